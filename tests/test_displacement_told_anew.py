"""Counts that leave unsaid who is counted and what they did: the text has just told of it."""

from __future__ import annotations

import re

import pytest
from test_displacement import claims_of, ends, short

from dashboard.core.displacements.clause.told_anew import FORMS
from dashboard.model import Claim, DisplacementDetail, Measure, PlaceRole

TOLD = {
    "en": "About 400 people fled [Sake] for [Goma] on Monday.",
    "fr": "Environ 400 personnes ont fui [Sake] vers [Goma] lundi.",
}
EXAMPLES = [
    pytest.param(language, form.example, id=form.example)
    for language, forms in FORMS.items()
    for form in forms
    if not form.placed
]


def after(told: str, counted: str, language: str = "en") -> list[Claim]:
    return list(claims_of(f"{told} {counted}", language=language)[1:])


@pytest.mark.parametrize(("language", "example"), EXAMPLES)
def test_each_form_counts_the_people_told_of_with_ends_that_are_carried(
    language: str, example: str
) -> None:
    later = after(TOLD[language], f"{example}.", language)

    assert later, "nobody is counted anew"
    for claim in later:
        assert short(claim)[:2] == ("Sake", "Goma")
        assert all(item.carried for item in claim.places)


@pytest.mark.parametrize(
    ("counted", "figures"),
    [
        ("By Wednesday the figure was 3,500.", [3500]),
        ("The tally stood at 9,200 by Sunday.", [9200]),
        ("That number now stands at 2,000.", [2000]),
        ("Chiefs say the real number is closer to 2,000.", [2000]),
        ("The number of families has since risen to 5,500.", [5500]),
        ("The total has more than doubled to 900.", [900]),
        ("By 5 May the figure had passed 900.", [900]),
        ("Last week the figure was 120.", [120]),
        ("By nightfall there were 2,900.", [2900]),
        ("Three days later it was 640 families.", [640]),
        ("On Tuesday it was 312 people, on Wednesday 500.", [312, 500]),
        ("Dozens more followed overnight.", [10]),
        ("Six others have followed.", [6]),
        ("Another 250 families soon followed them.", [250]),
        ("Two days earlier, 450 had made the same journey.", [450]),
    ],
)
def test_a_figure_of_the_people_just_told_of_is_theirs(counted: str, figures: list[int]) -> None:
    later = after(TOLD["en"], counted)

    assert [short(claim)[:3] for claim in later] == [("Sake", "Goma", low) for low in figures]


def test_a_figure_counts_households_where_those_told_of_are_households() -> None:
    told = "About 400 households fled [Sake] for [Goma]."

    (later,) = after(told, "That number now stands at 2,000.")

    assert later.quantity is not None
    assert later.quantity.unit == "households"


def test_a_figure_of_those_who_live_somewhere_is_taken_up_in_the_next_paragraph() -> None:
    told = "The [Kenani:camp] camp now hosts 6,000 refugees."

    claims = claims_of(f"{told}\n\nThe figure was 4,000 at the end of August.")

    assert [short(claim)[1:3] for claim in claims] == [("Kenani", 6000), ("Kenani", 4000)]


@pytest.mark.parametrize(
    "counted",
    [
        "The death toll has since risen to 450.",
        "Rebels killed 30. The figure has since doubled to 600.",
        "Several were killed. The number has since risen to 120.",
        "The number of attacks has risen to 400.",
        "The casualty figure has since risen to 450.",
        "The total is 5,000 euros.",
        "The price of a bucket has since risen to 5,000.",
        "On Tuesday it was 41 degrees.",
        "On Tuesday it was 31,000 francs.",
        "By 2024 it was over.",
        "By Tuesday there were 140 cases of cholera.",
        "Another 600 soldiers followed on Tuesday.",
        "Three attacks followed on Tuesday.",
        "Another 5,000 are expected to follow.",
        "Leaders fear the real figure is closer to 2,000.",
        "The number may reach 10,000.",
        "If 600 followed, the camp would be full.",
        "Some 600 followed the ceremony by radio.",
        "The bishop, 71, followed them by car.",
    ],
)
def test_a_figure_of_anything_else_counts_nobody_who_moved(counted: str) -> None:
    assert after(TOLD["en"], counted) == []


@pytest.mark.parametrize(
    "text",
    [
        "The market of [Sake] is open. On Tuesday it was 312.",
        "Rebels took [Sake]. Another 600 followed.",
        "About 400 people fled [Sake].\n\nThe army denies it.\n\nThe figure was 900.",
        "Some 350 families from [Mamove] live in schools in [Oicha]. Another 600 followed.",
    ],
)
def test_without_a_movement_just_told_of_such_a_count_is_of_nobody(text: str) -> None:
    assert all(short(claim)[2] not in (312, 600, 900, 40) for claim in claims_of(text))


