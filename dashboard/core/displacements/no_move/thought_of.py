"""Movements that somebody only thinks of: an option, a wish, a plan still to be carried out."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import UNREAL
from dashboard.core.displacements.words.place_words import word_set

#: Nouns of what may be or not: "the option of transferring them", "a dilemma: returning or".
_CHOICES = frozenset(
    """option options possibility possibilities prospect prospects idea interest choice choices
    dilemma proposal alternative chance thought hope dream willingness desire""".split()
)
#: Verbs that have the movement as what is thought of: "are considering returning to Sake".
_THINKING = frozenset(
    """consider considers considered considering contemplate contemplates contemplated contemplating
    prefer prefers preferred preferring avoid avoids avoided avoiding mull mulled mulling discuss
    discussed discussing suggest suggested envisage envisaged""".split()
)
#: What stands in place of a movement: "instead of returning", "rather than returning".
_INSTEAD = (["instead", "of"], ["rather", "than"], ["in", "lieu"])
#: Nouns of movement that can be weighed like a verb: "accepting relocation to Musenyi".
_NOUNS = frozenset("relocation transfer repatriation resettlement return".split())
#: Between a choice and what it is of stand few words, and no verb of its own.
_CHOICE_REACH = 11
_FINITE = frozenset("is are was were has have had will who which that after when".split())


def is_thought_of(row: Row, sense: SenseItem) -> bool:
    """Whether a movement is only an option, a wish, or what people did not do."""
    wished = _is_choice(row, sense) or _is_weighed(row, sense) or _is_talked_of(row, sense)
    return wished or _is_wished(row, sense)


#: Verbs whose infinitive is only thought or talked of: "parlent déjà de rentrer", "songent à fuir".
_TALKING = word_set(
    """parle parlent parlaient pense pensent pensaient songe songent songeaient rêve rêvent rêvaient
    jure jurent promettent promet évoquent évoque talk talks talking speak dream dreaming"""
)
_TO = word_set("de d à of about")
_SELF = frozenset("se s".split())
_TALK_REACH = 3


def _is_talked_of(row: Row, sense: SenseItem) -> bool:
    """Whether an infinitive, or "of" and "-ing", only says what people talk or think of doing."""
    at = sense.lo + (row.word(sense.lo) in _SELF)
    infinitive = row.word(at).endswith(("er", "ir", "re", "ing"))
    to = at - 1 - (row.word(at - 1) in _SELF)
    if not infinitive or row.word(to) not in _TO:
        return False
    return not _TALKING.isdisjoint(row.within(to - _TALK_REACH, to))


#: Nouns of a will, and words for who has it: "ont confié leur désir de regagner leurs villages",
#: "se disent prêts à retourner", "expressed their willingness to return".
_WISHES = word_set(
    """désir volonté souhait souci envie intention espoir vœu voeu prêt prête prêts prêtes disposé
    disposée disposés disposées wish wishes desire willingness wishing intention intent hope ready
    willing readiness eagerness eager"""
)
#: Between a wish and its verb stand an adjective and a preposition: "leur désir ardent de".
_WISH_REACH = 4


def _is_wished(row: Row, sense: SenseItem) -> bool:
    """Whether an infinitive is what people wish or are ready to do; who left "with the intention to
    return" did leave."""
    at = sense.lo + (row.word(sense.lo) in _SELF)
    to = at - 1 - (row.word(at - 1) in _SELF)
    infinitive = row.word(at).endswith(("er", "ir", "re")) or row.word(to) == "to"
    if not infinitive or row.word(to) not in _TO | {"to"}:
        return False
    return not _WISHES.isdisjoint(row.within(max(row.lo, to - _WISH_REACH + 1), to))


#: What may come next, not what did: "face à un dilemme : retourner à Sake ou partir pour Goma".
_AMONG = word_set("dilemme choix alternative alternatives dilemma choice choices option options")
_NO_OTHER = word_set("autre other")
_AMONG_REACH = 16


def _is_choice(row: Row, sense: SenseItem) -> bool:
    """Whether an infinitive, or "to" and a verb, stands among what people may choose."""
    if row.within(sense.lo - 2, sense.lo) in (["permettant", "de"], ["permettre", "de"]):
        return True  # "des convois, chacun permettant de transporter 300 personnes"
    if _AMONG.isdisjoint(row.vocabulary) or not _NO_OTHER.isdisjoint(row.vocabulary):
        return False  # "n'ont eu d'autre choix que de partir" is no choice
    infinitive = row.word(sense.lo).endswith(("er", "ir", "re")) or row.word(sense.lo - 1) == "to"
    return infinitive and not _AMONG.isdisjoint(row.within(sense.lo - _AMONG_REACH, sense.lo))


def _is_weighed(row: Row, sense: SenseItem) -> bool:
    """Whether "-ing", or a noun of moving, names what is thought of: "are considering moving"."""
    word = row.word(sense.lo)
    if row.article.language != "en" or not (word.endswith("ing") or word in _NOUNS):
        return False
    before = row.within(sense.lo - 2, sense.lo)
    if before in _INSTEAD or before[-1:] == ["than"] or not _THINKING.isdisjoint(before[-1:]):
        return True
    for at in range(sense.lo - 1, max(row.lo, sense.lo - _CHOICE_REACH) - 1, -1):
        if row.word(at) in _CHOICES:
            return True
        if row.word(at) in _FINITE:
            return False
    return False


_ORGANIZING = frozenset(
    """organize organise arrange conduct carry launch start begin hold facilitate support""".split()
)
#: Between what is planned and its noun stands a number: "plans to organize around 35 returns".
_PLAN_REACH = 5


def is_planned(row: Row, sense: SenseItem) -> bool:
    """Whether a noun of movement names what somebody plans to organize."""
    for at in range(sense.lo - 1, max(row.lo + 1, sense.lo - _PLAN_REACH) - 1, -1):
        if row.word(at) in _ORGANIZING and row.word(at - 1) == "to":
            return row.word(at - 2) in UNREAL
    return False
