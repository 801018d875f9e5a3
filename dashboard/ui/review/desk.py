"""What all forms share: who decides, keeping a decision, and what to say after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard.collection import Collection
from dashboard.core.reviews import Conflict
from dashboard.errors import DashboardError
from dashboard.model import Review, Scope
from dashboard.settings import Settings
from dashboard.storage.store import Store
from dashboard.stored_articles import keep_examples, waiting_in
from dashboard.ui.escape import label_text
from dashboard.ui.review.texts import say
from dashboard.ui.view.wording import trouble_of

#: Key of the reviewer's name; a decision needs one.
NAME_KEY = "reviewer"

#: Key of what is said after a decision: whether it is trouble, and the sentence.
_TOLD_KEY = "review-told"

#: How many decisions were kept in this session.
_KEPT_KEY = "review-kept"

#: A decision that reaches far is brought to the counts of so many articles while the page waits;
#: the rest follows with the map (:mod:`dashboard.stored_articles`).
AT_ONCE = 20

#: Makes the review once the store is open: it knows who decides, and when.
Decide = Callable[[Store], Review]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where decisions are made.

    Attributes:
        settings: Where the store lies.
        collection: What is shown.
        language: Of the page.
    """

    settings: Settings
    collection: Collection
    language: str

    @property
    def keeps(self) -> bool:
        """Whether a decision would show: a folder is shown as it is, whatever the store holds."""
        return self.collection.stored or not self.settings.articles_given

    def store(self, *, save: bool = False) -> Store:
        """The store; with ``save`` the example articles go into it where it is empty."""
        save = save and not self.collection.stored
        return keep_examples(self.settings, self.collection.corpus, save=save)


def reviewer() -> str:
    """The name under which this reader decides; empty while none is given."""
    name: str = st.session_state.get(NAME_KEY, "")
    return name


def name_box(form: str, language: str) -> None:
    """The reviewer's name, asked in each form and kept for the others."""
    key = f"{NAME_KEY}-{form}"
    if reviewer() and not st.session_state.get(key):
        st.session_state[key] = reviewer()
    st.text_input(say("review.name", language), key=key, max_chars=100)
    keep_name(form)


def keep_name(form: str) -> None:
    """Keep the name that stands in a form's box."""
    name = st.session_state.get(f"{NAME_KEY}-{form}", "").strip()
    if name:
        st.session_state[NAME_KEY] = name


def form_card(label: str, name: str) -> DeltaGenerator:
    """A folded form that closes once a decision is kept: it is another one from then on.

    Where it stayed open, the next claim took the place of a rejected one, and a second press
    decided on that unseen; what is told of the decision stood beneath.
    """
    kept = st.session_state.get(_KEPT_KEY, 0)
    return st.popover(label, width="stretch", key=f"{name}-{kept}")


def scope_radio(form: str, language: str) -> Scope:
    """How far a decision on a name reaches."""
    chosen = st.radio(
        say("review.scope", language),
        list(Scope),
        index=1,
        format_func=lambda one: say(f"review.scope.{one.name.lower()}", language),
        key=f"{form}-scope",
    )
    return chosen or Scope.ARTICLE


def decide(
    desk: Desk,
    make: Decide,
    *,
    adds_row: bool = False,
    after: Callable[[], None] | None = None,
) -> None:
    """Keep the decision, and show the page after it.

    Args:
        desk: Where it is made.
        make: Makes the review.
        adds_row: Whether its place becomes a gazetteer row, for every article.
        after: What else to do once it is kept, such as closing a dialog.
    """
    if not reviewer():
        st.warning(say("review.needs_name", desk.language))
        return
    try:
        conflicts = _kept(desk, make, adds_row=adds_row)
    except DashboardError as error:
        st.error(label_text(trouble_of(error, desk.language), most=600))
        return
    if conflicts:
        tell(conflict_words(conflicts, desk.language), trouble=True)
    else:
        tell(say("review.kept", desk.language), trouble=False)
    st.session_state[_KEPT_KEY] = st.session_state.get(_KEPT_KEY, 0) + 1
    if after is not None:
        after()
    st.rerun()


def _kept(desk: Desk, make: Decide, *, adds_row: bool) -> tuple[Conflict, ...]:
    """Keep the decision, once where a form is sent twice; whom it contradicts."""

    def made(store: Store) -> Review:
        review = make(store)
        if adds_row and review.place is not None:
            store.add_place(review.place, review.reviewer)
        return review

    return desk.store(save=True).decide(made, reviewer(), AT_ONCE).conflicts


def reviews_of(desk: Desk, article_id: str) -> tuple[Review, ...]:
    """The decisions in force of an article, those on flows for ``""``; none before any was kept.

    Where the store is away a sentence says so, and the page goes on without them.
    """
    if not desk.collection.stored:
        return ()
    try:
        return desk.store().reviews(article_id)
    except DashboardError as error:
        st.error(label_text(trouble_of(error, desk.language), most=600))
        return ()


def waiting_of(desk: Desk, article_id: str) -> frozenset[str]:
    """The ids of an article's decisions that wait: what they speak of is not read there now."""
    try:
        return waiting_in(desk.settings, article_id)
    except DashboardError:
        return frozenset()  # reviews_of has said so


def undo(desk: Desk, review: Review, form: str) -> None:
    """Take a decision back, and the row that it added with it; a button's callback.

    It runs before the form does: who types a name and presses at once has signed as well.
    """
    keep_name(form)
    if not reviewer():
        tell(say("review.needs_name", desk.language), trouble=True)
        return
    try:
        store = desk.store()
        store.undo(review.id, reviewer(), AT_ONCE)
        _take_row_back(store, review)
    except DashboardError as error:
        tell(trouble_of(error, desk.language), trouble=True)
        return
    tell(say("review.undone", desk.language), trouble=False)


def _take_row_back(store: Store, review: Review) -> None:
    """Remove the row of an undone "always", unless another decision in force stands on it."""
    place = review.place
    if place is None or review.scope is not Scope.TERRITORY:
        return
    still = any(one.place and one.place.id == place.id for one in store.reviews())
    if not still and any(one.id == place.id for one in store.added_places()):
        store.remove_place(place, reviewer())


def conflict_words(conflicts: tuple[Conflict, ...], language: str) -> str:
    """Who differs; neither is in force until one is taken back."""
    people = dict.fromkeys(one.reviewer for conflict in conflicts for one in conflict.reviews)
    return say("review.differ", language, people=", ".join(people))


def told() -> None:
    """What became of the last decision, said once."""
    trouble, sentence = st.session_state.pop(_TOLD_KEY, (False, ""))
    if sentence:
        (st.warning if trouble else st.success)(label_text(sentence, most=600))


def tell(sentence: str, *, trouble: bool) -> None:
    """Have something said once, by :func:`told`; as trouble where nothing came of it."""
    st.session_state[_TOLD_KEY] = (trouble, sentence)
