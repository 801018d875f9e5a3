"""Who is shown as having taken a place: never who lost it, nor whom the captors follow."""

from __future__ import annotations

import re

import pytest
from marked_places import marked_reading, told

from dashboard.model import EventType


@pytest.mark.parametrize(
    ("language", "marked", "actors"),
    [
        ("en", "The army lost [Kalembe] without a fight.", ()),
        ("en", "The army lost [Kalembe] to the M23 on Sunday.", ("M23",)),
        ("en", "The army has lost control of [Kalembe] to the M23.", ("M23",)),
        ("en", "[Kalembe] was lost by the army.", ()),
        ("fr", "L'armée a perdu [Kalembe].", ()),
        ("en", "[Kalembe] is no longer under M23 control.", ()),
        ("fr", "[Kalembe] échappe au contrôle du M23.", ()),
        ("fr", "L'armée a perdu [Kalembe] au profit du M23.", ("M23",)),
        ("fr", "L'armée a perdu le contrôle de [Kalembe].", ()),
        ("en", "CRP rebels loyal to a former warlord captured [Lopa] on 19 May.", ("CRP rebels",)),
        ("fr", "Des miliciens proches du M23 ont pris [Ngungu] lundi.", ("miliciens",)),
    ],
)
def test_the_captor_is_who_took_the_place(language, marked, actors):
    # given a sentence in which a place is lost or taken
    (claim,) = marked_reading(marked, language=language).claims

    # then nobody else stands as its captor
    assert claim.actors == actors


#: Who did it, though others are named between subject and verb.
DONE_BY = """
en | army | The army, which has been fighting the M23 for months, recaptured [Kiwanja].
en | M23 | The M23, which has fought the army for a year, captured [Kiwanja].
en | rebels | The rebels, who had driven soldiers off, took [Kiwanja].
en | army | The army said it killed rebels and added that it had retaken [Kiwanja].
fr | armée | L'armée, qui combat le M23 depuis des mois, a repris [Kiwanja].
fr | M23 | Le M23, qui combat l'armée depuis des mois, a pris [Kiwanja].
fr | armée | L'armée dit avoir tué des rebelles et explique avoir repris [Kiwanja].
""".strip().splitlines()


