"""A gazetteer that fails at one name, as a mistake of ours would: nothing else is put in anybody's
place, so that the fault comes up where a real one does, in the middle of the reading."""

from __future__ import annotations

import os
import signal
from dataclasses import fields

from dashboard.core.gazetteer import Gazetteer, NameMatch
from dashboard.core.tokens import Tokens

#: The word at which it fails; no place bears it.
FAULTY_WORD = "kosafaulty"


class FaultyGazetteer(Gazetteer):
    """Fails at :data:`FAULTY_WORD` when names are looked for."""

    __slots__ = ()

    @classmethod
    def like(cls, gazetteer: Gazetteer) -> FaultyGazetteer:
        """With the names of another one."""
        return cls(**{one.name: getattr(gazetteer, one.name) for one in fields(gazetteer)})

    def starts(self, tokens: Tokens, in_small_letters: frozenset[str]) -> list[int]:
        """As it is, and at the word as well."""
        met = [at for at, word in enumerate(tokens.words) if word == FAULTY_WORD]
        return sorted({*super().starts(tokens, in_small_letters), *met})

    def matches_at(self, tokens: Tokens, index: int) -> list[NameMatch]:
        """As it is, but at the word."""
        if tokens.words[index] == FAULTY_WORD:
            self.fail()
        return super().matches_at(tokens, index)

    def fail(self) -> None:
        """As a list that is shorter than a rule thinks."""
        [][len(self.shared)]


class KillingGazetteer(FaultyGazetteer):
    """Has its process killed at the word, as a system without memory kills it."""

    __slots__ = ()

    def fail(self) -> None:
        """End without a word."""
        os.kill(os.getpid(), signal.SIGKILL)


#: The program ``newsmap``, with a gazetteer of one of these classes in place of the one it loads.
PROGRAM = """
import sys
sys.path.insert(0, "tests")
import faulty
from dashboard.storage import packs
load = packs.load_gazetteer
packs.load_gazetteer = lambda *given: faulty.{made}.like(load(*given))
from dashboard.cli import app
app()
"""
