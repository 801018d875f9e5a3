"""Who moves: the figures that count people, and groups of people without a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.core.displacements.clause.telling import adds_up
from dashboard.core.displacements.clause.told_anew import FOLLOWING
from dashboard.core.displacements.no_move.swahili_refused import without_refused
from dashboard.core.displacements.people.blocked import is_blocked
from dashboard.core.displacements.people.groups import groups
from dashboard.core.displacements.people.numbers_of import (
    is_age,
    is_clock,
    is_day_or_label,
    is_former,
    is_number_of_displaced,
    is_of_camp,
    is_of_posts,
    is_population,
    is_ratio,
    rate_behind,
)
from dashboard.core.displacements.people.partitives import all_but, is_all_but, superlatives
from dashboard.core.displacements.people.parts import is_taken_of, is_whole_of_part, whole_behind
from dashboard.core.displacements.people.restating import is_restated
from dashboard.core.displacements.people.shares import is_share, share, share_of, shares_of_one
from dashboard.core.displacements.people.swahili_further import are_of_them
from dashboard.core.displacements.people.swahili_nouns import (
    counts_sites,
    is_behind_only,
    stands_for_people,
    swahili_noun,
)
from dashboard.core.displacements.people.those_of_places import opens_those, those_of_places
from dashboard.core.displacements.people.unnamed import pronoun, resumed, without_noun
from dashboard.core.displacements.people.waves import are_said_to_be_displaced
from dashboard.core.displacements.people.who_counts import (
    are_hosts,
    flee_too,
    is_short_for_households,
)
from dashboard.core.displacements.people.wholes import wholes
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.offices import are_of_office
from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES, HARMED
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import (
    DISPLACED,
    OTHER,
    Counted,
    counted,
)
from dashboard.model import Movement, Quantifier, Quantity


def active_movers(row: Row) -> tuple[Mover, ...]:
    """The movers of a sentence without those that only name again who a figure counts."""
    movers = movers_of(row)
    if row.article.language == "sw":
        movers = without_refused(row, movers)
    if all(mover.blocked for mover in movers):  # or there are none
        movers = without_noun(row)
    elif row.word(row.lo) in _THEY:
        movers = (*_they_first(row, movers[0].lo), *movers)
    words = row.tokens.words
    movers = tuple(one for one in movers if not are_of_office(words, one.lo, row.lo))
    others = [one for one in movers if _are_hurt(row, one)]
    figures = any(mover.item and mover not in others for mover in movers)
    kept: list[Mover] = []
    for mover in movers:
        named = figures or _has_group([one for one in kept if one not in others])
        again = mover.item is None and not mover.rest and (named or _is_counted(row, mover, others))
        if again and not (_goes_apart(row, mover) or _adds_to_others(row, mover, movers)):
            continue
        kept.append(mover)
    return tuple(kept)


def _adds_to_others(row: Row, group: Mover, movers: Sequence[Mover]) -> bool:
    """Whether people without a figure come in addition to those of the next figure, before which
    their own verb stands: "displaced people arrive from Kobu, adding to the 3,400 families"."""
    after = next((one for one in movers if one.item and one.lo >= group.hi), None)
    told = [one for one in row.senses if after is not None and group.hi <= one.lo < after.lo]
    if after is None or not told:
        return False
    return adds_up(row, after) or _go_the_other_way(row, told[0], after)


def _go_the_other_way(row: Row, told: SenseItem, part: Mover) -> bool:
    """Whether a part of those who fled went home, or the other way round: "Residents crossed to
    Bugarama; 600 had come back"."""
    verb = next((one for one in row.senses if one.lo >= part.hi), None)
    if verb is None or not part.rest or told.sense.frame not in _TURNED_AGAIN:
        return False
    back = [one.sense.movement is Movement.RETURN for one in (told, verb)]
    return back[0] is not back[1] and any(told.hi <= place.lo < part.lo for place in row.places)


_TURNED_AGAIN = (Frame.FLEE, Frame.GO, Frame.REACH, Frame.ARRIVE, Frame.RETURN)


