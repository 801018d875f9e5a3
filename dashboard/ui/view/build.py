"""Readings and a choice -> a view. What depends on the selection alone is added last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dashboard.core.compare import comparisons
from dashboard.core.denials import denial_checks
from dashboard.core.geo import Bounds, bounds, middle
from dashboard.core.reality import reality_checks
from dashboard.model import Claim, ClaimPlace, Comparison, Place, Reading, TimePrecision, Verdict
from dashboard.ui.texts import say
from dashboard.ui.view.badges import all_figures_id
from dashboard.ui.view.chips import chip_of, rank
from dashboard.ui.view.choice import Choice, Happening, chosen_claims, happening_of
from dashboard.ui.view.corpus import Corpus, safe_id
from dashboard.ui.view.displacement import flow_marks, stock_marks
from dashboard.ui.view.lines import measured_distances, stated_distances
from dashboard.ui.view.places import in_theatre, ledger, place_marks, sort_mentions
from dashboard.ui.view.records import CheckMark, ClaimRow, DisputeMark, FlowMark, PlaceMark, View
from dashboard.ui.view.rings import all_flows_id
from dashboard.ui.view.summary import caption, summary
from dashboard.ui.view.wording import name_of, reason_of, title_of

_VERDICT_ORDER = {Verdict.CONTRADICT: 0, Verdict.AGREE: 1, Verdict.ONE_SOURCE: 2}


def view_of(corpus: Corpus, choice: Choice) -> View:
    """All that one page shows."""
    return select(base_view(corpus, replace(choice, selected=None)), choice.selected)


def _in_another_language(readings: Iterable[Reading], language: str) -> Iterator[str]:
    """The ids of the articles that are not written in the page's language."""
    for reading in readings:
        if reading.article.language not in (language, "und"):
            yield reading.article.id


def base_view(corpus: Corpus, choice: Choice) -> View:
    """The view without a selection; equal for equal choices, so that it can be kept."""
    readings = corpus.chosen(choice.articles)
    every = [claim for reading in readings for claim in reading.claims]
    claims = chosen_claims(every, choice)
    found = sort_mentions((one for reading in readings for one in reading.resolutions), choice)
    disputes = dispute_marks(corpus, choice, claims)
    places = place_marks(corpus, found, claims, _disputed_places(disputes), choice)
    flows = flow_marks(claims, [mark.place for mark in places], corpus.decisions)
    rows = _claim_rows(claims, choice.language)
    names = ledger(found, choice)
    hidden = _hidden(every, choice)
    everything = _bounds(places, flows)
    opening = _opening(places, everything)
    notes = tuple(corpus.notes[reading.article.id] for reading in readings)
    foreign = frozenset(_in_another_language(readings, choice.language))
    marks = (places, flows, disputes, rows)
    head = summary(*marks, choice.language, filtered=bool(hidden), foreign=foreign)
    return View(
        summary=head,
        caption=caption(corpus, notes, len(places), len(names), choice.language, opening),
        articles=notes,
        notes=corpus.notes,
        places=places,
        distances=stated_distances(corpus, claims),
        measured=(),
        flows=flows,
        stocks=stock_marks(claims),
        disputes=disputes,
        checks=check_marks(claims),
        claims=rows,
        ledger=names,
        hidden=hidden,
        undated_words=_undated(every),
        selected=places[0].id if places else None,
        bounds=everything,
        opening=opening,
    )


def select(view: View, selected: str | None) -> View:
    """The view with this mark or row selected; the view's own first choice for an unknown id."""
    here = _place_of(view, selected) or _place_of(view, view.selected)
    measured = measured_distances(here, view.places)
    known = selected in all_ids(view) or any(line.id == selected for line in measured)
    chosen = selected if known else view.selected
    shown = measured if chosen is not None and chosen.startswith(("place:", "measured:")) else ()
    return replace(view, selected=chosen, measured=shown)


def _place_of(view: View, selected: str | None) -> PlaceMark | None:
    """The place that is selected, or that the selected measured line starts from."""
    kind, _, rest = (selected or "").partition(":")
    start = rest.partition("~")[0] if kind == "measured" else rest
    wanted = f"place:{start}" if kind in ("place", "measured") else None
    return next((mark for mark in view.places if mark.id == wanted), None)


def all_ids(view: View) -> frozenset[str]:
    """Every id that can be selected, measured lines from any place included."""
    groups: tuple[Iterable[str], ...] = (
        (mark.id for mark in view.places),
        (mark.id for mark in view.distances),
        (mark.id for mark in view.flows),
        filter(None, map(all_flows_id, view.flows)),
        (mark.id for mark in view.stocks),
        (all_figures_id(mark.area) for mark in view.stocks if mark.area),
        (mark.id for mark in view.disputes),
        (mark.id for mark in view.checks),
        (row.id for row in view.claims),
        (row.id for row in view.ledger),
    )
    return frozenset(one for group in groups for one in group)


