"""The map, the sources of what is selected beside it, the boards below. Widgets, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit_folium import st_folium

from dashboard.collection import Collection
from dashboard.settings import Settings
from dashboard.ui import boards, html, search_box, sidebar, sources_panel
from dashboard.ui.legend import key_entries
from dashboard.ui.map_layers import MapStyle, base_map, draw
from dashboard.ui.session import (
    MAP_KEY,
    figure_asked,
    keep_link,
    present_choice,
    take_click,
    words_searched,
)
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme
from dashboard.ui.view.build import select
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.panel import panel_of
from dashboard.ui.view.records import View

#: The map's height in pixels on a wide screen, and that of the panel beside it with its note.
MAP_HEIGHT, PANEL_HEIGHT = 452, 494

#: The height of the map in a form.
PICK_HEIGHT = 340


def show(settings: Settings, collection: Collection, scheme: Scheme, language: str) -> None:
    """The whole page."""
    corpus = collection.corpus
    take_click()
    tiles = bool(st.session_state.get("tiles"))
    choice = present_choice(corpus.notes, language)
    view = select(kept_view(corpus, choice), choice.selected)
    _show_head(settings, collection, view, language)
    with st.container(key="desk"):
        left, right = st.columns([588, 360])
        with left:
            _show_map(view, choice, MapStyle(scheme=scheme, tiles=tiles))
        with right:
            panel = panel_of(corpus, view, view.selected, language)
            chooses = collection.stored or not settings.articles_given
            sources_panel.show(panel, height=PANEL_HEIGHT, language=language, chooses=chooses)
    # After the map: the browser fetches the parts of the page in the order in which they come.
    with st.sidebar:
        sidebar.choose(settings, collection, language)
        sidebar.when(view, language)
        sidebar.foot(corpus, view, tiles, language)
    if corpus.readings:
        boards.show(corpus, view, choice)
    keep_link(corpus.notes)
    if panel is not None and panel.flow is not None and panel.flow.id == figure_asked():
        # Here, not above: the map comes first, and deciding needs the store's library.
        from dashboard.ui.review import figures
        from dashboard.ui.review.desk import Desk

        desk = Desk(settings=settings, collection=collection, language=language)
        figures.show(desk, panel.flow)


def _show_head(settings: Settings, collection: Collection, view: View, language: str) -> None:
    """What the articles say, the search beside it, and below it what the search found."""
    with st.container(key="head"):
        left, right = st.columns([700, 248], gap="small")
        with left:
            _show_summary(collection, view, language)
        with right:
            search_box.ask(language)
    search_box.show_found(settings, collection, language)
    if collection.conflicts:
        # Here, not above: reviewers seldom differ.
        from dashboard.ui import conflicts_card

        conflicts_card.note(settings, collection, language)


def _show_summary(collection: Collection, view: View, language: str) -> None:
    if not collection.corpus.readings:
        is_asked = collection.extent is not None or bool(words_searched())
        key = "summary.no_article" if is_asked else "summary.empty"
        st.html(html.block("summary", say(key, language)))
        return
    st.html(html.block("summary", view.summary) + html.block("caption", view.caption))
    if view.hidden and not view.places:
        sidebar.hidden_note(view, language)


def _show_map(view: View, choice: Choice, style: MapStyle) -> None:
    # Seen only where the frame stays flat because its script did not come: page.css, nm-undrawn.
    st.html(html.block("undrawn", say("map.not_drawn", choice.language)))
    st_folium(
        base_map(),
        feature_group_to_add=draw(view, choice, style),
        key=MAP_KEY,
        render=False,
        height=MAP_HEIGHT,
        returned_objects=["last_active_drawing"],
        use_container_width=True,
    )
    key = html.key_row(key_entries(view, choice), style.scheme)
    st.html(key + html.block("note", say("app.note", choice.language)))


def pick_map(layers: Sequence[object], key: str) -> None:
    """A map on which a click is a point; what was clicked stands in the session under ``key``."""
    st_folium(
        base_map(),
        feature_group_to_add=list(layers),
        key=key,
        render=False,
        height=PICK_HEIGHT,
        returned_objects=["last_clicked"],
        use_container_width=True,
    )
