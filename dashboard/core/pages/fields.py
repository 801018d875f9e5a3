"""The fields a site shows beside a report: "Pays", under it "RD Congo"; "Country: DR Congo".

They say how the report is filed, not where anything happened. A field is a line that is nothing but
its label, and its value the short line under it; or both stand in one line. What the site says of
itself at the head of the page has a value as well: the country that the report is filed under. The
head of a letter is of the same kind: whose paper it is, and where they have their seat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span

#: A value is no longer, and ends as no sentence does.
_LONGEST_VALUE = 48
_NO_VALUE_ENDS = (".", "!", "?", "…", ":", ";")

#: Fields stand within so many lines of either end.
_EDGE = 16

#: A quick look: a page without one of these words has no field.
_SIGNS = ("ountr", "Pays", "ource", "ublication", "ormat", "umanitarians worldwide", "Thème")

# e.g. "Countries", "Primary country", "Pays", "Date de publication", "Originally published"
_LABEL = re.compile(
    r"(?i:(?:primary )?countr(?:y|ies)|other countr(?:y|ies)|pays(?: principal| concernés?)?"
    r"|sources?|format|themes?|thèmes?|languages?|langues?|publication date|date de publication"
    r"|originally published|posted|publié le|disaster types?|types? de catastrophe"
    r"|informing humanitarians worldwide[^\n]*) ?:?"
)
# e.g. "Country: Democratic Republic of the Congo", "Pays : RD Congo"
_FIELD = re.compile(
    r"(?i:(?:primary )?countr(?:y|ies)|pays(?: principal| concernés?)?) ?: ?[^\n.!?]{2,48}"
)
# e.g. "+ 1", "+ 1 more"
_MORE = re.compile(r"\+ ?\d{1,3}(?: (?:more|autres?))?")


def field_blocks(text: str, blocks: Sequence[Span]) -> set[int]:
    """Numbers of the lines that are fields of the page, or what stands in one.

    >>> from dashboard.core.sentences import paragraphs
    >>> page = "Combats à Goma\\n\\nPays\\nRD Congo\\n+ 1\\n\\nDeux hommes sont morts."
    >>> sorted(field_blocks(page, paragraphs(page)))
    [1, 2, 3]
    """
    if not any(sign in text for sign in _SIGNS):
        return set()
    lines = [text[block.start : block.end].strip() for block in blocks]
    fields = set(_fields(text, blocks, lines))
    has_title_below = len(lines) > 1 and len(lines[1]) > _LONGEST_VALUE
    if fields and has_title_below and _is_value(lines[0]):
        fields.add(0)  # "DR Congo" over the title of a page with fields
    return fields


def _fields(text: str, blocks: Sequence[Span], lines: Sequence[str]) -> Iterator[int]:
    filed = -1
    for number, line in enumerate(lines):
        at_edge = number < _EDGE or number >= len(lines) - _EDGE
        if at_edge and (_LABEL.fullmatch(line) or _FIELD.fullmatch(line)):
            filed = number if _LABEL.fullmatch(line) else -1
            yield number
        elif filed >= 0 and (
            (number == filed + 1 and _is_value(line) and _is_under(text, blocks, number))
            or (number == filed + 2 and _MORE.fullmatch(line))
        ):
            yield number


def _is_value(line: str) -> bool:
    return len(line) <= _LONGEST_VALUE and line[:1].isupper() and line[-1] not in _NO_VALUE_ENDS


def _is_under(text: str, blocks: Sequence[Span], number: int) -> bool:
    """Whether the line stands right under the label; under what the site says a blank parts them,
    and the next line is the title."""
    label, line = blocks[number - 1], blocks[number]
    is_sites = text.startswith("Informing", label.start)
    return is_sites or "\n" not in text[label.end + 1 : line.start]


#: The head of a letter stands within so many lines of the top, of so many lines at the least.
_HEAD, _FEWEST_LINES = 8, 2
# e.g. "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO", "COORDINATION PROVINCIALE DU NORD-KIVU"
_WHOSE = re.compile(
    r"(?:R[EÉ]PUBLIQUE|SOCI[EÉ]T[EÉ] CIVILE|COORDINATION|BUREAU|MINIST[EÈ]RE|CABINET|GOUVERNORAT"
    r"|MAIRIE|DIVISION|DIRECTION|SECR[EÉ]TARIAT|ASSEMBL[EÉ]E|FORCES VIVES|AUDITORAT) [^\n:.!?\d]+"
)
# e.g. "PROVINCE DU SUD-KIVU", "TERRITOIRE DE FIZI", "VILLE DE GOMA"
_SEAT = re.compile(r"(?:PROVINCE|TERRITOIRE|VILLE|COMMUNE|CHEFFERIE|SECTEUR) D[^\n:!?\d]+")


def letterhead_blocks(text: str, blocks: Sequence[Span]) -> set[int]:
    """Numbers of the lines in capitals at the top that say whose paper a letter is.

    >>> from dashboard.core.sentences import paragraphs
    >>> page = "PROVINCE DU SUD-KIVU\\nBUREAU DE FIZI\\n\\nCOMMUNIQUÉ\\nTrois morts à Baraka."
    >>> sorted(letterhead_blocks(page, paragraphs(page)))
    [0, 1]
    """
    if not text[: blocks[0].end if blocks else 0].isupper():
        return set()
    lines = [text[block.start : block.end].strip() for block in blocks[:_HEAD]]
    ends = 0
    while ends < len(lines) and lines[ends].isupper() and _is_of_letterhead(lines[ends]):
        ends += 1
    names_sender = any(_sender(line) for line in lines[:ends])
    is_head = names_sender and _FEWEST_LINES <= ends < len(blocks)
    return set(range(ends)) if is_head else set()


def _is_of_letterhead(line: str) -> bool:
    return _sender(line) or _SEAT.fullmatch(line) is not None


def _sender(line: str) -> bool:
    return _WHOSE.fullmatch(line.replace("R.D.", "RD ")) is not None
