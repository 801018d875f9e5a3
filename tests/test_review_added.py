"""On the page: any row of the gazetteer for a name, and claims that the reader missed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from review_desk import MISSED, keep
from streamlit.testing.v1 import AppTest
from test_review_forms import (
    changes,
    checked,
    everything,
    only,
    opened,
    pick_one,
    sign,
    standing,
    store,
)

from dashboard.collection import load_corpus
from dashboard.export.rows import flow_rows
from dashboard.model import Article, Claim, Decision, Scope
from dashboard.settings import Settings
from dashboard.storage.store import Store
from dashboard.stored_articles import waiting_in
from dashboard.ui.tables import claims_table, displacement_table
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice

__all__ = ["store"]


@pytest.fixture
def missed(store: Store) -> Article:
    """An article with a sentence of which the reader finds nothing, and nothing else."""
    return keep(store, MISSED)[0]


def searched(page: AppTest, words: str, part: str) -> AppTest:
    """The form for a name, with the rows that bear part of a name."""
    which = page.selectbox(key="review-which")
    which.select_index(which.options.index(words)).run()
    box = next(one for one in page.text_input if one.key.startswith("review-find-"))
    return checked(box.set_value(part).run())


def meaning(page: AppTest):  # type: ignore[no-untyped-def]
    return next(one for one in page.radio if one.key.startswith("review-means-"))


# --------------------------------------------------------------------------- any row


def test_a_name_is_moved_to_any_row_that_bears_part_of_a_name(own, store, missed):
    # given Sake, of which Walungu is no candidate
    page = searched(opened(missed, "The last shutters"), "Sake", "walung")
    found = [one for one in meaning(page).options if one.startswith("Walungu")]
    assert found

    # when that row is chosen and signed
    row = next(one for one in load_rows(own, "Walungu") if one.id == "walungu")
    meaning(page).set_value(f"place:{row.id}").run()
    sign(page, "names")
    checked(page.button(key="review-save").click().run())

    # then the name means it, in the whole article, with what stood before
    review = only(store)
    assert (review.decision, review.scope) == (Decision.MOVE, Scope.ARTICLE)
    assert changes(review)["place"] == ("sake", "walungu")
    places = {one.place.id for one in standing(own).resolutions if one.mention.words == "Sake"}
    assert places == {"walungu"}

    # and what it meant again when that is undone
    checked(page.button(key=f"undo-{review.id}").click().run())
    places = {one.place.id for one in standing(own).resolutions if one.mention.words == "Sake"}
    assert places == {"sake"}


def load_rows(own: Settings, name: str):  # type: ignore[no-untyped-def]
    from dashboard.storage.place_names import rows_named

    return [one.place for one in rows_named(own, name)]


def test_a_row_says_its_province_how_far_it_lies_and_who_says_so(missed):
    page = searched(opened(missed, "The last shutters"), "Sake", "walung")
    captions = [one for one in meaning(page).proto.captions if "km from" in one]
    assert captions
    assert any("Kivu" in one.replace("\\", "") for one in captions)
    assert all("Sake" not in one for one in captions)


def test_always_moves_the_name_in_other_articles_of_that_territory_too(own, store, missed):
    keep(store, MISSED, "Calm\n\nIn Walungu and Sake it was calm, in Kamanyola as well.\n")
    page = searched(opened(missed, "The last shutters"), "Sake", "walungu")
    meaning(page).set_value("place:walungu").run()
    page.radio(key="review-scope").set_value(Scope.TERRITORY).run()
    sign(page, "names")
    checked(page.button(key="review-save").click().run())
    assert only(store).territory == "Walungu"
    assert store.added_places() == ()
    meant = {
        one.place.id
        for reading in load_corpus(own).corpus.readings
        for one in reading.resolutions
        if one.mention.words == "Sake" and one.place
    }
    assert meant == {"walungu"}


@pytest.mark.parametrize(
    ("part", "told"),
    [("x", "too short"), ("qqqq", "No row"), ("{{7*191}} <b>", "No row"), ("ma", "first 8 rows")],
)
def test_what_finds_no_row_or_too_many_is_said(part, told, missed):
    page = searched(opened(missed, "The last shutters"), "Sake", part)
    assert any(told in one.value for one in page.caption)


def test_a_row_that_is_not_offered_any_more_is_not_chosen(store, missed):
    page = searched(opened(missed, "The last shutters"), "Sake", "walungu")
    meaning(page).set_value("place:walungu").run()
    page = searched(page, "Sake", "qqqq")
    assert meaning(page).value == "place:sake"
    sign(page, "names")
    checked(page.button(key="review-save").click().run())
    assert only(store).decision is Decision.CONFIRM


# --------------------------------------------------------------------------- added claims


def fill(page: AppTest, kind: str = "displacement", **texts: str) -> AppTest:
    page.selectbox(key="new-kind").set_value(kind).run()
    for field, text in texts.items():
        page.text_input(key=f"{field}-new-{kind}").set_value(text)
    return page


def test_a_claim_that_the_reader_missed_is_added_shown_exported_and_undone(own, store, missed):
    # given a sentence of which nothing was read
    assert standing(own).claims == ()
    page = fill(
        opened(missed, "The last shutters"),
        figure="shutters",
        when="on Tuesday",
    )
    assert page.text_input(key="speaker-new-displacement").value == "the nurse"

    # when a person says what it says; "shutters" is no figure, so that is refused first
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    pick_one(page.multiselect(key="destination-new-displacement"), "Goma")
    sign(page, "new-displacement")
    page.button(key="new-save").click().run()
    assert "not one figure" in page.error[0].value.replace("\\", "")
    assert store.reviews() == ()
    page.text_input(key="figure-new-displacement").set_value("")
    checked(page.button(key="new-save").click().run())

    # then it stands there with who added it, on the page and in its tables
    (claim,) = standing(own).claims
    assert (claim.added_by, claim.speaker) == ("Amina", "the nurse")
    assert missed.text[claim.start : claim.end].startswith("The last shutters")
    review = only(store)
    assert (review.decision, review.reviewer) == (Decision.ADD, "Amina")
    told = everything(page)
    assert f"fleeing, added by Amina on {review.decided_at:%Y-%m-%d}" in told
    assert "From “Sake”, To “Goma”" in told
    assert page.text_input(key="when-new-displacement").value == ""
    shown(own, claim)

    # and when it is undone, it is gone
    checked(page.button(key=f"undo-{review.id}").click().run())
    assert standing(own).claims == ()


def shown(own: Settings, claim: Claim) -> None:
    """Its row on the boards and in the exports says who added it."""
    corpus = load_corpus(own).corpus
    view = view_of(corpus, Choice())
    (what, *_), *_ = claims_table(corpus, view, "en").rows
    assert "added by Amina" in what
    assert "added by Amina" in displacement_table(corpus, view, "en").rows[0][-1]
    (row,) = flow_rows(corpus, view)
    assert (row["added_by"], row["excerpt"]) == (
        "Amina",
        corpus.readings[0].article.text[claim.start : claim.end],
    )
    assert claim.added_at is not None
    assert row["added_at"] == claim.added_at.isoformat(timespec="seconds")


def test_an_event_and_a_distance_are_added(own, missed):
    page = fill(opened(missed, "The last shutters"), "event", actors="an aunt", words="came down")
    pick_one(page.multiselect(key="place-new-event"), "Sake")
    page.selectbox(key="detail.type-new-event").set_value("withdrew")
    sign(page, "new-event")
    checked(page.button(key="new-save").click().run())
    (claim,) = standing(own).claims
    assert (claim.kind, claim.actors) == ("control", ("an aunt",))

    page = fill(opened(missed, "Minova is"), "distance", words="a morning on foot from Goma")
    pick_one(page.multiselect(key="from-new-distance"), "Goma")
    sign(page, "new-distance")
    page.button(key="new-save").click().run()
    assert "no one distance" in page.error[0].value.replace("\\", "")


def test_nothing_is_added_without_a_name_a_place_or_what_happened(store, missed):
    page = fill(opened(missed, "The last shutters"), "event")
    page.button(key="new-save").click().run()
    assert any("needs your name" in one.value for one in page.warning)
    sign(page, "new-event")
    page.button(key="new-save").click().run()
    assert "Say what happened" in page.error[0].value.replace("\\", "")
    page.selectbox(key="detail.type-new-event").set_value("clash")
    page.button(key="new-save").click().run()
    assert "needs a place" in page.error[0].value.replace("\\", "")
    assert store.reviews() == ()


def test_an_added_claim_is_edited_and_rejected_like_any_other(own, missed):
    page = fill(opened(missed, "The last shutters"))
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    sign(page, "new-displacement")
    checked(page.button(key="new-save").click().run())
    (claim,) = standing(own).claims
    page.selectbox(key=f"stance-{claim.id}").set_value("claims")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"edit-{claim.id}").click().run())
    (edited,) = standing(own).claims
    assert (edited.stance, edited.added_by) == ("claims", "Amina")

    sign(page, f"claim-{claim.id}", "Ben")
    checked(page.button(key=f"reject-{claim.id}").click().run())
    assert any("decided differently" in one.value for one in page.warning)
    assert standing(own).claims == ()
    assert load_corpus(own).conflicts


def test_a_claim_whose_sentence_changed_is_kept_and_said_to_wait(own, store):
    # given a claim added to an article that stands at an address
    from dashboard.core.clean import clean

    first = replace(clean(MISSED, name="0.txt"), url="https://desk.example/1")
    store.save_article(first)
    page = fill(opened(first, "The last shutters"))
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    sign(page, "new-displacement")
    checked(page.button(key="new-save").click().run())

    # when the article comes anew with that sentence changed
    text = MISSED.replace("The last shutters", "The very last shutters")
    second = replace(clean(text, name="0.txt"), url="https://desk.example/1")
    store.save_article(second)

    # then the claim is not shown, and its decision is listed as one that waits
    assert standing(own).claims == ()
    page = opened(second, "The very last")
    assert "waits: its words do not stand in this version" in everything(page)

    # and when it is taken back there, nothing waits any more
    sign(page, "made")
    checked(page.button(key=f"undo-{only(store).id}").click().run())
    assert "waits: its words" not in everything(page)


def test_which_decisions_wait_is_looked_up_once_until_something_is_decided(
    own, store, missed, monkeypatch
):
    # given an article with a claim that somebody added, and one whose words stand nowhere
    read: list[str] = []
    reading = Store.reading
    monkeypatch.setattr(Store, "reading", lambda self, one: read.append(one) or reading(self, one))
    page = fill(opened(missed, "The last shutters"))
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    sign(page, "new-displacement")
    checked(page.button(key="new-save").click().run())
    assert waiting_in(own, missed.id) == frozenset()

    # when the page is run again and nothing was decided, then the article is not loaded again
    loaded = len(read)
    checked(page.run())
    assert waiting_in(own, missed.id) == frozenset()
    assert len(read) == loaded

    # and a decision made meanwhile, from a file or by somebody else, is seen
    added = only(store)
    lost = replace(added, id="1" * 32, subject_id=f"{added.subject_id}1", words="Nobody wrote it.")
    store.add_review(lost)
    assert waiting_in(own, missed.id) == {lost.id}
    assert "waits: its words" in everything(checked(page.run()))
    store.undo(lost.id, "Ben")
    assert waiting_in(own, missed.id) == frozenset()


def test_decisions_from_a_file_with_anything_in_them_are_listed_and_break_nothing(store, missed):
    # given decisions of another desk that no form would make
    page = fill(opened(missed, "The last shutters"))
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    sign(page, "new-displacement")
    checked(page.button(key="new-save").click().run())
    good = only(store)
    for n, text in enumerate(("{{7*191}}", "origin@0-999999999 to=x", "<img src=x>", "\x00\u202e")):
        strange = tuple(
            replace(one, field=f"{one.field}{n % 2 or ''}", after=text) for one in good.changes
        )
        store.add_review(
            replace(good, id=f"{n}" * 32, reviewer=text, changes=strange, words=good.words)
        )

    # then the page shows them as they are
    checked(opened(missed, "The last shutters"))
