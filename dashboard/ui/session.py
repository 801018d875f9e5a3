"""The reader's choice between reruns: widgets, clicks on the map and the address bar as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard.settings import LANGUAGE, LANGUAGES
from dashboard.ui.link import Board, Link, read_link, searched, write_link
from dashboard.ui.view.choice import Choice, Happening, Layer
from dashboard.ui.view.part import WHOLE, Part

#: Key of the map component; its value holds the last click.
MAP_KEY = "map"

_SELECTED, _READER, _SEEN_LINK, _SEEN_CLICK = "selected", "reader", "seen_link", "seen_click"
_WORDS, _ONLY, _PART = "searched", "searched_only", "part"
_EXAMPLES, _LANGUAGE = "examples", "spoken"
_FIRST_BOARD, _OPEN_BOARD, _SEEN_HANDS = "first_board", "open_board", "seen_hands"

#: The flow whose figure is being chosen.
_FIGURE = "figure-of"

#: Before a board's name: the words that its rows are looked through for, and how often other ones
#: were given.
_LOOKED_FOR, _TURN = "looked-for-", "turn-"

#: The widgets that decide what is shown.
_FILTERS = ("articles", "happened", "provinces", "tiles", *(f"layer-{layer}" for layer in Layer))

#: What a hand can move on the page: the widgets' keys, and what buttons and clicks set.
_MOVED = (
    *_FILTERS,
    "board",
    MAP_KEY,
    _SELECTED,
    _READER,
    _WORDS,
    _ONLY,
    _PART,
    _EXAMPLES,
    _LANGUAGE,
)


def open_link() -> None:
    """Take over what the address bar says, where it says something new.

    New is the first run of a session, a link followed, and the browser's Back and Forward. Where a
    hand moved something since the last run, the address is only behind: a second click reached
    the server before the browser wrote what the first one had changed. What was moved is noted at
    the start of each run as well as at its end: the next click may end a run before its end, and
    a switch thrown there and back would look as if no hand had moved.
    """
    _hold_all_that_was_lost()
    params = dict(st.query_params)
    if st.session_state.get(_SEEN_LINK) != params and not _hand_moved():
        st.session_state[_SEEN_LINK] = params
        _take_over(read_link(params))
    st.session_state[_SEEN_HANDS] = _hands()


def _take_over(link: Link) -> None:
    """Make the choice that of a link."""
    state = st.session_state
    state[_SELECTED] = link.selected
    state[_READER] = (link.article, link.at) if link.article else None
    state["happened"] = [one for one in Happening if one in link.happenings]
    for layer in Layer:
        state[f"layer-{layer}"] = layer in link.layers
    state["provinces"] = link.provinces
    state["board"] = state[_OPEN_BOARD] = link.board
    state["articles"] = sorted(link.articles) if link.articles is not None else None
    state[_WORDS], state[_ONLY], state[_PART] = link.words, link.only, link.part
    state[_EXAMPLES], state[_LANGUAGE] = link.examples, link.language
    for board in Board:
        words = dict(link.looked_for).get(board, "")
        if words != looked_for(board):
            look_for(board, words)


def is_untouched() -> bool:
    """Whether the page is as it opens, in whichever language: nothing is chosen, searched for or
    open."""
    untouched = replace(present_link(), language=None) == Link()
    return untouched and not st.session_state.get("tiles")


def language() -> str:
    """The language of the page's own words: as chosen, or as the link says; else as it opens."""
    spoken: str | None = st.session_state.get(_LANGUAGE)
    return spoken or own_language()


def own_language() -> str:
    """The language that the page opens in: the browser's where the page speaks it, or English."""
    locale = st.context.locale
    own = locale.partition("-")[0].lower() if isinstance(locale, str) else ""
    return own if own in LANGUAGES else LANGUAGE


def choose_language(wanted: str) -> None:
    """Have the page speak a language; all other choices stay. For callbacks of widgets."""
    state = st.session_state
    state[_LANGUAGE] = wanted
    for key in (*_FILTERS, "board"):
        if key in state:
            state[key] = state[key]  # a widget under another label would else begin anew


