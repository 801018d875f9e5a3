"""What a sentence says: each claim can be edited, confirmed or rejected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from dashboard.core.reviews import (
    COUNTING,
    FIGURE,
    PLACES,
    confirm_claim,
    edit_claim,
    field_texts,
    find_figure,
    names_for,
    parts_of,
    places_text,
    reject_claim,
    same_places,
)
from dashboard.model import (
    Article,
    Claim,
    PlaceRole,
    Resolution,
    Review,
)
from dashboard.storage.store import Store
from dashboard.ui import html
from dashboard.ui.escape import plain
from dashboard.ui.review.desk import Desk, decide, form_card, name_box, reviewer
from dashboard.ui.review.fields import field_box, one_line, part_box, typed_box
from dashboard.ui.review.placing import is_open
from dashboard.ui.review.texts import say
from dashboard.ui.view.chips import chip_of, claim_excerpt

#: The order in which the form asks; what a claim has not is not asked.
_ORDER = (
    "detail.type",
    "detail.measure",
    "detail.movement",
    "detail.destination_status",
    "actors",
    "detail.resistance",
    "detail.km",
    "detail.hours",
    "quantity.low",
    "quantity.high",
    "quantity.quantifier",
    "time.earliest",
    "time.latest",
    "speaker",
    "stance",
)


def judge_claims(
    desk: Desk, article: Article, claims: Sequence[Claim], known: Sequence[Resolution]
) -> None:
    """A claim of the sentence with its fields; each can be changed, all confirmed, or it rejected.

    Args:
        desk: Where it is decided.
        article: Whose sentence it is.
        claims: Those of the sentence.
        known: All names of the article.
    """
    if not claims or not desk.keeps or is_open():
        return
    with form_card(say("review.claims", desk.language), "review-claims"):
        claim = claims[0]
        if len(claims) > 1:
            which = st.selectbox(
                say("review.which_claim", desk.language),
                range(len(claims)),
                format_func=lambda n: _claim_label(claims[n], article, desk.language),
                key="review-which-claim",
            )
            claim = claims[which or 0]
        _form(desk, article, claim, known)


def _claim_label(claim: Claim, article: Article, language: str) -> str:
    chip = chip_of(claim, language)
    words = " ".join(plain(article.text[claim.words_start : claim.words_end]).split())
    return f"{chip.letter} {chip.words}: {words}"[:80]


def _form(desk: Desk, article: Article, claim: Claim, known: Sequence[Resolution]) -> None:
    """The fields of one claim; what stands there now is what is decided on."""
    language = desk.language
    with st.form(f"claim-{claim.id}", border=False):
        st.html(html.quote(claim_excerpt(desk.collection.corpus, claim, language)))
        parts = {role: _part(claim, role, known, language) for role in parts_of(claim)}
        figure = _figure(claim, language)
        wanted = _fields(claim, language)
        name_box(f"claim-{claim.id}", language)
        st.caption(say("review.claim_reach", language))
        verdict = _verdict(claim, language)
    if verdict == "edit":
        decide(desk, _edited(article, claim, wanted, figure, parts, known))
    elif verdict == "confirm":
        decide(desk, lambda store: confirm_claim(claim, store.sign(reviewer()), article.text))
    elif verdict == "reject":
        decide(desk, lambda store: reject_claim(claim, store.sign(reviewer()), article.text))


def _verdict(claim: Claim, language: str) -> str:
    """The button that was pressed; empty while none is. The Enter key presses the first."""
    top = st.container()
    left, right = st.columns(2)
    buttons = (
        (top, "edit", "save_changes"),
        (left, "confirm", "confirm"),
        (right, "reject", "reject"),
    )
    pressed = [
        verdict
        for place, verdict, words in buttons
        if place.form_submit_button(
            say(f"review.{words}", language),
            key=f"{verdict}-{claim.id}",
            type="primary" if verdict == "edit" else "secondary",
            width="stretch",
        )
    ]
    return pressed[0] if pressed else ""


def _fields(claim: Claim, language: str) -> dict[str, str]:
    """The fields this claim has, in two columns, each with its text as it stands in the form."""
    texts = field_texts(claim)
    columns = st.columns(2)
    wanted = {}
    for n, field in enumerate(one for one in _ORDER if one in texts):
        with columns[n % 2]:
            wanted[field] = field_box(field, texts[field], claim.id, language)
    return wanted


def _edited(
    article: Article,
    claim: Claim,
    wanted: Mapping[str, str],
    figure: str | None,
    parts: Mapping[PlaceRole, Sequence[Resolution]],
    known: Sequence[Resolution],
) -> Callable[[Store], Review]:
    """Makes the review of what was changed in the form."""

    def make(store: Store) -> Review:
        now = field_texts(claim)
        texts = {field: text for field, text in wanted.items() if text != one_line(now[field])}
        if figure is not None and figure != one_line(_words_of(claim)):
            texts[FIGURE] = find_figure(article.text, claim, figure)
        if not same_places(claim, parts):
            texts[PLACES] = places_text(parts)
        return edit_claim(claim, texts, store.sign(reviewer()), known, article.text)

    return make


def _figure(claim: Claim, language: str) -> str | None:
    """The figure's words; None where this claim counts nobody."""
    if claim.kind not in COUNTING:
        return None
    label, note = say("field.figure", language), say("field.figure_help", language)
    return typed_box(label, _words_of(claim), f"figure-{claim.id}", note)


def _words_of(claim: Claim) -> str:
    return claim.quantity.words if claim.quantity else ""


def _part(
    claim: Claim, role: PlaceRole, known: Sequence[Resolution], language: str
) -> list[Resolution]:
    """The names that play a part; those it has now are chosen already."""
    now = {
        (place.resolution.mention.start, place.resolution.mention.end)
        for place in claim.places
        if place.role is role
    }
    return part_box(role, names_for(claim, known), now, claim.id, language)
