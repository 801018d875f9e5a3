"""What the page shows: the map, or the article that is open.

Loaded before the articles and the engine that reads them: see :mod:`dashboard.starting.read_ahead`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import streamlit as st

from dashboard.errors import DashboardError, FaultError
from dashboard.settings import LANGUAGE, Settings, settings_from
from dashboard.starting import first_screen, read_ahead
from dashboard.starting.drawing_awaited import Stage
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.layout import Parts, lay_out, show_screen, show_waiting
from dashboard.ui.screen import Screen, awaited_head, awaited_screen
from dashboard.ui.session import (
    examples_asked,
    is_untouched,
    language,
    open_link,
    present_part,
    reader,
)
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme

#: A file of ours: Streamlit fetches the icons it knows by name from a server of Google's.
ICON = str(Path(__file__).resolve().parent / "ui" / "assets" / "icon.svg")

#: So many seconds the first screen is waited for before a map without marks stands in its place,
#: which costs a rerun.
_A_MOMENT = 0.15

#: So often it is said how many articles are read, in seconds.
_EVERY_S = 0.5

#: So many things that could not be read are told one by one: behind more, the map is out of sight.
_MOST_TOLD = 10


def show() -> None:
    """The map, or the article that is open."""
    st.set_page_config(
        page_title="Newsmap", page_icon=ICON, layout="wide", initial_sidebar_state=252
    )
    scheme: Scheme = "dark" if st.context.theme.type == "dark" else "light"
    open_link()
    spoken = language()
    st.html(html.style_sheet(scheme, spoken))
    try:
        settings = settings_from(os.environ)
        _show(settings, scheme, spoken)
    except DashboardError as error:
        st.error(_trouble(error, spoken))


def _trouble(problem: DashboardError | str, spoken: str) -> str:
    # Here, not above: nearly always all goes well.
    from dashboard.ui.view.wording import trouble_of

    return label_text(trouble_of(problem, spoken), most=600)


def _tell(problems: Sequence[DashboardError], spoken: str) -> None:
    """What could not be read; of very many the first, and how many more there are."""
    for problem in problems:
        _log(problem)
    for problem in problems[:_MOST_TOLD]:
        st.warning(_trouble(problem, spoken))
    if (more := len(problems) - _MOST_TOLD) > 0:
        st.warning(say("app.more_not_read", spoken, count=more))


def _log(problem: DashboardError) -> None:
    """Where we failed, for whoever looks after the server: once, not at every rerun."""
    if isinstance(problem, FaultError) and problem.trace not in _logged:
        _logged.add(problem.trace)
        logging.getLogger("newsmap").error("A fault in an article\n%s", problem.trace)


_logged: set[str] = set()


def _show(settings: Settings, scheme: Scheme, spoken: str) -> None:
    plain = is_untouched()
    state = first_screen.state_of(settings) if plain else None
    kept = first_screen.kept_screen(settings, scheme, spoken, state)
    waiting = "panel.waiting"
    if kept is None and state is not None:
        stage = read_ahead.drawing().wait(beyond=Stage.BEGUN, seconds=_A_MOMENT)
        if stage is not Stage.OVER:
            _show_awaited(stage, scheme, spoken)
        kept, waiting = first_screen.kept_screen(settings, scheme, spoken, state), "panel.reading"
    parts = _show_kept(kept, spoken, waiting) if kept else None
    read_ahead.wait_for_modules()
    # Here, not above: what was kept is drawn without the engine.
    from dashboard.collection import load_corpus

    collection = load_corpus(settings, present_part(), examples=examples_asked())
    first_screen.retire()
    _tell((*collection.problems, *collection.passed_over), spoken)
    if collection.behind is not None:
        from dashboard.ui import behind

        behind.note(collection.behind, spoken)
    opened = reader()
    if opened is not None:
        from dashboard.ui import article_page

        article_page.show(settings, collection, *opened, spoken)
        return
    from dashboard.ui import map_page

    screen = map_page.show(
        settings, collection, scheme, spoken, parts or lay_out(spoken), shown=kept
    )
    if kept is None and collection.is_whole:
        first_screen.keep(settings, scheme, spoken, state, screen)


def _show_awaited(stage: Stage, scheme: Scheme, spoken: str) -> NoReturn:
    """Let the browser load the map's frame, and then the places, while another process draws what
    belongs on it."""
    parts = lay_out(spoken)
    parts = replace(parts, head=parts.head.empty())
    drawing, said = read_ahead.drawing(), None
    places = drawing.places(scheme) if spoken == LANGUAGE else None
    show_screen(parts, places or awaited_screen(scheme, spoken), spoken)
    if places is not None:
        show_waiting(parts.panel, spoken, "panel.reading")
    while drawing.wait(beyond=stage, seconds=_EVERY_S) is stage:
        if (read := drawing.how_far()) != said:
            parts.head.html(awaited_head(spoken, read, has_places=places is not None))
            said = read
    st.rerun()


def _show_kept(screen: Screen, spoken: str, waiting: str) -> Parts:
    """Draw what was kept, and leave the server to the browser until it has fetched the map.

    ``waiting`` is the key of what is said meanwhile in the sources' place.
    """
    parts = lay_out(spoken)
    show_screen(parts, screen, spoken)
    parts = replace(parts, panel=show_waiting(parts.panel, spoken, waiting))
    read_ahead.wait_for_the_map(crowded=bool(screen.map.crowd))
    return parts
