"""Where people are who arrive, are counted or lodged, where another sentence names the town."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

_FIGHTING = "Fighting broke out in Miriki, in North Kivu, on Monday. "
_COMBATS = "Des combats ont éclaté lundi à Miriki, au Nord-Kivu. "

#: What brings a town up for discussion: each is followed by each sentence of ``COUNTED``.
OPENED = {
    "en": (
        "They headed for Kayna.",
        "The road to Kayna was packed.",
        "Kayna is the nearest town.",
        "The first families reached Kayna at dawn.",
        "Kayna's mayor has opened the schools.",
        "In Kayna, the market is full.",
        "A doctor in Kayna is worried.",
        "We reached Kayna on Friday.",
    ),
    "fr": (
        "Ils ont pris la route de Kayna.",
        "La route de Kayna était bondée.",
        "Kayna est la cité la plus proche.",
        "Les premières familles ont atteint Kayna à l'aube.",
        "Le maire de Kayna a ouvert les écoles.",
        "À Kayna, le marché est plein.",
        "Un médecin de Kayna s'inquiète.",
    ),
}
COUNTED = {
    "en": (
        "Local officials have registered some 3,000 displaced people.",
        "The town hall counted some 3,000 arrivals.",
        "There, some 3,000 people sleep in the church.",
        "Some 3,000 people are now living in its schools.",
        "By evening the town had taken in some 3,000 people.",
        "Some 3,000 people have settled there.",
    ),
    "fr": (
        "Les autorités locales ont enregistré quelque 3 000 déplacés.",
        "La mairie a compté quelque 3 000 arrivants.",
        "Là, quelque 3 000 personnes dorment dans l'église.",
        "Quelque 3 000 personnes vivent désormais dans ses écoles.",
        "Le soir, la cité avait accueilli quelque 3 000 personnes.",
        "Quelque 3 000 personnes s'y sont installées.",
    ),
}


@pytest.mark.parametrize(
    "told",
    [
        lead + opened + " " + counted
        for language, lead in (("en", _FIGHTING), ("fr", _COMBATS))
        for opened in OPENED[language]
        for counted in COUNTED[language]
    ],
)
def test_who_is_counted_or_lodged_is_in_the_town_under_discussion(
    told: str, gazetteer: Gazetteer
) -> None:
    groups = groups_told(told, gazetteer)
    assert groups[-1][2] == ["Kayna"]


#: A town that people left, that saw trouble, of which there are two, or where somebody only rules.
OPEN = (
    "The army retook Kayna, in North Kivu, on Monday. The Red Cross has registered 3,000 displaced"
    " people.",
    "Kayna, in North Kivu, was attacked on Monday. Local officials have registered 3,000 displaced"
    " people.",
    "A delegation visited Kayna and Kirumba, in North Kivu. The Red Cross has registered 3,000"
    " displaced people.",
    "In Goma, the governor condemned the attack on Miriki. Civil society has counted 3,000"
    " displaced people.",
    "The road to Kayna, in North Kivu, is cut. The Red Cross has registered 3,000 displaced"
    " people.",
    "The rebels headed for Kayna, in North Kivu. The Red Cross has registered 3,000 displaced"
    " people.",
    "Kayna, in North Kivu, is calm. On Friday, 3,000 people from Miriki slept in the forest.",
    "La route de Kayna, au Nord-Kivu, est coupée. La Croix-Rouge a enregistré 3 000 déplacés.",
    "À Goma, le gouverneur a condamné l'attaque de Miriki. La société civile a compté 3 000"
    " déplacés.",
    "Le chef de Miriki, au Nord-Kivu, a été tué lundi. La Croix-Rouge a enregistré 3 000 déplacés.",
    "Les habitants de Miriki, au Nord-Kivu, sont partis lundi. La Croix-Rouge a enregistré 3 000"
    " déplacés.",
    # where those sit who rule
    "In Kinshasa the cabinet met on Friday. The Red Cross has registered 5,000 displaced people.",
    "A bishop in Rome prayed for Congo. Local officials have registered 3,000 displaced people.",
    "À Bujumbura, le sénat a siégé. La Croix-Rouge a enregistré 3 000 déplacés.",
    # a town that we do not know has taken them in
    "Les habitants de Kamango, au Nord-Kivu, sont partis. Nobili, petite cité frontalière, a ouvert"
    " son église. Sur place, on dénombre 1 100 personnes.",
    "The people of Kamango, in North Kivu, left. Nobili, on the border, has opened its church."
    " There, a priest counted 1,100 displaced people.",
)


@pytest.mark.parametrize("told", OPEN)
def test_no_town_is_lent_that_people_left_or_that_saw_trouble(
    told: str, gazetteer: Gazetteer
) -> None:
    groups = groups_told(told, gazetteer)
    assert groups
    assert groups[-1][2] == []


ROWS = (
    # a paragraph of its own is on a town of its own
    ("Gunfire was heard around Luberizi, in South Kivu. Its people went to Sange.\n\nIn other news"
     " from the plain, calm has returned to Kamanyola. Two hundred and ten families have come back"
     " to the town in the past week from Luvungi.",
     "Two hundred and ten families > Luvungi > Kamanyola"),
    # nobody is taken in by what people flee: where he speaks is the city
    ("Humanitarian groups had put the number of people who fled Nyabibwe, in South Kivu, at 22,000."
     ' "It is not a third of that," he told reporters in Bukavu.\n\nHe did concede that the city is'
     " receiving newcomers. The neighbourhood chiefs have so far registered 1,760 persons from"
     " Nyabibwe.", "1,760 persons > Nyabibwe > Bukavu"),
    # one of two
    ("The team visited Kirumba and Kaseghe, in North Kivu. In the former, 300 families from"
     " Kibirizi live in the school.", "300 families > Kibirizi > Kirumba"),
    ("La mission a visité Kirumba et Kaseghe, au Nord-Kivu. Cette dernière accueille 300 familles"
     " de Kibirizi.", "300 familles > Kibirizi > Kaseghe"),
    # the clause before
    (_FIGHTING + "The nearest safe town was Kayna, and some 3,000 people went there.",
     "some 3,000 people > Miriki > Kayna"),
    # home
    ("Life has returned to Walikale, in North Kivu. Six hundred people came home over the weekend.",
     "Six hundred people > > Walikale"),
    ("La situation s'est calmée à Rugari, au Nord-Kivu. Douze familles sont rentrées au village"
     " pour sauver leur récolte.", "Douze familles > > Rugari"),
    # a refuge, and what is no longer safe
    ("Komanda's main street, in Ituri, was lined with bundles. The town has become the refuge of"
     " some 6,500 people who no longer feel safe in Idohu and Luna.",
     "some 6,500 people > Idohu Luna > Komanda"),
    ("Depuis mardi, Komanda, en Ituri, est devenue une terre d'accueil pour quelque 6 500 personnes"
     " d'Idohu.", "quelque 6 500 personnes > Idohu > Komanda"),
    ("La population de Sake, au Nord-Kivu, subit des bombardements. Un second groupe, d'environ"
     " 3 000 personnes, a été localisé à Minova.", "environ 3 000 personnes > > Minova"),
    # only where they got over the border
    ("Nearly 4,000 Congolese crossed into Uganda at Bunagana on Thursday.",
     "Nearly 4,000 Congolese > > Uganda"),
    ("About 900 people crossed into Burundi at Gatumba.", "About 900 people > > Gatumba"),
)  # fmt: skip


@pytest.mark.parametrize(("told", "row"), ROWS)
def test_the_place_is_the_one_the_words_point_to(told: str, row: str, gazetteer: Gazetteer) -> None:
    assert groups_told(told, gazetteer)[-1] == group_of(row)
