"""The errors we raise on purpose: each is one sentence that a user can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class DashboardError(Exception):
    """Something a user can mend; its text says what, where, and what would mend it.

    The page and the command line catch this class and show the text. Anything else is a mistake
    of ours and may crash, so that we learn of it.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        """How it travels from a worker process: as its text and its fields.

        The constructors below take other arguments than the text they make of them, so the usual
        way would break the whole pool of workers.
        """
        return _as_it_was, (type(self), self.args, dict(self.__dict__))


def _as_it_was(
    kind: type[DashboardError], args: tuple[object, ...], fields: dict[str, object]
) -> DashboardError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(fields)
    return error


class ArticleError(DashboardError):
    """A file or text that was handed to us cannot be read as an article."""

    def __init__(self, name: str, problem: str, mend: str) -> None:
        super().__init__(f"{name}, not read: {problem} {mend}")
        self.name = name


class GazetteerError(DashboardError):
    """A row of a gazetteer cannot be used."""

    def __init__(self, path: Path, line: int, problem: str, mend: str) -> None:
        super().__init__(f"{path.name}, line {line}: {problem} {mend}")
        self.path = path
        self.line = line


class InputError(DashboardError):
    """A line handed to the command line cannot be used."""

    def __init__(self, source: str, line: int, problem: str, mend: str) -> None:
        super().__init__(f"{source}, line {line}: {problem} {mend}")
        self.line = line