def keep_link(every_article: Iterable[str]) -> None:
    """Write the present choice into the address bar."""
    params = write_link(present_link(every_article))
    if dict(st.query_params) != params:
        st.query_params.from_dict(params)
    st.session_state[_SEEN_LINK] = params
    st.session_state[_SEEN_HANDS] = _hands()


def _hands() -> dict[str, object]:
    keys = (*_MOVED, *map(table_key, Board), *(_LOOKED_FOR + board for board in Board))
    return {key: st.session_state[key] for key in keys if key in st.session_state}


def _hand_moved() -> bool:
    """Whether a widget, a button or a click on the map changed anything since the last run."""
    seen: Mapping[str, object] = st.session_state.get(_SEEN_HANDS) or {}
    return any(seen.get(key) != value for key, value in _hands().items())


def hold_filters() -> bool:
    """Put back what changed since the last run of the page; whether anything had.

    For a part of the page that runs by itself, on a clock. A hand that moves a filter has the whole
    page run, so what differs here no hand has moved: a browser that still draws a long page, when
    the next run begins, can take its widgets for gone, and send them back empty.
    """
    seen: Mapping[str, object] = st.session_state.get(_SEEN_HANDS) or {}
    lost = [key for key in _FILTERS if key in seen and st.session_state.get(key) != seen[key]]
    for key in lost:
        st.session_state[key] = seen[key]
    return bool(lost)


def _hold_all_that_was_lost() -> None:
    """Put the filters back where every one of them came back empty at once: no hand does that.

    On a phone the page says how wide it is while it is still being drawn; a board pressed in that
    moment sends all other widgets as gone, and nothing would be left on the map.
    """
    seen: Mapping[str, object] = st.session_state.get(_SEEN_HANDS) or {}
    on = [key for key in _FILTERS if seen.get(key) and key != "articles"]
    if len(on) > 2 and not any(st.session_state.get(key) for key in on):
        for key in on:
            st.session_state[key] = seen[key]


def present_link(every_article: Iterable[str] = ()) -> Link:
    """The present choice as a link; all articles chosen is no choice."""
    state = st.session_state
    article, at = state.get(_READER) or (None, 0)
    chosen = frozenset(state.get("articles") or ())
    board = state.get("board") or state.get(_OPEN_BOARD)
    return Link(
        articles=None if not chosen or chosen >= frozenset(every_article) else chosen,
        happenings=frozenset(state.get("happened") or ()),
        layers=frozenset(layer for layer in Layer if state.get(f"layer-{layer}")),
        provinces=bool(state.get("provinces")),
        selected=state.get(_SELECTED),
        board=None if board == state.get(_FIRST_BOARD) else board,
        article=article,
        at=at,
        words=state.get(_WORDS) or "",
        only=bool(state.get(_ONLY)),
        part=state.get(_PART) or WHOLE,
        looked_for=tuple((one, words) for one in Board if (words := looked_for(one))),
        examples=bool(state.get(_EXAMPLES)),
        language=None if language() == own_language() else language(),
    )


def present_address(every_article: Iterable[str]) -> str:
    """The address that opens what is shown now, for somebody of whatever language."""
    base = (st.context.url or "").partition("?")[0]
    link, spoken = present_link(every_article), language()
    if spoken != LANGUAGE:
        link = replace(link, language=spoken)
    params = urlencode(write_link(link))
    return f"{base}?{params}" if params else base


def present_choice(every_article: Iterable[str], language: str) -> Choice:
    """The present choice; all articles chosen is no choice, and none that is there neither."""
    everything = frozenset(every_article)
    link = present_link(everything)
    return Choice(
        articles=None if link.articles is None else (link.articles & everything) or None,
        happenings=link.happenings,
        layers=link.layers,
        provinces=link.provinces,
        selected=link.selected,
        language=language,
    )


def take_click() -> None:
    """Select what was last clicked on the map, once for each click."""
    value = st.session_state.get(MAP_KEY)
    drawing = value.get("last_active_drawing") if isinstance(value, Mapping) else None
    properties: Any = drawing.get("properties") if isinstance(drawing, Mapping) else None
    if not isinstance(properties, Mapping) or not isinstance(properties.get("id"), str):
        return
    click = (properties["id"], properties.get("n"))
    if st.session_state.get(_SEEN_CLICK) != click:
        st.session_state[_SEEN_CLICK] = click
        st.session_state[_SELECTED] = properties["id"]


