"""What Swahili news says around a movement: who is no mover, which place is which end, and numbers.

Known not to be read: people told of by a noun alone where no place is known ("kuhama kwa watu
wengi"), and what single persons tell of themselves.
"""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.export.found import found_line
from dashboard.model import (
    DestinationStatus,
    DisplacementDetail,
    Movement,
    PlaceKind,
    PlaceRole,
    Role,
)
from dashboard.pipeline import read_article

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
        ("Kituo cha Nyakabande tayari kina wakimbizi 12, 700, na kinafurika.",
         ["wakimbizi 12, 700 > > Nyakabande"]),
        ("Watu zaidi ya 6, 000 wamekimbia Sake.", ["Watu zaidi ya 6, 000 > Sake >"]),
        ("Watu laki mbili na thelathini elfu wamekimbia Sake.",
         ["Watu laki mbili na thelathini elfu > Sake >"]),
        ("Shambulio lilikatili maisha ya raia 14, kujeruhi wengine na kulazimisha watu 900"
         " kufungasha virago na kukimbia mji wa Oicha.", ["watu 900 > Oicha >"]),
        ("Watu laki mbili waliotoroka maeneo ya Masisi, Kalehe na Rutshuru, ambao walirejea"
         " manyumbani kwao, hawana misaada.", ["Watu laki mbili > > Kalehe Masisi Rutshuru"]),
        ("Uvira: Wakimbizi 412 wa Burundi warejeshwa makwao huku kukiwa na njaa.",
         ["Wakimbizi 412 > > Burundi"]),
        ("Wakimbizi 412 wa Burundi, waliogawanywa katika kaya 90, wamerudishwa Burundi.",
         ["Wakimbizi 412 > > Burundi"]),
        ("Waasi wameuteka mji wa Sake. Watu 300 wamekimbilia wilaya hiyo.", ["Watu 300 > Sake >"]),
        ("Kambi 5 za wakimbizi katika eneo la Rutshuru ni tupu baada ya wakimbizi 300 kukimbia"
         " vita.", ["wakimbizi 300 > Rutshuru >"]),
        ("Wakimbizi 300, wengi wao wakiwa wanawake na watoto, waliingia Uganda.",
         ["Wakimbizi 300 > > Uganda"]),
        ("Watu 300 wamekimbia ku-Sake na kwenda m-Beni.", ["Watu 300 > Sake > Beni"]),
        # Who they are is said by a verb alone.
        ("Waliokimbia Sake wamewasili Goma.", ["> Sake > Goma"]),
        ("Wanaokimbia Sake wanaelekea Goma.", ["> Sake > Goma"]),
        ("Duru kutoka Kisoro zinasema waliokimbia Bunagana wamehifadhiwa Nyakabande.",
         ["> Bunagana > Nyakabande"]),
        # A place is fled, or said where-to.
        ("Vijiji vya Sake na Minova vimekimbiwa na watu 300.", ["watu 300 > Minova Sake >"]),
        ("Mji wa Goma, walikokimbilia watu 300 kutoka Sake, ni tulivu.",
         ["watu 300 > Sake > Goma"]),
        ("Kuhama kwa watu 300 kutoka Sake kumeongeza hofu.", ["watu 300 > Sake >"]),
        # Those who were killed stand beside those who fled.
        ("Watu 12 waliuawa na wengine 3,000 walikimbia makazi yao Sake.",
         ["wengine 3,000 > Sake >"]),
        ("Watu 12 waliuawa, wakimbizi 3,000 waliingia Goma.", ["wakimbizi 3,000 > > Goma"]),
        ("Idadi ya wakimbizi wa ndani imepanda kutoka 3,000 hadi 12,000 katika mji wa Sake.",
         ["12,000 > > Sake"]),
        # Others are only expected, and they are not.
        ("Watu 300 wanatarajiwa kufika Goma, na wengine 500 wamewasili Sake.",
         ["wengine 500 > > Sake"]),
        # A border lies beside what happened; nobody is said to have crossed it.
        ("Kundi limeshambulia vijiji vya Sake karibu na mpaka na Uganda na kusababisha watu 300"
         " kuyaacha makazi yao.", ["watu 300 > Sake >"]),
        # The land of a place is no end beside it.
        ("Watu 500 wamekimbia Kamanyola na kukimbilia katika mkoa wa Burundi wa Cibitoke.",
         ["Watu 500 > Kamanyola > Cibitoke"]),
        ("Watu 500 wamekimbia mji wa mashariki mwa DRC wa Uvira.", ["Watu 500 > Uvira >"]),
        ("Maelfu ya raia na wanajeshi wa Kongo wakimbilia Burundi.",
         ["Maelfu ya raia > > Burundi"]),
        ("Kambi ya Lusenda yenye wakimbizi 300 ilichomwa.", ["wakimbizi 300 > > Lusenda"]),
        # A figure counts the noun before it, and no noun of another figure.
        ("Watu 20 walihudhuria huku maelfu wakikimbia mji wa Sake.", ["maelfu > Sake >"]),
        ("Watu 20 wameuawa huku maelfu ya watu wakikimbia mji wa Sake.",
         ["maelfu ya watu > Sake >"]),
        ("Watu 300 wakiwemo wanawake na watoto 120 wamekimbilia Goma.", ["Watu 300 > > Goma"]),
        # The sides of a fight are passed over, and "and also in" goes on.
        ("Watu 300 wamekimbia mapigano kati ya makundi ya wanamgambo katika eneo la Masisi.",
         ["Watu 300 > Masisi >"]),
        ("Mapigano makali kati ya askari wa serikali ya Kongo DR na wanamgambo wa kundi moja la"
         " kikabila katika mkoa wa Kasai yamewalazimisha watu 900 kukimbilia Angola.",
         ["watu 900 > Kasai > Angola"]),
        ("Watu 300 wamekimbilia mjini Goma na pia katika nchi jirani ya Rwanda.",
         ["Watu 300 > > Goma Rwanda"]),
        # Who is driven out comes from where that was done, whosever people they are.
        ("Wakongomani 2,800 wamefukuzwa nchini Angola.", ["Wakongomani 2,800 > Angola >"]),
        ("Wakimbizi 300 wa Burundi wamefukuzwa kutoka DRC.", ["Wakimbizi 300 > DRC >"]),
        ("Raia 300 wa Kongo wanaotimuliwa kutoka nchi jirani ya Angola wamewasili nyumbani Kongo.",
         ["Raia 300 > Angola > Kongo"]),
        ("Tayari kuna wenzao zaidi ya 3,200 ambao wanahifadhiwa katika kituo cha Lusenda.",
         ["wenzao zaidi ya 3,200 > > Lusenda"]),
        # How many they have come to be.
        ("Idadi ya waliokimbilia Goma imefikia 3,000.", ["3,000 > > Goma"]),
        ("Idadi ya wakimbizi nchini Uganda imefikia 300,000.", ["300,000 > > Uganda"]),
        ("Wakimbizi 300 nchini Tanzania wamerejea Burundi.",
         ["Wakimbizi 300 > Tanzania > Burundi"]),
        ("Mji wa Uvira wenye wakazi laki kadhaa umetulia, na kurejesha amani Kongo ni lengo.", []),
        ("Watu 300 wamekimbilia ku Goma kutoka mu Sake.", ["Watu 300 > Sake > Goma"]),
        ("Mapigano yapamba moto mkoani Ituri. Mapigano hayo yamewalazimisha watu 3,000 kutafuta"
         " hifadhi Goma.", ["watu 3,000 > Ituri > Goma"]),
        ("Waasi wameingia Mushaki, hatua iliyowafanya wengi kukimbia.",
         [" > Mushaki >"]),
        ("Msemaji wa UNHCR amesema mjini Geneva watu 900 wametawanywa Ituri.",
         ["watu 900 > >"]),
        ("Shambulio lilisababisha vifo vya watu 14 na kuwafanya watu 900 kukimbia Sake.",
         ["watu 900 > Sake >"]),
        ("Zaidi ya Wahema 300 wamekimbia Sake.", ["Zaidi ya Wahema 300 > Sake >"]),
        # A figure without a noun is of people told of before, and may have a place of its own.
        ("Watu zaidi ya laki mbili wametawanyika katika wilaya ya Rutshuru huku elfu 40 kati yao"
         " wakiwa wamepiga kambi katika kijiji cha Rumangabo.",
         ["Watu zaidi ya laki mbili > > Rutshuru", "elfu 40 > > Rumangabo"]),
        ("Watu 9,000 wamekimbia Masisi, 2,000 kati yao wamefika Sake.",
         ["Watu 9,000 > Masisi >", "2,000 > Masisi > Sake"]),
        ("Takriban 7,000 pia wameripotiwa kuvuka hadi nchi jirani ya Uganda.",
         ["Takriban 7,000 > > Uganda"]),
        ("Mkoani Ituri kuna wakimbizi wa ndani 90,000 wakiwemo 20,000 katika mji wa Bunia.",
         ["wakimbizi wa ndani 90,000 > > Ituri", "20,000 > > Bunia"]),
        ("Wakimbizi hao wanajumuisha Wakongomani 7,989 na Waburundi 800 waliokimbilia nchini"
         " Burundi.", ["Wakongomani 7,989 > > Burundi", "Waburundi 800 > > Burundi"]),
        # What is told of a place says whether people left it.
        ("Hali ni tete huko Rutshuru na kusababisha mamia ya watu kukimbilia nchi jirani ya"
         " Uganda.", ["mamia ya watu > Rutshuru > Uganda"]),
        ("Wakati vita vikipungua mjini Goma, mapigano yamepamba moto Kalehe na kusababisha watu"
         " wengi kuhama makazi yao.", [" > Kalehe >"]),
        ("Watu 310,000 raia wa Burundi walikimbia nchi yao baada ya Burundi kutumbukia katika"
         " mzozo.", ["Watu 310,000 > Burundi >"]),
        ("M23 imefunga kambi za Bulengo na Lushagala na kuwalazimisha watu 110,000 kuondoka.",
         ["watu 110,000 > Bulengo Lushagala >"]),
        ("Familia 350 ambazo zilikuwa Sake zimehamia Goma.", ["Familia 350 > Sake > Goma"]),
        ("Watu 3,000 waliokuwa Kibumba wamelazimika kuhama tena na kukimbilia Goma.",
         ["Watu 3,000 > Kibumba > Goma"]),
        ("Wakaazi wa Kitchanga wameacha nyumba zao na kukimbia Mweso.", [" > Kitchanga > Mweso"]),
        ("Watu 900 walitafuta hifadhi katika maeneo mbalimbali, ikiwa ni pamoja na Sake na"
         " Minova.", ["Watu 900 > > Minova Sake"]),
        ("Watu 300 ambao walikimbia Sake wamefika Rutshuru.", ["Watu 300 > Sake > Rutshuru"]),
        ("Familia 1,100 mjini Rutshuru ambazo zilikimbia Sake zinahitaji msaada.",
         ["Familia 1,100 > Sake > Rutshuru"]),
        ("Wakaazi wa Mweso wanarudi majumbani mwao baada ya miezi mitatu huko Goma.",
         [" > Goma > Mweso"]),
        # Right before its number a thing is counted, and not the people before that.
        ("Watu walitembea kilomita 40 kufika Goma wakitokea Masisi.", [" > Masisi > Goma"]),
        ("Watu wa vijiji 12 walikimbilia Goma.", [" > > Goma"]),
        ("Wakimbizi walipewa kilo 50 za mchele baada ya kuwasili mjini Goma.", [" > > Goma"]),
        ("Shambulio dhidi ya watu waliokimbilia Bulengo liliua watano.", [" > > Bulengo"]),
        ("Mkuu wa utawala wa eneo la Kalehe amethibitisha kwamba watu elfu 93 waliokimbia makazi"
         " wamepata hifadhi katika eneo lake.", ["watu elfu 93 > > Kalehe"]),
        # A way that nobody has taken yet leads nowhere.
        ("Takriban wakimbizi 40,000 wanaoishi Rugombo wanakataa uhamisho wao hadi eneo la Musenyi.",
         ["Takriban wakimbizi 40,000 > > Rugombo"]),
        ("Wengi wao wanakosa mahali pa kujisitiri mjini Kitale wanaposubiri kusafirishwa hadi kambi"
         " ya Kakuma.", []),
        ("Wakimbizi kutoka Burundi walioko kambi ya Nduta watakiwa kuendelea kujiandikisha kurejea"
         " nchini kwao.", []),
        # Nobody went home: peace is to return, or people are to.
        ("Wakimbizi wa ndani wanaomba amani iweze kurudi katika eneo la Masisi.", []),
        ("Waasi waliwataka wakimbizi wawe wamerejea makwao Masisi ndani ya siku tatu.", []),
        ("Serikali inataka watu wote waliokimbia warudi Sake ifikapo Ijumaa.", []),
    ],
)  # fmt: skip
def test_each_place_is_the_end_that_the_word_before_it_makes_it(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ("Waasi wameuteka mji wa Minova. Watu 300 wamekimbia kutoka mjini humo.",
         ["Watu 300 > Minova >"]),
        ("Kambi ya Nyarugusu imejaa. Wakimbizi 300 wanaishi kambini humo.",
         ["Wakimbizi 300 > > Nyarugusu"]),
        ("Mapigano yamezuka katika mkoa wa Ituri. Watu 300 wameyahama makazi yao mkoani humo.",
         ["Watu 300 > Ituri >"]),
        ("Mapigano yameshika kasi nchini Burundi. Watu 300 wamekimbilia nchi hiyo.",
         ["Watu 300 > > Burundi"]),
        ("Watu wameuawa wilayani Lubero, mjini Kirumba. Watu 300 wameyakimbia makwao kutokana na"
         " ukosefu wa usalama katika wilaya hiyo.", ["Watu 300 > Lubero >"]),
        ("Mji wa Oicha ni shwari. Watu 300 wamepata hifadhi huko.", ["Watu 300 > > Oicha"]),
        ("Mji wa Goma umezidiwa. Kwa sasa unahifadhi familia 300.", ["familia 300 > > Goma"]),
        ("Watu 300 wamekimbia mji wa Sake. Watu hao wamepiga kambi mjini Goma.",
         ["Watu 300 > Sake > Goma"]),
        ("Familia 300 zimeukimbia mji wa Sake. Familia hizo sasa zinaishi Goma.",
         ["Familia 300 > Sake > Goma"]),
        ("Watu 300 wamewasili mjini Goma. Wametokea Sake.", ["Watu 300 > Sake > Goma"]),
        ("Watu 300 wameukimbia mji wa Sake. Sasa wanaishi Goma.", ["Watu 300 > Sake > Goma"]),
    ],
)  # fmt: skip
def test_a_word_for_the_place_or_the_people_told_of_before_goes_on_with_them(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("Watu 300 waliokimbia mashambulizi ya waasi wa M23 katika eneo la Mweso wanaishi Goma.",
         "Watu 300 > Mweso > Goma"),
        ("Watu 300 waliokimbia mapigano kati ya M23 na jeshi la FARDC huko Mweso wamefika mjini"
         " Goma.", "Watu 300 > Mweso > Goma"),
        ("Watu 300 wamekimbia vitisho vya waasi katika eneo la Mweso na kukimbilia mjini Goma.",
         "Watu 300 > Mweso > Goma"),
        ("Watu 300 wamekimbia M23 katika eneo la Mweso na kwenda mjini Goma.",
         "Watu 300 > Mweso > Goma"),
        ("Watu 300 waliokimbia uvamizi wa wanamgambo wa CODECO huko Drodro wamepata hifadhi mjini"
         " Bunia.", "Watu 300 > Drodro > Bunia"),
        ("Watu 300 wametimuliwa na waasi kutoka kijiji cha Mweso.", "Watu 300 > Mweso >"),
        ("Watu 300 wametimuliwa kutoka Mweso.", "Watu 300 > Mweso >"),
    ],
)  # fmt: skip
def test_fighters_who_are_fled_do_not_themselves_arrive_or_come_from_anywhere(
    told: str, row: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row)]


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("Watu 300 kutoka Sake wamewasili mjini hapa Goma.", "Watu 300 > Sake > Goma"),
        ("Uganda imeandikisha wakazi 300 kutoka Sake.", "wakazi 300 > Sake > Uganda"),
        ("Rwanda imesajili wakimbizi 300 kutoka Sake.", "wakimbizi 300 > Sake > Rwanda"),
        ("Kambi ya Bukavu imejaa wakaazi 300 wakikimbia vita Sake.",
         "wakaazi 300 > Sake > Bukavu"),
    ],
)  # fmt: skip
def test_who_registers_or_is_full_of_people_is_their_host(
    told: str, row: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row)]


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ("Wakimbizi kutoka Burundi waliokimbilia nchini Tanzania wameanza kurejea nyumbani.",
         ["> Tanzania > Burundi"]),
        ("Wakimbizi 300 wa Burundi walioko nchini Tanzania wameanza kurejea makwao.",
         ["Wakimbizi 300 > Tanzania > Burundi"]),
        ("Wakimbizi 300 kutoka Burundi walioko nchini Uganda wamerejea Rumonge.",
         ["Wakimbizi 300 > Uganda > Rumonge"]),
        ("Kusonga mbele kwa waasi huko Ituri kumesababisha watu 300 kuyahama makazi yao.",
         ["watu 300 > Ituri >"]),
        ("Mapigano yanaendelea katika eneo la Masisi na kulazimisha watu 300 kuhama makazi yao.",
         ["watu 300 > Masisi >"]),
        ("Wakimbizi 300 wameondoka katika makazi ya wakimbizi ya Kyangwali kwa lengo la kurejea"
         " nyumbani Kongo.", ["Wakimbizi 300 > Kyangwali > Kongo"]),
        ("Afisa wa UNHCR leo mjini Geneva, Uswisi, amesema watu 300 wamekimbia Sake.",
         ["watu 300 > Sake >"]),
        ("Mkuu wa wilaya ya Fizi amesema watu 300 wamepoteza makazi yao.",
         ["watu 300 > Fizi >"]),
        ("Wimbi jipya la wakimbizi tangu Disemba 5 wanaokimbilia Burundi linaongezeka.",
         ["> > Burundi"]),
        ("Mratibu wa eneo la Uvira, mkoa wa Ituri, amesema watu 300 wamepoteza makazi yao.",
         ["watu 300 > Uvira >"]),
        ("Raia wa Burundi 300 wamekimbia makwao kwa kipindi cha wiki tatu.",
         ["Raia wa Burundi 300 > Burundi >"]),
        ("Raia hao 300 wa Burundi wamekimbilia nchi jirani ya Uganda.",
         ["Raia hao 300 > Burundi > Uganda"]),
        ("Watu 300 wametawanywa na machafuko nchini Burundi.", ["Watu 300 > Burundi >"]),
        ("Idadi ya wakimbizi wa Kongo walioingia nchini Burundi imefikia zaidi ya 300.",
         ["zaidi ya 300 > Kongo > Burundi"]),
        ("Wakimbizi 300 wanaishi katika kambi ya Lusenda iliyotengewa wakimbizi 90.",
         ["Wakimbizi 300 > > Lusenda"]),
        ("Mapigano yaliyodumu kwa miezi kadhaa nchini Burundi yamelazimisha watu 300 kukimbilia"
         " Rwanda.", ["watu 300 > Burundi > Rwanda"]),
        ("Ghasia zinazolikumba eneo la Djugu zimewalazimisha watu 300 kukimbilia Bunia.",
         ["watu 300 > Djugu > Bunia"]),
        ("Burundi: Mapigano yasababisha watu 300 kutoroka makazi yao.",
         ["watu 300 > Burundi >"]),
        ("Hali ni hiyo kwa wakaazi 300 wa Bunagana wanaokimbia eneo hilo na kupata hifadhi nchini"
         " Uganda.", ["wakaazi 300 > Bunagana > Uganda"]),
        ("UNHCR iliweza kuwarejesha wakimbizi 300 wa Rwanda waliotoka Goma.",
         ["wakimbizi 300 > Goma > Rwanda"]),
        ("Wakimbizi 300 wamerudishwa nyumbani kwao Rwanda kutoka pori za Kongo.",
         ["Wakimbizi 300 > Kongo > Rwanda"]),
        ("Mkazi wa Masisi, ambako mapigano yanaendelea, alisema watu 300 wamekimbilia Goma.",
         ["watu 300 > Masisi > Goma"]),
        ("Watu 300 wa Burundi wanakimbilia Uganda. Wengine 90 wamekimbilia nchini Tanzania.",
         ["Watu 300 > Burundi > Uganda", "Wengine 90 > Burundi > Tanzania"]),
        ("Wakimbizi 300 kutoka Burundi waliokuwa wanaishi Kongo wamekimbilia Rwanda kwa hofu ya"
         " kurudishwa nchini mwao.", ["Wakimbizi 300 > Kongo > Rwanda"]),
        ("Watu 300 wanaishi katika kambi ya wakimbizi ya Ruzizi.", ["Watu 300 > > Ruzizi"]),
        ("Zaidi ya raia 300 kutoka mji wa Sake wapo katika eneo la Kagunga wakisubiri msaada.",
         ["Zaidi ya raia 300 > Sake > Kagunga"]),
        ("Wakimbizi 300 kutoka Burundi waliokuwa wanaishi Kongo wamekimbilia nchini Rwanda.",
         ["Wakimbizi 300 > Kongo > Rwanda"]),
        ("Tanzania ilipokea wakimbizi 240 huku Rwanda ikiwa na wakimbizi 87.",
         ["wakimbizi 240 > > Tanzania", "wakimbizi 87 > > Rwanda"]),
        ("Hali hii imezua wasiwasi, na watu 300 wamekimbilia Eringeti.",
         ["watu 300 > > Eringeti"]),
        ("Wakinyimwa msaada wowote, wakimbizi 300 wamerejea Kongo.",
         ["wakimbizi 300 > > Kongo"]),
        ("Watu 300 walikimbia kutoka Kamanyola, kuvuka Mto Ruzisi na kuweka kambi Cibitoke.",
         ["Watu 300 > Kamanyola > Cibitoke"]),
    ],
)  # fmt: skip
def test_who_goes_home_what_drives_people_and_a_river_on_the_way_are_told_apart(
    told: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    "told",
    [
        "Wanamgambo walishambulia kambi ya watu waliokimbia makazi yao huko Drodro.",
        "Wakimbizi wanne kutoka Kongo wamekufa maji wakielekea Uganda.",
        "Wakimbizi 300 hawakuweza kurejea nyumbani kwao mjini Sake.",
        "Wakimbizi 300 wanataka kuvuka mto na kuingia nchini Tanzania.",
        "Asilimia 90 ya raia waliokimbia makwao ni wanawake na watoto.",
        "Wakazi kadhaa walitoka nje ya nyumba zao mjini Minembwe.",
        "Walinda amani 150 waliwasili Goma Jumatatu.",
        "Watu 21 wamehamishwa kutoka Bukavu hadi Goma ili kupata matibabu.",
        "Raia 3,000 wanasubiri kuingia Uganda kupitia Bunagana.",
        "Shirika la wakimbizi limefungua ofisi mjini Goma.",
        "Chifu alieleza jinsi walivyouawa wakimbizi hao zaidi ya hamsini mjini Drodro.",
        "Waliouawa ni wakimbizi 50 wa kambi ya Drodro.",
        "Shirika limeomba dola milioni 40 za kuwasaidia karibu watu waliohama makwao mjini Sake.",
        "Idadi ya wakimbizi mjini Goma inatarajiwa kupanda hata hadi wakimbizi 760,000.",
        "Idadi ya wakimbizi mjini Goma inaweza kufikia watu 700.",
        "Serikali itaendelea kuhamasisha wakimbizi waliopo Nyarugusu kurudi nchini Burundi.",
        "Wakimbizi 4,000 wamejiandikisha kurejea Burundi kutoka Nyarugusu.",
        "Wakimbizi 4,000 wamekubali kurejea Burundi kutoka Nyarugusu.",
        "Waliofariki ni pamoja na wakimbizi 12 wa kambi ya Drodro.",
        "Wakimbizi 12 walipoteza maisha katika kambi ya Drodro baada ya bomu kuanguka.",
    ],
)
def test_sites_the_dead_the_sick_and_those_who_wait_move_nowhere(
    told: str, gazetteer: Gazetteer
) -> None:
    assert groups_told(told + _SCENE, gazetteer) == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Watu wameuawa wilayani Lubero.", PlaceKind.TERRITORY),
        ("Watu wameuawa katika tarafa ya Lubero.", PlaceKind.TERRITORY),
        ("Mapigano yameripotiwa katika eneo la Lubero.", PlaceKind.TERRITORY),
        ("Mapigano yameripotiwa mjini Lubero.", PlaceKind.TOWN),
    ],
)
def test_the_word_before_a_name_says_whether_the_town_or_its_territory_is_meant(
    told: str, kind: PlaceKind, gazetteer: Gazetteer
) -> None:
    lubero = read_article(clean(told + _SCENE, name="a.txt"), gazetteer).resolutions[0]

    assert lubero.place is not None
    assert lubero.place.kind is kind


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("Mkuu wa wilaya ya Masisi Jean Bosco amesema hivyo", ["Masisi"]),
        ("Gavana wa zamani wa jimbo la Kivu Kaskazini Paul Kaya ameandika", ["Kivu Kaskazini"]),
        ("Mji wa Sake uko kimya, milio imesikika kutoka eneo la Mapigano", ["Sake"]),
        ("Mji wa Sake uko kimya, wanaume wapo mjini Pamoja na vijana", ["Sake"]),
    ],
)
def test_a_person_behind_a_place_and_common_words_with_a_capital_are_told_apart(
    told: str, places: list[str], gazetteer: Gazetteer
) -> None:
    reading = read_article(clean(f"{told}.", name="a.txt"), gazetteer)
    found = [one.mention for one in reading.resolutions]

    assert [one.words for one in found if one.role in (Role.PLACE, Role.UNLOCATED)] == places


