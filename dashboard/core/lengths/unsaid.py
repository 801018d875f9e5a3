"""The place a distance is counted from where no words name it: "some 25 km to the north"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.lengths.antecedents import comes_from, tells_where
from dashboard.core.lengths.happened import speaks
from dashboard.core.lengths.one_place import same
from dashboard.core.lengths.plausible import first_that_fits, likeliest
from dashboard.core.lengths.shape import Text, is_point
from dashboard.core.lengths.stated import Stated
from dashboard.core.spans import Span
from dashboard.model import PlaceKind, Resolution

#: Paragraphs before its own in which the reference is looked for.
_PARAGRAPHS_BACK = 2


def unsaid_reference(
    text: Text,
    span: Span,
    stated: Stated,
    goal: Resolution | None,
    along: Sequence[Resolution],
    former: tuple[Resolution | None, Resolution | None],
) -> Resolution | None:
    """The reference of "some 25 km to the north".

    The places before it are gone through in the order in which readers take them (``_candidates``);
    the first that lies about as far from ``goal``, and in about the direction, as the text says is
    taken, or else the first of all if it is not known to lie far off (``plausible.likeliest``).

    Args:
        text: The article with its places.
        span: The sentence.
        stated: The distance.
        goal: The place whose position it states; None when that is no known place.
        along: The ends of the road along which it is counted; none where no road is named.
        former: From where to where the sentence's distance before this one leads.
    """
    found = list(_candidates(text, span, stated, goal))
    if not _points(text, span.start, span.start + stated.figure.start, goal):
        found = [*_speaking_behind(text, span, stated, goal), *found]
    onward = _has(text, stated, _AGAIN) or (goal is not None and _is_goal(text, goal))
    last = former[1] if onward else former[0]
    first = [*_beside_goal(text, span, stated, goal), *along, *([last] if last else [])]
    found = [*(item for item in first if not same(item, goal)), *found]
    written = text.dateline
    if not found and (goal is None or goal.place is None):
        return written
    fits = first_that_fits([written], goal, stated) if written else None
    return likeliest(found, goal, stated) or fits


def _speaking_behind(
    text: Text, span: Span, stated: Stated, goal: Resolution | None
) -> list[Resolution]:
    """The place of who tells of the distance behind it: "in Mbau, 20 km away, the mayor of Beni
    said"; it counts only where the sentence names no other place before."""
    behind = _points(text, span.start + stated.figure.start, span.end, goal)
    return [item for item in behind[:1] if speaks(text, item)]


def _beside_goal(
    text: Text, span: Span, stated: Stated, goal: Resolution | None
) -> list[Resolution]:
    """The place named in one breath before the goal of a way that goes on: "between Hombo and
    Bunyakiri, 30 km or so further on"."""
    if not _goes_on(text, stated):
        return []
    here = _points(text, span.start, span.start + stated.figure.start, goal)
    return [item for item in here if _is_beside(text, item, goal)]


def _candidates(
    text: Text, span: Span, stated: Stated, goal: Resolution | None
) -> Iterator[Resolution]:
    """The other places of the sentence, then the paragraph's first one that nobody only goes to,
    then those of the paragraphs before, then what is left of them."""
    start = span.start + stated.figure.start
    here = _points(text, span.start, start, goal)[::-1]
    own = [item for item in here if not _is_beside(text, item, goal)]
    if _goes_on(text, stated):
        passed = _points(text, 0, start, goal)
        told = [item for item in passed if not tells_where(text, item)]
        stays = [item for item in told if not comes_from(text, item)]
        yield from (stays or told or passed)[-1:]
    if goal is None or not stated.direction or _is_goal(text, goal):
        yield from own
    if goal is not None and _is_goal(text, goal) and _is_of_movers(text, span.start):
        # "they crossed to Sebagoro. They are then trucked to Kyangwali, 60 km inland"
        went = [item for item in _points(text, 0, span.start, goal) if _is_goal(text, item)]
        yield from went[-1:]
    if goal is None:
        before = _points(text, 0, span.start, goal)
        yield from reversed(
            ([item for item in before if not tells_where(text, item)] or before)[-1:]
        )
    if goal is not None and goal.mention.end < span.start:
        yield from reversed(_points(text, goal.mention.end, span.start, goal))
    paragraph = bisect_right(text.paragraph_starts, span.start) - 1
    end = goal.mention.start if goal else start
    found: list[Resolution] = []
    for number in range(paragraph, max(-1, paragraph - 1 - _PARAGRAPHS_BACK), -1):
        found = _points(text, text.paragraph_starts[number], end, goal)
        yield from [item for item in found if not _is_goal(text, item)][:1]
    yield from own
    yield from reversed(found)
    yield from _points(text, 0, end, goal)[:1]


