"""What the exports hold, as plain rows: one table each for places, names, lines and claims.

Every row carries its sentence, its article and its precision, so that a figure that leaves Newsmap
can still be read back. Stocks and flows share a table, told apart by ``measure``; nothing is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, product

from dashboard.core.geo import compass_words
from dashboard.core.precision import ACLED_CODES, UCDP_CODES, as_shown
from dashboard.core.spans import Span
from dashboard.model import (
    Claim,
    ClaimKind,
    ClaimPlace,
    DisplacementDetail,
    DistanceDetail,
    EventDetail,
    Flow,
    Place,
    PlaceRole,
    Precision,
    Quantity,
)
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import DistanceMark, View

Cell = str | int | float | None
Row = dict[str, Cell]

#: The words that travel with every export.
NOTE = (
    "Positions come from a gazetteer; nothing was verified on the ground. Boundaries and names "
    "imply no endorsement. Distances are straight lines, not roads. Not for operational use."
)

#: How many code points before and after a sentence the citation keeps (W3C Web Annotation).
CONTEXT = 32


def citation(corpus: Corpus, article_id: str, span: Span) -> Row:
    """The sentence as a W3C Web Annotation text quote and position selector, with its article."""
    article = corpus.by_article[article_id].article
    text = article.text
    return {
        "excerpt": text[span.start : span.end],
        "prefix": text[max(0, span.start - CONTEXT) : span.start],
        "suffix": text[span.end : span.end + CONTEXT],
        "start": span.start,
        "end": span.end,
        "article_id": article.id,
        "article_sha256": article.raw_sha256,
        "article_title": article.title or article.name,
        "original_source": article.original_source,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
    }


def place_cells(place: Place | None, prefix: str = "") -> Row:
    """A place's columns, empty for None; sensitive ones no finer than their town."""
    shown = as_shown(place) if place else None
    return {
        f"{prefix}place_id": shown.id if shown else None,
        f"{prefix}name": shown.name if shown else None,
        f"{prefix}latitude": _degrees(shown.latitude) if shown else None,
        f"{prefix}longitude": _degrees(shown.longitude) if shown else None,
        f"{prefix}radius_km": shown.radius_km if shown else None,
    }


def _degrees(value: float | None) -> float | None:
    return None if value is None else round(value, 5)


def precision_cells(precision: Precision | None) -> Row:
    """Our class of precision with ACLED's and UCDP's codes beside it."""
    return {
        "precision": precision.value if precision else None,
        "acled_precision": ACLED_CODES[precision] if precision else None,
        "ucdp_precision": UCDP_CODES[precision] if precision else None,
    }


def place_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every place on the map, with its first sentence."""
    for mark in view.places:
        first = mark.resolutions[0]
        yield {
            **place_cells(mark.place),
            "kind": mark.place.kind.value,
            "country": mark.place.country,
            "admin1": mark.place.admin1,
            "admin2": mark.place.admin2,
            "pcode": mark.place.pcode,
            **precision_cells(mark.precision),
            "position_source": mark.place.source,
            "position_licence": mark.place.licence,
            "mentions": len(mark.resolutions),
            "origins": mark.origin_count,
            **citation(corpus, first.mention.article_id, corpus.sentence_of(first)),
        }


def mention_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every name that was seen, drawn or not, with the reason."""
    for resolution in chain.from_iterable(
        corpus.by_article[note.id].resolutions for note in view.articles
    ):
        mention = resolution.mention
        yield {
            "words": mention.words,
            "role": mention.role.value,
            "reason": mention.reason,
            "why": resolution.why,
            "decided_by": resolution.decided_by,
            "candidates": "|".join(one.place.id for one in resolution.candidates),
            **place_cells(resolution.place),
            **precision_cells(resolution.precision),
            "mention_start": mention.start,
            "mention_end": mention.end,
            **citation(corpus, mention.article_id, corpus.sentence_of(resolution)),
        }


def claim_cells(claim: Claim) -> Row:
    """A claim's id, who says it and how, and who added it by hand; empty for one that was read."""
    at = claim.added_at
    return {
        "claim_id": claim.id,
        "speaker": claim.speaker,
        "stance": claim.stance.value,
        "added_by": claim.added_by or None,
        "added_at": at.isoformat(timespec="seconds") if at else None,
    }


