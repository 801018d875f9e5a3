"""What can be done while the server starts and the first browser still loads the page's scripts.

The page's modules are loaded and the articles read in a thread of their own. The page waits for the
modules before it asks for one of them itself: two threads that load the same modules in different
order can meet one that is half there.
"""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread

from dashboard.errors import DashboardError
from dashboard.settings import settings_from

#: Not ``ui.map_page``: streamlit-folium announces itself to the server, so that has to run first.
_PAGE_MODULES = (
    "dashboard.collection",
    "dashboard.ui.map_layers",
    "dashboard.ui.boards",
    "dashboard.ui.sidebar",
    "dashboard.ui.sources_panel",
    "dashboard.ui.view.panel",
)

_loaded = Event()
_loaded.set()  # until start() is called there is nothing to wait for


def start() -> None:
    """Begin; returns at once."""
    _loaded.clear()
    Thread(target=_work, name="newsmap-read-ahead", daemon=True).start()


def wait_for_modules() -> None:
    """Come back when the page's modules are there."""
    _loaded.wait()


def _work() -> None:
    try:
        for name in _PAGE_MODULES:
            import_module(name)
    finally:
        _loaded.set()
    with suppress(DashboardError):  # the page itself tells what is wrong
        import_module("dashboard.collection").load_corpus(settings_from(os.environ))