def _are_hurt(row: Row, mover: Mover) -> bool:
    """Whether a figure counts the dead or hurt, beside whom others may flee: "deux civils ont été
    tués et la population fuit"."""
    lo, hi = mover.lo - _HURT_REACH, mover.hi + _HURT_REACH
    return mover.blocked and not HARMED.isdisjoint(row.within(lo, hi))


_HURT_REACH = 5
_OF = frozenset("of de d des".split())
_OF_HOME = _OF | {"in", "from"}


def _is_counted(row: Row, mover: Mover, others: Sequence[Mover]) -> bool:
    """Whether a figure right behind people counts them, or they are hurt like those of a figure:
    "abductions of children and of displaced people (40)"."""
    of_them = row.word(mover.lo - 1) in _OF and row.word(mover.lo - 2) in HARMED
    hurt = bool(others) and of_them
    return hurt or any(0 <= other.lo - mover.hi <= 1 for other in others)


_DRIVING = frozenset("forcing prompting causing sending driving".split())
_THEY = frozenset("they those ils elles".split())


def _they_first(row: Row, before: int) -> tuple[Mover, ...]:
    """The people of "They first walked to Ndedu, where they joined displaced families"."""
    they = pronoun(row)
    verb = next((item for item in row.senses if item.lo > row.lo), None)
    if not they or they[0].lo != row.lo or verb is None:
        return ()
    return they if any(verb.hi <= place.lo < before for place in row.places) else ()


_MANY = frozenset("many some most others several".split())


def _goes_apart(row: Row, mover: Mover) -> bool:
    """Whether people are set apart from those before: ", with many people fleeing towards Sake"."""
    if row.word(mover.lo - 1) in _DRIVING:
        return True  # "villagers said the rebels burned houses, forcing residents to flee"
    if opens_those(row, mover.lo):
        return True  # "residents fled to Kiwanja, those of Kalengera to Rutshuru"
    many = row.word(mover.lo - 1) in _MANY and row.word(mover.lo - 2) == "with"
    return (many and "," in row.gap(mover.lo - 2)) or _are_of_another_place(row, mover)


#: Words that open what others do: "…, while residents of Tongo fled to Rubare".
_MEANWHILE = frozenset("while whereas tandis alors as".split())
#: So few words stand between such a word, or a semicolon, and the people it speaks of; and between
#: their place and their verb.
_OPENED, _THEIR_VERB = 4, 5


def _are_of_another_place(row: Row, mover: Mover) -> bool:
    """Whether a group of people opens a clause of its own, with its own place and verb."""
    opened = any(
        row.word(at) in _MEANWHILE or row.gap(at)[:1] == ";"
        for at in range(mover.lo, max(row.lo, mover.lo - _OPENED), -1)
    )
    home = next((one for one in row.places if 0 < one.lo - mover.hi <= 2), None)
    if not opened or home is None or row.word(mover.hi) not in _OF_HOME:
        return False
    return any(0 <= verb.lo - home.hi <= _THEIR_VERB for verb in row.senses)


def _has_group(movers: Sequence[Mover]) -> bool:
    return any(not mover.rest for mover in movers)


def movers_of(row: Row) -> tuple[Mover, ...]:
    """The movers of a sentence in order; figures of other things are left out."""
    counted_here = _counting(row)
    counting = [replace(it, blocked=True) if is_blocked(row, it) else it for it in counted_here]
    taken = {index for mover in counting for index in range(mover.lo, mover.hi)}
    for item in row.figures:
        taken.update(range(item.lo, item.hi))
    for place in row.places:
        taken.update(range(place.lo, place.hi))
    villages = tuple(wholes(row))  # "half of Sake": here "half" stands for nobody else
    taken.update(at for mover in villages for at in range(mover.lo - _PART_BACK, mover.lo + 1))
    parts = (*superlatives(row, taken), *all_but(row))
    found = [*counting, *groups(row, taken), *shares_of_one(row), *villages, *parts]
    if found:
        found += [*those_of_places(row), *resumed(row, min(mover.lo for mover in found))]
    return tuple(sorted(found, key=lambda mover: mover.lo))


