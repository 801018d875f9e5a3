"""The palette, once: the page's style sheet, the map's and ``.streamlit/config.toml`` follow it.

Six mark colours mean one thing each; every pair of them is at least 22 CIE76 apart in light and 18
in dark, in normal, protan, deutan and tritan sight.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

#: Token -> colour, for each scheme. ``<kind>`` is ink, ``<kind>-tint`` the ground of its chips.
PALETTES: Mapping[Scheme, Mapping[str, str]] = {
    "light": {
        "place": "#112435",
        "place-tint": "#E3E8EB",
        "distance": "#2468C4",
        "distance-tint": "#E6EFFB",
        "flow": "#B74D16",
        "flow-tint": "#FCEEE6",
        "stock": "#43370A",
        "stock-tint": "#F2DF9B",
        "control": "#135F4A",
        "control-tint": "#DBEDE6",
        "dispute": "#8F2A80",
        "dispute-tint": "#F5E1F1",
        "text": "#14232B",
        "quiet": "#54636B",
        "primary": "#1D5673",
        "background": "#FCFCFA",
        "secondary": "#EFF2F1",
        "chosen": "#D8E1E4",
        "hairline": "#D5DAD9",
        "land": "#F2F2EC",
        "water": "#C3D9E1",
        "river": "#9FC0CC",
        "border": "#6C6677",
        "province": "#B9B6B8",
        "water-name": "#35606F",
        "area-name": "#6A6573",
    },
    "dark": {
        "place": "#ECF0F1",
        "place-tint": "#2F3D45",
        "distance": "#7AA2F2",
        "distance-tint": "#1F3152",
        "flow": "#F18C46",
        "flow-tint": "#472A18",
        "stock": "#EFDA57",
        "stock-tint": "#453E14",
        "control": "#24CF9C",
        "control-tint": "#12392F",
        "dispute": "#E089C7",
        "dispute-tint": "#432338",
        "text": "#E7EDED",
        "quiet": "#A5B3B8",
        "primary": "#84C4DE",
        "background": "#10181C",
        "secondary": "#18242A",
        "chosen": "#23343B",
        "hairline": "#324046",
        "land": "#202C31",
        "water": "#0F3B4C",
        "river": "#2E5F70",
        "border": "#A7A0B3",
        "province": "#4F5B60",
        "water-name": "#86B7C6",
        "area-name": "#A7A0B3",
    },
}


def css_variables(scheme: Scheme) -> str:
    """The palette as CSS custom properties, without braces around them.

    >>> css_variables("light")[:19]
    '--nm-place:#112435;'
    """
    return "".join(f"--nm-{token}:{colour};" for token, colour in PALETTES[scheme].items())


def map_palette_css() -> str:
    """Both palettes as a style sheet: the map's frame wears the class of the scheme in use.

    >>> map_palette_css().count(".nm-dark")
    1
    """
    return "".join(f".nm-{scheme}{{{css_variables(scheme)}}}\n" for scheme in PALETTES)
