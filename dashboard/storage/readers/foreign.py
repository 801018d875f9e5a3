"""Where somebody else's parser meets somebody else's file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dashboard.errors import ArticleError, DashboardError


@contextmanager
def foreign_parser(name: str, what: str, mend: str) -> Iterator[None]:
    """Turn whatever a format's parser raises over a damaged file into one sentence.

    Parsers of page descriptions, office files and feeds raise nearly every built-in error on a
    hostile file, so that here, and only around their calls, every error is caught.

    Args:
        name: The file.
        what: What it was taken for, such as ``a PDF``.
        mend: What the user can do.

    >>> with foreign_parser("a.pdf", "a PDF", "Save it."):
    ...     {}["/Root"]
    Traceback (most recent call last):
    ...
    dashboard.errors.ArticleError: a.pdf, not read: It is damaged as a PDF (KeyError). Save it.
    """
    try:
        yield
    except DashboardError:
        raise
    except (Exception, RecursionError) as error:
        problem = f"It is damaged as {what} ({type(error).__name__})."
        raise ArticleError(name, problem, mend) from error
