"""Where an event may not have been is said, and no mark is drawn for it there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from marked_places import marked_reading

from dashboard.core.clean import article_as_given
from dashboard.core.compare import comparisons
from dashboard.core.events import event_claims
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.reviews.apply import apply_reviews
from dashboard.core.reviews.decide import Signature, confirm_claim
from dashboard.core.sentences import sentences
from dashboard.export.told_once import events_told_once
from dashboard.model import Claim, Reading
from dashboard.pipeline import read_article
from dashboard.storage.codec import pack_reading, row_numbers, unpack, unpack_reading
from dashboard.ui.view.build import _claim_rows
from dashboard.ui.view.places import _claims_by_place

LONG = (
    "Traders say that for three weeks now nothing has come up from the lake, neither salt nor fish"
    " nor the cloth that the women sell on market days."
)

#: Beginning of the reason, or - where there is none | the text.
DOUBTED = f"""
only a distance | The rebels attacked a convoy about twenty kilometres west of [Oicha].
only a distance | An attack about 20 km west of [Oicha] killed three.
it was near it | Gunmen attacked a farm at Bana Bwiru, near [Mungamba], killing two.
named | A priest told of [Bunzi] and [Mweso]. {LONG} Then several houses were burned in clashes.
- | The rebels took [Bunzi] on Monday. {LONG} Then several houses were burned in the clashes.
- | The rebels attacked [Oicha] at dawn.
- | They spoke of [Bunzi], [Kalonge] and [Mweso]. {LONG} These three villages were captured by M23.
- | The rebels advanced to within 20 km of [Oicha].
- | Clashes broke out near [Mungamba] on Monday.
- | The army was driven out of [Bunzi]. Clashes went on until dusk.
- | Gunmen attacked a farm at [Bunzi], near [Mungamba], killing two.
""".strip().splitlines()


def events(text: str) -> tuple[Claim, ...]:
    return marked_reading(text).claims


@pytest.mark.parametrize("case", DOUBTED, ids=lambda case: case[-60:])
def test_a_place_found_in_a_weak_way_is_doubted_with_the_reason(case):
    reason, text = case.split(" | ")
    claim = events(text)[-1]
    said = [part.doubted for part in claim.places]
    assert said
    assert all(one.startswith(reason) if reason != "-" else one == "" for one in said)


def test_a_french_place_near_one_that_no_list_knows_is_doubted():
    text = "Une attaque des ADF à Bana Bwiru, près de [Mungamba], a fait sept morts."
    (claim,) = marked_reading(text, language="fr").claims
    assert claim.places[0].doubted.startswith("it was near it")


@pytest.mark.parametrize(
    ("sentence", "doubted"),
    [
        ("Clashes broke out on the Kampala-Bulambo road, in Walikale territory.", ["Kampala"]),
        (
            "Des combats ont éclaté sur l'axe Bulambo-Kampala, en territoire de Walikale.",
            ["Kampala"],
        ),
        ("Clashes broke out on the Goma-Kigali road, in North Kivu.", []),
    ],
)
def test_a_capital_at_the_end_of_a_road_to_an_unknown_village_is_a_namesake(
    sentence, doubted, gazetteer
):
    reading = read_article(article_as_given(sentence, doc="road"), gazetteer)
    parts = [part for claim in reading.claims for part in claim.places]
    found = [part.resolution.mention.words for part in parts if part.doubted]
    assert found == doubted
    assert len(parts) == 2


@pytest.mark.parametrize(
    ("language", "marked", "places"),
    [
        ("fr", "Le combat a eu lieu à [Ntoto], plus précisément à [Misau].", {"Ntoto", "Misau"}),
        ("en", "The clash was in [Ntoto], more precisely at [Misau].", {"Ntoto", "Misau"}),
        (
            "fr",
            "Des combats ont éclaté dans le [Masisi:territory], plus précisément à [Misau].",
            {"Misau"},
        ),
    ],
)
def test_a_fight_in_a_town_and_at_a_spot_in_it_is_at_both_and_in_an_area_at_the_spot(
    language, marked, places
):
    claims = marked_reading(marked, language=language).claims
    assert {part.resolution.mention.words for one in claims for part in one.places} == places


def test_what_is_doubted_stands_on_the_board_with_its_reason_and_marks_no_place():
    # given an attack of which only the way to it is told
    (claim,) = events("An attack about 20 km west of [Oicha] killed three.")

    # then the board says perhaps, the chip as well, and no mark counts it
    (row,) = _claim_rows([claim], "en")
    assert row.places == ("perhaps Oicha (only a distance from it is told)",)
    assert row.chip.words == "attack, place in doubt"
    assert _claims_by_place([claim]) == {}


def test_a_doubted_place_is_compared_with_nothing():
    reading = marked_reading("An attack about 20 km west of [Oicha] killed three.")
    assert not [one for one in comparisons([reading]) if one.about == "attack"]


def test_of_two_tellings_the_one_without_doubt_stands():
    first, second = events(
        "An attack about 20 km west of [Oicha] killed three. The rebels attacked [Oicha] at dawn."
    )
    assert list(events_told_once([first, second])) == [second]


def test_a_store_keeps_why_a_place_is_doubted():
    reading = marked_reading("An attack about 20 km west of [Oicha] killed three.")
    place = reading.resolutions[0].place
    packed = pack_reading(reading, {place: 1})
    kept = unpack_reading(unpack(packed), reading.article, {1: place})
    assert kept.claims == reading.claims
    assert replace(kept.claims[0].places[0], doubted="") != reading.claims[0].places[0]


def test_a_place_of_another_continent_is_doubted_among_towns_of_the_country():
    # given an article on the war whose reader took a hamlet for a city abroad
    reading = marked_reading("Rebels attacked [Damas:city]. People fled to [Bunzi] and [Mweso].")
    abroad = {"damas": "SY", "bunzi": "CD", "mweso": "CD"}
    resolutions = tuple(
        replace(one, place=replace(one.place, country=abroad[one.place.id]))
        for one in reading.resolutions
    )

    # then the attack is kept with the doubt
    article = reading.article
    (claim,) = event_claims(article, resolutions, sentences(article.text))
    assert claim.places[0].doubted.startswith("it lies far")


def test_whoever_confirms_the_claim_lifts_the_doubt():
    # given a reviewer who has read the sentence
    reading = marked_reading("An attack about 20 km west of [Oicha] killed three.")
    by = Signature(reviewer="Jo Mbeki", at=datetime(2026, 1, 2, tzinfo=UTC), id="0" * 32)
    decision = confirm_claim(reading.claims[0], by)

    # then the place stands as any other
    (claim,) = apply_reviews(reading, [decision]).reading.claims
    assert [part.doubted for part in claim.places] == [""]


def test_the_countries_of_an_article_are_counted_once_however_many_events_lie_abroad(monkeypatch):
    # given how often the places of a sentence are asked for
    asked = []
    groups = Page.groups
    monkeypatch.setattr(Page, "groups", lambda self, n: asked.append(n) or groups(self, n))

    def asked_of(events: int) -> int:
        asked.clear()
        assert len(abroad(events).claims) == events
        return len(asked)

    # then twice the events ask twice as often, not four times
    assert asked_of(80) < 2.5 * asked_of(40)


def abroad(events: int) -> Reading:
    """So many attacks on a town of another continent."""
    marked = marked_reading("Rebels attacked [Lagos] on Monday. " * events)
    found = tuple(
        replace(one, place=replace(one.place, country="NG")) for one in marked.resolutions
    )
    claims = event_claims(marked.article, found, sentences(marked.article.text))
    return replace(marked, resolutions=found, claims=claims)


def test_the_rows_of_a_kept_reading_are_found_also_where_a_place_is_doubted():
    reading = marked_reading("An attack by the ADF about 20 km west of [Oicha] killed three.")
    assert any(part.doubted for claim in reading.claims for part in claim.places)
    numbers = {one.place: n for n, one in enumerate(reading.resolutions) if one.place is not None}
    assert set(row_numbers(unpack(pack_reading(reading, numbers)))) == set(numbers.values())
