"""What a name means: another candidate, the place offered, a point on the map, or no place."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.core.reviews import mention_id, read_as
from dashboard.model import Place, Resolution, Role
from dashboard.ui import html
from dashboard.ui.escape import label_text, plain
from dashboard.ui.review.desk import Desk, decide, name_box, reviewer, scope_radio
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
    with st.popover(say("review.correct", language), width="stretch", key="review-names"):
        which = st.selectbox(
            say("review.which", language),
            range(len(inside)),
            format_func=lambda n: plain(inside[n].mention.words)[:60],
            key="review-which",
        )
        resolution = inside[which or 0]
        meaning = _ask_meaning(resolution, language)
        _elsewhere(resolution, language, "names")
        scope = scope_radio("review", language)
        name_box("names", language)
        if not st.button(say("review.save", language), type="primary", key="review-save"):
            return
        if meaning is None:
            st.warning(say("review.needs_meaning", language))
        else:
            decide(desk, lambda store: read_as(resolution, meaning, store.sign(reviewer()), scope))


def _ask_meaning(resolution: Resolution, language: str) -> Place | Role | None:
    """What the name means; None while nothing is chosen, where no place is known to choose."""
    meanings = _meanings(resolution)
    chosen = st.radio(
        say("review.means", language),
        range(len(meanings)),
        index=None if isinstance(meanings[0], Role) else 0,
        format_func=lambda n: _meaning_label(meanings[n], language),
        key=f"review-means-{mention_id(resolution.mention)}",
    )
    return None if chosen is None else meanings[chosen]


def unlocated_names(desk: Desk, inside: Sequence[Resolution]) -> None:
    """The names of the sentence that lie nowhere yet, and the position it offers, as offered."""
    language = desk.language
    for one in inside:
        if one.mention.role is not Role.UNLOCATED or one.place is not None:
            continue
        words = quoted(shortened(one.mention.words, 40))
        lines = [say("place.unlocated", language, words=words)]
        if one.offered is not None:
            lines.append(offered_words(one.offered, language))
        st.html(html.block("caption", " ".join(lines)))
        if desk.keeps:
            _elsewhere(one, language, "unlocated")


def _elsewhere(resolution: Resolution, language: str, form: str) -> None:
    """The way to the map on which a point is picked."""
    st.button(
        say("place.open", language, words=label_text(quoted(resolution.mention.words), most=40)),
        key=f"place-{form}-{resolution.mention.start}",
        on_click=ask_for,
        args=(mention_id(resolution.mention),),
        width="stretch",
    )


def _meanings(resolution: Resolution) -> list[Place | Role]:
    """What the name may mean: the place read, the other candidates, the one offered, no place."""
    places = [resolution.place, *(one.place for one in resolution.candidates), resolution.offered]
    known = {place.id: place for place in places if place is not None}
    return [*known.values(), *_NO_PLACES]


def _meaning_label(meaning: Place | Role, language: str) -> str:
    if isinstance(meaning, Role):
        return say("review.no_place", language, role=say(f"read.{meaning.value}", language))
    if is_offered(meaning):
        return label_text(offered_words(meaning, language), most=200)
    return place_label(meaning)
