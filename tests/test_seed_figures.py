"""Every displacement, distance and population of the seeds, against expectations checked by hand.

The files in ``tests/expected/`` list, claim by claim: its kind and words, its places in their parts
(``~`` marks what was carried from another sentence), its figure with hedge and bounds, what only
its kind says, who says it and how, and the time. A change of the rules shows there what it gains
and what it loses.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.model import (
    Article,
    Claim,
    ClaimKind,
    DisplacementDetail,
    DistanceDetail,
    Reading,
)

EXPECTED = Path(__file__).parent / "expected"
KINDS = (ClaimKind.DISPLACEMENT, ClaimKind.DISTANCE, ClaimKind.POPULATION)


def lines(article: Article, claim: Claim) -> list[str]:
    """A claim as the expectation files print it."""
    found = [f"{claim.kind}: {article.text[claim.words_start : claim.words_end]}"]
    for item in claim.places:
        mark = "~" if item.carried else ""
        place = item.resolution.place
        found.append(f"    {item.role}: {mark}{place.id if place else 'unlocated'}")
    if (quantity := claim.quantity) is not None:
        found.append(
            f"    figure: {quantity.words} = {quantity.low} to {quantity.high}"
            f" {quantity.unit}, {quantity.quantifier}"
        )
    detail = claim.detail
    if isinstance(detail, DisplacementDetail):
        found.append(f"    {detail.measure}, {detail.movement}, {detail.destination_status}")
    if isinstance(detail, DistanceDetail):
        found.append(
            f"    stated {detail.km} km ({detail.quantifier}), measured {detail.measured_km} km"
            f" ± {detail.error_km}, verdict: {detail.verdict or 'none'}"
        )
    found.append(f"    said by {claim.speaker} ({claim.stance})")
    found.append(f"    time: {claim.time.words if claim.time else 'none'}")
    return found


def printed(reading: Reading) -> str:
    claims = [claim for claim in reading.claims if claim.kind in KINDS]
    return "\n".join(line for claim in claims for line in lines(reading.article, claim)) + "\n"


@pytest.mark.parametrize("number", [0, 1])
def test_the_seeds_give_the_figures_that_were_checked_by_hand(seed_readings, number):
    # given a seed article as read
    reading = seed_readings[number]

    # when its displacement, distance and population claims are printed
    found = printed(reading)

    # then they are those that a person checked against the article
    path = EXPECTED / f"{Path(reading.article.name).stem}.figures.txt"
    assert found == path.read_text(encoding="utf-8")
