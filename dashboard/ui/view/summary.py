"""What the chosen articles say, in a sentence or two, with who says it kept in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dashboard.core.actors import Side, sides_of
from dashboard.core.force_names import bare_force, is_force_name, nameless_force
from dashboard.core.geo import Bounds
from dashboard.core.plain import plain
from dashboard.model import ClaimKind, DestinationStatus, EventDetail, EventType, Movement, Verdict
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import quoted, unbroken
from dashboard.ui.view.records import ArticleNote, ClaimRow, DisputeMark, FlowMark, PlaceMark
from dashboard.ui.view.wording import name_of


def summary(
    places: Sequence[PlaceMark],
    flows: Sequence[FlowMark],
    disputes: Sequence[DisputeMark],
    claims: Sequence[ClaimRow],
    language: str,
    *,
    filtered: bool = False,
    foreign: Collection[str] = (),
) -> str:
    """Who is reported where, whether that is disputed, and who is reported to flee where.

    Where a filter hides something (``filtered``), a map without places is no word about what the
    articles name. The words of articles in another language than the page (``foreign``, their
    ids) stand in quotes: “maelfu” are reported to have fled.
    """
    if filtered and not places:
        return say("summary.no_place_left" if claims else "summary.nothing", language)
    parts = [
        _control(places, disputes, claims, language, foreign),
        _flight(flows, language, foreign),
    ]
    told = " ".join(part for part in parts if part)
    return told or _named(places, language)


def _control(
    places: Sequence[PlaceMark],
    disputes: Sequence[DisputeMark],
    claims: Sequence[ClaimRow],
    language: str,
    foreign: Collection[str],
) -> str:
    """The place that most articles say one force has taken, and whether they agree on how."""
    by_place = _who_stands(places, claims, language, foreign)
    ranked = [mark for mark in places if mark.place.id in by_place]
    if not ranked:
        return ""
    best = max(ranked, key=lambda mark: max(map(len, by_place[mark.place.id].values())))
    forces = by_place[best.place.id]
    force = max(forces, key=lambda name: (len(forces[name]), -len(name)))
    count = len(forces[force])  # who names another force, or none, does not put this one there
    total = len({row.claim.article_id for row in claims})
    key = "one_puts" if count == 1 else "both_put" if count == 2 == total else "some_put"
    head = say(
        f"summary.{key}", language, actor=force, place=name_of(best.place, language), count=count
    )
    disputed = _is_disputed(best, disputes)
    return head + say("summary.disagree" if disputed else "summary.full_stop", language)


def _who_stands(
    places: Sequence[PlaceMark],
    claims: Sequence[ClaimRow],
    language: str,
    foreign: Collection[str],
) -> dict[str, dict[str, set[str]]]:
    """The articles that have a force take a place, by its words and the place's id.

    Only of forces that stand there by what is told of late: those whose flag the map shows.
    """
    standing = {mark.place.id: mark.forces for mark in places if mark.flag == "there"}
    found: dict[str, dict[str, set[str]]] = {}
    for claim in (row.claim for row in claims if row.claim.actors):
        if not isinstance(claim.detail, EventDetail) or claim.kind is not ClaimKind.CONTROL:
            continue
        if claim.detail.type is not EventType.CAPTURED:
            continue
        actor, is_foreign = claim.actors[0], claim.article_id in foreign
        for part in claim.places:
            place = part.resolution.place
            if place is None or part.doubted or bare_force(actor) not in standing.get(place.id, ()):
                continue
            force = _force_words(actor, language, foreign=is_foreign)
            found.setdefault(place.id, {}).setdefault(force, set()).add(claim.article_id)
    return found


def _is_disputed(there: PlaceMark, disputes: Sequence[DisputeMark]) -> bool:
    """Whether sources tell differently how a place fell."""
    return any(
        mark.comparison.verdict is Verdict.CONTRADICT
        and mark.comparison.about == "resistance"
        and mark.comparison.place is not None
        and mark.comparison.place.id == there.place.id
        for mark in disputes
    )


#: Another state's troops are not "the army".
_OTHERS_MEN = frozenset({Side.RWANDA, Side.UGANDA, Side.BURUNDI})


def _force_words(printed: str, language: str, *, foreign: bool) -> str:
    """A force by its name, or in the page's own language where the text gives it none.

    Other words of another language (``foreign``) are quoted: a name goes into any sentence.
    """
    name = bare_force(printed)
    sides = sides_of(plain(printed))
    if (key := nameless_force(name)) and not (sides and sides <= _OTHERS_MEN):
        return say(f"summary.{key}", language)
    return quoted(name, language) if foreign and not is_force_name(name) else name


def _flight(flows: Sequence[FlowMark], language: str, foreign: Collection[str]) -> str:
    """The largest flight, in its own words."""
    flights = [
        mark
        for mark in flows
        if mark.flow.movement is Movement.FLIGHT and (mark.curve or mark.anchor)
    ]
    if not flights:
        return ""
    mark = max(flights, key=lambda one: (one.curve is not None, one.flow.size_class))
    figure = unbroken(mark.words)
    words = figure[:1].upper() + figure[1:] or say("summary.people", language)
    if figure and mark.flow.recommended.article_id in foreign:
        words = quoted(figure, language)
    origin, destination = mark.flow.origin, mark.flow.destination
    start, end = (name_of(one, language) if one else "" for one in (origin, destination))
    if destination is not None and mark.flow.destination_status is DestinationStatus.TOWARDS:
        return say("summary.towards", language, words=words, place=end)
    if destination is not None and origin is not None:
        return say("summary.arrived", language, words=words, origin=start, place=end)
    return say("summary.fled", language, words=words, origin=start) if origin else ""


def _named(places: Sequence[PlaceMark], language: str) -> str:
    if not places:
        return say("summary.no_place", language)
    most = max(places, key=lambda mark: len(mark.resolutions))
    articles = len({one.mention.article_id for one in most.resolutions})
    return say(
        "summary.named",
        language,
        place=name_of(most.place, language),
        articles=say("count.articles", language, count=articles),
    )


def caption(
    corpus: Corpus,
    articles: Sequence[ArticleNote],
    drawn: int,
    listed: int,
    language: str,
    opening: Bounds | None = None,
) -> str:
    """How many articles, origins, dates, places and names; whether the map opens with a part.

    ``opening`` is that part; None where the map opens with everything.
    """
    origins = corpus.origin_count(note.id for note in articles)
    told = say(
        "summary.count",
        language,
        articles=say("count.articles", language, count=len(articles)),
        origins=say("count.origins", language, count=origins),
        dates=_dates(articles, language),
        places=say("count.places", language, count=drawn),
        names=say("count.names", language, count=listed),
    )
    return f"{told} {say('summary.opening', language)}" if opening else told


def _dates(articles: Sequence[ArticleNote], language: str) -> str:
    dated = sum(note.published is not None for note in articles)
    if dated == len(articles):
        return say("dates.all", language)
    if dated:
        return say("dates.some", language, count=dated)
    return say({1: "dates.one_none", 2: "dates.neither"}.get(len(articles), "dates.none"), language)
