"""The errors we raise on purpose: each is one sentence that a user can act on."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class DashboardError(Exception):
    """Something a user can mend; its text says what, where, and what would mend it.

    The page and the command line catch this class and show the text. Anything else is a mistake
    of ours: where one text brings it out, :func:`faults_told` makes a sentence of it.
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


class FaultError(ArticleError):
    """A mistake of ours that one text brings out: that text is left out, the others are read.

    Attributes:
        trace: Where it happened, for whoever mends it; shown to nobody who did not ask for it.
    """

    def __init__(self, name: str, fault: BaseException) -> None:
        met = f"Newsmap met a fault of its own in it ({fault_words(fault)})."
        super().__init__(name, met, "Send it to whoever looks after Newsmap.")
        self.trace = trace_of(fault)


@contextmanager
def faults_told(name: str) -> Iterator[None]:
    """Around the reading of one text: a mistake of ours in it is an error of that text alone.

    Args:
        name: What the text is called, fit to be shown.

    Raises:
        FaultError: There was one.

    >>> with faults_told("a.txt"):
    ...     [][1]
    Traceback (most recent call last):
    ...
    dashboard.errors.FaultError: a.txt, not read: Newsmap met a fault of its own in it \
(IndexError). Send it to whoever looks after Newsmap.
    """
    try:
        yield
    except DashboardError:
        raise
    except Exception as fault:
        raise FaultError(name, fault) from fault


def fault_words(fault: BaseException) -> str:
    """What a fault is, and the last line of ours that it passed.

    Nothing of what it says itself: it may quote the text.

    >>> fault_words(KeyError("Goma"))
    'KeyError'
    """
    frames = traceback.extract_tb(fault.__traceback__, limit=-_LAST_FRAMES)
    passed = [
        (Path(one.filename).as_posix().rpartition("dashboard/"), one.lineno) for one in frames
    ]
    ours = [
        f"{file}, line {line}" for (_, found, file), line in passed if found and file != "errors.py"
    ]
    return ", ".join([type(fault).__name__, *ours[-1:]])


def trace_of(fault: BaseException) -> str:
    """Where a fault happened, for a log or a terminal: what it says may quote an article, and
    nothing in it is a sign that a terminal obeys.

    >>> trace_of(ValueError("\\x1b[31mGoma"))
    'ValueError:  [31mGoma'
    """
    lines = "".join(traceback.format_exception(fault)).splitlines()
    return "\n".join(map(harmless, lines))


def harmless(line: str) -> str:
    """A line with foreign words in it, nothing of which a terminal obeys; its blanks stay.

    >>> harmless("    Goma \\x1b[31m")
    '    Goma  [31m'
    """
    return "".join(c if c.isprintable() else " " for c in line)


#: So many of the last frames are looked through: where a text is nested too deep there are a
#: thousand, all alike.
_LAST_FRAMES = 50
