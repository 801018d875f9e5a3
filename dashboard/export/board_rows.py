"""The boards as rows: claims about one thing side by side, and figures beside other facts.

A comparison, or a check, has a row for each of its claims, so that each stands with its sentence;
the rows of one share its id.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.export.rows import (
    Row,
    claim_cells,
    place_cells,
    precision_at,
    precisions_of,
    sentence_cells,
    time_cells,
)
from dashboard.model import Claim, Place, PlaceRole
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View


def comparison_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every claim of every comparison, contradictions first, side by side."""
    precisions = precisions_of(view)
    for mark in view.disputes:
        one = mark.comparison
        for number, side in enumerate(one.sides, 1):
            for claim in side.claims:
                yield {
                    "comparison_id": one.id,
                    "about": one.about,
                    "subject": one.subject,
                    "standing": one.verdict.value,
                    "articles": one.article_count,
                    "origins": one.origin_count,
                    "side": number,
                    "side_words": side.words,
                    **place_cells(one.place),
                    **claim_cells(claim),
                    **time_cells(claim),
                    **precision_at(precisions, one.place),
                    **sentence_cells(corpus, claim),
                }


def check_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every claim of every reality check, those that do not fit first."""
    precisions = precisions_of(view)
    for mark in view.checks:
        one = mark.check
        for claim in one.claims:
            place = _where(claim)
            yield {
                "check_id": one.id,
                "about": one.about,
                "finding": one.finding,
                "fits": "yes" if one.agrees else "no",
                **place_cells(place),
                **claim_cells(claim),
                **time_cells(claim),
                **precision_at(precisions, place),
                **sentence_cells(corpus, claim),
            }


#: Where the claim of a check is shown: at what it tells of, not at what it is measured from.
_TOLD_OF = (PlaceRole.PLACE, PlaceRole.TO, PlaceRole.ORIGIN, PlaceRole.AREA, PlaceRole.DESTINATION)


def _where(claim: Claim) -> Place | None:
    """The first place of the first of these parts; None where none is placed."""
    placed = {part.role: part.resolution.place for part in reversed(claim.places)}
    return next((placed[role] for role in _TOLD_OF if placed.get(role)), None)
