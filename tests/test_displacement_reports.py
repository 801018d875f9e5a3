"""What situation reports say of displaced people: labels, counts side by side, who joins whom."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary


@pytest.mark.parametrize(
    "marked",
    [
        "Shots were fired in [Kobu] on 9 November provoking new displacements of population.",
        "Many residents of [Kobu] have fled and traffic on road number 44 has stopped, he says.",
        "Residents fled [Kobu] and nobody travels on road 27 towards the market.",
        "Residents fled [Kobu] on 12 December, and 3 January brought no new displaced people.",
        "Villagers fled [Kobu], which lies on route number 52, he said.",
    ],
)
def test_days_and_numbers_of_roads_count_nobody(marked: str) -> None:
    assert [claim.quantity for claim in claims_of(marked)] == [None]


@pytest.mark.parametrize(
    "marked",
    [
        "Insecurity in [Kobu] led to 35,000 people becoming internally displaced.",
        "The clashes in [Kobu] left 35,000 people internally displaced.",
        "Attacks on [Kobu] led to 35,000 people becoming displaced.",
        "Fighting in [Kobu] left behind 35,000 people displaced.",
        "Violence in [Kobu] resulted in 35,000 residents becoming newly displaced.",
    ],
)
def test_people_who_become_displaced_left_where_the_violence_is(marked: str) -> None:
    assert [summary(claim) for claim in claims_of(marked)] == [("Kobu", "", 35000, 35000, "flow")]


@pytest.mark.parametrize(
    "marked",
    [
        "IDPs continue to arrive in [Iga] from [Kobu], adding to 900 families registered there.",
        "IDPs are arriving in [Iga] from [Kobu], adding to 900 families already registered.",
        "In [Iga], IDPs arrive from [Kobu], adding to some 900 displaced families already counted.",
        "Villagers have arrived in [Iga] from [Kobu], joining 900 displaced families.",
        "Residents fled [Kobu] to [Iga], adding to the 900 displaced families already there.",
    ],
)
def test_newcomers_and_those_they_add_to_are_told_apart(marked: str) -> None:
    assert [summary(claim)[:3] for claim in claims_of(marked)] == [
        ("Kobu", "Iga", None),
        ("", "Iga", 900),
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "Some 822 Burundian refugees and 221 Rwandan refugees were repatriated from [Kobu].",
        "Some 822 men and 221 women fled from [Kobu].",
        "At least 822 refugees and 221 asylum seekers were relocated from [Kobu].",
        "About 822 women and 221 children have been evacuated from [Kobu].",
        "Some 822 refugees as well as 221 displaced people were transferred from [Kobu].",
    ],
)
def test_two_counts_before_one_verb_both_have_it(marked: str) -> None:
    told = [summary(claim) for claim in claims_of(marked)]
    assert [(row[0], row[2], row[4]) for row in told] == [
        ("Kobu", 822, "flow"),
        ("Kobu", 221, "flow"),
    ]


@pytest.mark.parametrize("verb", ["congregate", "congregated", "are congregating"])
def test_displaced_people_who_congregate_are_there(verb: str) -> None:
    (claim,) = claims_of(f"Many IDPs {verb} in public buildings in [Iga].")
    assert summary(claim) == ("", "Iga", None, None, "stock")


@pytest.mark.parametrize(
    "marked",
    [
        "Two people, including one displaced woman, were killed by stray bullets in [Kobu].",
        "Some 12 residents, including three displaced people, were wounded in [Kobu].",
        "At least 20 villagers, among them displaced women, were reportedly killed in [Kobu].",
        "Nine civilians, including a refugee and two displaced people, have been killed in [Kobu].",
        "Seven people, including displaced children, were injured in [Kobu].",
    ],
)
def test_the_dead_are_not_displaced_because_some_of_them_were(marked: str) -> None:
    assert claims_of(marked) == ()


@pytest.mark.parametrize("hedge", ["At least", "At least,", "More than"])
def test_a_comma_behind_a_hedge_leaves_it_a_hedge(hedge: str) -> None:
    (claim,) = claims_of(f"{hedge} 125,000 people are known to have been driven out of [Kobu].")
    assert summary(claim)[2:4] == (125000, None)


@pytest.mark.parametrize(
    "marked",
    [
        "The number of not yet registered IDPs in [Iga] is estimated at 65,000 persons.",
        "The number of displaced people in [Iga] is estimated at 65,000 people.",
        "The number of unregistered refugees in [Iga] has reached 65,000 persons.",
        "The number of newly arrived IDPs in [Iga] stands at 65,000 people.",
        "The total number of refugees in [Iga] was put at 65,000 persons.",
    ],
)
def test_the_number_of_displaced_people_is_read_before_its_noun_too(marked: str) -> None:
    (claim,) = claims_of(marked)
    assert summary(claim)[1:4] == ("Iga", 65000, 65000)
