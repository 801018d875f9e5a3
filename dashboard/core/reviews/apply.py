"""A reading and its reviews -> the reading as it stands after them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard.core.flows import size_class
from dashboard.core.reviews.adding import Added, added_claims, is_added, says_the_same
from dashboard.core.reviews.decide import mention_id
from dashboard.core.reviews.fields import ReviewError, with_fields
from dashboard.core.reviews.settle import REJECTED, Conflict, Settled, in_force, settle, spelling
from dashboard.model import (
    Article,
    Candidate,
    Claim,
    ClaimPlace,
    Flow,
    Place,
    PlaceKind,
    Precision,
    Reading,
    Resolution,
    Review,
    Role,
    Scope,
    SubjectKind,
)

#: How finely a place of that kind is known; every other kind is a settlement or a site.
_PRECISION = {
    PlaceKind.TERRITORY: Precision.TERRITORY,
    PlaceKind.HEALTH_ZONE: Precision.TERRITORY,
    PlaceKind.PROVINCE: Precision.PROVINCE,
    PlaceKind.REGION: Precision.REGION,
    PlaceKind.ROAD: Precision.REGION,
    PlaceKind.RIVER: Precision.REGION,
    PlaceKind.PARK: Precision.REGION,
    PlaceKind.PLATEAU: Precision.REGION,
    PlaceKind.LAKE: Precision.REGION,
    PlaceKind.COUNTRY: Precision.COUNTRY,
    PlaceKind.CONTINENT: Precision.COUNTRY,
}

#: A settlement placed more coarsely than this is "near" its point (a town reaches 2 or 3 km).
_NEAR_KM = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A reading after the decisions on it.

    Attributes:
        reading: What the map and the exports show.
        decided: The newest decision in force by what it is about: a mention's, a claim's or the
            article's id.
        conflicts: Where people differ; nothing of it is in force.
        rejected: The claims a person rejected, as the engine read them.
        waiting: Decisions made in this article whose mention or claim the engine no longer reads,
            or whose text no longer fits; kept, and in force again once it does.
    """

    reading: Reading
    decided: Mapping[str, Review]
    conflicts: tuple[Conflict, ...] = ()
    rejected: tuple[Claim, ...] = ()
    waiting: tuple[Review, ...] = ()


def apply_reviews(reading: Reading, reviews: Iterable[Review]) -> Reviewed:
    """The reading as it stands after what people decided.

    Args:
        reading: As the engine made it.
        reviews: Decisions in this article, and those that reach further; others do no harm.

    A decision on the mention itself outranks one that reaches it from another article.
    """
    standing = in_force(reviews)
    if not standing:
        return Reviewed(reading=reading, decided={})
    here = [r for r in standing if r.article_id == reading.article.id]
    collected = _Collected(used=set(), decided={}, conflicts=[])

    article = _dated(reading.article, here, collected)
    resolutions = _decided_mentions(reading, standing, here, collected)
    added = added_claims(article, resolutions, here)
    claims, rejected = _decided_claims(reading.claims, resolutions, here, collected, added)
    return Reviewed(
        reading=replace(reading, article=article, resolutions=resolutions, claims=claims),
        decided=collected.decided,
        conflicts=tuple(collected.conflicts),
        rejected=rejected,
        waiting=tuple(r for r in here if r.id not in collected.used),
    )


def apply_to_flow(flow: Flow, reviews: Iterable[Review]) -> tuple[Flow, tuple[Conflict, ...]]:
    """The flow with the figure that people chose, its claim first; and who disagrees on it."""
    settled = settle(
        r for r in reviews if r.subject_kind is SubjectKind.FLOW and r.subject_id == flow.id
    )
    chosen = settled.values.get("recommended")
    claim = next((c for c in flow.claims if chosen and c.id == chosen[0]), None)
    if claim is None:
        return flow, settled.conflicts
    others = tuple(c for c in flow.claims if c is not claim)
    chosen_flow = replace(
        flow, recommended=claim, claims=(claim, *others), size_class=size_class(claim)
    )
    return chosen_flow, settled.conflicts


def apply_to_flows(
    flows: Iterable[Flow], reviews: Iterable[Review]
) -> tuple[tuple[Flow, ...], tuple[Conflict, ...]]:
    """Flows with the figures that people chose, and who disagrees on one."""
    choices = [r for r in reviews if r.subject_kind is SubjectKind.FLOW]
    applied = [apply_to_flow(flow, choices) for flow in flows]
    conflicts = tuple(conflict for _, found in applied for conflict in found)
    return tuple(flow for flow, _ in applied), conflicts


