"""Where a sentence sees trouble: the place its people flee from, when the next one does not say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from dashboard.core.displacements.before.antecedents import antecedents, written_at
from dashboard.core.displacements.before.backdrop import is_of_office
from dashboard.core.displacements.before.no_scene import (
    is_of_hospital,
    is_of_speaker,
    is_their_refuge,
)
from dashboard.core.displacements.no_move.long_ago import tells_of_long_ago
from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_area,
    is_aside,
    is_settled,
    lies_in,
)
from dashboard.core.displacements.words.french_trouble import COMING, FRENCH_TROUBLE
from dashboard.core.displacements.words.lexicon import CROSSING, FORCES, TROUBLE, VIOLENCE
from dashboard.model import PlaceKind, Resolution

#: Words that make a noun stand for a place named before: "the village", "cette localité".
DEFINITE = frozenset("the this that both la le cette ce two deux".split())
#: Nouns that do so.
ANAPHORS = frozenset(
    """village villages town towns city area locality camp site cite ville localite zone
    mji kijiji eneo territories territoires agglomeration bourgade bourg hamlet hamlets settlement
    commune entite chefferie groupement secteur territoire territory parish paroisse contree
    mtaa spot endroit sites camps""".split()
)

_SCENE_WORDS = VIOLENCE | TROUBLE | FRENCH_TROUBLE
#: Before a place they say where somebody goes or comes from: there the trouble is not.
_GOALS = frozenset(
    "to for towards toward from vers pour jusqu depuis hadi kuelekea destination direction".split()
)


def scene_of(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The places where a sentence says that there was fighting, or that forces came or went."""
    if number not in memory.scenes:
        memory.scenes[number] = _troubled_places(memory, number)
    return memory.scenes[number]


