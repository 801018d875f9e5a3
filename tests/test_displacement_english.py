"""English ways to say that people moved, each in the forms that the grid of sentences found."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: sentence | who is told of, as figure > origins > destinations
TOLD = """
300 people chose to leave Sake for Minova. | 300 people > Sake > Minova
300 people have run away from Sake. | 300 people > Sake >
300 people had to stream out of Sake. | 300 people > Sake >
300 people were forced to stream to Minova. | 300 people > > Minova
300 people are setting off for Minova from Sake. | 300 people > Sake > Minova
300 people stumbled to Minova. | 300 people > > Minova
300 people have since shown up in Minova. | 300 people > > Minova
300 people are turning up in Minova after fleeing Sake. | 300 people > Sake > Minova
300 people set up camp in Minova. | 300 people > > Minova
300 people from Sake have regrouped in Minova. | 300 people > Sake > Minova
300 people who had fled to Sake have moved back to Minova. | 300 people > Sake > Minova
300 people who had fled to Sake had to trickle back to Minova. | 300 people > Sake > Minova
Minova is struggling to cope with 300 families from Sake. | 300 families > Sake > Minova
In Minova, 300 people said they had fled Sake. | 300 people > Sake > Minova
Gunmen chased 300 people from Sake. | 300 people > Sake >
Sake has seen an exodus of 300 families. | 300 families > Sake >
Minova has seen several hundred terrified villagers arrive from Sake. | several hundred terrified villagers > Sake > Minova
300 members of the Hema community fled Sake. | 300 members of the Hema community > Sake >
300 people from rebel-held Pinga reached army-controlled Minova. | 300 people > Pinga > Minova
Fearing reprisals, 300 people fled Sake for Minova. | 300 people > Sake > Minova
The attack on Sake displaced 300 pupils. | 300 pupils > Sake >
300 families from Sake have reached the camp. | 300 families > Sake >
300 familles de Sake ont atteint le camp. | 300 familles > Sake >
Bulengo is full. 300 families from Sake have reached the camp. | 300 families > Sake > Bulengo
An attack on Sake ten years ago left scars. Some 300 families have reached Minova. | Some 300 families > > Minova
Rebels attacked Sake ten years ago. On Monday, 300 families reached Minova. | 300 families > > Minova
In Minova and Numbi, 300 people said they had fled Sake. | 300 people > Sake > Minova Numbi
Minova is sheltering another 300 people driven from Sake. | 300 people > Sake > Minova
The mass departure of a further 300 families from Sake began. | 300 families > Sake >
300 people fleeing rebel-held Sake have arrived in Minova. | 300 people > Sake > Minova
300 farmers, who had fled Sake, are said to have flocked to Minova. | 300 farmers > Sake > Minova
Shells landed on Sake. 300 families from the town arrived in Minova. | 300 families > Sake > Minova
Shells landed on Sake. The flight of 300 families from the town to Minova continues. | 300 families > Sake > Minova
300 men, women and children fled Sake. | 300 men, women and children > Sake >
300 people reached Minova, their homes in Sake burnt to the ground. | 300 people > Sake > Minova
300 people were taken by lorry from Sake to Minova. | 300 people > Sake > Minova
300 people were rescued from Sake and taken to Minova. | 300 people > Sake > Minova
300 people displaced from Sake had to huddle together in Minova. | 300 people > Sake > Minova
300 people are departing Sake for Minova. | 300 people > Sake > Minova
300 people who had sought refuge in Sake have travelled back to Minova. | 300 people > Sake > Minova
""".strip().splitlines()  # noqa: E501


#: Texts in which nobody of today is displaced.
NOBODY = """
In 1994, 300,000 Rwandans fled to Minova.
Thirty years ago, 3,000 people fled Sake for Minova.
During the war of 1998, 300 families left Sake.
The 1994 genocide sent 300,000 people to Minova.
In the 1990s, 300,000 refugees poured into Minova.
Il y a trente ans, 3 000 personnes ont fui Sake vers Minova.
En 1994, 300 000 Rwandais ont fui vers Minova.
It is not true that 300 people fled Sake for Minova, the governor said.
Reports that 300 people had fled Sake are false.
None of the 300 inhabitants left Sake.
Fighting spread from Sake to Minova, affecting 300 people.
The disease has infected 300 people and spread from Sake to Minova.
300 members of parliament left Sake.
The rebels ordered 1,200 people to leave Oicha within days.
A shelter for 300 people is planned in Minova.
300 people marched from Sake to Minova to demand peace.
""".strip().splitlines()


def told(text, gazetteer):
    """Each displacement of a text on eastern DR Congo."""
    return groups_told(f"News from eastern DR Congo\n\n{text}", gazetteer)


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case[:60])
def test_ways_to_say_that_people_moved(case, gazetteer):
    text, *wanted = (part.strip() for part in case.split("|"))
    assert told(text, gazetteer) == [group_of(row) for row in wanted]


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[:60])
def test_what_is_long_ago_untrue_or_no_peoples_move_tells_of_nobody(text, gazetteer):
    assert told(text, gazetteer) == []


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 people who had come to Sake in 1994 fled again on Monday.",
        "Plus de 2000 ménages ont fui Sake.",
        "Goma, 3 November 2008. Some 300 people fled Sake in October 2008.",
        "Il y a deux ans, 300 familles ont fui Sake vers Minova.",
        "Some 300 people fled Sake for Minova after 200ms of warning.",
        "Rebels attacked Sake " + "9" * 5000 + " years ago. Some 300 people fled.",
        "In 199² some 300 people fled Sake for Minova.",
        "5² years ago some 300 people fled Sake for Minova.",
    ],
)
def test_an_old_year_beside_today_and_a_figure_like_a_year_hide_nothing(text, gazetteer):
    assert len(told(text, gazetteer)) == 1