#: At the head of a sentence they are those whose way the one before has told.
_MOVERS = frozenset("they he she we ils elles il elle nous wao".split())


def _is_of_movers(text: Text, start: int) -> bool:
    """Whether one of the first two words of a sentence means them."""
    at = bisect_left(text.tokens.starts, start)
    return not _MOVERS.isdisjoint(text.tokens.words[at : at + 2])


#: They go on from the place named last: "23 km further north", "25 km plus loin".
_ONWARD = frozenset("plus further farther encore zaidi".split())
#: They go on from where the distance before has led: "another 30 km on".
_AGAIN = frozenset("another on more".split()) | _ONWARD


def _goes_on(text: Text, stated: Stated) -> bool:
    """Whether a way goes on from the place named last: "23 km further north", "20 km on, ..."."""
    if _has(text, stated, _ONWARD):
        return True
    at, tokens = stated.after, text.tokens
    if at >= stated.hi or tokens.words[at] not in ("on", "beyond"):
        return False
    return at + 1 >= stated.hi or bool(tokens.gaps[at + 1].strip())


def _has(text: Text, stated: Stated, words: frozenset[str]) -> bool:
    """Whether one of the words stands before the figure or between unit and direction."""
    first = bisect_left(text.tokens.starts, stated.offset + stated.figure.start)
    around = text.tokens.words[max(stated.lo, first - 1) : first + 1]
    end = min(stated.after + 1, stated.hi)
    while end < min(stated.after + _HEDGE, stated.hi) and not text.tokens.gaps[end].strip():
        end += 1  # "30 km or so further on"
    around += text.tokens.words[stated.unit + 1 : end]
    return not words.isdisjoint(around)


#: So many words behind a distance tell in which way it goes on.
_HEDGE = 4


def _points(text: Text, first: int, last: int, goal: Resolution | None) -> list[Resolution]:
    """The points that the article names from ``first`` to ``last``, the goal left out."""
    lo = bisect_left(text.starts, first)
    hi = bisect_left(text.starts, last, lo)
    return [item for item in text.places[lo:hi] if _is_counted_from(item) and not same(item, goal)]


#: No reader counts an unnamed distance from one of these: it is too large to say from where.
_WIDE = frozenset({PlaceKind.LAKE, PlaceKind.PLATEAU, PlaceKind.VOLCANO, PlaceKind.ISLAND})


def _is_counted_from(item: Resolution) -> bool:
    wide = item.place is not None and item.place.kind in _WIDE
    return is_point(item) and not wide


_AND = re.compile(r",? (?:et|and|na|ou|or) (?:(?:de|d['’]|à|in|at|a) ?)?")


def _is_beside(text: Text, item: Resolution, goal: Resolution | None) -> bool:
    """Whether two places are named in one breath: "Mulango et Kalole, situés à 30 km"."""
    if goal is None:
        return False
    first, second = sorted((item.mention, goal.mention), key=lambda mention: mention.start)
    between = text.article.text[first.end : second.start]
    return _AND.fullmatch(between) is not None


#: Before a place they say that somebody is on the way there.
_TO = frozenset("to towards toward into for vers pour jusqu hadi kuelekea".split())


def _is_goal(text: Text, resolution: Resolution) -> bool:
    """Whether somebody goes to a place: it is not what other places are told from."""
    at = bisect_left(text.tokens.starts, resolution.mention.start)
    return not _TO.isdisjoint(text.tokens.words[max(0, at - 4) : at])
