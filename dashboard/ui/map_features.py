"""View -> GeoJSON features for the map: our own ids and numbers, and words that are escaped.

``assets/marks.js`` turns them into marks and says at its head what each property means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dashboard.core.curves import tick_vertices
from dashboard.model import DestinationStatus, Movement, Place
from dashboard.ui.escape import map_words
from dashboard.ui.texts import say
from dashboard.ui.view.badges import all_figures_id, badges_by_area, shown_of
from dashboard.ui.view.choice import Choice, Layer
from dashboard.ui.view.figures import km_text, quoted
from dashboard.ui.view.lines import stated_short
from dashboard.ui.view.meant import chosen_flows, places_meant
from dashboard.ui.view.records import DistanceMark, FlowMark, PlaceMark, StockMark, View
from dashboard.ui.view.rings import is_arrival, is_ring, rings_by_id
from dashboard.ui.view.wording import name_of

Feature = dict[str, Any]

#: Up to so many places each mark is an element of its own, with an invisible disc that eases the
#: click; more are drawn on one canvas: a browser bears no more elements, and discs would overlap.
FEW_PLACES = 400

#: Of more places than this each dot is smaller while the map is seen from far away, and those that
#: would lie on others are left out and counted.
MANY_PLACES = 60

#: Up to so many flows are drawn in full width; of more, each is thinner and its ring smaller.
FEW_FLOWS = 40
_SMALL_RING_PX = 24

#: Right to room beside the 0..99 of places: the lines of a flow stay together and go first.
_FLOW_PRIORITY, _STATED_PRIORITY, _MEASURED_PRIORITY = 120, 110, 5

#: Among many, the figures of so many flows come before the names of towns; the others come after
#: the names of those most is told of, for a map of figures alone says nothing of where.
_LEADING_FIGURES, _FIGURE_PRIORITY = 6, 20


def is_crowded(view: View) -> bool:
    """Whether there are too many marks for each to be an element of its own."""
    return len(view.places) > FEW_PLACES


def has_many_places(view: View) -> bool:
    """Whether the dots would be one heap where the map is seen from far away."""
    return len(view.places) > MANY_PLACES


def mark_features(view: View, choice: Choice) -> Iterator[Feature]:
    """Everything drawn, whatever is selected."""
    features = _all_features(view, choice)
    return features if is_crowded(view) else map(_by_hand, features)


def _by_hand(feature: Feature) -> Feature:
    """The feature as one of few: drawn as an element of its own."""
    feature["properties"]["h"] = 1
    return feature


def _all_features(view: View, choice: Choice) -> Iterator[Feature]:
    language = choice.language
    ids = _ids_of_places(view) if has_many_places(view) else {}
    if Layer.STATED in choice.layers:
        for line in view.distances:
            for feature in _stated(line, language):
                feature["properties"].update(_between(line, ids))
                yield feature
    if Layer.DISPLACEMENT in choice.layers:
        for flow, among in _flows_in_order(view):
            for feature in _flow(flow, view, language):
                feature["properties"].update(among)
                yield feature
        yield from _stocks(view.stocks, _drawn_names(view, choice), language)
    if Layer.PLACES in choice.layers:
        flags = Layer.CONTROL in choice.layers
        for mark in view.places:
            yield from _place(mark, language, flags=flags)


def _ids_of_places(view: View) -> dict[str, str]:
    """The id of each drawn place's mark, by that of the place."""
    return {mark.place.id: mark.id for mark in view.places}


def _between(line: DistanceMark, ids: Mapping[str, str]) -> dict[str, object]:
    """Among many places, the places that a stated distance hangs on."""
    ends = [ids[key] for key in sorted(_ends(line)) if key in ids]
    return {"q": line.id, "e": ends} if ends else {}


def _drawn_names(view: View, choice: Choice) -> frozenset[str]:
    """Ids of the places whose names stand on the map anyway."""
    return frozenset(mark.place.id for mark in view.places if Layer.PLACES in choice.layers)


def selection_features(view: View, choice: Choice) -> Iterator[Feature]:
    """Rings round the places that the selection is about, and its lines: always few."""
    return map(_by_hand, _selection(view, choice))


def _selection(view: View, choice: Choice) -> Iterator[Feature]:
    if Layer.MEASURED in choice.layers:
        shown = {_ends(line) for line in view.distances if Layer.STATED in choice.layers}
        for line in view.measured:
            if _ends(line) not in shown or line.id == view.selected:
                yield from _measured(line, choice.language)
    flows = chosen_flows(view) if Layer.DISPLACEMENT in choice.layers else ()
    for flow in flows:
        if flow.curve is not None:
            yield _line(flow.curve.vertices, t="chosen", o=flow.id, w=_width_px(flow, view) + 9)
    about = flows[0].id if flows else view.selected
    for mark in places_meant(view):
        yield _point(mark.place, id=mark.id, t="select", o=about)


