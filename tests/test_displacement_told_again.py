"""People of whom a page tells more than once are one group: one mark, and one line of a list."""

from __future__ import annotations

import pytest
from marked_places import marked_reading
from test_displacement import claims_of, short

from dashboard.core.displacements.lent.told_again import without_retellings
from dashboard.model import Claim


def told_once(marked: str) -> tuple[Claim, ...]:
    """The claims of a text, each group of people once."""
    language = "en" if "people" in marked else "fr"
    text = marked_reading(marked, language=language).article.text
    return without_retellings(text, claims_of(marked, language=language))


@pytest.mark.parametrize(
    ("marked", "group"),
    [
        # a title, the lead below it, a quotation of the report
        (
            "Environ 50 000 déplacés enregistrés à [Sake]\n\nL'agence demande de l'aide pour"
            " environ 50 000 personnes déplacées à l'ouest de [Sake]. Cette population a fui les"
            " combats à [Masisi].",
            ("Masisi", "Sake", 50_000),
        ),
        (
            "Plus de 4 200 ménages arrivés à [Goma]\n\nLe maire demande de l'aide. Plus de 4 200"
            " ménages venus de [Minova] sont arrivés à [Goma] lundi.",
            ("Minova", "Goma", 4_200),
        ),
        # at least as many in the title, about as many in the report
        (
            "Au moins 6 000 familles déplacées à [Sake]\n\nEnviron 6 000 familles déplacées vivent"
            " à [Sake]. Ces déplacés ont fui [Masisi].",
            ("Masisi", "Sake", 6_000),
        ),
        # each telling names one end
        (
            "6 000 ménages ont fui [Minova]. Le maire demande de l'aide. Ces 6 000 ménages sont"
            " arrivés à [Goma].",
            ("Minova", "Goma", 6_000),
        ),
        (
            "Some 3,400 people fled to [Goma]\n\nSome 3,400 people from [Minova] fled to [Goma]"
            " on Monday, the mayor said.",
            ("Minova", "Goma", 3_400),
        ),
    ],
)
def test_one_figure_told_again_is_one_claim(marked: str, group: tuple[str, str, int]) -> None:
    every = claims_of(marked, language="en" if "people" in marked else "fr")
    once = told_once(marked)

    assert {short(claim)[:3] for claim in every} == {group}, "each telling opens the same mark"
    assert [short(claim)[:3] for claim in once] == [group]


@pytest.mark.parametrize(
    "marked",
    [
        "4 200 ménages ont fui [Minova]. Le maire demande de l'aide. 4 200 ménages ont fui"
        " [Kibumba].",
        "4 200 ménages sont arrivés à [Goma]. Le maire se tait. 4 200 ménages sont arrivés à"
        " [Sake].",
        "4 200 ménages ont fui [Minova]. Le maire se tait. 4 200 personnes ont fui [Minova].",
        "4 200 ménages ont fui [Minova]. Le maire se tait. 4 200 ménages sont retournés à"
        " [Minova].",
        "300 ménages ont fui [Minova] lundi. Le maire se tait. 300 ménages ont fui [Minova] mardi.",
    ],
)
def test_other_ends_units_ways_or_a_round_figure_are_others(marked: str) -> None:
    assert len(told_once(marked)) == 2


@pytest.mark.parametrize(
    "marked",
    [
        "Retour timide vers [Kobu]\n\nPrès de 4 000 retournés ont été signalés à [Kobu].",
        "Près de 800 familles ont fui [Minova]. Une attaque, lundi, avait tué dix civils. Elle a"
        " provoqué un exode vers le nord.",
        "People flee to [Goma]\n\nSome 4,000 people have fled to [Goma].",
    ],
)
def test_people_without_a_figure_are_those_that_are_counted_there(marked: str) -> None:
    claims = told_once(marked)

    assert len(claims) == 1
    assert claims[0].quantity is not None


@pytest.mark.parametrize(
    "marked",
    [
        "[Minova] s'est vidée de presque tous ses habitants. « 640 familles ont fui vers [Goma] »,"
        " dit le maire.",
        "800 familles sont arrivées à [Goma]. Les premiers habitants ont fui vers [Goma] dès"
        " lundi.",
        "800 familles ont fui [Minova]. D'autres ont quitté [Minova] pour [Goma].",
    ],
)
def test_shares_others_and_those_who_lend_a_place_are_told_by_themselves(marked: str) -> None:
    assert len(told_once(marked)) == 2
