"""Mails (``.eml``) with their attachments, and pages saved as one file (``.mhtml``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from dashboard.errors import ArticleError
from dashboard.storage.readers.blocks import fragment_text
from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.foreign import foreign_parser
from dashboard.storage.readers.html import read_html
from dashboard.storage.readers.records import (
    Draft,
    Found,
    LeftOut,
    Metadata,
    Problem,
    ReadOptions,
    Source,
)
from dashboard.storage.readers.sizes import (
    MAX_PAGE_BYTES,
    MAX_REPORT_BYTES,
    MAX_TEXT_BYTES,
    check_size,
    megabytes,
)

ReadInner = Callable[[Source, ReadOptions], Iterator[Found]]

#: ``Fwd:``, ``FW:``, ``TR :`` (French), ``Re:``: the mail passes on what somebody else wrote.
_PASSED_ON = re.compile(r"\s*(fwd?|tr|re|rv|wg|aw)\s*:", re.I)
#: ``---------- Forwarded message ---------``, ``Begin forwarded message:``, ``Message transféré``
_FORWARD_LINE = re.compile(
    r"^[->\t ]{0,40}(begin )?forwarded message|message transf[ée]r[ée]|^-{1,40} ?original message",
    re.I | re.M,
)
#: The line that parts a mail from its signature (RFC 3676): two dashes and a blank.
_SIGNATURE = re.compile(r"\n-- ?\n")

#: A header that Python takes apart at its semicolons, in time that grows as the square of their
#: number; in real mails it has a handful: ``Content-Type: text/plain; charset=utf-8``
_TAKEN_APART = re.compile(
    rb"^content-[a-z-]{1,40}:[^\r\n]*+(?:[\r\n]++[ \t][^\r\n]*+)*+", re.I | re.M
)
_MAX_SEMICOLONS = 500

_MAX_PARTS = 500
#: Longer headers are cut; a subject has a hundred letters.
_MAX_HEADER = 5_000
#: A body with fewer characters than this, with attachments, is a covering note.
_COVERING_NOTE = 200
_SAVE_AGAIN = "Save the mail again, or paste its text."


def read_mail(source: Source, options: ReadOptions, read_inner: ReadInner) -> Iterator[Found]:
    """The mail's own text, then each attachment by its format.

    Args:
        source: The mail.
        options: Handed on to the attachments.
        read_inner: Reads one attachment by its format.

    Raises:
        ArticleError: It is no mail, too large, or without text and attachments.
    """
    mail, parts = _parsed(source)
    with foreign_parser(source.name, "a mail", _SAVE_AGAIN):
        body = _body(source, parts)
        attachments = list(_attachments(source, parts))
        draft = _draft(source, mail, body)
    if attachments and 0 < len(draft.text) < _COVERING_NOTE:
        yield _covering_note(source)
    elif draft.text:
        yield draft
    elif not attachments:
        problem = "There is no text in this mail."
        raise ArticleError(source.name, problem, "Is the article a picture, or behind a link?")
    for attachment in attachments:
        yield from read_inner(attachment, replace(options, title=None, url=None))


def read_mhtml(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The page of a web archive that a browser saved as one file.

    Raises:
        ArticleError: There is no page in it, or none that can be read.
    """
    mail, parts = _parsed(source)
    with foreign_parser(source.name, "a saved page", "Save it as HTML."):
        page = next((part for part in parts if part.get_content_type() == "text/html"), None)
        if page is None:
            raise ArticleError(source.name, "There is no page in it.", "Save it as HTML.")
        address = str(page.get("Content-Location") or mail.get("Snapshot-Content-Location") or "")
        url = address if re.match(r"https?://", address) else None
        inner = replace(
            source,
            data=_payload(page),
            charset=page.get_content_charset(),
            url=url,
            media_type="text/html",
        )
    yield from read_html(inner, options)


def _parsed(source: Source) -> tuple[Message, list[Message]]:
    """The mail and its parts, in the older of Python's two ways of reading mail.

    The newer one takes headers apart by a grammar, which a hostile header of a few hundred
    kilobytes keeps busy for hours.
    """
    from email.parser import BytesParser

    mend = "Save its attachments and read them."
    check_size(source.name, len(source.data), MAX_REPORT_BYTES, mend)
    headers = _TAKEN_APART.finditer(source.data)
    if any(found[0].count(b";") > _MAX_SEMICOLONS for found in headers):
        raise ArticleError(source.name, "One of its headers has too many parts.", _SAVE_AGAIN)
    with foreign_parser(source.name, "a mail", _SAVE_AGAIN):
        mail = BytesParser().parsebytes(source.data)
        parts = list(_parts(mail))
        types = {part.get_content_type() for part in parts}
    if not mail.keys():
        raise ArticleError(source.name, "There is no mail in it.", _SAVE_AGAIN)
    if len(parts) > _MAX_PARTS:
        problem = f"It has {len(parts)} parts; up to {_MAX_PARTS} are read."
        raise ArticleError(source.name, problem, _SAVE_AGAIN)
    if types & {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}:
        raise ArticleError(
            source.name, "The mail is encrypted.", "Open it in your mail program and save its text."
        )
    return mail, parts


def _parts(mail: Message) -> Iterator[Message]:
    """The mail and its parts in order; a mail attached to it is one part, not opened here."""
    todo = [mail]
    while todo:
        part = todo.pop()
        yield part
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_type() != "message/rfc822":
            todo.extend(item for item in reversed(inner) if isinstance(item, Message))


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(mail: Message, name: str) -> str:
    """A header on one line, its encoded words decoded; empty when missing."""
    raw = str(mail.get(name) or "")[:_MAX_HEADER]
    try:
        decoded = str(make_header(decode_header(raw)))
    except (ValueError, LookupError, HeaderParseError):  # encoded in no way that is known
        decoded = raw
    return " ".join(decoded.split())


def _body(source: Source, parts: list[Message]) -> str:
    """The plain text, or the HTML part where there is no plain one worth the name."""
    plain = _unwrapped(_texts(source, parts, "text/plain"))
    written = fragment_text(_texts(source, parts, "text/html"))
    body = plain if len(plain) * 3 > len(written) else written
    if len(body) > MAX_TEXT_BYTES:
        problem = f"Its text has {megabytes(len(body))}."
        raise ArticleError(source.name, problem, "Split it.")
    return body


def _texts(source: Source, parts: list[Message], kind: str) -> str:
    """All parts of a kind that are shown as the mail's text, one after the other."""
    texts = []
    for part in parts:
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
            data = _payload(part)
            check_size(source.name, len(data), MAX_PAGE_BYTES, "Save its text by itself.")
            texts.append(decode(data, name=source.name, declared=part.get_content_charset()).text)
    return "\n\n".join(text for text in texts if text.strip())


def _unwrapped(text: str) -> str:
    """Quoting marks off, and lines that were broken at 70 characters joined again.

    >>> _unwrapped("> M23 rebels entered the town of Walikale in eastern Congo on the\\n> evening.")
    'M23 rebels entered the town of Walikale in eastern Congo on the evening.'
    """
    lines = [re.sub(r"^(> ?)+", "", line.rstrip("\r")) for line in text.split("\n")]
    joined: list[list[str]] = []
    previous = ""
    for line in lines:
        if 55 <= len(previous.rstrip()) <= 80 and line[:1].isalnum():
            joined[-1].append(line)
        else:
            joined.append([line])
        previous = line
    return "\n".join(" ".join(map(str.rstrip, pieces)) for pieces in joined).strip()


def _draft(source: Source, mail: Message, body: str) -> Draft:
    subject = _header(mail, "Subject")
    text, _, signature = _parted(body)
    passed_on = bool(_PASSED_ON.match(subject) or _FORWARD_LINE.search(body))
    day, _why = read_day(_header(mail, "Date"))
    sender = _sender(mail)
    is_letter = mail.get("List-Id") or mail.get("List-Unsubscribe")
    # Only a newsletter is published on the day, and by the sender, of its mail.
    is_own = bool(is_letter) and not passed_on
    notes: list[str] = []
    if day and not is_own:
        notes.append(f"The mail is of {day:%Y-%m-%d}; on which day the article appeared is open.")
    if sender and not is_own:
        notes.append(f"The mail was sent by {sender}; who published the article is open.")
    return Draft(
        name=source.name,
        text=text,
        raw_sha256=source.sha256,
        file_bytes=source.data,
        metadata=Metadata(
            title=_title(subject),
            publisher=sender if is_own else None,
            published=day if is_own else None,
            published_from="mail" if is_own and day else "",
        ),
        left_out=_signed(signature),
        notes=tuple(notes),
    )


def _covering_note(source: Source) -> Problem:
    what = "Its own few words were taken for a note to what is attached."
    mend = "If they are an article, paste them."
    return Problem(name=source.name, sentence=f"{source.name}, not read: {what} {mend}")


def _title(subject: str) -> str | None:
    """The subject without its ``Fwd:`` and ``Re:``.

    >>> _title("Fwd: RE: M23 enters Walikale")
    'M23 enters Walikale'
    """
    while match := _PASSED_ON.match(subject):
        subject = subject[match.end() :]
    return " ".join(subject.split()) or None


def _signed(signature: str) -> tuple[LeftOut, ...]:
    if not signature:
        return ()
    return (LeftOut(words=signature[:500], reason="the sender's signature"),)


def _parted(body: str) -> tuple[str, str, str]:
    """Text, mark, signature; a mark in the first half parts nothing."""
    marks = list(_SIGNATURE.finditer(body))
    if not marks or marks[-1].start() < len(body) / 2:
        return body.strip(), "", ""
    return body[: marks[-1].start()].strip(), "-- ", body[marks[-1].end() :].strip()


def _sender(mail: Message) -> str | None:
    name, address = parseaddr(_header(mail, "From"))
    return (name or address)[:200] or None


def _attachments(source: Source, parts: list[Message]) -> Iterator[Source]:
    """Each attached file; pictures inside the text are none."""
    for part in parts:
        kind = part.get_content_type()
        is_attached = part.get_content_disposition() == "attachment" or (
            part.get_content_maintype() == "application" and part.get_filename() is not None
        )
        if kind == "message/rfc822":
            inner = part.get_payload()
            mail = inner[0] if isinstance(inner, list) and inner else None
            data = mail.as_bytes() if isinstance(mail, Message) else b""
            yield source.inner("attached mail.eml", data, "mail", media_type=kind)
        elif is_attached and part.get_content_maintype() != "image":
            name = part.get_filename() or "attachment"
            data = _payload(part)
            known = {"media_type": kind, "charset": part.get_content_charset()}
            yield source.inner(name, data, "mail", **known)
