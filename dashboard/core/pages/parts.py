"""Which stretches of a page are the article, and which are something else, with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from dashboard.core import late_patterns as re
from dashboard.core.pages.between import ABOVE_TITLE, with_between
from dashboard.core.pages.endings import with_endings
from dashboard.core.pages.fields import field_blocks, letterhead_blocks
from dashboard.core.pages.lines import ends_as_title
from dashboard.core.pages.markers import (
    ANY_MARKER,
    BREADCRUMB,
    CONTACT,
    CONTACT_SIGNS,
    CREDIT,
    CREDIT_SIGNS,
    DATELINE,
    HASHTAGS,
    LIST_LINE,
    MAIL_HEAD,
    MARKERS,
    SIGNATURE,
    WEATHER,
    WROTE,
    Marker,
    Reach,
)
from dashboard.core.pages.menus import (
    is_menu_line,
    is_row_of_sections,
    menu_blocks,
)
from dashboard.core.pages.tails import with_captions, with_tail
from dashboard.core.pattern_leads import LeadsInText
from dashboard.core.publication_day import day_of_line
from dashboard.core.sentences import paragraphs, sentences
from dashboard.core.spans import Span
from dashboard.core.tokens import tokens_of
from dashboard.model import READ_PARTS, Part, PartKind
from dashboard.model.members import (
    PART_BODY,
    PART_BYLINE,
    PART_CAPTION,
    PART_DATELINE,
    PART_LINKS,
    PART_PAGE_FURNITURE,
    PART_STANDFIRST,
    PART_TITLE,
)

#: A sign in the middle of a longer stretch than this takes its own sentence only: where a page was
#: glued into one paragraph, "Also read: …" must not swallow the article behind it.
_LONGEST_PART = 400

#: A paragraph longer than this is never a caption or an address.
_LONGEST_ASIDE = 320

_MENU = "a menu of the site"
_FIELDS = "a field of the page beside the report"

#: A heading over links is not longer than this.
_LONGEST_HEADING = 50

#: The author's biography begins no further from the end than this.
_LONGEST_FOOT = 700

#: What stands above the article begins within so many letters.
_LONGEST_HEAD = 240

_ARROWS = (" > ", " » ", " › ")

#: The day of publication stands within so many paragraphs of either end.
_EDGE = 7

#: Below so many paragraphs a line of place and day is who signed, not a dateline.
_FEWEST_ABOVE = 3

#: Share of the words of a standfirst that the first paragraph tells again, at the least.
_RETOLD = 0.2
_FEWEST_TOLD = 10


def find_parts(text: str, title: str | None) -> tuple[Part, ...]:
    """The parts of ``text`` in order, not overlapping; white space between them is left out.

    Args:
        text: A page's text.
        title: Its title if it is known; None to take a first line that looks like one.
    """
    blocks = paragraphs(text)
    parts = with_between(text, list(_label(text, blocks)), title)
    parts = with_captions(text, with_tail(text, _with_title(text, parts, title)))
    return tuple(_merged(with_endings(text, _with_signature(text, parts))))


class _Signs(NamedTuple):
    """Which signs the page holds at all, looked for once: most lines then need no search."""

    arrows: tuple[str, ...]
    credit: tuple[str, ...]
    contact: tuple[str, ...]
    degrees: bool
    years: bool
    bars: bool
    regions: bool

    @classmethod
    def of(cls, text: str) -> _Signs:
        """The signs in ``text``."""
        arrows, credit, contact = (
            tuple(sign for sign in row if sign in text)
            for row in (_ARROWS, CREDIT_SIGNS, CONTACT_SIGNS)
        )
        return cls(
            arrows,
            credit,
            contact,
            degrees="°" in text,
            years=_SOME_DIGITS.search(text) is not None,
            bars=any(bar in text for bar in "•|·▪■/"),
            regions=any(name in text for name in ("Africa", "Afrique", "Asia", "Asie")),
        )


def _label(text: str, blocks: tuple[Span, ...]) -> Iterator[Part]:
    """Every sentence with its kind; a sign goes on as far as its row says."""
    whole = sentences(text)
    position = 0
    lasting: Marker | None = None
    signs, markers = _Signs.of(text), ANY_MARKER.in_text(text)
    heading: Part | None = None
    menu = menu_blocks(text, blocks)
    fields, letterhead = field_blocks(text, blocks), letterhead_blocks(text, blocks)
    for number, block in enumerate(blocks):
        inside: list[Span] = []
        while position < len(whole) and whole[position].start < block.end:
            inside.append(whole[position])
            position += 1
        if number in menu:
            whole_block: Part | None = _aside(PART_PAGE_FURNITURE, block, _MENU)
        elif number in fields:
            whole_block = _aside(PART_PAGE_FURNITURE, block, _FIELDS)
        elif number in letterhead:
            whole_block = _aside(PART_PAGE_FURNITURE, block, "the head of a letter")
        else:
            whole_block = _whole_block(text, block, signs) or _mail_head(text, blocks, number)
        at_edge = number < _EDGE or number >= len(blocks) - _EDGE
        if whole_block is None and signs.years and at_edge:
            whole_block = _day_line(text, block)
            if whole_block is not None and number >= max(len(blocks) - 3, _FEWEST_ABOVE):
                whole_block = replace(whole_block, kind=PART_BYLINE)
        if whole_block is None and heading is not None and LIST_LINE.match(text, *_ends(block)):
            whole_block = _aside(heading.kind, block, heading.reason)
        if whole_block is not None:
            yield whole_block
            continue
        heading = None
        for part, marker in _label_block(text, block, inside, lasting, markers):
            yield part
            if marker is not None and marker.reach is Reach.TO_THE_END:
                lasting = marker
            if marker is not None and _is_heading(part, block):
                heading = part


def _day_line(text: str, block: Span) -> Part | None:
    """A line that is nothing but the day of publication."""
    if not _SOME_DIGITS.search(text, *_ends(block)) or not day_of_line(text[slice(*_ends(block))]):
        return None
    return _aside(PART_DATELINE, block, "the day of publication")


#: Written out, the first digit is looked for by itself, in a fifth of the time of ``\d{4}``.
_SOME_DIGITS = re.compile(r"\d\d\d\d")


def _ends(block: Span) -> tuple[int, int]:
    return block.start, block.end


def _is_heading(part: Part, block: Span) -> bool:
    """Whether a list of links follows: "More on this story", alone on its line."""
    is_short = (part.start, part.end) == _ends(block) and block.end - block.start < _LONGEST_HEADING
    return is_short and part.kind is PART_LINKS


def _mail_head(text: str, blocks: tuple[Span, ...], number: int) -> Part | None:
    """A line such as "To: all desks" beside another one of the kind."""
    block = blocks[number]
    if text.find(":", block.start, block.start + 14) < 0 or not MAIL_HEAD.match(
        text, *_ends(block)
    ):
        return None
    beside = blocks[max(number - 1, 0) : number] + blocks[number + 1 : number + 2]
    if any(MAIL_HEAD.match(text, *_ends(other)) for other in beside):
        return _aside(PART_PAGE_FURNITURE, block, "the head of a mail")
    return None


def _whole_block(text: str, block: Span, signs: _Signs) -> Part | None:
    """A short paragraph that its form alone shows to be something else than the article."""
    if block.end - block.start > _LONGEST_ASIDE:
        return None
    if signs.bars and is_menu_line(text[slice(*_ends(block))]):
        return _aside(PART_PAGE_FURNITURE, block, _MENU)
    if signs.regions and is_row_of_sections(text[slice(*_ends(block))]):
        return _aside(PART_PAGE_FURNITURE, block, _MENU)
    if signs.arrows and BREADCRUMB.match(text, block.start, block.end):
        return _aside(PART_PAGE_FURNITURE, block, "the path through the site")
    if signs.credit and _has_credit(text, max(block.start + 1, block.end - 90), block.end, signs):
        return _aside(PART_CAPTION, block, "a caption under a picture")
    if text[block.start] == "#" and HASHTAGS.match(text, block.start, block.end):
        return _aside(PART_PAGE_FURNITURE, block, "a line of tags")
    if signs.degrees and text.find("°", *_ends(block)) >= 0 and WEATHER.match(text, *_ends(block)):
        return _aside(PART_PAGE_FURNITURE, block, "a row of the weather")
    if text[block.end - 1] == ":" and WROTE.match(text, *_ends(block)):
        return _aside(PART_PAGE_FURNITURE, block, "the head of a quoted mail")
    if (
        signs.contact
        and any(text.find(sign, *_ends(block)) >= 0 for sign in signs.contact)
        and CONTACT.search(text, block.start, block.end)
    ):
        return _aside(PART_PAGE_FURNITURE, block, "contact details")
    return None


def _has_credit(text: str, start: int, end: int, signs: _Signs) -> bool:
    tail = text[start:end]
    if not any(sign in tail for sign in signs.credit):
        return False
    return CREDIT.search(text, start, end) is not None


def _aside(kind: PartKind, block: Span, reason: str) -> Part:
    return Part(kind=kind, start=block.start, end=block.end, reason=reason)


def _label_block(
    text: str, block: Span, inside: list[Span], lasting: Marker | None, markers: LeadsInText
) -> Iterator[tuple[Part, Marker | None]]:
    current = lasting
    for sentence in inside:
        found = _marker_at(text, sentence, block, markers)
        if found is not None:
            current = found
        elif (
            current is not None
            and current is not lasting
            and (current.reach is Reach.SENTENCE or block.end - sentence.start > _LONGEST_PART)
        ):
            current = lasting
        if current is None:
            yield _body(sentence), None
        else:
            yield (
                Part(
                    kind=current.kind,
                    start=sentence.start,
                    end=sentence.end,
                    reason=current.reason,
                ),
                found,
            )


def _marker_at(text: str, sentence: Span, block: Span, markers: LeadsInText) -> Marker | None:
    start = sentence.start
    while start < sentence.end and text[start] in "*•-–—#>_[(| ":
        start += 1
    for begin in (sentence.start, start) if start > sentence.start else (start,):
        if markers.match_at(begin, sentence.end):
            for marker in MARKERS:
                if marker.pattern.match(text, begin, sentence.end) and _is_allowed(
                    text, marker, sentence, block
                ):
                    return marker
    return None


def _is_allowed(text: str, marker: Marker, sentence: Span, block: Span) -> bool:
    """A byline or a biography heading is a line of its own; the others may be glued to text."""
    if marker.only_last:
        begin = sentence.start
        is_foot = len(text) - begin < _LONGEST_FOOT and begin > 0.5 * len(text)
        is_last = sentence.end == block.end == len(text.rstrip())  # glued to the last paragraph
        return (sentence.start == block.start or is_last) and is_foot
    if marker.only_first:
        return sentence.start == block.start < _LONGEST_HEAD and not _is_only(text, block)
    if marker.kind is PART_BYLINE:
        return sentence.start == block.start and block.end - block.start < 160
    return not (marker.kind is PART_LINKS and _TELLS_ON.match(text, *_ends(sentence)))


def _is_only(text: str, block: Span) -> bool:
    """Whether nothing stands on the page but this line: a title alone is read."""
    return len(text) - (block.end - block.start) < _LONGEST_HEADING


#: A line of a bulletin, not a link: "* Elsewhere: fighting was reported in Masisi territory."
_TELLS_ON = re.compile(r"[*•–—#>· -]*(?:[Ee]lsewhere|[Aa]illeurs) ?[:–—] ?\w.*[.…]$", re.DOTALL)


def _body(span: Span) -> Part:
    return Part(kind=PART_BODY, start=span.start, end=span.end, reason="the article")


def _with_title(text: str, parts: list[Part], title: str | None) -> list[Part]:
    """The first line as title, then the standfirst and the dateline, where there are such."""
    read = [index for index, part in enumerate(parts) if part.kind is PART_BODY]
    if not read:
        return parts
    first = parts[read[0]]
    rest = read
    if _is_title(text, first, title, is_first=_is_below_head(parts, read[0])):
        parts[read[0]] = _retold(first, PART_TITLE, "the first line, without a full stop")
        rest = read[1:]
        parts = _with_standfirst(text, parts, rest)
    return _with_datelines(text, parts)


def _with_standfirst(text: str, parts: list[Part], rest: list[int]) -> list[Part]:
    blocks = _blocks_of(text, [parts[index] for index in rest[:40]])
    if len(blocks) >= 3 and _tells_again(text, blocks[0], blocks[1]):
        for index in rest:
            if parts[index].start < blocks[0].end:
                parts[index] = _retold(
                    parts[index], PART_STANDFIRST, "the summary before the article"
                )
    return parts


def _is_title(text: str, first: Part, title: str | None, *, is_first: bool) -> bool:
    words = text[first.start : first.end]
    if title is not None and words.strip() == title.strip():
        return True
    line_end = text.find("\n", first.start)
    return (
        line_end != -1
        and first.end == len(text[:line_end].rstrip())
        and is_first
        and ends_as_title(words)
        and not _opens_with_dateline(words)
    )


def _is_below_head(parts: Sequence[Part], index: int) -> bool:
    """Whether nothing stands above but lines that say so: a title may be the first of the rest."""
    return all(part.reason == ABOVE_TITLE for part in parts[:index])


def _opens_with_dateline(words: str) -> bool:
    """Whether "GOMA, 3 March (AFP) -" stands first; "Actualité RDC – Sake tombe" is a title."""
    found = DATELINE.match(words)
    return found is not None and re.search(r"[\d(,]|^[A-ZÀ-Þ]{4,} ", found.group()) is not None


def _retold(part: Part, kind: PartKind, reason: str) -> Part:
    return Part(kind=kind, start=part.start, end=part.end, reason=reason)


def _blocks_of(text: str, parts: list[Part]) -> list[Span]:
    """The parts joined to paragraphs: what no line end parts belongs together."""
    blocks: list[Span] = []
    for part in parts:
        if blocks and "\n" not in text[blocks[-1].end : part.start]:
            blocks[-1] = Span(blocks[-1].start, part.end)
        else:
            blocks.append(Span(part.start, part.end))
    return blocks


def _tells_again(text: str, summary: Span, paragraph: Span) -> bool:
    """Whether ``paragraph`` repeats so many words of ``summary`` that this one is a standfirst."""
    first = _long_words(text, summary)
    if len(first) < _FEWEST_TOLD:
        return False
    return len(first & _long_words(text, paragraph)) >= _RETOLD * len(first)


def _long_words(text: str, span: Span) -> set[str]:
    return {word for word in tokens_of(text[span.start : span.end]).words if len(word) > 3}


def _with_datelines(text: str, parts: list[Part]) -> list[Part]:
    """Cut the dateline off the first paragraph that has one."""
    seen: set[PartKind] = set()
    for index, part in enumerate(parts[:12]):
        if part.kind not in (PART_BODY, PART_STANDFIRST) or part.kind in seen:
            continue
        seen.add(part.kind)
        found = DATELINE.match(text, part.start, min(part.end, part.start + 160))
        if found is not None and found.end() < part.end:
            line = Part(
                kind=PART_DATELINE,
                start=part.start,
                end=len(text[: found.end()].rstrip()),
                reason="where and when the report was written",
            )
            body = Part(kind=part.kind, start=found.end(), end=part.end, reason=part.reason)
            return [*parts[:index], line, body, *parts[index + 1 :]]
    return parts


def _with_signature(text: str, parts: list[Part]) -> list[Part]:
    """A short last line such as "Tribune des Volcans, Gisenyi" names the outlet and its seat."""
    if len(parts) < 3:
        return parts
    for index in range(len(parts) - 1, 1, -1):
        if parts[index].kind is PART_BODY:
            break
    part, before = parts[index], parts[index - 1]
    gap = text[before.end : part.start]
    words = text[part.start : part.end]
    if (
        part.kind is PART_BODY
        and "\n" in gap
        and (before.kind not in READ_PARTS or text[before.end - 1] in ".!?…»”\"')")
        and len(words) < 90
        and not words.isupper()
        and SIGNATURE.fullmatch(words.rstrip("."))
    ):
        parts[index] = _retold(part, PART_PAGE_FURNITURE, "the outlet's signature")
    return parts


def _merged(parts: list[Part]) -> Iterator[Part]:
    """Neighbours of one kind and one reason as one part."""
    first = last = None
    for part in parts:
        if first is not None and (first.kind, first.reason) == (part.kind, part.reason):
            last = part
            continue
        if first is not None and last is not None:
            yield _joined(first, last)
        first = last = part
    if first is not None and last is not None:
        yield _joined(first, last)


def _joined(first: Part, last: Part) -> Part:
    if first is last:
        return first
    return Part(kind=first.kind, start=first.start, end=last.end, reason=first.reason)
