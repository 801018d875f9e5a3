"""What an article repeats in order to call it false is no fact, in whichever sentence it stands."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, told

from dashboard.model import EventType

#: Articles that check a claim, with their language and the events that they tell.
CHECKED = (
    (
        "fr",
        "Une publication annonce la chute d'[Uvira].\n"
        "Méfiez-vous, cette information est fausse.\n"
        "« Quelle nouvelle ! [Uvira] est tombée », écrit un internaute.",
        {"claimed_only Uvira"},
    ),
    (
        "fr",
        "Une vidéo prétend montrer des rebelles en fuite.\n"
        "La page qui la partage exulte : « Vive l'armée ! Les rebelles se retirent de [Sake]. »",
        {"claimed_only Sake"},
    ),
    (
        "en",
        "A post about [Kindu] was shared a thousand times. The claim is false.\n"
        'The post says: "Great news! Rebels captured [Kindu] at noon."',
        {"claimed_only Kindu"},
    ),
)


@pytest.mark.parametrize(("language", "marked", "expected"), CHECKED)
def test_what_an_article_quotes_to_check_it_is_only_claimed(language, marked, expected):
    # given an article that calls a claim false and quotes it sentences away
    reading = marked_reading(marked, language=language)

    # then nothing it quotes is told as a fact
    assert set(told(reading)) == expected


def test_what_such_an_article_says_itself_stays_a_fact():
    reading = marked_reading(
        'A post says that [Kindu] fell. The claim is false.\n"Nobody came," a trader said.\n'
        "Rebels captured [Punia] in May."
    )

    assert "captured Punia" in told(reading)


def test_the_same_quotation_in_an_article_that_checks_nothing_stands():
    reading = marked_reading('"They came at dawn. The rebels captured [Sake]," a trader said.')

    assert told(reading) == ["captured Sake"]


#: Articles with a word for the checking of claims, in which somebody on no side is quoted.
WITNESSED = (
    (
        "fr",
        "Une vidéo censée montrer des soldats circule.\n"
        "« Le M23 a pris [Sake] hier », a déclaré le chef de la société civile.",
    ),
    (
        "en",
        "A clip that purports to show the town circulates.\n"
        'A civil society leader said: "The rebels took [Sake] at dawn."',
    ),
)


@pytest.mark.parametrize(("language", "marked"), WITNESSED)
def test_whoever_is_on_no_side_is_believed_in_an_article_that_checks_claims(language, marked):
    assert told(marked_reading(marked, language=language)) == ["captured Sake"]


def test_who_confirms_that_the_others_hold_a_place_confirms_no_capture_by_these():
    # given a claim that one camp took a place, and residents who say that the other holds it
    reading = marked_reading(
        "Un internaute a partagé une information selon laquelle [Kibirizi] est passée sous le "
        "contrôle de l'armée. Des habitants confirment que le M23 contrôle [Kibirizi].",
        language="fr",
    )

    # then that the army has it is no more than a claim
    assert "claimed_only Kibirizi" in told(reading)
    captures = [claim for claim in reading.claims if claim.detail.type is EventType.CAPTURED]
    assert all("M23" in claim.actors for claim in captures)


SHOWN = """
fr | Une vidéo partagée mille fois montrerait les rebelles entrant à [Sake].
fr | Cette vidéo, censée montrer la libération de [Sake] par l'armée, a été tournée ailleurs.
en | A video appears to show rebels entering [Sake].
""".strip().splitlines()


@pytest.mark.parametrize("case", SHOWN, ids=lambda case: case[:40])
def test_what_a_video_is_said_to_show_is_no_capture(case):
    language, marked = case.split(" | ")
    assert not [one for one in told(marked_reading(marked, language=language)) if "captured" in one]


def test_work_resumed_by_nobody_where_men_took_a_town_and_jets_chase_nobody():
    assert told(
        marked_reading(
            "Nous nous sommes mis au travail et nous avons repris [Sake], dit l'armée.",
            language="fr",
        )
    ) == ["claimed_only Sake"]
    assert told(
        marked_reading(
            "Les FARDC sont intervenues avec des avions de chasse pour bombarder [Sake].",
            language="fr",
        )
    ) == ["attack Sake"]
