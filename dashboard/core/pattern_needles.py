"""What must stand in a text for a pattern to match there, read off the pattern itself.

Most patterns of a table match nowhere in most sentences, and each of them has to walk the whole
sentence to find that out. One walk for all their needles tells which are worth trying.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import NamedTuple

import ahocorasick


class Needles:
    """Which of many patterns may match in a text, by one walk over it.

    >>> rows = Needles([r"\\b(?:could|might) \\w+", r"den(?:y|ied) it", r"\\d+ km", r"\\w+"])
    >>> sorted(rows.called_for("the army denied it")), sorted(rows.called_for("3 km off"))
    ([1, 3], [2, 3])

    Attributes:
        always: The numbers of those that have no needle.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        by_needle: dict[str, list[int]] = {}
        always = []
        for number, pattern in enumerate(patterns):
            found = needles(pattern)
            if not found:
                always.append(number)
            for needle in found:
                by_needle.setdefault(needle, []).append(number)
        self.always = frozenset(always)
        automaton = ahocorasick.Automaton()
        for needle, numbers in by_needle.items():
            automaton.add_word(needle, tuple(numbers))
        automaton.make_automaton()
        self._walk: Callable[[str], Iterable[_Hit]] = automaton.iter if by_needle else _no_hits

    def called_for(self, text: str) -> set[int]:
        """The numbers of the patterns that may match somewhere in a text."""
        found = set(self.always)
        for _, numbers in self._walk(text):
            found.update(numbers)
        return found

    def hits(self, text: str) -> Iterable[_Hit]:
        """Where the last sign of each needle stands, and the patterns that it calls for; not those
        that have no needle."""
        return self._walk(text)


#: Where the last sign of a needle stands, and the numbers of the patterns that have it.
_Hit = tuple[int, tuple[int, ...]]


def _no_hits(_text: str) -> tuple[_Hit, ...]:
    return ()


def needles(pattern: str) -> frozenset[str]:
    """Strings of which one stands in whatever a pattern matches; none where nothing is sure.

    Args:
        pattern: A regular expression without flags, but those of a group of its own.

    >>> sorted(needles(r"\\b(?:accus|blam)\\w+ (?:\\w+ )?of (?:the )?m23"))
    ['accus', 'blam']
    >>> sorted(needles(r"was (?:taken|held) by|gave (?:it )?up|took.*"))
    ['gave it up', 'gave up', 'took', 'was held by', 'was taken by']
    >>> needles(r"\\w+|took")
    frozenset()
    """
    return _alternatives(pattern, 0)[0].sure


class _Read(NamedTuple):
    """What is known of a piece of a pattern.

    Attributes:
        all: Everything that it matches; None where that is too much to tell.
        sure: Strings of which one stands in whatever it matches; none where nothing is sure.
    """

    all: frozenset[str] | None
    sure: frozenset[str]


_NOTHING = frozenset([""])
_UNKNOWN = _Read(None, frozenset())
_EMPTY = _Read(_NOTHING, frozenset())

#: More strings than these are not told one by one.
_MOST = 24


def _alternatives(pattern: str, at: int) -> tuple[_Read, int]:
    """What is known of the alternatives from ``at`` up to the bracket that closes them, and where
    that stands."""
    parts = []
    while True:
        part, at = _sequence(pattern, at)
        parts.append(part)
        if pattern[at : at + 1] != "|":
            break
        at += 1
    if len(parts) == 1:
        return parts[0], at
    told = [part.all for part in parts if part.all is not None]
    sure = frozenset().union(*(part.sure for part in parts)) if all(p.sure for p in parts) else None
    whole = len(told) == len(parts) and sum(map(len, told)) <= _MOST
    return _Read(frozenset().union(*told) if whole else None, sure or frozenset()), at


def _sequence(pattern: str, at: int) -> tuple[_Read, int]:
    """What is known of pieces that follow one another: of all that is sure the most telling."""
    run, runs, whole = _NOTHING, [], True
    while at < len(pattern) and pattern[at] not in "|)":
        piece, at = _quantified(pattern, at)
        if piece.all is not None and len(run) * len(piece.all) <= _MOST:
            run = frozenset(map("".join, product(run, piece.all))) if piece is not _EMPTY else run
            continue
        runs += [run, piece.sure]
        run, whole = piece.all or _NOTHING, False
    best = max([*runs, run], key=_worth) if runs else run
    return _Read(run if whole else None, best if _worth(best) else frozenset()), at


