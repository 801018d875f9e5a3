"""Displacement as it stands on pages of newspapers, radios and agencies: grammar by phenomenon."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: A place is emptied, deserted or left by its people, however far its verb stands from it.
EMPTIED: Rows = [
    ("fr", "Trois hameaux du groupement [Luindi], dans le territoire de [Mwenga:territory]"
     " ([Sud-Kivu:province]), sont vidés de leurs habitants.",
     [("Luindi", "", None, None, "flow")]),
    ("fr", "La cité de [Ngululu], secteur d'[Osso] en territoire de [Masisi:territory]"
     " ([Nord-Kivu:province]), est désertée par sa population.",
     [("Ngululu", "", None, None, "flow")]),
    ("fr", "Le village [Kahira] est vidé, jeudi 12 mai, de tous ses habitants.",
     [("Kahira", "", None, None, "flow")]),
    ("fr", "[Tongo] et [Kabizo] s'étaient dépeuplés la semaine d'avant.",
     [("Tongo Kabizo", "", None, None, "flow")]),
    ("fr", "Les chefferies de [Boga] et de [Mitego], dans le sud du territoire d'[Irumu:territory],"
     " se vident depuis lundi.", [("Boga Mitego", "", None, None, "flow")]),
]  # fmt: skip

#: The governor of a place behind words that only describe it.
GOVERNED: Rows = [
    ("fr", "300 familles ont marché vers des villages du territoire de [Kalehe:territory].",
     [("", "Kalehe", 300, 300, "flow")]),
    ("fr", "400 ménages se dirigent vers les localités situées au sud de [Lubero].",
     [("", "Lubero", 400, 400, "flow")]),
    ("en", "Fighting forced 600 people to flee for the provincial capital of [Bunia].",
     [("", "Bunia", 600, 600, "flow")]),
    ("en", "130 refugees were transferred from the makeshift site at [Gatumba] to [Musenyi].",
     [("Gatumba", "Musenyi", 130, 130, "flow")]),
    ("en", "200 people crossed into the [Rwanda:country] town of [Bugarama].",
     [("", "Bugarama", 200, 200, "flow")]),
    ("en", "700 people fled from [Uvira] and nearby villages such as [Sange] and [Kiliba].",
     [("Uvira Sange Kiliba", "", 700, 700, "flow")]),
    ("fr", "900 familles ont déjà quitté, en un premier groupe, [Kahinda].",
     [("Kahinda", "", 900, 900, "flow")]),
    ("fr", "60 personnes, échappées l'avant-veille de [Kiliba], sont à [Uvira].",
     [("Kiliba", "Uvira", 60, 60, "stock")]),
]  # fmt: skip

#: Verbs and phrases of going that the tables put together.
WORDED: Rows = [
    ("fr", "Ces populations proviennent de plusieurs villages des groupements [Kasenyi] et [Ikobo]."
     , [("Kasenyi Ikobo", "", None, None, "flow")]),
    ("fr", "500 familles ont délaissé toutes leurs habitations à [Lubango].",
     [("Lubango", "", 500, 500, "flow")]),
    ("en", "Some 500 families vacated all their dwellings in [Lubango].",
     [("Lubango", "", 500, 500, "flow")]),
    ("fr", "Plus de 250 ménages ont été contraints de se déplacer de [Bambo] vers [Kirumba].",
     [("Bambo", "Kirumba", 250, None, "flow")]),
    ("fr", "Des familles reprennent donc la route vers [Bunia].",
     [("", "Bunia", None, None, "flow")]),
    ("fr", "La société civile estime à plus de 700 le nombre de ménages partis de [Ramba] et même"
     " de [Numbi].", [("Ramba Numbi", "", 700, None, "flow")]),
    ("en", "Three convoys have brought 1,800 people home to [Kiseguro].",
     [("", "Kiseguro", 1800, 1800, "flow")]),
    ("fr", "Cette incursion a jeté sur les routes toute la population de [Ango] (environ 9 000"
     " habitants).", [("Ango", "", 9000, 9000, "flow")]),
    ("fr", "Fin mai, un accord a permis un retour timide dans les villages [Kakuku] et [Katoke].",
     [("", "Kakuku Katoke", None, None, "flow")]),
    ("en", "Some 220 inhabitants who had been camping at the mission ran for [Mweso].",
     [("", "Mweso", 220, 220, "flow")]),
]  # fmt: skip

#: "They", "these families", "the rest", "most": the same people, or some of them.
AGAIN: Rows = [
    ("fr", "Des milliers de ménages ont abandonné leurs maisons à [Kibua]. Ces familles trouvent"
     " refuge à [Mpofi] et à [Mubi].", [("Kibua", "Mpofi Mubi", 1000, 9999, "flow")]),
    ("en", "Some 300 families fled [Bambu] on Friday. These families have taken refuge in [Kilo].",
     [("Bambu", "Kilo", 300, 300, "flow")]),
    ("en", "They fled [Bambu] by night. The 90 families are now sleeping in a church in [Kilo].",
     [("Bambu", "Kilo", 90, 90, "stock")]),
    ("fr", "On s'est battu aux abords de [Rubare]. Ceux qui s'échappent de là se retrouvent à"
     " [Kiwanja]. Le reste a pris la route de [Rwindi].",
     [("Rubare", "Kiwanja", None, None, "stock"), ("Rubare", "Rwindi", None, None, "flow")]),
    ("fr", "Dans le groupement [Baliga], on a fui aussi vers [Kisasa].",
     [("Baliga", "Kisasa", None, None, "flow")]),
    ("fr", "La plupart des habitants de [Musuku] ont fui vers [Mangina], d'autres de [Mbau] ont fui"
     " vers [Oicha].",
     [("Musuku", "Mangina", None, None, "flow"), ("Mbau", "Oicha", None, None, "flow")]),
    ("en", "The army drove 300 people out of [Nzulo]; they moved to [Sake].",
     [("Nzulo", "Sake", 300, 300, "flow")]),
    ("fr", "Les tirs ont repris à [Mubi] lundi. 200 personnes en sont parties.",
     [("Mubi", "", 200, 200, "flow")]),
]  # fmt: skip

#: What stands between people, verb and place: asides, sources, further names.
ASIDE: Rows = [
    ("fr", "Un déplacement massif de la population est observé dans plusieurs villages, notamment"
     " [Makumo] et [Mbau] dans la chefferie de [Babila].",
     [("Makumo Mbau", "", None, None, "flow")]),
    ("fr", "300 familles vivent dans des familles d'accueil à [Uvira].",
     [("", "Uvira", 300, 300, "stock")]),
    ("fr", "L'attaque du village [Manya] a occasionné le déplacement d'un nombre important de la"
     " population vers [Mambasa].", [("Manya", "Mambasa", None, None, "flow")]),
    ("fr", "Les affrontements à [Sake] ont déjà entraîné la fuite de 3 000 déplacés.",
     [("Sake", "", 3000, 3000, "flow")]),
    ("fr", "Ces personnes viennent pour la plupart de [Bwegera] et de [Luvungi].",
     [("Bwegera Luvungi", "", None, None, "flow")]),
    ("fr", "400 familles sont retournées à [Bijombo], selon la commission d'[Uvira].",
     [("", "Bijombo", 400, 400, "flow")]),
    ("fr", "200 ménages ont fui [Kahe]. Ce déplacement fait suite aux combats de lundi.",
     [("Kahe", "", 200, 200, "flow")]),
]  # fmt: skip

#: Returns, people abroad, and the same goal told of again.
BACK: Rows = [
    ("fr", "Partis en [Ouganda:country] pour échapper aux tueries commises à [Djugu], des Congolais"
     " reviennent depuis une semaine à [Tchomia].",
     [("Ouganda", "Tchomia", None, None, "flow")]),
    ("fr", "Les rebelles ont pris [Bunagana]. Les habitants et les militaires sont tous en"
     " [Ouganda:country].", [("", "Ouganda", None, None, "stock")]),
    ("fr", "[Boga] se vide depuis lundi. Des familles à peine rentrées reprennent donc la route"
     " vers [Bunia].",
     [("Boga", "", None, None, "flow"), ("Boga", "Bunia", None, None, "flow")]),
    ("en", "Civilians flee from [Uvira] into [Burundi:country]. Last week 40,000 new arrivals"
     " were recorded in [Burundi:country].", [("Uvira", "Burundi", None, None, "flow"),
     ("Uvira", "Burundi", 40000, 40000, "flow")]),
    ("en", "[Ituri:province] has an estimated 1.8 million displaced people.",
     [("", "Ituri", 1800000, 1800000, "stock")]),
    ("en", "Raids prompted 200 people to flee to [Iga]: in May, 25 civilians were killed in [Nizi]."
     , [("", "Iga", 200, 200, "flow")]),
    ("en", "Most of the 500 arrivals come from the hills of [Kalehe]: [Numbi], [Shanje].",
     [("Kalehe Numbi Shanje", "", None, 500, "flow")]),
]  # fmt: skip

#: Who is somewhere: "il y a", counts at a place, villages named in the sentence before.
THERE: Rows = [
    ("fr", "Des milliers de civils ont fui [Jiba]. À [Bule], il y a plus de 6 000 personnes qui"
     " dorment dehors.",
     [("Jiba", "", 1000, 9999, "flow"), ("", "Bule", 6000, None, "stock")]),
    ("fr", "Des milliers de personnes arrivent de [Mubi]. À [Kayna], le bourgmestre parle de plus"
     " de 400 familles.", [("Mubi", "", 1000, 9999, "flow"), ("", "Kayna", 400, None, "stock")]),
    ("fr", "La milice a attaqué [Drodro] et [Largu]. Les habitants de ces entités ont trouvé refuge"
     " à [Rhoe].", [("Drodro Largu", "Rhoe", None, None, "flow")]),
    ("fr", "[Lubero] accueille une nouvelle vague de déplacés depuis samedi.",
     [("", "Lubero", None, None, "flow")]),
    ("fr", "800 personnes ont fui à la suite des combats dans le territoire voisin de"
     " [Rutshuru:territory].", [("Rutshuru", "", 800, 800, "flow")]),
    ("fr", "200 familles ont trouvé asile dans le camp de déplacés de [Malicha].",
     [("", "Malicha", 200, 200, "flow")]),
    ("fr", "Certains déplacés ont commencé à regagner leurs villages à [Luhanga].",
     [("", "Luhanga", None, None, "flow")]),
    ("fr", "C'est à [Kayna] que sont concentrés ces déplacés, dont le nombre est estimé à 650"
     " ménages.", [("", "Kayna", 650, 650, "stock")]),
]  # fmt: skip

#: Where: "Goma, where thousands sought shelter"; whose people; what befell the place before.
WHERE: Rows = [
    ("en", "Rebels have encircled [Goma], where thousands of displaced people have sought shelter.",
     [("", "Goma", 1000, 9999, "flow")]),
    ("en", "The count leaves out [Kayna], whose entire population has fled.",
     [("Kayna", "", None, None, "flow")]),
    ("fr", "[Sake] n'est pas tombée mais environ 3 000 personnes ont fui vers [Goma].",
     [("Sake", "Goma", 3000, 3000, "flow")]),
    ("en", "The violence has pushed more than 4,000 people into [Rho:camp] since May.",
     [("", "Rho", 4000, None, "flow")]),
    ("fr", "Des habitants ayant fui les accrochages entre l'armée et le M23 vivent à [Jomba].",
     [("", "Jomba", None, None, "stock")]),
    ("en", "Clashes displaced 900 people across three bordering territories ([Fizi:territory],"
     " [Uvira:territory] and [Mwenga:territory]) in [Sud Kivu:province].",
     [("Fizi Uvira Mwenga", "", 900, 900, "flow")]),
]  # fmt: skip

#: What another sentence lends: where returnees came from, the trouble just told of, the goal.
LENT: Rows = [
    ("en", "[Bukavu] descended into chaos on Saturday as residents fled en masse.",
     [("Bukavu", "", None, None, "flow")]),
    ("en", "Convoys have brought 1,800 people home to [Kiseguro]. They came from the site of"
     " [Lushagala].", [("Lushagala", "Kiseguro", 1800, 1800, "flow")]),
    ("en", "Some thirty households, turned away at [Nyamilima], have set off for [Ishasha].",
     [("Nyamilima", "Ishasha", 30, 30, "flow")]),
    ("en", "800 refugees arrived at [Biringi]. Then 317 of them were transferred from [Doruma].",
     [("", "Biringi", 800, 800, "flow"), ("Doruma", "Biringi", 317, 317, "flow")]),
    ("fr", "Les Wazalendo se sont emparés de [Katale] hier. Une vingtaine de familles descendaient"
     " sur [Sake].", [("Katale", "Sake", 20, 20, "flow")]),
    ("fr", "Des tirs ont éclaté à [Buramba]. [Ishasha], elle, est restée calme. Quelques centaines"
     " de personnes ont passé la rivière.", [("Buramba", "", 100, 999, "flow")]),
]  # fmt: skip

#: Arrivals, many of them, a presence, forces that get somewhere, an area named twice.
ARRIVED: Rows = [
    ("en", "Local sources in [Lunyasenge] reported the arrival of 490 families who crossed the lake"
     " from [Vitshumbi].", [("Vitshumbi", "Lunyasenge", 490, 490, "flow")]),
    ("en", "Some 900 people have fled to [Nebbi]. Local authorities said many of them have come"
     " from [Mahagi] and [Bunia].", [("Mahagi Bunia", "Nebbi", 900, 900, "flow")]),
    ("en", "The clashes are forcing people in [Joo] and [Gbi] to run into [Uganda:country].",
     [("Joo Gbi", "Uganda", None, None, "flow")]),
    ("en", "In [Luofu], the presence of 630 families was reported. They came from [Kaina].",
     [("Kaina", "Luofu", 630, 630, "stock")]),
    ("en", "Fighters pushed into the city of [Uvira], prompting thousands to flee into"
     " [Burundi:country].", [("Uvira", "Burundi", 1000, 9999, "flow")]),
    ("en", "The fighting spread to [Masisi:territory], forcing 700 people to flee for [Goma].",
     [("Masisi", "Goma", 700, 700, "flow")]),
    ("fr", "Les familles des déplacés du territoire de [Masisi:territory] regagnent leurs localités"
     " d'origine.", [("", "Masisi", None, None, "flow")]),
    ("fr", "Les habitants du territoire de [Uvira:territory] retournent dans leurs localités,"
     " notamment à [Kazimwe] et [Kisanga].", [("", "Kazimwe Kisanga", None, None, "flow")]),
]  # fmt: skip

#: The sentence after names the villages of the territory just told of; Swahili in passing.
REFINED: Rows = [
    ("fr", "Des milliers de ménages ont fui le territoire de [Walikale:territory]. Ce mouvement de"
     " population est observé à [Kibua] et à [Mera].", [("Kibua Mera", "", 1000, 9999, "flow")]),
    ("fr", "Des familles de [Mubi] arrivent dans le territoire de [Lubero:territory]. Ce mouvement"
     " est signalé à [Kayna] et [Kirumba].", [("Mubi", "Kayna Kirumba", None, None, "flow")]),
    ("fr", "300 familles ont fui [Masisi:territory]. Ce mouvement est dû à la présence d'hommes"
     " armés à [Mangina].", [("Masisi", "", 300, 300, "flow")]),
    ("sw", "Ndege zilishambulia soko la [Pinga]. Familia 830 zilikimbia na sasa zinaishi [Mweso].",
     [("Pinga", "Mweso", 830, 830, "stock")]),
    ("sw", "Kituo cha [Nyakabande] kina watu 4,150 kwa sasa.",
     [("", "Nyakabande", 4150, 4150, "stock")]),
]  # fmt: skip

#: Figures beside others that count something else.
FIGURES: Rows = [
    ("fr", "Les combats ont porté à 810 000 le nombre de déplacés enregistrés à [Rutshuru].",
     [("", "Rutshuru", 810000, 810000, "stock")]),
    ("en", "On Thursday, 1,000 refugees out of 16,400 were transferred to [Nakivale].",
     [("", "Nakivale", 1000, 1000, "flow")]),
    ("en", "Some 220,000 displaced people are staying in 87 IDP sites across [Ituri:province].",
     [("", "Ituri", 220000, 220000, "stock")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        *EMPTIED,
        *GOVERNED,
        *WORDED,
        *AGAIN,
        *ASIDE,
        *BACK,
        *THERE,
        *WHERE,
        *LENT,
        *ARRIVED,
        *REFINED, *FIGURES,
    ],
)  # fmt: skip
def test_a_sentence_of_a_page_is_read_with_its_ends_and_figures(language, marked, expected):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


TRAPS = [
    ("en", "The fighting spread to [Masisi:territory] on Sunday, and residents stayed indoors."),
    ("en", "The centre has a capacity to host 20,000 refugees in [Nyakabande]."),
    ("en", "The residents of [Mweso] did not flee."),
    ("en", "They came to [Luvungi] at night and burned the market."),
    ("fr", "Échauffourées à [Minova] : quatre blessés, aucun déplacement de population."),
    ("fr", "Les habitants de [Mweso] n'ont pas fui."),
    ("en", "Newly displaced families in [Lubero] report that raids have increased."),
    ("en", "Rebels targeted displaced people sites in [Fataki]."),
    ("fr", "L'agence compte aider 1 100 familles à [Kalemie] à retrouver un toit."),
    ("en", "[Kanyabayonga] is home to more than 60,000 people, and to others who have fled."),
    ("en", "The president left [Kinshasa] for [Luanda] with a delegation of 30 people."),
    ("en", "A boat carrying 120 people from [Minova] to [Goma] sank on the lake."),
    ("en", "The hospital in [Rutshuru] received 45 people with gunshot wounds."),
    ("en", "The families of the victims came to [Bunia] for the trial."),
    ("fr", "La population de [Goma] a repris le chemin de l'école lundi."),
    ("fr", "Les fidèles de [Butembo] sont venus nombreux à la messe."),
    ("fr", "La route de [Kavumu] est coupée ; les habitants de [Katana] attendent une aide."),
    ("fr", "Le chef du site de [Djangi] parle de 50 déplacés tués."),
    ("en", "Shells hit two camps that shelter people near [Goma]."),
    ("fr", "Le gouverneur est arrivé à [Goma] pour rencontrer la population."),
    ("en", "All parties met in [Goma] to hear from people of the region."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked"), TRAPS)
def test_spreading_fights_room_denials_and_other_peoples_coming_are_no_displacement(
    language, marked
):
    assert claims_of(marked, language) == ()
