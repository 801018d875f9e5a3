"""Claims of one kind about one place and time: who holds it, and how it fell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from dashboard.core.actors import Side, sides_of
from dashboard.core.comparing.board import Board, later, place_of, sides
from dashboard.core.force_names import bare_force, is_force_name, nameless_force
from dashboard.core.plain import plain
from dashboard.model import (
    Claim,
    Comparison,
    EventDetail,
    EventType,
    Place,
    PlaceKind,
    Resistance,
    SideReading,
    Stance,
)


def control_and_violence(board: Board) -> Iterator[Comparison]:
    """What the articles say of each place: who took or left it, how it fell, fights, attacks."""
    for thing in _things(board):
        yield from _compare_thing(board, thing)


@dataclass(slots=True)
class Thing:
    """Claims of one type about one place and one time, by actors that can be the same.

    Attributes:
        place: Where.
        family: What kind of event, such that claims of it can contradict each other.
        claims: Those taken in, with what each says of its event.
        sides: The sides of the war that their actors are on; claims without an actor add none.
        latest_start: The latest first day of all; ``date.min`` while none gives a day.
        earliest_end: The earliest last day of all; ``date.max`` while none gives a day.
    """

    place: Place
    family: str
    claims: list[tuple[Claim, EventDetail]] = field(default_factory=list)
    sides: set[frozenset[Side]] = field(default_factory=set)
    latest_start: date = date.min
    earliest_end: date = date.max

    def takes(self, claim: Claim, days: tuple[date, date] | None) -> bool:
        """Whether a claim can be about this: its time meets all others', its actor rivals none.

        ``days`` are its first and last day; None where it gives none, and then no time speaks
        against it.
        """
        ours = sides(claim)
        if ours and any(not ours & theirs for theirs in self.sides):
            return False
        if days is None or self.latest_start == date.min:
            return True
        return days[0] <= later(self.earliest_end) and self.latest_start <= later(days[1])

    def add(self, claim: Claim, detail: EventDetail, days: tuple[date, date] | None) -> None:
        """Take a claim in; ``days`` are its first and last day, None where it gives none."""
        self.claims.append((claim, detail))
        if ours := sides(claim):
            self.sides.add(ours)
        if days is not None:
            self.latest_start = max(self.latest_start, days[0])
            self.earliest_end = min(self.earliest_end, days[1])


_FAMILIES: dict[EventType, str] = {
    EventType.CAPTURED: "control",
    EventType.CLAIMED_ONLY: "control",
    EventType.WITHDREW: "withdrawal",
    EventType.CLASH: "clash",
    EventType.ATTACK: "attack",
    EventType.ADVANCE: "advance",
}


#: Two reports of fighting "in North Kivu" tell of two fights as often as of one.
_WIDE = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.CONTINENT})


def _things(board: Board) -> tuple[Thing, ...]:
    things: dict[tuple[str, str], list[Thing]] = {}
    for claim, detail in board.claims:
        family = _FAMILIES.get(detail.type)
        place = place_of(claim)
        if family is None or place is None or (family != "control" and place.kind in _WIDE):
            continue
        days = board.days_of(claim)
        same = things.setdefault((family, place.id), [])
        thing = next((one for one in same if one.takes(claim, days)), None)
        if thing is None:
            thing = Thing(place, family)
            same.append(thing)
        thing.add(claim, detail, days)
    return tuple(thing for same in things.values() for thing in same)


def _compare_thing(board: Board, thing: Thing) -> Iterator[Comparison]:
    claims = [claim for claim, _ in thing.claims]
    if thing.family != "control":
        yield _plain_comparison(board, thing, claims)
        return
    yield _control(board, thing)
    resistance = _resistance(board, thing)
    if resistance is not None:
        yield resistance


def _plain_comparison(board: Board, thing: Thing, claims: Sequence[Claim]) -> Comparison:
    return board.comparison(
        about=thing.family,
        place=thing.place,
        subject=f"{_TITLES[thing.family]} {thing.place.name}",
        sides=board.by_article(claims),
        disputed=False,
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
    disputed = bool(denied and (told or len(doubted) > len(denied)))
    subject = f"{_actor_of(thing)} in {thing.place.name}"
    if disputed:
        asserted = [claim for claim in (*told, *doubted) if claim not in denied]
        sides = tuple(_side(board, claims) for claims in (asserted, denied))
    else:
        sides = board.by_article([*told, *doubted])
        if not told:
            subject = f"{subject}, as claimed"
    return board.comparison(
        about="control",
        place=thing.place,
        subject=subject,
        sides=sides,
        disputed=disputed,
        told=told,
    )


def _actor_of(thing: Thing) -> str:
    """The force by its name; where no claim gives it one, by what it is, as a title begins."""
    names = [name for claim, _ in thing.claims for name in claim.actors]
    if any(Side.M23 in sides_of(plain(name)) for name in names):
        return "M23"
    bare = [bare_force(name) for name in names]
    called = next((name for name in bare if is_force_name(name)), bare[0] if bare else "")
    called = _CALLED.get(nameless_force(called) or "", called) or "Change of control"
    return called[:1].upper() + called[1:]


#: Forces without a name, as a title calls them in whatever language the claims do.
_CALLED = {"rebels": "Rebels", "army": "The army"}


def _side(board: Board, claims: Sequence[Claim]) -> SideReading:
    ordered = board.in_order(claims)
    return SideReading(words=board.quote(ordered[0]), claims=ordered)


# ----------------------------------------------------------------- how a place fell

_EASY = frozenset({Resistance.NONE, Resistance.LITTLE})


def _resistance(board: Board, thing: Thing) -> Comparison | None:
    """Taken with little resistance in one article, after a fight in another; else None."""
    easy = [claim for claim, detail in thing.claims if detail.resistance in _EASY]
    if not easy:
        return None
    easy_articles = {claim.article_id for claim in easy}
    hard = [claim for claim in _fights(board, thing) if claim.article_id not in easy_articles]
    if not hard:
        return None
    sides = [_resistance_side(board, claims) for claims in (easy, hard)]
    sides.sort(key=lambda side: board.in_order([easy[0], *side.claims]).index(side.claims[0]))
    return board.comparison(
        about="resistance",
        place=thing.place,
        subject=thing.place.name,
        sides=sides,
        disputed=True,
    )


def _fights(board: Board, thing: Thing) -> list[Claim]:
    """Claims of a fight for the place: in the words of its capture, or a clash told beside it."""
    hard = [claim for claim, detail in thing.claims if detail.resistance is Resistance.FIGHTING]
    taken = [claim for claim, detail in thing.claims if detail.type is EventType.CAPTURED]
    for claim in board.clashes.get(thing.place.id, ()):
        if any(
            other.article_id == claim.article_id and board.same_time(claim, other)
            for other in taken
        ):
            hard.append(claim)
    return hard


def _resistance_side(board: Board, claims: Sequence[Claim]) -> SideReading:
    ordered = board.in_order(claims)
    detail = ordered[0].detail
    assert isinstance(detail, EventDetail)
    return SideReading(words=detail.resistance_words, claims=ordered)
