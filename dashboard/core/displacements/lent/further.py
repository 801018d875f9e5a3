"""Sentences that go on about the people just counted: "They come from Masisi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.core.displacements.before.anaphors import with_anaphors
from dashboard.core.displacements.before.carry import PRESENTING
from dashboard.core.displacements.lent.claim_places import places_in
from dashboard.core.displacements.lent.earlier_flights import tells_of_an_earlier_flight
from dashboard.core.displacements.lent.homes import their_homes, told_of_homes
from dashboard.core.displacements.people.swahili_further import goes_on_in_swahili
from dashboard.core.displacements.places.governors import governed_places
from dashboard.core.displacements.places.roles import ends_of
from dashboard.core.displacements.places.taken_in import takes_them_in
from dashboard.core.displacements.sentence.ends import GOAL_ENDS, End, PlacedEnd, reversed_ends
from dashboard.core.displacements.sentence.memory import PEOPLE, Memory, is_country, is_wide, key_of
from dashboard.core.displacements.sentence.row import Row, row_of
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.senses import Frame
from dashboard.model import (
    Article,
    Claim,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Movement,
    PlaceRole,
)

#: Sentences that go on about the people just counted: "They come from Masisi", "Most are in Roe".
_GOING_ON = frozenset(
    """they ces most majority many all ils elles toutes plupart derniers dernieres tous beaucoup
    wao wengi these arrivants arrivals newcomers arrived""".split()
)


#: "Three out of four came from Numbi", "Nearly all are from Numbi", "The new arrivals fled Numbi".
_COUNTS = frozenset(
    """nearly almost two three four seven eight nine half over more virtually presque deux trois
    quatre sept huit neuf""".split()
)
_PARTS = frozenset(
    "out thirds third quarter quarters half all everyone ten tous toutes tiers quarts dix".split()
)
_NEWLY = frozenset("new newly latest fresh nouveaux derniers".split())
_NEWCOMERS = frozenset("arrivals newcomers arrivants comers venus".split())


def opens_with_part(words: Sequence[str]) -> bool:
    """Whether a sentence opens with a share of people just told of, or with the newcomers.

    >>> opens_with_part("three out of four came".split())
    True
    >>> opens_with_part("the new arrivals fled numbi".split())
    True
    >>> opens_with_part("three rebels were killed in".split())
    False
    """
    if words[:1] in (["the"], ["les"]):
        return not (_NEWLY.isdisjoint(words[1:3]) or _NEWCOMERS.isdisjoint(words[1:4]))
    return bool(words) and words[0] in _COUNTS and not _PARTS.isdisjoint(words[1:4])


def told_further(article: Article, memory: Memory, number: int, claim: Claim) -> Claim:
    """The claim with the ends that the sentence after it adds, marked as carried."""
    first, last = memory.words_of(number)
    sentence = memory.tokens.words[first:last]
    if their_homes(sentence[:2]):
        return told_of_homes(memory, number, claim)
    places = memory.in_sentence(number)
    pointed = memory.swahili and not places and goes_on_in_swahili(sentence)
    if tells_of_an_earlier_flight(sentence) or not (places or pointed):
        return claim
    opening = _opening(sentence, swahili=memory.swahili)
    if _is_share(memory, first, sentence):
        opening = replace(opening, part=True, goes_on=True)
    nowhere = article.language == "fr" and _is_flight_to_nowhere(claim)
    if not opening.goes_on and not nowhere:
        return claim
    row = row_of(article, memory.folded, memory.sentences[number], memory.tokens, places)
    if pointed:  # "Wanatafuta kimbilio katika mji huo"
        left = _keys(claim, PlaceRole.ORIGIN)
        row = with_anaphors(row, memory, number)
        row = replace(
            row, places=tuple(it for it in row.places if key_of(it.resolution) not in left)
        )
    if nowhere and (there := _taken_in(row, claim)) is not None:
        return there
    if not opening.goes_on:
        return claim
    if not row.places or not (row.senses or memory.swahili or _are_from(row)):
        return _headed_for(row, claim) if opening.heads else claim
    same = memory.paragraph_of[number] == memory.paragraph_of[number - 1]
    if not same and not opening.refers:
        return claim
    return _with_ends_of(row, memory, number, claim, of_part=opening.part, same=same)


def _is_share(memory: Memory, first: int, sentence: Sequence[str]) -> bool:
    """Whether a sentence opens with a share of them: "70 % d'entre eux venaient du Rutshuru"."""
    at = 1 + 2 * (sentence[1:3] in (["pour", "cent"], ["per", "cent"]))
    percent = at > 1 or "%" in memory.tokens.gaps[first + 1 : first + 2]
    percent = percent and sentence[:1] != [] and sentence[0].isdigit()
    return percent and sentence[at : at + 2] in (["d", "entre"], ["of", "them"], ["de", "ces"])


@dataclass(frozen=True, slots=True)
class _Opening:
    """How a sentence opens that may go on with the movement told of before.

    Attributes:
        heads: It says where people head: "Direction: Sake".
        part: It tells of a part of them: "Half of them".
        refers: It points back to them, so that even a new paragraph goes on: "They".
        goes_on: Any of these, or another word by which it goes on.
    """

    heads: bool
    part: bool
    refers: bool
    goes_on: bool


def _opening(sentence: Sequence[str], *, swahili: bool) -> _Opening:
    words = sentence[:2]
    opening = set(words)
    presents = _presents(sentence[:_PRESENTING_REACH])
    heads = not opening.isdisjoint(_HEADINGS)
    part = opens_with_part(sentence)
    verb_first = swahili and goes_on_in_swahili(sentence)
    goes_on = heads or presents or part or not opening.isdisjoint(_GOING_ON)
    goes_on = goes_on or not _SETTLED_NOW.isdisjoint(words[:1]) or verb_first
    goes_on = goes_on or _have_come(sentence)
    refers = not opening.isdisjoint(_PRONOUNS) or verb_first or presents
    return _Opening(heads, part, refers, goes_on)


#: "Parties de Sake, elles ont pris la route du nord", "Having left Sake, they"
_COME = frozenset(
    """venus venues arrives arrivees partis parties originaires chasses chassees provenant sortis
    sorties deplaces deplacees having driven coming""".split()
)
_WHENCE = frozenset("de du des d from left fled".split())


def _have_come(sentence: Sequence[str]) -> bool:
    """Whether a sentence opens with whence its people came, before a word that takes them up.

    >>> _have_come("parties de sake elles ont pris la route".split())
    True
    >>> _have_come("venus de sake les rebelles ont pris la route".split())
    False
    """
    opens = sentence[:1] != [] and sentence[0] in _COME and not _WHENCE.isdisjoint(sentence[1:3])
    return opens and not _TAKEN_UP.isdisjoint(sentence[2:_COME_REACH])


_TAKEN_UP = frozenset("ils elles they ces these".split())
_COME_REACH = 16


def _with_ends_of(
    row: Row, memory: Memory, number: int, claim: Claim, *, of_part: bool, same: bool
) -> Claim:
    """The claim with the ends its next sentence names, which then lend their origin on."""
    sense = row.senses[0] if row.senses else None  # "wengi wao ni wanawake kutoka Rugari"
    sites = len(row.figures) == 1 and row.word(row.figures[0].hi) in _SITES
    stop = row.figures[0].lo if row.figures and not (of_part or sites) else row.hi
    ends = ends_of(row, governed_places(row), sense, None, row.lo, _before_next(row, stop))
    if _is_return(claim) and not _NATIVES.isdisjoint(row.vocabulary):
        ends = _as_homes(ends)
    elif _is_return(claim) and sense is not None and _had_fled(sense, ends):
        ends = reversed_ends(ends)  # where returnees had fled from is what they go back to
    added = _added(claim, ends, same=same)
    origins = tuple(item.resolution for item in added if item.role is PlaceRole.ORIGIN)
    if origins:
        memory.origins = (number, origins)
    return with_places(claim, added, towards=any(item.end is End.TOWARDS for item in ends))


def _had_fled(sense: SenseItem, ends: Sequence[PlacedEnd]) -> bool:
    """Whether a verb tells whence and whither people had fled; not where they only lived, which
    they then left: "Walikuwa wamekaa miezi minane huko Manono"."""
    stayed = sense.sense.frame is Frame.STAY and all(item.end is End.ORIGIN for item in ends)
    return sense.sense.movement is Movement.FLIGHT and not stayed


#: "sont installées dans 87 sites d'Ituri": no people are counted.
_SITES = frozenset("sites camps centres ecoles eglises villages localites schools churches".split())


def _added(claim: Claim, ends: Sequence[PlacedEnd], *, same: bool) -> list[ClaimPlace]:
    """The places of the ends that the claim does not know, or knows less closely."""
    known = {item.role for item in claim.places if not item.carried}
    added: list[ClaimPlace] = []
    for role, wanted in (
        (PlaceRole.ORIGIN, (End.ORIGIN,)),
        (PlaceRole.DESTINATION, GOAL_ENDS),
    ):
        named = places_in([item for item in ends if item.end in wanted], role)
        narrows = same and role is PlaceRole.DESTINATION and _narrows(claim, named)
        if role not in known or narrows:
            added += named
    return added


def _is_flight_to_nowhere(claim: Claim) -> bool:
    """Whether a claim tells of flight, and not of where its people are now."""
    detail = claim.detail
    flight = isinstance(detail, DisplacementDetail) and detail.movement is Movement.FLIGHT
    return flight and not any(item.role in _ENDED for item in claim.places)


def _taken_in(row: Row, claim: Claim) -> Claim | None:
    """The claim with where its people are taken in, when the sentence after it says so of "them";
    None for any other sentence."""
    places = takes_them_in(row)
    left = {key_of(item.resolution) for item in claim.places}
    ends = [
        PlacedEnd(one.place, End.DESTINATION, one.place.lo)
        for one in places
        if key_of(one.place.resolution) not in left
    ]
    return (
        with_places(claim, places_in(ends, PlaceRole.DESTINATION), towards=False) if ends else None
    )


def _are_from(row: Row) -> bool:
    """Whether a sentence without a verb of moving says who people are and whence: "Most are women
    and children from Jomba", "La plupart sont des femmes de Jomba" leaves that open."""
    if _ARE.isdisjoint(row.within(row.lo, row.lo + _ARE_SOON)) or row.figures:
        return False
    named = governed_places(row)
    return bool(named) and all(
        item.pull is Pull.ORIGIN and row.word(item.head - 1) in PEOPLE | _WORKERS for item in named
    )


