"""What a reading was made by: the rules as they stand on disk, and the gazetteer's files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import dashboard.core
from dashboard.model import Place
from dashboard.storage.codec import to_text

#: Rules that read nothing off a text; changing them leaves a reading as it is.
_NOT_READING = ("reviews",)

#: What else decides how a reading looks: its records, its steps, and how it is kept.
_ALSO = ("model", "model.py", "pipeline.py", "storage/codec.py")


def rules_version() -> str:
    """A number that changes whenever a line of the engine does."""
    core = Path(next(iter(dashboard.core.__path__)))
    rules = (p for p in _files(core) if p.relative_to(core).parts[0] not in _NOT_READING)
    others = (file for name in _ALSO for file in _files(core.parent / name))
    digest = hashlib.sha256()
    for path in (*rules, *others):
        name = path.relative_to(core.parent).as_posix()
        digest.update(f"{name}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def gazetteer_version(files: Iterable[Path], added: Iterable[Place] = ()) -> str:
    """A number that changes whenever a pack does.

    Args:
        files: The packs that are switched on.
        added: The rows that people added, as ``Store.added_places`` gives them.
    """
    digest = hashlib.sha256()
    for path in files:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    for place in sorted(added, key=lambda place: place.id):
        digest.update(to_text(place).encode("ascii"))
    return digest.hexdigest()[:16]


def _files(path: Path) -> list[Path]:
    """The file itself, or those of a folder and below, without what Python compiled."""
    found = path.rglob("*") if path.is_dir() else [path]
    return sorted(p for p in found if p.is_file() and "__pycache__" not in p.parts)
