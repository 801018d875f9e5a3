"""What shows that a word stands for a place named before, and what it is to the people there."""

from __future__ import annotations

from dashboard.core.displacements.before.scene import DEFINITE as _DEFINITE
from dashboard.core.displacements.sentence.memory import PEOPLE, is_settled, is_wide
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import SPEAKING
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import Resolution

#: "mkoa huo", "that province"; "mkoa mzima", "the whole province".
_SWAHILI_THIS = frozenset("huo hicho hilo hayo hiyo mzima nzima kizima zima wote yote lote".split())
TWO = frozenset("two both deux".split())
_OF = frozenset("of de du d called named ya wa".split())
#: What a place can have that people leave: "ses quartiers", "its hamlets".
_PARTS = frozenset(
    """quarters hamlets outskirts suburbs neighbourhoods villages quartiers hameaux
    environs faubourgs""".split()
)
_INTO = frozenset("into in entered entering enter to reached dans gagne".split())


def is_entered(row: Row, index: int) -> bool:
    """Whether people are said to get into a country that is not named again."""
    return row.word(index - 1) in ("the", "le") and row.word(index - 2) in _INTO


#: Words that nobody uses of a hamlet.
CITIES = frozenset("ville city".split())
#: What nobody calls a city.
VILLAGES = frozenset(
    """village villages localite bourg bourgade hameau hamlet hamlets settlement contree kijiji
    groupement chefferie""".split()
)
_PARISHES = frozenset("paroisse parish".split())
_OUR = frozenset("nous on notre nos we our".split())
_SAID_REACH = 6


def is_speakers(row: Row, index: int) -> bool:
    """Whether a parish is that of whoever speaks, not of the place named last: "« Nous avons
    accueilli dans la paroisse 900 âmes », dit l'abbé"."""
    near = row.within(index - _SAID_REACH, index)
    return row.word(index) in _PARISHES and not _OUR.isdisjoint(near)


def are_left(row: Row, index: int) -> bool:
    """Whether "them" or "les" is what people leave: "les ont quittés", "have left them"."""
    if row.word(index) == "them":
        ends = row.starts_with_gap(index + 1) or row.word(index + 1) in _SINCE
        return ends and any(
            item.hi == index and item.sense.frame is Frame.FLEE for item in row.senses
        )
    if row.word(index + 1) not in _HAD:
        return False
    return any(item.lo == index + 2 and item.sense.frame is Frame.FLEE for item in row.senses)


_HAD = frozenset("ont avaient aient auraient".split())
_SINCE = frozenset("since in on by and for after".split())


#: Behind "the village" they lead to another place.
_ONWARD = frozenset("to towards toward vers".split())


def is_anaphor(row: Row, index: int) -> bool:
    """Whether the noun at a word index stands for a place named before, and not for its own
    name."""
    if _is_this_within(row, index):
        return True  # "les habitants de ce groupement du Masisi"
    onward = row.word(index + 1) in _ONWARD  # "from the area to Minova"
    if any(place.lo - 3 < index < place.hi + 1 for place in row.places if not onward):
        return False  # "the town of Sake", "Rutshuru town"
    if row.word(index + 2) in _OF and any(place.lo == index + 3 for place in row.places):
        return False  # "la cité minière de Sake"
    if row.word(index - 1) in TWO and any(place.hi == index - 1 for place in row.places):
        return False  # "Kobu et Bambu, deux sites où"
    if row.word(index - 1) in _COUNTED and row.word(index - 2) not in _KNOWN:
        return False  # "réparties dans deux camps"
    if row.word(index + 1) in _OF or row.word(index + 1) in SPEAKING:
        return False  # "the village of Sake", "the parish priest"
    if row.word(index) in _SITES and _is_named_behind(row, index):
        return False  # "the transit camp at the Red Cross offices"
    if row.word(index + 1) in _COMPOUNDS and not row.starts_with_gap(index + 1):
        return False  # "the parish hall", "the town council"
    if row.word(index + 2) in _OF and row.word(index + 1) in _BESIDE:
        return False  # "Kibua et le village voisin de Mpofi"
    if row.word(index + 1) in _SWAHILI_THIS or row.word(index - 1) in _DEFINITE:
        return True
    adjective = row.word(index - 1)
    if adjective in _SAME and row.word(index - 2) in _DEFINITE:
        return True  # "la même localité", "le petit village"
    if adjective in _OTHER_ONES:
        return False  # "the nearest town", "the other village", "the first village"
    plain = adjective.isalpha() and adjective not in PEOPLE and len(adjective) > _SHORT
    first = index - 2 - (row.gap(index - 1) == "-")  # "the south-eastern province"
    return row.word(first) == "the" and plain and not row.starts_with_gap(index)


_SITES = frozenset("camp site".split())
_WHERE = frozenset("at in near of de du d a au".split())


def _is_named_behind(row: Row, index: int) -> bool:
    """Whether a camp has its name or its place, if one nobody knows, right behind it."""
    if row.word(index + 1) not in _WHERE or row.starts_with_gap(index + 1):
        return False
    at = index + 2 + (row.word(index + 2) in ("the", "la", "le", "l"))
    return at < row.hi and bool(row.tokens.capital[at])


