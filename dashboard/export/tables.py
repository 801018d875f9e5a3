"""Every table of the exports by its name, in the order in which they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from dashboard.export.board_rows import check_rows, comparison_rows
from dashboard.export.rows import (
    Row,
    distance_rows,
    event_rows,
    flow_rows,
    mention_rows,
    place_rows,
    population_rows,
    toll_rows,
)
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View

TABLES: Mapping[str, Callable[[Corpus, View], Iterator[Row]]] = {
    "places": place_rows,
    "mentions": mention_rows,
    "distances": distance_rows,
    "flows": flow_rows,
    "events": event_rows,
    "tolls": toll_rows,
    "populations": population_rows,
    "comparisons": comparison_rows,
    "checks": check_rows,
}
