"""What the commands share: the store that was named, days and languages, errors in one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dashboard.errors import DashboardError, FaultError, fault_words, harmless, trace_of
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from dashboard.storage.store import Store

StoreAddress = Annotated[
    str | None,
    typer.Option(
        "--store", help="The store, such as sqlite:///FILE; NEWSMAP_STORE or your own by default."
    ),
]

#: How a day is written; ``metavar`` of every option that takes one.
DAY = "YYYY-MM-DD"


def day(text: str) -> date:
    """The day that was typed; ``parser`` of an option or argument.

    >>> day("2025-03-19")
    datetime.date(2025, 3, 19)

    Raises:
        typer.BadParameter: It is none.
    """
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").date()
    except ValueError:
        raise typer.BadParameter(
            f"{shown(text, 40)!r} is no day. Write year, month and day, as in 2025-03-19."
        ) from None


def day_of_publication(text: str) -> date:
    """The day that was typed, which is no coming one: such a day is a slip of the hand.

    Raises:
        typer.BadParameter: It is no day, or has not come yet anywhere on Earth.
    """
    found = day(text)
    if found > date.today() + timedelta(days=1):
        raise typer.BadParameter(f"{found} has not come yet. Write the day of publication.")
    return found


def language_code(code: str | None) -> str | None:
    """The language that was typed; None where none was.

    >>> language_code("FR")
    'fr'

    Raises:
        DashboardError: It is no code of two letters.
    """
    if code is None or (len(code) == 2 and code.isascii() and code.isalpha()):
        return code.lower() if code else None
    raise DashboardError(
        f"--language {shown(code, 40)!r}: this is no language. Write en, fr or sw."
    )


def user() -> str:
    """Who signs where nobody was named: the user of this machine; empty where it has none."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


@contextmanager
def opened(address: str | None) -> Iterator[Store]:
    """The store that was named, or the one of the settings."""
    from dashboard.storage.store import open_store

    with open_store(address or settings_from(os.environ).store) as store:
        yield store


@contextmanager
def sentences() -> Iterator[None]:
    """An error that a user can mend is one line, and exit code 2."""
    try:
        yield
    except DashboardError as error:
        tell(error)
        raise typer.Exit(2) from error


def piped() -> BinaryIO:
    """Standard input, to read what is piped in.

    Raises:
        DashboardError: Nothing can be, for whoever started this closed it.
    """
    if sys.stdin is None:
        raise DashboardError(
            "Standard input is closed. Pipe a text into it, or name a file with <."
        )
    return sys.stdin.buffer


def tell(error: DashboardError) -> None:
    """What is wrong in one line; of a mistake of ours the trace as well, for who asks for it."""
    typer.echo(shown(str(error)), err=True)
    if isinstance(error, FaultError) and os.environ.get("NEWSMAP_DEBUG"):
        typer.echo(error.trace, err=True)


def tell_fault(fault: Exception) -> None:
    """A mistake of ours, or a system that gives out what is needed no more, in one line."""
    what = f"Newsmap met a fault of its own and stopped ({fault_words(fault)})."
    mend = "What was saved before is safe. Send this line to whoever looks after Newsmap."
    if isinstance(fault, OSError) and fault.strerror:
        what = f"The system said: {fault.strerror}{_at(fault)}. Newsmap stopped."
        mend = "What was saved before is safe. Mend that, and try again."
    typer.echo(shown(f"{what} {mend}"), err=True)
    if os.environ.get("NEWSMAP_DEBUG"):
        typer.echo(trace_of(fault), err=True)


def _at(error: OSError) -> str:
    return f" ({os.fsdecode(error.filename)})" if isinstance(error.filename, str | bytes) else ""


def shown(words: str, limit: int = 500) -> str:
    """Foreign text on a terminal: on one line, nothing in it that a terminal obeys.

    >>> shown("Goma \\x1b[31m\\nfell")
    'Goma [31m fell'
    """
    return " ".join(harmless(words).split())[:limit]
