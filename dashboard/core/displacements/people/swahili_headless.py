"""People whom Swahili names by nothing but what they did: "waliokimbia Sake wamewasili Goma".

Its relative verbs need no noun: "waliohama" are those who left, "wanaorejea" who is coming home.
"""

from __future__ import annotations

from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_verbs import swahili_verb
from dashboard.core.quantity.nouns import Counted

#: Before such a verb there is nobody else whom it could describe: "baadhi ya waliokimbia", "kwa
#: wanaorejea", "kuwa waliohama".
_NO_NOUN = word_set(
    """wale hao hawa wengi wote baadhi ya kwa na kuwa kwamba miongoni mwa huku lakini pia idadi
    ambapo hata sasa tayari"""
)


def headless(row: Row) -> tuple[Mover, ...]:
    """The people of a relative verb that describes no noun; nobody in a sentence without one."""
    if row.article.language != "sw":
        return ()
    for sense in row.senses:
        if are_named_by(row.word(sense.lo)) and _tells(sense) and not _describes(row, sense.lo):
            named = any(0 <= place.lo - sense.hi <= _REACH for place in row.places)
            if not named and not any(one.lo >= sense.hi for one in row.senses):
                continue  # "waliokimbia makazi wanasema": who they are, and nothing of a move
            at = sense.lo
            return (Mover(at, at + 1, Counted.PERSONS, None, None, rest=not named, same=not named),)
    return ()


#: So near behind the verb the place stands that tells which people those are.
_REACH = 4


def are_named_by(word: str) -> bool:
    """Whether a verb of moving says of people who they are.

    >>> [are_named_by(word) for word in ("waliokimbia", "wanaorejea", "wamekimbia", "walipokimbia")]
    [True, True, False, False]
    """
    verb = swahili_verb(word)
    return verb is not None and verb.subject == "wa" and verb.relative == "o"


def _tells(sense: SenseItem) -> bool:
    return sense.sense.strong or sense.sense.frame is Frame.ARRIVE


def _describes(row: Row, at: int) -> bool:
    """Whether a noun stands before the verb, of which it says more: "raia waliokimbia"."""
    before = row.word(at - 1)
    if at == row.lo or before in _NO_NOUN or says(before):
        return row.word(at - 2) in PEOPLE and before in ("hao", "hawa", "wote", "wengi")
    return not row.starts_with_gap(at) or before in PEOPLE or before in FORCES
