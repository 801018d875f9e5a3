"""What a sentence only names beside its news: since when, whose capital, rights, a force's name."""

from __future__ import annotations

from datetime import date

import pytest
from marked_places import detail_of, marked_reading

from dashboard.core.spans import Span
from dashboard.core.times import time_readings

#: language | what is told, with its places | text.
TOLD = [
    ("fr", ["captured Kiwanja"], "Depuis la reprise des hostilités, le M23 a pris [Kiwanja]."),
    ("en", ["captured Kiwanja"], "Since fighting resumed in October, M23 took [Kiwanja]."),
    ("fr", ["clash Kiwanja"], "Depuis lundi, des combats opposent l'armée au M23 à [Kiwanja]."),
    ("en", ["clash Sake"], "Since fighting broke out in [Sake] on Monday, schools are empty."),
    ("fr", [], "La milice CODECO continue à violer les droits humains à [Djugu]."),
    ("fr", [], "Le M23 a violé le cessez-le-feu à [Sake]."),
    ("fr", ["attack Sake"], "Des miliciens ont violé trois femmes à [Sake]."),
    (
        "en",
        ["captured Kisangani"],
        "The Alliance of Forces for the Liberation of [Congo] took [Kisangani].",
    ),
    ("en", ["captured Sake"], "The liberation of [Sake] by the army took two days."),
    ("en", ["attack Goma"], "Rebels attacked the capital of [North Kivu], [Goma], on Monday."),
    ("fr", ["attack Goma"], "Le M23 a attaqué le chef-lieu du [Nord-Kivu], [Goma]."),
    ("fr", [], "Le M23 a pris deux localités situées sur la principale route menant à [Goma]."),
    ("en", [], "M23 seized two villages located on the main road leading to [Goma]."),
    ("fr", ["captured Sake"], "Le M23 a pris [Sake], sur la principale route menant à [Goma]."),
    ("en", ["attack Goma", "attack Sake"], "Rebels attacked [Sake], [Goma] and a camp."),
    (
        "en",
        ["captured Bunagana"],
        "Kinshasa announced a curfew following the capture of [Bunagana].",
    ),
    ("en", ["claimed_only Bunagana"], "Kinshasa announced the capture of [Bunagana]."),
    (
        "en",
        ["claimed_only Masisi"],
        "Rebels have reportedly taken [Masisi], marking the second town seized by the M23.",
    ),
    (
        "fr",
        ["captured Bunagana"],
        "Ils ont fui après la prise de contrôle par les rebelles du poste de [Bunagana].",
    ),
    (
        "en",
        ["captured Walikale"],
        "Alphamin halted operations after M23 rebels captured [Walikale].",
    ),
    (
        "en",
        ["clash Goma", "halted_operations Goma"],
        "The airport was closed after fighting in [Goma].",
    ),
]


@pytest.mark.parametrize(("language", "expected", "text"), TOLD)
def test_what_is_only_named_beside_the_news_is_no_event(language, expected, text):
    claims = marked_reading(text, language=language).claims

    assert (
        sorted(
            {
                f"{detail_of(claim).type.value} {place.resolution.mention.words}"
                for claim in claims
                for place in claim.places
            }
        )
        == expected
    )


@pytest.mark.parametrize(
    ("language", "first", "text"),
    [
        ("fr", 22, "Ils sont morts la nuit de dimanche à lundi 23 octobre."),
        ("en", 22, "They died overnight from Sunday to Monday 23 October."),
        ("sw", 22, "Walikufa usiku wa Jumapili kuamkia Jumatatu tarehe 23 Oktoba."),
    ],
)
def test_a_night_whose_second_day_has_a_date_ends_on_it(language, first, text):
    [found] = time_readings(text, Span(0, len(text)), date(2025, 3, 5), language)

    assert (found.earliest, found.latest) == (date(2024, 10, first), date(2024, 10, 23))


def test_a_time_right_before_the_verb_of_its_clause_is_its_own():
    [claim] = marked_reading(
        "This came after the M23 on Saturday captured [Sake].", published=date(2025, 3, 5)
    ).claims

    assert claim.time is not None
    assert claim.time.earliest == date(2025, 3, 1)
