"""What of a Swahili sentence tells of nobody who moved: plans, fears, the dead, the names of sites.

Subject and tense stand before a Swahili stem, so the words are known by their stems.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.perhaps import is_perhaps_done
from dashboard.core.displacements.sentence.row import Row, in_figures, verb_at
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import HAS, LOCATIVES, OF
from dashboard.core.displacements.words.swahili_verbs import (
    SITES,
    SWAHILI_DWELLERS,
    includes_displaced,
    swahili_verb,
)
from dashboard.core.quantity.nouns import Counted

#: Before an infinitive these say that it has not happened: "wanatarajiwa kuwasili", "wakisubiri
#: kuingia", "wanaweza kulazimika kukimbia", "wameshindwa kurejea", "wametakiwa kuondoka".
_NOT_YET = re.compile(
    r"(?:ha)?(?:wa|a|i|zi|li|ya|u|ki|tu|ku|m|ina)\w{0,7}?"
    r"(?:tarajiwa|tarajia|weza|wezi|subiri|jiandaa|panga|taka|ogopa|hofia|tishia|ombwa|takiwa"
    r"|agizwa|himizwa|himiza|shauriwa|shindwa|kataa|katazwa|zuiwa|zuia|kosa|kusudia|tamani|hitaji"
    r"|hitajika|azimia|ruhusiwa|tegemewa|tegemea|onywa)"
)
#: "huenda wakakimbia", "iwapo watakimbia", "hofu kuwa", "uwezo wa kupokea"
_MAYBE = word_set("huenda iwapo endapo ikiwa labda pengine hofu uwezo nafasi bila mpango mipango")
#: "hakuna raia aliyekimbia"
_NOBODY = word_set("hakuna hapakuwa hamna hakukuwa si")
_BACK = 4


def is_unreal_swahili(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether a word before a verb says that it has not happened."""
    first = max(lo, sense.lo - _BACK)
    before = row.within(first, sense.lo)
    if "pengine" in before:  # "wakazi, pengine 1 500, wamekwenda": about so many, and they went
        counted = in_figures(row)
        before = [word for at, word in enumerate(before, first) if at not in counted]
    if sense.sense.frame is Frame.RELOCATE and "matibabu" in row.vocabulary:
        return True  # "watu 21 wamehamishwa ili kupata matibabu"
    if sense.sense.frame is Frame.RETURN and _is_of_things(row, sense):
        return True  # "kurejesha amani mashariki mwa Kongo", "hali inarejea kuwa ya kawaida"
    if sense.sense.frame is Frame.RETURN and row.word(sense.lo - 1).endswith("jaribu"):
        return True  # "walipokuwa wakijaribu kurejea katika kambi zao"
    if row.word(sense.lo).startswith("ku") and _ENLISTED.fullmatch(row.word(sense.lo - 1)):
        return True
    if row.word(sense.lo - 1) in _SHOULD_HAVE or _is_wanted(row, sense, lo):
        return True
    if row.word(sense.hi) == "nje" and row.word(sense.lo).endswith("toka"):
        return True  # "wakazi walitoka nje ya nyumba zao"
    maybe = [at for at in range(first, sense.lo) if row.word(at) in _MAYBE]
    if maybe and "kwa" not in before and not any(is_perhaps_done(row, at) for at in maybe):
        return True
    if not _NOBODY.isdisjoint(before):
        return True
    if row.word(sense.lo).startswith("ku") and row.word(sense.lo - 1) == "na":
        before = row.within(max(lo, sense.lo - _JOINED_BACK), sense.lo)
        joined = [at for at, word in enumerate(before) if is_not_yet(word)]
        # "wakitaka kuvuka ziwa na kuingia Tanzania": no verb of what was done stands between
        return bool(joined) and not any(map(_FINITE.match, before[joined[-1] + 1 :]))
    if _is_asked_for(row, sense, lo) or _is_ordered(row, sense, lo):
        return True
    stop = any(row.gap(at)[:1] == "," for at in (sense.lo - 1, sense.lo))
    return any(is_not_yet(word) for word in before[-2:]) and not (stop and _is_set_in(row, sense))


#: "Wamejiandikisha kurejea", "waliokubali kurudi": they have put down their names, no more.
_ENLISTED = re.compile(r"\w{2,}(?:jiandikisha|jiandisha|jisajili|jiorodhesha|kubali|kubaliana)")

#: "Wawe wamerejea ndani ya siku tatu": by then they are to have.
_SHOULD_HAVE = word_set("wawe ziwe awe")
#: Who wants others to do it: "inataka watu wote warudi", "yaomba wakaazi warejee".
_WANTS = re.compile(
    r"\w{1,8}?(?:taka|takiwa|omba|ombwa|sihi|amuru|amriwa|agiza|agizwa|himiza|himizwa|shauri|ruhusu"
    r"|hamasisha|hamasishwa|shawishi|shawishiwa|alika|alikwa)"
)
_WANTED_BACK = 9


