"""Which words of a sentence belong to which people: the stretch of each mover, and its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dashboard.core.displacements.clause.one_more import opens_with_one
from dashboard.core.displacements.clause.taken import (
    OBJECT_FRAMES,
    counts_those_told_of,
    is_turned_round,
    takes,
)
from dashboard.core.displacements.no_move.background import main_verbs, only_chooses
from dashboard.core.displacements.no_move.refused import STAYING, lives_meanwhile, staying
from dashboard.core.displacements.no_move.unreal import is_ruled_out, only_goes_along
from dashboard.core.displacements.people.blocked import CONNECTIVES
from dashboard.core.displacements.people.presenting import (
    THERE_IS,
    brings_in,
    is_recent_return,
    only_says_whence,
)
from dashboard.core.displacements.places.beside import takes_in
from dashboard.core.displacements.places.moved_on import lived_before
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.losing import LOSING
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted


@dataclass(frozen=True, slots=True)
class Clause:
    """A mover with the stretch of the sentence that speaks of it.

    Attributes:
        mover: Who moves.
        lo: First word of the stretch.
        hi: One past its last.
        sense: The word of moving that governs it; None where none does.
        part_of: True where the figure is a part of the one before ("including 300 children").
    """

    mover: Mover
    lo: int
    hi: int
    sense: SenseItem | None
    part_of: bool = False


_PART_WORDS = frozenset("including dont among parmi comprising wakiwemo wakiwamo notamment".split())
_STRONG_STOPS = (";", ":", "—", "–", ".")


def clauses_of(row: Row, movers: Sequence[Mover]) -> tuple[Clause, ...]:
    """One clause for each mover that is not ruled out, in order."""
    ruled_out = [mover for mover in movers if mover.blocked]
    movers = [
        mover
        for mover in movers
        if not mover.blocked and not _is_aside(row, mover) and not only_goes_along(row, mover)
    ]
    borders = [row.lo]
    for first, second in pairwise(movers):
        borders.append(_border(row, first.hi, second.lo))
    borders.append(_end_before(row, movers, ruled_out))
    clauses: list[Clause] = []
    for index, mover in enumerate(movers):
        lo, hi = borders[index], _before_others(row, mover, borders[index + 1])
        part = _is_part(row, mover, lo) if mover.item else False
        sense = staying(row, _verb(row, mover, lo, hi), mover)
        if sense is None or sense.sense is STAYING or not is_ruled_out(row, sense, mover, lo):
            clauses.append(Clause(mover, lo, hi, sense, part))
        elif (other := lives_meanwhile(row, sense, mover)) is not None and not is_ruled_out(
            row, other, mover, lo
        ):
            clauses.append(Clause(mover, lo, sense.lo, other, part))
    return _with_shared_verbs(row, clauses)


_AND = frozenset("and et as well also ainsi que na".split())


def _with_shared_verbs(row: Row, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses; of two counts joined by "and" before one verb, both have it: "822 Burundian and
    221 Rwandan refugees were repatriated from Goma"."""
    found = list(clauses)
    for at in range(len(found) - 2, -1, -1):
        first, second = found[at], found[at + 1]
        if first.sense is None and _shares_verb(row, first, second):
            found[at] = replace(first, hi=second.hi, sense=second.sense)
    return tuple(found)


def _shares_verb(row: Row, first: Clause, second: Clause) -> bool:
    """Whether two counts stand side by side and the verb behind the second is of both."""
    if first.mover.item is None or second.mover.item is None or second.part_of:
        return False
    between = row.within(first.mover.hi, second.mover.lo)
    joined = bool(between) and _AND.issuperset(between)
    verb = second.sense
    return joined and verb is not None and verb.lo >= second.mover.hi


#: "60,000 people fled the camp, with many finding shelter in Goma": the many are others.
_WITH = "with"
_SOME = frozenset("many some most others several more dozens hundreds thousands scores".split())


_WHILE = frozenset("while whereas tandis alors".split())


def _told_before(row: Row, mover: Mover, index: int) -> bool:
    """Whether the verb of the people stands before a ", while" that opens another's clause."""
    participle = row.word(index + 1).endswith("ing")  # ", while fleeing fighting in Uvira"
    return not participle and any(mover.hi <= item.lo < index for item in row.senses)


