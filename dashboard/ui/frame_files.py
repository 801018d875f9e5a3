"""What the map's frame loads: one script and one style, made of the files beside this one.

streamlit-folium loads one script after the other, each when the one before it has run; so all of it
is one file.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

import xstatic.pkg.leaflet as leaflet

from dashboard.ui.theme import map_palette_css

ASSETS = Path(__file__).resolve().parent / "assets"
_LEAFLET = Path(leaflet.BASE_DIR)
_SCRIPTS = (_LEAFLET / "leaflet.js", *(ASSETS / f"{n}.js" for n in "marks labels base map".split()))
_STYLES = (_LEAFLET / "leaflet.css", ASSETS / "marks.css", ASSETS / "map.css")


@cache
def frame_script() -> str:
    """Leaflet and the map's own scripts."""
    return "\n;\n".join(path.read_text(encoding="utf-8") for path in _SCRIPTS)


@cache
def frame_style() -> str:
    """Leaflet's style, the palette and the map's own styles."""
    return "\n".join([map_palette_css(), *(path.read_text(encoding="utf-8") for path in _STYLES)])


@cache
def frame_version() -> str:
    """Changes with a byte of script or style: browsers keep them for a day, and not longer.

    >>> len(frame_version())
    10
    """
    return sha256((frame_script() + frame_style()).encode()).hexdigest()[:10]
