"""Places that stand beside people who move and are neither left nor reached by them."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

_LEAD = "La situation reste tendue au Nord-Kivu et au Sud-Kivu, dans l'est de la RDC."

#: What stands before the colon of a headline is its subject; behind it the places are told.
HEADLINES = """
Beni : le village de Mamove vidé de ses habitants | > Mamove >
Rutshuru : la localité de Kiseguro se vide de ses habitants | > Kiseguro >
M23 à Rutshuru : une nouvelle vague de déplacés est arrivée à Kayna | > > Kayna
Masisi : 300 familles arrivées à Sake | 300 familles > > Sake
Sake : 300 familles ont fui vers Goma | 300 familles > Sake > Goma
Combats à Masisi : plus de 300 déplacés arrivés à Sake | plus de 300 déplacés > Masisi > Sake
""".strip().splitlines()

#: Others' way is theirs; a figure of the first is none of the second.
THOSE_OF = """
Les habitants de Sake fuient vers Goma et ceux de Kitshanga vers Mweso. | > Sake > Goma
Les habitants de Sake ont fui vers Goma, ceux de Kitshanga à Mweso. | > Sake > Goma
Les habitants de Sake et ceux de Shasha ont fui vers Goma. | > Sake Shasha > Goma
Les habitants ont fui les villages de Sake et ceux de Shasha vers Goma. | > Sake Shasha > Goma
Residents of Sake fled to Goma and those of Kitshanga to Mweso. | > Sake > Goma
""".strip().splitlines()

#: Where fighting went on, or what wore people out before, is no place they went to.
TROUBLE = """
300 personnes ont quitté Kobu pour la forêt après des combats à Sake. | 300 personnes > Kobu >
300 personnes sont parties vers la forêt suite aux opérations dans Sake. | 300 personnes > Sake >
Ces combats ont atteint Sake et Shasha, provoquant des mouvements de population. | > Sake Shasha >
Après la prise de Sake, la population a fui, déjà fragilisée par les combats à Shasha. | > Sake >
Les combats ont atteint Sake, jusqu'à Shasha: mouvements de population. | > Sake Shasha >
300 familles fuyant les combats ont atteint Sake. | 300 familles > > Sake
""".strip().splitlines()

#: Who goes home leaves the place of refuge; who is driven from villages leaves them.
LEFT = """
700 personnes ont regagné leur cité après un mois de refuge à Minova. | 700 personnes > Minova >
700 personnes ont regagné leur cité après avoir passé un mois à Minova. | 700 personnes > Minova >
700 personnes ont regagné Sake après un mois en refuge à Minova. | 700 personnes > Minova > Sake
Some 700 people have gone home after spending a month in Minova. | Some 700 people > Minova >
Les habitants chassés de Sake dans le Masisi sont à Goma. | > Sake > Goma
Des déplacés venus de Bwito dans le Rutshuru vivent à Lubero. | > Bwito > Lubero
""".strip().splitlines()

#: Who tells of people, who only travels to them, and the plateau around a place lend no end.
BESIDE = """
Ce lundi, alerte la société civile de Masisi, 300 familles fuient Sake. | 300 familles > Sake >
À ce jour, indique le chef de secteur à Mulenge, des gens fuient Sange. | > Sange >
À Mulenge, 300 familles ont fui, indique le chef de secteur. | 300 familles > Mulenge >
Une mission venue de Bukavu a vu 300 déplacés à Minova. | 300 déplacés > > Minova
Un convoi en provenance de Goma a trouvé 300 déplacés à Sake. | 300 déplacés > > Sake
Quelque 300 déplacés venus de Goma sont à Sake. | Quelque 300 déplacés > Goma > Sake
200 civils sont retournés à Kamombo, dans les Hauts Plateaux d’Itombwe. | 200 civils > > Kamombo
""".strip().splitlines()

#: Whom armed men hold and take along is not displaced.
HELD = """
Plus de trente personnes sont prises en otage par les assaillants et amenées en brousse à Sake.
Plus de 50 personnes prises en otage à Mbau ont été conduites à Eringeti.
Les ADF ont pris en otage 12 habitants de Mbau et les ont emmenés à Mayangose.
Les rebelles ont emmené 12 otages de Sake vers Kitshanga.
Rebels took 12 people hostage in Sake and took them to Kitshanga.
""".strip().splitlines()


def _told(text, gazetteer):
    return groups_told(f"{_LEAD}\n\n{text}", gazetteer)


@pytest.mark.parametrize(
    "case", [*HEADLINES, *THOSE_OF, *TROUBLE, *LEFT, *BESIDE], ids=lambda case: case[:60]
)
def test_a_place_beside_people_who_move_is_no_end_of_theirs(case, gazetteer):
    text, row = case.split("|", 1)
    assert _told(text.strip(), gazetteer)[:1] == [group_of(row)]


@pytest.mark.parametrize("text", HELD, ids=lambda text: text[:60])
def test_hostages_who_are_taken_along_are_not_displaced(text, gazetteer):
    assert _told(text, gazetteer) == []


def test_whence_newcomers_are_is_not_where_they_came_to(gazetteer):
    # given newcomers to a territory, and a sentence that says who they are
    text = (
        "Une vague de déplacés est arrivée dans le territoire de Lubero. "
        "Il s’agit, selon la société civile, des personnes en provenance de Kibirizi et Kishishe."
    )
    # then these villages were left, and the territory reached
    assert _told(text, gazetteer) == [group_of("> Kibirizi Kishishe > Lubero")]


def test_the_zone_where_soldiers_were_sent_is_not_where_the_displaced_of_a_town_went(gazetteer):
    text = (
        "Le retour des déplacés de Minova a commencé. Au moins 300 personnes déplacées de Sake "
        "seraient rentrées chez elles suite au redéploiement de l'armée dans la zone."
    )
    goals = [goal for _, _, reached in _told(text, gazetteer)[1:] for goal in reached]
    assert goals in (["Sake"], [])


#: What a share is of, what went on before, who says it and a site without a name lend no end.
NO_END = """
Kalehe abrite 300 déplacés, soit 35 % des déplacés du Sud-Kivu. | 300 déplacés > > Kalehe
À Kobu, la situation est tendue et les habitants arrivent à Iga. | > > Iga
À Kobu, la population a quitté le village Iga pour se réfugier à Bunia. | > Iga > Bunia
À Kobu, après des tirs, la population a fui Iga pour se réfugier à Bunia. | > Iga > Bunia
Des familles fuient la localité de Sake vers celles de Shasha et Iga. | > Sake > Iga Shasha
Selon la commission (CMP) de Kalehe, 300 familles ont fui Sake. | 300 familles > Sake >
Selon la commission mouvement de population, 300 familles ont fui Sake. | 300 familles > Sake >
La commission parle d'un mouvement de population de Sake vers Minova. | > Sake > Minova
""".strip().splitlines()


@pytest.mark.parametrize("case", NO_END, ids=lambda case: case[:60])
def test_only_what_is_said_of_the_people_is_an_end_of_theirs(case, gazetteer):
    text, row = case.split("|", 1)
    assert _told(text.strip(), gazetteer) == [group_of(row)]


def test_a_site_without_a_name_is_not_where_they_had_come_to(gazetteer):
    text = (
        "La plupart des réfugiés sont arrivés à Bunagana. "
        "Le HCR en a conduit 1 500 dans un centre de transit."
    )
    assert [goal for _, _, goal in _told(text, gazetteer)[1:]] == [[]]


def test_who_counts_movements_in_a_territory_is_not_where_people_return_to(gazetteer):
    text = (
        "Environ 600 déplacés vivant à Minova commencent à regagner leurs villages. Selon le "
        "président de la commission de gestion du mouvement des populations dans le territoire "
        "de Kalehe, ces déplacés retournent dans leurs villages."
    )
    assert not any("Kalehe" in goal for _, _, goal in _told(text, gazetteer))
