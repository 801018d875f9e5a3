"""Where sentences and paragraphs begin and end, in English, French and Swahili news.

One walk over the line ends, one over the full stops; the time grows with the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.spans import Span, trimmed

#: Words that stand before a name or a figure and never end a sentence: "Dr. Mukwege",
#: "Gen. Makenga", "M. Tshisekedi", "approx. 300", "env. 300", "art. 3".
_NEVER_LAST = frozenset(
    """mr mrs ms mme mlle mgr messrs dr drs prof pr rev fr sr hon gen gén gal lt col maj capt cpt
    cdt sgt sgts cpl brig adm amb sen gov rep pres min st ste mt approx env ca cf vs viz e.g i.e
    fig p pp art vol ch al av bd bwana bi""".split()
)

#: Abbreviations that may end a sentence as well: only a word that opens sentences decides.
_MAYBE_LAST = frozenset(
    """etc inc ltd corp co jr bros dept est jan feb mar apr jun jul aug sep sept oct nov dec janv
    févr avr juil déc tel tél hab""".split()
)

#: Who is counted, behind a figure: a bracket goes on, "2 700 pers. (540 mén.) sont parties".
_COUNTED = frozenset("pers mén indiv".split())

#: "No. 5", "Nos. 3 and 4", "nr. 7": an abbreviation only before a figure.
_BEFORE_FIGURE = frozenset("no nos nr num n op".split())

#: Words that open sentences; after "U.S." or "Inc." they say that a new one begins.
_OPENERS = frozenset(
    """the a an in on at it he she they we but and this that these those there after before when
    while according however meanwhile since for as some many most both its their his her no not if
    le la les l' un une des du au aux il elle ils elles on nous en dans selon d'après ce cet cette
    ces mais et après avant depuis pour par sur son sa ses leur leurs à d' plusieurs
    hii huyo hao watu lakini kwa katika baada""".split()
)

#: A run of full stops with what closes after it: 'said." Then', "file. » Le", "tombé !!! je".
_STOP = re.compile(r"[.!?…][.!?…]*(?:[\"”’')\]»]|[ \u00a0\u202f]»)*")

#: What the token before a full stop begins behind; looked for in the 24 characters before it.
_BEFORE_TOKEN = re.compile(r"[\s(\[«“\"'’]")

#: "U.S", "R.D.C", "a.m" before their last full stop.
_DOTTED = re.compile(r"(?:\w\.)+\w$")

_LONGEST_ABBREVIATION = 7

#: Words that need a closer look before a full stop; any other word ends a sentence there.
_ABBREVIATIONS = _NEVER_LAST | _MAYBE_LAST | _BEFORE_FIGURE | _COUNTED

#: The rest of a number that a blank behind its stop parts, and so many digits stand before it.
_ZEROS = re.compile(r"000(?!\d)")
_THOUSANDS = 3

_WORD = re.compile(r"[^\W\d_]+['’]?")

#: A line that hangs: what it ends in wants a word after it ("the town of", "Sud-", "à,").
_HANGING = re.compile(
    r"(?:[,(\-–—]|\b(?:the|a|an|of|in|on|at|to|from|and|or|by|with|near|de|du|des|la|le|les|à|au|aux"
    r"|en|et|ou|dans|par|sur|pour|vers|ya|wa|na|kwa|katika))$",
    re.IGNORECASE,
)

#: No row of ``_HANGING`` is longer, the letter before it included.
_LONGEST_HANGING = 8

#: Lines at least this long may be wrapped by a mail program or a terminal (they wrap at 60 to 80).
_WRAPPED_LENGTH = 50


@lru_cache(maxsize=2)
def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of ``text``, in order, without white space at their ends.

    A blank line always parts two paragraphs; a single line end does unless the line was wrapped: it
    is long, and the next begins with a small letter, or it breaks off in the middle of a phrase,
    or a line end before it in the same paragraph was such a one.

    >>> text = (
    ...     "Fighting\\n\\nThe rebels took after a night of shelling the town of\\nWalikale.\\nGoma"
    ... )
    >>> [text[span.start : span.end][-17:] for span in paragraphs(text)]
    ['Fighting', 'town of\\nWalikale.', 'Goma']
    """
    spans = []
    start = 0
    for stop, following in _line_ends(text):
        if following > stop and not _is_wrapped(text, start, stop, following):
            if span := trimmed(text, start, stop):
                spans.append(span)
            start = following
    if span := trimmed(text, start, len(text)):
        spans.append(span)
    return tuple(spans)


