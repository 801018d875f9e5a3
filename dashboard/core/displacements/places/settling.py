"""What the ends of a clause, found place by place, say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.core.displacements.places.beside import is_measured, where_before
from dashboard.core.displacements.places.driven_out import lived_where_driven_out
from dashboard.core.displacements.places.elsewhere import without_trouble_elsewhere
from dashboard.core.displacements.places.goals_before import (
    having,
    is_where,
    with_goal_before,
)
from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.moved_on import moved_on_from_there, without_land
from dashboard.core.displacements.places.not_theirs import (
    without_full,
    without_land_of_cause,
    without_others,
)
from dashboard.core.displacements.places.of_a_part import without_share
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.places.relatives import with_relative
from dashboard.core.displacements.places.returning import home_of_dwellers, without_home_left
from dashboard.core.displacements.places.seeing import COMING, sees
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd
from dashboard.core.displacements.sentence.memory import PEOPLE, key_of
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES, RECENT, SPEAKING
from dashboard.core.displacements.words.place_words import TYPE_NOUNS, Pull
from dashboard.core.displacements.words.senses import LEAVING, Frame
from dashboard.core.quantity.nouns import Counted

_AGAIN = frozenset("again nouveau tena fois time".split())
#: "returned to Sake after weeks in Minova"
_AFTER = frozenset("after apres baada following".split())
#: Between a host and its verb stand few words: "Goma, already home to".
_HOST_REACH = 8
#: Those who welcome people: "the chief of Ibambi said that 5,000 had come".
_WELCOMING = SPEAKING | frozenset(
    "commandant commander manager cure pasteur pretre pastor chef chifu abbe soeur notable".split()
)
_ADJECTIVES = frozenset(
    """local locale locales locaux provinciales administratives sanitaires administrative sanitaire
    provincial civile coutumier traditionnel health humanitaires ougandaises rwandaises
    burundaises tanzaniennes congolaises ougandais rwandais burundais ugandan rwandan burundian
    tanzanian""".split()
)


def settled(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem | None,
    mover: Mover | None,
    found: list[PlacedEnd],
) -> tuple[PlacedEnd, ...]:
    """The ends with those added, turned or dropped that only the others decide."""
    found = without_land_of_cause(row, sense, without_full(row, found))
    if sense is not None and sense.sense.frame is Frame.HOST:
        found += _of_who_speaks(row, sense, mover, found) or _host(row, governed, sense, found)
    if mover is not None and (mover.counted is Counted.DISPLACED or _have_come(row, mover)):
        found += having(row, mover, found)
    if sense is not None and sense.sense.frame is Frame.RETURN:
        found = _from_where_they_were(row, sense, mover.lo if mover else None, found)
    if sense is not None and (
        sense.sense.frame in (Frame.ARRIVE, Frame.HOST) or _tells_of_arrival(row, mover)
    ):
        found += _welcomed(row, governed, found, mover)
    if sense is not None and sense.sense.frame in LEAVING and mover is not None:
        found = _apart_from_where_they_are(row, governed, sense, mover, found)
    if sense is not None and sense.sense.frame is Frame.DISPLACE and mover is not None:
        found = _without_land(governed, mover, found)
    if not found and sense is not None and mover is not None:
        found = _where(row, sense, mover)
    elif sense is not None and mover is not None and sense.sense.frame in LEAVING:
        found = _with_where_left(row, sense, mover, found)
    if sense is not None and mover is not None:
        found = _turned_by_where(row, sense, mover, found)
        found = _with_where(row, mover, found)
        found = with_relative(row, sense, mover, _with_head(row, sense, mover, found))
    if mover is not None:
        found = with_goal_before(row, governed, sense, mover, found)
        found = lived_where_driven_out(row, mover, without_share(row, mover, found))
    if len(found) > 1:
        found = _first_trouble(row, _set_out_again(row, _without_trouble_at_goal(found)))
    if found and sense is not None and mover is not None:
        found = without_trouble_elsewhere(row, governed, sense, found)
        found = without_land(row, moved_on_from_there(row, governed, sense, mover, found))
        found = without_others(row, sense, mover, found)
    return tuple(found if len(found) == 1 else _without_setting(row, found))


def _without_trouble_at_goal(found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the trouble told of behind the very place people reach: "fled to villages around
    Sake, and looting around Sake goes on"."""
    goals = [(key_of(item.place.resolution), item.at) for item in found if item.end in GOAL_ENDS]
    return [
        item
        for item in found
        if item.end is not End.WEAK_ORIGIN
        or not any(key == key_of(item.place.resolution) and goal < item.at for key, goal in goals)
    ]


