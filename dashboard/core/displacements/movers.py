"""Who moves: the figures that count people, and groups of people without a figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.core.displacements.lexicon import FORCES, GROUPS, HARMED, REST_GROUPS
from dashboard.core.displacements.row import FigureItem, Row, SenseItem
from dashboard.core.displacements.senses import Frame
from dashboard.core.quantity.nouns import (
    DISPLACED,
    HOUSEHOLDS,
    OTHER,
    PERSONS,
    RETURNED,
    Counted,
    counted,
)
from dashboard.model import Quantifier, Quantity


@dataclass(frozen=True, slots=True)
class Mover:
    """People of whom the sentence may say that they moved.

    Attributes:
        lo: First word of the phrase, hedge included ("some 5 000 inhabitants").
        hi: One past its last.
        counted: What the noun says they are.
        item: The figure; None for a group without one ("residents").
        quantity: The figure with words and unit; None without one.
        rest: True for words that stand for people named before ("the rest", "600 d'entre eux").
    """

    lo: int
    hi: int
    counted: Counted
    item: FigureItem | None
    quantity: Quantity | None
    rest: bool = False


def active_movers(row: Row) -> tuple[Mover, ...]:
    """The movers of a sentence without those that only name again who a figure counts."""
    movers = movers_of(row) or _unnamed(row)
    figures = any(mover.item for mover in movers)
    kept: list[Mover] = []
    for mover in movers:
        if mover.item is None and not mover.rest and (figures or _has_group(kept)):
            continue
        kept.append(mover)
    return tuple(kept)


def _unnamed(row: Row) -> tuple[Mover, ...]:
    """The people of "Sake emptied overnight", "Samboko a été délaissé", whom nobody names."""
    for sense in row.senses:
        empties = sense.sense.frame is Frame.EMPTY and row.word(sense.hi - 1) not in _STATES
        empties = empties or row.word(sense.lo) in REFILLED
        if not (empties or _is_left(row, sense)) or row.word(sense.hi) in _ARTICLES:
            continue
        if any(0 <= sense.lo - place.hi <= _SUBJECT_REACH for place in row.places):
            return (Mover(sense.lo, sense.hi, Counted.PERSONS, None, None),)
    return ()


#: "The fall of Pinga emptied the hills" is no word on Pinga's people.
_ARTICLES = frozenset("the a an its le la les l".split())

#: "Kasenyi s'est repeuplé": people are back whom nobody names.
REFILLED = frozenset("repeuple repeuplee repeuplent repopulated".split())

#: What a place is, not what befell it: that is told elsewhere.
_STATES = frozenset("empty desert deserts deserte desertes town village morte fantome".split())
#: Between a place and the verb of which it is the subject.
_SUBJECT_REACH = 6


_BEEN = frozenset("been was were is are ete est sont etait etaient stood stands lay lies".split())


def _is_left(row: Row, sense: SenseItem) -> bool:
    """Whether a verb of leaving is passive: "were abandoned", "ont elles aussi été délaissées"."""
    leaves = sense.sense.frame is Frame.FLEE and not sense.sense.strong
    return leaves and row.word(sense.lo).endswith(_PASSIVE) and row.word(sense.lo - 1) in _BEEN


_PASSIVE = ("ed", "e", "es", "ee", "ees")


def _has_group(movers: Sequence[Mover]) -> bool:
    return any(not mover.rest for mover in movers)


def movers_of(row: Row) -> tuple[Mover, ...]:
    """The movers of a sentence in order; figures of other things are left out."""
    counting = list(_counting(row))
    taken = {index for mover in counting for index in range(mover.lo, mover.hi)}
    for item in row.figures:
        taken.update(range(item.lo, item.hi))
    for place in row.places:
        taken.update(range(place.lo, place.hi))
    return tuple(sorted([*counting, *_groups(row, taken)], key=lambda mover: mover.lo))


# ----------------------------------------------------------------- figures


def _counting(row: Row) -> Iterator[Mover]:
    """The figures that count people; a second count of the same people is passed over."""
    previous: Mover | None = None
    for item in row.figures:
        mover = _counted_mover(row, item)
        if mover is None:
            continue
        if previous is not None and _is_restated(row, previous, mover):
            continue
        previous = mover
        yield mover


def _counted_mover(row: Row, item: FigureItem) -> Mover | None:
    reach = min([7, *(place.lo - item.hi for place in row.places if place.lo >= item.hi)])
    noun, length = counted(row.words_from(item.hi, reach))
    before = _noun_before(row, bisect_left(row.tokens.starts, item.figure.number_start))
    before = before or _noun_inside(row, item)
    if before is not None:
        noun, lo = before
        return _mover(row, item, noun, min(lo, item.lo), item.hi)
    if noun is Counted.OTHER and _is_verb(row, item.hi):
        noun, length = Counted.BARE, 0  # "another 2,000 or so took the road"
    if _is_family(row, item) or _is_clock(row, item) or _is_age(row, item):
        return None
    if noun is Counted.BARE and _is_size(row, item):
        return None
    if noun is Counted.BARE and _is_counted_before(row, item.lo):
        return None
    if noun is Counted.OTHER or _is_unit_after(row, item) or _is_date(item, noun):
        return None
    hi = item.hi + _words_only(row, item.hi, length)
    return _mover(row, item, noun, item.lo, max(hi, item.hi))


_NOT_PEOPLE = FORCES | OTHER


def _is_family(row: Row, item: FigureItem) -> bool:
    """Whether a figure counts one person's own: "with her five children"."""
    own = row.word(item.lo - 1) in {"his", "her", "ses", "wake"}
    return own and (item.figure.high or 0) < _LARGE_FAMILY