def dispute_marks(
    corpus: Corpus, choice: Choice, claims: Sequence[Claim]
) -> tuple[DisputeMark, ...]:
    """Comparisons of the claims that the filter leaves, contradictions first."""
    left = {claim.id for claim in claims}
    marks = [
        DisputeMark(
            id=f"dispute:{comparison.id}",
            title=_title(comparison, choice.language),
            comparison=comparison,
        )
        for comparison in comparisons(corpus.chosen(choice.articles), corpus.origins)
        if any(claim.id in left for side in comparison.sides for claim in side.claims)
    ]
    return tuple(sorted(marks, key=lambda mark: _VERDICT_ORDER[mark.comparison.verdict]))


def check_marks(claims: Sequence[Claim]) -> tuple[CheckMark, ...]:
    """Figures beside other facts, each once, those that do not fit first."""
    found = {check.id: check for check in (*reality_checks(claims), *denial_checks(claims))}
    marks = [CheckMark(id=f"check:{safe_id(key)}", check=check) for key, check in found.items()]
    return tuple(sorted(marks, key=lambda mark: mark.check.agrees))


def _title(comparison: Comparison, language: str) -> str:
    key = comparison.about if comparison.about in ("resistance", "support") else "other"
    return say(f"dispute.{key}", language, subject=title_of(comparison, language))


def _disputed_places(disputes: Iterable[DisputeMark]) -> Mapping[str, str]:
    return {
        mark.comparison.place.id: mark.id
        for mark in reversed(tuple(disputes))
        if mark.comparison.place is not None
        and mark.comparison.verdict is Verdict.CONTRADICT
        and mark.comparison.about not in _OFF_THE_MAP
    }


#: What voices count differently is told on the board: it has no mark on the map.
_OFF_THE_MAP = frozenset({"killed", "wounded"})


def _place_words(part: ClaimPlace, language: str) -> str:
    """A place by its name; one that is doubted with "perhaps" and the reason."""
    place = part.resolution.place
    name = name_of(place, language) if place is not None else part.resolution.mention.words
    if not part.doubted:
        return name
    return say("claims.perhaps", language, place=name, why=reason_of(part.doubted, language))


def _claim_rows(claims: Iterable[Claim], language: str) -> tuple[ClaimRow, ...]:
    rows = [
        ClaimRow(
            id=f"claim:{claim.id}",
            claim=claim,
            chip=chip_of(claim, language),
            places=tuple(dict.fromkeys(_place_words(part, language) for part in claim.places)),
        )
        for claim in claims
    ]
    return tuple(sorted(rows, key=lambda row: rank(row.claim)))


def _hidden(claims: Iterable[Claim], choice: Choice) -> Mapping[Happening, int]:
    groups = Counter(happening_of(claim) for claim in claims)
    return {
        group: groups[group]
        for group in Happening
        if group not in choice.happenings and groups[group]
    }


def _undated(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Relative times that wait for a date of publication, as printed, the most exact first."""
    waiting = [
        claim.time
        for claim in claims
        if claim.time is not None and claim.time.earliest is None and claim.time.latest is None
    ]
    waiting.sort(key=lambda time: _EXACTNESS.index(time.precision))
    return tuple(dict.fromkeys(time.words for time in waiting))


#: From the most exact on; ``TimePrecision`` lists them so.
_EXACTNESS = tuple(TimePrecision)


def _bounds(places: Sequence[PlaceMark], flows: Iterable[FlowMark]) -> Bounds | None:
    """The box around everything drawn: the places, and flows' ends that no dot shows."""
    drawn: list[Place] = [mark.place for mark in places]
    for mark in flows:
        ends = (mark.flow.origin, mark.flow.destination)
        drawn.extend(place for place in ends if mark.curve and place and in_theatre(place))
    return bounds(drawn)


#: Up to so many places the map opens with all of them.
_ALL_SHOWN = 40

#: So much of what is told lies within the box that the map of many places opens with.
_MOST_TOLD = 0.85

#: A box that is not smaller than this, in either direction, is not worth hiding anything for.
_MUCH_SMALLER = 0.6


def _opening(places: Sequence[PlaceMark], everything: Bounds | None) -> Bounds | None:
    """Where most of what is told lies, if that is much smaller than the whole; else None."""
    if everything is None or len(places) <= _ALL_SHOWN:
        return None
    box = middle(((mark.place, len(mark.resolutions)) for mark in places), _MOST_TOLD)
    if box is None:
        return None
    heights = (box.north - box.south, everything.north - everything.south)
    widths = (box.east - box.west, everything.east - everything.west)
    smaller = all(part <= whole * _MUCH_SMALLER for part, whole in (heights, widths))
    return box if smaller else None
