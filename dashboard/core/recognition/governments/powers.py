"""Words before a name that make it a power, not a place: "talks with Kigali", "selon Kinshasa"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from dashboard.core.place_kinds import STATES
from dashboard.core.recognition.governments.acts import is_done_by
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.power_words import (
    BETWEEN_NOUNS,
    CALLS,
    DEMANDS_OF,
    DIPLOMATIC_NOUNS,
    GROUND_NOUNS,
    HELP_TO_CAPITAL,
    LOYALTIES,
    NOUN_LINKS,
    PASSIVES,
    TO_POWER,
    VENUE_LINKS,
    VENUE_NOUNS,
    WITH_POWER,
)
from dashboard.core.recognition.words.verbs import (
    AGENT_VERBS,
    OBJECT_VERBS,
    STATE_OBJECT_VERBS,
    SWAHILI_OBJECT,
)
from dashboard.core.recognition.words.words import ARTICLES
from dashboard.model import PlaceKind

SEATS = frozenset({PlaceKind.PROVINCE, PlaceKind.CITY})
#: Between a word and the state that it speaks of.
DETERMINERS = ARTICLES | {"both"}
#: Between a verb and its object: "accuse une nouvelle fois Kigali", "again accused Rwanda".
_FILLERS = frozenset(
    """une nouvelle fois encore again toujours repeatedly publicly openly directement officiellement
    ouvertement publiquement directly also aussi""".split()
)
_MANNER = frozenset("maniere facon manner".split())
#: Several words between the verb and its object: "en accusant en retour Kinshasa de …".
_ASIDES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "en retour|a son tour|a leur tour|de nouveau|a nouveau|par ailleurs|en outre|sans ambages"
        "|une fois de plus|en vain|a demi mot|sans la nommer|sans detour|tour a tour"
        "|in turn|once again|once more|yet again|in vain|by name"
    ).split("|")
)
_ASIDE_LENGTHS = sorted({len(phrase) for phrase in _ASIDES})
#: Between "and" and a name: "Kinshasa and its neighbour Kigali".
_NEIGHBOURS = frozenset("voisin voisine rival rivale allie parrain neighbour neighbor ally".split())
_WHOSE = frozenset("son sa leur its their".split())
_FROM = frozenset(["from", "de", "d", "du"])
_ON = frozenset(["on", "upon"])
_TO = frozenset(["to", "a", "au", "kwa"])
_WITH = frozenset(["with", "against", "avec", "contre", "na", "dhidi"])
AND = frozenset(["and", "et", "na", "or", "ou", "ni", "nor"])
#: A row of names is followed no further than this, so that a list of thousands costs no more.
LONGEST_ROW = 10


#: Printed large behind "Egypt's", organs of the state: "Russia's Defence Ministry".
_ORGANS = frozenset(
    """ministry council department parliament court army navy police guard forces force agency
    authority bureau commission cabinet senate congress directorate secretariat assembly bank
    presidency""".split()
)
_INSIDE_ORGANS = frozenset(["of", "for", "the", "and"])
_LONGEST_ORGAN = 4


def organ_behind(page: Page, index: int) -> int | None:
    """One past the first organ of a state printed large from ``index`` on; None without one.

    As in "Supreme Council" and "Defence Ministry" behind "Egypt's" and "Russia's".
    """
    tokens = page.tokens
    for at in range(index, min(index + _LONGEST_ORGAN, page.bounds(index - 1)[1])):
        if not page.spaced(at):
            return None
        if not tokens.capital[at]:
            if at == index or tokens.words[at] not in _INSIDE_ORGANS:
                return None
        elif tokens.words[at] in _ORGANS:
            return at + 1
    return None


def power_reason(words: str) -> str:
    """What a reader is told of a name that these words show to be a power."""
    return f"“{words}”: here the name stands for those who govern there"


def is_state(found: Found) -> bool:
    """Whether the name is a country's, a continent's or a capital's."""
    place = found.bearings[0].place
    return place.kind in STATES or bool(place.capital_of)


@lru_cache(maxsize=1024)
def ends_phrase(gap: str) -> bool:
    """Whether a gap ends the phrase."""
    return any(mark in gap for mark in ',;:()!?"«»“”–—')


