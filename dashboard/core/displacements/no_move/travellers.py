"""People who only travel, and what only sounds like a flight: passengers of a bus, a delegation,
who leaves church, who leaves his children with somebody, who looks for work."""

from __future__ import annotations

from dashboard.core.displacements.no_move.waylaid import are_struck_on_the_way
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.phrases import Phrases
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, Counted

#: Who travels, comes for an occasion, or goes there for work; who flees is told by his verb.
_TRAVELLERS = word_set(
    """passengers passenger travellers travelers worshippers worshipers pilgrims supporters fans
    tourists delegates visitors commuters passagers voyageurs fidèles pèlerins touristes délégués
    visiteurs participants abiria wasafiri waumini mahujaji mashabiki watalii wajumbe madaktari
    wanafunzi wafanyabiashara wachezaji wabunge washiriki"""
)
#: Of these so many are no people who moved: "a delegation of 30 people", "un renfort de 500
#: hommes", "a plane with 80 people".
_PARTIES = word_set(
    """delegation team crew reinforcement reinforcements contingent plane aircraft helicopter
    délégation équipe équipage renfort renforts avion hélicoptère ujumbe"""
)
_OF = word_set("of with carrying de d avec wa")
#: Verbs that say by themselves that people ran from something.
_FLEES = ("fled", "flee", "fui", "fuy", "enfui", "enfuy", "kimbi", "escap", "chass", "expuls")
#: Swahili verbs of any journey; all others tell of flight: "wamehama", "walikimbilia".
_JOURNEYS = (
    "safiri",
    "vuka",
    "wasili",
    "fika",
    "ingia",
    "ondoka",
    "enda",
    "safirish",
    "shuka",
    "panda",
)
#: What people leave at the end of the hour: "left church", "ont quitté l'église".
_HOURS = word_set(
    """church mass mosque work court office class classes practice église messe mosquée bureau
    travail cours"""
)
#: Whom and what people leave with somebody: "left their children in Goma".
_LEFT_BEHIND = word_set(
    """children child kids husbands husband wives wife families relatives parents sons daughters
    dead wounded cattle cows livestock belongings weapons enfants maris époux épouses femmes
    proches parents fils filles morts blessés bétail vaches biens armes"""
)
_THEIR = word_set("their his her leurs leur ses son sa")
_LEAVE = ("left", "leav", "lais", "abandon", "quitt")
_WORK = word_set("work jobs job employment gold travail emploi emplois boulot or kazi ajira")
_LOOK = word_set("look looking search find seek seeking chercher trouver recherche kutafuta")
#: Between "look" and "work", and between the verb and what people go for.
_WORK_REACH, _PURPOSE_REACH = 4, 9
#: Who crosses every day comes back the same day.
_DAILY = Phrases([
    ("every", "day"), ("each", "day"), ("chaque", "jour"),
        ("tous", "les", "jours"), ("kila", "siku"),
])  # fmt: skip
_CROSSES = ("cross", "travers", "franchi", "commut", "vuk", "huvuk")


