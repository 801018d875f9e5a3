"""What the page shows: the map, or the article that is open."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from dashboard.collection import load_corpus
from dashboard.errors import DashboardError
from dashboard.settings import settings_from
from dashboard.ui import html, map_page
from dashboard.ui.escape import label_text
from dashboard.ui.session import open_link, present_part, reader
from dashboard.ui.theme import Scheme

LANGUAGE = "en"

#: A file of ours: Streamlit fetches the icons it knows by name from a server of Google's.
ICON = str(Path(__file__).resolve().parent / "ui" / "assets" / "icon.svg")


def show() -> None:
    """The map, or the article that is open."""
    st.set_page_config(
        page_title="Newsmap", page_icon=ICON, layout="wide", initial_sidebar_state=252
    )
    scheme: Scheme = "dark" if st.context.theme.type == "dark" else "light"
    st.html(html.style_sheet(scheme))
    open_link()
    try:
        settings = settings_from(os.environ)
        collection = load_corpus(settings, present_part())
    except DashboardError as error:
        st.error(label_text(str(error), most=600))
        return
    for problem in collection.problems:
        st.warning(label_text(problem, most=600))
    opened = reader()
    if opened is None:
        map_page.show(settings, collection, scheme, LANGUAGE)
    else:
        # Here, not above: the map comes first, and reviewing needs the store's library.
        from dashboard.ui import article_page

        article_page.show(settings, collection, *opened, LANGUAGE)
