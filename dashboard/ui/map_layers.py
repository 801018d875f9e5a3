"""View -> what the map's frame runs.

All that changes travels as two GeoJSON layers, so that the frame, its centre and its zoom stay:
the marks, and what hangs on the selection.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from dashboard.core.geo import Bounds
from dashboard.ui.escape import map_words
from dashboard.ui.legend import legend_html
from dashboard.ui.map_features import (
    Feature,
    has_many_places,
    is_crowded,
    mark_features,
    selection_features,
)
from dashboard.ui.map_scripts import (
    MapScripts,
    MapStyle,
    features_json,
    fetched_marks_script,
    marks_script,
    selection_script,
    told_of_none,
)
from dashboard.ui.marks_shelf import put_marks
from dashboard.ui.texts import say
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.keep import Keeper, state_of
from dashboard.ui.view.records import View


def draw(view: View, choice: Choice, style: MapStyle) -> MapScripts:
    """The marks, and what hangs on the selection."""
    key = (choice.layers, choice.language, style)
    marks = _marks.get(state_of(view), key, lambda: _without_selection(view, choice, style))
    return replace(marks, selection=selection_script(selection_features(view, choice)))


#: The marks' script is made once for each state of the map, not at every click.
_marks: Keeper[MapScripts] = Keeper(32)

#: Very many marks as they travel.
_crowds: Keeper[bytes] = Keeper(2)


def _without_selection(view: View, choice: Choice, style: MapStyle) -> MapScripts:
    """A GeoJson layer of all marks; of very many, the address at which the frame finds them."""
    told = _told(view, choice, style)
    if not is_crowded(view):
        return MapScripts(marks=marks_script(mark_features(view, choice), told), selection="")
    key = (choice.layers, choice.language)  # light and dark show the same marks
    marks = _crowds.get(
        state_of(view), key, lambda: features_json(mark_features(view, choice)).encode()
    )
    name = put_marks(marks)
    return MapScripts(marks=fetched_marks_script(name, told), selection="", crowd=name)


def _told(view: View, choice: Choice, style: MapStyle) -> dict[str, Any]:
    """What the frame needs to know beside the marks themselves."""
    return told_of_none(style, choice.language) | {
        "bounds": _corners(view.bounds),
        "opening": _corners(view.opening),
        "many": has_many_places(view),
        "legend": legend_html(view, choice),
        "notes": {
            "map": map_words(say("map.label", choice.language)),
            "area": map_words(say("map.area_note", choice.language)),
            "stock": map_words(say("map.stock_note", choice.language)),
            "thin": _thinning_words(choice.language),
        },
    }


def _thinning_words(language: str) -> dict[str, object]:
    """What is said where not all is drawn; the frame puts in the counts."""
    kinds = ("places", "arrows", "distances", "flags", "figures")
    counts = {"shown": "{shown}", "count": "{count}"}
    return {
        "here": say("map.thin_here", language, list="{list}"),
        "kinds": {kind: say(f"map.thin_{kind}", language, **counts) for kind in kinds},
        "why": say("map.thin_why", language),
        "nearer": say("map.nearer", language),
        "elsewhere": say("map.thin_elsewhere", language),
        "show": say("map.thin_show", language),
        "fewer": say("map.thin_fewer", language),
    }


def draw_picking(
    marks: Iterable[Feature],
    picked: Iterable[Feature],
    box: Bounds | None,
    style: MapStyle,
    language: str,
) -> MapScripts:
    """The layers of a map on which a click is a point: marks that take no click, and the point.

    Args:
        marks: What helps to find the point.
        picked: The point, once there is one.
        box: What the map shows first; None for all of it.
        style: Of the frame.
        language: Of its own words.
    """
    told = told_of_none(style, language) | {"bounds": _corners(box), "pick": True}
    return MapScripts(marks=marks_script(marks, told), selection=selection_script(picked))


def _corners(box: Bounds | None) -> list[list[float]] | None:
    return [[box.south, box.west], [box.north, box.east]] if box else None
