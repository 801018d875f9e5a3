"""What a sentence says and the reader missed: a claim added by hand, on words of the sentence."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from dashboard.core.reviews import (
    COUNTING,
    FIGURE,
    PLACES,
    WHEN,
    WORDS,
    add_claim,
    names_near,
    parts_for,
    places_text,
    who_says,
)
from dashboard.core.spans import Span
from dashboard.model import THE_ARTICLE, ClaimKind, Reading
from dashboard.ui import html
from dashboard.ui.review.desk import Desk, decide, form_card, name_box, reviewer
from dashboard.ui.review.fields import field_box, part_box, typed_box
from dashboard.ui.review.placing import is_open
from dashboard.ui.review.texts import say
from dashboard.ui.view.chips import excerpt_of

#: What somebody may add, and the kind of claim it is; None where what happened says that.
_KINDS: Mapping[str, ClaimKind | None] = {
    "displacement": ClaimKind.DISPLACEMENT,
    "event": None,
    "distance": ClaimKind.DISTANCE,
    "population": ClaimKind.POPULATION,
}

#: The fields of each beside its words, with what stands there at first.
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "displacement": {
        "detail.measure": "flow",
        "detail.movement": "flight",
        "detail.destination_status": "unknown",
    },
    "event": {"detail.type": "", "actors": ""},
    "distance": {},
    "population": {},
}


def add_what_it_says(desk: Desk, reading: Reading, span: Span) -> None:
    """The form for a claim of this sentence.

    Args:
        desk: Where it is decided.
        reading: The article as it stands.
        span: The sentence; an empty one has no form.
    """
    if span.start >= span.end or not desk.keeps or is_open():
        return
    language = desk.language
    with form_card(say("new.title", language), "review-new"):
        st.caption(say("new.note", language))
        corpus = desk.collection.corpus
        st.html(html.quote(excerpt_of(corpus, reading.article.id, span, (), language)))
        what = st.selectbox(
            say("new.kind", language),
            list(_KINDS),
            format_func=lambda one: say(f"new.kind.{one}", language),
            key="new-kind",
        )
        what = what or "displacement"
        with st.form(f"new-{what}", border=False):
            texts = _asked(what, reading, span, language)
            name_box(f"new-{what}", language)
            added = st.form_submit_button(
                say("new.save", language), key="new-save", type="primary", width="stretch"
            )
        if added:
            decide(
                desk,
                lambda store: add_claim(reading, span, _KINDS[what], texts, store.sign(reviewer())),
                after=lambda: _empty(what),
            )


def _asked(what: str, reading: Reading, span: Span, language: str) -> dict[str, str]:
    """The boxes of one kind of claim; what stands in them."""
    form, kind = f"new-{what}", _KINDS[what]
    names = names_near(span, reading.resolutions)
    parts = {
        role: part_box(role, names, (), form, language)
        for role in parts_for(kind or ClaimKind.CONTROL)
    }
    texts = {PLACES: places_text(parts)}
    if kind in COUNTING:
        texts[FIGURE] = _words_box("figure", FIGURE, form, language)
    words = "distance" if kind is ClaimKind.DISTANCE else "words"
    texts[WORDS] = _words_box(words, WORDS, form, language)
    columns = st.columns(2)
    said = who_says(reading.article.text, span)
    speaker = "" if said.speaker == THE_ARTICLE else said.speaker
    fields = {**_FIELDS[what], "speaker": speaker, "stance": said.stance.value}
    for n, (field, at_first) in enumerate(fields.items()):
        with columns[n % 2]:
            texts[field] = field_box(field, at_first, form, language)
    texts[WHEN] = _words_box("when", WHEN, form, language)
    return texts


def _words_box(name: str, field: str, form: str, language: str) -> str:
    """A box for words of the sentence."""
    label, note = say(f"field.{name}", language), say(f"field.{name}_help", language)
    return typed_box(label, "", f"{field}-{form}", note)


def _empty(what: str) -> None:
    """Let the form begin anew, once its claim is kept."""
    for key in list(st.session_state):
        if str(key).endswith(f"-new-{what}") and not str(key).startswith("reviewer-"):
            del st.session_state[key]
