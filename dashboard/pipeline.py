"""One article's way, in order; reads like a table of contents."""

from __future__ import annotations

from dashboard.core.displacement import displacement_claims
from dashboard.core.distances import distance_claims
from dashboard.core.events import event_claims
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.naming import resolved_names
from dashboard.core.populations import population_claims
from dashboard.core.sentences import sentences
from dashboard.model import Article, Claim, Reading, Resolution


def read_article(article: Article, gazetteer: Gazetteer) -> Reading:
    """All that can be read off one article: every name, and every claim with its sentence."""
    return read_named(article, resolved_names(article, gazetteer))


def read_named(article: Article, resolutions: tuple[Resolution, ...]) -> Reading:
    """The same of an article whose names are read and resolved."""
    claims = read_claims(article, resolutions)
    return Reading(article=article, resolutions=resolutions, claims=claims)


def read_claims(article: Article, resolutions: tuple[Resolution, ...]) -> tuple[Claim, ...]:
    """The claims of an article whose names are resolved, in the order of the text."""
    spans = sentences(article.text)
    events = event_claims(article, resolutions, spans)
    claims = (
        *events,
        *displacement_claims(article, resolutions, spans, events),
        *distance_claims(article, resolutions, spans),
        *population_claims(article, resolutions, spans),
    )
    return tuple(sorted(claims, key=lambda claim: (claim.start, claim.words_start, claim.id)))
