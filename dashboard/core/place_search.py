"""Part of a name -> the gazetteer rows that bear it, those near the article's places first.

For a person who looks a row up; the reader itself goes by whole names (:mod:`core.gazetteer`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice

from dashboard.core.geo import distance_km, rough_km
from dashboard.core.place_sheet import PlaceTable, Strength
from dashboard.core.small_places import NO_SMALL_PLACES, SmallPlaces
from dashboard.core.tokens import name_key, name_keys
from dashboard.model import Place, Resolution, Role

#: A part of a name has so many letters at least; one alone stands in half the gazetteer.
FEWEST_LETTERS = 2

#: So many rows are looked at for how near they lie; of more, the first in the order of the packs.
_LOOKED_AT = 400

#: Further from all of the article's places than this, a row lies in another part of the world.
_FAR_KM = 1_000.0

#: Of so many of the article's places the distance is told.
_TOLD = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """A row that bears a name.

    Attributes:
        place: The row.
        name: The name of it that was found, folded; empty where that is the one shown.
        near: The article's nearest places with how far they lie, in km, straight line; empty where
            the row has no point, or the article names no other place that has one.
    """

    place: Place
    name: str
    near: tuple[tuple[Place, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class PlaceNames:
    """All names of a table of places, folded, in one long text that is searched at once.

    Attributes:
        table: The places.
        text: The names, each with a line break before it; one more at the end.
        starts: Where each begins in the text.
        rows: The row of each in the table.
    """

    table: PlaceTable
    text: str
    starts: tuple[int, ...]
    rows: tuple[int, ...]

    @classmethod
    def of(cls, table: PlaceTable) -> PlaceNames:
        """The names of a table; words for peoples are none."""
        keys: list[str] = []
        rows: list[int] = []
        first = 0
        for sheet in table.sheets:
            count = len(sheet.ids)
            bearers = chain(
                ((row, Strength.NAME) for row in range(count)),
                sheet.further,
            )
            for key, (row, strength) in zip(name_keys(sheet.names), bearers, strict=True):
                if key and strength is not Strength.DEMONYM and first + row not in table.left_out:
                    keys.append(key)
                    rows.append(first + row)
            first += count
        starts = accumulate((len(key) + 1 for key in keys[:-1]), initial=1) if keys else iter(())
        return cls(table, "\n" + "\n".join(keys) + "\n", tuple(starts), tuple(rows))

    def matches(self, part: str) -> Iterator[tuple[int, int, str]]:
        """For each name that holds the part: how well it fits, 0 best, its row, and itself."""
        at = self.text.find(part)
        while at >= 0:
            index = bisect_right(self.starts, at) - 1
            end = self.text.index("\n", at)
            name = self.text[self.starts[index] : end]
            yield _fit(name, part), self.rows[index], name
            at = self.text.find(part, end)


def _fit(name: str, part: str) -> int:
    """0 for the whole name, 1 for its beginning, 2 for that of a word in it, 3 for anything else.

    >>> [_fit(name, "kit") for name in ("kit", "kitshanga", "nyabi kitale", "mukito")]
    [0, 1, 2, 3]
    """
    if name == part:
        return 0
    if name.startswith(part):
        return 1
    return 2 if f" {part}" in name else 3


def find_places(
    names: PlaceNames,
    part: str,
    around: Sequence[Place] = (),
    most: int = 12,
    small: SmallPlaces = NO_SMALL_PLACES,
) -> tuple[FoundPlace, ...]:
    """The rows that bear a name which holds the part, or whose id it is; the best first.

    Args:
        names: Of the gazetteer.
        part: As typed; case, accents and hyphens do not count.
        around: The article's other places: of rows that fit alike, the nearest stand first.
        most: So many rows at most.
        small: The small places of the world, which stand in no table of names.

    Returns:
        Each row once; none for a part of fewer than two letters that is no id.
    """
    table = names.table
    by_id = table.get(part.strip())
    best: dict[int, tuple[int, str]] = {}
    key = name_key(part)
    if len(key) >= FEWEST_LETTERS:
        for fit, row, name in names.matches(key):
            if row not in best or fit < best[row][0]:
                best[row] = (fit, name)
    looked_at = islice(sorted(best, key=lambda row: (best[row][0], row)), _LOOKED_AT)
    found = [(best[row][0], table.at(row), best[row][1]) for row in looked_at]
    if len(key) >= FEWEST_LETTERS:
        more = small.holding(key, _LOOKED_AT)
        found += [(_fit(name, key), place, name) for name, place in more if place.id not in table]
    found.sort(key=lambda one: _order(one[0], _km(one[1], around)))
    places: dict[str, tuple[Place, str]] = {}
    for _, place, name in found:
        places.setdefault(place.id, (place, name))
    if by_id is not None and by_id.id not in places:
        places = {by_id.id: (by_id, ""), **places}
    return tuple(_told(place, name, around) for place, name in islice(places.values(), most))


def other_places(resolution: Resolution, names: Iterable[Resolution]) -> tuple[Place, ...]:
    """The places of an article beside the one that a name is read as, each once.

    Args:
        resolution: The name.
        names: All that the article names; what is printed like the name is no other place.
    """
    own = resolution.place.id if resolution.place else ""
    found = {
        one.place.id: one.place
        for one in names
        if one.place is not None
        and one.mention.role is Role.PLACE
        and one.place.latitude is not None
        and one.place.id != own
        and one.mention.words != resolution.mention.words
    }
    return tuple(found.values())


def _order(fit: int, km: float) -> tuple[bool, int, float]:
    """What lies in another part of the world stands last, however well its name fits."""
    return km > _FAR_KM, fit, km


def _km(place: Place, around: Sequence[Place]) -> float:
    return min((rough_km(place, one) for one in around), default=0.0)


def _told(place: Place, name: str, around: Sequence[Place]) -> FoundPlace:
    others = [one for one in around if one.id != place.id]
    others.sort(key=lambda one: rough_km(place, one))
    far = ((one, distance_km(place, one)) for one in others[:_TOLD])
    return FoundPlace(
        place=place,
        name="" if name in ("", name_key(place.name)) else name,
        near=tuple((one, km) for one, km in far if km is not None),
    )
