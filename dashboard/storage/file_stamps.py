"""Whether files have changed: when they were last written, and their size."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dashboard.settings import Settings

#: Path, time of the last change in nanoseconds and size in bytes of each file; a missing file has
#: a size of -1. Equal stamps: nothing changed.
Stamp = tuple[tuple[str, int, int], ...]


def stamp_of(paths: Iterable[Path]) -> Stamp:
    """The state of files, in the order given.

    >>> stamp_of([Path("/nowhere")])
    (('/nowhere', 0, -1),)
    """
    found = []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            found.append((str(path), 0, -1))
        else:
            found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)


def folder_stamp(folder: Path, pattern: str) -> Stamp:
    """The state of the files of a folder that match; empty where there is no such folder."""
    return stamp_of(sorted(folder.glob(pattern)))


def articles_stamp(settings: Settings) -> Stamp:
    """The state of the folder of articles; empty where there is none that can be opened."""
    try:
        return stamp_of(text_files(settings.articles))
    except OSError:
        return ()


def text_files(folder: Path) -> list[Path]:
    """The text files of a folder, by name, whatever the case of their ending.

    Raises:
        OSError: There is no such folder, or it may not be read.
    """
    files = [path for path in folder.iterdir() if path.suffix.lower() == ".txt"]
    return sorted((path for path in files if not path.is_dir()), key=lambda path: path.name)


def gazetteer_stamp(settings: Settings) -> Stamp:
    """The state of the gazetteer's files."""
    return stamp_of((settings.gazetteer, *sorted(settings.packs.glob("*"))))


def sqlite_stamp(path: Path) -> Stamp:
    """The state of a SQLite database that is written ahead: its file, and what is not in it yet.

    An empty log says the same as none: opening the database to read makes one.
    """
    found = stamp_of([path, path.with_name(f"{path.name}-wal")])
    return tuple(one if one[2] > 0 else (one[0], 0, -1) for one in found)