#: "half of the village": so many words before it a part may stand.
_PART_BACK = 3


# ----------------------------------------------------------------- figures


def _counting(row: Row) -> Iterator[Mover]:
    """The figures that count people; a second count of the same people is passed over."""
    previous: Mover | None = None
    for item in row.figures:
        mover = _counted_mover(row, item)
        if mover is None:
            continue
        if previous is not None and is_restated(row, previous, mover):
            continue
        previous = mover
        yield mover


def _behind_digits(row: Row, item: FigureItem) -> int:
    """Where the noun of a figure may begin: behind its digits where it is written again in
    brackets, "cinquante mille (50 000) ménages"."""
    again = next((one for one in row.figures if one.lo == item.hi), None)
    same = again is not None and again.figure.low == item.figure.low
    return again.hi if again is not None and same and row.gap(again.lo)[:1] == "(" else item.hi


def _counted_mover(row: Row, item: FigureItem) -> Mover | None:
    """The people that a figure counts; None where it counts none who could move."""
    if (whole := whole_behind(row, item)) is not None:
        return _part_of(row, item, whole)
    if is_whole_of_part(row, item) or is_taken_of(row, item) or counts_sites(row, item):
        return None
    if row.word(item.hi) in _PLACES or is_of_posts(row, item) or is_population(row, item):
        return None
    start = _behind_digits(row, item)
    start += _number_of(row, start)
    reach = min([7, *(place.lo - start for place in row.places if place.lo >= start)])
    words = row.words_from(start, reach)
    closed = words[:1] == [")"]
    noun, length = counted(words[closed:])
    if _is_family(row, item) or _is_taken_back(row, item):
        return None
    if (before := swahili_noun(row, item)) is not None:
        return _mover(row, item, before[0], min(before[1], item.lo), item.hi)
    if is_behind_only(row, item, noun):
        return None
    if noun is Counted.OTHER:
        if row.word(start) in DISPLACED:
            return None  # "50 déplacés tués"
        noun, length = _without_noun(row, item, start, length)
    if _counts_nobody(row, item, noun):
        return None
    if is_share(row, item):
        return share(row, item, noun)
    if noun is Counted.OTHER or _is_date(item, noun):
        return None
    hi = start + _words_only(row, start, length + closed)
    who = _who_they_are(row, item, noun, start, hi)
    return _mover(row, item, who, item.lo, max(hi, item.hi)) if who else None


def _part_of(row: Row, item: FigureItem, whole: FigureItem) -> Mover | None:
    """The people of "300 of the 3,000 people"; None where the whole counts something else."""
    if (before := swahili_noun(row, item)) is not None:  # "familia 200 kati ya 900"
        return _mover(row, item, before[0], min(before[1], item.lo), whole.hi)
    noun, length = counted(row.words_from(whole.hi, _NOUN_REACH))
    if noun is Counted.OTHER:
        return None
    return _mover(row, item, noun, item.lo, max(whole.hi + length, whole.hi))


_NOUN_REACH = 5  # so many words behind a whole may its noun have


def _without_noun(row: Row, item: FigureItem, start: int, length: int) -> tuple[Counted, int]:
    """What a figure counts that no noun of people follows, and the words of it."""
    if flee_too(row, start):
        return Counted.PERSONS, 1
    if stands_for_people(row, item):
        return Counted.BARE, 0
    more = row.word(item.hi) in _BEFORE_VERB  # "300 more pushing on", "300 currently sheltering"
    if _is_verb(row, item.hi + more) or row.word(item.hi + more) in FOLLOWING:
        return Counted.BARE, 0  # "another 2,000 or so took the road", "600 more followed"
    return Counted.OTHER, length


