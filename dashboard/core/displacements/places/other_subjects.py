"""Places of somebody else's verb: people flee "as rebels fired towards Sake", "while talks went on
in Nairobi", "and the wounded were taken to Goma"."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.phrases import Phrases
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES, SPEAKING
from dashboard.core.displacements.words.place_words import Pull, word_set
from dashboard.core.displacements.words.saying import any_says, says
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS

#: What opens a clause with a subject of its own.
_JOINERS = word_set(
    "as while whereas when where which and but et mais où alors tandis pendant dont"
)
#: Subjects of such clauses besides forces: the hurt and the dead, envoys and talks, goods.
_OTHERS = word_set(
    """wounded injured casualties body bodies corpse corpses coffins prisoners envoys delegates
    delegation diplomats mediators talks negotiations summit aid relief food convoy convoys supplies
    lorries trucks goods cattle cows water electricity power
    blessé blessés dépouilles cadavres corps cercueils prisonniers émissaires délégués délégation
    diplomates médiateurs pourparlers négociations sommet aide vivres convoi convois camions bétail
    vaches eau électricité courant"""
)
_SUBJECTS = (FORCES | _OTHERS) - word_set("staff employees employés")
#: "and soldiers drove them to Goma": people may be the object of that verb.
_THEM = (
    PERSONS
    | HOUSEHOLDS
    | DISPLACED
    | word_set(
        """them they who residents villagers civilians others inhabitants les ils elles eux qui
        habitants villageois civils autres riverains population"""
    )
)
#: Between what opens the clause and its subject stand few words: "and some 200 soldiers", "which
#: gets its water".
_SUBJECT_REACH = 5
_PULLS = frozenset({Pull.DESTINATION, Pull.TOWARDS, Pull.ORIGIN, Pull.LOCATIVE})


#: "After talks in Nairobi, fighting resumed in Sake and thousands fled".
_MEETINGS = word_set(
    """talks negotiations summit meeting conference dialogue pourparlers négociations sommet réunion
    conférence mazungumzo"""
)
_MEETING_REACH = 2


def _is_of_meeting(row: Row, item: Governed) -> bool:
    """Whether a place is only where people met to talk."""
    near = row.within(item.head - _MEETING_REACH, item.head)
    return item.pull is Pull.LOCATIVE and not _MEETINGS.isdisjoint(near)


def _is_sent_there(row: Row, item: Governed) -> bool:
    """Whether the wounded, goods or forces are sent to a place: "sent wounded to Goma, while
    thousands fled"."""
    goal = item.pull in (Pull.DESTINATION, Pull.TOWARDS)
    return goal and row.word(item.head - 1) in _SUBJECTS and row.word(item.head - 2) in _SENDS


_SENDS = word_set(
    "sent sending send dispatched flew took brought rushed envoyé envoie envoyer dépêché acheminé"
)


_ONE = word_set("he she i il elle je")
_HAVING = word_set("had have has was a ai avait avais est s")
_LEFT = word_set("fled escaped fui left ran quitté quitte")
_ALONE_REACH = 6


