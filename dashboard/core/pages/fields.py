"""The fields a site shows beside a report: "Pays", under it "RD Congo"; "Country: DR Congo".

They say how the report is filed, not where anything happened. A field is a line that is nothing but
its label, and its value the short line under it; or both stand in one line. What the site says of
itself at the head of the page has a value as well: the country that the report is filed under.
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
    if fields and _is_value(lines[0]) and len(lines[1]) > _LONGEST_VALUE:
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