def _who_they_are(row: Row, item: FigureItem, noun: Counted, start: int, hi: int) -> Counted | None:
    """Who is counted, by the words around; None for hosts, a figure of before, and sites."""
    if row.word(hi - 1) == "men" and is_short_for_households(row, hi - 1):
        noun = Counted.HOUSEHOLDS
    if noun is Counted.HOUSEHOLDS and are_hosts(row, start, hi):
        return None
    against = noun is Counted.BARE and row.word(item.lo - 1) in _AGAINST
    if against or is_former(row, item):
        return None  # "55 attacks in July, against 57 in June", "rose to 900 from 700"
    plain = noun in (Counted.BARE, Counted.PERSONS)
    number = plain and is_number_of_displaced(row, item)
    if number or (plain and (is_of_camp(row, item) or are_said_to_be_displaced(row, hi))):
        noun = Counted.DISPLACED
    if noun is Counted.DISPLACED and _are_sites(row, hi):
        return None  # "four IDP sites"
    return noun


def _are_sites(row: Row, at: int) -> bool:
    """Whether a figure counts what is behind displaced people: "four IDP sites", "the two
    Internally Displaced People's (IDP) sites"."""
    if row.word(at) == "s":
        at += 1
        at += row.gap(at)[-1:] == "("
    return row.word(at) in _SITES and (row.gap(at)[:1] == ")" or not row.starts_with_gap(at))


def _counts_nobody(row: Row, item: FigureItem, noun: Counted) -> bool:
    """Whether a figure is a time, an age, a ratio, a length or the size of a town."""
    if is_clock(row, item) or is_age(row, item) or is_ratio(row, item):
        return True
    if noun is Counted.BARE and _is_counted_before(row, item.lo):
        return True
    put = row.word(item.lo - 1) == "at" and is_number_of_displaced(row, item)
    if noun is Counted.BARE and _is_size(row, item) and not put:
        return True
    return _is_unit_after(row, item) or is_day_or_label(row, item)


#: "two camps sheltering people", "sept villages", "three attacks": no people are counted.
_PLACES = frozenset(
    """camps sites villages localites towns hamlets schools ecoles quartiers communes groupements
    territoires territories provinces centres churches eglises attacks raids clashes assaults
    incursions incidents bombings attaques affrontements combats""".split()
)
#: Between a figure and its verb: "300 more pushing on", "300 autres se sont".
_BEFORE_VERB = frozenset(
    """more autres currently presently reportedly recently newly apparently initially actuellement
    recemment desormais maintenant""".split()
)
_AGAINST = frozenset("against versus contre".split())
_SITES = frozenset(
    "site sites camp camps settlement settlements assembly reception transit registration".split()
)


_NUMBERS = frozenset("nombre total number chiffre effectif figure toll".split())
_NUMBER_GLUE = frozenset("le la the a son leur de des d du of total global".split())


_NUMBER_WORDS = _NUMBER_GLUE | _NUMBERS


def _number_of(row: Row, at: int) -> int:
    """How many words "le nombre de" between a figure and its people has: "portant à 800 000 le
    nombre de déplacés"."""
    if row.word(at) not in _NUMBER_WORDS or row.gap(at)[:1] == ",":
        return 0  # "Since January 2023, the number of people"
    length = 0
    while row.word(at + length) in _NUMBER_WORDS and not (
        length and row.starts_with_gap(at + length)
    ):
        length += 1
    named = any(row.word(at + index) in _NUMBERS for index in range(length))
    return length if named else 0


_NOT_PEOPLE = FORCES | OTHER


def _is_family(row: Row, item: FigureItem) -> bool:
    """Whether a figure counts one person's own: "with her five children", "mère de six enfants",
    "two of my sons"."""
    own = row.word(item.lo - 1) in {"his", "her", "ses", "wake"}
    before = {row.word(item.lo - 2), row.word(item.lo - 3)}  # "baba wa watoto 5"
    own = own or (row.word(item.hi) == "of" and row.word(item.hi + 1) in _KIN)
    own = own or (row.word(item.lo - 1) in _OF_PARENTS and not _PARENTS.isdisjoint(before))
    along = row.word(item.lo - 1) in _ALONG and row.word(item.hi) in _CHILDREN
    own = own or along  # "s'est rendu à Sake avec six enfants"
    return own and (item.figure.high or item.figure.low or 0) < _LARGE_FAMILY


