"""The companies, agencies, governments and crews that a sentence names, each as printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.doers import (
    ARTICLES,
    BEFORE_FRENCH,
    COUNTS,
    DOERS,
    NAME_LINKS,
    NO_BODIES,
    NO_NAMES,
    OPENERS,
    PARTICIPLES,
    STOPS,
    DoerWords,
)
from dashboard.core.plain import plain
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.model import PlaceKind


@dataclass(frozen=True, slots=True)
class Doer:
    """Somebody named who can run, stop or reopen work.

    Attributes:
        start: First code point of the name, its article left out.
        end: One past the last.
        words: The row of the tables; None for a name, a force or a government's capital.
        governed: Whether it hangs on a preposition: "the staff of the company", "by gunmen".
    """

    start: int
    end: int
    words: DoerWords | None
    governed: bool


def doers_in(page: Page, index: int) -> tuple[Doer, ...]:
    """Those named in a sentence, in order; of two that overlap, the one that begins first."""
    found = sorted(
        (*_nouns(page, index), *_forces_and_others(page, index), *_names(page, index)),
        key=lambda one: (one.start, -one.end, one.words is None or not one.words.carries),
    )
    kept: list[Doer] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


#: Each row of the tables and the column that a noun of it stands in.
_NOUNS = tuple(
    (row, column, quick(rf"(?<![\w-])(?:{getattr(row, column)})(?![\w-])"))
    for row in DOERS
    for column in ("english", "french", "swahili")
)


def _nouns(page: Page, index: int) -> Iterator[Doer]:
    text, sentence = page.text, page.sentences[index]
    printed = page.article.text
    column = _COLUMNS.get(page.article.language or "", "")
    for row, language, pattern in _NOUNS:
        if column and language != column:
            continue
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start = _start(text, printed, sentence.start, match.start(), language)
            if start is None:
                continue
            end = _end(text, printed, match.end(), sentence.end, language)
            with_it = _WITH.search(text, sentence.start, start) and _DOING.match(text, end)
            governed = not with_it and _is_governed(text, sentence.start, start)
            yield Doer(start, end, row, governed)


#: "With the company Alphamin evacuating staff": what it does stands in a clause of its own.
_WITH = re.compile(r"\bwith (?:(?:the|an?|its|their) )?$")
_DOING = re.compile(r" \w+ing\b")

_COLUMNS = {"en": "english", "fr": "french", "sw": "swahili"}

_LAST_WORD = re.compile(r"(?:[ld]'|[^\s'\"()\[\]]+(?:'s)?) *$")
#: A noun phrase has at most so many words before its noun.
_MOST_BEFORE = 4


def _start(text: str, printed: str, first: int, noun: int, language: str) -> int | None:
    """Where the noun phrase of a noun begins, its article left out; None for "no company"."""
    if language == "swahili":
        return noun
    start = noun
    for _ in range(_MOST_BEFORE):
        word = _LAST_WORD.search(text, max(first, start - 30), start)
        if word is None:
            return start
        said = word.group().rstrip()
        if said in _NONE:
            return None
        shown = printed[word.start() : word.end()].rstrip()
        if not _qualifies(said, shown, language):
            return start
        start = word.start()
    return start


_NONE = frozenset("no aucun aucune".split())
#: "In 2017 companies left": so many digits are a year.
_YEAR = 4
_VERB_EN = re.compile(r".*(?:ed|ing|ly)")


def _qualifies(word: str, printed: str, language: str) -> bool:
    """Whether a word before a noun belongs to it, and is no article."""
    if language == "english" and len(printed) > 1 and printed.isupper():
        return True  # "the UN agency"
    if word in ARTICLES:
        return False
    if word in COUNTS or (word.isdigit() and len(word) < _YEAR):
        return True
    if word in STOPS or not word[-1].isalpha():
        return False
    if language == "french":
        return word in BEFORE_FRENCH
    return word in PARTICIPLES or _VERB_EN.fullmatch(word) is None


_OF_EN = re.compile(r" of (?:the |its |their )?[a-z][a-z'-]+(?: [a-z][a-z'-]+(?= of\b))?")
_BEHIND_FR = quick(
    r" (?!(?:basee?s?|suspendu\w*|provoquee?s?)\b)(?:\w+(?:ales?|aux|iers?|ieres?|iens?|iennes?"
    r"|aises?|oises?|iques?|aires?|ifs?|ives?|istes?|elles?|els)|locales?|privee?s?|unies?|armees?|publics?"
    r"|chinois|francais|congolais|mobiles?|escortes|civils?|urbaine?s?|riveraine?s?)(?![\w'-])"
    r"| (?:de la |de l'|de |du |des |d')(?!(?:son|sa|ses|leurs?|cette?|ces|nouveau|facto|\w+di"
    r"|dimanche)\b)[a-z][\w'-]*(?![\w'])"
)
_BEHIND_SW = re.compile(
    r" (?:moja|mawili|wawili|watatu|kadhaa|mbalimbali)(?![\w'-])"
    r"| (?:[wylz]a|cha|vya) (?!(?:a|wa|i|li|u|zi|ya|ki|vi)(?:me|li|na)\w{3})[\w'-]+(?![\w'-])"
)
_BEHIND = {"english": _OF_EN, "french": _BEHIND_FR, "swahili": _BEHIND_SW}
#: A noun phrase has at most so many pieces behind its noun.
_MOST_BEHIND = 4


def _end(text: str, printed: str, at: int, last: int, language: str) -> int:
    """Where the noun phrase of a noun ends, behind a name and what it is a company or agency of."""
    for _ in range(_MOST_BEHIND):
        more = _BEHIND_NAME.match(printed, at, last) or _BEHIND[language].match(text, at, last)
        if more is None:
            return at
        at = more.end()
    return at


_CAPITAL = "[A-Z\u00c0-\u00dd]"
_TOKEN = rf"{_CAPITAL}(?:(?:orp|nc|td|en|aj|ol|gr|r)\.(?= )|(?:[\w&-]|['\u2019](?!s\b)(?=\w))*)"
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\b"
)
_NAME = re.compile(
    rf"(?<![\w-])(?!{_DAY}){_TOKEN}"
    rf"(?: (?:(?:{NAME_LINKS}) ){{0,2}}(?:d['\u2019])?(?!{_DAY}){_TOKEN})*"
)
_BEHIND_NAME = re.compile(rf" (?!{_DAY}){_TOKEN}(?: (?!{_DAY}){_TOKEN})*")


#: "A third has resumed", "les autres ont": one more of those told of before.
_ONE_MORE = re.compile(
    r"\b(?:(?:a|the) (?:second|third|fourth|fifth)|another|(?:the )?others"
    r"|(?:une?|la|le) (?:deuxieme|second|seconde|troisieme|quatrieme|autre)"
    r"|d'autres|les (?:deux )?autres|[wz]engine|lingine)"
    r"(?= (?:has|have|had|a|ont|avait|avaient|wa|li|ime|lime)\b)"
)


def _forces_and_others(page: Page, index: int) -> Iterator[Doer]:
    """Armed actors, for they close roads and reopen airports, too; and "others", "a third"."""
    text, sentence = page.text, page.sentences[index]
    for pattern in (ACTOR, _ONE_MORE):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield Doer(*match.span(), None, _is_governed(text, sentence.start, match.start()))


def _names(page: Page, index: int) -> Iterator[Doer]:
    """What capitals name: "MSF", "Mwenda Tin", and a state or its capital for its government."""
    text, printed, sentence = page.text, page.article.text, page.sentences[index]
    if printed[sentence.start : sentence.end].isupper():
        return
    for match in _NAME.finditer(printed, sentence.start, sentence.end):
        start = _behind_openers(text, *match.span())
        if not printed[start : match.end()][:1].isupper() or NO_BODIES.search(
            text, start, match.end()
        ):
            continue
        first = _is_first(text, sentence.start, start)
        french = page.article.language == "fr"
        if first and _may_be_no_name(printed[start : match.end()], french):
            continue
        if not _is_mere_place(page, index, Span(start, match.end())):
            yield Doer(start, match.end(), None, _is_governed(text, sentence.start, start))


_FIRST_WORD = re.compile(r"(?:[ld]'|[^ ']+)[ ]*")


def _behind_openers(text: str, start: int, end: int) -> int:
    """Where a name begins whose first word has its capital only because it opens the sentence."""
    while (word := _FIRST_WORD.match(text, start, end)) and word.group().rstrip() in OPENERS:
        start = word.end()
    return start


def _is_first(text: str, first: int, start: int) -> bool:
    """Whether a word opens its sentence or line, so that its capital says nothing."""
    return not text[first:start].strip(" \"'([-\u2022*|") or text[start - 2 : start] == ": "


_NO_NAME = re.compile(r"(?:\w+(?:ions?|ments?|ence|ite)|\w+(?:ing|ed|ly|ity)|\w*[^s\W]s)")
_NO_NAME_FR = re.compile(r"\w+(?:ions?|ments?|ences?|ites?)")


def _may_be_no_name(printed: str, french: bool) -> bool:
    """Whether a word that opens a sentence may be a common noun; a French one has an article.

    >>> _may_be_no_name("Insecurity", False), _may_be_no_name("Alphamin", False)
    (True, False)
    >>> _may_be_no_name("Artisans", False), _may_be_no_name("Caritas", True)
    (True, False)
    """
    if " " in printed or not printed[1:].islower():
        return False
    word = plain(printed)
    ending = _NO_NAME_FR if french else _NO_NAME
    return word in NO_NAMES or ending.fullmatch(word) is not None


def _is_mere_place(page: Page, index: int, name: Span) -> bool:
    """Whether a name is that of a place that has no government: "Goma", but not "Kigali"."""
    for group in page.groups(index):
        if group.start <= name.start and name.end <= group.end:
            place = group.heads[0].place if len(group.heads) == 1 else None
            return place is None or not (place.kind is PlaceKind.COUNTRY or place.capital_of)
    return False


_PREPOSITION = re.compile(
    r"(?:^|[ '\"(])(?:of|by|for|from|with|in|at|to|on|against|under|near|than|like|between|into"
    r"|over|despite|without|du|de|par|pour|avec|dans|sur|aux?|chez|selon|contre|sous|vers|en|d|entre"
    r"|kwa|ya|wa|za|cha|katika)(?: (?:the|an?|its|their|his|her|la|les?|une?|ces?|cette|ses"
    r"|leurs)| l')*[ ']$"
)
#: "A handful of", "une vingtaine d'": how many, and nothing that the noun hangs on.
_SOME_OF = re.compile(
    r"(?:handful|dozens|scores|hundreds|number|couple|majority|several|some|most|many|all|vingtaines?"
    r"|dizaines?|quinzaine|trentaine|centaines?|poignee|plupart|majorite|nombre|baadhi)"
    r" (?:of (?:the )?|de |des |d'|ya )$"
)
_OF_THE = re.compile(r"\w (?:des|a l'|a la|de l'|de la) ?$")
_STARTS_NEW = re.compile(
    r"(?:ou|que|qu'|et|mais|si|car|comme|quand|lorsque|dont|puis|alors|\d) des $"
)


def _is_governed(text: str, first: int, start: int) -> bool:
    """Whether a preposition stands before a noun phrase.

    >>> text = "les bateaux des armateurs ou des pecheurs"
    >>> _is_governed(text, 0, text.index("armateurs")), _is_governed(text, 0, len(text) - 8)
    (True, False)
    """
    before = _SOME_OF.sub("", text[max(first, start - 40) : start])
    if _PREPOSITION.search(before):
        return True
    return _OF_THE.search(before) is not None and _STARTS_NEW.search(before) is None
