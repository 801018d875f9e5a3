"""From a user's file to a pack of its own, which can be switched off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dashboard.core.gazetteer_rules import Regions, prove_position, strong_names
from dashboard.core.tokens import name_key
from dashboard.errors import GazetteerError
from dashboard.model import Place
from dashboard.settings import Settings
from dashboard.storage.compact_pack import write_compact
from dashboard.storage.gazetteer_csv import shipped_regions
from dashboard.storage.pack_imports.cod_ab import is_cod_ab, read_cod_ab
from dashboard.storage.pack_imports.draft import Draft
from dashboard.storage.pack_imports.geonames import is_geonames, read_geonames
from dashboard.storage.pack_imports.plain import read_plain
from dashboard.storage.packs import load_packs, pack_name
from dashboard.storage.whole_files import put_file

_UNKNOWN_LICENCE = "not stated by the file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import made.

    Attributes:
        name: The pack.
        path: Its file.
        rows: How many places it holds.
        licence: Of its data.
        remarks: What was left out and why, in sentences.
    """

    name: str
    path: Path
    rows: int
    licence: str
    remarks: tuple[str, ...]


def import_pack(
    path: Path, settings: Settings, *, name: str | None = None, licence: str | None = None
) -> Imported:
    """Make a pack of a file; an earlier pack of that name is replaced.

    Places that other packs have already are left out, and names that others bear are weak.

    Args:
        path: A GeoNames dump, a COD-AB table or a plain table; told apart by the first line.
        settings: Where packs lie.
        name: The pack's name; by default the file's.
        licence: Of the data; by default the register's own.

    Raises:
        GazetteerError: The file cannot be used.
    """
    draft = _read(path, licence or _UNKNOWN_LICENCE)
    chosen = pack_name(name or path.name)
    others = [place for place in load_packs(settings) if place.pack != chosen]
    placed = _proved(draft, shipped_regions())
    fresh = _unknown(placed, others, draft)
    rows = [replace(place, pack=chosen) for place in _weakened(fresh, others)]
    target = settings.packs / f"{chosen}.tsv.gz"
    settings.packs.mkdir(parents=True, exist_ok=True)
    write_compact(target, rows)
    stated = licence or draft.licence
    put_file(settings.packs / f"{chosen}.licence.txt", f"{stated}\n".encode())
    remarks = (*draft.report(), *draft.sentences[:20])
    return Imported(name=chosen, path=target, rows=len(rows), licence=stated, remarks=remarks)


def _read(path: Path, licence: str) -> Draft:
    try:
        with path.open(encoding="utf-8-sig") as opened:
            first = opened.readline(100_000).rstrip("\r\n")
    except OSError as problem:
        raise GazetteerError(
            path, 1, f"the file cannot be opened ({problem.strerror}).", "Is the path right?"
        ) from None
    except UnicodeDecodeError:
        raise GazetteerError(
            path, 1, "the file is not UTF-8.", "Save it as “CSV UTF-8”, or unzip it first."
        ) from None
    if is_geonames(first):
        return read_geonames(path)
    if is_cod_ab(first):
        return read_cod_ab(path)
    return read_plain(path, licence=licence)


def _proved(draft: Draft, regions: Regions) -> list[Place]:
    kept = []
    for place in draft.places:
        finding = prove_position(place, regions)
        if finding is None:
            kept.append(place)
        else:
            draft.leave_out("rows off their region", f"{finding.problem} {finding.mend}")
    return kept


def _unknown(places: Sequence[Place], others: Iterable[Place], draft: Draft) -> list[Place]:
    """The places that no other pack has, by id, P-code or GeoNames number."""
    known = set()
    for place in others:
        known |= {place.id, *_records(place)}
    kept = []
    for place in places:
        if known.isdisjoint({place.id, *_records(place)}):
            kept.append(place)
        else:
            draft.leave_out("places that another pack has")
    return kept


def _records(place: Place) -> set[str]:
    numbers = {f"pcode {place.pcode}"} if place.pcode else set()
    if place.source.startswith("GeoNames") and place.source_id:
        numbers.add(f"geonames {place.source_id}")
    return numbers


def _weakened(places: Sequence[Place], others: Iterable[Place]) -> list[Place]:
    """The places with every name weak that another bears too, or that has under four letters."""
    borne = {
        name_key(name)
        for place in others
        for name in (place.name, *place.other_names, *place.weak_names, *place.demonyms)
    }
    bearers: dict[str, int] = defaultdict(int)
    for place in places:
        for key in {name_key(name) for name in strong_names(place)}:
            bearers[key] += 1
    weakened = []
    for place in places:
        weak = [
            name
            for name in strong_names(place)
            if (key := name_key(name)) in borne or bearers[key] > 1 or len(key) < 4
        ]
        others_left = tuple(name for name in place.other_names if name not in weak)
        every = tuple(dict.fromkeys((*place.weak_names, *weak)))
        weakened.append(replace(place, other_names=others_left, weak_names=every))
    return weakened
