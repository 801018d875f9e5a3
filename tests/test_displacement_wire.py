"""Displacement as English agencies, situation reports and dailies word it, by phenomenon."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, list[Expected]]]

#: A return or a stay told of only to say when the flight was.
BEFORE: Rows = [
    ("Hundreds of refugees fled into [Uganda:country], days after they returned home.",
     [("", "Uganda", 100, 999, "flow")]),
    ("Some 600 people fled to [Kayna] weeks after they had gone back home.",
     [("", "Kayna", 600, 600, "flow")]),
    ("About 900 villagers fled [Bambu] again shortly after returning home.",
     [("Bambu", "", 900, 900, "flow")]),
    ("300 families left [Kilo] for [Iga] soon after they came back home.",
     [("Kilo", "Iga", 300, 300, "flow")]),
    ("Some 2,000 people fled to [Rutshuru] a month after people had returned to their homes.",
     [("", "Rutshuru", 2000, 2000, "flow")]),
]  # fmt: skip

#: Where people only pass is no place of trouble.
PASSED: Rows = [
    ("Some 400 people fled through the [Bunagana] border on Friday. Over 1,000 refugees have"
     " crossed into [Uganda:country] since.", [("", "Uganda", 1000, None, "flow")]),
    ("Refugees were seen at [Bunagana] border after crossing as fighting erupted. By noon, 700"
     " people had reached [Kisoro].", [("", "Kisoro", 700, 700, "flow")]),
    ("They heard gunshots near the [Uganda:country] border before 300 people crossed into"
     " [Kisoro].", [("", "Kisoro", 300, 300, "flow")]),
    ("Shots were heard along the [Burundi:country] border, and 250 people fled to [Gatumba].",
     [("", "Gatumba", 250, 250, "flow")]),
    ("Some 5,000 people fled [Uvira], on the [DRC:country] shores of [Lake Tanganyika:lake].",
     [("Uvira", "", 5000, 5000, "flow")]),
]  # fmt: skip

#: A place in apposition only says where the one before it lies.
APPOSED: Rows = [
    ("Thousands of residents of [Goma], a large city in [eastern Congo:region], spent the night"
     " outdoors.", [("Goma", "", 1000, 9999, "stock")]),
    ("Some 800 people fled [Rubaya], a bustling town in [Masisi:territory].",
     [("Rubaya", "", 800, 800, "flow")]),
    ("The fighting forced civilians to flee to the Ugandan side of [Bunagana].",
     [("", "Bunagana", None, None, "flow")]),
    ("700 people found refuge in the Rwandan town of [Gisenyi].",
     [("", "Gisenyi", 700, 700, "flow")]),
    ("2,000 people fled [Tchomia], on the edge of [Lake Albert:lake].",
     [("Tchomia", "", 2000, 2000, "flow")]),
]  # fmt: skip

#: People who gather somewhere, are taken in or are left there.
GATHERED: Rows = [
    ("Several tens of thousands more Congolese are massing in the town of [Pweto].",
     [("", "Pweto", 10000, 99999, "stock")]),
    ("Some 3,000 displaced people have assembled at the stadium in [Kayna].",
     [("", "Kayna", 3000, 3000, "stock")]),
    ("6,000 of the refugees are in [Kaputa] town, while 4,000 have been taken in by villagers in"
     " [Sumbu].",
     [("", "Kaputa", 6000, 6000, "stock"), ("", "Sumbu", 4000, 4000, "stock")]),
    ("The [Nkamira] camp currently remains with more than 6,300 refugees.",
     [("", "Nkamira", 6300, None, "stock")]),
    ("Some 900 people ran from their homes in [Ngungu] in search of relative safety in [Minova].",
     [("Ngungu", "Minova", 900, 900, "flow")]),
]  # fmt: skip

#: Fighting that "had already displaced" people moved them, and where they were before a return is
#: what they come back from.
DRIVEN: Rows = [
    ("In [Rutshuru], fighting had already displaced approximately 50,000 people.",
     [("Rutshuru", "", 50000, 50000, "flow")]),
    ("Raids on [Drodro] have already uprooted 4,000 people.",
     [("Drodro", "", 4000, 4000, "flow")]),
    ("In [Fizi], clashes displaced a total of 8,000 people.",
     [("Fizi", "", 8000, 8000, "flow")]),
    ("Most of the residents evacuated to [Sake] are returning home.",
     [("Sake", "", None, None, "flow")]),
    ("The 400 families relocated to [Kanyaruchinya] have returned home.",
     [("Kanyaruchinya", "", 400, 400, "flow")]),
]  # fmt: skip

#: "Most of them" adds nothing where no place or figure is new; kin and kith are no crowd.
NOTHING_NEW: Rows = [
    ("Some 350 families fled [Kinoni]. Most of them left everything behind.",
     [("Kinoni", "", 350, 350, "flow")]),
    ("More than 200 people fled [Iga]. Most fled at night.", [("Iga", "", 200, None, "flow")]),
    ("Some 350 families fled [Kinoni] with two of her children.",
     [("Kinoni", "", 350, 350, "flow")]),
    ("The eruption of [Nyiragongo:volcano] volcano drove 8,000 people to [Sake].",
     [("", "Sake", 8000, 8000, "flow")]),
    ("After lava from Mount [Nyiragongo:volcano] stopped, 300 people went back to [Goma].",
     [("", "Goma", 300, 300, "flow")]),
]  # fmt: skip

#: What a report counts: the figure that holds now, moves, two kinds of people in one breath.
COUNTED: Rows = [
    ("The number of displaced people in [Kayna] increased from 24,300 to 28,900.",
     [("", "Kayna", 28900, 28900, "stock")]),
    ("The number of displaced people in [Kayna] rose from around 5,000 to 17,000.",
     [("", "Kayna", 17000, 17000, "stock")]),
    ("The total of displaced people in [Bule] went up from 3,200 to some 4,100 within a week.",
     [("", "Bule", 4100, 4100, "stock")]),
    ("The number of families sheltering in [Kayna] has gone from 900 to over 3,000.",
     [("", "Kayna", 3000, None, "stock")]),
    ("In fact, the crisis has led to over 237,000 displacements this year alone.",
     [("", "", 237000, None, "flow")]),
    ("In [Ituri:province], surveyors identified 5,600 displaced people and 3,500 returnees.",
     [("", "Ituri", 5600, 5600, "stock"), ("", "Ituri", 3500, 3500, "flow")]),
    ("Across [Masisi:territory] they found 2,400 returnees, and some 7,300 displaced people.",
     [("", "Masisi", 2400, 2400, "flow"), ("", "Masisi", 7300, 7300, "stock")]),
    ("These towns have the following number of displaced people: [Minembwe] Centre (120,000),"
     " [Bijombo] (20,000) and [Mikenge] (2,000).",
     [("", "Minembwe", 120000, 120000, "stock"), ("", "Bijombo", 20000, 20000, "stock"),
      ("", "Mikenge", 2000, 2000, "stock")]),
    ("Most displaced families live in [Kayna] (430) and [Luofu] camp (1,200 families).",
     [("", "Kayna", 430, 430, "stock"), ("", "Luofu", 1200, 1200, "stock")]),
]  # fmt: skip

#: Arrivals counted by a noun, people named by one, and what prompts them to go.
NAMED: Rows = [
    ("Following clashes around [Uvira], an estimated arrival of nearly 80,000 people was reported.",
     [("Uvira", "", 80000, 80000, "flow")]),
    ("An influx of some 900 people followed the fighting in [Ngungu].",
     [("Ngungu", "", 900, 900, "flow")]),
    ("Displaced persons come mostly from [Runundu] and [Ilundu].",
     [("Runundu Ilundu", "", None, None, "flow")]),
    ("On Wednesday, the rebels claimed control of [Uvira], prompting a mass exodus.",
     [("Uvira", "", None, None, "flow")]),
    ("The army lost [Kibirizi] on Monday, sending residents fleeing.",
     [("Kibirizi", "", None, None, "flow")]),
    ("Over 60,000 people have crossed into [Burundi:country]. They are being transferred to the"
     " [Musenyi] site, which can accommodate 10,000 people.",
     [("", "Musenyi", None, None, "flow")]),
    ("Some 300 returned home after being refugees in [Kisoro].",
     [("Kisoro", "", 300, 300, "flow")]),
]  # fmt: skip

#: Returnees where they are met, "they" before other people, and what another speaker adds.
MET: Rows = [
    ("171 refugees who opted for voluntary repatriation were received in [Nkamira].",
     [("", "Nkamira", 171, 171, "flow")]),
    ("The 90 families who chose to return were welcomed in [Rubavu].",
     [("", "Rubavu", 90, 90, "flow")]),
    ("The returnees, mostly women, were taken to a transit centre in [Rusizi] district.",
     [("", "Rusizi", None, None, "flow")]),
    ("In the last months, 2,500 people returned from [Masisi], the agency says it now counts those"
     " who live in [Sake].", [("Masisi", "", 2500, 2500, "flow")]),
    ("Some 400 people fled [Kobu], the mayor said many houses were burned in [Iga].",
     [("Kobu", "", 400, 400, "flow")]),
    ("Some 80 people fled [Tora]. They walked to [Ndedu], where they joined displaced families.",
     [("Tora", "Ndedu", 80, 80, "flow")]),
    ("Some 300 people arrived at a landing site in [Hoima].", [("", "Hoima", 300, 300, "flow")]),
    ("Thousands of refugees are fleeing weekend violence for [Uganda:country].",
     [("", "Uganda", 1000, 9999, "flow")]),
    ("Fighting began in [North Kivu:province], and huts went up around [Goma]. More than 470,000"
     " people have fled since.", [("", "", 470000, None, "flow")]),
]  # fmt: skip

#: Where trouble is when another place stands near it, and what a paragraph's figures share.
TROUBLED: Rows = [
    ("A resurgence of violence in the [Djugu:territory] territory north of [Bunia] has forced"
     " thousands of people to flee.", [("Djugu", "", 1000, 9999, "flow")]),
    ("Raids in [Irumu:territory] territory south of [Bunia] have driven 900 people to [Kasenyi].",
     [("Irumu", "Kasenyi", 900, 900, "flow")]),
    ("Hundreds of refugees fleeing fighting for the [DRC:country] town of [Uvira] arrived in"
     " [Kigoma] as the conflict in [Fizi] spread.", [("Uvira", "Kigoma", 100, 999, "flow")]),
    ("Fighting displaced around 150,000 people in [North Kivu:province]. More than 135,000 of them"
     " went to [Goma].", [("North Kivu", "Goma", 135000, None, "flow")]),
    ("Clashes displaced 9,000 people in [Ituri:province]. Some 2,000 of these fled to [Bunia].",
     [("Ituri", "Bunia", 2000, 2000, "flow")]),
    ("Many women left their homes in [Mangina] for the relative safety of the city of [Beni].",
     [("Mangina", "Beni", None, None, "flow")]),
    ("Since January 2023, the number of people arriving in [Goma] has grown.",
     [("", "Goma", None, None, "flow")]),
    ("Some 300,000 people remain on the move in [Masisi:territory].",
     [("", "Masisi", 300000, 300000, "flow")]),
]  # fmt: skip

#: Numbers that rose, people counted twice, and what only some of the words deny.
NUMBERED: Rows = [
    ("The number of refugees in [Busunga] had risen to 1,202 from the 1,000 who came on Monday.",
     [("", "Busunga", 1202, 1202, "flow")]),
    ("Tallies put 55,000 refugees in [Busunga], up from 30,000 the day before.",
     [("", "Busunga", 55000, 55000, "stock")]),
    ("This brought the total number of displaced people in [Kayna] to 2,500.",
     [("", "Kayna", 2500, 2500, "stock")]),
    ("Aid agencies, he said, estimate the number of IDPs in [Kayna] as close to 3,000.",
     [("", "Kayna", 3000, 3000, "stock")]),
    ("A total of 332 refugees, divided into 74 households, returned to [Burundi:country].",
     [("", "Burundi", 332, 332, "flow")]),
    ("Of the 1,202 refugees who had crossed into [Uganda:country], 293 are adults.",
     [("", "Uganda", 1202, 1202, "flow")]),
    ("Some 900 displaced people are in [Kayna], an estimated 14% (around 130) of whom are under"
     " five.", [("", "Kayna", 900, 900, "stock")]),
    ("Fighting is driving 30,000 people into camps near [Goma].",
     [("", "Goma", 30000, 30000, "flow")]),
    ("Some 20,000 displaced from a camp in [Kibumba] took shelter at [Kibati].",
     [("Kibumba", "Kibati", 20000, 20000, "flow")]),
    ("A group of 235 people crossed into [Cyangugu], after days with no outflow reported from"
     " [Bukavu].", [("", "Cyangugu", 235, 235, "flow")]),
    ("Nearly 2,700 refugees have been registered in [Cyangugu] since fighting began.",
     [("", "Cyangugu", 2700, 2700, "flow")]),
    ("Clashes hit [Fizi] and [Uvira]. Some 5,000 people from 100 villages fled.",
     [("Fizi Uvira", "", 5000, 5000, "flow")]),
]  # fmt: skip

#: People of camps, of unsettled areas, and others than those just told of.
SITED: Rows = [
    ("The 27,000 refugees in [Gihembe] and [Kiziba] camps left the embattled [Masisi:territory]"
     " area.", [("Masisi", "Gihembe Kiziba", 27000, 27000, "flow")]),
    ("The 900 families in the [Bulengo] camp fled [Kitshanga] last year.",
     [("Kitshanga", "Bulengo", 900, 900, "flow")]),
    ("The population at the [Nyakabande] transit centre stands at 1,839.",
     [("", "Nyakabande", 1839, 1839, "stock")]),
    ("The current population of [Rho:camp] camp now stands at 70,000 people.",
     [("", "Rho", 70000, 70000, "stock")]),
    ("The commandant of [Kyangwali] camp said more than 150 refugees are received every day.",
     [("", "Kyangwali", 150, None, "flow")]),
    ("Refugees have returned from [Kigali] to highly unstable areas of [Masisi:territory].",
     [("Kigali", "Masisi", None, None, "flow")]),
    ("Hundreds of people are fleeing fighting in the Ebola-infected [Ituri:province].",
     [("Ituri", "", 100, 999, "flow")]),
    ("Over 9,000 people fled [Tshikapa]. Those fleeing arrive mainly in [Dundo].",
     [("Tshikapa", "Dundo", None, None, "flow")]),
    ("Fighting in [Djugu:territory] sent thousands of residents fleeing for their lives, many are"
     " still in [Bunia].", [("Djugu", "", 1000, 9999, "flow")]),
    ("Conflict in [Kasai:province] has displaced more than one million civilians.",
     [("", "Kasai", 1000000, None, "stock")]),
]  # fmt: skip

#: What the clause before says of a town, whatever province it lies in; who is told of apart.
PROMPTED: Rows = [
    ("The crisis grew as rebels entered [Bukavu], the capital of [South Kivu:province], forcing"
     " thousands more people to flee.", [("Bukavu", "", 1000, 9999, "flow")]),
    ("[Djugu:territory] territory in [Ituri:province] has seen intense clashes, forcing an"
     " estimated 156,000 people to flee their homes.", [("Djugu", "", 156000, 156000, "flow")]),
    ("Fighting around [Goma] displaced thousands of people — many of whom had endured other"
     " displacements before — last week.", [("Goma", "", 1000, 9999, "flow")]),
    ("There are 130,000 displaced people who have come to [Goma], as those who left for home were"
     " replaced.", [("", "Goma", 130000, 130000, "stock")]),
    ("A group of displaced people from various locations in [Ituri:province] find refuge in"
     " [Dhenja].", [("Ituri", "Dhenja", None, None, "flow")]),
    ("Families have sought shelters in schools in [Kayna].", [("", "Kayna", None, None, "flow")]),
    ("Centres in [Gatumba] and [Cibitoke] each house about 1,500 refugees.",
     [("", "Gatumba Cibitoke", 1500, 1500, "stock")]),
    ("The number of displaced people in [Rho] has doubled - from 35,000 to almost 70,000.",
     [("", "Rho", 70000, 70000, "stock")]),
    ("Violence displaced 100,000 people in [Ituri:province].\nThose affected made their way north"
     " towards [Mahagi].", [("Ituri", "Mahagi", None, None, "flow")]),
]  # fmt: skip

#: The town meant where several are named, and homes told before the camp that is left.
MEANT: Rows = [
    ("At [Mangina], 30 km (19 miles) north of the town of [Beni], 25,000 people are stranded.",
     [("", "Mangina", 25000, 25000, "stock")]),
    ("Over 100,000 people were forced from their homes in months of fighting in the dark forests"
     " and mud-hut villages of the [Ituri:province] region.",
     [("Ituri", "", 100000, None, "flow")]),
    ("Villagers in [Duru] said the rebels torched houses, forcing residents to flee into the"
     " forest.", [("Duru", "", None, None, "flow")]),
    ("Gunfire was heard coming from [North Kivu:province]'s [Sake] area. Some 300 people fled to"
     " [Goma].", [("Sake", "Goma", 300, 300, "flow")]),
    ("Some 900 people came to [Bukiringi]. In May forces took the stronghold of [Tchei]. Thousands"
     " fled the town.", [("Tchei", "", 1000, 9999, "flow")]),
    ("Thousands of refugees from [Masisi:territory] are now trickling back from [Kiziba].",
     [("Kiziba", "Masisi", 1000, 9999, "flow")]),
]  # fmt: skip

ROWS = [
    *MEANT, *PROMPTED, *SITED, *NUMBERED, *TROUBLED, *MET, *COUNTED, *NAMED, *BEFORE, *PASSED,
    *APPOSED, *GATHERED, *DRIVEN, *NOTHING_NEW,
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_a_sentence_of_the_wires_is_read_with_its_ends_and_figures(marked, expected):
    found = [summary(claim) for claim in claims_of(marked)]
    assert found[-len(expected) :] == expected


TRAPS = [
    "In [Kayna] thousands of people build shelters of branches and leaves.",
    "Families put up makeshift shelters of straw and leaves around [Kayna].",
    "They were given makeshift shelters for 300 people in [Kayna].",
    "The rebels gave an ultimatum to displaced people in sites around [Goma] to leave and return.",
    "We appeal to the agencies to transport these refugees straight to [Nyakabande].",
    "The mayor urged the army and its partners to relocate 500 families to [Sake].",
    "The movement fully supports voluntary returns to [Masisi:territory].",
    "The attack on [Kachanga] resulted in the loss of over 20 lives.",
    "Fighters slit the throats of eight people in [Mangina].",
    "Demonstrations by residents in [Goma] reportedly left five people dead.",
    "Many of the children in [Kayna] are under five or aged five to 17.",
    "They are working to ensure that all refugees are transferred to [Bubukwanga].",
    "In [Cyangugu], no new Congolese refugee arrivals have been reported.",
    "The conflict erupted between militias and the Rassemblement congolais pour la democratie in"
    " [Fizi].",
    "Boats reach [Hoima], often carrying more than 250 people.",
    "Trucks left [Sake], each carrying some 80 people.",
    "Four refugees feared to have drowned were from [Kobu].",
    "Some 30 displaced people believed to have been killed in [Kobu] were buried.",
    "In July 55 attacks were counted around [Dungu], against 57 in June.",
    "The agency has opened 17 refugees assembly points near [Kobu].",
    "In [Kobu] several houses have been burned and some schools were emptied.",
    "Aid workers want displaced families to be counted in 71 per cent of villages of [Kayna].",
    "The survey in [Kayna] gives the size of population groups (displaced, returnees).",
]


@pytest.mark.parametrize("marked", TRAPS)
def test_what_is_built_or_only_wished_for_is_no_displacement(marked):
    assert claims_of(marked) == ()
