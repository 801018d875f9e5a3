"""Claims of a time years before their article: told rightly, and no news of who holds what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.model import Claim, TimePrecision

#: What is older than this when its article appears says nothing of who holds the place by then.
#: Chosen by us: a capture of this war is told again for a year or two while it lasts; with one
#: year, Goma would lose its flag on the first anniversary of its fall.
_OF_TODAY = timedelta(days=2 * 365)
#: An article without a day is read as one of this year or later: whoever looks for the news of
#: 2012 gives its day, and a map without days is taken for one of today.
_UNDATED = date(2024, 1, 1)

#: "Two decades ago", "il y a dix ans", "ten years after the fall of", "miaka kumi iliyopita":
#: long ago, whatever the day of publication.
_YEARS_BACK = re.compile(
    r"(?:\b(?:years|decades?) (?:ago|after|since|on from)|\b(?:ans|annees|decennies?) (?:apres|plus"
    r" tot|auparavant)|il y a (?:pres de |environ |plus de )?\w+ (?:ans|annees|decennies?))$"
    r"|\bmiaka \w+ (?:iliyopita|zilizopita|baada ya|tangu)$"
)


def is_long_past(claim: Claim, published: date | None) -> bool:
    """Whether a claim tells of a time years before its article.

    Args:
        claim: Any claim.
        published: Day of publication of its article; None where nobody gave it.

    Returns:
        False where the claim gives no time: news without a word for its time is new.
    """
    time = claim.time
    if time is None:
        return False
    if time.latest is not None:
        return (published or _UNDATED) - time.latest > _OF_TODAY
    words = plain(time.words)
    return (
        time.earliest is None
        and time.precision is TimePrecision.YEAR
        and _YEARS_BACK.search(words) is not None
    )


def told_of_late(
    claims: Iterable[Claim], published: Mapping[str, date | None]
) -> tuple[Claim, ...]:
    """The claims without those of a time years before their articles."""
    return tuple(one for one in claims if not is_long_past(one, published.get(one.article_id)))