@dataclass(slots=True)
class _Collected:
    """What the steps find on their way."""

    used: set[str]
    decided: dict[str, Review]
    conflicts: list[Conflict]

    def add(self, subject_id: str, reviews: Sequence[Review], settled: Settled) -> None:
        self.used.update(review.id for review in reviews)
        self.conflicts.extend(settled.conflicts)
        if (latest := settled.latest) is not None:
            self.decided[subject_id] = latest


# ------------------------------------------------------------------------------------- the article


def _dated(article: Article, here: list[Review], collected: _Collected) -> Article:
    mine = [r for r in here if r.subject_kind is SubjectKind.ARTICLE]
    settled = settle(mine)
    collected.add(article.id, mine, settled)
    if "published" not in settled.values:
        return article
    text, review = settled.values["published"]
    day = date.fromisoformat(text) if text else None
    source = f"typed in by {review.reviewer}" if day else ""
    return replace(article, published=day, published_from=source)


# ------------------------------------------------------------------------------------ the mentions


def _decided_mentions(
    reading: Reading, standing: Sequence[Review], here: list[Review], collected: _Collected
) -> tuple[Resolution, ...]:
    on_mentions = [r for r in standing if r.subject_kind is SubjectKind.MENTION]
    by_spelling: dict[str, list[Review]] = {}
    for review in on_mentions:
        by_spelling.setdefault(spelling(review.words), []).append(review)
    named = _territories(reading.resolutions) if by_spelling else {}
    here_ids = {review.id for review in here}

    decided = []
    for resolution in reading.resolutions:
        same = by_spelling.get(spelling(resolution.mention.words), [])
        mine = [r for r in same if r.id in here_ids]
        reviews = (
            [r for r in mine if _is_on(r, resolution)]
            or [r for r in mine if r.scope is not Scope.MENTION and _was_read_like(r, resolution)]
            or [
                r
                for r in same
                if r.scope is Scope.TERRITORY and _reaches(r.territory, resolution, named)
            ]
        )
        decided.append(_decided_mention(resolution, reviews, collected) if reviews else resolution)
    return tuple(decided)


def _is_on(review: Review, resolution: Resolution) -> bool:
    mention = resolution.mention
    return (review.start, review.end, review.words) == (mention.start, mention.end, mention.words)


def _was_read_like(review: Review, resolution: Resolution) -> bool:
    """Whether a mention is read as the decided one was: the same place, in the same role."""
    before = {change.field: change.before for change in review.changes}
    place_id = resolution.place.id if resolution.place else ""
    return before == {"place": place_id, "role": resolution.mention.role}


def _territories(resolutions: Sequence[Resolution]) -> dict[str, set[str]]:
    """The territories an article speaks of, each with the spellings that say so."""
    named: dict[str, set[str]] = {}
    for resolution in resolutions:
        if (place := resolution.place) is None or resolution.mention.role is not Role.PLACE:
            continue
        territory = place.name if place.kind is PlaceKind.TERRITORY else place.admin2
        if territory:
            named.setdefault(territory, set()).add(spelling(resolution.mention.words))
    return named


def _reaches(territory: str, resolution: Resolution, named: Mapping[str, set[str]]) -> bool:
    """Whether an "always" decision for that territory speaks to this mention.

    It does where the engine puts the name in that territory, or another name of the article lies
    there; the spelling cannot be its own witness.
    """
    if not territory or (resolution.place and resolution.place.admin2 == territory):
        return True
    return bool(named.get(territory, set()) - {spelling(resolution.mention.words)})


def _decided_mention(
    resolution: Resolution, reviews: Sequence[Review], collected: _Collected
) -> Resolution:
    subject = mention_id(resolution.mention)
    settled = settle(reviews, subject)
    collected.add(subject, reviews, settled)
    if any(conflict.field == "place" for conflict in settled.conflicts):
        return _left_open(resolution, reviews)
    if "place" not in settled.values:
        return resolution
    place_id, review = settled.values["place"]
    role = Role(settled.values["role"][0]) if "role" in settled.values else resolution.mention.role
    return _placed(resolution, review, review.place if place_id else None, role)


def _placed(resolution: Resolution, review: Review, place: Place | None, role: Role) -> Resolution:
    why = f"{_DONE[review.decision]} by {review.reviewer} on {review.decided_at:%Y-%m-%d}"
    if review.note:
        why += f": {review.note}"
    mention = resolution.mention
    if role is not mention.role:
        mention = replace(mention, role=role, reason=why)
    return replace(
        resolution,
        mention=mention,
        candidates=_with_candidate(resolution.candidates, place, why),
        place=place,
        precision=_precision(place, resolution.precision),
        why=why,
        decided_by=review.reviewer,
        offered=None,
    )


