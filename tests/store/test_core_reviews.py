"""What people decided, applied: corrected readings, and conflicts that nobody wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_engine import BUKAVU, KIBATI, KIBATI_WEST, NOON, article, by, place, read

from dashboard.core.claim_ids import claim_id
from dashboard.core.reviews import (
    ReviewError,
    accept_mention,
    apply_reviews,
    apply_to_flow,
    confirm_claim,
    confirm_mention,
    edit_claim,
    move_mention,
    recommend,
    reject_claim,
    reject_mention,
    set_date,
    spelling,
)
from dashboard.model import (
    ClaimKind,
    DestinationStatus,
    Flow,
    Movement,
    Precision,
    Reading,
    Resolution,
    Role,
    Scope,
    Stance,
)


def named(reading: Reading, words: str) -> list[Resolution]:
    return [r for r in reading.resolutions if r.mention.words == words]


FIGHTING = read(article("In Walikale, 1,200 people fled Kibati. Kibati is calm. Lukweti burnt."))


def test_a_moved_mention_means_its_new_place_and_so_do_the_claims_it_stands_in() -> None:
    # given a name that two places bear, read as the nearer one
    reading = read(article("1,200 people fled Kibati."))
    assert reading.claims[0].places[0].resolution.place == KIBATI

    # when a person moves it to the other
    review = move_mention(reading.resolutions[0], KIBATI_WEST, by("Ana"))
    reviewed = apply_reviews(reading, [review])

    # then mention and claim mean that one, with who said so
    (resolution,) = reviewed.reading.resolutions
    assert resolution.place == KIBATI_WEST
    assert resolution.decided_by == "Ana"
    assert "Ana" in resolution.why
    assert resolution.candidates[0].place == KIBATI_WEST
    assert reviewed.reading.claims[0].places[0].resolution == resolution
    assert next((c.field, c.before, c.after) for c in review.changes) == (
        "place",
        "kibati",
        "kibati-walikale",
    )


def test_in_this_article_reaches_every_mention_of_the_spelling_that_was_read_alike() -> None:
    first, second = named(FIGHTING, "Kibati")
    review = move_mention(first, KIBATI_WEST, by("Ana"))
    moved = apply_reviews(FIGHTING, [review]).reading
    assert [r.place for r in named(moved, "Kibati")] == [KIBATI_WEST, KIBATI_WEST]

    only = move_mention(second, KIBATI_WEST, by("Ana"), Scope.MENTION)
    moved = apply_reviews(FIGHTING, [only]).reading
    assert [r.place for r in named(moved, "Kibati")] == [KIBATI, KIBATI_WEST]


def test_always_reaches_other_articles_that_speak_of_the_territory_and_no_others() -> None:
    # given a decision for the spelling in Walikale territory
    review = move_mention(named(FIGHTING, "Kibati")[0], KIBATI_WEST, by("Ana"), Scope.TERRITORY)
    assert review.territory == "Walikale"

    # when other articles name Kibati, one with a place of that territory, one without
    there = read(article("Rebels left Walikale. They hold KIBATI.".replace("KIBATI", "Kibati")))
    elsewhere = read(article("Rebels left Goma. They hold Kibati."))

    # then only the first is corrected
    assert named(apply_reviews(there, [review]).reading, "Kibati")[0].place == KIBATI_WEST
    assert named(apply_reviews(elsewhere, [review]).reading, "Kibati")[0].place == KIBATI


def test_a_decision_on_the_mention_itself_outranks_one_from_elsewhere() -> None:
    there = read(article("Rebels left Walikale. They hold Kibati."))
    always = move_mention(named(FIGHTING, "Kibati")[0], KIBATI_WEST, by("Ana"), Scope.TERRITORY)
    here = confirm_mention(named(there, "Kibati")[0], by("Ben"))
    reviewed = apply_reviews(there, [always, here])
    assert named(reviewed.reading, "Kibati")[0].place == KIBATI
    assert reviewed.conflicts == ()


def test_a_rejected_mention_is_on_no_map_and_says_who_rejected_it() -> None:
    resolution = named(FIGHTING, "Kibati")[0]
    rejected = apply_reviews(FIGHTING, [reject_mention(resolution, by("Ana"), role=Role.PERSON)])
    (first, _) = named(rejected.reading, "Kibati")
    assert first.place is None
    assert first.precision is None
    assert first.mention.role is Role.PERSON
    assert "Ana" in first.why


def test_an_unlocated_name_accepted_at_a_point_lies_there() -> None:
    (lukweti,) = named(FIGHTING, "Lukweti")
    point = place("lukweti", "Lukweti", -1.33, 28.76, radius_km=8.0, admin2="Masisi")
    accepted = apply_reviews(FIGHTING, [accept_mention(lukweti, point, by("Ana"))]).reading
    (now,) = named(accepted, "Lukweti")
    assert now.place == point
    assert now.mention.role is Role.PLACE
    assert now.precision is Precision.NEAR


def test_two_people_who_differ_leave_the_mention_open_with_both_places() -> None:
    # given two decisions on one mention
    first = named(FIGHTING, "Kibati")[0]
    ana = move_mention(first, KIBATI_WEST, by("Ana"), Scope.MENTION)
    ben = move_mention(first, BUKAVU, by("Ben", 1), Scope.MENTION)

    # when both are in force, then neither wins, whoever came last
    for reviews in ([ana, ben], [ben, ana]):
        reviewed = apply_reviews(FIGHTING, reviews)
        (conflict,) = reviewed.conflicts
        assert [r.reviewer for r in conflict.reviews] == ["Ana", "Ben"]
        now = named(reviewed.reading, "Kibati")[0]
        assert now.place is None
        assert {KIBATI_WEST, BUKAVU} <= {c.place for c in now.candidates}
        assert "Ana" in now.why
        assert "Ben" in now.why

    # and once one is taken back, the other is in force
    undone = replace(ben, undone_by="Ben", undone_at=NOON)
    settled = apply_reviews(FIGHTING, [ana, undone])
    assert settled.conflicts == ()
    assert named(settled.reading, "Kibati")[0].place == KIBATI_WEST


def test_a_person_who_decides_again_replaces_their_own_decision() -> None:
    first = named(FIGHTING, "Kibati")[0]
    once = move_mention(first, BUKAVU, by("Ana"))
    again = move_mention(first, KIBATI_WEST, by("Ana", 1))
    reviewed = apply_reviews(FIGHTING, [again, once])
    assert reviewed.conflicts == ()
    assert named(reviewed.reading, "Kibati")[0].place == KIBATI_WEST


def test_an_edited_claim_keeps_what_stood_before_and_survives_another_reading() -> None:
    # given a claim with a figure
    reading = read(article("1,200 people fled Kibati."))
    claim = reading.claims[0]

    # when a person edits figure, speaker and what became of the people
    review = edit_claim(
        claim,
        {
            "quantity.low": "1000",
            "quantity.high": "",
            "speaker": "the UN",
            "detail.destination_status": "arrived",
            "stance": "claims",
        },
        by("Ana"),
    )

    # then the claim says so, and the review what stood before
    (edited,) = apply_reviews(reading, [review]).reading.claims
    assert edited.quantity is not None
    assert (edited.quantity.low, edited.quantity.high) == (1000, None)
    assert edited.quantity.words == "1,200 people"
    assert edited.speaker == "the UN"
    assert edited.stance is Stance.CLAIMS
    assert edited.detail.destination_status is DestinationStatus.ARRIVED  # type: ignore[union-attr]
    assert ("quantity.low", "1200", "1000") in {
        (c.field, c.before, c.after) for c in review.changes
    }

    # and again where new rules moved the claim's words a little and so gave it another id
    moved = replace(
        claim,
        id=claim_id(claim.article_id, ClaimKind.DISPLACEMENT, 0, 20),
        words_end=claim.words_end + 8,
    )
    later = apply_reviews(replace(reading, claims=(moved,)), [review])
    assert later.reading.claims[0].speaker == "the UN"
    assert later.waiting == ()


def test_places_of_a_claim_can_be_edited_among_the_names_of_the_article() -> None:
    reading = read(article("1,200 people fled Kibati. They reached Goma."))
    goma = named(reading, "Goma")[0].mention
    text = f"destination@{goma.start}-{goma.end}"
    review = edit_claim(reading.claims[0], {"places": text}, by("Ana"), reading.resolutions)
    (claim,) = apply_reviews(reading, [review]).reading.claims
    assert [(p.role, p.resolution.mention.words) for p in claim.places] == [("destination", "Goma")]


def test_a_rejected_claim_is_gone_and_kept_aside_until_the_rejection_is_undone() -> None:
    reading = read(article("1,200 people fled Kibati."))
    review = reject_claim(reading.claims[0], by("Ana"))
    reviewed = apply_reviews(reading, [review])
    assert reviewed.reading.claims == ()
    assert [claim.id for claim in reviewed.rejected] == [reading.claims[0].id]
    undone = replace(review, undone_by="Ana", undone_at=NOON)
    assert apply_reviews(reading, [undone]).reading == reading


def test_one_confirms_and_another_rejects_a_claim_and_both_are_shown() -> None:
    reading = read(article("1,200 people fled Kibati."))
    yes = confirm_claim(reading.claims[0], by("Ana"))
    no = reject_claim(reading.claims[0], by("Ben", 1))
    reviewed = apply_reviews(reading, [yes, no])
    assert reviewed.reading.claims == reading.claims
    assert [conflict.field for conflict in reviewed.conflicts] == ["rejected"]


def test_a_decision_whose_claim_is_no_longer_read_waits() -> None:
    reading = read(article("1,200 people fled Kibati."))
    review = confirm_claim(reading.claims[0], by("Ana"))
    assert apply_reviews(replace(reading, claims=()), [review]).waiting == (review,)


def test_a_day_that_was_typed_in_is_in_force_and_says_who_typed_it() -> None:
    one = article("Goma fell on Wednesday.")
    review = set_date(one, date(2025, 3, 20), by("Ana"))
    dated = apply_reviews(read(one), [review]).reading.article
    assert dated.published == date(2025, 3, 20)
    assert dated.published_from == "typed in by Ana"


def test_a_flow_shows_the_figure_that_was_chosen_and_adds_nothing_up() -> None:
    claims = read(article("1,200 people fled Kibati. 900 people fled Kibati.")).claims
    flow = Flow(
        id="kibati-",
        origin=KIBATI,
        destination=None,
        destination_status=DestinationStatus.UNKNOWN,
        movement=Movement.FLIGHT,
        recommended=claims[0],
        claims=claims,
        size_class=1_000,
    )
    chosen, conflicts = apply_to_flow(flow, [recommend(flow, claims[1].id, by("Ana"))])
    assert conflicts == ()
    assert chosen.recommended == claims[1]
    assert chosen.claims == (claims[1], claims[0])
    _, conflicts = apply_to_flow(
        flow, [recommend(flow, claims[1].id, by("Ana")), recommend(flow, claims[0].id, by("Ben"))]
    )
    assert [conflict.field for conflict in conflicts] == ["recommended"]
    with pytest.raises(ReviewError, match="Choose one of its claims"):
        recommend(flow, "another", by("Ana"))


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("quantity.low", "many", "whole number"),
        ("quantity.low", "99999", "above quantity.high"),
        ("stance", "shouts", "one of states"),
        ("colour", "red", "no field 'colour'"),
        ("detail.km", "5", "has no detail.km"),
        ("time.earliest", "2025-03-20", "has no time.earliest"),
        ("speaker", "  ", "some words"),
        ("places", "origin@0-5", "ROLE@START-END"),
        ("places", "{{7*191}}", "ROLE@START-END"),
        ("quantity.unit", "goats", "persons or households"),
        ("quantity.low", "1200", "reads like that already"),
    ],
)
def test_an_edit_that_cannot_be_is_refused_with_one_sentence(
    field: str, text: str, sentence: str
) -> None:
    claim = read(article("1,200 people fled Kibati.")).claims[0]
    with pytest.raises(ReviewError, match=sentence):
        edit_claim(claim, {field: text}, by("Ana"))


def test_a_decision_without_a_name_is_refused() -> None:
    with pytest.raises(ReviewError, match="Give your name"):
        confirm_mention(FIGHTING.resolutions[0], by(" "))


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 3), st.booleans()), max_size=8))
def test_whatever_the_order_of_the_decisions_the_same_stands(made: list[tuple]) -> None:
    # given decisions of three people on one mention, some of them undone
    targets = [KIBATI, KIBATI_WEST, BUKAVU, None]
    first = named(FIGHTING, "Kibati")[0]
    reviews = []
    for minute, (who, target, is_undone) in enumerate(made):
        there = targets[target]
        review = (
            move_mention(first, there, by(who, minute))
            if there
            else reject_mention(first, by(who, minute))
        )
        reviews.append(replace(review, undone_by="A" if is_undone else ""))

    # then their order in a file does not matter, and one who differs leaves it open
    forwards, backwards = (apply_reviews(FIGHTING, r) for r in (reviews, reviews[::-1]))
    assert forwards.reading == backwards.reading
    latest = {r.reviewer: r.changes[0].after for r in reviews if not r.undone_by}
    assert bool(forwards.conflicts) == (len(set(latest.values())) > 1)


@given(st.text(max_size=40))
def test_no_name_is_too_strange_to_be_spelt(words: str) -> None:
    assert spelling(spelling(words)) == spelling(words)
