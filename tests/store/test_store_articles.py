"""Articles: once each, versions kept, nothing lost, nothing foreign run."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from small_engine import V1, article, read

from dashboard.storage.store import Filter, SavedState, Store, open_store
from dashboard.storage.store.state import state_of

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

HOSTILE = [
    "{{7*191}} {% for x in y %}",
    "'; DROP TABLE article; --",
    "<script>alert(1)</script> <img onerror=x>",
    "NUL \x00 and a lone \ud800 surrogate",
    "right-to-left \u202e and a word " + "x" * 10_000,
    "%s %(name)s :name ? $1 \\u0000",
]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_saved_article_comes_back_as_it_was_with_its_file(store: Store, path: Path) -> None:
    # given an article with the file it came from
    raw = path.read_bytes()
    import hashlib

    one = article(
        raw.decode(), name=path.name, raw_sha256=hashlib.sha256(raw).hexdigest(), publisher="A desk"
    )

    # when it is saved
    saved = store.save_article(one, file_bytes=raw)

    # then it is new, and comes back letter for letter
    assert saved.state is SavedState.NEW
    assert store.article(one.id) == one
    assert store.file_of(one) == raw
    assert list(store.articles()) == [one]
    assert store.publishers() == ("A desk",)
    assert store.integrity_check() == ()


def test_the_same_article_twice_changes_nothing(store: Store) -> None:
    one = article("Goma fell.", url="https://news.example/1")
    assert store.save_article(one).state is SavedState.NEW
    assert store.save_article(one).state is SavedState.UNCHANGED
    assert store.count() == 1
    assert len(store.versions(one.id)) == 1


def test_another_text_at_a_known_address_is_a_new_version_and_the_old_one_is_kept(
    store: Store,
) -> None:
    # given an article that was read, and a corrected text under its address
    first = article("Rebels took Goma.", url="https://news.example/1")
    second = article("Rebels entered Bukavu.", url="https://news.example/1")
    for one in (first, second):
        # when both are saved
        saved = store.save_article(one)
        store.save_reading(read(one), V1)

    # then the second stands there, and the first is still to be had
    assert saved.state is SavedState.NEW_VERSION
    assert [one.id for one in store.articles()] == [second.id]
    assert store.article(first.id) == first
    assert [version[1:3] for version in store.versions(second.id)] == [
        (1, first.id),
        (2, second.id),
    ]

    # and nothing of the old one is found or counted any more
    assert [count.place.id for count in store.places_in()] == ["bukavu"]
    assert store.excerpts_of("goma") == ()
    assert store.search("Goma").total == 0
    assert store.integrity_check() == ()


def test_a_text_that_comes_back_to_its_address_is_current_again(store: Store) -> None:
    first = article("Rebels took Goma.", url="https://news.example/1")
    second = article("Rebels entered Bukavu.", url="https://news.example/1")
    for one in (first, second):
        store.save_article(one)
        store.save_reading(read(one), V1)

    assert store.save_article(first).state is SavedState.NEW_VERSION

    assert [one.id for one in store.articles()] == [first.id]
    assert [count.place.id for count in store.places_in()] == ["goma"]
    assert store.search("Goma").total == 1
    assert len(store.versions(first.id)) == 3
    assert store.integrity_check() == ()


def test_a_text_that_stands_at_two_addresses_stays_current_while_it_stands_at_one(
    store: Store,
) -> None:
    one = article("Rebels took Goma.")
    store.save_article(one, address="https://news.example/1")
    store.save_article(one, address="https://mirror.example/1")
    store.save_article(article("Other words."), address="https://news.example/1")
    assert {a.id for a in store.articles()} >= {one.id}

    store.save_article(article("Still other words."), address="https://mirror.example/1")
    assert one.id not in {a.id for a in store.articles()}
    assert store.integrity_check() == ()


def test_a_second_reading_of_the_same_text_fills_in_what_the_first_lacked(store: Store) -> None:
    # given an article without a day, already read
    bare = article("Goma fell on Wednesday.")
    store.save_article(bare)
    store.save_reading(read(bare), V1)
    assert list(store.stale(V1)) == []

    # when the same text comes again with its day
    dated = article("Goma fell on Wednesday.", published=date(2025, 3, 20), published_from="feed")
    saved = store.save_article(dated)

    # then the day is taken over, the article is read again, and it is found under that day
    assert saved.state is SavedState.UNCHANGED
    assert saved.completed == ("published",)
    known = store.article(bare.id)
    assert known is not None
    assert (known.published, known.published_from) == (date(2025, 3, 20), "feed")
    assert [one.id for one in store.stale(V1)] == [bare.id]
    march = Filter(since=date(2025, 3, 1), until=date(2025, 3, 31))
    assert [one.id for one in store.articles(march)] == [bare.id]
    assert store.search("goma", march).total == 1
    assert store.integrity_check() == ()


def test_only_current_articles_are_counted_and_a_change_of_any_is_seen(store: Store) -> None:
    # given two articles, each of a publisher of its own
    here = "https://news.example/1"
    store.save_article(article("Goma fell.", url=here, publisher="Okapi"))
    store.save_article(article("Bukavu fell.", publisher="Reuters", published=date(2025, 3, 20)))
    assert (store.count(), store.publishers()) == (2, ("Okapi", "Reuters"))
    states = [state_of(store)]

    # when one is replaced, comes back, and is read
    newer = article("Goma did not fall.", url=here, publisher="Okapi")
    store.save_article(newer)
    assert (store.count(), store.count(Filter(publishers=("Okapi",)))) == (2, 1)
    states.append(state_of(store))
    store.save_article(article("Goma fell.", url=here, publisher="Okapi"))
    assert store.count(Filter(publishers=("Okapi",))) == 1
    store.save_reading(read(newer), V1)
    states.append(state_of(store))
    store.save_reading(read(newer), V1)

    # then each change was seen, a reading made anew is none, and the counts are right
    assert len(set(states)) == 3
    assert state_of(store) == states[-1]
    assert store.integrity_check() == ()


def test_a_publisher_that_becomes_known_later_is_counted_from_then_on(store: Store) -> None:
    # given an article that nobody signed, already read
    bare = article("Goma fell on Wednesday.", published=date(2025, 3, 20))
    store.save_article(bare)
    store.save_reading(read(bare), V1)
    okapi = Filter(publishers=("Okapi",))
    assert store.places_in(okapi) == ()

    # when the same text comes again with its publisher, and is read again
    store.save_article(
        article("Goma fell on Wednesday.", published=date(2025, 3, 20), publisher="Okapi")
    )
    for known in store.stale(V1):
        store.save_reading(read(known), V1)

    # then its places are counted as that publisher's, once
    assert [(c.place.id, c.articles) for c in store.places_in(okapi)] == [("goma", 1)]
    assert store.places_in() == store.places_in(okapi)
    assert store.integrity_check() == ()


def test_a_publisher_and_an_address_longer_than_any_index_takes_are_kept(store: Store) -> None:
    # given three bytes a letter, no two alike, so that no engine packs them smaller
    letters = "".join(chr(0x4E00 + n * 7) for n in range(1_500))
    one = article("Goma fell.", publisher=letters, url=f"https://news.example/{letters}")
    assert store.save_article(one).state is SavedState.NEW
    store.save_reading(read(one), V1)

    # then all of it comes back, and is found by it
    assert store.article(one.id) == one
    assert store.count(Filter(publishers=(letters,))) == 1
    assert [c.place.id for c in store.places_in(Filter(publishers=(letters,)))] == ["goma"]
    assert store.save_article(one).state is SavedState.UNCHANGED


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_kept_and_found_as_it_is(store: Store, text: str) -> None:
    # given text that means something to a template, a browser, a shell or a database
    one = article(
        f"{text}\nGoma fell.",
        name=text,
        publisher=text,
        url=f"https://news.example/{text}",
        original_source=text,
    )

    # when it is saved, read and searched for by itself
    store.save_article(one)
    store.save_reading(read(one), V1)
    store.search(text)
    store.keep("feeds", "one", "kept")

    # then it is data: it comes back as it was
    assert store.article(one.id) == one
    reviewed = store.reading(one.id)
    assert reviewed is not None
    assert reviewed.reading == read(one)
    assert [hit.article_id for hit in store.search("goma fell").hits] == [one.id]
    assert store.excerpts_of("goma")[0].words == "Goma fell."
    assert store.integrity_check() == ()


def test_an_article_of_five_megabytes_is_saved_and_found(store: Store) -> None:
    text = "The rebels went on. " * 250_000 + "They fled towards Kisangani."
    one = article(text)
    store.save_article(one)
    assert store.article(one.id) == one
    assert store.search('"towards kisangani" rebels').total == 1
    assert store.search('"kisangani towards"').total == 0


def test_a_store_that_was_closed_opens_again_with_all_it_held(address: str) -> None:
    one = article("Goma fell.")
    with open_store(address) as store:
        store.save_article(one)
        store.save_reading(read(one), V1)
    with open_store(address) as store:
        assert store.article(one.id) == one
        reviewed = store.reading(one.id)
        assert reviewed is not None
        assert reviewed.reading == read(one)


def test_small_things_are_kept_by_key(store: Store) -> None:
    store.keep("feeds", "https://a.example", "1")
    store.keep("feeds", "https://a.example", "2")
    store.keep("answers", "https://a.example", "3")
    assert store.kept("feeds") == {"https://a.example": "2"}
    store.forget("feeds", "https://a.example")
    assert store.kept("feeds") == {}


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_stands_in_an_address_or_a_form_gets_an_answer(store: Store, words: str) -> None:
    # given a store, and foreign words in the place of every id and filter
    one = article("Goma fell.")
    store.save_article(one)
    store.save_reading(read(one), V1)
    wanted = Filter(languages=(words,), publishers=(words, "x"), words=words)

    # when they are asked for, then nothing is found and nothing breaks
    assert store.article(words) is None
    assert store.reading(words) is None
    assert store.excerpts_of(words, Filter(languages=(words,))) == ()
    assert store.places_in(wanted) == ()
    assert store.search(words, wanted).total == 0
    assert list(store.articles(wanted)) == []
    assert store.count(wanted) == 0
    assert store.reviews(article_id=words, reviewer=words) == ()
    assert store.history(words) == ()
    assert store.versions(words) == ()
    assert store.place_history(words) == ()
    store.keep(words, words, words)
    assert len(store.kept(words)) == 1
    store.forget(words, words)
    assert store.kept(words) == {}
