"""What another sentence lends is no end of more people than can have been there."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import ClaimKind
from dashboard.pipeline import read_article

BEFORE = {
    "en": "Rebels fought the army in Nyabibwe, in South Kivu, and 300 families fled the village. ",
    "fr": "Des rebelles ont affronté l'armée à Nyabibwe, au Sud-Kivu, et 300 familles ont fui le"
    " village. ",
    "sw": "Waasi walipigana na jeshi katika kijiji cha Nyabibwe, Kivu Kusini, na familia 300"
    " zimekimbia kijiji hicho. ",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "More than seven million people have been displaced in the east of the country."),
        ("en", "Some 7.3 million people have fled their homes across the country."),
        ("en", "The country counts over 6 million displaced people."),
        ("fr", "Le pays compte plus de 6 millions de déplacés internes."),
        ("fr", "Plus de 7 millions de personnes ont fui leurs foyers à travers le pays."),
        ("sw", "Zaidi ya watu milioni saba wameyahama makazi yao mashariki mwa nchi hiyo."),
    ],
)
def test_a_village_lends_itself_to_no_millions(gazetteer: Gazetteer, language, sentence):
    text = BEFORE[language] + sentence
    claims = read_article(article_as_given(text, doc="x"), gazetteer).claims
    millions = [
        claim
        for claim in claims
        if claim.kind is ClaimKind.DISPLACEMENT
        and claim.quantity is not None
        and (claim.quantity.low or 0) >= 1_000_000
    ]
    assert len(millions) == 1
    assert "Nyabibwe" not in {part.resolution.mention.words for part in millions[0].places}


def test_a_city_may_lend_itself_to_hundreds_of_thousands(gazetteer: Gazetteer):
    text = "Goma fell to the M23 rebels. Some 400,000 people have fled since, the UN says."
    claims = read_article(article_as_given(text, doc="x"), gazetteer).claims
    [fled] = [claim for claim in claims if claim.kind is ClaimKind.DISPLACEMENT]
    assert [part.resolution.mention.words for part in fled.places] == ["Goma"]
    assert fled.places[0].carried