def only_travel(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether people only travel, or leave what everybody leaves at the end of the hour.

    Args:
        row: The sentence.
        sense: Their verb.
        mover: The people.
    """
    if mover.counted in (Counted.DISPLACED, Counted.RETURNED) or flees(row, sense):
        return False
    return (
        are_travellers(row, mover)
        or _leaves_for_the_day(row, sense)
        or _leaves_behind(row, sense)
        or _goes_to_work(row, sense)
        or _goes_to_see(row, sense)
        or _comes_back_daily(row, sense)
        or are_struck_on_the_way(row, sense)
        or _are_held(row, sense, mover)
    )


_HOSTAGES = word_set("otage otages hostage hostages captifs captives captive mateka")
#: Between people and the word that they are held, or behind that word, stand few words.
_HELD_REACH = 4


def _are_held(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether armed men hold the people whom they take along: "30 personnes sont prises en otage et
    amenées à Sake", "ont pris en otage 12 habitants et les ont emmenés"."""
    if _HOSTAGES.isdisjoint(row.vocabulary):
        return False
    for at in range(mover.lo - _HELD_REACH, max(mover.hi, sense.hi) + _HELD_REACH):
        if row.word(at) in _HOSTAGES:
            apart = range(at + 1, mover.lo + 1) if at < mover.lo else range(mover.hi, at)
            return not any(row.starts_with_gap(on) for on in apart)
    return False


def flees(row: Row, sense: SenseItem) -> bool:
    """Whether a verb says by itself that people ran, or that they are displaced."""
    words = row.within(sense.lo, sense.hi)
    if row.article.language == "sw":
        return not any(part in word for word in words for part in _JOURNEYS)
    return any(part in word for word in words for part in _FLEES) or not DISPLACED.isdisjoint(words)


def _named(row: Row, mover: Mover) -> list[str]:
    """The words that say who is counted; Swahili puts them before the figure."""
    return row.within(mover.lo - (row.article.language == "sw"), mover.hi)


def _is_party(row: Row, mover: Mover) -> bool:
    """Whether a figure tells how many a delegation is, or how many are in a plane."""
    of = row.word(mover.lo - 1) in _OF
    return of and mover.item is not None and row.word(mover.lo - 2) in _PARTIES


def _leaves_for_the_day(row: Row, sense: SenseItem) -> bool:
    """Whether right behind "left" stands church or work: "les fidèles ont quitté la messe"."""
    if sense.sense.frame is not Frame.FLEE:
        return False
    at = sense.hi + (row.word(sense.hi) in ("the", "la", "le", "l"))
    return not row.starts_with_gap(at) and row.word(at) in _HOURS


def _leaves_behind(row: Row, sense: SenseItem) -> bool:
    """Whether people leave somebody or something where it is, and tell of no way of their own."""
    left = row.word(sense.hi - 1).startswith(_LEAVE) or row.word(sense.lo).startswith(_LEAVE)
    return left and row.word(sense.hi) in _THEIR and row.word(sense.hi + 1) in _LEFT_BEHIND


def _goes_to_work(row: Row, sense: SenseItem) -> bool:
    """Whether what people go for is work: "leave Beni to look for work", "à la recherche d'or"."""
    for at in range(sense.hi, min(row.hi, sense.hi + _PURPOSE_REACH)):
        if row.gap(at)[:1] in {";", ":"} or any(one.lo == at for one in row.senses):
            return False
        if row.word(at) in _LOOK:
            return not _WORK.isdisjoint(row.within(at + 1, at + 1 + _WORK_REACH))
    return False


_SEEING = word_set("see buy visit fetch voir acheter visiter")


def _goes_to_see(row: Row, sense: SenseItem) -> bool:
    """Whether people go somewhere to see or buy something: "crossed into Rwanda to buy food"."""
    if sense.sense.frame is Frame.RETURN:
        return False
    for at in range(sense.hi, min(row.hi, sense.hi + _PURPOSE_REACH)):
        if row.starts_with_gap(at) or any(one.lo == at for one in row.senses):
            return False
        if row.word(at) in ("to", "pour") and row.word(at + 1) in _SEEING:
            return True
        if row.word(at) in _SWAHILI_SEEING:
            return True  # "walishuka Mweso kuandamana"
    return False


_SWAHILI_SEEING = word_set(
    """kuandamana kuhudhuria kusherehekea kununua kuuza kutazama kuona kuangalia kucheza kusali
    kuabudu kupiga kutembelea kuzuru"""
)


def _comes_back_daily(row: Row, sense: SenseItem) -> bool:
    """Whether people cross a border every day."""
    crosses = row.word(sense.lo).startswith(_CROSSES)
    return crosses and any(_DAILY.at(row, at) is not None for at in range(row.lo, row.hi))


def are_travellers(row: Row, mover: Mover) -> bool:
    """Whether a figure counts who travels, or is that of a delegation."""
    return not _TRAVELLERS.isdisjoint(_named(row, mover)) or _is_party(row, mover)


#: Right behind people these say that what they do is still to come: "des milliers fuiront".
_TO_COME = word_set("vont va will would may might could pourraient pourront")
_TO_COME_REACH = 2
_NO_FUTURE = word_set("front affront")


def is_still_to_come(row: Row, mover: Mover) -> bool:
    """Whether right behind people stands a verb of what is to come: "fuiront vers Goma"."""
    french = row.article.language == "fr"
    return any(
        word in _TO_COME or (french and word.endswith("ront") and word not in _NO_FUTURE)
        for word in row.within(mover.hi, mover.hi + _TO_COME_REACH)
    )


_IF = word_set("si s if should iwapo endapo")
_GOING_TO = word_set("vont va")
_GOING_REACH = 3


def is_only_if(row: Row, sense: SenseItem) -> bool:
    """Whether a verb is what people are going to do if something happens: "Si Sake tombe, des
    milliers de personnes vont fuir"."""
    ahead = not _GOING_TO.isdisjoint(row.within(sense.lo - _GOING_REACH, sense.lo))
    return ahead and row.word(row.lo) in _IF


_ASKING = Phrases([
    ("did",), ("do",), ("does",), ("have",), ("has",), ("are",), ("were",), ("is",), ("was",),
    ("est", "ce", "que"), ("est", "ce", "qu"), ("je",),
])  # fmt: skip


def is_asked(row: Row) -> bool:
    """Whether a sentence only asks whether people moved: "Did 3,000 people flee?", "Est-ce que"."""
    text = row.article.text[row.span.start : row.span.end].rstrip(' \n\u00a0\u202f"”»')
    if not text.endswith("?"):
        return False
    return _ASKING.at(row, row.lo) is not None