def _is_clock(row: Row, item: FigureItem) -> bool:
    """Whether a figure is a time of day: "15 h 40", "17:42"."""
    if not item.figure.plain:
        return False
    text = row.article.text
    around = (
        text[item.figure.number_start - 1 : item.figure.number_start]
        + text[item.figure.number_end : item.figure.number_end + 1]
    )
    return ":" in around or "h" in (row.word(item.lo - 1), row.word(item.hi))


def _is_age(row: Row, item: FigureItem) -> bool:
    """Whether a figure between commas is somebody's age: "Marie, 34, who fled"."""
    young = item.figure.plain and (item.figure.high or 0) < _OLDEST
    return young and "," in row.gap(item.lo) and "," in row.gap(item.hi)


_TOWNS = frozenset("city town village population ville cite localite agglomeration mji".split())


def _is_size(row: Row, item: FigureItem) -> bool:
    """Whether a figure is how many live in a town: "a city of over a million"."""
    return any(row.word(index) in _TOWNS for index in (item.lo - 2, item.lo - 3))


#: Nobody in the news is older.
_OLDEST = 120
#: One person's children and kin are fewer than this.
_LARGE_FAMILY = 20


def _is_counted_before(row: Row, index: int) -> bool:
    """Whether the noun before a figure says that it counts no displaced people: "wanajeshi 300"."""
    return row.word(index - 1) in _NOT_PEOPLE and not row.starts_with_gap(index)


def _is_verb(row: Row, index: int) -> bool:
    """Whether a verb of moving, not a noun such as "displacement", begins at a word."""
    word = row.word(index)
    noun = word in OTHER or word.endswith(("ment", "ments", "tion", "tions"))
    return not noun and any(sense.lo == index for sense in row.senses)


def _mover(row: Row, item: FigureItem, noun: Counted, lo: int, hi: int) -> Mover:
    whole = _share_of(row, lo)
    first = lo if whole is None else whole
    start = min(row.tokens.starts[first], item.figure.start)
    end = max(row.tokens.ends[hi - 1], item.figure.end)
    part = whole is not None
    quantity = Quantity(
        words=row.article.text[start:end], start=start, end=end,
        quantifier=Quantifier.LESS_THAN if part else item.figure.quantifier,
        low=None if part else item.figure.low,
        high=item.figure.high if item.figure.high is not None or not part else item.figure.low,
        unit="households" if noun is Counted.HOUSEHOLDS else "persons",
    )  # fmt: skip
    rest = noun is Counted.BARE or row.word(hi - 1) == "others"
    rest = rest or row.word(lo - 1) in {"another", "further", "autres", "nyingine"}
    return Mover(first, hi, noun, item, quantity, rest)


#: Words for a part of a whole: "half of Sake's 9,000 residents", "la moitié des 6 000 habitants".
_SHARES = frozenset(
    """half third thirds quarter quarters most some many majority moitie tiers quart
    quarts plupart majorite nusu theluthi percent cent pourcent asilimia""".split()
)


def _share_of(row: Row, lo: int) -> int | None:
    """Where "most of the" before a figure begins; None where the figure is no whole."""
    for index in range(lo - 1, max(row.lo, lo - 5) - 1, -1):
        if row.starts_with_gap(index + 1):
            return None
        if row.word(index) in _SHARES and row.word(index + 1) in {"of", "des", "de", "ya", "the"}:
            return index
    return None


def _words_only(row: Row, index: int, length: int) -> int:
    """How many words the first ``length`` of ``words_from`` are when stops are not counted."""
    count = 0
    for at in range(index, row.hi):
        length -= 2 if row.gap(at).strip("'’-") else 1
        if length < 0:
            break
        count += 1
    return count


#: "watu 5,000", "familia nyingine 250", "wakimbizi wa ndani 240,000": Swahili counts after.
_SWAHILI_NOUNS = frozenset(
    """watu wakazi wakaazi wananchi raia wakongomani wanawake watoto wanaume wanakijiji wanavijiji
    wakulima wavuvi wachimbaji wazee vijana manusura wageni walionusurika familia kaya
    wakimbizi wahamiaji     waliorejea waliorudi""".split()
)


