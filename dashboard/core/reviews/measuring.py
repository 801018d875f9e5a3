"""A distance that a person adds: its figure read off its words, measured between its places."""

from __future__ import annotations

from dataclasses import replace

from dashboard.core.lengths.stated import stated_in
from dashboard.core.lengths.verdict import detail_of
from dashboard.core.spans import Span
from dashboard.core.tokens import tokens_of
from dashboard.model import Claim, ClaimKind, PlaceRole, Resolution


def with_distance(claim: Claim, text: str) -> Claim:
    """A distance claim with what its words state beside what is measured; any other as it is.

    Where the words hold no distance, or several, the claim states none.

    Args:
        claim: Its places are known.
        text: Of its article.
    """
    if claim.kind is not ClaimKind.DISTANCE:
        return claim
    found = tuple(stated_in(tokens_of(text), Span(claim.words_start, claim.words_end)))
    if len(found) != 1:
        return claim
    ends = (_end(claim, PlaceRole.FROM), _end(claim, PlaceRole.TO))
    return replace(claim, detail=detail_of(found[0], *ends))


def _end(claim: Claim, role: PlaceRole) -> Resolution | None:
    return next((part.resolution for part in claim.places if part.role is role), None)
