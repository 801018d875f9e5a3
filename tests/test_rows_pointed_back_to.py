"""What "these villages" suffered happened in all of them; what most of them suffered, in none."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import EventDetail, EventType
from dashboard.pipeline import read_article

ENGLISH = "GOMA, DR Congo - Clashes swept across Luvungi, Sange and Kiliba on Tuesday. "
FRENCH = "GOMA, RDC - Des combats ont touché Luvungi, Sange et Kiliba mardi. "
SWAHILI = "GOMA, DRC - Mapigano yalitokea Luvungi, Sange na Kiliba siku ya Jumanne. "

ROW = {"Luvungi", "Sange", "Kiliba"}


def _told(gazetteer: Gazetteer, text: str, *types: EventType) -> set[str]:
    claims = read_article(article_as_given(text, doc="x"), gazetteer).claims
    return {
        part.resolution.mention.words
        for claim in claims
        if isinstance(claim.detail, EventDetail) and claim.detail.type in types
        for part in claim.places
    }


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH + "The three towns were captured by the M23 on Friday.",
        ENGLISH + "These villages have fallen to the rebels.",
        ENGLISH + "The M23 captured these three localities on Friday.",
        FRENCH + "Ces trois localités sont tombées vendredi.",
        FRENCH + "Le M23 a pris ces localités vendredi.",
        FRENCH + "Toutes ces localités sont aux mains du M23.",
    ],
)
def test_a_plural_means_the_whole_row_before(gazetteer, text):
    assert _told(gazetteer, text, EventType.CAPTURED) == ROW


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH + "Most of these areas have fallen under rebel control.",
        ENGLISH + "Two of these villages have fallen to the rebels.",
        ENGLISH + "The four towns were captured by the M23 on Friday.",
        FRENCH + "La plupart de ces localités sont tombées vendredi.",
        FRENCH + "Certaines de ces localités sont aux mains du M23.",
    ],
)
def test_a_part_of_a_row_or_another_number_says_not_which(gazetteer, text):
    assert _told(gazetteer, text, EventType.CAPTURED, EventType.CLAIMED_ONLY) == set()


@pytest.mark.parametrize(
    "text",
    [
        "GOMA, DR Congo - Where the M23 rules in Sake, you don't hear gunshots, no bombs.",
        "GOMA, DR Congo - People in Sake have stopped hearing gunfire.",
        "GOMA, DR Congo - Residents of Sake no longer hear any shelling.",
        "GOMA, RDC - À Sake, on n'entend plus de coups de feu depuis lundi.",
        "GOMA, RDC - Pas un seul coup de feu n'a été tiré à Sake, selon les habitants.",
        "GOMA, RDC - Il n'y a ni combats ni pillages à Sake, affirment les habitants.",
    ],
)
def test_shots_that_nobody_hears_are_no_clash(gazetteer, text):
    assert _told(gazetteer, text, EventType.CLASH, EventType.ATTACK) == set()


@pytest.mark.parametrize(
    "text",
    [
        "GOMA, DR Congo - Residents of Sake heard gunshots on Monday.",
        "GOMA, RDC - À Sake, on entend de plus en plus de coups de feu.",
    ],
)
def test_shots_that_somebody_hears_still_are(gazetteer, text):
    assert _told(gazetteer, text, EventType.CLASH) == {"Sake"}


def test_who_tells_of_clashes_did_not_fight_them(gazetteer):
    text = (
        "GOMA - According to the United Nations Organization Stabilization Mission in the"
        " Democratic Republic of the Congo (MONUSCO), the clashes have swept across Sake."
    )
    [claim] = read_article(article_as_given(text, doc="x"), gazetteer).claims
    assert claim.actors == ()
    assert claim.speaker.endswith("Democratic Republic of the Congo")


def test_a_place_where_a_witness_was_reached_is_not_what_the_text_speaks_of(gazetteer):
    text = (
        "Des combats ont opposé lundi l'armée au M23 à Masisi-centre, dans le Nord-Kivu.\n\n"
        "« Nous avons fui avec rien », témoigne un père joint par téléphone à Nyabiondo.\n\n"
        "L'ONG a évacué une partie de son personnel vers Goma."
    )
    assert _told(gazetteer, text, EventType.HALTED_OPERATIONS) == {"Masisi"}


def test_a_garrison_that_keeps_a_town_took_none(gazetteer):
    text = "GOMA, RDC - Les FARDC gardent le contrôle de Minova, a dit lundi un habitant."
    assert _told(gazetteer, text, EventType.CAPTURED) == set()


def test_rebels_who_keep_a_town_are_reported_there(gazetteer):
    text = "GOMA, RDC - Le M23 conserve le contrôle de Sake, a dit lundi un habitant."
    assert _told(gazetteer, text, EventType.CAPTURED) == {"Sake"}
