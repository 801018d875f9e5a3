"""Where the attack happened whose distance a sentence states without naming its place again."""

from __future__ import annotations

from bisect import bisect_left

from dashboard.core.lengths.one_place import same
from dashboard.core.lengths.plausible import lies_as_stated
from dashboard.core.lengths.shape import Text, is_point
from dashboard.core.lengths.stated import Stated
from dashboard.core.spans import Span
from dashboard.model import Resolution

#: Points named before that are looked at: those of the sentences just before.
_LOOKED_AT = 6
#: Before a place they tell from where somebody speaks: "la société civile de Mamove".
_SPEAKERS = frozenset(
    """civile society spokesman spokesperson spokeswoman president chief chef maire mayor resident
    residents habitant habitants porte-parole parole depuis administrateur administrator nurse
    hospital hopital bourgmestre mkazi wakazi msemaji raia""".split()
)
#: No way is too long a way round: only what lies further off than stated is passed over.
_ANY_WAY = 1e6
#: So many words before a place may hold one of them.
_SPEAKER_REACH = 7


def where_it_happened(
    text: Text, span: Span, stated: Stated, reference: Resolution | None
) -> Resolution | None:
    """The point named last before the sentence that lies as the distance says.

    A place that is known to lie elsewhere is passed over, and one from which somebody speaks; one
    whose position nobody knows may be meant.

    Args:
        text: The article with its places.
        span: The sentence.
        stated: The distance.
        reference: The place it is counted from; None when that is no known place.
    """
    last = bisect_left(text.starts, span.start)
    points = [item for item in text.places[:last] if is_point(item) and not same(item, reference)]
    for item in reversed(points[-_LOOKED_AT:]):
        if not speaks(text, item) and _may_lie(item, reference, stated):
            return item
    return None


def speaks(text: Text, item: Resolution) -> bool:
    """Whether a place is only said to tell who speaks."""
    at = bisect_left(text.tokens.starts, item.mention.start)
    return not _SPEAKERS.isdisjoint(text.tokens.words[max(0, at - _SPEAKER_REACH) : at])


def _may_lie(item: Resolution, reference: Resolution | None, stated: Stated) -> bool:
    here = reference.place if reference else None
    if here is None or item.place is None or item.place.latitude is None:
        return True
    return lies_as_stated(here, item.place, stated, _ANY_WAY)
