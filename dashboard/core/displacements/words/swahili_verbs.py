"""Swahili verbs of moving, by their stem: subject and tense stand before it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.displacements.words.senses import Frame, Sense
from dashboard.core.displacements.words.swahili_place_words import TROUBLE
from dashboard.core.swahili_verbs import (
    SwahiliVerb,
    applied,
    caused,
    passive,
    verb_of,
    verb_pattern,
)
from dashboard.model import Measure, Movement


def _stems(
    frame: Frame, stems: str, movement: Movement = Movement.FLIGHT, *, strong: bool = False
) -> dict[str, Sense]:
    """Each stem with what it says; who only stays somewhere is counted where they are."""
    stays = frame in (Frame.STAY, Frame.DISPLACE)
    sense = Sense(frame, movement, Measure.STOCK if stays else Measure.FLOW, strong)
    return dict.fromkeys(stems.split(), sense)


_FLEE = "kimbia toroka hama timka"
_HOST = "pokea karibisha"
_REGISTER = "andikisha sajili orodhesha"
_TALLY = "hesabu tambua"
_GO_HOME = "rudi rejea"

#: Swahili verbs by their stem, whatever stands before it: "wamekimbia", "walikimbia", "kukimbia".
#: One verb says another thing in each of its forms: who flees *to* a place reaches it, who is
#: received somewhere has arrived, and what is fled is a place.
SWAHILI_STEMS: dict[str, Sense] = {
    # "wamekimbia Sake", "wametoroka", "wanakimbizwa"
    **_stems(Frame.FLEE, f"{_FLEE} hamahama yahama {passive('kimbiza')}", strong=True),
    **_stems(Frame.FLEE, "ondoka toka"),  # "waliondoka Sake"
    # "Kijiji cha Bibwe kimekimbiwa na wakazi wake", "mji umehamwa"
    **_stems(Frame.EMPTY, passive(f"{_FLEE} acha")),
    # "wamekimbilia Goma", "wakakimbilia", "wamehamia Goma"
    **_stems(Frame.REACH, applied(_FLEE), strong=True),
    # "wamekwenda Goma", "wakielekea Goma", "waliingia Uganda"
    **_stems(Frame.REACH, "hamia kwenda elekea ingia ngia vukia endea"),
    **_stems(Frame.GO, """vuka miminika tembea tawanyika enda safiri pitia panda
        sogea sambaa tapakaa zagaa"""),
    # "wamewasili mjini Goma", "wamepokelewa Goma", "wameishia Goma"
    **_stems(Frame.ARRIVE, f"""fika wasili ishia fikia tua wekwa pewa kuja shuka teremka
        {passive(_HOST)}"""),
    **_stems(Frame.HOST, f"{_HOST} hudumia furika lemewa laza"),  # "Goma imepokea"
    **_stems(Frame.HOST, _REGISTER),  # "Uganda imeandikisha wakimbizi"
    "hifadhi": Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False),
    # "wanaishi katika kambi", "wamejihifadhi", "walisajiliwa Goma"
    **_stems(
        Frame.STAY,
        f"""{passive(f"hifadhi {_REGISTER} {_TALLY}")} ishi jificha lala kusanyika songamana
        rundikana kaa
        jihifadhi jisitiri kwama pumzika lundikana jikusanya banana jibanza jazana hifadhika
        tawanyikia""",
    ),
    # "wamefurushwa", "waliokoseshwa makazi", "mapigano yaliwatawanya watu 6,000"
    **_stems(
        Frame.DISPLACE, f"furusha {passive('furusha kosesha tawanya sukuma')}", strong=True
    ),
    **_stems(Frame.DISPLACE, "tawanya sukuma torosha"),
    # "wamerejea makwao", "wamerudishwa"
    **_stems(
        Frame.RETURN,
        f"{_GO_HOME} regea {caused(_GO_HOME)} {passive(caused(_GO_HOME))}",
        Movement.RETURN,
        strong=True,
    ),
    # "wamehamishwa kutoka Sake hadi Goma", "imewahamisha", "wamehamishiwa Goma"
    **_stems(
        Frame.RELOCATE,
        f"hamisha {applied('hamisha')} {passive('hamisha')} {passive(applied('hamisha'))}",
        Movement.RELOCATION,
        strong=True,
    ),
    **_stems(
        Frame.RELOCATE,
        f"""safirisha peleka fikisha shusha
        {passive('safirisha peleka ondosha wasilisha fikisha leta shusha vusha')}""",
        Movement.RELOCATION,
    ),
    # "waliwafukuza", "wametimuliwa"
    **_stems(
        Frame.EVICT, f"timua fukuza {passive('timua fukuza')}", Movement.EVICTION, strong=True
    ),
    **_stems(Frame.EVICT, f"ondoa {passive('ondoa')}", Movement.EVICTION),
}  # fmt: skip

#: Verbs that tell of moving only with the noun behind them: "wamepata hifadhi", "wameacha nyumba
#: zao", "wamepiga kambi". Verb stems, nouns, and what they say together.
_REFUGE = "hifadhi kimbilio usalama makazi makao malazi"
_HOMES = "nyumba makazi makaazi vijiji kijiji makao maskani mashamba miji mji majumba maboma"
_PAIR_ROWS: tuple[tuple[str, str, Sense], ...] = (
    (
        "pata tafuta omba saka patiwa pewa ombea tafutia",
        _REFUGE,
        Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, True),
    ),
    ("wapa", _REFUGE, Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, False)),
    ("endelea songa fululiza", "hadi mpaka kuelekea",
     Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),
    ("shika fuata chukua kamata", "njia barabara",
     Sense(Frame.GO, Movement.FLIGHT, Measure.FLOW, False)),
    ("bisha", "hodi", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),
    ("tia", "nanga", Sense(Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, False)),
    ("bomolewa vunjiwa chomewa", "nyumba makazi",
     Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),
    ("fungasha funga beba", "virago",
     Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),
    ("jaa", "wakimbizi watu familia kaya raia wakazi wakaazi wenyeji wananchi maelfu mamia",
     Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, False)),
    ("zalisha", "wakimbizi wahamiaji", Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.FLOW, True)),
    ("shuhudia", "wimbi mmiminiko wakimbizi",
     Sense(Frame.HOST, Movement.FLIGHT, Measure.FLOW, False)),
    ("piga kita", "kambi mahema hema", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, True)),
    ("weka", "makazi kambi", Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, False)),
    ("acha iacha ziacha yaacha viacha", _HOMES,
     Sense(Frame.FLEE, Movement.FLIGHT, Measure.FLOW, True)),
    ("poteza kosa kosesha kosana", "makazi makaazi makao nyumba maskani",
     Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, True)),
)  # fmt: skip
_PAIRS = {
    (stem, noun): sense
    for stems, nouns, sense in _PAIR_ROWS
    for stem in stems.split()
    for noun in nouns.split()
}
_STEMS = frozenset(SWAHILI_STEMS).union(stem for stem, _ in _PAIRS)


@cache
def _swahili_verb() -> re.Pattern[str]:
    """Prefix and stem; made when the first Swahili word asks, as most news has none."""
    return verb_pattern("|".join(sorted(_STEMS, key=len, reverse=True)))


_SWAHILI_ENDS = tuple(end for stem in _STEMS for end in (stem, stem + "ni"))


#: Infinitives that are words of their own: "from", "by way of".
_NO_VERBS = frozenset({"kutoka", "kupitia"})


@lru_cache(maxsize=4096)
def swahili_verb(word: str) -> SwahiliVerb | None:
    """A Swahili verb of moving, taken apart; None for any other word.

    >>> swahili_verb("wanaokimbilia").relative, swahili_verb("kutoka") is None
    ('o', True)
    """
    if not word.endswith(_SWAHILI_ENDS) or word in _NO_VERBS:
        return None
    return verb_of(_swahili_verb(), word)


def _stem(word: str) -> str:
    """The stem of a Swahili verb of moving; empty for any other word."""
    verb = swahili_verb(word)
    return verb.stem if verb is not None else ""


def swahili_sense(word: str) -> Sense | None:
    """The sense of a Swahili verb, whatever its subject and tense; None for any other word.

    >>> swahili_sense("wamekimbia").frame, swahili_sense("walirudi").movement
    (<Frame.FLEE: 'flee'>, <Movement.RETURN: 'return'>)
    >>> [swahili_sense(word) for word in ("wakimbizi", "watakimbia", "hawajakimbia")]
    [None, None, None]
    >>> swahili_sense("kuvihama").frame, swahili_sense("zimelazimika")
    (<Frame.FLEE: 'flee'>, None)
    >>> swahili_sense("vimekimbiwa").frame, swahili_sense("wamekimbiwa")
    (<Frame.EMPTY: 'empty'>, None)
    """
    verb = swahili_verb(word)
    if verb is None:
        return None
    sense = SWAHILI_STEMS.get(verb.stem)
    if sense is not None and sense.frame is Frame.EMPTY and verb.subject in _PEOPLE_DO:
        return None
    return sense


#: Subjects that are people, whom nobody flees *from* as one flees a place.
_PEOPLE_DO = frozenset("wa ba a tu m ni".split())


def swahili_pair(words: Sequence[str], index: int) -> Sense | None:
    """The sense of a verb with the noun right behind it; None for any other words.

    >>> swahili_pair(["wamepata", "hifadhi"], 0).frame
    <Frame.ARRIVE: 'arrive'>
    >>> swahili_pair(["wamepata", "msaada"], 0) is None
    True
    """
    if index + 1 >= len(words):
        return None
    if words[index] in _ARE and words[index + 1] == "wakimbizi":
        return _DISPLACED  # "watu milioni 7 ni wakimbizi wa ndani"
    if words[index] in ARE_AT and words[index + 1] in _AT and _have_come(words, index):
        return _HOUSED  # "raia 300 kutoka Makamba wapo katika eneo la Kagunga"
    if words[index] in ARE_AT and not _IN_SITES.isdisjoint(words[index + 1 : index + 3]):
        return _HOUSED  # "kwa sasa wako katika kambi"
    if words[index] in ARE_AT and words[index + 1] in _AT | THERE:
        return _ARE_THERE  # "bado wako huko", "ziko mjini Goma"
    if words[index] in _HAVING and words[index + 1] == "wakimbizi":
        return _HOLDING  # "kambi ya Bulengo yenye wakimbizi 300"
    if words[index] in _HAVING and words[index + 1] in _COUNTED_THERE:
        sites = words[max(0, index - _SITE_BACK) : index]
        return None if _COUNTED_SITES.isdisjoint(sites) else _HOLDING  # "kambi ya Rhoe, yenye watu"
    if words[index] == "bila" and not _ROOFS.isdisjoint(_without(words, index)):
        return _ROOFLESS  # "watu 900 wameachwa bila makazi"
    if words[index].endswith("ng") and words[index + 1] == "olewa":
        return _UPROOTED  # "waling'olewa makwao"
    stem = _stem(words[index])
    if not stem:
        return None
    if stem in _HIDING and not WILDS.isdisjoint(words[index + 1 : index + 3]):
        return _IN_THE_WILD  # "wamejificha msituni", "walilala katika pori"
    if stem == "hamishwa" and words[index + 1] == "na" and words[index + 2 : index + 3]:
        driven = words[index + 2] in TROUBLE
        return _UPROOTED if driven else None  # "wamehamishwa na vita", and by no authority
    return _PAIRS.get((stem, words[index + 1]))


#: Wild land to which people take: "msituni", "katika pori".
WILDS = frozenset(
    """msituni misituni msitu misitu porini pori mapori maporini vichakani vichaka kichakani
    milimani mlimani mashambani mashamba mabondeni bondeni""".split()
)
_HIDING = frozenset("jificha lala jihifadhi jisitiri jibanza tawanyikia".split())
_IN_THE_WILD = Sense(Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=True)


def _without(words: Sequence[str], index: int) -> Sequence[str]:
    """What "bila" says is missing: "bila makazi", "bila ya makazi"."""
    first = index + 1 + (words[index + 1] == "ya")
    return words[first : first + 1]


_ARE = frozenset("ni kuwa wamekuwa walikuwa wakawa wakiwa".split())
_DISPLACED = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=True)
_AT = frozenset("katika kwenye mjini huko nchini kijijini".split())
_COME = frozenset("kutoka wakimbizi waliokimbia waliohama zilizokimbia".split())
_COME_REACH = 12


def _have_come(words: Sequence[str], index: int) -> bool:
    """Whether people before a verb are said to be from elsewhere."""
    return not _COME.isdisjoint(words[max(0, index - _COME_REACH) : index])


#: "They are at", of people and of families.
ARE_AT = frozenset("wako wapo wamo ziko zipo zimo".split())
_IN_SITES = frozenset("kambi kambini makambi vituo kituo shuleni makanisani".split())
_HOUSED = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=True)
#: "Sasa ziko Goma", "4,000 wako mjini Uvira": who they are, other words have to say.
_ARE_THERE = Sense(Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False)
#: By themselves they are a place named before: "wako huko", "wamepata hifadhi huko".
THERE = frozenset("huko hapo humo pale kule".split())
_HAVING = frozenset("yenye lenye chenye wenye zenye vyenye".split())
#: So soon behind a camp it is said how many it has.
_SITE_BACK = 4
_HOLDING = Sense(Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False)
_ROOFS = frozenset("makazi makaazi maakazi makao nyumba maskani hifadhi".split())
_ROOFLESS = Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True)
_UPROOTED = Sense(Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True)


#: Before "ya wakimbizi" and the like: the people only name what they are in or what is theirs.
SITES = frozenset(
    """kambi makambi kambini kituo vituo shirika mashirika kamishna tume idara masuala hali haki
    usalama maisha miili vifo picha video mauaji makaburi ulinzi maslahi huduma mahitaji
    msaada""".split()
)


def is_feared(words: Sequence[str], index: int) -> bool:
    """Whether an infinitive says only what people are afraid of.

    >>> is_feared("kwa hofu ya kurudishwa".split(), 3), is_feared("lengo la kurejea".split(), 2)
    (True, False)
    """
    return index > 1 and words[index][:2] == "ku" and words[index - 2] in _FEARS


_FEARS = frozenset("hofu woga tishio vitisho hatari".split())


def is_kept_in(words: Sequence[str], index: int) -> bool:
    """Whether "makazi ya" is a site people are in, and nobody's home to them.

    >>> is_kept_in("katika makazi ya wakimbizi ya Lovua".split(), 1)
    True
    >>> is_kept_in("goma ni makazi ya wakimbizi 300".split(), 2)
    False
    """
    return words[index] == "makazi" and index > 0 and words[index - 1] in _INTO


_INTO = frozenset("katika kwenye kutoka hadi kuelekea ya za wa".split())


def sends_things(words: Sequence[str], index: int) -> bool:
    """Whether what a verb of taking people elsewhere takes is aid or goods.

    >>> sends_things("unhcr yapeleka msaada kwa watu".split(), 1)
    True
    >>> sends_things("serikali imehamisha watu 300".split(), 1)
    False
    """
    sends = words[index].endswith(_SENDING)
    return sends and "".join(words[index + 1 : index + 2]) in _THINGS


_SENDING = ("peleka", "pelekea", "safirisha", "hamisha", "rejesha")
_THINGS = frozenset(
    """msaada misaada chakula vyakula dawa vifaa ujumbe silaha wanajeshi askari magari fedha huduma
    blanketi mahema maji""".split()
)


#: "Wakiwemo wakimbizi laki saba", "kati yao wahamiaji wa ndani 80,000".
_INCLUDING = frozenset("wakiwemo wakiwamo zikiwemo ikiwemo yao mwao pamoja na".split())
_INCLUDED = frozenset("wakimbizi wahamiaji wahamaji".split())
_INCLUDED_REACH = 14


def includes_displaced(words: Sequence[str], index: int) -> bool:
    """Whether a town or land is said to have so many people, the displaced among them.

    >>> includes_displaced("una wakaazi milioni mbili wakiwemo wakimbizi laki saba".split(), 0)
    True
    >>> includes_displaced("una wakaazi milioni mbili wakiwemo watoto laki saba".split(), 0)
    False
    """
    if "".join(words[index + 1 : index + 2]) not in SWAHILI_DWELLERS:
        return False
    near = range(index + 3, min(index + _INCLUDED_REACH, len(words)))
    return any(words[at] in _INCLUDED and words[at - 1] in _INCLUDING for at in near)


#: Who lives in a town or land, by words that are not of the displaced.
SWAHILI_DWELLERS = frozenset("wakazi wakaazi watu raia wenyeji".split())


_COUNTED_SITES = frozenset("kambi kambini kituo kituoni makambi vituo".split())


def has_people(words: Sequence[str], index: int, lo: int) -> bool:
    """Whether "have" at ``index`` tells of displaced people: "mji una wakimbizi 300", "kituo cha
    Nyakabande kina watu 4,150"; before ``lo`` another sentence stands.

    >>> has_people("mji una wakimbizi 300".split(), 1, 0), has_people("mji una watu".split(), 1, 0)
    (True, False)
    """
    following = words[index + 1 : index + 4]
    if includes_displaced(words, index):
        return True
    sites = not _COUNTED_SITES.isdisjoint(words[lo:index])
    return "wakimbizi" in following or (sites and not _COUNTED_THERE.isdisjoint(following))


_COUNTED_THERE = frozenset(
    "watu familia kaya raia wakazi wakaazi wanawake watoto wahamiaji".split()
)


def is_site_name(words: Sequence[str], index: int) -> bool:
    """Whether a relative verb only says whose site it is.

    >>> words = "kambi ya watu waliohama makazi yao".split()
    >>> is_site_name(words, 3), is_site_name(words[2:], 1)
    (True, False)
    """
    if index < 2 or not words[index].startswith(("walio", "waliy", "wanao", "wasio")):
        return False
    at = index - 2 - (words[index - 1] == "watu" and index > 2)
    return words[at + 1] in ("ya", "za") and words[at] in SITES


#: Before a bare stem: "wamekwisha rudi", they have already gone home.
_FINISHED = re.compile(r"(?:wa|ba|zi)(?:me|li)(?:kwisha|sha)")


def swahili_at(words: Sequence[str], index: int, *, named: bool) -> tuple[Sense, int] | None:
    """The sense of the Swahili words of moving at an index and how many they are.

    Args:
        words: The words, folded.
        index: Where the words of moving begin.
        named: Whether a name stands behind that word: people may be "at" it.

    >>> swahili_at(["wamepata", "hifadhi"], 0, named=False)[1]
    2
    >>> swahili_at(["ziko", "goma"], 0, named=True)[1]
    1
    >>> swahili_at(["ziko", "tayari"], 0, named=False) is None
    True
    """
    if named and words[index] in ARE_AT:
        return _ARE_THERE, 1
    if is_site_name(words, index):
        return None
    if _FINISHED.fullmatch(words[index]) and "".join(words[index + 1 : index + 2]) in SWAHILI_STEMS:
        return SWAHILI_STEMS[words[index + 1]], 2  # "wamekwisha rudi"
    if sense := swahili_pair(words, index):
        return sense, 1 if sense is _ARE_THERE else 2
    sense = swahili_sense(words[index])
    if sense is None or (not named and words[index].endswith("panda")):
        return None  # "wamepanda Lemera", and not "wamepanda miti"
    return sense, 1
