"""Which articles of a store are shown: the numbers, a period, a publisher, older ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from dashboard.settings import Settings
from dashboard.stored_articles import publishers
from dashboard.ui import html
from dashboard.ui.day_box import day_box
from dashboard.ui.escape import plain
from dashboard.ui.session import (
    choose_part,
    chosen_part,
    present_part,
    show_only_found,
)
from dashboard.ui.texts import say
from dashboard.ui.view.figures import day_text, quoted, shortened
from dashboard.ui.view.part import WHOLE, Extent, Part

#: Key of the popover; what it holds is made only while it is open.
_OPEN = "part-open"

_SINCE, _UNTIL, _UNDATED, _PUBLISHER = "part-since", "part-until", "part-undated", "part-publisher"


def show(settings: Settings, extent: Extent, language: str) -> None:
    """How much is shown of what, the way to the rest, and the choice of a period or a publisher."""
    asked = present_part()
    told = extent_words(extent, asked, language)
    narrowed = part_words(asked, language)
    if narrowed:
        told = f"{told} {say('part.asked', language, part=narrowed)}"
    st.html(html.block("caption", told))
    if asked.page or extent.older:
        _pages(asked, extent, language)
    choose = st.popover(say("part.choose", language), width="stretch", key=_OPEN, on_change="rerun")
    if choose.open:
        with choose:
            _form(settings, language)
    if narrowed:
        st.button(say("part.clear", language), key="part-clear", on_click=_clear, width="stretch")


def extent_words(extent: Extent, part: Part, language: str) -> str:
    """How much of the store is shown, in numbers.

    >>> extent_words(Extent(total=9_000, matching=9_000, passed=0, shown=2_000), WHOLE, "en")
    'Shown: the newest 2,000 of 9,000 articles; 7,000 older ones are not.'
    >>> extent_words(Extent(total=1, matching=1, passed=0, shown=1), WHOLE, "en")
    'Shown: the 1 article of the store.'
    """
    fits = replace(part, page=0) != WHOLE
    if not extent.shown and fits:
        key = "part.nothing"
    elif extent.passed or not extent.shown:
        key = "part.matching_range" if fits else "part.range"
    elif extent.older:
        key = "part.matching_newest" if fits else "part.newest"
    else:
        key = "part.matching" if fits else "part.all"
    return say(
        key,
        language,
        shown=extent.shown,
        total=extent.total,
        matching=extent.matching,
        older=extent.older,
        first=extent.passed + 1,
        last=extent.passed + extent.shown,
    )


def part_words(part: Part, language: str) -> str:
    """What narrows the articles down, in words; empty for nothing.

    >>> part_words(Part(since=date(2025, 1, 1), publisher="Kivu Watch"), "en")
    'from 2025-01-01, by Kivu Watch'
    """
    told = []
    if part.since is not None:
        told.append(say("part.is_since", language, day=day_text(part.since, language)))
    if part.until is not None:
        told.append(say("part.is_until", language, day=day_text(part.until, language)))
    if part.publisher:
        name = shortened(plain(part.publisher), 60)
        told.append(say("part.is_by", language, publisher=name))
    if part.words:
        told.append(
            say("part.is_words", language, words=quoted(shortened(part.words, 60), language))
        )
    return ", ".join(told)


def _pages(asked: Part, extent: Extent, language: str) -> None:
    """To the newer and the older articles."""
    left, right = st.columns(2)
    for column, key, step, there in (
        (left, "part.newer", -1, asked.page > 0),
        (right, "part.older", 1, extent.older > 0),
    ):
        column.button(
            say(key, language),
            key=key.replace(".", "-"),
            disabled=not there,
            on_click=_turn,
            args=(step,),
            width="stretch",
        )


def _turn(step: int) -> None:
    part = chosen_part()
    choose_part(replace(part, page=max(0, part.page + step)))


def _form(settings: Settings, language: str) -> None:
    """A period and a publisher, taken over together."""
    part = chosen_part()
    names = publishers(settings)
    with st.form("part-form", border=False):
        left, right = st.columns(2)
        day_box(left, say("part.since", language), part.since, _SINCE, language)
        day_box(right, say("part.until", language), part.until, _UNTIL, language)
        st.checkbox(say("part.undated", language), value=part.undated, key=_UNDATED)
        st.selectbox(
            say("part.publisher", language),
            names,
            index=names.index(part.publisher) if part.publisher in names else None,
            format_func=lambda name: shortened(plain(name), 80),
            placeholder=say("part.any", language),
            key=_PUBLISHER,
        )
        st.form_submit_button(
            say("part.show", language), type="primary", width="stretch", on_click=_take_over
        )


def _take_over() -> None:
    """Choose what the form says."""
    state = st.session_state
    since, until = state.get(_SINCE), state.get(_UNTIL)
    choose_part(
        Part(
            since=since if isinstance(since, date) else None,
            until=until if isinstance(until, date) else None,
            undated=bool(state.get(_UNDATED)),
            publisher=state.get(_PUBLISHER) or "",
        )
    )
    state[_OPEN] = False


def _clear() -> None:
    """All articles again; what was searched for stays, and the map is no longer limited to it."""
    choose_part(WHOLE)
    show_only_found(only=False)
