"""The map's frame, and scripts of layers -> folium. Nobody else imports folium.

What is drawn in the frame is made elsewhere (:mod:`dashboard.ui.map_layers`) or kept from the last
time; this module needs neither the articles nor the engine that reads them.
"""

from __future__ import annotations

import folium
from folium.template import Template

from dashboard.ui.frame_files import frame_version
from dashboard.ui.map_scripts import MapScripts

#: The map's script, its style within, from this server; relative, so that a base path does no harm.
_SCRIPTS = [("newsmap", f"../../assets/newsmap/frame.js?{frame_version()}")]


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
