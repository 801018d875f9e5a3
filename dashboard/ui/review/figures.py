"""The figure that a flow shows, where sources give several; the others stay beside it."""

from __future__ import annotations

import streamlit as st

from dashboard.core.reviews import recommend
from dashboard.model import Claim, Flow
from dashboard.ui.escape import label_text
from dashboard.ui.review.desk import Desk, decide, name_box, reviewer, reviews_of
from dashboard.ui.review.made import list_of
from dashboard.ui.review.texts import say
from dashboard.ui.session import choose_figure
from dashboard.ui.view.figures import quoted, shortened
from dashboard.ui.view.wording import speaker_of


def show(desk: Desk, flow: Flow) -> None:
    """The dialog in which the figure is chosen."""
    title = say("figure.title", desk.language)
    st.dialog(title, width="medium", on_dismiss=_close)(_dialog)(desk, flow)


def _close() -> None:
    choose_figure(None)


def _dialog(desk: Desk, flow: Flow) -> None:
    language = desk.language
    claims = {claim.id: claim for claim in flow.claims}
    chosen = st.radio(
        say("figure.which", language),
        list(claims),
        index=list(claims).index(flow.recommended.id),
        format_func=lambda one: _label(desk, claims[one]),
        key=f"figure-{flow.id}",
    )
    st.caption(say("figure.note", language))
    name_box("figure", language)
    if st.button(say("review.save", language), type="primary", key="figure-save"):
        claim_id = chosen or flow.recommended.id
        decide(
            desk,
            lambda store: recommend(flow, claim_id, store.sign(reviewer())),
            after=_close,
        )
    if made := [one for one in reviews_of(desk, "") if one.subject_id == flow.id]:
        list_of(desk, made)


def _label(desk: Desk, claim: Claim) -> str:
    """A figure in its source's words, who gives it, and in which article."""
    language = desk.language
    words = (
        quoted(claim.quantity.words, language) if claim.quantity else say("figure.none", language)
    )
    title = desk.collection.corpus.notes[claim.article_id].title
    return label_text(f"{words} – {speaker_of(claim, language)} – {shortened(title, 60)}", most=200)
