"""Swahili words for a place named before: "mjini humo", "kambi hiyo", "nchini humo", "huko".

The noun stands first and what points back behind it, so each pair says by its noun which kind of
place to look for among those named before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.displacements.before.antecedents import Use, antecedents
from dashboard.core.displacements.sentence.memory import Memory, is_country
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.displacements.words.swahili_place_words import (
    FROM,
    HOSTING,
    NEAR_LANDS,
    PASSED,
    TITLES,
    TO,
    TOWARDS,
)
from dashboard.core.displacements.words.swahili_verbs import THERE
from dashboard.model import PlaceKind, Resolution

#: Behind the noun they point back: "mji huo", "mjini humo", "nchi hiyo", "mkoa mzima".
_BACK = word_set(
    "huo hicho hilo hiyo humo hapo huko huu hiki hili hii yake chake lake wake humu"
    " mzima nzima kizima zima wote yote lote"
)
#: What lies where people live, and what holds many such places.
_SETTLED = word_set("mjini jiji jijini kijijini mtaani kitongoji kitongojini kituo kituoni kata")
_SITES = word_set("kambi kambini makambi")
_AREAS = word_set("wilaya wilayani tarafa tarafani")
_PROVINCES = word_set("mkoa mkoani jimbo jimboni")
_LANDS = word_set("nchi nchini taifa")
#: What whoever heads it has: "Padri wa Oicha amesema watu 80 wanalala katika parokia yake".
_HEADED = word_set("mji kijiji parokia shule hospitali kanisa")
_THEIR_OWN = word_set("wake yake chake lake")

SWAHILI_BACK = {"eneo"} | _HEADED | _SETTLED | _SITES | _AREAS | _PROVINCES | _LANDS | THERE


#: "Inahifadhi familia 300", "Kimepokea watu 90": the subject is only the verb's prefix.
_HOSTS_FIRST = re.compile(rf"(?:i|ki|li|u|pa)(?:na|me|li|mekuwa)\w{{0,4}}?(?:{'|'.join(HOSTING)})")
_HAS_FIRST = word_set("ina kina lina una ilikuwa kilikuwa")
_SINCE = word_set("sasa kwa hivi tayari hadi leo pia aidha mpaka")


def hosts_first(words: Sequence[str]) -> bool:
    """Whether a sentence begins with a verb of taking people in, without a host.

    >>> hosts_first("kwa sasa inahifadhi familia 300".split())
    True
    >>> hosts_first("goma inahifadhi familia 300".split())
    False
    """
    at = 0
    while at < min(len(words), _SINCE_REACH) and words[at] in _SINCE:
        at += 1
    if at >= len(words):
        return False
    has = words[at] in _HAS_FIRST and "wakimbizi" in words[at : at + _SINCE_REACH]
    return has or _HOSTS_FIRST.fullmatch(words[at]) is not None


_SINCE_REACH = 4


def swahili_that(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...] | None:
    """The places a Swahili word stands for; None where it points to none named before."""
    word = row.word(index)
    if word in THERE:
        return _there(row, memory, index)
    if word == "eneo":
        return _of_who_speaks(row, index) if row.word(index + 1) == "lake" else None
    if row.word(index + 1) in _THEIR_OWN and (headed := _of_who_speaks(row, index)):
        return headed  # "Meya wa Butembo amesema mji wake umepokea"
    if word in _HEADED:
        return None
    if row.word(index + 1) not in _BACK or _is_named(row, index):
        return None
    start = row.tokens.starts[index]
    if word in _LANDS:
        return _last_land(memory, start)
    if word in _PROVINCES:
        return _last_of(memory, start, (PlaceKind.PROVINCE, PlaceKind.REGION), _PROVINCE_REACH)
    if word in _SITES and (site := _last_of(memory, start, (PlaceKind.CAMP,))):
        return site
    if word in _AREAS:
        return antecedents(memory, start, areas=True) or None
    return antecedents(memory, start, use=_use_before(row, index))


def _use_before(row: Row, index: int) -> Use:
    """What people do at the place that the noun at ``index`` stands for, by the word that leads up
    to it: "waliotoka kwenye mji huo", "wameingia katika mji huo"."""
    for at in range(index - 1, max(row.lo, index - _LED_REACH) - 1, -1):
        if FROM.fullmatch(row.word(at)):
            return Use.LEFT
        if (
            verb := next((item for item in row.senses if item.lo <= at < item.hi), None)
        ) is not None:
            return _use(verb.sense.frame)
        if row.word(at) not in PASSED:
            break
    return Use.ANY


#: Between what people did and the noun stand so few words: "kwenye", "katika eneo la".
_LED_REACH = 3


def _of_who_speaks(row: Row, index: int) -> tuple[Resolution, ...] | None:
    """ "Mkuu wa eneo la Kalehe amesema watu 300 wamefika katika eneo lake": what they head."""
    headed = [
        one.resolution
        for one in row.places
        if one.hi <= index and not TITLES.isdisjoint(row.within(one.lo - _OFFICE_REACH, one.lo))
    ]
    return tuple(headed[-1:]) or None


_OFFICE_REACH = 6


def _is_named(row: Row, index: int) -> bool:
    """Whether the name stands beside it: "mji huo wa Sake", "kambi hiyo ya Lusenda"."""
    return any(index < place.lo <= index + _NAMED_REACH for place in row.places) and row.word(
        index + 2
    ) in ("wa", "ya", "cha", "la")


_NAMED_REACH = 3


def _there(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...] | None:
    """ "wamepata hifadhi huko", "wakitokea huko", "wakaazi wa hapo": not "huko Goma", "mjini humo",
    "huko milimani", "hapo awali"."""
    if not _stands_alone(row, index):
        return None
    before, start = row.word(index - 1), row.tokens.starts[index]
    if index == row.lo:  # "Huko, familia 60 zinalala", "Huko wamezikuta familia 430"
        opens = row.gap(index + 1)[:1] == "," or _DO.match(row.word(index + 1)) is not None
        return antecedents(memory, start, use=Use.REACHED) if opens else None
    if FROM.fullmatch(before) or before in _OF:
        return antecedents(memory, row.span.start, use=Use.LEFT)
    verb = next((item for item in row.senses if index == item.hi), None)
    if verb is None and before not in TO | TOWARDS:
        return None
    here = [one.resolution for one in row.places if one.hi <= index and not one.carried]
    if here:
        return tuple(here[-1:])
    return antecedents(memory, start, use=_use(verb.sense.frame if verb is not None else None))


def _stands_alone(row: Row, index: int) -> bool:
    """Whether neither a name nor a kind of place stands behind "there": "huko Goma", "huko
    milimani", "hapo awali", "pale kijijini" all say more."""
    behind = row.word(index + 1)
    if index + 1 >= row.hi or row.starts_with_gap(index + 1) or behind in _GOES_ON:
        return True
    named = any(one.lo == index + 1 for one in row.places) or row.tokens.capital[index + 1]
    return not (named or behind in PASSED or behind in _BEFORE_NOW or behind.endswith("ni"))


