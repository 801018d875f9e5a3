"""What many pages on one flight say in passing: who fled nowhere, and what is no end of a flight."""
# ruff: noqa: E501

from __future__ import annotations

from datetime import date

import pytest
from displaced import group_of, groups_told

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import ClaimKind
from dashboard.pipeline import read_article
from dashboard.ui.view.displacement import stock_marks

NOBODY = """
The rebels took Kavumu. It was the last barrier before reaching the city of more than one million people.
Dozens of Congolese and Burundian soldiers fled to Burundi on Monday.
Le mouvement des habitants vers l'Ouganda n'a pas été observé ce jeudi.
Sake est encerclée par les combats. La ville compte 90 000 habitants et au moins autant de déplacés.
Le groupe avait annoncé son intention de se retirer de Walikale.
De nombreuses personnes ont commencé à traverser la frontière depuis que l'armée a lancé des assauts sur Uvira à partir de Luvungi.
L'agence, qui s'attend à voir ce chiffre atteindre 90 000, a lancé un appel de fonds.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[-60:])
def test_nobody_is_displaced_from_or_to_anywhere(gazetteer: Gazetteer, text):
    assert groups_told(text, gazetteer) == []


#: text | figure > origins > destinations
ENDS = """
As the rebels appeared set to seize the last town in North Kivu, civilians fled to Uganda. | > > Uganda
Rebels took Minova. The UN says that 700,000 have fled their homes. | 700,000 > >
Le M23 a pris Minova. Environ 350 000 personnes déplacées se retrouvent sans abri à cause des combats. | Environ 350 000 personnes > >
Rebels patrolled Sake after an advance that saw tens of thousands of people fleeing neighbouring towns. | tens of thousands of people > >
Plus de 80 000 personnes ont fui vers le Burundi après l'avancée des rebelles dans l'est de la RDC. | Plus de 80 000 personnes > est-de-la-RDC > Burundi
Plus de 80 000 personnes ont fui vers le Burundi. Le mouvement s'est emparé d'Uvira. | Plus de 80 000 personnes > > Burundi
""".strip().splitlines()


@pytest.mark.parametrize("case", ENDS, ids=lambda case: case[:60])
def test_only_what_is_said_of_them_is_an_end_of_their_flight(gazetteer: Gazetteer, case):
    text, row = case.rsplit(" | ", 1)
    figure, origins, goals = group_of(row)
    expected = (figure, [name.replace("-", " ") for name in origins], goals)
    assert groups_told(text, gazetteer) == [expected]


def test_who_crossed_the_border_of_a_country_has_not_fled_into_it(gazetteer: Gazetteer):
    text = (
        "Hundreds return from Burundi to DR Congo.\n\n"
        "More than 90,000 Congolese fled across the border after M23 took control of Uvira."
    )
    assert groups_told(text, gazetteer)[-1] == ("More than 90,000 Congolese", ["Uvira"], [])


def test_people_who_live_at_a_place_nobody_has_located_are_no_badge_where_they_came_from(
    gazetteer: Gazetteer,
):
    text = "Le M23 a pris Uvira mercredi. Près de 40 000 réfugiés d'Uvira sont recensés à Buganda."
    claims = read_article(clean(text, name="a.txt", published=date(2025, 12, 16)), gazetteer).claims
    stocks = [claim for claim in claims if claim.kind is ClaimKind.DISPLACEMENT]
    roles = {part.role.value: part.resolution.place for part in stocks[-1].places}
    assert roles["destination"] is None
    assert [mark.area for mark in stock_marks(stocks[-1:])] == [None]
