"""Who is said to back whom: accusations beside denials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core.comparing.board import Board
from dashboard.core.events.support import force_key, power_of
from dashboard.core.plain import plain
from dashboard.model import Claim, Comparison, EventType, SideReading, Stance


def support(board: Board) -> Iterator[Comparison]:
    """Who is said to back whom: one comparison for each power and force, accusers beside
    deniers."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim, detail in board.claims:
        if detail.type is EventType.SUPPORT:
            groups.setdefault((power_of(plain(claim.actors[0])), _force(claim)), []).append(claim)
    for (power, force), claims in _with_bare_claims(groups).items():
        asserted = [claim for claim in claims if claim.stance is not Stance.DENIES]
        denied = [claim for claim in claims if claim.stance is Stance.DENIES]
        disputed = bool(asserted and denied)
        sides = (
            [_support_side(board, part) for part in (asserted, denied)]
            if disputed
            else board.by_article(claims)
        )
        yield board.comparison(
            about="support",
            place=None,
            subject=f"{power} backs {force or 'an armed group'}",
            sides=sides,
            disputed=disputed,
        )


def _force(claim: Claim) -> str:
    """The force by one key; empty where none is named, or only "the rebels", "the group"."""
    words = plain(claim.actors[1]) if len(claim.actors) > 1 else ""
    return "" if set(words.split()) <= _ANY_FORCE else force_key(words)


_ANY_FORCE = frozenset(
    """the a an les le la l' des du de cette ces ce armed arme armes group groups groupe groupes
    rebel rebels rebelle rebelles rebellion insurgents insurgency insurges fighters combattants
    militia militias milice milices movement mouvement waasi kundi forces troops""".split()
)


def _with_bare_claims(
    groups: dict[tuple[str, str], list[Claim]],
) -> dict[tuple[str, str], list[Claim]]:
    """Claims that name no force stand beside the power's most reported accusation."""
    joined = {key: claims for key, claims in groups.items() if key[1]}
    for (power, force), claims in groups.items():
        if force:
            continue
        accused = [key for key in joined if key[0] == power]
        best = max(accused, key=lambda key: len(joined[key]), default=None)
        joined.setdefault(best or (power, ""), []).extend(claims)
    return joined


#: An accusation with a named speaker is quoted before the article's own epithet.
_FIRST = {Stance.ACCUSES: 0, Stance.DENIES: 0, Stance.CLAIMS: 1, Stance.STATES: 2, Stance.WARNS: 2}


def _support_side(board: Board, claims: Sequence[Claim]) -> SideReading:
    ordered = tuple(sorted(board.in_order(claims), key=lambda claim: _FIRST[claim.stance]))
    return SideReading(words=board.quote(ordered[0]), claims=ordered)
