"""Tables of words: every word is one that a text can hold, as the words of a text are cut."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from dashboard.core import displacements, quantity
from dashboard.core.recognition import governments, words
from dashboard.core.tokens import fold, tokens_of

#: What the hedges hold are words as printed, cut at blanks alone.
AS_PRINTED = {("dashboard.core.quantity.hedges", "HEDGE_ENDS")}
FAMILIES = (displacements, quantity, governments, words)
MODULES = sorted(
    module.name
    for family in FAMILIES
    for module in pkgutil.walk_packages(family.__path__, f"{family.__name__}.")
    if not module.ispkg
)


def tables(name: str) -> Iterator[tuple[str, frozenset[str]]]:
    for table, held in vars(import_module(name)).items():
        if isinstance(held, frozenset) and held and all(type(word) is str for word in held):
            yield table, held


@pytest.mark.parametrize("name", MODULES)
def test_no_word_of_a_table_is_one_that_no_text_can_hold(name):
    # given the sets of words of a module, without codes of countries and short forms in capitals;
    # "chef-lieu" is two words of a text, and so is "can't"
    never = {
        table: sorted(word for word in held if word == word.lower() and not can_stand(word))
        for table, held in tables(name)
        if (name, table) not in AS_PRINTED
    }

    # then each word is small, without accents, and whole
    assert {table: found for table, found in never.items() if found} == {}


def can_stand(word: str) -> bool:
    """Whether a text has such a word or, with blanks inside, such words.

    >>> can_stand("la plupart"), can_stand("chef-lieu"), can_stand("periphérie")
    (True, False, False)
    """
    cut = tokens_of(word).words
    return not cut or (fold(word) == word and [*cut] == word.split())
