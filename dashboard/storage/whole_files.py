"""Files that are written whole or not at all: a full disk, or a process that is killed, leaves what
stood there before."""

from __future__ import annotations

import os
import secrets
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO


def put_files(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together: each beside its place, and all are put there at the end.

    Their folders are there. What is no ordinary file, a pipe or a device, is written to as it
    stands; so is one whose folder takes no new files.

    Raises:
        OSError: One cannot be written, and all are left as they were; the error bears its name.
    """
    beside: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            if written := _written_beside(path, content):
                beside[written] = path
            else:
                path.write_bytes(content)
        for written, path in beside.items():
            os.replace(written, os.path.realpath(path))  # a link stays one
    except OSError as error:
        error.filename = str(path)
        raise
    finally:
        for written in beside:
            written.unlink(missing_ok=True)


def put_file(path: Path, content: bytes) -> None:
    """Write one file, as :func:`put_files` does: no reader ever meets half of it."""
    put_files({path: content})


@contextmanager
def private_file(
    path: Path, *, prefix: str | None = None, suffix: str | None = None
) -> Iterator[IO[bytes]]:
    """A file for its owner alone, written piece by piece: it lies beside a path, and is put there
    at the end. After an error it is gone, and what stood there is as it was.

    Args:
        path: Where it is put; a link there gives way to it.
        prefix: How its name begins until then.
        suffix: How that ends.
    """
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=prefix, suffix=suffix, delete=False
    ) as file:
        try:
            yield file
            file.flush()
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


def _written_beside(path: Path, content: bytes) -> Path | None:
    """The file beside a path, with the rights of what stands there; None where none can be."""
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        return None
    place = Path(os.path.realpath(path))
    beside = place.with_name(f".{place.name[:40]}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    except PermissionError:
        if mode is None:
            raise
        return None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside
