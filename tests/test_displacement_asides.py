"""Journeys that are no flight, room that is no stay, and places beside a flight that are no end of it."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.model import Movement, Stance

NOBODY_MOVED = """
Several residents of Sake came out of their homes to express their joy.
Residents of Sake came out of their houses to greet the soldiers.
Des habitants sont sortis de leurs maisons pour manifester leur joie à Sake.
Some hundred residents of Sake had braved the blockade, travelling to the Minova and Bweremana markets in search of food.
Une centaine d'habitants de Sake se rendaient au marché de Minova à la recherche de vivres.
La tension est vive à Sake et les risques de nouveaux déplacements ne sont pas à écarter.
Une autre incursion a été signalée la nuit dans les localités de Sake et Minova.
The centre in Rhoe was designed to accommodate a maximum of 30,000 people.
Le site de Rhoe a été conçu pour accueillir 30 000 personnes.
Les militaires empêcheraient depuis une semaine les populations de Sake de quitter la cité.
The soldiers have prevented residents of Sake from leaving the town.
Des assaillants venus des villages voisins ont pénétré dans Sake et Minova, pillant le bétail.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", NOBODY_MOVED, ids=lambda case: case[:50])
def test_who_only_comes_out_or_could_be_taken_in_has_not_fled(sentence, gazetteer):
    assert groups_told(f"Report from Goma, eastern DR Congo\n\n{sentence}", gazetteer) == []


#: text | figure > origins > destinations
TOLD = """
Several residents came out of their homes and fled Sake. | > Sake >
Quelque 5 000 personnes ont été rapportées à Mpati. | Quelque 5 000 personnes > > Mpati
Refugees face dire conditions in Goma after fleeing fighting in Sake. | > Sake > Goma
Des familles souffrent de la faim à Goma après avoir fui les combats à Sake. | > Sake > Goma
Besides the 300 refugees from Ishasha, Rutshuru received 800 refugees. | 300 refugees > Ishasha > | 800 refugees > > Rutshuru
L'attaque a provoqué le déplacement des habitants vers Sake et Minova, laissant les villages de la route Sake-Minova déserts. | > > Minova Sake
Some 300 families returned to Sake after the rebels left the town. | Some 300 families > > Sake
Some 300 families returned to Sake once the last M23 soldiers had left it. | Some 300 families > > Sake
Quelque 300 familles sont rentrées à Sake depuis que les rebelles ont quitté la cité. | Quelque 300 familles > > Sake
Some 2,000 people arrived in Sake and asked to be transferred to Goma. | Some 2,000 people > > Sake
Les autorités ont demandé une aide pour 7 000 personnes qui ont fui Sake. | 7 000 personnes > Sake >
Officials called for food aid for 7,000 people who fled Sake. | 7,000 people > Sake >
Asylum-seekers from Sake have arrived in Gisenyi. | > Sake > Gisenyi
Des demandeurs d'asile sont arrivés à Gisenyi. | > > Gisenyi
Plus de 16 000 personnes ont regagné leurs villages, notamment Kanune et Pinga. | Plus de 16 000 personnes > > Kanune Pinga
Un afflux de la population fuyant ces affrontements est signalé au village Minembwe. | > > Minembwe
There are 15,000 refugees in Goma, down from the initial count of 30,000, after many of them left. | 15,000 refugees > > Goma
Le Burundi fait face à un afflux de 3 000 réfugiés venus de la RDC. | 3 000 réfugiés > RDC > Burundi
Burundi is facing an influx of 3,000 refugees from Masisi. | 3,000 refugees > Masisi > Burundi
In Burundi, 3,000 refugees fled to Rugombo. | 3,000 refugees > > Rugombo
People arrived at the Kasindi border post close to Beni. | > > Kasindi
Des familles sont arrivées au camp de Bulengo, près de Goma. | > > Bulengo
Quelque 300 familles ont réintégré leurs localités de Kanune et Pinga. | Quelque 300 familles > > Kanune Pinga
""".strip().splitlines()


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case[:50])
def test_where_people_are_is_kept_apart_from_what_stands_beside_their_flight(case, gazetteer):
    text, *wanted = case.split(" | ")
    told = groups_told(f"Report from Goma, eastern DR Congo\n\n{text}", gazetteer)
    assert told == [group_of(one) for one in wanted]


HEARSAY = """
claims | Environ 3 500 personnes auraient fui Sake.
claims | Quelque 300 familles auraient elles aussi regagné leurs villages à Sake.
claims | Some 3,500 people reportedly fled Sake on Monday.
claims | Quelque 300 familles de Sake se seraient déplacées en novembre.
states | Environ 3 500 personnes ont fui Sake.
states | Des rebelles seraient à Goma, et 3 500 personnes ont fui Sake.
""".strip().splitlines()


@pytest.mark.parametrize("case", HEARSAY, ids=lambda case: case[:50])
def test_a_movement_told_by_hearsay_is_a_claim(case, gazetteer):
    stance, sentence = case.split(" | ")
    [claim] = displacements_told(f"Report from Goma, eastern DR Congo\n\n{sentence}", gazetteer)
    assert claim.stance is Stance(stance)


def test_a_return_is_not_dated_by_the_flight_before_it(gazetteer):
    text = "Goma, eastern DR Congo\n\n6 February 2018\n\nThe calm in Sake allowed the return of {}."
    fled = text.format("300 families who had fled the clashes of 21 January")
    back = text.format("300 families on 21 January")

    assert [claim.time for claim in displacements_told(fled, gazetteer)] == [None]
    assert [claim.time is None for claim in displacements_told(back, gazetteer)] == [False]


RETURNS = """
Some 300 families returned to Sake after the rebels left the town.
Some 300 families have gone back to Sake once the last M23 soldiers had left it.
Quelque 300 familles sont rentrées à Sake depuis que les rebelles ont quitté la cité.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", RETURNS, ids=lambda case: case[:50])
def test_who_returns_once_the_rebels_have_left_has_not_fled(sentence, gazetteer):
    [claim] = displacements_told(f"Report from Goma, eastern DR Congo\n\n{sentence}", gazetteer)
    assert claim.detail.movement is Movement.RETURN
