"""Where Swahili news says that people are, by other words than a verb of moving beside a name.

"They are at", "there", "hiding in the forest", a second place for others, a mayor's own town.
"""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Movement

_SCENE = " Hali bado ni ngumu mashariki mwa Kongo, mashirika ya misaada yanasema."


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        # "they are at": a verb in Swahili, of whatever class its people are
        ("Familia 300 zimekimbia Sake. Sasa ziko Goma.", ["Familia 300 > Sake > Goma"]),
        ("Familia 300 zimekimbia Sake. Nyingi zimekwenda Minova.",
         ["Familia 300 > Sake > Minova"]),
        ("Watu 300 wamewasili Minova. Walikuwa wakiishi Sake.", ["Watu 300 > Sake > Minova"]),
        ("Wakazi wa Luvungi walitakiwa kuondoka, na sasa 4,000 wako Uvira. Watu 90 wamekimbia"
         " Sange.", ["4,000 > Luvungi > Uvira", "Watu 90 > Sange >"]),
        ("Kati ya watu 900 waliokimbia Mbau, 600 wako Oicha na 300 Beni.",
         ["watu 900 > Mbau >", "600 > Mbau > Oicha", "300 > Mbau > Beni"]),
        ("Watu 900 wamekimbia Mbau: 600 kwenda Oicha na 300 kwenda Beni.",
         ["Watu 900 > Mbau >", "600 > Mbau > Oicha", "300 > Mbau > Beni"]),
        ("Watu 600 wamekimbilia Oicha na wengine 300 Beni.",
         ["Watu 600 > > Oicha", "wengine 300 > > Beni"]),
        ("Familia 200 zimerudi Alimbongo kutoka Lubero, lakini 700 bado ziko huko.",
         ["Familia 200 > Lubero > Alimbongo", "700 > Alimbongo > Lubero"]),
        # those who live where the sentence before saw an attack, in the bush
        ("Kijiji cha Mamove kilishambuliwa na ADF usiku wa Ijumaa. Wakazi wamejificha msituni.",
         ["> Mamove >"]),
        ("Nyumba 40 zilichomwa katika kijiji cha Mamove. Wakazi wamekimbilia porini.",
         ["> Mamove >"]),
        ("Wanakijiji wa Nyabiondo wamejificha kwenye mashamba yao.", ["> Nyabiondo >"]),
        # the displaced among those who live in a town
        ("Mji wa Goma una wakaazi milioni mbili, wakiwemo wakimbizi laki saba.",
         ["wakimbizi laki saba > > Goma"]),
        ("Kivu Kaskazini ni nyumbani kwa watu milioni 2.8 waliokimbia makazi yao.",
         ["watu milioni 2.8 > > Kivu_Kaskazini"]),
        # whose town it is, and where "there" is
        ("Meya wa Butembo anasema mji wake umepokea familia 700.", ["familia 700 > > Butembo"]),
        ("Padri mmoja wa Oicha anasema familia 80 zinalala katika parokia yake.",
         ["familia 80 > > Oicha"]),
        ("Watu 58,000 wanahifadhiwa na familia za Lubero.", ["Watu 58,000 > > Lubero"]),
        ("Kashuga, watu 7,000 wamewasili tangu Jumatatu.", ["watu 7,000 > > Kashuga"]),
        ("Goma inaendelea kupokea watu kutoka Masisi na Kalehe.", ["> Kalehe Masisi > Goma"]),
        # by way of, on the road from, the side of
        ("Watu 1,300 wamepitia Bunagana kwenda Kisoro.", ["Watu 1,300 > > Kisoro"]),
        ("Watu 1,300 walivuka kuingia Burundi, kupitia kivuko cha mpaka cha Gatumba.",
         ["Watu 1,300 > > Burundi"]),
        ("Misururu ya watu imeonekana kwenye barabara ya Sake kuelekea Goma.",
         ["> Sake > Goma"]),
        ("Watu 5,000 wamekwama Uvira wakitafuta njia ya kwenda Burundi.",
         ["Watu 5,000 > > Uvira"]),
        ("Wananchi wa mji wa Kanyabayonga wamekimbia, sehemu kubwa wakiwa wamekimbilia katika"
         " miji ya Kirumba na Butembo.", ["> Kanyabayonga > Butembo Kirumba"]),
        ("Watu 2,600 wamekimbia Sake na kuingia Uganda huku maelfu wengine wakitarajiwa.",
         ["Watu 2,600 > Sake > Uganda"]),
        # what fighting does to people and places
        ("Mapigano ya Sange yamewasukuma watu 6,000 hadi Uvira.", ["watu 6,000 > Sange > Uvira"]),
        ("Mapigano yaliendelea Mweso. Eneo hilo limeachwa na watu 7,000.",
         ["watu 7,000 > Mweso >"]),
        ("Wilaya ya Djugu katika jimbo la Ituri ilikumbwa na mapigano na watu 900 walikimbia"
         " kuingia nchini Uganda.", ["watu 900 > Djugu > Uganda"]),
        ("Mashambulizi huko Beni yamewaua watu 100 na kuwalazimu takriban 20,000 wengine katika"
         " eneo hilo kuhama makwao.", ["takriban 20,000 > Beni >"]),
        ("Mitumbwi imewashusha watu 2,500 wa Kalehe mjini Goma.",
         ["watu 2,500 > Kalehe > Goma"]),
    ],
)  # fmt: skip
def test_people_are_where_the_words_around_their_names_say(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    found = [
        (figure, [name.replace(" ", "_") for name in left], [name.replace(" ", "_") for name in to])
        for figure, left, to in groups_told(told + _SCENE, gazetteer)
    ]
    assert found == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ("Waliokimbia Sake wamesharudi.", ["> > Sake"]),
        ("Familia 200 kati ya 900 zilizokimbia Alimbongo zimerejea.",
         ["Familia 200 kati ya 900 > > Alimbongo"]),
        ("M23 imefunga kambi ya Bulengo na kuwarudisha watu 3,000 Sake.",
         ["watu 3,000 > Bulengo > Sake"]),
        ("Waasi waliwalazimisha wakimbizi 3,000 wa Kanyaruchinya kurudi Rutshuru.",
         ["wakimbizi 3,000 > Kanyaruchinya > Rutshuru"]),
        ("Wakimbizi 1,500 wa Sake wamerudi nyumbani kutoka Goma.",
         ["Wakimbizi 1,500 > Goma > Sake"]),
        ("Habari zinasema wakazi wa Sake tangu usiku wa jana wameanza kurejea kwenye nyumba zao.",
         ["> > Sake"]),
    ],
)  # fmt: skip
def test_who_comes_home_goes_to_what_was_fled_and_from_the_camp(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    claims = displacements_told(told + _SCENE, gazetteer)

    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]
    assert {claim.detail.movement for claim in claims} == {Movement.RETURN}  # type: ignore[union-attr]