def _troubled_places(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """Where a sentence sees fighting, coming or going; "the village" stands for its place."""
    first, last = memory.words_of(number)
    troubled = _trouble_words(memory, first, last)
    words = memory.tokens.words[first:last]
    if not troubled or _is_of_last_year(words) or tells_of_long_ago(words, memory.folded):
        return ()
    places = [item for item in memory.in_sentence(number) if is_settled(item)]
    if not places:
        return _standing_in(memory, first, last)
    places = without_lands_around(places)
    fitting = [
        item
        for item in places
        if not (_is_goal(memory, item) or is_aside(memory, item) or is_of_office(memory, item))
        and not _is_published_at(memory, item)
        and item.mention.start not in memory.denied
        and not is_of_speaker(memory, item)
        and not is_their_refuge(memory, item, troubled)
        and not is_of_hospital(memory, item)
    ]
    if _DEATHS.issuperset(memory.tokens.words[index] for index in troubled):
        fitting = [item for item in fitting if not _is_city_of_camps(memory, item)]
    fitting = [item for item in fitting if not _is_passage(memory, item)]
    if told := _of_events(memory, fitting):
        return told
    near = _beside(memory, fitting, troubled)
    if not near and _beside(memory, _provinces(memory, number, fitting), troubled):
        return ()  # "fighting began in North Kivu": not the town named at the end
    return near or _first_listed(memory, fitting)


def _trouble_words(memory: Memory, first: int, last: int) -> list[int]:
    """The words, by their index, that tell of fighting, of deaths, of forces that come or go."""
    words = memory.tokens.words
    troubled = [
        index
        for index in range(first, last)
        if (
            words[index] in _SCENE_WORDS
            and not _names_people(words, index)
            and not _is_calm(words, index)
            and not _sets_off(words, index)
            and not _leaves_alone(words, index, first)
            and not _stays_in_hands(words, index, first)
        )
        or (words[index] in _ENTRIES and _by_forces(words, index, first))
        or _are_heard(words, index)
        or (words[index] in COMING and _of_forces(words, index, first))
        or (index > first and words[index] in _HIT and words[index - 1] in _WORST)
    ]
    if troubled:
        return troubled + [index for index in range(first, last) if words[index] in _SPREAD]
    return [at for at in range(first, last) if memory.swahili and _is_attack(words[at])]


#: "Lulimba et Misisi sont les plus touchés", "Lulimba was hardest hit"
_WORST = frozenset("plus hardest worst".split())
_HIT = frozenset("touche touches touchee touchees affecte affectes affectees hit affected".split())


_WEAPONS = frozenset({("heavy", "weapons"), ("automatic", "weapons"), ("armes", "lourdes")})
_HEARD = frozenset(
    "heard fire fired firing used rang sounded entendues entendus entendu tirs crepite".split()
)
_HEARD_REACH = 4


def _are_heard(words: Sequence[str], index: int) -> bool:
    """Whether weapons fire there: "heavy weapons were heard in Ngungu"; others are handed in."""
    if (words[index - 1], words[index]) not in _WEAPONS:
        return False
    return not _HEARD.isdisjoint(words[max(0, index - _HEARD_REACH) : index + _HEARD_REACH])


def without_lands_around(places: Sequence[Resolution]) -> list[Resolution]:
    """The places without the territories that only hold another one of them: "Ngungu came under
    attack, in Masisi territory" tells of trouble at Ngungu."""
    towns = [item.place for item in places if item.place is not None and not is_area(item)]
    return [
        item
        for item in places
        if (land := item.place) is None
        or land.kind is not PlaceKind.TERRITORY
        or not any(lies_in(town, land) for town in towns)
    ]


_LAST_YEAR = (
    ("last", "year"), ("year", "ago"), ("an", "dernier"), ("annee", "derniere"),
    ("mwaka", "jana"), ("mwaka", "uliopita"),
)  # fmt: skip


def _is_of_last_year(words: Sequence[str]) -> bool:
    """Whether a sentence tells of another year: "a similar attack in Beni last year".

    >>> _is_of_last_year("une attaque similaire a kobu l an dernier".split())
    True
    """
    return any(pair in _LAST_YEAR for pair in pairwise(words))


def _of_events(memory: Memory, fitting: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The places of the events that the sentence tells of, with those told "then": in "fighting in
    Kitshanga, west of Goma" it is Kitshanga alone."""
    found: list[Resolution] = []
    for item in fitting:
        at = bisect_left(memory.tokens.starts, item.mention.start)
        goes_on = bool(found) and memory.tokens.words[at - 1] in _THEN
        if item.mention.start in memory.violence or goes_on:
            found.append(item)
    return tuple(found)


#: "un communiqué publié aujourd'hui à Kampala": nothing happened there.
_PUBLISHING = frozenset(
    "publie publiee publies publiees communique released published presse press briefing".split()
)
_PUBLISHED_REACH = 5


def _is_published_at(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place is only where somebody published what is told."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    return not _PUBLISHING.isdisjoint(memory.tokens.words[max(0, at - _PUBLISHED_REACH) : at])


#: Who died somewhere need not have been attacked there.
_DEATHS = frozenset("morts mort deaths death died dead vifo".split())
_CAMPS = frozenset(
    """camp camps site sites kambi hospital hospitals hopital hopitaux clinic clinique morgue
    mortuary hospitali""".split()
)
_CAMPS_REACH = 5


def _is_city_of_camps(memory: Memory, resolution: Resolution) -> bool:
    """Whether a city is only named for its camps or hospitals, to which people have come: "seize
    morts dans les nouveaux sites de déplacés à Kalemie"."""
    if resolution.place is None or resolution.place.kind is not PlaceKind.CITY:
        return False
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    return not _CAMPS.isdisjoint(memory.tokens.words[max(0, at - _CAMPS_REACH) : at])


def _provinces(memory: Memory, number: int, towns: Sequence[Resolution]) -> list[Resolution]:
    """The provinces a sentence names, but not those that only hold a town right behind them:
    "North Kivu's Sake area"."""
    return [
        item
        for item in memory.in_sentence(number)
        if item.place is not None
        and item.place.kind is PlaceKind.PROVINCE
        and not any(0 <= town.mention.start - item.mention.end <= _HELD for town in towns)
    ]


#: Between a province and the town it holds stand so few signs.
_HELD = 4


_THROUGH = frozenset("through via kupitia".split())
_BORDERS = frozenset("border frontier crossing frontiere mpaka".split())
#: "pictured at Bunagana border in Kisoro District after crossing"
_CROSSING_REACH = 8


def _is_passage(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place is only where people got over the border: "through the Bunagana border"."""
    first = bisect_left(memory.tokens.starts, resolution.mention.start)
    last = bisect_left(memory.tokens.starts, resolution.mention.end)
    words = memory.tokens.words
    passed = not _THROUGH.isdisjoint(words[max(0, first - 2) : first])
    return passed or (
        not _BORDERS.isdisjoint(words[last : last + 1])
        and not CROSSING.isdisjoint(words[last : last + _CROSSING_REACH])
    )


def _first_listed(memory: Memory, fitting: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The first place, with those listed right behind it: "nos villages de Kobu, de Bambu"."""
    starts = memory.tokens.starts
    found: list[Resolution] = []
    end = 0
    for resolution in fitting:
        lo = bisect_left(starts, resolution.mention.start)
        if found and lo - end > _LISTED:
            break
        found.append(resolution)
        end = bisect_left(starts, resolution.mention.end)
    return tuple(found)


#: Between two names of a list stand "and", "de", "et de".
_LISTED = 2


#: What is trouble only when forces do it: "les rebelles sont entrés à Kobu", "M23 walked into".
_ENTRIES = frozenset(
    """entres entrees entre entrent penetre penetrent installes arrives marched moved rolled pushed
    arrived poured""".split()
)
#: Between forces and their verb stand few words.
_FORCES_REACH = 4


def _by_forces(words: Sequence[str], index: int, first: int) -> bool:
    """Whether it is forces who come: they stand a few words before the verb."""
    return not FORCES.isdisjoint(words[max(first, index - _FORCES_REACH) : index])


def _of_forces(words: Sequence[str], index: int, first: int) -> bool:
    """Whether it is forces whose coming is named: "l'entrée des rebelles à Sake"."""
    near = words[max(first, index - _FORCES_REACH) : index + _FORCES_REACH]
    return not FORCES.isdisjoint(near)


#: Parts of Swahili verbs of violence, whatever their subject and tense: "zilishambulia".
_SWAHILI_STEMS = ("shambuli", "vamiwa", "vamia", "teketez", "chomwa")
#: Such verbs are longer than this.
_LONG = 8


def _is_attack(word: str) -> bool:
    return len(word) > _LONG and any(stem in word for stem in _SWAHILI_STEMS)


_LEAVES = frozenset("leave leaves leaving left quitte quittent".split())


def _leaves_alone(words: Sequence[str], index: int, first: int) -> bool:
    """Whether it is nobody in arms who leaves: "le gouverneur a quitté Goma" is no trouble."""
    before = words[max(first, index - _FORCES_REACH) : index]
    return words[index] in _LEAVES and not _OFFICIALS.isdisjoint(before)


_OFFICIALS = frozenset(
    """minister ministers politicians lawmakers deputies president governor officials staff
    employees ministre ministres deputes gouverneur employes""".split()
)


def _sets_off(words: Sequence[str], index: int) -> bool:
    """Whether somebody only sets off: "they would leave for a transit camp at Cishemere"."""
    after = words[index + 1] if index + 1 < len(words) else ""
    return words[index] in _LEAVES and after in ("for", "to", "pour", "vers")


#: "restait aux mains de l'armée", "was still in army hands": nothing happened there.
_HELD_BY = frozenset("mains controle hands control".split())
_STILL = frozenset(
    """reste restent restait restaient demeure demeurent demeurait toujours encore remain remains
    remained still""".split()
)
_STILL_REACH = 5


def _stays_in_hands(words: Sequence[str], index: int, first: int) -> bool:
    """Whether a place is only said to be held as before: "Kalehe restait aux mains de l'armée"."""
    before = words[max(first, index - _STILL_REACH) : index]
    return words[index] in _HELD_BY and not _STILL.isdisjoint(before)


#: "déplacés de guerre", "blessés de guerre": what they are called, not where the war is.
_OF_WAR = frozenset(
    """deplaces deplacees deplace deplacee refugies refugiees sinistres vulnerables victimes
    orphelins veuves blesses""".split()
)


def _names_people(words: Sequence[str], index: int) -> bool:
    """Whether a word only says of what sort people are: "Goma abrite des déplacés de guerre".

    >>> _names_people("goma abrite des deplaces de guerre".split(), 5)
    True
    >>> _names_people("la guerre".split(), 1)
    False
    """
    called = words[max(0, index - 2) : index]
    return words[index] in ("guerre", "guerres") and called[-1:] == ["de"] and called[0] in _OF_WAR


_CALM = frozenset("calme calm".split())
_ARTICLES = frozenset("le the un a au".split())


def _is_calm(words: Sequence[str], index: int) -> bool:
    """Whether a place is only said to be calm: "Ishasha est restée calme"; where "le calme est
    revenu", there was trouble."""
    if words[index] == "feu" and words[max(0, index - 2) : index] == ["cessez", "le"]:
        return True
    if words[index] in _CALM and words[max(0, index - 2)].startswith("appel"):
        return True  # "À Goma, le gouverneur a appelé au calme"
    return words[index] in _CALM and index > 0 and words[index - 1] not in _ARTICLES


def _is_goal(memory: Memory, resolution: Resolution) -> bool:
    """Whether somebody is on the way to a place, or from it: "had left for Butembo"."""
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    before = memory.tokens.words[max(0, at - _SPREAD_REACH) : at]
    if any(one in _GIVES_UP and two == "from" for one, two in pairwise(before)):
        return False
    return not _GOALS.isdisjoint(before[-2:]) and _SPREAD.isdisjoint(before)


#: "The army withdrew from Ngungu": what forces leave to others, people leave as well.
_GIVES_UP = frozenset(
    """withdrew withdrawn withdraw withdraws withdrawing withdrawal retreated retreat retreats
    retreating expelled ousted dislodged driven""".split()
)


#: "fighting broke out in Lulimba and spread to Kilembwe": it got there, nobody went.
_SPREAD = frozenset("spread spreading spilled spilling extended etendus etendues propages".split())
_SPREAD_REACH = 4


#: A place this many words after a word of trouble is where it happened.
_WINDOW = 7


def _beside(
    memory: Memory, places: Sequence[Resolution], troubled: Sequence[int]
) -> tuple[Resolution, ...]:
    starts = memory.tokens.starts
    found: list[Resolution] = []
    listed: list[Resolution] = []  # the names that stand as a list right before the next one
    end = -9
    for resolution in places:
        lo = bisect_left(starts, resolution.mention.start)
        if lo - end > _LISTED:
            listed = []
        goes_on = bool(found) and bool(listed) and listed[-1] is found[-1]
        goes_on = goes_on or (bool(found) and memory.tokens.words[lo - 1] in _THEN)
        listed.append(resolution)
        if goes_on or any(-3 < lo - index <= _WINDOW for index in troubled):
            found += [item for item in listed if item not in found]
        end = bisect_left(starts, resolution.mention.end)
    return tuple(found)


#: "Attacked Mbau on 3 August, then Samboko on the 5th": trouble at one place after the other.
_THEN = frozenset("then puis ensuite".split())


def _standing_in(memory: Memory, first: int, last: int) -> tuple[Resolution, ...]:
    """The place that "the village" in these words stands for."""
    tokens = memory.tokens
    for index in range(first + 1, last):
        if tokens.words[index] in ANAPHORS and tokens.words[index - 1] in DEFINITE:
            found = antecedents(memory, tokens.starts[index])
            return found or written_at(memory, tokens.words[index])
    return ()
