"""What many reports of one event say in passing: who did it, where, when, and what was no event.

Each table holds what a dozen pages on one town say around their news; the names are others.
"""
# ruff: noqa: E501

from __future__ import annotations

from datetime import date

import pytest
from marked_places import marked_reading

from dashboard.model import Claim, EventDetail, EventType, Resistance, Stance

PUBLISHED = date(2025, 12, 9)


def told(text: str, language: str) -> list[tuple[EventType, Claim]]:
    """The events of a text with what each says."""
    claims = marked_reading(text, language=language, published=PUBLISHED).claims
    return [
        (claim.detail.type, claim)
        for claim in claims
        if isinstance(claim.detail, EventDetail) and claim.detail.type is not EventType.SUPPORT
    ]


NO_EVENT = """
en | Panic engulfed [Goma], the main city, as the rebels drew closer.
en | In [Sake] bodies lay in the streets. The clashes with the army have left the city reeling.
en | They crossed the border and ended up at [Mulongwe] refugee camp.
en | Congolese soldiers retreated to [Bukavu].
en | Fighting nears [Uvira] as the rebels move south.
fr | L'opposant dénonce à [Goma] la trahison.
fr | Le gouverneur assure à [Goma] que l'armée se prépare à lancer la contre-offensive.
fr | Les deux présidents s'étaient engagés à [Doha] à un cessez-le-feu et à la cessation des hostilités.
fr | Les rebelles ont pris position sur l'axe stratégique [Walikale]-[Goma].
fr | Tous les sites de [Kibati] ont été entièrement évacués par leurs occupants.
fr | La population, face à l'avancée des rebelles depuis plusieurs jours, fuit [Kayna].
fr | À [Uvira], les habitants préfèrent attendre avant de reprendre leurs activités.
""".strip().splitlines()


@pytest.mark.parametrize("case", NO_EVENT, ids=lambda case: case[-60:])
def test_nothing_was_taken_left_or_fought_for_there(case):
    language, text = case.split(" | ")
    assert [kind for kind, claim in told(text, language) if claim.places] == []


def test_fighting_that_goes_on_somewhere_is_not_put_where_the_text_spoke_of_last():
    text = "Rebels seized [Katana]. As fighting intensifies, the president is seeking support."
    assert [kind for kind, _ in told(text, "en")] == [EventType.CAPTURED]


WHO_TOOK_IT = """
en | M23 rebels | M23 rebels battling the Congolese army approach Goma after seizing [Sake].
fr | rebelles du M23 | Les rebelles du M23, avec le soutien de l'armée rwandaise, prennent le contrôle de [Kayna].
en | M23 rebels | The M23 rebels, with the support of Rwandan troops, took [Kayna].
""".strip().splitlines()


@pytest.mark.parametrize("case", WHO_TOOK_IT, ids=lambda case: case[-60:])
def test_whoever_backs_or_fights_the_men_who_took_a_place_did_not_take_it(case):
    language, who, text = case.split(" | ")
    taken = [claim for kind, claim in told(text, language) if kind is EventType.CAPTURED]
    assert [claim.actors for claim in taken] == [(who,)]


WHERE = """
withdrew | airport | Rebels took [Kavumu airport:airport]. Soldiers vacated the airport and retreated to [Bukavu].
captured | airport | M23 took [Goma airport:airport]. An armed group took control of the airport in the besieged city of [Goma:city].
captured | airport | M23 rebels seized [Goma airport:airport]. [Goma:city] has seen its airport fall into the hands of the rebels.
""".strip().splitlines()


@pytest.mark.parametrize("case", WHERE, ids=lambda case: case[-60:])
def test_whoever_took_or_left_the_airport_took_or_left_no_town(case):
    kind, place_kind, text = case.split(" | ")
    events = [claim for what, claim in told(text, "en") if what == kind]
    kinds = {part.resolution.place.kind.value for claim in events for part in claim.places}
    assert events
    assert kinds == {place_kind}


def test_an_airport_that_the_article_does_not_name_is_not_its_town():
    assert told("Rebels took control of the airport in the city of [Goma].", "en") == []


WHEN = """
en | 2025-01-01 2025-01-31 | 2025-02-01 2025-02-28 | M23 extended its gains after capturing [Goma] in January and [Bukavu] in February.
fr | 2025-01-01 2025-01-31 | 2025-02-01 2025-02-28 | Après avoir pris [Goma] en janvier puis [Bukavu] en février, le M23 a ouvert un front.
en | 2024-12-09 2025-06-09 | 2024-12-09 2025-06-09 | The offensive comes nearly a year after the M23 seized [Goma] and [Bukavu].
""".strip().splitlines()


