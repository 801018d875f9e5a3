"""The disagreement board: claims about one thing side by side, over all articles.

Nothing is decided here: where sources contradict each other, both readings stay.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.core.comparing.backing import support
from dashboard.core.comparing.board import Board
from dashboard.core.comparing.things import control_and_violence
from dashboard.core.comparing.works import works
from dashboard.model import Comparison, EventType, Reading


def comparisons(
    readings: Sequence[Reading], origin_of: Mapping[str, str] | None = None
) -> tuple[Comparison, ...]:
    """Claims about the same thing at the same place and time, side by side.

    Args:
        readings: The articles; their order is the order of the sides.
        origin_of: Key of its origin by article id, as :func:`dashboard.core.origins.origins` gives
            it, perhaps for more articles than these; None to find the origins here.

    Returns:
        What contradicts itself, what several articles agree on, and what one alone says. ``about``
        is ``resistance`` (how a place fell), ``support`` (who backs whom), ``halt``, ``reopened``,
        ``control``, ``withdrawal``, ``clash``, ``attack``, ``advance``, or how many were ``killed``
        or ``wounded``.
    """
    board = Board(readings, origin_of)
    return (
        *control_and_violence(board),
        *support(board),
        *works(board, EventType.HALTED_OPERATIONS, "halt"),
        *works(board, EventType.REOPENED, "reopened"),
    )