def _is_wanted(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether a verb without a tense is what somebody wants done: "inataka watu warudi Sake"; the
    same word tells in a headline what was done."""
    verb = swahili_verb(row.word(sense.lo))
    if verb is None or verb.tense or verb.relative or verb.subject not in ("wa", "zi"):
        return False
    before = row.within(max(lo, row.lo, sense.lo - _WANTED_BACK), sense.lo)
    return any(map(_WANTS.fullmatch, before))


def _is_ordered(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether an infinitive is what people are told to do, or have so long to do: "iliwaamuru
    wakaazi 5,000 kuondoka", "iliwapa wakaazi saa 72 kuondoka"."""
    if not row.word(sense.lo).startswith("ku"):
        return False
    for at in range(sense.lo - 1, max(lo, row.lo, sense.lo - _ORDERED_BACK) - 1, -1):
        given = _GIVES.fullmatch(row.word(at)) is not None
        if given and not _SPANS.isdisjoint(row.within(at, sense.lo)):
            return True
        if _WANTS.fullmatch(row.word(at)):
            return True
        if _DONE.match(row.word(at)):
            return False  # "waliotaka amani walilazimika kukimbia"
    return False


_ORDERED_BACK = 14
_GIVES = re.compile(r"(?:i|wa|a|li|zi)(?:li|me|na|ka)(?:wa|zi)(?:pa|patia)|\w{2,5}pewa")
_SPANS = word_set("saa masaa siku muda wiki dakika")
#: What was done, by anybody.
_DONE = re.compile(r"(?:wa|ba|zi|i|ya|li|u|ki|a)(?:me|li|ka)\w{4,}")


def _is_asked_for(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether infinitives lead back to what people only are to do: "watakiwa kuendelea
    kujiandikisha kurejea"."""
    at = sense.lo
    while at > lo and _INFINITIVE.fullmatch(row.word(at)):
        at -= 1
    return sense.lo - at > 1 and is_not_yet(row.word(at))


_INFINITIVE = re.compile(r"ku\w{4,}|kw\w{3,}")


def _is_set_in(row: Row, sense: SenseItem) -> bool:
    """Whether commas part what people only fear from what they do: "watu 300, wakihofia
    mashambulizi, wamekimbia"."""
    first = max(row.lo, sense.lo - _SET_IN_BACK)
    told = _FINITE.match(row.word(sense.lo)) is not None
    return told and sum(row.gap(at)[:1] == "," for at in range(first, sense.lo + 1)) > 1


_SET_IN_BACK = 5


_JOINED_BACK = 7


def _is_of_things(row: Row, sense: SenseItem) -> bool:
    """Whether it is peace, calm or an office that comes back, and nobody."""
    after = sense.hi + (row.word(sense.hi) == "kwa")  # "kurejeshwa kwa amani"
    first = sense.lo - 1
    if _THINGS_DO.fullmatch(row.word(first)):
        first -= 1  # "amani iweze kurudi"
    beside = {row.word(first), row.word(after)}
    return not _BACK_AGAIN.isdisjoint(beside)


#: What a thing may, begins or goes on to do: "iweze", "umeanza", "inaendelea".
_THINGS_DO = re.compile(r"(?:i|u|ya|li|zi)(?:me|li|na|ta|ki)?(?:wez|anz|endele)[ae]")


_BACK_AGAIN = word_set(
    """amani usalama utulivu hali imani mamlaka utawala huduma uhusiano mahusiano mazungumzo
    udhibiti shughuli masomo mawasiliano umeme uongozi nguvu ushirikiano"""
)


@lru_cache(maxsize=1024)
def is_not_yet(word: str) -> bool:
    """Whether what is behind a word has not happened: "wanatarajiwa", "wanakataa", "wameshindwa".

    >>> is_not_yet("wanatarajiwa"), is_not_yet("waliweza")
    (True, False)
    """
    if len(word) <= _SHORT or _MANAGED.fullmatch(word) is not None:
        return False
    return _NOT_YET.fullmatch(word) is not None


#: Who could has done it: "iliweza kuwarejesha", "wameweza kurudi".
_MANAGED = re.compile(r"(?:wa|a|i|zi|li|u|ki|ya)(?:li|me|ka)weza")


_SHORT = 5

#: "wameuawa", "waliofariki", "walijeruhiwa", "wametekwa nyara", "wamekamatwa", "waliuliwa"; not
#: "wametimuliwa", "walichaguliwa", which only end so.
_HARMED = re.compile(
    r"(?:wa|a|zi|ku|wali|wame|walio|wana|wanao)\w{0,6}?"
    r"(?:uawa|(?<=[aeiou])uliwa|uwawa|fariki|jeruhiwa|tekwa|kamatwa|zama|angamia|nyongwa|chinjwa|bakwa|kufa"
    r"|zikwa|pigwa|chanjwa|ambukizwa|ugua)"
)
#: "waliua watu 7", "kuwaua raia 30", "lililowaua watu 5"; not "imezua wasiwasi", "wamechukua"
_HARMING = re.compile(
    r"(?:ku|(?:wa|a|i|li|zi|ya|u|ki|vi)(?:me|li|na|ki|ka)?(?:o|ye|yo|lo|zo|cho)?)"
    r"(?:wa|m|mw|ku|ji)?(?:ua|uwa|jeruhi)"
)
#: "Lilikatili maisha ya raia 25", "vifo vya watu 12", "miili ya watu 51": nobody of them moved.
_OF_THE_DEAD = word_set("maisha uhai vifo mauaji mauwaji miili maiti mazishi")
_ONWARD = word_set("huku wakati baada lakini")
#: "kulazimisha watu 1,500 kukimbia", "yamesababisha", "kuwafanya": what else the trouble did.
_CAUSES = re.compile(r"\w{2,9}?(?:sababisha|sababishia|lazimisha|lazimu|fanya|pelekea|shurutisha)")
#: The first verb behind people says what became of them; between stand only names.
_FINITE = re.compile(r"(?:wa|zi)(?:me|li|na)\w{3,}")
_BEHIND, _BEFORE = 14, 5


def without_refused(row: Row, movers: Sequence[Mover]) -> tuple[Mover, ...]:
    """The movers without the dead, without figures of other things, and without the people that
    only name a site ("kambi ya wakimbizi")."""
    return tuple(
        one
        for one in movers
        if not (
            _names_site(row, one)
            or _is_harmed(row, one)
            or _counts_things(row, one)
            or _is_share_or_room(row, one)
            or _is_population(row, one)
            or _is_awaited(row, one)
            or _is_part(row, one, movers)
        )
    )


#: "Kambi iliyotengewa wakimbizi 1,000", "kituo kilichojengwa kwa ajili ya watu 500": room for so
#: many.
_ROOM = re.compile(r"\w{3,}(?:tengewa|tengwa|jengewa|jengwa|kusudiwa|andaliwa)")
_ROOM_BACK = 5


def _is_share_or_room(row: Row, mover: Mover) -> bool:
    """Whether a figure is a percentage, or says how many live in a town or a site was made for."""
    if mover.item is None:
        return False
    if "asilimia" in row.within(mover.lo - 1, mover.hi):
        return True
    if row.word(mover.lo) in SWAHILI_DWELLERS and row.word(mover.lo - 1) in _HAVING:
        return True  # "mji huo wenye wakazi laki kadhaa": how many live there
    return any(_ROOM.fullmatch(word) for word in row.within(mover.lo - _ROOM_BACK, mover.lo))


_GROW = re.compile(r"ku(?:panda|ongezeka|fika|fikia|zidi|vuka|pita)")
_AHEAD = 5


def _is_awaited(row: Row, mover: Mover) -> bool:
    """Whether people are only expected: "huku maelfu wengine wakitarajiwa", "idadi inatarajiwa
    kufikia watu 700"."""
    for at in range(mover.lo - 1, max(row.lo, mover.lo - _AHEAD) - 1, -1):
        if row.starts_with_gap(at + 1):
            break
        if _GROW.fullmatch(row.word(at)):
            return is_not_yet(row.word(at - 1))
    only = not any(one.lo >= mover.hi for one in row.senses)
    at = mover.hi + (row.word(mover.hi) in ("wengine", "nyingine"))
    return only and is_not_yet(row.word(at))


def _is_population(row: Row, mover: Mover) -> bool:
    """Whether a figure is how many live in a town, the displaced among them: "Goma una wakaazi
    milioni mbili, wakiwemo wakimbizi laki saba"."""
    if mover.item is None or row.word(mover.lo - 1) not in HAS:
        return False
    return includes_displaced(row.within(mover.lo - 1, row.hi), 0)


def _is_part(row: Row, mover: Mover, movers: Sequence[Mover]) -> bool:
    """Whether a figure only says how many of those counted before are children or the like:
    "watu 300, wakiwemo watoto 120, wamewasili"."""
    if mover.item is None or not any(one.item and one.hi <= mover.lo for one in movers):
        return False
    before = range(mover.lo - 1, max(row.lo, mover.lo - _PART_BACK) - 1, -1)
    said = next((at for at in before if _INCLUDING.fullmatch(row.word(at))), None)
    if said is None or _has_own_place(row, mover):
        return False
    if mover.counted is Counted.DISPLACED and any(_is_population(row, one) for one in movers):
        return False  # "Goma una wakaazi milioni mbili, wakiwemo wakimbizi laki saba"
    return all(verb_at(row, at) is None for at in range(said, mover.lo))


def _has_own_place(row: Row, mover: Mover) -> bool:
    """Whether a part of those counted before is somewhere of its own: "wakimbizi 90,000 mkoani
    Ituri, wakiwemo 20,000 katika mji wa Bunia"."""
    if mover.counted is not Counted.BARE or row.word(mover.hi) not in LOCATIVES:
        return False
    place = next((one for one in row.places if one.lo >= mover.hi), None)
    return place is not None and place.lo - mover.hi <= _PART_BACK


_INCLUDING = re.compile(r"(?:wa|zi|i|ya|vi)ki(?:wemo|wamo|jumuisha)|(?:wa|zi)naojumuisha|miongoni")
_PART_BACK = 5
_HAVING = word_set("yenye lenye chenye wenye zenye vyenye")


def _names_site(row: Row, mover: Mover) -> bool:
    """ "kambi ya watu waliohama", "shirika la wakimbizi", "haki za raia": none of them moves."""
    if mover.item is not None:
        return False
    return row.word(mover.lo - 1) in OF and row.word(mover.lo - 2) in SITES


def _is_harmed(row: Row, mover: Mover) -> bool:
    if mover.item is None:
        return False
    if row.word(mover.lo - 1) in OF and row.word(mover.lo - 2) in _OF_THE_DEAD:
        return True
    if _is_harmed_before(row, mover):
        return True
    for at in range(mover.hi, min(row.hi, mover.hi + _BEHIND)):
        if _is_harm(row.word(at)) or _loses_life(row, at):
            return True
        if _FINITE.match(row.word(at)) or verb_at(row, at) is not None:
            break
    for at in range(mover.lo - 1, max(row.lo, mover.lo - _BEFORE) - 1, -1):
        word = row.word(at)
        if word in _ONWARD or _CAUSES.fullmatch(word) or verb_at(row, at) is not None:
            return False
        if _HARMING.fullmatch(word):
            return True
    return False


def _loses_life(row: Row, at: int) -> bool:
    """ "wakimbizi 12 walipoteza maisha", "waliopoteza uhai"."""
    return row.word(at).endswith("poteza") and row.word(at + 1) in _OF_THE_DEAD


#: "walivyouawa wakimbizi 50", "waliouawa ni wakimbizi 50", "waliofariki ni pamoja na watu 12".
_BETWEEN_HARM = word_set("ni hao hawa pamoja na")
_TO_HARM = 4


def _is_harmed_before(row: Row, mover: Mover) -> bool:
    """Whether the verb for what befell people stands right before them, as their predicate."""
    at, between = mover.lo - 1, set[str]()
    while at > max(row.lo, mover.lo - _TO_HARM) and row.word(at) in _BETWEEN_HARM:
        between.add(row.word(at))
        at -= 1
    if row.starts_with_gap(at + 1) or ("na" in between and "ni" not in between):
        return False  # "12 waliuawa na wengine 3,000 kukimbia"
    return _is_harm(row.word(at))


@lru_cache(maxsize=1024)
def _is_harm(word: str) -> bool:
    return _HARMED.fullmatch(word) is not None


#: Between a noun and its number, or before a number whose noun was named before.
_BEFORE_NUMBERS = word_set(
    """na huku ni zaidi wapatao hadi kufikia karibu takriban takribani wengine nyingine kuwa kwa ya
    wa za angalau mwao wakiwemo wakiwamo zikiwemo ikiwemo miongoni ambao ambapo yao hiyo pia wala
    pengine labda kisha au wapya jumla baadhi lakini sasa tayari hivi"""
)


_MONEY = word_set("dola faranga shilingi euro pauni")


def _counts_things(row: Row, mover: Mover) -> bool:
    """Whether a figure without a known noun has an unknown one before it: "walinda amani 150",
    "nyumba 400"; in Swahili the noun stands first."""
    before = row.word(mover.lo - 1)
    if mover.item is not None and before in _MONEY:
        return True  # "dola milioni 40 za kuwasaidia watu"
    if mover.counted is not Counted.BARE or mover.item is None or row.starts_with_gap(mover.lo):
        return False
    if _CAUSES.fullmatch(before):
        return False  # "na kuwalazimu takriban 20,000 wengine kuhama makwao"
    return bool(before) and before not in _BEFORE_NUMBERS and not before[-1].isdigit()
