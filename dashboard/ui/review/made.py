"""What was decided, each with who, when, what stood before, how far it reaches, and its undoing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import streamlit as st

from dashboard.model import Review
from dashboard.ui import html
from dashboard.ui.review.desk import Desk, name_box, reviews_of, told, undo, waiting_of
from dashboard.ui.review.texts import say
from dashboard.ui.review.told import told as in_words


def decisions(desk: Desk, article_id: str) -> None:
    """What was decided in this article."""
    told()
    if not desk.keeps:
        st.caption(say("review.folder", desk.language))
    made = reviews_of(desk, article_id)
    if not made:
        return
    text = desk.collection.corpus.by_article[article_id].article.text
    with st.expander(say("review.made", desk.language, count=len(made))):
        list_of(desk, made, text, waiting_of(desk, article_id))


def list_of(
    desk: Desk, made: Sequence[Review], text: str = "", waiting: Collection[str] = ()
) -> None:
    """Decisions, the newest first, each with its undoing.

    Args:
        desk: Where they are undone.
        made: They.
        text: Of the article they were made in; empty for those on a flow.
        waiting: The ids of those that wait for their words to stand there again.
    """
    form = "made" if text else "flow"
    name_box(form, desk.language)
    for review in reversed(made):
        words = in_words(review, text, desk.language)
        if review.id in waiting:
            words += f" · {say('review.waits', desk.language)}"
        st.html(html.block("caption", words))
        st.button(
            say("review.undo", desk.language),
            key=f"undo-{review.id}",
            on_click=undo,
            args=(desk, review, form),
        )
