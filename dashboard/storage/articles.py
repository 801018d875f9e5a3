"""Text files -> articles: the one reader for files like those in ``seeds/``."""

from __future__ import annotations

import hashlib
from pathlib import Path

from dashboard.core.clean import clean
from dashboard.errors import ArticleError
from dashboard.model import Article
from dashboard.storage.file_stamps import text_files
from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.sizes import MAX_TEXT_BYTES, check_size

__all__ = ["read_article_file", "read_article_folder"]


def read_article_file(path: Path) -> Article:
    """The article in a text file.

    Read are UTF-8, UTF-16 with its mark, and Windows-1252 where every letter fits; offsets of the
    article map back to the decoded file.

    Raises:
        ArticleError: The file is empty, binary, too large, in no character set that fits, or
            cannot be opened; one sentence with its name.
    """
    name = visible(path.name)
    data = _bytes_of(path, name)
    raw = decode(data, name=name).text
    if not raw.strip("\ufeff \t\r\n\f\v\u00a0\u200b"):
        raise ArticleError(name, "It is empty.", "Save the article's text in it.")
    return clean(raw, name=name, raw_sha256=hashlib.sha256(data).hexdigest())


def read_article_folder(folder: Path) -> tuple[tuple[Article, ...], tuple[ArticleError, ...]]:
    """The articles of all ``.txt`` files in a folder, by name; and what could not be read.

    One bad file never keeps the others from being read. A folder without any is a problem itself.

    Raises:
        ArticleError: There is no such folder, or it may not be read.
    """
    articles: list[Article] = []
    problems: list[ArticleError] = []
    for path in _files_in(folder):
        try:
            articles.append(read_article_file(path))
        except ArticleError as error:
            problems.append(error)
    if not articles and not problems:
        mend = "Put articles into it as .txt files."
        problems.append(ArticleError(visible(folder.name), "It holds no text file.", mend))
    return tuple(articles), tuple(problems)


def _files_in(folder: Path) -> list[Path]:
    name, mend = visible(folder.name), "Name a folder of text files."
    if not folder.is_dir():
        raise ArticleError(name, "There is no such folder.", mend)
    try:
        return text_files(folder)
    except OSError as error:
        problem = f"The folder cannot be opened ({error.strerror or 'unknown reason'})."
        raise ArticleError(name, problem, mend) from error


def _bytes_of(path: Path, name: str) -> bytes:
    mend = "Split it, or save the article by itself."
    try:
        check_size(name, path.stat().st_size, MAX_TEXT_BYTES, mend)
        with path.open("rb") as file:
            data = file.read(MAX_TEXT_BYTES + 1)
    except OSError as error:
        problem = f"It cannot be opened ({error.strerror or 'unknown reason'})."
        raise ArticleError(name, problem, "Check that it exists and may be read.") from error
    check_size(name, len(data), MAX_TEXT_BYTES, mend)
    return data
