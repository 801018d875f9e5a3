"""The words of a distance: its figure, its unit and its direction."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dashboard.core import late_patterns as re
from dashboard.core.lengths import tables
from dashboard.core.lengths.lone import with_digits
from dashboard.core.quantity.numbers import Figure, digit_value, folded_figures, is_head
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens, fold

#: "15km", "150kms", "12mi", "73kilometers": figure and unit in one word.
_GLUED = re.compile(rf"\d+(?:{'|'.join(tables.GLUED)}|mi)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A distance as the words give it.

    Attributes:
        figure: Its number, counted in code points from ``offset``.
        unit: Index of the word of its unit, among the words of the article.
        hours: Whether it is a time on the way ("two hours' walk") and no length.
        km_per_unit: Kilometres in one of its units.
        direction: Point of the compass that is said with it; None for none.
        after: Index of the first word after length and direction.
        lo: Index of the first word of its sentence.
        hi: One past the last word of its sentence.
        offset: Where the sentence begins, in code points.
        amount: How many units; the higher one of a range, decimals and halves kept.
    """

    figure: Figure
    unit: int
    hours: bool
    km_per_unit: float
    direction: str | None
    after: int
    lo: int
    hi: int
    offset: int
    amount: float


def stated_in(tokens: Tokens, span: Span, heads: Iterable[int] | None = None) -> Iterator[Stated]:
    """The distances of a sentence in order; none begins within the one before.

    Args:
        tokens: The words of the article.
        span: The sentence.
        heads: Where a number may begin, counted from the span; None where that is not known.
    """
    folded, lone = with_digits(fold(tokens.text[span.start : span.end]))
    near = None if heads is None else sorted({*heads, *lone})
    dealt = DEALT_OUT.search(folded) is not None
    reached, former, bare = 0, None, list[Figure]()
    for figure in folded_figures(folded, heads=near):
        if figure.start < reached:
            continue
        begin, amount = lone.get(figure.number_start, (figure.number_start, None))
        figure = replace(figure, start=min(figure.start, begin), number_start=begin)
        stated = stated_distance(tokens, span, figure, amount)
        if stated is None and former is not None:
            stated = _elided(tokens, span, figure, former)
        if stated is None:
            bare.append(figure)
            continue
        if dealt:
            yield from _listed_before(tokens, stated, bare)
        former, bare = stated, []
        reached = tokens.ends[stated.after - 1] - span.start
        yield stated


#: The word that deals out several distances to as many places.
DEALT_OUT = re.compile(r"\b(?:respectively|respectivement|mtawalia|in that order|dans cet ordre)\b")


def _listed_before(tokens: Tokens, last: Stated, bare: Sequence[Figure]) -> list[Stated]:
    """The distances that share the unit of the last of a list: "à 15, 26 et 40 km"."""
    found: list[Stated] = []
    start = bisect_left(tokens.starts, last.offset + last.figure.start)
    for figure in reversed(bare):
        if tokens.text[last.offset + figure.start - 1] == "(":
            continue  # "quinze (15)"
        end = bisect_left(tokens.starts, last.offset + figure.end)
        behind = _past_echo(tokens, end, start)
        if not _is_joined(tokens, behind, start):
            break
        printed = tokens.text[last.offset + figure.number_start : last.offset + figure.number_end]
        amount = _amount(figure, printed)
        found.append(replace(last, figure=figure, unit=end - 1, after=behind, amount=amount))
        start = bisect_left(tokens.starts, last.offset + figure.start)
    return found[::-1]


