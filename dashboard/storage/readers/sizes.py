"""How large a file of each kind may be, and the sentence for one that is larger."""

from __future__ import annotations

from dashboard.errors import ArticleError

#: An article's text, decoded; the same 5 MB that a text file may have.
MAX_TEXT_BYTES = 5_000_000
#: A saved page; the same 10 MB that one address may send.
MAX_PAGE_BYTES = 10_000_000
#: A feed; those of news sites have some hundred kilobytes.
MAX_FEED_BYTES = 5_000_000
#: A report with its pictures, or a mail with its attachments.
MAX_REPORT_BYTES = 50_000_000
#: A table; it is decoded as a whole, and read row by row.
MAX_TABLE_BYTES = 100_000_000
#: One value in JSON, which is held in memory as a whole, and takes twenty times its bytes there if
#: it is all brackets.
MAX_JSON_BYTES = 30_000_000
#: An archive, packed and unpacked; it is held in memory.
MAX_COLLECTION_BYTES = 200_000_000


def check_size(name: str, size: int, limit: int, mend: str) -> None:
    """Refuse what is larger than its kind may be.

    Args:
        name: The file.
        size: Its bytes.
        limit: How many its kind may have.
        mend: What the user can do.

    Raises:
        ArticleError: It is larger.

    >>> check_size("a.html", 52_000_000, MAX_PAGE_BYTES, "Save the text by itself.")
    Traceback (most recent call last):
    ...
    dashboard.errors.ArticleError: a.html, not read: It has 52 MB; up to 10 MB are read. Save the \
text by itself.
    """
    if size > limit:
        problem = f"It has {megabytes(size)}; up to {megabytes(limit)} are read."
        raise ArticleError(name, problem, mend)


def megabytes(size: int) -> str:
    """A size for a reader.

    >>> megabytes(52_000_000), megabytes(5_200_000)
    ('52 MB', '5.2 MB')
    """
    return f"{size / 1e6:,.1f} MB".replace(".0 MB", " MB")