@pytest.mark.parametrize("case", DONE_BY, ids=lambda case: case[-50:])
def test_who_took_a_place_is_the_subject_and_no_one_named_in_an_aside(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    taken = [claim for claim in claims if claim.detail.told is EventType.CAPTURED]
    assert [claim.actors for claim in taken] == [(actor,)]
    assert not [claim for claim in claims if claim.detail.told is EventType.CLASH]


LAND_NEAR = """
en | The M23 has seized swathes of territory north of [Goma].
en | The M23 has seized large parts of the territory around [Goma].
en | The rebels captured a hill overlooking [Goma].
fr | Le M23 s'est emparé d'une large portion du territoire au nord de [Goma].
fr | Les rebelles ont conquis de larges pans de territoire près de [Goma].
fr | Les rebelles ont pris plusieurs collines surplombant [Goma].
""".strip().splitlines()


@pytest.mark.parametrize("case", LAND_NEAR, ids=lambda case: case[-50:])
def test_the_town_that_land_lies_near_was_not_taken_with_it(case):
    language, marked = case.split(" | ")
    assert marked_reading(marked, language=language).claims == ()


def test_a_town_that_lies_near_another_was_taken_and_so_was_the_land_of_a_territory():
    [sake] = marked_reading("The rebels seized the town of [Sake], west of [Goma].").claims
    assert sake.places[0].resolution.mention.words == "Sake"
    assert marked_reading("M23 seized large parts of [Masisi:territory].").claims


#: What only tells when: who is named before it lost the place, or nobody knows who took it.
ONLY_WHEN = """
en | The army fell back to [Fizi] after the fall of [Kalembe].
en | The army regrouped in [Fizi] following the loss of [Kalembe].
en | The army fled to [Fizi] after the capture of [Kalembe].
fr | Les FARDC se sont repliées vers [Fizi] après la chute de [Kalembe].
fr | L'armée s'est retirée vers [Fizi] après la prise de [Kalembe].
""".strip().splitlines()


@pytest.mark.parametrize("case", ONLY_WHEN, ids=lambda case: case[-50:])
def test_who_flees_after_the_fall_of_a_place_did_not_take_it(case):
    language, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    taken = [claim for claim in claims if claim.detail.told is EventType.CAPTURED]
    assert [claim.actors for claim in taken] == [()]


#: Two verbs with one subject: whom the first strikes did not do what the second tells.
DID_BOTH = """
en | M23 rebels | M23 rebels ousted government troops and entered [Kalembe].
en | M23 | M23 drove out Burundian troops and seized [Kalembe].
en | army | The army clashed with M23 rebels and retook [Kalembe].
en | M23 rebels | M23 rebels fought government troops before entering [Kalembe].
en | M23 | The M23 forced the army to retreat and captured [Kalembe].
en | M23 | M23 attacked the army, routed Burundian troops and took [Kalembe].
en | army | M23 rebels took [Fizi] and the army retook [Kalembe].
en | M23 rebels | Clashes pitted the army against M23 rebels, who captured [Kalembe].
fr | FARDC | Les FARDC ont chassé le M23 et repris [Kalembe].
fr | M23 | Le M23 a affronté les FARDC avant de prendre [Kalembe].
fr | M23 | Le M23 a attaqué les positions des FARDC et a occupé [Kalembe].
fr | armée | L'armée a contraint le M23 à fuir et a repris [Kalembe].
en | M23 rebels | M23 rebels drove out the army, capturing [Kalembe].
fr | armée | L'armée a délogé les rebelles, reprenant ainsi le contrôle de [Kalembe].
fr | M23 | Le M23 a mis en déroute les FARDC à [Fizi], s'emparant de [Kalembe].
sw | M23 | M23 ilifukuza jeshi la FARDC na kuingia [Kalembe].
sw | Waasi wa M23 | Waasi wa M23 walishambulia wanajeshi wa serikali na kuteka [Kalembe].
""".strip().splitlines()


@pytest.mark.parametrize("case", DID_BOTH, ids=lambda case: case[-50:])
def test_who_is_driven_out_of_a_place_is_not_shown_as_its_captor(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    taken = [
        claim.actors
        for claim in claims
        if claim.detail.told is EventType.CAPTURED
        and claim.places[0].resolution.mention.words == "Kalembe"
    ]
    assert taken == [(actor,)]


def test_who_flees_while_others_attack_is_who_left():
    text = "M23 rebels attacked as government troops withdrew and left [Kalembe]."
    left = [
        claim.actors
        for claim in marked_reading(text).claims
        if claim.detail.told is EventType.WITHDREW
    ]
    assert left == [("government troops",)]


@pytest.mark.parametrize(
    ("language", "marked", "actor"),
    [
        ("fr", "Les Wazalendo surprennent le M23 en attaquant sa position à [Bunzi].", "Wazalendo"),
        ("en", "The army surprised the M23 by attacking its position at [Bunzi].", "army"),
    ],
)
def test_whoever_surprises_others_by_attacking_is_the_attacker(language, marked, actor):
    (claim,) = marked_reading(marked, language=language).claims
    assert claim.actors == (actor,)


@pytest.mark.parametrize(
    "marked",
    [
        "Mji wa [Goma], mji mkuu wa Kivu Kaskazini, uko chini ya udhibiti wa M23.",
        "Mji wa [Bunagana] upande wa [DRC:country] uko mikononi mwa wapiganaji wa M23.",
        "Mji wa [Bunagana] ulioko mpakani na [Uganda:country] uko mikononi mwa wapiganaji wa M23.",
        "Mji wa [Bukavu], makao makuu ya Kivu Kusini, umetekwa na M23.",
    ],
)
def test_what_tells_where_a_swahili_town_lies_may_stand_before_what_became_of_it(marked):
    place = re.findall(r"\[(\w+)\]", marked)[0]
    assert told(marked_reading(marked, language="sw")) == [f"captured {place}"]
