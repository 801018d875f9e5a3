"""Work that stops and starts: one operator or one site over several articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core.comparing.board import Board, place_of
from dashboard.core.plain import plain
from dashboard.model import Claim, Comparison, EventType

_GENERIC = frozenset(
    """the a an of at in and mine mines mining company companies operator local resources group
    corporation corp inc ltd plc limited firm la le les de des du un une et societe miniere minier
    entreprise compagnie operateur activites its their miner producer two three several gold tin
    authorities government work port airport border road kampuni ya wa""".split()
)


def works(board: Board, kind: EventType, about: str) -> Iterator[Comparison]:
    """Comparisons of one kind of work that stops or starts, about the same things at the same time.

    ``about`` is what the comparisons say they are about: ``halt`` or ``reopened``.
    """
    known: dict[str, list[list[Claim]]] = {}
    groups: list[list[Claim]] = []
    for claim, detail in board.claims:
        if detail.type is not kind:
            continue
        keys = _work_keys(claim)
        near = [group for key in keys for group in known.get(key, ())]
        group = next((one for one in near if _fits(board, claim, one)), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(claim)
        for key in keys:
            if not any(one is group for one in known.setdefault(key, [])):
                known[key].append(group)
    for group in groups:
        yield _work_comparison(board, group, about)


def _work_keys(claim: Claim) -> tuple[str, ...]:
    """What two claims about one work share: the place, or a word of the operator's name."""
    place = place_of(claim)
    words = sorted(_operator_words(claim))
    return (f"place:{place.id}", *words) if place else tuple(words)


#: A work is told apart by its last claims; older ones need not be looked at.
_RECENT = 20


def _fits(board: Board, claim: Claim, group: Sequence[Claim]) -> bool:
    recent = group[-_RECENT:]
    return all(board.same_time(claim, other) for other in recent) and any(
        _same_work(claim, other) for other in recent
    )


def _same_work(claim: Claim, other: Claim) -> bool:
    ours, theirs = _operator_words(claim), _operator_words(other)
    here, there = place_of(claim), place_of(other)
    if here is not None and there is not None:
        return here.id == there.id and not (ours and theirs and not ours & theirs)
    return bool(ours & theirs)


def _operator_words(claim: Claim) -> frozenset[str]:
    """The words that tell one operator from another: its name."""
    words = (word.strip(".,'\"()") for name in claim.actors for word in name.split())
    return frozenset(
        plain(word) for word in words if word[:1].isupper() and plain(word) not in _GENERIC
    )


def _work_comparison(board: Board, group: Sequence[Claim], about: str) -> Comparison:
    articles = {claim.article_id for claim in group}
    placed = {claim.article_id: place for claim in group if (place := place_of(claim))}
    place = next(iter(placed.values()), None)
    name = _shared_name(group) or (place.name if place else board.quote(group[0]))
    subject = f"{name}: work {'halted' if about == 'halt' else 'resumed'}"
    if place is not None and len(articles) > len(placed):
        subject += f"; {place.name} is named in {len(placed)} of {len(articles)} articles"
    return board.comparison(
        about=about,
        place=place,
        subject=subject,
        sides=board.by_article(group),
        disputed=False,
    )


def _shared_name(group: Sequence[Claim]) -> str:
    """The operator's name as its first claim prints it, without "company" and the like."""
    for claim in group:
        for name in claim.actors:
            kept = [
                word
                for word in name.split()
                if word[:1].isupper() and plain(word.strip(".,'\"()")) not in _GENERIC
            ]
            if kept:
                return " ".join(kept)
    return ""
