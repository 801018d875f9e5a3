"""French words that say whether people have come or live where they are: "ont été accueillis" tells
of what happened, "sont accueillis" of what is."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.interrupted import is_adverb
from dashboard.core.displacements.words.lexicon import COUNTING, MONTHS, STANDING, WEEKDAYS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.french_classes import COUNTS, participles_of
from dashboard.core.quantity.nouns import Counted
from dashboard.model import Measure

_LANGUAGES = frozenset({"fr", "und"})
#: Who has taken people in or entered them on a list tells of a day; who shelters them, of a state.
_TAKEN_IN = participles_of("accueillir recueillir recevoir".split())
_ENTERED = participles_of("enregistrer préenregistrer compter".split())
#: A census finds who lives there, unless it finds "300 familles ayant fui Sake".
_FOUND = participles_of(COUNTS) - _ENTERED
_HAVING = frozenset("a ai as ont avons avez avait avaient ayant aurait auraient ete".split())
#: "actuellement", "à la date du", "fin mars", "au 31 octobre": counted as it stands.
_AS_IT_STANDS = STANDING | frozenset("date fin stock cumul".split())
#: Participles that are a state behind "sont" and right behind people: "installés au stade".
_SETTLED = frozenset(
    "installe installee installes installees etabli etablie etablis etablies".split()
)
_BECOMING = frozenset("se s est ete etre a ont avoir ayant".split())
#: What stands between people and words that only describe them: "presque tous venus de Sake".
_DESCRIBING = frozenset(
    """presque tous toutes en majorite pour la plupart essentiellement principalement surtout de
    d des du guerre qui ont avaient etaient sont seraient dont ayant eux elles aussi y en deja
    femmes enfants et les internes""".split()
)
_BACK = frozenset({Frame.RETURN, Frame.RELOCATE})
#: "où campent encore 300 déplacés": people may stand behind their verb.
_WHERE = frozenset("ou y".split())
_TURNED_REACH = 3


def measure_in_french(row: Row, mover: Mover, sense: SenseItem, clause: Clause) -> Measure | None:
    """Flow or stock by the tense of a French verb; None where it does not say.

    "Nous avons compté 640 familles", "sont hébergés dans onze écoles", "où campent 300 ménages".
    """
    if row.article.language not in _LANGUAGES:
        return None
    if _every_day(row, mover):
        return Measure.FLOW
    if _live_there(row, mover, sense, clause) or _are_still_out(row, sense, clause):
        return Measure.STOCK
    if sense.sense.frame in (Frame.STAY, Frame.HOST) and _is_done(row, mover, sense, clause):
        return Measure.FLOW
    if row.word(sense.lo - 1) == "en" and sense.sense.frame is Frame.HOST:
        return Measure.STOCK  # "Les familles de Musienene en reçoivent 840"
    return None


def _are_still_out(row: Row, sense: SenseItem, clause: Clause) -> bool:
    """Whether people "sont en déplacement", on the way to no place."""
    out = row.within(sense.hi - 2, sense.hi) == ["en", "deplacement"]
    return out and "vers" not in row.within(sense.hi, clause.hi)


def _every_day(row: Row, mover: Mover) -> bool:
    """Whether so many come day by day: "300 à 400 personnes par jour", "chaque jour 300"."""
    pairs = (row.within(mover.hi - 2, mover.hi), row.within(mover.hi, mover.hi + 2),
             row.within(mover.lo - 2, mover.lo))  # fmt: skip
    return any(pair in (["par", "jour"], ["chaque", "jour"]) for pair in pairs)


def _is_done(row: Row, mover: Mover, sense: SenseItem, clause: Clause) -> bool:
    """Whether somebody has taken in people, or counted those who came.

    Displaced people who are counted are so many; that others are is their coming.
    """
    word = row.word(sense.hi - 1)
    if not _follows_having(row, sense.lo):
        return False
    if not _AS_IT_STANDS.isdisjoint(row.within(clause.lo, clause.hi)) or _on_a_day(row, clause):
        return False
    if word in _TAKEN_IN:
        return True
    if mover.counted is Counted.DISPLACED:
        return word in _ENTERED and has_begun(row, mover.hi, clause)
    return word in _ENTERED or (word in _FOUND and _have_fled(row, mover))


def _on_a_day(row: Row, clause: Clause) -> bool:
    """Whether people are counted as of a day: "au 30 juin", "au 1er août"."""
    return any(
        row.word(at) == "au" and row.word(at + 1)[:1].isdigit() and row.word(at + 2) in MONTHS
        for at in range(clause.lo, clause.hi)
    )


def _have_fled(row: Row, mover: Mover) -> bool:
    """Whether it is said right behind people that they fled: "300 familles ayant fui Sake"."""
    return any(
        item.sense.frame is Frame.FLEE and 0 <= item.lo - mover.hi <= _FLED_REACH
        for item in row.senses
    )


#: Between them stand few words: "300 familles, toutes des femmes, ayant fui".
_FLED_REACH = 4


def _follows_having(row: Row, at: int) -> bool:
    """Whether a participle is one of the past: "a accueilli", "ont déjà été recensés"."""
    before = at - 1
    while is_adverb(row.word(before)) or row.word(before) in ("y", "en", "deja", "aussi"):
        before -= 1
    return row.word(before) in _HAVING


def has_begun(row: Row, lo: int, clause: Clause) -> bool:
    """Whether it is said since when, by a day or month of late: "300 déplacés depuis le 14"."""
    words = row.within(lo, clause.hi)
    if "depuis" not in words:
        return False
    after = words[words.index("depuis") + 1 :][:4]
    return not _DAYS.isdisjoint(after) or _is_day(after)


_DAYS = MONTHS | WEEKDAYS | frozenset(
    "hier week weekend jours semaine semaines heures nuit matin veille aube".split()
)  # fmt: skip


def _is_day(words: Sequence[str]) -> bool:
    """Whether a day of the month is meant: "le 14"."""
    return len(words) > 1 and words[0] == "le" and words[1].isdigit() and len(words[1]) <= 2


def _live_there(row: Row, mover: Mover, sense: SenseItem, clause: Clause) -> bool:
    """Whether the verb of the sentence says that people live where they are, whatever else
    describes them: "300 ménages venus de Sake sont hébergés", "où campent 300 déplacés"."""
    if sense.sense.frame in _BACK:
        return False
    if row.word(sense.hi - 1) in _SETTLED:
        return _is_state(row, mover, sense)
    living = [item for item in row.senses if _is_living(row, item)]
    if any(item.hi <= mover.lo <= item.hi + _TURNED_REACH and
           not _WHERE.isdisjoint(row.within(item.lo - 2, item.lo)) for item in living):  # fmt: skip
        return True
    if sense.sense.frame in (Frame.STAY, Frame.HOST) or not _describes(row, mover, sense):
        return False
    return any(sense.hi <= item.lo < clause.hi and row.word(item.lo - 1) != "et" for item in living)


def _is_living(row: Row, item: SenseItem) -> bool:
    """Whether a verb tells where people live, of no deed that is done."""
    if item.sense.frame not in (Frame.STAY, Frame.HOST) or _follows_having(row, item.lo):
        return False
    words = row.within(item.lo - 1, item.hi)
    if words[:1] == ["pour"] or {"se", "sont"}.issubset(words) or words[-1].endswith(_INFINITIVES):
        return False  # "montent vers Sake pour y passer la nuit", "se sont regroupés à Sake"
    return row.word(item.hi - 1) not in COUNTING | _ONLY_ARE


#: "y sont", "il y a": what people are or have there says a word behind it.
_ONLY_ARE = frozenset("a sont etaient seraient".split())


_INFINITIVES = ("er", "ir", "re")


def _is_state(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether people are settled, not settling: "sont installés", not "se sont installés"."""
    before = row.word(sense.hi - 2)
    if before in ("sont", "etaient", "seraient"):
        return row.word(sense.hi - 3) not in ("se", "s")
    return before not in _BECOMING and sense.lo >= mover.hi