def time_cells(claim: Claim) -> Row:
    """When it happened: the words, the first and the last day; empty where nobody said."""
    time = claim.time
    return {
        "time": time.words if time else None,
        "earliest": _day(time.earliest) if time else None,
        "latest": _day(time.latest) if time else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def sentence_cells(corpus: Corpus, claim: Claim) -> Row:
    """The claim's sentence, with its article."""
    return citation(corpus, claim.article_id, Span(claim.start, claim.end))


def distance_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every stated distance, the measured one beside it."""
    precisions = precisions_of(view)
    for mark in view.distances:
        if mark.claim is not None:
            yield _distance_row(corpus, precisions, mark, mark.claim)


def _distance_row(corpus: Corpus, precisions: Precisions, mark: DistanceMark, claim: Claim) -> Row:
    detail = claim.detail
    assert isinstance(detail, DistanceDetail)
    return {
        **place_cells(mark.start, "from_"),
        **place_cells(mark.end, "to_"),
        "stated": mark.stated,
        "stated_km": detail.km,
        "stated_hours": detail.hours,
        "quantifier": detail.quantifier.value,
        "stated_direction": detail.direction,
        "measured_km": _tenths(mark.measured_km),
        "error_km": _tenths(mark.error_km),
        "bearing_deg": _tenths(mark.bearing_deg),
        "bearing": compass_words(mark.bearing_deg) if mark.bearing_deg is not None else None,
        "verdict": detail.verdict,
        **claim_cells(claim),
        **precision_cells(_coarsest(precisions, (mark.start, mark.end))),
        **sentence_cells(corpus, claim),
    }


def _tenths(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


#: The class of precision of each place on the map, by its id.
Precisions = Mapping[str, Precision]


def precisions_of(view: View) -> Precisions:
    """How finely each place of a view is known: made once for a table, not for each of its rows."""
    return {mark.place.id: mark.precision for mark in view.places}


def precision_at(precisions: Precisions, place: Place | None) -> Row:
    """The columns for a place's precision; empty for None, and for one that is not on the map."""
    return precision_cells(precisions.get(place.id) if place else None)


def _coarsest(precisions: Precisions, places: Iterable[Place | None]) -> Precision | None:
    """The coarser of the two ends' classes: a line is no surer than its worse end."""
    found = [precisions[place.id] for place in places if place and place.id in precisions]
    return max(found, key=lambda one: UCDP_CODES[one]) if found else None


def flow_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every displacement claim: flows with the one recommended, then stocks and what
    tells of no place.

    A claim with several origins or destinations has a row for each pair of them, all with the same
    ``claim_id``: its figure counts the whole group, and is not divided.
    """
    precisions, told = precisions_of(view), set[str]()
    for mark in view.flows:
        for claim in mark.flow.claims:
            told.add(claim.id)
            ends = (mark.flow.origin, mark.flow.destination)
            yield _displacement_row(corpus, precisions, claim, ends, mark.flow)
    for row in view.claims:
        if isinstance(row.claim.detail, DisplacementDetail) and row.claim.id not in told:
            for ends in _ends(row.claim):
                yield _displacement_row(corpus, precisions, row.claim, ends, None)


def _ends(claim: Claim) -> Iterator[tuple[Place | None, Place | None]]:
    """Where people come from, and where they are, each pair once; None for what is not said."""
    placed = [(part.role, part.resolution.place) for part in claim.places]
    origins = dict.fromkeys(place for role, place in placed if role is PlaceRole.ORIGIN)
    areas = dict.fromkeys(place for role, place in placed if role is not PlaceRole.ORIGIN)
    yield from product(origins or (None,), areas or (None,))


def _displacement_row(
    corpus: Corpus,
    precisions: Precisions,
    claim: Claim,
    ends: tuple[Place | None, Place | None],
    flow: Flow | None,
) -> Row:
    detail, quantity = claim.detail, claim.quantity
    assert isinstance(detail, DisplacementDetail)
    recommended = ("yes" if claim is flow.recommended else "no") if flow else ""
    return {
        "flow_id": flow.id if flow else None,
        **place_cells(ends[0], "from_"),
        **place_cells(ends[1], "to_"),
        "destination_status": detail.destination_status.value,
        "either_end": _names(part for part in claim.places if part.role is PlaceRole.AREA),
        "carried": _names(part for part in claim.places if part.carried),
        "measure": detail.measure.value,
        "movement": detail.movement.value,
        "quantity": quantity.words if quantity else None,
        "quantifier": quantity.quantifier.value if quantity else None,
        "low": quantity.low if quantity else None,
        "high": quantity.high if quantity else None,
        "unit": quantity.unit if quantity else None,
        "recommended": recommended,
        **claim_cells(claim),
        **time_cells(claim),
        **precision_cells(_coarsest(precisions, ends)),
        **sentence_cells(corpus, claim),
    }


def _names(parts: Iterable[ClaimPlace]) -> str:
    """The places as printed, each once."""
    return "|".join(dict.fromkeys(part.resolution.mention.words for part in parts))


def event_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every claim of control, violence, operation or support, at every place of it."""
    precisions = precisions_of(view)
    answered_by = _answered_by(row.claim for row in view.claims)
    for row in view.claims:
        claim, detail = row.claim, row.claim.detail
        if not isinstance(detail, EventDetail):
            continue
        parts = [(part.resolution.place, part.doubted) for part in claim.places] or [(None, "")]
        for place, doubted in parts:
            yield {
                **place_cells(place),
                "kind": claim.kind.value,
                "type": detail.type.value,
                "place_doubted": doubted,
                "partial": detail.partial,
                "tolls": "|".join(toll.words for toll in detail.tolls),
                "verb": detail.verb,
                "actors": "|".join(claim.actors),
                "resistance": detail.resistance.value,
                "resistance_words": detail.resistance_words,
                "acled_suggestion": detail.acled_suggestion,
                "acled_reason": detail.acled_reason,
                **claim_cells(claim),
                **time_cells(claim),
                "answers": claim.paired_with,
                "answered_by": "|".join(answered_by.get(claim.id, ())),
                **precision_at(precisions, place),
                **sentence_cells(corpus, claim),
            }


def _answered_by(claims: Iterable[Claim]) -> dict[str, list[str]]:
    """The ids of the claims that answer each claim, by its id."""
    found: dict[str, list[str]] = {}
    for claim in claims:
        if claim.paired_with is not None:
            found.setdefault(claim.paired_with, []).append(claim.id)
    return found


def toll_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every figure of killed or wounded, at every place of its event; nothing is added
    up."""
    precisions = precisions_of(view)
    for row in view.claims:
        claim, detail = row.claim, row.claim.detail
        if isinstance(detail, EventDetail):
            for toll, part in product(detail.tolls, claim.places):
                yield {
                    **place_cells(part.resolution.place),
                    "kind": claim.kind.value,
                    "place_doubted": part.doubted,
                    "harm": toll.harm.value,
                    "toll": toll.words,
                    "people": toll.people,
                    **_quantity_cells(toll.quantity),
                    **claim_cells(claim),
                    "speaker": toll.speaker,
                    "stance": toll.stance.value,
                    **time_cells(claim),
                    **precision_at(precisions, part.resolution.place),
                    **citation(
                        corpus, claim.article_id, Span(toll.sentence_start, toll.sentence_end)
                    ),
                }


def _quantity_cells(quantity: Quantity) -> Row:
    """A figure as printed, how it is hedged, and its bounds."""
    return {
        "quantity": quantity.words,
        "quantifier": quantity.quantifier.value,
        "low": quantity.low,
        "high": quantity.high,
    }


def population_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every population that a sentence gives or a reviewer has added, the gazetteer's
    figure beside it."""
    precisions = precisions_of(view)
    for row in view.claims:
        claim, quantity = row.claim, row.claim.quantity
        if claim.kind is not ClaimKind.POPULATION or quantity is None:
            continue
        for part in claim.places:
            place = part.resolution.place
            yield {
                "words": part.resolution.mention.words,
                **place_cells(place),
                "population": quantity.words,
                "quantifier": quantity.quantifier.value,
                "population_low": quantity.low,
                "population_high": quantity.high,
                "gazetteer_population": place.population if place else None,
                **claim_cells(claim),
                **precision_at(precisions, place),
                **sentence_cells(corpus, claim),
            }
