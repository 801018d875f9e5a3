"""Claims that people added: on words of the article, by somebody, and as long as those stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_engine import KIBATI_WEST, NOON, article, by, read

from dashboard.core.reviews import (
    ReviewError,
    add_claim,
    apply_reviews,
    confirm_claim,
    edit_claim,
    move_mention,
    places_text,
    reject_claim,
)
from dashboard.core.reviews.overruled import overruled
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.model import (
    Claim,
    ClaimKind,
    Decision,
    DistanceDetail,
    EventDetail,
    PlaceRole,
    Reading,
    Resolution,
    Review,
    Stance,
)

TEXT = (
    "Rebels came to Walikale. Some 2,000 people left the town for Goma on Tuesday, the mayor said. "
    "Bukavu lies 98 km from Goma. Kibati has 12,000 inhabitants."
)
READING = read(article(TEXT))


def sentence(reading: Reading, words: str) -> Span:
    at = reading.article.text.index(words)
    return next(one for one in sentences(reading.article.text) if one.start <= at < one.end)


def named(reading: Reading, words: str) -> Resolution:
    return next(one for one in reading.resolutions if one.mention.words == words)


def ends(reading: Reading, **names: str) -> str:
    return places_text({PlaceRole(role): [named(reading, name)] for role, name in names.items()})


def fled(reading: Reading = READING, who: str = "Ana", minute: int = 0, **more: str) -> Review:
    """Somebody adds the flight that the small reader misses."""
    texts = {
        "places": ends(reading, origin="Walikale", destination="Goma"),
        "figure": "some 2,000 people",
        "when": "on Tuesday",
        "speaker": "the mayor",
    } | more
    where = sentence(reading, "2,000")
    return add_claim(reading, where, ClaimKind.DISPLACEMENT, texts, by(who, minute))


def only(reading: Reading) -> Claim:
    (claim,) = reading.claims
    return claim


def test_a_claim_that_was_missed_is_added_on_words_of_its_sentence() -> None:
    # given a sentence of which nothing was read
    assert READING.claims == ()

    # when a person says what it says
    review = fled()
    reviewed = apply_reviews(READING, [review])

    # then the claim stands there, letter for letter, with who added it and when
    claim = only(reviewed.reading)
    assert TEXT[claim.start : claim.end] == review.words
    assert (claim.added_by, claim.added_at) == ("Ana", NOON)
    assert claim.quantity is not None
    assert TEXT[claim.quantity.start : claim.quantity.end] == claim.quantity.words
    assert (claim.quantity.low, claim.quantity.words) == (2000, "Some 2,000 people")
    said = {(str(one.role), one.resolution.mention.words) for one in claim.places}
    assert said == {("origin", "Walikale"), ("destination", "Goma")}
    assert (claim.speaker, claim.stance) == ("the mayor", Stance.STATES)
    assert claim.time is not None
    assert TEXT[claim.time.start : claim.time.end] == "Tuesday"
    assert (review.decision, reviewed.waiting) == (Decision.ADD, ())
    assert reviewed.decided[claim.id] == review


def test_it_is_gone_once_it_is_undone() -> None:
    undone = replace(fled(), undone_by="Ben", undone_at=NOON)
    assert apply_reviews(READING, [undone]).reading == READING


def test_its_time_is_counted_from_the_day_once_somebody_gives_it() -> None:
    review = fled(when="Tuesday")
    open_time = only(apply_reviews(READING, [review]).reading).time
    assert open_time is not None
    assert open_time.earliest is None
    dated = replace(READING, article=replace(READING.article, published=date(2025, 3, 20)))
    time = only(apply_reviews(dated, [review]).reading).time
    assert time is not None
    assert time.earliest == date(2025, 3, 18)


def test_words_in_which_no_day_can_be_read_are_kept_as_an_open_time() -> None:
    time = only(apply_reviews(READING, [fled(when="for Goma")]).reading).time
    assert time is not None
    assert (time.words, time.earliest) == ("for Goma", None)
    assert "no day was read" in time.anchor


@pytest.mark.parametrize(
    ("type_", "kind"),
    [("captured", "control"), ("clash", "clash"), ("attack", "attack"), ("reopened", "operation")],
)
def test_what_happened_says_the_kind_of_an_event(type_: str, kind: str) -> None:
    texts = {
        "detail.type": type_,
        "places": ends(READING, place="Walikale"),
        "actors": "Rebels",
        "words": "came to",
    }
    where = sentence(READING, "Rebels")
    claim = only(
        apply_reviews(READING, [add_claim(READING, where, None, texts, by("Ana"))]).reading
    )
    assert isinstance(claim.detail, EventDetail)
    assert (claim.kind, claim.detail.type, claim.detail.verb) == (kind, type_, "came to")
    assert claim.actors == ("Rebels",)
    assert TEXT[claim.words_start : claim.words_end] == "came to"


def test_a_distance_is_read_off_its_words_and_measured_between_its_places() -> None:
    texts = {
        "places": ends(READING, **{"from": "Goma", "to": "Bukavu"}),
        "words": "98 km from Goma",
    }
    review = add_claim(READING, sentence(READING, "98"), ClaimKind.DISTANCE, texts, by("Ana"))
    detail = only(apply_reviews(READING, [review]).reading).detail
    assert isinstance(detail, DistanceDetail)
    assert detail.km == 98
    assert detail.measured_km is not None
    assert 90 < detail.measured_km < 110

    # and again with the places after a name was moved
    moved = move_mention(named(READING, "Bukavu"), KIBATI_WEST, by("Ben"))
    later = only(apply_reviews(READING, [review, moved]).reading).detail
    assert isinstance(later, DistanceDetail)
    assert later.measured_km != detail.measured_km


def test_a_population_has_its_figure() -> None:
    texts = {"places": ends(READING, place="Kibati"), "figure": "12,000 inhabitants"}
    review = add_claim(READING, sentence(READING, "12,000"), ClaimKind.POPULATION, texts, by("Ana"))
    figure = only(apply_reviews(READING, [review]).reading).quantity
    assert figure is not None
    assert figure.low == 12_000


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"figure": "9,999 people"}, "does not hold"),
        ({"figure": "left the town"}, "not one figure"),
        ({"words": "rebels fled"}, "does not hold"),
        ({"when": "on Friday"}, "does not hold"),
        ({"when": "98 km"}, "does not hold"),
        ({"places": ""}, "needs a place"),
        ({"places": "origin@0-4"}, "a name of the article"),
        ({"places": "{{7*191}}"}, "a name of the article"),
        ({"places": "from@15-23"}, "displacement claim has no from"),
        ({"speaker": "the bishop"}, "does not print"),
        ({"actors": "M23; Rebels"}, "does not print 'M23'"),
        ({"stance": "shouts"}, "one of states"),
        ({"detail.km": "5"}, "has no detail.km"),
        ({"colour": "red"}, "no field 'colour'"),
    ],
)
def test_what_cannot_be_added_is_refused_with_one_sentence(
    texts: dict[str, str], told: str
) -> None:
    with pytest.raises(ReviewError, match=told):
        fled(**texts)


def test_a_distance_without_one_and_an_event_without_a_type_are_refused() -> None:
    where = sentence(READING, "98")
    texts = {"places": ends(READING, **{"from": "Goma"}), "words": "from Goma"}
    with pytest.raises(ReviewError, match="no one distance"):
        add_claim(READING, where, ClaimKind.DISTANCE, texts, by("Ana"))
    with pytest.raises(ReviewError, match="Say what happened"):
        add_claim(READING, where, None, texts, by("Ana"))
    places = {"places": ends(READING, place="Goma")}
    with pytest.raises(ReviewError, match="needs its figure"):
        add_claim(READING, where, ClaimKind.POPULATION, places, by("Ana"))
    with pytest.raises(ReviewError, match="Give your name"):
        fled(who=" ")


def test_the_same_claim_is_not_added_twice() -> None:
    once = apply_reviews(READING, [fled()]).reading
    with pytest.raises(ReviewError, match="stands on these words already"):
        fled(once, who="Ben", minute=1)
    # but another one of the same sentence is, on words of its own
    other = fled(once, who="Ben", minute=1, words="left the town", figure="", when="")
    assert len(apply_reviews(READING, [fled(), other]).reading.claims) == 2


def test_what_the_reader_finds_later_stands_once_as_the_person_added_it() -> None:
    # given a claim that a person added
    review = fled()
    added = only(apply_reviews(READING, [review]).reading)

    # when better rules read the same
    by_rule = replace(
        added, id="displacement-0123456789abcdef", added_by="", added_at=None,
        words_start=added.words_start + 5,
    )  # fmt: skip
    reviewed = apply_reviews(replace(READING, claims=(by_rule,)), [review])

    # then it is there once
    assert only(reviewed.reading) == added

    # and one that says something else stands beside it
    fewer = replace(by_rule, quantity=None)
    both = apply_reviews(replace(READING, claims=(fewer,)), [review]).reading.claims
    assert {one.added_by for one in both} == {"", "Ana"}


# --------------------------------------------------------------------------- another version


LATER = "CORRECTED. " + TEXT.replace("Rebels came to Walikale.", "Gunmen took Walikale at dawn.")


def carried(review: Review, reading: Reading) -> Review:
    """A decision as the store hands it to the new version of its article."""
    return replace(review, article_id=reading.article.id)


def test_it_goes_on_in_another_version_where_its_sentence_still_stands() -> None:
    # given another version, in which everything stands elsewhere
    later = read(article(LATER))
    claim = only(apply_reviews(later, [carried(fled(), later)]).reading)

    # then the claim, its figure, its time and its places are there
    assert claim.quantity is not None
    assert claim.time is not None
    for part in (claim.quantity, claim.time):
        assert LATER[part.start : part.end] == part.words
    assert [one.resolution.mention.article_id for one in claim.places] == [later.article.id] * 2


@pytest.mark.parametrize("change", [("2,000", "3,000"), ("the mayor said", "residents said")])
def test_it_waits_where_its_sentence_was_changed_and_stands_again_with_it(
    change: tuple[str, str],
) -> None:
    later = read(article(LATER.replace(*change)))
    review = carried(fled(), later)
    waiting = apply_reviews(later, [review])
    assert waiting.reading.claims == ()
    assert waiting.waiting == (review,)


def test_it_waits_where_a_name_it_speaks_of_is_gone() -> None:
    later = read(article(LATER.replace("Gunmen took Walikale at dawn.", "Gunmen came.")))
    assert len(apply_reviews(later, [carried(fled(), later)]).waiting) == 1


def test_a_sentence_inside_another_word_is_not_that_sentence() -> None:
    there = read(article("Goma burns. Kibati is calm"))
    review = add_claim(
        there, sentence(there, "Kibati"), None,
        {"detail.type": "clash", "places": ends(there, place="Kibati")}, by("Ana"),
    )  # fmt: skip
    glued = read(article("Kibati is calmer. In Kibati rebels fought."))
    assert apply_reviews(glued, [carried(review, glued)]).reading.claims == ()


# --------------------------------------------------------------------------- several people


def test_two_who_add_it_alike_agree_and_the_first_is_named() -> None:
    reviewed = apply_reviews(READING, [fled(), fled(who="Ben", minute=1)])
    assert reviewed.conflicts == ()
    assert only(reviewed.reading).added_by == "Ana"


def test_two_who_add_it_with_other_ends_differ_and_no_end_is_drawn() -> None:
    ben = fled(who="Ben", minute=1, places=ends(READING, origin="Goma"))
    for made in ([fled(), ben], [ben, fled()]):
        reviewed = apply_reviews(READING, made)
        (conflict,) = reviewed.conflicts
        assert (conflict.field, [one.reviewer for one in conflict.reviews]) == (
            "places",
            ["Ana", "Ben"],
        )
        assert only(reviewed.reading).places == ()


def test_one_adds_and_another_rejects_and_it_is_not_drawn_until_they_agree() -> None:
    ana = fled()
    claim = only(apply_reviews(READING, [ana]).reading)
    ben = reject_claim(claim, by("Ben", 1), TEXT)
    reviewed = apply_reviews(READING, [ana, ben])
    assert reviewed.reading.claims == ()
    assert [one.field for one in reviewed.conflicts] == ["rejected"]

    # and when Ana takes Ben's word, it is rejected
    ana_too = reject_claim(claim, by("Ana", 2), TEXT)
    agreed = apply_reviews(READING, [ana, ben, ana_too])
    assert (agreed.conflicts, agreed.reading.claims) == ((), ())
    assert [one.id for one in agreed.rejected] == [claim.id]


def test_an_edit_of_what_somebody_added_stands_by_itself_once_it_is_let_stand() -> None:
    # given Ben, who changes the figure of the claim that Ana added
    ana = fled()
    claim = only(apply_reviews(READING, [ana]).reading)
    ben = edit_claim(
        claim, {"quantity.low": "1500", "stance": "claims"}, by("Ben", 1), READING.resolutions, TEXT
    )
    reviewed = apply_reviews(READING, [ana, ben])
    assert [one.field for one in reviewed.conflicts] == ["stance"]

    # when Ben's is let stand, and so Ana's taken back
    (against,) = overruled(ben, reviewed.conflicts)
    assert against == ana
    alone = apply_reviews(READING, [replace(ana, undone_by="Ana"), ben])

    # then the claim is there as Ben has it
    stands = only(alone.reading)
    assert (stands.added_by, stands.stance) == ("Ben", Stance.CLAIMS)
    assert stands.quantity is not None
    assert stands.quantity.low == 1500


def test_a_confirmed_one_stays_when_who_added_it_takes_it_back() -> None:
    ana = fled()
    ben = confirm_claim(only(apply_reviews(READING, [ana]).reading), by("Ben", 1), TEXT)
    assert apply_reviews(READING, [ana, ben]).conflicts == ()
    alone = apply_reviews(READING, [replace(ana, undone_by="Ana"), ben])
    assert only(alone.reading).added_by == "Ben"


@given(st.text(max_size=60), st.text(max_size=30), st.integers(-5, 300))
def test_whatever_a_file_says_was_added_stands_or_waits(words: str, field: str, start: int) -> None:
    # given a decision from another desk with anything in it
    good = fled()
    changes = tuple(replace(one, after=field) for one in good.changes)
    for review in (
        replace(good, words=words, start=start),
        replace(good, changes=changes),
        replace(good, changes=()),
        replace(good, claim_kind=None),
        replace(good, subject_id=f"added-{field}"),
    ):
        reviewed = apply_reviews(READING, [review])
        for claim in reviewed.reading.claims:
            assert TEXT[claim.start : claim.end] == review.words
