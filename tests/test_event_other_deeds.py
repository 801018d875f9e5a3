"""Words of war that tell of other deeds, of what is yet to come, or only of where a source sits."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import detail_of, marked_reading

from dashboard.core.standing import standing
from dashboard.model import Claim, EventType

PUBLISHED = date(2026, 3, 10)


def events(text: str, language: str) -> tuple[Claim, ...]:
    """The claims of what happened."""
    return marked_reading(text, language=language, published=PUBLISHED).claims


#: Language | text that tells of no event.
NONE = [
    ("en", "Health workers are fighting the disease in [Kaziba]."),
    ("en", "Nurses are fighting in [Kaziba] against measles."),
    ("fr", "Les soignants livrent bataille à [Kaziba]."),
    ("en", "The road in [Uvira] is littered with destroyed military vehicles and looted homes."),
    ("en", "The M23 took up arms again in [Rutshuru:territory]."),
    ("fr", "Des renforts arrivent en vue d'une offensive sur [Kalembe]."),
    ("fr", "Des hommes armés ont arrêté un bus à [Ngadi]."),
    ("fr", "La ville de [Goma] a commémoré les victimes de la bataille."),
    ("en", "Five years on, survivors of the attack on [Kishishe] gathered in the church."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_words_of_war_for_other_deeds_tell_of_no_event(language, text):
    assert not [claim for claim in events(text, language) if detail_of(claim).type != "support"]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", EventType.CLASH, "Soldiers are fighting the rebels in [Kaziba]."),
        ("en", EventType.ATTACK, "Rebels looted homes in [Uvira]."),
        ("fr", EventType.HALTED_OPERATIONS, "La mine de [Kamituga] a arrêté ses activités."),
        ("fr", EventType.ATTACK, "Les rebelles ont lancé une offensive sur [Kalembe]."),
    ],
)
def test_the_same_words_of_men_at_war_tell_of_one(language, kind, text):
    assert kind in [detail_of(claim).told for claim in events(text, language)] or (
        kind is EventType.ATTACK
        and EventType.ADVANCE in [detail_of(claim).told for claim in events(text, language)]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un message partagé sur les téléphones annonçait la prise de [Luofu]."),
        ("en", "A post shared on telephones announced the fall of [Luofu]."),
    ],
)
def test_what_a_message_passed_on_announces_is_claimed(language, text):
    [claim] = events(text, language)

    assert detail_of(claim).type is EventType.CLAIMED_ONLY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 2012 capture of [Goma] is taught in schools."),
        ("fr", "La prise de [Goma] de 2012 est enseignée dans les écoles."),
        ("en", "The 1998 capture of [Kalemie] is the subject of a talk on Friday."),
    ],
)
def test_a_year_that_stands_with_a_capture_dates_it(language, text):
    # given a capture that carries its year like a name
    [claim] = events(text, language)

    # then it is of that year, and nobody stands there by it
    assert claim.time is not None
    assert claim.time.latest is not None
    assert claim.time.latest.year < 2013
    assert standing([claim], {claim.article_id: PUBLISHED}) == ("", ())


def test_where_whoever_tells_of_it_sits_is_doubted():
    # given killings whose only place is that of the source
    [claim] = events("Rebels killed eight people, an official in [Masisi] said.", "en")
    [there] = events("Rebels killed two officials in [Masisi], residents said.", "en")

    # then the place is doubted, and not so where the victims are there
    assert claim.places[0].doubted == "it is where whoever tells of it was"
    assert there.places[0].doubted == ""


def test_the_enemy_is_no_force_s_name():
    [claim] = events("The enemy has captured [Kirima].", "en")

    assert standing([claim], {claim.article_id: PUBLISHED}) == ("there", ())
