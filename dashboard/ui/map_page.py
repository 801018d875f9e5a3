"""The map, the sources of what is selected beside it, the boards below. Widgets, nothing else."""

from __future__ import annotations

import streamlit as st

from dashboard.collection import Collection
from dashboard.model import Flow
from dashboard.settings import Settings
from dashboard.ui import boards, html, search_box, sidebar, sources_panel
from dashboard.ui.layout import Parts, show_screen
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.opening import screen_of
from dashboard.ui.screen import Screen
from dashboard.ui.session import (
    ask_for_examples,
    examples_asked,
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

#: The height in pixels of the panel beside the map, on a wide screen.
PANEL_HEIGHT = 494

#: The same below what a search found, which stands beside the map as well.
PANEL_BELOW_FOUND = 240


def show(
    settings: Settings,
    collection: Collection,
    scheme: Scheme,
    language: str,
    parts: Parts,
    shown: Screen | None = None,
) -> Screen:
    """The whole page.

    Args:
        settings: Where things lie.
        collection: What can be shown.
        scheme: Light or dark.
        language: Of the page's own words.
        parts: Where the parts of the page stand.
        shown: What stands on the page already; it is drawn once.

    Returns:
        What the upper part of the page shows of this state.
    """
    corpus = collection.corpus
    take_click()
    tiles = bool(st.session_state.get("tiles"))
    choice = present_choice(corpus.notes, language)
    view = select(kept_view(corpus, choice), choice.selected)
    style = MapStyle(scheme=scheme, tiles=tiles)
    screen = screen_of(collection, view, choice, style, words=words_searched())
    if shown is None:
        show_screen(parts, screen, language)
    elif shown != screen:
        st.rerun()  # what was kept is not what the articles say now
    with parts.panel.container():
        panel = panel_of(corpus, view, view.selected, language)
        chooses = collection.stored or not settings.articles_given
        height = PANEL_BELOW_FOUND if words_searched() else PANEL_HEIGHT
        sources_panel.show(panel, height=height, language=language, chooses=chooses)
    _show_around(parts, settings, collection, view, choice, tiles=tiles)
    keep_link(corpus.notes)
    if panel is not None and panel.flow is not None and panel.flow.id == figure_asked():
        _ask_for_figure(settings, collection, panel.flow, language)
    return screen


def _show_around(
    parts: Parts,
    settings: Settings,
    collection: Collection,
    view: View,
    choice: Choice,
    *,
    tiles: bool,
) -> None:
    """Head, sidebar and boards; after the map, for the browser fetches what comes in its order."""
    _show_head(parts, settings, collection, view, choice.language)
    with st.sidebar:
        sidebar.choose(settings, collection, choice.language)
        sidebar.when(view, choice.language)
        sidebar.foot(collection.corpus, view, choice, tiles=tiles)
    if collection.corpus.readings:
        boards.show(collection.corpus, view, choice)


def _ask_for_figure(settings: Settings, collection: Collection, flow: Flow, language: str) -> None:
    # Here, not above: the map comes first, and deciding needs the store's library.
    from dashboard.ui.review import figures
    from dashboard.ui.review.desk import Desk

    figures.show(Desk(settings=settings, collection=collection, language=language), flow)


def _show_head(
    parts: Parts, settings: Settings, collection: Collection, view: View, language: str
) -> None:
    """What is said when a filter hides everything; the search, and what it found."""
    with parts.head:
        if view.hidden and not view.places:
            sidebar.hidden_note(view, language)
        if collection.is_emptied or (examples_asked() and not collection.stored):
            _offer_examples(collection, language)
    with parts.search:
        search_box.ask(language)
    with parts.found:
        search_box.show_found(settings, collection, language)
    with parts.below_head:
        if collection.conflicts:
            # Here, not above: reviewers seldom differ.
            from dashboard.ui import conflicts_card

            conflicts_card.note(settings, collection, language)


def _offer_examples(collection: Collection, language: str) -> None:
    """The way to the examples from a store that was emptied, and back."""
    offered = collection.is_emptied
    if not offered:
        st.html(html.block("caption", say("examples.shown", language)))
    st.button(
        say("examples.show" if offered else "examples.leave", language),
        key="examples-switch",
        type="tertiary",
        on_click=ask_for_examples,
        args=(offered,),
    )
