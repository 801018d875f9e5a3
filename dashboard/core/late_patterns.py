"""Patterns that are compiled when something is first looked for with them.

The engine has a thousand patterns. To compile them takes as long as to read fifty articles, and a
page that is drawn from what was kept looks for nothing: a module of the engine writes ``from
dashboard.core import late_patterns as re``, and its ``re.compile`` waits. What a pattern matches
stays the same; that each of them can be compiled at all, a test sees to. Who has a place to keep
what they are compiled to names it with :func:`keep_on`, and other processes need not compile them.

>>> fled = compile(r"\\b(?:fled|fui\\w*)\\b")
>>> is_compiled(fled), fled.findall("They fled Sake."), is_compiled(fled)
(False, ['fled'], True)
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from re import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    I,
    M,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    search,
    split,
    sub,
)
from typing import Protocol, cast

from dashboard.core.pattern_codes import Code, compiled, from_code

__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "I", "Key", "M", "Match", "Pattern",
    "Shelf", "compile", "compile_rewritten", "escape", "findall", "finditer", "fullmatch",
    "is_compiled", "keep_on", "search", "split", "sub",
]  # fmt: skip

#: What is asked of a compiled pattern.
_ASKED = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "scanner",
    "search", "split", "sub", "subn",
)  # fmt: skip


#: A pattern as it is written, its flags, and whether it is rewritten before it is compiled.
Key = tuple[str, int, bool]


class Shelf(Protocol):
    """Where what patterns are compiled to is kept for other processes."""

    def find(self, key: Key) -> Code | None:
        """What a pattern is compiled to; None where that is not known."""

    def keep(self, key: Key, code: Code) -> None:
        """Keep it for those who ask later; one that cannot be kept is lost without a word."""


_shelf: Shelf | None = None


def keep_on(shelf: Shelf | None) -> None:
    """Look here from now on before a pattern is compiled; None for nowhere."""
    global _shelf
    _shelf = shelf


class _Compiled:
    """What a late pattern is once it has been compiled: it has all the methods it is asked for, and
    none has to be looked for the long way that a class with a ``__getattr__`` takes."""


class _Late:
    """Stands for a compiled pattern: once one of its methods is asked for, it has them all."""

    def __init__(self, pattern: str, flags: int, rewrite: Callable[[str], str] | None) -> None:
        self.pattern = pattern
        self._flags = flags
        self._rewrite = rewrite

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        found = _compiled(self.pattern, self._flags, self._rewrite)
        self.__dict__.update((asked, getattr(found, asked)) for asked in _ASKED)
        self.__class__ = _Compiled  # type: ignore[assignment]
        return self.__dict__[name]


def _compiled(pattern: str, flags: int, rewrite: Callable[[str], str] | None) -> Pattern[str]:
    """A pattern as it was kept, or compiled and kept."""
    key = (pattern, int(flags), rewrite is not None)
    if _shelf is not None and (code := _shelf.find(key)) is not None:
        with suppress(ValueError):  # damaged: as good as none
            return from_code(pattern, code)
    found, made = compiled(rewrite(pattern) if rewrite is not None else pattern, flags)
    if _shelf is not None and made is not None:
        _shelf.keep(key, made)
    return found


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """What ``re.compile`` makes, made when it is first asked something."""
    return cast("Pattern[str]", _Late(pattern, flags, None))


def compile_rewritten(pattern: str, rewrite: Callable[[str], str]) -> Pattern[str]:
    """The same of a pattern that is rewritten before; it must then match the same."""
    return cast("Pattern[str]", _Late(pattern, 0, rewrite))


def is_compiled(pattern: Pattern[str]) -> bool:
    """Whether a pattern of this module has been compiled."""
    return isinstance(pattern, _Compiled)
