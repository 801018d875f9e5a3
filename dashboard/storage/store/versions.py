"""What a reading was made by: a version of the rules, and one of the gazetteer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import dashboard.core
from dashboard.model import Place
from dashboard.storage.store.codec import to_text
from dashboard.storage.store.records import Versions

#: Rules that read nothing off a text; changing them leaves a reading as it is.
_NOT_READING = ("reviews",)


def versions_of(gazetteer_files: Iterable[Path], added: Iterable[Place] = ()) -> Versions:
    """The versions in force: a changed rule, pack or added row makes earlier readings stale.

    Args:
        gazetteer_files: The packs that are switched on.
        added: The rows that people added, as ``Store.added_places`` gives them.
    """
    return Versions(rules=_rules(), gazetteer=_gazetteer(gazetteer_files, added))


def _rules() -> str:
    """A number that changes whenever a line of the engine does."""
    root = Path(next(iter(dashboard.core.__path__)))
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        part = path.relative_to(root)
        is_rule = path.is_file() and "__pycache__" not in part.parts
        if is_rule and part.parts[0] not in _NOT_READING:
            digest.update(f"{part.as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _gazetteer(files: Iterable[Path], added: Iterable[Place]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    for place in sorted(added, key=lambda place: place.id):
        digest.update(to_text(place).encode("ascii"))
    return digest.hexdigest()[:16]