def _before_others(row: Row, mover: Mover, hi: int) -> int:
    """Where what is said of all the people ends: before ", with many of them going to Goma", ",
    while in Goma soldiers"."""
    for index in range(mover.hi, hi - 1):
        if row.tokens.gaps[index] == " ":
            continue  # no stop, as before most words
        if row.gap(index)[:1] == ";" and _tells_of_others(row, mover, index):
            return index
        if opens_with_one(row, index):
            return index
        if "," not in row.tokens.gaps[index]:
            continue
        word, following = row.word(index), row.word(index + 1)
        if word == "ce" and following == "qui":
            return index  # ", ce qui représente la moitié des déplacés de l'Ituri"
        if word in _WHILE and _told_before(row, mover, index):
            return index
        if word == "of" and following == "whom" and _told_before(row, mover, index):
            return index  # ", of whom 62 per cent intend to return"
        if _speaks_of_more(row, mover, index) or _opens_with_some(row, mover, index):
            return index
        if word == _WITH and following in _SOME:
            return index
    return hi


def _tells_of_others(row: Row, mover: Mover, index: int) -> bool:
    """Whether a figure that counts no mover, or another matter, opens what stands behind a
    semicolon: "352,000 people displaced in Tanganyika; 14 per cent of children vaccinated"."""
    if row.word(index) == "it" and "them" in row.within(index + 1, index + 6):
        return _told_before(row, mover, index)  # "left; it took most of them a year to return"
    return any(one.lo == index for one in row.figures) or row.word(index)[:1].isdigit()


_SUBJECTS = frozenset("many most some others".split())
_FINITE = frozenset("are were have had remain remained continue".split())


def _opens_with_some(row: Row, mover: Mover, index: int) -> bool:
    """Whether the comma parts people from what is said of many of them: "sent thousands fleeing,
    many are still in Goma"."""
    some = row.word(index) in _SUBJECTS and row.word(index + 1) in _FINITE
    return some and any(mover.hi <= one.lo < index for one in row.senses)


_SAYS = frozenset("says said say adds added".split())
#: Between the comma and "says" stands a name: ", the UN refugee agency says it".
_SPEAKER_REACH = 6


def _speaks_of_more(row: Row, mover: Mover, index: int) -> bool:
    """Whether somebody is named behind the comma who says another thing: "2,500 returned from
    Sake, the agency says it counts those who live in Goma"; not ", he said."."""
    if not any(mover.hi <= one.lo < index for one in row.senses):
        return False
    for at in range(index, min(index + _SPEAKER_REACH, row.hi - 1)):
        if at > index and row.starts_with_gap(at):
            return False
        if row.word(at) in _SAYS:
            passive = row.word(at - 1) in _BE  # ", are said to have gone to Goma"
            return at > index and not passive and not row.starts_with_gap(at + 1)
    return False


def _end_before(row: Row, movers: Sequence[Mover], others: Sequence[Mover]) -> int:
    """Where the stretch of the last mover ends: before other figures behind a colon or semicolon
    ("prompted 200 people to flee to Iga: 25 civilians were killed in Nizi")."""
    if movers:
        for other in others:
            for index in range(movers[-1].hi, other.lo + 1):
                if index < row.hi and row.gap(index)[:1] in {";", ":"}:
                    return index
    return row.hi


def _border(row: Row, lo: int, hi: int) -> int:
    """Where, between two movers, the stretch of the second begins."""
    stop = comma = word = 0
    for index in range(lo, hi + 1):
        gap = row.gap(index) if index > row.lo else ""
        dash = gap == "-" and row.tokens.gaps[index] != gap  # but not in "Nord-Kivu"
        if dash or any(mark in gap for mark in _STRONG_STOPS):
            stop = index
        elif _inside_list(row, index):
            continue
        elif "," in gap:
            comma = index
        then = row.word(index) == "alors" and row.word(index + 1) not in {"que", "qu"}
        if then:  # "les personnes alors enfuies"
            continue
        if index < hi and row.word(index) in CONNECTIVES and not _inside_list(row, index):
            word = index
    if stop and word > stop:
        return word
    return stop or word or comma or hi


def _inside_list(row: Row, index: int) -> bool:
    """Whether a comma or "and" at ``index`` stands between two places, or ends a verb."""
    named = [place for place in row.places if not place.carried]  # not "à Sake, où la commune"
    if any(one.hi == index + 1 and one.lo < index for one in row.senses):
        return True  # within "ikiwa na wakimbizi"
    after = any(place.lo in (index, index + 1, index + 2) for place in named)
    if any(place.lo == index and takes_in(row, place) for place in named):
        return False
    return after and any(place.hi == index for place in row.places)


