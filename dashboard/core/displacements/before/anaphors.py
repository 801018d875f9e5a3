"""Words for a place named before: "the village", "its residents", "there", "the region"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container
from dataclasses import replace
from typing import TypeAlias

from dashboard.core.displacements.before.anaphor_signs import (
    are_left,
    ends_where_they_stay,
    flees_next,
    has_people,
    hosts_next,
    is_anaphor,
    is_entered,
    lives_next,
    noun_before,
    of_speaker,
)
from dashboard.core.displacements.before.antecedents import Use, antecedents
from dashboard.core.displacements.before.at_a_word import At, Places
from dashboard.core.displacements.before.carry import named_after
from dashboard.core.displacements.before.facilities import (
    CENTRES,
    FACILITIES,
    centre_named,
    facility_named,
)
from dashboard.core.displacements.before.host_town import host_town, led_to
from dashboard.core.displacements.before.in_charge import TAKING_UP, taken_up
from dashboard.core.displacements.before.no_scene import is_of_speaker
from dashboard.core.displacements.before.roofs import houses
from dashboard.core.displacements.before.scene import ANAPHORS as _ANAPHORS
from dashboard.core.displacements.before.scene import scene_of
from dashboard.core.displacements.before.subjects import (
    land_of_pronoun,
    listed_before,
    named_before,
    owner,
    owners,
    reached_together,
    subject,
)
from dashboard.core.displacements.before.swahili_anaphors import (
    SWAHILI_BACK,
    hosts_first,
    swahili_that,
)
from dashboard.core.displacements.before.that_place import CAMPS, WHENCE, that_place
from dashboard.core.displacements.people.unnamed import are_nameless
from dashboard.core.displacements.places.kinds import THESE
from dashboard.core.displacements.sentence.memory import (
    PEOPLE,
    Memory,
    is_camp,
    is_country,
    is_settled,
    key_of,
    settled_in,
)
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.saying import any_says
from dashboard.core.quantity.tables import small_number
from dashboard.model import Movement, PlaceKind, Resolution

#: Reads one kind of word: the places it stands for, perhaps none; None where it is no such word.
Reader: TypeAlias = Callable[[At], Places | None]

_POSSESSIVES = frozenset("its ses son sa".split())
#: "their residents", "leurs habitants": people of all the places just named.
_THEIRS = frozenset("their leurs".split())
_DWELLERS = frozenset(
    """residents inhabitants people population populations occupants villagers habitants
    occupantes villageois""".split()
)
_SWAHILI_POSSESSIVES = frozenset("wake yake zake".split())
_PRONOUNS = frozenset("it elle il".split())
_STANDING = (
    _ANAPHORS
    | _POSSESSIVES
    | _SWAHILI_POSSESSIVES
    | _PRONOUNS
    | {"there", "y", "bas", "en", "les", "them", "place"}
    | _THEIRS
    | set("former latter premier premiere second seconde dernier derniere".split())
)
#: Words for the wider land named last: "in the region", "dans la province".
_REGIONS: dict[str, tuple[PlaceKind, ...]] = {
    "region": (PlaceKind.REGION, PlaceKind.PROVINCE),
    "province": (PlaceKind.PROVINCE, PlaceKind.REGION),  # Katanga was one
}
#: Words of a speaker for the place where he is: "here", "ici", "chez nous", "hapa kwetu".
_HERE = frozenset("here ici hapa nous kwetu".split())
#: "ces entités", "these villages": all the places the sentence before named.
_PLURAL = frozenset(
    """entites localites villages agglomerations zones groupements quartiers contrees cites towns
    areas localities communities milieux sites camps""".split()
)
_LANDS = frozenset("country pays".split())
_ALL = FACILITIES.union(
    CENTRES, TAKING_UP, _STANDING, _PLURAL, _LANDS, _HERE, _REGIONS, SWAHILI_BACK
)


def with_anaphors(row: Row, memory: Memory, number: int) -> Row:
    """The row with "the village", "its residents", "there" standing for places named before."""
    words = row.tokens.words[row.lo : row.hi]
    hosts = memory.swahili and number > 0 and hosts_first(words)
    there = words[:1] == ["la"] and _is_fronted(row, row.lo)  # "là", which no article is
    if _ALL.isdisjoint(words) and not hosts and words[:2] != ["de", "la"] and not there:
        return row
    found = taken_up(row, memory, number)
    if hosts:  # "Inahifadhi familia 300": the place that the sentence before speaks of
        here = subject(memory, number - 1)
        found.extend(PlaceItem(row.lo, row.lo, item, carried=True) for item in here)
    taken = {index for item in found for index in range(item.lo, item.hi)}
    if words[:2] == ["de", "la"] and row.starts_with_gap(row.lo + 2):
        left = _from_there(memory, number)
        found.extend(PlaceItem(row.lo + 1, row.lo + 2, item, carried=True) for item in left)
    standing = [row.lo + at for at, word in enumerate(words) if word in _ALL]
    for index in ([row.lo] if there else []) + standing:
        if index in taken:
            continue
        before = _stands_for(At(row, memory, number, index))
        found.extend(PlaceItem(index, index + 1, item, carried=True) for item in before)
    if not found:
        return row
    places = sorted([*row.places, *found], key=lambda item: item.lo)
    return replace(row, places=tuple(places))


def _from_there(memory: Memory, number: int) -> Places:
    """ "De là, 90 familles sont parties": where the sentence before says that people got to, else
    where it sees trouble."""
    if memory.goals.get(number - 1) and memory.destinations[0] == number - 1:
        return memory.destinations[1]
    return scene_of(memory, number - 1) if number else ()


def _stands_for(at: At) -> Places:
    """The places a word stands for; none for nearly every word."""
    word = at.word
    for words, reading in _READINGS:
        if word in words and (found := reading(at)) is not None:
            return found
    return ()


def _those_named(at: At) -> Places | None:
    """ "ces villages", "ces deux groupements": the places named together before."""
    article = at.row.word(at.index - 2)
    if at.before in _NUMBERS and article in ("the", "les") and at.word not in CAMPS:
        named = named_before(at.memory, at.number, at.start)
        if len(named) == _NUMBERS[at.before]:
            return named
        return reached_together(at.memory, at.number, _NUMBERS[at.before]) or None
    these = at.before in THESE or (at.before in _BETWEEN and article in THESE)
    apart = not _PARTING.isdisjoint(at.row.within(at.index - 3, at.index - 1))
    if not these or apart:  # "les 160 kilomètres qui séparent ces deux cités"
        return None
    named, count = named_before(at.memory, at.number, at.start), _NUMBERS.get(at.before)
    if len(named) == count or (not count and len(named) > 1):
        return named
    return reached_together(at.memory, at.number, count) or named


_PARTING = frozenset("separent separe separant relient relie entre between".split())
#: "ces trois localités", and, with a number, "the three localities".
_NUMBERS = {
    word: small_number(word)
    for word in """deux trois quatre cinq six sept huit neuf dix two three four five six seven
    eight nine ten""".split()
}
#: What else may stand between "ces" and its noun: "ces mêmes villages".
_BETWEEN = frozenset(_NUMBERS) | frozenset(
    "differents differentes memes autres derniers dernieres same".split()
)


def _where_y(at: At) -> Places | None:
    """ "y": what people flee, else where they live: "300 familles y vivent"."""
    if at.before in {"il", "n"}:
        return None
    if flees_next(at.row, at.index):
        return antecedents(at.memory, at.start)
    if not lives_next(at.row, at.index):
        return None
    gone = [one for one in at.row.places if one.hi <= at.index and not one.carried]
    if at.before == "pour" and gone:
        return (gone[-1].resolution,)  # "montent vers Minova pour y passer la nuit"
    here = _just_named(at.row, at.index) or _before_people(at)
    here = here or at.memory.destinations[1]
    people = next((one.lo for one in at.row.figures), at.row.lo)
    if at.before == "s" and any(place.hi <= people for place in at.row.places):
        return here  # "le chef de Lulingi signale que 300 ménages sont venus s'y abriter"
    start = at.row.span.start  # not "300 de Rugari y dorment"
    return here or antecedents(at.memory, start, use=Use.REACHED)


def _whence_en(at: At) -> Places | None:
    """ "200 personnes en sont parties", "les 300 familles qui en viennent"."""
    if at.after in _COME and at.number:
        return settled_in(at.memory, at.number - 1)
    if at.after not in _HAVING or not flees_next(at.row, at.index):
        return None
    scene = scene_of(at.memory, at.number - 1) if at.number else ()
    return scene or _just_reached(at) or antecedents(at.memory, at.start, use=Use.LEFT)


_COME = frozenset("viennent vient venaient proviennent provient provenaient".split())


def _over_there(at: At) -> Places | None:
    """ "fled there", "live there"."""
    beside = any(at.index in (item.hi, item.hi - 1) for item in at.row.senses)
    if _is_fronted(at.row, at.index):
        return _up_front(at)
    if not (beside or ends_where_they_stay(at.row, at.index)):
        return None
    told, land = at.memory.areas
    if land and told == at.number - 1:
        return land
    here = _before_people(at) or _joined_before(at) or _just_reached(at)
    here = here or host_town(at.memory, at.number) or subject(at.memory, at.number - 1)
    return here or antecedents(at.memory, at.start, use=Use.REACHED)


def _is_fronted(row: Row, index: int) -> bool:
    """Whether a word opens its sentence, and a comma parts it from what is told."""
    return index == row.lo and row.gap(index + 1)[:1] == ","


def _up_front(at: At) -> Places | None:
    """ "There, local leaders counted 312 families", "Là, 300 familles dorment dans l'église", "Sur
    place, ..."; not in the place that people have just been told to leave."""
    here = _just_reached(at) or led_to(at.memory, at.number) or host_town(at.memory, at.number)
    if here:
        return here
    recent = range(at.number - _JUST_LEFT, at.number)
    left = {key_of(one) for number in recent for one in at.memory.origins_of.get(number, ())}
    found = antecedents(at.memory, at.start, use=Use.REACHED)
    return tuple(one for one in found if key_of(one) not in left) or None


