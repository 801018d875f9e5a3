"""What hangs below an article to the end of the page: rows of other titles, captions told again.

A heading of such rows ("Related posts", "Les plus commentés") is in the tables of words; the rows
are not. They are told by being titles: most of them end without a full stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.pages.lines import body_lines, retold
from dashboard.core.tokens import tokens_of
from dashboard.model import READ_PARTS, Part, PartKind
from dashboard.model.members import PART_BODY, PART_CAPTION, PART_LINKS

#: Parts whose heading may open a row of titles.
_HEADED = frozenset({PartKind.LINKS, PartKind.COMMENT_FORM})
_LONGEST_HEADING = 60

#: So many sentences of the article stand above.
_FEWEST_ABOVE = 2

#: A title is not longer; at most this share of the rows ends as a sentence does.
_LONGEST_TITLE = 260
_SENTENCES = 0.34

_ENDED = (".", "…")
#: Inside a line, a sentence that ends and another that begins.
_SECOND_SENTENCE = re.compile(r"[a-zà-ÿ)»”\"][.!?] [A-ZÀ-Þ«“]")

#: A caption tells again so many of its long words as one sentence of the article has them.
_RETOLD = 0.8
_FEWEST_WORDS = 6
_LONG_WORD = 4


def with_tail(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, those below a heading of other titles taken out of the article.

    Args:
        text: The page's text.
        parts: Its parts in order, as the tables of words have labelled them.
    """
    parts = _without_dated_rows(text, parts)
    heading = _heading(text, parts)
    if heading is None:
        return list(parts)
    below = [row for row in body_lines(text, parts) if row.start > parts[heading].start]
    if not below or not all(_may_be_title(text[row.start : row.end]) for row in below):
        return list(parts)
    ended = sum(_is_sentence(text[row.start : row.end]) for row in below)
    if ended > _SENTENCES * len(below):
        return list(parts)
    other = (PART_LINKS, parts[heading].reason)
    return retold(parts, {index: other for row in below for index in row.parts})


#: A line that is nothing but a day: "20/05/2031", "1er/05/2031", "12 mars 2031", "May 3, 2031";
#: or how long a film runs: "00:47".
_DAY = re.compile(
    r"(?:\d{1,2}(?:er)?[/.-]\d{1,2}[/.-](?:20)?\d{2}|\d{1,2}(?:er)? [a-zéûA-Z]{3,9}\.? 20\d{2}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d{2})(?:,? (?:à )?\d{1,2}[:h]\d{2})?|\d{1,2}(?::\d{2}){1,2}"
)
_FEWEST_DATED = 2


