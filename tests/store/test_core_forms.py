"""What a reviewer's form offers and hands over: points, figures, names for a claim's parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_engine import GOMA, KIBATI, KIBATI_WEST, article, by, read

from dashboard.core.flows import flows
from dashboard.core.reviews import (
    FIGURE,
    PLACES,
    Point,
    ReviewError,
    apply_reviews,
    apply_to_flow,
    edit_claim,
    find_figure,
    names_for,
    parts_of,
    placed_by_hand,
    places_text,
    read_as,
    read_point,
    recommend,
    same_places,
)
from dashboard.model import Decision, Place, PlaceRole, Reading, Resolution, Role, Scope


def named(reading: Reading, words: str) -> Resolution:
    return next(one for one in reading.resolutions if one.mention.words == words)


BURNT = read(article("Lukweti burnt."))


def lukweti_at(latitude: float, longitude: float, reviewer: str = "Ana") -> Place:
    at = Point(latitude=latitude, longitude=longitude)
    return placed_by_hand(BURNT.resolutions[0], at, reviewer, radius_km=2, territory="Masisi")


# --------------------------------------------------------------------------- points


@pytest.mark.parametrize(
    ("typed", "latitude", "longitude"),
    [
        ("-1.4284,28.0702", -1.4284, 28.0702),
        ("  -1.4284 \t 28.0702\n", -1.4284, 28.0702),
        ("−1.43; 28", -1.43, 28.0),
        ("1.43 S, 28.07 E", -1.43, 28.07),
        ("1.43° s 28.07° e", -1.43, 28.07),
        ("0.5N 25.2E", 0.5, 25.2),
        ("90 -180", 90.0, -180.0),
    ],
)
def test_a_point_is_read_latitude_first(typed: str, latitude: float, longitude: float) -> None:
    assert read_point(typed) == Point(latitude=latitude, longitude=longitude)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "is no point"),
        ("north", "is no point"),
        ("1,43, 28,07", "is no point"),
        ("28.07", "is no point"),
        ("nan, inf", "is no point"),
        ("1e3, 2", "is no point"),
        ("{{7*191}}", "is no point"),
        ("-1.43 S, 28 E", "a sign and a letter"),
        ("91, 28", "not on the globe"),
        ("-1.4, 190", "not on the globe"),
    ],
)
def test_what_is_no_point_is_refused_with_one_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(ReviewError, match=sentence):
        read_point(typed)


@given(st.text())
def test_whatever_is_typed_is_a_point_on_the_globe_or_refused(typed: str) -> None:
    at = point_or_none(typed)
    assert at is None or (abs(at.latitude) <= 90 and abs(at.longitude) <= 180)


def point_or_none(typed: str) -> Point | None:
    try:
        return read_point(typed)
    except ReviewError:
        return None


def test_a_name_is_accepted_at_a_point_and_read_there() -> None:
    # given a name that no row bears
    (unlocated,) = BURNT.resolutions
    assert unlocated.mention.role is Role.UNLOCATED

    # when a person accepts it at a point
    review = read_as(unlocated, lukweti_at(-1.33, 28.76), by("Ana"))

    # then it lies there, and the decision says what stood before
    assert review.decision is Decision.ACCEPT
    (resolution,) = apply_reviews(BURNT, [review]).reading.resolutions
    assert resolution.place is not None
    assert (resolution.place.latitude, resolution.place.longitude) == (-1.33, 28.76)
    assert resolution.place.source == "placed by Ana"
    assert [(one.field, one.before, one.after) for one in review.changes] == [
        ("place", "", "added-lukweti-masisi"),
        ("role", "unlocated", "place"),
    ]


def test_two_people_who_place_a_name_at_two_points_differ_and_neither_wins() -> None:
    # given two people, each with a point of their own for one name
    (unlocated,) = BURNT.resolutions
    ana = read_as(unlocated, lukweti_at(-1.33, 28.76), by("Ana"))
    ben = read_as(unlocated, lukweti_at(-1.93, 28.16, "Ben"), by("Ben", 1))
    assert ana.place is not None
    assert ben.place is not None
    assert ana.place.id == ben.place.id

    # then the name stays open, and the conflict is listed
    reviewed = apply_reviews(BURNT, [ana, ben])
    assert [conflict.field for conflict in reviewed.conflicts] == ["place"]
    assert reviewed.reading.resolutions[0].place is None

    # and where both mean the same point, there is none
    same = read_as(unlocated, lukweti_at(-1.33, 28.76, "Ben"), by("Ben", 1))
    agreed = apply_reviews(BURNT, [ana, same])
    assert agreed.conflicts == ()
    assert agreed.reading.resolutions[0].place is not None


def test_a_better_point_of_the_same_person_replaces_the_first() -> None:
    (unlocated,) = BURNT.resolutions
    first = read_as(unlocated, lukweti_at(-1.33, 28.76), by("Ana"))
    better = read_as(unlocated, lukweti_at(-1.34, 28.77), by("Ana", 5))
    reviewed = apply_reviews(BURNT, [better, first])
    assert reviewed.conflicts == ()
    assert reviewed.reading.resolutions[0].place == better.place


def test_what_a_meaning_makes_of_a_name_depends_on_what_stood_there() -> None:
    # given a name that two places bear
    kibati = read(article("Kibati burnt.")).resolutions[0]

    # then the place read is confirmed, another is a move, no place a rejection
    assert read_as(kibati, KIBATI, by("Ana")).decision is Decision.CONFIRM
    assert read_as(kibati, KIBATI_WEST, by("Ana")).decision is Decision.MOVE
    rejected = read_as(kibati, Role.PERSON, by("Ana"), Scope.TERRITORY)
    assert rejected.decision is Decision.REJECT
    assert rejected.territory == "Nyiragongo"


# --------------------------------------------------------------------------- figures


def test_a_figure_is_given_in_the_words_of_the_sentence_and_read_off_them() -> None:
    # given a claim whose figure was read too small
    text = "Between Monday and Friday, 200 people fled Kibati, and later some 1,500 families."
    reading = read(article(text))
    (claim,) = reading.claims

    # when a person gives the words that hold the right one
    words = find_figure(text, claim, "some  1,500 families")
    review = edit_claim(claim, {FIGURE: words}, by("Ana"))

    # then its bounds, its hedge and its unit are those of the words
    figure = apply_reviews(reading, [review]).reading.claims[0].quantity
    assert figure is not None
    assert text[figure.start : figure.end] == figure.words == "some 1,500 families"
    assert (figure.low, figure.high, figure.unit) == (1500, 1500, "households")
    assert {one.field for one in review.changes} >= {FIGURE, "quantity.low", "quantity.unit"}


def test_a_figure_is_taken_away_and_given_back() -> None:
    # given a claim with a figure whose lower bound a person had changed
    reading = read(article("1,200 people fled Kibati."))
    (claim,) = reading.claims
    lower = edit_claim(claim, {"quantity.low": "1000"}, by("Ana"))

    # when the figure is taken away
    standing = apply_reviews(reading, [lower]).reading.claims[0]
    away = edit_claim(standing, {FIGURE: ""}, by("Ana", 1))

    # then the claim has none, and the earlier change of its bound is no trouble
    without = apply_reviews(reading, [lower, away])
    assert without.reading.claims[0].quantity is None
    assert without.waiting == ()

    # and when it is given again, it is as the words say
    again = edit_claim(
        without.reading.claims[0],
        {FIGURE: find_figure(reading.article.text, claim, "1,200 people")},
        by("Ana", 2),
    )
    figure = apply_reviews(reading, [lower, away, again]).reading.claims[0].quantity
    assert figure is not None
    assert (figure.low, figure.high) == (1200, 1200)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1,200 people@0-5", "WORDS@START-END"),
        ("1,200 people", "WORDS@START-END"),
        ("1,200 people@100-112", "outside the sentence"),
        ("fled Kibati@13-24", "not one figure of people"),
        ("{{7*191}}@0-9", "not one figure of people"),
    ],
)
def test_a_figure_that_is_none_is_refused_with_one_sentence(text: str, sentence: str) -> None:
    claim = read(article("1,200 people fled Kibati.")).claims[0]
    with pytest.raises(ReviewError, match=sentence):
        edit_claim(claim, {FIGURE: text}, by("Ana"))


def test_words_that_the_sentence_does_not_hold_are_no_figure_of_it() -> None:
    text = "1,200 people fled Kibati. Later 900 people fled Goma."
    claim = read(article(text)).claims[0]
    with pytest.raises(ReviewError, match="does not hold"):
        find_figure(text, claim, "900 people")
    assert find_figure(text, claim, "  ") == ""


# --------------------------------------------------------------------------- parts


def test_a_displacement_has_three_parts_and_every_place_of_the_article_is_offered_once() -> None:
    # given an article that names Goma twice and Kigali as a government
    reading = read(
        article("Goma is calm. 1,200 people fled Kibati for Goma, Kigali said. Lukweti burnt.")
    )
    (claim,) = reading.claims
    assert parts_of(claim) == (PlaceRole.ORIGIN, PlaceRole.DESTINATION, PlaceRole.AREA)

    # then each place is offered once, the claim's own first, by the mention nearest to it
    names = names_for(claim, reading.resolutions)
    assert names[0] is claim.places[0].resolution
    assert sorted(one.mention.words for one in names) == ["Goma", "Kibati", "Lukweti"]
    goma = next(one for one in names if one.mention.words == "Goma")
    assert claim.start <= goma.mention.start < claim.end

    # and what is chosen is the text of an edit
    chosen = {PlaceRole.ORIGIN: names[:1], PlaceRole.DESTINATION: [goma]}
    assert not same_places(claim, chosen)
    assert same_places(claim, {PlaceRole.ORIGIN: names[:1], PlaceRole.AREA: []})
    review = edit_claim(claim, {PLACES: places_text(chosen)}, by("Ana"), reading.resolutions)
    edited = apply_reviews(reading, [review]).reading.claims[0]
    assert [(one.role, one.resolution.place) for one in edited.places] == [
        (PlaceRole.ORIGIN, KIBATI),
        (PlaceRole.DESTINATION, GOMA),
    ]


def test_a_flow_is_drawn_in_the_class_of_the_figure_that_was_chosen() -> None:
    reading = read(article("1,200 people fled Kibati. 90 people fled Kibati."))
    (flow,) = flows(reading.claims)
    other = next(one for one in flow.claims if one is not flow.recommended)
    chosen, _ = apply_to_flow(flow, [recommend(flow, other.id, by("Ana"))])
    assert {flow.size_class, chosen.size_class} == {1, 1_000}
