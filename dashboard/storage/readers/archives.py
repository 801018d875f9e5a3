"""ZIP files full of articles."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from dashboard.errors import ArticleError
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import (
    Found,
    Problem,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import (
    MAX_COLLECTION_BYTES,
    MAX_REPORT_BYTES,
    check_size,
    megabytes,
)
from dashboard.storage.readers.zip_entries import open_zip, read_entry

#: What systems put into archives by themselves: ``__MACOSX/._a.txt``, ``.DS_Store``, ``Thumbs.db``
_SYSTEM_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


def read_archive(
    source: Source,
    options: ReadOptions,
    read_inner: Callable[[Source, ReadOptions], Iterator[Found]],
) -> Iterator[Found]:
    """Everything readable in the archive, one entry after the other, none written to disk.

    Args:
        source: The archive.
        options: Handed on to each entry.
        read_inner: Reads one entry by its format.

    Raises:
        ArticleError: It is too large, broken, locked or empty.
    """
    check_size(source.name, len(source.data), MAX_COLLECTION_BYTES, "Split it.")
    unpacked = 0
    with open_zip(source.name, source.data) as archive:
        entries = [entry for entry in archive.infolist() if _is_wanted(entry)]
        if not entries:
            raise ArticleError(source.name, "The archive is empty.", "Pack it again.")
        for entry in entries:
            name = f"{source.name} › {visible(entry.orig_filename)}"
            unpacked += min(entry.file_size, MAX_REPORT_BYTES)
            if unpacked > MAX_COLLECTION_BYTES:
                yield _too_much(name)
                return
            try:
                data = read_entry(archive, entry, name, MAX_REPORT_BYTES)
            except ArticleError as error:
                yield Problem(name=name, sentence=str(error))
                continue
            yield from read_inner(source.inner(entry.orig_filename, data, "zip"), options)


def _too_much(name: str) -> Problem:
    what = f"The archive unpacks to more than {megabytes(MAX_COLLECTION_BYTES)}."
    return Problem(name=name, sentence=f"{name} and what follows, not read: {what} Split it.")


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename)
    return not (entry.is_dir() or "__MACOSX" in path.parts or path.name.casefold() in _SYSTEM_FILES)
