"""How many, and who is counted: short forms, shares, registers, labels, and what is no count."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.core.sentences import sentences
from dashboard.model import DisplacementDetail, Movement

#: Text, then what it tells: origin > destination | lowest | highest. "-" for no bound.
COUNTS = {
    # short forms and old words
    "fr: Environ 2 700 pers. (540 mén.) ont fui [Kobu] pour [Iga].": ["Kobu > Iga | 2700 | 2700"],
    "fr: Cent dix feux ont quitté [Kobu] pour [Iga].": ["Kobu > Iga | 110 | 110"],
    "fr: Quelque 300 HH ont quitté [Kobu] pour [Iga].": ["Kobu > Iga | 300 | 300"],
    # a share gives no number
    "fr: Sept ménages sur dix ont fui [Kobu] pour [Iga].": ["Kobu > Iga | - | -"],
    "fr: Une personne sur trois a fui [Kobu] vers [Iga].": ["Kobu > Iga | - | -"],
    "fr: 61 % des habitants de [Kobu] ont fui vers [Iga].": ["Kobu > Iga | - | -"],
    "en: Two in three residents of [Kobu] fled to [Iga].": ["Kobu > Iga | - | -"],
    "en: Seven out of ten households fled [Kobu] for [Iga].": ["Kobu > Iga | - | -"],
    "fr: 300 familles ont fui [Kobu] pour [Iga]. Les deux tiers ont poursuivi jusqu'à [Bunia].": [
        "Kobu > Iga | 300 | 300",
        "Kobu > Bunia | - | -",
    ],
    "en: 300 families fled [Kobu] for [Iga]. Two thirds went on to [Bunia].": [
        "Kobu > Iga | 300 | 300",
        "Kobu > Bunia | - | -",
    ],
    # what a register counts are people named before
    "fr: Chaque jour, 300 à 400 nouveaux visages arrivent à [Iga].": ["> Iga | 300 | 400"],
    # a label names those whom the figure behind its colon counts
    "fr: Nouveaux déplacés à [Iga] : 3 400": ["> Iga | 3400 | 3400"],
    "fr: Nouveaux déplacés à [Iga] depuis lundi : environ 340 ménages": ["> Iga | 340 | 340"],
    "en: Number of IDPs in [Iga]: 3,400": ["> Iga | 3400 | 3400"],
    "fr: Nouveaux arrivés ([Iga]) : 3 400": ["> Iga | 3400 | 3400"],
    # a whole village is its people
    "fr: Tout le village de [Kobu] a fui vers [Iga].": ["Kobu > Iga | - | -"],
    "en: Entire villages fled from [Kobu] towards [Iga].": ["Kobu > Iga | - | -"],
    "fr: Les rebelles ont pillé tout le village de [Kobu].": [],
    "fr: Tout le village de [Kobu] a été atteint et nous sommes arrivés.": [],
    # pupils and traders move where a verb says that they fled
    "fr: 212 élèves et leurs parents ont fui [Kobu] pour [Iga].": ["Kobu > Iga | 212 | 212"],
    "en: Some 40 traders fled [Kobu] for [Iga].": ["Kobu > Iga | 40 | 40"],
    "fr: 800 élèves ont passé l'examen à [Iga].": [],
    # of yesterday's figure and today's, today's holds
    "fr: Des déplacés de [Kobu] sont à [Iga] : ils étaient 400 hier, 700 ce matin.": [
        "Kobu > Iga | 700 | 700"
    ],
    "fr: Les réfugiés affluent à [Iga] : ils étaient 400 hier, ils sont 700 aujourd'hui.": [
        "> Iga | 700 | 700"
    ],
    # a part that takes up the verb of the whole
    "fr: Sur les 9 000 personnes qui se sont déplacées en [Ituri:province], 4 000 l'ont été à"
    " [Iga].": ["> Ituri | 9000 | 9000", "> Iga | 4000 | 4000"],
    # people are counted first, and the next sentence says where they come from
    "fr: Ils étaient quarante hier ; ce soir, le cahier porte huit cents noms. Tous"
    " viennent de [Kobu].": ["Kobu > | 800 | 800"],
    "fr: Ce matin, il y en a cent six dans la cour. Elles viennent toutes de [Kobu].": [
        "Kobu > | 106 | 106"
    ],
    "en: There are 106 families in the school yard. They all fled [Kobu].": ["Kobu > | 106 | 106"],
    "fr: Nous sommes 14 000 à dormir à [Iga]. Nous venons de [Kobu].": ["> Iga | 14000 | 14000"],
    "fr: 300 familles ont fui [Kobu]. Deux cents personnes manifestent.": ["Kobu > | 300 | 300"],
    "fr: 300 rebelles selon l'armée, une cinquantaine selon l'ONU, se sont glissés à [Iga].": [],
    "en: The petition bears 800 names. They were read out in [Kobu].": [],
    "fr: Il y a 300 soldats dans la cour. Ils viennent de [Kobu].": [],
    # a count that only repeats the one just told
    "fr: 700 personnes ont fui [Kobu]. Elles ne savent pas qu'elles sont sept cents.": [
        "Kobu > | 700 | 700"
    ],
    "fr: [Largu] > [Iga] : 1 245 pers. / 249 mén.": ["Largu > Iga | 1245 | 1245"],
    "fr: Il est arrivé à [Iga] quelque chose comme trois cents foyers de [Kobu].": [
        "Kobu > Iga | 300 | 300"
    ],
    "fr: Les camions déposent à [Iga] 300 personnes chassées de [Kobu].": [
        "Kobu > Iga | 300 | 300"
    ],
    "en: About one family in four found strangers in its house in [Iga].": [],
    # asylum seekers, those let in, those put at a figure
    "fr: 8 000 demandeurs d'asile ont fui [Kobu] pour [Iga].": ["Kobu > Iga | 8000 | 8000"],
    "fr: Les déplacés enregistrés à [Iga] sont estimés à des centaines, ceux qui ont tout perdu"
    " aussi.": ["> Iga | 100 | 999"],
    "fr: Nous transférons entre 200 et 250 personnes par jour de [Kobu] à [Iga].": [
        "Kobu > Iga | 200 | 250"
    ],
    # a part of them that went on, and parts in brackets behind their places
    "fr: 7 000 personnes ont fui [Kobu]. Parmi ces déplacés, environ 3 000 ont été contraints de"
    " fuir à nouveau.": ["Kobu > | 7000 | 7000", "Kobu > | 3000 | 3000"],
    "fr: La province compte 600 000 déplacés, dont la majorité en territoire de [Iga] (226 000),"
    " suivi du territoire de [Kobu] (114 000).": [
        "> | 600000 | 600000",
        "> Iga | 226000 | 226000",
        "> Kobu | 114000 | 114000",
    ],
    "fr: La totalité des habitants de [Kobu], soit 1 130 personnes, avait quitté les lieux. Deux"
    " témoins ont situé 700 d'entre elles à [Iga] et 300 à [Bunia].": [
        "Kobu > | 1130 | 1130",
        "Kobu > Iga | 700 | 700",
        "Kobu > Bunia | 300 | 300",
    ],
    "fr: 900 familles ont fui [Kobu] pour [Iga]. Et encore 300 à [Bunia].": [
        "Kobu > Iga | 900 | 900",
        "Kobu > Bunia | 300 | 300",
    ],
    "fr: Le nombre total de personnes déplacées dans la province de [Iga] est passé de 165 000 à"
    " 254 000.": ["> Iga | 254000 | 254000"],
    "fr: Trois pirogues pleines arrivées à [Iga] ont coulé.": [],
    "fr: 300 familles ont fui [Kobu]. Nous sommes douze dans une même chambre.": [
        "Kobu > | 300 | 300"
    ],
    # the last of a row of days holds, in households where families were told of
    "fr: Quelque 6 800 Congolais sont entrés mercredi au [Burundi:country].": [
        "> Burundi | 6800 | 6800"
    ],
    "fr: 9 300 personnes ont fui [Kobu]. Les 9 300 se répartissent entre [Iga] (5 100) et [Bunia]"
    " (4 200).": ["Kobu > | 9300 | 9300", "> Iga | 5100 | 5100", "> Bunia | 4200 | 4200"],
    "fr: Ménages partis de [Kobu] : 1 318": ["Kobu > | 1318 | 1318"],
    "fr: Têtes de bétail perdues à [Kobu] : 1 940": [],
    "fr: Ces villages comptent plus de 300 personnes retournées à [Iga].": ["> Iga | 300 | -"],
    "fr: Des dizaines de personnes marchent. Toutes se dirigent vers [Iga].": ["> Iga | 10 | 99"],
    "fr: En quatre voyages 64 personnes ont fui [Kobu] pour [Iga].": ["Kobu > Iga | 64 | 64"],
    "fr: À [Iga], 2 480 familles hôtes accueillent 2 950 familles venues de [Kobu].": [
        "Kobu > Iga | 2950 | 2950"
    ],
    "fr: 300 familles ont fui [Kobu]. Dix-huit mille personnes vivaient avant la guerre à [Iga].": [
        "Kobu > | 300 | 300"
    ],
    "fr: 300 familles ont fui [Kobu] pour [Iga]. Chaque foyer y loge en moyenne neuf étrangers.": [
        "Kobu > Iga | 300 | 300"
    ],
    "fr: Au moins cinquante mille (50 000) ménages ont fui [Kobu].": ["Kobu > | 50000 | -"],
    "fr: 2 500 Soudanais de plus ont fui [Kobu].": ["Kobu > | 2500 | 2500"],
    "fr: 400 ménages de réfugiés les plus démunis ont bénéficié de bâches à [Iga].": [],
    "fr: Il y a 612 familles au camp de [Iga:camp].": ["> Iga | 612 | 612"],
    "fr: 900 familles ont fui [Kobu] pour [Iga]. Mercredi, à la mi-journée, 400 de plus.": [
        "Kobu > Iga | 900 | 900",
        "Kobu > Iga | 400 | 400",
    ],
    "fr: Bonjour,\n> 2 700 personnes ont fui [Kobu].\n> 1 100 autres sont passées à [Iga].": [
        "Kobu > | 2700 | 2700",
        "Kobu > Iga | 1100 | 1100",
    ],
    "en: The number of displaced people in [Iga] rose from 165,000 to 254,000 between June and"
    " September.": ["> Iga | 254000 | 254000"],
    "en: Displaced families sleep twelve to a room in [Iga].": ["> Iga | - | -"],
    "fr: Le nombre de réfugiés qui ont fui les violences des milices dans le sud-est du pays vers"
    " [Iga] a passé le cap des 12 000.": ["> Iga | 12000 | -"],
    "fr: [Iga:camp] est le plus grand camp du pays, avec environ 10.065 personnes.": [
        "> Iga | 10065 | 10065"
    ],
    "fr: D'autres camps abritent des populations importantes, notamment [Iga] (14 350 réfugiés)"
    " et [Kobu] (14 868).": ["> Iga | 14350 | 14350", "> Kobu | 14868 | 14868"],
    "fr: Plus de 21 000 personnes déplacées ont reçu des articles ménagers à [Iga].": [],
    # so many to a room, the helped and room itself
    "fr: À [Iga], 300 familles de [Kobu] dorment à quatorze personnes par pièce.": [
        "Kobu > Iga | 300 | 300"
    ],
    "fr: 5 900 ménages de déplacés et familles d'accueil ont été assistés à [Iga].": [],
    "fr: Une distribution de vivres a eu lieu à [Iga] en faveur de 4 400 ménages déplacés.": [],
    "fr: Le maire de [Iga] lance un appel en faveur des 4 000 ménages déplacés arrivés de"
    " [Kobu].": ["Kobu > Iga | 4000 | 4000"],
    "fr: Des abris ont été construits à [Iga] afin d'y loger 1 500 personnes.": [],
    "fr: Il pourrait y avoir 20 000 réfugiés dans les forêts de [Iga].": [],
    # what is expected, reached by trouble or cared for has not moved for it
    "fr: On table sur 20 000 arrivées supplémentaires à [Iga].": [],
    "fr: Les humanitaires s'attendent à 20 000 nouveaux déplacés à [Iga].": [],
    "fr: Le chef de [Iga] attend cent familles pour ce soir.": [],
    "fr: 20 000 déplacés supplémentaires sont attendus à [Iga].": [],
    "en: Another 20,000 refugees are expected in [Iga].": [],
    "en: OCHA is planning for 20,000 new displaced people in [Iga].": [],
    "fr: 300 personnes ont fui [Kobu] et 9 000 personnes ont été affectées par la crue.": [
        "Kobu > | 300 | 300"
    ],
    "fr: 300 familles ont fui [Kobu]. L'église où attendent 200 familles de [Kobu] est à [Iga].": [
        "Kobu > | 300 | 300",
        "Kobu > Iga | 200 | 200",
    ],
    "fr: Déplacés tués à [Iga] : 34": [],
    "fr: Déplacés assistés à [Iga] : 3 400": [],
    "fr: Déplacés attendus à [Iga] : 3 400": [],
    "en: IDPs reached in [Iga]: 3,400": [],
    "en: IDP sites in [Iga]: 14": [],
}


#: People told of, and a count of them behind: text, then what is told last.
COUNTED_ON = {
    "fr: La population de [Kobu] a fui vers [Iga]. Combien sont-ils ? Mille deux cents"
    " noms.": "Kobu > Iga | 1200 | 1200",
    "en: The people of [Kobu] fled to [Iga]. The priest's notebooks hold 1,200"
    " names.": "Kobu > Iga | 1200 | 1200",
    "fr: Des familles fuient [Kobu]. Le gardien du stade en a laissé entrer 900 le premier"
    " jour.": "Kobu > | 900 | 900",
    "fr: La population de [Kobu] est partie à [Iga]. Neuf mille personnes, je vous dis.": (
        "Kobu > Iga | 9000 | 9000"
    ),
    "fr: 700 personnes ont fui [Kobu]. Notre décompte, fait à pied, s'arrête à 540.": (
        "Kobu > | 540 | 540"
    ),
    "fr: 200 personnes ont fui [Kobu] pour [Iga]. Le site de [Iga:camp] abrite désormais 17 300"
    " âmes.": "> Iga | 17300 | 17300",
    "fr: Les familles de [Kobu] ont fui vers [Iga]. On en a compté 312 lundi, 340 mardi et 401"
    " mercredi.": "Kobu > Iga | 401 | 401",
}


def told(text: str) -> list[str]:
    language, marked = text.split(": ", 1)
    found = []
    for origin, goal, low, high in map(short, claims_of(marked, language=language)):
        bounds = " | ".join("-" if bound is None else str(bound) for bound in (low, high))
        found.append(" ".join(f"{origin} > {goal} | {bounds}".split()))
    return found


@pytest.mark.parametrize("text", COUNTS)
def test_who_is_counted_and_how_many_is_read_as_it_is_told(text: str) -> None:
    # given what a reporter or a bulletin says of a number of people; when it is read
    # then these people are told of, and nobody else
    assert told(text) == COUNTS[text]


@pytest.mark.parametrize("text", COUNTED_ON)
def test_a_count_of_people_just_told_of_takes_their_places(text: str) -> None:
    # given people, and behind them how many they are; when both are read
    # then the count stands with their places
    assert told(text)[-1] == COUNTED_ON[text]


def test_a_bracket_behind_a_short_form_goes_on_with_its_sentence() -> None:
    # given a short form with a full stop inside a sentence
    text = (
        "Environ 2 700 pers. (540 mén.) sont parties. Elles dorment à Iga, soit 900 pers. Le chef"
    )

    # when it is cut into sentences
    found = [text[span.start : span.end] for span in sentences(text)]

    # then the bracket belongs to it, and an article still opens a new one
    assert found == [
        "Environ 2 700 pers. (540 mén.) sont parties.",
        "Elles dorment à Iga, soit 900 pers.",
        "Le chef",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ménages partis de [Kobu] : 1 318",
        "Les familles de [Kobu] ont fui vers [Iga]. On en compte 312 à [Iga].",
        "540 mén. ont fui [Kobu].",
    ],
)
def test_households_are_counted_where_they_are_named(text: str) -> None:
    # given a figure whose noun stands in its label, in the sentence before, or shortened
    *_, claim = claims_of(text, language="fr")

    # then it counts households
    assert claim.quantity is not None
    assert claim.quantity.unit == "households"


def test_a_label_of_returns_is_one() -> None:
    # given a line of a bulletin; when it is read
    (claim,) = claims_of("Retournés de la semaine à [Iga] : 1 100 ménages", language="fr")

    # then these people went back
    assert isinstance(claim.detail, DisplacementDetail)
    assert claim.detail.movement is Movement.RETURN
