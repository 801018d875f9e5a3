"""Many alternatives tried at one spot, sorted by the two characters they begin with.

``re`` tries the alternatives of a pattern one after the other; where there are hundreds and nearly
never one matches, that is most of the time a text takes. Here only those are tried that begin with
the characters that stand there, and those of which no beginning can be said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from dashboard.core.pattern_needles import Needles, class_end

_GROUPS = ("(?:", "(?i:")

#: What makes the thing before it one that may be missing.
_OPTIONAL = ("?", "*")
_QUANTIFIERS = ("?", "*", "+", "{")

#: So many characters tell alternatives apart.
_LEAD = 2

#: Letters beyond these may be another case of one of them, and digits another digit.
_LATIN = 0xFF

_NEVER = re.compile(r"(?!)")

#: So many joint patterns are kept; hostile text may call for any mixture.
_KEPT = 4096

#: Nothing is known of how a pattern begins.
_ANY = frozenset([""])


class _Sorted(NamedTuple):
    """The alternatives of many patterns.

    Attributes:
        leads: By the one or two characters that they begin with.
        always: Those of which no beginning can be said.
        needles: Of these.
    """

    leads: Mapping[str, Sequence[str]]
    always: Sequence[str]
    needles: Needles


def _sorted(patterns: Sequence[str]) -> _Sorted:
    leads: dict[str, list[str]] = {}
    for pattern in patterns:
        for alternative, beginnings in _alternatives(pattern, ignores_case=False):
            for lead in beginnings:
                leads.setdefault(lead, []).append(alternative)
    always = leads.pop("", [])
    return _Sorted(leads, always, Needles(always))


class LeadPatterns:
    """Whether any of many patterns matches at a spot.

    >>> signs = LeadPatterns([r"(?i:read (?:more|also)|\\d+ comments)", r"By [A-Z]\\w+"])
    >>> signs.match_at("Read more: Goma", 0, 15), signs.match_at("3 Comments", 0, 10)
    (True, True)
    >>> signs.match_at("Rebels took Goma.", 0, 17), signs.match_at("by Jane", 0, 7)
    (False, False)
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = patterns
        self._sorted: _Sorted | None = None
        self._compiled: dict[str | frozenset[int], re.Pattern[str]] = {}

    def _by_lead(self) -> _Sorted:
        """The alternatives by their beginnings, sorted when something is first looked for."""
        if self._sorted is None:
            self._sorted = _sorted(self._patterns)
        return self._sorted

    def in_text(self, text: str) -> LeadsInText:
        """The same for many spots of one text: one walk tells for all of them which needles stand
        where."""
        hits = [*self._by_lead().needles.hits(text)]
        return LeadsInText(self, text, [end for end, _ in hits], [numbers for _, numbers in hits])

    def match_at(self, text: str, start: int, end: int) -> bool:
        """Whether any of the patterns matches ``text[start:end]`` from its first letter on."""
        return self.in_text(text).match_at(start, end)

    def by_lead_at(self, text: str, start: int) -> re.Pattern[str]:
        """What to try where a lead stands, beside what is always tried."""
        lead = text[start : start + _LEAD]
        pattern = self._compiled.get(lead)
        return self._pattern(lead) if pattern is None else pattern

    def always_tried(self, called_for: Iterable[int]) -> re.Pattern[str]:
        """Those of which no beginning can be said, where the needles of some of them stand."""
        by_lead = self._by_lead()
        numbers = by_lead.needles.always.union(called_for)
        pattern = self._compiled.get(numbers)
        if pattern is None:
            tried = [by_lead.always[number] for number in sorted(numbers)]
            pattern = re.compile("|".join(tried)) if tried else _NEVER
            if len(self._compiled) < _KEPT:
                self._compiled[numbers] = pattern
        return pattern

    def _pattern(self, lead: str) -> re.Pattern[str]:
        """What to try where the two characters stand, beside what is always tried."""
        if any(ord(sign) > _LATIN and sign.isalnum() for sign in lead):
            whole = "|".join(f"(?:{pattern})" for pattern in self._patterns)
            return re.compile(whole)  # "K" (Kelvin) is another case of "k"
        leads = self._by_lead().leads
        tried = [*leads.get(lead, ()), *leads.get(lead[:1], ())]
        pattern = re.compile("|".join(dict.fromkeys(tried))) if tried else _NEVER
        if tried or lead.isascii():
            self._compiled[lead] = pattern
        return pattern


class LeadsInText:
    """Many patterns in one text, whose needles have been looked for.

    Args:
        patterns: The patterns.
        text: The text.
        ends: Where the last signs of needles stand in it, in order.
        numbers: The patterns that each of these needles calls for.
    """

    def __init__(
        self,
        patterns: LeadPatterns,
        text: str,
        ends: Sequence[int],
        numbers: Sequence[tuple[int, ...]],
    ) -> None:
        self._patterns = patterns
        self._text = text
        self._ends = ends
        self._numbers = numbers
        self._without_needle = patterns.always_tried(())

    def match_at(self, start: int, end: int) -> bool:
        """Whether any of the patterns matches ``text[start:end]`` from its first letter on."""
        pattern = self._patterns.by_lead_at(self._text, start)
        if pattern is not _NEVER and pattern.match(self._text, start, end) is not None:
            return True
        first = bisect_left(self._ends, start)
        last = bisect_left(self._ends, end, first)
        pattern = self._without_needle
        if first < last:
            called_for = {number for some in self._numbers[first:last] for number in some}
            pattern = self._patterns.always_tried(called_for)
        return pattern is not _NEVER and pattern.match(self._text, start, end) is not None


