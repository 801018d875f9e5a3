"""The entrance: ``streamlit run dashboard/app.py``."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from threading import Thread

import streamlit as st

from dashboard.collection import load_corpus
from dashboard.errors import DashboardError
from dashboard.settings import settings_from
from dashboard.ui.serve_assets import asset_routes, middlewares
from dashboard.ui.texts import say


def tell_fault(error: Exception) -> bool:
    """A fault of ours: one sentence on the page, the traceback in the log, nothing sent anywhere.

    Streamlit's own box would offer to carry the text to search engines.
    """
    logging.getLogger("newsmap").error("A fault on the page", exc_info=error)
    st.error(say("app.fault"))
    return True


def read_ahead() -> None:
    """Read the articles while the first browser still loads the page's scripts."""
    with suppress(DashboardError):  # the page itself tells what is wrong
        load_corpus(settings_from(os.environ))


Thread(target=read_ahead, name="newsmap-read-ahead", daemon=True).start()

app = st.App(
    "page.py",
    routes=asset_routes(settings_from(os.environ).data / "basemap.json"),
    middleware=middlewares(),
    on_script_error=tell_fault,
)
