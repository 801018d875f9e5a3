"""Swahili news that leaves an end of a movement to other words: "huko", a road, a time away, a part
of those told of; and the spellings of eastern DR Congo."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Role
from dashboard.pipeline import read_article

#: Behind each text, so that its language and its land are known.
_SCENE = (
    "\n\nHayo yamesemwa na afisa mmoja wa jeshi la Kongo. Mikoa ya Kivu Kaskazini na Ituri iko"
    " chini ya utawala wa kijeshi."
)


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        # "There" stands for a place named before, and not for a time or a kind of place.
        ("Mji wa Nizi ulishambuliwa Jumanne. Watu 500 wamewasili Bunia wakitokea huko.",
         ["Watu 500 > Nizi > Bunia"]),
        ("Waasi waliingia Pinga Jumatano. Watu 200 walikuwa wamerejea humo kufikia Ijumaa.",
         ["Watu 200 > > Pinga"]),
        ("Watu 500 walikimbilia Goma huko nyuma.", ["Watu 500 > > Goma"]),
        ("Watu 900 wameuhama mji wa Nyanzale, wakielekea Kibirizi. Huko wamezikuta familia 430"
         " zilizowasili kutoka Bambo.",
         ["Watu 900 > Nyanzale > Kibirizi", "familia 430 > Bambo > Kibirizi"]),
        # Where people lived before they went home.
        ("Kaya 780 zilirejea Boga baada ya miezi mitano ya kuishi Bunia.",
         ["Kaya 780 > Bunia > Boga"]),
        ("Watu 650 wamerejea Nyunzu. Walikuwa wamekaa miezi minane huko Manono.",
         ["Watu 650 > Manono > Nyunzu"]),
        ("Familia 260 zimerejea Tchabi, zikiwa zimeishi Bunia tangu mwaka jana.",
         ["Familia 260 > Bunia > Tchabi"]),
        ("Watu 900 waliokuwa wamejihifadhi Kirumba wameondoka tena kuelekea Lubero.",
         ["Watu 900 > Kirumba > Lubero"]),
        # The road that people take says where they head; one named for both ends says nothing.
        ("Nyanzale ilianguka Alhamisi. Watu 900 walishika barabara ya Kibirizi kwa miguu.",
         ["Watu 900 > Nyanzale > Kibirizi"]),
        # A part of those told of.
        ("Watu 4,000 wamekimbia Fizi. Kati yao 1,500 wako Baraka.",
         ["Watu 4,000 > Fizi >", "1,500 > Fizi > Baraka"]),
        ("Watu 2,000 walikimbilia Uganda kutoka Bunagana. Kati yao 400 wamekwisha kurudi nyumbani.",
         ["Watu 2,000 > Bunagana > Uganda", "400 > Uganda > Bunagana"]),
        # Whoever counts people who go is where they left, and of those who come where they are.
        ("Mjini Luhonga chifu amehesabu kaya 430 zilizoelekea Sake.",
         ["kaya 430 > Luhonga > Sake"]),
        ("Muuguzi wa zahanati ya Bibwe amewahesabu watu 320 waliofika kutoka Pinga.",
         ["watu 320 > Pinga > Bibwe"]),
        ("Goma nako wamepokea watu 850 kutoka Sake.", ["watu 850 > Sake > Goma"]),
        ("Kambi ya Kigonze mjini Bunia imepokea watu 700.", ["watu 700 > > Kigonze"]),
        ("Huko Oicha wakimbizi wa ndani ni 21,000.", ["wakimbizi wa ndani ni 21,000 > > Oicha"]),
        # Verbs that say it without a word of fleeing.
        ("Kaya 400 za Sange zimepanda Lemera.", ["Kaya 400 > Sange > Lemera"]),
        ("Watu 900 walishuka Sake kutoka Kitchanga.", ["Watu 900 > Kitchanga > Sake"]),
        ("Watu 900 wamekwisha rudi Sake.", ["Watu 900 > > Sake"]),
        ("Watu 900 wamefungasha virago kutoka Sake.", ["Watu 900 > Sake >"]),
        ("Watu 900 wamehesabiwa katika shule za Sake.", ["Watu 900 > > Sake"]),
        ("Majirani 900 wamekimbia Sake.", ["Majirani 900 > Sake >"]),
        # As eastern DR Congo writes it.
        ("Batu elfu mbili balikimbia mji wa Mweso na kwenda Pinga.",
         ["Batu elfu mbili > Mweso > Pinga"]),
        ("Bakaaji 300 ba Sake balikimbilia Goma.", ["Bakaaji 300 > Sake > Goma"]),
        ("Ma famille 500 zilikimbia Kitchanga na kufika Mweso.",
         ["famille 500 > Kitchanga > Mweso"]),
        # What people are told to do, and journeys that are no flight.
        ("Mamlaka iliwapa wakaazi wa kambi ya Lushagala saa sabini na mbili kuondoka.", []),
        ("Serikali iliwaamuru wakaazi 5,000 wa kambi ya Bulengo kuondoka.", []),
        ("Watu 5,000 waliotaka amani walilazimika kukimbia Sake.", ["Watu 5,000 > Sake >"]),
        ("Watu 900 walishuka barabarani Goma kuandamana.", []),
        ("Bei zimepanda Goma, na watu 900 wamepanda miti.", []),
    ],
)  # fmt: skip
def test_what_other_words_say_of_a_swahili_movement_is_read(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Watu 900 walikimbia Mweso wiki hii.", ["Mweso"]),
        ("Watu 900 wamekimbilia Lopa wiki hii.", ["Lopa"]),
        ("Wanajeshi waliingia Lopa usiku.", ["Lopa"]),
        ("Watu 900 waliwakimbia Wazalendo usiku.", []),
        ("Watu 900 waliondoka Januari.", []),
        ("Waziri alirudi Ikulu.", []),
    ],
)
def test_behind_a_swahili_verb_of_moving_a_listed_name_is_a_place(
    told: str, names: list[str], gazetteer: Gazetteer
) -> None:
    article = clean(told + " Afisa mmoja wa serikali katika mji huo alisema.", name="a.txt")
    found = read_article(article, gazetteer).resolutions
    assert [one.mention.words for one in found if one.mention.role is Role.PLACE] == names
