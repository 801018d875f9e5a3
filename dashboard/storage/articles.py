"""Text files -> articles: the one reader for files like those in ``seeds/``."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from dashboard.core.clean import clean
from dashboard.errors import ArticleError, faults_told
from dashboard.model import Article
from dashboard.storage.file_stamps import text_files
from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.sizes import MAX_TEXT_BYTES, check_size

__all__ = [
    "TextFile",
    "article_in",
    "not_text_files",
    "open_text_file",
    "read_article_file",
    "read_article_folder",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFile:
    """A file that was opened and decoded.

    Attributes:
        name: Of the file, fit to be shown.
        raw_sha256: Of its bytes, in hexadecimal digits.
        text: What they say.
    """

    name: str
    raw_sha256: str
    text: str


def open_text_file(path: Path) -> TextFile:
    """A text file's content.

    Read are UTF-8, UTF-16 with its mark, and Windows-1252 where every letter fits.

    Raises:
        ArticleError: The file is empty, binary, too large, in no character set that fits, or
            cannot be opened; one sentence with its name.
    """
    name = visible(path.name)
    data = _bytes_of(path, name)
    text = decode(data, name=name).text
    if not text.strip("\ufeff \t\r\n\f\v\u00a0\u200b"):
        raise ArticleError(name, "It is empty.", "Save the article's text in it.")
    return TextFile(name=name, raw_sha256=hashlib.sha256(data).hexdigest(), text=text)


def article_in(file: TextFile) -> Article:
    """The article in a text file; its offsets map back to the decoded file.

    Raises:
        FaultError: It brings out a mistake of ours.
    """
    with faults_told(file.name):
        return clean(file.text, name=file.name, raw_sha256=file.raw_sha256)


def read_article_file(path: Path) -> Article:
    """The article in a text file, as :func:`open_text_file` and :func:`article_in` read it.

    Raises:
        ArticleError: As :func:`open_text_file`.
    """
    return article_in(open_text_file(path))


def read_article_folder(
    folder: Path, article_of: Callable[[TextFile], Article] = article_in
) -> tuple[tuple[Article, ...], tuple[ArticleError, ...]]:
    """The articles of all ``.txt`` files in a folder, by name; and what could not be read.

    One bad file never keeps the others from being read. A folder without any is a problem itself.

    Args:
        folder: Where they lie.
        article_of: Gives the article in a file.

    Raises:
        ArticleError: There is no such folder, or it may not be read.
    """
    articles: list[Article] = []
    problems: list[ArticleError] = []
    for path in _files_in(folder):
        try:
            articles.append(article_of(open_text_file(path)))
        except ArticleError as error:
            problems.append(error)
    if not articles and not problems:
        mend = "Put articles into it as .txt files."
        problems.append(ArticleError(visible(folder.name), "It holds no text file.", mend))
    return tuple(articles), tuple(problems)


#: So many names of what is passed over are told.
_MOST_NAMED = 3


def not_text_files(folder: Path) -> tuple[ArticleError, ...]:
    """One sentence on what a folder holds beside text files that could be read into a store.

    Files that no reader knows, and hidden ones, are no articles; of folders within only those count
    that hold a text file themselves.
    """
    # Here, not above: it opens archives, and text files are read without.
    from dashboard.storage.readers.sniff import READABLE

    others = READABLE - {".txt"}

    def could_be_read(entry: os.DirEntry[str]) -> bool:
        if entry.name.startswith("."):
            return False
        if entry.is_dir():
            return any(one.suffix.lower() == ".txt" for one in Path(entry).iterdir())
        return os.path.splitext(entry.name)[1].lower() in others

    try:
        with os.scandir(folder) as entries:  # asked at each click, and it tells folders from files
            found = sorted(
                f"{one.name}{'/' * one.is_dir()}" for one in entries if could_be_read(one)
            )
    except OSError:
        return ()
    if not found:
        return ()
    more = f" … ({len(found)})" if len(found) > _MOST_NAMED else ""
    named = ", ".join(visible(name, 60) for name in found[:_MOST_NAMED]) + more
    problem = "Of a folder that is shown as it is, only text files (.txt) are read."
    mend = (
        "Take the folder into the store with newsmap read FOLDER, and show that: newsmap serve, "
        "without a folder."
    )
    return (ArticleError(named, problem, mend),)


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
        status = path.stat()
        if not S_ISREG(status.st_mode):  # a pipe would be waited for, perhaps for ever
            raise ArticleError(name, "It is no ordinary file.", "Check the path.")
        check_size(name, status.st_size, MAX_TEXT_BYTES, mend)
        with path.open("rb") as file:
            data = file.read(MAX_TEXT_BYTES + 1)
    except OSError as error:
        problem = f"It cannot be opened ({error.strerror or 'unknown reason'})."
        raise ArticleError(name, problem, "Check that it exists and may be read.") from error
    check_size(name, len(data), MAX_TEXT_BYTES, mend)
    return data
