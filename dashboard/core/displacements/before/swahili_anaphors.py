"""Swahili words for a place named before: "mjini humo", "kambi hiyo", "nchini humo", "huko".

The noun stands first and what points back behind it, so each pair says by its noun which kind of
place to look for among those named before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.displacements.before.antecedents import antecedents
from dashboard.core.displacements.sentence.memory import Memory, is_country
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.swahili_place_words import HOSTING, NEAR_LANDS, TITLES
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
    return antecedents(memory, start)


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
    """ "wamepata hifadhi huko": not "huko Goma", "mjini humo", "huko milimani"."""
    if index == row.lo and row.gap(index + 1)[:1] == ",":
        return antecedents(memory, row.tokens.starts[index])  # "Huko, familia 60 zinalala"
    behind_verb = any(index == item.hi for item in row.senses)
    ends = row.starts_with_gap(index + 1) or row.word(index + 1) in _GOES_ON
    if not (behind_verb and ends):
        return None
    here = [one.resolution for one in row.places if one.hi <= index and not one.carried]
    if here:
        return tuple(here[-1:])
    return antecedents(memory, row.tokens.starts[index])


_GOES_ON = word_set("na baada tangu kwa tayari tena wakati huku ili kutokana kufuatia")
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