@pytest.mark.parametrize(
    ("told", "ends"),
    [
        ("Nearly a quarter have already moved on to [Minova].", ("Goma", "Minova")),
        ("A third of them went on to [Minova].", ("Goma", "Minova")),
        ("A third have reached [Minova].", ("Sake", "Minova")),
        ("The majority are in [Minova].", ("Sake", "Minova")),
        ("A quarter of them went back on Tuesday.", ("Goma", "Sake")),
        ("The authorities took them to [Minova].", ("Goma", "Minova")),
        ("Trucks ferried most of them to [Minova].", ("Goma", "Minova")),
    ],
)
def test_a_share_of_them_goes_on_from_where_they_were(told: str, ends: tuple[str, str]) -> None:
    (later,) = after(TOLD["en"], told)

    assert short(later) == (*ends, None, None)


@pytest.mark.parametrize(
    "told",
    [
        "The majority are women and children.",
        "Two partners left, and a third has moved its team to [Minova].",
        "Police arrested two suspects; a third fled to [Minova].",
        "In the third quarter, aid to [Minova] fell.",
        "Rebels took five hostages. They took them to [Minova].",
        "The army arrested two men. Soldiers took them to [Minova].",
    ],
)
def test_thirds_and_hostages_are_no_share_of_them(told: str) -> None:
    assert after(TOLD["en"], told) == []


def test_the_majority_is_whoever_was_counted_before() -> None:
    (claim,) = claims_of(
        "Some 41,700 refugees have been registered in [Burundi:country]. The majority came from"
        " [Uvira] and [Sange]."
    )
    assert short(claim)[:3] == ("Uvira Sange", "Burundi", 41_700)


def test_each_form_that_places_a_part_of_them_lends_it_what_it_does_not_say() -> None:
    told = "Some 9,000 people fled [Sake]."
    for form in (form for forms in FORMS.values() for form in forms if form.placed):
        marked = re.sub(r"\b(in|from) ([A-Z]\w+)", r"\1 [\2]", form.example)
        if "from [" in marked:
            continue  # whence they came; where they are is lent them: ``test_displacement_parts``
        last = after(told, f"{marked}.")[-1]

        assert ends(last, PlaceRole.DESTINATION) == marked.rsplit("[", 1)[1].strip("]")
        assert [item.carried for item in last.places] == [True, False]
    claims = after("Some 9,000 people fled to [Goma].", "That figure includes 3,000 from [Sake].")
    assert [short(claim)[:3] for claim in claims] == [("Sake", "Goma", 3000)]


@pytest.mark.parametrize(
    "counted", ["This includes 300 children.", "That figure includes 40 dead.", "They include 12."]
)
def test_a_part_without_a_place_is_no_group_of_its_own(counted: str) -> None:
    assert after("Some 9,000 people fled [Sake].", counted) == []


def test_the_centre_is_the_one_named_as_such_and_not_the_last_place() -> None:
    told = "Refugees keep arriving at the [Nyakabande] transit centre from [Bunagana]."

    (later,) = after(told, "The centre now shelters 11,000.")

    assert short(later)[:3] == ("", "Nyakabande", 11_000)


@pytest.mark.parametrize(
    "text",
    [
        "300 families reached [Minova], bringing the number of displaced households to 1,200.",
        "300 families reached [Minova], bringing to 1,200 the number of displaced households.",
        "300 refugees crossed into [Uganda:country], bringing the total number of refugees to"
        " 1,200 since Sunday.",
    ],
)
def test_a_total_is_of_those_where_people_got_to(text: str) -> None:
    first, total = claims_of(text)

    assert (short(total)[1], short(total)[2]) == (short(first)[1], 1200)
    assert isinstance(total.detail, DisplacementDetail)
    assert total.detail.measure is Measure.STOCK


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("300 families left [Sake] for [Goma] on Monday and 600 on Tuesday.", [300, 600]),
        ("11,000 people have fled from [Sake] to [Goma] - 5,000 of them last week.",
         [11_000, 5_000]),
        ("300 people fled from [Sake] to [Goma] in May and 1,200 in June.", [300, 1_200]),
        ("300 families left [Sake] for [Goma] in January alone, 120 of them in the last week.",
         [300, 120]),
    ],
)  # fmt: skip
def test_people_of_whom_only_the_day_is_told_went_where_those_before_them_went(
    text: str, figures: list[int]
) -> None:
    assert [short(claim)[:3] for claim in claims_of(text)] == [
        ("Sake", "Goma", figure) for figure in figures
    ]


def test_people_of_another_place_keep_it_whatever_the_day() -> None:
    text = "300 families left [Sake] for [Goma] on Monday and 600 went to [Minova] on Tuesday."

    assert short(claims_of(text)[1])[:3] == ("Sake", "Minova", 600)


@pytest.mark.parametrize(
    "text",
    [
        "Refugees reached [Nyarugusu:camp] camp. UNHCR puts the number of refugees who have sought"
        " asylum in neighbouring countries at over 112,000.",
        "300 families fled [Sake] for [Goma]. Another 2,000 people have crossed into neighbouring"
        " countries.",
    ],
)
def test_who_is_in_neighbouring_countries_is_in_no_camp_told_of_before(text: str) -> None:
    assert short(claims_of(text)[-1])[1] == ""
