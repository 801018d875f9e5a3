"""Sentences that only name more exactly where a movement was seen: "Ce mouvement est observé à
Kibua et Mera", "C'est le cas de Marabo"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from dashboard.core.displacements.sentence.memory import (
    Memory,
    is_wide,
    settled_in,
)
from dashboard.model import (
    Claim,
    ClaimPlace,
    DisplacementDetail,
    Measure,
    Movement,
    PlaceRole,
    Resolution,
)

#: What such a sentence begins with, and what its first words speak of.
_OPENERS = frozenset("ce cet cette le c il les la this these it the".split())
_SUBJECTS = frozenset(
    """mouvement mouvements phenomene deplacement deplacements situation cas agit exode movement
    movements phenomenon case exodus""".split()
)
#: Within so many words.
_OPENING = 4
#: "Le mouvement s'est emparé d'Uvira": a movement of armed men, who do so.
_SEIZES = frozenset(
    """empare emparer capture captured seized seizes took takes pris prend conquis controle controls
    occupe occupies annonce announced revendique claims claimed rebelle rebel""".split()
)
_SEIZES_REACH = 9
#: "Il s'agit des personnes en provenance de Kibirizi": these villages were left.
_WHENCE = frozenset(
    """provenance venus venues venu venue venant originaires originaire viennent proviennent fuyant
    fui quitte from coming fled fleeing""".split()
)
#: These begin a reason, not a place: "ce mouvement est dû à la présence de rebelles à Mangina".
_REASONS = frozenset(
    """du due dus dues consecutif consecutive consecutifs suite cause consequence because after
    apres following when""".split()
)


def refined(memory: Memory, number: int, claim: Claim) -> Claim:
    """The claim with the villages that the sentence after it names in place of the territory that
    the claim itself named; unchanged when that sentence does nothing of the kind."""
    places = _named(memory, number)
    detail = claim.detail
    if not places or not isinstance(detail, DisplacementDetail):
        return claim
    if detail.movement is not Movement.FLIGHT or detail.measure is not Measure.FLOW:
        return claim
    if _are_left(memory, number, places):
        told = any(item.role is PlaceRole.ORIGIN for item in claim.places)
        return claim if told else _with(claim, PlaceRole.ORIGIN, places)
    for role in (PlaceRole.DESTINATION, PlaceRole.AREA, PlaceRole.ORIGIN):
        held = [item.resolution for item in claim.places if item.role is role]
        if held:
            return _with(claim, role, places) if all(map(is_wide, held)) else claim
    return claim


def _named(memory: Memory, number: int) -> tuple[Resolution, ...]:
    """The villages that a sentence about "this movement" names; none for any other sentence."""
    first, last = memory.words_of(number)
    words = memory.tokens.words
    opening = words[first : min(last, first + 1 + _OPENING)]
    if not opening or opening[0] not in _OPENERS or _SUBJECTS.isdisjoint(opening[1:]):
        return ()
    if not _SEIZES.isdisjoint(words[first : min(last, first + _SEIZES_REACH)]):
        return ()
    settled = settled_in(memory, number)
    if not settled:
        return ()
    at = bisect_left(memory.tokens.starts, settled[0].mention.start)
    return settled if _REASONS.isdisjoint(words[first:at]) else ()


def _are_left(memory: Memory, number: int, places: tuple[Resolution, ...]) -> bool:
    """Whether the villages that such a sentence names are those its people come from."""
    first, _ = memory.words_of(number)
    at = bisect_left(memory.tokens.starts, places[0].mention.start)
    return not _WHENCE.isdisjoint(memory.tokens.words[first:at])


def _with(claim: Claim, role: PlaceRole, places: tuple[Resolution, ...]) -> Claim:
    """The claim with other places in a role, marked as carried; an area becomes the origin."""
    new_role = PlaceRole.ORIGIN if role is PlaceRole.AREA else role
    kept = [item for item in claim.places if item.role is not role]
    added = [ClaimPlace(role=new_role, resolution=item, carried=True) for item in places]
    origins = [item for item in (*kept, *added) if item.role is PlaceRole.ORIGIN]
    others = [item for item in (*kept, *added) if item.role is not PlaceRole.ORIGIN]
    return replace(claim, places=(*origins, *others))
