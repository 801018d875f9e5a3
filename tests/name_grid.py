"""A grid of sentences about names with known answers: places, and what only looks like one.

The tables stand in ``name_grid_fr`` and ``name_grid_en``. In a frame, ``[…]`` marks a place that a
careful reader would mark; a name without brackets must be taken for none. ``{at}``, ``{of}``,
``{nom}`` and their capitalised twins are filled by the shapes of places; ``{s}``, ``{s2}`` by
states, ``{t}`` by towns, ``{p}`` by surnames.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import name_grid_en
import name_grid_fr
from named import recognised

from dashboard.model import Role

#: The kind of each shape. s: settled places; a: areas; w: ways and waters.
KINDS = {
    **dict.fromkeys(name_grid_fr.SHAPES, "s"),
    **dict.fromkeys(
        [
            "province",
            "province with its kind",
            "both Kivus",
            "territory",
            "chiefdom or grouping",
            "park",
        ],
        "a",
    ),
    **dict.fromkeys(
        [
            "lake",
            "river",
            "unknown river",
            "axis of towns",
            "axis of unknown villages",
            "volcano",
            "port, bridge, post",
            "mine",
        ],
        "w",
    ),
}
TABLES = {"fr": name_grid_fr, "en": name_grid_en}
_MARK = re.compile(r"\[([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Sample:
    """One text of the grid.

    Attributes:
        text: What is read.
        language: ISO 639-1.
        places: Where its places stand, in code points.
        start: Where the sentence that is asked about begins; before it stands the scene.
        values: The value drawn from each table, by the table's name.
    """

    text: str
    language: str
    places: tuple[tuple[int, int], ...]
    start: int
    values: tuple[tuple[str, str], ...]


def samples(language: str, count: int, seed: int) -> Iterator[Sample]:
    """Draw texts at random; the same seed draws the same."""
    table, draw = TABLES[language], random.Random(seed)
    for _ in range(count):
        make = draw.choice([_of_place, _of_place, _of_others])
        yield make(table, language, draw)


def _of_place(table: object, language: str, draw: random.Random) -> Sample:
    shape = draw.choice(sorted(table.SHAPES))  # type: ignore[attr-defined]
    kind = KINDS[shape]
    forms = table.SHAPES[shape](draw)  # type: ignore[attr-defined]
    frames = [one for one in table.FRAMES if kind in one[0]]  # type: ignore[attr-defined]
    frame = draw.choice(frames)[1]
    case = draw.choice(["as usual", "as usual", "as usual", "name in capitals"])
    text = frame.format_map(_with_capitals(forms))
    if case != "as usual":
        text = _MARK.sub(lambda found: f"[{found[1].upper()}]", text)
    values = (("shape", shape), ("frame", frame), ("case", case))
    return _sample(table, language, draw, text, values)


def _of_others(table: object, language: str, draw: random.Random) -> Sample:
    kind = draw.choice(sorted(table.OTHERS))  # type: ignore[attr-defined]
    frame = draw.choice(table.OTHERS[kind])  # type: ignore[attr-defined]
    text = frame.format_map(_with_capitals(table.others(draw)))  # type: ignore[attr-defined]
    values = (("no place", kind), ("frame", frame))
    return _sample(table, language, draw, text, values)


def _with_capitals(forms: Mapping[str, str]) -> dict[str, str]:
    """The forms, and each with a capital at its head under its name with one: "At"."""
    raised = {key.capitalize(): _raised(form) for key, form in forms.items()}
    return {**forms, **raised}


def _raised(form: str) -> str:
    at = next((at for at, sign in enumerate(form) if sign.isalpha()), 0)
    return form[:at] + form[at].upper() + form[at + 1 :]


def _sample(
    table: object,
    language: str,
    draw: random.Random,
    marked: str,
    values: tuple[tuple[str, str], ...],
) -> Sample:
    scene = draw.choice(sorted(table.SCENES))  # type: ignore[attr-defined]
    before = table.SCENES[scene]  # type: ignore[attr-defined]
    text, places = before, []
    for at, piece in enumerate(_MARK.split(marked)):
        if at % 2:
            places.append((len(text), len(text) + len(piece)))
        text += piece
    return Sample(text, language, tuple(places), len(before), (*values, ("scene", scene)))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was read of a sample: places missed, and other words taken for places."""

    sample: Sample
    missed: tuple[str, ...]
    invented: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        """Whether nothing is missing and nothing is invented."""
        return not self.missed and not self.invented


def read(sample: Sample) -> Verdict:
    """Hold what is recognised against the known answer."""
    found = [
        (mention.start, mention.end)
        for mention in recognised(sample.text, sample.language)
        if mention.role in (Role.PLACE, Role.UNLOCATED) and mention.end > sample.start
    ]
    return Verdict(
        sample,
        _apart(sample, sample.places, found),
        _apart(sample, found, sample.places),
    )


def _apart(
    sample: Sample, ours: Iterable[tuple[int, int]], others: Sequence[tuple[int, int]]
) -> tuple[str, ...]:
    """Those of ours that touch none of the others, as printed."""
    return tuple(
        sample.text[start:end]
        for start, end in ours
        if not any(start < other[1] and other[0] < end for other in others)
    )


def failures(verdicts: Sequence[Verdict]) -> dict[tuple[str, str], tuple[int, int]]:
    """How often each value of each table failed, and how often it was drawn."""
    drawn = Counter(value for one in verdicts for value in one.sample.values)
    failed = Counter(value for one in verdicts if not one.is_right for value in one.sample.values)
    return {value: (failed[value], count) for value, count in drawn.items()}