_AS = frozenset("as while alors tandis".split())


def _first_trouble(row: Row, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """Without the trouble that only goes on beside what people flee: "fleeing fighting in Uvira
    arrived as the conflict in South Kivu spread"."""
    weak = sorted(item.at for item in found if item.end is End.WEAK_ORIGIN)
    for first, second in pairwise(weak):
        if not _AS.isdisjoint(row.within(first, second)):
            return [one for one in found if one.end is not End.WEAK_ORIGIN or one.at <= first]
    return found


def _without_land(
    governed: Sequence[Governed], mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """Without the land in which displaced people's own place lies: "In Mambasa territory, 900
    residents of Lwemba were displaced"."""
    named = any(item.end is End.ORIGIN and rank(item.place) == 0 for item in found)
    pulls = {id(item.place): item.pull for item in governed}
    return [
        item
        for item in found
        if not (
            named
            and item.place.hi <= mover.lo
            and rank(item.place) > 0
            and pulls[id(item.place)] is Pull.LOCATIVE
        )
    ]


#: Verbs of people who are or come where a place before them lies: "Goma, where 300 families".
_BEING_THERE = frozenset({Frame.ARRIVE, Frame.STAY, Frame.HOST})
_WHERE_REACH = 8


def _where(row: Row, sense: SenseItem, mover: Mover) -> list[PlacedEnd]:
    """The place before "where": "Goma, where thousands have sought shelter", "Sake, d'où"."""
    for index in range(mover.lo - 1, max(row.lo, mover.lo - _WHERE_REACH) - 1, -1):
        if not is_where(row, index):
            continue
        before = [place for place in row.places if 0 <= index - place.hi <= _WHERE_REACH]
        before = [place for place in before if not is_measured(row, place)] or before
        lowest = [place for place in before if rank(place) == min(map(rank, before))]
        if not lowest:
            return []
        leaves = sense.sense.frame in LEAVING or row.word(index - 1) in ("from", "d")
        if leaves or sense.sense.frame in _BEING_THERE:
            end = End.ORIGIN if leaves else End.DESTINATION
            return [PlacedEnd(lowest[-1], end, lowest[-1].lo)]
    return []


def _with_where_left(
    row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """With the place right before "where" as what people left: "the Central African Republic, where
    60,000 people have fled to DR Congo"."""
    if any(item.end not in GOAL_ENDS for item in found) or not is_where(row, mover.lo - 1):
        return found
    reached = {key_of(item.place.resolution) for item in found}
    left = [one for one in _where(row, sense, mover) if one.place.hi == mover.lo - 1]
    return [*found, *(one for one in left if key_of(one.place.resolution) not in reached)]


def _turned_by_where(
    row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]
) -> list[PlacedEnd]:
    """With the place right before "where" as the goal of who arrived there, whatever stands before
    its name: "retours en provenance d'Ouganda où 25 000 personnes s'étaient réfugiées"."""
    where = next(
        (at for at in range(mover.lo - 1, mover.lo - _WHERE_REACH, -1) if is_where(row, at)), None
    )
    if where is not None and not FORCES.isdisjoint(row.within(where, mover.lo)):
        where = None  # "fled Sake, where rebels came on Monday, 300 people are in Goma"
    there = sense.sense.frame in _BEING_THERE and where is not None and sense.lo > where
    if mover.item is None or not (there or mover.counted is Counted.RETURNED):
        return found
    last = where_before(row, where) if where is not None else None
    if where is not None and any(item.place.hi == last for item in found):
        goals = {rank(item.place) for item in found if item.place.hi == last}
        found = [
            item
            for item in found
            if item.place.lo > where
            or item.place.hi == last
            or rank(item.place) not in goals
            or (item.end is End.WEAK_ORIGIN and sense.lo < mover.lo)
        ]
    return [replace(item, end=End.DESTINATION) if item.place.hi == last else item for item in found]


def _with_where(row: Row, mover: Mover, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """With the places before "where" when people are said to stay there, whatever else is said of
    them: "Gety et Aveba, où campent 300 déplacés, venus de Boga"."""
    if mover.counted is not Counted.DISPLACED or any(item.end in GOAL_ENDS for item in found):
        return found
    stay = next((one for one in row.senses if 0 <= mover.lo - one.hi <= _STAY_REACH), None)
    if stay is None or stay.sense.frame is not Frame.STAY:
        return found
    last = [item for item in _where(row, stay, mover) if stay.lo > item.place.hi]
    if not last or any(item.place is last[0].place for item in found):
        return found
    listed = [
        place
        for place in row.places
        if 0 <= last[0].place.lo - place.hi <= _LISTED and rank(place) == rank(last[0].place)
    ]
    return [*found, *(PlacedEnd(place, End.DESTINATION, place.lo) for place in listed), *last]


#: Between "where they camp" and the figure stand few words.
_STAY_REACH = 3
#: Between two names of a list stand "and", "et de".
_LISTED = 2
#: How the place at the head of a line stands to the people told of behind its colon.
_AT_HEAD = {
    Frame.ARRIVE: End.DESTINATION,
    Frame.STAY: End.DESTINATION,
    Frame.HOST: End.DESTINATION,
    Frame.RETURN: End.DESTINATION,
    Frame.FLEE: End.ORIGIN,
    Frame.EVICT: End.ORIGIN,
}


def _with_head(row: Row, sense: SenseItem, mover: Mover, found: list[PlacedEnd]) -> list[PlacedEnd]:
    """With the place at the head of a line: "- Kyondo: 240 households arrived on Monday"."""
    end = _AT_HEAD.get(sense.sense.frame)
    if sense.sense.frame in _ONWARD and any(item.end in GOAL_ENDS for item in found):
        end = End.ORIGIN  # "Tongo: 75 households crossed to Uganda"
    head = row.places[0] if row.places else None
    if end is None or head is None or mover.lo < head.hi:
        return found
    opens = all(  # "08:45 Kyondo : la population sort"
        word in _HEAD_WORDS or word.replace("h", "").isdigit()
        for word in row.within(row.lo, head.lo)
    )
    after = head.hi
    while (row.word(after) in TYPE_NOUNS and not row.gap(after)) or (
        row.word(after) in RECENT and row.gap(after) in {"", ","}
    ):
        after += 1
    if not opens or row.gap(after)[:1] != ":" or mover.lo - after > _HEAD_REACH:
        return found
    others = [item for item in found if item.place is not head]
    if others and rank(head) >= PROVINCE:
        return others  # "Nord-Kivu : 300 familles arrivées à Goma"
    same = [
        item for item in others if item.end in ((End.ORIGIN,) if end is End.ORIGIN else GOAL_ENDS)
    ]
    if same:
        return found if sense.sense.frame is Frame.RETURN else others
    return [PlacedEnd(head, end, head.lo), *others]


_ONWARD = (Frame.GO, Frame.DISPLACE)
_HEAD_WORDS = TYPE_NOUNS | frozenset("of de d du la le the in a au".split())
#: Behind a colon the people of the line are told of soon.
_HEAD_REACH = 6


def _have_come(row: Row, mover: Mover) -> bool:
    """Whether people are counted as arrivals: "Hombo counts 700 new arrivals from Sake"."""
    return row.word(mover.hi - 1) in ("arrivals", "newcomers")


_WE = frozenset("nous on we our".split())
_QUOTED = ("»", "”", '"')


def _of_who_speaks(
    row: Row, sense: SenseItem, mover: Mover | None, found: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """The village of whoever says "we" in the same sentence: "« Nous avons accueilli 900 âmes »,
    témoigne l'abbé, joint à Oicha"."""
    if mover is None or mover.item is None or any(item.end in GOAL_ENDS for item in found):
        return []
    if _WE.isdisjoint(row.within(sense.lo - 4, sense.lo)):
        return []
    closed = [at for at in range(mover.hi, row.hi) if any(m in row.gap(at) for m in _QUOTED)]
    after = [one for one in row.places if closed and one.lo >= closed[0] and not one.carried]
    towns = [one for one in after if rank(one) == 0]
    return [PlacedEnd(towns[0], End.DESTINATION, towns[0].lo)] if towns else []


_ARRIVAL = frozenset("arrival arrivals arrivee arrivees afflux influx presence".split())


def _tells_of_arrival(row: Row, mover: Mover | None) -> bool:
    """ "Sources in Lunyasenge reported the arrival of 493 families who crossed the lake"."""
    return mover is not None and not _ARRIVAL.isdisjoint(row.within(mover.lo - 3, mover.lo))


def _set_out_again(row: Row, found: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """ "who had fled to Kayna were on the move again, towards Lubero": they set out from Kayna."""
    goals = sorted(
        (item for item in found if item.end in GOAL_ENDS),
        key=lambda one: one.at,
    )
    for first, second in pairwise(goals):
        if not _AGAIN.isdisjoint(row.within(first.at, second.at)):
            return [
                replace(item, end=End.ORIGIN) if item.at <= first.at else item for item in found
            ]
    return list(found)


#: Right behind the people they make their verb finite: "In Masisi, 300 people fled Sake" does not
#: say where those are who fled.
_FINITE = frozenset("ont avaient have had a has fled left abandoned deserted escaped quit".split())


def _apart_from_where_they_are(
    row: Row,
    governed: Sequence[Governed],
    sense: SenseItem,
    mover: Mover,
    found: Sequence[PlacedEnd],
) -> list[PlacedEnd]:
    """ "In the camp of Sake, 2,000 people driven from Kitshanga": who names where people come from
    may name before them where they are, or where the speaker is."""
    pulls = {id(item.place): item.pull for item in governed}
    origins = [item for item in found if item.end is End.ORIGIN]
    set_before = [
        item for item in origins if item.at < mover.lo and pulls[id(item.place)] is Pull.LOCATIVE
    ]
    if not set_before or len(set_before) == len(origins):
        return list(found)
    driven = 0 <= sense.lo - mover.hi <= 1  # a participle right behind the people
    driven = driven and row.word(mover.hi) not in _FINITE
    goals = any(item.end in GOAL_ENDS for item in found)
    kept = []
    for item in found:
        if item not in set_before:
            kept.append(item)
        elif driven and not goals:
            kept.append(replace(item, end=End.DESTINATION))
    return kept


def _from_where_they_were(
    row: Row, sense: SenseItem, mover_lo: int | None, found: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """ "After weeks in Minova, 200 families went back to Sake": the first is left, not reached."""
    found = without_home_left(row, sense, _home_first(sense, found))
    found = home_of_dwellers(row, sense, found)
    later = any(item.end is End.DESTINATION and item.at >= sense.lo for item in found)
    whence = any(item.end is End.ORIGIN and item.at >= sense.lo for item in found)
    if later and whence and mover_lo is not None:
        # As in: Officials in Lubero say that 300 people returned to Sake from Goma.
        first = min(mover_lo, sense.lo)
        found = [one for one in found if one.at >= first or one.end is not End.DESTINATION]
    if later:  # "les habitants de Sange retournent dans leurs localités, notamment à Kazimwe"
        found = [one for one in found if one.at >= sense.lo or not _is_of_people(row, one)]
    turned: list[PlacedEnd] = []
    for item in found:
        goal = item.end is End.DESTINATION
        reached = any(one.end is End.DESTINATION for one in turned)
        before = later and item.at < sense.lo
        colon = any(":" in row.gap(at) for at in range(item.at, sense.lo))
        if goal and before and (colon or _is_land_before(row, item)):
            continue  # "In Masisi territory, 300 people went back to Sake"
        after = reached and not _AFTER.isdisjoint(row.within(sense.hi, item.at))
        turned.append(replace(item, end=End.ORIGIN) if goal and (before or after) else item)
    return turned


def _home_first(sense: SenseItem, found: Sequence[PlacedEnd]) -> Sequence[PlacedEnd]:
    """ "Refugees from Masisi are trickling back from Kiziba": whence they were is where they go."""
    origins = [item for item in found if item.end is End.ORIGIN]
    after = any(item.at >= sense.hi for item in origins)
    if not after or any(item.end is End.DESTINATION for item in found):
        return found
    return [
        replace(item, end=End.DESTINATION)
        if item.end is End.ORIGIN and item.at < sense.lo
        else item
        for item in found
    ]


def _is_land_before(row: Row, item: PlacedEnd) -> bool:
    """Whether a place is the territory or province in which people went back, not what they left:
    that has "after" before it."""
    land = 0 < rank(item.place) <= PROVINCE
    return land and _AWAY.isdisjoint(row.within(row.lo, item.at))


_AWAY = _AFTER | frozenset(
    "weeks months years days exile exil semaines mois ans annees jours".split()
)


_WHENCE_REACH = 7


def _is_of_people(row: Row, item: PlacedEnd) -> bool:
    """Whether a place only says whose people they are: "les habitants du territoire de Sange"."""
    if "provenance" in row.within(item.place.lo - _WHENCE_REACH, item.place.lo):
        return False  # "en provenance du camp des réfugiés de Mantapala"
    before = [row.word(index) for index in range(item.place.lo - 4, item.place.lo)]
    return not PEOPLE.isdisjoint(before) and not {"de", "du", "of", "wa"}.isdisjoint(before)


def _welcomed(
    row: Row, governed: Sequence[Governed], found: Sequence[PlacedEnd], mover: Mover | None
) -> list[PlacedEnd]:
    """Where people arrive whom somebody of the place tells of, when nothing else names it."""
    if any(item.end in GOAL_ENDS for item in found):
        return []
    taken = {id(item.place) for item in found}
    for item in governed:
        titled = [row.word(item.head - 1)]
        if titled[0] in _ADJECTIVES:  # "les autorités locales de Sake"
            titled.append(row.word(item.head - 2))
        welcomes = not _WELCOMING.isdisjoint(titled)
        quoted = mover is not None and _is_behind_quote(row, mover.hi, item.place.lo)
        if quoted:
            continue
        if welcomes and item.pull in (Pull.OF, Pull.LOCATIVE) and id(item.place) not in taken:
            return [PlacedEnd(item.place, End.DESTINATION, item.place.lo)]
    return []


def _is_behind_quote(row: Row, lo: int, hi: int) -> bool:
    """Whether a quotation ends before a place: ", the administrator of Lubero said" is no goal."""
    return any("\u201d" in row.gap(index) or '"' in row.gap(index) for index in range(lo, hi + 1))


def _without_setting(row: Row, found: Sequence[PlacedEnd]) -> list[PlacedEnd]:
    """The ends without the country or province that only sets the scene: "En RDC, ..."."""
    return [item for item in found if not _is_setting(row, item.place)]


def _is_its_host(row: Row, place: PlaceItem, sense: SenseItem) -> bool:
    """Whether a place is who takes people in: "Rwandan authorities on Monday received"."""
    named = any(place.hi <= other.lo < sense.lo for other in row.places)
    commas = any("," in row.gap(index) for index in (place.hi, place.hi + 1))
    beside = 0 <= sense.lo - place.hi <= 1
    return beside or (0 <= sense.lo - place.hi <= _HOST_REACH and not named and not commas)


def _is_setting(row: Row, place: PlaceItem) -> bool:
    hosts = any(
        sense.sense.frame is Frame.HOST and _is_its_host(row, place, sense) for sense in row.senses
    )
    if place.lo > row.lo + 2 or rank(place) < PROVINCE or hosts:
        return False
    if any(is_violence(row, at) for at in range(row.lo, place.lo)):
        return False  # "Clashes in Ituri have driven 3,000 people to Uganda"
    if any(sees(row, place.hi, sense, COMING) for sense in row.senses):
        return False  # "Burundi has seen an influx of 63,000 refugees from South Kivu"
    return not any(sense.lo < place.lo for sense in row.senses)  # "Partis en Ouganda, ils"


def _host(
    row: Row, governed: Sequence[Governed], sense: SenseItem, found: Sequence[PlacedEnd]
) -> list[PlacedEnd]:
    """The nearest place before a verb of hosting, when no goal was found otherwise."""
    if any(item.end is End.DESTINATION for item in found):
        return []
    of_them = row.word(sense.lo - 1) == "en"  # "le site de Goma, qui …, n'en compte plus que 900"
    reach = _HOST_REACH + _BEYOND * of_them
    beside = {id(one.place) for one in governed if one.pull is Pull.VIA}  # "à 20 km de Goma"
    beside |= {id(item.place) for item in found if item.end is End.ORIGIN}
    before = [
        place
        for place in row.places
        if 0 <= sense.lo - place.hi <= reach and id(place) not in beside
    ]
    heads = {id(one.place) for one in governed}  # "Walungu in South Kivu took in 300 people"
    nearest = [place for place in before if id(place) in heads] or before
    return [PlacedEnd(place, End.DESTINATION, place.lo) for place in nearest[-1:]]


#: How much further back the host of "en compte 900" may stand, past a clause of its own.
_BEYOND = 10
