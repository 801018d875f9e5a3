"""Correcting what was read: the name's place, the claim, the article's date; each can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from dashboard.collection import Collection
from dashboard.core.reviews import (
    accept_mention,
    confirm_claim,
    confirm_mention,
    mention_id,
    move_mention,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.errors import DashboardError
from dashboard.model import Article, Claim, Place, Resolution, Review, Role, Scope
from dashboard.settings import Settings
from dashboard.storage.store import Store
from dashboard.stored_articles import keep_examples
from dashboard.ui.escape import label_text, plain
from dashboard.ui.texts import say
from dashboard.ui.view.chips import chip_of
from dashboard.ui.view.figures import quoted, shortened

#: Key of the reviewer's name; a decision needs one.
NAME_KEY = "reviewer"

#: What a name can be instead of a place.
_NO_PLACES = (Role.PERSON, Role.ORGANISATION, Role.METONYM, Role.DEMONYM)

#: Makes the review once the store is open: it knows who decides, and when.
Decide = Callable[[Store], Review]


def correct_names(
    settings: Settings, collection: Collection, inside: Sequence[Resolution], language: str
) -> None:
    """A name of the sentence, what it means instead, and how far that reaches."""
    if not inside:
        return
    inside = sorted(inside, key=lambda one: one.mention.role is not Role.PLACE)
    with st.popover(say("review.correct", language), width="stretch"):
        which = st.selectbox(
            say("review.which", language),
            range(len(inside)),
            format_func=lambda n: plain(inside[n].mention.words)[:60],
            key="review-which",
        )
        resolution = inside[which or 0]
        options = _meanings(resolution)
        choice = st.radio(
            say("review.means", language),
            range(len(options)),
            format_func=lambda n: _meaning_label(options[n], language),
            key=f"review-means-{mention_id(resolution.mention)}",
        )
        scope = st.radio(
            say("review.scope", language),
            list(Scope),
            index=1,
            format_func=lambda one: say(f"review.scope.{one.name.lower()}", language),
            key="review-scope",
        )
        _name_box("names", language)
        if st.button(say("review.save", language), type="primary", key="review-save"):
            meaning = options[choice or 0]
            _decide(
                settings,
                collection,
                lambda store: _mention_review(store, resolution, meaning, scope or Scope.ARTICLE),
                language,
            )


def _meanings(resolution: Resolution) -> list[Place | Role]:
    """What the name may mean: the place read, the other candidates, the one offered, no place."""
    places = [resolution.place, *(one.place for one in resolution.candidates), resolution.offered]
    known = {place.id: place for place in places if place is not None}
    return [*known.values(), *_NO_PLACES]


def _meaning_label(meaning: Place | Role, language: str) -> str:
    if isinstance(meaning, Role):
        return say("review.no_place", language, role=say(f"read.{meaning.value}", language))
    where = ", ".join(part for part in (meaning.admin2, meaning.admin1, meaning.country) if part)
    return label_text(f"{meaning.name} ({meaning.kind.value.replace('_', ' ')}, {where})")


def _mention_review(
    store: Store, resolution: Resolution, meaning: Place | Role, scope: Scope
) -> Review:
    by = store.sign(st.session_state.get(NAME_KEY, ""))
    if isinstance(meaning, Role):
        return reject_mention(resolution, by, meaning, scope)
    if resolution.place is not None and meaning.id == resolution.place.id:
        return confirm_mention(resolution, by, scope)
    if resolution.mention.role is Role.UNLOCATED:
        return accept_mention(resolution, meaning, by, scope)
    return move_mention(resolution, meaning, by, scope)


def judge_claims(
    settings: Settings, collection: Collection, claims: Sequence[Claim], language: str
) -> None:
    """Confirm or reject each claim of the sentence."""
    if not claims:
        return
    with st.popover(say("review.claims", language), width="stretch"):
        _name_box("claims", language)
        for claim in claims:
            chip = chip_of(claim, language)
            left, middle, right = st.columns([4, 2, 2], vertical_alignment="center")
            left.text(f"{chip.letter} {chip.words}")
            for column, verdict, make in (
                (middle, "confirm", confirm_claim),
                (right, "reject", reject_claim),
            ):
                if column.button(
                    say(f"review.{verdict}", language), key=f"{verdict}-{claim.id}", width="stretch"
                ):
                    _decide(
                        settings,
                        collection,
                        lambda store, make=make, claim=claim: make(  # type: ignore[misc]
                            claim, store.sign(st.session_state.get(NAME_KEY, ""))
                        ),
                        language,
                    )


def date_of(settings: Settings, collection: Collection, article: Article, language: str) -> None:
    """Give the article its day of publication; relative times hang on it."""
    with st.popover(say("review.date", language), width="stretch"):
        day = st.date_input(
            say("reader.published", language), value=article.published, key="review-day"
        )
        st.caption(say("review.date_note", language))
        _name_box("date", language)
        if st.button(say("review.save", language), type="primary", key="review-day-save"):
            chosen = day if isinstance(day, date) else None
            _decide(
                settings,
                collection,
                lambda store: set_date(
                    article, chosen, store.sign(st.session_state.get(NAME_KEY, ""))
                ),
                language,
            )


def decisions(settings: Settings, collection: Collection, article_id: str, language: str) -> None:
    """What was decided in this article, each with its undoing."""
    if not collection.stored:
        return
    store = keep_examples(settings, collection.corpus, save=False)
    made = [one for one in store.reviews() if one.article_id == article_id and not one.undone_by]
    if not made:
        return
    with st.expander(say("review.made", language, count=len(made))):
        for review in made:
            left, right = st.columns([5, 2], vertical_alignment="center")
            left.text(_told(review, language))
            right.button(
                say("review.undo", language),
                key=f"undo-{review.id}",
                on_click=_undo,
                args=(store, review.id, review.reviewer),
                width="stretch",
            )


def _told(review: Review, language: str) -> str:
    what = quoted(shortened(review.words, 40)) if review.words else ""
    after = ", ".join(change.after for change in review.changes if change.after)[:60]
    decided = say(f"review.decided.{review.decision.value}", language)
    day = review.decided_at.date().isoformat()
    return " ".join(part for part in (what, decided, after, "–", review.reviewer, day) if part)


def _undo(store: Store, review_id: str, reviewer: str) -> None:
    name = st.session_state.get(NAME_KEY) or reviewer
    store.undo(review_id, name)


def _name_box(form: str, language: str) -> None:
    """The reviewer's name, asked in each form and kept for the others."""
    known = st.session_state.get(NAME_KEY, "")
    name = st.text_input(say("review.name", language), value=known, key=f"{NAME_KEY}-{form}")
    if name.strip():
        st.session_state[NAME_KEY] = name.strip()


def _decide(settings: Settings, collection: Collection, decide: Decide, language: str) -> None:
    """Keep the decision, and show the page after it."""
    if not st.session_state.get(NAME_KEY):
        st.warning(say("review.needs_name", language))
        return
    try:
        store = keep_examples(settings, collection.corpus, save=not collection.stored)
        store.add_review(decide(store))
    except DashboardError as error:
        st.error(label_text(str(error), most=600))
        return
    st.rerun()