def _is_joined(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether only a comma or "and" stands between two figures."""
    between = tokens.words[first:stop]
    gaps = "".join(tokens.gaps[first : stop + 1]).strip(" )'’")
    if gaps not in ("", ","):
        return False
    links = tables.JOINTS | tables.BEFORE_ELIDED | {"de", "d", "at"}
    return all(word in links for word in between) and ("," in gaps or bool(between))


def stated_distance(
    tokens: Tokens, span: Span, figure: Figure, lone: float | None = None
) -> Stated | None:
    """The distance that a figure gives; None when no unit of length belongs to it.

    Args:
        tokens: The words of the article.
        span: The sentence.
        figure: Counted from the span.
        lone: The value of an article that stands for a figure; None for a figure.
    """
    lo = bisect_left(tokens.starts, span.start)
    hi = bisect_left(tokens.starts, span.end)
    first = bisect_left(tokens.starts, span.start + figure.start)
    unit = _unit_of(tokens, span, figure, lo, hi)
    if unit is None:
        return None
    word = tokens.words[unit].lstrip("0123456789")
    told, half = _past_unit(tokens, span, figure, unit, hi)
    after = _past_aside(tokens, told, hi)
    if _is_no_distance(tokens, unit, after, lo, hi) or _is_length(tokens, lo, first, after, hi):
        return None
    if word in tables.HOURS:
        way = _way_words(tokens, after, hi)
        behind = way or _way_behind(tokens, after, hi)
        if not behind and not _is_walked(tokens, lo, min(unit, first), after, hi):
            return None
        after += way
    direction, after = _direction(tokens, after, hi, told_twice=after > told)
    km = tables.LENGTHS.get(word, 1.0)
    printed = tokens.text[span.start + figure.number_start : span.start + figure.number_end]
    amount = (_amount(figure, printed) if lone is None else lone) + half
    return Stated(
        figure, unit, word in tables.HOURS, km, direction, after, lo, hi, span.start, amount
    )


def _past_unit(tokens: Tokens, span: Span, figure: Figure, unit: int, hi: int) -> tuple[int, float]:
    """The first word behind figure and unit, and the half that their words add: "and a half"."""
    behind = bisect_left(tokens.starts, span.start + figure.end)
    after = max(unit, behind - 1) + 1
    half = _half_at(tokens, after, hi)
    return after + half, 0.5 if half or _half_at(tokens, behind, hi) else 0.0


#: "2.5", "7,3" at the end of a number.
_DECIMALS = re.compile(r"\d+[.,]\d{1,2}$")


def _amount(figure: Figure, printed: str) -> float:
    """What a figure amounts to with its decimals: a range to its higher end."""
    if (decimals := _DECIMALS.search(printed)) is not None:
        return digit_value(decimals.group())
    return float((figure.high if figure.high is not None else figure.low) or 0)


def _half_at(tokens: Tokens, index: int, hi: int) -> int:
    """How many words add a half: "two and a half km", "deux kilomètres et demi"; 0 for none."""
    for words in tables.AND_A_HALF:
        if tokens.words[index : min(index + len(words), hi)] == words:
            return len(words)
    return 0


def _elided(tokens: Tokens, span: Span, figure: Figure, former: Stated) -> Stated | None:
    """One more distance in the unit of the one before: "7 km from Gina and 25 from Bunia".

    It is linked as that one is ("from", "to"), and a clause ends soon behind it: "25 from Bunia
    were killed" counts people.
    """
    first = bisect_left(tokens.starts, span.start + figure.start)
    index = bisect_left(tokens.starts, span.start + figure.end)
    at = first
    while at > former.after and tokens.words[at - 1] in tables.BEFORE_ELIDED:
        at -= 1
    joined = "," in tokens.gaps[at] or tokens.words[at - 1] in tables.JOINTS
    if former.hours or not joined or index >= former.hi:
        return None
    direction, after = _direction(tokens, index, former.hi)
    if after + 1 >= former.hi or tokens.words[after] not in tables.LINKS:
        return None
    links = (tokens.words[after], tokens.words[former.after])
    if len({"de" if link == "d" else link for link in links}) > 1 or tokens.gaps[after].strip(
        " ’'"
    ):
        return None
    if not _names_a_place(tokens, after + 1, former.hi):
        return None
    printed = tokens.text[span.start + figure.number_start : span.start + figure.number_end]
    amount = _amount(figure, printed)
    return replace(
        former, figure=figure, unit=index - 1, direction=direction, after=after, amount=amount
    )


def _names_a_place(tokens: Tokens, index: int, hi: int) -> bool:
    """Whether a name, or a noun for one, stands at a word and its clause ends behind it."""
    at = index
    while at < hi and (tokens.capital[at] or tokens.words[at] in tables.ROUND_A_NAME):
        if at > index and tokens.gaps[at].strip(" -‑–'’"):
            return True
        at += 1
    if at == index or not (tokens.capital[at - 1] or tokens.words[at - 1] in tables.PLACE_NOUNS):
        return False
    return at >= hi or bool(tokens.gaps[at].strip()) or tokens.words[at] in tables.BEHIND_ELIDED


def _unit_of(tokens: Tokens, span: Span, figure: Figure, lo: int, hi: int) -> int | None:
    """The word of length right after the figure, or right before it in Swahili."""
    first = bisect_left(tokens.starts, span.start + figure.start)
    last = bisect_left(tokens.starts, span.start + figure.end) - 1
    if _GLUED.fullmatch(tokens.words[last]):
        return last  # "15km"
    following = _past_echo(tokens, bisect_left(tokens.starts, span.start + figure.end), hi)
    if following < hi and tokens.words[following] in ("de", "of", "d", "des"):
        following += 1
    if following < hi and tokens.words[following] in tables.ODD and "-" in tokens.gaps[following]:
        odd = following + 1
        return odd if odd < hi and _is_unit(tokens.words[odd]) else None
    if (halves := _half_at(tokens, following, hi)) > 0 and following + halves < hi:
        return following + halves if _is_unit(tokens.words[following + halves]) else None
    if following < hi and _is_unit(tokens.words[following]):
        gap = tokens.text[span.start + figure.end : tokens.starts[following]]
        gap = gap.rpartition(")")[2].strip(" -\u00a0\u202f")
        return following if gap.lower() in ("", "de", "of", "des", "+") else None
    number = bisect_left(tokens.starts, span.start + figure.number_start)
    while number > lo and tokens.words[number - 1] in tables.NO_MORE_THAN:
        number -= 1  # "kilomita zisizozidi 15"
    for before in (first - 1, number - 1):
        if before >= lo and tokens.words[before] in tables.LEADING_LENGTHS | {"saa"}:
            return before
    return _milestone_before(tokens, first, following, lo, hi)


def _milestone_before(tokens: Tokens, first: int, after: int, lo: int, hi: int) -> int | None:
    """The word that makes a figure the number of a stone by a road: "au PK 25 sur la route de
    Mahagi"; without its road, "le quartier PK 5" is a place."""
    if first <= lo or tokens.words[first - 1] not in tables.MILESTONES:
        return None
    at = after
    while at < min(after + 3, hi) and tokens.words[at] in tables.ON_ROAD:
        at += 1
    named = at < hi and (tokens.words[at] in tables.ROADS or tokens.words[at][:2] in ("rn", "na"))
    of_road = "route" in tokens.words[after:at] or "axe" in tokens.words[after:at]
    return first - 1 if at > after and (named or of_road) else None


def _past_echo(tokens: Tokens, index: int, hi: int) -> int:
    """The first word behind a figure that is told once more in brackets: "dix (10) kilomètres"."""
    if index >= hi or not tokens.gaps[index].endswith("("):
        return index
    for at in range(index, min(index + _ECHO_REACH, hi - 1)):
        if not is_head(tokens.words[at]):
            return index
        if tokens.gaps[at + 1].startswith(")"):
            return at + 1
    return index


#: So many words such a second telling has at most: "25 (twenty five)".
_ECHO_REACH = 4


def _is_no_distance(tokens: Tokens, unit: int, after: int, lo: int, hi: int) -> bool:
    if tokens.words[unit] == "mi" and tokens.capital[unit]:
        return True  # "two MI-17 helicopters"
    linked = after + 1 < hi and tokens.words[after] in tables.LINKS_NO_DISTANCE
    following = tokens.words[after + linked] if after < hi else ""
    preceding = tokens.words[unit - 1] if unit > lo else ""
    glued = tokens.text[tokens.ends[unit] : tokens.ends[unit] + 1]
    return (
        following in tables.NOT_A_DISTANCE
        or preceding in tables.NOT_BEFORE
        or glued in ("²", "/", "^")
        or _is_speed(tokens, after, hi)
    )


def _is_speed(tokens: Tokens, after: int, hi: int) -> bool:
    """Whether so much is covered in a time: "15 km an hour", "20 km par jour", "à l'heure"."""
    at = after
    while at < min(after + 2, hi) and tokens.words[at] in tables.EACH:
        at += 1
    return at > after and at < hi and tokens.words[at] in tables.TIMES


def _is_length(tokens: Tokens, lo: int, first: int, after: int, hi: int) -> bool:
    """Whether it says how long a thing is: "a column two miles long", "longue de deux miles"; a
    road's length is the distance between its ends."""
    around = tokens.words[max(lo, first - 2) : first] + tokens.words[after : min(after + 1, hi)]
    if tables.LONG.isdisjoint(around):
        return False
    return tables.ROADS.isdisjoint(tokens.words[lo:hi]) and not _has_stretch(tokens, lo, first)


def _has_stretch(tokens: Tokens, lo: int, hi: int) -> bool:
    """Whether two names stand for the road between them: "Kisangani-Banalia, long de 128 km"."""
    return any(
        tokens.capital[at] and tokens.capital[at + 1] and tokens.gaps[at + 1].strip() in _DASHES
        for at in range(lo, hi - 1)
        if tokens.gaps[at + 1].strip()
    )


_DASHES = frozenset("-–—/")


def _past_aside(tokens: Tokens, after: int, hi: int) -> int:
    """The first word after "(9 miles)" or ", or an eight hour's drive,", where the same way is told
    in another unit."""
    gap = tokens.gaps[after] if after < hi else ""
    close = ")" if "(" in gap else "]" if "[" in gap else ","
    if close == "," and not ("," in gap and tokens.words[after] in tables.TOLD_OTHERWISE):
        return after
    measured = False
    for at in range(after, min(after + _ASIDE_REACH, hi)):
        measured = measured or _is_unit(tokens.words[at])
        last = at + 1 == len(tokens.gaps) - 1
        if last or close in tokens.gaps[at + 1]:
            ends = _is_unit(tokens.words[at]) or tokens.words[at] in tables.ASIDE_ENDS
            counted = close != "," and tokens.words[at] in tables.COUNTED_BY
            return at + 1 if counted or (measured and ends) else after
    return after


#: So many words such an aside has at most.
_ASIDE_REACH = 9


def _way_words(tokens: Tokens, index: int, hi: int) -> int:
    """How many words after hours say that they are a way: "two hours on foot"."""
    own = int(index < hi and tokens.words[index] == "s")  # "an hour's walk"
    for length in (3, 2, 1):
        words = " ".join(tokens.words[index + own : index + own + length])
        if index + own + length <= hi and words in tables.ON_THE_WAY:
            return own + length
    return 0


def _way_behind(tokens: Tokens, after: int, hi: int) -> bool:
    """Whether hours are told to be a way behind the place they are counted from: "five hours from
    Goma by boat", "à trois heures de Bukavu en bateau"."""
    at = after
    if at >= hi or tokens.words[at] not in tables.LINKS:
        return False
    while at < hi and _is_way(tokens, at):
        at += 1
    return tokens.capital[at - 1] and _way_words(tokens, at, hi) > 0


def _is_way(tokens: Tokens, index: int) -> bool:
    """Whether a word names an end of a way or leads to one: "from", "the", "town", "Sake"."""
    word = tokens.words[index]
    if tables.is_on_foot(word):
        return False
    return tokens.capital[index] or word in tables.WAY_WORDS or word in tables.ROUND_A_NAME


def _is_walked(tokens: Tokens, lo: int, first: int, after: int, hi: int) -> bool:
    """Whether somebody goes on foot for the hours that begin at ``first``: "walked for six hours",
    "walitembea kwa saa sita"; "saa kumi alfajiri" is an hour of the clock."""
    at = first
    while at > lo and tokens.words[at - 1] in tables.FOR_HOURS and not tokens.gaps[at].strip():
        at -= 1
    if not tables.FOR.isdisjoint(tokens.words[at:first]):
        while at > lo and _is_way(tokens, at - 1) and not tokens.gaps[at].strip(" '’-"):
            at -= 1
    clock = after < hi and tokens.words[after] in tables.PARTS_OF_DAY
    return at > lo and not clock and tables.is_on_foot(tokens.words[at - 1])


def _direction(
    tokens: Tokens, index: int, hi: int, told_twice: bool = False
) -> tuple[str | None, int]:
    """The point of the compass after the length, and the first word after it."""
    at = index
    while at < min(index + 8, hi):
        if (point := _compass_at(tokens, at, hi)) is not None:
            return tables.COMPASS[point], at + 1 + ("-" in tokens.gaps[at + 1] and len(point) > 1)
        for length in (2, 1):
            words = " ".join(tokens.words[at : at + length])
            apart = length == 2 and at + 1 < hi and tokens.gaps[at + 1].strip(" -‑–")
            if words == "est" and not _is_east(tokens, at, hi):
                continue  # "longue de 55 km, est coupée": it is
            if at + length <= hi and words in tables.DIRECTIONS and not apart:
                return tables.DIRECTIONS[words], at + length
        closing = ")],"[: 2 + told_twice] if at == index else ""  # "100 km (60 miles) to the south"
        if at == index and _is_beside(tokens, at, hi):
            closing = ","
        parted = tokens.gaps[at].strip(f" '’{closing}")
        if tokens.words[at] not in tables.BEFORE_DIRECTION or parted:
            break
        at += 1
    return None, index


def _is_east(tokens: Tokens, index: int, hi: int) -> bool:
    """Whether the French "est" is the east, as in "à l'est", "km est de", and no verb."""
    before = tokens.words[index - 1] if index else ""
    behind = tokens.words[index + 1] if index + 1 < hi else ""
    bare = tokens.gaps[index] == " " and behind in ("de", "du", "d")
    return before in ("l", "plein") or bare


def _is_beside(tokens: Tokens, index: int, hi: int) -> bool:
    """Whether a comma parts a length from the place it is counted from: "20 km, au sud de Goma"."""
    words = [word for word in tokens.words[index : min(index + 5, hi)] if word not in _TO_THE]
    return (
        "," in tokens.gaps[index]
        and tokens.words[index] in _TO_THE
        and not tables.DIRECTIONS.keys().isdisjoint(words[:1])
        and not {"de", "d", "of"}.isdisjoint(words[1:3])
    )


#: Before a direction: "au sud", "à l'ouest", "to the north".
_TO_THE = frozenset("au a l to the".split())


def _compass_at(tokens: Tokens, index: int, hi: int) -> str | None:
    """The abbreviated point of the compass at a word: "N", "NW", "N-O"; None where none is."""
    printed = tokens.text[tokens.starts[index] : tokens.ends[index]]
    if printed not in tables.COMPASS:
        return None
    if index + 1 < hi and tokens.gaps[index + 1] == "-":
        both = printed + tokens.text[tokens.starts[index + 1] : tokens.ends[index + 1]]
        return both if both in tables.COMPASS else None
    return printed


def _is_unit(word: str) -> bool:
    return word in tables.LENGTHS or word in tables.HOURS or _GLUED.fullmatch(word) is not None