@pytest.mark.parametrize("name", ["kivu kaskazini", "kivu ya kusini", "Kivu-kaskazini"])
def test_a_province_is_one_in_small_letters_too(name: str, gazetteer: Gazetteer) -> None:
    told = f"Watu wameuawa katika jimbo la {name}.{_SCENE}"
    province = read_article(clean(told, name="a.txt"), gazetteer).resolutions[0]

    assert province.mention.words == name
    assert province.place is not None
    assert province.place.kind is PlaceKind.PROVINCE


@pytest.mark.parametrize(
    "told",
    [
        "Mafuriko yamepelekea watu 900 kuachwa bila makao mjini Uvira.",
        "Watu 900 wamebaki bila makazi mjini Uvira.",
        "Mafuriko yamewaacha watu 900 bila makazi mjini Uvira.",
        "Mafuriko yamewakosesha makazi watu 900 mjini Uvira.",
    ],
)
def test_people_without_a_roof_are_counted_where_they_are(told: str, gazetteer: Gazetteer) -> None:
    (claim,) = displacements_told(told + _SCENE, gazetteer)

    assert claim.quantity is not None
    assert claim.quantity.low == claim.quantity.high == 900
    assert [(place.role, place.resolution.mention.words) for place in claim.places] == [
        (PlaceRole.AREA, "Uvira")
    ]


