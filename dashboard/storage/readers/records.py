"""What the readers hand to each other: bytes in, drafts and problems out.

A reader is a generator. It yields one :class:`Draft` for each article it finds and one
:class:`Problem` for each thing it had to leave out, so that one bad item never stops the next.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from dashboard.model import Article
from dashboard.storage.readers.names import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The bytes of one file, with what is known about them before they are opened.

    Attributes:
        name: What the user calls it, already neutralised for showing; inner files carry the
            container's name, as in ``march.zip › 12.html``.
        data: The bytes.
        url: Address they came from, after redirects; None for a file.
        charset: Character set that a server or a mail declared; None when nobody did.
        media_type: Media type likewise, such as ``text/html``; None when nobody did.
        containers: The formats that were opened around it, outermost first.
    """

    name: str
    data: bytes
    url: str | None = None
    charset: str | None = None
    media_type: str | None = None
    containers: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Hash of the bytes, in hex."""
        return hashlib.sha256(self.data).hexdigest()

    def inner(self, name: str, data: bytes, container: str, **known: str | None) -> Source:
        """A file found inside this one; ``container`` is this one's format.

        >>> Source(name="march.zip", data=b"").inner("a/1.txt", b"Goma", "zip").name
        'march.zip › a/1.txt'
        """
        return Source(
            name=f"{self.name} › {visible(name)}",
            data=data,
            containers=(*self.containers, container),
            **known,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page, feed, mail or table says about an article; None is "it does not say".

    Attributes:
        title: Headline.
        publisher: Who put it out.
        original_source: Whom it names as its source.
        url: Its own address.
        published: Day of publication.
        published_from: Who gave that day: ``page``, ``feed``, ``mail``, ``table``, or
            ``typed in by NAME``; empty when ``published`` is None.
        language: What it declares, as a two-letter code.
    """

    title: str | None = None
    publisher: str | None = None
    original_source: str | None = None
    url: str | None = None
    published: date | None = None
    published_from: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A stretch of the file that is not in the article, with the reason.

    Attributes:
        words: Its text, shortened when long.
        reason: Why it was left out, in words a reader understands.
    """

    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text of one article as taken from its file, before it is cleaned.

    Attributes:
        name: What to call it.
        text: Paragraphs; the headline first where the format keeps it apart.
        raw_sha256: Hash of the bytes it came from.
        metadata: What the file says about it.
        left_out: What the reader dropped on the way.
        notes: What a reader should know, such as a guessed character set; one sentence each.
        is_whole_file: True when ``text`` is the decoded file itself, so that offsets map back.
        file_bytes: The file, where it holds this one article; None for a row or an entry.
    """

    name: str
    text: str
    raw_sha256: str
    metadata: Metadata = field(default_factory=Metadata)
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    is_whole_file: bool = False
    file_bytes: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that was left out, and why.

    Attributes:
        name: The file, entry, row or address.
        sentence: One sentence: what, where, and what would mend it.
    """

    name: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article that was read, with what the reader wants to say about it.

    Attributes:
        article: The cleaned article.
        left_out: What the reader dropped before cleaning.
        notes: One sentence each.
        file_bytes: The file, where it holds this one article; None for a row or an entry.
    """

    article: Article
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    file_bytes: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOutcome:
    """What came of reading one file or address.

    Attributes:
        articles: Those that were read, in the order of the file.
        problems: Those that were not.
    """

    articles: tuple[ReadArticle, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the user says about the files; it outranks what the files say.

    Attributes:
        title: Headline, for a single article.
        publisher: Who put them out.
        original_source: Whom they go back to.
        url: Address of a single article.
        published: Day of publication.
        typed_by: Who typed that day in; noted with the article.
        language: Two-letter code.
        columns: For tables: which column holds what, from our name to the table's, such as
            ``{"text": "Body", "published": "Date"}``.
    """

    title: str | None = None
    publisher: str | None = None
    original_source: str | None = None
    url: str | None = None
    published: date | None = None
    typed_by: str = "a person"
    language: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


#: What a reader yields.
Found = Draft | Problem
#: Reads one file of one format.
Reader = Callable[[Source, ReadOptions], Iterator[Found]]
