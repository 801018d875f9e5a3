"""Several places and as many distances: "Sake et Minova, respectivement à 25 et 52 km de Goma"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dashboard.core import late_patterns as re
from dashboard.core.lengths.shape import Shape
from dashboard.core.lengths.stated import DEALT_OUT
from dashboard.model import Resolution

_JOINT = r",? ?(?:(?:and|et|na|puis|then) )?"
_SMALL = (
    r"(?:(?:a|at|of|de|d'|some|about|roughly|only|just|environ|quelque|umbali wa|town|city|village"
    r"|the|la|le|l') ?){0,3}"
)
#: Two places or more in a row.
_PLACES = re.compile(rf"@\d+@(?:{_JOINT}{_SMALL}@\d+@)+")
#: Two distances or more in a row.
_LENGTHS = re.compile(rf"[#%](?:{_JOINT}{_SMALL}[#%])+")


@dataclass(frozen=True, slots=True)
class Share:
    """What falls to one distance of several.

    Attributes:
        place: Its own place among as many; None where not as many known places are named.
        behind: Whether the places stand behind the distances: they are what these count from.
        last: The shape as seen from the last of the distances, behind which the rest is told.
    """

    place: Resolution | None
    behind: bool
    last: Shape


def share_of(shape: Shape) -> Share | None:
    """The place that belongs to a distance by its rank; None where no word deals them out."""
    if "%" not in shape.words or DEALT_OUT.search(shape.words) is None:
        return None
    for run in _LENGTHS.finditer(shape.words):
        if run.start() <= shape.hash < run.end():
            signs = [at for at in range(run.start(), run.end()) if shape.words[at] in "#%"]
            rows = [row for row in _PLACES.finditer(shape.words) if _counts(row, len(signs))]
            before = [row for row in rows if row.end() <= run.start()]
            row = before[-1] if before else next(iter(rows), None)
            last = _seen_from(shape, signs[-1])
            if row is None:
                return Share(None, False, last)
            place = re.findall(r"@\d+@", row.group())[signs.index(shape.hash)]
            return Share(shape.place(place), not before, last)
    return None


def _counts(row: re.Match[str], number: int) -> bool:
    return row.group().count("@") == 2 * number


def _seen_from(shape: Shape, at: int) -> Shape:
    """The shape as seen from another of its distances."""
    words = shape.words.replace("#", "%")
    return replace(shape, words=f"{words[:at]}#{words[at + 1 :]}", hash=at)
