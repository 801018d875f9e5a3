"""What keeps a clause from borrowing an origin from the text before."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from dashboard.core.bullets import BULLETS
from dashboard.core.displacements.clause.own_time import has_own_time, opens_with_month
from dashboard.core.displacements.clause.reading import Reading
from dashboard.core.displacements.clause.telling import adds_up
from dashboard.core.displacements.lent.plausible import opens_elsewhere
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED
from dashboard.model import Measure

#: Words of a distance: a camp "ten kilometres from the border".
FAR = frozenset("km kilometres kilometers miles kilometre mile metres away".split())

#: So many people came from more places than the sentence before tells of.
_LARGE = 60_000


def are_too_many(reading: Reading) -> bool:
    """Whether people are too many to stem from the trouble just told of."""
    quantity = reading.clause.mover.quantity
    return quantity is not None and (quantity.low or quantity.high or 0) >= _LARGE


def _is_large_stock(_: Row, reading: Reading) -> bool:
    return reading.measure is Measure.STOCK and are_too_many(reading)


#: People of other countries: what happened in this one is not what they left.
_FOREIGN = frozenset(
    """burundian burundians burundais rwandan rwandans rwandais ugandan ugandans ougandais sudanese
    soudanais warundi waburundi wanyarwanda waganda""".split()
)


def are_foreign(row: Row, reading: Reading) -> bool:
    """Whether the people are named as those of another country: "11,000 Burundian refugees"."""
    mover = reading.clause.mover
    return not _FOREIGN.isdisjoint(row.within(mover.lo, mover.hi))


def _is_background(row: Row, reading: Reading) -> bool:
    """Whether the clause counts over a time of its own: "In total, 44,000 have arrived since the
    start of the year"."""
    own = has_own_time(row, reading.clause) or opens_with_month(row)
    return own and not reading.clause.mover.rest


_NUMBER = frozenset("number total figure nombre chiffre idadi".split())
_NUMBER_REACH = 5


def _is_number_of_displaced(row: Row, reading: Reading) -> bool:
    """Whether a figure sums up who is displaced: "put the number of displaced people in the
    province at 3,000"."""
    clause = reading.clause
    if _NUMBER.isdisjoint(row.vocabulary):
        return False
    for index in range(clause.lo, clause.mover.lo):
        named = row.within(index + 1, index + 1 + _NUMBER_REACH)
        if row.word(index) in _NUMBER and not DISPLACED.isdisjoint(named):
            return True
    return False


def _is_list_item(row: Row, reading: Reading) -> bool:
    """Whether the clause stands in an item of a list, which takes up no other item: "- 2 000
    personnes traversent la frontière" speaks for itself."""
    if not row.article.text.startswith(BULLETS, row.span.start):
        return False
    goes_on = not _POINTING.isdisjoint(row.within(row.lo, row.hi))
    return not goes_on and not reading.clause.mover.rest and not reading.again


#: "• 300 personnes ont quitté ces villages" goes on from the item before.
_POINTING = frozenset("ces ceux leurs these those their hayo hiyo huko hao hicho".split())
#: "depuis la région frontalière", "from four schools": whence people came is said without a name.
_FROM = frozenset("depuis from".split())
_NAMELESS = frozenset(
    """frontiere frontieres region zone zones villages localites ecoles camps sites border area
    areas schools frontaliere""".split()
)


def _says_whence(row: Row, reading: Reading) -> bool:
    """Whether the clause says whence its people came, in words that name no place."""
    clause = reading.clause
    if _FROM.isdisjoint(row.within(clause.mover.hi, clause.hi)):
        return False
    return any(
        row.word(index) in _FROM
        and FAR.isdisjoint(row.within(index - 2, index))  # "ten kilometres from the border"
        and not row.word(index + 1)[:1].isdigit()  # "from 100 villages" leaves it open which
        and not _NAMELESS.isdisjoint(row.within(index + 1, index + _WHENCE_REACH))
        for index in range(clause.mover.hi, clause.hi)
    )


_WHENCE_REACH = 4


#: So many people fled a whole war; no one place that the text spoke of before.
_OF_A_WAR = 200_000
_HOMES = frozenset("homes maisons foyers abri shelter villages domicile domiciles milieux".split())


