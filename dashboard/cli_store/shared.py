"""What the commands on a store share: the store that was named, and errors in one line."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.errors import DashboardError
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from dashboard.storage.store import Store

StoreAddress = Annotated[
    str | None, typer.Option("--store", help="The store; NEWSMAP_STORE or your own by default.")
]


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
        typer.echo(shown(str(error)), err=True)
        raise typer.Exit(2) from error


def shown(words: str, limit: int = 500) -> str:
    """Foreign text on a terminal: on one line, nothing in it that a terminal obeys.

    >>> shown("Goma \\x1b[31m\\nfell")
    'Goma [31m fell'
    """
    plain = "".join(c if c.isprintable() else " " for c in words)
    return " ".join(plain.split())[:limit]
