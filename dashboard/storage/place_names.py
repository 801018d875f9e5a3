"""The names of all rows of the gazetteer, for a person who looks one up; made when first asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dashboard.core.place_search import FoundPlace, PlaceNames, find_places
from dashboard.core.small_places import SmallPlaces
from dashboard.model import Place
from dashboard.settings import Settings
from dashboard.storage.collector import collector_paused
from dashboard.storage.file_stamps import Stamp, stamp_of
from dashboard.storage.packs import list_packs, load_small, load_table


def rows_named(
    settings: Settings,
    part: str,
    around: Sequence[Place] = (),
    added: tuple[Place, ...] = (),
    most: int = 12,
) -> tuple[FoundPlace, ...]:
    """The rows of the packs that are on, and the added ones, whose names hold the part.

    Args:
        settings: Where the packs lie.
        part: As typed.
        around: The article's other places.
        added: The rows that people added.
        most: So many rows at most.

    Raises:
        GazetteerError: A row of a pack cannot be used.
    """
    files = stamp_of(pack.path for pack in list_packs(settings) if pack.on)
    names = _names(settings, files, added)
    return find_places(names, part, around, most, _small(settings, files))


@lru_cache(maxsize=2)
def _names(settings: Settings, files: Stamp, added: tuple[Place, ...]) -> PlaceNames:  # noqa: ARG001
    with collector_paused():
        return PlaceNames.of(load_table(settings, added))


@lru_cache(maxsize=1)
def _small(settings: Settings, files: Stamp) -> SmallPlaces:  # noqa: ARG001
    return load_small(settings)
