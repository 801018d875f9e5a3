"""French sentences that take up people told of before: whence they came is lent them."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

ARRIVED = "Des habitants de [Minova] arrivent à [Goma]."


@pytest.mark.parametrize(
    "counted",
    [
        "Ces déplacés, dont le nombre est estimé à 6 500 ménages, y sont concentrés.",
        "Ces déplacés sont estimés à 6 500 ménages.",
        "On estime leur nombre à 6 500 ménages.",
        "Il s'agit de 6 500 ménages.",
        "Ils seraient environ 6 500.",
        "Le maire parle de 6 500 ménages déjà enregistrés.",
    ],
)
def test_a_count_of_people_told_of_before_keeps_both_ends(counted: str) -> None:
    last = claims_of(f"{ARRIVED} {counted}", language="fr")[-1]

    assert short(last)[:3] == ("Minova", "Goma", 6500)


@pytest.mark.parametrize(
    "told",
    [
        "Il s'agit de personnes qui ont fui [Minova].",
        "Il s'agit de familles qui ont quitté [Minova].",
        "Ce sont des habitants de [Minova] qui ont fui les combats.",
        "Ce sont des personnes qui ont fui les attaques à [Minova].",
        "Ces personnes viennent de [Minova].",
    ],
)
def test_a_sentence_that_says_who_they_are_adds_whence_they_came(told: str) -> None:
    claims = claims_of(f"300 ménages de déplacés vivent à [Goma]. {told}", language="fr")

    assert [short(claim)[:3] for claim in claims] == [("Minova", "Goma", 300)]


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("Une source parle de la quasi-totalité des habitants.", "Goma"),
        ("Les familles ont tout perdu.", "Goma"),
        ("Les déplacés manquent de tout.", "Goma"),
        ("Les rebelles du M23 y sont installés.", ""),
        ("Les soldats occupent les maisons des habitants.", ""),
    ],
)
def test_they_are_the_people_only_while_no_forces_are_named(between: str, told: str) -> None:
    text = (
        "[Minova] s'est vidée de sa population jeudi. La ville est calme. Les marchés sont fermés."
        f" {between} Ils se sont dirigés vers [Goma]."
    )
    assert " ".join(short(claim)[1] for claim in claims_of(text, language="fr")).strip() == told


def test_a_new_influx_that_is_the_one_just_told_of_is_told_once() -> None:
    claims = claims_of(
        "Des déplacés de [Minova] affluent à [Goma]. Ce nouvel afflux de déplacés à [Goma] est"
        " observé depuis lundi.",
        language="fr",
    )
    assert [short(claim)[:2] for claim in claims] == [("Minova", "Goma")]
