"""Many alternatives tried at one spot, sorted by the letter they begin with.

``re`` tries the alternatives of a pattern one after the other; where there are hundreds and nearly
never one matches, that is most of the time a text takes. Here only those are tried that begin with
the letter that stands there, and those of which no letter can be said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_GROUPS = ("(?:", "(?i:")
_QUANTIFIERS = "?*+{"


class LeadPatterns:
    """Whether any of many patterns matches at a spot.

    >>> signs = LeadPatterns([r"(?i:read (?:more|also)|\\d+ comments)", r"By [A-Z]\\w+"])
    >>> signs.match_at("Read more: Goma", 0, 15), signs.match_at("3 Comments", 0, 10)
    (True, True)
    >>> signs.match_at("Rebels took Goma.", 0, 17), signs.match_at("by Jane", 0, 7)
    (False, False)
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._whole = "|".join(f"(?:{pattern})" for pattern in patterns)
        self._by_letter: dict[str, list[str]] = {}
        self._always: list[str] = []
        for pattern in patterns:
            for alternative, letters in _alternatives(pattern, ignores_case=False):
                for letter in letters:
                    self._by_letter.setdefault(letter, []).append(alternative)
                if not letters:
                    self._always.append(alternative)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def match_at(self, text: str, start: int, end: int) -> bool:
        """Whether any of the patterns matches ``text[start:end]`` from its first letter on."""
        letter = text[start : start + 1]
        pattern = self._compiled.get(letter)
        if pattern is None:
            pattern = self._compile(letter if letter.isascii() else "")
            if letter.isascii():
                self._compiled[letter] = pattern
        return pattern.match(text, start, end) is not None

    def _compile(self, letter: str) -> re.Pattern[str]:
        """What to try where ``letter`` stands; everything where it is no ASCII letter."""
        if not letter:
            return re.compile(self._whole)
        tried = [*self._by_letter.get(letter, ()), *self._always]
        return re.compile("|".join(tried) if tried else r"(?!)")


def _alternatives(pattern: str, *, ignores_case: bool) -> Iterator[tuple[str, str]]:
    """The alternatives of a pattern, each with the letters it may begin with; none: with any."""
    for part in _split(pattern):
        group = next((opening for opening in _GROUPS if part.startswith(opening)), None)
        end = _group_end(part) if group is not None else 0
        if group is None or part[end : end + 1] in tuple(_QUANTIFIERS):
            whole = f"(?i:{part})" if ignores_case else f"(?:{part})"
            yield whole, _letters(part, ignores_case)
            continue
        inside, rest = part[len(group) : end - 1], part[end:]
        within = ignores_case or group == "(?i:"
        tail = f"(?i:{rest})" if ignores_case and rest else rest
        for alternative, letters in _alternatives(inside, ignores_case=within):
            yield f"(?:{alternative}{tail})", letters


def _letters(part: str, ignores_case: bool) -> str:
    """What a pattern begins with, in both cases where case does not count; empty: not known.

    >>> _letters("Share this", True), _letters("Share this", False), _letters("a?b", False)
    ('sS', 'S', '')
    >>> _letters(r"\\d+ min", False)
    '0123456789'
    """
    first, following = part[:1], part[1:2]
    if re.match(r"\\d(?![?*{])", part):
        return "0123456789"
    if not first.isalpha() or following in tuple("?*{"):
        return ""
    return first.lower() + first.upper() if ignores_case else first


def _split(pattern: str) -> list[str]:
    """The pattern parted at its outermost bars.

    >>> _split(r"a|(?:b|c)d|[|]|\\|")
    ['a', '(?:b|c)d', '[|]', '\\\\|']
    """
    parts, begin = [], 0
    for index, depth in _outside_classes(pattern):
        if depth == 0 and pattern[index] == "|":
            parts.append(pattern[begin:index])
            begin = index + 1
    return [*parts, pattern[begin:]]


def _group_end(pattern: str) -> int:
    """One past the bracket that closes the one the pattern begins with."""
    return next(index + 1 for index, depth in _outside_classes(pattern) if depth == 0)


def _outside_classes(pattern: str) -> Iterator[tuple[int, int]]:
    """Each character that is neither escaped nor in a class, with the depth of groups behind it."""
    depth = index = 0
    while index < len(pattern):
        sign = pattern[index]
        if sign == "\\":
            index += 2
            continue
        if sign == "[":
            index = _class_end(pattern, index)
            continue
        depth += (sign == "(") - (sign == ")")
        yield index, depth
        index += 1


def _class_end(pattern: str, index: int) -> int:
    """One past the bracket that closes the class opened at ``index``."""
    index += 1 + (pattern[index + 1 : index + 2] == "^")
    index += pattern[index : index + 1] == "]"
    while pattern[index] != "]":
        index += 2 if pattern[index] == "\\" else 1
    return index + 1