_ARE = frozenset("are were sont etaient".split())
_ARE_SOON = 4
_WORKERS = frozenset("farmers traders students pupils fishermen miners women children".split())


#: "Installées au centre de Bunyakiri, elles seront relogées à Bulambika."
_SETTLED_NOW = frozenset(
    """installes installees heberges hebergees loges logees accueillis accueillies regroupes
    regroupees refugies refugiees cantonnes cantonnees abrites abritees entasses entassees reparties
    repartis""".split()
)


def _before_next(row: Row, stop: int) -> int:
    """Where what people have yet to do begins: "sont en transit, avant de rejoindre le camp",
    "Installées à Sake, elles seront relogées"."""
    for at in range(row.lo, stop):
        settled = row.word(row.lo) in _SETTLED_NOW and row.word(at) in ("ils", "elles")
        if settled or row.within(at, at + 2) == ["avant", "de"]:
            return at
    return stop


_ENDED = (PlaceRole.DESTINATION, PlaceRole.AREA)


#: "Direction : Goma.", "Leur destination : Goma.", "Cap sur Goma.": a goal and no more.
_HEADINGS = frozenset("direction destination cap".split())


def _headed_for(row: Row, claim: Claim) -> Claim:
    """The claim with the places of a sentence that only names the goal of its people."""
    if row.figures or any(item.role is PlaceRole.DESTINATION for item in claim.places):
        return claim
    ends = [PlacedEnd(item.place, End.TOWARDS, item.place.lo) for item in governed_places(row)]
    return with_places(claim, places_in(ends, PlaceRole.DESTINATION), towards=True)


