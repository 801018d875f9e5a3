"""Events: who took, left, attacked or reached which place, and who says so.

Five rooms, each built only on those before it: :mod:`words`, :mod:`who_and_where`, :mod:`doubt`,
:mod:`no_event`, :mod:`tolls`; :mod:`finding`, :mod:`reading` and :mod:`support` put them together.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.events.reading import read_events
from dashboard.core.events.support import support_claims
from dashboard.core.events.tolls.tied import with_tolls
from dashboard.core.events.who_and_where.page import open_page
from dashboard.core.spans import Span
from dashboard.model import Article, Claim, Resolution


def event_claims(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> tuple[Claim, ...]:
    """What the article says happened: one claim for each event and place, in the order of the text.

    Args:
        article: The cleaned article; only its read parts are read.
        resolutions: One for every mention, in the order of the text.
        sentence_spans: Its sentences, in order.

    Returns:
        Claims of kind control, clash, attack, advance, operation and diplomacy, each with an
        :class:`~dashboard.model.EventDetail`.
    """
    page = open_page(article, resolutions, sentence_spans)
    backing = support_claims(page)
    return with_tolls(page, sorted((*read_events(page), *backing), key=_order))


def _order(claim: Claim) -> tuple[int, int, int]:
    """By sentence, then by the words that say it, then by place: one list's places in order."""
    first = min((part.resolution.mention.start for part in claim.places), default=-1)
    return claim.start, claim.words_start, first
