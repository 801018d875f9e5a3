"""One report told again in other words, or in another language: what gives it away.

Words do not match across languages, but the agency that is named, the people who speak, their
figures and the places they name do. Reports of one event share its place and its day anyway, and
whoever asks the army's spokesman gets the same answer; so neither is enough. It takes

- one agency that both were told by ("told AFP", "a appris l'AFP"), in the same days, with a figure,
  a speaker or three names in common; or
- two people who both say, here as there, something with the same figures or names; or
- three counts that stand together in one sentence, here as there: no two reporters count alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.quantity.numbers import Figure, figures
from dashboard.core.retold_words import (
    AGENCIES,
    COUNTED_AS_KNOWN,
    MONTHS,
    NO_NAMES,
    SPEECH,
    TIME_BEHIND,
)
from dashboard.core.sentences_read import read_sentences
from dashboard.core.spans import Span
from dashboard.model import (
    READ_PARTS,
    Article,
    OriginLink,
    OriginReason,
    PartKind,
    Passage,
    Quantifier,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody says, as far as it is the same in every language.

    Attributes:
        who: The last two words of the name, folded.
        signs: Figures, and names of places and of others.
        start: First code point of the sentences that tell it.
        end: One past their last.
    """

    who: str
    signs: frozenset[str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Print:
    """The finger print of an article.

    Attributes:
        article_id: Of which.
        published: Its day; None when not given.
        agency: The one agency it was told by; empty for none, or for several.
        credit: The words that name it.
        statements: Who says what.
        counted: Sentences that count three things or more, with their figures.
        people: Everybody who speaks in it.
        figures: Counts of people and things.
        known: Figures that anybody can look up: inhabitants, kilometres.
        names: Places and others that it names.
    """

    article_id: str
    published: date | None
    agency: str
    credit: Span
    statements: tuple[Statement, ...]
    counted: tuple[tuple[frozenset[str], Span], ...]
    people: frozenset[str]
    figures: frozenset[str]
    known: frozenset[str]
    names: frozenset[str]


def retold(prints: Sequence[Print]) -> Iterator[OriginLink]:
    """Pairs of articles that tell one report; enough of them that each stands with its report."""
    near = {pair for keys in (_by_agency(prints), _by_statement(prints)) for pair in _pairs(keys)}
    for here, there in sorted(near):
        if found := _one_report(prints[here], prints[there]):
            yield found


#: Of many articles under one key each is held against so many before it.
_LOOK_BACK = 12


def _pairs(groups: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, int]]:
    for members in groups.values():
        for n, there in enumerate(members):
            for here in members[max(0, n - _LOOK_BACK) : n]:
                yield min(here, there), max(here, there)