def _noun_before(row: Row, index: int) -> tuple[Counted, int] | None:
    """The Swahili noun of a figure that begins at ``index`` and where it stands."""
    for at in range(index - 1, max(row.lo - 1, index - 5), -1):
        if row.starts_with_gap(at + 1):
            return None
        word = row.word(at)
        if word in _SWAHILI_NOUNS:
            if word in HOUSEHOLDS:
                return Counted.HOUSEHOLDS, at
            return (Counted.DISPLACED if word in DISPLACED else Counted.PERSONS), at
    return None


def _noun_inside(row: Row, item: FigureItem) -> tuple[Counted, int] | None:
    """The Swahili noun within a range: "kati ya watu 3,000 na 4,000"."""
    for at in range(item.lo, item.hi):
        if row.word(at) in _SWAHILI_NOUNS:
            homes = row.word(at) in HOUSEHOLDS
            return (Counted.HOUSEHOLDS if homes else Counted.PERSONS), item.lo
    return None


#: Signs after a figure that make it a share, money, a time or a length.
_UNIT_SIGNS = ("%", "$", "€", "£", "°")


def _is_unit_after(row: Row, item: FigureItem) -> bool:
    text = row.article.text
    after = text[item.figure.end : item.figure.end + 2].strip()
    before = text[max(0, item.figure.number_start - 2) : item.figure.number_start].strip()
    return after.startswith(_UNIT_SIGNS) or before.endswith(_UNIT_SIGNS)


def _is_date(item: FigureItem, noun: Counted) -> bool:
    """Whether a bare figure is a day, a year or an hour rather than a number of people."""
    figure = item.figure
    if noun is not Counted.BARE or figure.low is None or figure.high is None:
        return False
    if figure.plain and (1900 <= figure.high <= 2100 or figure.high <= 31):
        return True
    return figure.low == figure.high and figure.high < 10


def _is_restated(row: Row, first: Mover, second: Mover) -> bool:
    """Whether two figures count the same people: "6,000 people (1,200 households)"."""
    if second.lo < first.hi:
        return True
    if {first.counted, second.counted} & {Counted.HOUSEHOLDS} and first.counted != second.counted:
        between = row.article.text[row.tokens.ends[first.hi - 1] : row.tokens.starts[second.lo]]
        plain = between.strip().lower()
        return plain in {
            "(",
            ", soit",
            ", or",
            "(soit",
            "(or",
            ", about",
            "(about",
            "(environ",
            "ou",
            "or",
        } or (plain.startswith(("(", ", soit")) and len(plain) < 16)
    return False


# ----------------------------------------------------------------- groups

#: Before these "displaced" and "déplacés" are people: "the displaced", "ces déplacés".
_DETERMINERS = frozenset("the les des ces ses leurs many nombreux plusieurs these".split())
_REST_OPENERS = frozenset("the les d une la le a un smaller larger petit au moins".split())


def _groups(row: Row, taken: set[int]) -> Iterator[Mover]:
    """People without a figure: "residents", "la population", "the rest"."""
    words = row.tokens.words[row.lo : row.hi]
    named = [(row.lo + at, word) for at, word in enumerate(words) if word in _NAMES]
    for index, word in named:
        if index in taken:
            continue
        displaced = word in DISPLACED and row.word(index - 1) in _DETERMINERS
        known = word in GROUPS or word in REST_GROUPS or displaced
        if not known or _is_share(row, index):
            continue
        if row.word(index + 1) in FORCES or row.word(index - 1) in FORCES:
            continue
        if row.word(index - 1) in _OTHERS:
            continue
        if word in REST_GROUPS:
            if _stands_alone(row, index):
                yield Mover(index, index + 1, Counted.BARE, None, None, rest=True)
            continue
        yield Mover(index, index + 1, _counted_group(word), None, None)


#: "120 wounded people", "sick children"
_OTHERS = (HARMED | OTHER) - {"missing"}
_NAMES = GROUPS | REST_GROUPS | DISPLACED


def _is_share(row: Row, index: int) -> bool:
    """Whether people are only a share: "18 % des personnes", "60 per cent of families"."""
    start = row.tokens.starts[index]
    before = row.article.text[max(row.span.start, start - 14) : start].lower()
    return "%" in before or " cent " in before


def _stands_alone(row: Row, index: int) -> bool:
    """Whether "others", "some", "le reste" is a subject of its own and opens a clause."""
    following = row.word(index + 1)
    if following in GROUPS or following in PERSONS or following in FORCES:
        return False
    if index + 1 < row.hi and following[:1].isdigit():
        return False
    opener = index
    while row.word(opener - 1) in _REST_OPENERS and not row.starts_with_gap(opener):
        opener -= 1
    return opener == row.lo or row.starts_with_gap(opener) or row.word(opener - 1) in {
        "while", "and", "et", "tandis", "que", "na",
    }  # fmt: skip


def _counted_group(word: str) -> Counted:
    if word in HOUSEHOLDS:
        return Counted.HOUSEHOLDS
    if word in DISPLACED:
        return Counted.DISPLACED
    return Counted.RETURNED if word in RETURNED else Counted.PERSONS
