"""Which sentences may tell of displacement: a quick look before the close one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import compress

from dashboard.core.displacements.people.groups import PEOPLES
from dashboard.core.displacements.people.swahili_headless import are_named_by
from dashboard.core.displacements.people.unnamed import PRONOUNS, TELLERS
from dashboard.core.displacements.people.wholes import WHOLES
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.sense_items import cue_words
from dashboard.core.displacements.words.lexicon import COUNTING, LIVING, REST_GROUPS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.displacements.words.swahili_verbs import swahili_sense
from dashboard.core.displacements.words.verbs import SENSES
from dashboard.core.quantity.nouns import RETURNED
from dashboard.core.quantity.numbers import NUMBER_WORDS
from dashboard.core.sentences_read import sentences_with
from dashboard.core.spans import Span
from dashboard.core.tokens import tokens_of
from dashboard.model import Article


class Worth(IntEnum):
    """When a sentence is worth a close look."""

    NEVER = 0
    TOLD = 1  # right after a displacement
    PLACED = 2  # then, or when it names a place
    ALWAYS = 3


def promising(article: Article, spans: Sequence[Span]) -> dict[int, Worth]:
    """The sentences that may tell of displacement, and how much of it they show: a movement and
    people or a figure, or else people and a figure."""
    tokens = tokens_of(article.text)
    swahili = article.language in ("sw", "und")
    signs = _signs(tokens.words, swahili=swahili)
    if not signs:
        return {}
    found: dict[int, Worth] = {}
    starts = [tokens.starts[index] for index, _ in signs]
    for number, within in sentences_with(article, spans, starts):
        together = 0
        for at in within:
            together |= signs[at][1]
        if worth := _WORTH[together]:
            found[number] = worth
    alone = max(found.values(), default=Worth.NEVER) <= Worth.TOLD
    return {} if alone else found  # nothing is told that they could go on about


_PERSON_SIGN, _MOVE_SIGN, _FIGURE_SIGN, _LIVING_SIGN, _WEAK_SIGN = 1, 2, 4, 8, 16
_BE_SIGN = 32  # "Les premières sont à Goma", right after a displacement


def _worth(sign: int) -> Worth:
    if sign & _BE_SIGN:
        rest = _worth(sign & ~_BE_SIGN)
        return max(rest, Worth.TOLD) if sign & _PERSON_SIGN else rest
    if sign & _MOVE_SIGN and sign & (_PERSON_SIGN | _FIGURE_SIGN):
        return Worth.ALWAYS
    if sign & _WEAK_SIGN and sign & _PERSON_SIGN:
        return Worth.ALWAYS
    if sign & ~_LIVING_SIGN & ~_FIGURE_SIGN and sign.bit_count() > 1:
        return Worth.PLACED
    told_on = sign.bit_count() > 1 or sign == _FIGURE_SIGN  # "Some 680 are in Sake"
    return Worth.TOLD if told_on else Worth.NEVER


_WORTH = tuple(_worth(sign) for sign in range(64))


def _signs(words: Sequence[str], *, swahili: bool) -> list[tuple[int, int]]:
    """Where words for people, for moving and for numbers stand."""
    of_word = [*map(_SIGN.__getitem__, words)]
    signs = [(index, of_word[index]) for index in compress(range(len(words)), of_word)]
    if swahili:  # verbs, by their stem
        for index, word in enumerate(words):
            if swahili_sense(word):
                who = are_named_by(word)  # "waliokimbia Sake": their people need no other word
                signs.append((index, _MOVE_SIGN | _PERSON_SIGN if who else _MOVE_SIGN))
        signs.sort()
    return signs


class _Signs(dict[str, int]):
    """Word to sign; what a word outside the tables is, is kept for a while."""

    def __missing__(self, word: str) -> int:
        sign = _FIGURE_SIGN if "0" <= word[:1] <= "9" else 0
        if len(self) < _KEPT:
            self[word] = sign
        return sign


#: So many words are kept; those of a year's news are fewer, and hostile text may have more.
_KEPT = 60_000


def _sign_table() -> _Signs:
    table = _Signs()
    for words, sign in (
        (PEOPLE | RETURNED | REST_GROUPS, _PERSON_SIGN),
        (cue_words(strong=True) - _LIVING, _MOVE_SIGN),
        (cue_words(strong=False) - _LIVING, _WEAK_SIGN),
        (cue_words(strong=False) & _LIVING, _LIVING_SIGN),
        (NUMBER_WORDS, _FIGURE_SIGN),
        (_PRONOUNS | PEOPLES, _PERSON_SIGN),  # "they are 210 now"
        (_COUNTED, _MOVE_SIGN),
        (_COUNTS, _LIVING_SIGN),  # "Il fallait lire 600"
        (_BEING, _BE_SIGN),
        (WHOLES, _PERSON_SIGN),  # "tout un village a fui"
        (_EMPTYING, _PERSON_SIGN),  # their people need no word of their own
        (_IN_NUMBERS, _PERSON_SIGN),  # "départs massifs", "une marée humaine"
    ):
        for word in words:
            table[word] = table.get(word, 0) | sign
    return table


_LIVING = LIVING - COUNTING
_PRONOUNS = PRONOUNS | TELLERS | {"them", "eux"}
_COUNTED = frozenset("number numbered".split())
_BEING = frozenset("sont are were etaient".split())
_COUNTS = COUNTING - REST_GROUPS | frozenset(
    "correction corrected erratum rectificatif rectif maj update updated lire".split()
)
_CUES = cue_words(strong=True) | cue_words(strong=False)
_EMPTYING = frozenset(
    last
    for form, sense in SENSES.items()
    if sense.frame is Frame.EMPTY
    or form.startswith(("repeupl", "repopul"))
    or (sense.frame is Frame.FLEE and form.endswith(("ed", "e", "es", "ee", "ees")))
    for last in [form.rsplit(" ", 1)[-1]]
    if last in _CUES
)
_IN_NUMBERS = frozenset(
    "massif massifs massive massives timide timides preventif preventifs humain humaine".split()
)
_SIGN = _sign_table()