@pytest.mark.parametrize("case", WHEN, ids=lambda case: case[-60:])
def test_each_place_has_its_own_day_and_what_is_long_past_is_no_news(case):
    language, first, second, text = case.split(" | ")
    days = {
        part.resolution.mention.words: f"{claim.time.earliest} {claim.time.latest}"
        for _, claim in told(text, language)
        for part in claim.places
        if claim.time is not None
    }
    assert days == {"Goma": first, "Bukavu": second}


def test_nearly_three_months_ago_was_not_a_whole_month_earlier():
    [(_, claim)] = told("M23 took control of [Uvira] nearly three months ago.", "en")
    assert claim.time is not None
    assert (claim.time.earliest, claim.time.latest) == (date(2025, 9, 10), date(2025, 9, 25))


def test_resistance_to_what_came_then_is_not_told_of_the_capture_before():
    text = "Après la prise de [Kavumu], les rebelles ont progressé sans grande résistance vers [Bukavu]."
    found = {kind: claim.detail.resistance for kind, claim in told(text, "fr")}
    assert found[EventType.CAPTURED] is Resistance.NOT_SAID
    assert found[EventType.ADVANCE] is Resistance.LITTLE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rebels took [Ngora], thereby cutting off the route for the DRC armed forces."),
        (
            "fr",
            "Les forces de la RDC continuaient à utiliser des drones d'attaque au-dessus de [Sake].",
        ),
    ],
)
def test_a_states_own_arms_are_nobody_whom_it_backs(language, text):
    claims = marked_reading(text, language=language).claims
    assert all(claim.detail.type is not EventType.SUPPORT for claim in claims)


def test_how_the_capture_goes_on_is_told_in_the_sentence_behind_it():
    text = "Les rebelles du M23 ont pris [Kayna]. La prise se fait presque sans combats."
    [first, behind] = [claim.detail for kind, claim in told(text, "fr")]
    assert (first.resistance, behind.resistance) == (Resistance.NOT_SAID, Resistance.LITTLE)


def test_a_place_that_another_is_only_measured_from_saw_no_fight():
    text = (
        "Located about 50 kilometers away from [Uvira], [Sange] town saw heavy fighting on Sunday."
    )
    assert [claim.places[0].resolution.mention.words for _, claim in told(text, "en")] == ["Sange"]


def test_a_meeting_to_come_dates_no_capture_before_it():
    text = "La prise de [Sake] intervient à quelques jours d'une rencontre cruciale entre les présidents congolais et rwandais prévue le samedi à Arusha."
    [(_, claim)] = told(text, "fr")
    assert claim.time is None


def test_an_army_drone_is_nobody_whom_a_state_backs():
    claims = marked_reading("M23 spokesman killed in Congo army drone strike near [Rubaya].").claims
    assert all(claim.detail.type is not EventType.SUPPORT for claim in claims)


def test_each_of_two_states_denies_backing_its_own_force():
    text = "Congo accuses Rwanda of backing the M23. Congo and Rwanda deny backing the FDLR and the M23 respectively."
    support = [
        (claim.stance, claim.actors)
        for claim in marked_reading(text).claims
        if claim.detail.type is EventType.SUPPORT
    ]
    assert (Stance.DENIES, ("Rwanda", "M23")) in support


def test_men_who_left_in_the_direction_of_a_town_did_not_leave_that_town():
    text = "Le retrait des combattants a débuté mercredi matin en direction de [Goma]."
    assert told(text, "fr") == []


def test_the_name_behind_the_second_city_is_where_they_advance():
    text = (
        "Rebels took [Katana]. They advanced towards the second major city, [Bukavu], in the east."
    )
    places = [claim.places[0].resolution.mention.words for _, claim in told(text, "en")]
    assert places == ["Katana", "Bukavu"]


def test_a_truce_imposed_in_february_dates_no_withdrawal():
    text = "Le M23 a annoncé qu'il se retirait de [Kayna] dans le cadre d'un cessez-le-feu imposé par le M23 en février dernier."
    assert all(claim.time is None for _, claim in told(text, "fr"))


def test_they_behind_whom_they_fought_are_those_of_the_sentence_before():
    text = "Le M23 avance. Après des affrontements avec l'armée et les milices locales, ils ont conquis [Lumbishi]."
    [(_, claim)] = told(text, "fr")
    assert claim.actors == ("M23",)
