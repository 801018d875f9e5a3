"""How many were killed or wounded in one event: tolls side by side, never added up."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from dashboard.core.comparing.board import Board
from dashboard.core.comparing.thing import Thing
from dashboard.core.plain import plain
from dashboard.core.quick_patterns import quick
from dashboard.model import Claim, Comparison, Harm, Quantifier, Quantity, SideReading, Toll

#: Whom a toll counts, by the words of the text: soldiers are not compared with civilians, nor
#: either with people of whom nothing is said.
_WHO = {
    "civilians": quick(
        r"\b(?:civilians?|civil(?:s|e|es)?|raia|villagers?|villageois|wanakijiji)\b"
    ),
    "women and children": quick(
        r"\b(?:wom[ae]n|child(?:ren)?|girls?|boys?|bab(?:y|ies)|femmes?|enfants?|filles?|garcons?"
        r"|bebes?|wanawake|mwanamke|watoto|mtoto)\b"
    ),
    "rebels": quick(
        r"\b(?:rebels?|rebelles?|fighters?|combatt?ants?|miliciens?|militia\w*|insurgents?|insurges?"
        r"|militants?|terroristes?|terrorists?|assailants?|assaillants?|attackers?|adf|waasi|m23"
        r"|wapiganaji|wanamgambo|bandits?|maimai|mai-mai|wazalendo)\b"
    ),
    "soldiers": quick(
        r"\b(?:soldiers?|troops|soldats?|militaires?|wanajeshi|mwanajeshi|askari|peacekeepers?"
        r"|casques bleus|police\w*|policiers?|polisi|officers?|guards?|gardes?|rangers?)\b"
    ),
}


def who_is_counted(toll: Toll) -> str:
    """The kind of people a toll counts; ``people`` where the text does not say."""
    words = plain(toll.people)
    return next((who for who, pattern in _WHO.items() if pattern.search(words)), "people")


@dataclass(frozen=True, slots=True)
class _Said:
    claim: Claim
    toll: Toll

    @property
    def voice(self) -> tuple[str, str]:
        """Who counts: a source of an article."""
        return self.claim.article_id, self.toll.speaker


def toll_comparisons(board: Board, thing: Thing) -> Iterator[Comparison]:
    """The tolls that several voices give of one event, by what befell whom.

    They contradict each other where they cannot both be right: "at least 10" and "12" do not.
    """
    groups: dict[tuple[Harm, str], list[_Said]] = {}
    for claim in board.in_order(thing.asserted()):
        for toll in getattr(claim.detail, "tolls", ()):
            key = toll.harm, who_is_counted(toll)
            groups.setdefault(key, []).append(_Said(claim, toll))
    for (harm, who), told in groups.items():
        if len({one.voice for one in told}) > 1:
            yield _comparison(board, thing, harm, who, told)


def _comparison(
    board: Board, thing: Thing, harm: Harm, who: str, told: Sequence[_Said]
) -> Comparison:
    """The readings in the order of the articles, those of one figure together."""
    same: dict[tuple[int | None, int | None, Quantifier], list[_Said]] = {}
    for one in told:
        quantity = one.toll.quantity
        same.setdefault((quantity.low, quantity.high, quantity.quantifier), []).append(one)
    comparison = board.comparison(
        about=harm.value,
        place=thing.place,
        subject=f"{who[:1].upper()}{who[1:]} {harm.value} at {thing.place.name}",
        sides=[
            SideReading(
                words=side[0].toll.words,
                claims=tuple({one.claim.id: one.claim for one in side}.values()),
            )
            for side in same.values()
        ],
        disputed=any(
            one.voice != other.voice
            and cannot_both_be_right(one.toll.quantity, other.toll.quantity)
            for n, one in enumerate(told)
            for other in told[n + 1 :]
        ),
    )
    key = f"{comparison.id}|{who}"
    return replace(comparison, id=hashlib.sha256(key.encode()).hexdigest()[:16])


def cannot_both_be_right(one: Quantity, other: Quantity) -> bool:
    """Whether no number fits both figures; an open end fits all that lies beyond it.

    >>> from dashboard.model import Quantifier
    >>> def figure(low, high, quantifier=Quantifier.EXACT):
    ...     return Quantity(words="", start=0, end=0, quantifier=quantifier, low=low, high=high)
    >>> cannot_both_be_right(figure(12, 12), figure(30, None, Quantifier.MORE_THAN))
    True
    >>> cannot_both_be_right(figure(10, None, Quantifier.MORE_THAN), figure(12, 12))
    False
    """
    ours, theirs = _bounds(one), _bounds(other)
    return ours[1] < theirs[0] or theirs[1] < ours[0]


#: "About 20" may be a quarter more or less: our convention, wide so that little contradicts.
_ABOUT = 0.25


def _bounds(quantity: Quantity) -> tuple[float, float]:
    low = 0 if quantity.low is None else quantity.low
    high = inf if quantity.high is None else quantity.high
    if quantity.quantifier is Quantifier.APPROXIMATELY:
        return low * (1 - _ABOUT), high * (1 + _ABOUT)
    return low, high