def _use(frame: Frame | None) -> Use:
    """What people do at a place where this verb stands before it."""
    if frame in LEAVING:
        return Use.LEFT
    if frame is Frame.RETURN:
        return Use.HOME
    return Use.REACHED if frame in _GETTING_THERE else Use.ANY


_GETTING_THERE = frozenset({Frame.REACH, Frame.ARRIVE, Frame.HOST})
#: Finite verbs of people: "wamezikuta", "walikuta", "zinalala".
_DO = re.compile(r"(?:wa|ba|zi)(?:me|li|na|ka)\w{3,}")
#: "Padri wa hapo", "parokia ya huko", "wakaazi wa pale".
_OF = word_set("wa ya za la cha")
#: With "there" before them they are times: "hapo awali", "huko nyuma".
_BEFORE_NOW = word_set("awali mwanzoni nyuma zamani kwao mbele ndipo ambapo ambako kwa")
_GOES_ON = word_set(
    """na baada tangu tayari tena wakati huku ili kutokana kufuatia kufikia siku usiku wiki jana leo
    juzi asubuhi jioni alfajiri mwezi hadi mpaka"""
)
#: So many mentions back a country or a province may have been named.
_REACH = 12
#: A bulletin names its province at the head, and goes through many villages.
_PROVINCE_REACH = 60


def _last_land(memory: Memory, start: int) -> tuple[Resolution, ...] | None:
    """The last country of the region before an offset; None where there is none near."""
    last = bisect_left(memory.starts, start)
    for item in reversed(memory.resolutions[max(0, last - _REACH) : last]):
        if item.place is not None and item.place.country in NEAR_LANDS and is_country(item):
            return (item,)
    return None


def _last_of(
    memory: Memory, start: int, kinds: tuple[PlaceKind, ...], reach: int = _REACH
) -> tuple[Resolution, ...] | None:
    """The last place of some kinds before an offset; None where there is none near."""
    last = bisect_left(memory.starts, start)
    for item in reversed(memory.resolutions[max(0, last - reach) : last]):
        if item.place is not None and item.place.kind in kinds:
            return (item,)
    return None