def is_of_one_alone(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a place is the one that somebody left who stands apart from so many counted before:
    "Kalunga is home to 20,000 displaced, where Jean recalled how he escaped from Kitunda"."""
    if mover is None or mover.item is None or item.head < mover.hi:
        return False
    for at in range(max(mover.hi, item.head - _ALONE_REACH), item.place.lo):
        if row.word(at) in _LEFT:
            subject = at - 1 - (row.word(at - 1) in _HAVING)
            return row.word(subject) in _ONE and subject >= mover.hi
    return False


def belongs_to_others(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind the verb of people stands in a clause whose subject is another.

    Args:
        row: The sentence.
        item: The place.
        sense: The verb of the people.
    """
    if _is_of_meeting(row, item) or _is_sent_there(row, item):
        return True
    if item.place.lo < sense.hi:
        return False
    if _is_end_of_an_attack(row, item, sense) and _is_since(row, item, sense):
        return True
    withdraws = item.pull is Pull.OF and any(one.hi == item.head for one in row.senses[1:])
    if item.pull not in _PULLS and not withdraws:  # "alors que les soldats se repliaient de Kobu"
        return False
    if item.pull is Pull.LOCATIVE and _is_in_clause_of_others(row, item, sense):
        return True
    if item.pull is Pull.ORIGIN and _speaks_from(row, item):
        return True
    if item.pull is Pull.LOCATIVE and _speaks_behind_quote(row, sense, item):
        return True
    if item.pull is Pull.LOCATIVE and _tells_of_fighting(row, sense.hi, item.head):
        return False  # "fled fighting between the army and rebels in South Kivu"
    for at in range(item.head - 1, sense.hi - 1, -1):
        if row.starts_with_gap(at + 1):
            return False  # "as soldiers withdrew, walking to Goma"
        if row.word(at) in _THEM and not _is_article(row, at):
            return False
        if row.word(at) in _JOINERS:
            near = row.within(at + 1, min(item.head, at + 1 + _SUBJECT_REACH))
            if not _SUBJECTS.isdisjoint(near):
                return True
    return False


#: What opens a clause that only says since when, or at what: "depuis que l'armée a lancé".
_SINCE = Phrases(
    [("depuis", "que"), ("apres", "que"), ("lorsque",), ("since",), ("after",), ("when",)]
)
#: Such a clause names its subject at once: "since the M23 rebels".
_SINCE_REACH = 5


_DRIVEN = LEAVING | {Frame.DISPLACE}


def _is_end_of_an_attack(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place is where men come from or go to, or what they attack, and not merely where
    there was trouble that people fled."""
    if item.pull in (Pull.ORIGIN, Pull.TOWARDS, Pull.DESTINATION):
        return True
    if item.pull is Pull.OF:
        return "partir" in row.within(item.head - 2, item.place.lo)
    return (
        item.pull is Pull.LOCATIVE
        and sense.sense.frame not in _DRIVEN
        and is_violence(row, item.head - 1)
    )


def _is_since(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place stands in what forces did when people left: "ont commencé à fuir depuis que
    l'armée a lancé des assauts sur Uvira à partir de la plaine"."""
    for at in range(sense.hi, item.head):
        if _SINCE.at(row, at) is not None:
            behind = range(at + 1, min(item.head, at + 1 + _SINCE_REACH))
            if any(row.word(index) in FORCES for index in behind):
                return not any(row.starts_with_gap(index) for index in range(at + 1, item.head))
    return False


#: What opens a clause that says why or when people went, by its words, and the verb of a subject.
_WHY = {
    "fr": Phrases([
        ("apres", "que"), ("apres", "qu"), ("depuis", "que"), ("depuis", "qu"), ("parce", "que"),
        ("parce", "qu"), ("lorsque",), ("lorsqu",), ("quand",), ("puisque",), ("car",),
    ]),
    "en": Phrases([("because",), ("when",), ("after",)]),
}  # fmt: skip
_NO_PHRASES = Phrases([])
_THEY = word_set("ils elles they")
_FINITE = {
    "fr": word_set("ont a avaient avait sont est étaient était eurent furent fut"),
    "en": word_set("were was had have has are is"),
}


def _is_in_clause_of_others(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place stands in a clause on why people went, whose subject and verb are of others
    and tell of no movement: "sont parties de Mweso après que leurs voisins ont été tués à Masisi".
    """
    finite = _FINITE.get(row.article.language, frozenset())
    openers = _WHY.get(row.article.language, _NO_PHRASES)
    for at in range(sense.hi, item.head):
        why = openers.at(row, at)
        if why is None:
            continue
        first = at + len(why)
        told = row.within(first, item.head)
        moves = any(
            first <= one.lo < item.head and one.sense.frame is not Frame.STAY for one in row.senses
        )
        verb = next((n for n, word in enumerate(told) if word in finite), 0)
        return verb > 0 and not moves and _THEY.isdisjoint(told[:verb])
    return False


_BETWEEN = frozenset("between entre".split())


def _tells_of_fighting(row: Row, lo: int, hi: int) -> bool:
    """Whether words tell of what drove people out, or of whom it was between."""
    return any(is_violence(row, at) or row.word(at) in _BETWEEN for at in range(lo, hi))


def _is_article(row: Row, at: int) -> bool:
    """Whether French "les" stands before a noun: "alors que les rebelles"."""
    return row.word(at) == "les" and row.word(at + 1) in _SUBJECTS


#: Between the word for speaking and "from" stand who speaks, and whom he tells it.
_SAID_REACH = 6


def _speaks_from(row: Row, item: Governed) -> bool:
    """Whether a place is where somebody speaks from: ", said Alain from Goma"."""
    for at in range(item.head - 1, max(row.lo, item.head - _SAID_REACH) - 1, -1):
        if says(row.word(at)):
            between = row.within(at + 1, item.head)
            named = any(row.tokens.capital[index] for index in range(at + 1, item.head))
            return (named or not SPEAKING.isdisjoint(between)) and _THEM.isdisjoint(between)
        if row.starts_with_gap(at + 1):
            return False
    return False


_CLOSING = ("”", '"', "»")
#: Behind the quotation mark "said" stands at once or behind its speaker: "the mayor said in Goma".
_SAID_SOON = 4


def _speaks_behind_quote(row: Row, sense: SenseItem, item: Governed) -> bool:
    """Whether a place stands behind the words that are quoted, where somebody says them: '"3,000
    people fled," said the head of mission in Goma'."""
    for at in range(sense.hi, item.head + 1):
        if any(mark in row.gap(at) for mark in _CLOSING):
            return any_says(row.within(at, min(item.head, at + _SAID_SOON)))
    return False


#: Before the trouble that made people go.
AFTER = frozenset("apres after following depuis since suite".split())
_TO = frozenset("vers pour to into towards for".split())
_ADVANCES = frozenset(
    """avancee avancees advance percee progression prise chute capture operation operations
    offensive""".split()
)


def is_of_the_trouble_before(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place is where there was trouble before people left for a goal named already:
    "ont fui vers le Burundi après l'avancée des rebelles dans l'est du pays"."""
    if item.pull is not Pull.LOCATIVE or item.head < sense.hi:
        return False
    for at in range(sense.hi, item.head):
        if row.word(at) in AFTER:
            goal = any(sense.hi <= place.lo < at for place in row.places)
            goal = goal or not _TO.isdisjoint(row.within(sense.hi, at))  # "vers la forêt"
            told = range(at + 1, item.head)
            return goal and any(is_violence(row, on) or row.word(on) in _ADVANCES for on in told)
    return False
