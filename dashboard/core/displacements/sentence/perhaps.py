"""What people may have done, which is told with doubt, apart from what they may do, which is not
told at all: "may have been displaced" beside "may be displaced"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.place_words import word_set

#: "may have fled", "pourraient avoir fui"; "would have fled" mostly says that nobody did.
_MODALS = word_set(
    """may might could must seem seems appear appears believed thought feared
    pourrait pourraient peut peuvent doit doivent semble semblent"""
)
#: Behind them: "may already have been", "pourraient avoir", "pourraient s'être réfugiées".
_DONE = frozenset("have avoir".split())
_DONE_REACH = 3
#: What did not come true: "could have fled if", "auraient pu fuir si".
_IF = frozenset("if unless si".split())
#: "huenda wamekimbia", "huenda walikimbia": done, perhaps; "huenda wakakimbia" is to come.
_PERHAPS = word_set("huenda labda pengine yamkini")
_TOLD = re.compile(r"(?:wa|ba|zi|a)(?:sha)?(?:me|li)\w{3,}")
_TOLD_REACH = 4


def is_perhaps_done(row: Row, at: int) -> bool:
    """Whether the word at ``at`` only puts in doubt what people are told to have done.

    Args:
        row: The sentence.
        at: Index of a word such as "may", "pourraient", "huenda".
    """
    word = row.word(at)
    if word in _PERHAPS:
        behind = row.within(at + 1, at + 1 + _TOLD_REACH)
        return any(_TOLD.fullmatch(one) for one in behind)
    if word not in _MODALS or not _IF.isdisjoint(row.vocabulary):
        return False
    for index in range(at + 1, at + 1 + _DONE_REACH):
        if row.starts_with_gap(index) or row.word(index) == "y":
            return False  # "il pourrait y avoir 20 000 réfugiés"
        if row.word(index) in _DONE or row.within(index, index + 2) == ["s", "etre"]:
            return True
    return False
