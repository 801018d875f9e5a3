"""Which word governs a place: the preposition or verb that says what part the place plays.

"fled **from** villages in the north **of** Masisi": the governor of Masisi is "in" once the words
that only describe ("villages", "the north of") are passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from dashboard.core.displacements.people.those_of_places import opens_those
from dashboard.core.displacements.places.adjectives import (
    adjective,
    is_listed,
    is_plain,
)
from dashboard.core.displacements.places.apposition import (
    ends_name,
    is_axis,
    is_container,
    names_road,
    only_describes,
)
from dashboard.core.displacements.places.beside import (
    borders_on,
    is_apposed,
    is_only_beside,
    takes_in,
)
from dashboard.core.displacements.places.brackets import behind_bracket, is_in_measure
from dashboard.core.displacements.places.kinds import (
    COUNTS,
    THESE,
    described,
    is_no_kind,
    joins_too,
    namely,
    narrows,
    opens_list,
    pull_at,
    takes_places_up,
)
from dashboard.core.displacements.places.nameless import before_nameless
from dashboard.core.displacements.places.ranks import REGION, is_unit, rank
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.lexicon import GROUPS, PICTURES, VIOLENCE
from dashboard.core.displacements.words.place_words import (
    BEFORE_KINDS,
    DESCRIBERS,
    GLUE,
    OF,
    PARTS,
    TYPE_NOUNS,
    WATERS,
    Pull,
    word_set,
)
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.quantity.numbers import NUMBER_WORDS


@dataclass(frozen=True, slots=True)
class Governed:
    """A place with what governs it.

    Attributes:
        place: The place.
        pull: What its preposition makes of it.
        at: Index of the governing word, or of the word before the place when there is none.
        head: Index of the first word of the whole phrase.
    """

    place: PlaceItem
    pull: Pull
    at: int
    head: int


def governed_places(row: Row) -> tuple[Governed, ...]:
    """Every place of the row that is not a mere container, with what governs it.

    The members of a list share one governor ("villages in Masisi, Rutshuru and Nyiragongo"); the
    territory or country that only says where another place lies is left out ("Mubi, in Walikale
    territory").
    """
    found: list[Governed] = []
    previous: PlaceItem | None = None
    container: PlaceItem | None = None
    setting: PlaceItem | None = None
    short = {index for place in row.places for index in _short_for(row, place)}
    fronted = _end_of_fronted(row)
    places = [
        place
        for place in row.places
        if place.lo not in short and place.lo >= fronted
        if not (names_road(row, place) or is_in_measure(row, place))
    ]
    for place, following in zip_longest(places, places[1:]):
        if previous is not None and found:
            if (
                is_container(row, previous, place)
                or only_describes(row, previous, place)
                or (container is not None and is_container(row, container, place))
            ):
                container = place
                continue
            last = container or previous
            if not takes_in(row, place) and (
                _is_listed(row, previous, place) or _is_listed(row, last, place)
            ):
                held = found[-1]
                found.append(Governed(place, held.pull, held.at, held.head))
                previous, container = place, None
                continue
        if following is not None and _is_setting_of(row, place, following):
            setting = setting or place
            continue
        found.append(_governor(row, place, setting))
        previous, container, setting = place, None, None
    return tuple(found)


#: "Situé à 12 km de Goma, le camp": what opens so tells only where the subject lies.
_FRONTED = word_set(
    """situé située situés situées localisé localisée localisés localisées perché perchée niché
    nichée implanté implantée located situated lying nestled perched"""
)
_FRONT_REACH, _OPENS_WITHIN = 16, 4


def _end_of_fronted(row: Row) -> int:
    """Index of the first word behind a fronted phrase of place, else of the sentence."""
    if _FRONTED.isdisjoint(row.vocabulary):
        return row.lo
    for at in range(row.lo, min(row.lo + _OPENS_WITHIN, row.hi)):
        if row.word(at) in _FRONTED and (at == row.lo or row.gap(at).strip()):
            behind = range(at + 1, min(at + _FRONT_REACH, row.hi))
            return next((index for index in behind if "," in row.gap(index)), row.lo)
    return row.lo


#: Between a wider place and the one in it: "Uganda's Kisoro district", "the Rwanda town of"."
_SETTING_REACH = 5


def _is_setting_of(row: Row, outer: PlaceItem, inner: PlaceItem) -> bool:
    """Whether a wider place only says where the one right after it lies: "Rwanda's Rusizi"."""
    if inner.lo - outer.hi > _SETTING_REACH or outer.carried or rank(outer) <= rank(inner):
        return False
    if is_unit(outer) and rank(inner) > 0:
        return False  # "the Bashali chiefdom of Masisi territory"
    short = _short_for(row, outer)  # "the Democratic Republic of the Congo's (DRC) South Kivu"
    spots = [index for index in range(outer.hi, inner.lo) if index not in short]
    if any(row.gap(index).strip("'’-") for index in (*spots, inner.lo) if index - 1 not in short):
        return False
    between = [row.word(index) for index in spots]
    if len(between) > 1 and between[-1] in OF and between[-2] in _POINTS:
        return False  # "the Djugu territory north of Bunia"
    named = {"s", "of", "town", "city"}.intersection(between)
    fitting = named or any(word in TYPE_NOUNS for word in between)
    return bool(between and fitting) and all(
        word in TYPE_NOUNS or word in DESCRIBERS or word in {"s", "of"} for word in between
    )


def _short_for(row: Row, place: PlaceItem) -> range:
    """The words of a place's short name in brackets right behind it."""
    if "(" not in (row.gap(place.hi)[:1], row.gap(place.hi + 1)[:1]):
        return range(0)
    for other in row.places:
        beside = place.hi <= other.lo <= place.hi + 1 and row.gap(other.lo)[:1] == "("
        words = other.resolution.mention.words
        short = words.isupper() and len(words) <= _ACRONYM and rank(place) >= REGION
        if beside and (short or key_of(other.resolution) == key_of(place.resolution)):
            return range(other.lo, other.hi)
    return range(0)


#: "eastern Democratic Republic of Congo (DRC)": the short name is the whole country's.
_ACRONYM = 4


def _governor(row: Row, place: PlaceItem, setting: PlaceItem | None = None) -> Governed:
    """What governs a place; a wider place right before it is passed over."""
    first = before_nameless(row, setting or place)
    if first is not None:
        if rank(place) == 0 and _are_left_beyond(row, place, first, pull_at(row, first)):
            return Governed(place, Pull.VIA, first, first + 1)
        return Governed(place, *_at_nameless(row, first))
    return _word_before(row, place, (setting or place).lo - 1)


def _word_before(row: Row, place: PlaceItem, at: int) -> Governed:
    """What governs a place before whose name, or wider place, stands the word at ``at``."""
    pointed = False
    if row.starts_with_gap(at + 1) and not opens_list(row, at + 1):
        return Governed(place, Pull.NOTHING, at, at + 1)
    if row.word(at) in WATERS or borders_on(row, at):
        return Governed(place, Pull.VIA, at, at)
    for _ in range(_STEPS):
        step, points = _step(row, at)
        step = step or 2 * _is_border_post(row, at, place)
        pointed = pointed or points
        if not step:
            break
        stops = [
            index
            for index in range(at - step + 1, at + 1)
            if row.starts_with_gap(index)
            and not opens_list(row, index)
            and not is_listed(row, index)
            and not (row.gap(index) == ")" and row.word(index - 1) in _LENGTHS)
        ]
        if stops:
            beside = pointed and ends_name(row, stops[0])
            pull = Pull.VIA if beside else Pull.NOTHING  # "Gety, south of Bunia"
            return Governed(place, pull, at - step, at - step + 1)
        at -= step
    if any(_is_length(row, index) for index in (at - 1, at)):
        return Governed(place, Pull.VIA, at, at)
    found = pull_at(row, at)
    if pointed and _tells_side(row, place, at, found):
        return Governed(place, Pull.VIA, at, at + 1)
    if found is None:
        return Governed(place, Pull.NOTHING, at, at + 1)
    pull, first = found
    if is_only_beside(row, first, at, place):
        return Governed(place, Pull.VIA, at, first)
    if pull is Pull.LOCATIVE and _describes_outer(row, first):
        return _outer(row, place, at, first)
    return Governed(place, pull, at, first)


def _tells_side(row: Row, place: PlaceItem, at: int, found: tuple[Pull, int] | None) -> bool:
    """Whether a place behind a compass point only says on which side of it another one lies, or
    those lie that people left: "Rugari, au nord de Goma", "fled areas north of Kibati"."""
    if rank(place) == 0 and _are_left_beyond(row, place, at, found):
        return True
    goes = found is not None and found[0] is Pull.TOWARDS  # "vers le nord de Bwito"
    return not goes and any(is_apposed(row, other, at) for other in row.places)


def _are_left_beyond(row: Row, place: PlaceItem, at: int, found: tuple[Pull, int] | None) -> bool:
    """Whether a town only says on which side of it the places lie that people left: "fled areas
    north of Kibati", "ont fui des zones situées au nord de Kibati"."""
    if found is not None and found[0] not in (Pull.ORIGIN, Pull.OF):
        return False
    between = row.within(at + 1, place.lo)
    point = next((n for n, word in enumerate(between) if word in _POINTS), 0)
    lead = between[:point]
    return bool(lead) and (lead[-1] in TYPE_NOUNS or (lead[-1] == "au" and len(lead) > 1))


def _describes_outer(row: Row, first: int) -> bool:
    """Whether a phrase of place only tells where the noun before it is: "the camp in Kibumba", "a
    village located in Masisi", "the border at Ishasha"."""
    noun, before = row.word(first - 1), row.word(first - 2)
    sited = noun in _LAID and before in TYPE_NOUNS
    return sited or (noun in _BORDERS and before in _THE) or noun in _OUTER_NOUNS


def _is_border_post(row: Row, at: int, place: PlaceItem) -> bool:
    """Whether a town is only called the border that is there: "à la frontière de Bunagana"."""
    return row.word(at) in OF and row.word(at - 1) in _BORDERS and rank(place) == 0


_BORDERS = frozenset("frontiere frontieres border".split())
_THE = frozenset("the la".split())


def _at_nameless(row: Row, first: int) -> tuple[Pull, int, int]:
    """What governs a nameless kind of place behind a word, where, and where its phrase begins."""
    pull, head = pull_at(row, first) or (Pull.NOTHING, first + 1)
    return pull, first, head


#: "des villages situés dans le territoire de Rutshuru"
_LAID = word_set("situés situées sis sises located lying")
#: So many describing words may stand between a place and its governor.
_STEPS = 10
_INDEFINITE = frozenset("des d de".split())
#: Before "des" these take the place: "vers des villages de Kalehe".
_TAKES_INDEFINITE = frozenset("vers dans depuis sur chez entre par".split())


#: "the province's Shabunda territory"
_LANDS = frozenset("province region country state district territory".split())
#: Only at these words anything is passed over at all.
_MAY_STEP = OF | THESE | DESCRIBERS | TYPE_NOUNS | {"et", "and", "na", "as", "que"}


def _step(row: Row, at: int) -> tuple[int, bool]:
    """How many words from ``at`` on back only describe, and whether they are a compass point."""
    word, before = row.word(at), row.word(at - 1)
    if (word in NUMBER_WORDS or word.isdigit()) and row.word(at + 1) in TYPE_NOUNS:
        return 1, False  # "dans les sept villages de", "dans 11 villages de"
    if word in THESE and takes_places_up(row, at):
        return 1, False  # "300 habitants de ces deux villages"
    if word == "s" and before in _LANDS and row.word(at - 2) == "the":
        return 3, False  # "to leave the province's Shabunda territory"
    if lead := namely(row, at) or max(0, described(row, at)):
        return lead, False  # "vers des milieux plus calmes, à savoir Goma"
    if word in BEFORE_KINDS and row.word(at + 1) in TYPE_NOUNS:
        return 1, False  # "sur le nouveau site de Sake"
    if word == "nouveau" and before in ("a", "de"):  # "ont fui à nouveau la cité de Sake"
        return 0, False
    if word not in _MAY_STEP:
        return adjective(row, at), False
    if word in OF and word != "la" and (_is_people(row, at - 1) or _is_verb(row, at - 1)):
        return 0, False
    if word in OF and (before in TYPE_NOUNS or before in PARTS) and not is_no_kind(row, at - 1):
        return 2, before in _POINTS
    if word in OF and before in DESCRIBERS and row.word(at - 2) in TYPE_NOUNS:
        return 3, False  # "le territoire voisin de Rutshuru"
    if word in OF and (_agrees(row.word(at - 2), before) or _is_described(row, at)):
        return 3, False  # "les localités lacustres de", "l'hôpital général de"
    if word in OF and (before, row.word(at - 2)) == ("origine", "d"):
        return 3, False  # "leurs villages d'origine de Sake"
    if word in OF and before in COUNTS:
        return 2, False  # "une dizaine de villages"
    if word in OF and row.word(at - 3) in TYPE_NOUNS and _names_use(row, at):
        return 4, False  # "le camp de déplacés de Malicha", "au centre de formation de Sake"
    if word in ("et", "and", "na") and before in TYPE_NOUNS:
        return 2, False
    if word in _INDEFINITE and before in _TAKES_INDEFINITE:
        return 1, False  # "vers des villages de", "vers d'autres localités, tels"
    if word == "as" and before == "such":
        return 2, False
    if word == "que" and before in ("tels", "telles"):
        return 2, False
    describes = word in DESCRIBERS or word in TYPE_NOUNS
    return int(describes and not is_no_kind(row, at)), False


def _is_people(row: Row, at: int) -> bool:
    """Whether "ceux de Sake" are people, not other villages: "les villages de Kobu et ceux de"."""
    named = any(place.hi <= at for place in row.places)
    named = named or not TYPE_NOUNS.isdisjoint(row.within(at - _KIND_REACH, at))
    behind = any(item.hi == at for item in row.senses)  # "À Goma sont arrivés ceux de Sake"
    named = named and not opens_those(row, at)
    return row.word(at) in ("ceux", "celles") and (behind or not named)


#: "dans des camps, entre autres ceux de Mubimbi"
_KIND_REACH = 4


def _is_verb(row: Row, at: int) -> bool:
    """Whether a kind of place is a verb here: "ont marché de Sake à Goma"."""
    return row.word(at - 1) in HAVE and any(item.lo == at for item in row.senses)


HAVE = frozenset("a ont avaient avait auraient aurait".split())


def _agrees(noun: str, adjective: str) -> bool:
    """Whether a French plural word behind a kind of places describes them."""
    plural = noun.endswith("s") and adjective.endswith("s") and len(adjective) >= _SHORT_ADJECTIVE
    return (
        plural and noun in TYPE_NOUNS and adjective not in TYPE_NOUNS and adjective not in _PEOPLE
    )


_SHORT_ADJECTIVE = 5


def _names_use(row: Row, at: int) -> bool:
    """Whether "de" and a noun behind a kind of place say what it is for."""
    if row.word(at - 1) in DISPLACED:
        return True
    french = row.article.language == "fr" and row.word(at - 2) in ("de", "d")
    return french and is_plain(row, at - 1) and not is_no_kind(row, at - 3)


def _is_described(row: Row, at: int) -> bool:
    """Whether an unknown French adjective describes a kind of place before "de": "l'église
    anglicane de Sake"."""
    french = row.article.language == "fr" and len(row.word(at - 1)) >= _SHORT_ADJECTIVE
    kind = french and row.word(at - 2) in TYPE_NOUNS and not is_no_kind(row, at - 2)
    return kind and is_plain(row, at - 1) and not row.starts_with_gap(at - 1)


#: "dans des familles d'accueil à Goma": the families are no place.
_OUTER_NOUNS = TYPE_NOUNS - {"accueil", "reception"}

#: Points of the compass: "north of Goma" beside another place only says where that one lies.
_POINTS = word_set(
    "north south east west northeast northwest southeast southwest nord sud est ouest kaskazini"
    " kusini mashariki magharibi"
)


#: "ménages des villages autour de Drodro"
_PEOPLE = GROUPS | PERSONS | HOUSEHOLDS
_OUTER = frozenset({Pull.ORIGIN, Pull.DESTINATION, Pull.TOWARDS, Pull.LOCATIVE})


#: "towards host communities and sites near Drodro", "from temporary border sites in Sake"
_AND_HOSTS = frozenset("and et host families communities households schools churches".split())


def _outer(row: Row, place: PlaceItem, at: int, first: int) -> Governed:
    """The governor of "villages" in "from villages around Drodro" is the place's as well."""
    outer = first - 1
    unknown = False
    english = row.article.language == "en"  # where "a" is an article: "from a camp in Kibumba"
    while (
        row.word(outer) in TYPE_NOUNS
        or row.word(outer) in DESCRIBERS
        or unknown
        or (english and row.word(outer) in ("a", "an"))
    ):
        if row.starts_with_gap(outer):
            return Governed(place, Pull.LOCATIVE, at, first)
        outer -= 1
        unknown = is_plain(row, outer) or row.word(outer) in _AND_HOSTS
    found = pull_at(row, outer)
    if found is not None and (
        found[0] in _OUTER or (found[0] is Pull.OF and row.word(found[1] - 1) in _PEOPLE)
    ):
        return Governed(place, found[0], outer, found[1])
    if any(item.hi - 1 == outer for item in row.senses):
        return Governed(place, Pull.NOTHING, outer, outer + 1)
    return Governed(place, Pull.LOCATIVE, at, first)


_LENGTHS = frozenset(
    """km kms kilometre kilometres kilometer kilometers miles mile hour hours heures
    away kilomita""".split()
)


_SINCE = frozenset("depuis pendant since apres".split())


def _is_length(row: Row, index: int) -> bool:
    """Whether a preposition only counts a distance: "125 km from Goma", "a few miles away from"."""
    if row.word(index) == "away":  # "two miles away from", but "turned away at"
        return row.word(index - 1) in _LENGTHS
    word = row.word(index)
    if word.startswith(("hour", "heure")) and not _SINCE.isdisjoint(row.within(index - 4, index)):
        return False  # "depuis quelques heures à Goma"
    return word in _LENGTHS or (word.endswith("km") and word[:1].isdigit())  # "20km from Goma"


def _is_listed(row: Row, first: PlaceItem, second: PlaceItem) -> bool:
    """Whether nothing but commas, "and" and describing words stand between two places."""
    start = behind_bracket(row, first.hi)
    if second.lo - start > 8 or (second.carried and row.word(second.lo) in ("y", "its", "ses")):
        return False  # "in Sake, its people came home"
    if borders_on(row, second.lo - 1):
        return False  # "to Gasorwe in Muyinga, bordering Tanzania"
    if second.lo == first.hi and row.gap(second.lo).strip() in _HYPHENS:
        return is_axis(row, first, second)
    joined = False
    for index in range(start, second.lo + 1):
        gap = row.gap(index).strip("'’-").removeprefix(")")  # "Sake (Nord-Kivu), Minova"
        named = gap == ":" and second.lo == first.hi  # "the hills of Kalehe: Numbi, Lumbishi"
        named = named or (gap == ";" and row.word(index) in _NAMELY)  # "; entre autres Fataki"
        if gap and not named and gap not in {",", "/", "&", ', "', "+"}:
            return False
        joined = joined or bool(gap)
        if index == second.lo:
            break
        if opens_those(row, index):
            return False  # "vers Sake et ceux de Kobu vers Goma"
        word = row.word(index)
        if word in {"autres", "others", "other"} and row.word(index + 1) in OF:
            return False  # "vers Mangina, d'autres de Mbau vers Oicha"
        if word == "entre" and row.word(index + 1) != "autres":
            return False  # "Mutongo, une localité située entre Nyabiondo et Pinga"
        if word == "ailleurs" or (word == "dans" and row.word(index - 1) == "ailleurs"):
            continue  # "Kiseguro, Kasazi et ailleurs dans le groupement de Binza"
        if word in {"and", "et", "na", "or", "ou"} or joins_too(row, index):
            joined = True
        elif narrows(row, index) and (row.word(index + 1) == "les" or rank(first) > rank(second)):
            continue  # "du territoire de Lubero, précisément dans les villages de Kayna"
        elif word == "of" and row.word(index - 1) in TYPE_NOUNS:
            continue  # "Kibua and the neighbouring village of Mpofi"
        elif word not in GLUE and word not in DESCRIBERS and word not in TYPE_NOUNS:
            return False
    return joined


_NAMELY = frozenset("entre notamment dont surtout including".split())
_HYPHENS = frozenset(("-", "–", "—"))


def is_violence(row: Row, index: int) -> bool:
    """Whether the word speaks of fighting or of taking a place, not of taking a picture."""
    if row.word(index) not in VIOLENCE:
        # "la crise de Djugu a poussé 300 familles à fuir"; "la crise humanitaire à Goma" is none
        return row.word(index) in ("crise", "crises") and row.word(index + 1) in OF
    pictured = row.word(index - 1) in PICTURES or row.word(index - 2) in PICTURES
    if pictured and row.word(index) in ("captured", "taken", "shot"):
        return False
    named = row.word(index) == "guerre" and row.word(index - 1) == "de"
    return not (named and row.word(index - 2) in DISPLACED)  # "des déplacés de guerre à Goma"