def open_board(first: Board) -> Board:
    """The board that is open; ``first`` where the reader has not chosen one.

    Streamlit forgets a widget that a page does not show, so the choice is kept beside it while an
    article is read.
    """
    state = st.session_state
    state[_FIRST_BOARD] = first
    if state.get("board") is None:
        state["board"] = state.get(_OPEN_BOARD) or first
    state[_OPEN_BOARD] = state["board"]
    return Board(state["board"])


def look_for(board: Board, words: str) -> None:
    """Show the rows of a board that hold these words, or all again for none; for callbacks."""
    st.session_state[_LOOKED_FOR + board] = searched(words)
    st.session_state[_TURN + board] = int(st.session_state.get(_TURN + board) or 0) + 1


def looked_for(board: Board) -> str:
    """The words that a board's rows are looked through for; empty for none."""
    words: str = st.session_state.get(_LOOKED_FOR + board) or ""
    return words


def table_key(board: Board) -> str:
    """The key of a board's table or list: another one whenever other words are looked for, as a
    row that was selected among those of before is none of the next."""
    turned = st.session_state.get(_TURN + board)
    return f"table-{board}-{turned}" if turned else f"table-{board}"


def select(mark_id: str) -> None:
    """Select a mark or row: what a click on the map does."""
    st.session_state[_SELECTED] = mark_id


def read_article(article_id: str, at: int) -> None:
    """Open an article at a sentence."""
    st.session_state[_READER] = (article_id, at)


def back_to_map() -> None:
    """Close the article."""
    st.session_state[_READER] = None


def show_all_happenings() -> None:
    """Clear the filter "What happened"."""
    st.session_state["happened"] = list(Happening)


def search_for(words: str) -> None:
    """Search for words; nothing is searched for, and the map no longer limited, without any."""
    was_limited = only_found()
    st.session_state[_WORDS] = searched(words)
    if not st.session_state[_WORDS]:
        st.session_state[_ONLY] = False
    if was_limited:
        _first_page()


def show_only_found(only: bool) -> None:
    """Limit the map to what the search found, or show all again."""
    st.session_state[_ONLY] = only
    _first_page()


def choose_part(part: Part) -> None:
    """Choose the period, the publisher and the page of the store; for callbacks of widgets."""
    st.session_state[_PART] = replace(part, words="")
    _forget_articles()


def ask_for_examples(wanted: bool) -> None:
    """Show the two examples in place of a store that was emptied, or the empty map again."""
    st.session_state[_EXAMPLES] = wanted
    st.session_state[_SELECTED] = None
    _forget_articles()


def examples_asked() -> bool:
    """Whether the examples are asked for where every article was taken out of the store."""
    return bool(st.session_state.get(_EXAMPLES))


def _first_page() -> None:
    st.session_state[_PART] = replace(st.session_state.get(_PART) or WHOLE, page=0)
    _forget_articles()


def _forget_articles() -> None:
    """Articles chosen one by one were chosen among others than come now."""
    st.session_state["articles"] = []


def words_searched() -> str:
    """What is searched for; empty for nothing."""
    return st.session_state.get(_WORDS) or ""


def only_found() -> bool:
    """Whether the map shows only what the search found."""
    return bool(st.session_state.get(_ONLY)) and bool(words_searched())


def chosen_part() -> Part:
    """The period, the publisher and the page of the store, without the search."""
    part: Part = st.session_state.get(_PART) or WHOLE
    return part


def present_part() -> Part:
    """Which articles of the store the map shows."""
    return replace(chosen_part(), words=words_searched() if only_found() else "")


def choose_figure(flow_id: str | None) -> None:
    """Open the form in which the figure of that flow is chosen; close it for None."""
    st.session_state[_FIGURE] = flow_id


def figure_asked() -> str | None:
    """The flow whose figure is being chosen; None for none."""
    asked: str | None = st.session_state.get(_FIGURE)
    return asked


def reader() -> tuple[str, int] | None:
    """The open article and the offset it is opened at; None for the map."""
    opened: tuple[str, int] | None = st.session_state.get(_READER)
    return opened