def _alternatives(pattern: str, *, ignores_case: bool) -> Iterator[tuple[str, frozenset[str]]]:
    """The alternatives of a pattern, each with what it may begin with; "" is anything."""
    for part in split_at_bars(pattern):
        group = next((opening for opening in _GROUPS if part.startswith(opening)), None)
        end = group_end(part) if group is not None else 0
        if group is None or part[end : end + 1] in _QUANTIFIERS:
            whole = f"(?i:{part})" if ignores_case else f"(?:{part})"
            yield whole, _leads(part, ignores_case, _LEAD)
            continue
        inside, rest = part[len(group) : end - 1], part[end:]
        within = ignores_case or group == "(?i:"
        tail = f"(?i:{rest})" if ignores_case and rest else rest
        for alternative, leads in _alternatives(inside, ignores_case=within):
            yield f"(?:{alternative}{tail})", leads


def _leads(part: str, ignores_case: bool, length: int) -> frozenset[str]:
    """What a pattern may begin with, up to so many characters, in both cases where case is nothing.

    >>> sorted(_leads("Share this", False, 2)), sorted(_leads("(?:vos )?Mots", False, 2))
    (['Sh'], ['Mo', 'vo'])
    >>> sorted(_leads("a[^b]", True, 2)), sorted(_leads("[Ss]ource", False, 2))
    (['A', 'a'], ['So', 'so'])
    >>> sorted(_leads(r"\\d+ min", False, 2))[:2], sorted(_leads(r"\\(c", False, 2))
    (['0', '1'], ['(c'])
    """
    if not length:
        return _ANY
    parts = split_at_bars(part)
    if len(parts) > 1:
        return _joined(*(_leads(one, ignores_case, length) for one in parts))
    if part.startswith(_GROUPS):
        end = group_end(part)
        within = ignores_case or part.startswith("(?i:")
        firsts = _leads(part[3 + part.startswith("(?i:") : end - 1], within, length)
    else:
        end, firsts = _first_sign(part, ignores_case)
    quantifier, rest = part[end : end + 1], part[end + 1 :]
    if firsts == _ANY or quantifier == "{":
        return _ANY
    if part.startswith(_GROUPS) or quantifier in ("*", "+"):  # what is behind it may be far off
        found = firsts
    else:
        behind = rest if quantifier == "?" else part[end:]
        more = _leads(behind, ignores_case, length - 1)
        found = frozenset(first + following for first in firsts for following in more)
    return _joined(found, _leads(rest, ignores_case, length)) if quantifier in _OPTIONAL else found


@cache
def leads_of(pattern: str) -> frozenset[str]:
    """The one or two characters that what a pattern matches may begin with; "" is anything.

    >>> sorted(leads_of("(?:the|a) town|sake")), sorted(leads_of(r"\\w+ly|on"))
    (['a', 'sa', 'th'], [''])
    """
    return _leads(pattern, ignores_case=False, length=_LEAD)


def _joined(*sets: frozenset[str]) -> frozenset[str]:
    found = frozenset[str]().union(*sets)
    return _ANY if "" in found else found


def _first_sign(part: str, ignores_case: bool) -> tuple[int, frozenset[str]]:
    """Where the first sign of a pattern ends, and the characters it stands for; "" is any."""
    first = part[:1]
    if first == "\\":
        if part[1] == "d":
            return 2, frozenset("0123456789")
        return 2, _ANY if part[1].isalnum() else frozenset(part[1])
    if first == "[":
        end = class_end(part, 0)
        inside = part[1 : end - 1]
        signs = _ANY if set(inside) & set("^-\\") else frozenset(inside)
    else:
        end, signs = 1, _ANY if not first or first in ".^$()*+?{}|" else frozenset(first)
    return end, frozenset(
        c for s in signs for c in (s.lower(), s.upper())
    ) if ignores_case else signs


def split_at_bars(pattern: str) -> list[str]:
    """The pattern parted at its outermost bars.

    >>> split_at_bars(r"a|(?:b|c)d|[|]|\\|")
    ['a', '(?:b|c)d', '[|]', '\\\\|']
    """
    parts, begin = [], 0
    for index, depth in _outside_classes(pattern):
        if depth == 0 and pattern[index] == "|":
            parts.append(pattern[begin:index])
            begin = index + 1
    return [*parts, pattern[begin:]]


def group_end(pattern: str) -> int:
    """One past the bracket that closes the one the pattern begins with."""
    return next(index + 1 for index, depth in _outside_classes(pattern) if depth == 0)


#: An escaped sign, a class, or a sign that parts or groups alternatives.
_THINGS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


def _outside_classes(pattern: str) -> Iterator[tuple[int, int]]:
    """Each bracket and bar that is neither escaped nor in a class, with the depth behind it."""
    depth = 0
    for match in _THINGS.finditer(pattern):
        sign = match.group()
        if sign in "()|":
            depth += (sign == "(") - (sign == ")")
            yield match.start(), depth