def test_what_title_and_lead_tell_of_one_movement_is_written_out_once(gazetteer: Gazetteer) -> None:
    # given a title whose figure the lead gives again, with the origin
    text = (
        "Mapigano yawalazimu watu zaidi ya 4,200 kukimbilia Uganda\n\n"
        "Mapigano mapya wilayani Rutshuru yamesababisha watu zaidi ya 4,200 kukimbilia Uganda."
    )
    reading = read_article(clean(text, name="a.txt"), gazetteer)

    # then one movement is written out, with the origin
    (told,) = found_line("a", reading)["displacements"]
    assert (told["origin"], told["destination"], told["min"]) == (["Rutshuru"], ["Uganda"], 4200)


def test_a_number_that_has_risen_to_so_many_is_no_ceiling(gazetteer: Gazetteer) -> None:
    told = "Idadi ya wakimbizi waliowasili Burundi imepanda hadi 3,000." + _SCENE
    (claim,) = displacements_told(told, gazetteer)

    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.high) == (3000, 3000)


def test_who_tries_to_flee_somewhere_has_not_arrived(gazetteer: Gazetteer) -> None:
    told = "Wakimbizi kutoka Kamanyola wanajaribu kukimbilia Burundi." + _SCENE
    (claim,) = displacements_told(told, gazetteer)

    assert isinstance(claim.detail, DisplacementDetail)
    assert claim.detail.destination_status is DestinationStatus.TOWARDS


def test_who_is_left_without_a_home_is_told_of_where_that_is(gazetteer: Gazetteer) -> None:
    told = "Watu 980,000 bado wamesalia bila ya makazi katika mkoa wa Ituri." + _SCENE
    (claim,) = displacements_told(told, gazetteer)

    (place,) = claim.places
    assert (place.role, place.resolution.mention.words) == (PlaceRole.AREA, "Ituri")


def test_who_was_moved_by_war_was_displaced_and_by_no_office(gazetteer: Gazetteer) -> None:
    movements = [
        displacements_told(told + _SCENE, gazetteer)[0].detail.movement  # type: ignore[union-attr]
        for told in (
            "Watu 90,000 wamehamishwa na vita mjini Sake.",
            "Serikali imewahamisha watu 90,000 kutoka Sake.",
        )
    ]
    assert movements == [Movement.FLIGHT, Movement.RELOCATION]
