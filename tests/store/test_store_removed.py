"""A wrong article is taken out and put back; nothing else is lost on either way."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_engine import V1, article, by, read

from dashboard.core.reviews import reject_claim
from dashboard.model import Article
from dashboard.storage.intake import TakenState, take_in
from dashboard.storage.readers import ReadArticle
from dashboard.storage.sketches import Copies
from dashboard.storage.store import Filter, RemovedError, SavedState, Store, StoreError, open_store
from dashboard.storage.store.state import same_articles, state_of

URL = "https://news.example/1"
RIGHT = "In Walikale, 1,200 people fled Kibati."
WRONG = "In Goma, 3,000 people fled Bukavu."


def put(store: Store, text: str, url: str | None = None) -> Article:
    """An article in the store, and read."""
    one = article(text, url=url)
    store.save_article(one)
    store.save_reading(read(one), V1)
    return one


def shown(store: Store) -> tuple[set[str], set[str], int]:
    """The ids and the places that are shown, and how many articles a search finds."""
    ids = {one.reading.article.id for one in store.readings()}
    assert ids == {one.id for one in store.articles()}
    assert len(ids) == store.count()
    places = {one.place.id for one in store.places_in()}
    return ids, places, store.search("people").total


def test_a_removed_article_is_shown_nowhere_and_all_else_is_as_it_was(store: Store) -> None:
    # given a right article and a wrong one
    right = put(store, RIGHT)
    before = shown(store)
    wrong = put(store, WRONG, URL)
    state = state_of(store)

    # when the wrong one is removed
    removed = store.remove_article(wrong.id, "Amina")

    # then what is shown is what was shown before it came, and the page learns of it
    assert shown(store) == before
    assert not same_articles(state, state_of(store))
    assert (removed.article_id, removed.by) == (wrong.id, "Amina")
    assert store.removed_articles() == (removed,)
    assert store.count_stale(V1) == 0
    assert store.integrity_check() == ()
    assert store.article(right.id) == right


def test_it_is_put_back_with_the_decisions_on_it(store: Store) -> None:
    # given a removed article with a decision on it
    wrong = put(store, WRONG, URL)
    claim = read(wrong).claims[0]
    store.add_review(reject_claim(claim, by("Ben"), wrong.text))
    before = shown(store)
    store.remove_article(wrong.id, "Amina")

    # when another person puts it back
    store.put_back(wrong.id, "Ben")

    # then all of it stands as it stood
    assert shown(store) == before
    standing = store.reading(wrong.id)
    assert standing is not None
    assert standing.reading.claims == ()
    assert [review.reviewer for review in store.reviews(wrong.id)] == ["Ben"]
    assert store.removed_articles() == ()
    assert store.integrity_check() == ()


def test_where_it_had_taken_anothers_place_that_one_stands_there_again(store: Store) -> None:
    # given a wrong text that became the new version of a right one
    right = put(store, RIGHT, URL)
    before = shown(store)
    wrong = put(store, WRONG, URL)
    with_wrong = shown(store)
    assert with_wrong[0] == {wrong.id}
    state = state_of(store)

    # when it is removed
    store.remove_article(wrong.id, "Amina")

    # then the right one is back, and the page learns of it
    assert shown(store) == before
    assert not same_articles(state, state_of(store))
    standing = store.standing_at(URL)
    assert standing is not None
    assert standing.id == right.id
    assert store.integrity_check() == ()

    # and when it is put back after all, it stands there in its place
    store.put_back(wrong.id, "Amina")
    assert shown(store) == with_wrong
    assert store.integrity_check() == ()


def test_a_text_that_came_to_its_address_since_is_not_pushed_away(store: Store) -> None:
    # given a removed article, and a third text that came to its address
    put(store, RIGHT, URL)
    wrong = put(store, WRONG, URL)
    store.remove_article(wrong.id, "Amina")
    third = article("In Goma, 7 people fled Kibati.", url=URL)
    assert store.save_article(third).state is SavedState.NEW_VERSION

    # when somebody wants the removed one back, then they are told what stands there
    with pytest.raises(StoreError, match=third.id):
        store.put_back(wrong.id, "Ben")
    assert {one.id for one in store.articles()} == {third.id}

    # and once that is removed as well, it comes back
    store.remove_article(third.id, "Ben")
    store.remove_article(article(RIGHT).id, "Ben")
    store.put_back(wrong.id, "Ben")
    assert {one.id for one in store.articles()} == {wrong.id}
    assert store.integrity_check() == ()


def test_what_comes_to_the_address_of_a_removed_one_is_new(store: Store) -> None:
    wrong = put(store, WRONG, URL)
    store.remove_article(wrong.id, "Amina")
    saved = store.save_article(article(RIGHT, url=URL))
    assert (saved.state, saved.former_id) == (SavedState.NEW, None)


def test_a_removed_text_does_not_come_back_by_itself(store: Store) -> None:
    # given a removed article
    wrong = put(store, WRONG, URL)
    store.remove_article(wrong.id, "Amina")

    # when its folder is read again, once more than a store may refuse, and with a good article
    again = ReadArticle(article=wrong)
    with Copies(store) as copies:
        taken = list(take_in([*[again] * 4, ReadArticle(article=article(RIGHT))], store, copies))

    # then it is left out with the way to have it back, and the good one is read
    assert [one.state for one in taken] == [TakenState.LEFT_OUT] * 4 + [TakenState.READ]
    assert taken[0].why == (
        "article.txt, not read: this very text was removed before. Put it back in place of adding "
        f"it: under “Removed” on the page, or with newsmap store put-back {wrong.id}."
    )
    with pytest.raises(RemovedError):
        store.save_article(wrong)


def test_a_removed_article_is_nobodys_copy(store: Store) -> None:
    # given a long article that was put in, and removed
    text = " ".join(f"On day {n} some people fled Kibati for Goma." for n in range(60))
    with Copies(store) as copies:
        (first,) = take_in([ReadArticle(article=article(text))], store, copies)
    assert first.article is not None
    store.remove_article(first.article.id, "Amina")

    # when nearly the same text is read
    with Copies(store) as copies:
        (second,) = take_in([ReadArticle(article=article(text + " More."))], store, copies)

    # then no origin is named that nobody can see
    assert second.copies == ()


def test_a_removal_survives_a_backup(store: Store, tmp_path: Path) -> None:
    # given a store with a removed article
    put(store, RIGHT)
    wrong = put(store, WRONG, URL)
    store.remove_article(wrong.id, "Amina")
    store.backup(tmp_path / "backup.zip")

    # when it is restored elsewhere, then it is removed there, and can be put back
    with open_store(f"sqlite:///{tmp_path / 'other.sqlite'}") as other:
        other.restore(tmp_path / "backup.zip")
        assert shown(other) == shown(store)
        assert [one.article_id for one in other.removed_articles()] == [wrong.id]
        other.put_back(wrong.id, "Ben")
        assert other.count(Filter()) == 2
        assert other.integrity_check() == ()


def test_what_cannot_be_removed_or_put_back_is_refused_with_one_sentence(store: Store) -> None:
    former, wrong = put(store, RIGHT, URL), put(store, WRONG, URL)
    for refused, words in (
        (lambda: store.remove_article("0" * 16, "Amina"), "is not in the store"),
        (lambda: store.remove_article(wrong.id, "  "), "Give your name"),
        (lambda: store.remove_article(former.id, "Amina"), f"former version of {wrong.id}"),
        (lambda: store.put_back(wrong.id, "Amina"), "is not among the removed ones"),
        (lambda: store.put_back("\x00\ud800", "Amina"), "is not among the removed ones"),
    ):
        with pytest.raises(StoreError, match=words):
            refused()
    store.remove_article(wrong.id, "Amina")
    with pytest.raises(StoreError, match="removed already"):
        store.remove_article(wrong.id, "Ben")
