"""Where a name lies: a point picked on a map or typed, the position offered, or a row looked up.

Nothing of it is drawn on the map of the page until a person accepts it here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from dashboard.core.reviews import Point, mention_id, placed_by_hand, read_as, read_point
from dashboard.errors import DashboardError
from dashboard.model import Place, PlaceKind, Reading, Resolution, Review, Scope
from dashboard.storage.store import Store
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.map_layers import draw_picking
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.map_view import pick_on_map
from dashboard.ui.review import spots
from dashboard.ui.review.asking import answers, ask_online
from dashboard.ui.review.desk import Desk, decide, name_box, reviewer, scope_radio
from dashboard.ui.review.labels import is_offered, offered_words, place_label
from dashboard.ui.review.texts import say
from dashboard.ui.view.chips import excerpt_of, place_highlights
from dashboard.ui.view.figures import quoted
from dashboard.ui.view.wording import kind_of, trouble_of

#: Key of the name that is being placed: its mention's id.
_ASKED = "placing"

_MAP, _SEEN, _WHERE, _POINT, _RADIUS = (
    "place-map", "place-seen", "place-where", "place-point", "place-radius"
)  # fmt: skip
_KIND, _TERRITORY = "place-kind", "place-territory"

#: The answer that stands for no row: the point that the reader gives.
_OWN = "own"

#: How far a point is taken to reach where nothing else is said, in kilometres.
_USUAL_KM = 3.0

#: What somebody would place by hand; a country or a continent is no point.
_KINDS = tuple(
    one for one in PlaceKind if one not in (PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.ROAD)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What the form holds.

    Attributes:
        row: The row chosen; None for the reader's own point.
        point: That point as typed; empty where none is given.
        radius_km: How far it reaches.
        kind: What lies there.
        territory: The territory it lies in; empty when not said.
    """

    row: Place | None
    point: str
    radius_km: float
    kind: PlaceKind
    territory: str


def ask_for(subject: str) -> None:
    """Open the map for this mention at the next run; a button's callback."""
    _close()
    st.session_state[_ASKED] = subject


def is_open() -> bool:
    """Whether the map is open, or opens at this run."""
    return _ASKED in st.session_state


def _close() -> None:
    for key in (_ASKED, _MAP, _SEEN, _WHERE, _POINT, _RADIUS, _KIND, _TERRITORY):
        st.session_state.pop(key, None)


def show_if_asked(desk: Desk, reading: Reading) -> None:
    """The dialog for the name that was asked for, while it is one of this article."""
    asked = st.session_state.get(_ASKED)
    for resolution in reading.resolutions:
        if mention_id(resolution.mention) == asked:
            words = label_text(quoted(resolution.mention.words, desk.language), most=60)
            title = say("place.title", desk.language, words=words)
            st.dialog(title, width="medium", on_dismiss=_close)(_dialog)(desk, reading, resolution)


def _dialog(desk: Desk, reading: Reading, resolution: Resolution) -> None:
    _take_click()
    language, words = desk.language, resolution.mention.words
    corpus = desk.collection.corpus
    span = corpus.sentence_of(resolution)
    marks = place_highlights([resolution])
    excerpt = excerpt_of(corpus, reading.article.id, span, marks, language)
    st.html(html.quote(excerpt))
    offers = [one for one in (resolution.offered, *answers(words)) if one is not None]
    row = _choose(offers, language)
    _map(reading, offers, language)
    given = _own_point(row, language)
    ask_online(desk, words)
    scope = scope_radio("place", language)
    if scope is Scope.TERRITORY:
        st.caption(say("place.always_note", language))
    name_box("place", language)
    if st.button(say("place.accept", language), type="primary", key="place-accept"):
        decide(
            desk,
            lambda store: _review(store, resolution, given, scope),
            adds_row=scope is Scope.TERRITORY,
            after=_close,
        )


