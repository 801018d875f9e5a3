"""Claims of one kind about one place and time: who holds it, and how it fell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dashboard.core.actors import Side, sides_of
from dashboard.core.comparing.board import Board, place_of
from dashboard.core.comparing.fell import how_it_fell
from dashboard.core.comparing.thing import Thing
from dashboard.core.comparing.tolls import toll_comparisons
from dashboard.core.force_names import bare_force, is_force_name, nameless_force
from dashboard.core.plain import plain
from dashboard.model import (
    Claim,
    Comparison,
    EventDetail,
    EventType,
    PlaceKind,
    SideReading,
    Stance,
)


def control_and_violence(board: Board) -> Iterator[Comparison]:
    """What the articles say of each place: who took or left it, how it fell, fights, attacks."""
    things = _things(board)
    for thing in things:
        yield from _compare_thing(board, thing)
    yield from _rivals(board, things)


_FAMILIES: dict[EventType, str] = {
    EventType.CAPTURED: "control",
    EventType.WITHDREW: "withdrawal",
    EventType.CLASH: "clash",
    EventType.ATTACK: "attack",
    EventType.ADVANCE: "advance",
}


#: Two reports of fighting "in North Kivu" tell of two fights as often as of one.
_WIDE = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.CONTINENT})


def _things(board: Board) -> tuple[Thing, ...]:
    """Claims of one thing together; those that know their day best come first.

    What leaves its day open joins the latest of the things it can be about: news tells what is new.
    Nameless rebels are those of the country before they are another state's men.
    """
    things: dict[tuple[str, str], list[Thing]] = {}
    for claim, detail in sorted(board.claims, key=lambda one: _openness(board, one[0])):
        family = _FAMILIES.get(detail.told)
        place = place_of(claim)
        if family is None or place is None or (family != "control" and place.kind in _WIDE):
            continue
        days = board.days_of(claim)
        same = things.setdefault((family, place.id), [])
        fitting = [one for one in same if one.takes(claim, days)]
        if not fitting:
            same.append(Thing(place, family))
        thing = max(fitting, key=_likeness, default=same[-1])
        thing.add(claim, detail, days)
    found = [thing for same in things.values() for thing in same]
    return tuple(sorted(found, key=lambda thing: min(board.place_in(c) for c, _ in thing.claims)))


def _likeness(thing: Thing) -> tuple[bool, date]:
    """Which of the things that a claim can be about it joins: the greatest."""
    return not any(side <= frozenset(_FOREIGN) for side in thing.sides), thing.latest_start


def _openness(board: Board, claim: Claim) -> tuple[bool, int, bool]:
    """Order of taking claims in: an answer behind what it answers, then by the days left open,
    then what names nobody behind those that say who did it."""
    days = board.days_of(claim)
    open_days = (days[1] - days[0]).days if days else date.max.toordinal()
    answers = claim.stance is Stance.DENIES and claim.paired_with is not None
    return answers, open_days, not claim.actors


def _compare_thing(board: Board, thing: Thing) -> Iterator[Comparison]:
    claims = [claim for claim, _ in thing.claims]
    if thing.family != "control":
        yield _plain_comparison(board, thing, claims)
        yield from toll_comparisons(board, thing)
        return
    yield _control(board, thing)
    resistance = how_it_fell(board, thing)
    if resistance is not None:
        yield resistance


def _plain_comparison(board: Board, thing: Thing, claims: Sequence[Claim]) -> Comparison:
    """Who left, or who was attacked: told, or told here and denied there."""
    denied = [claim for claim in claims if claim.stance is Stance.DENIES]
    asserted = [claim for claim in claims if claim.stance is not Stance.DENIES]
    parts = [asserted, denied] if asserted and denied else []
    return board.comparison(
        about=thing.family,
        place=thing.place,
        subject=board.of_past(f"{_TITLES[thing.family]} {thing.place.name}", claims),
        sides=([_side(board, part) for part in parts] if parts else board.by_article(claims)),
        disputed=bool(parts),
    )


_TITLES = {
    "withdrawal": "Withdrawal from",
    "clash": "Fighting at",
    "attack": "Attack at",
    "advance": "Advance on",
}


def _control(board: Board, thing: Thing) -> Comparison:
    """Who is reported to have taken a place: agreed, or told as fact here and denied there."""
    told = [claim for claim, detail in thing.claims if detail.type is EventType.CAPTURED]
    doubted = [claim for claim, detail in thing.claims if detail.type is not EventType.CAPTURED]
    denied = [claim for claim in doubted if claim.stance is Stance.DENIES]
    asserted = [claim for claim in (*told, *doubted) if claim not in denied]
    partly = bool(asserted) and all(_is_partial(claim) for claim in asserted)
    disputed = bool(denied and asserted and not partly)
    subject = f"{_actor_of(thing)} in {'parts of ' if partly else ''}{thing.place.name}"
    if disputed:
        sides = tuple(_side(board, claims) for claims in (asserted, denied))
    else:
        sides = board.by_article([*told, *doubted])
        if not told:
            subject = f"{subject}, as claimed"
    return board.comparison(
        about="control",
        place=thing.place,
        subject=board.of_past(subject, [*told, *doubted]),
        sides=sides,
        disputed=disputed,
        told=told,
    )


def _is_partial(claim: Claim) -> bool:
    """Whether only a part was taken: that the rest is held by others contradicts nothing."""
    return isinstance(claim.detail, EventDetail) and bool(claim.detail.partial)


def _actor_of(thing: Thing) -> str:
    """The force by its name; where no claim gives it one, by what it is, as a title begins."""
    names = [name for claim, _ in thing.claims for name in claim.actors]
    if any(Side.M23 in sides_of(plain(name)) for name in names):
        return "M23"
    foreign = [called for side, called in _FOREIGN.items() if _only_of(side, names)]
    if foreign:
        return foreign[0]
    bare = [bare_force(name) for name in names]
    called = next((name for name in bare if is_force_name(name)), bare[0] if bare else "")
    called = _CALLED.get(nameless_force(called) or "", called) or "Change of control"
    return called[:1].upper() + called[1:]


def _inside(title: str) -> str:
    """A force's name inside a title: "the army", but "M23" and "Rwandan troops" as they are."""
    return title[:1].lower() + title[1:] if title in _CALLED.values() else title


