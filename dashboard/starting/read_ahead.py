"""What can be done while the server starts and the first browser still loads the page's scripts.

The page's modules are loaded and the articles read in a thread of their own. The page waits for the
modules before it asks for one of them itself: two threads that load the same modules in different
order can meet one that is half there.

Where the first screen was kept, the engine and the articles are not needed to draw it: they wait
until it stands, so that the browser does not wait for them. Where none was kept, it is drawn in a
process of its own (:mod:`dashboard.starting.drawing_ahead`), and the page waits for that.
"""

from __future__ import annotations

import os
from concurrent.futures import Future
from contextlib import suppress
from importlib import import_module
from subprocess import Popen
from threading import Event, Thread

from dashboard.errors import DashboardError
from dashboard.settings import settings_from
from dashboard.starting import drawing_ahead, first_screen
from dashboard.starting.drawing_awaited import AwaitedDrawing, Stage
from dashboard.ui.serve_assets import base_map_fetched, marks_fetched

#: Enough to draw what was kept. Not ``ui.map_view``: streamlit-folium announces itself to the page
#: that imports it, so only what it loads in turn can be had before.
_FIRST_MODULES = (
    "folium.plugins",
    "dashboard.ui.map_frame",
    "dashboard.ui.html",
    "dashboard.ui.session",
)

_PAGE_MODULES = (
    "dashboard.collection",
    "dashboard.ui.map_layers",
    "dashboard.ui.boards",
    "dashboard.ui.sidebar",
    "dashboard.ui.sources_panel",
    "dashboard.ui.view.panel",
)

#: So many seconds the articles wait for a first browser, and a page for its map to be fetched: a
#: browser that has the map's files already does not ask for them.
_FOR_A_BROWSER, _FOR_THE_MAP = 5.0, 1.5

_first_loaded, _loaded, _wanted = Event(), Event(), Event()
for _event in (_first_loaded, _loaded):
    _event.set()  # until start() is called there is nothing to wait for

#: What another process draws, the one that was begun last; until start() is called nothing.
_drawings = [AwaitedDrawing(Stage.OVER)]


def start() -> None:
    """Begin; returns at once."""
    _drawings[:] = [AwaitedDrawing()]
    for event in (_first_loaded, _loaded):
        event.clear()
    Thread(target=_work, name="newsmap-read-ahead", daemon=True).start()


def wait_for_first_modules() -> None:
    """Come back when there is what draws a kept screen."""
    _first_loaded.wait()


def drawing() -> AwaitedDrawing:
    """What another process draws of the first screen; over where none does, or none needs to."""
    return _drawings[-1]


def wait_for_the_map(*, crowded: bool) -> None:
    """Come back when the browser has fetched the map, or need not.

    Args:
        crowded: Whether it fetches the marks by themselves, after the base map.
    """
    if crowded:
        marks_fetched.wait(2 * _FOR_THE_MAP)
    else:
        base_map_fetched.wait(_FOR_THE_MAP)


def wait_for_modules() -> None:
    """Come back when all of the page's modules are there."""
    _wanted.set()
    _loaded.wait()


def _work() -> None:
    try:
        _prepare()
    finally:
        drawing().end()


def _prepare() -> None:
    reading: Future[bytes] | None = None
    try:
        is_kept = _is_kept()
        reading = None if is_kept else _read_elsewhere()
        if reading is None:
            drawing().end()
        _load(_FIRST_MODULES)
    finally:
        _first_loaded.set()
    try:
        if (is_kept or reading) and not _wanted.is_set():
            _wanted.wait(_FOR_A_BROWSER)
        _load(_PAGE_MODULES)
        collection = import_module("dashboard.collection")
        if reading is not None:
            collection.take_over(reading.result())
    finally:
        _loaded.set()
    with suppress(DashboardError):  # the page itself tells what is wrong
        collection.load_corpus(settings_from(os.environ))


def _load(modules: tuple[str, ...]) -> None:
    for name in modules:
        import_module(name)


def _is_kept() -> bool:
    """Whether the page can be drawn from what was kept."""
    with suppress(DashboardError):
        return first_screen.is_kept(settings_from(os.environ))
    return False


def _read_elsewhere() -> Future[bytes] | None:
    """Begin reading and drawing in another process, where what it draws can be kept.

    Returns:
        What it sends of its reading, empty where it fails; None where there is no such process.
    """
    with suppress(DashboardError):
        if first_screen.state_of(settings_from(os.environ)) is not None:
            process = drawing_ahead.draw_elsewhere(dict(os.environ))
            if process is not None:
                reading: Future[bytes] = Future()
                Thread(
                    target=_follow, args=(process, reading), name="newsmap-drawing", daemon=True
                ).start()
                return reading
    return None


def _follow(process: Popen[bytes], reading: Future[bytes]) -> None:
    content = b""
    try:
        if process.stdout is not None:
            content = drawing().follow(process.stdout)
        process.wait()
    finally:
        drawing().end()
        reading.set_result(content)