def _is_this_within(row: Row, index: int) -> bool:
    """Whether "this village of Masisi" names the land in which a place named before lies."""
    if row.word(index - 1) not in _THIS or row.word(index + 1) not in _OF:
        return False
    reach = range(index + 2, index + 5)
    land = next((place for place in row.places if place.lo in reach), None)
    return land is not None and is_wide(land.resolution)


_THIS = frozenset("ce cet cette this that".split())
_COUNTED = frozenset("two deux".split())
_KNOWN = frozenset("the these those les ces des all toutes tous".split())
_COMPOUNDS = frozenset(
    """hall house church school priest centre center council chief administrator market radio office
    hospital clinic headman elder elders mayor police square stadium officials authorities leader
    leaders administration secretary clerk""".split()
)
_BESIDE = frozenset("voisin voisine proche limitrophe".split())
_SAME = frozenset("meme same seul seule petit petite".split())
#: They tell one of several from the others, so that no name stands for it.
_OTHER_ONES = frozenset(
    """first second third other another next nearest neighbouring neighboring nearby closest
    adjacent""".split()
)
#: Words this short between "the" and "town" are no adjectives: "the lakeside town".
_SHORT = 4


def has_people(row: Row, index: int) -> bool:
    """Whether "its" is followed by people or quarters: "ses 800 habitants", "its hamlets"."""
    for at in range(index + 1, index + 7):
        stops = row.starts_with_gap(at) and not row.word(at).isdigit()  # but in "7,000"
        if stops or row.word(at) in _NOT_ITS:
            return False  # "sa maison avec cinq familles"
        if row.word(at) in PEOPLE or row.word(at) in _PARTS:
            return True
    return False


#: Behind them stands something else than what "its" goes with.
_NOT_ITS = frozenset(
    """with and to for in at from on by who which as avec et a au aux dans pour par sur chez qui que
    dont s""".split()  # "its neighbour's people" are not its own
)


def lives_next(row: Row, index: int) -> bool:
    """Whether "y" stands before a verb of living or arriving: "600 ménages y sont hébergés"."""
    frames = (Frame.STAY, Frame.ARRIVE, Frame.RETURN)
    found = row.word(index + 1) in _HAD | {"a"} and row.word(index + 2) == "trouve"
    if found and any(item.lo == index + 3 for item in row.figures):
        return True  # "elle y a trouvé 870 ménages déplacés"
    first = index - (row.word(index - 1) == "s")  # "s'y sont réfugiées" holds its "y"
    return any(item.sense.frame in frames and first <= item.lo <= index + 4 for item in row.senses)


_LEAVES = frozenset({Frame.FLEE, Frame.GO, Frame.EVICT, Frame.DISPLACE})


def flees_next(row: Row, index: int) -> bool:
    """Whether "y" or "en" stands before a verb of leaving: "2 600 personnes y ont quitté leurs
    cases"."""
    frames = _LEAVES if row.word(index) == "en" else (Frame.FLEE,)
    return any(item.sense.frame in frames and index < item.lo <= index + 3 for item in row.senses)


def hosts_next(row: Row, index: int) -> bool:
    """Whether a verb of hosting follows within three words: "the village now hosts 300"."""
    return any(
        item.sense.frame is Frame.HOST and index < item.lo <= index + 3 for item in row.senses
    )


def noun_before(row: Row, index: int) -> int | None:
    """The noun whose people "its" are: "la même localité a vu fuir la moitié de ses habitants".

    Its word index; None where no such noun stands before.
    """
    nouns = (at for at in range(row.lo, index) if row.word(at) in VILLAGES)
    return next((at for at in nouns if is_anaphor(row, at)), None)


def ends_where_they_stay(row: Row, index: int) -> bool:
    """Whether "there" says where the roofs are under which people stay: "sheltering around the UN
    base there"; not "there are"."""
    verb = next((item for item in reversed(row.senses) if item.hi <= index), None)
    if verb is None or verb.sense.frame not in _STAYING or row.word(index + 1) in _IS_THERE:
        return False
    between = row.within(verb.hi, index)
    named = any(verb.hi <= place.lo < index for place in row.places)
    parted = any(row.gap(at)[:1] in _STOPS for at in range(verb.hi, index + 1))
    roofed = len(between) <= _STAY_REACH and not _UNDER.isdisjoint(between)
    return roofed and not named and not parted


_STAYING = frozenset({Frame.STAY, Frame.ARRIVE})
_IS_THERE = frozenset("is are was were has have had will s".split())
_UNDER = frozenset("in at around inside near outside beside".split())
_STOPS = (",", ";", ":", ".")
_STAY_REACH = 9


def of_speaker(row: Row, index: int) -> tuple[Resolution, ...]:
    """The place of who says "here" in quotation marks, named behind them: "« Il est arrivé chez
    nous 430 personnes », compte le catéchiste de Sake"."""
    closing = next((at for at in range(index, row.hi) if _closes_quote(row, at)), row.hi)
    behind = [one for one in row.places if one.lo >= closing and is_settled(one.resolution)]
    return (behind[0].resolution,) if len(behind) == 1 else ()


def _closes_quote(row: Row, at: int) -> bool:
    return any(mark in row.gap(at) for mark in ("»", "”"))
