"""Counts whose people only the next sentence sets moving: "Ce matin il y en a cent six. Elles
viennent de Ndimo"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import COUNTING, FORCES, SHELTERS
from dashboard.core.quantity.nouns import NAMES

#: Who the people just counted are, as the first word of a sentence or after one before it.
_THEM = frozenset("ils elles nous tous toutes they we all".split())
_OPENING = 2
#: What such people did: a verb of coming or of flight, as it stands behind a pronoun.
_CAME = frozenset(
    """venons fuyons viennent venaient venus venues arrivent arrivaient arrives arrivees
    proviennent provenaient
    fui fuient fuyaient fuyant enfuis enfuies quitte chasses chassees debarquent partis parties
    dirigent dirigeaient rejoignent regagnent gagnent heading walking
    come came arrived fled fleeing flee left escaped driven""".split()
)
_CAME_REACH = 8
#: Where people are counted: on lists, in yards, by those who have them.
_COUNTED = (
    COUNTING
    | SHELTERS
    | NAMES
    | frozenset(
        """y avons avais avait ai ont cahier cahiers registre registres liste listes cour cours
        salle salles there have had list lists register notebook yard hall""".split()
    )
)
_DWELLERS = frozenset("habitants habitant inhabitants residents electeurs".split())


def comes_next(memory: Memory, number: int) -> bool:
    """Whether the sentence after ``number`` opens with "they" and says from where they came."""
    if number + 1 >= len(memory.sentences) or not memory.in_sentence(number + 1):
        return False
    first, last = memory.words_of(number + 1)
    words = memory.tokens.words[first : min(last, first + _CAME_REACH)]
    opens = not _THEM.isdisjoint(words[:_OPENING])
    return opens and not _CAME.isdisjoint(words)


def is_counted_first(row: Row, mover: Mover, memory: Memory, number: int) -> bool:
    """Whether a figure counts people of whom the next sentence says that they came."""
    if mover.item is None or row.word(mover.hi - 1) in _DWELLERS:
        return False
    words = row.within(row.lo, row.hi)
    goes = any(0 <= one.lo - mover.hi <= _GOES_REACH for one in row.senses)
    placed = row.lo + _HEADED >= mover.lo and any(0 < it.lo - mover.hi <= 2 for it in row.places)
    counts = goes or placed or not _COUNTED.isdisjoint(words)
    return counts and FORCES.isdisjoint(words) and comes_next(memory, number)


#: "Masisi: 1,260 households in Nyabiondo without aid. They arrived from Lukweti."
_HEADED = 2
#: "Des dizaines de personnes marchent, elles. Toutes se dirigent vers Sake."
_GOES_REACH = 2
