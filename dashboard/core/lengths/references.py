"""The place a distance is counted from, where words name it."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.lengths import patterns
from dashboard.core.lengths.antecedents import HERE, capital_of, last_point, stood_for
from dashboard.core.lengths.shape import Shape, Text
from dashboard.core.lengths.stated import Stated
from dashboard.core.lengths.together import stands_apart
from dashboard.core.spans import Span
from dashboard.model import Resolution


@dataclass(frozen=True, slots=True)
class Named:
    """A reference that words name.

    Attributes:
        place: The place; None where it is no place we know ("from the frontier").
        stop: Where its words end in the shape.
        start: Where they begin when they stand before the distance; None behind it.
    """

    place: Resolution | None
    stop: int
    start: int | None = None


def named_reference(text: Text, span: Span, shape: Shape, stated: Stated) -> Named | None:
    """The reference that words name, behind the distance or before it; None where none do."""
    return (
        _named_behind(text, shape)
        or _named_by_direction(shape, stated)
        or _named_by_noun(text, span, shape, stated)
        or _named_there(text, shape)
        or _pinned(text, shape)
    )


def _named_behind(text: Text, shape: Shape) -> Named | None:
    """A place behind the distance: "27 km west of Goma", "20 km from the capital of Ituri"."""
    for row in patterns.REFERENCES:
        match = row.match(shape.words, shape.hash)
        if match is not None:
            told = shape.place(match["f"])
            if match["f"][0] == "&" and patterns.OF_CAPITAL.match(shape.words, shape.hash):
                return Named(capital_of(text, told), match.end())
            return Named(told, match.end())
    return None


def _named_by_direction(shape: Shape, stated: Stated) -> Named | None:
    """A place whose direction is told: "à l'ouest de Beni, à 30 km", "60 km north Niangara"."""
    left = f"{shape.left}#"
    match = patterns.REFERENCE_BEFORE.search(left) or patterns.REFERENCE_WITHIN.search(left)
    match = match or patterns.REACHED_FROM.search(left)
    if match is not None:
        sign = next(filter(None, match.groups()))
        return Named(shape.place(sign), shape.hash + 1, match.start())
    behind = patterns.BEHIND_DIRECTION.match(shape.words, shape.hash) if stated.direction else None
    return Named(shape.place(behind["f"]), behind.end()) if behind else None


def _named_by_noun(text: Text, span: Span, shape: Shape, stated: Stated) -> Named | None:
    """A noun or pronoun that stands for a place: "16 km from the town", "à 5 km de là"."""
    matches = (row.match(shape.words, shape.hash) for row in patterns.STOOD_FOR)
    match = next(filter(None, matches), None)
    if match is None:
        return None
    is_this = _THIS.search(shape.words, match.start(), match.end() + _THIS_BEHIND) is not None
    goal = None if is_this and stands_apart(shape) else nearest_before(shape)
    goal = None if goal is None or is_apart(shape, Named(None, match.end())) else goal
    goal = None if patterns.ALL_WITHIN.search(f"{shape.left}#") else goal
    if goal is None and _IT.match(shape.left):
        goal = last_point(text, span.start, None)
    place = stood_for(text, match["noun"], shape.offsets[shape.hash], goal, stated)
    said = patterns.SAID_AT.search(shape.right) if match["noun"] in HERE else None
    place = shape.place(said["f"]) if said and place is None else place
    return Named(place, match.end("noun"))


def _named_there(text: Text, shape: Shape) -> Named | None:
    """Where a way begins that goes on from here or there: "from there to Boga it is 30 km"."""
    left = f"{shape.left}#"
    there = patterns.FROM_THERE.search(left) or patterns.FROM_THERE_ON.search(shape.words)
    if there is None or there.start() >= shape.hash:
        return None
    before = last_point(text, shape.offsets[there.start()], shape.place(there["t"]))
    return Named(before or text.dateline, shape.hash + 1, there.start())


#: "It is 55 km south of the town": what was told of last, and counted from another place.
_IT = re.compile(r"^ ?(?:it|elle|il)\b")
#: "4 km from this town": the town named last, which so is not what is placed.
_THIS = re.compile(r"\b(?:(?:this|cette|cet|ce) |(?:mji|kijiji|eneo) (?:huo|hicho|hilo)\b)")
#: Behind the noun so many signs hold "huo".
_THIS_BEHIND = 7


def _pinned(text: Text, shape: Shape) -> Named | None:
    """A reference that is no place we know: "from the frontier", "du pont", "20 km from Rugarama";
    None where none is named: "27 km of broken lava"."""
    if patterns.PINNED_BEFORE.search(f"{shape.left}#"):
        return Named(None, shape.hash + 1)
    match = patterns.PINNED.match(shape.words, shape.hash)
    if match is None:
        return None
    if match["of"] and not text.article.text[shape.offsets[match.end() - 1]].isupper():
        return None
    rest = patterns.PINNED_REST.match(shape.words, match.end())
    return Named(None, rest.end() if rest else match.end())


def nearest_before(shape: Shape, before: int | None = None) -> Resolution | None:
    """The nearest point before the distance, or before ``before``; an area only where nothing else
    is named."""
    left = shape.left[:before]
    points = re.findall(r"@\d+@", left) or re.findall(_AREA_NAMED, left)
    return shape.place(points[-1]) if points else None


#: An area that stands right before its distance: "Rwanda, 10 km away", "le territoire de Dungu
#: situé à près de 800 km". "The bridge over the Ulindi, 14 km from Shabunda" is no river.
_AREA_NAMED = (
    r"(?<!\bover the )(?<!\bacross the )(?<!\bsur la )(?<!\bsur la riviere )(?<!\bde la riviere )"
    r"(&\d+&),? (?:(?:a|some|about|only|just|barely|environ|quelque|is|lies|est|situee?s?|located"
    r"|lying|distante?s?|pres|moins|plus|de|d') ?){0,4}$"
)


def is_apart(shape: Shape, named: Named | None) -> bool:
    """Whether the nearest place before the distance is not what it places."""
    signs = list(re.finditer(r"@\d+@|&\d+&", shape.left))
    last = [sign for sign in signs if sign.group().startswith("@")][-1:] or signs[-1:]
    end = last[0].end()
    if named is not None and patterns.ON_THE_WAY.search(shape.left[:end]):
        return True
    if named is None and patterns.GONE_FROM.match(f"{shape.left[end:]}#"):
        return True
    if patterns.ITS_ROAD.match(shape.left[end:]):
        return True
    if patterns.BRIDGE_OVER.search(shape.left[: last[0].start()]):
        return True
    beside = f"{shape.left[end:]}#"
    thing = patterns.INDEFINITE.search(beside) or patterns.THING.search(beside)
    return thing is not None and not patterns.IN_APPOSITION.match(
        shape.left[end : end + thing.start() + 1].rstrip(" ")
    )
