"""Figures and directions beside other facts: shown together, judged by nobody."""

from __future__ import annotations

from dataclasses import replace

from dashboard.core.displacement import displacement_claims
from dashboard.core.distances import distance_claims
from dashboard.core.populations import population_claims
from dashboard.core.reality import reality_checks
from dashboard.core.sentences import sentences
from dashboard.model import Claim, Place, RealityCheck


def claims_of(text: str, gazetteer) -> tuple[Claim, ...]:
    from dashboard.core.clean import article_as_given
    from dashboard.core.recognise import recognise
    from dashboard.core.resolve import resolve

    article = article_as_given(text, doc="example", language="en")
    resolutions = resolve(article, recognise(article, gazetteer), gazetteer)
    spans = sentences(text)
    return (
        *displacement_claims(article, resolutions, spans),
        *distance_claims(article, resolutions, spans),
        *population_claims(article, resolutions, spans),
    )


def checks_of(text: str, gazetteer) -> list[RealityCheck]:
    return list(reality_checks(claims_of(text, gazetteer)))


def test_tens_of_thousands_do_not_fit_into_a_town_of_fifteen_thousand(gazetteer):
    text = (
        "Walikale, with a population of around 15,000, fell. Tens of thousands of people have fled"
        " Walikale."
    )
    [check] = checks_of(text, gazetteer)

    assert check.about == "population"
    assert not check.agrees
    assert len(check.claims) == 2
    assert check.finding == (
        "“Tens of thousands of people” said to have left Walikale, said to have around 15,000."
    )


def test_thousands_fit_into_a_town_of_fifteen_thousand(gazetteer):
    text = (
        "Walikale, with a population of around 15,000, fell. Thousands of people have fled"
        " Walikale."
    )
    [check] = checks_of(text, gazetteer)

    assert check.agrees


def test_a_stated_distance_stands_beside_the_measured_line(gazetteer):
    [check] = checks_of("Walikale is approximately 125 km from Goma.", gazetteer)

    assert (check.about, check.agrees) == ("distance", True)
    assert check.finding.startswith(
        "Goma to Walikale: stated 125 km; the straight line measures 132 km ±"
    )


def test_a_distance_below_the_line_cannot_be_a_road(gazetteer):
    [check] = checks_of("Walikale is 60 km from Goma.", gazetteer)

    assert not check.agrees


def test_a_stated_direction_stands_beside_the_bearing(gazetteer):
    checks = checks_of("Walikale lies 130 km south of Goma.", gazetteer)

    assert [(check.about, check.agrees) for check in checks] == [
        ("distance", True),
        ("bearing", False),
    ]
    assert checks[1].finding.startswith("Goma to Walikale: stated south; the bearing measures 28")


def test_the_seeds_pass_their_own_checks(seed_readings):
    claims = [claim for reading in seed_readings for claim in reading.claims]
    checks = reality_checks(claims)

    assert {(check.about, check.agrees) for check in checks} >= {
        ("distance", True),
        ("population", True),
    }
    assert len({check.id for check in checks}) == len(checks)


def test_a_place_without_a_position_is_not_measured(gazetteer):
    # given a distance whose goal nobody has placed yet
    [claim] = claims_of("Walikale is approximately 125 km from Goma.", gazetteer)
    detail = replace(claim.detail, measured_km=None, error_km=None, measured_bearing_deg=None)

    # then there is nothing to check
    assert reality_checks([replace(claim, detail=detail)]) == ()


def test_the_gazetteer_gives_a_population_where_no_text_does(gazetteer):
    # given a town whose gazetteer row has a population
    [claim] = claims_of("90,000 people have fled Sake.", gazetteer)
    [place] = claim.places
    town = place.resolution.place
    assert isinstance(town, Place)
    counted = replace(place.resolution, place=replace(town, population=17_000))
    known = replace(claim, places=(replace(place, resolution=counted),))

    # when the figure is checked, then it stands beside that population
    [check] = reality_checks([known])
    assert not check.agrees
    assert "listed with 17,000 inhabitants" in check.finding


def test_one_distance_that_two_sentences_state_is_one_check_with_both(gazetteer):
    text = "Walikale is 125 km from Goma. The rebels hold Walikale, 125 km from Goma."
    [check] = checks_of(text, gazetteer)

    assert len(check.claims) == 2
