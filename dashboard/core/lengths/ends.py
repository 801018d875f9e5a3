"""The two ends of a distance: the place it is counted from and the place it places."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.lengths import no_parting, pairs, patterns, pronouns, tables
from dashboard.core.lengths.antecedents import (
    HERE,
    capital_of,
    carried,
    last_point,
    stood_for,
    told_next,
)
from dashboard.core.lengths.happened import speaks, where_it_happened
from dashboard.core.lengths.one_place import holds, same
from dashboard.core.lengths.plausible import likeliest
from dashboard.core.lengths.respective import Share, share_of
from dashboard.core.lengths.shape import Shape, Text, is_point
from dashboard.core.lengths.stated import Stated
from dashboard.core.lengths.stretches import way_before
from dashboard.core.lengths.together import are_nameless, stands_apart
from dashboard.core.lengths.unsaid import unsaid_reference
from dashboard.core.spans import Span
from dashboard.model import Resolution


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends of a distance.

    Attributes:
        reference: The place it is counted from; None when none is known.
        goal: The place whose position it states; None when none is named.
        end: Where the distance's words end in the article, its reference included.
    """

    reference: Resolution | None
    goal: Resolution | None
    end: int


@dataclass(frozen=True, slots=True)
class _Named:
    """A reference that words name.

    Attributes:
        place: The place; None where it is no place we know ("from the frontier").
        stop: Where its words end in the shape.
        start: Where they begin when they stand before the distance; None behind it.
    """

    place: Resolution | None
    stop: int
    start: int | None = None


def ends_of(
    text: Text, span: Span, stated: Stated, shape: Shape, before: Ends | None
) -> Ends | None:
    """The two ends of a distance; None for a length that parts no two places ("a 30 km range").

    Args:
        text: The article with its places.
        span: The sentence.
        stated: The distance.
        shape: The sentence's shape around it.
        before: The ends of the sentence's distance before this one.
    """
    own = shape.offsets[shape.hash + 1]
    if before is not None and patterns.TOLD_AGAIN.search(f"{shape.left}#"):
        return Ends(before.reference, before.goal, own)
    if (share := share_of(shape)) is not None:
        return _ends_of_share(text, span, stated, share, own)
    pair: tuple[Resolution | None, Resolution] | None = _pair(shape, pairs.PAIRS_BEHIND)
    if no_parting.is_of_works(shape, pair is not None):
        return None
    named = None if pair else _named(text, shape, stated)
    if named is None:
        pair = pair or _pair(shape, pairs.PAIRS_BEFORE) or way_before(text, span, shape)
    if pair is None and named is None:
        pair = _led_on(text, span, stated, shape, before)
    if pair is not None:
        return Ends(*pair, own)
    if _is_no_parting(stated, shape, named) or _is_size(stated, named):
        return None
    if named is not None:
        return _ends_from(text, span, stated, shape, named, before)
    return _ends_unnamed(text, span, stated, shape, before)


def _ends_unnamed(
    text: Text, span: Span, stated: Stated, shape: Shape, before: Ends | None
) -> Ends:
    """The ends of a distance of which no words behind it name the reference: "Sake, 27 km away"."""
    own = shape.offsets[shape.hash + 1]
    if (left := patterns.LEFT_BEHIND.search(f"{shape.left}#")) is not None:
        place = shape.place(left["f"])
        goal = None if left["to"] else last_point(text, span.start, place)
        return Ends(place, _behind(shape, None) or goal, own)
    goal = _goal(text, span, stated, shape, None)
    former = (before.reference, before.goal) if before else (None, None)
    first = (*_along(shape), *_told_of(text, span, shape, goal))
    return Ends(unsaid_reference(text, span, stated, goal, first, former), goal, own)


def _ends_of_share(text: Text, span: Span, stated: Stated, share: Share, end: int) -> Ends:
    """The ends of one of several distances that are dealt out to as many places."""
    if share.behind:
        return Ends(share.place, _nearest(share.last), end)
    named = _named(text, share.last, stated)
    if named is not None:
        return Ends(named.place, share.place, end)
    unsaid = unsaid_reference(text, span, stated, share.place, (), (None, None))
    return Ends(unsaid, share.place, end)