def _only_of(side: Side, names: Sequence[str]) -> bool:
    """Whether all that is known of whose men they are is that they are of one side."""
    known = [sides for name in names if (sides := sides_of(plain(name)))]
    return bool(known) and all(sides == {side} for sides in known)


#: Another state's men are not "the army".
_FOREIGN = {
    Side.RWANDA: "Rwandan troops",
    Side.UGANDA: "Ugandan troops",
    Side.BURUNDI: "Burundian troops",
}

#: Forces without a name, as a title calls them in whatever language the claims do.
_CALLED = {"rebels": "Rebels", "army": "The army"}


def _side(board: Board, claims: Sequence[Claim]) -> SideReading:
    ordered = board.in_order(claims)
    return SideReading(words=board.quote(ordered[0]), claims=ordered)


# ----------------------------------------------------------------- who took it, who attacked it


def _rivals(board: Board, things: Sequence[Thing]) -> Iterator[Comparison]:
    """One deed that two voices put down to two forces: taken by M23 or by Rwandan troops?

    A place that one camp took and the other took back is no such thing; nor are two attacks,
    unless somebody is accused of one of them.
    """
    by_place: dict[tuple[str, str], list[Thing]] = {}
    for thing in things:
        by_place.setdefault((thing.family, thing.place.id), []).append(thing)
    for same in by_place.values():
        for n, one in enumerate(same):
            for other in same[n + 1 :]:
                if _is_one_deed(one, other):
                    yield _by_whom(board, one, other)


def _is_one_deed(one: Thing, other: Thing) -> bool:
    claims = (*one.asserted(), *other.asserted())
    if not one.same_time(other) or not _are_two_voices(one.asserted(), other.asserted()):
        return False
    if one.family == "control":
        return one.sides | other.sides == _ALLIED
    return one.family == "attack" and any(claim.stance is Stance.ACCUSES for claim in claims)


def _by_whom(board: Board, one: Thing, other: Thing) -> Comparison:
    deed = "taken" if one.family == "control" else "attacked"
    names = [_actor_of(thing) for thing in (one, other)]
    return board.comparison(
        about=one.family,
        place=one.place,
        subject=f"{one.place.name}: {deed} by {_inside(names[0])} or by {_inside(names[1])}",
        sides=[_side(board, thing.asserted()) for thing in (one, other)],
        disputed=True,
    )


#: Forces of one camp: what one of them took the other has as well, or only it has.
_ALLIED = {frozenset({Side.M23}), frozenset({Side.RWANDA})}


def _are_two_voices(ours: Sequence[Claim], theirs: Sequence[Claim]) -> bool:
    """Whether one source tells the one, and another the other; the article is a source, too."""
    here, there = ({claim.speaker for claim in claims} for claims in (ours, theirs))
    return bool(here and there) and not here & there