def name_before(names: Mapping[int, Found], index: int) -> Found | None:
    """The name whose last word stands right before ``index``; None without one."""
    for back in range(index - 1, index - 7, -1):
        other = names.get(back)
        if other is not None:
            return other if other.last == index else None
    return None


def by_verb_before(page: Page, found: Found) -> str | None:
    """As in "accuses Rwanda", "told Kigali"; None without such a verb."""
    before = page.before(found.first, 9)
    while before and (before[-1] in DETERMINERS or before[-1] in _FILLERS):
        before.pop()
    before = _without_manner(_without_asides(before))
    is_object = bool(before) and (
        before[-1] in OBJECT_VERBS
        or SWAHILI_OBJECT.fullmatch(before[-1]) is not None
        or (before[-1] in STATE_OBJECT_VERBS and is_state(found))
        or (before[-1] in _TO and before[-2:-1] != [] and before[-2] in LOYALTIES)
    )
    if is_object and not ends_phrase(page.tokens.gaps[found.first]):
        return power_reason(f"{before[-1]} {page.words(found.first, found.last)}")
    return None


def _without_manner(before: list[str]) -> list[str]:
    """As in "accusant de manière plus ou moins directe le Rwanda": on to the verb itself."""
    for at in range(len(before) - 1, 0, -1):
        if before[at] in _MANNER and before[at - 1] in ("de", "d", "in"):
            return before[: at - 1]
    return before


def _without_asides(before: list[str]) -> list[str]:
    """As in "accusant en retour Kinshasa": on to the verb itself."""
    for length in _ASIDE_LENGTHS:
        if len(before) > length and tuple(before[-length:]) in _ASIDES:
            return before[:-length]
    return before


def _without_kinship(before: list[str]) -> list[str]:
    """As in "entre Kinshasa et son voisin Kigali": on to the word before "son voisin"."""
    is_kin = len(before) > 1 and before[-1] in _NEIGHBOURS and before[-2] in _WHOSE
    return before[:-2] if is_kin else before


def by_words_before(
    page: Page, found: Found, names: Mapping[int, Found], row: int = LONGEST_ROW
) -> str | None:
    """The reason read off the words before: "selon Kigali", "urged by Kinshasa"; None without."""
    reason = by_verb_before(page, found)
    if reason is not None:
        return reason
    before = page.before(found.first, 6)
    while before and before[-1] in DETERMINERS:
        before.pop()
    before = _without_kinship(before)
    if not before or ends_phrase(page.tokens.gaps[found.first]):
        return _by_row_of_objects(page, found, names, row)
    name = page.words(found.first, found.last)
    if before[-1] == "selon":
        return power_reason(f"selon {name}")
    if before in (["pour"], ["for"], ["kwa"]) and page.tokens.gaps[found.last] == ", ":
        return power_reason(f"pour {name}")
    if before[-1] in ("between", "entre", "kati"):
        return power_reason(f"{before[-1]} {name} and …") if _between(page, found) else None
    if len(before) < 2:
        return None
    if _is_by(page, found, before) or _is_asked(found, before):
        return power_reason(f"{before[-2]} {before[-1]} {name}")
    if before[-2:] in (["according", "to"], ["mujibu", "wa"]) or before[-2:] == ["d", "apres"]:
        return power_reason(" ".join([*before[-2:], name]))
    if row > 0 and before[-1] in _TO and before[-2] in AND:  # "à Kinshasa et à Gitega de …"
        other = name_before(names, found.first - 2)
        if other is None or not is_state(other):
            return None
        return by_words_before(page, other, names, row - 1)
    return _by_noun(page, found, names, before, name, row)


def _by_row_of_objects(
    page: Page, found: Found, names: Mapping[int, Found], row: int
) -> str | None:
    """As in "accuse Kigali, Kampala et Nairobi": behind a comma, what the name before it is."""
    if row == 0 or page.tokens.gaps[found.first] != ", ":
        return None
    other = name_before(names, found.first)
    if other is None or other.is_demonym or not (is_state(other) and is_state(found)):
        return None
    return by_verb_before(page, other) or _by_row_of_objects(page, other, names, row - 1)