def _by_agency(prints: Sequence[Print]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, one in enumerate(prints):
        if one.agency:
            found.setdefault(one.agency, []).append(n)
    return _in_order_of_days(prints, found)


def _by_statement(prints: Sequence[Print]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, one in enumerate(prints):
        said = {f"{s.who}|{sign}" for s in one.statements for sign in s.signs}
        for key in sorted(said | {sign for signs, _ in one.counted for sign in signs}):
            found.setdefault(key, []).append(n)
    return _in_order_of_days(prints, found)


def _in_order_of_days(
    prints: Sequence[Print], groups: Mapping[str, list[int]]
) -> dict[str, list[int]]:
    return {
        key: sorted(members, key=lambda n: (prints[n].published or date.max, n))
        for key, members in groups.items()
        if len(members) > 1
    }


# ----------------------------------------------------------------- two articles

#: Days apart at which one report is still carried on.
_SAME_DAYS = 4


def _one_report(here: Print, there: Print) -> OriginLink | None:
    days = (here.published, there.published)
    if days[0] and days[1] and abs((days[0] - days[1]).days) > _SAME_DAYS:
        return None
    return (
        _by_one_agency(here, there) or _by_its_speakers(here, there) or _by_its_counts(here, there)
    )


def _by_one_agency(here: Print, there: Print) -> OriginLink | None:
    if not here.agency or here.agency != there.agency:
        return None
    people = sorted(here.people & there.people)
    counts = sorted(here.figures & there.figures or here.known & there.known, key=int)
    names = here.names & there.names
    if not people and not counts and len(names) < _NAMES_OF_ONE_EVENT:
        return None
    return OriginLink(
        article_ids=(here.article_id, there.article_id),
        reason=OriginReason.AGENCY,
        shared=(here.agency, *map(_shown, (*people, *counts) or sorted(names))),
        passages=tuple(_passage(one, one.credit) for one in (here, there)),
    )


def _passage(article: Print, words: Span | Statement) -> Passage:
    return Passage(article_id=article.article_id, start=words.start, end=words.end)


#: So many names in common tell of one event, where one agency is named already.
_NAMES_OF_ONE_EVENT = 3

#: What two statements of one speaker must share: figures count twice.
_LEAST_SIGNS = 3
#: People who say the same here and there; one alone may have talked to everybody.
_LEAST_SPEAKERS = 2


def _by_its_speakers(here: Print, there: Print) -> OriginLink | None:
    """The people of the shorter report speak in the longer, and one says the very same there."""
    people = here.people & there.people
    fewest = min(len(here.people), len(there.people))
    if len(people) < _LEAST_SPEAKERS or 2 * len(people) <= fewest:
        return None
    found = [
        (ours, theirs, ours.signs & theirs.signs)
        for ours in here.statements
        for theirs in there.statements
        if ours.who == theirs.who and _weight(ours.signs & theirs.signs) >= _LEAST_SIGNS
    ]
    if not found:
        return None
    ours, theirs, common = max(found, key=lambda one: _weight(one[2]))
    return OriginLink(
        article_ids=(here.article_id, there.article_id),
        reason=OriginReason.SPEAKERS,
        shared=tuple(map(_shown, (*sorted(people), *sorted(common, key=_order)))),
        passages=(_passage(here, ours), _passage(there, theirs)),
    )


#: So many equal figures in one sentence are no chance, where one of them is not small.
_LEAST_COUNTS, _NOT_SMALL = 3, 30


def _by_its_counts(here: Print, there: Print) -> OriginLink | None:
    for ours, our_span in here.counted:
        for theirs, their_span in there.counted:
            common = sorted(ours & theirs, key=int, reverse=True)
            if len(common) >= _LEAST_COUNTS and int(common[0]) >= _NOT_SMALL:
                return OriginLink(
                    article_ids=(here.article_id, there.article_id),
                    reason=OriginReason.COUNTS,
                    shared=tuple(map(_shown, common)),
                    passages=(_passage(here, our_span), _passage(there, their_span)),
                )
    return None


def _shown(sign: str) -> str:
    """A sign as it is told: figures with their thousands, names as names.

    >>> _shown("60000"), _shown("jonas lobho")
    ('60,000', 'Jonas Lobho')
    """
    return f"{int(sign):,}" if sign.isdecimal() else sign.title()


def _order(sign: str) -> tuple[bool, int, str]:
    """Figures before names, the largest first."""
    return not sign.isdecimal(), -int(sign) if sign.isdecimal() else 0, sign


def _weight(signs: Iterable[str]) -> int:
    return sum(2 if sign.isdecimal() else 1 for sign in signs)


# ----------------------------------------------------------------- one article

_NAME = re.compile(r"[^\W\d_a-zà-ÿ][\w’'-]*[\w]")
_PERSON = re.compile(
    r"[^\W\d_a-zà-ÿ][\w’'-]+(?:[ \u00a0](?:[A-Z]\.[ \u00a0])?[^\W\d_a-zà-ÿ][\w’'-]+){1,3}"
)


def print_of(article: Article) -> Print:
    """What is the same of a report in every language and in all its versions."""
    spans = read_sentences(article)
    folded = plain(article.text)
    small = frozenset(re.findall(r"(?<![\w])[a-zà-ÿ][\w]+", article.text))
    read = [_read(article.text, folded, span, small) for span in spans]
    agency, credit = _credit(article, folded)
    statements = tuple(islice(_statements(article.text, spans, read), _MOST_STATEMENTS))
    return Print(
        article_id=article.id,
        published=article.published,
        agency=agency,
        credit=credit,
        statements=statements,
        counted=tuple(islice(_counted(spans, read), _MOST_STATEMENTS)),
        people=frozenset(one.who for one in statements),
        figures=frozenset(sign for one in read for sign in one.figures),
        known=frozenset(sign for one in read for sign in one.known),
        names=frozenset(name for one in read for name in one.names),
    )


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Signs of one sentence."""

    people: tuple[str, ...]
    names: frozenset[str]
    figures: frozenset[str]
    known: frozenset[str]
    is_said: bool


def _read(text: str, folded: str, span: Span, small: frozenset[str]) -> _Sentence:
    printed, low = text[span.start : span.end], folded[span.start : span.end]
    counts, known = _figures(low)
    return _Sentence(
        people=tuple(dict.fromkeys(_people(printed, small))),
        names=frozenset(_names(printed, small)),
        figures=counts,
        known=known,
        is_said=bool(SPEECH.search(low)),
    )


def _people(printed: str, small: frozenset[str]) -> Iterator[str]:
    for match in _PERSON.finditer(printed):
        words = [word.removesuffix("'s") for word in plain(match.group()).split()[-2:]]
        if not any(word in NO_NAMES or word in small or len(word) < 3 for word in words):
            yield " ".join(words)


def _names(printed: str, small: frozenset[str]) -> Iterator[str]:
    """Names of one word; the words of a person's name are no names of their own."""
    for match in _NAME.finditer(printed):
        word = plain(match.group()).removesuffix("'s")
        if match.start() and len(word) > 3 and word not in NO_NAMES and word not in small:
            yield word


#: Smaller numbers are anybody's.
_LEAST_FIGURE = 5


def _figures(low: str) -> tuple[frozenset[str], frozenset[str]]:
    """What is counted, and what could be looked up; years, days and hours are neither."""
    counts: set[str] = set()
    known: set[str] = set()
    for one in figures(low):
        value = one.low if one.low is not None else one.high
        if value is None or value < _LEAST_FIGURE or one.quantifier is Quantifier.VAGUE:
            continue
        if _is_date(low, one, value):
            continue
        (known if COUNTED_AS_KNOWN.match(low, one.end) else counts).add(str(value))
    return frozenset(counts), frozenset(known)


def _is_date(low: str, figure: Figure, value: int) -> bool:
    """Whether a number is a year, a day of a month, an hour or an age."""
    if figure.plain and 1900 <= value < 2100:
        return True
    before = low[max(0, figure.number_start - _LONGEST_MONTH) : figure.number_start].rstrip()
    return bool(TIME_BEHIND.match(low, figure.end)) or before.endswith(MONTHS)


_LONGEST_MONTH = 12

#: More people, signs and statements than these are no news; hostile text may hold any number.
_MOST_PEOPLE, _MOST_SIGNS, _MOST_STATEMENTS = 8, 40, 60


def _statements(text: str, spans: Sequence[Span], read: Sequence[_Sentence]) -> Iterator[Statement]:
    """A person's sentence, with those before and behind it in its paragraph, or a quotation."""
    for n, one in enumerate(read):
        first = n - 1 if n and not _parted(text, spans[n - 1], spans[n]) else n
        last = n + 1 if n + 1 < len(read) and _goes_on(text, spans[n], spans[n + 1]) else n
        around = read[first : last + 1]
        if not one.people or not any(near.is_said for near in around):
            continue
        signs = sorted({sign for near in around for sign in (*near.figures, *near.names)})
        for who in one.people[:_MOST_PEOPLE]:
            own = frozenset(signs[:_MOST_SIGNS]) - frozenset(who.split())
            yield Statement(who, own, spans[first].start, spans[last].end)


def _goes_on(text: str, here: Span, behind: Span) -> bool:
    """Whether a sentence is of the same paragraph, or a quotation that opens the next one."""
    return not _parted(text, here, behind) or text[behind.start] in _QUOTES


def _counted(
    spans: Sequence[Span], read: Sequence[_Sentence]
) -> Iterator[tuple[frozenset[str], Span]]:
    for span, one in zip(spans, read, strict=True):
        if _LEAST_COUNTS <= len(one.figures) <= _MOST_SIGNS:
            yield one.figures, span


#: A paragraph that opens with a quotation goes on with the one who was named before.
_QUOTES = frozenset("\"“«'‘")


def _parted(text: str, first: Span, second: Span) -> bool:
    """Whether a paragraph ends between two sentences."""
    return "\n\n" in text[first.end : second.start]


def _credit(article: Article, folded: str) -> tuple[str, Span]:
    """The one agency that the article was told by, and where it says so."""
    found: dict[str, Span] = {}
    for agency in AGENCIES:
        if not any(needle in folded for needle in agency.needles):
            continue
        told = (m for m in agency.told.finditer(folded) if _is_credit(article, m.start()))
        if match := next(told, None):
            found[agency.name] = Span(match.start(), match.end())
    return next(iter(found.items())) if len(found) == 1 else ("", Span(0, 0))


#: Where an article says whose report it is; captions and links name the agencies of others.
_CREDITED = READ_PARTS | {PartKind.BYLINE, PartKind.SOURCE_LINE}


def _is_credit(article: Article, position: int) -> bool:
    return any(p.kind in _CREDITED and p.start <= position < p.end for p in article.parts)
