"""Who left and who came, in the turns of wire reports and of agencies' notes."""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

#: text | who is told of, as figure > origins > destinations
TOLD = """
NYABIONDO, March 3 – Gunmen attacked the town before dawn. At least 600 people have fled to Hombo. | At least 600 people > NYABIONDO > Hombo
Nyabiondo, March 3 – Gunmen attacked the village before dawn. At least 600 people have fled to Hombo. | At least 600 people > Nyabiondo > Hombo
GOMA, Congo (AP) — Thousands of people fled the city on Monday as rebels advanced. | Thousands of people > GOMA >
GOMA, Congo (AP) — Thousands of people have arrived in the city since Monday. | Thousands of people > > GOMA
GOMA, 4 May – The village was attacked at dawn. Hundreds fled. | Hundreds > >
GOMA, Congo (AP) — Rebels attacked a village in the east on Monday. Hundreds fled. | Hundreds > >
BENI, 4 May – Rebels attacked Oicha at dawn, and hundreds fled the town. | hundreds > Oicha >
Rebels arriving from Kitshanga attacked Nyabiondo on Monday and 300 villagers fled to Hombo. | 300 villagers > Nyabiondo > Hombo
Soldiers pulling back from Kitshanga looted Nyabiondo, and 300 families left. | 300 families > Nyabiondo >
Fighters who had come from Kitshanga raided Nyabiondo, and 300 families fled to Hombo. | 300 families > Nyabiondo > Hombo
Some 300 families coming from Kitshanga have reached Hombo. | Some 300 families > Kitshanga > Hombo
Some 300 families, the priest told reporters, fled from Sake to Hombo. | Some 300 families > Sake > Hombo
The Red Cross in Sake took in 1,900 people in 48 hours. | 1,900 people > > Sake
Some 65,000 people are sheltering in the Mugunga area near Goma. | Some 65,000 people > > Mugunga
There are 65,000 displaced people in the Mugunga area which is close to Goma. | 65,000 displaced people > > Mugunga
Some 300 people from South Kivu in the territory of Fizi crossed to Burundi. | Some 300 people > Kivu South > Burundi
About 4,500 refugees, most of them women and children from Sange and Luvungi, crossed into Burundi. | About 4,500 refugees > Luvungi Sange > Burundi
Some 300 people from Sake crossed the lake in order to reach Goma. | Some 300 people > Sake > Goma
Refugees come from South Kivu province in the territory of Fizi in DRC. | > Kivu South >
The M23 ordered displaced people to leave the camps in Goma, and 300 families have returned to Sake. | 300 families > Goma > Sake
Minova, a town on the lake, is now home to 3,000 people from Sake. | 3,000 people > Sake > Minova
Hombo counts 700 new arrivals from Nyabiondo. | 700 new arrivals > Nyabiondo > Hombo
Some 8,800 displaced people have left the sites of Kisangani for Yakusu under the return plan. | Some 8,800 displaced people > Kisangani > Yakusu
More than 5,000 refugees arrived in Rugombo through at least four border crossings. | More than 5,000 refugees > > Rugombo
More than 88,000 people have fled from Sake to Goma and total arrivals could reach 120,000. | More than 88,000 people > Sake > Goma
""".strip().splitlines()  # noqa: E501

#: Texts that tell only of what may come.
NOBODY = """
An intensification of fighting in Masisi will lead to tens of thousands of newly displaced people in the province.
The fighting for Bukavu could lead to further population displacement into Burundi.
An attack on Goma could force thousands of people to flee.
Rebels told residents of Sake to flee.
M23 issued a 72-hour order to displaced people in Goma to leave the camps and return to their villages.
The M23 ordered displaced people to leave the camps in Goma and return to their villages.
Nzulo lies near Goma, the capital of North Kivu province and home to around 2 million people.
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("row", TOLD)
def test_a_report_says_who_left_what_for_where(row, gazetteer):
    # given a text of a report
    text, told = (part.strip() for part in row.split("|"))

    # when it is read
    figure, origins, destinations = groups_told(text, gazetteer)[-1]

    # then its last group has these ends and no other
    ends = [sorted(" ".join(names).split()) for names in (origins, destinations)]
    assert (figure, *ends) == group_of(told)


@pytest.mark.parametrize("text", NOBODY)
def test_what_may_come_has_moved_nobody(text, gazetteer):
    # given a text on what may come, when it is read, then nobody has moved
    assert not displacements_told(text, gazetteer)


def test_who_leaves_by_a_plan_for_returns_returns(gazetteer):
    # given people who leave a site by a plan for their return
    text = "Some 8,800 displaced people have left Kisangani for Yakusu under the return plan."

    # when the text is read
    (claim,) = displacements_told(text, gazetteer)

    # then they are told to return
    assert claim.detail.movement.value == "return"
