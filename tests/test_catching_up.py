"""What takes long is made behind the reader's back, and nothing that was decided is lost."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from threading import enumerate as threads

import pytest
from review_desk import ATTACKED, COUNTED, keep
from streamlit.testing.v1 import AppTest
from test_review_forms import PAGE, checked, claim_of, everything, opened, sign, store

from dashboard import stored_articles
from dashboard.catching_up import Progress, Shelf, Why
from dashboard.collection import load_corpus
from dashboard.core.reviews import Point, placed_by_hand, read_as
from dashboard.errors import DashboardError
from dashboard.model import Scope
from dashboard.reprocessing import reader_for
from dashboard.settings import Settings
from dashboard.storage.store import Store, StoreError

__all__ = ["store"]


def settle() -> None:
    """Until nothing is being made any more."""
    for one in threads():
        if one.name == "newsmap-catching-up":
            one.join(60)


# --------------------------------------------------------------------------- the shelf


def test_what_was_kept_last_stays_until_the_new_one_is_made() -> None:
    # given something that takes as long as this test wants
    shelf: Shelf[int, str] = Shelf()
    shelf.put("map", 1, "before")
    may_end, on_the_way = Event(), Event()

    def make(progress: Progress[int, str]) -> tuple[int, str]:
        progress.count(7)
        progress.keep(1, "on the way")
        on_the_way.set()
        assert may_end.wait(60)
        return 2, "after"

    # when it is asked for, twice
    behind = shelf.later("map", 2, make)
    assert shelf.later("map", 2, make) is behind
    assert on_the_way.wait(60)
    assert shelf.last("map") == (1, "on the way")
    assert (behind.is_over, behind.steps) == (False, 1)

    # then the new one is there once it is made
    may_end.set()
    settle()
    assert (behind.is_over, behind.count, behind.trouble) == (True, 7, "")
    assert shelf.last("map") == (2, "after")


def test_what_cannot_be_made_says_why_and_is_tried_again_with_the_next_state() -> None:
    shelf: Shelf[int, str] = Shelf()
    shelf.put("map", 1, "before")

    def fail(_: Progress[int, str]) -> tuple[int, str]:
        raise DashboardError("The store is away. Start it again.")

    behind = shelf.later("map", 2, fail)
    settle()
    assert behind.trouble == "The store is away. Start it again."
    assert shelf.later("map", 2, fail) is behind
    assert shelf.last("map") == (1, "before")
    again = shelf.later("map", 3, lambda _: (3, "after"))
    settle()
    assert again is not behind
    assert shelf.last("map") == (3, "after")


def test_only_the_last_few_things_are_kept() -> None:
    shelf: Shelf[int, int] = Shelf()
    for n in range(9):
        shelf.put(n, n, n)
    assert shelf.last(0) is None
    assert shelf.last(8) == (8, 8)
    shelf.clear()
    assert shelf.last(8) is None


# --------------------------------------------------------------------------- the page


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Makes every store a large one, and lets what is made in the background begin when set."""
    may_begin = Event()
    bring = stored_articles._bring
    monkeypatch.setattr(stored_articles, "AT_ONCE", 0)

    def wait(*parts):  # type: ignore[no-untyped-def]
        assert may_begin.wait(120)
        return bring(*parts)

    monkeypatch.setattr(stored_articles, "_bring", wait)
    return may_begin


def meant(own: Settings) -> list[bool]:
    """Of each article that names the village, whether it lies somewhere on the map."""
    return [
        one.place is not None
        for reading in load_corpus(own).corpus.readings
        for one in reading.resolutions
        if one.mention.words == "Kasarabwe"
    ]


