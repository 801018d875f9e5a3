"""Whoever is only taken for the doer of an attack is named with the words of doubt."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.events.doubt.camps import camp
from dashboard.core.plain import plain
from dashboard.export.found import found_line
from dashboard.pipeline import read_article


def attacks(text, gazetteer):
    """Place and actor of each attack that a text tells of."""
    found = found_line("a", read_article(article_as_given(text, doc="a"), gazetteer))
    return [(one["place"], one["actor"]) for one in found["events"] if one["type"] == "attack"]


DOUBTED = """
Une attaque attribuée aux ADF a fait 12 morts à Oicha. | attribuée aux ADF
Douze civils ont été tués à Oicha dans une attaque imputée aux ADF. | imputée aux ADF
L'attaque d'Oicha, que les autorités attribuent aux ADF, a fait 12 morts. | attribuent aux ADF
Des hommes identifiés comme étant des ADF ont tué 12 civils à Beni. | comme étant des ADF
Les ADF sont soupçonnés d'avoir tué 12 personnes à Oicha. | ADF sont soupçonnés
Des rebelles ADF présumés ont tué 12 personnes à Oicha. | rebelles ADF présumés
Twelve people were killed in Oicha in an attack blamed on the ADF. | blamed on the ADF
Twelve were killed in Oicha by men believed to be ADF fighters. | believed to be ADF fighters
The attack on Oicha, attributed to CODECO men, left 12 dead. | attributed to CODECO
The ADF are suspected of having killed 12 people in Oicha. | ADF are suspected
Suspected ADF rebels killed 12 people in Oicha. | Suspected ADF rebels
Mauaji ya Oicha yanadaiwa kufanywa na ADF. | yanadaiwa kufanywa na ADF
"""


@pytest.mark.parametrize(
    ("text", "actor"), [line.split(" | ") for line in DOUBTED.strip().splitlines()]
)
def test_who_is_taken_for_the_attacker_keeps_the_words_of_doubt(text, actor, gazetteer):
    ((place, told),) = attacks(text, gazetteer)
    assert place in ("Oicha", "Beni")
    assert actor in told


def test_whoever_puts_an_attack_down_to_others_did_not_do_it(gazetteer):
    told = "Le massacre d'Oicha a été attribué aux ADF par l'armée."
    assert attacks(told, gazetteer) == [("Oicha", "attribué aux ADF")]
    ((_, actor),) = attacks(
        "The massacre in Oicha was attributed by the army to the ADF.", gazetteer
    )
    assert actor.endswith("to the ADF")


def test_another_attack_further_on_is_no_reason(gazetteer):
    text = (
        "The attack on Oicha left 12 dead, and an ambush attributed to CODECO wounded three people "
        "in Fataki."
    )
    assert attacks(text, gazetteer) == [("Oicha", None), ("Fataki", "attributed to CODECO")]


@pytest.mark.parametrize(
    "text",
    [
        "The ADF attacked the town of Oicha.",
        "L'attaque de Oicha par les ADF a fait 12 morts, l'armée attribue une autre aux Mai-Mai.",
        "Les ADF ont tué 12 personnes à Oicha.",
    ],
)
def test_where_nothing_is_doubted_the_actor_stands_alone(text, gazetteer):
    assert attacks(text, gazetteer) == [("Oicha", "ADF")]


def test_the_words_of_doubt_hide_no_force():
    for words in ("attribuée aux M23", "believed to be M23 fighters", "blamed on the M23"):
        assert camp(plain(words)) == camp(plain("M23"))
