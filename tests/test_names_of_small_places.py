"""Small places abroad and streets: small words inside a name, towns that tell who somebody is."""

from __future__ import annotations

import pytest
from named import places, resolved

from dashboard.model import Role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # small words inside, and one that is common in French
        ("Five were killed in the township of Coyuca de Benítez, Mexico.", "Coyuca de Benítez"),
        ("Families left their homes in Camarines Sur, Philippines.", "Camarines Sur"),
        ("Rain fell on Agusan del Norte, Philippines, on Sunday.", "Agusan del Norte"),
        # begins as a person's name or a kind
        ("Police in England closed a road in Constable Burton on Friday.", "Constable Burton"),
        ("Camp Sherman residents in Oregon were told to leave.", "Camp Sherman"),
        # taken there, and at the very start
        ("Both were taken to Ogallala, Nebraska, for treatment.", "Ogallala"),
        ("SUTHERLAND — A man from Nebraska was arrested on Friday.", "SUTHERLAND"),
        # a division in short
        ("He hails from a village in Kurfi LGA in Katsina State, Nigeria.", "Kurfi"),
        # who somebody is
        ("In England, Leyburn councillor Jane Poe said so.", "Leyburn"),
        ("Police in Michigan arrested a 28-year-old North Muskegon man.", "North Muskegon"),
    ],
)
def test_a_small_place_is_found_by_its_whole_name(text, name):
    assert name in places(text, "en")


def test_both_of_two_local_government_areas_are_found():
    text = (
        "Bandits raided 17 communities in Rafi and Shiroro Local Government Areas of Niger State."
    )
    assert {"Rafi", "Shiroro"} <= set(places(text, "en"))


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("He fell on Mill Lane in Leeds, England.", ["Mill Lane"]),
        ("A crash closed Leeds Road and Johnson Road north of Custer Road, England.", []),
        (
            "The road is shut between Mill Lane in Leeds and Church Street, England.",
            ["Mill Lane", "Church Street"],
        ),
        ("Shares rose on Wall Street and in Fleet Street.", []),
    ],
)
def test_a_street_is_named_and_has_no_point(text, streets):
    found = [one for one in resolved(text) if one.mention.words in streets]
    assert [one.mention.words for one in found] == streets
    assert all(one.place is None and one.mention.role is Role.UNLOCATED for one in found)


@pytest.mark.parametrize("text", ["Shares rose on Wall Street.", "Talks at Downing Street failed."])
def test_streets_that_stand_for_powers_are_no_places(text):
    assert places(text, "en") == []


def test_a_storm_by_its_name_is_no_place():
    text = "Typhoon Rolly nears Manila, Philippines. People left prior to Rolly and fled to Rolly."
    assert "Rolly" not in places(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Russia's Defence Ministry said it had taken a village.",
        "Egypt's Supreme Council of Antiquities opened the tomb.",
        "Malawi's Department of Disaster Management counts the dead.",
    ],
)
def test_an_organ_of_the_state_behind_its_country_is_no_place(text):
    assert places(text, "en") == []


def test_a_country_with_something_else_of_its_own_stays_a_place():
    assert "Kenya" in places("Kenya's Rift Valley is dry.", "en")


def test_a_village_in_a_province_that_the_article_does_not_name_is_left_open():
    text = "Crews in Oregon fight a fire near the community of Rowena. Oregon sent more men."
    (rowena,) = [one for one in resolved(text) if one.mention.words == "Rowena"]
    assert rowena.place is None or rowena.place.admin1 == "Oregon"


