"""A grid of sentences with known answers: what is read of them, which value of a table fails.

A generator for one language draws samples from its tables; here they are read and judged. Each
sample says which value of each table it was made with ("verb: pour", "figure: up to"), so that the
worst values, alone and in pairs, name what is not understood.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from displaced import displacements_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Claim, PlaceRole


@dataclass(frozen=True, slots=True)
class Told:
    """One group of displaced people: its figure, and the names of its ends in alphabetical order.

    ``low`` and ``high`` are None where the figure is open or where there is none.
    """

    low: int | None
    high: int | None
    origins: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """A text, who is displaced in it (nobody: empty), and the values it was made with."""

    text: str
    told: tuple[Told, ...]
    values: tuple[str, ...]


_TABLE = re.compile(r"<([A-Z_]+)>")


def filled(frame: str, draw: Callable[[str, str], str]) -> tuple[str, list[str]]:
    """A frame with a row for each table it names, and the values that these are.

    Args:
        frame: Words with names of tables, "M <LEAVES> <FLED>".
        draw: Takes the name of a table and the frame as far as it is filled; gives a row.

    >>> filled("M <LEAVES> A", lambda table, frame: "wamekimbia")
    ('M wamekimbia A', ['leaves: wamekimbia'])
    """
    values = []
    while (found := _TABLE.search(frame)) is not None:
        row = draw(found[1], frame)
        values.append(f"{found[1].lower()}: {row}")
        frame = frame.replace(found[0], row, 1)
    return frame, values


def groups_in(text: str, gazetteer: Gazetteer) -> tuple[Told, ...]:
    """Each displacement that is read in a text."""
    return tuple(_told(claim) for claim in displacements_told(text, gazetteer))


def _told(claim: Claim) -> Told:
    low, high = (claim.quantity.low, claim.quantity.high) if claim.quantity else (None, None)
    return Told(low, high, _names(claim, PlaceRole.ORIGIN), _names(claim, PlaceRole.DESTINATION))


def _names(claim: Claim, role: PlaceRole) -> tuple[str, ...]:
    return tuple(sorted({p.resolution.mention.words for p in claim.places if p.role is role}))


def faults(sample: Sample, found: Sequence[Told]) -> tuple[str, ...]:
    """What is wrong with a reading; nothing where all is right.

    >>> asked = Sample("...", (Told(300, 300, ("Sake",), ("Goma",)),), ())
    >>> faults(asked, [Told(300, 300, ("Sake",), ())])
    ('destination',)
    >>> faults(asked, [])
    ('missed',)
    """
    left, wrong = list(found), []
    for group in sample.told:
        if not left:
            wrong.append("missed")
            continue
        nearest = min(left, key=lambda one: len(_differences(group, one)))
        left.remove(nearest)
        wrong.extend(_differences(group, nearest))
    return (*wrong, *["invented"] * len(left))


def _differences(asked: Told, found: Told) -> list[str]:
    parts = {
        "figure": (asked.low, asked.high) != (found.low, found.high),
        "origin": asked.origins != found.origins,
        "destination": asked.destinations != found.destinations,
    }
    return [name for name, differs in parts.items() if differs]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sample with what was read of it and what is wrong about that."""

    sample: Sample
    found: tuple[Told, ...]
    faults: tuple[str, ...]


def read_samples(samples: Iterable[Sample], gazetteer: Gazetteer) -> list[Outcome]:
    """All samples, read as articles and judged."""
    return judged(samples, lambda text: groups_in(text, gazetteer))


def judged(samples: Iterable[Sample], read: Callable[[str], tuple[Told, ...]]) -> list[Outcome]:
    """All samples, each with what ``read`` finds in its text."""
    outcomes = []
    for sample in samples:
        found = read(sample.text)
        outcomes.append(Outcome(sample, found, faults(sample, found)))
    return outcomes


def share_right(outcomes: Sequence[Outcome]) -> float:
    """The share of samples of which everything is read right and nothing is invented."""
    return sum(not one.faults for one in outcomes) / max(1, len(outcomes))


def worst(outcomes: Sequence[Outcome], *, together: int = 1, least: int = 5) -> list[str]:
    """Lines on the values (or pairs of them) that fail most: share of failures, draws, kinds.

    Values drawn fewer than ``least`` times are left out.
    """
    drawn: Counter[tuple[str, ...]] = Counter()
    kinds: dict[tuple[str, ...], Counter[str]] = {}
    for one in outcomes:
        for values in combinations(one.sample.values, together):
            drawn[values] += 1
            if one.faults:
                kinds.setdefault(values, Counter()).update({"failed": 1, **Counter(one.faults)})
    rates = [(kinds[values]["failed"] / drawn[values], values) for values in kinds]
    return [
        f"{rate:.2f} of {drawn[values]:4}  {' + '.join(values)}  "
        + ", ".join(f"{k} {n}" for k, n in kinds[values].most_common() if k != "failed")
        for rate, values in sorted(rates, reverse=True)
        if drawn[values] >= least
    ]


def examples(outcomes: Sequence[Outcome], value: str = "", most: int = 10) -> list[str]:
    """Failures of a value, each with its text, what is wrong, and what was read instead."""
    wrong = [one for one in outcomes if one.faults and (not value or value in one.sample.values)]
    return [
        f"{' '.join(one.sample.text.split())}\n    {', '.join(one.faults)}; read {one.found};"
        f" made with {', '.join(one.sample.values)}"
        for one in wrong[:most]
    ]


def print_worst(outcomes: Sequence[Outcome], value: str = "", most: int = 40) -> None:
    """Print the share read right, then the worst values and the worst pairs, so many of each.

    With a value ("tense: perfect"), its failures instead.
    """
    print(f"{share_right(outcomes):.3f} of {len(outcomes)} read right")
    if value:
        print(*examples(outcomes, value, most), sep="\n")
    else:
        print(*worst(outcomes)[:most], *worst(outcomes, together=2)[:most], sep="\n")
