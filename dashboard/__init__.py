"""Newsmap; with ``NEWSMAP_ENGINE=compiled``, its engine as machine code where that was made.

``make compiled`` writes the engine into a folder of its own, never beside its source. It is taken
only while every line of the source is the one it was made from: after any edit the source runs
again, and a sentence on the standard error says so.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import EXTENSION_SUFFIXES, ExtensionFileLoader, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
#: Where ``make compiled`` puts what it makes.
COMPILED = _PACKAGE.parent / "build" / "engine"
#: The file in it that tells what it was made from.
STAMP = "source.txt"


class CompiledEngine:
    """Finds the compiled modules of one folder, before Python looks for their source."""

    def __init__(self, folder: Path) -> None:
        suffix = EXTENSION_SUFFIXES[0]
        self._files = {
            ".".join(file.relative_to(folder).parts).removesuffix(suffix): file
            for file in folder.rglob(f"*{suffix}")
        }

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Where a module is; None for one that is not compiled."""
        file = self._files.get(name)
        if file is None:
            return None
        return spec_from_file_location(name, file, loader=ExtensionFileLoader(name, str(file)))


def source_stamp(package: Path = _PACKAGE) -> str:
    """What a compiled engine is made from, as one number: each line of it, and this Python."""
    import hashlib  # some milliseconds that a start without it need not wait for

    digest = hashlib.sha256(sys.implementation.cache_tag.encode())
    for floor in ("core", "model"):
        for path in sorted((package / floor).rglob("*.py")):
            name = path.relative_to(package).as_posix()
            digest.update(f"{name}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def why_not(folder: Path = COMPILED, package: Path = _PACKAGE) -> str:
    """Why the compiled engine of a folder cannot be taken, and what mends it; empty if it can."""
    try:
        made_from = (folder / STAMP).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return f"There is no compiled engine in {folder}: make one with `make compiled`."
    if made_from != source_stamp(package):
        return (
            "The compiled engine was made from other source or for another Python: "
            "make it again with `make compiled`."
        )
    return ""


def _choose_engine() -> None:
    """Take the compiled engine if it was asked for and fits; else the source, and say so."""
    if os.environ.get("NEWSMAP_ENGINE") != "compiled":
        return
    if problem := why_not():
        print(f"{problem} Until then the source itself runs.", file=sys.stderr)
    else:
        sys.meta_path.insert(0, CompiledEngine(COMPILED))


_choose_engine()
