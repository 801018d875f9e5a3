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
from dashboard.model import Claim, Comparison, Place, PlaceRole
from dashboard.settings import LANGUAGE
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.one_origin import why_one
from dashboard.ui.view.records import View


def comparison_rows(corpus: Corpus, view: View) -> Iterator[Row]:
    """A row for every claim of every comparison, contradictions first, side by side."""
    precisions = precisions_of(view)
    for mark in view.disputes:
        one = mark.comparison
        whys = _whys(corpus, one)
        for number, side in enumerate(one.sides, 1):
            for claim in side.claims:
                yield {
                    "comparison_id": one.id,
                    "about": one.about,
                    "subject": one.subject,
                    "standing": one.verdict.value,
                    "articles": one.article_count,
                    "origins": one.origin_count,
                    "origin": corpus.origins[claim.article_id],
                    "one_origin_why": whys.get(claim.article_id, ""),
                    "side": number,
                    "side_words": side.words,
                    **place_cells(one.place),
                    **claim_cells(claim),
                    **time_cells(claim),
                    **precision_at(precisions, one.place),
                    **sentence_cells(corpus, claim),
                }


def _whys(corpus: Corpus, one: Comparison) -> dict[str, str]:
    """By article, why it counts as one origin with others: with which, and what shows it."""
    if one.origin_count == one.article_count:
        return {}
    found: dict[str, list[str]] = {}
    ids = {claim.article_id for side in one.sides for claim in side.claims}
    for origin in sorted({corpus.origins[one] for one in ids}):
        same = {one for one in ids if corpus.origins[one] == origin}
        for link in corpus.links_between(origin, same) if len(same) > 1 else ():
            for here, there in (link.article_ids, link.article_ids[::-1]):
                found.setdefault(here, []).append(f"{there}: {why_one(link, LANGUAGE)}")
    return {one: " ".join(told) for one, told in found.items()}


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
