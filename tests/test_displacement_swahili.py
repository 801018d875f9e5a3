"""What Swahili news says around a movement: who is no mover, which place is which end, and numbers.

Known not to be read: a host named only in the sentence before ("Inahifadhi familia 17,000"), people
told of by a noun alone where no place is known ("kuhama kwa watu wengi"), and what single persons
tell of themselves.
"""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

_SCENE = " Hali bado ni ngumu mashariki mwa Kongo, mashirika ya misaada yanasema."


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ("Maelfu ya raia wamekimbilia Burundi, baada ya waasi wa M23 kuingia katika mji wa Uvira.",
         ["Maelfu ya raia > Uvira > Burundi"]),
        ("Mjini Goma, ambako watu 300 wamewasili kutoka Sake, maji ni haba.",
         ["watu 300 > Sake > Goma"]),
        ("Watu 500 wamewasili Nyakabande, wilayani Kisoro, wakitokea Rutshuru.",
         ["Watu 500 > Rutshuru > Nyakabande"]),
        ("Familia 90 zimekimbilia wilaya ya Lubero, hasa katika mji wa Kanyabayonga.",
         ["Familia 90 > > Kanyabayonga Lubero"]),
        ("Kambi ya Lala, inayohifadhi watu 800, iko kilomita 5 kutoka kijiji cha Bule.",
         ["watu 800 > > Lala"]),
        ("Mapigano kati ya jeshi la Kongo na waasi katika eneo la Masisi yamewalazimisha watu 700"
         " kukimbilia Goma.", ["watu 700 > Masisi > Goma"]),
        ("Watu 600 waliokuwa wamekimbilia Goma wamerejea Sake.", ["Watu 600 > Goma > Sake"]),
        ("Wakimbizi laki moja na elfu 29 wanahifadhiwa katika kambi ya Nyarugusu.",
         ["Wakimbizi laki moja na elfu 29 > > Nyarugusu"]),
        ("Kati ya wakimbizi wa ndani 2,000 na 3,000 wamekimbia Sake.",
         ["Kati ya wakimbizi wa ndani 2,000 na 3,000 > Sake >"]),
        ("Watafuta hifadhi 300 wamewasili mjini Goma.", ["Watafuta hifadhi 300 > > Goma"]),
        ("Zaidi ya Wahema 300 wamekimbia Sake.", ["Zaidi ya Wahema 300 > Sake >"]),
    ],
)  # fmt: skip
def test_each_place_is_the_end_that_the_word_before_it_makes_it(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    "told",
    [
        "Wanamgambo walishambulia kambi ya watu waliokimbia makazi yao huko Drodro.",
        "Wakimbizi wanne kutoka Kongo wamekufa maji wakielekea Uganda.",
        "Walinda amani 150 waliwasili Goma Jumatatu.",
        "Watu 21 wamehamishwa kutoka Bukavu hadi Goma ili kupata matibabu.",
        "Raia 3,000 wanasubiri kuingia Uganda kupitia Bunagana.",
        "Shirika la wakimbizi limefungua ofisi mjini Goma.",
    ],
)
def test_sites_the_dead_the_sick_and_those_who_wait_move_nowhere(
    told: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == []
