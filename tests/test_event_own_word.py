"""Captures that are one side's word without a verb of saying, and holds told against a claim."""

from __future__ import annotations

import pytest
from marked_places import detail_of, marked_reading

from dashboard.model import EventType, Stance

#: Only the side that did it tells so: language | text.
OWN_WORD = [
    ("en", "By its own account, the M23 took [Kamanyola] on Tuesday."),
    ("en", "As far as the M23 is concerned, [Kamanyola] is theirs."),
    ("en", "In the M23's telling, [Kamanyola] was liberated."),
    ("en", "The M23 put out a communique: [Kamanyola] has been captured."),
    ("en", "M23 'captures' [Kamanyola]"),
    ("en", "The capture of [Kamanyola], announced by M23, drew no comment from the army."),
    ("en", "The fall of [Kamanyola] was hailed by the M23."),
    ("en", "The army's recapture of [Kamanyola], trumpeted by Kinshasa, was short-lived."),
    ("en", "In a statement, the rebel alliance welcomed the fall of [Kamanyola]."),
    ("en", "M23 claims credit for the capture of [Kamanyola]."),
    ("en", "The AFC/M23 informs the public that [Kamanyola] is liberated."),
    ("en", "[Kamanyola] remains in government hands, despite reports that rebels took it."),
    ("fr", "À en croire le M23, [Kamanyola] est tombée mardi."),
    ("fr", "Selon ses propres dires, le M23 a pris [Kamanyola] mardi."),
    ("fr", "Le M23 a brandi la prise de [Kamanyola] comme une victoire."),
    ("fr", "La prise de [Kamanyola], annoncée par le M23, n'a pas été commentée."),
    ("fr", "La prise de [Kamanyola] revendiquée par le M23 date de mardi."),
    ("fr", "Bertrand Bisimwa salue la libération de [Kamanyola] par ses hommes."),
    ("fr", "L'AFC/M23 porte à la connaissance de l'opinion que [Kamanyola] est libérée."),
    ("fr", "Le M23 « libère » [Kamanyola]"),
    ("en", "A man in uniform told our reporter that [Kamanyola] was now under rebel command."),
    ("en", "A youth dressed in combat fatigues said the M23 had taken [Kamanyola]."),
    ("en", "Two uniformed men said [Kamanyola] had fallen to the rebels."),
    ("fr", "Un homme en tenue militaire a dit que [Kamanyola] est sous contrôle du M23."),
    ("fr", "Un homme en treillis affirme que le M23 contrôle [Kamanyola]."),
    ("sw", "Mtu mwenye sare amesema M23 imeteka [Kamanyola]."),
    ("en", "The governor of North Kivu said the army had recaptured [Kamanyola]."),
    ("en", "Jean Kaya, the governor of the province, said that [Kamanyola] is back in army hands."),
    ("fr", "Le gouverneur du Sud-Kivu a annoncé que les FARDC ont repris [Kamanyola]."),
    ("en", "The enemy violates our territorial integrity by occupying [Kamanyola]."),
    ("en", "Supported by our brave soldiers, the patriots took [Kamanyola]."),
    ("fr", "L'ennemi viole notre intégrité territoriale en occupant [Kamanyola]."),
    ("fr", "Nos vaillantes troupes chassent l'ennemi, et [Kamanyola] est libérée."),
    ("en", "“[Kamanyola] is now under the control of the M23,” wrote their spokesperson."),
    ("en", '"[Kamanyola] is in our hands," declared its military spokesman on Friday.'),
    ("fr", "« [Kamanyola] est sous contrôle du M23 », a écrit leur porte-parole."),
]


@pytest.mark.parametrize(("language", "text"), OWN_WORD)
def test_what_one_side_has_as_its_own_word_is_only_claimed(language, text):
    claims = marked_reading(text, language=language).claims

    assert all(detail_of(claim).type is EventType.CLAIMED_ONLY for claim in claims)


