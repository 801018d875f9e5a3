"""Sentences that are made in English below the page, found in a book of phrases. Pure.

Core, and the storage that refuses a file, speak English: their sentences are kept with readings and
decisions, and exported. A book has the phrase of another language beside each of theirs, with the
same placeholders: ``"{place}, {km} km from it, is named too"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from dashboard.ui.texts import filled

#: Names as they are printed in English, each with its name in another language.
Names = tuple[tuple[str, str], ...]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class PhraseBook:
    """The phrases of one language by the English ones.

    >>> book = PhraseBook({"{place} is open": "{place} est ouvert", "it is shut": "fermé"}, "fr")
    >>> book.said("Goma is open; it is shut"), book.said("of this it knows nothing")
    ('Goma est ouvert\\u202f; fermé', 'of this it knows nothing')

    Args:
        phrases: By the English phrase; what stands in ``{}`` may be anything.
        language: Of the phrases.
    """

    def __init__(self, phrases: Mapping[str, str], language: str) -> None:
        self._plain = {key: said for key, said in phrases.items() if "{" not in key}
        self._holding = {key: said for key, said in phrases.items() if "{" in key}
        self._language = language
        self.said = lru_cache(maxsize=4096)(self._said)

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """What fits each phrase that holds something, and the phrase of this language.

        The longest first: a phrase with more words of its own fits fewer sentences.
        """
        holding = sorted(self._holding, key=_own_letters, reverse=True)
        return [(_pattern(key), self._holding[key]) for key in holding]

    def knows(self, sentence: str) -> bool:
        """Whether all of a sentence has a phrase."""
        return all(said is not None for _between, _part, said in self._parts(sentence, ()))

    def _said(self, sentence: str, names: Names = ()) -> str:
        """The sentence in this language, part by part; a part without a phrase as it is.

        ``names`` are those that this language has another name for, with that name.
        """
        return "".join(
            _BETWEEN.get(between, between) + (part if said is None else said)
            for between, part, said in self._parts(sentence, names)
        )

    def _parts(self, sentence: str, names: Names) -> Iterator[tuple[str, str, str | None]]:
        """What stands before each part, the part, and what it is in this language, if known.

        A sentence is one part where a phrase fits all of it; else as much of it as a phrase fits.
        """
        between, rest = "", sentence
        while rest:
            ends = [len(rest), *(one.start() for one in reversed([*_PARTED.finditer(rest)]))]
            for end in ends:
                if (said := self._one(rest[:end], names)) is not None:
                    break
            yield between, rest[:end], said
            parted = _PARTED.match(rest, end)
            between = parted.group() if parted else ""
            rest = rest[end + len(between) :]

    def _one(self, part: str, names: Names) -> str | None:
        """A part in this language; None where no phrase fits."""
        if (plain := self._plain.get(part) or dict(names).get(part)) is not None:
            return plain
        for pattern, said in self._patterns:
            if found := pattern.fullmatch(part):
                held = found.groupdict().items()
                values = {key: self._value(key, one, names) for key, one in held}
                return filled(said, values, self._language)
        return None

    def _value(self, key: str, value: str, names: Names) -> str:
        """What is put in: a figure or a source's words as they are, some values said in turn."""
        if key == "words":
            return value
        value = dict(names).get(value, value)
        return self._said(value, names) if key in _IN_TURN else self._plain.get(value, value)


#: Placeholders that hold phrases themselves.
_IN_TURN = frozenset({"rest", "called", "other"})

#: What a placeholder may hold: the words of a source all but their closing mark; the rest of a
#: sentence anything; a name no end of a part.
_INSIDE = {"words": "[^”]", "rest": "."}
_NAME = "(?:(?!; ).)"

#: Where one part of a sentence ends and the next begins.
_PARTED = re.compile(r"; |(?<=[.?!]) (?=[A-Z])")

#: What stands between parts, where French prints it in its own way.
_BETWEEN = {"; ": "\u202f; "}


def _own_letters(phrase: str) -> int:
    return len(_PLACEHOLDER.sub("", phrase))


def _pattern(phrase: str) -> re.Pattern[str]:
    parts = _PLACEHOLDER.split(phrase)
    made = [
        f"(?P<{one}>{_INSIDE.get(one, _NAME)}+?)" if n % 2 else re.escape(one)
        for n, one in enumerate(parts)
    ]
    return re.compile("".join(made), re.DOTALL)
