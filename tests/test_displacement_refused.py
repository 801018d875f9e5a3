"""Who refuses to go stays, and a place beside another is no goal, in English and French."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: sentence | figure | origins | destinations
CASES = """
In Bweremana, officials said 700 families from Ngungu had no intention of leaving the school. | 700 families | Ngungu | Bweremana
In Minova, 300 families from Sake refuse to be moved to Bulengo. | 300 families | Sake | Minova
À Lubero, 2 300 déplacés de Manguredjipa, installés au stade, refusent d'être conduits à Kimbulu. | 2 300 déplacés | Manguredjipa | Lubero
À Minova, 300 déplacés de Sake ne veulent pas être transférés à Bulengo. | 300 déplacés | Sake | Minova
Aid workers recorded 3,400 people from Nyabiondo moving to Lukweti. | 3,400 people | Nyabiondo | Lukweti
Rhoe had been home to 65,000 people, nearly all of them from Fataki. | 65,000 people | Fataki | Rhoe
Some 1,200 people have reached Bulengo, close to Goma. | Some 1,200 people | | Bulengo
Le camp de Bulengo, près de Goma, a reçu 1 700 déplacés. | 1 700 déplacés | | Bulengo
Some 7,500 people have fled Kibua and the neighbouring village of Mpofi. | Some 7,500 people | Kibua, Mpofi |
Près de 7 500 personnes ont fui Kibua et le village voisin de Mpofi. | Près de 7 500 personnes | Kibua, Mpofi |
""".strip().splitlines()  # noqa: E501


def told(text, gazetteer):
    """Each displacement of a text on eastern DR Congo."""
    return groups_told(f"Report from Goma, eastern DR Congo\n\n{text}", gazetteer)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[:50])
def test_refused_moves_and_neighbours_are_no_ends(case, gazetteer):
    sentence, figure, *ends = (part.strip() for part in case.split("|"))
    wanted = [sorted(name.strip() for name in end.split(",") if name.strip()) for end in ends]
    assert told(sentence, gazetteer) == [(figure, *wanted)]


#: text | what is told of it, as figure > origins > destinations
RETOLD = """
Officials in Luvungi say that 6,200 people displaced from Sange are living there. | 6,200 people > Sange > Luvungi
Les autorités de Luvungi signalent que 6 200 personnes déplacées de Sange y vivent. | 6 200 personnes > Sange > Luvungi
The mayor of Oicha says 350 families from Mamove sleep there. | 350 families > Mamove > Oicha
Some 85 families reached Komanda. Many of these people had been displaced once before, from Ndalya. | Some 85 families > > Komanda
Quelque 85 familles ont gagné Komanda. Beaucoup avaient déjà été déplacées de Ndalya. | Quelque 85 familles > > Komanda
Some 85 families reached Komanda. They had fled Ndalya. | Some 85 families > Ndalya > Komanda
In Lubutu the doctor keeps a ledger. It shows 5,870 arrivals from Punia. | 5,870 arrivals > Punia > Lubutu
À Ishasha, quelque 90 familles arrivent chaque jour de Nyamilima. | quelque 90 familles > Nyamilima > Ishasha
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", RETOLD, ids=lambda case: case[:50])
def test_where_people_are_and_what_they_went_through_before_are_kept_apart(case, gazetteer):
    text, wanted = case.split("|")
    assert told(text.strip(), gazetteer) == [group_of(wanted)]


