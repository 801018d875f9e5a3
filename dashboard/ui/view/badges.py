"""Which figures of people living displaced are badges, and what opens those without room."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.model import Place
from dashboard.ui.view.corpus import safe_id
from dashboard.ui.view.records import StockMark

#: An area has so many badges at most: of more figures the last says how many more there are.
MOST_BADGES = 4


def badges_by_area(stocks: Iterable[StockMark]) -> dict[str, list[StockMark]]:
    """The badges of each area that has a point, by the area's id, in the order of the articles.

    A figure that several articles give of an area is one badge, which opens all their sentences.
    """
    found: dict[str, list[StockMark]] = {}
    for mark in stocks:
        if mark.area is not None and mark.area.latitude is not None:
            badges = found.setdefault(mark.area.id, [])
            if not any(mark.on_badge_of(badge) for badge in badges):
                badges.append(mark)
    return found


def shown_of(badges: list[StockMark]) -> list[StockMark]:
    """The badges that are shown of an area's; the others are opened by one that counts them."""
    return badges if len(badges) <= MOST_BADGES else badges[: MOST_BADGES - 1]


def all_figures_id(area: Place) -> str:
    """The id that opens every figure of an area: ``stocks:`` and the area's id."""
    return f"stocks:{safe_id(area.id)}"
