"""The body of an answer, unpacked within bounds: a few kilobytes can unpack to gigabytes."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Mapping


class BodyError(Exception):
    """The body cannot be taken; the text is half of the sentence that the user reads."""


async def bounded_body(
    chunks: AsyncIterator[bytes], headers: Mapping[str, str], limit: int
) -> bytes:
    """All bytes of an answer, unpacked.

    Args:
        chunks: The bytes as sent.
        headers: Of the answer, names in small letters.
        limit: Most bytes, counted after unpacking; no more than that is ever held.

    Raises:
        BodyError: There are more, or they are packed in a way we cannot or may not open.
    """
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise _too_long(limit)
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise BodyError("The site packs it in a way that was not asked for.")
    unpack = None if coding in ("identity", "") else zlib.decompressobj(wbits=47)
    body = bytearray()
    async for chunk in chunks:
        body += chunk if unpack is None else _unpacked(unpack, chunk, limit - len(body))
        if len(body) > limit:
            raise _too_long(limit)
        if unpack is not None and unpack.eof:
            break  # what follows is none of it, and would be kept in memory as long as it comes
    if unpack is not None and not unpack.eof:
        raise BodyError("The answer broke off.")
    return bytes(body)


def _unpacked(unpack: zlib._Decompress, chunk: bytes, room: int) -> bytes:
    """The chunk unpacked, one byte beyond the room at most."""
    try:
        return unpack.decompress(chunk, room + 1)
    except zlib.error as error:
        raise BodyError("The answer is damaged.") from error


def _too_long(limit: int) -> BodyError:
    return BodyError(f"It has more than {limit / 1e6:.0f} MB.")
