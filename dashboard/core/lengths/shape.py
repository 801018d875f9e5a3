"""A sentence as the shape of its words: places and distances become signs, the rest stays.

"Rebels are at Sake, 27 km from Goma" has the shape ``rebels are at @0@, # from @1@``. How the two
ends of a distance are named is then a matter of patterns over the shape (``pairs.py`` and
``patterns.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.lengths.one_place import holds
from dashboard.core.lengths.stated import Stated
from dashboard.core.spans import Span
from dashboard.core.tokens import Tokens, fold
from dashboard.model import Article, PlaceKind, Resolution


@dataclass(frozen=True, slots=True)
class Text:
    """What is needed to find the two ends.

    Attributes:
        article: The article.
        tokens: Its words.
        places: The names of it that a distance can run between, in the order of the text.
        starts: Where each begins, in code points.
        paragraph_starts: Where its paragraphs begin, in code points.
        dateline: Where it was written: nothing else is told from there. None where it says nothing.
    """

    article: Article
    tokens: Tokens
    places: tuple[Resolution, ...]
    starts: tuple[int, ...]
    paragraph_starts: tuple[int, ...]
    dateline: Resolution | None = None  # where it was written: nothing else is told from there


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of one sentence as seen from one of its distances.

    Attributes:
        words: The shape: ``#`` the distance, ``%`` other distances, ``@n@`` a place that is a
            point, ``&n&`` a territory, province, country, road or river; n counts the sentence's
            places. Everything else is folded, without quotation marks, single spaces between.
        hash: Where ``#`` stands.
        places: The places by their n.
        offsets: For each sign of ``words`` the code point of the article it stands for, and one
            more for what follows the last.
    """

    words: str
    hash: int
    places: tuple[Resolution, ...]
    offsets: tuple[int, ...]

    def place(self, sign: str) -> Resolution:
        """The place of a sign such as ``@0@``."""
        return self.places[int(sign[1:-1])]

    @property
    def left(self) -> str:
        """The shape before the distance."""
        return self.words[: self.hash]

    @property
    def right(self) -> str:
        """The shape from the distance on."""
        return self.words[self.hash :]


_AREAS = frozenset(
    {
        PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY,
        PlaceKind.CONTINENT, PlaceKind.HEALTH_ZONE, PlaceKind.ROAD, PlaceKind.RIVER, PlaceKind.PARK,
        PlaceKind.LAKE,
    }
)  # fmt: skip


def is_point(resolution: Resolution) -> bool:
    """Whether a place is small enough to count a distance from; an unknown one may be."""
    return resolution.place is None or resolution.place.kind not in _AREAS


#: A place named with one of these is what other places lie in: "dans le groupement Banabangi".
_AREA_NOUNS = frozenset(
    """groupement chefferie secteur collectivite territoire territory province district sector
    chiefdom county kata wilaya mkoa""".split()
)
#: They name several at once: "les chefferies de Batangi et Bamates".
_SEVERAL_AREAS = frozenset(
    """groupements chefferies secteurs collectivites territoires territories provinces districts
    sectors chiefdoms counties""".split()
)
#: Between two of these.
_LISTED = re.compile(r",? ?(?:et|and|na|,) ?(?:de |d['’])?")


def _is_called_area(text: Text, resolution: Resolution) -> bool:
    """Whether a noun right behind a place makes it an area: "Isingiro district"."""
    behind = bisect_left(text.tokens.starts, resolution.mention.end)
    is_noun = text.tokens.words[behind : behind + 1] and text.tokens.words[behind] in _AREA_SUFFIXES
    return bool(is_noun) and not text.tokens.gaps[behind].strip()


#: Behind a name in English they say that it is an area.
_AREA_SUFFIXES = frozenset("territory province district sector chiefdom county".split())


def _named_by(text: Text, resolution: Resolution, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns stands before a place: "les chefferies de Batangi"."""
    at = bisect_left(text.tokens.starts, resolution.mention.start)
    before = text.tokens.words[max(0, at - 2) : at]
    if before and before[-1] not in ("de", "d", "du", "des", "of", "ya", "la"):
        before = before[-1:]
    return not nouns.isdisjoint(before)


def _is_road(resolution: Resolution) -> bool:
    """Whether a place is a road, on which others lie: "the town lies on the RN2"."""
    if resolution.place is None:
        return _ROAD_NUMBER.match(resolution.mention.words) is not None
    return resolution.place.kind is PlaceKind.ROAD


#: "RN2", "RP 1031": a road.
_ROAD_NUMBER = re.compile(r"R[NPR] ?\d")


#: Signs that would be taken for those of the shape, and quotation marks, are left out; white space
#: of all kinds is a blank, and apostrophes are straight.
_BLANKS = '@&#%"“”«»\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000'
_AS_SHAPE = str.maketrans(
    dict.fromkeys((*_BLANKS, *map(chr, range(0x2000, 0x200B))), " ") | {"’": "'"}
)
_RUN = re.compile(r" +|[^ ]+")


#: So far to both sides of a distance its ends are looked for, in signs of the shape.
_REACH = 400


def shapes_of(text: Text, span: Span, lengths: Sequence[Span]) -> dict[int, Shape]:
    """The shape of the sentence ``span`` around each of its distances, by where that begins.

    Args:
        text: The article with its places.
        span: The sentence.
        lengths: The stretches of the article that hold its distances, in order (``words_of``).
    """
    first = bisect_left(text.starts, span.start)
    last = bisect_left(text.starts, span.end)
    places = tuple(item for item in text.places[first:last] if not _is_road(item))
    signs = sorted([*((one.start, one.end, "%") for one in lengths), *_place_signs(text, places)])
    words: list[str] = []
    offsets: list[int] = []
    blank = False
    for start, piece, is_sign in _pieces(text, span, signs):
        if piece != " " or not blank:
            words.append(piece)
            one = len(piece)
            offsets += [start] * one if is_sign else range(start, start + one)
        blank = piece == " "
    whole, full = "".join(words), (*offsets, span.end)
    return {
        full[at]: _around(whole, full, at, places) for at, sign in enumerate(whole) if sign == "%"
    }


def _place_signs(text: Text, places: Sequence[Resolution]) -> Iterator[tuple[int, int, str]]:
    """Where the places stand and the sign of each: a point, an area, or nothing for one that only
    tells where the point before it lies."""
    several, end, before = False, 0, None
    for at, item in enumerate(places):
        between = text.article.text[end : item.mention.start]
        listed = several and _LISTED.fullmatch(between) is not None
        if before is not None and _only_places(text, item, before, between):
            yield end, item.mention.end, ""
            before, end = None, item.mention.end
            continue
        several, end = listed or _named_by(text, item, _SEVERAL_AREAS), item.mention.end
        area = several or _named_by(text, item, _AREA_NOUNS) or _is_called_area(text, item)
        point = is_point(item) and not area
        before = item if point else None
        yield item.mention.start, item.mention.end, f"@{at}@" if point else f"&{at}&"


def _only_places(text: Text, area: Resolution, point: Resolution, between: str) -> bool:
    """Whether an area only tells where the point before it lies: "north of Goma, DRC, lies"."""
    behind = text.article.text[area.mention.end : area.mention.end + 1]
    return between in _BEFORE_GLOSS and behind in _BEHIND_GLOSS and holds(area, point)


#: Between a place and the area that it lies in; a noun for it may stand there: "Goma city, DRC".
_BEFORE_GLOSS = frozenset(f"{noun}, " for noun in ("", " city", " town", " centre", " village"))
#: The area ends what is said of the place; an empty string ends the text.
_BEHIND_GLOSS = ("", *",.;:)!?\n")


def _around(whole: str, offsets: tuple[int, ...], at: int, places: tuple[Resolution, ...]) -> Shape:
    """The shape seen from the distance at ``at``, no further than its ends are looked for."""
    lo, hi = max(0, at - _REACH), min(len(whole), at + _REACH)
    return Shape(f"{whole[lo:at]}#{whole[at + 1 : hi]}", at - lo, places, offsets[lo : hi + 1])


def words_of(tokens: Tokens, stated: Stated) -> Span:
    """The stretch of the article from a distance's figure to its unit, conversion and direction."""
    start = min(stated.offset + stated.figure.start, tokens.starts[stated.unit])
    end = tokens.ends[stated.after - 1]
    if "(" in tokens.text[start:end] and tokens.text[end : end + 1] == ")":
        end += 1  # "40km (25 miles)"
    return Span(start, end)


def _pieces(
    text: Text, span: Span, signs: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[int, str, bool]]:
    """The signs and the words and blanks between them, with where they stand in the article.

    Whether a piece is a sign comes with it: a sign stands for all of its words at once.
    """
    at = span.start
    for start, end, sign in signs:
        if start < at:
            continue  # a place within a distance's words
        yield from _words(text.article.text, at, start)
        yield start, sign, True
        at = end
    yield from _words(text.article.text, at, span.end)


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    printed = text[start:end]
    letters = fold(printed).translate(_AS_SHAPE)
    if "à" in printed:  # "de là" is a place, "de la" is not
        letters = "".join(
            "à" if printed[at] == "à" and _is_there(printed, at) else letter
            for at, letter in enumerate(letters)
        )
    for run in _RUN.finditer(letters):
        words = run.group()
        yield start + run.start(), " " if words[0] == " " else words, False


def _is_there(printed: str, index: int) -> bool:
    """Whether an accented a ends the word "là" or "delà"."""
    word = printed[max(0, index - 1) : index + 2]
    return word[:1] == "l" and not word[2:].isalpha()
