"""Patterns that are compiled when something is first looked for with them.

The engine has a thousand patterns. To compile them takes as long as to read fifty articles, and a
page that is drawn from what was kept looks for nothing: a module of the engine writes ``from
dashboard.core import late_patterns as re``, and its ``re.compile`` waits. What a pattern matches
stays the same; that each of them can be compiled at all, a test sees to.

>>> fled = compile(r"\\b(?:fled|fui\\w*)\\b")
>>> is_compiled(fled), fled.findall("They fled Sake."), is_compiled(fled)
(False, ['fled'], True)
"""

from __future__ import annotations

import re
from collections.abc import Callable
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
from typing import cast

__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "I", "M", "Match", "Pattern",
    "compile", "compile_rewritten", "escape", "findall", "finditer", "fullmatch", "is_compiled",
    "search", "split", "sub",
]  # fmt: skip

#: What is asked of a compiled pattern.
_ASKED = (
    "findall", "finditer", "flags", "fullmatch", "groupindex", "groups", "match", "scanner",
    "search", "split", "sub", "subn",
)  # fmt: skip


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
        pattern = self._rewrite(self.pattern) if self._rewrite is not None else self.pattern
        compiled = re.compile(pattern, self._flags)
        self.__dict__.update((asked, getattr(compiled, asked)) for asked in _ASKED)
        self.__class__ = _Compiled  # type: ignore[assignment]
        return self.__dict__[name]


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """What ``re.compile`` makes, made when it is first asked something."""
    return cast("Pattern[str]", _Late(pattern, flags, None))


def compile_rewritten(pattern: str, rewrite: Callable[[str], str]) -> Pattern[str]:
    """The same of a pattern that is rewritten before; it must then match the same."""
    return cast("Pattern[str]", _Late(pattern, 0, rewrite))


def is_compiled(pattern: Pattern[str]) -> bool:
    """Whether a pattern of this module has been compiled."""
    return isinstance(pattern, _Compiled)