def _ends_from(
    text: Text, span: Span, stated: Stated, shape: Shape, named: _Named, before: Ends | None
) -> Ends:
    """The ends of a distance whose reference is named."""
    end = shape.offsets[named.stop]
    if before is not None and patterns.COORDINATED.search(f"{shape.left}#"):
        return Ends(named.place, before.goal, end)
    goal = None if are_nameless(shape) else _goal(text, span, stated, shape, named)
    goal = goal or told_next(text, span)
    return Ends(named.place, None if goal and holds(goal, named.place) else goal, end)


def _along(shape: Shape) -> tuple[Resolution, ...]:
    """The ends of the road along which a distance is counted: "35 km sur l'axe Kalemie-Nyunzu"."""
    match = patterns.ALONG.match(shape.words, shape.hash)
    return (shape.place(match["one"]), shape.place(match["other"])) if match else ()


def _told_of(
    text: Text, span: Span, shape: Shape, goal: Resolution | None
) -> tuple[Resolution, ...]:
    """What a sentence speaks of when it names another place: "The town is fed from Bukavu, 180 km
    away"; nothing where no noun or pronoun stands for a place."""
    stands = pronouns.CARRIES.search(shape.left)
    if stands is None or goal is None or goal.mention.start < span.start:
        return ()
    if shape.left[: stands.start() + 1].rstrip(" ,('").endswith("@"):
        return ()  # "Kitunda, his village 55 km to the north"
    place = carried(text, stands["noun"], span.start, goal)
    return () if place is None else (place,)


def _is_size(stated: Stated, named: _Named | None) -> bool:
    """Whether metres are the size or the height of a thing: no known place is told to be so far
    off."""
    metres = stated.km_per_unit == tables.KM_PER_METRE
    return metres and (named is None or named.place is None)


def _is_no_parting(stated: Stated, shape: Shape, named: _Named | None) -> bool:
    """Whether a length parts no two places: a range, a road's, a way that somebody covers."""
    if named is not None and named.start is not None:
        return False  # "separated from Goma by 90 km of track"
    known = named is not None and named.place is not None
    if stated.direction is None and no_parting.OF_IT.match(shape.words, shape.hash) is not None:
        return True
    if not known and no_parting.OF_A_ROAD.search(shape.words) is not None:
        return True
    if no_parting.NEVER_BEFORE.search(shape.left) or no_parting.NEVER_BEHIND.match(shape.right):
        return True
    return not known and no_parting.COVERED.search(shape.left) is not None


def _pair(shape: Shape, rows: tuple[re.Pattern[str], ...]) -> tuple[Resolution, Resolution] | None:
    """Both ends where words name them together: "the 27 km between Goma and Sake"."""
    if len(shape.places) < _BOTH:
        return None
    for row in rows:
        match = row.search(shape.words)
        if match is not None:
            return shape.place(match["f"]), shape.place(match["t"])
    return None


#: Places of which a sentence must name as many for a pair.
_BOTH = 2


def _named(text: Text, shape: Shape, stated: Stated) -> _Named | None:
    """The reference that words name, behind the distance or before it; None where none do."""
    return (
        _named_behind(text, shape)
        or _named_by_direction(shape, stated)
        or _named_by_noun(text, shape, stated)
        or _named_there(text, shape)
        or _pinned(text, shape)
    )


def _named_behind(text: Text, shape: Shape) -> _Named | None:
    """A place behind the distance: "27 km west of Goma", "20 km from the capital of Ituri"."""
    for row in patterns.REFERENCES:
        match = row.match(shape.words, shape.hash)
        if match is not None:
            told = shape.place(match["f"])
            if match["f"][0] == "&" and patterns.OF_CAPITAL.match(shape.words, shape.hash):
                return _Named(capital_of(text, told), match.end())
            return _Named(told, match.end())
    return None


