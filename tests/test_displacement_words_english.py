"""English words for people, their numbers and their roofs, beside which displacement is told."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

#: text | who is told of, as figure > origins > destinations
TOLD = """
165,000 Haitians who fled Sake live in tents. | 165,000 Haitians > Sake >
Some 3,000 Rohingya crossed into Uganda. | Some 3,000 Rohingya > > Uganda
About 300 asylum-seekers crossed from Bunagana into Uganda. | About 300 asylum-seekers > Bunagana > Uganda
Some 1,500 Congolese asylum seekers are living in Nyakabande. | Some 1,500 Congolese asylum seekers > > Nyakabande
Some 3,000 Syriens ont fui Sake. | Some 3,000 Syriens > Sake >
Près de 900 Maliens ont fui Sake. | Près de 900 Maliens > Sake >
The clashes led to a new exodus around Sake and towards Goma. | > Sake > Goma
The shelling triggered a new displacement towards Minova. | > > Minova
300 people took refuge in parks, schools and abandoned buildings in Goma. | 300 people > > Goma
300 families live in an abandoned school in Goma. | 300 families > > Goma
300 people sleep in deserted shops and warehouses in Goma. | 300 people > > Goma
In Masisi, 300 people fled the villages of Sake and Bihambwe. | 300 people > Sake Bihambwe >
In Kalehe, 300 people abandoned the village of Numbi. | 300 people > Numbi >
In Goma, 300 people driven from Sake need food. | 300 people > Sake > Goma
He put the number of people who fled Sake at 900 families. | 900 families > Sake >
The number of people who fled Sake is estimated at 900. | estimated at 900 > Sake >
Located 12 km from Goma, Bulengo hosts 300 families. | 300 families > > Bulengo
Lying west of Goma, the camp of Bulengo hosts 300 families. | 300 families > > Bulengo
Situé dans le territoire de Masisi, le camp de Bulengo accueille 300 familles. | 300 familles > > Bulengo
Goma is full. Some 300 displaced people are sheltering in schools there. | Some 300 displaced people > > Goma
The team went to Minova. It met 300 displaced people sheltering around the UN (MONUC) base there. | 300 displaced people > > Minova
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("row", TOLD)
def test_peoples_roofs_and_numbers_tell_of_displacement(row: str, gazetteer: Gazetteer) -> None:
    text, told = row.rsplit(" | ", 1)
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer) == [group_of(told)]


#: Nobody is told to have moved.
NOBODY = """
About 35 families share a tent in Sake.
Some 40 people shared one room in Goma.
Fear of an exodus of investors from Goma grew.
Des années après l'exode, Goma a changé.
Some 3,000 Ugandan soldiers left Sake.
Residents of Sake have fled many times in the past.
UNICEF has sheltered 300 families.
An NGO built shelters for 300 families in Sake.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOBODY)
def test_shared_roofs_soldiers_and_investors_are_no_displacement(
    text: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer) == []


def test_here_is_where_people_went_and_no_country_at_the_head(gazetteer: Gazetteer) -> None:
    text = (
        "Uganda: families flee\n\n300 families fled Sake for Minova. “About a thousand people"
        " arrived here on foot,” she said."
    )
    assert groups_told(text, gazetteer)[-1][2] == ["Minova"]


#: text | who is told of: people driven from where they had found shelter, and what they flee
DRIVEN = """
The attack displaced 300 families living in Sake. | 300 families > Sake >
The attack displaced 300 families who had found refuge in Sake. | 300 families > Sake >
The clashes forced 300 families who had just returned to Sake to flee again. | 300 families > Sake >
The raid drove out 300 people who were sheltering in Sake. | 300 people > Sake >
L'attaque a déplacé 300 familles qui avaient trouvé refuge à Sake. | 300 familles > Sake >
Clashes in Masisi displaced 300 families sheltering in Goma. | 300 families > Masisi > Goma
The attack displaced 300 families, now sheltering in Sake. | 300 families > > Sake
300 people reached Goma after escaping the rebels' weekend takeover of the nearby town of Sake. | 300 people > Sake > Goma
Robberies and kidnappings in Sake have driven out 300 families. | 300 families > Sake >
Landslides and heavy rains in Numbi displaced 300 families. | 300 families > Numbi >
300 people have poured into the embattled Congolese city of Goma. | 300 people > > Goma
300 people have poured into the tense, rain-soaked city of Goma. | 300 people > > Goma
300 people fled across the border into south-west Uganda. | 300 people > > Uganda
Attacks on 26 and 28 December 2018 prompted population movements into Goma. | > > Goma
The crisis displaced 300 people, 80 per cent of whom are in Goma. | 300 people > >
300 people fled Sake, most of whom now live in Goma. | 300 people > Sake >
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("row", DRIVEN)
def test_people_are_driven_from_where_they_had_found_shelter(
    row: str, gazetteer: Gazetteer
) -> None:
    text, told = row.rsplit(" | ", 1)
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer)[:1] == [group_of(told)]