def _is_aside(row: Row, mover: Mover) -> bool:
    """Whether a part stands between commas: "300 people, among them 180 children, fled"."""
    if mover.item is None:
        return mover.rest and _is_apposed(row, mover)
    if not _is_part(row, mover, row.lo) or mover.lo - row.lo < 2:
        return False
    if row.gap(mover.lo)[:1] == "(" and any(place.hi == mover.lo for place in row.places):
        return False  # "notamment Kiziba (14 350 réfugiés) et Kigeme (14 868)"
    closing = next((at for at in range(mover.hi, min(mover.hi + 4, row.hi)) if row.gap(at)), row.hi)
    places = any(mover.hi <= place.lo < closing for place in row.places)
    return not places and closing < row.hi and row.gap(closing)[:1] in {",", ")"}


_THEM = frozenset("them whom eux elles".split())
#: ", most of them women and children from Sange and Luvungi, entered"
_APPOSED = 10


def _is_apposed(row: Row, mover: Mover) -> bool:
    """Whether "many of them repeatedly displaced" stands between commas, saying who they are."""
    them = not _THEM.isdisjoint(row.within(mover.hi, mover.hi + 3))
    them = them or row.word(mover.hi).endswith("ing")  # ", many pushing bicycles,"
    whence = row.word(mover.hi) == "from" and row.word(mover.lo) in _SOME
    if row.gap(mover.lo)[:1] not in _ASIDES or not (them or whence):
        return False
    closing = range(mover.hi, min(mover.hi + _APPOSED, row.hi))
    ends = whence and row.hi - mover.hi <= _APPOSED  # ", most from around Nyanzale."
    return ends or any(row.gap(index)[:1] in _ASIDES for index in closing)


_ASIDES = (",", "—", "–")


def _is_part(row: Row, mover: Mover, lo: int) -> bool:
    before = row.within(max(lo, mover.lo - 4), mover.lo)
    if before[-1:] == ["among"] and not _BE.isdisjoint(before):
        return False  # "she was among hundreds of people fleeing Sake"
    return not _PART_WORDS.isdisjoint(before) and _NUMBER.isdisjoint(before)


_BE = frozenset("is are was were be been".split())
#: Between an object's verb and the people stand few words.
_OBJECT_REACH = 6
#: "Cette attaque a fait fuir les habitants": the people stand behind the verb.
_CAUSING = frozenset(
    """fait faire font fit make made making pousse poussent poussant jete jetent jetant lance
    lancent""".split()
)
#: Nouns of moving take their people with "of": "an influx of 3,000 people", "la fuite de 300".
_OF = frozenset("of de d des du ya wa kwa by".split())


def _verb(row: Row, mover: Mover, lo: int, hi: int) -> SenseItem | None:
    """The word of moving that governs ``mover``; None for none."""
    if mover.counted is Counted.BARE and (numbered := _numbered(row, mover, lo)) is not None:
        return numbered
    told = [item for item in row.senses if item.lo < mover.lo]
    if told and _is_number_of_them(row, mover):
        return told[-1]
    inside = [
        item for item in row.senses if lo <= item.lo < hi and not counts_those_told_of(row, item)
    ]
    if len(inside) > 1:  # "300 families, all from Sake, reached Goma"
        told = [item for item in inside if not only_chooses(row, item)]
        inside = [item for item in told if not only_says_whence(row, item)] or inside
    left = [item for item in inside if item.lo < mover.lo]
    right = [item for item in inside if item.lo >= mover.lo and not _is_received(row, item)]
    if left and is_turned_round(row, left[-1], mover):
        return left[-1]
    if len(left) > 1 and row.word(left[-1].lo) in _WAVES and left[-2].sense.frame is Frame.HOST:
        left = left[:-1]  # "accueille une nouvelle vague de déplacés"
    if left and right and _are_whom_there_is(row, left[-1], right[0], mover):
        left = left[:-1]
    described = bool(right) and bool(left) and brings_in(row, left[-1], right[0], mover)
    if left and takes(row, left[-1], mover) and not described:
        return left[-1]
    if left and left[-1].sense.frame is Frame.EMPTY and _empties(row, left[-1], mover):
        return left[-1]  # "sont vidés de leurs habitants, et les rebelles y sèment la terreur"
    # "displaced people", "personnes déplacées": what they did stands elsewhere
    verbs = [item for item in right if not _is_adjective(item, mover)]
    if right and not verbs and (noun := _left_verb(row, left, mover)) is not None:
        return noun  # "la fuite de 30 000 déplacés"
    right = verbs or right
    right = _beyond_relative(row, mover, right)
    main = main_verbs(row, right, left)
    if len(main) > 1 and is_recent_return(row, main[0], mover):
        main = main[1:]
    if len(main) > 1 and lived_before(row, main[0], main[1], mover):
        main = main[1:]
    return _best(main) or _left_verb(row, left, mover)