def _named_by_direction(shape: Shape, stated: Stated) -> _Named | None:
    """A place whose direction is told: "à l'ouest de Beni, à 30 km", "60 km north Niangara"."""
    left = f"{shape.left}#"
    match = patterns.REFERENCE_BEFORE.search(left) or patterns.REFERENCE_WITHIN.search(left)
    if match is not None:
        return _Named(shape.place(match["f"]), shape.hash + 1, match.start())
    behind = patterns.BEHIND_DIRECTION.match(shape.words, shape.hash) if stated.direction else None
    return _Named(shape.place(behind["f"]), behind.end()) if behind else None


def _named_by_noun(text: Text, shape: Shape, stated: Stated) -> _Named | None:
    """A noun or pronoun that stands for a place: "16 km from the town", "à 5 km de là"."""
    matches = (row.match(shape.words, shape.hash) for row in patterns.STOOD_FOR)
    match = next(filter(None, matches), None)
    if match is None:
        return None
    is_this = _THIS.search(shape.words, match.start(), match.end() + _THIS_BEHIND) is not None
    goal = None if is_this and stands_apart(shape) else _nearest(shape)
    goal = None if goal is None or _is_apart(shape, _Named(None, match.end())) else goal
    goal = None if patterns.ALL_WITHIN.search(f"{shape.left}#") else goal
    place = stood_for(text, match["noun"], shape.offsets[shape.hash], goal, stated)
    said = patterns.SAID_AT.search(shape.right) if match["noun"] in HERE else None
    place = shape.place(said["f"]) if said and place is None else place
    return _Named(place, match.end("noun"))


def _named_there(text: Text, shape: Shape) -> _Named | None:
    """Where a way begins that goes on from here or there: "from there to Boga it is 30 km"."""
    left = f"{shape.left}#"
    there = patterns.FROM_THERE.search(left) or patterns.FROM_THERE_ON.search(shape.words)
    if there is None or there.start() >= shape.hash:
        return None
    before = last_point(text, shape.offsets[there.start()], shape.place(there["t"]))
    return _Named(before or text.dateline, shape.hash + 1, there.start())


#: "4 km from this town": the town named last, which so is not what is placed.
_THIS = re.compile(r"\b(?:(?:this|cette|cet|ce) |(?:mji|kijiji|eneo) (?:huo|hicho|hilo)\b)")
#: Behind the noun so many signs hold "huo".
_THIS_BEHIND = 7


def _pinned(text: Text, shape: Shape) -> _Named | None:
    """A reference that is no place we know: "from the frontier", "du pont", "20 km from Rugarama";
    None where none is named: "27 km of broken lava"."""
    if patterns.PINNED_BEFORE.search(f"{shape.left}#"):
        return _Named(None, shape.hash + 1)
    match = patterns.PINNED.match(shape.words, shape.hash)
    if match is None:
        return None
    if match["of"] and not text.article.text[shape.offsets[match.end() - 1]].isupper():
        return None
    rest = patterns.PINNED_REST.match(shape.words, match.end())
    return _Named(None, rest.end() if rest else match.end())


def _led_on(
    text: Text, span: Span, stated: Stated, shape: Shape, before: Ends | None
) -> tuple[Resolution | None, Resolution] | None:
    """Both ends of a way that goes on from where the text has been: "walked the 22 km to Bunia",
    "it is 75 km to Bunia, 50 to Mambasa"."""
    for match in patterns.ANOTHER_WAY.finditer(shape.words):
        if before is not None and match.start("here") == shape.hash:
            return before.reference, shape.place(match["t"])
    rows = (patterns.IT_IS_TO, patterns.THE_WAY_TO, patterns.LINKED_TO)
    on = next(filter(None, (row.match(shape.words) for row in rows)), None)
    if on is None:
        return None
    led = shape.place(on["t"])
    place = carried(text, None, span.start, led)
    return (likeliest([place], led, stated) if place else None), led


