"""One group of people told of twice lends itself what either sentence leaves out."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.model import PlaceRole


@pytest.mark.parametrize(
    "marked",
    [
        "Plus de 6 000 ménages sont arrivés à [Goma]. Le maire demande de l'aide. Environ 6 000"
        " ménages ont quitté [Minova].",
        "6 000 ménages ont fui [Minova]. Le maire demande de l'aide. Ces 6 000 ménages sont"
        " arrivés à [Goma].",
        "1 340 familles sont arrivées à [Goma] lundi.\n\nLes 1 340 familles ont fui [Minova].",
        "Some 6,000 households reached [Goma]. Aid is short. The 6,000 households had fled"
        " [Minova].",
        "347 familles ont fui [Minova]. Le maire se tait. 347 familles ont atteint [Goma].",
    ],
)
def test_the_same_figure_told_twice_is_one_group_with_both_its_ends(marked: str) -> None:
    claims = claims_of(marked, language="fr")

    assert {short(claim)[:2] for claim in claims} == {("Minova", "Goma")}
    lent = [item for claim in claims for item in claim.places if item.carried]
    assert lent, "what another sentence had to lend is marked"


@pytest.mark.parametrize(
    "marked",
    [
        "300 ménages sont arrivés à [Goma]. Le maire se tait. 300 ménages ont quitté [Minova]"
        " en 2019.",
        "6 000 ménages sont arrivés à [Goma]. Le maire se tait. 6 000 personnes ont quitté"
        " [Minova].",
        "Des milliers de ménages sont arrivés à [Goma]. Le maire se tait. Des milliers de ménages"
        " ont quitté [Minova].",
    ],
)
def test_round_vague_or_other_figures_lend_nothing(marked: str) -> None:
    claims = claims_of(marked, language="fr")

    assert [short(claim)[1] for claim in claims if short(claim)[0] == "Minova"] == [""]
    ends = [{item.role for item in claim.places} for claim in claims]
    assert {PlaceRole.DESTINATION} in ends


@pytest.mark.parametrize(
    "marked",
    [
        "Le rapport signale 300 nouveaux déplacés à [Sake], plus de 700 personnes à [Goma].",
        "Près de 300 déplacés à [Sake] et plus de 700 autres à [Goma] sont sans aide.",
        "Les bilans : 300 déplacés dans la cité de [Sake], plus de 700 familles à [Goma].",
        "On parle de 300 réfugiés à [Sake], plus de 700 personnes à [Goma].",
        "300 displaced people in [Sake], more than 700 people in [Goma].",
    ],
)
def test_a_list_without_a_verb_goes_on_counting_the_displaced(marked: str) -> None:
    told = [short(claim)[1:3] for claim in claims_of(marked, language="fr")]

    assert told == [("Sake", 300), ("Goma", 700)]


def test_another_wave_is_not_from_where_the_first_one_came() -> None:
    claims = claims_of(
        "120 ménages de [Minova] sont arrivés à [Goma]. Il mentionne une autre vague, de 257"
        " ménages, à [Sake].",
        language="fr",
    )

    assert [short(claim)[:3] for claim in claims] == [
        ("Minova", "Goma", 120),
        ("", "Sake", 257),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "40,000 flee [DRC:country] fighting into [Goma]",
        "40,000 people have fled [DRC:country].",
        "40,000 refugees leave [DRC:country] for [Goma].",
        "Some 40,000 people fled from [DRC:country] to [Goma].",
        "As many as 40,000 people were driven from [DRC:country].",
    ],
)
def test_a_whole_country_that_a_title_names_is_not_lent_as_the_place_people_left(
    title: str,
) -> None:
    claims = claims_of(f"{title}\n\nThe agency recorded 40,000 new arrivals in [Goma].")

    assert short(claims[-1])[:3] == ("", "Goma", 40_000)


@pytest.mark.parametrize(
    "whole", ["Mkoa mzima", "Jimbo zima", "Mkoa wote", "Jimbo lote", "Mkoa huo"]
)
def test_the_whole_province_is_the_one_named_last(whole: str) -> None:
    scene = "Mapigano yameendelea katika mkoa wa [Ituri:province]."
    text = f"{scene} {whole} una wakimbizi wa ndani 9,000."

    assert short(claims_of(text, language="sw")[-1])[1:3] == ("Ituri", 9000)


def test_a_bulletin_goes_through_many_villages_before_the_whole_province() -> None:
    villages = "Watu walitembelea [Kobu]. Watu walitembelea [Lopa]. " * 10
    text = (
        f"Taarifa ya mkoa wa [Ituri:province]. {villages}Mkoa mzima una wakimbizi wa ndani 9,000."
    )

    assert short(claims_of(text, language="sw")[-1])[1:3] == ("Ituri", 9000)


@pytest.mark.parametrize("between", ["from" + " about" * 200, "deplaces " * 200])
def test_words_said_over_and_over_between_two_figures_are_read_to_their_end(between: str) -> None:
    claims = claims_of(f"1,500 people {between} none 300 households fled [Kobu].")
    assert short(claims[-1])[:3] == ("Kobu", "", 300)


@pytest.mark.parametrize(
    "twice",
    [
        "Some 1,500 people in 300 households",
        "Some 1,500 people (over 300 households)",
        "Some 1,500 people, or an estimated 300 families,",
        "Some 1,500 people from more than 300 households",
    ],
)
def test_people_counted_once_more_in_households_are_told_by_the_first_figure(twice: str) -> None:
    claims = claims_of(f"{twice} fled [Kobu] for [Iga].")
    assert [short(claim)[:3] for claim in claims] == [("Kobu", "Iga", 1500)]
