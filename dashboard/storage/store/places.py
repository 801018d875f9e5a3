"""Gazetteer rows that people added: every version kept, the newest in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, select

from dashboard.model import Place
from dashboard.storage.codec import column, from_text, to_text
from dashboard.storage.store.errors import StoreError
from dashboard.storage.store.records import AddedPlace
from dashboard.storage.store.schema import added_place as table


def add(connection: Connection, place: Place, by: str, at: datetime, *, remove: bool) -> AddedPlace:
    """Write a new version of an added row; the same by the same person again is none."""
    _check(place, by)
    made = history(connection, place.id)
    version = made[-1].version + 1 if made else 1
    added = AddedPlace(
        place=place, version=version, added_by=by.strip(), added_at=at, is_removed=remove
    )
    if made and replace(made[-1], version=version, added_at=at) == added:
        return made[-1]
    connection.execute(
        table.insert().values(
            id=place.id,
            version=added.version,
            added_by=column(added.added_by),
            added_at=at.isoformat(),
            is_removed=int(remove),
            body=to_text(place),
        )
    )
    return added


def history(connection: Connection, place_id: str | None = None) -> tuple[AddedPlace, ...]:
    """All versions of one added row, oldest first; of all rows for None."""
    asked = select(table).order_by(table.c.id, table.c.version)
    if place_id is not None:
        asked = asked.where(table.c.id == column(place_id, 200))
    return tuple(
        AddedPlace(
            place=from_text(row.body, Place),
            version=row.version,
            added_by=row.added_by,
            added_at=datetime.fromisoformat(row.added_at),
            is_removed=bool(row.is_removed),
        )
        for row in connection.execute(asked)
    )


def in_force(connection: Connection) -> tuple[Place, ...]:
    """The newest version of each added row that was not taken away."""
    newest = {added.place.id: added for added in history(connection)}
    return tuple(added.place for added in newest.values() if not added.is_removed)


def _check(place: Place, by: str) -> None:
    if not by.strip():
        raise StoreError("A place needs the name of who adds it. Give your name.")
    if not place.id or place.id != column(place.id, 200):
        raise StoreError("A place needs an id of letters, digits and hyphens. Give it one.")
    if place.latitude is None or place.longitude is None:
        raise StoreError(f"{place.name} has no point. Give its latitude and longitude.")
    if not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
        raise StoreError(
            f"{place.name} lies at {place.latitude}, {place.longitude}, which is not on the globe. "
            "Are latitude and longitude swapped?"
        )