def _goal(
    text: Text, span: Span, stated: Stated, shape: Shape, named: _Named | None
) -> Resolution | None:
    """The place whose position is stated: before the distance, else behind it, else carried."""
    left = f"{shape.left}#"
    if (pinned := patterns.PINNED_BEFORE.search(left)) is not None:
        return shape.place(pinned["t"])
    if patterns.ALL_WITHIN.search(left):
        return None
    if pronouns.BARE.match(shape.left) and (area := patterns.AREA_BEHIND.match(shape.right)):
        return shape.place(area["t"])
    onward = patterns.FROM_THERE_ON.search(shape.words)
    if onward is not None and onward.start() < shape.hash:
        return shape.place(onward["t"])
    other = named.place if named else None
    told = pronouns.STANDS_BESIDE.search(left) or patterns.TOLD_BY_COLON.search(left)
    fronted = patterns.FRONTED.search(left) and not told
    behind = _behind(shape, named) if fronted else None
    if behind is not None and not same(behind, other):
        return behind
    if "%" not in left and patterns.OPENED.match(left):
        behind = _behind(shape, named)
        return behind or last_point(text, span.start, other)
    away = patterns.IS_AWAY.search(left)
    if (second := patterns.SECOND_VERB.search(left)) is not None:
        return shape.place(second["t"])
    if away is not None and _is_something_else(left, away):
        return _behind_at(shape, named)
    rows = (patterns.INSERTED, patterns.PART_OF, patterns.LIES_IN)
    inserted = next(filter(None, (row.search(left) for row in rows)), None)
    if inserted is not None:
        return shape.place(inserted["t"])
    return None if _is_unknown_name(text, shape) else _goal_near(text, span, stated, shape, named)


def _goal_near(
    text: Text, span: Span, stated: Stated, shape: Shape, named: _Named | None
) -> Resolution | None:
    """The place that stands nearest to its distance, or that a word near it stands for."""
    other = named.place if named else None
    told = named is not None or patterns.THE_LENGTH.search(f"{shape.left}#") is not None
    stop = named.stop if named else shape.hash + 1
    onward = patterns.ONWARD_TO.match(shape.words, stop) if told else None
    if onward is not None:
        return shape.place(onward["t"])
    if (first := _first_of_several(shape, named)) is not None:
        return first
    cut = patterns.TOLD_BESIDE.search(f"{shape.left}#")
    nearest = _nearest(shape, cut.start() if cut else named.start if named else None)
    if nearest is not None and not is_point(nearest) and pronouns.CARRIES.search(shape.left):
        nearest = _stood_for_before(text, span, shape, other)  # "cette cité de la plaine"
    happened = patterns.HAPPENED.search(shape.left) is not None
    if happened and (nearest is None or (speaks(text, nearest) and not _is_beside(shape))):
        return where_it_happened(text, span, stated, other)
    if nearest is not None:
        if _is_noun_beside(shape):
            return _stood_for_before(text, span, shape, other)
        before = named is None or named.start is None
        if not (before and _is_apart(shape, named)):
            return nearest
        return _apart(shape, named) or _on_the_road(shape, named)
    if named is not None and patterns.THE_WAY_FROM.search(f"{shape.left}#"):
        return last_point(text, span.start, other)
    return _behind_at(shape, named) or _stood_for_before(text, span, shape, other)


#: A place with nothing but small words between it and its distance: "in Mbau, about 20 km away".
_BESIDE = re.compile(r"@\d+@,?(?: (?:some|about|just|only|around|nearly|barely|a|environ))* ?$")


def _is_beside(shape: Shape) -> bool:
    """Whether the nearest place stands right before its distance, whoever speaks there."""
    return _BESIDE.search(shape.left) is not None


#: A place before what tells on which road it lies: "at Ndimo, on the", "Makiki, a village".
_BEFORE_ROAD = re.compile(r"(?P<t>@\d+@)(?:,[^@&;.:]{0,30})? ?$")


def _on_the_road(shape: Shape, named: _Named | None) -> Resolution | None:
    """The place that lies on a road of which the ends are told before the distance: "Ndimo, on the
    road from Komanda to Bunia, 25 km from Komanda"."""
    last = list(re.finditer(r"@\d+@", shape.left))[-1:]
    road = patterns.ON_THE_WAY.search(shape.left[: last[0].end()]) if last else None
    found = _BEFORE_ROAD.search(shape.left[: road.start()]) if road else None
    place = shape.place(found["t"]) if found else None
    return None if place is None or (named is not None and same(place, named.place)) else place


