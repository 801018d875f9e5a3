"""Words as they are searched: the same on every engine, because we fold them and not the engine.

A word is a run of letters and digits without case and accents, in ASCII: other scripts are written
as hex digits, so that no engine's own idea of a letter has a say. What is searched for is data:
only such words ever reach an engine's query syntax.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

#: A run of letters, digits and combining accents: "Béni", "M23", "l" and "Ituri" of "l’Ituri".
_RUN = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")

#: A part of a search: '"fled towards"' or 'kisang*'; a quotation mark left open reaches to the end.
_PART = re.compile(r'"(?P<phrase>[^"]*)(?:"|$)|(?P<bare>[^\s"]+)')

#: Longer words are cut: nobody types more, and PostgreSQL takes no more than 2,046 bytes.
_LONGEST = 64

#: A phrase and a search are cut here, too; a hostile one must not grow without end.
PHRASE_WORDS = 20
_SEARCH_TERMS = 32


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must stand side by side.

    Attributes:
        words: Folded.
        is_prefix: Whether the last one may go on ("kisang*").
    """

    words: tuple[str, ...]
    is_prefix: bool = False


@lru_cache(maxsize=32_768)
def fold(word: str) -> str:
    """A word as it is searched.

    >>> fold("Béni"), fold("GOMA"), fold("Ituri")
    ('beni', 'goma', 'ituri')
    """
    if word.isascii():
        return word.lower()[:_LONGEST]
    bare = unicodedata.normalize("NFKD", word).casefold()
    kept = (c for c in bare if c.isalnum() and not unicodedata.combining(c))
    return "".join(c if c.isascii() else f"{ord(c):05x}" for c in kept)[:_LONGEST]


def folded(text: str) -> list[str]:
    """The words of a text, folded, in order.

    >>> folded("L’armée tient Béni.")
    ['l', 'armee', 'tient', 'beni']
    """
    return [word for run in _RUN.findall(text) if (word := fold(run))]


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text, folded, with where each stands."""
    for run in _RUN.finditer(text):
        if word := fold(run.group()):
            yield word, run.start(), run.end()


def terms_of(search: str) -> tuple[Term, ...]:
    """What a search asks for; all terms must be found, in any order.

    Words in quotation marks, and the parts of a word with a hyphen or an apostrophe, stand side by
    side; a star at the end lets a word go on. Anything else is only what parts words.

    >>> [(term.words, term.is_prefix) for term in terms_of('"fled towards" kisang* Sud-Kivu')]
    [(('fled', 'towards'), False), (('kisang',), True), (('sud', 'kivu'), False)]
    >>> terms_of("'; DROP TABLE article; --")
    (Term(words=('drop',), is_prefix=False), Term(words=('table',), is_prefix=False), \
Term(words=('article',), is_prefix=False))
    """
    terms = []
    for part in _PART.finditer(search):
        written = part["phrase"] if part["phrase"] is not None else part["bare"]
        words = tuple(word for word, _, _ in words_of(written))[:PHRASE_WORDS]
        if words:
            terms.append(Term(words, is_prefix=part["bare"] is not None and written.endswith("*")))
    return tuple(terms[:_SEARCH_TERMS])


def marks_of(text: str, terms: tuple[Term, ...]) -> Iterator[tuple[int, int]]:
    """Where terms stand in a text, in order: from the first letter to the last of each find.

    The text is read no further than the finds that are asked for.
    """
    longest = max((len(term.words) for term in terms), default=0)
    begun = tuple(term.words[0] for term in terms)
    words = words_of(text)
    ahead = deque(islice(words, longest))
    while ahead:
        # Few words begin as a term does: only there is it looked further.
        if ahead[0][0].startswith(begun):
            for term in terms:
                run = list(islice(ahead, len(term.words)))
                if _fits(term, [word for word, _, _ in run]):
                    yield run[0][1], run[-1][2]
                    break
        ahead.popleft()
        if (following := next(words, None)) is not None:
            ahead.append(following)


def _fits(term: Term, words: list[str]) -> bool:
    if len(words) != len(term.words) or words[:-1] != list(term.words[:-1]):
        return False
    last, asked = words[-1], term.words[-1]
    return last.startswith(asked) if term.is_prefix else last == asked