#: text | who is told of: parts, rooms, buildings named before, what forces did beside the flight
PARTS = """
Only 300 of the 3,000 people who fled Sake have returned. | 300 of the 3,000 people > > Sake
Some 300 of its 3,000 inhabitants have fled Sake. | Some 300 of its 3,000 inhabitants > Sake >
More than 300 of Sake's 3,000 families have fled. | More than 300 of Sake's 3,000 families > Sake >
Nearly 300 of an estimated 3,000 people have left Sake. | Nearly 300 of an estimated 3,000 people > Sake >
Bulengo camp, with a capacity of 10,000, holds 80,000 people. | 80,000 people > > Bulengo
The initial capacity of Bulengo is 10,000 but the camp hosts 16,697 people. | 16,697 people > > Bulengo
The port of Kalemie is small. The port, which has received 6,000 displaced people, is full. | 6,000 displaced people > > Kalemie
The stadium in Rutshuru is small. The stadium now hosts 1,400 families. | 1,400 families > > Rutshuru
When rebels entered Sake, 3,000 people fled to Minova. | 3,000 people > Sake > Minova
The closure of Bulengo camp sent 300 families back to Sake. | 300 families > Bulengo > Sake
300 families who had taken refuge in Minova are back in Sake. | 300 families > Minova > Sake
Some 1,200 people have arrived in Minova, most of them from Sake. | Some 1,200 people > Sake > Minova
Some 1,200 people, the majority of whom come from Sake, have arrived in Minova. | Some 1,200 people > Sake > Minova
Movements of population from Sake towards Goma continue. | > Sake > Goma
Sake is a town. Every night, families come to take refuge there to escape attacks. | > > Sake
Nyakabande transit centre is old. The centre currently hosts 16,697 individuals. | 16,697 individuals > > Nyakabande
Bubukwanga transit centre has 1,316 individuals. | 1,316 individuals > > Bubukwanga
Some 278 refugees reached Sake, higher than last week's 179 arrivals. | Some 278 refugees > > Sake
Families who spoke to AFP in Goma said they had fled Sake. | > Sake > Goma
Speaking in Goma, 300 people told reporters that they had fled. | 300 people > > Goma
The mayor spoke to reporters in Goma of 300 people who fled Sake. | 300 people > Sake >
There were some arrivals from Sake in Goma on Friday. | > Sake > Goma
Rebels carried out attacks in Sake and Numbi, sparking a new wave of displacement. | > Sake Numbi >
More than 300 people fled the province's Shabunda territory. | More than 300 people > Shabunda >
14,000 people, including several hundred soldiers, have crossed into Uganda. | 14,000 people > > Uganda
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("row", PARTS)
def test_a_part_counts_not_its_whole_and_a_building_stands_where_it_was_named(
    row: str, gazetteer: Gazetteer
) -> None:
    text, told = row.rsplit(" | ", 1)
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer) == [group_of(told)]


def test_people_who_go_on_sheltering_did_not_go_where_others_fled(gazetteer: Gazetteer) -> None:
    text = (
        "Many people sheltering in the hospital in Sake have fled to Minova. However, at least"
        " 2,500 people continue to find refuge within the hospital grounds."
    )
    assert groups_told(text, gazetteer)[-1] == group_of("at least 2,500 people > > Sake")


def test_a_sentence_with_a_month_of_its_own_is_lent_no_origin(gazetteer: Gazetteer) -> None:
    text = (
        "In July, 2,000 people arrived in Goma from Sake. In mid-November, 6,000 persons sought"
        " refuge in Minova."
    )
    assert groups_told(text, gazetteer) == [
        group_of("2,000 people > Sake > Goma"),
        group_of("6,000 persons > > Minova"),
    ]


def test_each_group_of_a_sentence_has_its_own_place(gazetteer: Gazetteer) -> None:
    text = "300 people headed towards Minova while residents in Sake were forced to flee."
    assert groups_told(text, gazetteer) == [
        group_of("300 people > > Minova"),
        group_of(" > Sake > "),
    ]