@lru_cache(maxsize=2)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of ``text``, in order, without white space at their ends.

    The last two texts are remembered, for the steps that share them.

    Headings, captions and lines without a full stop are sentences of their own. Abbreviations,
    decimals and initials do not end one.

    >>> text = "At 14:00 Gen. J. Ekenge said 6.042 people left. “We stay.” M. Kambale, 30, had left"
    >>> for span in sentences(text):
    ...     print(text[span.start : span.end])
    At 14:00 Gen. J. Ekenge said 6.042 people left.
    “We stay.”
    M. Kambale, 30, had left
    """
    return tuple(span for paragraph in paragraphs(text) for span in _split(text, paragraph))


_LINE_END = re.compile(r"[\n\r\v\f\u0085\u2028\u2029]")


def _line_ends(text: str) -> Iterator[tuple[int, int]]:
    """Where each line stops and the next begins."""
    for match in _LINE_END.finditer(text):
        stop, following = match.span()
        if text[stop] == "\n" and text[stop - 1 : stop] == "\r":
            yield stop - 1, following
        elif text[stop] != "\r" or text[following : following + 1] != "\n":
            yield stop, following


def _is_wrapped(text: str, start: int, stop: int, following: int) -> bool:
    """Whether the line end between ``stop`` and ``following`` lies inside a sentence."""
    head = text[max(start, stop - 80) : stop]
    line = head[head.rfind("\n") + 1 :].strip()
    next_character = text[following : following + 1]
    if not line or not next_character or next_character.isspace():
        return False
    if line[-1] in '.!?…:»”"':
        return False
    if len(line) < _WRAPPED_LENGTH:
        return False
    if next_character.islower() or _HANGING.search(line, len(line) - _LONGEST_HANGING):
        return True
    # A paragraph wrapped before goes on so: "the Mayi" ends a line, "Mayi militia" follows.
    return next_character.isalpha() and text.find("\n", start, stop - len(line)) >= 0


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in _STOP.finditer(text, paragraph.start, paragraph.end):
        stop, after = match.span()
        if after < paragraph.end and (
            _is_plain(text, start, stop, after) or _ends_here(text, start, stop, after)
        ):
            if span := trimmed(text, start, after):
                yield span
            start = after
    if span := trimmed(text, start, paragraph.end):
        yield span


def _is_plain(text: str, start: int, stop: int, after: int) -> bool:
    """Whether a word, a full stop, a blank and a capital follow each other, as they mostly do."""
    if (
        text[stop:after] != "."
        or text[after] != " "
        or not "A" <= text[after + 1 : after + 2] <= "Z"
    ):
        return False
    word = text[text.rfind(" ", start, stop) + 1 : stop]
    return len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS


def _ends_here(text: str, start: int, stop: int, after: int) -> bool:
    """Whether the full stop at ``stop`` ends the sentence that began at ``start``."""
    if not text[after].isspace():
        return _is_glued(text, start, stop, after)
    following = text[after : after + 40].lstrip()
    first = following.lstrip("\"“‘'«([–—-•* \u00a0\u202f")[:1]
    if not first or first.islower():
        return False
    if text[stop] != "." or after - stop > 1:
        return True
    return not _is_abbreviation(text, start, stop, following)


def _is_abbreviation(text: str, start: int, stop: int, following: str) -> bool:
    long = stop - _LONGEST_ABBREVIATION
    if long >= start and text[long:stop].isalpha():
        return False  # the word before is longer than any abbreviation
    token = _BEFORE_TOKEN.split(text[max(start, stop - 24) : stop])[-1]
    if not token:
        return False
    folded = token.lower()
    if folded in _NEVER_LAST or token == "M":
        return True
    if token.isdigit() and len(token) <= _THOUSANDS and _ZEROS.match(following):
        return True  # "50. 000 ménages"
    if folded in _BEFORE_FIGURE:
        return following[0].isdigit()
    if folded in _COUNTED:
        return following[0] in "(–-/" or not _opens_sentence(following)
    if folded in _MAYBE_LAST or _DOTTED.search(token) or (len(token) == 1 and token.isupper()):
        return not _opens_sentence(following)
    return token.isdigit() and len(token) <= 2 and not text[start : stop - len(token)].strip()


def _opens_sentence(following: str) -> bool:
    word = _WORD.match(following)
    if word is None:
        return not following[0].isdigit()
    return word.group().replace("’", "'").lower() in _OPENERS


def _is_glued(text: str, start: int, stop: int, after: int) -> bool:
    """Whether two sentences were run together, as in "in the region.Original Source"."""
    before = text[max(start, stop - 2) : stop]
    behind = text[after : after + 3]
    if len(before) < 2 or not before.isalpha() or not before.islower() or after - stop > 2:
        return False
    if not (behind[:1].isupper() and behind[1:].islower() and behind[1:].isalpha()):
        return False
    token = _BEFORE_TOKEN.split(text[max(start, stop - 60) : stop])[-1]
    return bool(token) and "." not in token and "/" not in token
