"""Reading gazetteer tables: what stands in ours, and what a wrong row is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from geopy.distance import geodesic
from hypothesis import given
from hypothesis import strategies as st

from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind
from dashboard.settings import settings_from
from dashboard.storage.gazetteer_csv import (
    COLUMNS,
    read_places,
    read_regions,
    read_shared_names,
    shipped_regions,
)

DATA = settings_from({}).data
HEADER = "id,name,kind,country,admin1,latitude,longitude,radius_km,source,other_names,weak_names"

#: Positions on which several registers agree.
REFERENCE = {
    "walikale": (-1.4284, 28.0702),
    "goma": (-1.6741, 29.2285),
    "bukavu": (-2.4908, 28.8428),
    "kisangani": (0.5153, 25.1910),
    "nyabiondo": (-1.3170, 28.7232),
    "bisie": (-1.0330, 27.7443),
}


@pytest.fixture(scope="module")
def places() -> dict[str, Place]:
    return {place.id: place for place in read_places(DATA / "gazetteer.csv")}


def table(folder: Path, *lines: str, header: str = HEADER, newline: str = "\n") -> Path:
    path = folder / "gazetteer.csv"
    path.write_bytes((newline.join((header, *lines)) + newline).encode())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(GazetteerError) as caught:
        read_places(path)
    return str(caught.value)


@pytest.mark.parametrize("place_id", REFERENCE)
def test_the_six_places_that_matter_most_lie_where_the_registers_agree(place_id, places):
    place = places[place_id]
    assert (place.latitude, place.longitude) == REFERENCE[place_id]


def test_our_own_table_passes_every_proof_and_says_its_source_in_every_row(places):
    assert len(places) > 1_400
    for place in places.values():
        assert place.source, place.id
        assert place.latitude is None or place.licence, place.id


def test_every_territory_of_the_theatre_has_its_p_code_and_is_no_point(places):
    territories = [
        p for p in places.values() if p.kind is PlaceKind.TERRITORY and p.country == "CD"
    ]
    assert len(territories) >= 45
    assert all(place.pcode.startswith("CD") and place.radius_km >= 12 for place in territories)


def test_all_twenty_six_provinces_are_there(places):
    provinces = {
        p.pcode for p in places.values() if p.kind is PlaceKind.PROVINCE and p.country == "CD"
    }
    assert len(provinces) == 26


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("CD", {"DRC", "DR Congo", "RDC", "RD Congo", "Congo-Kinshasa", "Kongo"}),
        ("US", {"US", "U.S.", "USA", "États-Unis", "Marekani"}),
        ("AE", {"UAE", "EAU", "Émirats arabes unis"}),
        ("NL", {"the Netherlands", "Pays-Bas", "Uholanzi"}),
        ("CI", {"Côte d'Ivoire"}),
    ],
)
def test_countries_bear_the_names_that_news_gives_them(code, words, places):
    country = places[f"country-{code.lower()}"]
    assert words <= {country.name, *country.other_names}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("CD", {"Congolese", "Congolais", "Congolaise", "Congolaises", "Wakongo"}),
        ("RW", {"Rwandan", "Rwandans", "Rwandais", "Rwandaise", "Rwandaises", "Wanyarwanda"}),
        ("BE", {"Belgian", "Belgians", "Belge", "Belges"}),
        ("KE", {"Kenyan", "Kényan", "Kényane", "Kényans"}),
        ("TR", {"Turkish", "Turc", "Turque"}),
        ("SS", {"South Sudanese", "Sud-Soudanais", "Sud-Soudanaises"}),
    ],
)
def test_demonyms_come_in_both_genders_and_numbers(code, words, places):
    assert words <= set(places[f"country-{code.lower()}"].demonyms)


def test_every_country_has_a_capital(places):
    governed = {place.capital_of for place in places.values() if place.capital_of}
    sovereign = {"CD", "RW", "UG", "BI", "TZ", "SS", "CF", "CG", "AO", "ZM", "QA", "US", "FR", "KE"}
    assert sovereign <= governed
    assert len(governed) > 190
    assert {places["gitega"].capital_of, places["bujumbura"].capital_of} == {"BI"}


def test_names_that_mean_another_thing_are_weak(places):
    assert "Baraka" in places["baraka"].weak_names
    assert not {"Ngoma", "Nkoma"} & {*places["goma"].other_names, *places["goma"].weak_names}
    assert "Kibati" in places["kibati-walikale"].weak_names
    assert all("Union" not in (p.name, *p.other_names) for p in places.values())


def test_a_village_that_nobody_has_placed_is_there_without_coordinates(places):
    kipupu = places["kipupu"]
    assert kipupu.latitude is None
    assert kipupu.longitude is None


def test_camps_and_clinics_are_never_finer_than_their_town(places):
    for place in places.values():
        if place.kind is PlaceKind.CAMP:
            assert place.sensitive, place.id
            assert place.radius_km >= 1, place.id


def test_no_position_rests_on_a_share_alike_database(places):
    assert not [place.id for place in places.values() if "ODbL" in place.licence]


def test_shared_names_know_their_places_and_their_cues(places):
    shared = read_shared_names(DATA / "shared_names.csv")
    assert all(place_id in places for name in shared for place_id in name.ids)
    kibati = next(name for name in shared if name.folded == "kibati")
    assert kibati.default_id == "kibati"
    assert "Walikale" in dict(kibati.cues)["kibati-walikale"]
    katale = next(name for name in shared if name.folded == "katale")
    assert katale.default_id is None


def test_regions_ship_for_every_province_of_the_country():
    regions = shipped_regions()
    assert len([key for key in regions if key[0] == "CD" and key[1]]) == 26
    assert regions["RW", ""].holds(latitude=-1.95, longitude=30.06)


# ---------------------------------------------------------------- what a spreadsheet may save


def test_a_table_with_mark_semicolons_crlf_and_decimal_commas_is_read(tmp_path):
    path = tmp_path / "gazetteer.csv"
    path.write_bytes(
        "﻿id;name;kind;country;latitude;longitude;radius_km;source\r\n"
        "goma;Goma;city;CD;-1,6741;29,2285;6;GeoNames\r\n".encode()
    )
    (goma,) = read_places(path)
    assert (goma.latitude, goma.longitude, goma.radius_km) == (-1.6741, 29.2285, 6.0)


def test_columns_may_stand_in_any_order_and_empty_lines_count_for_nothing(tmp_path):
    path = table(
        tmp_path,
        "",
        "GeoNames,6,29.2285,−1.6741,CD,city,Goma,goma",
        ",,,,,,,",
        header="source,radius_km,longitude,latitude,country,kind,name,id",
    )
    assert [place.name for place in read_places(path)] == ["Goma"]


def test_hostile_cells_stay_plain_text(tmp_path):
    payload = "{{7*191}} <script>alert(1)</script> ${x} `y` =1+1 \\2019"
    path = table(tmp_path, f'x,"{payload}",village,CD,,-1.5,28.9,2,"{payload}",,')
    (place,) = read_places(path)
    assert place.name == payload
    assert place.source == payload


# ---------------------------------------------------------------- refusals


def test_swapped_coordinates_are_called_by_their_name(tmp_path):
    path = table(tmp_path, "goma,Goma,city,CD,Nord-Kivu,29.22,-1.68,6,typed by hand,,")
    assert refusal(path) == (
        "gazetteer.csv, line 2: Goma lies at 29.22 north, -1.68 east, which is off this map."
        " Are latitude and longitude swapped?"
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("goma,Goma,city,CD,Nord-Kivu,5.2,23.4,6,s,,", "not in Nord-Kivu"),
        ("x,Brussels,city,BE,,-1.6,29.2,6,s,,", "not in Belgium"),
        ("x,Goma,hamlet,CD,,-1.6,29.2,6,s,,", "unknown kind “hamlet”"),
        ("x,Goma,city,CD,,south,29.2,6,s,,", "latitude is “south”, which is not a number"),
        ("x,Goma,city,CD,,nan,29.2,6,s,,", "not a number"),
        ("x,Goma,city,CD,,-1.6,,6,s,,", "one coordinate only"),
        ("x,Goma,city,CD,,-100,29.2,6,s,,", "off this map"),
        ("x,Goma,city,CD,,-1.6,29.2,0,s,,", "radius_km of Goma is “0”"),
        ("x,Goma,city,CD,,-1.6,29.2,,s,,", "radius_km of Goma is “”"),
        ("x,,city,CD,,-1.6,29.2,6,s,,", "no name"),
        ("{{7*7}},Goma,city,CD,,-1.6,29.2,6,s,,", "the id “{{7*7}}” is not one"),
        ("x,Goma,city,CD,,-1.6,29.2,6,s,,,extra", "12 cells"),
        ('x,"Goma,city,CD,,-1.6,29.2,6,s,,', "Is a quote missing?"),
    ],
)
def test_a_row_that_cannot_be_right_stops_with_its_line(line, words, tmp_path):
    message = refusal(table(tmp_path, line))
    assert message.startswith("gazetteer.csv, line 2: ")
    assert words in message


def test_a_missing_column_is_named(tmp_path):
    path = table(tmp_path, "goma,Goma", header="id,name")
    assert "no column kind, country, latitude" in refusal(path)


def test_an_id_used_twice_names_both_lines(tmp_path):
    row = "goma,Goma,city,CD,,-1.67,29.23,6,s,,"
    assert refusal(table(tmp_path, row, row)).startswith(
        "gazetteer.csv, line 3: the id goma stands in line 2 already."
    )


def test_a_name_claimed_twice_must_be_marked(tmp_path):
    # given two villages of one name, far apart
    rows = (
        "kibati,Kibati,village,CD,Nord-Kivu,-1.5697,29.2802,3,s,,",
        "kibati-walikale,Kibati,village,CD,Nord-Kivu,-1.3,28.5833,5,s,,",
    )
    path = table(tmp_path, *rows)

    # then nobody can tell them apart
    assert "bears the name “kibati”, and so does Kibati (kibati)" in refusal(path)

    # unless the name is marked as shared
    (tmp_path / "shared_names.csv").write_text(
        "name,ids,default_id,rule\nKibati,kibati|kibati-walikale,kibati,Nyiragongo unless\n"
    )
    assert len(read_places(path)) == 2


def test_a_weak_name_claims_nothing(tmp_path):
    rows = (
        "kibati,Kibati,village,CD,Nord-Kivu,-1.5697,29.2802,3,s,,",
        "kibati-walikale,Kibati,village,CD,Nord-Kivu,-1.3,28.5833,5,s,,Kibati",
    )
    assert len(read_places(table(tmp_path, *rows))) == 2


def test_one_village_entered_twice_is_found_though_its_name_is_marked(tmp_path):
    rows = (
        "a,Kibati,village,CD,Nord-Kivu,-1.5697,29.2802,3,s,,",
        "b,Kibati,village,CD,Nord-Kivu,-1.5720,29.2810,3,s,,",
    )
    (tmp_path / "shared_names.csv").write_text("name,ids,default_id\nKibati,a|b,a\n")
    assert "Kibati (b) lies 0.3 km from Kibati (a)" in refusal(table(tmp_path, *rows))


def test_a_village_far_from_its_territory_is_found(tmp_path):
    header = HEADER + ",admin2"
    rows = (
        "t,Territoire de Nyiragongo,territory,CD,Nord-Kivu,-1.53,29.25,12,s,,,Nyiragongo",
        "v,Kibua,village,CD,Nord-Kivu,-1.234,28.4163,1.5,s,,,Nyiragongo",
    )
    assert "km from the middle of Territoire de Nyiragongo" in refusal(
        table(tmp_path, *rows, header=header)
    )


def test_a_file_that_is_not_utf8_is_told_how_to_save_it(tmp_path):
    path = tmp_path / "gazetteer.csv"
    path.write_bytes(HEADER.encode() + b"\nx,Wani\xe9,village\n")
    assert refusal(path) == (
        "gazetteer.csv, line 2: the file is not UTF-8. Save it as “CSV UTF-8” in the spreadsheet."
    )


def test_no_file_and_an_empty_file_are_told_apart(tmp_path):
    assert "cannot be opened" in refusal(tmp_path / "nothing.csv")
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    assert "the file is empty" in refusal(empty)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Kibati,kibati,kibati,", "names 1 place"),
        ("Kibati,a|b,c,", "c is not among the ids"),
        ("Kibati,a|b,a,nonsense", "names no place"),
        ("Kibati,a|b,a,c=Goma", "c is not among the ids"),
    ],
)
def test_a_shared_name_that_points_nowhere_is_refused(line, words, tmp_path):
    path = tmp_path / "shared_names.csv"
    path.write_text(f"name,ids,default_id,cues\n{line}\n")
    with pytest.raises(GazetteerError, match=words):
        read_shared_names(path)


def test_bounds_need_all_four_sides(tmp_path):
    path = tmp_path / "region_bounds.csv"
    path.write_text("country,admin1,name,south,north,west,east\nCD,,DR Congo,-13,5,12,\n")
    with pytest.raises(GazetteerError, match="a side of the box is missing"):
        read_regions(path)


@given(st.text(max_size=400))
def test_any_text_at_all_is_refused_in_one_sentence(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "gazetteer.csv"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert refusal(path).startswith("gazetteer.csv, line ")


def test_walikale_and_goma_are_as_far_apart_as_on_the_ground(places):
    walikale, goma = places["walikale"], places["goma"]
    km = geodesic((walikale.latitude, walikale.longitude), (goma.latitude, goma.longitude)).km
    assert 130 < km < 135


def test_the_table_has_exactly_the_columns_of_the_dictionary():
    first = (DATA / "gazetteer.csv").read_text(encoding="utf-8").split("\n", 1)[0]
    assert tuple(first.split(",")) == COLUMNS