def _without_dated_rows(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts without the last lines of the page where each other one is a day or how long a
    film runs: a list of articles, each with its title and its day."""
    start = _start_of_dated(text)
    if start is None:
        return list(parts)
    listed = (PART_LINKS, "a list of other articles")
    dated = (
        index for index, part in enumerate(parts) if part.kind is PART_BODY and part.start >= start
    )
    return retold(parts, dict.fromkeys(dated, listed))


def _start_of_dated(text: str) -> int | None:
    """Where the titles with their days begin; None where none end the page."""
    if not any(_DAY.fullmatch(line.strip()) for line in text.rstrip().rsplit("\n", 4)[-4:]):
        return None
    lines = [found for found in re.finditer(r"[^\n]+", text) if found.group().strip()]
    days = start = 0
    wants_day = bool(lines) and _DAY.fullmatch(lines[-1].group().strip()) is not None
    while lines:
        line = lines.pop()
        words = line.group().strip()
        is_day = _DAY.fullmatch(words) is not None
        if is_day != wants_day or (not is_day and not _is_bare_title(words)):
            break
        days += is_day
        start = start if is_day else line.start()
        wants_day = not wants_day
    return start if days >= _FEWEST_DATED else None


def _is_bare_title(words: str) -> bool:
    return len(words) <= _LONGEST_TITLE and not words.endswith(_ENDED)


def _heading(text: str, parts: Sequence[Part]) -> int | None:
    """Index of the first heading that stands alone on its line below the article."""
    above = 0
    for index, part in enumerate(parts):
        above += part.kind is PART_BODY
        if part.kind not in _HEADED or above < _FEWEST_ABOVE:
            continue
        is_short = part.end - part.start <= _LONGEST_HEADING
        is_alone = text[part.start - 1 : part.start] == "\n" and text[part.end : part.end + 1] in (
            "\n",
            "",
        )
        if is_short and is_alone:
            return index
    return None


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence of the article does, and begins as one."""
    return line.endswith(_ENDED) and not line[:1].islower()


def _may_be_title(line: str) -> bool:
    return len(line) <= _LONGEST_TITLE and _SECOND_SENTENCE.search(line) is None


def with_captions(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, captions without a sign of their own taken out.

    The last line of the article that has no full stop and tells one of its sentences again, and a
    line that the next one repeats with the photographer's name behind it.

    Args:
        text: The page's text.
        parts: Its parts in order.
    """
    found = list(parts)
    for index, (part, following) in enumerate(pairwise(parts)):
        if following.kind is PART_CAPTION:
            if _is_repeated(text, part, following) or _is_credited_below(text, part, following):
                found[index] = _caption(part)
        elif _is_said_twice(text, part, following):
            found[index : index + 2] = (_caption(part), _caption(following))
    read = [index for index, part in enumerate(found) if part.kind is PART_BODY]
    for last in read[2:][-_FOOT:]:
        if _tells_again(text, found, last):
            found[last] = _caption(found[last])
    return found


#: Among so many last lines of the article a caption may stand.
_FOOT = 3


def _caption(part: Part) -> Part:
    return replace(part, kind=PART_CAPTION, reason="a caption under a picture")


def _is_repeated(text: str, part: Part, following: Part) -> bool:
    if part.kind not in READ_PARTS:
        return False
    length = part.end - part.start
    return length > _LONGEST_HEADING and text.startswith(
        text[part.start : part.end], following.start
    )


#: A line of its own that is nothing but whose picture it is.
_CREDIT_LINE = re.compile(
    r"(?i:(?:photo|image|picture)s? credits?|crédits? photos?) ?: ?[^\n]{2,80}"
)
#: Who stands where in a picture: "Nicholas Ngikor (left)".
_IN_PICTURE = re.compile(r"\((?:left|right|cent(?:re|er)|[lr]|à gauche|à droite|au centre)\)")


def _is_credited_below(text: str, part: Part, following: Part) -> bool:
    """As in "MP Jane Poe (left) and others. Photo credit: J. Doe", the credit a line of its own."""
    if part.kind is not PART_BODY:
        return False
    if not _CREDIT_LINE.fullmatch(text, following.start, following.end):
        return False
    words = text[part.start : part.end]
    return _IN_PICTURE.search(words) is not None or not words.endswith((*_ENDED, "!", "?", "”"))


def _is_said_twice(text: str, part: Part, following: Part) -> bool:
    """As in "Lac Tanganyika" on two lines: what a picture shows, and its words for the blind."""
    if part.end - part.start > _LONGEST_HEADING:
        return False  # as nearly all
    words = text[part.start : part.end]
    return (
        part.kind is PART_BODY is following.kind
        and not words.endswith((*_ENDED, "!", "?", ":"))
        and words == text[following.start : following.end]
        and text[part.end : following.start].strip(" ") == "\n"
    )


def _tells_again(text: str, parts: Sequence[Part], last: int) -> bool:
    """Whether a line of its own, without a full stop, repeats one sentence above it."""
    part = parts[last]
    line = text[part.start : part.end]
    if line.endswith((*_ENDED, "!", "?", ":", ",", "»", "”")) or text[part.start - 1] != "\n":
        return False
    words = _long_words(line)
    if len(words) < _FEWEST_WORDS:
        return False
    return any(
        len(words & _long_words(text[one.start : one.end])) >= _RETOLD * len(words)
        for one in parts[:last]
        if one.kind in READ_PARTS
    )


def _long_words(line: str) -> set[str]:
    return {word for word in tokens_of(line).words if len(word) >= _LONG_WORD}
