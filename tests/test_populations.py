"""Populations that a text gives, and what is none."""

from __future__ import annotations

import pytest
from marked_places import marked_reading

from dashboard.core.populations import population_claims
from dashboard.core.sentences import sentences
from dashboard.model import Claim, ClaimKind


def claims_of(marked: str) -> tuple[Claim, ...]:
    reading = marked_reading(marked)
    return population_claims(reading.article, reading.resolutions, sentences(reading.article.text))


@pytest.mark.parametrize(
    ("marked", "place", "count"),
    [
        ("[Walikale], with a population of around 15,000, is a hub.", "Walikale", 15_000),
        ("[Walikale], population 15,000, is a hub.", "Walikale", 15_000),
        ("The population of [Goma] is 2 million.", "Goma", 2_000_000),
        ("[Goma] is home to two million people.", "Goma", 2_000_000),
        ("[Sake], a town of 40,000 inhabitants, is empty.", "Sake", 40_000),
        ("[Sake], une ville de 40 000 habitants, est vide.", "Sake", 40_000),
        ("La cité de [Minova] compte 12 000 habitants.", "Minova", 12_000),
        ("[Lubero], peuplée de 30 000 âmes, attend.", "Lubero", 30_000),
        ("Mji wa [Sake] wenye wakazi 15,000 umetekwa.", "Sake", 15_000),
        ("Mji wa [Sake] wenye wakaazi wapatao 15,000 umetekwa.", "Sake", 15_000),
        ("With a population of 15,000, [Walikale] is a hub.", "Walikale", 15_000),
        ("Home to 2 million people, the city of [Goma] is calm.", "Goma", 2_000_000),
        ("Some fled [Sake]. The town, with a population of 15,000, lies near [Goma].", "Sake",
         15_000),
        ("Le M23 a pris [Sake]. La cité, peuplée de 15 000 habitants, est à 25 km de [Goma].",
         "Sake", 15_000),
        ("Rebels took [Walikale] in [Nord-Kivu:province]. The town has a population of 15,000.",
         "Walikale", 15_000),
        ("Le M23 a pris [Sake]. Cette cité, entre le [lac Kivu:lake] et le [Masisi:territory],"
         " compte 65 000 habitants.", "Sake", 65_000),
        ("L'armée tient [Mubi]. Cette localité, chef-lieu du territoire de [Walikale:territory]"
         " dans le [Nord-Kivu:province], compte 60 000 habitants.", "Mubi", 60_000),
    ],
)  # fmt: skip
def test_a_population_belongs_to_its_place(marked, place, count):
    [claim] = claims_of(marked)

    assert claim.quantity is not None
    assert claim.quantity.low == claim.quantity.high == count
    assert [item.resolution.mention.words for item in claim.places] == [place]


@pytest.mark.parametrize(
    "marked",
    [
        "[Goma] is home to 700,000 displaced people.",
        "The displaced population of [Goma] is 700,000.",
        "5,000 inhabitants of [Mubi] have moved to [Biruwe].",
        "The population of [Goma] is afraid.",
    ],
)
def test_the_displaced_and_the_uncounted_are_no_population(marked):
    assert claims_of(marked) == ()


def test_the_first_seed_gives_the_population_of_walikale(seed_readings):
    # given the seed's words
    assert "with a population of around 15,000" in seed_readings[0].article.text

    # when its populations are read
    claims = [claim for claim in seed_readings[0].claims if claim.kind is ClaimKind.POPULATION]

    # then there is one, for Walikale, about 15,000
    [claim] = claims
    assert claim.quantity is not None
    assert claim.quantity.words == "around 15,000"
    assert [item.resolution.mention.words for item in claim.places] == ["Walikale"]
