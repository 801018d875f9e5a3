"""What the upper part of the page shows of a collection; needs neither Streamlit nor folium."""

from __future__ import annotations

from dashboard.collection import Collection
from dashboard.ui import html
from dashboard.ui.legend import key_entries
from dashboard.ui.map_layers import draw
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.screen import Screen
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme
from dashboard.ui.view.build import select
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.records import View


def opening_screen(
    collection: Collection, scheme: Scheme, language: str, *, unfinished: bool = False
) -> Screen:
    """What the page opens with, before anything is chosen.

    Args:
        collection: What can be shown.
        scheme: Light or dark.
        language: Of the page's own words.
        unfinished: Whether more of it will be read by itself.
    """
    choice = Choice(language=language)
    view = select(kept_view(collection.corpus, choice), choice.selected)
    return screen_of(collection, view, choice, MapStyle(scheme=scheme, unfinished=unfinished))


def screen_of(
    collection: Collection,
    view: View,
    choice: Choice,
    style: MapStyle,
    *,
    words: str = "",
) -> Screen:
    """What the page shows of a choice.

    Args:
        collection: What can be shown.
        view: What of it is chosen.
        choice: What is chosen, and in which language it is told.
        style: Of the map.
        words: What was searched for.
    """
    return Screen(
        head=_summary(collection, view, choice.language, words),
        map=draw(view, choice, style),
        key=html.key_row(key_entries(view, choice), style.scheme),
    )


def _summary(collection: Collection, view: View, language: str, words: str) -> str:
    if not collection.corpus.readings:
        return html.block("summary", say(_why_empty(collection, words), language))
    return html.block("summary", view.summary) + html.block("caption", view.caption)


def _why_empty(collection: Collection, words: str) -> str:
    """The key of the words that stand where there is nothing to sum up."""
    if collection.behind is not None and not collection.behind.is_over:
        return "summary.unread"
    if collection.is_emptied:
        return "summary.emptied"
    is_asked = collection.extent is not None or bool(words)
    return "summary.no_article" if is_asked else "summary.empty"
