"""What a name means: a candidate, any row of the gazetteer, a point on the map, or no place."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.core.place_search import FoundPlace
from dashboard.core.reviews import mention_id, read_as
from dashboard.model import Place, Resolution, Role
from dashboard.ui import html
from dashboard.ui.escape import label_text, plain
from dashboard.ui.review.desk import Desk, decide, form_card, name_box, reviewer, scope_radio
from dashboard.ui.review.finding import find_rows, row_caption, row_label
from dashboard.ui.review.labels import is_offered, offered_words, place_label
from dashboard.ui.review.placing import ask_for, is_open
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import quoted, shortened

#: What a name can be instead of a place.
_NO_PLACES = (Role.PERSON, Role.ORGANISATION, Role.METONYM, Role.DEMONYM)


def correct_names(desk: Desk, inside: Sequence[Resolution]) -> None:
    """A name of the sentence, what it means instead, and how far that reaches."""
    if not inside or not desk.keeps or is_open():
        return  # An open popover would lie over the map of the other form.
    inside = sorted(inside, key=lambda one: one.mention.role is not Role.PLACE)
    language = desk.language
    with form_card(say("review.correct", language), "review-names"):
        which = st.selectbox(
            say("review.which", language),
            range(len(inside)),
            format_func=lambda n: plain(inside[n].mention.words)[:60],
            key="review-which",
        )
        resolution = inside[which or 0]
        meaning = _ask_meaning(desk, resolution)
        _elsewhere(resolution, language, "names")
        scope = scope_radio("review", language)
        name_box("names", language)
        if not st.button(say("review.save", language), type="primary", key="review-save"):
            return
        if meaning is None:
            st.warning(say("review.needs_meaning", language))
        else:
            decide(desk, lambda store: read_as(resolution, meaning, store.sign(reviewer()), scope))


def _ask_meaning(desk: Desk, resolution: Resolution) -> Place | Role | None:
    """What the name means; None while nothing is chosen, where no place is known to choose."""
    language, subject = desk.language, mention_id(resolution.mention)
    found = find_rows(desk, resolution, f"review-find-{subject}")
    meanings = _meanings(resolution, found)
    rows = {_key(one.place): one for one in found}
    keys = list(meanings)
    key = f"review-means-{subject}"
    if st.session_state.get(key) not in {None, *keys}:
        del st.session_state[key]  # a row that was found before, and is not offered any more
    chosen = st.radio(
        say("review.means", language),
        keys,
        index=None if isinstance(meanings[keys[0]], Role) else 0,
        format_func=lambda one: (
            row_label(rows[one], language)
            if one in rows
            else _meaning_label(meanings[one], language)
        ),
        captions=[row_caption(rows[one], language) if one in rows else "" for one in keys],
        key=key,
    )
    return meanings.get(chosen) if chosen else None


def unlocated_names(desk: Desk, inside: Sequence[Resolution]) -> None:
    """The names of the sentence that lie nowhere yet, and the position it offers, as offered."""
    language = desk.language
    for one in inside:
        if one.mention.role is not Role.UNLOCATED or one.place is not None:
            continue
        words = quoted(shortened(one.mention.words, 40), language)
        lines = [say("place.unlocated", language, words=words)]
        if one.offered is not None:
            lines.append(offered_words(one.offered, language))
        st.html(html.block("caption", " ".join(lines)))
        if desk.keeps:
            _elsewhere(one, language, "unlocated")


def _elsewhere(resolution: Resolution, language: str, form: str) -> None:
    """The way to the map on which a point is picked."""
    words = quoted(resolution.mention.words, language)
    st.button(
        say("place.open", language, words=label_text(words, most=40)),
        key=f"place-{form}-{resolution.mention.start}",
        on_click=ask_for,
        args=(mention_id(resolution.mention),),
        width="stretch",
    )


def _meanings(resolution: Resolution, found: Sequence[FoundPlace]) -> dict[str, Place | Role]:
    """What the name may mean, by the key of the choice.

    The place read, the other candidates, the one offered, the rows found, and no place.
    """
    places = [resolution.place, *(one.place for one in resolution.candidates), resolution.offered]
    known: dict[str, Place | Role] = {_key(one): one for one in places if one is not None}
    for row in found:
        known.setdefault(_key(row.place), row.place)
    return known | {_key(role): role for role in _NO_PLACES}


def _key(meaning: Place | Role) -> str:
    return f"role:{meaning}" if isinstance(meaning, Role) else f"place:{meaning.id}"


def _meaning_label(meaning: Place | Role, language: str) -> str:
    if isinstance(meaning, Role):
        return say("review.no_place", language, role=say(f"read.{meaning.value}", language))
    if is_offered(meaning):
        return label_text(offered_words(meaning, language), most=200)
    return place_label(meaning, language)
