"""One group of people told of twice: the title's "50,000 displaced in Djugu" is the report's.

A page tells of a movement in its title, its lead and its quotations. On the map each telling opens
the same mark, that of the sentence which says most; a list of what the page says names it once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core.displacements.lent.further import with_places
from dashboard.core.displacements.lent.retold import figure_of, is_country_left
from dashboard.core.displacements.sentence.memory import key_of
from dashboard.core.tokens import fold
from dashboard.model import Claim, ClaimPlace, DisplacementDetail, PlaceRole


def with_ends_told_best(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each telling of one count of people with the ends of the one that says most.

    Told again is a figure that says by itself who is meant, for the same movement, whose ends may
    be the same. Places that the sentence itself does not name are marked as carried.

    Args:
        claims: The displacement claims of an article, in the order of the text.
    """
    told = list(claims)
    for group in _tellings(claims):
        best = _best([told[at] for at in group])
        for at in group:
            told[at] = _with_ends_like(told[at], best)
    return tuple(told)


def without_retellings(text: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims without those that only tell again of people of whom another one tells: of the
    tellings of one count the one that says most, and nobody without a figure, who is nobody's rest
    and no share, where a counted claim names all the places that are named of them.

    Args:
        text: The article's text.
        claims: Its displacement claims, in the order of the text.
    """
    kept = list(claims)
    for group in _tellings(claims):
        best = max(group, key=lambda at: (_told_itself(claims[at]), -at))
        for at in group:
            if at != best:
                kept.remove(claims[at])
    return tuple(
        claim
        for claim in kept
        if not any(_says_more(text, other, claim) for other in kept if other is not claim)
    )


def _tellings(claims: Sequence[Claim]) -> list[list[int]]:
    """Which claims tell of the same count, by their numbers; groups of two and more."""
    groups: list[list[int]] = []
    for at, claim in enumerate(claims):
        same = next(
            (group for group in groups if all(_is_same_count(claims[one], claim) for one in group)),
            None,
        )
        if same is None:
            groups.append([at])
        else:
            same.append(at)
    return [group for group in groups if len(group) > 1]


def _best(tellings: Sequence[Claim]) -> Claim:
    """The telling that says most, with the ends that only others name."""
    best, *others = sorted(tellings, key=_told_itself, reverse=True)
    for other in others:
        best = _with_ends_of(best, other)
    return best


def _with_ends_like(claim: Claim, best: Claim) -> Claim:
    """The claim with the ends of another telling, its own mention wherever it names the place."""
    own = {(item.role, key_of(item.resolution)): item for item in claim.places}
    places = tuple(
        own.get((item.role, key_of(item.resolution)), replace(item, carried=True))
        for item in best.places
    )
    return replace(claim, places=places) if claim.start != best.start else best


# ------------------------------------------------------------------------- the same figure


def _is_same_count(claim: Claim, later: Claim) -> bool:
    """Whether two claims of different sentences count the same people on the same way."""
    figure = figure_of(claim)
    if figure is None or figure != figure_of(later) or claim.start == later.start:
        return False
    return _may_agree(claim, later)


def _may_agree(one: Claim, other: Claim) -> bool:
    """Whether the ends of two claims may be the same: some place is common, or one of them names
    none, and no end of the one differs from that of the other."""
    if one.places and other.places and _names(one.places).isdisjoint(_names(other.places)):
        return False
    return all(
        not (mine := _names(_own(one, role)))
        or not (theirs := _names(_own(other, role)))
        or not mine.isdisjoint(theirs)
        for role in (PlaceRole.ORIGIN, PlaceRole.DESTINATION)
    )


def _with_ends_of(claim: Claim, other: Claim) -> Claim:
    """The claim with the ends that only the other telling of it names."""
    held = {item.role for item in claim.places}
    known = _names(claim.places)
    added = [
        item
        for item in other.places
        if item.role not in held and known.isdisjoint(_names([item]))
        if not is_country_left(item)
    ]
    if PlaceRole.AREA in held or any(item.role is PlaceRole.AREA for item in added):
        return claim
    return with_places(claim, added, towards=False)


# ----------------------------------------------------------------------- people without a figure

#: Others than those told of, or a share of them, whatever places they have in common: "les autres",
#: "presque tous ses habitants", "les premiers habitants", "au moins autant".
_REST = frozenset(
    """autres autre reste restants beaucoup certains certaines plupart plusieurs majorite tous
    toutes moitie majority quarter third tiers quarts premier premiere premiers premieres vague
    autant partie
    others other rest remainder remaining some many most all half thirds quarters first part
    wengine baadhi wote nusu""".split()
)
#: So many words before and behind the beginning of a claim's words are looked at for one of these.
_REST_REACH = 4


def _says_more(text: str, other: Claim, claim: Claim) -> bool:
    """Whether a claim counts the people of whom another one only says that they moved there, and
    does not itself owe the places to that other one."""
    if claim.quantity is not None or other.quantity is None or other.start == claim.start:
        return False
    if not _moves_alike(claim, other):
        return False
    if any(not item.carried for item in claim.places) and _is_of_rest(text, claim):
        return False
    return bool(claim.places) and all(
        any(
            item.role is told.role
            and (item.carried or not told.carried)
            and not _names([item]).isdisjoint(_names([told]))
            for told in other.places
        )
        for item in claim.places
    )


def _is_of_rest(text: str, claim: Claim) -> bool:
    words = fold(text[claim.start : claim.words_end]).replace("'", " ").replace("’", " ").split()
    before = len(fold(text[claim.start : claim.words_start]).split())
    return not _REST.isdisjoint(words[max(0, before - _REST_REACH) : before + _REST_REACH])


def _moves_alike(one: Claim, other: Claim) -> bool:
    first, second = one.detail, other.detail
    if not isinstance(first, DisplacementDetail) or not isinstance(second, DisplacementDetail):
        return False
    return first.movement is second.movement


def _told_itself(claim: Claim) -> tuple[int, int, int]:
    """In how many roles a claim names a place itself, and in how many it has one; a whole country
    that people left says less than the report below it."""
    said = [item for item in claim.places if not is_country_left(item)]
    own = {item.role for item in said if not item.carried}
    return len(own), len({item.role for item in said}), len(said) - len(claim.places)


def _own(claim: Claim, role: PlaceRole) -> list[ClaimPlace]:
    """The places that a claim itself names in a role."""
    return [item for item in claim.places if item.role is role and not item.carried]


def _names(places: Sequence[ClaimPlace]) -> set[str]:
    """By what places are known: a title's "Lubero" is the "territoire de Lubero" of the report."""
    ids = {key_of(item.resolution) for item in places}
    return ids | {fold(item.resolution.mention.words) for item in places}