def _fled_the_war(row: Row, reading: Reading) -> bool:
    """Whether a sum of a whole war only says that people left their homes: "700,000 have fled their
    homes", "350 000 personnes se retrouvent sans abri"."""
    quantity = reading.clause.mover.quantity
    most = 0 if quantity is None else quantity.low or quantity.high or 0
    clause = reading.clause
    return most >= _OF_A_WAR and not _HOMES.isdisjoint(row.within(clause.mover.lo, clause.hi))


_NEIGHBOURING = frozenset(
    "neighbouring neighboring nearby surrounding adjacent voisins voisines environnants".split()
)


def _flee_places_around(row: Row, reading: Reading) -> bool:
    """Whether people are said to flee the places around the one told of: "fleeing neighbouring
    towns", "ont fui les villages voisins"."""
    sense = reading.sense
    if sense is None or sense.sense.frame is not Frame.FLEE:
        return False
    behind = row.within(sense.hi, sense.hi + _WHENCE_REACH)
    return not _NEIGHBOURING.isdisjoint(behind) and not (_NAMELESS | _TOWNS).isdisjoint(behind)


_TOWNS = frozenset("towns cities hamlets cites hameaux agglomerations quartiers".split())


def _were_there(row: Row, reading: Reading) -> bool:
    """Whether people were there before those just told of, who are added to them."""
    return adds_up(row, reading.clause.mover)


#: "had already sought refuge", "avaient déjà trouvé refuge": before what was just told.
_HAD = frozenset("had avaient avait".split())
_ALREADY = frozenset("already deja previously auparavant".split())
_AHEAD = (("prior", "to"), ("weeks", "earlier"), ("months", "earlier"), ("days", "earlier"))


def _had_come_before(row: Row, reading: Reading) -> bool:
    """Whether people are told to have come somewhere before what was just told: "25,000 displaced
    persons had already sought refuge in Uvira"; who "had already fled" left what was told of."""
    sense = reading.sense
    if sense is None or sense.sense.frame not in (Frame.ARRIVE, Frame.REACH, Frame.STAY):
        return False
    clause = reading.clause
    led = row.within(max(clause.lo, sense.lo - _WHENCE_REACH), sense.lo)
    if not _HAD.isdisjoint(led) and not _ALREADY.isdisjoint(led):
        return True
    words = row.within(sense.hi, clause.hi)
    ahead = any(pair in _AHEAD for pair in pairwise(words))
    return ahead and not _HAD.isdisjoint(row.within(clause.mover.hi, sense.hi))


_OTHER_WAVES = frozenset("autre deuxieme seconde troisieme another second third".split())
_WAVES = frozenset("vague wave afflux influx groupe group".split())


def _is_other_wave(row: Row, reading: Reading) -> bool:
    """Whether people are set apart from those before: "une autre vague, de 257 ménages"."""
    before = row.within(reading.clause.mover.lo - 4, reading.clause.mover.lo)
    return not (_OTHER_WAVES.isdisjoint(before) or _WAVES.isdisjoint(before))


def _are_others(row: Row, reading: Reading) -> bool:
    """Whether displaced people are set apart by the word "other": "130,000 other displaced",
    "d'autres déplacés sont enregistrés à Numbi"."""
    mover = reading.clause.mover
    at = mover.lo - (row.word(mover.lo) in DISPLACED)
    if reading.measure is Measure.STOCK and row.word(at) in _OTHER:
        return row.word(at + 1) in DISPLACED
    return any(
        row.word(index) in _OTHER and not DISPLACED.isdisjoint(row.within(index + 1, mover.hi + 1))
        for index in range(mover.lo + 1, mover.hi)
    )


_OTHER = frozenset("other autres".split())


#: Of a clause for which one holds, nothing is borrowed.
BARS: tuple[Callable[[Row, Reading], bool], ...] = (
    _is_large_stock,
    are_foreign,
    _is_background,
    _is_number_of_displaced,
    _is_other_wave,
    _are_others,
    _were_there,
    _is_list_item,
    _says_whence,
    _fled_the_war,
    _flee_places_around,
    _had_come_before,
    opens_elsewhere,
)
