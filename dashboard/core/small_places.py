"""Places too small and too many for the table of names: asked one by one, in a country at a time.

A hundred thousand small towns would make every text slow to read and half its words doubtful. So
they lie in one sorted table that nothing walks, and are asked for only where a text abroad has
shown that a name is a place and which countries it speaks of.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from dashboard.model import Place, PlaceKind

#: In the last cell: the record's number is the end of the id.
SAME = "="

#: Answers are kept for so many names, then forgotten.
_KEPT = 4096

_KINDS = {kind.value: kind for kind in PlaceKind}


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallTable:
    """The places as lines of cells, sorted by the folded name that begins each.

    Attributes:
        lines: UTF-8 with a line break before and behind each line. Cells, parted by tabs: folded
            name, name, kind, country, province, latitude, longitude, radius in kilometres,
            population, number of the origin, id, a sign that the id ends with the record's number.
        origins: Source and licence by number.
    """

    lines: bytes
    origins: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class SmallPlaces:
    """The table, unpacked when the first name is asked for.

    Attributes:
        load: Gives the table.
    """

    load: Callable[[], SmallTable]
    _table: SmallTable | None = None
    _known: dict[str, tuple[Place, ...]] = field(default_factory=dict)

    def find(self, key: str, countries: Collection[str]) -> tuple[Place, ...]:
        """The places of the folded name ``key`` that lie in one of ``countries`` (ISO codes).

        >>> table = SmallTable(lines=b"\\nsisters\\tSisters\\ttown\\tUS\\tOregon\\t44.29\\t-121.55"
        ...                          b"\\t2\\t2573\\t0\\tgn-5\\t=\\n", origins=(("GeoNames", ""),))
        >>> small = SmallPlaces(lambda: table)
        >>> [(place.name, place.admin1) for place in small.find("sisters", {"US"})]
        [('Sisters', 'Oregon')]
        >>> small.find("sisters", {"GB"}), small.find("sister", {"US"})
        ((), ())
        """
        if not countries:
            return ()
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[key] = tuple(map(self._place, self._lines_of(key)))
        return tuple(place for place in known if place.country in countries)

    def holding(self, part: str, most: int) -> tuple[tuple[str, Place], ...]:
        """Folded names that hold a part, each with its place: those that begin with it first.

        Args:
            part: Folded as the names are; nothing finds nothing.
            most: So many at most.

        >>> table = SmallTable(lines=b"\\nsisters\\tSisters\\ttown\\tUS\\tOregon\\t44.29\\t-121.55"
        ...                          b"\\t2\\t2573\\t0\\tgn-5\\t=\\n", origins=(("GeoNames", ""),))
        >>> small = SmallPlaces(lambda: table)
        >>> [name for name, _ in small.holding("ister", 9)], small.holding("oregon", 9)
        (['sisters'], ())
        """
        wanted = part.encode("utf-8", "replace")
        if not wanted:
            return ()
        lines = self._opened().lines
        first: list[bytes] = []
        later: list[bytes] = []
        at = lines.find(wanted)
        while at >= 0 and len(first) < most:
            start, end = lines.rfind(b"\n", 0, at) + 1, lines.find(b"\n", at)
            if b"\t" not in lines[start:at]:
                (first if start == at else later).append(lines[start:end])
            at = lines.find(wanted, end)
        found = [*first, *later][:most]
        return tuple((line.partition(b"\t")[0].decode(), self._place(line)) for line in found)

    def __iter__(self) -> Iterator[Place]:
        """All places, each once, whichever of its names comes first."""
        seen = set()
        for line in self._opened().lines.split(b"\n"):
            if line:
                place = self._place(line)
                if place.id not in seen:
                    seen.add(place.id)
                    yield place

    def _opened(self) -> SmallTable:
        if self._table is None:
            self._table = self.load()
        return self._table

    def _lines_of(self, key: str) -> list[bytes]:
        """The lines that begin with the name: the first is found by halving the table."""
        lines, wanted = self._opened().lines, key.encode("utf-8", "replace") + b"\t"
        low, high = 0, len(lines) - 1
        while low < high:  # both always stand at a line break
            middle = lines.rfind(b"\n", 0, (low + high) // 2 + 1)
            start = max(middle, low) + 1
            end = lines.find(b"\n", start)
            if lines[start : start + len(wanted)] < wanted:
                low = end
            elif middle <= low:
                break
            else:
                high = middle
        found = []
        start = low + 1
        while lines.startswith(wanted, start):
            end = lines.find(b"\n", start)
            found.append(lines[start:end])
            start = end + 1
        return found

    def _place(self, line: bytes) -> Place:
        _, name, kind, country, admin1, *numbers, place_id, record = line.decode().split("\t")
        latitude, longitude, radius_km, people, origin = numbers
        source, licence = self._opened().origins[int(origin)]
        return Place(
            id=place_id,
            name=name,
            kind=_KINDS[kind],
            latitude=float(latitude),
            longitude=float(longitude),
            radius_km=float(radius_km),
            country=country,
            admin1=admin1,
            population=int(people) if people else None,
            source=source,
            source_id=place_id.rpartition("-")[2].upper() if record == SAME else "",
            licence=licence,
            pack="world",
        )


#: For a gazetteer without such a table.
NO_SMALL_PLACES = SmallPlaces(lambda: SmallTable(lines=b"\n"))
