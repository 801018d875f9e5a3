"""Searching the articles: a box above the map, and what was found below it, beside the map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from dashboard.collection import Collection
from dashboard.errors import DashboardError
from dashboard.settings import Settings
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.session import (
    chosen_part,
    only_found,
    read_article,
    search_for,
    show_only_found,
    words_searched,
)
from dashboard.ui.texts import say
from dashboard.ui.view.figures import day_text, quoted, shortened
from dashboard.ui.view.wording import trouble_of

if TYPE_CHECKING:
    from dashboard.storage.store import Hit, SearchPage

_BOX, _ONLY, _OFFSET = "search", "search-only", "search-offset"

#: That words were just typed: what they found may stand below the screen.
_TYPED = "search-typed"

#: The height of many hits, in pixels; the rest scrolls.
FOUND_HEIGHT = 250

#: So few hits stand there without scrolling.
UNSCROLLED = 1


def ask(language: str) -> None:
    """The box; what is written there is kept while an article is read."""
    st.session_state[_BOX] = words_searched()
    st.text_input(
        say("search.box", language),
        key=_BOX,
        placeholder=say("search.box", language),
        label_visibility="collapsed",
        max_chars=200,
        on_change=_take_words,
    )


def _take_words() -> None:
    st.session_state[_OFFSET] = 0
    st.session_state[_TYPED] = True
    search_for(st.session_state[_BOX])


def show_found(settings: Settings, collection: Collection, language: str) -> None:
    """What the search found: each article with the words around the find; nothing without one."""
    words = words_searched()
    if not words:
        return
    with st.container(border=True, key="found"):
        try:
            page = _found(settings, collection, words)
        except DashboardError as error:
            st.error(label_text(trouble_of(error, language), most=600))
            return
        _head(page, words, collection, language)
        if page.hits:
            scrolls = len(page.hits) > UNSCROLLED
            with st.container(
                height=FOUND_HEIGHT if scrolls else "content", border=False, key="hits"
            ):
                for hit in page.hits:
                    _show_hit(hit, language)
            _pages(page, language)
        if st.session_state.pop(_TYPED, False):
            st.html(_into_sight(words), unsafe_allow_javascript=True)


def _into_sight(words: str) -> str:
    """Ours alone, run once for each search: moves the page no further than it must.

    >>> "Sake" in _into_sight("Sake")
    False
    """
    return html.sight_script(str(hash(words)), "st-key-found", "nearest", after_ms=200)


def _found(settings: Settings, collection: Collection, words: str) -> SearchPage:
    """The page of hits that is open, from the store or among the articles of the folder."""
    # Here, not above: searching needs the store's library, the map does not.
    from dashboard.found_articles import find_in, find_stored

    offset = st.session_state.get(_OFFSET) or 0
    if collection.stored:
        return find_stored(settings, replace(chosen_part(), words=words, page=0), offset)
    return find_in(collection.corpus, words, offset)


def _head(page: SearchPage, words: str, collection: Collection, language: str) -> None:
    """How many there are, where was looked, and what can be done with them."""
    remark = say("search.newest", language) if page.total > 1 else ""
    st.html(html.heading(_count(page, words, language), remark))
    if not page.hits:
        st.html(html.block("caption", say("search.help", language)))
    if narrowed := _within(collection, language):
        st.html(html.block("caption", narrowed))
    with st.container(horizontal=True, vertical_alignment="center", key="found-actions"):
        if page.hits or only_found():
            st.session_state[_ONLY] = only_found()
            st.checkbox(say("search.only", language), key=_ONLY, on_change=_take_only)
        st.button(say("search.clear", language), key="search-clear", on_click=_end, type="tertiary")


def _count(page: SearchPage, words: str, language: str) -> str:
    if not page.total:
        holds_some = any(sign.isalnum() for sign in words)
        key = "search.none" if holds_some else "search.no_words"
    else:
        key = "search.more" if page.is_more else "search.many"
    return say(key, language, count=page.total, words=quoted(shortened(words, 80), language))


def _within(collection: Collection, language: str) -> str:
    """The period and the publisher that the search kept to; empty where it looked everywhere."""
    if not collection.stored:
        return ""
    from dashboard.ui.part_card import part_words

    part = part_words(replace(chosen_part(), words=""), language)
    return say("search.within", language, part=part) if part else ""


def _take_only() -> None:
    show_only_found(only=bool(st.session_state[_ONLY]))


def _end() -> None:
    search_for("")


def _show_hit(hit: Hit, language: str) -> None:
    # Here, not above: nothing was found before something was searched for.
    from dashboard.ui.view.found import found_excerpt, opens_at

    with st.container(key=f"hit-{hit.article_id}", gap=None):
        st.button(
            label_text(hit.title or say("reader.not_given", language), most=160),
            key=f"open-{hit.article_id}",
            type="tertiary",
            on_click=read_article,
            args=(hit.article_id, opens_at(hit)),
        )
        publisher = hit.publisher or say("panel.publisher", language)
        day = day_text(hit.published, language) if hit.published else say("undated", language)
        st.html(html.block("origin", f"{publisher} · {day}") + html.found(found_excerpt(hit)))


def _pages(page: SearchPage, language: str) -> None:
    """To the hits before and after these."""
    from dashboard.ui.view.found import PAGE_OF_HITS

    offset = st.session_state.get(_OFFSET) or 0
    last = offset + len(page.hits)
    is_more = page.is_more or last < page.total
    if not offset and not is_more:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(
            html.block("caption", say("search.range", language, first=offset + 1, last=last)),
            width="content",
        )
        for key, to, there in (
            ("part.newer", max(0, offset - PAGE_OF_HITS), offset > 0),
            ("part.older", last, is_more),
        ):
            st.button(
                say(key, language),
                key=f"hits-{key[5:]}",
                disabled=not there,
                on_click=_turn,
                args=(to,),
            )


def _turn(offset: int) -> None:
    st.session_state[_OFFSET] = offset