def _are_whom_there_is(row: Row, there: SenseItem, verb: SenseItem, mover: Mover) -> bool:
    """Whether "there are" only brings in people whose own verb stands behind them: "il y a 300
    personnes qui ont fui Sake": whence, not where; "il y a aussi ceux qui vont à Sake"."""
    if row.word(there.lo) not in THERE_IS | {"on"}:
        return False
    those = row.word(mover.lo) in ("ceux", "celles")
    who = row.word(mover.hi) == "qui" and (those or verb.sense.frame is Frame.FLEE)
    who = who and not any(one.hi <= mover.lo for one in row.places)
    return who or not row.places


#: "ces déplacés, dont le nombre est estimé à 6 500 ménages"
_ESTIMATED = frozenset(
    """estime estimes estimees evalue evalues evaluees estimated numbering""".split()
)


def _is_number_of_them(row: Row, mover: Mover) -> bool:
    """Whether a figure only says how many those are of whom the sentence has told."""
    before = [row.word(index) for index in range(mover.lo - 7, mover.lo + 2)]
    whose = not {"nombre", "number", "dont", "whose"}.isdisjoint(before)
    return whose and not _ESTIMATED.isdisjoint(before)


_WAVES = frozenset("vague vagues afflux influx flux arrivee arrival".split())
#: "the number of those sheltering in his parishes"
_COUNTED_PEOPLE = PEOPLE | {"those", "ceux", "celles", "who"}
_NUMBER = frozenset("number nombre idadi total effectif toll".split())


def _numbered(row: Row, mover: Mover, lo: int) -> SenseItem | None:
    """The verb of "the number of people who have fled Mahagi is put at 3,900"."""
    if _NUMBER.isdisjoint(row.vocabulary):
        return None
    for index in range(lo, mover.lo):
        people = not _COUNTED_PEOPLE.isdisjoint(row.within(index + 1, index + 4))
        if row.word(index) in _NUMBER and people:
            return _best([item for item in row.senses if index < item.lo < mover.lo])
    return None


#: Verbs that may stand before their people: "sent 5,200 people", "sont arrivés 300 ménages", "where
#: live 300 families"; but to "reach 12,000 people" or to "leave 30 dead" is no movement of theirs.
_BEFORE_PEOPLE = frozenset({Frame.GO, Frame.ARRIVE, Frame.STAY, Frame.RETURN, Frame.EMPTY})


_WHO = frozenset("who which qui ambao ambayo".split())
#: "1,200 people, the majority of whom come from Sake, have arrived"
_WHOM_REACH = 4


def _beyond_relative(row: Row, mover: Mover, senses: list[SenseItem]) -> list[SenseItem]:
    """The verbs without those of a clause between commas: "ces déplacés, qui avaient trouvé refuge
    à Goma, fuient à nouveau"."""
    opens = row.word(mover.hi) in _WHO or "whom" in row.within(mover.hi, mover.hi + _WHOM_REACH)
    if not opens or not row.starts_with_gap(mover.hi):
        return senses
    for index in range(mover.hi + 1, row.hi):
        if "," in row.gap(index):
            return [item for item in senses if item.lo >= index] or senses
    return senses


def _is_adjective(item: SenseItem, mover: Mover) -> bool:
    if item.sense.frame is Frame.RETURN:
        # "ces retournés avaient fui vers Goma"
        return mover.counted is Counted.RETURNED and mover.lo <= item.lo < mover.hi
    if item.sense.frame is not Frame.DISPLACE or item.hi - item.lo > 1:
        return False
    within = mover.counted is Counted.DISPLACED and item.lo < mover.hi
    return within or (0 <= item.lo - mover.hi <= 1 and mover.item is not None)


def _is_received(row: Row, item: SenseItem) -> bool:
    """Whether a verb after the people has them as hosts ("people received food"), or is of a place:
    "Le stade où vivent 300 familles est inondé"."""
    struck = item.sense.frame is Frame.REACH and row.word(item.lo - 1) in ("est", "etait")
    return struck or item.sense.frame is Frame.HOST


