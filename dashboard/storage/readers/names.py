"""Names that other people chose, made safe to show: files, columns, attachments, addresses."""

from __future__ import annotations

import unicodedata

#: Characters without a picture, or that reorder their neighbours: control, format (with the
#: bidirectional overrides), surrogate, private, unassigned, line and paragraph separators.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def visible(name: str, limit: int = 160) -> str:
    """The name with every character that hides or reorders others written out.

    Args:
        name: Any string, lone surrogates included.
        limit: Longest result in characters; a longer name loses its middle, not its ending.

    >>> visible("report\\u202etxt.exe")
    'report⟨U+202E⟩txt.exe'
    >>> visible("a\\nb")
    'a⟨U+000A⟩b'
    >>> visible("Déplacés à Goma.txt")
    'Déplacés à Goma.txt'
    >>> visible("x" * 500, limit=9)
    'xxxx…xxxx'
    """
    if len(name) > 4 * limit:
        name = f"{name[: 2 * limit]}{name[-2 * limit :]}"
    shown = "".join(_shown(character) for character in name)
    if len(shown) <= limit:
        return shown
    half = (limit - 1) // 2
    return f"{shown[:half]}…{shown[-half:]}"


def _shown(character: str) -> str:
    if unicodedata.category(character) in _UNSEEN:
        return f"⟨U+{ord(character):04X}⟩"
    return character


def storable(text: str) -> tuple[str, int]:
    """The text without what no file and no database can keep, and how many were replaced.

    Halves of characters (lone surrogates, from a text cut in the middle of an emoji) and NUL
    become ``U+FFFD``, one for one, so that no offset moves.

    >>> storable("Goma \\ud83d fell")
    ('Goma � fell', 1)
    """
    if text.isascii() and "\0" not in text:
        return text, 0
    clean = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)
    return clean, clean.count("\ufffd") - text.count("\ufffd")
