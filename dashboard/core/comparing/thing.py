"""Claims that can be about one thing: of one kind, about one place, one time, by one camp."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dashboard.core.actors import Side
from dashboard.core.comparing.board import later, sides
from dashboard.core.events.doubt.camps import camp
from dashboard.core.plain import plain
from dashboard.model import Claim, EventDetail, Place, Stance


@dataclass(slots=True)
class Thing:
    """Claims of one type about one place and one time, by actors that can be the same.

    Attributes:
        place: Where.
        family: What kind of event, such that claims of it can contradict each other.
        claims: Those taken in, with what each says of its event.
        sides: The sides of the war that their actors are on; claims without an actor add none.
        camps: The camps of armed actors among them; two camps do not do one deed together.
        latest_start: The latest first day of all; ``date.min`` while none gives a day.
        earliest_end: The earliest last day of all; ``date.max`` while none gives a day.
    """

    place: Place
    family: str
    claims: list[tuple[Claim, EventDetail]] = field(default_factory=list)
    sides: set[frozenset[Side]] = field(default_factory=set)
    camps: set[str] = field(default_factory=set)
    latest_start: date = date.min
    earliest_end: date = date.max

    def takes(self, claim: Claim, days: tuple[date, date] | None) -> bool:
        """Whether a claim can be about this: its time meets all others', its actor rivals none.

        ``days`` are its first and last day; None where it gives none, and then no time speaks
        against it.
        """
        if claim.stance is Stance.DENIES and any(
            claim.paired_with == one.id for one, _ in self.claims
        ):
            return True
        if self.family != "clash" and self.is_by_others(claim):
            return False  # but both sides fight in one fight
        if days is None or self.latest_start == date.min:
            return True
        if self._still_there(claim) and days[1] < self.latest_start:
            return False
        return days[0] <= later(self.earliest_end) and self.latest_start <= later(days[1])

    def is_by_others(self, claim: Claim) -> bool:
        """Whether a claim puts it down to another side or camp."""
        ours, camps = sides(claim), self.camps | {camp_of(claim)} - {None}
        return len(camps) > 1 or bool(ours and any(not ours & theirs for theirs in self.sides))

    def _still_there(self, claim: Claim) -> bool:
        """Whether a claim has men still where this says that they left."""
        return self.family == "withdrawal" and claim.stance is Stance.DENIES

    def asserted(self) -> list[Claim]:
        """The claims that tell it, without those that deny it."""
        return [claim for claim, _ in self.claims if claim.stance is not Stance.DENIES]

    def same_time(self, other: Thing) -> bool:
        """Whether both can be of one day; True while one of them is open."""
        if date.min in (self.latest_start, other.latest_start):
            return True
        return self.latest_start <= later(other.earliest_end) and other.latest_start <= later(
            self.earliest_end
        )

    def add(self, claim: Claim, detail: EventDetail, days: tuple[date, date] | None) -> None:
        """Take a claim in; ``days`` are its first and last day, None where it gives none."""
        self.claims.append((claim, detail))
        if ours := sides(claim):
            self.sides.add(ours)
        if (by := camp_of(claim)) and claim.stance is not Stance.DENIES:
            self.camps.add(by)
        if days is not None:
            self.latest_start = max(self.latest_start, days[0])
            self.earliest_end = min(self.earliest_end, days[1])


def camp_of(claim: Claim) -> str | None:
    """The camp of whoever did it; None where it is not said, or of no camp."""
    return camp(plain(" ".join(claim.actors)))
