"""Nouns that count people who move only in some company: hosts, pupils, "540 mén."."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame

_AND = frozenset("and et na".split())


def are_hosts(row: Row, lo: int, hi: int) -> bool:
    """Whether families are those who take others in: "2 480 familles hôtes", "host families"."""
    hosts = row.word(hi) in ("hotes", "hote") or row.within(hi, hi + 2) == ["d", "accueil"]
    hosts = hosts or not _HOSTS.isdisjoint(row.within(lo, hi))
    return hosts and not _leave_too(row, hi)


_LEAVING = (Frame.FLEE, Frame.GO, Frame.EVICT)


def _leave_too(row: Row, at: int) -> bool:
    """Whether hosts take flight themselves: "300 familles d'accueil ont pris la route"."""
    verb = next((item for item in row.senses if item.lo > at), None)
    return verb is not None and verb.lo - at <= _FLEE_REACH and verb.sense.frame in _LEAVING


_HOSTS = frozenset("host hosting hotes".split())
#: Who is counted at school or at work is displaced where a strong verb says that they fled.
_ALSO_FLEE = frozenset(
    """eleves eleve ecoliers ecolieres etudiants etudiantes enseignants commercants commercantes
    ouvriers pupils students schoolchildren schoolgirls schoolboys learners teachers traders
    merchants workers worshippers believers churchgoers shopkeepers vendors nurses nuns priests
    seminarians labourers planters loggers craftsmen motorists""".split()
)
_DRIVEN = (Frame.FLEE, Frame.DISPLACE, Frame.ARRIVE)
_KIN = frozenset("parents familles families enfants children".split())
_FLEE_REACH = 8
_DRIVEN_REACH = 4


def flee_too(row: Row, at: int) -> bool:
    """Whether pupils or traders are said to have fled, or come with their parents."""
    if row.word(at) not in _ALSO_FLEE:
        return False
    if row.word(at + 1) in _AND and row.word(at + 3) in _KIN:
        return True
    verb = next((item for item in row.senses if item.lo > at), None)
    before = next((item for item in row.senses if 0 < at - item.hi <= _DRIVEN_REACH), None)
    if before is not None and before.sense.frame is Frame.DISPLACE and before.sense.strong:
        return True  # "the attack displaced 300 pupils"
    near = verb is not None and verb.lo - at <= _FLEE_REACH and verb.sense.strong
    return near and verb is not None and verb.sense.frame in _DRIVEN


def is_short_for_households(row: Row, at: int) -> bool:
    """Whether "540 mén." was read for "540 men"."""
    printed = row.article.text[row.tokens.starts[at] : row.tokens.ends[at]]
    return not printed.isascii() or row.article.language == "fr"
