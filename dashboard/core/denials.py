"""Reality check ``denial``: a capture told as fact beside a denial of it, both shown."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from dashboard.core.comparing.board import told_days
from dashboard.model import Claim, EventDetail, EventType, RealityCheck, Stance


def denial_checks(claims: Sequence[Claim]) -> tuple[RealityCheck, ...]:
    """A capture that a source states or confirms, beside each denial of it at the same place.

    Args:
        claims: Claims of any kind, of any number of articles.

    Returns:
        One check for each denial, with the first capture at its place; never a word on who is
        right.
    """
    captures: dict[str, list[Claim]] = {}
    denials: list[tuple[str, Claim]] = []
    for claim in claims:
        detail = claim.detail
        place = claim.places[0].resolution.place if claim.places else None
        if not isinstance(detail, EventDetail) or place is None:
            continue
        if detail.type is EventType.CAPTURED:
            captures.setdefault(place.id, []).append(claim)
        elif claim.stance is Stance.DENIES and detail.told is EventType.CAPTURED:
            denials.append((place.id, claim))
    answered = ((_answered(captures.get(key, ()), denial), denial) for key, denial in denials)
    return tuple(_check(capture, denial) for capture, denial in answered if capture is not None)


def _answered(captures: Sequence[Claim], denial: Claim) -> Claim | None:
    """The capture that a denial answers, else the first of its place that can be of that time."""
    paired = (one for one in captures if one.id == denial.paired_with)
    same = (one for one in captures if not _are_days_apart(one, denial))
    return next(paired, None) or next(same, None)


def _are_days_apart(one: Claim, other: Claim) -> bool:
    """Whether both tell their days, and those do not meet."""
    ours, theirs = told_days(one), told_days(other)
    if ours is None or theirs is None:
        return False
    return ours[0] > theirs[1] or theirs[0] > ours[1]


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
