"""What is made of one text's claims, as a line of ``found.jsonl`` holds it: the boards' rows."""

from __future__ import annotations

from typing import Any

from dashboard.core.compare import comparisons
from dashboard.core.denials import denial_checks
from dashboard.core.flows import flows
from dashboard.core.reality import reality_checks
from dashboard.model import Claim, Comparison, Flow, Place, Reading, RealityCheck

Record = dict[str, Any]


def found_boards(reading: Reading) -> Record:
    """Flows, comparisons and checks of one reading; claims by the sentence they stand in.

    Claims of several texts are compared by ``newsmap export``, which reads them together.
    """
    claims = reading.claims
    checks = (*reality_checks(claims), *denial_checks(claims))
    return {
        "flows": [_flow(one) for one in flows(claims)],
        "comparisons": [_comparison(one) for one in comparisons((reading,))],
        "checks": [_check(one) for one in {one.id: one for one in checks}.values()],
    }


def _flow(flow: Flow) -> Record:
    return {
        "origin": _name(flow.origin),
        "destination": _name(flow.destination),
        "destination_status": flow.destination_status.value,
        "movement": flow.movement.value,
        "recommended": _claim(flow.recommended),
        "beside": [_claim(claim) for claim in flow.claims if claim is not flow.recommended],
    }


def _comparison(one: Comparison) -> Record:
    return {
        "about": one.about,
        "subject": one.subject,
        "place": _name(one.place),
        "standing": one.verdict.value,
        "sides": [
            {"words": side.words, "claims": [_claim(claim) for claim in side.claims]}
            for side in one.sides
        ],
    }


def _check(one: RealityCheck) -> Record:
    return {
        "about": one.about,
        "finding": one.finding,
        "fits": one.agrees,
        "claims": [_claim(claim) for claim in one.claims],
    }


def _claim(claim: Claim) -> Record:
    """The claim by its sentence, with its figure and who says it."""
    return {
        "start": claim.start,
        "end": claim.end,
        "quantity_text": claim.quantity.words if claim.quantity else None,
        "speaker": claim.speaker,
        "stance": claim.stance.value,
    }


def _name(place: Place | None) -> str | None:
    return place.name if place else None
