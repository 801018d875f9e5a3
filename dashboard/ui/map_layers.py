"""View -> folium. Nobody else imports folium.

All that changes travels as two GeoJSON layers, so that the frame, its centre and its zoom stay:
the marks, and what hangs on the selection.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import folium
from folium.template import Template
from folium.utilities import JsCode

from dashboard.core.geo import Bounds
from dashboard.ui.escape import map_words
from dashboard.ui.frame_files import frame_version
from dashboard.ui.legend import legend_html
from dashboard.ui.map_features import Feature, is_crowded, mark_features, selection_features
from dashboard.ui.marks_shelf import put_marks
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.keep import Keeper
from dashboard.ui.view.records import View

#: The map's script and style, from this server, relative so that a base path does no harm.
_SCRIPTS = [("newsmap", f"../../assets/newsmap/frame.js?{frame_version()}")]
_STYLES = [("newsmap", f"../../assets/newsmap/frame.css?{frame_version()}")]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStyle:
    """What the map's frame is told beside its marks.

    Attributes:
        scheme: Light or dark, as the page.
        tiles: Whether online tiles are shown in place of the base map that ships.
    """

    scheme: Scheme = "light"
    tiles: bool = False


def base_map() -> folium.Map:
    """A fresh map, the same for everything: whatever differs here would rebuild the frame."""
    drawn = folium.Map(
        location=(-1.2, 27.6),
        zoom_start=7,
        tiles=None,
        max_zoom=14,
        min_zoom=4,
        zoom_snap=0.25,
        zoom_delta=0.5,
        wheel_px_per_zoom_level=120,
        zoom_control=True,
        font_size="12.5px",
    )
    drawn.default_js = list(_SCRIPTS)
    drawn.default_css = list(_STYLES)
    return drawn


def draw(view: View, choice: Choice, style: MapStyle) -> list[folium.FeatureGroup]:
    """The marks, and what hangs on the selection, as two groups in this order."""
    key = (choice.layers, choice.language, style)
    marks = _scripts.get(view.places, key, lambda: _marks_script(view, choice, style))
    selection = _geojson_script("selection", selection_features(view, choice), {})
    return [_group("marks", marks), _group("selection", selection)]


#: The marks' script is made once for each state of the map, not at every click.
_scripts: Keeper[str] = Keeper(32)


def _marks_script(view: View, choice: Choice, style: MapStyle) -> str:
    """A GeoJson layer of all marks; of very many, the address at which the frame finds them."""
    told = f"newsmap.told({_json(_told(view, choice, style))})"
    features = mark_features(view, choice)
    if not is_crowded(view):
        return _geojson_script("marks", features, {"newsmap": JsCode(told)})
    name = put_marks(_json({"type": "FeatureCollection", "features": list(features)}).encode())
    return f'var geo_json_marks = newsmap.fetched("{name}", {told});'


def _told(view: View, choice: Choice, style: MapStyle) -> dict[str, Any]:
    """What the frame needs to know beside the marks themselves."""
    return {
        "scheme": style.scheme,
        "tiles": style.tiles,
        "language": choice.language,
        "bounds": _corners(view.bounds),
        "legend": legend_html(view, choice),
        "notes": {
            "area": map_words(say("map.area_note", choice.language)),
            "stock": map_words(say("map.stock_note", choice.language)),
        },
    }


def draw_picking(
    marks: Iterable[Feature],
    picked: Iterable[Feature],
    box: Bounds | None,
    style: MapStyle,
    language: str,
) -> list[folium.FeatureGroup]:
    """The layers of a map on which a click is a point: marks that take no click, and the point.

    Args:
        marks: What helps to find the point.
        picked: The point, once there is one.
        box: What the map shows first; None for all of it.
        style: Of the frame.
        language: Of its own words.
    """
    told = {
        "scheme": style.scheme,
        "tiles": style.tiles,
        "language": language,
        "bounds": _corners(box),
        "legend": "",
        "notes": {"area": "", "stock": ""},
        "pick": True,
    }
    script = _geojson_script("marks", marks, {"newsmap": JsCode(f"newsmap.told({_json(told)})")})
    return [_group("marks", script), _group("selection", _geojson_script("selection", picked, {}))]


def _corners(box: Bounds | None) -> list[list[float]] | None:
    return [[box.south, box.west], [box.north, box.east]] if box else None


def _json(value: object) -> str:
    """JSON that may stand in a script: no ``</script>``, no line separators."""
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _geojson_script(name: str, features: Iterable[Feature], options: dict[str, Any]) -> str:
    """What folium writes for a GeoJson layer of these features, as the variable of this name."""
    layer = folium.GeoJson(
        {"type": "FeatureCollection", "features": list(features)},
        on_each_feature=JsCode("newsmap.onEachFeature"),
        point_to_layer=JsCode("newsmap.pointToLayer"),
        **options,
    )
    layer._id = name
    return str(layer._template.module.script(layer, {}))


class _KeptLayer(folium.GeoJson):
    """A GeoJson layer whose script stands already, so that it is neither made nor compiled again.

    folium would hand the text to Jinja as a template at every rerun: that costs most of a rerun
    where there are thousands of marks, and it is the door through which text becomes a program.
    """

    _template = Template("{% macro script(this, kwargs) %}{{ this.text }}{% endmacro %}")

    def __init__(self, name: str, text: str, group: folium.FeatureGroup) -> None:
        super().__init__({"type": "FeatureCollection", "features": []})
        self._name_in_script, self._text, self._group = name, text, group

    @property
    def text(self) -> str:
        """The script, and its joining to the group under the name that this has by then."""
        return f"{self._text}\ngeo_json_{self._name_in_script}.addTo({self._group.get_name()});"

    def render(self, **_kwargs: object) -> str:
        """Nothing: streamlit-folium asks for the script itself."""
        return ""


def _group(name: str, text: str) -> folium.FeatureGroup:
    group = folium.FeatureGroup()
    _KeptLayer(name, text, group).add_to(group)
    return group