#: Two groups in one sentence, each with its own ends.
APART = """
Deux mille personnes ont été accueillies à Sake ; les habitants de Tongo marchent vers Shabunda. | Deux mille personnes > > Sake | > Tongo > Shabunda
Deux mille personnes ont été accueillies à Sake ; un deuxième groupe marche encore vers Shabunda. | Deux mille personnes > > Sake | > > Shabunda
About 2,500 people reached Nyanzale, while residents of Tongo went down to Rubare. | About 2,500 people > > Nyanzale | > Tongo > Rubare
Environ 2.500 personnes ont gagné Nyanzale, tandis que les habitants de Tongo ont fui vers Rubare. | Environ 2.500 personnes > > Nyanzale | > Tongo > Rubare
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", APART, ids=lambda case: case[:50])
def test_a_second_group_has_its_own_ends(case, gazetteer):
    text, *wanted = case.split("|")
    assert told(text.strip(), gazetteer) == [group_of(row) for row in wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Fighting broke out in Lulimba and spread to Kilembwe. Some 2,750 fled to Lubichako.",
        "Les combats ont éclaté à Lulimba et se sont étendus à Kilembwe. Quelque 2 750 personnes"
        " ont fui vers Lubichako.",
    ],
)
def test_people_leave_all_the_places_that_fighting_spread_to(text, gazetteer):
    (claim,) = told(text, gazetteer)
    assert claim[1:] == (["Kilembwe", "Lulimba"], ["Lubichako"])


@pytest.mark.parametrize(
    "text",
    [
        "Une trentaine de familles ont tenté de regagner Kalembe fin septembre.",
        "Some thirty families tried to return to Kalembe in September.",
        "En cas de chute de Pinga, 50 000 personnes seraient poussées vers Walikale.",
        "Des kits sont prévus à Baraka pour un déplacement éventuel de 15 000 personnes.",
        "The agency is sending 300 people to Goma for training.",
        "M23 is sending 300 fighters into Goma.",
    ],
)
def test_what_is_only_tried_supposed_or_no_flight_moves_nobody(text, gazetteer):
    assert told(text, gazetteer) == []


def test_delegates_all_from_a_place_are_no_displaced_people(gazetteer):
    assert told("There were 86 delegates in Goma that day, all from Salamabila.", gazetteer) == []


def test_residents_who_refuse_to_flee_are_no_displaced_people(gazetteer):
    assert told("Some 3,000 residents refuse to leave Sake.", gazetteer) == []


#: text | each group as figure > origins > destinations, parted by blanks
PARTS = """
Some 27,300 people fled Nizi and Kobu. A group looted the clinic of Rethy. Of the people displaced, about 15,000 have found shelter in Bunia. | Some 27,300 people > Kobu Nizi > ; about 15,000 > Kobu Nizi > Bunia
Some 12,400 people fled Lulimba. The clinic in Fizi was looted. Some 8,100 of the displaced have settled in Misisi. | Some 12,400 people > Lulimba > ; Some 8,100 of the displaced > Lulimba > Misisi
When Walikale fell, about 20,000 people escaped to Lubutu and Oso. The priest had registered 640 returning families, all of them from Lubutu. | about 20,000 people > Walikale > Lubutu Oso ; 640 returning families > Lubutu > Walikale
Fighters attacked the camp at Lodda, near Fataki. The camp housed about 8,200 people who had fled Jina. By midday it was nearly deserted. More than 5,000 of its residents had moved to Fataki. | about 8,200 people > Jina > Lodda ; More than 5,000 of its residents > Lodda > Fataki
Some 2,600 people left the Kalunga site near Kalemie and returned to Nyemba. | Some 2,600 people > Kalunga > Nyemba
Key figures: 352,000 people displaced in Kalemie; 14 per cent of children vaccinated; 3 partners present in Nyunzu. | 352,000 people > >
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", PARTS, ids=lambda case: case[:50])
def test_a_part_of_the_displaced_left_what_all_of_them_left(case, gazetteer):
    text, wanted = case.split("|")
    assert told(text.strip(), gazetteer) == [group_of(row) for row in wanted.split(" ; ")]