def test_one_name_of_dr_congo_among_those_of_another_land_does_not_move_the_article_there():
    text = (
        "Armed men raided communities in Katsina and Niger State. They stole animals in Kasai"
        " community, Batsari Local Government Area in Katsina State."
    )
    (batsari,) = [one for one in resolved(text) if one.mention.words == "Batsari"]
    assert batsari.place is not None
    assert batsari.place.country == "NG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ils ont fui une contrée qu'on appelle Wadagu, à Djugu en Ituri.", "Wadagu"),
        ("Elle vit dans une localité dénommée Kasokolo, à Goma au Nord-Kivu.", "Kasokolo"),
        ("Ils campent sur une colline que l'on appelle Lwizankulu, au Nord-Kivu.", "Lwizankulu"),
    ],
)
def test_a_place_that_is_called_by_its_name_is_found(text, name):
    assert name in places(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Police Scotland closed the road.",
        "A spokesman for Cricket Australia said so.",
        "He was told by Parks Canada to leave.",
    ],
)
def test_a_nations_body_is_no_place(text):
    assert places(text, "en") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what happens to a country as ground, and its borders
        ("Pakistan has witnessed an uptick in attacks.", "Pakistan"),
        ("The fire burns parallel to the U.S. border.", "U.S"),
        # a county that is the province itself
        ("Raiders struck in Marigat, Baringo County, in Kenya.", "Baringo"),
        # beside something else
        ("They were ambushed at Namariat near Kakiteitei village in Kenya.", "Namariat"),
        # a first name behind its kind, and the row it opens
        ("The fire threatens the towns of Oliver and Osoyoos in Canada.", "Oliver"),
        ("The fire threatens the towns of Oliver and Osoyoos in Canada.", "Osoyoos"),
        # a sound and a prefix of their own
        ("Tension is high in the village of Ng’elechan in Kenya.", "Ng’elechan"),
        ("Teams in uMkhanyakude, in South Africa, are on alert.", "uMkhanyakude"),
        ("He spoke from Castlegar, where it rains, in British Columbia, Canada.", "Castlegar"),
    ],
)
def test_a_place_abroad_is_found_by_what_stands_beside_it(text, name):
    assert name in places(text, "en")


def test_a_province_named_again_and_again_tells_the_country():
    text = (
        "Fires burn in B.C. and across the U.S. border. In southeastern B.C. the town of Sicamous"
        " was emptied. B.C. has asked for help."
    )
    (sicamous,) = [one for one in resolved(text) if one.mention.words == "Sicamous"]
    assert sicamous.place is not None
    assert sicamous.place.country == "CA"


def test_initials_inside_a_foreign_name_do_not_move_an_article_to_dr_congo():
    text = "The Nk'mip Creek fire burns in Canada. The town of Sicamous was emptied."
    (sicamous,) = [one for one in resolved(text) if one.mention.words == "Sicamous"]
    assert sicamous.place is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a row whose first name the article shows elsewhere
        (
            "Penmaenmawr, Conwy, as well as Trefriw and Llanrwst, are cut off. Homes in Penmaenmawr"
            " in Wales are dark.",
            ["Penmaenmawr", "Conwy", "Trefriw", "Llanrwst"],
        ),
        # pairs of a place and its area
        (
            "Raids hit a market in North Darfur, El Ferdous in Central Darfur, Kalbs in West Darfur"
            " and Dellingo in South Kordofan, Sudan.",
            ["Kalbs", "Dellingo"],
        ),
        # many names of one country, one of which is a person's elsewhere
        (
            "An alert was issued for Galway, Sligo, Cork, Kilkenny and Limerick.",
            ["Galway", "Sligo", "Cork", "Kilkenny", "Limerick"],
        ),
    ],
)
def test_a_row_abroad_is_found_whole(text, names):
    assert [name for name in places(text, "en") if name in names][: len(names)] == names


def test_an_airport_by_its_whole_name_is_found():
    text = "Drones struck the station in El Obeid and the Kenana Airport in Sudan."
    assert "Kenana Airport" in places(text, "en")


def test_a_ceasefire_brokered_by_a_state_in_short_form_names_no_place():
    assert places("A U.S.-brokered ceasefire holds.", "en") == []