def _is_noun_beside(shape: Shape) -> bool:
    """Whether a noun for an earlier place stands beside the distance: "when the town, 13 km to".

    One in apposition is no such noun: "to Goma, the nearest city, 30 km away".
    """
    left = f"{shape.left}#"
    beside = pronouns.STANDS_BESIDE.search(left)
    if beside is None or patterns.THING.search(left) is None:
        return False
    return not left[: beside.start() + 1].rstrip(" ,'").endswith("@")


def _stood_for_before(
    text: Text, span: Span, shape: Shape, other: Resolution | None
) -> Resolution | None:
    """The place of an earlier sentence for which "it" or "the town" stands before the distance."""
    stands = pronouns.CARRIES.search(shape.left)
    if stands is None and pronouns.BARE.match(shape.left) is None:
        return None
    noun = stands["noun"] if stands and not pronouns.SAME_NAME.search(shape.left) else None
    return carried(text, noun, span.start, other)


def _first_of_several(shape: Shape, named: _Named | None) -> Resolution | None:
    """The first of several places that lie equally far: "Mbese et Lumba, deux villages à"."""
    for row in patterns.SEVERAL:
        match = row.search(f"{shape.left}#")
        if match is not None:
            listed = [shape.place(sign) for sign in re.findall(r"@\d+@", match.group())]
            other = named.place if named else None
            return None if any(same(item, other) for item in listed) else listed[0]
    return None


def _is_unknown_name(text: Text, shape: Shape) -> bool:
    """Whether a name that is no known place stands before the distance in place of its goal:
    "people in Butembo woke to gunfire from Kivira, 12 km away"."""
    match = patterns.LAST_WORD.search(shape.left)
    if match is None or match["word"] in patterns.NO_NAMES:
        return False
    start = shape.offsets[match.start("word")]
    printed = text.article.text[start : start + len(match["word"])]
    return printed[:1].isupper() and not printed.isupper()


def _nearest(shape: Shape, before: int | None = None) -> Resolution | None:
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


def _is_something_else(left: str, away: re.Match[str]) -> bool:
    """Whether the subject is no place: "the clinic is two miles away", "les combats se déroulent
    à 10 km"."""
    stops = [stop.end() for stop in patterns.SUBJECT_STOPS.finditer(left, 0, away.start())]
    begin = stops[-1] if stops else 0
    subject = left[begin : away.start()].strip()
    after_place = re.split(r"[@&]\d+[@&]", subject)[-1]
    if re.search(r"[@&]\d+[@&]", subject) or left[:begin].endswith(("@", "&")):
        return patterns.STILL_THE_PLACE.match(after_place) is None
    if subject in ("na", "and", "et", "lakini", "but", "mais"):
        return False  # "mji wa Lukweti, na uko kilomita 80 kutoka Goma"
    if subject.startswith(("ou ", "where ")):
        return False  # "Kitutu, où ils sont arrivés après 24 km"
    stands = pronouns.CARRIES.search(subject) or patterns.HAPPENED.search(subject)
    return stands is None and bool(subject)


def _apart(shape: Shape, named: _Named | None) -> Resolution | None:
    """What lies between the two places before the distance, where that is named; where the
    distance is counted from a third place, the second of the two."""
    if (between := patterns.BETWEEN_TWO.search(shape.left)) is not None:
        return shape.place(between["t"] or between["on"])
    two = patterns.BETWEEN_OTHERS.search(f"{shape.left}#")
    if two is None or named is None or named.place is None:
        return None
    one, other = shape.place(two["one"]), shape.place(two["t"])
    return None if same(one, named.place) or same(other, named.place) else other


def _is_apart(shape: Shape, named: _Named | None) -> bool:
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


def _behind(shape: Shape, named: _Named | None) -> Resolution | None:
    """The next point behind the distance: "Twenty km north of Goma, at Kibumba, ..."."""
    match = patterns.BEHIND.match(shape.words[named.stop if named else shape.hash + 1 :])
    return shape.place(match["t"]) if match else None


def _behind_at(shape: Shape, named: _Named | None) -> Resolution | None:
    """The point in apposition behind the distance: "12 km west of Goma, in the camp of Rusayo"."""
    match = patterns.BEHIND_AT.match(shape.words[named.stop if named else shape.hash + 1 :])
    return shape.place(match["t"]) if match else None