#: "300 familles quittent Sake et vivent à Goma" tells of what they do.
_FINITE = ("ent", "erent", "irent")


def _describes(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether a verb only says which people: "300 familles venues de Sake", "qui ont fui Sake"."""
    if sense.lo < mover.hi or row.word(sense.lo).endswith(_FINITE):
        return False
    between = row.within(mover.hi, sense.lo)
    plain = {"ont", "avaient", "sont", "etaient", "seraient"}.isdisjoint(between)
    return (plain or "qui" in between) and _DESCRIBING.issuperset(between)


_DROVE = frozenset("chasse deloge expulse deporte deracine".split())
_OBJECT_REACH = 3


def has_driven_out(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether trouble has driven out people who stand behind the verb: "ont chassé 300 familles de
    chez elles"."""
    behind = 0 <= mover.lo - sense.hi <= _OBJECT_REACH
    return behind and row.word(sense.lo) in _DROVE and row.word(sense.lo - 1) in ("a", "ont")


def only_displaced(row: Row, mover: Mover, sense: SenseItem) -> bool:
    """Whether "déplacées" right behind people is all that is said of them: "Mahagi comptait 300
    personnes déplacées"."""
    return sense.lo == mover.hi and row.word(sense.lo) in ("deplaces", "deplacees")
