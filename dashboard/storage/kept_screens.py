"""What a page showed when it was last opened, kept as a file until what it was made of changes.

Nothing here is the only copy of anything: a file that is missing, damaged or of another state is as
good as none, and one that cannot be written is not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from dashboard.storage.whole_files import private_file

#: The file beside the screens in which :mod:`dashboard.storage.kept_readings` keeps what was read.
READINGS = "readings.sqlite"

#: Names of our files, and of one that was being written.
_OURS = re.compile(r"[0-9a-f]{32}\.json|newsmap-screen-\w+\.part|readings\.sqlite(-journal)?")

#: So many files are kept, those written last; the others go.
MOST_KEPT = 16


def find_screen(folder: Path, name: str, stamp: object) -> dict[str, str] | None:
    """What was kept under a name in exactly this state; None for nothing.

    Args:
        folder: Where such files lie; it need not exist.
        name: Of any characters; the file is called by its hash.
        stamp: The state of everything that the screen was made of; compared by its ``repr``.
    """
    try:
        told = json.loads(_path(folder, name).read_text(encoding="utf-8"))
        if told["stamp"] != _digest(repr(stamp)):
            return None
        return {str(key): str(value) for key, value in told["values"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep_screen(folder: Path, name: str, stamp: object, values: Mapping[str, str]) -> bool:
    """Keep a screen in the place of an earlier one of that name; whether it could be written.

    The folder is made for its owner alone: a screen holds words of the articles.
    """
    told = {"stamp": _digest(repr(stamp)), "values": dict(values)}
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with private_file(_path(folder, name), prefix="newsmap-screen-", suffix=".part") as file:
            file.write(json.dumps(told).encode())
        _clear(folder)
    except OSError:
        return False
    return True


def clear_screens(folder: Path) -> int:
    """Take away every screen in a folder, the readings beside them, and what a crash left of one.

    Returns:
        How many files that were.

    Raises:
        OSError: One cannot be taken away.
    """
    files = [path for path in folder.glob("*") if _OURS.fullmatch(path.name) and path.is_file()]
    for path in files:
        path.unlink(missing_ok=True)
    return len(files)


def _clear(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MOST_KEPT:]:
        with suppress(OSError):
            path.unlink()


def _path(folder: Path, name: str) -> Path:
    return folder / f"{_digest(name)}.json"


def _digest(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]
