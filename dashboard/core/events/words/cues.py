"""What an event cue is, and finding the cues of a text in one walk over its words.

The tables themselves stand in :mod:`control_cues`, :mod:`move_cues`,
:mod:`violence_cues` and :mod:`operation_cues`, English beside French beside Swahili.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import ahocorasick

from dashboard.core import late_patterns as re
from dashboard.core.pattern_leads import leads_of
from dashboard.core.swahili_verbs import SwahiliVerb, verb_of, verb_pattern
from dashboard.model import EventType


class Where(StrEnum):
    """Where the place of a cue stands in its clause."""

    OBJECT = "object"  # right after it: "captured the town of X", "the fall of X"
    AFTER = "after"  # behind a preposition: "withdrew from X", "advanced on X"
    SUBJECT = "subject"  # before it: "X fell", "X est tombée"
    AROUND = "around"  # after it, else before: "clashes in X", "in X, clashes"
    BACK = "back"  # in a sentence before, that told of it: "the takeover was confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CueRow:
    """One row of the tables: ways to say one thing in three languages.

    A phrase is the alternatives for its first word, parted by ``|``, then a blank and a regular
    expression for what follows: ``took|takes control of``; ``fell !on|from`` is "fell" without
    "on" or "from" behind it; ``port ... closed`` has other words
    between, ``fall ...!of came`` too, but no "of" right behind "fall". A Swahili word after ``~``
    is a verb stem behind subject, tense and object: ``~teka`` finds ``wameuteka`` and ``waliteka``.
    All are :func:`dashboard.core.plain.plain` text.

    Attributes:
        type: What happened.
        where: Where its place stands.
        english: Phrases.
        french: Phrases.
        swahili: Phrases.
        examples: News with each place between brackets, a sentence for each language with
        phrases.
        armed: True when the words count only with an armed actor as their subject.
        carries: True when a place of an earlier sentence may serve ("they withdrew at dawn").
        verb: False for nouns: they have no passive, and "to" before them is no infinitive.
        people: True when its object are people: a place counts only behind "in", "at", "near".
        settlement: True when only a settlement or site counts as the place.
    """

    type: EventType
    where: Where
    english: tuple[str, ...] = ()
    french: tuple[str, ...] = ()
    swahili: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    armed: bool = False
    carries: bool = False
    verb: bool = True
    people: bool = False
    settlement: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found in a text; offsets into the text that was searched.

    Attributes:
        row: The row of the tables.
        start: First code point of the cue's words.
        end: One past the last.
        language: Which column found it.
    """

    row: CueRow
    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What is behind a phrase's first word stays as written until a text has that word."""

    row: CueRow
    language: str
    rest: str

    def may_go_on(self, lead: str | None) -> bool:
        """Whether the rest may match where two characters stand behind a blank; None without it."""
        if not self.rest or self.rest.startswith(("!", "...")):
            return True
        if lead is None:
            return False
        leads = leads_of(self.rest)
        return "" in leads or lead in leads or lead[:1] in leads


class _Phrases:
    """The phrases that begin with one word."""

    def __init__(self) -> None:
        self.every: list[_Phrase] = []
        self._by_behind: dict[str, list[_Phrase]] = {}

    def called_for(self, text: str, end: int) -> list[_Phrase]:
        """Those of which what follows the word calls for a look, in order."""
        behind = text[end : end + 3]
        found = self._by_behind.get(behind)
        if found is None:
            found = self._before(behind)
            if len(self._by_behind) < _MOST_KEPT:
                self._by_behind[behind] = found
        return found

    def _before(self, behind: str) -> list[_Phrase]:
        """Those that may go on with three characters."""
        if '"' in behind[:2] or behind[:1] == ",":
            return self.every  # in quotation marks, or with an aside between commas
        lead = behind[1:] if behind[:1] == " " else None
        return [phrase for phrase in self.every if phrase.may_go_on(lead)]


#: So much is kept for each word; hostile text may have any three characters behind it.
_MOST_KEPT = 300

#: The columns of the tables.
COLUMNS = ("english", "french", "swahili")


