"""A part of people told of, the others, a few, another wave: where they are and whence they came.

And the places that only say where another one lies, which are no ends.
"""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

Rows = list[tuple[str, list[str]]]

#: All are told to be somewhere; of a part it is only said whence it came.
THERE: Rows = [
    ("In South Kivu, 33,000 displaced people are in Uvira. They include 14,000 from Kamanyola and"
     " 6,000 from the highlands of Bijombo. The others are from Kavumu.",
     ["33,000 displaced people > > Uvira", "14,000 > Kamanyola > Uvira",
      "6,000 > Bijombo > Uvira", " > Kavumu > Uvira"]),
    ("The mayor of Uvira said that 33,000 displaced people were in the city. Among them are 14,000"
     " from Kamanyola and 6,000 from Sange.",
     ["33,000 displaced people > > ", "14,000 > Kamanyola > Uvira", "6,000 > Sange > Uvira"]),
    ("Some 33,000 displaced people are in Uvira. Some come from Kamanyola. The rest fled Sange.",
     ["Some 33,000 displaced people > > Uvira", " > Kamanyola > Uvira", " > Sange > Uvira"]),
    ("Linga, in Ituri, has given shelter to 2,300 people since Friday. They fled Jiba. An"
     " additional 450 arrived on Sunday, having walked from Rethy.",
     ["2,300 people > Jiba > Linga", "450 > Rethy > Linga"]),
    ("Some 17,000 displaced people live in Kalemie, most of them from Nyunzu. In May they were"
     " joined by 800 from Bendera.",
     ["Some 17,000 displaced people > Nyunzu > Kalemie", "800 > Bendera > Kalemie"]),
]  # fmt: skip

#: Those may be people somewhere else, or nobody said where all of them are.
OPEN: Rows = [
    ("In South Kivu, 33,000 displaced people are in Uvira. Others fled Sange.",
     ["33,000 displaced people > > Uvira", " > Sange > "]),
    ("Some 3,000 people in North Kivu fled Sake towards Goma. The rest come from Shasha.",
     ["Some 3,000 people > Sake > Goma", " > Shasha > "]),
    ("In South Kivu, 33,000 displaced people are in Uvira. The others, from Sange, are hiding in"
     " the forest.", ["33,000 displaced people > > Uvira", " > Sange > "]),
    ("In South Kivu, 33,000 displaced people are in Uvira. Some 5,000 people fled Kavumu. The rest"
     " come from Sange.",
     ["33,000 displaced people > > Uvira", "Some 5,000 people > Kavumu > ", " > Sange > "]),
]  # fmt: skip

#: Who stayed has not gone, and who had lived somewhere is there no more.
NO_MORE: Rows = [
    ("Rebels attacked Njiapanda, North Kivu. By evening 3,000 people had fled to Butembo. Only a"
     " few stayed in Njiapanda.", ["3,000 people > Njiapanda > Butembo"]),
    ("Rebels attacked Njiapanda, North Kivu. By evening 3,000 people had fled to Butembo. Some 200"
     " people remained in Njiapanda.", ["3,000 people > Njiapanda > Butembo"]),
    ("Some 9,870 people returned to Kitchanga, North Kivu, in May. The bulk of them had been living"
     " in Goma.", ["Some 9,870 people > > Kitchanga"]),
    ("Some 31,000 people have been displaced in Fizi territory. About half of them come from"
     " Minembwe.", ["Some 31,000 people > > ", " > Minembwe > "]),
]  # fmt: skip

FLED = "In North Kivu, ADF fighters raided Mamove. Some 400 people fled to Oicha."
#: People without a number who are some of those told of, or like them.
SOME = [
    "Many of the others went to Mavivi.",
    "Many others went to Mavivi.",
    "A few went to Mavivi.",
    "A small minority went to Mavivi.",
    "A second wave headed for Mavivi.",
    "A third wave reached Mavivi on Friday.",
    "Others have stopped in Mavivi.",
    "A good number reached Mavivi.",
]
#: The same words where nobody is said to have gone anywhere.
NOBODY = [
    "Few have reached Mavivi.",
    "A second wave of attacks hit Mavivi.",
    "A wave of violence reached Mavivi.",
    "Some were stopped in Mavivi by police.",
]

