"""Displacement in the words reporters pick to vary, English and French, by phenomenon."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, list[Expected]]]

#: A place that makes room for people.
MAKES_ROOM: Rows = [
    ("[Lubero] is putting up 1,500 families.", [("", "Lubero", 1500, 1500, "stock")]),
    ("[Oicha] has opened its classrooms to 320 families.", [("", "Oicha", 320, 320, "stock")]),
    ("[Kayna] has found room for 1,250 families.", [("", "Kayna", 1250, 1250, "stock")]),
    ("[Uganda:country] let in 1,200 people.", [("", "Uganda", 1200, 1200, "flow")]),
    ("[Drodro] was swelled by 2,600 people.", [("", "Drodro", 2600, 2600, "flow")]),
    ("[Bambo] is bursting at the seams, brimming with 3,000 displaced people.",
     [("", "Bambo", 3000, 3000, "stock")]),
    ("[Oicha] a ouvert ses salles de classe à 320 familles.",
     [("", "Oicha", 320, 320, "stock")]),
    ("[Uvira] a dû faire de la place à 8 000 personnes de plus.",
     [("", "Uvira", 8000, 8000, "stock")]),
    ("[Nyakabande] a vu défiler 2 000 réfugiés en un jour.",
     [("", "Nyakabande", 2000, 2000, "flow")]),
    ("[Drodro] a grossi de 2 600 personnes.", [("", "Drodro", 2600, 2600, "flow")]),
    ("[Kayna] a encaissé 1 250 familles en une semaine.",
     [("", "Kayna", 1250, 1250, "stock")]),
]  # fmt: skip

#: Further ways to say so.
HAS_THEM: Rows = [
    ("[Minova] has 3,000 displaced people.", [("", "Minova", 3000, 3000, "stock")]),
    ("[Minova] had some 900 people displaced by the fighting.",
     [("", "Minova", 900, 900, "stock")]),
    ("The convents of [Rutshuru] are crammed with 1,800 people.",
     [("", "Rutshuru", 1800, 1800, "stock")]),
    ("The [Rusayo] camp grew from 5,000 to 20,000 people in a fortnight.",
     [("", "Rusayo", 20000, 20000, "stock")]),
    ("The population of the [Rusayo] camp rose from 5,000 to 20,000.",
     [("", "Rusayo", 20000, 20000, "stock")]),
    ("[Kalunguta] health zone harbours 55,000 people on the run.",
     [("", "Kalunguta", 55000, 55000, "stock")]),
    ("L'église de [Kayna] sert de dortoir à 150 personnes.", [("", "Kayna", 150, 150, "stock")]),
    ("12 000 personnes vivent sous des bâches à [Ngote].",
     [("", "Ngote", 12000, 12000, "stock")]),
    ("Camps in [Kanyaruchinya] still hold 9,000 people.",
     [("", "Kanyaruchinya", 9000, 9000, "stock")]),
    ("There are 430 uprooted families in [Mabalako].", [("", "Mabalako", 430, 430, "stock")]),
    ("240 personnes ont traîné leurs affaires de [Bule] à [Drodro].",
     [("Bule", "Drodro", 240, 240, "flow")]),
    ("Le curé de [Kayna] a inscrit 500 ménages.", [("", "Kayna", 500, 500, "stock")]),
    ("Le centre de transit de [Nyakabande] comptait 6 163 pensionnaires.",
     [("", "Nyakabande", 6163, 6163, "stock")]),
    ("Quelque 900 personnes ont fui [Sake]. [Kirumba] en est à 823.",
     [("Sake", "", 900, 900, "flow"), ("", "Kirumba", 823, 823, "stock")]),
    ("640 des siens ont fui [Kalima].", [("Kalima", "", 640, 640, "flow")]),
    ("600 people swapped [Bulengo] for the hills.", [("Bulengo", "", 600, 600, "flow")]),
]  # fmt: skip

#: A place that loses its people.
LOSES: Rows = [
    ("[Kiwanja] lost more than 1,200 residents to [Rutshuru] in two days.",
     [("Kiwanja", "Rutshuru", 1200, None, "flow")]),
    ("[Kiwanja] a perdu plus de 1 200 habitants.", [("Kiwanja", "", 1200, None, "flow")]),
    ("The camps of [Kibati] have lost 5,000 occupants.", [("Kibati", "", 5000, 5000, "flow")]),
    ("[Kilo] perd ses 3 000 habitants.", [("Kilo", "", 3000, 3000, "flow")]),
    ("[Tongo] is losing thousands of villagers.", [("Tongo", "", 1000, 9999, "flow")]),
]  # fmt: skip

#: People who are put out of their homes.
PUT_OUT: Rows = [
    ("The shelling of [Bunagana] left more than 5,000 people without a home.",
     [("Bunagana", "", 5000, None, "flow")]),
    ("2,400 people were burned out of [Bule].", [("Bule", "", 2400, 2400, "flow")]),
    ("Raids have cleared 2,300 people out of [Mambasa].", [("Mambasa", "", 2300, 2300, "flow")]),
    ("Clashes at [Katale] have thrown 15,000 people onto the roads.",
     [("Katale", "", 15000, 15000, "flow")]),
    ("The attack on [Luvungi] cost 1,900 people their homes.",
     [("Luvungi", "", 1900, 1900, "flow")]),
    ("Les combats de [Fataki] ont jeté dehors 850 familles.",
     [("Fataki", "", 850, 850, "flow")]),
    ("L'offensive sur [Nyabiondo] a privé de toit 6 000 personnes.",
     [("Nyabiondo", "", 6000, 6000, "flow")]),
    ("Les affrontements de [Kobu] ont arraché à leurs foyers 5 000 personnes.",
     [("Kobu", "", 5000, 5000, "flow")]),
    ("L'attaque de [Kobu] a mis à la rue 900 familles.", [("Kobu", "", 900, 900, "flow")]),
]  # fmt: skip

#: How people go, get there and stay.
GOES_AND_STAYS: Rows = [
    ("800 families scrambled from [Kilo] to [Mongbwalu].",
     [("Kilo", "Mongbwalu", 800, 800, "flow")]),
    ("At least 75 families limped into [Beni].", [("", "Beni", 75, None, "flow")]),
    ("270 families packed what they could and left [Kauli].",
     [("Kauli", "", 270, 270, "flow")]),
    ("Boats set down 250 people at [Kasenyi].", [("", "Kasenyi", 250, 250, "flow")]),
    ("1,700 people are marooned in [Minembwe].", [("", "Minembwe", 1700, 1700, "stock")]),
    ("4,500 people have put down their bundles in [Kalemie].",
     [("", "Kalemie", 4500, 4500, "stock")]),
    ("350 families have trickled home to [Lubero].", [("", "Lubero", 350, 350, "flow")]),
    ("Cent vingt familles ont dégringolé de [Ngungu] à [Minova].",
     [("Ngungu", "Minova", 120, 120, "flow")]),
    ("Trois cents nouveaux venus ont échoué à [Bunia].", [("", "Bunia", 300, 300, "flow")]),
    ("4 500 personnes ont posé leurs baluchons à [Kalemie].",
     [("", "Kalemie", 4500, 4500, "flow")]),
    ("13 000 personnes couchent dehors à [Bijombo].", [("", "Bijombo", 13000, 13000, "stock")]),
    ("Un convoi a ramené 1 100 personnes de [Bulengo] à [Sake].",
     [("Bulengo", "Sake", 1100, 1100, "flow")]),
    ("Les 1 200 habitants de [Mweso] ont levé le camp.", [("Mweso", "", 1200, 1200, "flow")]),
]  # fmt: skip


#: A figure that goes on about the people just counted.
GOES_ON: Rows = [
    ("Some 3,000 people fled [Sake]. [Minova] took in 800 of them, [Kalungu] 400.",
     [("Sake", "", 3000, 3000, "flow"), ("Sake", "Minova", 800, 800, "flow"),
      ("Sake", "Kalungu", 400, 400, "flow")]),
    ("[Kayna] héberge 5 000 déplacés, [Luofu] 2 000.",
     [("", "Kayna", 5000, 5000, "stock"), ("", "Luofu", 2000, 2000, "stock")]),
    ("The displaced now number 5,000 in [Minova] alone.",
     [("", "Minova", 5000, 5000, "stock")]),
    ("Quelque 900 personnes ont fui [Sake]. Deux cents familles ont choisi [Minova].",
     [("Sake", "", 900, 900, "flow"), ("Sake", "Minova", 200, 200, "flow")]),
    ("Les 3 000 habitants de [Kilo] sont tous à [Iga].", [("Kilo", "Iga", 3000, 3000, "stock")]),
    ("We were 600 when we left [Bambu]. Only 400 of us reached [Bunia].",
     [("Bambu", "", 600, 600, "flow"), ("Bambu", "Bunia", 400, 400, "flow")]),
    ("65,000 people were displaced in the area, with 30,000 currently sheltering in [Fizi].",
     [("", "", 65000, 65000, "stock"), ("", "Fizi", 30000, 30000, "stock")]),
    ("She was among hundreds of people fleeing [Sake].", [("Sake", "", 100, 999, "flow")]),
    ("Entre 500 000 et 650 000 personnes ont dû tout quitter.",
     [("", "", 500000, 650000, "flow")]),
    ("[Djugu:territory] 230,000, [Irumu:territory] 90,000: so many displaced people the province"
     " counts.",
     [("", "Djugu", 230000, 230000, "stock"), ("", "Irumu", 90000, 90000, "stock")]),
    ("[Djugu:territory] 230 000, [Irumu:territory] 90 000 : voilà les chiffres des déplacés.",
     [("", "Djugu", 230000, 230000, "stock"), ("", "Irumu", 90000, 90000, "stock")]),
    ("Le nombre de familles ayant quitté [Mweso] est de 1 200 et non de 12 000.",
     [("Mweso", "", 1200, 1200, "flow")]),
    ("Les habitants d'[Opienge], peut-être 4 000, se sont égaillés dans la forêt.",
     [("Opienge", "", 4000, 4000, "flow")]),
    ("2 300 villageois de [Bijombo] ont fini leur marche à [Uvira].",
     [("Bijombo", "Uvira", 2300, 2300, "flow")]),
    ("Ils rencontrent les 8 227 ménages arrivés de Kiturubondo.",
     [("", "", 8227, 8227, "flow")]),
    ("300 ménages ont quitté Kiturubondo.", [("", "", 300, 300, "flow")]),
    ("Kiturubondo a accueilli 300 familles.", [("", "", 300, 300, "stock")]),
    ("Some 300 families came from Kiturubondo.", [("", "", 300, 300, "flow")]),
    ("Some 300 families chose the town of [Minova].", [("", "Minova", 300, 300, "flow")]),
    ("[Sake] a vu partir 3 000 habitants.", [("Sake", "", 3000, 3000, "flow")]),
]  # fmt: skip

READ = [*MAKES_ROOM, *HAS_THEM, *LOSES, *PUT_OUT, *GOES_AND_STAYS, *GOES_ON]


@pytest.mark.parametrize(("marked", "expected"), READ)
def test_a_sentence_in_other_words_is_read_with_its_ends_and_figures(marked, expected):
    assert [summary(claim) for claim in claims_of(marked)] == expected


#: The same words of people who did not flee.
TRAPS = [
    "The hospital in [Goma] admitted 40 people last week.",
    "Le centre de santé de [Sake] a admis 40 personnes lundi.",
    "300 personnes ont déposé plainte à [Goma].",
    "Trois personnes ont été retrouvées sans vie à [Goma].",
    "3,000 people sat in the stadium in [Goma] to watch the match.",
    "Environ 5 000 personnes résident à [Kayna].",
    "[Beni] lost 20 residents in the attack.",
    "[Goma] lost power for hours.",
    "[Goma] lost 3,000 residents to cholera.",
    "[Beni] has lost thousands of inhabitants in massacres since 2014.",
    "Farmers lost 1,200 cows, residents of [Sake] said.",
    "Traders lost thousands of dollars when villagers in [Sake] closed the market.",
    "The M23 has over 4,000 men near the displaced camp in [Sake].",
    "Les rebelles retiennent 300 personnes à [Sake].",
    "Cholera cases at the [Rusayo] camp rose from 500 to 2,000.",
    "La prison de [Goma] héberge 3 000 personnes.",
    "The prison of [Goma] is crammed with 3,000 people.",
    "3 000 habitants de [Goma] ont choisi le nouveau maire.",
    "3,000 people chose the new chief in [Goma].",
    "Le projet va couvrir 12 000 personnes à [Masisi:territory].",
    "300 personnes ont marché dans les rues de [Goma] pour exiger la paix.",
    "500 rebelles se sont rabattus sur [Masisi:territory].",
    "Les 300 soldats ont levé le camp à [Sake].",
    "[Goma] opened its doors to 300 visitors.",
    "Some 300 people came to Mass. The church of [Goma] was full.",
    "Some 300 people left on Monday. [Goma] is calm.",
    "Some 300 people left Monday. [Goma] is calm.",
    "L'hôpital a accueilli 300 personnes à midi. [Goma] est calme.",
    "[Zambia:country] has disarmed and held several hundred Congolese soldiers and policemen.",
    "L'école de [Goma] a inscrit 500 enfants.",
    "[Goma] has 300 schools for displaced pupils.",
    "The price of a bag in [Rusayo] camp rose by 5,000 to 20,000 francs.",
    "Une distribution prévue pour 35 000 personnes à [Mitwaba] a tourné court.",
    "Aid planned for 12,000 people is on its way to [Kayna].",
    "Agencies have distributed kits of blankets, mats and soap to 11,000 displaced people around"
    " [Ngilima].",
    "Les agences ont remis des bâches et du savon à 1 100 déplacés de [Ngilima].",
    "According to a report received in [Faradje], up to eight people were killed.",
    "Le Katanga a ses déplacés : on n'en a secouru que 71 000 à [Pweto].",
]


@pytest.mark.parametrize("marked", TRAPS)
def test_other_words_of_people_who_did_not_flee_make_no_claim(marked):
    assert claims_of(marked) == ()
