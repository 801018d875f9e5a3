"""Names in news from anywhere: what is a place there, what stands for others, what is left open."""

from __future__ import annotations

import pytest
from named import resolved

from dashboard.model import Role


def role_of(text: str, name: str) -> Role | None:
    """The role of the last mention of ``name``; None when it is no mention."""
    roles = [one.mention.role for one in resolved(text) if one.mention.words == name]
    return roles[-1] if roles else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Troops raided the West Bank city of Jenin, Palestinian officials said.", "West Bank"),
        ("Troops raided the West Bank city of Jenin, Palestinian officials said.", "Jenin"),
        ("The unrest spread to the capital Lima, Peru's police said.", "Lima"),
        ("Aid reached el-Fasher in Sudan on Sunday.", "el-Fasher"),
        ("Flights to Cairns airport in Australia were cancelled.", "Cairns"),
        ("Japan's north is quiet. Wajima has lost half of its workshops.", "Wajima"),
    ],
)
def test_a_place_abroad_is_found(text, name):
    assert role_of(text, name) is Role.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A nullah near the Dhoth Morh in India swallowed the bus.", "Dhoth Morh"),
        (
            "He fled to the Winson Green area after the fight in Birmingham, England.",
            "Winson Green",
        ),
        ("The passengers were from Gada Gushaini, officials in India said.", "Gada Gushaini"),
        ("A poll is due in the constituency of Sarajpur, India.", "Sarajpur"),
        ("Camp Sherman residents in Oregon were told to leave.", "Camp Sherman"),
    ],
)
def test_a_place_that_no_pack_has_is_named_and_has_no_point(text, name):
    (found,) = [one for one in resolved(text) if one.mention.words == name]
    assert found.mention.role is Role.UNLOCATED
    assert found.place is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tomb in Egypt dates from between 1550 B.C. and 1292 B.C., experts said.", "B.C"),
        ("Violence wracked the Caribbean nation again, Haiti's police said.", "Caribbean"),
        ("Schools in Scotland closed due to the Arctic conditions.", "Arctic"),
        ("GM bought the plant, 40 miles east of Toronto, from Buick in 1953.", "Buick"),
        ("The southern Andean city of Juliaca in Peru mourned.", "Andean"),
        ("A church fell in the ancient Perugian town of Norcia, Italy.", "Perugian"),
    ],
)
def test_what_only_looks_like_a_place_abroad_is_none(text, name):
    assert role_of(text, name) not in (Role.PLACE, Role.UNLOCATED)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Mindoro sent rice before Manila did.", "Manila", Role.METONYM),
        ("The money came from Brussels, the fish from Bordeaux.", "Brussels", Role.METONYM),
        ("Ethiopia's central government rejected the report.", "Ethiopia", Role.METONYM),
        ("Myanmar soldiers shelled a village near Thailand.", "Myanmar", Role.METONYM),
        (
            "The striker scored a late goal in the league match: Birmingham City 1, Hull 0.",
            "Birmingham",
            Role.ORGANISATION,
        ),
    ],
)
def test_governments_and_clubs_abroad_are_no_places(text, name, role):
    assert role_of(text, name) is role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was killed in Nairobi's Majengo area, police in Kenya said.", "Majengo"),
        ("The train derailed near Raghunathpur station in Buxar in Bihar, India.", "Raghunathpur"),
    ],
)
def test_a_town_that_the_text_rules_out_is_not_taken_for_the_one_that_is_meant(text, name):
    (found,) = [one for one in resolved(text) if one.mention.words == name]
    assert found.place is None or found.place.admin1 == "Bihar"


def test_in_the_west_of_a_state_lies_in_that_state():
    text = "The works move to Wellington, in the west of New South Wales, Australia said."
    (wellington,) = [one.place for one in resolved(text) if one.mention.words == "Wellington"]
    assert wellington is not None
    assert wellington.country == "AU"


def test_a_town_and_its_municipality_of_one_name_are_one_place():
    text = "Evacuees from northern Manitoba, Canada, were sent to Thompson by train."
    (thompson,) = [one.place for one in resolved(text) if one.mention.words == "Thompson"]
    assert thompson is not None
    assert 55 < (thompson.latitude or 0) < 56


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nous demandons à Kinshasa et à Gitega de retirer leurs troupes d'Uvira.", "Kinshasa"),
        ("Nous demandons à Kinshasa et à Gitega de retirer leurs troupes d'Uvira.", "Gitega"),
        ("Nous recommandons à Kigali de quitter Goma.", "Kigali"),
        ("Drivers wait in Goma for a stamp from Kinshasa.", "Kinshasa"),
        ("They await a decision from Kigali on Goma.", "Kigali"),
    ],
)
def test_what_is_asked_of_or_awaited_from_a_capital_is_its_governments(text, name):
    assert role_of(text, name) is Role.METONYM


@pytest.mark.parametrize(
    ("text", "name", "area"),
    [
        ("Fires burn across Oregon. Families slept in Albany, and in Lowell.", "Albany", (44, 45)),
        ("Fires burn across Oregon. Families slept in Salem and in Lowell.", "Lowell", (43, 45)),
        ("Fires in Texas, USA. People fled Paris and Odessa.", "Odessa", (31, 33)),
        ("Snow fell in Maine. Roads to Portland and to Bangor closed.", "Portland", (43, 44)),
        ("Ohio mourns. The mill in Dayton and the one in Toledo shut.", "Toledo", (41, 42)),
    ],
)
def test_the_town_in_the_province_that_the_article_names_is_meant(text, name, area):
    (town,) = [one.place for one in resolved(text) if one.mention.words == name]
    assert town is not None
    assert area[0] < (town.latitude or 0) < area[1]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Shropshire is under water, Wales too. Trains stop in Wellington.", "Wellington", "GB"),
        ("Ontario, Canada: a fire near London woke Hamilton.", "London", "CA"),
        ("Across Australia it is hot. In Victoria people fled Newcastle.", "Newcastle", "AU"),
        ("In Mexico, Veracruz flooded. Buses stop in Córdoba.", "Córdoba", "MX"),
        ("Chile votes. In Valparaíso and in Santiago queues formed.", "Santiago", "CL"),
    ],
)
def test_a_town_of_the_country_that_the_article_speaks_of_is_meant(text, name, country):
    (town,) = [one.place for one in resolved(text) if one.mention.words == name]
    assert town is not None
    assert town.country == country


def test_the_strait_is_no_person_though_its_name_begins_like_a_saint():
    assert role_of("The storm crossed the San Juanico Strait in the Philippines.", "San") is None
