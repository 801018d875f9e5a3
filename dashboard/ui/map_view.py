"""The map on the page. streamlit-folium announces its part to the server when it is imported."""

from __future__ import annotations

from streamlit_folium import st_folium

from dashboard.ui.map_frame import base_map, groups_of
from dashboard.ui.map_scripts import MapScripts
from dashboard.ui.session import MAP_KEY

#: The map's height in pixels on a wide screen.
MAP_HEIGHT = 452

#: The height of the map in a form; ``page.css`` keeps as much room for it before it is there.
PICK_HEIGHT = 340


def show_map(scripts: MapScripts) -> None:
    """The map; what was clicked on it stands in the session under :data:`MAP_KEY`."""
    _show(scripts, MAP_KEY, MAP_HEIGHT, "last_active_drawing")


def pick_on_map(scripts: MapScripts, key: str) -> None:
    """A map on which a click is a point; what was clicked stands in the session under ``key``."""
    _show(scripts, key, PICK_HEIGHT, "last_clicked")


def _show(scripts: MapScripts, key: str, height: int, told: str) -> None:
    st_folium(
        base_map(),
        feature_group_to_add=groups_of(scripts),
        key=key,
        render=False,
        height=height,
        returned_objects=[told],
        use_container_width=True,
    )
