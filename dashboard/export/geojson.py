"""GeoJSON (RFC 7946): longitude first, at most 5 decimals, no feature without its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dashboard.export.json_text import json_text
from dashboard.export.rows import NOTE, Row
from dashboard.export.tables import TABLES
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View


def geojson_bytes(corpus: Corpus, view: View) -> bytes:
    """Points for places, names and claims, lines for distances and flows, in one collection.

    What has no point, such as a flow whose destination nobody gives, has a null geometry.
    """
    collection = {
        "type": "FeatureCollection",
        "note": NOTE,
        "features": [
            feature
            for table, rows in TABLES.items()
            for feature in _features(table, rows(corpus, view))
        ],
    }
    return json_text(collection, indent=1).encode("utf-8", "replace")


def _features(table: str, rows: Iterator[Row]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {
            "type": "Feature",
            "geometry": _geometry(row),
            "properties": {"table": table, **{key: row[key] for key in row}},
        }


def _geometry(row: Row) -> dict[str, Any] | None:
    here, there = _position(row, "from_"), _position(row, "to_")
    if here and there:
        return {"type": "LineString", "coordinates": [here, there]}
    point = _position(row, "") or here or there
    return {"type": "Point", "coordinates": point} if point else None


def _position(row: Row, prefix: str) -> list[Any] | None:
    longitude, latitude = row.get(f"{prefix}longitude"), row.get(f"{prefix}latitude")
    return None if longitude is None or latitude is None else [longitude, latitude]