def _is_taken_back(row: Row, item: FigureItem) -> bool:
    """Whether a figure is named only to be denied: "2,900, not 1,900", "et non 75 personnes"."""
    at = item.lo - 1 - (row.word(item.lo - 1) in _OF)  # "et non de 12 000"
    before = row.word(at)
    denied = before == "not" or (before in {"non", "pas"} and row.word(at - 1) in {"et", "non"})
    if is_all_but(row, item.lo):
        return True  # the 200 have not
    return denied and (row.starts_with_gap(at) or row.word(at - 1) in _ANDS)


_ANDS = frozenset("and et non mais but".split())
_PARENTS = frozenset(
    "mother father mere pere baba mama mzazi parent grandmother widow veuve".split()
)
_ALONG = frozenset("avec with".split())
_CHILDREN = frozenset("enfants filles garcons children kids sons daughters".split())
_KIN = frozenset("her his my your our".split())
_OF_PARENTS = frozenset("of de d watoto".split())


_TOWNS = frozenset("city town village population ville cite localite agglomeration mji".split())


def _is_size(row: Row, item: FigureItem) -> bool:
    """Whether a figure is how many live in a town: "a city of over a million"."""
    first = next((at for at in (item.lo - 2, item.lo - 3) if row.word(at) in _TOWNS), item.lo)
    parted = any(row.starts_with_gap(at) for at in range(first + 1, item.lo + 1))
    return first < item.lo and not parted  # "live in Sake town, while 4,000 are in"


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
    end = max(end, row.tokens.ends[hi + rate_behind(row, hi) - 1])
    quantity = Quantity(
        words=row.article.text[start:end], start=start, end=end,
        quantifier=Quantifier.LESS_THAN if part else item.figure.quantifier,
        low=None if part else item.figure.low,
        high=item.figure.high if item.figure.high is not None or not part else item.figure.low,
        unit="households" if noun is Counted.HOUSEHOLDS else "persons",
    )  # fmt: skip
    rest = noun is Counted.BARE or row.word(hi - 1) == "others"
    rest = rest or row.word(lo - 1) in {"another", "further", "additional", "autres", "nyingine"}
    rest = rest or row.word(lo) in {"nyingine", "wengine"}  # "na wengine 300 Beni"
    return Mover(first, hi, noun, item, quantity, rest or are_of_them(row.within(lo - 3, hi + 3)))


#: Words for a part of a whole: "half of Sake's 9,000 residents", "la moitié des 6 000 habitants".
_SHARES = frozenset(
    """half third thirds quarter quarters most some many majority moitie tiers quart partie
    quarts plupart majorite nusu theluthi percent cent pourcent asilimia certains""".split()
)


def _share_of(row: Row, lo: int) -> int | None:
    """Where "most of the" before a figure begins; None where the figure is no whole."""
    if (part := share_of(row, lo)) is not None:
        return part
    for index in range(lo - 1, max(row.lo, lo - 5) - 1, -1):
        if row.starts_with_gap(index + 1):
            return None
        if row.word(index) == "partie" and row.word(index - 1) not in _A_PART:
            continue  # "font partie des 300 familles"
        if row.word(index) in _SHARES and row.word(index + 1) in {"of", "des", "de", "ya", "the"}:
            return index
    return None


_A_PART = frozenset("une grande bonne petite infime".split())


def _words_only(row: Row, index: int, length: int) -> int:
    """How many words the first ``length`` of ``words_from`` are when stops are not counted."""
    count = 0
    for at in range(index, row.hi):
        length -= 2 if row.gap(at).strip("'’-") else 1
        if length < 0:
            break
        count += 1
    return count


#: Signs after a figure that make it a share, money, a time or a length.
_PER_CENT = (["per", "cent"], ["pour", "cent"])
_UNIT_SIGNS = ("km", "%", "$", "€", "£", "°")


#: "in 71 per cent of villages", "40 percentage points"
_PERCENT = frozenset("percent percentage pct pc pourcent".split())


def _is_unit_after(row: Row, item: FigureItem) -> bool:
    if row.word(item.hi) in _PERCENT or row.within(item.hi, item.hi + 2) in _PER_CENT:
        return True
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
