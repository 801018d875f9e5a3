"""Gazetteer rows by number: each row a reading met is kept once, and readings point at it.

A row that changed gets a new number, so that a number means the same for ever and may be
remembered; what was numbered in a transaction that failed is not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, select

from dashboard.model import Place, Reading
from dashboard.storage.codec import from_text, to_text
from dashboard.storage.store.engine import Database, insert
from dashboard.storage.store.schema import known_place as table

_AT_ONCE = 500

#: ``pack`` of a position read off the sentence of one article; its id begins with
#: ``offered-ARTICLE-``.
OFFERED = "offered"

_BY_ID = select(table.c.id, table.c.digest, table.c.no).where(
    table.c.id.in_(bindparam("ids", expanding=True))
)
_BY_NO = select(table.c.no, table.c.body).where(
    table.c.no.in_(bindparam("numbers", expanding=True))
)


class Rows:
    """The gazetteer rows of one store, remembered as they are met."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._numbers: dict[Place, int] = {}
        self._places: dict[int, Place] = {}

    def clear(self) -> None:
        """Remember nothing: the store was filled anew."""
        self._numbers.clear()
        self._places.clear()

    def learn(self, made: Iterable[Reading]) -> None:
        """Number all rows of readings, in a transaction of their own."""
        met = set().union(*(places_of(reading) for reading in made))
        new = {place for place in met if place not in self._numbers}
        if not new:
            return
        with self._db.read() as connection:
            found = _find(connection, new)
        if missing := new - found.keys():
            found.update(self._db.write(lambda connection: _add(connection, missing)))
        # Positions read off a sentence go with their article, and its number with them.
        lasting = {place: number for place, number in found.items() if place.pack != OFFERED}
        self._numbers.update(lasting)

    def numbers(self, connection: Connection, places: Iterable[Place]) -> dict[Place, int]:
        """The numbers of rows; new ones get one in the connection's transaction."""
        wanted = set(places)
        found = {place: self._numbers[place] for place in wanted if place in self._numbers}
        if len(found) < len(wanted):
            missing = wanted - found.keys()
            found.update(_find(connection, missing))
            if missing := wanted - found.keys():
                found.update(_add(connection, missing))
        return found

    def places(self, connection: Connection, numbers: Iterable[int]) -> Mapping[int, Place]:
        """The rows with these numbers, among others."""
        missing = [number for number in set(numbers) if number not in self._places]
        for n in range(0, len(missing), _AT_ONCE):
            rows = connection.execute(_BY_NO, {"numbers": missing[n : n + _AT_ONCE]})
            self._places.update({row.no: from_text(row.body, Place) for row in rows})
        return self._places


def places_of(reading: Reading) -> set[Place]:
    """Every gazetteer row that a reading speaks of."""
    resolutions = {id(one): one for one in reading.resolutions}
    for claim in reading.claims:
        resolutions.update((id(spot.resolution), spot.resolution) for spot in claim.places)
    # By identity first: a row stands in many candidates, and comparing rows takes its time.
    places: dict[int, Place] = {}
    for resolution in resolutions.values():
        places.update((id(candidate.place), candidate.place) for candidate in resolution.candidates)
        inside = (resolution.place, resolution.offered)
        places.update((id(place), place) for place in inside if place is not None)
    return set(places.values())


def _find(connection: Connection, places: Iterable[Place]) -> dict[Place, int]:
    by_row = {(place.id, _digest(to_text(place))): place for place in places}
    found = {}
    ids = sorted({place_id for place_id, _ in by_row})
    for n in range(0, len(ids), _AT_ONCE):
        for row in connection.execute(_BY_ID, {"ids": ids[n : n + _AT_ONCE]}):
            if (row.id, row.digest) in by_row:
                found[by_row[row.id, row.digest]] = row.no
    return found


def _add(connection: Connection, places: Iterable[Place]) -> dict[Place, int]:
    bodies = {place: to_text(place) for place in places}
    rows = [{"id": p.id, "digest": _digest(body), "body": body} for p, body in bodies.items()]
    # In one order, so that two who add the same rows do not wait for each other in a circle.
    rows.sort(key=lambda row: (row["id"], row["digest"]))
    connection.execute(insert(connection, table).on_conflict_do_nothing(), rows)
    return _find(connection, bodies)


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("ascii")).hexdigest()[:32]
