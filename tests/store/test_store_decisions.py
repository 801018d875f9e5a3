"""Decisions in a store: they reach the map, survive reprocessing, and can be taken back."""

from __future__ import annotations

from datetime import date

import pytest
from small_engine import BUKAVU, KIBATI, KIBATI_WEST, V1, V2, article, place, read

from dashboard.core.reviews import (
    Signature,
    accept_mention,
    confirm_claim,
    confirm_mention,
    edit_claim,
    move_mention,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.model import Article, Reading, Review, Scope
from dashboard.storage.store import (
    Filter,
    Store,
    StoreError,
    export_reviews,
    open_store,
    parse_reviews,
)


def put(store: Store, text: str, **more: object) -> Reading:
    one = article(text, **more)
    store.save_article(one)
    reading = read(one)
    store.save_reading(reading, V1)
    return reading


def places(store: Store) -> set[str]:
    return {count.place.id for count in store.places_in()}


def stands(store: Store, one: Article) -> Reading:
    reviewed = store.reading(one.id)
    assert reviewed is not None
    return reviewed.reading


def test_a_decision_reaches_the_map_at_once_and_survives_reprocessing(store: Store) -> None:
    # given an article whose Kibati was put into the wrong territory
    reading = put(store, "They hold Kibati.")
    assert places(store) == {"kibati"}

    # when a person moves it
    review = move_mention(
        reading.resolutions[0], KIBATI_WEST, store.sign("Ana", "the road says so")
    )
    decided = store.add_review(review)

    # then the map, the reading and the excerpts say so
    assert decided.conflicts == ()
    assert places(store) == {"kibati-walikale"}
    assert stands(store, reading.article).resolutions[0].place == KIBATI_WEST
    assert store.excerpts_of("kibati-walikale")[0].words == "They hold Kibati."

    # and still after new rules read the article again
    store.save_reading(read(reading.article), V2)
    assert places(store) == {"kibati-walikale"}
    assert store.reviews() == (review,)
    assert store.integrity_check() == ()


def test_an_undone_decision_is_out_of_force_and_stays_in_the_history(store: Store) -> None:
    reading = put(store, "They hold Kibati.")
    review = move_mention(reading.resolutions[0], KIBATI_WEST, store.sign("Ana"))
    store.add_review(review)

    undone = store.undo(review.id, "Ben").review

    assert (undone.undone_by, undone.undone_at is None) == ("Ben", False)
    assert places(store) == {"kibati"}
    assert store.reviews() == ()
    assert store.history(review.subject_id) == (undone,)
    with pytest.raises(StoreError, match="taken back already by Ben"):
        store.undo(review.id, "Ana")
    with pytest.raises(StoreError, match="There is no decision"):
        store.undo("0" * 32, "Ana")


def test_always_reaches_what_is_there_and_what_comes_later(store: Store) -> None:
    # given two articles that name Kibati beside Walikale, one that does not
    first = put(store, "Walikale is calm. They hold Kibati.")
    put(store, "From Walikale to Kibati the road is cut.")
    put(store, "From Goma to Kibati the road is cut.")

    # when a person decides for the spelling in Walikale territory
    kibati = first.resolutions[1]
    review = move_mention(kibati, KIBATI_WEST, store.sign("Ana"), Scope.TERRITORY)
    decided = store.add_review(review)
    assert decided.waiting_articles == 0

    # then it reaches both, and the next article, and not the third
    counts = {count.place.id: count.articles for count in store.places_in()}
    assert (counts["kibati-walikale"], counts["kibati"]) == (2, 1)
    put(store, "Walikale again, and Kibati.")
    assert {c.place.id: c.articles for c in store.places_in()}["kibati-walikale"] == 3

    # and taken back, it reaches none
    store.undo(review.id, "Ana")
    assert "kibati-walikale" not in places(store)
    assert store.integrity_check() == ()


def test_two_people_who_differ_are_both_shown_and_nothing_is_overwritten(store: Store) -> None:
    reading = put(store, "They hold Kibati.")
    store.add_review(move_mention(reading.resolutions[0], KIBATI_WEST, store.sign("Ana")))
    decided = store.add_review(move_mention(reading.resolutions[0], BUKAVU, store.sign("Ben")))

    (conflict,) = decided.conflicts
    assert [r.reviewer for r in conflict.reviews] == ["Ana", "Ben"]
    assert store.conflicts() == (conflict,)
    assert places(store) == set()
    assert len(store.reviews()) == 2

    store.undo(conflict.reviews[1].id, "Ben")
    assert store.conflicts() == ()
    assert places(store) == {"kibati-walikale"}


def _moved(reading: Reading, by: Signature, *, scope: Scope = Scope.ARTICLE) -> Review:
    return move_mention(reading.resolutions[0], KIBATI_WEST, by, scope)


@pytest.mark.parametrize(
    "decide",
    [
        _moved,
        lambda reading, by: _moved(reading, by, scope=Scope.TERRITORY),
        lambda reading, by: reject_mention(reading.resolutions[0], by),
        lambda reading, by: confirm_claim(reading.claims[0], by),
        lambda reading, by: reject_claim(reading.claims[0], by),
        lambda reading, by: edit_claim(reading.claims[0], {"stance": "claims"}, by),
        lambda reading, by: set_date(reading.article, date(2025, 3, 20), by),
    ],
    ids=["move", "always", "no place", "confirm", "reject", "edit", "date"],
)
def test_a_decision_sent_twice_is_kept_once(decide, store: Store) -> None:  # type: ignore[no-untyped-def]
    # given a form that is sent twice before the page shows what came of it
    reading = put(store, "1,200 people fled Kibati.")
    first = store.add_review(decide(reading, store.sign("Ana"))).review
    again = decide(reading, store.sign("Ana"))

    # then the one that stands is the answer
    assert again.id != first.id
    assert store.add_review(again).review == first
    assert store.reviews() == (first,)

    # and another person's, or the same after it was taken back, is a decision of its own
    assert len(store.reviews()) + 1 == len(_with(store, decide(reading, store.sign("Ben"))))
    for one in store.reviews():
        store.undo(one.id, "Ana")
    assert len(_with(store, decide(reading, store.sign("Ana")))) == 1
    assert store.integrity_check() == ()


def _with(store: Store, review: Review) -> tuple[Review, ...]:
    """The decisions in force once this one was handed in."""
    store.add_review(review)
    return store.reviews()


def test_who_moves_a_name_and_confirms_it_there_has_decided_once(store: Store) -> None:
    reading = put(store, "They hold Kibati.")
    moved = store.add_review(_moved(reading, store.sign("Ana"))).review
    there = stands(store, reading.article).resolutions[0]
    assert store.add_review(confirm_mention(there, store.sign("Ana"))).review == moved
    assert store.reviews() == (moved,)


def test_what_says_more_or_comes_after_another_is_kept(store: Store) -> None:
    reading = put(store, "1,200 people fled Kibati.")
    claim, name = reading.claims[0], reading.resolutions[0]
    made = [
        store.add_review(one).review.id
        for one in (
            edit_claim(claim, {"stance": "claims"}, store.sign("Ana")),
            confirm_claim(claim, store.sign("Ana")),  # every field, not the one that was changed
            reject_claim(claim, store.sign("Ana")),
            confirm_claim(claim, store.sign("Ana")),  # another mind again
            confirm_claim(claim, store.sign("Ana", "read twice")),
            move_mention(name, KIBATI_WEST, store.sign("Ana")),
            move_mention(name, KIBATI_WEST, store.sign("Ana"), Scope.TERRITORY),
            move_mention(name, BUKAVU, store.sign("Ana"), Scope.TERRITORY),
        )
    ]
    assert [one.id for one in store.reviews()] == made


def test_a_row_that_is_added_twice_alike_has_one_version(store: Store) -> None:
    point = place("lukweti", "Lukweti", -1.33, 28.76, admin2="Masisi")
    first = store.add_place(point, "Ana")
    assert store.add_place(point, "Ana") == first
    assert store.add_place(point, "Ben").version == 2
    store.remove_place(point, "Ben")
    assert store.remove_place(point, "Ben").version == 3
    assert store.add_place(point, "Ben").version == 4


def test_a_typed_in_day_moves_the_article_in_time_and_lets_it_be_read_again(store: Store) -> None:
    # given an undated article that was read
    reading = put(store, "Goma fell on Wednesday.")
    march = Filter(since=date(2025, 3, 1), until=date(2025, 3, 31))
    assert store.places_in(march) == ()

    # when a person gives its day
    store.add_review(set_date(reading.article, date(2025, 3, 20), store.sign("Ana")))

    # then it counts in that month, is found there, and waits to be read with its day
    assert {c.place.id for c in store.places_in(march)} == {"goma"}
    assert store.search("goma", march).hits[0].published == date(2025, 3, 20)
    (stale,) = store.stale(V1)
    assert stale.published == date(2025, 3, 20)
    assert stale.published_from == "typed in by Ana"

    # and all of that goes back with the decision
    store.undo(store.reviews()[0].id, "Ana")
    assert store.places_in(march) == ()
    assert store.search("goma", march).total == 0
    assert store.integrity_check() == ()


def test_a_place_that_was_added_and_accepted_is_on_the_map_with_its_history(store: Store) -> None:
    reading = put(store, "Lukweti burnt.")
    point = place("lukweti", "Lukweti", -1.33, 28.76, admin2="Masisi")
    store.add_place(point, "Ana")
    store.add_review(accept_mention(reading.resolutions[0], point, store.sign("Ana")))
    assert places(store) == {"lukweti"}
    assert store.added_places() == (point,)

    nearer = place("lukweti", "Lukweti", -1.34, 28.77, admin2="Masisi")
    assert store.add_place(nearer, "Ben").version == 2
    assert store.added_places() == (nearer,)
    store.remove_place(nearer, "Ben")
    assert store.added_places() == ()
    assert [(a.version, a.added_by) for a in store.place_history("lukweti")] == [
        (1, "Ana"),
        (2, "Ben"),
        (3, "Ben"),
    ]


@pytest.mark.parametrize(
    ("row", "by", "sentence"),
    [
        (place("x", "X", 129.0, -1.0), "Ana", "swapped"),
        (place("", "X", 1.0, 29.0), "Ana", "needs an id"),
        (place("x", "X", 1.0, 29.0), " ", "Give your name"),
    ],
)
def test_a_place_that_cannot_be_is_refused(store: Store, row, by: str, sentence: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(StoreError, match=sentence):
        store.add_place(row, by)
    assert store.place_history() == ()


def test_two_desks_share_their_decisions_as_a_file(address: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    with open_store(address) as here, open_store(f"sqlite:///{tmp_path / 'there.sqlite'}") as there:
        # given two desks with one article in common, and decisions that agree and differ
        common = put(there, "They hold Kibati. Walikale is calm.")
        put(here, "They hold Kibati. Walikale is calm.")
        only_there = put(there, "Goma fell.")
        there.add_review(move_mention(common.resolutions[0], KIBATI_WEST, there.sign("Ana")))
        there.add_review(reject_mention(only_there.resolutions[0], there.sign("Ana")))
        mine = move_mention(common.resolutions[0], BUKAVU, here.sign("Ben"))
        here.add_review(mine)

        # when one takes over the other's file
        lines = list(export_reviews(there.reviews(with_undone=True)))
        imported = here.import_reviews(parse_reviews(lines, "desk.jsonl"))

        # then nothing of its own is overwritten, and the difference is shown
        assert (imported.new, imported.known, imported.elsewhere) == (2, 0, 1)
        assert [r.reviewer for r in imported.conflicts[0].reviews] == ["Ana", "Ben"]
        assert mine in here.reviews()
        assert here.import_reviews(parse_reviews(lines, "desk.jsonl")).known == 2

        # and what waits is in force once its article comes
        put(here, "Goma fell.")
        assert "goma" not in places(here)

        # and a decision that the other desk took back is taken back here
        there.undo(there.reviews()[0].id, "Ana")
        again = export_reviews(there.reviews(with_undone=True))
        assert here.import_reviews(parse_reviews(again, "desk.jsonl")).undone == 1
        assert here.conflicts() == ()
        assert here.integrity_check() == ()


@pytest.mark.parametrize(
    "line", ["not JSON", "{}", "[]", "7", '{"id": 1}', "[" * 5_000, '{"id": "\\ud800"}']
)
def test_a_file_that_holds_no_decisions_is_refused_with_its_line(store: Store, line: str) -> None:
    with pytest.raises(StoreError, match=r"desk\.jsonl, line 2: it is not a decision"):
        parse_reviews(["", line], "desk.jsonl")
    assert store.reviews() == ()


def test_a_decision_by_and_about_hostile_words_is_kept_as_it_is(store: Store) -> None:
    words = "{{7*191}} '; DROP TABLE review; -- \x00 \ud800 <script>"
    reading = put(store, "1,200 people fled Kibati.")
    review = edit_claim(reading.claims[0], {"speaker": words}, store.sign(words, note=words))
    store.add_review(review)
    assert store.reviews() == (review,)
    assert stands(store, reading.article).claims[0].speaker == words.strip()
    (line,) = export_reviews(store.reviews())
    assert parse_reviews([line], "desk.jsonl") == [review]


def test_a_confirmed_claim_is_named_in_what_stands(store: Store) -> None:
    reading = put(store, "1,200 people fled Kibati.")
    review = confirm_claim(reading.claims[0], store.sign("Ana"))
    store.add_review(review)
    reviewed = store.reading(reading.article.id)
    assert reviewed is not None
    decided: Review = reviewed.decided[reading.claims[0].id]
    assert decided == review
    assert reviewed.reading.resolutions[0].place == KIBATI