#: So soon the people are named with whom a sentence opens.
_PRESENTING_REACH = 8


def _presents(words: Sequence[str]) -> bool:
    """Whether a sentence opens with people as those just told of.

    >>> _presents("il s agit de deplaces venus de sake".split())
    True
    >>> _presents("il s agit de deux villages".split())
    False
    """
    opens = any(tuple(words[: len(form)]) == form for form in PRESENTING)
    return opens and not PEOPLE.isdisjoint(words[2:])


def joined(claim: Claim, later: Claim, *, came_back: bool = False) -> Claim | None:
    """A claim with the ends that a later one about the very same people adds, marked as carried.

    None where the later one tells of another movement: of people who went on from where the first
    one left them, or who came back. With ``came_back`` the later one only says where people came
    from who had gone home.
    """
    first, second = claim.detail, later.detail
    if not isinstance(first, DisplacementDetail) or not isinstance(second, DisplacementDetail):
        return None
    one_sentence = claim.start == later.start
    returned = first.movement is Movement.RETURN and second.movement is Movement.FLIGHT
    had_fled = returned and not one_sentence and not came_back
    moved = first.movement is Movement.RELOCATION and second.movement is Movement.FLIGHT
    moved = moved and not any(item.role is PlaceRole.ORIGIN for item in claim.places)
    fits = one_sentence or came_back or had_fled or moved or first.movement is second.movement
    gone_home = second.movement is Movement.RETURN and not _keys(
        later, PlaceRole.ORIGIN
    ).isdisjoint(_keys(claim, PlaceRole.DESTINATION))
    if later.quantity is not None or not fits or (first.movement is Movement.FLIGHT and gone_home):
        return None  # "600 ont été accueillis à Goma ; ils étaient tous rentrés dimanche"
    named = [item for item in later.places if not item.carried]
    if had_fled:  # "300 families went home. They had fled to Goma."
        named = [replace(item, role=_TURNED.get(item.role, item.role)) for item in named]
        if not named:
            return claim
    if first.measure is Measure.STOCK and not one_sentence:
        claim = _living_there(claim, named)
    known = {item.role: _keys(claim, item.role) for item in claim.places if not item.carried}
    added = [item for item in named if item.role not in known]
    if not one_sentence and _narrows(claim, named):
        added = [item for item in named if item.role is PlaceRole.DESTINATION]
        known.pop(PlaceRole.DESTINATION, None)
    again = all(
        key_of(item.resolution) in known.get(item.role, ()) for item in named if item.role in known
    )
    if not named or not again or PlaceRole.AREA in known:
        return None
    if not added:
        return claim
    towards = second.destination_status is DestinationStatus.TOWARDS
    return with_places(claim, added, towards=towards)


