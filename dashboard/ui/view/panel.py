"""The sentences behind a mark: the promise of the map, kept in one place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from dashboard.core.spans import Span
from dashboard.model import (
    Claim,
    Comparison,
    DestinationStatus,
    DistanceDetail,
    Flow,
    Movement,
    PlaceKind,
    Precision,
    Resolution,
    Verdict,
)
from dashboard.ui.texts import say
from dashboard.ui.view.badges import all_figures_id
from dashboard.ui.view.chips import claim_excerpt, claim_highlight, excerpt_of, place_highlights
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import km_text, quoted
from dashboard.ui.view.records import (
    ArticleNote,
    DistanceMark,
    Excerpt,
    FlowMark,
    LedgerRow,
    PlaceMark,
    StockMark,
    View,
)
from dashboard.ui.view.rings import rings_by_id
from dashboard.ui.view.wording import (
    bearing_of,
    finding_of,
    name_of,
    oddity_of,
    reasons_of,
    resolution_reason,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The sentences of one article.

    Attributes:
        note: Its title, publisher and day, as shown.
        excerpts: Its sentences, in the order of the text.
    """

    note: ArticleNote
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """What stands beside the map for the selected mark.

    Attributes:
        title: What is selected.
        facts: Lines under it, in the page's own words.
        groups: The sentences behind it, article by article; empty only for a measured distance.
        why: Why it lies there, the rules' own reasons; empty where nothing was resolved.
        flow: The flow of which sources give several figures; None for all else.
    """

    title: str
    facts: tuple[str, ...]
    groups: tuple[Group, ...]
    why: tuple[str, ...] = ()
    flow: Flow | None = None


def panel_of(corpus: Corpus, view: View, selected: str | None, language: str) -> Panel | None:
    """The panel of a mark or row; None when its id is unknown or nothing is selected."""
    if selected is None:
        return None
    prefix, _, _rest = selected.partition(":")
    told = _TELLERS.get(prefix)
    return told(corpus, view, selected, language) if told else None


# --------------------------------------------------------------------------- one teller a kind


