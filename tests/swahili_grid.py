"""Swahili sentences on displacement, composed from tables, with what each of them tells.

Every table may be extended by a row. A noun brings its concord with it ("watu wamekimbia", "familia
zimekimbia"), a frame says which ends it has, and an end is printed as the frame asks: bare behind a
verb ("wamekimbia mji wa Sake"), behind "from" or "to", or where people are ("mjini Goma").
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from grid import Sample, Told, filled

#: A bound that is left open.
OPEN = None

#: Who moves: the noun, its concord, and the same for a relative clause.
NOUNS: tuple[tuple[str, str, str], ...] = (
    ("watu", "wa", "walio"), ("raia", "wa", "walio"), ("wakazi", "wa", "walio"),
    ("wakaazi", "wa", "walio"), ("wananchi", "wa", "walio"), ("wanakijiji", "wa", "walio"),
    ("wakimbizi", "wa", "walio"), ("wakimbizi wa ndani", "wa", "walio"),
    ("familia", "zi", "zilizo"), ("kaya", "zi", "zilizo"), ("wanawake na watoto", "wa", "walio"),
    ("wakulima", "wa", "walio"), ("Wakongo", "wa", "walio"),
    ("watu waliokosa makazi", "wa", "walio"), ("wanavijiji", "wa", "walio"),
    ("akina mama na watoto", "wa", "walio"), ("wachimbaji madini", "wa", "walio"),
    ("wenyeji", "wa", "walio"), ("wahanga wa vita", "wa", "walio"), ("wanafunzi", "wa", "walio"),
)  # fmt: skip

#: How many: the phrase around the noun ``N``, and the lowest and highest number meant.
COUNTS: tuple[tuple[str, int, int | None], ...] = (
    ("N 3,000", 3_000, 3_000), ("N 12.500", 12_500, 12_500), ("N elfu tatu", 3_000, 3_000),
    ("N elfu ishirini na tano", 25_000, 25_000), ("N elfu 10", 10_000, 10_000),
    ("zaidi ya N 12,000", 12_000, OPEN), ("N zaidi ya 12,000", 12_000, OPEN),
    ("zaidi ya N elfu kumi", 10_000, OPEN), ("zaidi ya N elfu 40", 40_000, OPEN),
    ("takriban N 4,500", 4_500, 4_500), ("N takriban 4,500", 4_500, 4_500),
    ("N wapatao 4,500", 4_500, 4_500), ("karibu N 4,500", 4_500, 4_500),
    ("N karibu elfu saba", 7_000, 7_000), ("N wasiopungua 700", 700, OPEN),
    ("angalau N 700", 700, OPEN), ("N angalau 700", 700, OPEN), ("si chini ya N 800", 800, OPEN),
    ("maelfu ya N", 1_000, 9_999), ("mamia ya N", 100, 999),
    ("makumi ya maelfu ya N", 10_000, 99_999),
    ("mamia ya maelfu ya N", 100_000, 999_999), ("makumi ya N", 10, 99),
    ("kati ya N 2,000 na 3,000", 2_000, 3_000), ("N 2,000 hadi 3,000", 2_000, 3_000),
    ("N kati ya 2,000 na 3,000", 2_000, 3_000),
    ("N nusu milioni", 500_000, 500_000), ("nusu milioni ya N", 500_000, 500_000),
    ("N laki mbili", 200_000, 200_000), ("N laki moja na nusu", 150_000, 150_000),
    ("zaidi ya N laki moja", 100_000, OPEN), ("N milioni moja", 1_000_000, 1_000_000),
    ("N milioni 1.2", 1_200_000, 1_200_000), ("jumla ya N 3,000", 3_000, 3_000),
    ("N mia tatu", 300, 300), ("N mia tano na hamsini", 550, 550), ("N 350", 350, 350),
    ("hadi N 5,000", 0, 5_000), ("N wengine 600", 600, 600), ("wengine 600", 600, 600),
    ("N wengi", OPEN, OPEN), ("N", OPEN, OPEN), ("N wote", OPEN, OPEN), ("baadhi ya N", OPEN, OPEN),
    ("idadi kubwa ya N", OPEN, OPEN), ("N kadhaa", OPEN, OPEN),
    ("maelfu kadhaa ya N", 1_000, 9_999),
    ("N elfu kadhaa", 1_000, 9_999), ("N waliokadiriwa kuwa 5,000", 5_000, 5_000),
    ("N wanaokadiriwa kufikia 5,000", 5_000, 5_000), ("kundi la N 250", 250, 250),
    ("N elfu moja na mia tano", 1_500, 1_500), ("kiasi cha N 2,500", 2_500, 2_500),
    ("N wasiozidi 900", 0, 900), ("inakadiriwa N 6,000", 6_000, 6_000),
    ("N elfu hamsini hivi", 50_000, 50_000), ("N 4,000 au zaidi", 4_000, OPEN),
    ("N 20 elfu", 20_000, 20_000), ("N 5, 075", 5_075, 5_075), ("zaidi ya N 35 elfu", 35_000, OPEN),
    ("N laki moja na ishirini elfu", 120_000, 120_000), ("N zaidi ya elfu tisa", 9_000, OPEN),
    ("N laki tatu na nusu", 350_000, 350_000), ("N elfu mbili na mia nne", 2_400, 2_400),
    ("N milioni moja na nusu", 1_500_000, 1_500_000), ("N wanaozidi 6,000", 6_000, OPEN),
    ("N zaidi ya mia tano", 500, OPEN),
)  # fmt: skip

TOWNS = ("Sake", "Mweso", "Nyabiondo", "Kitchanga", "Rubaya", "Kibirizi", "Bunagana", "Nyanzale")
SETTLED = ("Goma", "Minova", "Bukavu", "Kanyabayonga", "Lubero", "Butembo")
ABROAD = ("Uganda", "Burundi", "Rwanda")

#: An origin as the object of a verb of fleeing.
FLED = (
    "A", "mji wa A", "kijiji cha A", "eneo la A", "kutoka A", "kutoka mji wa A", "kutoka mjini A",
    "kutoka eneo la A", "kutoka katika mji wa A", "makazi yao huko A", "makazi yao katika mji wa A",
    "nyumba zao mjini A", "makwao A", "vijiji vyao katika eneo la A", "mapigano huko A",
    "mapigano katika mji wa A", "mapigano ya A", "mashambulizi ya M23 katika eneo la A",
    "ghasia mjini A", "kutoka vijiji vya A na B", "maeneo ya A na B", "A na B",
    "kutoka maeneo ya A, B na C", "toka A", "kutokea A", "kutoka kijiji cha A", "kijijini A",
    "makazi yao mjini A kutokana na mapigano",
    "mtaa wa A", "kata ya A", "vijiji vya A, B na C", "ku A", "mu A", "katika A", "kutoka huko A",
    "mashamba yao huko A", "kutoka mitaa ya A na B", "uasi wa M23 huko A",
)  # fmt: skip
#: An origin behind a word of its own.
FROM = (
    "kutoka A", "kutoka mji wa A", "kutoka mjini A", "kutokea A", "kutoka eneo la A",
    "kutoka vijiji vya A na B", "wakitokea A", "wakitoka A", "wakikimbia mapigano huko A",
    "wakikimbia mapigano katika eneo la A", "toka A", "wakitokea mji wa A", "waliokimbia A",
    "wakiukimbia mji wa A", "baada ya kukimbia A", "baada ya kukimbia mapigano mjini A",
    "kutoka maeneo ya A, B na C",
    "wakikimbia vita A", "wakikwepa mapigano mjini A", "wakihofia mashambulizi A",
    "waliotoka A", "wanaotoka A", "wakitokea vijiji vya A na B", "kutoka mitaa ya A na B",
    "wakikimbia ghasia katika mji wa A", "kutokana na mapigano mjini A",
)  # fmt: skip
#: A goal behind a verb of leaving.
GOALS = (
    "kwenda Z", "hadi Z", "hadi mjini Z", "kuelekea Z", "kuelekea mji wa Z", "kwenda mjini Z",
    "na kukimbilia Z", "na kukimbilia mjini Z", "na kukimbilia katika mji wa Z", "na kwenda Z",
    "na kuelekea Z", "na kutafuta hifadhi Z", "na kutafuta hifadhi katika mji wa Z", "mpaka Z",
    "wakielekea Z", "wakikimbilia Z", "kwenda kutafuta hifadhi mjini Z", "na sasa wako Z",
    "na sasa wanaishi katika mji wa Z", "na kuhamia Z", "kukimbilia Z", "na kuingia mjini Z",
    "na kupata hifadhi mjini Z", "kwenda katika mji wa Z", "na kwenda mji jirani wa Z",
    "kisha kukimbilia Z", "na kufika Z", "na hatimaye kuwasili mjini Z",
    "wakitafuta hifadhi mjini Z",
    "na kukimbilia ku Z", "kuelekea upande wa Z", "kwenda upande wa Z", "na kukimbilia mtaa wa Z",
    "na kukimbilia kambi ya Z", "na kupiga kambi mjini Z", "na kukimbilia maeneo ya Z",
)  # fmt: skip
#: A goal abroad behind a verb of leaving.
ABROAD_GOALS = (
    "kwenda X", "na kuingia X", "na kuingia nchini X", "na kukimbilia nchini X", "kuelekea X",
    "na kukimbilia nchi jirani ya X", "na kuvuka mpaka na kuingia X", "na kuomba hifadhi nchini X",
    "kwenda nchi jirani ya X", "hadi X", "na kuvuka mpaka kuingia nchini X",
    "kukimbilia X", "na kutafuta hifadhi nchini X",
)  # fmt: skip
#: Where people arrive or are.
AT = (
    "Z", "mjini Z", "katika mji wa Z", "huko Z", "katika eneo la Z", "kwenye mji wa Z",
    "katika kambi ya Z", "katika kambi zilizo karibu na Z", "katika mji jirani wa Z",
    "katika shule na makanisa mjini Z", "kwa familia za wenyeji mjini Z", "katika kituo cha Z",
    "kwenye kambi ya wakimbizi ya Z", "kambini Z",
    "mu Z", "ku Z", "katika mtaa wa Z", "katika makanisa na shule mjini Z", "mjini hapa Z",
    "katika hospitali kuu ya Z", "katika kituo cha mpito cha Z", "katika uwanja wa michezo wa Z",
)  # fmt: skip
ABROAD_AT = (
    "X", "nchini X", "katika nchi jirani ya X", "nchi jirani ya X", "katika kambi nchini X",
)  # fmt: skip

#: Verbs of leaving; "{s}" is the concord of the people.
LEAVES = (
    "{s}mekimbia", "{s}likimbia", "{s}nakimbia", "{s}metoroka", "{s}meondoka", "{s}liondoka",
    "{s}mehama", "{s}lihama", "{s}melazimika kukimbia", "{s}melazimika kuondoka",
    "{s}lilazimika kuhama", "{s}mekuwa {s}kikimbia", "{s}naendelea kukimbia", "{s}meanza kukimbia",
    "{s}lilazimishwa kukimbia", "{s}meshakimbia", "{s}naripotiwa kukimbia",
    "{s}naendelea kuondoka", "{s}kimbia", "{s}kilazimika kukimbia", "{s}liripotiwa kukimbia",
    "{s}melazimishwa kuondoka", "{s}metoka", "{s}meyakimbia maeneo ya", "{s}namiminika",
    "{s}metimka", "{s}nazidi kukimbia", "{s}melazimika kutimka",
)  # fmt: skip
#: Verbs of leaving that hold their object in a concord or a noun of their own.
LEFT_HOMES = (
    "{s}meyahama makazi yao", "{s}meyakimbia makazi yao", "{s}mekimbia makwao",
    "{s}mekimbia nyumba zao",
    "{s}mezikimbia nyumba zao", "{s}mevihama vijiji vyao", "{s}melazimika kuyahama makazi yao",
    "{s}liyahama makazi yao", "{s}meacha nyumba zao", "{s}metoroka makwao", "{s}mehama makwao",
    "{s}melazimika kuacha makazi yao", "{s}mepoteza makazi yao", "{s}meyaacha makazi yao",
    "{s}mefurushwa kutoka makazi yao", "{s}mefurushwa makwao",
    "{s}melazimika kuyakimbia makaazi yao",
    "{s}mefungasha virago", "{s}meyahama maskani yao", "{s}meng’olewa makwao", "{s}metawanywa",
    "{s}meyaacha maboma yao",
)  # fmt: skip
#: Where homes stand.
HOMES_AT = ("huko A", "mjini A", "katika mji wa A", "katika eneo la A", "katika vijiji vya A na B")
#: Verbs of arriving.
ARRIVES = (
    "{s}mewasili", "{s}liwasili", "{s}mefika", "{s}lifika", "{s}meingia", "{s}naendelea kuwasili",
    "{s}mekimbilia", "{s}likimbilia", "{s}mehamia", "{s}mepata hifadhi", "{s}natafuta hifadhi",
    "{s}meomba hifadhi", "{s}mepokelewa", "{s}mepiga kambi", "{s}nahifadhiwa", "{s}naishi",
    "{s}mejihifadhi", "{s}melazimika kukimbilia", "{s}meweka makazi", "{s}mesajiliwa",
    "{s}meandikishwa", "{s}napatiwa hifadhi", "{s}nakimbilia", "{s}metafuta hifadhi",
    "{s}nazidi kumiminika", "{s}mekusanyika", "{s}lipokelewa", "{s}meorodheshwa",
    "{s}meripotiwa kuwasili",
    "{s}nalala", "{s}mekimbilia usalama wao", "{s}melazimika kutafuta hifadhi",
    "{s}metimkia", "{s}mejibanza", "{s}mejazana", "{s}mekuja", "{s}mefikia",
    "{s}metafuta kimbilio", "{s}mesaka hifadhi", "{s}lipewa hifadhi", "{s}mehifadhiwa",
    "{s}metorokea",
    "{s}melala", "{s}nakaa", "{s}napewa hifadhi", "{s}meanza kuwasili", "{s}likuwa {s}mewasili",
    "{s}likusanyika", "{s}lijihifadhi",
)  # fmt: skip
#: Verbs of entering another land.
CROSSES = (
    "{s}mevuka mpaka na kuingia", "{s}mevuka mpaka kuingia", "{s}livuka mpaka na kuingia",
    "{s}meingia", "{s}mekimbilia", "{s}mewasili", "{s}mevuka na kuingia", "{s}nakimbilia",
    "{s}meomba hifadhi", "{s}mevuka mpaka wa Kongo na kuingia", "{s}mepokelewa",
)  # fmt: skip
#: What drives people out; behind it stands the people and the plain verb.
CAUSES = (
    "Mapigano hayo yamesababisha", "Mapigano makali yamewalazimisha", "Mapigano yamewafanya",
    "Mapigano mapya yamewalazimu", "Vita hivyo vimepelekea", "Mashambulizi hayo yamewalazimisha",
    "Ghasia hizo zimesababisha", "Machafuko hayo yaliwalazimisha", "Hali hiyo imewalazimu",
    "Uvamizi huo umesababisha", "Shambulio hilo liliwafanya",
)  # fmt: skip
PLAIN = ("kukimbia", "kuhama", "kuondoka", "kutoroka")
PLAIN_HOMES = (
    "kuyahama makazi yao", "kukimbia makwao", "kuyakimbia makazi yao", "kuvihama vijiji vyao",
    "kutoroka makwao", "kuhama makazi yao",
)  # fmt: skip
#: Who takes people in: the words before the count.
HOSTS = (
    "Mji wa Z umepokea", "Mji wa Z umewapokea", "Z imepokea", "Mji wa Z unahifadhi",
    "Mji wa Z unawahifadhi", "Kambi ya Z inahifadhi", "Kambi ya Z ina", "Z inawahifadhi",
    "Eneo la Z limepokea", "Kituo cha Z kimepokea", "Wakazi wa Z wamewapokea",
    "Kambi ya Z imepokea", "Mji wa Z ni makao ya",
    "Mji wa Z umefurika", "Kambi ya Z imejaa", "Mji wa Z umelemewa na", "Z inawapa hifadhi",
    "Wenyeji wa Z wamewakaribisha",
)  # fmt: skip
ABROAD_HOSTS = (
    "X imepokea", "X imewapokea", "X inahifadhi", "X inawahifadhi", "Nchi jirani ya X imepokea",
    "X imeandikisha", "X ni mwenyeji wa",
)  # fmt: skip
#: Going home: where the people are now.
RETURNS = (
    "{s}merejea", "{s}lirejea", "{s}merudi", "{s}meanza kurejea", "{s}narejea", "{s}lirudi",
    "{s}meanza kurudi", "{s}merejea nyumbani", "{s}merejea makwao", "{s}merudi makwao",
    "{s}mesharejea", "{s}merejeshwa",
    "{s}meregea", "{s}merudi kwao", "{s}merejea katika makazi yao",
)  # fmt: skip
BACK_AT = (
    "A",
    "mjini A",
    "katika mji wa A",
    "huko A",
    "katika vijiji vyao huko A",
    "katika eneo la A",
)
#: Moved by others: verb and who does it.
MOVED = (
    "{s}mehamishwa",
    "{s}lihamishwa",
    "{s}mehamishiwa",
    "{s}mesafirishwa",
    "{s}mepelekwa",
    "{s}naendelea kuhamishwa",
    "{s}mepelekwa kwa malori",
    "{s}meondoshwa",
    "{s}mesafirishwa kwa mabasi",
)
MOVERS = (
    "UNHCR imewahamisha",
    "Serikali imewahamisha",
    "MONUSCO iliwahamisha",
    "Shirika hilo limewahamisha",
)
#: Driven out.
DRIVEN = (
    "{s}mefukuzwa",
    "{s}lifukuzwa",
    "{s}metimuliwa",
    "{s}mefurushwa",
    "{s}mefurushwa kwa nguvu",
    "{s}liondolewa kwa nguvu",
)
DRIVERS = (
    "Waasi wa M23 wamewafukuza",
    "M23 iliwafukuza",
    "Wapiganaji hao waliwatimua",
    "Wanamgambo wamewafurusha",
    "Waasi wamewaondoa kwa nguvu",
)

#: What may stand before a sentence; most often nothing does.
BEFORE = (
    *[""] * 4, "Kwa mujibu wa Umoja wa Mataifa, ", "UNHCR inasema kuwa ", "Tangu Jumatatu, ",
    "Shirika la OCHA limeripoti kwamba ", "Wiki iliyopita, ", "Kulingana na mashirika ya kiraia, ",
    "Afisa mmoja amesema ", "Siku ya Jumanne, ", "Hadi sasa, ",
)  # fmt: skip
#: What may stand behind it.
AFTER = (
    *[""] * 4, ", limesema shirika la UNHCR", " tangu wiki iliyopita", " siku ya Jumatatu",
    " kutokana na mapigano", " kufuatia mapigano makali", " katika muda wa siku tatu",
    " ili kuokoa maisha yao", " kwa hofu ya mashambulizi", ", alisema afisa wa eneo hilo",
    " baada ya waasi kushambulia",
)  # fmt: skip

CLOSING = " Mashirika ya misaada yanasema kuwa hali bado ni ngumu mashariki mwa Kongo."

#: Frames: name, template, and which ends it has ("o", "d").  ``M`` is the people with their count.
FRAMES: tuple[tuple[str, str, str], ...] = (
    ("leave", "M <LEAVES> <FLED>", "o"),
    ("leave-goal", "M <LEAVES> <FLED> <GOALS>", "od"),
    ("leave-abroad", "M <LEAVES> <FLED> <ABROAD_GOALS>", "od"),
    ("goal", "M <LEAVES> <GOALS>", "d"),
    ("homes", "M <LEFT_HOMES>", ""),
    ("homes-at", "M <LEFT_HOMES> <HOMES_AT>", "o"),
    ("homes-goal", "M <LEFT_HOMES> <HOMES_AT> <GOALS>", "od"),
    ("homes-only-goal", "M <LEFT_HOMES> <GOALS>", "d"),
    ("arrive", "M <ARRIVES> <AT>", "d"),
    ("arrive-from", "M <ARRIVES> <AT> <FROM>", "od"),
    ("from-arrive", "M kutoka A <ARRIVES> <AT>", "od"),
    ("of-arrive", "M kutoka eneo la A <ARRIVES> <AT>", "od"),
    ("cross", "M <CROSSES> <ABROAD_AT>", "d"),
    ("cross-from", "M <CROSSES> <ABROAD_AT> <FROM>", "od"),
    ("cause", "<CAUSES> M <PLAIN> <FLED>", "o"),
    ("cause-goal", "<CAUSES> M <PLAIN> <FLED> <GOALS>", "od"),
    ("cause-homes", "<CAUSES> M <PLAIN_HOMES>", ""),
    ("cause-homes-at", "<CAUSES> M <PLAIN_HOMES> <HOMES_AT>", "o"),
    ("cause-reach", "<CAUSES> M kukimbilia <AT>", "d"),
    ("host", "<HOSTS> M", "d"),
    ("host-from", "<HOSTS> M <FROM>", "od"),
    ("host-abroad", "<ABROAD_HOSTS> M <FROM>", "od"),
    ("return", "M <RETURNS> <BACK_AT>", "back"),
    ("return-from", "M <RETURNS> <BACK_AT> kutoka Z", "back-from"),
    ("moved", "M <MOVED> kutoka A hadi Z", "od"),
    ("moved-to", "M <MOVED> <TO>", "d"),
    ("movers", "<MOVERS> M kutoka A hadi Z", "od"),
    ("movers-to", "<MOVERS> M kwenda <AT>", "d"),
    ("driven", "M <DRIVEN> kutoka A", "o"),
    ("drivers", "<DRIVERS> M kutoka <DRIVEN_FROM>", "o"),
    ("relative", "M {r}kimbia <FLED> {s}mewasili <AT>", "od"),
    ("relative-live", "M {r}kimbia <FLED> {s}naishi <AT>", "od"),
    ("whom", "M ambao wamekimbia <FLED> wamefika <AT>", "od"),
    ("noun-arrival", "Kuwasili kwa M mjini Z kutoka A kumezidisha mahitaji", "od"),
    ("noun-wave", "Wimbi la M kutoka A limeingia Z", "od"),
    ("witness", "Z imeshuhudia M wakiingia kutoka A", "od"),
    ("origin-first", "Kutoka A, M {s}mekimbilia <AT>", "od"),
    ("goal-first", "Mjini Z, M {s}mewasili <FROM>", "od"),
    ("anaphor", "Waasi wa M23 waliingia katika mji wa A Jumatatu. M <LEAVES> mji huo <GOALS>",
    "od"),
    ("anaphor-there", "Mapigano makali yalizuka A Jumapili. M {s}mekimbia eneo hilo <GOALS>", "od"),
    ("then-there", "M {s}mekimbia A. Sasa {s}ko Z", "od"),
    ("then-there-in", "M {s}mekimbia A. Bado {s}ko katika mji wa Z", "od"),
    ("lived", "M {s}mewasili Z. {S}likuwa {s}kiishi A", "od"),
    ("by-hosts", "M kutoka A {s}nahifadhiwa na familia za Z", "od"),
    ("via", "M {s}mepitia A kwenda Z", "d"),
    ("pushed", "Mapigano ya A yamewasukuma M hadi Z", "od"),
    ("left-by", "Mapigano yaliendelea A. Eneo hilo limeachwa na M", "o"),
    ("people-of", "M wa A <LEAVES> <GOALS>", "od"),
    ("people-of-reach", "M wa A {s}mekimbilia <AT>", "od"),
    ("while", "Waasi wameuteka mji wa A, huku M {s}kikimbilia <AT>", "od"),
    ("causing", "Waasi waliushambulia mji wa A na kusababisha M kukimbilia <AT>", "od"),
)  # fmt: skip
TO = ("hadi Z", "kwenda Z", "katika kambi ya Z", "mjini Z", "hadi mjini Z", "katika mji wa Z")
DRIVEN_FROM = ("A", "mji wa A", "kambi za A", "vijiji vya A na B", "kijiji cha A")

#: Nobody is displaced here.
NOTHING = (
    "Wanajeshi 300 wa serikali wamekimbia A na kwenda Z.",
    "Waasi 200 waliondoka A kuelekea Z.",
    "Wapiganaji wa M23 wameondoka mjini A na kuelekea Z.",
    "Watu 3,000 wamepokea msaada wa chakula mjini Z.",
    "Watu 30 wameuawa na wengine 45 kujeruhiwa mjini A.",
    "Mji wa Z una wakazi milioni mbili.",
    "Kambi ya Z ina uwezo wa kupokea watu 5,000.",
    "Wafungwa 2,000 wametoroka gereza la Z.",
    "Watu 20,000 watakimbilia Z iwapo mapigano yataendelea.",
    "Watu elfu kumi wanatarajiwa kuwasili Z wiki ijayo.",
    "Huenda watu 8,000 wakakimbia A.",
    "Raia hawajakimbia mji wa A.",
    "Wakazi wa A hawakukimbia makazi yao.",
    "Hakuna raia aliyekimbia A, afisa mmoja amesema.",
    "Watu 500 walishiriki maandamano mjini Z.",
    "Watoto 4,000 wamepewa chanjo mjini Z.",
    "Watu 12 walitekwa nyara katika kijiji cha A.",
    "Rais wa Kongo amewasili Z akitokea A.",
    "Walinda amani 150 waliwasili Z Jumatatu.",
    "Wanajeshi wa Burundi wamewasili mjini Z.",
    "Familia 1,200 zinahitaji msaada wa dharura mjini Z.",
    "Watu 17 walikufa katika ajali ya boti karibu na Z.",
    "Wakazi wa Z wanaishi kwa hofu.",
    "Raia wanaweza kulazimika kukimbia A iwapo waasi watasonga mbele.",
    "UNHCR inajiandaa kupokea wakimbizi 50,000 nchini X.",
    "Waandishi wa habari walifika mjini Z Jumanne.",
    "Kuna hofu kuwa maelfu ya watu watakimbia A.",
    "Watu watano wamekamatwa mjini Z.",
    "Wakazi wa A wamerejea kazini.",
    "Jeshi liliwaondoa waasi kutoka A.",
    "Watu 300 wako Z kwa mkutano.",
    "Waasi 200 wamejificha msituni karibu na A.",
    "Mji wa Z una wakazi milioni mbili, wakiwemo watoto laki tano.",
    "Robo tatu ya wakazi wa Z hawana maji.",
)  # fmt: skip


def samples(seed: int, count: int) -> Iterator[Sample]:
    """So many sentences, the same for the same seed; one in ten tells of nobody."""
    chance = random.Random(seed)
    for _ in range(count):
        yield _nobody(chance) if chance.random() < 0.1 else _somebody(chance)


def nobody_in(row: str) -> list[Sample]:
    """A sentence that tells of nobody, with several names."""
    drawn = (_placed(random.Random(seed), row)[0] for seed in range(3))
    return [Sample(text + CLOSING, (), (row,)) for text in drawn]


def _nobody(chance: random.Random) -> Sample:
    row = chance.choice(NOTHING)
    text, _ = _placed(chance, row)
    return Sample(text + CLOSING, (), (f"nothing: {row}",))


def _somebody(chance: random.Random) -> Sample:
    noun, concord, relative = chance.choice(NOUNS)
    count, low, high = chance.choice(COUNTS)
    name, frame, ends = chance.choice(FRAMES)
    if concord == "zi":  # "familia zipatazo", "kaya nyingi"
        for one, other in _OF_FAMILIES:
            count = count.replace(one, other)
        frame = frame.replace("ambao wamekimbia", "ambazo zimekimbia").replace(
            "wamefika", "zimefika"
        )
    if "{r}" in frame and "walio" in f"{noun} {count}":
        noun = "watu"
    if name.startswith("people-of"):
        noun, concord, relative = "wakazi", "wa", "walio"
    frame, drawn = filled(
        frame, lambda table, so_far: chance.choice(_fitting(table, so_far, concord))
    )
    people = count.replace("N", noun)
    text = frame.replace("{s}", concord).replace("{S}", concord.title()).replace("{r}", relative)
    before, after = chance.choice(BEFORE), chance.choice(AFTER)
    if "." in text or text.startswith("Kutoka"):
        before = ""
    text = re.sub(r"\bM\b(?!\d)", people, text)
    if before and not text.startswith(("Z", "X", "A ", "UNHCR", "MONUSCO", "M23")):
        text = text[0].lower() + text[1:]
    text = f"{before}{text}{after}."
    text, names = _placed(chance, text)
    told = Told(low, high, *_ends(ends, names))
    values = [f"frame: {name}", f"count: {count}", f"noun: {noun}", *drawn]
    values += [f"before: {before}", f"after: {after}"]
    return Sample(text[0].upper() + text[1:] + CLOSING, (told,), tuple(values))


_OF_FAMILIES = (
    ("wapatao", "zipatazo"), ("wasiopungua", "zisizopungua"), ("wengine", "nyingine"),
    ("wengi", "nyingi"), ("wote", "zote"), ("waliokadiriwa", "zilizokadiriwa"),
    ("wanaokadiriwa", "zinazokadiriwa"),
)  # fmt: skip


def _fitting(name: str, frame: str, concord: str) -> list[str]:
    """The rows of a table that fit what the frame says already."""
    rows: list[str] = list(globals()[name])
    if name == "FLED" and not any(verb in frame for verb in ("kimbia", "toroka")):
        rows = [one for one in rows if not one.startswith(_FLED_FROM)]
    if name == "FLED" and "hama" in frame:
        rows = [one for one in rows if not one.startswith(("A", "makwao"))] or rows
    if name == "FLED" and "maeneo ya" in frame:
        rows = ["A na B", "A"]
    if name in ("FLED", "FROM", "GOALS", "ABROAD_GOALS") and concord == "zi":
        rows = [one for one in rows if not one.startswith(("waki", "na sasa", "walio"))]
    if name == "LEAVES" and "mji huo" in frame:
        rows = [
            one
            for one in rows
            if "maeneo" not in one and "miminika" not in one and "metoka" not in one
        ]
    if name == "LEAVES" and "<FLED>" in frame:
        rows = [one for one in rows if "miminika" not in one]
    if name == "LEAVES" and "<FLED>" not in frame and "mji huo" not in frame:
        rows = [one for one in rows if "maeneo" not in one]
    if name == "FROM" and "hifadhi" in frame:
        rows = rows[:7]
    return rows


#: What only those who flee leave behind: fighting.
_FLED_FROM = ("mapigano", "mashambulizi", "ghasia")


def _placed(chance: random.Random, text: str) -> tuple[str, dict[str, str]]:
    """The text with names in the place of the letters, and which letter stands for which."""
    names = dict(zip("ABC", chance.sample(TOWNS, 3), strict=True))
    names["Z"] = chance.choice(SETTLED)
    names["X"] = chance.choice(ABROAD)
    used: dict[str, str] = {}

    def name(found: re.Match[str]) -> str:
        used[found[0]] = names[found[0]]
        return names[found[0]]

    return re.sub(r"\b[ABCZX]\b", name, text), used


def _ends(ends: str, names: dict[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    towns = tuple(sorted(names[one] for one in "ABC" if one in names))
    others = tuple(sorted(names[one] for one in "ZX" if one in names))
    return (others, towns) if ends.startswith("back") else (towns, others)
