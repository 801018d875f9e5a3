"""The map's frame, and scripts of layers -> folium. Nobody else imports folium.

What is drawn in the frame is made elsewhere (:mod:`dashboard.ui.map_layers`) or kept from the last
time; this module needs neither the articles nor the engine that reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import folium
from folium.template import Template
from folium.utilities import JsCode

from dashboard.ui.frame_files import frame_version
from dashboard.ui.theme import Scheme

if TYPE_CHECKING:
    from dashboard.ui.map_features import Feature

#: The map's script, its style within, from this server; relative, so that a base path does no harm.
_SCRIPTS = [("newsmap", f"../../assets/newsmap/frame.js?{frame_version()}")]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStyle:
    """What the map's frame is told beside its marks.

    Attributes:
        scheme: Light or dark, as the page.
        tiles: Whether online tiles are shown in place of the base map that ships.
    """

    scheme: Scheme = "light"
    tiles: bool = False


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
    drawn.default_css = []
    return drawn


def groups_of(scripts: MapScripts) -> list[folium.FeatureGroup]:
    """The marks, and what hangs on the selection, as two groups in this order."""
    return [_group("marks", scripts.marks), _group("selection", scripts.selection)]


def marks_script(features: Iterable[Feature], told: Mapping[str, object]) -> str:
    """The layer of all marks, with what the frame needs to know beside them."""
    return _geojson_script("marks", features, {"newsmap": JsCode(_told(told))})


def fetched_marks_script(name: str, told: Mapping[str, object]) -> str:
    """The same for marks that the frame fetches by address.

    Args:
        name: 32 hex digits, as :func:`dashboard.ui.marks_shelf.put_marks` gives them.
        told: As for :func:`marks_script`.
    """
    return f'var geo_json_marks = newsmap.fetched("{name}", {_told(told)});'


def selection_script(features: Iterable[Feature]) -> str:
    """The layer of what hangs on the selection."""
    return _geojson_script("selection", features, {})


def script_json(value: object) -> str:
    """JSON that may stand in a script: no ``</script>``, no line separators.

    >>> script_json("</script>")
    '"\\\\u003c/script>"'
    """
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _told(told: Mapping[str, object]) -> str:
    return f"newsmap.told({script_json(told)})"


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
