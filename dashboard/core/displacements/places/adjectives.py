"""Adjectives that no table knows before a place or its kind: "the embattled city of Goma"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.lexicon import FORCES, GROUPS, SPEAKING, VIOLENCE
from dashboard.core.displacements.words.place_words import (
    HYPHENATED,
    LONGEST_ENDING,
    PARTS,
    PULLS,
    TYPE_NOUNS,
)
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS

#: Nouns that an English adjective describes: "of highly unstable areas".
_PARTED = TYPE_NOUNS | PARTS
#: Words this short are no adjectives of note: "the way".
_SHORT = 2
ARTICLES = frozenset("the a an".split())
_NO_ADJECTIVES = VIOLENCE | GROUPS | FORCES | PERSONS | HOUSEHOLDS | DISPLACED | SPEAKING


def adjective(row: Row, at: int) -> int:
    """How many words an unknown adjective between an article and a name has: "in the war-torn
    Masisi", "of the key city of Goma", "into the tense, rain-soaked city of Goma"; 0 for none."""
    word = row.word(at)
    first = at - 1 if row.gap(at) == "-" else at
    joined = first < at  # "in the Ebola-infected Ituri"
    small = joined or not row.tokens.capital[first] or _is_national(row, at)
    plain = word.isalpha() and len(word) > _SHORT and small
    known = word in _NO_ADJECTIVES or any(item.lo <= at < item.hi for item in row.senses)
    if not plain or known or (row.starts_with_gap(at + 1) and not is_listed(row, at + 1)):
        return 0
    if row.word(first - 1) in ARTICLES or (joined and word in HYPHENATED):
        return at - first + 1
    if row.article.language != "en" or row.word(at + 1) not in _PARTED:
        return 0
    joins = is_listed(row, first) or not row.starts_with_gap(first)
    if joins and word not in LONGEST_ENDING and (more := _before(row, first)):
        return at - first + 1 + more
    first -= row.word(first - 1).endswith("ly")  # "to highly unstable areas of Masisi"
    listed = row.word(first - 1) == "and" and row.word(first - 2) in TYPE_NOUNS
    plain_before = (listed or row.word(first - 1) in PULLS) and not row.starts_with_gap(first)
    return at - first + 1 if plain_before and word not in LONGEST_ENDING else 0


def _before(row: Row, first: int) -> int:
    """How many words a further adjective right behind the article has: "the embattled Nigerian"."""
    more = row.word(first - 2) in ARTICLES and is_plain(row, first - 1)
    return int(more)


def is_listed(row: Row, at: int) -> bool:
    """Whether a comma parts two adjectives behind one article: "the tense, rain-soaked city"."""
    if row.article.language == "fr":
        return False  # "depuis un an déjà, la commune": a year
    return row.gap(at) == "," and row.word(at - 2) in ARTICLES and is_plain(row, at - 1)


def _is_national(row: Row, at: int) -> bool:
    """Whether a word with a capital is the adjective of a country: "the Nigerian city of"."""
    named = any(place.lo <= at < place.hi for place in row.places)
    return not named and row.word(at).endswith(_NATIONAL) and row.word(at + 1) in _PARTED


_NATIONAL = ("ian", "ean", "can", "yan", "lan", "ese", "eni", "aqi", "ali", "ish", "ican")


def is_plain(row: Row, at: int) -> bool:
    """Whether a word may be an adjective the tables do not know."""
    word = row.word(at)
    if not word.isalpha() or len(word) <= _SHORT or row.tokens.capital[at] or at <= row.lo:
        return False
    known = word in _NO_ADJECTIVES or word in LONGEST_ENDING or word in TYPE_NOUNS
    return not known and not any(item.lo <= at < item.hi for item in row.senses)