#: So many sentences back people may have left the place named last.
_JUST_LEFT = 2


def _on_the_spot(at: At) -> Places | None:
    """ "Sur place, 300 familles ont été recensées", "les autres attendent sur place"."""
    if at.before != "sur" or not at.row.starts_with_gap(at.index + 1):
        return None
    last = at.memory.last
    if last is not None and last.movement is not Movement.FLIGHT:
        return None  # "Douze familles sont rentrées à Kalembe. Les autres attendent sur place"
    return _up_front(at)


def _joined_before(at: At) -> Places:
    """The place of the clause before, which "and" joins: "The nearest town was Kayna, and some
    3,000 people went there"; not one that has seen trouble."""
    row = at.row
    people = next((one.lo for one in reversed(row.figures) if one.hi <= at.index), at.index)
    joints = [one for one in range(row.lo, people) if row.word(one) in _CLAUSES]
    named = [
        one.resolution
        for one in row.places
        if joints and one.hi <= joints[-1] and not one.carried and is_settled(one.resolution)
    ]
    scene = {key_of(one) for one in scene_of(at.memory, at.number)}
    return tuple(named[-1:]) if named and key_of(named[-1]) not in scene else ()


_CLAUSES = frozenset("and but where".split())


def _just_reached(at: At) -> Places:
    """The one place, or the one camp, that people were told to reach in the sentence before: "900
    families from Masisi arrived in Bulengo. Another 300 arrived there"."""
    told, goal = at.memory.goal
    camps = tuple(one for one in goal if is_camp(one))
    single = goal if len(goal) == 1 else camps
    reached = told == at.number - 1 and len(single) == 1
    return single if reached and is_settled(single[0]) else ()