def _worth(strings: frozenset[str]) -> int:
    """How well strings tell a text in which none of them stands: blanks, commas and stops, which
    every sentence has, say nothing, and four letters as much as more.

    >>> _worth(frozenset([", "])), _worth(frozenset([", le ", "|"])), _worth(frozenset(["is a "]))
    (0, 1, 4)
    """
    return min((min(len(string.strip(_EVERYWHERE)), _TELLING) for string in strings), default=0)


_EVERYWHERE = " ,."
_TELLING = 4


def _quantified(pattern: str, at: int) -> tuple[_Read, int]:
    """What is known of a piece with what says how often it stands, and where it ends."""
    piece, at = _piece(pattern, at)
    sign = pattern[at : at + 1]
    if not sign or sign not in _QUANTIFIERS:
        return piece, at
    needed = sign == "+" or (sign == "{" and pattern[at + 1] not in "0,")
    at = pattern.index("}", at) + 1 if sign == "{" else at + 1
    at += pattern[at : at + 1] == "?"  # as few as can be
    if sign == "?" and piece.all is not None:
        return _Read(piece.all | _NOTHING, frozenset()), at
    return _Read(None, piece.sure) if needed else _UNKNOWN, at


_QUANTIFIERS = "?*+{"


def _piece(pattern: str, at: int) -> tuple[_Read, int]:
    """What is known of the sign, class or group that begins at ``at``, and where it ends."""
    if letters := _LETTERS.match(pattern, at):
        return _letter(letters.group()), letters.end()
    sign = pattern[at]
    if sign == "(":
        return _group(pattern, at + 1)
    if sign == "[":
        end = class_end(pattern, at)
        signs = frozenset(pattern[at + 1 : end - 1])
        few = len(signs) <= _FEW and signs.isdisjoint("^-\\")
        return _Read(signs, signs) if few else _UNKNOWN, end
    if sign == "\\":
        escaped = pattern[at + 1]
        known = _EMPTY if escaped in "bB" else _UNKNOWN if escaped.isalnum() else _letter(escaped)
        return known, at + 2
    return _EMPTY if sign in "^$" else _UNKNOWN if sign == "." else _letter(sign), at + 1


#: Letters that mean themselves, but one that a quantifier behind it belongs to.
_LETTERS = re.compile(r"[^()\[\]{}|\\.^$?*+]+(?![?*+{])")

#: A class of more signs tells nothing.
_FEW = 8


def _letter(sign: str) -> _Read:
    return _Read(frozenset([sign]), frozenset([sign]))


def _group(pattern: str, at: int) -> tuple[_Read, int]:
    """What is known of a group, from behind its bracket; one that only looks stands for nothing."""
    looks = pattern.startswith(("?=", "?!", "?<=", "?<!"), at)
    any_case = pattern.startswith("?i:", at)
    if pattern.startswith("?P<", at):
        at = pattern.index(">", at) + 1
    elif looks:
        at += 2 + pattern.startswith("?<", at)
    elif pattern.startswith("?", at):
        at = pattern.index(":", at) + 1
    inside, at = _alternatives(pattern, at)
    return _EMPTY if looks else _in_any_case(inside) if any_case else inside, at + 1


def _in_any_case(inside: _Read) -> _Read:
    """What is known of a group where capitals are as good as small letters: its other signs."""
    letters = any(map(str.isalpha, "".join(inside.sure)))
    return _UNKNOWN if letters else _Read(None, inside.sure)


def class_end(pattern: str, index: int) -> int:
    """One past the bracket that closes the class opened at ``index``."""
    index += 1 + (pattern[index + 1 : index + 2] == "^")
    index += pattern[index : index + 1] == "]"
    while pattern[index] != "]":
        index += 2 if pattern[index] == "\\" else 1
    return index + 1
