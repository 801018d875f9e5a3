"""A reading as one line of ``found.jsonl``: what ``newsmap extract`` writes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from dashboard.core.precision import as_shown
from dashboard.export.found_boards import found_boards
from dashboard.export.told_once import ToldEvent, movements_told_once, told_events
from dashboard.model import (
    Claim,
    ClaimKind,
    DisplacementDetail,
    DistanceDetail,
    EventDetail,
    EventType,
    PlaceKind,
    PlaceRole,
    Reading,
    Resolution,
    Role,
    Stance,
    TimeReading,
    Toll,
)

Record = dict[str, Any]


def found_line(doc: str, reading: Reading) -> Record:
    """Everything read off one text, in plain values.

    Args:
        doc: The caller's own name for the text.
        reading: The reading; offsets are those of the text as given.
    """
    claims = reading.claims
    text = reading.article.text
    return {
        "doc": doc,
        "language": reading.article.language,
        "mentions": [_mention(one) for one in reading.resolutions],
        "displacements": [
            _displacement(one, one.detail)
            for one in movements_told_once(text, claims)
            if isinstance(one.detail, DisplacementDetail)
        ],
        "distances": [
            _distance(one, one.detail) for one in claims if isinstance(one.detail, DistanceDetail)
        ],
        "events": [record for one in told_events(claims) for record in _events(one, text)],
        "populations": [_population(one) for one in claims if one.kind is ClaimKind.POPULATION],
        **found_boards(reading),
    }


def _mention(resolution: Resolution) -> Record:
    mention = resolution.mention
    place = as_shown(resolution.place) if resolution.place else None
    located = place if place is not None and place.latitude is not None else None
    return {
        "start": mention.start,
        "end": mention.end,
        "words": mention.words,
        "role": mention.role.value,
        "place_id": place.id if place else None,
        "name": place.name if place else mention.words,
        "place_kind": place.kind.value if place else None,
        "country": place.country if place else None,
        "lat": located.latitude if located else None,
        "lon": located.longitude if located else None,
        "radius_km": place.radius_km if place else None,
        "precision": resolution.precision.value if resolution.precision else None,
        "candidates": [
            {"place_id": one.place.id, "score": round(one.score, 3), "why": "; ".join(one.why)}
            for one in resolution.candidates
        ],
        "reason": _reason(resolution),
    }


def _reason(resolution: Resolution) -> str:
    """Why the role, and for a place why that one."""
    if resolution.mention.role in (Role.PLACE, Role.UNLOCATED) and resolution.why:
        return f"{resolution.mention.reason}; {resolution.why}"
    return resolution.mention.reason


def _names(claim: Claim, *roles: PlaceRole) -> list[str]:
    """The places by their proper names as printed, each once, in these parts."""
    return list(
        dict.fromkeys(_name(part.resolution) for part in claim.places if part.role in roles)
    )


#: A part of a country is named by the side on which it lies: "eastern Congo", "l'est de la RDC",
#: "mashariki mwa Congo".
_SIDE = re.compile(
    r"(?:(?:north|south)?(?:eastern|western)|northern|southern|(?:nord-|sud-)?(?:est|ouest)"
    r"|nord|sud|mashariki|magharibi|kaskazini|kusini)\s+"
    r"(?:(?:de la|de l['’]|du|de|of the|of|mwa|ya|kwa)\b\s*)?(?:the\s+)?",
    re.IGNORECASE,
)


#: A kind of place that is printed as if it were part of the name: "Site de Kalinga", "île d'Idjwi".
_KIND = re.compile(
    r"(?:sites?|camps?|[iî]les?|centres?|villages?|cités?)\s+(?:d[eu]\s+|d['’])", re.IGNORECASE
)


def _name(resolution: Resolution) -> str:
    """The proper name alone, without the side of a country or the kind that stands before it."""
    place, words = resolution.place, resolution.mention.words
    if place is not None and resolution.mention.role is Role.DEMONYM:
        return place.name  # "le territoire burundais" is Burundi
    kind = _KIND.match(words)
    if kind and place is not None and words[kind.end() :].casefold() == place.name.casefold():
        return words[kind.end() :]
    side = _SIDE.match(words) if place is not None and place.kind is PlaceKind.REGION else None
    return words[side.end() :] if side and words[side.end() :] else words


def _displacement(claim: Claim, detail: DisplacementDetail) -> Record:
    quantity = claim.quantity
    return {
        "start": claim.start,
        "end": claim.end,
        "origin": _names(claim, PlaceRole.ORIGIN),
        "destination": _names(claim, PlaceRole.DESTINATION, PlaceRole.AREA),
        "destination_status": detail.destination_status.value,
        "quantity_text": quantity.words if quantity else None,
        "quantifier": quantity.quantifier.value if quantity else None,
        "min": quantity.low if quantity else None,
        "max": quantity.high if quantity else None,
        "unit": quantity.unit if quantity else "persons",
        "measure": detail.measure.value,
        "movement": detail.movement.value,
        "carried": _carried(claim),
        "speaker": claim.speaker,
        "stance": claim.stance.value,
        **_when(claim.time),
    }


def _carried(claim: Claim) -> list[str]:
    """The ends that another sentence lends, as printed there, each once."""
    return list(dict.fromkeys(_name(part.resolution) for part in claim.places if part.carried))


def _when(time: TimeReading | None) -> Record:
    """When it happened: the words, the first and last day (None while open), how finely."""
    return {
        "time_text": time.words if time else None,
        "earliest": time.earliest.isoformat() if time and time.earliest else None,
        "latest": time.latest.isoformat() if time and time.latest else None,
        "time_precision": time.precision.value if time else "none",
    }


def _distance(claim: Claim, detail: DistanceDetail) -> Record:
    return {
        "start": claim.words_start,
        "end": claim.words_end,
        "km": detail.km,
        "hours": detail.hours,
        "quantifier": detail.quantifier.value,
        "from": next(iter(_names(claim, PlaceRole.FROM)), None),
        "to": next(iter(_names(claim, PlaceRole.TO)), None),
        "direction": detail.direction,
        "measured_km": round(detail.measured_km, 1) if detail.measured_km is not None else None,
        "verdict": detail.verdict or None,
    }


def _events(told: ToldEvent, text: str) -> Iterable[Record]:
    """One record for each place; without any, and for who supports whom, there is none.

    A denial that only answers an event told before, and names no place, is no event of its own: it
    stands with what it denies.
    """
    claim, detail = told.claim, told.claim.detail
    assert isinstance(detail, EventDetail)
    if detail.type is EventType.SUPPORT or _only_answers(claim):
        return
    doubted = {_name(part.resolution): part.doubted for part in claim.places}
    for place in _names(claim, PlaceRole.PLACE):
        yield {
            "start": claim.start,
            "end": claim.end,
            "type": detail.type.value,
            "place": place,
            "place_doubted": doubted[place] or None,
            "actor": ", ".join(claim.actors) or None,
            "speaker": claim.speaker,
            "stance": claim.stance.value,
            "partial": detail.partial or None,
            "resistance": detail.resistance.value,
            **_when(claim.time),
            "words": text[claim.words_start : claim.words_end],
            "acled_suggestion": detail.acled_suggestion or None,
            "tolls": [_toll(toll) for toll in told.tolls],
            "denied_by": [_denial(denial, text) for denial in told.denials],
        }


def _denial(claim: Claim, text: str) -> Record:
    """Who denies an event, in which sentence and words."""
    return {
        "start": claim.start,
        "end": claim.end,
        "speaker": claim.speaker,
        "words": text[claim.words_start : claim.words_end],
    }


def _toll(toll: Toll) -> Record:
    """What is said of killed or wounded; a figure is never added to another."""
    return {
        "start": toll.start,
        "end": toll.end,
        "words": toll.words,
        "harm": toll.harm.value,
        "people": toll.people,
        "quantity_text": toll.quantity.words,
        "quantifier": toll.quantity.quantifier.value,
        "min": toll.quantity.low,
        "max": toll.quantity.high,
        "speaker": toll.speaker,
        "stance": toll.stance.value,
    }


def _only_answers(claim: Claim) -> bool:
    denies_leaving = (
        isinstance(claim.detail, EventDetail) and claim.detail.told is EventType.WITHDREW
    )
    return (
        claim.stance is Stance.DENIES
        and (claim.paired_with is not None or denies_leaving)
        and all(part.carried for part in claim.places)
    )


def _population(claim: Claim) -> Record:
    quantity = claim.quantity
    return {
        "start": claim.start,
        "end": claim.end,
        "place": next(iter(_names(claim, PlaceRole.PLACE)), None),
        "min": quantity.low if quantity else None,
        "max": quantity.high if quantity else None,
    }