#: What only says where another place lies is no end.
BESIDE: Rows = [
    ("In Ituri, Gety, south of Bunia, is hosting 5,900 IDPs.", ["5,900 IDPs > > Gety"]),
    ("The site of Rhoe, north-east of Bunia, shelters 60,000 displaced people.",
     ["60,000 displaced people > > Rhoe"]),
    ("Kisoro district, near Bunagana, has received 300 Congolese refugees.",
     ["300 Congolese refugees > > Kisoro"]),
    ("After the clashes, the town of Walungu in South Kivu took in people from Kaniola.",
     [" > Kaniola > Walungu"]),
    ("North Kivu: Goma hosts 95,000 displaced people.", ["95,000 displaced people > > Goma"]),
    ("North Kivu saw 30 heavy weapons handed over in Kibumba. Some 300 people fled to Goma.",
     ["Some 300 people > > Goma"]),
    ("A convoy brought 640 refugees from the border at Ishasha to Kyangwali.",
     ["640 refugees > Ishasha > Kyangwali"]),
    ("After the army withdrew from Ngungu, some 6,000 people in North Kivu fled to Minova.",
     ["some 6,000 people > Ngungu > Minova"]),
    ("The capture of Kanyabayonga by M23 fighters on 28 June displaced over 35,000 people in North"
     " Kivu. They are in Kayna.", ["over 35,000 people > Kanyabayonga > Kayna"]),
]  # fmt: skip

#: Trouble at a village is told with the territory that holds it.
TROUBLE = [
    "Ngungu came under attack, in Masisi territory, North Kivu.",
    "Tension rose in Ngungu, in Masisi territory, North Kivu.",
    "Heavy weapons were heard all day in Ngungu, Masisi territory, in North Kivu.",
    "The army withdrew from Ngungu on Tuesday, officials in North Kivu said.",
]

#: People taken up by words that stand for places, or told of by what came before them.
TAKEN_UP: Rows = [
    ("Quelque 3 500 personnes de Katchungu, dans le Sud-Kivu, sont arrivées à Kalima, indique la"
     " Croix-Rouge locale, et près de 900 à Pangi.",
     ["Quelque 3 500 personnes > Katchungu > Kalima", "près de 900 > Katchungu > Pangi"]),
    ("Rumangabo, Rugari and Kibumba in North Kivu emptied last week. About 40,000 people from the"
     " three localities are now in Kanyaruchinya.",
     [" > Rumangabo Rugari Kibumba > ",
      "About 40,000 people > Rumangabo Rugari Kibumba > Kanyaruchinya"]),
    ("Following the capture of Kanyabayonga in North Kivu by M23 fighters, OCHA partners report"
     " over 35,000 new IDPs. They are concentrated in Kayna and Kirumba.",
     ["over 35,000 new IDPs > Kanyabayonga > Kayna Kirumba"]),
    ("In Ituri, 19,000 displaced people live in Drodro. Those who left went to Bunia and Largu.",
     ["19,000 displaced people > > Drodro", " > > Bunia Largu"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "groups"), [*THERE, *OPEN, *NO_MORE, *BESIDE, *TAKEN_UP])
def test_each_group_has_the_ends_that_are_told_of_it(
    text: str, groups: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(text, gazetteer) == [group_of(row) for row in groups]


@pytest.mark.parametrize("some", SOME)
def test_people_without_a_number_come_from_where_those_before_came(
    some: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(f"{FLED} {some}", gazetteer)[1:] == [("", ["Mamove"], ["Mavivi"])]


@pytest.mark.parametrize("nobody", NOBODY)
def test_words_for_some_are_no_people_who_went(nobody: str, gazetteer: Gazetteer) -> None:
    assert groups_told(f"{FLED} {nobody}", gazetteer)[1:] == []


@pytest.mark.parametrize("trouble", TROUBLE)
def test_people_fled_the_village_and_not_the_land_around_it(
    trouble: str, gazetteer: Gazetteer
) -> None:
    told = groups_told(f"{trouble} Some 6,000 people fled to Minova.", gazetteer)

    assert told == [("Some 6,000 people", ["Ngungu"], ["Minova"])]
