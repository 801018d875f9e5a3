"""People before ", they", who do not move by themselves: they only say what "they" are, or who
tells of them: "Femmes et enfants pour la plupart, ils viennent de Sake"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.row import Row

_THEY = frozenset("ils elles they".split())
#: What such an apposition opens with: "Des femmes pour la plupart", "Mostly children".
_OPENERS = frozenset(
    """des tous toutes surtout essentiellement majoritairement principalement many mostly mainly
    largely chiefly predominantly""".split()
)
#: The same in two words: "Pour la plupart des femmes", "En majorité des enfants"; and who tells of
#: them: "Selon les habitants", "According to residents".
_IN_PART = frozenset(
    {("pour", "la"), ("pour", "l"), ("en", "majorite"), ("en", "grande"), ("for", "the"),
     ("selon", "les"), ("selon", "des"), ("d", "apres"), ("according", "to")}
)  # fmt: skip
#: So soon "they" follows.
_REACH = 14


def only_say_who_they_are(row: Row, index: int) -> bool:
    """Whether people stand at the head of a sentence, before ", they" and with no verb of moving
    between: what is told is told of those named before."""
    opening = row.word(row.lo)
    part = (opening, row.word(row.lo + 1)) in _IN_PART
    if index - row.lo > _REACH or not (part or opening in _OPENERS or opening in PEOPLE):
        return False
    they = next((at for at in range(index + 1, row.lo + _REACH) if row.word(at) in _THEY), None)
    if they is None or row.gap(they)[:1] != ",":
        return False
    return not any(sense.lo < they for sense in row.senses)