#: Likewise: what stands in a sentence and is no end of its people.
NO_ENDS = """
Shots were heard towards Alimbongo, 22 kilometres south, and 90 families left Kitsombiro for Musienene. | 90 families > Kitsombiro > Musienene
Civil society in Lubero says that 5,200 people have returned to Kitsombiro from Butembo. | 5,200 people > Butembo > Kitsombiro
Fighters coming from Irumu raided Lolwa. Mambasa received 950 families in ten days. | 950 families > Lolwa > Mambasa
Walikale is quiet, and Walikale's market is open. Separately, 1,100 people went back to Nyabiondo from Loashi; it is the first return there. | 1,100 people > Loashi > Nyabiondo
Some families moved to Munigi. "My neighbour went, and came back the same day," says Francine, 41. | > > Munigi
Les 600 ménages réfugiés à Musienene ont promis de rentrer à Kirumba. | 600 ménages > Kirumba > Musienene
Villagers continue to trickle into Oicha. An estimated 600 came in the week. | An estimated 600 > > Oicha
The upper part of Mulenge was attacked by armed men. At least 2,000 inhabitants scattered to Lemera. | At least 2,000 inhabitants > Mulenge > Lemera
Health workers put the number who fled Ihula at 7,500, of whom some 5,000 went to Walikale. | 7,500 > Ihula > ; some 5,000 > Ihula > Walikale
There were 86 families at the parish in Kasongo that day, all from Salamabila. | 86 families > Salamabila > Kasongo
Clashes broke out in Sake. Some went to Goma, while 60 households have preferred Minova. | 60 households > Sake > Minova
Le front s'est déplacé vers Kaseghe, dont les habitants se sont enfuis. | > Kaseghe >
The front moved to Kaseghe, whose residents fled. | > Kaseghe >
Quelque 460 ménages se sont installés à Kalima. Le chef demande qu'on les transfère à Kindu. | Quelque 460 ménages > > Kalima
Plus de trois mille habitants de Katana sont rentrés chez eux. Ils s'étaient réfugiés à Kavumu. | Plus de trois mille habitants > Kavumu > Katana
Quelque 9 500 personnes avaient quitté Mongbwalu pour Watsa avant de revenir en janvier. | Quelque 9 500 personnes > Watsa > Mongbwalu ; Quelque 9 500 personnes > Mongbwalu > Watsa
Le district de Bundibugyo héberge 3 600 personnes venues elles aussi de Kamango. | 3 600 personnes > Kamango > Bundibugyo
Le retrait rebelle a permis le retour à Miriki d'environ 2 200 personnes, réfugiées jusque-là à Kasugho. | environ 2 200 personnes > Kasugho > Miriki
Quelque 230 familles de Kayna sont reparties pour Alimbongo. | Quelque 230 familles > Kayna > Alimbongo
Quelque 230 familles sont réparties dans trois écoles de Butembo. | Quelque 230 familles > > Butembo
Rebels overran the village of Kitagoma, driving about 4,000 people into Uganda. | about 4,000 people > Kitagoma > Uganda
A better figure comes from Uvira, where the registers list 12,740 arrivals from Luberizi and Sange. | 12,740 arrivals > Luberizi Sange > Uvira
In Mahagi, returns continue: 740 households came back to Nioka in June. | 740 households > > Nioka
Quelque 3 000 déplacés venus l'an passé de Tchabi et de Boga vivent à Komanda. | Quelque 3 000 déplacés > Boga Tchabi > Komanda
Cette attaque avait provoqué la fuite d'un millier de ménages, réfugiés depuis à Kamituga. | un millier de ménages > > Kamituga
Quelque 300 familles de l'axe Kitsombiro-Alimbongo sont à Butembo. | Quelque 300 familles > Alimbongo Kitsombiro > Butembo
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", NO_ENDS, ids=lambda case: case[:50])
def test_what_another_clause_names_is_no_end(case, gazetteer):
    text, wanted = case.split("|")
    assert told(text.strip(), gazetteer) == [group_of(row) for row in wanted.split(" ; ")]


#: What somebody is at a place to help with has not happened, and nobody left that place for it;
#: "here" is not what people were just told to have fled.
NOT_THERE = """
Peacekeepers are moving to Drodro to help displaced persons return to their homes. | -
Soldiers went to Drodro to help 300 villagers return home. | -
The UN helped 3,000 displaced people return to Sake. | 3,000 displaced people > > Sake
Thousands have fled Sake in Congo. “Many people have come here,” a mayor said. | Thousands > Sake >
Thousands have fled Sake for Minova. “Some 200 people came here today,” a mayor said. | Thousands > Sake > Minova | Some 200 people > Sake > Minova
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", NOT_THERE, ids=lambda case: case[:60])
def test_who_is_to_be_helped_home_has_not_left_where_help_is(case, gazetteer):
    text, *rows = (part.strip() for part in case.split(" | "))
    wanted = [] if rows == ["-"] else [group_of(row) for row in rows]
    assert groups_told(f"What is told of the war\n\n{text}", gazetteer) == wanted
