"""Flows and stocks: grouped, never added up, never mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core.flows import SIZE_CLASSES, flows, size_class
from dashboard.core.reality import reality_checks
from dashboard.model import (
    Claim,
    ClaimKind,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Mention,
    Movement,
    Place,
    PlaceKind,
    PlaceRole,
    Quantifier,
    Quantity,
    Resolution,
    Role,
    Stance,
    TimePrecision,
    TimeReading,
)
from dashboard.ui.view.displacement import stock_marks

NAMES = ("Sake", "Goma", "Minova", "Bule")
PLACES = {
    name: Place(
        id=name.lower(), name=name, kind=PlaceKind.TOWN, latitude=-1.5 - number / 10,
        longitude=29.0, radius_km=3, source="example",
    )
    for number, name in enumerate(NAMES)
}  # fmt: skip
#: A town of a country, and the two countries that people may be told to be in.
PLACES |= {
    "Uvira": replace(PLACES["Sake"], id="uvira", name="Uvira", country="CD"),
    "Congo": replace(PLACES["Sake"], id="cd", kind=PlaceKind.COUNTRY, country="CD"),
    "Burundi": replace(PLACES["Sake"], id="bi", kind=PlaceKind.COUNTRY, country="BI"),
}


def end(name: str, role: PlaceRole, *, carried: bool = False) -> ClaimPlace:
    mention = Mention(
        article_id="a", start=0, end=len(name), words=name, role=Role.PLACE, reason="example"
    )
    resolution = Resolution(
        mention=mention, candidates=(), place=PLACES[name], precision=None, why="example"
    )
    return ClaimPlace(role=role, resolution=resolution, carried=carried)


def claim(
    number: int,
    *,
    origins: tuple[str, ...] = (),
    destinations: tuple[str, ...] = (),
    low: int | None = 100,
    high: int | None = 100,
    quantifier: Quantifier = Quantifier.EXACT,
    measure: Measure = Measure.FLOW,
    movement: Movement = Movement.FLIGHT,
    speaker: str = "the Red Cross",
    day: date | None = None,
    carried: bool = False,
) -> Claim:
    time = TimeReading(
        words="then", start=0, end=4, earliest=day, latest=day,
        precision=TimePrecision.DAY, anchor="example",
    )  # fmt: skip
    quantity = Quantity(words=f"{low}", start=0, end=1, quantifier=quantifier, low=low, high=high)
    arrived = DestinationStatus.ARRIVED if destinations else DestinationStatus.UNKNOWN
    return Claim(
        id=f"displacement-{number}",
        article_id="a",
        start=0,
        end=10,
        words_start=0,
        words_end=5,
        kind=ClaimKind.DISPLACEMENT,
        speaker=speaker,
        stance=Stance.STATES,
        places=(
            *(end(name, PlaceRole.ORIGIN, carried=carried) for name in origins),
            *(end(name, PlaceRole.DESTINATION) for name in destinations),
        ),
        quantity=None if low is None and high is None else quantity,
        time=time if day else None,
        detail=DisplacementDetail(measure=measure, movement=movement, destination_status=arrived),
    )


SAKE_GOMA = {"origins": ("Sake",), "destinations": ("Goma",)}

some_names = st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)
some_claims = st.lists(
    st.builds(
        claim,
        st.integers(0, 10_000),
        origins=some_names,
        destinations=some_names,
        low=st.one_of(st.none(), st.integers(0, 5_000_000)),
        high=st.one_of(st.none(), st.integers(0, 5_000_000)),
        quantifier=st.sampled_from([*Quantifier]),
        measure=st.sampled_from([*Measure]),
        movement=st.sampled_from([*Movement]),
        speaker=st.sampled_from(["the article", "the UN", "a nurse"]),
        day=st.one_of(
            st.none(), st.integers(0, 40).map(lambda days: date(2031, 3, 1) + timedelta(days))
        ),
        carried=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)


@settings(deadline=None)
@given(some_claims)
def test_no_figure_is_ever_added_to_another(claims):
    # given any claims of any sources
    printed = {id(one.quantity) for one in claims if one.quantity}

    # when flows and stocks are made of them
    shown = [one for flow in flows(claims) for one in (flow.recommended, *flow.claims)]
    shown += [mark.claim for mark in stock_marks(claims)]

    # then every figure in them is one that a source printed, the very same record
    for one in shown:
        assert one in claims
        assert one.quantity is None or id(one.quantity) in printed
    for flow in flows(claims):
        assert flow.size_class == size_class(flow.recommended)


@settings(deadline=None)
@given(some_claims)
def test_a_stock_never_becomes_a_flow_nor_a_flow_a_stock(claims):
    for flow in flows(claims):
        assert all(one.detail.measure is Measure.FLOW for one in flow.claims)
    for mark in stock_marks(claims):
        assert mark.claim.detail.measure is Measure.STOCK


@settings(deadline=None)
@given(some_claims)
def test_every_flow_claim_with_a_place_is_in_a_flow_and_every_stock_with_a_figure_a_mark(claims):
    in_flows = {one.id for flow in flows(claims) for one in flow.claims}
    in_stocks = {mark.claim.id for mark in stock_marks(claims)}

    for one in claims:
        if one.detail.measure is Measure.STOCK:
            assert (one.id in in_stocks) is (one.quantity is not None)
        else:
            assert (one.id in in_flows) is bool(one.places)


@settings(deadline=None)
@given(some_claims)
def test_the_same_claims_make_the_same_flows_with_ids_of_their_own(claims):
    made = flows(claims)

    assert made == flows(claims)
    assert len({flow.id for flow in made}) == len(made)


@settings(deadline=None)
@given(some_claims)
def test_reality_checks_show_figures_and_change_none(claims):
    for check in reality_checks(claims):
        assert all(one in claims for one in check.claims)


def test_claims_about_the_same_ends_in_the_same_days_are_one_flow():
    # given three sources on one movement, within a week
    vague = claim(1, **SAKE_GOMA, low=1_000, high=9_999, quantifier=Quantifier.VAGUE)
    exact = claim(2, **SAKE_GOMA, low=5_200, high=5_200, day=date(2031, 3, 4))
    later = claim(3, **SAKE_GOMA, low=6_000, high=6_000, day=date(2031, 3, 6))

    # when flows are made of them
    [flow] = flows([vague, exact, later])

    # then there is one; the newest exact figure is recommended and the others support it
    assert flow.recommended is later
    assert set(flow.claims) == {vague, exact, later}
    assert (flow.origin, flow.destination) == (PLACES["Sake"], PLACES["Goma"])
    assert flow.size_class == 1_000


def test_movements_weeks_apart_are_two_flows():
    one = claim(1, **SAKE_GOMA, day=date(2031, 3, 4))
    other = claim(2, **SAKE_GOMA, day=date(2031, 5, 4))

    assert len(flows([one, other])) == 2


def test_a_return_is_no_part_of_the_flight():
    flight = claim(1, **SAKE_GOMA)
    homeward = claim(2, origins=("Goma",), destinations=("Sake",), movement=Movement.RETURN)

    assert [flow.movement for flow in flows([flight, homeward])] == [
        Movement.FLIGHT,
        Movement.RETURN,
    ]


def test_an_attributed_figure_and_an_explicit_one_are_preferred():
    article = claim(1, **SAKE_GOMA, speaker="the article")
    nurse = claim(2, **SAKE_GOMA, speaker="a nurse", carried=True)
    mayor = claim(3, **SAKE_GOMA, speaker="the mayor")

    [flow] = flows([article, nurse, mayor])
    assert flow.claims == (mayor, nurse, article)


def test_open_ends_stay_open():
    [flow] = flows([claim(1, destinations=("Goma",))])

    assert flow.origin is None
    assert flow.destination == PLACES["Goma"]
    assert flows([claim(2)]) == ()


def test_a_group_with_two_goals_is_in_the_flow_to_each_with_its_figure_whole():
    [one, other] = flows([claim(1, origins=("Sake",), destinations=("Goma", "Minova"), low=900,
                                high=900)])  # fmt: skip

    assert (one.destination, other.destination) == (PLACES["Goma"], PLACES["Minova"])
    assert one.recommended is other.recommended


def test_stocks_stand_side_by_side_at_their_area():
    first = claim(1, destinations=("Goma",), measure=Measure.STOCK, low=240_000, high=240_000)
    second = claim(2, destinations=("Goma",), measure=Measure.STOCK, low=200_000, high=None,
                   quantifier=Quantifier.MORE_THAN)  # fmt: skip
    nowhere = claim(3, measure=Measure.STOCK, low=300, high=300)

    assert [(mark.area, mark.claim) for mark in stock_marks([second, first, nowhere])] == [
        (PLACES["Goma"], second),
        (PLACES["Goma"], first),
        (None, nowhere),
    ]


def test_every_figure_has_its_class():
    for bound in SIZE_CLASSES:
        assert size_class(claim(1, low=bound, high=None)) == bound
    assert size_class(claim(1, low=None, high=None)) == 0
    assert size_class(claim(1, low=0, high=500)) == 100
    assert size_class(claim(1, low=None, high=13_000)) == 10_000


def test_nobody_flees_into_the_country_of_the_town_that_he_left():
    found = flows([claim(1, origins=("Uvira",), destinations=("Congo", "Burundi"))])
    assert [(flow.origin.id, flow.destination.id) for flow in found] == [("uvira", "bi")]


def test_a_flight_whose_only_goal_is_its_own_country_has_an_open_end():
    [flow] = flows([claim(1, origins=("Uvira",), destinations=("Congo",))])
    assert flow.destination is None
