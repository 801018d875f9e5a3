"""What is no displacement, and what is no end of one, in English and French."""

from __future__ import annotations

import pytest
from displaced import groups_told

from dashboard.core.clean import clean
from dashboard.pipeline import read_article

#: Sentences in which nobody is displaced.
NOBODY = """
Two people travelling to Bunia on a motorbike were ambushed at Masumbuko in Ituri.
About 300 people walking to Goma were attacked at Sake, officials in North Kivu said.
Deux personnes se rendant à Bunia à moto ont été prises en embuscade à Masumbuko, en Ituri.
Trois personnes qui se rendaient à Goma ont été tuées à Sake, au Nord-Kivu.
Three people were shot in Sake, North Kivu. The others were taken to a hospital in Goma.
Deux personnes ont été touchées à Sake. L'autre a été transportée à l'hôpital de Goma.
The bus carrying 52 people to Butembo overturned, killing eleven.
The plane took 80 people to Kinshasa for the talks.
Uvira has become home to some 600,000 people over the years.
Some 500 people are present in the hall in Goma for the debate.
FARDC brought 300 men to Lubero.
The rebels brought in another 500 men to Kitchanga.
Les FARDC ont amené 300 hommes à Lubero.
Les rebelles ont amené 200 recrues à Rutshuru.
Most of Sake is in Masisi territory.
People sleep in the open in Goma because of the heat.
Rebels attacked Sake on Monday. Some 300 people went to church on Sunday.
Rebels attacked Sake on Monday. Forty civilians walked to the town hall to complain.
Les 8 000 habitants de Nyabiondo refusent de partir.
The 8,000 people of Nyabiondo refuse to leave.
L'église de Bukavu a accueilli 3 000 fidèles dimanche.
Une centaine de personnes ont fait le déplacement de Beni pour accueillir le président.
Quelque 3 000 personnes ont accouru à Goma pour voir le pape.
The presence of an armed group from Masisi in Walikale led to displacements, with people hiding.
Some 300 soldiers took to the hills above Sake on Monday.
Rebels took forty villagers to Rubaya as hostages.
Sake respire : 300 soldats sont arrivés.
Minova, où 300 militaires dorment dans une école, est calme.
Rebels attacked Sake, said Jean Kaya, head of a local group in Goma.
Residents of Sake heard shots, said Jean Kaya, head of the hospital in Goma.
Jean Kaya, head teacher in Goma, heard it.
Jean Kaya, cross-border trader in Goma, heard it.
Jean Kaya, flight engineer in Goma, heard it.
Marie Kaya, partie civile à Goma, l'a dit.
Les viols se multiplient. Le camp de Kanyaruchinya en a compté plus de 200 depuis septembre.
Le nombre de cas de choléra augmente. Le site de Bulengo en a enregistré 200.
Dans les camps de déplacés, les cas de choléra augmentent. Le camp de Bulengo en a compté 200.
Rape cases are rising. The camp in Bulengo has counted more than 200 of them since September.
Les habitants ont été appelés à quitter Sake.
Les habitants ont été invités à quitter Sake.
Les habitants ont été priés de quitter Sake.
Le gouverneur a demandé aux habitants de quitter Sake.
Les habitants se préparent à quitter Sake.
Les habitants ont 48 heures pour quitter Sake.
Les déplacés ont été appelés à rentrer à Sake.
Residents have been warned to leave Sake.
The M23 gave displaced people 72 hours to leave Goma.
""".strip().splitlines()

