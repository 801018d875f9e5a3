"""The two ends of a distance: the place it is counted from and the place it places."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.lengths import no_parting, pairs, patterns, pronouns, tables
from dashboard.core.lengths.antecedents import carried, last_point, told_next
from dashboard.core.lengths.happened import speaks, where_it_happened
from dashboard.core.lengths.one_place import holds, same
from dashboard.core.lengths.plausible import likeliest
from dashboard.core.lengths.references import Named, is_apart, named_reference, nearest_before
from dashboard.core.lengths.respective import Share, share_of
from dashboard.core.lengths.shape import Shape, Text, is_point
from dashboard.core.lengths.stated import Stated
from dashboard.core.lengths.stretches import way_before
from dashboard.core.lengths.together import are_nameless
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
    named = None if pair else named_reference(text, span, shape, stated)
    if named is None:
        pair = pair or _pair(shape, pairs.PAIRS_BEFORE) or way_before(text, span, shape)
    if pair is None and named is None:
        pair = _led_on(text, span, stated, shape, before)
    if pair is not None:
        return Ends(*pair, own)
    if _is_no_parting(stated, shape, named) or _is_size(stated, named):
        return None
    if _is_told_as_none(text, stated, shape, named):
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
        return Ends(share.place, nearest_before(share.last), end)
    named = named_reference(text, span, share.last, stated)
    if named is not None:
        return Ends(named.place, share.place, end)
    unsaid = unsaid_reference(text, span, stated, share.place, (), (None, None))
    return Ends(unsaid, share.place, end)


def _ends_from(
    text: Text, span: Span, stated: Stated, shape: Shape, named: Named, before: Ends | None
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


def _is_size(stated: Stated, named: Named | None) -> bool:
    """Whether metres are the size or the height of a thing: no known place is told to be so far
    off."""
    metres = stated.km_per_unit == tables.KM_PER_METRE
    return metres and (named is None or named.place is None)


def _is_no_parting(stated: Stated, shape: Shape, named: Named | None) -> bool:
    """Whether a length parts no two places: a range, a road's, a way that somebody covers."""
    if named is not None and named.start is not None:
        return False  # "separated from Goma by 90 km of track"
    known = named is not None and named.place is not None
    if stated.direction is None and no_parting.OF_IT.match(shape.words, shape.hash) is not None:
        return True
    if not known and no_parting.OF_A_ROAD.search(shape.words) is not None:
        return True
    if no_parting.NEVER_BEFORE.search(shape.left) is not None:
        return True
    if no_parting.NEVER_BEHIND.match(shape.right) and not no_parting.BY_ROAD.search(shape.words):
        return True
    return not known and no_parting.COVERED.search(shape.left) is not None


def _is_told_as_none(text: Text, stated: Stated, shape: Shape, named: Named | None) -> bool:
    """Whether no word makes a distance of a length: "a queue of 2 km", "ten km of the carriageway";
    one that names a known place, a direction or a way is none of these."""
    if stated.hours or stated.direction is not None:
        return False
    if named is not None and (named.place is not None or named.start is not None):
        return False
    if named is not None and not no_parting.is_of_a_thing(text.article.text, shape):
        return False
    return not no_parting.is_told_as_way(shape, text.article.language == "en")


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
    text: Text, span: Span, stated: Stated, shape: Shape, named: Named | None
) -> Resolution | None:
    """The place whose position is stated: before the distance, else behind it, else carried."""
    left = f"{shape.left}#"
    if (pinned := patterns.PINNED_BEFORE.search(left)) is not None:
        return shape.place(pinned["t"])
    if patterns.REACHED_FROM.search(left):
        return last_point(text, span.start, named.place if named else None)
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
    text: Text, span: Span, stated: Stated, shape: Shape, named: Named | None
) -> Resolution | None:
    """The place that stands nearest to its distance, or that a word near it stands for."""
    other = named.place if named else None
    told = named is not None or patterns.THE_LENGTH.search(f"{shape.left}#") is not None
    stop = named.stop if named else shape.hash + 1
    on_road = patterns.ON_A_ROAD.match(shape.words, shape.hash) is not None
    onward = patterns.ONWARD_TO.match(shape.words, stop) if told and not on_road else None
    if onward is not None:
        return shape.place(onward["t"])
    if (first := _first_of_several(shape, named)) is not None:
        return first
    cut = patterns.TOLD_BESIDE.search(f"{shape.left}#")
    nearest = nearest_before(shape, cut.start() if cut else named.start if named else None)
    if nearest is not None and not is_point(nearest) and pronouns.CARRIES.search(shape.left):
        nearest = _stood_for_before(text, span, shape, other)  # "cette cité de la plaine"
    happened = patterns.HAPPENED.search(shape.left) is not None
    if happened and (nearest is None or (speaks(text, nearest) and not _is_beside(shape))):
        return where_it_happened(text, span, stated, other)
    if nearest is not None:
        if _is_noun_beside(shape):
            return _stood_for_before(text, span, shape, other)
        before = named is None or named.start is None
        if not (before and is_apart(shape, named)):
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


def _on_the_road(shape: Shape, named: Named | None) -> Resolution | None:
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


def _first_of_several(shape: Shape, named: Named | None) -> Resolution | None:
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


def _apart(shape: Shape, named: Named | None) -> Resolution | None:
    """What lies between the two places before the distance, where that is named; where the
    distance is counted from a third place, the second of the two."""
    if (between := patterns.BETWEEN_TWO.search(shape.left)) is not None:
        return shape.place(between["t"] or between["on"])
    two = patterns.BETWEEN_OTHERS.search(f"{shape.left}#")
    if two is None or named is None or named.place is None:
        return None
    one, other = shape.place(two["one"]), shape.place(two["t"])
    return None if same(one, named.place) or same(other, named.place) else other


def _behind(shape: Shape, named: Named | None) -> Resolution | None:
    """The next point behind the distance: "Twenty km north of Goma, at Kibumba, ..."."""
    match = patterns.BEHIND.match(shape.words[named.stop if named else shape.hash + 1 :])
    return shape.place(match["t"]) if match else None


def _behind_at(shape: Shape, named: Named | None) -> Resolution | None:
    """The point in apposition behind the distance: "12 km west of Goma, in the camp of Rusayo"."""
    match = patterns.BEHIND_AT.match(shape.words[named.stop if named else shape.hash + 1 :])
    return shape.place(match["t"]) if match else None