def _is_by(page: Page, found: Found, before: Sequence[str]) -> bool:
    """Whether something is done by the name: "backed by Kigali", "soutenu par Kigali"."""
    is_passive = any(word in PASSIVES for word in before[-3:-1])
    is_passive = is_passive or (before[-1] == "par" and before[-2] in AGENT_VERBS)
    if before[-1] in ("by", "par", "na") and is_passive:
        return True
    return before[-1] == "by" and is_done_by(page, found.first - 1)


def _is_asked(found: Found, before: Sequence[str]) -> bool:
    """Whether one turns to the name as a power: "aid to Kigali", "talks with Kinshasa", "demands
    of Kigali", "calls on Kampala"."""
    last, verb = before[-1], before[-2]
    is_capital = found.bearings[0].place.capital_of != ""
    to_power = verb in TO_POWER or (is_capital and verb in HELP_TO_CAPITAL)
    return (
        (last in _TO and to_power)
        or (last in _TO and is_capital and _is_sent(before))
        or (is_capital and verb in _TURNS and not _EYES.isdisjoint(before))
        or (last in _WITH and any(word in WITH_POWER for word in before[-3:-1]))
        or (last in _FROM and verb in DEMANDS_OF)
        or (last in _ON and verb in CALLS)
    )


#: What a government is sent, and how: "une lettre a été envoyée à Kigali".
_LETTERS = frozenset(
    """lettre lettres message messages note notes ultimatum missive memorandum plainte petition
    letter letters memo complaint petition""".split()
)
_SENT = frozenset(
    """envoye envoyee envoyes envoyees adresse adressee adresses adressees transmis transmise
    transmises remis remise sent addressed handed delivered""".split()
)
#: "Les regards se tournent vers Kinshasa", "all eyes turn to Kinshasa".
_TURNS = frozenset("tournent tournes tourne tournaient braques fixes turn turned turns".split())
_EYES = frozenset(["regards", "yeux", "eyes"])


def _is_sent(before: Sequence[str]) -> bool:
    """As in "une lettre a été envoyée à", "a letter was sent to"."""
    return before[-2] in _SENT and not _LETTERS.isdisjoint(before[:-2])


def _by_noun(
    page: Page,
    found: Found,
    names: Mapping[int, Found],
    before: list[str],
    name: str,
    row: int,
) -> str | None:
    """As in "talks between Kinshasa and Kigali", "sanctions against Rwanda"."""
    other = name_before(names, _before_and(page, found)) if before[-1] in AND else None
    if before[-1] in AND and (other is not None or before[-1] != "na"):
        if other is None or other.bearings[0].place.kind not in STATES | SEATS:
            return None
        if _between(page, other):
            return power_reason(f"between … and {name}")
        return by_words_before(page, other, names, row - 1) if row > 0 else None
    if before[-1] not in NOUN_LINKS:
        return None
    unknown = 0
    for word in reversed(before[-4:-1]):
        if word in VENUE_NOUNS and before[-1] in VENUE_LINKS and "kati" not in before:
            return None
        if word in DIPLOMATIC_NOUNS:
            return power_reason(f"{word} {before[-1]} {name}")
        unknown += word not in NOUN_LINKS
        if unknown > 1:
            return None
    return None


def _before_and(page: Page, found: Found) -> int:
    """Index of the "and" before a name, an article skipped."""
    words, index = page.tokens.words, found.first - 1
    if words[index] in _NEIGHBOURS and words[index - 1] in _WHOSE:
        index -= 2
    return index - 1 if words[index] in DETERMINERS else index


def _between(page: Page, found: Found) -> bool:
    before = page.before(found.first, 8)
    while before and before[-1] in DETERMINERS:
        before.pop()
    if not before or before[-1] not in ("between", "entre", "kati"):
        return False
    around = {*before[:-1], *page.after(found.last, 9)}
    if not around.isdisjoint(DIPLOMATIC_NOUNS):
        return True
    return not around.isdisjoint(BETWEEN_NOUNS) and GROUND_NOUNS.isdisjoint(around)