def _that_building(at: At) -> Places | None:
    """ "The stadium now hosts 1,400 families": where it stands."""
    return facility_named(at.row, at.memory, at.index)


def _that_centre(at: At) -> Places | None:
    """ "The centre currently hosts 16,697 people": the camp named before."""
    return centre_named(at.row, at.memory, at.index) or None


def _down_there(at: At) -> Places | None:
    """ "là-bas"."""
    if at.before != "la":
        return None
    return at.memory.destinations[1] or antecedents(at.memory, at.start)


def _its(at: At) -> Places | None:
    """ "Its dormitories shelter 720 people", "its residents": whose they are."""
    if hosts_next(at.row, at.index):
        return subject(at.memory, at.number - 1)
    if houses(at.row, at.index):
        named = at.row.places[:1] and at.row.places[0].hi <= at.index
        return subject(at.memory, at.number) if named else host_town(at.memory, at.number)
    if not has_people(at.row, at.index):
        return None
    if (noun := noun_before(at.row, at.index)) is not None:
        return _stands_for(replace(at, index=noun))
    return owner(at.memory, at.number, at.start)


def _of_the_two(at: At) -> Places | None:
    """ "In the former", "the latter", "dans la première", "cette dernière": of two just named."""
    latter = at.word in _LATTERS
    if at.before not in ("the", "la", "le", "cette", "ce") or not (
        at.row.starts_with_gap(at.index + 1) or hosts_next(at.row, at.index)
    ):
        return None
    if at.word in _LAST and at.before not in ("cette", "ce"):
        return None  # "la semaine dernière"
    near = settled_in(at.memory, at.number - 1) if at.number else ()
    if len(near) != len(_ORDERS):
        return ()
    return (near[latter],)


