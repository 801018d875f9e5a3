"""Where Swahili news tells that displaced people are: by who takes them in or counts them."""

from __future__ import annotations

from dashboard.core.displacements.sentence.ends import End
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row, in_figures
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_place_words import HAS, HOSTING, LOCATIVES, PASSED
from dashboard.core.displacements.words.swahili_verbs import swahili_verb
from dashboard.core.quantity.nouns import DISPLACED, Counted


def takes_in(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether a place put first takes people in: "Goma imepokea", "Aru nako wamepokea"."""
    hosts = sense.sense.frame is Frame.HOST
    behind = row.word(place.hi + (row.word(place.hi) in _TOO))
    if behind.endswith(HOSTING) or (behind in HAS and hosts):
        return True
    if not hosts:
        return False
    return place.hi <= sense.lo <= place.hi + HOST_REACH or _is_described(row, place, sense)


#: "Aru nako wamepokea watu 850": there, too.
_TOO = word_set("nako nao nayo nacho nalo napo pia vilevile")
HOST_REACH = 4


def _is_described(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether only a relative clause parts a host and its verb: "Kituo cha Nyakabande, kinachopata
    msaada wa UNHCR, kina wakimbizi 11,500"."""
    relative = row.word(place.hi).startswith(_DESCRIBING)
    relative = relative or (row.gap(place.hi)[:1] == "," and row.word(place.hi) in _KINDS)
    alone = not any(place.hi <= one.lo < sense.lo for one in row.places)
    return relative and alone and 0 < sense.lo - place.hi <= _DESCRIBED_REACH


_DESCRIBING = tuple("kina amba inay unao lina iliy ulio chen yeny weny leny".split())
#: "Bule, kijiji kilicho karibu, kimepokea familia 300"
_KINDS = word_set("mji kijiji kambi kitongoji kisiwa eneo mtaa")
_DESCRIBED_REACH = 18


def are_counted_at(row: Row, place: PlaceItem, mover: Mover | None) -> bool:
    """Whether displaced people are counted at a place put right before them, without a verb: "Huko
    Oicha wakimbizi wa ndani ni 21,000"."""
    if mover is None or mover.counted is not Counted.DISPLACED:
        return False
    return place.lo <= row.lo + 1 and 0 <= mover.lo - place.hi <= 1


def somebody_counts(row: Row, lo: int, hi: int) -> bool:
    """Whether somebody at the place before ``lo`` has counted people: "chifu amehesabu"."""
    return any(word.endswith("hesabu") for word in row.within(lo, hi))


def where_they_live(
    row: Row, place: PlaceItem, sense: SenseItem | None, mover: Mover | None
) -> End | None:
    """What the place is by which displaced people are named: "wakimbizi 300 nchini Tanzania
    wamerejea Burundi", "idadi ya wakimbizi nchini Uganda imefikia 300,000"."""
    if sense is not None and sense.sense.frame is Frame.RETURN and place.hi <= sense.lo:
        return End.ORIGIN
    displaced = mover is not None and mover.counted is Counted.DISPLACED
    return End.DESTINATION if displaced and _only_counts(row, sense) else None


def live_at(row: Row, place: PlaceItem) -> bool:
    """Whether displaced people are named by where they are: "idadi ya wakimbizi nchini Uganda"."""
    at, figures = place.lo - 1, in_figures(row)
    while at > row.lo and (row.word(at) in _BESIDE_THEM or at in figures):
        at -= 1
    return row.word(at) in DISPLACED and not LOCATIVES.isdisjoint(row.within(at + 1, place.lo))


_BESIDE_THEM = PASSED - DISPLACED


def _only_counts(row: Row, sense: SenseItem | None) -> bool:
    """Whether a verb only says how many they have come to be: "idadi … imefikia 300,000"."""
    if sense is None:
        return True
    verb = swahili_verb(row.word(sense.lo))
    return verb is not None and verb.stem in ("fikia", "fika") and verb.subject in ("i", "u")
