"""All event claims at hand, with what is needed to quote, date and count them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from dashboard.core.actors import Side, sides_of
from dashboard.core.long_past import is_long_past
from dashboard.core.origins import origins
from dashboard.core.place_parts import are_near
from dashboard.core.plain import plain
from dashboard.core.resolution.cues import AFTER
from dashboard.model import (
    Article,
    Claim,
    Comparison,
    EventDetail,
    EventType,
    Place,
    Reading,
    SideReading,
    TimePrecision,
    Verdict,
)


class Board:
    """The event claims of all articles, with what is needed to quote and count them."""

    def __init__(
        self, readings: Sequence[Reading], origin_of: Mapping[str, str] | None = None
    ) -> None:
        self._articles = {reading.article.id: reading.article for reading in readings}
        self._rank = {one: n for n, one in enumerate(self._articles)}
        self._origins = origin_of or origins(self._articles.values())
        self.claims = tuple(
            (claim, claim.detail)
            for reading in readings
            for claim in reading.claims
            if isinstance(claim.detail, EventDetail)
        )
        self.clashes: dict[str, list[Claim]] = {}
        self.captures: dict[str, list[Claim]] = {}
        self._places: dict[str, Place] = {}
        kept = {EventType.CLASH: self.clashes, EventType.CAPTURED: self.captures}
        for claim, detail in self.claims:
            place = place_of(claim)
            if detail.type in kept and place is not None:
                kept[detail.type].setdefault(place.id, []).append(claim)
                self._places.setdefault(place.id, place)

    def article(self, claim: Claim) -> Article:
        """The article a claim stands in."""
        return self._articles[claim.article_id]

    def sentence(self, claim: Claim) -> str:
        """The sentence of a claim, letter for letter."""
        return self.article(claim).text[claim.start : claim.end]

    def parts_of(self, place: Place) -> tuple[Place, ...]:
        """Places of fights and captures that are a part of this one, or the whole of it."""
        return tuple(one for one in self._places.values() if are_near(one, place))

    def days_of(self, claim: Claim) -> tuple[date, date] | None:
        """First and last day a claim can mean; None when nothing tells.

        A claim that gives no time is held to be news on the day of publication: what was taken
        in 2012 and what was taken in 2025 are not one thing.
        """
        return days_meant(claim, self.article(claim).published)

    def same_time(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims can be about one day; True while one of them is open."""
        ours, theirs = self.days_of(claim), self.days_of(other)
        if ours is None or theirs is None:
            return True
        return ours[0] <= later(theirs[1]) and theirs[0] <= later(ours[1])

    def of_past(self, subject: str, claims: Sequence[Claim]) -> str:
        """A subject; of years before their articles with the year: "M23 in Goma; in 2012".

        What has no day, in an article without one, speaks neither for it nor against it.
        """
        of_late = [one for one in claims if not is_long_past(one, self.article(one).published)]
        if len(of_late) == len(claims) or any(map(self.days_of, of_late)):
            return subject
        years = {day.year for one in claims for day in told_days(one) or ()}
        return f"{subject}; in {years.pop()}" if len(years) == 1 else f"{subject}; years before"

    def overlap(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims share a day; False while one of them is open."""
        ours, theirs = self.days_of(claim), self.days_of(other)
        return bool(ours and theirs and ours[0] <= theirs[1] and theirs[0] <= ours[1])

    def in_order(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Claims by article, then by place in the text."""
        return tuple(sorted(claims, key=self.place_in))

    def place_in(self, claim: Claim) -> tuple[int, int]:
        """Which article a claim stands in, and where in its text: the order of the board."""
        return self._rank[claim.article_id], claim.words_start

    def quote(self, claim: Claim) -> str:
        """The words that say it with the place they name, and who did it where that stands next.

        Letter for letter: from the words on to the place behind them, with the kind that is said of
        it ("seized Goma airport": not Goma), else from the place before.
        """
        text = self.article(claim).text
        start, end = _told_at(claim, text)
        named = [part.resolution.mention for part in claim.places if not part.carried]
        behind = [m.end for m in named if end <= m.start < min(claim.end, end + _NEAR)]
        before = [m.start for m in named if max(claim.start, start - _NEAR) <= m.start < start]
        if behind:
            end = max(behind)
            if kind := _KIND_BEHIND.match(text, end, claim.end):
                end = kind.end()
        elif before and not _APART.search(text, before[-1], start):
            start = before[-1]
        if reflexive := _SELF.search(text, max(claim.start, start - 3), start):
            start = reflexive.start()
        for actor in claim.actors[:1]:
            at = text.find(actor, end, min(claim.end, end + len(actor) + _NEXT))
            end = at + len(actor) if at >= 0 and not _APART.search(text, end, at) else end
        return text[start:end]

    def comparison(
        self,
        *,
        about: str,
        place: Place | None,
        subject: str,
        sides: Sequence[SideReading],
        disputed: bool,
        told: Iterable[Claim] = (),
    ) -> Comparison:
        """A comparison with its verdict and its counts.

        Args:
            told: The claims that tell the thing as fact, where others only claim it: those alone
                can agree. Empty where all claims are of one kind.
        """
        ids = {claim.article_id for side in sides for claim in side.claims}
        count = len({self._origins[one] for one in ids})
        agreeing = {self._origins[claim.article_id] for claim in told}
        agree = len(agreeing) > 1 if agreeing else count > 1
        verdict = Verdict.AGREE if agree else Verdict.ONE_SOURCE
        key = "|".join(
            (about, place.id if place else subject, *(c.id for s in sides for c in s.claims))
        )
        return Comparison(
            id=hashlib.sha256(key.encode()).hexdigest()[:16],
            about=about,
            place=place,
            subject=subject,
            verdict=Verdict.CONTRADICT if disputed else verdict,
            sides=tuple(sides),
            article_count=len(ids),
            origin_count=count,
        )

    def by_article(self, claims: Iterable[Claim]) -> tuple[SideReading, ...]:
        """One side for each article, with the words of its first claim."""
        groups: dict[str, list[Claim]] = {}
        for claim in self.in_order(claims):
            groups.setdefault(claim.article_id, []).append(claim)
        return tuple(
            SideReading(words=self.quote(group[0]), claims=tuple(group))
            for group in groups.values()
        )


#: A place so many characters from the words is quoted with them, and who did it right behind.
_NEAR, _NEXT = 60, 12
#: "X airport", "X-centre", "X refugee camp".
_KIND_BEHIND = re.compile(rf"(?:[ -](?:{'|'.join(sorted(AFTER))})){{1,2}}\b", re.IGNORECASE)
#: What parts words from a place before them.
_APART = re.compile(r"[.;:!?\n]")
#: "S'" and "se" belong to the verb.
_SELF = re.compile(r"\b(?:s['’]|se )$", re.IGNORECASE)


def _told_at(claim: Claim, text: str) -> tuple[int, int]:
    """Where the words stand that say it; of a fight, those that tell how it was."""
    detail = claim.detail
    if isinstance(detail, EventDetail) and detail.type is EventType.CLASH:
        at = text.find(detail.resistance_words, claim.start, claim.end)
        if at >= 0:
            return at, at + len(detail.resistance_words)
    return claim.words_start, claim.words_end


# ----------------------------------------------------------------- place, actor, time


def place_of(claim: Claim) -> Place | None:
    """The place of a claim's first part; None when it has none, or when that is open or doubted."""
    if not claim.places or claim.places[0].doubted:
        return None
    return claim.places[0].resolution.place


def sides(claim: Claim) -> frozenset[Side]:
    """The sides of the war that a claim's actors are on; empty for none that is known."""
    return sides_of(plain(" ".join(claim.actors)))


#: Days that two reports of one event may lie apart: one counts the night before.
_SLACK = timedelta(days=2)


def later(day: date) -> date:
    """A day with the slack that two reports of one event may differ by."""
    return day + _SLACK if day < date.max - _SLACK else day


#: News without a word for its time is taken to be at most so old when it is published.
_NEWS_IS_NEW = timedelta(days=31)


def told_days(claim: Claim) -> tuple[date, date] | None:
    """The first and last day that a claim names; None where it leaves one open."""
    time = claim.time
    if time is None or time.earliest is None or time.latest is None:
        return None
    return time.earliest, time.latest


def days_meant(claim: Claim, published: date | None) -> tuple[date, date] | None:
    """First and last day a claim can mean; None when the words leave them open."""
    if told := told_days(claim):
        return told
    time = claim.time
    if time is not None and time.latest is not None:
        published = time.latest  # "said on Friday": news of that day
    elif published is None or (time is not None and time.precision is not TimePrecision.NONE):
        return None
    return max(published, date.min + _NEWS_IS_NEW) - _NEWS_IS_NEW, published
