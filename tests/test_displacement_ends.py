"""Which end of a move a place is, whatever stands between the verb and its name."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.model import Stance

_TITLES = {
    "en": "News from eastern DR Congo",
    "fr": "Nouvelles de l'est de la RDC",
    "sw": "Habari za mashariki mwa Kongo",
}


def _text(line: str) -> str:
    """A line with the title of its language before it: "fr: 300 personnes ont fui"."""
    language, sentence = line.split(": ", 1)
    return f"{_TITLES[language]}\n\n{sentence}"


#: language: text | figure > origins > destinations
NAMELESS = """
en: A number of the displaced left the area for places that are thought to be safe, in Fizi territory above all. | > > Fizi
en: Some 300 people left Sake for places considered safe, in Minova above all. | Some 300 people > Sake > Minova
en: Some 300 people fled Sake for nearby towns, mainly Oicha and Mangina. | Some 300 people > Sake > Mangina Oicha
en: Some 300 people left Sake for safer places, above all Uvira. | Some 300 people > Sake > Uvira
en: Some 300 people reached what they hope are calmer places, including Oicha. | Some 300 people > > Oicha
en: Areas considered safe, notably Oicha, have received 300 people from Sake. | 300 people > Sake > Oicha
en: Some 300 people set out from Sake for host communities in Minova. | Some 300 people > Sake > Minova
fr: Quelque 300 personnes ont fui Sake vers des milieux jugés plus sûrs, notamment Oicha. | Quelque 300 personnes > Sake > Oicha
fr: Quelque 300 personnes ont quitté Sake pour des localités qu'elles estiment sûres, en particulier Oicha et Mangina. | Quelque 300 personnes > Sake > Mangina Oicha
fr: Quelque 300 personnes ont gagné des agglomérations voisines, principalement Oicha. | Quelque 300 personnes > > Oicha
fr: Quelque 300 personnes ont fui Sake pour des familles d'accueil à Minova. | Quelque 300 personnes > Sake > Minova
fr: Des endroits plus calmes, surtout Oicha, ont reçu 300 personnes en provenance de Sake. | 300 personnes > Sake > Oicha
fr: Quelque 300 personnes ont fui vers Minova depuis leurs maisons à Sake. | Quelque 300 personnes > Sake > Minova
en: Some 300 people fled safer places, mainly Sake, for Goma. | Some 300 people > Sake > Goma
en: Some 300 people fled villages that rebels hold, including Sake. | Some 300 people > Sake >
en: Some 300 people fled to safer places, mainly from Sake. | Some 300 people > Sake >
fr: Quelque 300 personnes ont fui une dizaine de villages, parmi lesquels Minova. | Quelque 300 personnes > Minova >
fr: Quelque 230 ménages installés près de la gare, à Kindu, ont été réinstallés par la province à Kailo. | Quelque 230 ménages > Kindu > Kailo
fr: Quelque 300 familles originaires de villages situés dans le territoire de Masisi sont à Goma. | Quelque 300 familles > Masisi > Goma
""".strip().splitlines()


@pytest.mark.parametrize("case", NAMELESS, ids=lambda case: case[:60])
def test_a_name_is_the_end_that_the_nameless_places_before_it_are(case, gazetteer):
    text, *wanted = case.split(" | ")
    assert groups_told(_text(text), gazetteer) == [group_of(one) for one in wanted]


SET_IN = """
en: Villagers, fearing reprisals, left Sake for Minova. | > Sake > Minova
en: Some 300 people left Sake, fearing reprisals, for the relative safety of Minova. | Some 300 people > Sake > Minova
en: Some 300 people with whatever they could carry fled Sake for Minova. | Some 300 people > Sake > Minova
en: The arrival of 300 people from Sake in Minova on foot strained resources. | 300 people > Sake > Minova
en: Fighting in Sake pushed villagers towards Minova. | > Sake > Minova
en: Some 300 people abandoned Sake in favour of Minova. | Some 300 people > Sake > Minova
en: UNHCR is concerned about returns of refugees from Rwanda to highly unstable areas of Masisi. | > Rwanda > Masisi
en: A group of 110 Congolese arrived in Uvira and reported that rebels attacked Sake in an attempt to dislodge pro-government soldiers. | 110 Congolese > Sake > Uvira
en: Some 300 people fled their homes to escape the on-going military campaign against rebels in Ituri. | Some 300 people > Ituri >
en: Fighting forced 300 people to flee to neighbouring countries, especially Rwanda and Uganda. | 300 people > > Rwanda Uganda
en: Some 300 people fleeing fighting in Uvira arrived in Tanzania as the conflict spread to more countries in the Great Lakes region. | Some 300 people > Uvira > Tanzania
en: Some 300 families fled Kibumba in the M23-held Rutshuru territory for Minova. | Some 300 families > Kibumba > Minova
en: Some 300 families fled to Minova in the war-ravaged South Kivu province. | Some 300 families > > Minova
en: Some 300 families fled the town of Kasenyi in the strife-torn Ituri district. | Some 300 families > Kasenyi >
en: An armed group from Masisi has displaced 300 people in Walikale. | 300 people > >
en: The refugees come from Bunagana, less than 300 km across the border in Congo. | > Bunagana >
en: Some 300 people fled Bunagana across the border in Congo for Kisoro. | Some 300 people > Bunagana > Kisoro
en: Shells fired from Kibumba hit a camp in Sake and 300 families fled to Minova. | 300 families > Sake > Minova
en: Residents who had gone to the market of Sake fled to Minova. | > Sake > Minova
en: Some 300 people who had travelled to Sake for a wedding fled to Minova. | Some 300 people > Sake > Minova
en: At Minova, home to 300 displaced people, Jean recalled how he escaped one night from Sake. | 300 displaced people > > Minova
en: M23 attacked Sake from Kibumba, and thousands fled. | thousands > Sake >
en: M23 advanced from Rutshuru towards Kanyabayonga, and thousands fled. | thousands > >
en: M23 drove 300 people from Sake to Minova. | 300 people > Sake > Minova
en: After talks in Nairobi, fighting resumed in Sake, and thousands fled. | thousands > Sake >
en: The fighting in Sake killed 12 people and sent wounded to Goma, while thousands fled. | thousands > Sake >
en: Some 300 people fled Sake, on the main road linking Goma to Bukavu. | Some 300 people > Sake >
en: Some 300 people who fled the fighting in Sake, on the road from Goma to Bukavu, are hungry. | Some 300 people > Sake >
en: About 3,000 refugees are at a camp in Gasorwe in the province of Muyinga, bordering Tanzania. | About 3,000 refugees > > Gasorwe
en: Some 300 people fled Sake and crossed the river separating eastern Congo from Burundi. | Some 300 people > Sake >
en: ‘Nowhere to sleep’ - Congolese refugees face hunger in Burundi after fleeing fighting in Uvira. | > Uvira > Burundi
en: Some civilians returned to Minova last week, but have had to flee again to Goma. | > > Minova | > Minova > Goma
fr: Le M23 a attaqué Sake depuis Kibumba et 300 familles ont fui. | 300 familles > Sake >
fr: Quelque 300 familles ont fui Sake, sur la route de Goma à Bukavu. | Quelque 300 familles > Sake >
fr: Des habitants qui étaient partis à Sake ont fui vers Minova. | > Sake > Minova
fr: Ayant fui Sake, où les rebelles sont entrés lundi, 300 familles sont arrivées à Minova. | 300 familles > Sake > Minova
fr: Le retour de 300 familles de Sake et Mweso lundi à Minova a commencé. | 300 familles > Mweso Sake > Minova
fr: Le retour de 300 familles de Sake, craignant des représailles, à Minova a commencé. | 300 familles > Sake > Minova
""".strip().splitlines()


@pytest.mark.parametrize("case", SET_IN, ids=lambda case: case[:60])
def test_what_is_set_in_between_turns_no_end(case, gazetteer):
    text, *wanted = case.split(" | ")
    assert groups_told(_text(text), gazetteer) == [group_of(one) for one in wanted]


RELATIVE = """
en: Sake, from which 300 families fled to Minova, is calm. | 300 families > Sake > Minova
en: Sake, which 300 families left for Minova, is calm. | 300 families > Sake > Minova
en: Minova, to which 300 families fled from Sake, lacks water. | 300 families > Sake > Minova
en: Some 300 families natives of Sake have taken refuge in Minova. | Some 300 families > Sake > Minova
fr: Sake, d'où 300 familles ont fui vers Minova, est calme. | 300 familles > Sake > Minova
fr: Sake, que 300 familles ont quitté pour Minova, est calme. | 300 familles > Sake > Minova
fr: Minova, vers où 300 familles ont fui depuis Sake, manque d'eau. | 300 familles > Sake > Minova
fr: On a appris à Sake que 300 familles ont fui vers Minova. | 300 familles > > Minova
fr: Des villages autour de Pinga ont reçu 300 ménages, selon OCHA, en provenance de Rubaya. | 300 ménages > Rubaya > Pinga
fr: Des villages autour de Pinga, 300 personnes ont fui vers Sake. | 300 personnes > Pinga > Sake
fr: Quelque 300 familles ont quitté Mweso et sont retournées à des villages autour d'Oicha. | Quelque 300 familles > Mweso > Oicha
fr: Le retour d'au moins 300 familles de Mweso à des villages autour de Sake a commencé. | au moins 300 familles > Mweso > Sake
""".strip().splitlines()


@pytest.mark.parametrize("case", RELATIVE, ids=lambda case: case[:60])
def test_a_relative_clause_and_a_phrase_of_villages_keep_the_ends_apart(case, gazetteer):
    text, *wanted = case.split(" | ")
    assert groups_told(_text(text), gazetteer) == [group_of(one) for one in wanted]


SWAHILI = """
sw: Watu 3,000 wametoka Pinga, ambako waasi waliingia Jumatatu, kuelekea Sake. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wamekimbilia Sake kutoka Pinga, ambako waasi waliingia Jumatatu. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wameingia Sake, ambako msaada ni mdogo, wakitoka Pinga. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wamehama mji wa Pinga uliotekwa na waasi na kuhamia Sake. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wamekimbia Pinga kwenda maeneo yanayodhaniwa kuwa salama, hasa Sake. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wamekimbia Pinga kuelekea maeneo salama zaidi, hususan Sake. | Watu 3,000 > Pinga > Sake
sw: Watu 3,000 wamekimbia Pinga kwenda maeneo mengine, yakiwemo Sake na Minova. | Watu 3,000 > Pinga > Minova Sake
sw: Watu 3,000, wakihofia mashambulizi, wamekimbia Pinga kwenda Sake. | Watu 3,000 > Pinga > Sake
sw: Watu 300 wamewasili Sake. Vitu vinatolewa kwa wakimbizi 300 wa DRC. | Watu 300 > > Sake | wakimbizi 300 > DRC >
sw: UNHCR yapeleka msaada kwa watu 66,000 wa DRC waliokimbilia Uganda. | watu 66,000 > DRC > Uganda
sw: Sake, ambako watu 300 wamewasili, haina maji. | watu 300 > > Sake
sw: Watu 300 wanahofia kukimbia Sake. |
""".strip().splitlines()


@pytest.mark.parametrize("case", SWAHILI, ids=lambda case: case[:60])
def test_what_is_told_of_others_at_a_swahili_place_turns_no_end(case, gazetteer):
    text, *wanted = (one.strip() for one in case.split("|"))
    told = [group_of(one) for one in wanted if one]
    assert groups_told(_text(text), gazetteer) == told


PERHAPS = """
en: As many as 36,000 people may have been displaced throughout Masisi territory.
en: Up to 3,000 people might have fled Sake for Minova.
en: Some 3,000 people may already have left Sake.
fr: Quelque 3 000 personnes auraient été déplacées de Sake vers Minova.
fr: Quelque 3 000 personnes peuvent avoir fui Sake.
sw: Watu 3,000 huenda wamekimbia Sake kuelekea Minova.
sw: Huenda watu 3,000 wamekimbia Sake.
""".strip().splitlines()


@pytest.mark.parametrize("line", PERHAPS, ids=lambda case: case[:60])
def test_what_people_may_have_done_is_told_as_a_claim(line, gazetteer):
    [claim] = displacements_told(_text(line), gazetteer)
    assert claim.stance is Stance.CLAIMS
    assert claim.places


NOT_YET = """
en: Some 3,000 people may be displaced from Sake.
en: Some 3,000 people could flee Sake for Minova.
en: Some 3,000 people could have fled Sake if the road had been open.
en: Some 3,000 people could take refuge in Minova.
fr: Quelque 3 000 personnes pourraient fuir Sake.
fr: Quelque 3 000 personnes pourraient être déplacées de Sake.
sw: Watu 3,000 huenda wakakimbia Sake.
sw: Huenda watu 3,000 watakimbia Sake.
""".strip().splitlines()


@pytest.mark.parametrize("line", NOT_YET, ids=lambda case: case[:60])
def test_what_people_may_do_one_day_is_not_told_at_all(line, gazetteer):
    assert groups_told(_text(line), gazetteer) == []