def _place(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark = _find(view.places, mark_id)
    if mark is None:
        return None
    return Panel(
        title=say("panel.title", language, name=name_of(mark.place, language)),
        facts=(_place_fact(mark, language),),
        groups=_mention_groups(corpus, view, mark.resolutions, language),
        why=_reasons(mark.resolutions, language),
    )


def _place_fact(mark: PlaceMark, language: str) -> str:
    place = mark.place
    plain_town = place.kind is PlaceKind.TOWN and not _has_territory(mark)
    parts = [
        say("kind.town_plain" if plain_town else f"kind.{place.kind.value}", language),
        say("panel.within", language, km=km_text(place.radius_km, language)),
    ]
    if mark.precision is Precision.NEAR:
        parts.insert(1, say("precision.near", language))
    if place.sensitive:
        parts.append(say("panel.sensitive", language))
    return " ".join(parts)


def _has_territory(mark: PlaceMark) -> bool:
    """Whether a territory of the same name was the other candidate."""
    return any(
        candidate.place.kind is PlaceKind.TERRITORY
        for resolution in mark.resolutions
        for candidate in resolution.candidates
    )


def _reasons(resolutions: Iterable[Resolution], language: str) -> tuple[str, ...]:
    told: dict[str, Resolution] = {}
    for one in resolutions:
        if one.why:
            told.setdefault(one.why, one)
    return tuple(resolution_reason(one, language) for one in [*told.values()][:4])


def _stated(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark = _find(view.distances, mark_id)
    if mark is None or mark.claim is None:
        return None
    return Panel(
        title=_distance_title(mark, language),
        facts=(distance_fact(mark, language),),
        groups=_claim_groups(corpus, view, [mark.claim], language),
    )


def _distance_title(mark: DistanceMark, language: str) -> str:
    open_end = say("displacement.unknown", language)
    return say(
        "panel.distance",
        language,
        start=name_of(mark.end, language) if mark.end else open_end,
        end=name_of(mark.start, language) if mark.start else open_end,
    )


def distance_fact(mark: DistanceMark, language: str) -> str:
    """The stated figure beside the measured one, in words."""
    if mark.measured_km is None or mark.bearing_deg is None:
        return f"{quoted(mark.stated, language)} {say('distance.unmeasured', language)}"
    return say(
        "panel.distance_note",
        language,
        stated=quoted(mark.stated, language),
        km=km_text(mark.measured_km, language),
        error=km_text(mark.error_km or 0, language),
        bearing=bearing_of(mark.bearing_deg, language),
        verdict=verdict_text(mark, language),
    )


def verdict_text(mark: DistanceMark, language: str) -> str:
    """The claim's own verdict; else whether the difference lies within the error band."""
    detail = mark.claim.detail if mark.claim else None
    if not isinstance(detail, DistanceDetail):
        return ""
    if detail.verdict:
        return oddity_of(detail, language)
    if detail.km is None or mark.measured_km is None:
        return ""
    within = abs(detail.km - mark.measured_km) <= (mark.error_km or 0)
    return say("agree.within" if within else "agree.road", language)


def _measured(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    """The two places: no sentence states the figure, so none is shown for it."""
    mark = _find(view.measured, mark_id)
    if mark is None or mark.start is None or mark.end is None or mark.measured_km is None:
        return None
    start = name_of(mark.start, language)
    fact = say(
        "panel.measured_note",
        language,
        km=km_text(mark.measured_km, language),
        error=km_text(mark.error_km or 0, language),
        start=start,
        bearing=bearing_of(mark.bearing_deg or 0, language),
    )
    ends = (mark.start.id, mark.end.id)
    mentions = [
        one for place in view.places if place.place.id in ends for one in place.resolutions[:1]
    ]
    return Panel(
        title=say("panel.distance", language, start=start, end=name_of(mark.end, language)),
        facts=(fact,),
        groups=_mention_groups(corpus, view, mentions, language),
    )


def _flow(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark = _find(view.flows, mark_id)
    if mark is None:
        return None
    return Panel(
        title=_flow_title(mark, language),
        facts=tuple(_flow_facts(mark, language)),
        groups=_claim_groups(corpus, view, mark.flow.claims, language),
        flow=mark.flow if _has_several_figures(mark.flow) else None,
    )


def _all_flows(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    """Every flow that is a ring round one place: there they lie over one another."""
    marks = rings_by_id(view.flows).get(mark_id)
    if not marks:
        return None
    claims = [claim for one in marks for claim in one.flow.claims]
    counted = say("panel.flows_apart", language, count=len(marks))
    return Panel(
        title=_flow_title(marks[0], language),
        facts=(counted, *(say(fact, language) for fact in _status_facts(marks))),
        groups=_claim_groups(corpus, view, claims, language),
    )


def _status_facts(marks: Iterable[FlowMark]) -> Iterable[str]:
    """What is said of arrival, where it is the same of all."""
    facts = {_STATUS_FACTS[one.flow.destination_status] for one in marks}
    return facts if len(facts) == 1 else ()


def _flow_title(mark: FlowMark, language: str) -> str:
    open_end = say("displacement.unknown", language)
    origin, destination = mark.flow.origin, mark.flow.destination
    return say(
        "panel.flow",
        language,
        origin=name_of(origin, language) if origin else open_end,
        destination=name_of(destination, language) if destination else open_end,
    )


_STATUS_FACTS = {
    DestinationStatus.TOWARDS: "panel.flow_towards",
    DestinationStatus.ARRIVED: "panel.flow_arrived",
    DestinationStatus.UNKNOWN: "panel.flow_open",
}


def _flow_facts(mark: FlowMark, language: str) -> Iterable[str]:
    yield say(_STATUS_FACTS[mark.flow.destination_status], language)
    if mark.flow.movement is Movement.RETURN:
        yield say("panel.flow_return", language)
    if mark.sharing > 1:
        yield say("panel.flow_shared", language, count=mark.sharing)
    if _has_several_figures(mark.flow):
        yield say("panel.flow_recommended", language, words=quoted(mark.words, language))


def _has_several_figures(flow: Flow) -> bool:
    return len({claim.quantity.words for claim in flow.claims if claim.quantity}) > 1


def _stock(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark: StockMark | None = _find(view.stocks, mark_id)
    if mark is None:
        return None
    area = name_of(mark.area, language) if mark.area else say("panel.no_area", language)
    alike = [one.claim for one in view.stocks if one is mark or one.on_badge_of(mark)]
    return Panel(
        title=say("panel.stock", language, area=area),
        facts=(say("panel.stock_note", language),),
        groups=_claim_groups(corpus, view, alike, language),
    )


def _all_stocks(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    """Every figure of an area; where there is no room for their badges, one opens them all."""
    marks = [one for one in view.stocks if one.area and all_figures_id(one.area) == mark_id]
    if not marks or marks[0].area is None:
        return None
    counted = say("panel.stock_figures", language, count=len({one.words for one in marks}))
    return Panel(
        title=say("panel.stock", language, area=name_of(marks[0].area, language)),
        facts=(counted, say("panel.stock_note", language)),
        groups=_claim_groups(corpus, view, [one.claim for one in marks], language),
    )


def _name(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    row: LedgerRow | None = _find(view.ledger, mark_id)
    if row is None:
        return None
    return Panel(
        title=say("panel.name", language, name=", ".join(row.names)),
        facts=(say("reader.because", language, name=row.read_as, why=row.why),),
        groups=_mention_groups(corpus, view, row.resolutions, language),
        why=reasons_of((one.mention.reason for one in row.resolutions), language)[:4],
    )


def _claim(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    row = _find(view.claims, mark_id)
    if row is None:
        return None
    where, what = ", ".join(row.places), row.chip.words
    return Panel(
        title=say("panel.claim", language, where=where, what=what) if where else what,
        facts=(),
        groups=_claim_groups(corpus, view, [row.claim], language),
    )


def _dispute(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark = _find(view.disputes, mark_id)
    if mark is None:
        return None
    comparison = mark.comparison
    claims = [claim for side in comparison.sides for claim in side.claims]
    return Panel(
        title=mark.title,
        facts=(comparison_fact(comparison, language),),
        groups=_claim_groups(corpus, view, claims, language),
    )


def _check(corpus: Corpus, view: View, mark_id: str, language: str) -> Panel | None:
    mark = _find(view.checks, mark_id)
    if mark is None:
        return None
    return Panel(
        title=say("panel.check", language),
        facts=(finding_of(mark.check, language),),
        groups=_claim_groups(corpus, view, mark.check.claims, language),
    )


def comparison_fact(comparison: Comparison, language: str) -> str:
    """How many origins and readings; Newsmap does not choose between those that clash."""
    if comparison.verdict is Verdict.CONTRADICT:
        return say(
            "dispute.sides",
            language,
            count=comparison.origin_count,
            sides=len(comparison.sides),
        )
    articles = say("count.articles", language, count=comparison.article_count)
    counts = f"{articles}, {say('count.origins', language, count=comparison.origin_count)}"
    if comparison.verdict is Verdict.ONE_SOURCE and comparison.origin_count > 1:
        return f"{counts}; {say('dispute.one_tells', language)}"
    return counts


_TELLERS = {
    "place": _place,
    "stated": _stated,
    "measured": _measured,
    "flow": _flow,
    "flows": _all_flows,
    "arrivals": _all_flows,
    "stock": _stock,
    "stocks": _all_stocks,
    "name": _name,
    "claim": _claim,
    "dispute": _dispute,
    "check": _check,
}


# --------------------------------------------------------------------------- sentences


class _Marked(Protocol):
    @property
    def id(self) -> str: ...


_M = TypeVar("_M", bound=_Marked)


def _find(marks: Sequence[_M], mark_id: str) -> _M | None:
    return next((mark for mark in marks if mark.id == mark_id), None)


def _mention_groups(
    corpus: Corpus, view: View, resolutions: Iterable[Resolution], language: str
) -> tuple[Group, ...]:
    """The sentences of these mentions, those with claims first, article by article.

    A title stands over its sentences anyway, so it is one of them only where there is no other.
    """
    found: dict[tuple[str, Span], list[Resolution]] = {}
    for resolution in _without_titles(corpus, tuple(resolutions)):
        span = corpus.sentence_of(resolution)
        found.setdefault((resolution.mention.article_id, span), []).append(resolution)
    excerpts = [
        excerpt_of(corpus, article_id, span, place_highlights(members), language)
        for (article_id, span), members in found.items()
    ]
    excerpts.sort(key=lambda excerpt: (not excerpt.chips, excerpt.start))
    return _grouped(corpus, view, excerpts)


def _without_titles(corpus: Corpus, resolutions: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    below = tuple(one for one in resolutions if not corpus.in_title(one))
    speaking = {one.mention.article_id for one in below}
    titles = (one for one in resolutions if one.mention.article_id not in speaking)
    return (*below, *titles)


def _claim_groups(
    corpus: Corpus, view: View, claims: Iterable[Claim], language: str
) -> tuple[Group, ...]:
    """The sentences of these claims in their order, each once, with all their words marked."""
    by_sentence: dict[tuple[str, int, int], list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article_id, claim.start, claim.end), []).append(claim)
    excerpts = []
    for members in by_sentence.values():
        first = members[0]
        if len(members) == 1:
            excerpts.append(claim_excerpt(corpus, first, language))
            continue
        marks = [claim_highlight(claim) for claim in members]
        span = Span(first.start, first.end)
        excerpts.append(excerpt_of(corpus, first.article_id, span, marks, language))
    return _grouped(corpus, view, excerpts)


def _grouped(corpus: Corpus, view: View, excerpts: Iterable[Excerpt]) -> tuple[Group, ...]:
    groups: dict[str, list[Excerpt]] = {note.id: [] for note in view.articles}
    for excerpt in excerpts:
        groups.setdefault(excerpt.article_id, []).append(excerpt)
    return tuple(
        Group(note=corpus.notes[article_id], excerpts=tuple(members))
        for article_id, members in groups.items()
        if members
    )
