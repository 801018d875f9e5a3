"""Where the parts of the page stand, and the upper ones drawn before the rest."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.ui import html
from dashboard.ui.map_view import show_map
from dashboard.ui.screen import Screen
from dashboard.ui.texts import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Where the parts of the page stand; what comes first in time need not come first in place.

    Attributes:
        head: The words above the map.
        search: The search box beside them.
        below_head: What else is said between head and map.
        map: The map and its key.
        found: What the search found: beside the map, which stays where it is; on a narrow screen
            below it, brought into sight.
        panel: The sources of what is selected.
    """

    head: DeltaGenerator
    search: DeltaGenerator
    below_head: DeltaGenerator
    map: DeltaGenerator
    found: DeltaGenerator
    panel: DeltaGenerator


def lay_out(language: str) -> Parts:
    """The page's parts, still empty, and the name in the sidebar, which makes room for it."""
    st.sidebar.html(html.brand(language))
    with st.container(key="head"):
        head, search = st.columns([700, 248], gap="small")
    below_head = st.container(key="below-head")
    with st.container(key="desk"):
        left, right = st.columns([588, 360])
    found = right.container()
    return Parts(
        head=head, search=search, below_head=below_head, map=left, found=found, panel=right
    )


def show_screen(parts: Parts, screen: Screen, language: str) -> None:
    """The words, the map, the key."""
    parts.head.html(screen.head)
    with parts.map:
        # Seen only where the frame stays flat because its script did not come: page.css.
        st.html(html.block("undrawn", say("map.not_drawn", language)))
        show_map(screen.map)
        st.html(screen.key + html.block("note", say("app.note", language)))


def show_waiting(panel: DeltaGenerator, language: str, words: str) -> DeltaGenerator:
    """Say in the panel's place that the articles are still being read.

    Args:
        panel: That place.
        language: Of the page's own words.
        words: Their key.

    Returns:
        What then replaces them.
    """
    place = panel.empty()
    place.html(html.block("waiting", say(words, language)))
    return place
