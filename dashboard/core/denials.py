"""Reality check ``denial``: a capture told as fact beside a denial of it, both shown."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from dashboard.model import Claim, EventDetail, EventType, RealityCheck, Stance


def denial_checks(claims: Sequence[Claim]) -> tuple[RealityCheck, ...]:
    """A capture that a source states or confirms, beside each denial of it at the same place.

    Args:
        claims: Claims of any kind, of any number of articles.

    Returns:
        One check for each denial, with the first capture at its place; never a word on who is
        right.
    """
    captures: dict[str, Claim] = {}
    denials: list[tuple[str, Claim]] = []
    for claim in claims:
        detail = claim.detail
        place = claim.places[0].resolution.place if claim.places else None
        if not isinstance(detail, EventDetail) or place is None:
            continue
        if detail.type is EventType.CAPTURED:
            captures.setdefault(place.id, claim)
        elif detail.type is EventType.CLAIMED_ONLY and claim.stance is Stance.DENIES:
            denials.append((place.id, claim))
    return tuple(
        _check(captures[place_id], denial) for place_id, denial in denials if place_id in captures
    )


def _check(capture: Claim, denial: Claim) -> RealityCheck:
    place = capture.places[0].resolution.place
    assert place is not None
    key = f"denial|{capture.id}|{denial.id}"
    return RealityCheck(
        id=hashlib.sha256(key.encode()).hexdigest()[:16],
        about="denial",
        claims=(capture, denial),
        finding=f"{place.name}: taken, according to {capture.speaker}; denied by {denial.speaker}.",
        agrees=False,
    )
