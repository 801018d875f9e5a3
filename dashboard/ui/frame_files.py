"""What the map's frame loads: one script, made of the files beside this one, its style among them.

streamlit-folium loads one script after the other, each when the one before it has run, and style
sheets beside them: a map drawn before its style is there has no colours, and labels of the wrong
size. So all of it is one file.
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

import xstatic.pkg.leaflet as leaflet

from dashboard.ui.theme import map_palette_css

ASSETS = Path(__file__).resolve().parent / "assets"
_LEAFLET = Path(leaflet.BASE_DIR)
_NAMES = "marks leaders crowd flags thinning note labels corners base map"
_SCRIPTS = (
    _LEAFLET / "leaflet.js",
    *(ASSETS / f"{name}.js" for name in _NAMES.split()),
)
_STYLES = (_LEAFLET / "leaflet.css", ASSETS / "marks.css", ASSETS / "map.css")


@cache
def frame_script() -> str:
    """The style, put into the page first; then Leaflet and the map's own scripts."""
    style = json.dumps(_style())
    put = f'document.head.appendChild(document.createElement("style")).textContent = {style};'
    return "\n;\n".join([put, *(path.read_text(encoding="utf-8") for path in _SCRIPTS)])


def _style() -> str:
    """Leaflet's style, the palette and the map's own styles."""
    return "\n".join([map_palette_css(), *(path.read_text(encoding="utf-8") for path in _STYLES)])


@cache
def frame_version() -> str:
    """Changes with a byte of script or style: browsers keep it for a day, and not longer.

    >>> len(frame_version())
    10
    """
    return sha256(frame_script().encode()).hexdigest()[:10]