#: Told by somebody on no side, or admitted by who lost it: language | text.
FACTS = [
    ("en", "The capture of [Kamanyola], reported by residents, sent thousands fleeing."),
    ("en", "The capture of [Kamanyola] by M23, announced by the army, sent many fleeing."),
    ("en", "The recapture of [Kamanyola] by the army was confirmed by residents."),
    ("en", "The mayor welcomed the recapture of [Kamanyola] by the army."),
    ("en", "Residents celebrated the fall of [Kamanyola] to the army."),
    ("en", "The UN put out a statement: [Kamanyola] has been captured by M23."),
    ("en", "The army informed residents that M23 rebels had captured [Kamanyola]."),
    ("en", "The US condemned the capture of [Kamanyola] by the M23."),
    ("fr", "La prise de [Kamanyola], annoncée mardi par des habitants, a fait fuir la population."),
    ("fr", 'La ville a été "libérée" par le M23, qui contrôle désormais [Kamanyola].'),
    ("fr", "Le président a condamné la prise de [Kamanyola] par le M23."),
    ("en", "The governor said the rebels had captured [Kamanyola]."),
    ("en", "The governor and two residents said the army had recaptured [Kamanyola]."),
    ("en", "Our reporter saw the M23 take [Kamanyola]."),
    ("en", "Residents said men in uniform from the M23 had taken [Kamanyola]."),
    ("fr", "Le gouverneur a reconnu que le M23 a pris [Kamanyola]."),
    ("fr", "Selon nos sources, le M23 a pris [Kamanyola]."),
]


@pytest.mark.parametrize(("language", "text"), FACTS)
def test_what_others_tell_or_the_losers_admit_stays_a_capture(language, text):
    claims = marked_reading(text, language=language).claims

    assert [detail_of(claim).type for claim in claims] == [EventType.CAPTURED]


#: The army holds what the other side claims: language | text.
GAINSAID = [
    ("en", "The army still controls [Kamanyola], contrary to what M23 claims."),
    ("en", "[Kamanyola] remains under army control, despite M23 claims."),
    ("fr", "L'armée contrôle toujours [Kamanyola], contrairement à ce que prétend le M23."),
    ("fr", "Contrairement à ce que prétend le M23, l'armée tient toujours [Kamanyola]."),
    ("fr", "Contrairement aux affirmations du M23, [Kamanyola] reste sous contrôle des FARDC."),
]


@pytest.mark.parametrize(("language", "text"), GAINSAID)
def test_a_hold_told_against_a_claim_denies_it(language, text):
    [claim] = marked_reading(text, language=language).claims

    assert detail_of(claim).type is EventType.CLAIMED_ONLY
    assert claim.stance is Stance.DENIES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army still controls [Kamanyola]."),
        ("en", "The army still controls [Kamanyola], despite attacks by M23."),
        ("fr", "L'armée contrôle toujours [Kamanyola], malgré la pression du M23."),
    ],
)
def test_a_hold_that_answers_nobody_is_no_event(language, text):
    assert not [
        claim
        for claim in marked_reading(text, language=language).claims
        if detail_of(claim).told is EventType.CAPTURED
    ]


def test_a_withdrawal_that_lies_ahead_is_only_announced():
    # given a title and the sentence that says what it means
    text = "M23 announces withdrawal from [Uvira].\n\nThe group said it would withdraw its forces."

    # when it is read
    claims = marked_reading(text).claims

    # then nobody has left yet
    assert [detail_of(claim).type for claim in claims] == [EventType.CLAIMED_ONLY]
    assert detail_of(claims[0]).claimed is EventType.WITHDREW


def test_a_withdrawal_that_was_announced_and_done_is_told():
    text = "M23 announces withdrawal from [Uvira].\n\nIts fighters left on Monday."

    assert detail_of(marked_reading(text).claims[0]).type is EventType.WITHDREW


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Massing troops in [Sake], M23 is preparing for an assault."),
        ("en", "M23 massed troops in [Sake]."),
        ("fr", "Les rebelles se sont massés à [Sake]."),
    ],
)
def test_who_gathers_in_a_place_does_not_advance_on_it(language, text):
    assert not marked_reading(text, language=language).claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "M23 is massing troops near [Sake]."),
        ("fr", "Des rebelles massés aux abords de [Sake] menacent la ville."),
    ],
)
def test_who_gathers_near_a_place_advances_on_it(language, text):
    [claim] = marked_reading(text, language=language).claims

    assert detail_of(claim).type is EventType.ADVANCE
