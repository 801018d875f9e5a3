"""Displacement as the pages of aid agencies and the wire tell it in English."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary

from dashboard.model import DestinationStatus, DisplacementDetail


def ends(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Whence and where to each group went that is told of."""
    return [summary(claim)[:2] for claim in claims_of(text, language)]


BESIDE = [
    ("[Bulengo] camp, west of [Goma], hosts 30,000 people.", "en"),
    ("The [Bulengo] camp, west of [Goma], which hosts 30,000 people, was shelled.", "en"),
    ("Kambi ya [Bulengo], magharibi mwa [Goma], ambayo inahifadhi watu 30,000.", "sw"),
    ("Le camp de [Bulengo], à l'ouest de [Goma], qui accueille 30 000 déplacés.", "fr"),
]


@pytest.mark.parametrize(("text", "language"), BESIDE)
def test_a_town_on_whose_side_a_camp_lies_has_none_of_its_people(text: str, language: str) -> None:
    assert ends(text, language) == [("", "Bulengo")]


def test_who_goes_home_after_a_flight_does_not_go_to_where_they_had_fled() -> None:
    assert ends("Thousands fled to [Mweso]. Most people have now returned to their homes.") == [
        ("", "Mweso")
    ]
    text = "La plupart ont regagné leurs maisons."
    told = ends(f"Des milliers de gens ont fui vers la cité de [Mweso]. {text}", "fr")
    assert told == [("", "Mweso")]


def test_who_goes_home_after_having_fled_a_town_goes_back_to_it() -> None:
    told = ends(
        "Fighting forced hundreds to flee [Mweso]. Most have since returned to their homes."
    )
    assert told == [("Mweso", ""), ("", "Mweso")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Many displaced people have returned to their villages or have fled to [Goma].", "en"),
        ("Many people have gone back to their villages or fled to [Goma].", "en"),
        ("Plusieurs déplacés sont rentrés dans leurs villages ou ont fui vers [Goma].", "fr"),
    ],
)
def test_where_others_fled_instead_is_no_end_of_a_return(text: str, language: str) -> None:
    assert ends(text, language) == []


def test_nobody_who_is_told_of_next_comes_whence_those_came_whom_others_joined() -> None:
    joined = "Some families went to [Minova], where they joined people from [Masisi]."
    told = ends(f"{joined} Several hundred people are walking towards [Bukavu].")
    assert told[-1] == ("", "Bukavu")


def test_people_displaced_within_their_country_are_not_where_others_crossed_to() -> None:
    told = ends(
        "Hundreds of refugees reached [Burundi:country] on Monday. "
        "Inside the country, the internally displaced are put at 40,000."
    )
    assert told == [("", "Burundi"), ("", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People who had fled to [Goma] were seen in [Sake].", "Goma"),
        ("New movements of people who had fled [Sake] were observed in [Minova].", "Minova"),
        ("Clashes involving refugees who had fled to [Uganda] were reported in [Aru].", "Uganda"),
    ],
)
def test_where_people_were_seen_is_where_they_had_fled_to_only_if_no_goal_is_named(
    text: str, expected: str
) -> None:
    assert [there for _, there in ends(text) if there] == [expected]


def test_returns_seen_in_a_town_lead_there_from_where_people_had_fled() -> None:
    told = ends("Returns of families who had sought refuge in [Butembo] were reported in [Kayna].")
    assert told == [("Butembo", "Kayna")]
    told = ends(
        "Des mouvements de retour de réfugiés qui avaient fui vers l'[Ouganda] ont été observés à "
        "[Mahagi].",
        "fr",
    )
    assert told == [("Ouganda", "Mahagi")]


@pytest.mark.parametrize(
    "text",
    [
        "Families are fleeing the clashes between the army and the ADF, from [Oicha] to [Beni].",
        "Thousands fled the army, from [Oicha] to [Beni].",
        "New waves of people are fleeing the fighting between the rebels and government forces, "
        "from the rural commune of [Oicha] to [Beni].",
    ],
)
def test_from_behind_both_sides_of_a_fight_is_whence_people_flee(text: str) -> None:
    assert ends(text) == [("Oicha", "Beni")]


@pytest.mark.parametrize(
    "text",
    [
        "Families fled to [Goma] after attacks by rebels from [Rutshuru].",
        "Residents fled to [Goma] after clashes between soldiers and rebels from [Rutshuru].",
    ],
)
def test_rebels_from_a_town_do_not_make_it_what_people_fled(text: str) -> None:
    assert ends(text) == [("", "Goma")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("[Goma] had over one million residents and half a million displaced people.", "en"),
        ("[Goma] compte un million d'habitants et 300 000 déplacés.", "fr"),
    ],
)
def test_displaced_people_are_counted_beside_the_residents_of_a_city(
    text: str, language: str
) -> None:
    assert ends(text, language) == [("", "Goma")]


def test_beds_are_no_residents_beside_whom_displaced_people_are_counted() -> None:
    assert ends("[Goma] has 300 tents and 2,000 displaced people.") != [("", "Goma")]


def status(text: str) -> DestinationStatus:
    """Whether the first people told of have got to their goal."""
    detail = claims_of(text)[0].detail
    assert isinstance(detail, DisplacementDetail)
    return detail.destination_status


@pytest.mark.parametrize(
    "text",
    [
        "Thousands of people are walking along the road to reach [Goma].",
        "Thousands are walking on dust roads to get to [Goma].",
        "Hundreds of families have begun to move to [Goma].",
    ],
)
def test_people_on_their_way_have_not_arrived(text: str) -> None:
    assert status(text) is DestinationStatus.TOWARDS


@pytest.mark.parametrize(
    "text",
    [
        "Thousands of people walked for days to reach [Goma].",
        "Hundreds of families have begun arriving in [Goma].",
    ],
)
def test_people_who_walked_to_reach_a_town_are_there(text: str) -> None:
    assert status(text) is DestinationStatus.ARRIVED