def _left_verb(row: Row, left: Sequence[SenseItem], mover: Mover) -> SenseItem | None:
    """A verb or noun before the people that can take them as its object."""
    if not left:
        return None
    last = left[-1]
    loses = row.word(last.lo) in LOSING or row.word(last.hi - 1) in _GOING
    if last.sense.frame is Frame.EMPTY and (loses or _empties(row, last, mover)):
        return last
    if _is_behind_colon(row, mover):  # "displaced return to Kibumba: at least 11,000"
        return _best(left)
    if row.word(last.lo) in _WAVES and row.word(last.hi) in _OF and mover.lo - last.hi == 1:
        return last  # "une autre vague, de 257 ménages"
    if any(row.gap(index)[:1] == ";" for index in range(last.hi, mover.lo + 1)):
        return None  # "no returns; 75 households newly displaced"
    stops = any(row.gap(index) and row.starts_with_gap(index) for index in range(last.hi, mover.lo))
    if row.word(mover.lo - 1) == "soit":
        return _best(left)  # "a été évacué par ses habitants, soit 3 400 âmes"
    if last.sense.frame is Frame.FLEE and row.word(last.hi) == "par":
        return last if mover.lo - last.hi <= _BY_REACH else None
    bracket = "(" in (row.gap(mover.lo)[:1], row.gap(mover.lo - 1)[:1])
    if bracket and _is_noun_of_moving(row, last) and mover.lo - last.hi <= _BRACKET_REACH:
        return last  # "départs préventifs (env. 150 ménages)"
    if mover.item is None and stops:
        return None
    if last.sense.frame in OBJECT_FRAMES:
        return None if stops and mover.lo - last.hi > _OBJECT_REACH else last
    if stops or mover.lo - last.hi > 4:
        return None
    if row.word(last.lo - 1) in _CAUSING:
        return last
    at = mover.lo - 1
    while at > last.hi and row.word(at) in _ALL_THE:  # "la fuite de toute la population"
        at -= 1
    of = row.word(at) in _OF or (at < last.hi and row.word(mover.lo) in _OF)
    of = of or row.word(last.hi - 1) == "of"  # "the mass departure of a further 300 people"
    if of or last.sense.frame in _BEFORE_PEOPLE:
        return last  # "la fuite de 300 familles", "le départ de centaines de familles"
    return None


_BRACKET_REACH = 2
#: "abandonné par presque tous ses habitants"
_BY_REACH = 5
_MOVES = ("depart", "retour", "arrivee", "exode", "afflux", "deplacement", "mouvement", "fuite")


def _is_noun_of_moving(row: Row, item: SenseItem) -> bool:
    return row.word(item.lo).startswith(_MOVES)


_ALL_THE = frozenset(
    "la l le les tous toute toutes presque quasi plusieurs nombreux nombreuses the all ses leurs"
    " several many".split()
)


_THEY = frozenset("ils elles they".split())
#: Between what they were and what they are stands a word of time.
_FORMER_REACH = 4


def _is_behind_colon(row: Row, mover: Mover) -> bool:
    """Whether a colon opens the count: ": 700", ": ils sont 700", ": ils étaient 400 hier, 700"."""
    former = [one.lo for one in row.figures if 0 < mover.lo - one.hi <= _FORMER_REACH]
    return any(
        ":" in row.gap(at) or (row.word(at - 2) in _THEY and ":" in row.gap(at - 2))
        for at in (mover.lo, *former)
    )


#: "a vu partir 3 000 habitants"
_GOING = frozenset("partir fuir".split())
#: "vidé, mercredi, de ses habitants", "déserté par sa population"
_ITS = frozenset("ses sa leur leurs its their toute tous toutes all".split())
_EMPTIED_REACH = 9


def _empties(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether a place is said to be emptied of these people, whatever stands in between."""
    own = any(row.word(index) in _ITS for index in (mover.lo - 1, mover.lo - 2))
    return own and mover.lo - sense.hi <= _EMPTIED_REACH


_PREFERRED = frozenset({Frame.RETURN, Frame.RELOCATE, Frame.EVICT})


def _best(items: Sequence[SenseItem]) -> SenseItem | None:
    """The verb that says most: what is final (a return) before a flight, that before a walk."""
    for group in (
        [item for item in items if item.sense.strong and item.sense.frame in _PREFERRED],
        [item for item in items if item.sense.strong],
        list(items),
    ):
        if group:
            return group[0]
    return None