_ORDERS = ("former premier premiere", "latter second seconde dernier derniere")
_LATTERS = frozenset(_ORDERS[1].split())
_LAST = frozenset("dernier derniere".split())
_FORMERS = frozenset(_ORDERS[0].split()) | _LATTERS


def _their_people(at: At) -> Places | None:
    """ "leurs habitants": of the places named together, not of those that have no name."""
    if at.after not in _DWELLERS or (at.row.places and are_nameless(at.row, at.index)):
        return None
    nameless = not at.row.places and not _PLURAL.isdisjoint(at.row.within(at.row.lo, at.index))
    named = named_after(at.memory, at.number) if nameless else ()
    return named or owners(at.memory, at.number, at.start)


def _of_it(at: At) -> Places | None:
    """ "wakazi wake": whose people they are."""
    if at.before not in PEOPLE:
        return None
    return owner(at.memory, at.number, at.start)


def _it(at: At) -> Places | None:
    """ "it hosts 3,000 people"."""
    if not hosts_next(at.row, at.index):
        return None
    before = at.number - 1
    return subject(at.memory, before) or land_of_pronoun(at.memory, before, at.word)


def _that_land(at: At) -> Places | None:
    """ "more than 200,000 have crossed into the country"."""
    return at.memory.abroad[1] if is_entered(at.row, at.index) else None


def _that_region(at: At) -> Places | None:
    return _wider(at.row, at.memory, at.index) if is_anaphor(at.row, at.index) else ()


def _here(at: At) -> Places | None:
    """ "ici", "chez nous": where the speaker or the article is."""
    if at.word == "nous" and at.before != "chez":
        return None
    if at.word == "hapa" and any(place.lo == at.index + 1 for place in at.row.places):
        return None  # "mjini hapa Goma"
    if found := of_speaker(at.row, at.index):
        return found
    last, goal = at.memory.goal
    if at.number - last <= _TOLD_LATELY and goal and not any(map(is_country, goal)):
        return goal
    first = [one for one in at.memory.resolutions if not is_country(one)]
    first = first[:1] or list(at.memory.resolutions[:1])
    told = (at.memory.origins[1], *at.memory.origins_of.values())
    left = {key_of(one) for ends in told for one in ends}  # "fled Sake. « Many have come here »"
    return tuple(one for one in first if at.before in WHENCE or key_of(one) not in left)


