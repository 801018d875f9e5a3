"""A Swahili verb is known by its stem in all its forms, and what has not happened is none."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.displacements.words.swahili_verbs import swahili_sense
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.swahili_verbs import applied, caused, passive
from dashboard.model import EventDetail
from dashboard.pipeline import read_article

_SCENE = " Hali bado ni ngumu mashariki mwa Kongo, mashirika ya misaada yanasema."


@pytest.mark.parametrize(
    ("word", "frame"),
    [
        ("wamekimbia", "flee"), ("waliokimbia", "flee"), ("wakikimbia", "flee"),
        ("hukimbia", "flee"), ("zimehama", "flee"), ("zahama", "flee"), ("wameyahama", "flee"),
        ("wameshakimbia", "flee"), ("walikwishahama", "flee"), ("wakimbizwa", "flee"),
        ("wamekimbilia", "reach"), ("walikokimbilia", "reach"), ("wanaotorokea", "reach"),
        ("wamehamia", "reach"), ("kimekimbiwa", "empty"), ("umehamwa", "empty"),
        ("vimetorokwa", "empty"), ("waliopokelewa", "arrive"), ("waliopokewa", "arrive"),
        ("wanahifadhiwa", "stay"), ("walisajiliwa", "stay"), ("inahifadhi", "host"),
        ("wamerudi", "return"), ("wamerudishwa", "return"), ("imewarejesha", "return"),
        ("wamehamishiwa", "relocate"), ("imewahamisha", "relocate"), ("wametimuliwa", "evict"),
        ("wamefurushwa", "displace"),
    ],
)  # fmt: skip
def test_each_form_of_a_swahili_verb_says_its_own(word, frame):
    sense = swahili_sense(word)
    assert sense is not None
    assert sense.frame == frame


@pytest.mark.parametrize(
    "word",
    """hawajakimbia hawakukimbia hawakimbii watakimbia wangekimbia wakimbie wasiokimbia
    watakaokimbia hawatahama wamekimbiwa wakimbizi kimbilio""".split(),
)
def test_what_swahili_says_has_not_happened_is_no_verb_of_moving(word):
    assert swahili_sense(word) is None


def test_the_forms_of_a_stem_follow_its_vowels():
    assert passive("timua ondoa rejesha jeruhi") == "timuliwa ondolewa rejeshwa jeruhiwa"
    assert applied("ondoka pokea chukua") == "ondokea pokelea chukulia"
    assert caused("fika toroka") == "fikisha torosha"


def events_in(told: str, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """Kinds and places of the events that a Swahili text tells of."""
    article = article_as_given(told + _SCENE, doc="a", language="sw")
    return sorted(
        (str(claim.detail.type), place.resolution.mention.words)
        for claim in read_article(article, gazetteer).claims
        if isinstance(claim.detail, EventDetail)
        for place in claim.places
    )


@pytest.mark.parametrize(
    ("told", "events"),
    [
        ("Waasi wa M23 wameshauteka mji wa Minova.", [("captured", "Minova")]),
        ("Waasi wa M23 wamekwishauteka mji wa Minova.", [("captured", "Minova")]),
        ("Kijiji cha Minova chatekwa na M23.", [("captured", "Minova")]),
        ("M23 imeteka mji wa Congo wa Uvira.", [("captured", "Uvira")]),
        ("M23 imechukua udhibiti wa mji wa mashariki mwa DRC wa Uvira.", [("captured", "Uvira")]),
        ("M23 iliteka miji miwili mikubwa mashariki mwa Kongo (DRC), Goma na Bukavu.",
         [("captured", "Bukavu"), ("captured", "Goma")]),
        ("Baada ya M23 kuingia mjini Goma, wakazi walikaa kimya.", [("captured", "Goma")]),
        ("Jeshi limewafurusha waasi kutoka Minova.", [("captured", "Minova")]),
        ("Mji wa Goma, mji mkuu wa Kivu Kaskazini, umetekwa na M23.", [("captured", "Goma")]),
        ("Mji wa Sake ulioko karibu na Goma umetekwa na waasi.", [("captured", "Sake")]),
        ("Kijiji cha Kibumba, kati ya Goma na Rutshuru, kimetekwa.", [("captured", "Kibumba")]),
        ("Mji wa Sake ulio kilomita 25 kutoka mji mkuu wa mkoa wa Kivu Kaskazini, Goma, umetekwa.",
         [("captured", "Sake")]),
    ],
)  # fmt: skip
def test_who_took_a_place_in_swahili(told, events, gazetteer: Gazetteer) -> None:
    assert events_in(told, gazetteer) == events


@pytest.mark.parametrize(
    ("told", "events"),
    [
        ("Wakazi wa jimbo la Ituri wamekimbilia Uganda kuepuka mapigano katika jimbo hilo.",
         [("clash", "Ituri")]),
        ("Wakazi wa mji wa Sake wamekimbilia Goma kuepuka mapigano katika mji huo.",
         [("clash", "Sake")]),
        ("Hali ni mbaya wilayani Masisi. Waasi wamewaua watu tisa wilayani humo.",
         [("attack", "Masisi")]),
        ("Hali ni mbaya wilayani Masisi. Wilaya hiyo ilishambuliwa na waasi.",
         [("attack", "Masisi")]),
    ],
)  # fmt: skip
def test_a_noun_with_that_means_the_place_behind_the_same_noun(
    told, events, gazetteer: Gazetteer
) -> None:
    assert events_in(told, gazetteer) == events


@pytest.mark.parametrize(
    "told",
    [
        "Maelfu ya wakazi walitembea usiku kucha na kuingia mjini Goma.",
        "Raia walikimbia makazi yao na kuingia mjini Goma.",
        "Watu 300 wametokea Sake na kuingia Goma.",
        "Mapigano yamewafurusha wakazi kutoka Minova.",
        "Polisi wamewafukuza watu 300 kutoka Minova.",
        "Waasi wa M23 wamezuiwa kuingia mjini Goma.",
        "Waasi wa Sake na Goma wametekwa.",
    ],
)
def test_nobody_takes_a_place_where_people_only_come_or_are_driven_out(
    told, gazetteer: Gazetteer
) -> None:
    assert [kind for kind, _ in events_in(told, gazetteer) if kind == "captured"] == []
