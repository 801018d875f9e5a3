"""Lists that a colon introduces: "300 ménages ont rejoint les sites ci-dessous :"."""

from __future__ import annotations

from dashboard.core.bullets import BULLETS
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import Row
from dashboard.model import Resolution

#: So many lines a list has at most.
_LINES = 15


def introduction(text: str, memory: Memory, number: int) -> int | None:
    """The sentence on displaced people whose colon introduces the list in which a line stands;
    None where a line stands in no such list."""
    if not text.startswith(BULLETS, memory.sentences[number].start):
        return None
    for earlier in range(number - 1, max(-1, number - 1 - _LINES), -1):
        span = memory.sentences[earlier]
        if text[span.start : span.end].rstrip().endswith(":"):
            return earlier if earlier in memory.goals else None
        if not text.startswith(BULLETS, span.start):
            return None
    return None


def introduced_origins(row: Row, memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where those came from whom the introduction of a list counts as a whole."""
    first = introduction(row.article.text, memory, number)
    if first is not None:
        return memory.origins_of.get(first, ())
    fields = GOAL_FIELDS | _MOVES
    return _field_before(row, memory, number) if opens_field(row, fields) else ()


#: Fields of a form: "Lieu d'accueil : Nizi (1 150 personnes)", "Provenance : Kobu, Lipri".
GOAL_FIELDS = frozenset("accueil destination arrivee arrivees refuge".split())
_ORIGIN_FIELDS = frozenset(
    """origine origines provenance provenances depart touche touches touchee touchees affecte
    affectee affectees concernee concernees""".split()
)
#: "Localité touchée : Kibindi / Mouvement : 480 ménages vers Manguredjipa"
_MOVES = frozenset("mouvement mouvements deplacement deplacements".split())
_FIELD_WORDS = 5
#: So many lines before the field of the goals that of the origins may stand.
_FIELDS_BACK = 4


def opens_field(row: Row, names: frozenset[str]) -> bool:
    """Whether a line begins with the name of a field and a colon."""
    for at in range(row.lo, min(row.lo + _FIELD_WORDS, row.hi - 1)):
        if row.gap(at + 1)[:1] == ":":
            return row.word(at) in names
    return False


def _field_before(row: Row, memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The places of the field that says where people come from: "Lieu d'origine : Kobu, Lipri"."""
    for earlier in range(number - 1, max(-1, number - 1 - _FIELDS_BACK), -1):
        first, last = memory.words_of(earlier)
        words = memory.tokens.words[first : min(first + _FIELD_WORDS, last)]
        span = memory.sentences[earlier]
        if not _ORIGIN_FIELDS.isdisjoint(words) and ":" in row.article.text[span.start : span.end]:
            return tuple(memory.in_sentence(earlier))
    return ()
