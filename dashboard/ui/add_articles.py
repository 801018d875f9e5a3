"""Adding articles on the page: files, pasted text, an address; and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard.errors import DashboardError
from dashboard.model import Article
from dashboard.settings import Settings
from dashboard.storage.fetch import Fetcher
from dashboard.storage.intake import (
    AddressBook,
    TakenState,
    as_much_as_fits,
    check_together,
    read_address,
    replaced_by,
    take_in,
)
from dashboard.storage.readers import Problem, ReadArticle, ReadOptions, iter_any, visible
from dashboard.storage.sketches import Copies
from dashboard.stored_articles import shared_store
from dashboard.ui import html
from dashboard.ui.day_box import day_box
from dashboard.ui.escape import label_text
from dashboard.ui.review import removing
from dashboard.ui.review.texts import say
from dashboard.ui.taken import fetcher_for, shown_lines, taken_line
from dashboard.ui.view.wording import trouble_of

_RESULT = "add-result"


@dataclass(slots=True)
class _Result:
    """What became of what was handed over, until the dialog is closed.

    Attributes:
        lines: A line for each thing.
        added: Ids of the articles that were not shown before.
        held: What names the address of an article that is here, each with that article: whose
            place would be taken is said first.
    """

    lines: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    held: list[tuple[ReadArticle, Article]] = field(default_factory=list)


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
    day = day_box(middle, say("reader.published", language), None, "add-day", language)
    name = right.text_input(say("review.name", language), key=removing.name_key("add"))
    if st.button(say("add.read", language), type="primary", key="add-read"):
        options = ReadOptions(
            publisher=publisher.strip() or None,
            published=day,
            typed_by=name.strip() or say("add.somebody", language),
        )
        result = st.session_state[_RESULT] = _Result()
        try:
            check_together([file.size for file in files])
            fetcher = fetcher_for(settings, consent=consent)
            items = as_much_as_fits(_items(files, text, address, fetcher, options))
            store = shared_store(settings.store)
            _take(settings, _held_back(items, store, address.strip(), result), result, language)
        except DashboardError as error:
            del st.session_state[_RESULT]
            st.error(label_text(trouble_of(error, language), most=600))
    _show_result(settings, language)
    removing.list_removed(settings, language)


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


def _held_back(
    items: Iterator[ReadArticle | Problem], store: AddressBook, fetched: str, result: _Result
) -> Iterator[ReadArticle | Problem]:
    """The items without those that would take an article's place: a file can say any address.

    Args:
        items: What was handed over.
        store: Knows what stands where.
        fetched: The address that was typed: what comes from there stands there, and is not asked
            about. A page from there that names another address is.
        result: Takes what is held back.
    """
    for item in items:
        other = replaced_by(item.article, store) if isinstance(item, ReadArticle) else None
        if isinstance(item, ReadArticle) and other is not None and item.article.url != fetched:
            result.held.append((item, other))
        else:
            yield item


def _take(
    settings: Settings,
    items: Iterator[ReadArticle | Problem],
    result: _Result,
    language: str,
    *,
    beside: bool = False,
) -> None:
    """Into the store; what became of each is kept until the dialog is closed."""
    store = shared_store(settings.store)
    progress = st.empty()
    with Copies(store) as copies:
        for one in take_in(items, store, copies, beside=beside):
            result.lines.append(taken_line(one, language))
            if one.article is not None and one.state is not TakenState.UNCHANGED:
                result.added.append(one.article.id)
            progress.text(say("add.count", language, count=len(result.lines)))
    progress.empty()


def _show_result(settings: Settings, language: str) -> None:
    """A line for each thing that was handed over, what is still to be said, the way to the map."""
    result: _Result | None = st.session_state.get(_RESULT)
    if result is None:
        return
    if not result.lines and not result.held:
        st.info(say("add.nothing", language))
        return
    if result.lines:
        with st.container(border=True, height=180 if len(result.lines) > 5 else "content"):
            st.text(shown_lines(result.lines))
    if result.held:
        _ask_whose_place(settings, result, language)
    left, right = st.columns(2)
    if result.added:
        right.button(
            say("remove.added", language, count=len(result.added)),
            key="add-remove",
            help=label_text(say("remove.note", language), most=600),
            on_click=_remove_added,
            args=(settings, result, language),
            width="stretch",
        )
    if left.button(say("add.show", language), key="add-show", width="stretch"):
        del st.session_state[_RESULT]
        st.rerun()


def _ask_whose_place(settings: Settings, result: _Result, language: str) -> None:
    """Whose places would be taken, and by what; nothing of it is done before somebody says so."""
    with st.container(border=True):
        st.html(html.block("label-head", say("add.held", language, count=len(result.held))))
        st.text(shown_lines([_held_line(*pair, language) for pair in result.held]))
        st.html(html.block("caption", say("add.held_note", language)))
        both, place, drop = st.columns(3)
        for column, answer in ((both, "both"), (place, "place"), (drop, "drop")):
            column.button(
                say(f"add.held.{answer}", language),
                key=f"add-held-{answer}",
                on_click=_answer,
                args=(settings, result, answer, language),
                width="stretch",
            )


def _held_line(item: ReadArticle, other: Article, language: str) -> str:
    return say(
        "add.held_line",
        language,
        title=visible(item.article.title or item.article.name, 80),
        other=visible(other.title or other.name, 80),
        address=visible(item.article.url or "", 120),
    )


def _answer(settings: Settings, result: _Result, answer: str, language: str) -> None:
    """Do with what was held back as the reader says; a button's callback."""
    held, result.held = result.held, []
    if answer == "drop":
        return
    try:
        items = iter([item for item, _ in held])
        _take(settings, items, result, language, beside=answer == "both")
    except DashboardError as error:
        result.lines.append(f"✕ {trouble_of(error, language)}")


def _remove_added(settings: Settings, result: _Result, language: str) -> None:
    """Take out what was just put in, under the name in the form; a button's callback."""
    if removing.remove_all(settings, result.added, "add", language):
        result.lines[:] = [say("remove.added_told", language, count=len(result.added))]
        result.added.clear()
