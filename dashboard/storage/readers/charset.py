"""Bytes to text, and an honest word about how the character set was found.

The order: a byte order mark, UTF-8, UTF-8 with a few broken bytes, what the file or server
declares, Windows-1252 where every high byte is a letter or sign of the languages we read, and
charset-normalizer's guess for the rest.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dashboard.counting import counted
from dashboard.errors import ArticleError
from dashboard.storage.readers.names import visible

#: UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

#: What pages mean when they say it (WHATWG Encoding Standard): Latin-1 is Windows-1252.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}

#: Character sets that texts are really written in, as Python names them. Python knows others that
#: are none, such as ``punycode`` or ``unicode_escape``, which would rewrite what is there.
_REAL = re.compile(
    r"utf-(8|16|32)|cp\d|iso8859|iso2022|koi8|mac-|big5|gb|euc_|shift_jis|hz|johab|tis-620|kz1048"
)

#: High characters of printed English, French and Swahili (and of the names in them).
_EXPECTED = frozenset("àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜáíóúñãõ–—‘’“”«»…•°€£©®½¼´·\u00a0\u202f")

#: Above this share of control characters a file is not text (a picture has 10 % and more).
_MAX_CONTROL_SHARE = 0.01
#: Up to this share of broken bytes a text is still UTF-8 that was cut or pasted together.
_MAX_BROKEN_SHARE = 0.002
#: How much of a long file the guess looks at.
_SAMPLE = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A decoded text.

    Attributes:
        text: The text.
        charset: The character set used.
        note: One sentence when something was guessed or replaced; None when all was clear.
    """

    text: str
    charset: str
    note: str | None = None


def decode(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """The text in ``data``.

    Args:
        data: Bytes of a text file, page, table or mail body.
        name: For the message.
        declared: Character set that the file, mail or server declares.

    Raises:
        ArticleError: The bytes are not text in any character set that was tried.

    >>> decode("Déplacés".encode(), name="a.txt").charset
    'utf-8'
    >>> decode("Les déplacés fuient".encode("cp1252"), name="a.txt").text
    'Les déplacés fuient'
    """
    found = _by_mark(data, name) or _as_utf8(data) or _as_broken_utf8(data)
    if found is None and _looks_binary(data):
        raise _binary(name)
    found = found or _as_declared(data, declared) or _as_western(data) or _as_guessed(data)
    if found is None:
        tried = ", ".join(["UTF-8", *([visible(declared, 40)] if declared else []), "Windows-1252"])
        problem = f"Its characters fit no character set (tried: {tried}, and a guess)."
        raise ArticleError(name, problem, "Save it as UTF-8.")
    if _control_share(found.text) > _MAX_CONTROL_SHARE:
        raise _binary(name)
    return found


def _binary(name: str) -> ArticleError:
    return ArticleError(
        name, "It holds binary data, not text.", "Save the article as text, HTML, PDF or DOCX."
    )


def _by_mark(data: bytes, name: str) -> Decoded | None:
    charset = next((charset for mark, charset in _MARKS if data.startswith(mark)), None)
    if charset is None:
        return None
    try:
        return Decoded(text=data.decode(charset), charset=charset)
    except UnicodeDecodeError as error:
        problem = f"It begins as {charset} but breaks at byte {error.start}."
        raise ArticleError(name, problem, "Save it again as UTF-8.") from error


def _as_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(text=data.decode(), charset="utf-8")
    except UnicodeDecodeError:
        return None


def _as_broken_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes: more whole characters than broken ones, and few of those."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(not c.isascii() for c in text) - broken
    if broken > whole or broken > max(2, len(text) * _MAX_BROKEN_SHARE):
        return None
    one, many = "character is not UTF-8 and is", "characters are not UTF-8 and are"
    note = f"{counted(broken, one, many)} shown as �."
    return Decoded(text=text, charset="utf-8", note=note)


def _as_declared(data: bytes, declared: str | None) -> Decoded | None:
    try:
        named = codecs.lookup(declared or "").name
        charset = _MEANT.get(named, named)
        if charset == "utf-8" or not _REAL.match(charset):
            return None  # tried already, or none
        return Decoded(text=data.decode(charset), charset=charset)
    except (LookupError, ValueError):  # an unknown or non-text codec, a byte outside it
        return None


def _as_western(data: bytes) -> Decoded | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if any(not c.isascii() and c not in _EXPECTED for c in set(text)):
        return None
    note = "It is not UTF-8; it was read as Windows-1252, which fits all its letters."
    return Decoded(text=text, charset="cp1252", note=note)


def _as_guessed(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], enable_fallback=False).best()
    if best is None:
        return None
    try:
        text = data.decode(best.encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    note = f"It does not say its character set; {best.encoding} was guessed."
    return Decoded(text=text, charset=best.encoding, note=note)


def _looks_binary(data: bytes) -> bool:
    """Control bytes that no printed text has; UTF-16 without a mark is among them."""
    sample = data[:_SAMPLE]
    controls = sum(sample.count(bytes([byte])) for byte in range(32) if byte not in b"\t\n\r\f")
    return controls > len(sample) * _MAX_CONTROL_SHARE


def _control_share(text: str) -> float:
    sample = text[:_SAMPLE]
    controls = sum(c < " " and c not in "\t\n\r\f" for c in sample)
    return controls / len(sample) if sample else 0.0
