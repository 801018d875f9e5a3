"""Flights before the one just told of: "some had been displaced once before, from Ndalya"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core.tokens import fold

#: What is said of them.
_FORMS = tuple(
    tuple(fold(form).split())
    for form in (
        "had been displaced once", "had been displaced twice", "had already been displaced",
        "had already fled", "had already been uprooted", "once before", "been displaced before",
        "been uprooted before", "fled before", "fled once already", "displaced in the past",
        "previously displaced", "previously been displaced", "previously fled",
        "for the second time", "for a second time", "for the third time",
        "déjà été déplacés", "déjà été déplacées", "avaient déjà fui",
        "avaient déjà été chassés", "avaient déjà été chassées", "avaient auparavant fui",
        "une première fois", "pour la deuxième fois", "pour la troisième fois",
    )
)  # fmt: skip
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _form in _FORMS:
    _BY_FIRST.setdefault(_form[0], []).append(_form)
_FIRST = frozenset(_BY_FIRST)


def tells_of_an_earlier_flight(words: Sequence[str]) -> bool:
    """Whether a sentence goes on about what its people had been through before.

    Args:
        words: Its words, folded.

    >>> tells_of_an_earlier_flight("some had been displaced once before from ndalya".split())
    True
    >>> tells_of_an_earlier_flight("they had fled ndalya on monday".split())
    False
    """
    if _FIRST.isdisjoint(words):
        return False
    return any(
        tuple(words[at : at + len(form)]) == form
        for at, word in enumerate(words)
        if word in _FIRST
        for form in _BY_FIRST[word]
    )
