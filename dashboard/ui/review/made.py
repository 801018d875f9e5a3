"""What was decided, each with who, when, what stood before, how far it reaches, and its undoing."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.model import Change, Review, Scope, SubjectKind
from dashboard.ui import html
from dashboard.ui.review.desk import Desk, name_box, told, undo
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import quoted, shortened

#: So many fields of one decision are told; a confirmed claim has a dozen that did not change.
_MOST_TOLD = 4


def decisions(desk: Desk, article_id: str) -> None:
    """What was decided in this article."""
    told()
    if not desk.keeps:
        st.caption(say("review.folder", desk.language))
    if not desk.collection.stored:
        return
    made = desk.store().reviews(article_id)
    if not made:
        return
    text = desk.collection.corpus.by_article[article_id].article.text
    with st.expander(say("review.made", desk.language, count=len(made))):
        list_of(desk, made, text)


def list_of(desk: Desk, made: Sequence[Review], text: str = "") -> None:
    """Decisions, the newest first, each with its undoing.

    Args:
        desk: Where they are undone.
        made: They.
        text: Of the article they were made in; empty for those on a flow.
    """
    form = "made" if text else "flow"
    name_box(form, desk.language)
    for review in reversed(made):
        st.html(html.block("caption", _told(review, text, desk.language)))
        st.button(
            say("review.undo", desk.language),
            key=f"undo-{review.id}",
            on_click=undo,
            args=(desk, review),
        )


def _told(review: Review, text: str, language: str) -> str:
    """A decision in words of the page, the sources' own in quotation marks."""
    words = review.words or text[review.start : review.end]
    what = quoted(shortened(words, 40)) if words else ""
    decided = say(f"review.decided.{review.decision.value}", language)
    changed = [change for change in review.changes if change.before != change.after]
    fields = "; ".join(_change(one, language) for one in changed[:_MOST_TOLD])
    where = review.place.name if review.place else ""
    reach = (
        say(f"review.scope.{review.scope.name.lower()}", language)
        if review.subject_kind is SubjectKind.MENTION
        else say("review.reach.itself", language)
    )
    if review.scope is Scope.TERRITORY and review.territory:
        reach = f"{reach} ({review.territory})"
    signed = f"{review.reviewer}, {review.decided_at:%Y-%m-%d %H:%M}"
    return " · ".join(
        part for part in (f"{what} {decided} {where}".strip(), fields, reach, signed) if part
    )


def _change(change: Change, language: str) -> str:
    """One field, before and after."""
    none = say("review.nothing", language)
    before, after = (shortened(one, 40) or none for one in (change.before, change.after))
    return f"{change.field.rpartition('.')[2].replace('_', ' ')}: {before} → {after}"