class CueIndex:
    """The tables by first word, so that a text is walked once whatever their size."""

    def __init__(self, rows: tuple[CueRow, ...], columns: tuple[str, ...] = COLUMNS) -> None:
        self._by_word: dict[str, _Phrases] = {}
        self._by_stem: dict[str, list[_Phrase]] = {}
        for row in rows:
            for language in columns:
                for phrase in getattr(row, language):
                    self._add(row, language, phrase)
        stems = "|".join(sorted(self._by_stem, key=len, reverse=True))
        self._swahili = verb_pattern(stems)
        self._words = ahocorasick.Automaton()
        for word in self._by_word:
            self._words.add_word(f" {word} ", (len(word), self._by_word[word]))
        self._words.make_automaton()

    def _add(self, row: CueRow, language: str, phrase: str) -> None:
        first, _, rest = phrase.partition(" ")
        for word in first.split("|"):
            entry = _Phrase(row, language, rest)
            if word.startswith("~"):
                self._by_stem.setdefault(word[1:], []).append(entry)
            else:
                self._by_word.setdefault(word, _Phrases()).every.append(entry)

    def find(self, text: str, swahili: bool) -> Iterator[Cue]:
        """All cues of a plain text, in order; the longest phrase where several begin at a word.

        Args:
            text: Plain text.
            swahili: Whether to look at verbs of Swahili shape.
        """
        found = [*self._whole_words(text), *(self._verbs(text) if swahili else ())]
        if swahili:
            found.sort(key=lambda item: item[:2])
        for start, end, phrases in found:
            if cue := _longest(text, start, end, phrases):
                yield cue

    def _whole_words(self, text: str) -> Iterator[tuple[int, int, list[_Phrase]]]:
        """Words of the tables, where they stand alone; hyphens are part of a word."""
        # With a blank for all that is no letter, and one at both ends, a word alone is " word ".
        alone = f" {text} ".encode("ascii", "replace").translate(_ALONE).decode("ascii")
        for last, (length, phrases) in self._words.iter(alone):
            end = last - 1
            if called_for := phrases.called_for(text, end):
                yield end - length, end, called_for

    def _verbs(self, text: str) -> Iterator[tuple[int, int, list[_Phrase]]]:
        for match in _WORD.finditer(text):
            word = match.group()
            if len(word) < 5 or word in self._by_word or word in _SWAHILI_NOUNS:
                continue
            verb = verb_of(self._swahili, word)
            if verb is None or not (_is_told(verb) or _goes_on(verb, text, match.start())):
                continue
            # "wa-me-ji-ondoa" (removed) is "wa-me-jiondoa" (withdrew) as well.
            longer = self._by_stem.get(verb.object + verb.stem, []) if verb.object else []
            phrases = [*longer, *self._by_stem[verb.stem]]
            if verb.tense and verb.subject in _PEOPLE:  # "wametekwa": men are caught, no town falls
                phrases = [one for one in phrases if one.row.where is not Where.SUBJECT]
            yield match.start(), match.end(), phrases


def _goes_on(verb: SwahiliVerb, text: str, start: int) -> bool:
    """Whether a verb in "-ki-" tells of what went on, and of no condition."""
    if verb.tense != "ki" or not verb.subject or verb.relative:
        return False
    return _WHILE_SW.search(text, max(0, start - _WHILE_REACH), start) is not None


@cache
def _rest_pattern(rest: str) -> re.Pattern[str]:
    """What must follow the first word; ``!a|b`` what must not, ``... a|b`` what must come later,
    ``...!a|b c|d`` the same where ``a`` or ``b`` does not come first."""
    if rest.startswith("!"):
        return re.compile(rf"(?! (?:{rest[1:]})\b)")
    if rest.startswith("...!"):
        barred, _, later = rest[4:].partition(" ")
        return re.compile(rf"(?! (?:{barred})\b)[^.;!?]{{0,90}}? (?:{later})(?!\w)")
    if rest.startswith("... "):
        return re.compile(rf"[^.;!?]{{0,90}}? (?:{rest[4:]})(?!\w)")
    # What was only "liberated" or "seized" in quotes is still said.
    # An aside may part the two: "s'est emparé, mardi soir, de".
    return re.compile(rf"(?:(?:,[^,.;:()]{{3,60}},)?(?: ?\")? )(?:{rest})(?:(?<=')|(?!\w))")


#: A word, hyphens inside it included; an elided pronoun or article before it is none of it.
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz-_0123456789")
#: Each byte as it is where it may stand in a word, and a blank for all others.
_ALONE = bytes(code if chr(code) in _LETTERS else 32 for code in range(256))

#: The future ("watateka"), the conditional ("wakiteka") and the negative ("hawajateka") are no
#: events. In headlines a verb has no tense: "wa-u-teka", "la-teka", "cha-tekwa".
_HAPPENED = frozenset("me li na ka".split())
_PEOPLE = frozenset("wa a".split())
_HEADLINE = frozenset("wa ya la za cha vya".split())
_HEADLINE_OBJECTS = frozenset(("", "u", "i", "ya"))


def _is_told(verb: SwahiliVerb) -> bool:
    """Whether a Swahili verb says that something happened, in any tense or as a headline does."""
    if verb.tense in _HAPPENED:
        return verb.subject not in ("m", "ni")
    headline = verb.subject in _HEADLINE and verb.object in _HEADLINE_OBJECTS
    return headline and not verb.tense and not verb.relative


#: "Wakati waasi wakiingia", "huku wakiteka": so it is no condition, but goes on.
_WHILE_REACH = 110
_WHILE_SW = re.compile(r"\b(?:wakati|huku)\b[^.;:]*$")

#: Nouns that look like such a headline verb: "wafungwa" are prisoners; and people who are bound
#: or stopped: "wakawafunga kwa kamba".
_SWAHILI_NOUNS = frozenset(
    """wafungwa wafunga wachoma lafungwa waliwafunga wakawafunga wamewafunga walifungwa wamefungwa
    waliposimamishwa walisimamishwa wakasimamishwa wamesimamishwa walisimama wakasimama""".split()
)


def _longest(text: str, start: int, stop: int, phrases: list[_Phrase]) -> Cue | None:
    """The cue of the longest phrase that begins with the word from ``start`` to ``stop``."""
    best: Cue | None = None
    for phrase in phrases:
        end = stop
        if phrase.rest:
            rest = _rest_pattern(phrase.rest).match(text, end)
            if rest is None:
                continue
            end = rest.end()
        if best is None or end > best.end:
            best = Cue(phrase.row, start, end, phrase.language)
    return best