def test_three_quarters_of_a_towns_people_are_not_three(gazetteer: Gazetteer) -> None:
    (claim,) = displacements_told("Robo tatu ya wakazi wa Rubaya wameondoka." + _SCENE, gazetteer)

    assert claim.quantity is None


def test_a_town_that_was_fled_is_not_where_its_people_look_for_shelter(
    gazetteer: Gazetteer,
) -> None:
    # given "that town", which may be the one just fled
    told = "Watu 300 wamekimbia Sake. Wanatafuta hifadhi katika mji huo." + _SCENE

    # then nobody is said to have fled from it to it
    assert groups_told(told, gazetteer) == [group_of("Watu 300 > Sake >")]


@pytest.mark.parametrize(
    "told",
    [
        "Wakimbizi 60 walikamatwa walipokuwa wakijaribu kurejea katika kambi ya Kavumu.",
        "Wabunge 30 wako Goma.",
        "Watu 300 wako Goma kwa mkutano wa amani.",
        "Watu 300 wako hospitalini mjini Goma.",
        "Watu 50 wamekamatwa na sasa wako gereza la Goma.",
        "Watu 20 wamekufa mjini Goma na wengine 40 wako hospitalini.",
        "Wanajeshi wa Kongo wako Sake.",
        "Waasi 200 wamejificha msituni karibu na Sake.",
        "Watalii 40 walilala katika msitu wa Virunga.",
        "Mji wa Goma una wakazi milioni mbili, wakiwemo watoto laki tano.",
        "Polisi waliwatawanya watu 300 mjini Goma.",
        "Jeshi limewasukuma waasi hadi Sake.",
        "Watu 900 waliuawa Mbau: 600 kwa risasi na 300 kwa mapanga.",
        "Watu 200 waliuawa Goma na wengine 300 Bukavu.",
        "Robo tatu ya wakazi wa Goma hawana maji.",
        "Familia 900 zinahitaji chakula: 600 ziko Goma.",
        "Meya wa Butembo anasema mji wake umepokea msaada wa chakula.",
        "Mkuu wa hospitali ya Oicha anasema hospitali yake imepokea majeruhi 30.",
        "Meli imewashusha abiria 300 mjini Goma.",
        "UNHCR imefikisha msaada kwa watu 3,000 mjini Sange.",
        "Mji wa Goma umeshuhudia wakimbizi wakiandamana.",
    ],
)
def test_who_is_somewhere_for_another_reason_is_not_displaced(
    told: str, gazetteer: Gazetteer
) -> None:
    assert displacements_told(told + _SCENE, gazetteer) == []
