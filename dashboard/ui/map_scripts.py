"""What the map's frame runs to draw marks: calls of the frame's own functions, with JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dashboard.ui.escape import map_words
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme

if TYPE_CHECKING:
    from dashboard.ui.map_features import Feature


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStyle:
    """What the map's frame is told beside its marks.

    Attributes:
        scheme: Light or dark, as the page.
        tiles: Whether online tiles are shown in place of the base map that ships.
        unfinished: Whether more marks are to come by themselves.
    """

    scheme: Scheme = "light"
    tiles: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MapScripts:
    """What the frame runs to draw a state of the map.

    Attributes:
        marks: The layer of everything drawn, whatever is selected.
        selection: The layer of what hangs on the selection.
        crowd: Name on the shelf of very many marks, which the script of ``marks`` fetches; empty
            where it holds them itself.
    """

    marks: str
    selection: str
    crowd: str = ""


def marks_script(features: Iterable[Feature], told: Mapping[str, object]) -> str:
    """The layer of all marks, with what the frame needs to know beside them."""
    return f"var geo_json_marks = newsmap.given({features_json(features)}, {_told(told)});"


def fetched_marks_script(name: str, told: Mapping[str, object]) -> str:
    """The same for marks that the frame fetches by address.

    Args:
        name: 32 hex digits, as :func:`dashboard.ui.marks_shelf.put_marks` gives them.
        told: As for :func:`marks_script`.
    """
    return f'var geo_json_marks = newsmap.fetched("{name}", {_told(told)});'


def told_of_none(style: MapStyle, language: str) -> dict[str, object]:
    """What the frame needs to know where there is nothing to tell of the marks.

    >>> told_of_none(MapStyle(), "en")["bounds"] is None
    True
    """
    return {
        "scheme": style.scheme,
        "tiles": style.tiles,
        "unfinished": style.unfinished,
        "language": language,
        "buttons": {
            ".nm-fit": map_words(say("map.everything", language)),
            ".leaflet-control-zoom-in": map_words(say("map.closer", language)),
            ".leaflet-control-zoom-out": map_words(say("map.farther", language)),
        },
        "bounds": None,
        "legend": "",
        "notes": {"area": "", "stock": ""},
    }


def selection_script(features: Iterable[Feature]) -> str:
    """The layer of what hangs on the selection."""
    return f"var geo_json_selection = newsmap.given({features_json(features)});"


def features_json(features: Iterable[Feature]) -> str:
    """Features as the text of a GeoJSON collection that may stand in a script.

    >>> features_json([])
    '{"type":"FeatureCollection","features":[]}'
    """
    return script_json({"type": "FeatureCollection", "features": list(features)})


def script_json(value: object) -> str:
    """JSON that may stand in a script: no ``</script>``, no line separators.

    >>> script_json("</script>")
    '"\\\\u003c/script>"'
    """
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _told(told: Mapping[str, object]) -> str:
    return f"newsmap.told({script_json(told)})"
