"""Figures as they are printed: digits, words, hedges, ranges and what they count."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.quantities import quantities
from dashboard.core.quantity.nouns import Counted, counted
from dashboard.core.quantity.numbers import figures
from dashboard.core.quantity.tables import HEDGES_AFTER, HEDGES_BEFORE, VAGUE
from dashboard.model import Quantifier

EXACT, MORE, LESS, ABOUT, VAGUELY = (
    Quantifier.EXACT,
    Quantifier.MORE_THAN,
    Quantifier.LESS_THAN,
    Quantifier.APPROXIMATELY,
    Quantifier.VAGUE,
)


@pytest.mark.parametrize(
    ("words", "low", "high", "quantifier"),
    [
        # digits with every separator that news prints
        ("25 000", 25_000, 25_000, EXACT),
        ("25\u202f000", 25_000, 25_000, EXACT),
        ("30.000", 30_000, 30_000, EXACT),
        ("6.042", 6_042, 6_042, EXACT),
        ("50. 000", 50_000, 50_000, EXACT),
        ("1,500", 1_500, 1_500, EXACT),
        ("412", 412, 412, EXACT),
        ("1,200,000", 1_200_000, 1_200_000, EXACT),
        # numbers with a scale word
        ("3.3 million", 3_300_000, 3_300_000, EXACT),
        ("7,3 millions", 7_300_000, 7_300_000, EXACT),
        ("12 mille", 12_000, 12_000, EXACT),
        ("milioni 7.3", 7_300_000, 7_300_000, EXACT),
        # number words
        ("four thousand", 4_000, 4_000, EXACT),
        ("two hundred and fifty", 250, 250, EXACT),
        ("half a million", 500_000, 500_000, EXACT),
        ("deux mille", 2_000, 2_000, EXACT),
        ("trente mille", 30_000, 30_000, EXACT),
        ("quatre-vingt-dix", 90, 90, EXACT),
        ("vingt-trois", 23, 23, EXACT),
        ("un million et demi", 1_500_000, 1_500_000, EXACT),
        # a scale in words, the rest in digits
        ("un million 200 000", 1_200_000, 1_200_000, EXACT),
        ("deux millions 300 000", 2_300_000, 2_300_000, EXACT),
        ("trois mille 500", 3_500, 3_500, EXACT),
        ("3 mille 500", 3_500, 3_500, EXACT),
        ("elfu tatu", 3_000, 3_000, EXACT),
        ("elfu tatu na mia tano", 3_500, 3_500, EXACT),
        ("kumi na mbili", 12, 12, EXACT),
        ("laki moja", 100_000, 100_000, EXACT),
        ("laki moja na ishirini elfu", 120_000, 120_000, EXACT),
        ("20 elfu", 20_000, 20_000, EXACT),
        ("ishirini na tano elfu", 25_000, 25_000, EXACT),
        ("elfu 35 na 400", 35_400, 35_400, EXACT),
        ("elfu ishirini na tano mia tatu", 25_300, 25_300, EXACT),
        # ranges
        ("between 400 and 600", 400, 600, EXACT),
        ("1,500 to 2,000", 1_500, 2_000, EXACT),
        # halves of a scale
        ("laki moja unusu", 150_000, 150_000, EXACT),
        ("milioni mbili unusu", 2_500_000, 2_500_000, EXACT),
        # a hedge that a line end parts
        ("zaidi\nya 300", 300, None, MORE),
        ("more\nthan 300", 300, None, MORE),
        ("plus\nde 300", 300, None, MORE),
        ("two to three hundred", 200, 300, EXACT),
        ("3 à 4 millions", 3_000_000, 4_000_000, EXACT),
        ("entre 105 000 et 110 000", 105_000, 110_000, EXACT),
        ("350 à 400", 350, 400, EXACT),
        ("500-600", 500, 600, EXACT),
        # hedges: floor, ceiling, up to, about
        ("more than 21,000", 21_000, None, MORE),
        ("at least four thousand", 4_000, None, MORE),
        ("no fewer than 900", 900, None, MORE),
        ("over 7 million", 7_000_000, None, MORE),
        ("plus de 26 000", 26_000, None, MORE),
        ("plus d’un million", 1_000_000, None, MORE),
        ("au moins 12 000", 12_000, None, MORE),
        ("wasiopungua elfu tatu", 3_000, None, MORE),
        ("zaidi ya watu 10,000", 10_000, None, MORE),
        ("500,000+", 500_000, None, MORE),
        ("nearly 13,000", 13_000, 13_000, ABOUT),
        ("fewer than 50", None, 50, LESS),
        ("up to 5,000", 0, 5_000, LESS),
        ("as many as 36,000", 0, 36_000, LESS),
        ("some 5 000", 5_000, 5_000, ABOUT),
        ("about 150", 150, 150, ABOUT),
        ("an estimated 1.2 million", 1_200_000, 1_200_000, ABOUT),
        ("2,000 or so", 2_000, 2_000, ABOUT),
        ("quelque 900", 900, 900, ABOUT),
        ("près de 350", 350, 350, ABOUT),
        ("pres de 350", 350, 350, ABOUT),
        ("une dizaine de milliers", 10_000, 10_000, ABOUT),
        ("une cinquantaine", 50, 50, ABOUT),
        ("pengine 1 500", 1_500, 1_500, ABOUT),
        # vague words, by powers of ten
        ("dozens", 10, 99, VAGUELY),
        ("hundreds", 100, 999, VAGUELY),
        ("several hundred", 100, 999, VAGUELY),
        ("thousands", 1_000, 9_999, VAGUELY),
        ("tens of thousands", 10_000, 99_999, VAGUELY),
        ("hundreds of thousands", 100_000, 999_999, VAGUELY),
        ("des milliers", 1_000, 9_999, VAGUELY),
        ("quelques centaines", 100, 999, VAGUELY),
        ("plusieurs dizaines de milliers", 10_000, 99_999, VAGUELY),
        ("maelfu", 1_000, 9_999, VAGUELY),
        ("makumi ya maelfu", 10_000, 99_999, VAGUELY),
    ],
)
def test_a_figure_is_read_into_its_bounds_and_its_hedge(words, low, high, quantifier):
    # given a figure in a sentence
    sentence = f"The mayor said that {words} had left."

    # when it is read
    [figure] = figures(sentence)

    # then its words, its bounds and its hedge are those printed
    assert sentence[figure.start : figure.end] == words
    assert (figure.low, figure.high, figure.quantifier) == (low, high, quantifier)


@pytest.mark.parametrize(
    ("sentence", "words", "unit"),
    [
        ("Some 1,500 families left.", "Some 1,500 families", "households"),
        ("Environ 350 menages sont la.", "Environ 350 menages", "households"),
        ("There are 87,000 internally displaced people.", "87,000 internally displaced people",
         "persons"),
        ("1.150 déplacés à Biruwe.", "1.150 déplacés", "persons"),
        ("We moved 620 of the most exposed families.", "620 of the most exposed families",
         "households"),
        ("Un millier d'habitants ont fui.", "Un millier d'habitants", "persons"),
    ],
)  # fmt: skip
def test_people_and_households_are_told_apart(sentence, words, unit):
    [found] = quantities(sentence)

    assert (found.words, found.unit) == (words, unit)
    assert sentence[found.start : found.end] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Nineteen soldiers ran away.",
        "They sent 4,190 tonnes of concentrate.",
        "It costs 300 dollars a head.",
        "1 200 cas de choléra.",
        "The rebels burnt 43 houses.",
        "43 villages of the north are empty.",
        "120 combattants ont déposé leurs armes.",
    ],
)
def test_what_is_not_people_is_no_quantity(sentence):
    assert quantities(sentence) == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["had", "gone"], Counted.BARE),
        ([",", "parmi"], Counted.BARE),
        (["d", "entre", "eux"], Counted.BARE),
        (["newly", "arrived", "families"], Counted.HOUSEHOLDS),
        (["returnees"], Counted.RETURNED),
        (["tarpaulins", "missing"], Counted.OTHER),
    ],
)
def test_the_noun_after_a_figure_says_what_it_counts(words, expected):
    assert counted(words)[0] is expected


FIGURES = [
    tuple(part.strip() for part in line.split("||"))
    for line in (Path(__file__).parent / "figures_in_print.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("printed", "bounds"), FIGURES)
def test_figures_are_read_with_their_bounds_and_their_unit(printed, bounds):
    """A line: the words, then "low..high", an open end left empty, "h" for households."""
    found = [
        f"{'' if item.low is None else item.low}..{'' if item.high is None else item.high}"
        f"{' h' if item.unit == 'households' else ''}"
        for item in quantities(printed)
    ]

    assert "; ".join(found) == bounds


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("watu elfu kumi na tano", 15_000, 15_000),
        ("watu elfu mbili mia tano", 2_500, 2_500),
        ("watu elfu moja na mia tano", 1_500, 1_500),
        ("watu zaidi ya elfu tano", 5_000, None),
        ("watu kati ya 300 na 400", 300, 400),
        ("hadi watu 300", 0, 300),
        ("watu wasiopungua 300", 300, None),
        ("watu 300 angalau", 300, None),
        ("Wakongo elfu kadhaa", 1_000, 9_999),
        ("zaidi ya wengine 2500", 2_500, None),
    ],
)
def test_swahili_figures_have_the_bounds_they_are_printed_with(words, low, high):
    [figure] = figures(words)

    assert (figure.low, figure.high) == (low, high)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ils sont 300, au plus près du front.",
        "Some 80 per cent stayed.",
        "They met 20 people at least once.",
        "Il a parlé pour cent raisons.",
    ],
)
def test_what_only_looks_like_a_hedge_or_a_hundred_is_none(sentence):
    assert all(figure.low == figure.high != 100 for figure in figures(sentence))


@pytest.mark.parametrize("hedge", [*HEDGES_BEFORE])
def test_every_hedge_before_a_figure_is_understood(hedge):
    [figure] = figures(f"There were {hedge} 4,321 of them.")

    assert figure.quantifier is not EXACT
    assert 4_321 in (figure.low, figure.high)


@pytest.mark.parametrize("hedge", [*HEDGES_AFTER])
def test_every_hedge_after_a_figure_is_understood(hedge):
    gap = "" if hedge == "+" else " "
    [figure] = figures(f"There were 4,321{gap}{hedge}, they said.")

    assert figure.quantifier is not EXACT


def test_an_elided_hedge_is_understood():
    for words in ("Le retour d’environ 21 400 personnes.", "Ils sont là (environ 1 700 ménages)."):
        [figure] = figures(words)
        assert figure.quantifier is ABOUT


def test_the_vague_words_follow_one_another_by_powers_of_ten():
    for _, low, high in VAGUE:
        assert low in {10, 100, 1_000, 10_000, 100_000, 1_000_000}
        assert high == low * 10 - 1


@given(
    st.integers(min_value=10, max_value=99_999_999),
    st.sampled_from([",", ".", " ", "\u00a0", "\u202f", ""]),
)
def test_digits_keep_their_value_whatever_separates_them(number, separator):
    # given a number printed with one of the separators that news uses
    printed = f"{number:,}".replace(",", separator)

    # when it is read beside its noun, then it is that number
    [found] = quantities(f"They say {printed} people fled.")
    assert found.low == found.high == number


@given(st.text(max_size=300))
def test_any_text_can_be_searched_for_figures(text):
    for figure in figures(text):
        assert 0 <= figure.start < figure.end <= len(text)
        assert figure.low is None or figure.high is None or figure.low <= figure.high


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("rose from 5,000 to 17,000", 17_000, 17_000),
        ("fell from 5,000 on 29 March 2024 to 4,000", 4_000, 4_000),
        ("est passé de 5 000 ménages en mars à 17 000 en juin", 17_000, 17_000),
        ("est passé de 5 000 à 17 000", 17_000, 17_000),
        ("imepanda kutoka 5,000 hadi 17,000", 17_000, 17_000),
        ("iliongezeka kutoka watu 500 hadi watu 900", 900, 900),
        ("imepungua kutoka elfu tano hadi elfu tatu", 3_000, 3_000),
        # no change, but a range
        ("watu 300 hadi 400", 300, 400),
        ("watu hadi 400", 0, 400),
        ("kati 700 na 1,000 kila siku", 700, 1_000),
    ],
)
def test_a_number_that_became_another_is_the_later_one(words: str, low: int, high: int) -> None:
    assert [(one.low, one.high) for one in figures(words)] == [(low, high)]
