"""What an article repeats in order to call it false is no fact, in whichever sentence it stands."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, told

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
