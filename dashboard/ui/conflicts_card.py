"""Where reviewers differ: both decisions side by side, and one of them made to stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.collection import Collection
from dashboard.core.reviews.overruled import overruled
from dashboard.errors import DashboardError
from dashboard.model import Review
from dashboard.settings import Settings
from dashboard.storage.store import Store
from dashboard.stored_articles import shared_store
from dashboard.ui import html
from dashboard.ui.escape import html_text, label_text
from dashboard.ui.review.desk import AT_ONCE, name_box, reviewer
from dashboard.ui.session import read_article
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import Corpus, safe_id
from dashboard.ui.view.differing import Difference, Side, differences
from dashboard.ui.view.wording import trouble_of

_TOLD = "conflict-told"

#: So many conflicts are shown at once; the next ones follow as these are settled.
MOST_SHOWN = 20


def note(settings: Settings, collection: Collection, language: str) -> None:
    """That reviewers differ, and the way to settle it."""
    count = len({frozenset(one.id for one in c.reviews) for c in collection.conflicts})
    with st.container(horizontal=True, vertical_alignment="center", key="differ"):
        st.html(
            html.block("differ", f"≠ {say('conflict.note', language, count=count)}"),
            width="content",
        )
        if st.button(say("conflict.look", language), key="conflicts", type="tertiary"):
            open_dialog(settings, collection.corpus, language)


def open_dialog(settings: Settings, corpus: Corpus, language: str) -> None:
    """The dialog; the page behind it shows what stands once it is closed."""
    st.session_state.pop(_TOLD, None)
    st.dialog(say("conflict.title", language), width="large", on_dismiss="rerun")(_dialog)(
        settings, corpus, language
    )


def _dialog(settings: Settings, corpus: Corpus, language: str) -> None:
    try:
        store = shared_store(settings.store)
        found = differences(store.conflicts(), corpus, language)
    except DashboardError as error:
        st.error(label_text(trouble_of(error, language), most=600))
        return
    if told := st.session_state.get(_TOLD):
        (st.warning if told[0] else st.success)(label_text(told[1], most=600))
    if not found:
        st.html(html.block("caption", say("conflict.none", language)))
        return
    name_box("settling", language)
    for one in found[:MOST_SHOWN]:
        _show(store, one, language)


def _show(store: Store, one: Difference, language: str) -> None:
    """What it is about, the sentence, and the decisions side by side."""
    key = safe_id("-".join(side.review.id for side in one.sides))
    with st.container(border=True, key=f"conflict-{key}"):
        remark = say("conflict.remark", language, title=one.article) if one.article else ""
        st.html(html.heading(one.title, remark))
        if one.excerpt is not None:
            st.html(html.quote(one.excerpt))
            if st.button(say("panel.read", language), key=f"read-{key}", type="tertiary"):
                read_article(one.excerpt.article_id, one.excerpt.start)
                st.rerun()
        for column, side in zip(st.columns(len(one.sides)), one.sides, strict=True):
            with column:
                _show_side(store, side, language)
        if st.button(say("conflict.neither", language), key=f"neither-{key}", type="tertiary"):
            reviews = [side.review for side in one.sides]
            what = say("conflict.dropped", language, what=one.title)
            _settle(lambda: take_back(store, reviews, reviewer()), what, language)


def _show_side(store: Store, side: Side, language: str) -> None:
    st.html(side_html(side))
    name = label_text(side.review.reviewer, most=40)
    stands = say("conflict.stands", language, name=name)
    if st.button(stands, key=f"stands-{side.review.id}", width="stretch"):
        what = say("conflict.settled", language, what=", ".join(side.said))
        _settle(lambda: let_stand(store, side.review, reviewer()), what, language)


def side_html(side: Side) -> str:
    """One decision: what it wants, who made it and when, how far it reaches, and why."""
    rows = [f'<div class="nm-decided">{html_text(said)}</div>' for said in side.said]
    rows.append(f'<div class="nm-foot"><b>{html_text(side.signed)}</b></div>')
    rows += [f'<div class="nm-foot">{html_text(one)}</div>' for one in (side.reach,) if one]
    rows += [f'<div class="nm-quote">{html_text(one)}</div>' for one in (side.note,) if one]
    return f'<div class="nm-side">{"".join(rows)}</div>'


def let_stand(store: Store, stands: Review, by: str) -> None:
    """Take back what contradicts a decision, until it is in force; every step stays in the history.

    Raises:
        StoreError: Somebody else took one of them back already, or the store is away.
    """
    while against := overruled(stands, store.conflicts()):
        take_back(store, against, by)


def take_back(store: Store, reviews: Sequence[Review], by: str) -> None:
    """Take several decisions back.

    Raises:
        StoreError: As above.
    """
    for review in reviews:
        store.undo(review.id, by, AT_ONCE)


def _settle(settle: Callable[[], None], told: str, language: str) -> None:
    """Do it in the reader's name, and draw the dialog anew."""
    if not reviewer():
        st.session_state[_TOLD] = (True, say("conflict.needs_name", language))
    else:
        try:
            settle()
            st.session_state[_TOLD] = (False, told)
        except DashboardError as error:
            st.session_state[_TOLD] = (True, trouble_of(error, language))
    st.rerun(scope="fragment")
