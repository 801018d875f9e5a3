"""Flow or stock: people who moved in a period, or people who live displaced at a time."""

from __future__ import annotations

import pytest
from displaced import displacements_told

#: sentence | figure: flow or stock
MEASURES = """
Since December 26, UNHCR has registered 7,386 refugees at a site in Gatumba. | 7,386 refugees: flow
The Red Cross in Sake took in 1,900 people in 48 hours. | 1,900 people: flow
The centre at Sake had taken in 6,700 people since the last week of March. | 6,700 people: flow
Minova took in another three thousand; these had left Sake. | three thousand: flow
In Minova, aid workers registered 3,600 people overnight. | 3,600 people: flow
In Minova, aid workers registered 3,600 people within a single day. | 3,600 people: flow
At Minova, officials registered 87 newcomers who had run from Sake. | 87 newcomers: flow
The mission in Sake has taken in 1,300 people from Kitchanga. | 1,300 people: stock
Minova hosts 3,000 people from Sake. | 3,000 people: stock
Some 40,000 displaced people were registered in Ituri as of 31 March. | Some 40,000 displaced people: stock
Around 71,000 displaced people were registered in Goma at the end of March. | Around 71,000 displaced people: stock
Stock of displaced people in Lubero and Beni territories: 41,200, against 38,900 at the end of August. | 41,200: stock
The displaced persons' committee of Butembo still counts 3,400 households from Alimbongo in the city's eastern neighbourhoods. | 3,400 households: stock
Some 240 households who had crossed from Fizi in June remain in Bendera. | Some 240 households: stock
The 600 families who fled Sake live in schools in Minova. | 600 families: stock
Roughly 600 people left Sake, and nearly all of them are now in Minova. | Roughly 600 people: flow
Roughly 600 people left Sake, according to camp managers, and nearly all of them are now in Minova. | Roughly 600 people: flow
More than 30,000 people have been driven from their homes by fighting near Sake. | More than 30,000 people: flow
The violence has driven tens of thousands of people from their homes in Masisi. | tens of thousands of people: flow
Fighting in the first quarter of the year is estimated to have displaced around 300,000 people in North Kivu. | around 300,000 people: flow
The two raids on Sake displaced 5,500 people. | 5,500 people: flow
The conflict has displaced 7 million people in Congo. | 7 million people: stock
Between 600 and 750 people from Kasese were camping along the track to Kindu. | Between 600 and 750 people: stock
Aid workers counted 2,150 people along the track to Kindu. | 2,150 people: flow
Every day, between 100 and 150 displaced people are being welcomed in Numbi. | between 100 and 150 displaced people: flow
Every day, 300 people sleep in the church in Sake after fleeing Kitchanga. | 300 people: stock
The attacks in Masisi have caused more than 58,000 displaced people. | more than 58,000 displaced people: flow
More than 76,000 displaced since the beginning of the year in North Kivu. | More than 76,000 displaced: flow
The number of displaced people in Iga is estimated at 65,000 people. | estimated at 65,000 people: stock
About 4,500 refugees, most of them women and children from Sange and Luvungi, entered through Gatumba. | About 4,500 refugees: flow
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("row", MEASURES)
def test_people_counted_over_a_time_moved_and_people_counted_at_a_time_live_there(row, gazetteer):
    # given a sentence that counts people
    sentence, told = (part.strip() for part in row.split("|"))

    # when it is read
    found = displacements_told(sentence, gazetteer)

    # then its figure is of a flow or of a stock
    assert f"{found[0].quantity.words}: {found[0].detail.measure.value}" == told