def _ends(line: DistanceMark) -> frozenset[str]:
    return frozenset(place.id for place in (line.start, line.end) if place)


def _point(place: Place, **properties: object) -> Feature:
    """RFC 7946: longitude first, at most 5 decimals."""
    assert place.latitude is not None
    assert place.longitude is not None
    return _feature("Point", [round(place.longitude, 5), round(place.latitude, 5)], properties)


def _line(vertices: Iterable[tuple[float, float]], **properties: object) -> Feature:
    return _feature("LineString", [[lon, lat] for lat, lon in vertices], properties)


def _feature(kind: str, coordinates: object, properties: dict[str, object]) -> Feature:
    return {
        "type": "Feature",
        "geometry": {"type": kind, "coordinates": coordinates},
        "properties": {key: value for key, value in properties.items() if value not in ("", None)},
    }


def _place(mark: PlaceMark, language: str, *, flags: bool) -> Iterator[Feature]:
    place = mark.place
    words = {
        "l": map_words(name_of(place, language)),
        "l2": map_words(mark.second_line),
        "p": mark.priority,
        "d": mark.dispute_id,
        "f": mark.flag if flags else "",
    }
    if mark.shape == "halo":
        yield _point(place, t="halo", r=place.radius_km)
        yield _point(place, id=mark.id, t="dot", **words)
    elif mark.shape in ("ring", "thin"):
        yield _point(place, id=mark.id, t=mark.shape, r=place.radius_km, **words)
    else:
        yield _point(place, id=mark.id, t=mark.shape, **words)


def _stated(line: DistanceMark, language: str) -> Iterator[Feature]:
    if not line.vertices or line.start is None or line.end is None or line.measured_km is None:
        return
    half_km = max(line.measured_km * 0.03, 0.3)
    for at, towards in ((line.start, line.end), (line.end, line.start)):
        yield _line(tick_vertices(at, towards, half_km=half_km), t="tick")
    yield _line(line.vertices, id=line.id, t="reach")
    yield _line(
        line.vertices,
        id=line.id,
        t="stated",
        l=map_words(say("map.stated", language, stated=stated_short(line, language))),
        l2=map_words(say("map.measured", language, km=km_text(line.measured_km, language))),
        p=_STATED_PRIORITY,
    )


def _measured(line: DistanceMark, language: str) -> Iterator[Feature]:
    if not line.vertices or line.measured_km is None:
        return
    chosen = line.id.startswith("measured:")
    yield _line(line.vertices, id=line.id, t="reach")
    yield _line(
        line.vertices,
        id=line.id,
        t="measured",
        l=map_words(say("map.measured_only", language, km=km_text(line.measured_km, language))),
        p=_MEASURED_PRIORITY if chosen else 0,
    )


def _has_many_flows(view: View) -> bool:
    """Whether so many people are on the move that arrows of full width would cover the map."""
    return len(view.flows) > FEW_FLOWS


def _flows_in_order(view: View) -> Iterator[tuple[FlowMark, dict[str, object]]]:
    """The flows; of many, or among many places, each with what the map needs to choose from them.

    It draws those that it has room for. Those of most people come first, then those that most
    articles tell of. Several that are one ring round one place are selected together, for only one
    of them could be clicked.
    """
    together: dict[str, dict[str, object]] = {
        mark.id: {"id": ring_id}
        for ring_id, marks in rings_by_id(view.flows).items()
        for mark in marks
        if len(marks) > 1
    }
    if not (_has_many_flows(view) or has_many_places(view)):
        yield from ((flow, together.get(flow.id, {})) for flow in view.flows)
        return
    ids = _ids_of_places(view)
    ranked = sorted(view.flows, key=_rank)
    ranks = {flow.id: rank for rank, flow in enumerate(ranked)}
    for flow in view.flows:
        ends = (flow.flow.origin, flow.flow.destination)
        drawn = [ids[place.id] for place in ends if place is not None and place.id in ids]
        among: dict[str, object] = {"a": flow.id, "k": ranks[flow.id], "e": drawn}
        if flow.words and ranks[flow.id] >= _LEADING_FIGURES:
            among["p"] = _FIGURE_PRIORITY
        yield flow, among | together.get(flow.id, {})


def _rank(mark: FlowMark) -> tuple[int, int]:
    articles = {claim.article_id for claim in mark.flow.claims}
    return (-mark.flow.size_class, -len(articles))


