"""English sentences on displacement, composed from tables, each with its known answer.

Every table of ``displacement_grid_tables`` may be extended: a row is a value, and the grid says of
each how often it is misread. ``python tests/displacement_grid.py COUNT SEED`` prints the worst
values and pairs; with a value behind it ("tense: perfect") the sentences with it that are misread.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass

from displacement_grid_tables import (
    BARE,
    COUNTS,
    ENDINGS,
    FRAMES,
    FRONTS,
    HEADS,
    MIDS,
    NOBODY,
    PLACE_PHRASES,
    PLACES,
    SCENES,
)
from displacement_grid_verbs import TENSES, VERBS
from grid import Sample, Told, print_worst, read_samples

#: What each text begins with.
_TITLE = "News from eastern DR Congo"
_NUMBERS = (120, 300, 850, 1_200, 5_400, 18_000, 73_000)
#: Phrases that name one place, for subjects of a verb in the singular; the plain ones of headings.
_SINGLE = {key: phrase for key, phrase in PLACE_PHRASES.items() if "{1}" not in phrase}
_PLAIN = {key: phrase for key, phrase in _SINGLE.items() if phrase in ("{0}", "{0} town")}
#: Frames whose goal is the subject of a verb in the singular.
_ONE_HOST = ("{D}", "the church", "the parish")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a sentence: its words, and which value of which table it is."""

    words: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class _End:
    """A phrase for an end, the places it names, and what a sentence before it says."""

    part: _Part
    names: tuple[str, ...]
    scene: str = ""


def draw(seed: int, count: int, *, nobody: float = 0.15) -> list[Sample]:
    """So many samples; the share ``nobody`` of them tells of nobody who is displaced."""
    chance = random.Random(seed)
    return [
        _nobody(chance) if chance.random() < nobody else _somebody(chance) for _ in range(count)
    ]


def _nobody(chance: random.Random) -> Sample:
    kind = chance.choice(sorted(NOBODY))
    text = chance.choice(NOBODY[kind])
    names = chance.sample(PLACES, 2)
    number = f"{chance.choice(_NUMBERS[:6]):,}"
    body = text.format(n=number, O=names[0], D=names[1])
    return Sample(f"{_TITLE}\n\n{body}", (), (f"nobody: {kind}", f"text: {text}"))


def _somebody(chance: random.Random) -> Sample:
    kind = chance.choice(sorted(FRAMES))
    frame = chance.choice(FRAMES[kind])
    heading = frame.startswith("=")
    who, bounds, values = _people(chance, kind)
    verb = _verb(chance, kind) if "{v}" in frame else ()
    origin, goal = _ends(chance, frame)
    mid = _set_in(chance, MIDS, "mid", 0.3 * frame.startswith("{who}"))
    front = _set_in(chance, FRONTS, "front", 0.4 * (not heading and not origin.scene))
    end = _set_in(chance, ENDINGS, "end", 0.4)
    body = frame.removeprefix("=").format(
        who=who + mid.words, v=" ".join(part.words for part in verb if part.words),
        O=origin.part.words, D=goal.part.words,
    )  # fmt: skip
    told = Told(*bounds, *(tuple(sorted(one.names)) for one in (origin, goal)))
    parts = (*verb, origin.part, goal.part, mid, front, end)
    return Sample(
        f"{_TITLE}\n\n{origin.scene}{_sentence(front.words + body + end.words)}",
        (told,),
        (f"frame: {frame}", *values, *(part.value for part in parts if part.value)),
    )


def _sentence(words: str) -> str:
    """The words with a capital letter and a stop; commas that meet another stop are dropped."""
    words = (words[0].upper() + words[1:] + ".").replace(",,", ",")
    return words.replace(",.", ".")


def _pick(chance: random.Random, table: dict[str, str], axis: str) -> _Part:
    key = chance.choice(sorted(table))
    return _Part(table[key], f"{axis}: {key.strip()}")


def _set_in(chance: random.Random, table: dict[str, str], axis: str, share: float) -> _Part:
    return _pick(chance, table, axis) if chance.random() < share else _Part()


def _verb(chance: random.Random, kind: str) -> tuple[_Part, ...]:
    """A verb of the kind in some tense; the second part has no words of its own."""
    forms = chance.choice(VERBS[kind])
    base, past, participle, progressive = forms.split(" / ")
    tense = _pick(chance, TENSES, "tense")
    words = tense.words.format(base=base, past=past, part=participle, ing=progressive)
    return _Part(words, f"verb: {base}"), _Part("", tense.value)


def _ends(chance: random.Random, frame: str) -> tuple[_End, _End]:
    """The origin and the goal of a frame; empty where it has none."""
    names = chance.sample(PLACES, 6)
    heading = frame.startswith("=")
    origins = _PLAIN if heading else _SINGLE if frame.startswith("{O}") else PLACE_PHRASES
    goals = _PLAIN if heading else _SINGLE if frame.startswith(_ONE_HOST) else PLACE_PHRASES
    origin = _end(_pick(chance, origins, "origin"), names[:3])
    if not heading and chance.random() < 0.12:
        told, anaphor = chance.choice(SCENES)
        value = f"origin: {anaphor} behind {told}"
        origin = _End(_Part(anaphor, value), (names[0],), told.format(names[0]) + " ")
    goal = _end(_pick(chance, goals, "goal"), names[3:])
    none = _End(_Part(), ())
    return origin if "{O}" in frame else none, goal if "{D}" in frame else none


def _end(part: _Part, names: list[str]) -> _End:
    count = sum(mark in part.words for mark in ("{0}", "{1}", "{2}"))
    return _End(_Part(part.words.format(*names), part.value), tuple(names[:count]))


def _people(
    chance: random.Random, kind: str
) -> tuple[str, tuple[int | None, int | None], tuple[str, ...]]:
    """Words for people, the bounds of their figure (None: open), and the values of the tables."""
    if chance.random() < 0.12:
        one = chance.choice(BARE)
        return one, (None, None), (f"who: {one}",)
    count = chance.choice(sorted(COUNTS))
    words, low, high = COUNTS[count]
    number = chance.choice(_NUMBERS)
    more = number + number // 3
    of_letter: dict[str, int | None] = {"n": number, "m": more, "": None}
    bounds = [of_letter[at] if at in of_letter else int(at) for at in (low, high)]
    head = chance.choice([*HEADS["any"], *HEADS.get(kind, ())])
    said = words.format(n=f"{number:,}", m=f"{more:,}", who=head)
    return said, (bounds[0], bounds[1]), (f"figure: {count}", f"who: {head}")


def _main(count: int, seed: int, value: str = "") -> None:
    from dashboard.settings import settings_from
    from dashboard.storage.packs import load_gazetteer

    print_worst(read_samples(draw(seed, count), load_gazetteer(settings_from({}))), value)


if __name__ == "__main__":
    _main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:4])
