"""Rows of a table that pair places with figures and say no more: "Minova: 4,500; Sake: 3,200",
"Buguri (east of Masisi town): 6,000 persons", or "Sake 1,210" under a heading on the displaced.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.clause.coded import coded
from dashboard.core.displacements.people.labels import NO_PEOPLE
from dashboard.core.displacements.sentence.ends import End, PlacedEnd
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import TYPE_NOUNS
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS, RETURNED, Counted
from dashboard.model import Measure


@dataclass(frozen=True, slots=True)
class TableRow:
    """What a table says of one figure.

    Attributes:
        ends: The place beside it and those of the heading, each with the part it plays.
        measure: Flow where people are told to have come from there or back, otherwise stock.
        returned: Whether it speaks of people who came back.
        homes: Whether it says that households are counted.
    """

    ends: tuple[PlacedEnd, ...]
    measure: Measure
    returned: bool
    homes: bool


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(words))


_KIND = rf"(?:{_any(TYPE_NOUNS)})"
_UNIT = rf"(?:{_any(PERSONS | HOUSEHOLDS | DISPLACED | RETURNED)})"
#: "Minova town (Kalehe): some 4,500 households", "From Sake: 1,200", "Sake 1,210".
_PAIR = (
    rf"(?:from |depuis )?(?:{_KIND} (?:de |of )?){{0,3}}@ (?:{_KIND} ){{0,2}}"
    rf"(?:\( [^()#%]{{0,60}}\) )?(?:[:=–—|] )?(?:some |about |environ )?[#%] (?:{_UNIT} ){{0,3}}"
)
#: "IDP figures: Minova – 4,500, Sake – 3,200", "1) Sake: 320": a heading or a number may open it.
_ROW = re.compile(
    rf"(?:[%#] [).] |(?:[^\s#%:]+ ){{1,8}}: )?{_PAIR}(?:(?:[,;/|•.] )?(?:and |et )?{_PAIR})*"
    r"(?:[.;,|] )*\."
)
#: Words with which a table of displaced people is headed.
_HEADINGS = (
    DISPLACED
    | RETURNED
    | frozenset(
        """displacement displacements arrivals newcomers movements deplacement deplacements arrivees
        mouvements retours""".split()
    )
)
_WHENCE = frozenset("origin origine provenance".split())
#: Headings of tables of something else, whoever they speak of; "IDPs in sites" counts people.
NOT_OF_PEOPLE = (NO_PEOPLE | FORCES) - frozenset("sites camps centres abris shelters".split())
NOT_OF_PEOPLE |= frozenset("distribution distributions attacks attaques price prices prix".split())
#: So many lines a table has at most, and so many words its heading, and a row of it.
_LINES, _HEADING_WORDS, _ROW_WORDS = 25, 16, 24


def table_row(row: Row, clause: Clause, memory: Memory, number: int) -> TableRow | None:
    """The pair of a table in which a figure stands; None for any other sentence."""
    mover = clause.mover
    item = mover.item
    if item is None or not row.places or row.hi - row.lo > 4 * _ROW_WORDS:
        return None
    if mover.counted is Counted.OTHER or not _ROW.fullmatch(coded(row, mover.lo, mover.hi)):
        return None
    place = _beside(row, mover.lo)
    heading = _heading_of(row, memory, number)
    if place is None or heading is None:
        return None
    words, goals = heading
    end = End.DESTINATION
    if row.word(place.lo - 1) == "from" or not _WHENCE.isdisjoint(words):
        end = End.ORIGIN
    others = goals if end is End.ORIGIN else ()
    ends = (PlacedEnd(place, end, place.lo), *others)
    returned = not RETURNED.isdisjoint(words)
    moved = end is End.ORIGIN or returned
    homes = not HOUSEHOLDS.isdisjoint(words) and PERSONS.isdisjoint(words)
    return TableRow(ends, Measure.FLOW if moved else Measure.STOCK, returned, homes)


def is_in_table(memory: Memory, number: int) -> bool:
    """Whether a line looks like a row under a heading on displaced people: it is worth a look."""
    if not _is_row(memory, number):
        return False
    above = _line_above(memory, number)
    if above is None:
        return False
    return not _HEADINGS.isdisjoint(memory.said(above))


def _beside(row: Row, at: int) -> PlaceItem | None:
    """The last place before a word that stands in no brackets."""
    depth = 0
    opened: dict[int, int] = {}
    for index in range(row.lo, at + 1):
        gap = row.tokens.gaps[index] if index > row.lo else ""
        depth += gap.count("(") - gap.count(")")
        opened[index] = depth
    outside = [one for one in row.places if one.hi <= at and not opened[one.lo] and not one.carried]
    return outside[-1] if outside else None


def _heading_of(
    row: Row, memory: Memory, number: int
) -> tuple[list[str], tuple[PlacedEnd, ...]] | None:
    """The words that head a row, in its own line or above the table, and where they place the
    people; None where they head a table of something else."""
    first = min(place.lo for place in row.places)
    colon = next((at for at in range(row.lo, row.hi) if row.gap(at)[:1] == ":"), first)
    own = row.within(row.lo, colon)
    if not _HEADINGS.isdisjoint(own):
        return (own, ()) if NOT_OF_PEOPLE.isdisjoint(own) else None
    above = _line_above(memory, number)
    if above is None:
        return None
    words = memory.said(above)
    if _HEADINGS.isdisjoint(words) or not NOT_OF_PEOPLE.isdisjoint(words):
        return None
    flat = not any(row.gap(at)[:1] in _MARKS for at in range(first + 1, row.hi))
    if flat and not (_is_row(memory, number - 1) or _is_row(memory, number + 1)):
        return None  # one such line may be anything
    goals = tuple(
        PlacedEnd(PlaceItem(first, first + 1, one, carried=True), End.DESTINATION, first)
        for one in memory.in_sentence(above)
    )
    return words, goals


_MARKS = frozenset(":=–—|")


def _line_above(memory: Memory, number: int) -> int | None:
    """The line that heads the rows before a sentence; None where a running text stands there."""
    for earlier in range(number - 1, max(-1, number - 1 - _LINES), -1):
        if memory.paragraph_of[earlier] == memory.paragraph_of[earlier + 1]:
            return None
        if _is_row(memory, earlier):
            continue
        lo, hi = memory.words_of(earlier)
        return earlier if hi - lo <= _HEADING_WORDS else None
    return None


def _is_row(memory: Memory, number: int) -> bool:
    """Whether a line looks like a row: few words, with a place before a figure."""
    if not 0 <= number < len(memory.sentences):
        return False
    lo, hi = memory.words_of(number)
    places = memory.in_sentence(number)
    if hi - lo > _ROW_WORDS or not places:
        return False
    start = places[0].mention.start
    digits = [
        at for at in range(lo, hi)
        if memory.tokens.words[at][:1].isdigit() and memory.tokens.starts[at] > start
    ]  # fmt: skip
    opens = memory.tokens.starts[lo] >= start or hi - lo <= _ROW_WORDS // 2
    return bool(digits) and opens
