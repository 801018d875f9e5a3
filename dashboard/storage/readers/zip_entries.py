"""ZIP files opened with a distrust of everything they say about themselves."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from pathlib import PurePosixPath

from dashboard.errors import ArticleError
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.sizes import megabytes

#: More entries than any folder of articles that a person packed.
MAX_ENTRIES = 20_000
_UNPACK = "Unpack it, check it, and read the files."


def open_zip(name: str, data: bytes, what: str = "a ZIP file") -> zipfile.ZipFile:
    """The archive in ``data``.

    Args:
        name: For the message.
        data: Its bytes.
        what: What the file is for its user, such as ``a Word document``.

    Raises:
        ArticleError: It is damaged or has too many entries.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        problem = f"It is damaged as {what} ({visible(str(error), 80)})."
        raise ArticleError(name, problem, "Fetch or pack it again.") from error
    if len(archive.infolist()) > MAX_ENTRIES:
        problem = f"It holds {len(archive.infolist())} entries; up to {MAX_ENTRIES} are read."
        raise ArticleError(name, problem, "Split it.")
    return archive


def check_sizes(name: str, archive: zipfile.ZipFile, limit: int) -> None:
    """Refuse an archive that says itself that it unpacks to more than ``limit`` bytes.

    Raises:
        ArticleError: It does.
    """
    total = sum(entry.file_size for entry in archive.infolist())
    if total > limit:
        problem = f"It unpacks to {megabytes(total)}; up to {megabytes(limit)} are read."
        raise ArticleError(name, problem, _UNPACK)


def read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, limit: int) -> bytes:
    """The bytes of an entry, never more than ``limit``, whatever its header promises.

    Raises:
        ArticleError: It is encrypted, a link, has a path out of the archive, packed in a way we
            cannot open, damaged, or too large.
    """
    check_path(entry, name)
    if entry.flag_bits & 0x1:
        raise ArticleError(name, "It is locked with a password.", "Unpack it and read the files.")
    try:
        with archive.open(entry) as stream:
            data = stream.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        problem = f"It is damaged inside the archive ({visible(str(error), 80)})."
        raise ArticleError(name, problem, "Pack it again.") from error
    except (NotImplementedError, RuntimeError) as error:
        problem = "It is packed in a way that cannot be opened."
        raise ArticleError(name, problem, "Pack it again as an ordinary ZIP.") from error
    if len(data) > limit:
        problem = f"It unpacks to more than {megabytes(limit)}."
        raise ArticleError(name, problem, _UNPACK)
    return data


def check_path(entry: zipfile.ZipInfo, name: str) -> None:
    """Refuse an entry whose path leads out of the archive, or that is a link to elsewhere.

    Nothing is ever written to disk; such an entry is made to trick, and is not trusted.
    """
    path = PurePosixPath(entry.orig_filename.replace("\\", "/").split("\0")[0])
    drive = len(path.parts) > 0 and path.parts[0].endswith(":")
    if path.is_absolute() or ".." in path.parts or drive or "\0" in entry.orig_filename:
        problem = "Its path leads out of the archive."
        raise ArticleError(name, problem, "Unpack it with care and read the file by itself.")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise ArticleError(name, "It is a link to another file.", "Pack the file itself.")
