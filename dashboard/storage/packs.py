"""Gazetteer packs: the theatre's, the world's, its small places, and those the user imported."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.place_sheet import PlaceSheet, PlaceTable, Record, sheet_of
from dashboard.core.small_places import NO_SMALL_PLACES, SmallPlaces
from dashboard.errors import GazetteerError
from dashboard.model import Place, SharedName
from dashboard.settings import Settings
from dashboard.storage.collector import collector_paused
from dashboard.storage.compact_pack import read_compact, read_sheet
from dashboard.storage.gazetteer_csv import read_places, read_shared_names
from dashboard.storage.small_pack import small_places_of
from dashboard.storage.whole_files import put_file

WORLD_PACK = "world_pack.tsv.gz"
#: Asked one name at a time, and so in no table of names: :mod:`dashboard.core.small_places`.
SMALL_PACK = "small_places.tsv.gz"
_SMALL = "small"
_COMPACT = ".tsv.gz"

#: A pack's name is its file's name, so it is letters, digits and joints.
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,49}")
RESERVED = frozenset({"theatre", "world", _SMALL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A gazetteer pack as the user sees it.

    Attributes:
        name: What rows say in ``Place.pack``.
        path: Its file.
        on: Whether it is used; the theatre pack always is.
        licence: Under which its data may be used; empty where each row says its own.
    """

    name: str
    path: Path
    on: bool
    licence: str = ""


def load_packs(settings: Settings) -> tuple[Place, ...]:
    """All places of the packs that are on: theatre, world, imported, in order of trust.

    The small places are left out: nobody needs all of them at once.

    Where an imported pack has an id or a record of a register that stands before it, the earlier
    row wins.

    Raises:
        GazetteerError: A row of one of them cannot be used.
    """
    with collector_paused():  # start-up takes a third less
        return tuple(load_table(settings).values())


def load_table(settings: Settings, added: Sequence[Place] = ()) -> PlaceTable:
    """The places of the packs that are on, and behind them those that somebody added.

    Raises:
        GazetteerError: A row of one of them cannot be used.
    """
    packs = list_packs(settings)
    sheets = [_sheet(pack) for pack in packs if pack.on and pack.name != _SMALL]
    repeated = frozenset(_repeated(sheets))
    return PlaceTable.of([*sheets, sheet_of(added)] if added else sheets, repeated)


def load_gazetteer(settings: Settings, added: Sequence[Place] = ()) -> Gazetteer:
    """The table of names of all packs that are on.

    Args:
        settings: Where the packs lie.
        added: Further places, trusted less than any pack.

    Raises:
        GazetteerError: A row of one of them cannot be used.
    """
    with collector_paused():  # start-up takes a third less
        table, shared = load_table(settings, added), load_shared_names(settings)
        return Gazetteer.from_table(table, shared, load_small(settings))


def load_small(settings: Settings) -> SmallPlaces:
    """The small places of the world, read when the first is asked for; none when switched off."""
    packs = [pack for pack in list_packs(settings) if pack.on and pack.name == _SMALL]
    return small_places_of(packs[0].path) if packs else NO_SMALL_PLACES


def load_shared_names(settings: Settings) -> tuple[SharedName, ...]:
    """The names that several places of the theatre pack bear; none when there is no such file."""
    path = _shared_names_file(settings)
    return read_shared_names(path) if path.is_file() else ()


def files_in_force(settings: Settings) -> list[Path]:
    """The files that decide which names are known: of the packs that are on, in order of trust."""
    shared = _shared_names_file(settings)
    packs = [pack.path for pack in list_packs(settings) if pack.on]
    return [*packs, shared] if shared.is_file() else packs


def _shared_names_file(settings: Settings) -> Path:
    return settings.gazetteer.with_name("shared_names.csv")


def list_packs(settings: Settings) -> tuple[Pack, ...]:
    """All packs there are, in order of trust."""
    switches = _switches(settings.packs)
    packs = [Pack(name="theatre", path=settings.gazetteer, on=True)]
    world = settings.data / WORLD_PACK
    if world.is_file():
        packs.append(Pack(name="world", path=world, on=switches.get("world", True)))
    small = settings.data / SMALL_PACK
    if small.is_file():
        packs.append(Pack(name=_SMALL, path=small, on=switches.get(_SMALL, True)))
    for path in sorted([*settings.packs.glob("*.csv"), *settings.packs.glob(f"*{_COMPACT}")]):
        name = path.name.split(".")[0]
        licence = path.with_name(f"{name}.licence.txt")
        packs.append(
            Pack(
                name=name,
                path=path,
                on=switches.get(name, True),
                licence=licence.read_text(encoding="utf-8").strip() if licence.is_file() else "",
            )
        )
    return tuple(packs)


def read_pack(pack: Pack) -> tuple[Place, ...]:
    """The places of one pack.

    Raises:
        GazetteerError: A row cannot be used.
    """
    if pack.name == _SMALL:
        return tuple(small_places_of(pack.path))
    if pack.path.name.endswith(_COMPACT):
        return read_compact(pack.path, pack=pack.name)
    return read_places(pack.path, pack=pack.name, proved=pack.name == "theatre")


def _sheet(pack: Pack) -> PlaceSheet:
    if pack.path.name.endswith(_COMPACT):
        return read_sheet(pack.path, pack=pack.name)
    return sheet_of(read_pack(pack))


def switch_pack(settings: Settings, name: str, *, on: bool) -> None:
    """Use a pack or leave it out from now on.

    Raises:
        GazetteerError: There is no such pack, or it is the theatre's, which is always on.
    """
    names = [pack.name for pack in list_packs(settings)]
    if name not in names or name == "theatre":
        raise GazetteerError(
            settings.packs / "packs.json",
            1,
            f"“{name[:50]}” is no pack that can be switched.",
            f"There are: {', '.join(known for known in names if known != 'theatre') or 'none'}.",
        )
    switches = {**_switches(settings.packs), name: on}
    settings.packs.mkdir(parents=True, exist_ok=True)
    text = json.dumps(switches, indent=1, sort_keys=True) + "\n"
    put_file(settings.packs / "packs.json", text.encode())


def pack_name(printed: str) -> str:
    """``printed`` as a pack's name.

    >>> pack_name("CD.txt"), pack_name("cod admbnda 2024.csv")
    ('cd', 'cod-admbnda-2024')
    """
    name = re.sub(r"[^a-z0-9_-]+", "-", Path(printed).stem.lower()).strip("-_")[:50]
    return name if _NAME.fullmatch(name) and name not in RESERVED else f"import-{name}".strip("-")


def _switches(folder: Path) -> dict[str, bool]:
    path = folder / "packs.json"
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): bool(on) for name, on in found.items()}
    except (OSError, ValueError, AttributeError):
        raise GazetteerError(
            path, 1, "the list of switched packs cannot be read.", "Delete the file to begin anew."
        ) from None


def _repeated(sheets: Sequence[PlaceSheet]) -> Iterator[int]:
    """The rows, numbered through all sheets, of which an earlier sheet has the record."""
    known: set[Record] = set()
    before: list[Record] = []
    first = 0
    for sheet in sheets:
        known.update(record for record in before if record[1])
        before = list(sheet.records())
        if not known.isdisjoint(before):
            yield from (row for row, record in enumerate(before, first) if record in known)
        first += len(before)
