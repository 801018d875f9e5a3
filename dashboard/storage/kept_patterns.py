"""What the engine's patterns are compiled to, kept in a file for the next process.

A line of JSON for each pattern, behind those of other processes: whoever compiles one adds it. A
line that is damaged, or half written by somebody else, is as good as none; a file that cannot be
written is not. Patterns are the engine's own: no word of an article is among them.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import re
import sys
import zlib
from base64 import b64decode, b64encode
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from dashboard.core import late_patterns, pattern_leads, quick_patterns
from dashboard.core.late_patterns import Key
from dashboard.core.pattern_codes import MAGIC, Code
from dashboard.settings import Settings

#: So many new ones are written together; what a process that is killed has not written is lost.
_TOGETHER = 16
#: A file that has grown beyond this is begun anew: all patterns take 1.5 MB.
_LARGEST = 30_000_000
#: A program of more bytes is none of ours: the longest has a tenth of it.
_LONGEST = 4_000_000
#: What is raised where a line is not what was written.
_DAMAGED = (ValueError, TypeError, OverflowError)
#: Files of other interpreters and rules that stay beside ours.
_OTHERS = 3
_OURS = re.compile(r"[0-9a-f]{32}\.jsonl")


def keep_patterns(settings: Settings) -> None:
    """From now on this process, and its forks, take compiled patterns from the settings' folder."""
    if settings.patterns is None:
        late_patterns.keep_on(None)
        return
    kept = KeptPatterns(settings.patterns)
    late_patterns.keep_on(kept)
    atexit.register(kept.write)


class KeptPatterns:
    """The compiled patterns of a folder; nothing is looked up in it before one is asked for.

    Args:
        folder: Where the file lies; it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[Key, list[object]] | None = None
        self._new: list[str] = []

    def find(self, key: Key) -> Code | None:
        """What a pattern is compiled to; None where nothing sound is kept."""
        if self._known is None:
            self._known = _read(self._path)
        told = self._known.get(key)
        return None if told is None else _code(told)

    def keep(self, key: Key, code: Code) -> None:
        """Keep what a pattern is compiled to; it may take until :meth:`write` to be in the file."""
        program = b64encode(zlib.compress(code.program, 1)).decode()
        self._new.append(json.dumps([*key, code.flags, program, code.groups, code.names]) + "\n")
        if len(self._new) >= _TOGETHER:
            self.write()

    def write(self) -> None:
        """Write what is new; where that cannot be, nothing is kept."""
        lines, self._new = "".join(self._new), []
        if not lines:
            return
        with suppress(OSError):
            _make_way(self._path)
            file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(file, lines.encode())  # in one piece, behind what others write
            finally:
                os.close(file)

    @cached_property
    def _path(self) -> Path:
        return self._folder / f"{_stamp()}.jsonl"


def _stamp() -> str:
    """A number for the matcher and the rules by which patterns are rewritten for it.

    A program is sound on the interpreter that made it and nowhere else.
    """
    digest = hashlib.sha256(f"{sys.version} {sys.byteorder} {MAGIC}".encode())
    for module in (pattern_leads, quick_patterns):
        with suppress(OSError):
            digest.update(Path(str(module.__file__)).read_bytes())
    return digest.hexdigest()[:32]


def _make_way(path: Path) -> None:
    """Take away a file that has grown too large; where there is none, make the folder for its owner
    alone, and leave those of the others in it that were written last."""
    if path.exists():
        if path.stat().st_size > _LARGEST:
            path.unlink()
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    others = [one for one in path.parent.glob("*.jsonl") if _OURS.fullmatch(one.name)]
    for old in sorted(others, key=lambda one: one.stat().st_mtime, reverse=True)[_OTHERS:]:
        old.unlink(missing_ok=True)


def _read(path: Path) -> dict[Key, list[object]]:
    found: dict[Key, list[object]] = {}
    with suppress(OSError):
        for line in path.read_bytes().splitlines():
            try:
                pattern, flags, rewritten, *told = json.loads(line)
                found[str(pattern), int(flags), bool(rewritten)] = told
            except (*_DAMAGED, RecursionError):
                continue
    return found


def _code(told: list[object]) -> Code | None:
    try:
        flags, program, groups, names = told
        return Code(
            int(flags),  # type: ignore[call-overload]
            _unpacked(b64decode(str(program))),
            int(groups),  # type: ignore[call-overload]
            {str(name): int(number) for name, number in names.items()},  # type: ignore[attr-defined]
        )
    except (*_DAMAGED, AttributeError, zlib.error):
        return None


def _unpacked(packed: bytes) -> bytes:
    """What was packed; ValueError where it is longer than any program, or its end is lost."""
    unpacking = zlib.decompressobj()
    program = unpacking.decompress(packed, _LONGEST)
    if not unpacking.eof:
        raise ValueError("No program that was kept.")
    return program