def _width_px(mark: FlowMark, view: View) -> float:
    """Width of an arrow: where there are many, each is thinner, and still the wider for more."""
    return round(mark.width_px * 0.4, 1) if _has_many_flows(view) else mark.width_px


def _flow_right(mark: FlowMark, view: View) -> int:
    """Right to room of a flow's words: among many, one without a figure says less than a name."""
    return 0 if _has_many_flows(view) and not mark.words else _FLOW_PRIORITY


def _flow(mark: FlowMark, view: View, language: str) -> Iterator[Feature]:
    destination = mark.flow.destination
    arrived = mark.flow.destination_status is DestinationStatus.ARRIVED
    if mark.curve is None:
        yield from _open_flow(mark, view, language)
        return
    width, vertices = _width_px(mark, view), mark.curve.vertices
    second = say(
        "map.to" if arrived else "map.towards",
        language,
        place=name_of(destination, language) if destination else "",
    )
    yield _line(vertices, t="casing", w=width + (1.5 if _has_many_flows(view) else 3))
    yield _line(vertices, id=mark.id, t="reach")
    yield _line(
        vertices,
        id=mark.id,
        t="flow",
        w=width,
        **_written(mark, second, language),
        p=_flow_right(mark, view),
        s=-mark.curve.side,
    )
    if mark.flow.movement is Movement.RETURN:
        yield _line(vertices, t="hollow", w=max(width - 2.6, 1.2))
    latitude, longitude = vertices[-1]
    yield _feature(
        "Point",
        [longitude, latitude],
        {
            "id": mark.id,
            "t": "filled" if arrived else "open",
            "b": mark.curve.bearing_deg,
            "w": width,
        },
    )


def _open_flow(mark: FlowMark, view: View, language: str) -> Iterator[Feature]:
    """Where one end is open: heads around the other one, and the words.

    An end that is said but has no point ("to Uganda") stands in the words alone.
    """
    if mark.anchor is None:
        return
    origin, destination = mark.flow.origin, mark.flow.destination
    at_origin = origin is not None and mark.anchor.id == origin.id
    if at_origin:
        end, key = destination, "map.to"
    else:
        end, key = origin, "map.from"
    second = say(key, language, place=name_of(end, language)) if end else ""
    yield _point(
        mark.anchor,
        id=mark.id,
        t=_open_shape(mark),
        **_written(mark, second, language),
        p=max(_flow_right(mark, view) - 40, 0),
        w=_SMALL_RING_PX if _has_many_flows(view) else None,
    )


def _open_shape(mark: FlowMark) -> str:
    """Heads that point away from the place or to it, open where nobody is said to have arrived."""
    if is_arrival(mark):
        arrived = mark.flow.destination_status is DestinationStatus.ARRIVED
        return "arrival" if arrived else "bound"
    return "unknown" if is_ring(mark) else "word"


def _written(mark: FlowMark, where: str, language: str) -> dict[str, str]:
    """The words beside a flow: its figure, and below it where to; that alone without a figure.

    Below one that several marks share stands for how many, and ``g`` says whose it is: the map
    writes it beside one of them.
    """
    if not mark.words:
        return {"l": map_words(where)}
    figure = map_words(quoted(mark.words, language))
    if mark.sharing == 1:
        return {"l": figure, "l2": map_words(where)}
    key = "map.one_figure" if mark.curve else "map.one_figure_open"
    together = map_words(say(key, language, count=mark.sharing))
    return {"l": figure, "l2": together, "g": mark.flow.recommended.id}


def _stocks(stocks: Iterable[StockMark], drawn: frozenset[str], language: str) -> Iterator[Feature]:
    """One feature for each area, its badges below each other in the order of the articles."""
    for key, marks in badges_by_area(stocks).items():
        area = marks[0].area
        assert area is not None
        yield _point(
            area,
            id=marks[0].id,
            t="area",
            l="" if key in drawn else map_words(name_of(area, language)),
            n=list(_badges(area, marks, language)),
        )


def _badges(area: Place, marks: list[StockMark], language: str) -> Iterator[dict[str, object]]:
    """The badges of an area; of very many figures the last badge opens those without one."""
    shown = shown_of(marks)
    for mark in shown:
        yield {"id": mark.id, "l": _badge(mark, language)}
    if len(shown) < len(marks):
        more = len(marks) - len(shown)
        words = map_words(say("map.more_figures", language, count=more))
        yield {"id": all_figures_id(area), "l": f"<span>{words}</span>", "c": more}


def _badge(mark: StockMark, language: str) -> str:
    words = map_words(quoted(mark.words, language))
    return f"<span><b>{words}</b> {map_words(say('map.living', language))}</span>"