def _living_there(claim: Claim, named: Sequence[ClaimPlace]) -> Claim:
    """The claim with its area as where its people live, when what is told of them next is that they
    left another place: "5 000 déplacés à l'ouest de Sake. Cette population a fui Masisi"."""
    left = {key_of(item.resolution) for item in named if item.role is PlaceRole.ORIGIN}
    areas = _keys(claim, PlaceRole.AREA)
    if not left or not areas or not left.isdisjoint(areas):
        return claim
    turned = {PlaceRole.AREA: PlaceRole.DESTINATION}
    places = (replace(item, role=turned.get(item.role, item.role)) for item in claim.places)
    return replace(claim, places=tuple(places))


def _narrows(claim: Claim, named: Sequence[ClaimPlace]) -> bool:
    """Whether the only places named are villages for people who were said to be in a territory:
    "… vivent dans le territoire de Lubero. Ces déplacés sont éparpillés à Kaina et Kirumba"."""
    held = [item.resolution for item in claim.places if item.role is PlaceRole.DESTINATION]
    goals = [item for item in named if item.role is PlaceRole.DESTINATION]
    wide = bool(held) and all(is_wide(item) and not is_country(item) for item in held)
    villages = any(not is_wide(item.resolution) for item in goals)
    known = _keys(claim, PlaceRole.ORIGIN)
    again = all(key_of(item.resolution) in known for item in named if item not in goals)
    return wide and villages and again


#: Where returnees had fled to is what they come from now, and the other way round.
_TURNED = {
    PlaceRole.ORIGIN: PlaceRole.DESTINATION,
    PlaceRole.DESTINATION: PlaceRole.ORIGIN,
    PlaceRole.AREA: PlaceRole.ORIGIN,  # "ces retournés étaient déplacés à Sake"
}


def _keys(claim: Claim, role: PlaceRole) -> frozenset[str]:
    return frozenset(key_of(item.resolution) for item in claim.places if item.role is role)


_PRONOUNS = frozenset("they ils elles wao arrivants arrivals newcomers".split())


def _is_return(claim: Claim) -> bool:
    detail = claim.detail
    return isinstance(detail, DisplacementDetail) and detail.movement is Movement.RETURN


#: "Tous ceux qui rentrent sont originaires de Sake": that is their home, not whence they come now.
_NATIVES = frozenset("originaires originaire natifs natives issus issues".split())


def _as_homes(ends: Sequence[PlacedEnd]) -> tuple[PlacedEnd, ...]:
    return tuple(
        replace(item, end=End.DESTINATION) if item.end is End.ORIGIN else item for item in ends
    )


def with_places(claim: Claim, added: Sequence[ClaimPlace], *, towards: bool) -> Claim:
    """The claim with places that another one names, marked as carried, in place of its own in
    their roles."""
    detail = claim.detail
    if not added or not isinstance(detail, DisplacementDetail):
        return claim
    roles = {item.role for item in added}
    kept = [item for item in claim.places if item.role not in roles]
    if PlaceRole.DESTINATION in roles:
        status = DestinationStatus.TOWARDS if towards else DestinationStatus.ARRIVED
        detail = replace(detail, destination_status=status)
    carried = [replace(item, carried=True) for item in added]
    places = sorted([*kept, *carried], key=lambda item: _ROLE_ORDER.index(item.role))
    return replace(claim, places=tuple(places), detail=detail)


_ROLE_ORDER = (PlaceRole.ORIGIN, PlaceRole.DESTINATION, PlaceRole.AREA)
