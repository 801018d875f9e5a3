"""Sentences on a move with known ends, with something set in between verb and place: which end is
read as the other. ``python tests/ends_grid.py LANGUAGE COUNT SEED`` prints those, and how many
ends are lost.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass
from random import Random

from displaced import groups_told
from ends_grid_tables import FRAMES, LEFT, REACHED, SET_IN, TITLES, TOWNS, WHO

from dashboard.core.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Move:
    """A text on people who moved, with the names of the places they left and reached."""

    text: str
    left: frozenset[str]
    reached: frozenset[str]


def draw(language: str, seed: int, count: int) -> list[Move]:
    """So many moves; each frame comes up as often as the others."""
    chance = Random(seed)
    frames = FRAMES[language]
    return [_move(chance, language, frames[at % len(frames)]) for at in range(count)]


def _move(chance: Random, language: str, frame: str) -> Move:
    names = chance.sample(TOWNS, 4)
    ends: dict[str, list[str]] = {"O": [], "D": []}

    def place(found: re.Match[str]) -> str:
        table = LEFT if found[0] == "O" else REACHED
        phrase = chance.choice(table[language]) if chance.random() < _SHARE else "1"
        for mark in ("1", "2"):
            if re.search(rf"\b{mark}\b", phrase):
                ends[found[0]].append(names.pop())
                phrase = re.sub(rf"\b{mark}\b", ends[found[0]][-1], phrase)
        return phrase

    who = chance.choice(WHO[language])
    body = re.sub(r"\b[OD]\b", place, _with_set_in(chance, language, frame))
    body = _in_print(language, re.sub(r"\bS\b", who, body))
    return Move(f"{TITLES[language]}\n\n{body}", frozenset(ends["O"]), frozenset(ends["D"]))


#: So many of the places have a phrase of their own.
_SHARE = 0.6


def _with_set_in(chance: Random, language: str, frame: str) -> str:
    """The frame with something set in at one of its spots, or at none."""
    parts = frame.split("~")
    at = chance.randrange(len(parts))
    words = chance.choice(SET_IN[language])
    return "".join(
        part + ("" if number != at or number == len(parts) - 1 else words + " ")
        for number, part in enumerate(parts)
    )


#: Concords of Swahili verbs, and what French contracts or elides.
_CONTRACTED = (
    (r"\bde les\b", "des"), (r"\bde des\b", "des"), (r"\bà des\b", "dans des"),
    (r"\b([Dd])e (?=[AEIOUaeiou])", r"\1'"),
)  # fmt: skip


def _in_print(language: str, words: str) -> str:
    if language == "fr":
        for pattern, contracted in _CONTRACTED:
            words = re.sub(pattern, contracted, words)
    if language == "sw":
        many = "zi" if "familia" in words else "wa"
        words = re.sub(r"PL(\w+)-", rf"{many}\1", words).replace(
            "REL-", f"{many[:1]}{'ilizo' if many == 'zi' else 'alio'}"
        )
    words = re.sub(r"\s+", " ", words)
    words = re.sub(r" +([,.])", r"\1", words).replace(",,", ",").strip(" ,")
    return words[0].upper() + words[1:] + "."


def swapped(move: Move, gazetteer: Gazetteer) -> Counter[str]:
    """How many ends of a move are read as the other end, or not at all."""
    told = groups_told(move.text, gazetteer)
    left = {name for _, origins, _ in told for name in origins}
    reached = {name for _, _, goals in told for name in goals}
    return Counter(
        swapped=len(left & move.reached) + len(reached & move.left),
        lost=len(move.left - left) + len(move.reached - reached),
    )


def _main(language: str, count: int, seed: int) -> None:
    from dashboard.settings import settings_from
    from dashboard.storage.packs import load_gazetteer

    gazetteer = load_gazetteer(settings_from({}))
    total: Counter[str] = Counter()
    for move in draw(language, seed, count):
        found = swapped(move, gazetteer)
        total += found
        if found["swapped"]:
            print(move.text.rsplit("\n", 1)[-1], groups_told(move.text, gazetteer), sep="\n    ")
    print(dict(total), "of", count)


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