def test_an_always_decision_is_kept_at_once_and_the_map_follows(
    own: Settings, store: Store, held: Event
) -> None:
    # given a large store with a village in two articles that no gazetteer knows
    one, _ = keep(store, ATTACKED, "Calm at Kasarabwe\n\nResidents came back to Kasarabwe.\n")
    page = opened(one, "Fighting then reached")
    at = one.text.index("Kasarabwe")
    page.button(key=f"place-unlocated-{at}").click().run()
    page.radio(key="place-where").set_value("own").run()
    page.text_input(key="place-point").set_value("-1.5, 28.5")
    page.text_input(key="place-territory").set_value("Masisi")
    page.radio(key="place-scope").set_value(Scope.TERRITORY).run()
    sign(page, "place")

    # when a person places it for all articles, and what follows takes its time
    page.button(key="place-accept").click().run()
    assert not page.exception
    assert not page.error

    # then the decision is kept, the article shows it, and the page says that the map will follow
    (review,) = store.reviews()
    assert [row.id for row in store.added_places()] == ["added-kasarabwe-masisi"]
    assert "the map is being brought up to date" in everything(page)
    assert "Accepted by Amina" in everything(page)
    assert load_corpus(own).behind is not None
    assert set(meant(own)) == {False}

    # and the map has it once that is made
    held.set()
    settle()
    assert load_corpus(own).behind is None
    assert set(meant(own)) == {True}
    page.run()
    assert "being brought up to date" not in everything(page)

    # and so with its undoing
    page.button(key=f"undo-{review.id}").click().run()
    assert store.reviews() == ()
    load_corpus(own)
    settle()
    assert True not in meant(own)
    assert store.integrity_check() == ()


