"""Claims that people added, in a store: they last, move on with their article, and are shared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from small_engine import V1, V2, article, read
from test_core_added import fled

from dashboard.core.reviews import add_claim, confirm_claim
from dashboard.core.sentences import sentences
from dashboard.model import Claim, ClaimKind, Reading, Review
from dashboard.storage.store import (
    Filter,
    Store,
    export_reviews,
    open_store,
    parse_reviews,
)

WHERE = "https://news.example/1"
FIRST = "Rebels came to Walikale. Some 2,000 people left the town for Goma on Tuesday."
SECOND = "Corrected. Gunmen took Walikale. Some 2,000 people left the town for Goma on Tuesday."
THIRD = "Corrected again. Gunmen took Walikale. Some 3,000 people left the town for Goma."
#: Places that have a part in a displacement.
DISPLACED = Filter(claim_kinds=(ClaimKind.DISPLACEMENT,))


def put(store: Store, text: str) -> Reading:
    """Save a text at the address, and what is read off it."""
    one = article(text, url=WHERE)
    store.save_article(one)
    reading = read(one)
    store.save_reading(reading, V1)
    return reading


def added_to(reading: Reading, store: Store) -> Review:
    review = fled(reading, speaker="")
    sign = store.sign("Ana")
    return replace(review, id=sign.id, decided_at=sign.at)


def claims(store: Store, reading: Reading) -> tuple[Claim, ...]:
    standing = store.reading(reading.article.id)
    assert standing is not None
    return standing.reading.claims


def displaced(store: Store) -> set[str]:
    return {count.place.id for count in store.places_in(DISPLACED)}


def test_an_added_claim_reaches_the_map_survives_reprocessing_and_is_undone(store: Store) -> None:
    reading = put(store, FIRST)
    assert displaced(store) == set()
    review = added_to(reading, store)
    store.add_review(review)
    assert displaced(store) == {"walikale", "goma"}
    (claim,) = claims(store, reading)
    assert (claim.added_by, claim.added_at) == ("Ana", review.decided_at)

    store.save_reading(reading, V2)
    assert claims(store, reading) == (claim,)
    assert displaced(store) == {"walikale", "goma"}

    store.undo(review.id, "Ben")
    assert claims(store, reading) == ()
    assert displaced(store) == set()
    assert store.history(claim.id)[0].undone_by == "Ben"
    assert store.integrity_check() == ()


def test_an_added_claim_goes_on_in_the_next_versions_and_waits_where_its_sentence_is_gone(
    store: Store,
) -> None:
    # given a claim added to a text
    review = added_to(put(store, FIRST), store)
    store.add_review(review)

    # when another text takes its place that still holds the sentence
    second = put(store, SECOND)

    # then it stands there as well, and is listed with that article's decisions
    (claim,) = claims(store, second)
    assert claim.article_id == second.article.id
    assert SECOND[claim.start : claim.end] == review.words
    assert displaced(store) == {"walikale", "goma"}
    assert [one.id for one in store.reviews(second.article.id)] == [review.id]

    # and somebody may confirm it there
    store.add_review(confirm_claim(claim, store.sign("Ben"), SECOND))
    assert store.conflicts() == ()
    assert len(claims(store, second)) == 1

    # when a third one tells something else
    third = put(store, THIRD)

    # then both decisions are kept, and wait
    standing = store.reading(third.article.id)
    assert standing is not None
    assert standing.reading.claims == ()
    assert {one.reviewer for one in standing.waiting} == {"Ana", "Ben"}
    assert len(store.reviews(third.article.id)) == 2
    assert displaced(store) == set()

    # and when the second comes back, so does the claim
    store.save_article(second.article)
    store.save_reading(second, V2)
    assert len(claims(store, second)) == 1
    assert store.integrity_check() == ()


def test_what_is_undone_in_a_new_version_is_off_the_map(store: Store) -> None:
    review = added_to(put(store, FIRST), store)
    store.add_review(review)
    second = put(store, SECOND)
    assert displaced(store) == {"walikale", "goma"}
    store.undo(review.id, "Ana")
    assert claims(store, second) == ()
    assert displaced(store) == set()
    undone = store.reviews(second.article.id, with_undone=True)
    assert [one.undone_by for one in undone] == ["Ana"]


def test_what_was_added_to_a_removed_text_is_not_said_of_the_text_before_it(store: Store) -> None:
    # given a text that took another one's place, and a claim added to it alone
    first, second = put(store, FIRST), put(store, SECOND)
    store.add_review(added_to(second, store))
    assert displaced(store) == {"walikale", "goma"}

    # when it is removed as the wrong one, then the text before it says what it said
    store.remove_article(second.article.id, "Ben")
    assert claims(store, first) == ()
    assert displaced(store) == set()

    # and when it is put back, the claim stands there again
    store.put_back(second.article.id, "Ben")
    assert len(claims(store, second)) == 1
    assert displaced(store) == {"walikale", "goma"}


def test_another_article_with_the_same_sentence_is_not_touched(store: Store) -> None:
    review = added_to(put(store, FIRST), store)
    store.add_review(review)
    copy = article(f"{FIRST} Copied.", url="https://news.example/2")
    store.save_article(copy)
    store.save_reading(read(copy), V1)
    assert claims(store, read(copy)) == ()
    assert store.reviews(copy.id) == ()


def test_an_added_claim_travels_in_the_file_of_decisions(address: str, tmp_path: Path) -> None:
    with open_store(address) as here, open_store(f"sqlite:///{tmp_path / 'there.sqlite'}") as there:
        # given two desks, one of which added a claim
        reading = put(there, FIRST)
        put(here, FIRST)
        there.add_review(added_to(reading, there))
        lines = list(export_reviews(there.reviews(with_undone=True)))

        # when the other takes the file over, it has the claim, with who added it and when
        here.import_reviews(parse_reviews(lines, "desk.jsonl"))
        assert claims(here, reading) == claims(there, reading)
        assert displaced(here) == {"walikale", "goma"}

        # and the claim goes on there in the next version
        second = put(here, SECOND)
        assert [one.added_by for one in claims(here, second)] == ["Ana"]


@pytest.mark.parametrize("words", ["{{7*191}}", "<img src=x onerror=alert(1)>", "a\u202eb\x00c"])
def test_an_added_claim_on_hostile_words_is_kept_as_it_is(store: Store, words: str) -> None:
    text = f"Rebels left. Gunmen {words} shot at Walikale, said {words} x."
    reading = put(store, text)
    where = next(one for one in sentences(text) if "Gunmen" in text[one.start : one.end])
    mention = reading.resolutions[0].mention
    texts = {
        "detail.type": "attack",
        "places": f"place@{mention.start}-{mention.end}",
        "words": words,
        "speaker": words.strip(),
    }
    store.add_review(add_claim(reading, where, None, texts, store.sign(words)))
    (claim,) = claims(store, reading)
    assert text[claim.words_start : claim.words_end] == words
    assert claim.added_by == words.strip()
