"""Distances as the text states them, their two ends, and what is measured beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_places import marked_reading

from dashboard.core.distances import distance_claims
from dashboard.core.lengths.tables import DIRECTIONS
from dashboard.core.lengths.verdict import distance_verdict
from dashboard.core.sentences import sentences
from dashboard.model import Claim, ClaimKind, DistanceDetail, PlaceRole, Quantifier


def claims_of(marked: str, language: str = "en") -> tuple[Claim, ...]:
    reading = marked_reading(marked, language=language)
    spans = sentences(reading.article.text)
    return distance_claims(reading.article, reading.resolutions, spans)


def end(claim: Claim, role: PlaceRole) -> str:
    return "".join(item.resolution.mention.words for item in claim.places if item.role is role)


def detail_of(claim: Claim) -> DistanceDetail:
    assert isinstance(claim.detail, DistanceDetail)
    return claim.detail


@pytest.mark.parametrize(
    ("marked", "km", "reference", "goal", "direction"),
    [
        ("[Walikale] is approximately 125 km from [Goma].", 125, "Goma", "Walikale", None),
        ("They seized [Loashi], a village 9 kilometres north-west of [Masisi] town.", 9, "Masisi",
         "Loashi", "north-west"),
        ("At [Rusayo], 12 km west of [Goma], only latrines remain.", 12, "Goma", "Rusayo", "west"),
        ("[Kanyabayonga], some 65 miles north of [Goma], is next.", 104.6, "Goma", "Kanyabayonga",
         "north"),
        ("[Ntoto] fell. The rebels regrouped at [Kibua], some 25 km to the north.", 25, "Ntoto",
         "Kibua", "north"),
        ("An escort for the road from [Bunia] to [Mongbwalu], about 80 kilometres.", 80, "Bunia",
         "Mongbwalu", None),
        ("[Bisie:mine] is shut. Rebels reached [Ndjingala], 27 km south of the mine.", 27, "Bisie",
         "Ndjingala", "south"),
        ("They had camped at [Kibati], 15km (9 miles) north of [Goma].", 15, "Goma", "Kibati",
         "north"),
        ("From [Bunia], it is a 58-kilometre drive to [Komanda].", 58, "Bunia", "Komanda", None),
        ("[Beni] is calm. The village is 12 km from [Fataki], in [Djugu:territory] territory.", 12,
         "Fataki", "Beni", None),
        ("Rebels took [Kirumba], roughly 15 km south of [Lubero].", 15, "Lubero", "Kirumba",
         "south"),
        ("[Kamango] is barely 15 kilometers from the frontier.", 15, "", "Kamango", None),
        ("Fighting flared near [Masisi]. Thousands fled [Nyanzale] towards [Kibirizi], 20 km to the"
         " east.", 20, "Nyanzale", "Kibirizi", "east"),
        ("[Kambau] est calme. Les habitants vont vers [Njiapanda], à 18 kilomètres de là.", 18,
         "Kambau", "Njiapanda", None),
        ("Rebels closed in on [Bafwasende]. They are 11 kilometres away.", 11, "Bafwasende", "",
         None),
        ("À [Bunyakiri], situé à 75 kilomètres au nord-ouest de [Bukavu], l'hôpital soigne.", 75,
         "Bukavu", "Bunyakiri", "north-west"),
        ("[Kibati], à une vingtaine de kilomètres à l'ouest de [Nyabiondo].", 20, "Nyabiondo",
         "Kibati", "west"),
        ("À noter : la route [Sake]-[Masisi], longue de 55 kilomètres, est coupée.", 55, "Sake",
         "Masisi", None),
        ("À [Kibati], 12 km est de [Goma], tout est calme.", 12, "Goma", "Kibati", "east"),
        ("De [Gisenyi], on aperçoit [Goma], à quatre kilomètres à peine.", 4, "Gisenyi", "Goma",
         None),
        ("Umbali kati ya [Beni] na [Butembo] ni kilomita 54.", 54, "Beni", "Butembo", None),
        ("Mapigano karibu na [Sake], kilomita 23 kaskazini magharibi mwa [Goma].", 23, "Goma",
         "Sake", "north-west"),
    ],
)  # fmt: skip
def test_a_stated_distance_has_both_its_ends(marked, km, reference, goal, direction):
    french, swahili = "à " in marked.lower(), "kilomita" in marked
    [claim] = claims_of(marked, "fr" if french else "sw" if swahili else "en")

    assert detail_of(claim).km == km
    assert (end(claim, PlaceRole.FROM), end(claim, PlaceRole.TO)) == (reference, goal)
    assert detail_of(claim).direction == direction


def test_hours_on_foot_stay_hours():
    [claim] = claims_of("[Luvungi] lies two hours on foot from [Mpofi].")

    assert detail_of(claim).km is None
    assert detail_of(claim).hours == 2
    assert (end(claim, PlaceRole.FROM), end(claim, PlaceRole.TO)) == ("Mpofi", "Luvungi")


@pytest.mark.parametrize(
    "marked",
    [
        "The park around [Rutshuru] covers 7,800 square kilometres.",
        "Le parc de [Rutshuru] couvre 7 800 km².",
        "They drove at 60 km/h through [Goma].",
        "The meeting in [Goma] lasted two hours.",
        "Some 500 people fled [Goma].",
    ],
)
def test_areas_speeds_and_hours_of_talk_are_no_distances(marked):
    assert claims_of(marked) == ()


def test_the_words_of_a_distance_are_its_own():
    reading = marked_reading("[Walikale] is approximately 125 km from [Goma], by road.")
    spans = sentences(reading.article.text)
    [claim] = distance_claims(reading.article, reading.resolutions, spans)

    assert reading.article.text[claim.words_start : claim.words_end] == (
        "approximately 125 km from Goma"
    )
    assert detail_of(claim).quantifier is Quantifier.APPROXIMATELY


def test_the_seed_states_what_the_line_measures(seed_readings):
    # given the sentence of the first seed
    sentence = "is approximately 125 km from Goma"
    assert sentence in seed_readings[0].article.text

    # when its distances are read
    claims = [claim for claim in seed_readings[0].claims if claim.kind is ClaimKind.DISTANCE]

    # then there is one, its ends are Goma and Walikale, and a road explains the difference
    [claim] = claims
    detail = detail_of(claim)
    assert (end(claim, PlaceRole.FROM), end(claim, PlaceRole.TO)) == ("Goma", "Walikale")
    assert detail.measured_km is not None
    assert round(detail.measured_km) == 132
    assert detail.verdict == ""


def measured(km: float, line: float, direction: str | None = None, bearing: float = 0.0):
    return DistanceDetail(
        km=km, hours=None, quantifier=Quantifier.EXACT, direction=direction, measured_km=line,
        error_km=5.0, measured_bearing_deg=bearing,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (measured(125, 132), ""),
        (measured(200, 132), ""),
        (measured(300, 132), "300 km is more than twice the straight line of 132 km (± 5)"),
        (measured(60, 132), "60 km is shorter than the straight line of 132 km (± 5)"),
        (measured(130, 132, "west", 282), ""),
        (measured(130, 132, "south", 282), "stated south, measured west"),
    ],
)
def test_a_verdict_is_given_only_beyond_what_a_road_explains(detail, words):
    assert distance_verdict(detail) == words


def test_every_direction_is_a_point_of_the_compass():
    from dashboard.core.geo import COMPASS

    assert set(DIRECTIONS.values()) == set(COMPASS)


@given(
    st.lists(
        st.sampled_from(
            ["12", "km", "miles", "de", "from", "[Goma]", "[Sake]", "north", "of", "à", "au",
             "nord", "(9", "heures", "kilomita", ".", ",", "the town", "hours", "on foot"]
        ),
        max_size=20,
    )
)  # fmt: skip
def test_any_order_of_words_is_read_without_a_fault(words):
    for claim in claims_of(" ".join(words)):
        assert claim.start <= claim.words_start < claim.words_end <= claim.end


def test_a_distance_from_a_country_counts_from_its_border_and_is_not_measured() -> None:
    (claim,) = claims_of("[Bunagana] is just 5 km from the [Uganda:country] border.")
    assert detail_of(claim).km == 5
    assert detail_of(claim).measured_km is None
    assert detail_of(claim).verdict == ""
