"""A part of a town that was taken is shown as a part, and not as the town."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked_places import detail_of, marked_reading

from dashboard.core.compare import comparisons
from dashboard.model import Verdict
from dashboard.ui.view.chips import chip_of
from dashboard.ui.view.places import _second_line

#: language | the words for the part, or - for the whole | the sentence.
PARTS = (
    """
en | parts | M23 rebels seized parts of [Sake] on Monday.
en | large parts | M23 rebels have taken control of large parts of the town of [Sake].
en | several districts | The rebels captured several districts of [Uvira:city].
en | most | The rebels control most of [Uvira:city].
en | Parts | Parts of [Sake] were captured by M23, but the army still holds the centre.
en | several villages | M23 captured several villages in [Masisi:territory] territory.
en | the northern part | M23 captured the northern part of [Sake].
en | parts | M23 withdrew from parts of [Sake].
en | - | M23 captured the town of [Sake].
en | - | M23 captured the villages of [Kibumba] and [Buhumba].
en | - | M23 seized all of [Sake].
fr | une partie | Le M23 a pris une partie de [Sake] lundi.
fr | une grande partie | Les rebelles contrôlent une grande partie de [Ndoluma].
fr | plusieurs quartiers | Les rebelles se sont emparés de plusieurs quartiers d'[Uvira:city].
fr | la moitié | Les rebelles occupent la moitié de la cité de [Sake].
fr | plusieurs villages | Les FARDC récupèrent plusieurs villages à [Fizi].
fr | Au moins deux chefferies | Au moins deux chefferies du territoire de [Lubero:territory] sont \
contrôlées par les rebelles du M23.
fr | un premier village | Le M23 occupe un premier village de [Shabunda].
fr | quatre villages | Les FARDC ont repris quatre villages du groupement [Beygala].
fr | le quartier Majengo | Le M23 a pris le quartier Majengo de [Goma:city].
fr | - | Les communes de [Kayna] et de [Kirumba] sont passées entre les mains des rebelles.
fr | - | Le M23 a pris toute la cité de [Sake].
fr | - | Le M23 a pris les villages de [Kibumba] et de [Buhumba].
sw | sehemu | Waasi wa M23 wameteka sehemu ya mji wa [Sake].
sw | baadhi ya maeneo | Waasi wa M23 wanadhibiti baadhi ya maeneo ya [Uvira:city].
sw | vijiji kadhaa | Waasi wa M23 wameteka vijiji kadhaa vya [Masisi:territory].
sw | - | Waasi wa M23 wameteka mji wa [Sake].
""".replace("\\\n", "")
    .strip()
    .splitlines()
)


@pytest.mark.parametrize("case", PARTS, ids=lambda case: case[-60:])
def test_what_was_taken_in_part_keeps_the_words_that_say_so(case):
    language, part, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    assert claims
    assert {detail_of(claim).partial for claim in claims} == {"" if part == "-" else part}


def test_of_two_places_only_the_one_that_was_taken_in_part_is_shown_so():
    claims = marked_reading("M23 captured [Minova] and parts of [Sake].").claims
    parts = {c.places[0].resolution.mention.words: detail_of(c).partial for c in claims}
    assert parts == {"Minova": "", "Sake": "parts"}


def test_the_mark_and_the_chip_say_that_only_parts_were_taken():
    # given one report of a part
    (claim,) = marked_reading("M23 rebels seized parts of [Sake] on Monday.").claims

    # then both say so
    assert chip_of(claim, "en").words == "part taken"
    assert _second_line([claim], "en") == "parts reported taken"

    # and no longer once somebody reports the whole place taken
    whole = replace(claim, detail=replace(detail_of(claim), partial=""))
    assert _second_line([claim, whole], "en") == ""


@pytest.mark.parametrize(
    ("taken", "verdict"),
    [
        ("M23 rebels seized [Sake] on Monday.", Verdict.CONTRADICT),
        ("M23 rebels seized parts of [Sake] on Monday.", Verdict.ONE_SOURCE),
    ],
)
def test_that_the_rest_is_held_contradicts_the_whole_and_not_a_part(taken, verdict):
    # given an article that has the town taken, whole or in part, and the army's answer
    text = f"{taken} The army denied that it had lost [Sake], and said it still holds the town."
    found = [one for one in comparisons([marked_reading(text)]) if one.about == "control"]

    # then only the whole is disputed
    assert verdict in {one.verdict for one in found}
    assert (Verdict.CONTRADICT in {one.verdict for one in found}) is (verdict is Verdict.CONTRADICT)
