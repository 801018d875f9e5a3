"""Who did it, in Swahili: behind the dead, behind "kutekelezwa na", and as a suspect."""

from __future__ import annotations

import pytest

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Claim, EventDetail, EventType
from dashboard.pipeline import read_article

_SCENE = " Hali bado ni ngumu mashariki mwa Kongo, mashirika ya misaada yanasema."


def attacks_in(told: str, gazetteer: Gazetteer) -> list[Claim]:
    """The attacks that a Swahili text tells of."""
    article = article_as_given(told + _SCENE, doc="a", language="sw")
    return [
        claim
        for claim in read_article(article, gazetteer).claims
        if isinstance(claim.detail, EventDetail) and claim.detail.type is EventType.ATTACK
    ]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Watu tisa waliuliwa na waasi wa ADF wa Uganda mjini Oicha.", "waasi wa ADF"),
        ("Raia 19 wameuawa baada ya kushambuliwa na waasi wa Uganda wa ADF wilayani Beni.",
         "waasi wa Uganda wa ADF"),
        ("Watu wanaodhaniwa kuwa ADF wamewaua watu saba mjini Oicha.",
         "Watu wanaodhaniwa kuwa ADF"),
        ("Watu wenye mapanga wanaoshukiwa kuwa waasi wa ADF walishambulia Oicha.",
         "Watu wenye mapanga wanaoshukiwa kuwa waasi wa ADF"),
        ("Kundi la waasi linaloaminiwa kuwa la ADF limewaua raia 12 katika mji wa Oicha.",
         "Kundi la waasi linaloaminiwa kuwa la ADF"),
        ("Watu 12 wameuawa Mamove katika shambulio linalodaiwa kutekelezwa na waasi wa ADF.",
         "linalodaiwa kutekelezwa na waasi wa ADF"),
        ("Watu 14 waliuawa kwa mapanga katika kijiji cha Mamove, mauaji yaliyofanywa na ADF.",
         "ADF"),
        ("Wapiganaji wa ADF wanatuhumiwa kuwaua watu tisa katika kijiji cha Mamove.",
         "Wapiganaji wa ADF wanatuhumiwa"),
        ("Kundi la waasi la CODECO limelaumiwa kwa mauaji ya watu tisa mjini Drodro.",
         "CODECO limelaumiwa"),
        ("Waasi wa ADF wanaaminika kuhusika na shambulio la mjini Mamove.",
         "Waasi wa ADF wanaaminika"),
        ("Watu watano wameuawa na watu wasiojulikana mjini Goma.", "watu wasiojulikana"),
        ("Ndege isiyo na rubani ya jeshi la Kongo iliwaua watu watatu huko Minembwe.",
         "Ndege isiyo na rubani ya jeshi la Kongo"),
    ],
)  # fmt: skip
def test_who_did_it_is_named_with_its_doubt(told: str, who: str, gazetteer: Gazetteer) -> None:
    assert [claim.actors for claim in attacks_in(told, gazetteer)] == [(who,)]


def test_words_that_point_back_to_an_attack_add_who_did_it(gazetteer: Gazetteer) -> None:
    told = (
        "Watu 52 waliuawa huko Djaiba Jumatatu usiku. Wanamgambo wa CODECO walianza shambulio"
        " hilo saa mbili usiku."
    )
    assert [claim.actors for claim in attacks_in(told, gazetteer)] == [
        (),
        ("Wanamgambo wa CODECO",),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Wakaazi ambao nyumba zao zilichomwa moto wamekimbilia mjini Goma.",
        "Wakaazi walikimbilia Butembo na Beni kutokana na mauaji yanayotekelezwa na ADF.",
        "Waasi wa ADF waliwaua watu watano. Wakaazi walikimbilia kijiji cha Mamove.",
    ],
)
def test_where_people_fled_to_nobody_attacked(told: str, gazetteer: Gazetteer) -> None:
    assert not [place for claim in attacks_in(told, gazetteer) for place in claim.places]