#: text | the place that is no end of the people it tells of
NO_END = """
Some 3,000 people have reached Kanyaruchinya, said Alain from Goma. | Goma
Some 3,000 people were displaced, the head of the camp in Goma said. | Goma
Some 3,000 people were displaced, the head of civil society in Masisi said on Monday. | Masisi
Some 3,000 people fled, said Jean Kaya, a resident of Goma. | Goma
Some 3,000 people have reached Minova, where aid from Bukavu has run out. | Bukavu
Some 3,000 people have reached Minova, which gets its water from Bukavu. | Bukavu
Some 3,000 people fled Kibumba as rebels fired towards Sake. | Sake
Some 3,000 people fled Kibumba while talks went on in Nairobi. | Nairobi
Some 3,000 people fled Kibumba as delegates flew to Doha. | Doha
Some 3,000 people fled Kibumba, on the road to Bunagana. | Bunagana
Some 3,000 people fled Kibumba, which the rebels had entered from Rutshuru. | Rutshuru
Some 3,000 people fled Kibumba and 200 soldiers withdrew to Rumangabo. | Rumangabo
Some 3,000 people fled Kibumba and the wounded were taken to Goma. | Goma
Some 3,000 people fled Kibumba and six bodies were taken to Goma. | Goma
Quelque 3 000 personnes ont fui Kibumba alors que les rebelles tiraient vers Sake. | Sake
Quelque 3 000 personnes ont fui Kibumba, sur la route de Bunagana. | Bunagana
Quelque 3 000 personnes ont fui Kibumba et les blessés ont été conduits à Goma. | Goma
A school was opened in Walikale. Some 300 families have reached Lubero. | Walikale
The march in Goma drew 400. Some 300 families have reached Lubero. | Goma
Le gouverneur a visité Walikale. Quelque 300 familles dorment dans les écoles de Lubero. | Walikale
""".strip().splitlines()

#: text | origins | destinations, told in forms near to those above
ENDS = """
Some 3,000 people fled Kibumba as the army fought rebels, walking to Goma. | Kibumba | Goma
Some 3,000 people fled Kibumba and soldiers drove them to Goma. | Kibumba | Goma
In Minova, 300 families from Sake refuse to be moved to Bulengo. | Sake | Minova
Trucks took forty families from Masisi to Lushebere. | Masisi | Lushebere
Half of Bunagana is in Uganda. | Bunagana | Uganda
Good news from Sake. Some 300 families have reached Lubero. | Sake | Lubero
""".strip().splitlines()


def ends_told(text, gazetteer):
    """Origins and destinations of each displacement of a text on eastern DR Congo."""
    words = set(text.split())
    french = not words.isdisjoint({"à", "est", "ont", "les", "Les", "Le", "vers"})
    lead = (
        "La situation reste tendue au Nord-Kivu et au Sud-Kivu, dans l'est de la RDC."
        if french
        else "The situation remains tense in North Kivu and South Kivu in eastern DR Congo."
    )
    return [group[1:] for group in groups_told(f"{lead}\n\n{text}", gazetteer)]


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[:50])
def test_soldiers_travellers_and_people_at_home_are_nobody_displaced(text, gazetteer):
    assert ends_told(text, gazetteer) == []


@pytest.mark.parametrize("case", NO_END, ids=lambda case: case[:60])
def test_a_place_of_somebody_elses_verb_is_no_end_of_the_people(case, gazetteer):
    text, place = (part.strip() for part in case.split("|"))
    found = ends_told(text, gazetteer)
    assert found
    assert not any(place in names for ends in found for names in ends)


@pytest.mark.parametrize("case", ENDS, ids=lambda case: case[:60])
def test_ends_of_their_own_are_kept_beside_such_places(case, gazetteer):
    text, *ends = (part.strip() for part in case.split("|"))
    assert ends_told(text, gazetteer) == [tuple([end] if end else [] for end in ends)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "300",
        "to to to 300 000 to",
        "fled " * 400,
        "À Sake : " * 200,
        "300 families from Sake " * 150,
        "« 300 » (Sake) ; où, d' — " * 80,
        "reprennent, selon, , la route, la route de",
        "\u200b12\u00a0000 personnes\n\n\nont\nfui\nvers\nGoma",
    ],
    ids=range(10),
)
def test_broken_short_and_repetitive_texts_are_read_without_a_fault(text, gazetteer):
    read_article(clean(f"North Kivu.\n\n{text}", name="a.txt"), gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "More than 60,000 people live in Kayna, and tens of thousands of displaced people have"
        " joined them.",
        "Some 40,000 people live in Kayna, and thousands of displaced people joined them in May.",
    ],
)
def test_those_whom_displaced_people_join_live_there_and_are_not_displaced(text, gazetteer):
    assert not [group for group in groups_told(text, gazetteer) if "0,000" in group[0]]
