"""Which sentences may tell of displacement: a quick look before the close one."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.displacements.lexicon import REST_GROUPS
from dashboard.core.displacements.memory import PEOPLE
from dashboard.core.displacements.row import cue_words, swahili_sense
from dashboard.core.displacements.senses import Frame
from dashboard.core.displacements.verbs import SENSES
from dashboard.core.quantity.nouns import RETURNED
from dashboard.core.quantity.numbers import NUMBER_WORDS
from dashboard.core.spans import Span, span_at
from dashboard.core.tokens import tokens_of
from dashboard.model import READ_PARTS, Article


def promising(article: Article, spans: Sequence[Span]) -> dict[int, bool]:
    """The sentences that may tell of displacement, and whether they name a movement: they have
    people, or a figure, and a movement, or people and a figure."""
    tokens = tokens_of(article.text)
    swahili = article.language in ("sw", "und")
    signs = _signs(tokens.words, swahili=swahili)
    if not signs:
        return {}
    read = [Span(part.start, part.end) for part in article.parts if part.kind in READ_PARTS]
    found: dict[int, int] = {}
    number = 0
    for index, sign in signs:
        start = tokens.starts[index]
        while number < len(spans) and spans[number].end <= start:
            number += 1
        if number == len(spans):
            break
        if spans[number].start <= start:
            found[number] = found.get(number, 0) | sign
    return {
        number: bool(sign & _MOVE_SIGN)
        for number, sign in found.items()
        if sign.bit_count() > 1
        and spans[number].end - spans[number].start <= LONGEST
        and span_at(read, spans[number].start) is not None
    }


#: A "sentence" of more code points is no prose; reading it would be slow and wrong.
LONGEST = 3000

_PERSON_SIGN, _MOVE_SIGN, _FIGURE_SIGN = 1, 2, 4


def _signs(words: Sequence[str], *, swahili: bool) -> list[tuple[int, int]]:
    """Where words for people, for moving and for numbers stand."""
    look = _SIGN.get
    signs = [
        (index, sign)
        for index, word in enumerate(words)
        if (sign := look(word) or ("0" <= word[:1] <= "9" and _FIGURE_SIGN))
    ]
    if swahili:  # verbs, by their stem
        signs += [(index, _MOVE_SIGN) for index, word in enumerate(words) if swahili_sense(word)]
        signs.sort()
    return signs


def _sign_table() -> dict[str, int]:
    table: dict[str, int] = {}
    for words, sign in (
        (PEOPLE | RETURNED | REST_GROUPS, _PERSON_SIGN),
        (cue_words(), _MOVE_SIGN),
        (NUMBER_WORDS, _FIGURE_SIGN),
        (_PRONOUNS, _PERSON_SIGN),  # "they are 210 now"
        (_COUNTED, _MOVE_SIGN),
        (_EMPTYING, _PERSON_SIGN),  # their people need no word of their own
    ):
        for word in words:
            table[word] = table.get(word, 0) | sign
    return table


_PRONOUNS = frozenset("they them ils elles eux wao".split())
_COUNTED = frozenset("number numbered".split())
_EMPTYING = frozenset(
    last
    for form, sense in SENSES.items()
    if sense.frame is Frame.EMPTY
    or form.startswith(("repeupl", "repopul"))
    or (sense.frame is Frame.FLEE and form.endswith(("ed", "e", "es", "ee", "ees")))
    for last in [form.rsplit(" ", 1)[-1]]
)
_SIGN = _sign_table()