_DONE = {
    "confirm": "Confirmed",
    "reject": "Rejected",
    "move": "Moved",
    "accept": "Accepted",
}


def _left_open(resolution: Resolution, reviews: Sequence[Review]) -> Resolution:
    said, candidates = [], resolution.candidates
    for review in reviews:
        said.append(f"{review.reviewer}: {review.place.name if review.place else 'no place'}")
        candidates = _with_candidate(candidates, review.place, f"says {review.reviewer}")
    return replace(
        resolution,
        candidates=candidates,
        place=None,
        precision=None,
        why="Reviewers differ (" + "; ".join(said) + ")",
        decided_by="; ".join(sorted({review.reviewer for review in reviews})),
    )


def _with_candidate(
    candidates: tuple[Candidate, ...], place: Place | None, why: str
) -> tuple[Candidate, ...]:
    if place is None:
        return candidates
    first = [replace(c, why=(why, *c.why)) for c in candidates if c.place.id == place.id]
    best = max((c.score for c in candidates), default=0.0)
    ahead = first or [Candidate(place=place, score=best, why=(why,))]
    return (*ahead, *(c for c in candidates if c.place.id != place.id))


def _precision(place: Place | None, before: Precision | None) -> Precision | None:
    if place is None or place.latitude is None:
        return None
    by_kind = _PRECISION.get(place.kind, Precision.SETTLEMENT)
    if by_kind is not Precision.SETTLEMENT:
        return by_kind
    is_near = before is Precision.NEAR or place.radius_km > _NEAR_KM
    return Precision.NEAR if is_near and place.kind is not PlaceKind.CITY else Precision.SETTLEMENT


# -------------------------------------------------------------------------------------- the claims


def _decided_claims(
    claims: Sequence[Claim],
    resolutions: tuple[Resolution, ...],
    here: list[Review],
    collected: _Collected,
    added: Sequence[Added],
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    by_offsets = {(r.mention.start, r.mention.end): r for r in resolutions}
    by_claim = _by_claim(claims, here)
    kept, rejected = _by_hand(added, collected)
    by_hand = tuple(kept)
    for claim in claims:
        claim = _with_places(claim, by_offsets)
        reviews = by_claim.get(claim.id, [])
        settled = settle(reviews, claim.id)
        if any(says_the_same(claim, one) for one in by_hand):
            collected.add(claim.id, reviews, settled)
            continue  # The reader found it since: it stands once, as the person added it.
        if settled.values.get(REJECTED, ("",))[0]:
            collected.add(claim.id, reviews, settled)
            rejected.append(claim)
            continue
        texts = {f: text for f, (text, _) in settled.values.items() if f != REJECTED}
        try:
            claim = with_fields(claim, texts, resolutions)
            collected.add(claim.id, reviews, settled)
        except ReviewError:
            pass  # The engine now reads another kind of claim here: the decision waits.
        kept.append(claim)
    if by_hand:
        kept.sort(key=lambda claim: (claim.start, claim.words_start, claim.id))
    return tuple(kept), tuple(rejected)


def _by_hand(added: Sequence[Added], collected: _Collected) -> tuple[list[Claim], list[Claim]]:
    """The claims that people added: those that stand, and those that somebody rejected."""
    stands: list[Claim] = []
    rejected: list[Claim] = []
    for one in added:
        collected.add(one.subject_id, one.reviews, one.settled)
        if one.claim is not None:
            (rejected if one.is_rejected else stands).append(one.claim)
    return stands, rejected


def _by_claim(claims: Sequence[Claim], here: list[Review]) -> dict[str, list[Review]]:
    """Decisions by the claim they speak to: by id, or by kind and words where rules moved it."""
    ids = {claim.id for claim in claims}
    found: dict[str, list[Review]] = {}
    for review in here:
        if review.subject_kind is not SubjectKind.CLAIM or is_added(review):
            continue
        if review.subject_id in ids:
            found.setdefault(review.subject_id, []).append(review)
            continue
        same = [
            claim.id
            for claim in claims
            if claim.kind is review.claim_kind
            and claim.words_start < review.end
            and claim.words_end > review.start
        ]
        if len(same) == 1:
            found.setdefault(same[0], []).append(review)
    return found


def _with_places(claim: Claim, by_offsets: Mapping[tuple[int, int], Resolution]) -> Claim:
    def now(place: ClaimPlace) -> ClaimPlace:
        mention = place.resolution.mention
        standing = by_offsets.get((mention.start, mention.end))
        if standing is None or standing is place.resolution:
            return place
        return replace(place, resolution=standing)

    return replace(claim, places=tuple(now(place) for place in claim.places))