#: So many sentences before "here" may tell where people went.
_TOLD_LATELY = 3


def _them(at: At) -> Places | None:
    """ "les a quittés": the places listed before."""
    return listed_before(at.memory, at.number) if are_left(at.row, at.index) else ()


_REACHING = frozenset("to into towards reached reaching".split())


def _before_people(at: At) -> Places:
    """The place named before people of whom their own place is told, for "there" behind them:
    "Officials in Luvungi say that 6,200 people displaced from Sange are living there"; the place of
    whoever says so, unless he only speaks from there: "The chief of Irumu says that 600 families
    are sheltering there"."""
    row, index = at.row, at.index
    reached = [
        one
        for one in row.places
        if one.hi <= index and not one.carried and row.word(one.lo - 1) in _REACHING
    ]
    if row.word(index) == "there" and reached and is_settled(reached[-1].resolution):
        return (reached[-1].resolution,)  # "went back to Sake from Goma; the first return there"
    people = next((one for one in row.figures if one.hi <= index), None)
    own = people and any(people.hi <= one.lo < index and not one.carried for one in row.places)
    if people is None:
        return ()
    named = [one for one in row.places if one.hi <= people.lo and not one.carried]
    settled = [one for one in named if is_settled(one.resolution)]
    if not own:
        settled = [one for one in settled if any_says(row.within(one.hi, people.lo))]
        settled = [one for one in settled if not is_of_speaker(at.memory, one.resolution)]
    return (settled[-1].resolution,) if settled else ()


def _just_named(row: Row, index: int) -> tuple[Resolution, ...]:
    """The place of which the words before the colon speak, for "y" behind it: "L'église de Sake
    a ouvert ses portes : 900 personnes y ont passé la nuit"."""
    colon = next((at for at in range(index, row.lo, -1) if ":" in row.gap(at)), row.lo)
    before = [one for one in row.places if one.hi <= colon and not one.carried]
    named = [one for one in before if is_settled(one.resolution)]
    return (named[-1].resolution,) if named else ()


_THEM = frozenset("les them".split())


def _wider(row: Row, memory: Memory, index: int) -> tuple[Resolution, ...]:
    """The region or province that was named last: what "the region" stands for."""
    kinds = _REGIONS[row.word(index)]
    last = bisect_left(memory.starts, row.tokens.starts[index])
    for item in reversed(memory.resolutions[:last]):
        if item.place is not None and item.place.kind in kinds:
            return (item,)
    return ()


#: "en sont parties", "en ont été chassés"
_HAVING = frozenset("sont ont est a etaient avaient seraient auraient".split())


#: Words that stand for places and what reads them; the first reading that has an answer counts.
_READINGS: tuple[tuple[Container[str], Reader], ...] = (
    (SWAHILI_BACK, lambda at: swahili_that(at.row, at.memory, at.index)),
    (_THEM, _them),
    (_PLURAL, _those_named),
    (_ANAPHORS, that_place),
    ({"y"}, _where_y),
    ({"en"}, _whence_en),
    ({"there"}, _over_there),
    (FACILITIES, _that_building),
    (CENTRES, _that_centre),
    (_POSSESSIVES, _its),
    (_THEIRS, _their_people),
    (_FORMERS, _of_the_two),
    ({"bas"}, _down_there),
    ({"la"}, _up_front),
    ({"place"}, _on_the_spot),
    (_SWAHILI_POSSESSIVES, _of_it),
    (_PRONOUNS, _it),
    (_LANDS, _that_land),
    (_REGIONS, _that_region),
    (_HERE, _here),
)