def test_what_was_decided_is_on_the_map_before_all_articles_are_read_anew(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a large store whose articles take long to be read anew
    one, _ = keep(store, ATTACKED, COUNTED)
    load_corpus(own)
    monkeypatch.setattr(stored_articles, "AT_ONCE", 0)
    may_end, began = Event(), Event()
    read = stored_articles.read_waiting

    def wait(*parts):  # type: ignore[no-untyped-def]
        began.set()
        assert may_end.wait(120)
        return read(*parts)

    monkeypatch.setattr(stored_articles, "read_waiting", wait)

    # when a row is added with a decision, and the page looked at
    reading = next(r for r in load_corpus(own).corpus.readings if r.article.id == one.id)
    village = next(r for r in reading.resolutions if r.mention.words == "Kasarabwe")
    at = Point(latitude=-1.5, longitude=28.5)
    row = placed_by_hand(village, at, "Amina", radius_km=3, territory="Masisi")
    store.add_place(row, "Amina")
    store.add_review(read_as(village, row, store.sign("Amina"), Scope.TERRITORY, "Masisi"), 0)
    assert load_corpus(own).behind is not None
    assert began.wait(120)

    # then the map shows the decision while the reading goes on
    collection = load_corpus(own)
    assert collection.behind is not None
    assert collection.behind.steps == 1
    assert meant(own) == [True]
    may_end.set()
    settle()
    assert load_corpus(own).behind is None
    assert meant(own) == [True]


def test_new_articles_are_waited_for(own: Settings, store: Store, held: Event) -> None:
    keep(store, ATTACKED)
    assert len(load_corpus(own).corpus.readings) == 1
    keep(store, COUNTED)
    assert len(load_corpus(own).corpus.readings) == 2
    held.set()


def test_an_archive_that_was_just_saved_is_read_behind_the_page_and_fills_the_map(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given more articles that wait to be read than a page should wait for
    monkeypatch.setattr(stored_articles, "READ_AT_ONCE", 1)
    monkeypatch.setattr(stored_articles, "BATCH", 1)
    texts = [f"Calm at Goma\n\nReport {n}: residents came back to Goma.\n" for n in range(3)]
    for text in texts:
        keep(store, text)
    may_go_on, first = Event(), Event()
    kept_view = stored_articles.kept_view

    def wait(*parts):  # type: ignore[no-untyped-def]
        made = kept_view(*parts)
        if parts[0].readings:
            first.set()
            assert may_go_on.wait(120)
        return made

    monkeypatch.setattr(stored_articles, "kept_view", wait)

    # when the page is opened, then it says so at once
    collection = load_corpus(own)
    assert collection.behind is not None
    assert collection.behind.why is Why.UNREAD
    assert not collection.is_whole
    assert len(collection.corpus.readings) < 3

    # and it shows what has been read so far while the rest is read
    assert first.wait(120)
    page = checked(AppTest.from_file(PAGE, default_timeout=120).run())
    assert "Articles are being read" in everything(page)
    assert "of 3." in everything(page)

    # and in the end all of it, whole
    may_go_on.set()
    settle()
    collection = load_corpus(own)
    assert collection.behind is None
    assert len(collection.corpus.readings) == 3
    assert store.count_stale(reader_for(own, store)[1]) == 0


def test_a_long_text_is_read_behind_the_page_which_says_so_in_words(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a page that shows an article, and a text as long as this test wants to call long
    keep(store, ATTACKED)
    before = load_corpus(own).corpus.readings
    monkeypatch.setattr(stored_articles, "READ_AT_ONCE_LONG", 60)
    under_way, may_end, read_waiting = Event(), Event(), stored_articles.read_waiting

    def wait(*parts):  # type: ignore[no-untyped-def]
        under_way.set()
        assert may_end.wait(120)
        return read_waiting(*parts)

    monkeypatch.setattr(stored_articles, "read_waiting", wait)
    keep(store, f"Calm at Goma\n\n{'Residents came back to Goma on Monday. ' * 9}\n")

    # when the page is opened, then what was there stands there, and words say what is under way
    assert load_corpus(own).corpus.readings == before
    assert under_way.wait(120)
    page = checked(AppTest.from_file(PAGE, default_timeout=120).run())
    assert "Articles are being read" in everything(page)
    assert "Read so far: 0 of 1." in everything(page)

    # and in the end the new one is there
    may_end.set()
    settle()
    collection = load_corpus(own)
    assert collection.behind is None
    assert len(collection.corpus.readings) == 2


def test_the_first_text_of_all_may_be_a_long_one(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_articles, "READ_AT_ONCE_LONG", 60)
    keep(store, f"Calm at Goma\n\n{'Residents came back to Goma on Monday. ' * 9}\n")
    checked(AppTest.from_file(PAGE, default_timeout=120).run())
    settle()
    assert len(load_corpus(own).corpus.readings) == 1


def test_what_earlier_rules_read_is_shown_until_it_is_read_anew(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given articles read by the rules of before, more than a page should wait for
    monkeypatch.setattr(stored_articles, "READ_AT_ONCE", 0)
    (one,) = keep(store, ATTACKED)
    reader, versions = reader_for(own, store)
    store.save_readings([reader(one)], replace(versions, rules="before"))

    # when the page is opened, then they are there, and are read anew behind it
    collection = load_corpus(own)
    assert [reading.article.id for reading in collection.corpus.readings] == [one.id]
    assert collection.behind is not None
    settle()
    assert load_corpus(own).behind is None
    assert store.read_by(one.id) == versions


def test_trouble_in_the_background_is_said_and_the_page_shows_what_it_has(
    own: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a large store that goes away after a decision
    (one,) = keep(store, ATTACKED)
    monkeypatch.setattr(stored_articles, "AT_ONCE", 0)

    def away(*_: object) -> None:
        raise StoreError("The store is away. Start it again.")

    page = opened(one, "Rebels attacked")
    monkeypatch.setattr(stored_articles, "_bring", away)
    claim = claim_of(own, "attack")
    sign(page, f"claim-{claim.id}")
    page.button(key=f"reject-{claim.id}").click().run()
    settle()

    # then a sentence says so, and the decision is kept
    page.run()
    assert not page.exception
    assert any("The store is away" in warning.value for warning in page.warning)
    assert len(store.reviews()) == 1
    assert len(load_corpus(own).corpus.readings) == 1


def _part_on_a_clock() -> None:
    """A page with two filters, and a part of it that runs by itself."""
    import streamlit as st

    from dashboard.ui import session

    if st.session_state.get("begun"):
        st.session_state["held"] = session.hold_filters()
    else:
        st.session_state["begun"] = True
        st.session_state.update({"happened": ["taken"], "layer-places": True})
        st.session_state[session._SEEN_HANDS] = session._hands()


def test_filters_that_a_busy_browser_sends_back_empty_are_put_back() -> None:
    # given a page whose filters stand
    page = AppTest.from_function(_part_on_a_clock, default_timeout=120).run()

    # when a run that no hand began finds them empty
    page.session_state["happened"] = []
    page.session_state["layer-places"] = False
    page.run()

    # then they are as before, and the page knows that it has to say so to the browser
    assert page.session_state["held"] is True
    assert page.session_state["happened"] == ["taken"]
    assert page.session_state["layer-places"] is True
    page.run()
    assert page.session_state["held"] is False