def _review(store: Store, resolution: Resolution, given: _Given, scope: Scope) -> Review:
    by = store.sign(reviewer())
    place = given.row or placed_by_hand(
        resolution,
        read_point(given.point),
        by.reviewer,
        radius_km=given.radius_km,
        kind=given.kind,
        territory=given.territory,
    )
    return read_as(resolution, place, by, scope, given.territory or None)


def _take_click() -> None:
    """What was last clicked on the map, once for each click, is the reader's own point."""
    state = st.session_state
    value = state.get(_MAP)
    clicked = value.get("last_clicked") if isinstance(value, Mapping) else None
    if not isinstance(clicked, Mapping):
        return
    at = (clicked.get("lat"), clicked.get("lng"))
    if state.get(_SEEN) == at or not all(_is_number(one) for one in at):
        return
    state[_SEEN], state[_WHERE] = at, _OWN
    state[_POINT] = f"{at[0]:.4f}, {at[1]:.4f}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def _choose(offers: list[Place], language: str) -> Place | None:
    """The row that is meant; None for the reader's own point."""
    if not offers:
        return None
    rows = {place.id: place for place in offers}
    if st.session_state.get(_WHERE) not in {_OWN, *rows}:
        st.session_state[_WHERE] = next(iter(rows))

    def label(key: str) -> str:
        if key == _OWN:
            return say("place.own", language)
        if is_offered(rows[key]):
            return label_text(offered_words(rows[key], language), most=200)
        return f"{place_label(rows[key], language)}, {label_text(rows[key].source)}"

    chosen = st.radio(say("place.where", language), [*rows, _OWN], format_func=label, key=_WHERE)
    return rows.get(chosen or _OWN)


def _map(reading: Reading, offers: list[Place], language: str) -> None:
    """The map to click on; what is typed shows on it as well."""
    dark = st.context.theme.type == "dark"
    style = MapStyle(
        scheme="dark" if dark else "light", tiles=bool(st.session_state.get("tiles", False))
    )
    around = spots.places_around(reading.resolutions)
    picked = spots.picked_features(_typed_point(), st.session_state.get(_RADIUS) or _USUAL_KM)
    marks = spots.place_features(around, offers, language)
    box = spots.frame_of(around, offers)
    with st.container(key="pick-map"):  # as high as its map before that is there (page.css)
        pick_on_map(draw_picking(marks, picked, box, style, language), _MAP)


def _typed_point() -> Point | None:
    try:
        return read_point(st.session_state.get(_POINT) or "")
    except DashboardError:
        return None


def _own_point(row: Place | None, language: str) -> _Given:
    """The reader's own point, where no row is chosen: typed or picked, both end up in one box."""
    if row is not None:
        return _Given(
            row=row, point="", radius_km=row.radius_km, kind=row.kind, territory=row.admin2
        )
    left, right = st.columns(2)
    point = left.text_input(
        say("place.point", language),
        key=_POINT,
        placeholder="-1.4284, 28.0702",
        help=say("place.point_help", language),
        max_chars=60,
    )
    if point.strip() and _typed_point() is None:
        _refuse(point, language)
    radius = right.number_input(
        say("place.radius", language), 0.1, 500.0, _USUAL_KM, step=1.0, key=_RADIUS
    )
    left, right = st.columns(2)  # anew: on a narrow screen the columns stand below each other
    kind = left.selectbox(
        say("places.kind", language),
        _KINDS,
        index=_KINDS.index(PlaceKind.VILLAGE),
        format_func=lambda one: kind_of(one, language),
        key=_KIND,
    )
    territory = right.text_input(say("place.territory", language), key=_TERRITORY, max_chars=60)
    return _Given(
        row=None,
        point=point,
        radius_km=float(radius),
        kind=kind or PlaceKind.VILLAGE,
        territory=territory.strip(),
    )


def _refuse(point: str, language: str) -> None:
    try:
        read_point(point)
    except DashboardError as error:
        st.warning(label_text(trouble_of(error, language), most=300))
