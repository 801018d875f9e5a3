"""From a draft to an article: what the user says first, then what the file says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from dashboard.counting import counted
from dashboard.errors import ArticleError
from dashboard.model import Article
from dashboard.storage.readers.names import storable
from dashboard.storage.readers.records import (
    Draft,
    Metadata,
    ReadArticle,
    ReadOptions,
)
from dashboard.storage.readers.sizes import MAX_TEXT_BYTES, check_size

#: Headlines, names of publishers and addresses have some hundred characters; what is longer is no
#: such thing, and would be drawn on everybody's page again and again.
LONGEST_LINE = 2_000


def article_from(draft: Draft, options: ReadOptions) -> ReadArticle:
    """The cleaned article of a draft.

    Raises:
        ArticleError: There are no words in it, or too many.
    """
    from dashboard.core.clean import clean

    metadata, notes = _combined(draft.metadata, options)
    text, replaced = storable(_with_title(draft, metadata.title))
    if replaced:
        one, many = "character that cannot be stored is", "characters that cannot be stored are"
        notes.append(f"{counted(replaced, one, many)} shown as �.")
    _check(draft.name, text)
    article = clean(
        text,
        name=draft.name,
        raw_sha256=draft.raw_sha256,
        published=metadata.published,
        title=metadata.title,
        publisher=metadata.publisher,
        url=metadata.url,
        language=options.language,
    )
    return ReadArticle(
        article=_completed(article, metadata, draft.is_whole_file and not replaced),
        left_out=draft.left_out,
        notes=(*draft.notes, *notes),
        file_bytes=draft.file_bytes,
    )


def _combined(found: Metadata, options: ReadOptions) -> tuple[Metadata, list[str]]:
    """The file's word where the user has none, and notes where the two differ."""
    notes = []
    typed_by = _line(options.typed_by) or "a person"
    if options.published and found.published and options.published != found.published:
        notes.append(
            f"The day {_said(options.published)} was typed in by {typed_by}; "
            f"the {found.published_from} says {_said(found.published)}."
        )
    day = options.published or found.published
    said_by = f"typed in by {typed_by}" if options.published else found.published_from
    url = _address(options.url or found.url)
    combined = Metadata(
        title=_line(options.title or found.title),
        publisher=_line(options.publisher or found.publisher) or _site(url),
        original_source=_line(options.original_source or found.original_source),
        url=url,
        published=day,
        published_from=said_by if day else "",
        language=found.language,
    )
    return combined, notes


def _said(day: date) -> str:
    return day.isoformat()


def _line(words: str | None) -> str | None:
    """One line that can be stored, cut where nobody writes more; None when nothing is left.

    >>> _line(" Kivu\\n Watch "), len(_line("x" * 5_000) or "")
    ('Kivu Watch', 2000)
    """
    return storable(" ".join((words or "").split())[:LONGEST_LINE])[0] or None


def _address(url: str | None) -> str | None:
    """An address that a click may open and where this article stands, not a site's front page.

    >>> _address("https://kivuwatch.example/walikale"), _address("javascript:alert(1)")
    ('https://kivuwatch.example/walikale', None)
    >>> _address("https://kivuwatch.example/") is None  # every article's would be the same
    True
    """
    address = _line(url)
    if len((url or "").strip()) > LONGEST_LINE:
        return None  # a part of an address leads elsewhere
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return None
    return address if parts.path.strip("/") or parts.query else None


def _site(url: str | None) -> str | None:
    """The site of an address: it published the article, whatever it calls itself.

    >>> _site("https://www.kivuwatch.example/walikale")
    'kivuwatch.example'
    """
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None


def _with_title(draft: Draft, title: str | None) -> str:
    """The text, with its headline as first line where the format kept the two apart.

    A whole file is left as it is, so that offsets map back to it.
    """
    text = draft.text if draft.is_whole_file else draft.text.strip()
    if draft.is_whole_file or not title:
        return text
    first, _, rest = text.partition("\n")
    if _folded(first) == _folded(title):
        return f"{title}\n\n{rest.strip()}"
    return f"{title}\n\n{text}"


def _folded(words: str) -> str:
    return "".join(character for character in words.casefold() if character.isalnum())


def _check(name: str, text: str) -> None:
    if not any(character.isalpha() for character in text):
        raise ArticleError(name, "There are no words in it.", "Is it the right file?")
    size = len(text.encode("utf-8"))
    check_size(name, size, MAX_TEXT_BYTES, "Split it into one file an article.")


def _completed(article: Article, metadata: Metadata, maps_back: bool) -> Article:
    """The article with what cleaning does not know."""
    said_by = metadata.published_from if metadata.published else ""
    if article.published and not metadata.published:
        said_by = "text"
    language = article.language
    if language == "und" and metadata.language:
        language = metadata.language
    return replace(
        article,
        original_source=metadata.original_source or article.original_source,
        published_from=said_by,
        language=language,
        file_spans=article.file_spans if maps_back else (),
    )
