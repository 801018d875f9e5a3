"""Adding articles on the page: files, pasted text, an address; and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard.errors import DashboardError
from dashboard.settings import Settings
from dashboard.storage.fetch import Fetcher
from dashboard.storage.intake import read_address, take_in
from dashboard.storage.readers import Problem, ReadArticle, ReadOptions, iter_any
from dashboard.storage.sketches import Copies
from dashboard.stored_articles import shared_store
from dashboard.ui import html
from dashboard.ui.day_box import day_box
from dashboard.ui.escape import label_text
from dashboard.ui.taken import fetcher_for, shown_lines, taken_line
from dashboard.ui.texts import say

_RESULT = "add-result"


def open_dialog(settings: Settings, language: str) -> None:
    """The dialog in which articles are added; the page shows them once it is closed."""
    st.session_state.pop(_RESULT, None)
    st.dialog(say("add.title", language), width="large", on_dismiss="rerun")(_dialog)(
        settings, language
    )


def _dialog(settings: Settings, language: str) -> None:
    files = st.file_uploader(say("add.files", language), accept_multiple_files=True, key="add-file")
    text = st.text_area(say("add.text", language), key="add-text", height=120)
    address = st.text_input(say("add.address", language), key="add-address")
    consent = st.checkbox(say("add.consent", language), key="add-consent")
    st.html(html.block("caption", say("add.outranks", language)))
    left, middle, right = st.columns(3)
    publisher = left.text_input(say("reader.publisher", language), key="add-publisher")
    day = day_box(middle, say("reader.published", language), None, "add-day")
    name = right.text_input(say("review.name", language), key="add-name")
    if st.button(say("add.read", language), type="primary", key="add-read"):
        options = ReadOptions(
            publisher=publisher.strip() or None,
            published=day,
            typed_by=name.strip() or say("add.somebody", language),
        )
        try:
            fetcher = fetcher_for(settings, consent=consent)
            _take(settings, _items(files, text, address, fetcher, options), language)
        except DashboardError as error:
            st.error(label_text(str(error), most=600))
    _show_result(language)


def _items(
    files: Sequence[UploadedFile], text: str, address: str, fetcher: Fetcher, options: ReadOptions
) -> Iterator[ReadArticle | Problem]:
    """Everything that was handed over, one after the other."""
    for file in files:
        yield from iter_any(file.getvalue(), name=file.name, options=options)
    if text.strip():
        yield from iter_any(text.encode("utf-8", "replace"), options=options)
    if address.strip():
        yield from read_address(address.strip(), options, fetcher)


def _take(settings: Settings, items: Iterator[ReadArticle | Problem], language: str) -> None:
    """Into the store; what became of each is kept until the dialog is closed."""
    store = shared_store(settings.store)
    lines: list[str] = []
    st.session_state[_RESULT] = lines
    progress = st.empty()
    with Copies(store) as copies:
        for one in take_in(items, store, copies):
            lines.append(taken_line(one, language))
            progress.text(say("add.count", language, count=len(lines)))
    progress.empty()


def _show_result(language: str) -> None:
    """A line for each thing that was handed over, and the way to the map."""
    lines: list[str] | None = st.session_state.get(_RESULT)
    if lines is None:
        return
    if not lines:
        st.info(say("add.nothing", language))
        return
    with st.container(border=True, height=180 if len(lines) > 5 else "content"):
        st.text(shown_lines(lines))
    if st.button(say("add.show", language), key="add-show"):
        del st.session_state[_RESULT]
        st.rerun()
