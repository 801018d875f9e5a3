"""Patterns of many words, rewritten so that they are tried letter by letter.

``re`` tries the alternatives of a group one after the other wherever the group may begin, and the
tables of this package have groups of two hundred. Written as a tree - ``army|armed men|rebels`` is
``arm(?:y|ed men)|rebels`` - most of them are ruled out at once by their first letter. What a
pattern matches, and which of its alternatives, stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dashboard.core.late_patterns import compile_rewritten
from dashboard.core.pattern_leads import group_end, split_at_bars

_QUANTIFIERS = ("?", "*", "+", "{")

#: Groups whose inside is rewritten; the others stay as they are.
_OPENINGS = ("(?:", "(?=", "(?!")

#: A group is not multiplied out where that would make more characters of it than this.
_LONGEST = 600

#: Groups of fewer alternatives are left alone: a tree of them costs more than it spares.
_FEWEST = 3


def quick(pattern: str, *, laid_out: bool = False) -> re.Pattern[str]:
    """A pattern that matches what ``pattern`` matches, in less time where it has many words.

    Args:
        pattern: A regular expression.
        laid_out: Whether blanks in it are only layout, as with ``re.VERBOSE``; it may not hold
            comments.

    >>> rebels = quick(r"\\b(?:m23|m23 rebels|rebels?|(?:armed |masked )?men)\\b")
    >>> rebels.findall("the M23 rebels and armed men".lower())
    ['m23', 'rebels', 'armed men']
    """
    if laid_out:
        pattern = _LAYOUT.sub(lambda found: found[1] or "", pattern)
    return compile_rewritten(pattern, _rewritten)


#: An escaped sign or a class, which stay, or layout.
_LAYOUT = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|\s+", re.DOTALL)


@lru_cache(maxsize=64)
def _rewritten(pattern: str) -> str:
    """The pattern with the groups inside it and its own alternatives as trees.

    >>> _rewritten("army|armed men|rebels|armee")
    'a(?:r(?:m(?:y|e(?:d men|e))))|rebels'
    """
    parts = [_with_groups(part) for part in split_at_bars(pattern)]
    return "|".join(parts) if len(parts) < _FEWEST else _tree(parts)


def _with_groups(part: str) -> str:
    """The pattern with each group inside it rewritten."""
    found, at = [], 0
    while at < len(part):
        run = _NO_GROUP.match(part, at)
        if run is not None:
            found.append(run.group())
            at = run.end()
            continue
        end = at + group_end(part[at:])
        thing = part[at:end]
        if thing.startswith(_OPENINGS):
            thing = f"{thing[:3]}{_rewritten(thing[3:-1])})"
        elif named := _CAPTURING.match(thing):
            thing = f"{named.group()}{_rewritten(thing[named.end() : -1])})"
        found.append(thing)
        at = end
    return "".join(found)


#: Signs, escaped signs and classes up to the next group.
_NO_GROUP = re.compile(r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^(\\\[])+", re.DOTALL)
_CAPTURING = re.compile(r"\(\?P<\w+>|\((?!\?)")


def _tree(alternatives: list[str]) -> str:
    """The alternatives, of which neighbours that begin with a letter are sorted by that letter.

    Only one letter can stand at a spot, so among those the order says nothing; whatever begins
    otherwise keeps its place.
    """
    found: list[str] = []
    by_letter: dict[str, list[str]] = {}
    for alternative in (one for part in alternatives for one in _multiplied(part)):
        end = _letter_end(alternative)
        if end:
            by_letter.setdefault(alternative[:end], []).append(alternative[end:])
        else:
            found += _branches(by_letter)
            found.append(alternative)
            by_letter = {}
    return "|".join([*found, *_branches(by_letter)])


def _branches(by_letter: dict[str, list[str]]) -> Iterator[str]:
    for letter, rests in by_letter.items():
        yield letter + (rests[0] if len(rests) == 1 else f"(?:{_tree(rests)})")


def _letter_end(alternative: str) -> int:
    """Where the letter that an alternative begins with ends; 0 when it begins otherwise."""
    first = alternative[:1]
    if first == "\\":
        end = 0 if alternative[1].isalnum() else 2
    else:
        end = 0 if not first or first in ".^$()[]*+?{}|" else 1
    return 0 if end and alternative[end : end + 1] in _QUANTIFIERS else end


def _multiplied(part: str) -> Iterator[str]:
    """The pattern once for each alternative of the group it begins with: "(?:a|b)c" as "ac", "bc".

    An optional group is there before it is not, as ``re`` tries it.
    """
    if not part.startswith("(?:"):
        yield part
        return
    end = group_end(part)
    quantifier, inside = part[end : end + 1], split_at_bars(part[3 : end - 1])
    rest = part[end + 1 :] if quantifier == "?" else part[end:]
    if (
        quantifier in ("*", "+", "{")
        or rest[:1] in _QUANTIFIERS
        or _CAPTURING.search(part)
        or len(rest) * len(inside) > _LONGEST
    ):
        yield part
        return
    for one in (*inside, *([""] if quantifier == "?" else [])):
        yield from _multiplied(one + rest)
