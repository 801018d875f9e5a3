"""What only one side tells, by its verb behind, its paper, its head, its unnamed sources."""

from __future__ import annotations

import pytest
from marked_places import detail_of, marked_reading

from dashboard.model import EventType, Stance

#: Only the side that did it tells so: language | text.
ONE_SIDE = [
    # the verb of saying ends the sentence, or whoever says it stands behind it
    ("fr", "[Kamanyola] est tombée, jurent les rebelles."),
    ("fr", "[Kamanyola] a été reconquise, soutient le porte-parole de l'opération."),
    ("fr", "Les miliciens de la CODECO ont pris [Kamanyola], se félicite leur chef."),
    ("en", "[Kamanyola] has fallen, the rebels swear."),
    ("en", "Rebels have seized [Kamanyola], their alliance declared."),
    ("en", "[Kamanyola] is in rebel hands, insists a commander of the movement."),
    ("en", "[Kamanyola] has fallen, said a spokesman for the rebels."),
    ("en", "Wazalendo fighters recaptured [Kamanyola], according to their leader."),
    ("en", "[Kamanyola] fell on Sunday, or so the rebels say."),
    # by themselves, or as the relative clause tells
    ("fr", "La prise de [Kamanyola] par le M23, annoncée par celui-ci, n'a pas été commentée."),
    ("fr", "La prise de [Kamanyola], dont se vantent les rebelles, n'a laissé aucune trace."),
    ("en", "The capture of [Kamanyola] by the M23, announced by the latter, drew no comment."),
    ("fr", "Le M23 s'enorgueillit de la prise de [Kamanyola]."),
    # their paper, their version, their sources
    ("en", "A statement from the M23 put [Kamanyola] in rebel hands."),
    ("fr", "[Kamanyola] vient de tomber, apprend-on dans un communiqué de la rébellion."),
    ("fr", "[Kamanyola] a été libéré, peut-on lire sur le compte X de l'AFC."),
    ("fr", "À Goma, la version des rebelles est que [Kamanyola] est tombée."),
    ("fr", "Radio de la rébellion : [Kamanyola] est aux mains du M23."),
    ("en", "An M23 source said that [Kamanyola] had fallen."),
    # told in the sentence behind
    ("en", "[Kamanyola] has fallen. The rebels announced it on Tuesday."),
    ("fr", "[Kamanyola] est tombée. L'annonce en a été faite par le M23."),
    ("fr", "[Kamanyola] est tombée. C'est le porte-parole des rebelles qui l'a annoncé."),
    # nobody says yes or no
    ("fr", "Les autorités n'ont ni confirmé ni infirmé la chute de [Kamanyola]."),
]


@pytest.mark.parametrize(("language", "text"), ONE_SIDE)
def test_what_one_side_alone_tells_is_only_claimed(language, text):
    claims = marked_reading(text, language=language).claims

    assert claims
    assert all(detail_of(claim).type is EventType.CLAIMED_ONLY for claim in claims)


#: Told by somebody on no side, or admitted by who lost it: language | text.
FACTS = [
    ("en", "[Kamanyola] has fallen, said a resident of the town."),
    ("en", "[Kamanyola] has fallen, residents report."),
    ("en", "[Kamanyola] is in rebel hands, said a teacher reached by phone."),
    ("fr", "[Kamanyola] est tombée, soutient la société civile."),
    ("fr", "La chute de [Kamanyola], confirmée par l'administrateur, a surpris les habitants."),
    ("en", "The fall of [Kamanyola] was confirmed by the military governor."),
    ("en", "The capture of [Kamanyola], announced by local officials, sent thousands fleeing."),
    ("fr", "La population se réjouit de la reprise de [Kamanyola], selon la société civile."),
    ("en", "A military source said the rebels had captured [Kamanyola]."),
    ("sw", "Serikali imekiri kuwa mji wa [Kamanyola] umeanguka mikononi mwa waasi."),
    ("en", "[Kamanyola] fell on Monday. The rebels announced a curfew."),
]


@pytest.mark.parametrize(("language", "text"), FACTS)
def test_what_others_tell_or_who_lost_it_admits_is_a_capture(language, text):
    claims = marked_reading(text, language=language).claims

    assert EventType.CAPTURED in {detail_of(claim).type for claim in claims}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army says the rebels have fled [Kamanyola]."),
        ("fr", "L'armée affirme que les rebelles ont quitté [Kamanyola]."),
        ("fr", "Le retrait de [Kamanyola], annoncé par le M23, n'a pas été constaté sur place."),
    ],
)
def test_that_the_other_side_left_is_the_word_of_who_gains_by_it(language, text):
    (claim,) = marked_reading(text, language=language).claims

    assert detail_of(claim).type is EventType.CLAIMED_ONLY
    assert detail_of(claim).claimed is EventType.WITHDREW


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Residents say the rebels have left [Kamanyola]."),
        ("en", "The army said its troops had withdrawn from [Kamanyola]."),
        ("fr", "Un officier de l'armée avoue que ses hommes avaient abandonné [Kamanyola]."),
    ],
)
def test_that_men_left_is_told_by_others_and_by_their_own_side(language, text):
    (claim,) = marked_reading(text, language=language).claims

    assert detail_of(claim).type is EventType.WITHDREW


def test_a_denial_answers_the_place_that_was_told_of_last():
    # given two captures, and a denial of the second
    text = (
        "Le M23 a pris [Kamanyola] lundi. L'armée aurait repris [Sake] mardi."
        " Les rebelles ont démenti cette information."
    )

    # when they are read
    claims = marked_reading(text, language="fr").claims

    # then the first stands, and the second is denied
    told = {claim.places[0].resolution.mention.words: claim for claim in claims}
    assert detail_of(told["Kamanyola"]).type is EventType.CAPTURED
    denials = [claim for claim in claims if claim.stance is Stance.DENIES]
    assert [claim.places[0].resolution.mention.words for claim in denials] == ["Sake"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La prise de [Kamanyola] a été confirmée par l'armée."),
        ("en", "The fall of [Kamanyola] was confirmed by the army."),
    ],
)
def test_whoever_confirms_a_capture_did_not_do_it(language, text):
    (claim,) = marked_reading(text, language=language).claims

    assert claim.actors == ()


def test_what_is_taken_back_out_of_the_hands_of_rebels_is_not_taken_by_them():
    text = "Les FARDC ont repris ce week-end [Kiwanja] et [Sake] aux mains des rebelles du M23."

    claims = marked_reading(text, language="fr").claims

    assert {claim.actors for claim in claims} == {("FARDC",)}


def test_what_is_in_the_hands_of_rebels_again_is_theirs():
    text = "Reprise lundi, [Kiwanja] est de nouveau aux mains des rebelles du M23."

    claims = marked_reading(text, language="fr").claims

    assert "rebelles du M23" in {actor for claim in claims for actor in claim.actors}
