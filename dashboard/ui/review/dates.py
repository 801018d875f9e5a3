"""An article's day of publication; relative times hang on it."""

from __future__ import annotations

import streamlit as st

from dashboard.core.reviews import set_date
from dashboard.model import Article
from dashboard.ui.day_box import day_box
from dashboard.ui.review.desk import Desk, decide, form_card, name_box, reviewer
from dashboard.ui.review.texts import say


def date_of(desk: Desk, article: Article) -> None:
    """Give the article its day, or take a wrong one away."""
    if not desk.keeps:
        return
    card = form_card(say("review.date", desk.language), "review-date")
    with card:
        day = day_box(
            card,
            say("reader.published", desk.language),
            article.published,
            "review-day",
            desk.language,
        )
        st.caption(say("review.date_note", desk.language))
        name_box("date", desk.language)
        if st.button(say("review.save", desk.language), type="primary", key="review-day-save"):
            decide(desk, lambda store: set_date(article, day, store.sign(reviewer())))
