"""Nouns that count people who move only in some company: hosts, pupils, "540 mén."."""

from __future__ import annotations

from dashboard.core.displacements.row import Row
from dashboard.core.displacements.senses import Frame

_AND = frozenset("and et na".split())


def are_hosts(row: Row, lo: int, hi: int) -> bool:
    """Whether families are those who take others in: "2 480 familles hôtes", "host families"."""
    hosts = row.word(hi) in ("hotes", "hote") or row.within(hi, hi + 2) == ["d", "accueil"]
    return hosts or not _HOSTS.isdisjoint(row.within(lo, hi))


_HOSTS = frozenset("host hosting hotes".split())
#: Who is counted at school or at work is displaced where a strong verb says that they fled.
_ALSO_FLEE = frozenset(
    """eleves eleve ecoliers ecolieres etudiants etudiantes enseignants commercants commercantes
    ouvriers pupils students schoolchildren teachers traders merchants workers""".split()
)
_KIN = frozenset("parents familles families enfants children".split())
_FLEE_REACH = 5


def flee_too(row: Row, at: int) -> bool:
    """Whether pupils or traders are said to have fled, or come with their parents."""
    if row.word(at) not in _ALSO_FLEE:
        return False
    if row.word(at + 1) in _AND and row.word(at + 3) in _KIN:
        return True
    verb = next((item for item in row.senses if item.lo > at), None)
    near = verb is not None and verb.lo - at <= _FLEE_REACH and verb.sense.strong
    return near and verb is not None and verb.sense.frame is Frame.FLEE


def is_short_for_households(row: Row, at: int) -> bool:
    """Whether "540 mén." was read for "540 men"."""
    printed = row.article.text[row.tokens.starts[at] : row.tokens.ends[at]]
    return not printed.isascii() or row.article.language == "fr"
