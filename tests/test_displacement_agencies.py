"""Displacement as aid agencies and newspapers of the region tell it, page by page."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

#: People without a figure or a place of their own borrow no origin: their sentence shows nothing.
NOTHING_OF_ITS_OWN = (
    "Rebels attacked Sake on Monday. Aid workers bring water to the people displaced. |",
    "Rebels attacked Sake on Monday. Villagers were fleeing looting and lawlessness. |",
    "Les rebelles ont attaqué Sake lundi. La population fuit les exactions. |",
    # with a goal, a figure or a word that points back they have something to show
    "Rebels attacked Sake on Monday. Villagers were fleeing to Goma. | > Sake > Goma",
    "Rebels attacked Sake on Monday. Some 300 people fled. | Some 300 people > Sake >",
    "Rebels attacked Sake on Monday. Villagers fled their homes there. | > Sake >",
)


@pytest.mark.parametrize("row", NOTHING_OF_ITS_OWN)
def test_people_without_a_figure_or_a_goal_borrow_no_origin(row: str, gazetteer: Gazetteer) -> None:
    text, told = row.rsplit("|", 1)
    expected = [group_of(told)] if told.strip() else []
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer) == expected


#: People counted lately inside the land to which others were just told to have fled are of these.
INSIDE_A_GOAL = (
    "Fighting in South Kivu has sent more than 8,000 refugees into Burundi. Since Monday 7,310 were"
    " registered at Rugombo. | more than 8,000 refugees > South_Kivu > Burundi"
    " | 7,310 > South_Kivu > Rugombo",
    "Thousands of new refugees have arrived in Burundi after fleeing Uvira.\n\nAt Gatumba alone"
    " there are more than 1,000 new refugees. | Thousands of new refugees > Uvira > Burundi"
    " | more than 1,000 new refugees > Uvira > Gatumba",
    "Refugees continued to arrive from Burundi. During the week 520 asylum seekers crossed into the"
    " territories of Uvira and Fizi. | > Burundi > | 520 asylum seekers > Burundi > Fizi Uvira",
    # those who were there before are others
    "Fighting in South Kivu has sent more than 8,000 refugees into Burundi. Rugombo already"
    " shelters 3,000 refugees. | more than 8,000 refugees > South_Kivu > Burundi"
    " | 3,000 refugees > > Rugombo",
)

#: The place with which a sentence opens is where people fled who only go on from it.
SUBJECTS = (
    "Ituri province has seen deadly raids since June, killing 90 people and displacing some 15,000"
    " more. | some 15,000 > Ituri >",
    "The troubled Ituri province in the north-east of the country is facing a new crisis, with some"
    " 30,000 people uprooted. | some 30,000 people > Ituri >",
    "The Bulengo camp, where nurses once worked, is now empty after some 6,000 people—many of whom"
    " were previously displaced—fled in panic. | some 6,000 people > Bulengo >",
    # others: people who are named with a place of their own
    "Goma is calm after 300 people were displaced by floods in Uvira. | 300 people > Uvira >",
)

#: Who lives at a camp is displaced, even when it is only called home to them.
CAMPS = (
    "The delegation visited the Bulengo site, home to some 17,000 people. | some 17,000 people > >"
    " Bulengo",
    "The camp of Bulengo is now home to 21,000 people. | 21,000 people > > Bulengo",
    "Most of the displaced are in Rhoe, where a spontaneous site of some 18,000 people has formed."
    " | some 18,000 people > > Rhoe",
    "Goma is home to two million people. |",
    "The camp is close to Goma, home to some 90,000 people. |",
)

#: Behind words in quotation marks stands where somebody speaks, not where people went.
QUOTED = (
    '"Some 3,000 people have fled into the forest," said the head of mission Paul Kambale in Goma.'
    " | Some 3,000 people > >",
    '"In Sake 3,000 people sleep in schools," the mayor said in Goma. | 3,000 people > > Sake',
)

#: Fighting in a province drives people abroad; refugees flee what stands behind their verb.
DRIVEN = (
    "Clashes in North Kivu have driven 3,000 people to Uganda. | 3,000 people > North_Kivu >"
    " Uganda",
    "Some 8,000 refugees fled clashes in Sange into Burundi. | Some 8,000 refugees > Sange >"
    " Burundi",
    "In North Kivu, 3,000 people fled to Goma. | 3,000 people > > Goma",
)


#: What somebody only thinks of, plans or does not do, has moved nobody; sites are no people.
THOUGHT_OF = (
    "The option of transferring these refugees to the Musenyi site has met with opposition. |",
    "The order left refugees facing a dilemma: returning to Uvira or accepting relocation to"
    " Musenyi. |",
    "Officials help evacuees who have expressed an interest in returning to Goma. |",
    "The prospect of returning to Masisi frightens the displaced. |",
    "Many displaced people are considering returning to Sake. |",
    "The agency plans to organize around 35 returns by boat to Moba. |",
    "With no other option, 300 families are returning to Sake. | 300 families > > Sake",
    "Tired of waiting, 300 families are returning to Sake. | 300 families > > Sake",
    "Some 300 families who were waiting in Goma are returning to Sake. | Some 300 families > Goma >"
    " Sake",
)

#: Parts, further counts and second moves keep the ends that are theirs.
GOING_ON = (
    "At least 4,000 out of a total of 7,000 people were still stranded in Sake. | At least 4,000"
    " out of a total of 7,000 people > > Sake",
    "Hundreds of refugees who returned to their homes in Rutshuru territory have started fleeing"
    " back to Uganda. | Hundreds of refugees > Rutshuru > Uganda",
    "A convoy brought 357 returnees from Zambia back home to Moba. The agency has since brought"
    " back some 1,200 refugees from Mpulungu. | 357 returnees > Zambia > Moba"
    " | some 1,200 refugees > Mpulungu > Moba",
    "There were some 13,500 displaced people from Rutshuru, out of just over 90,000 in North Kivu."
    " | some 13,500 displaced people > Rutshuru >",
    "Villagers of Tora fled to Dungu. Dungu, which already hosts some 54,000 displaced people, of"
    " whom 27,000 live in the town, has no room. | > Tora > Dungu"
    " | some 54,000 displaced people > > Dungu | 27,000 > > Dungu",
    "Some 2,000 arrived in Iga from Kobu. In November, 6,000 people sought refuge in Mongbwalu"
    " while a further 4,000 reached Bunia. | Some 2,000 > Kobu > Iga | 6,000 people > > Mongbwalu"
    " | 4,000 > > Bunia",
    # a month of its own opens another movement, though the figure is the same
    "Around Kobu, 6,000 people fled fighting. In November 2005, 6,000 people sought refuge in Iga."
    " | 6,000 people > Kobu > | 6,000 people > > Iga",
    # a sentence that only counts those of the one before is no second movement
    "Villagers fled Sake for Goma. They number some 2,500. | some 2,500 > Sake > Goma",
    "Villagers fled Sake for Goma. Some 300 families have arrived in Minova. | > Sake > Goma"
    " | Some 300 families > Sake > Minova",
)


@pytest.mark.parametrize(
    "row", [*INSIDE_A_GOAL, *SUBJECTS, *CAMPS, *QUOTED, *DRIVEN, *THOUGHT_OF, *GOING_ON]
)
def test_a_page_of_an_agency_is_read_with_the_ends_it_gives(row: str, gazetteer: Gazetteer) -> None:
    text, *told = row.split(" |")
    expected = [group_of(one) for one in told if one.strip()]
    expected = [
        (figure, *([name.replace("_", " ") for name in ends] for ends in both))
        for figure, *both in expected
    ]
    assert groups_told(f"News of eastern DR Congo\n\n{text}", gazetteer) == expected
