"""An accusation and its denial: both are kept, and stand beside each other."""
# ruff: noqa: E501

from __future__ import annotations

import json

import pytest
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.extract import extract_line
from dashboard.model import EventDetail, EventType, Stance, Verdict

#: Language | who denies | text.
DENIED = [
    (
        "en",
        "The group",
        "Kinshasa accused the M23 of having massacred 40 villagers at [Kishishe]. The group denied the accusation.",
    ),
    (
        "en",
        "the group",
        "Kinshasa accused the M23 of having massacred 40 villagers at [Kishishe], which the group denies.",
    ),
    (
        "en",
        "The group",
        "Kinshasa accused the M23 of killing 40 villagers at [Kishishe]. The group called the accusation a fabrication.",
    ),
    (
        "en",
        "Kigali",
        "Kinshasa accused the Rwandan army of bombing a camp at [Mugunga]. Kigali denied any involvement.",
    ),
    ("en", "The army", "Residents said the army bombed [Mweso]. The army denied responsibility."),
    (
        "fr",
        "Le mouvement",
        "Kinshasa accuse le M23 d'avoir massacré quarante villageois à [Kishishe]. Le mouvement dément.",
    ),
    (
        "fr",
        "Le mouvement",
        "Kinshasa accuse le M23 d'avoir massacré quarante villageois à [Kishishe]. Le mouvement y voit une invention.",
    ),
    (
        "fr",
        "L'armée",
        "Le M23 accuse l'armée d'avoir bombardé [Mweso]. L'armée rejette toute responsabilité.",
    ),
    (
        "en",
        "the army",
        "The M23 says the army shelled [Kalehe] on Monday; the army says it fired on nobody.",
    ),
    (
        "fr",
        "l'armée",
        "Le M23 accuse l'armée d'avoir bombardé [Kalehe] lundi ; l'armée affirme n'avoir tiré sur personne.",
    ),
    (
        "fr",
        "Kigali",
        "Des soldats rwandais ont tué des cultivateurs à [Bwito], affirme une ONG. Kigali parle d'un rapport mensonger.",
    ),
]


@pytest.mark.parametrize(("language", "who", "text"), DENIED)
def test_an_accusation_and_its_denial_are_a_pair(language, who, text):
    # given an attack that somebody is accused of, and denies
    reading = marked_reading(text, language=language)

    # when it is read
    attacks = [
        claim
        for claim in reading.claims
        if isinstance(claim.detail, EventDetail) and claim.detail.told is EventType.ATTACK
    ]
    told, denial = (
        next(claim for claim in attacks if (claim.stance is Stance.DENIES) is denied)
        for denied in (False, True)
    )

    # then the denial answers it, and the board sets the two side by side
    assert (denial.speaker, denial.paired_with) == (who, told.id)
    [row] = [one for one in comparisons([reading]) if one.about == "attack"]
    assert row.verdict is Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "ADF rebels killed ten people in [Mayangose]. The army denied that its troops had fled.",
        ),
        ("en", "Residents said the army bombed [Mweso]. The army did not deny it."),
        ("en", "ADF rebels attacked [Mayangose]. The governor rejected calls to resign."),
        ("fr", "Les ADF ont attaqué [Mayangose]. L'armée ne dément pas."),
    ],
)
def test_what_denies_another_thing_or_nothing_answers_no_attack(language, text):
    reading = marked_reading(text, language=language)

    assert not [claim for claim in reading.claims if claim.stance is Stance.DENIES]


def test_men_who_are_said_not_to_have_left_deny_nobody_s_capture():
    # given a border post that was taken, and soldiers who are said not to have left
    text = (
        "Since December 9, [Kavimvira] had been under the control of the M23. Burundi's ambassador"
        " continued to deny that Burundian troops had withdrawn from [Kavimvira]."
    )

    # when it is read, then no denial is that of the capture
    claims = marked_reading(text).claims
    taken = [claim.id for claim in claims if getattr(claim.detail, "type", "") == "captured"]
    assert taken
    assert not [claim for claim in claims if claim.paired_with in taken]


def test_men_said_not_to_have_left_where_no_place_is_named_are_no_row_of_extract(gazetteer):
    # given a denial that names no place, and answers nobody
    text = (
        "Since December 9, the town of Kamanyola in South Kivu had been under the control of the"
        " M23. Burundi's ambassador continued to deny that Burundian troops had withdrawn."
    )

    # when it is extracted, then only the capture is told
    line = extract_line(json.dumps({"doc": "a", "text": text}), 1, "test", gazetteer)
    told = [(one["type"], one["denied_by"]) for one in json.loads(line)["events"]]
    assert told == [("captured", [])]
