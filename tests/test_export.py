"""Exports: every row with its sentence, article and precision; nothing that a sheet would run."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.cli import ExportFormat
from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.export.csv_tables import csv_tables, csv_zip, safe_cell, table_text
from dashboard.export.dictionary import DICTIONARY, HXL_TAGS
from dashboard.export.formats import EXPORTS
from dashboard.export.found import found_line
from dashboard.export.geojson import geojson_bytes
from dashboard.export.json_text import json_text
from dashboard.export.rows import NOTE
from dashboard.export.tables import TABLES
from dashboard.model import ClaimKind, Reading
from dashboard.pipeline import read_article
from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.records import View


@pytest.fixture(scope="module")
def view(seed_corpus) -> View:
    return view_of(seed_corpus, Choice(provinces=True))


def test_the_page_and_the_command_line_write_the_same_formats():
    assert {one.value for one in ExportFormat} == set(EXPORTS)


@pytest.fixture(scope="module")
def features(seed_corpus, view) -> list[dict[str, Any]]:
    collection = json.loads(geojson_bytes(seed_corpus, view))
    assert collection["type"] == "FeatureCollection"
    assert collection["note"] == NOTE
    found: list[dict[str, Any]] = collection["features"]
    return found


def of_table(features: list[dict[str, Any]], table: str) -> list[dict[str, Any]]:
    """The features of one table."""
    return [one for one in features if one["properties"]["table"] == table]


def positions(geometry: dict[str, Any] | None) -> list[list[float]]:
    """All positions of a geometry."""
    if geometry is None:
        return []
    inner = geometry["coordinates"]
    return [inner] if geometry["type"] == "Point" else list(inner)


# --------------------------------------------------------------------------- GeoJSON


def test_every_position_has_longitude_first_and_at_most_five_decimals(features):
    known = [position for one in features for position in positions(one["geometry"])]
    assert known
    for longitude, latitude in known:
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
        assert round(longitude, 5) == longitude
        assert round(latitude, 5) == latitude


def test_walikale_stands_where_the_reference_says(features):
    (walikale,) = [
        one for one in of_table(features, "places") if one["properties"]["name"] == "Walikale"
    ]
    assert walikale["geometry"] == {"type": "Point", "coordinates": [28.0702, -1.4284]}
    assert walikale["properties"]["precision"] == "settlement"
    assert walikale["properties"]["acled_precision"] == 1
    assert walikale["properties"]["ucdp_precision"] == 1


def test_every_feature_carries_its_sentence_its_article_and_its_precision(features, seed_corpus):
    for one in features:
        said = one["properties"]
        article = seed_corpus.by_article[said["article_id"]].article
        assert said["excerpt"]
        assert said["excerpt"] == article.text[said["start"] : said["end"]]
        assert said["article_sha256"] == article.raw_sha256
        assert said["article_title"] == article.title
        assert {"precision", "acled_precision", "ucdp_precision"} <= set(said)


def test_a_citation_finds_its_sentence_again_by_what_stands_around_it(features, seed_corpus):
    for one in features:
        said = one["properties"]
        text = seed_corpus.by_article[said["article_id"]].article.text
        around = f"{said['prefix']}{said['excerpt']}{said['suffix']}"
        assert text.index(around) + len(said["prefix"]) == said["start"]


def test_the_flow_towards_kisangani_says_that_nobody_arrived(features):
    (flow,) = [
        one for one in of_table(features, "flows") if one["properties"]["to_name"] == "Kisangani"
    ]
    assert flow["properties"]["destination_status"] == "towards"
    assert flow["properties"]["measure"] == "flow"
    assert (flow["properties"]["low"], flow["properties"]["high"]) == (1000, 9999)
    assert flow["geometry"]["type"] == "LineString"


def test_a_stock_is_no_line_and_no_number_is_a_sum(features):
    stocks = [one for one in of_table(features, "flows") if one["properties"]["measure"] == "stock"]
    assert sorted(one["properties"]["low"] for one in stocks) == [10_000, 7_000_000]
    assert all((one["geometry"] or {}).get("type") != "LineString" for one in stocks)


def test_the_stated_distance_stands_beside_the_measured_one(features):
    (line,) = of_table(features, "distances")
    said = line["properties"]
    assert (said["stated_km"], said["measured_km"]) == (125, 131.7)
    assert (said["from_name"], said["to_name"]) == ("Goma", "Walikale")
    assert line["geometry"]["coordinates"] == [[29.2285, -1.6741], [28.0702, -1.4284]]


def test_a_population_stands_at_its_place_in_the_words_of_its_sentence(features):
    (said,) = [
        one["properties"]
        for one in of_table(features, "populations")
        if one["properties"]["name"] == "Walikale"
    ]
    assert said["population"] in said["excerpt"]
    assert said["population_low"] == said["population_high"] == 15_000
    assert said["quantifier"] == "approximately"
    assert said["added_by"] is None


def test_a_population_that_a_reviewer_added_is_exported_with_who_added_it(seed_readings):
    # given a reading whose populations were all added by hand
    added = [
        replace(claim, added_by="Ada") if claim.kind is ClaimKind.POPULATION else claim
        for claim in seed_readings[0].claims
    ]
    corpus = corpus_of([replace(seed_readings[0], claims=tuple(added)), *seed_readings[1:]])

    # when they are exported, each says who added it, the others that nobody did
    rows = list(TABLES["populations"](corpus, view_of(corpus, Choice(provinces=True))))
    told = {row["article_id"]: row["added_by"] for row in rows}
    assert rows
    for article_id, added_by in told.items():
        by_hand = article_id == seed_readings[0].article.id
        assert added_by == ("Ada" if by_hand else None)


# --------------------------------------------------------------------------- CSV


def rows_of(text: str) -> list[dict[str, str]]:
    """A table read back."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("table", [name for name in TABLES if name != "tolls"])
def test_a_table_read_back_has_its_excerpts_letter_for_letter(table, seed_corpus, view):
    text = csv_tables(seed_corpus, view)[f"{table}.csv"]
    rows = rows_of(text)
    assert rows
    for row in rows:
        article = seed_corpus.by_article[row["article_id"]].article
        assert row["excerpt"] == article.text[int(row["start"]) : int(row["end"])]


def test_the_dictionary_explains_every_column_of_every_table(seed_corpus, view):
    columns = {
        column
        for name, rows in TABLES.items()
        for row in list(rows(seed_corpus, view))[:1]
        for column in row
    }
    assert columns
    explained = set(DICTIONARY)
    for column in columns:
        bare = column.removeprefix("from_").removeprefix("to_")
        assert column in explained or (bare != column and bare in explained), column
    assert set(HXL_TAGS) <= columns


def test_the_dictionary_and_the_note_travel_with_the_tables(seed_corpus, view):
    files = csv_tables(seed_corpus, view)
    assert NOTE in files["README.txt"]
    assert {row["column"] for row in rows_of(files["data_dictionary.csv"])} == set(DICTIONARY)


def test_hxl_tags_stand_in_the_second_line_only_when_asked_for(seed_corpus, view):
    plain = csv_tables(seed_corpus, view)["places.csv"]
    tagged = csv_tables(seed_corpus, view, hxl=True)["places.csv"]
    assert "#geo+lat" not in plain
    first, second, *rest = tagged.splitlines()
    assert first == plain.splitlines()[0]
    assert "#geo+lat" in second
    assert rest == plain.splitlines()[1:]


def test_the_archive_opens_in_a_spreadsheet_and_holds_every_table(seed_corpus, view):
    with zipfile.ZipFile(io.BytesIO(csv_zip(seed_corpus, view))) as archive:
        assert archive.testzip() is None
        assert {f"{name}.csv" for name in TABLES} <= set(archive.namelist())
        assert archive.read("places.csv").startswith(b"\xef\xbb\xbf")


@given(st.text())
def test_no_cell_of_text_begins_like_a_formula(text):
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert not cell.lstrip(" ").startswith(("\t", "\r", "\n"))
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    # nor does what a spreadsheet makes a cell of that parts ours at semicolons
    for part in re.split(r"[;\t\r\n]", cell):
        assert not part.lstrip().startswith(("=", "+", "-", "@")) or is_figure(part)
    # and the words are the same
    assert cell.replace("'", "") == re.sub(CONTROL, "\ufffd", text).replace("'", "")


def is_figure(part: str) -> bool:
    return re.fullmatch(r"\s*[+-][\d.,]+\s*", part) is not None


#: Control characters but tab and ends of lines.
CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"

FORMULAS = ("=1+1", "+1+cmd", "-2+3", "@SUM(1)", "＝1+1", "=cmd|' /C calc'!A0", "\t=1", "\r=1")


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize(
    "before",
    ["", " ", "\u00a0", "\u3000", "\ufeff", "\u200b \u2060", "Radio;", "Radio; ", "a;b;", "a\tb\t",
     "a\n", "a\r\n", "a;\n", "a;\u200b"],
)  # fmt: skip
def test_no_formula_is_run_wherever_a_spreadsheet_begins_a_cell(before, formula):
    cell = str(safe_cell(before + formula))
    for part in re.split(r"[;\t\r\n]", cell):
        assert not part.strip("\ufeff\u200b\u2060 \u00a0\u3000").startswith(tuple("=+-@＝"))


@pytest.mark.parametrize("words", ["1,68; -29,22", "1;-2", "a; b", "x = y", "5-6", "a;\n-3"])
def test_figures_and_words_stay_as_they_are_in_a_cell(words):
    assert safe_cell(words) == words


def test_no_cell_holds_a_sign_that_a_terminal_obeys():
    assert safe_cell("Radio \x1b]0;x\x07\x9b31m\x7f\n") == "Radio \ufffd]0;x\ufffd\ufffd31m\ufffd\n"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_json_says_the_same_with_nothing_in_it_that_a_terminal_or_a_page_obeys(text):
    for indent in (None, 1):
        told = json_text({"words": text}, indent=indent)
        assert json.loads(told) == {"words": text}
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]", told)
        assert "</" not in told
        assert "<!" not in told


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=1, max_size=5))
def test_a_row_read_back_has_as_many_cells_as_were_written(cells):
    text = table_text([{f"c{n}": cell for n, cell in enumerate(cells)}])
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in read if row] == [len(cells)] * 2


# --------------------------------------------------------------------------- doing no harm


@pytest.fixture
def camp_reading(gazetteer) -> Reading:
    """An article that names a displacement site of which the gazetteer has five decimals."""
    walikale = gazetteer.places_by_id["walikale"]
    camp = replace(
        walikale,
        id="kibua-site",
        name="Kibua",
        other_names=(),
        latitude=-1.62067,
        longitude=28.43219,
        radius_km=0.5,
        sensitive=True,
    )
    places = Gazetteer.from_places((walikale, camp), ())
    text = "Sites\n\nM23 rebels attacked the town of Kibua, 40 km from Walikale, sources said.\n"
    return read_article(clean(text, name="camp.txt"), places)


def test_a_camp_is_extracted_no_finer_than_its_town(camp_reading):
    found = found_line("a", camp_reading)
    (kibua,) = [one for one in found["mentions"] if one["place_id"] == "kibua-site"]
    assert (kibua["lat"], kibua["lon"]) == (-1.62, 28.43)


def test_a_camp_is_exported_no_finer_than_its_town(camp_reading):
    # given that article on the map
    corpus: Corpus = corpus_of([camp_reading])
    view = view_of(corpus, Choice())
    assert "kibua-site" in {mark.place.id for mark in view.places}

    # when it is exported, then no file holds its fine position
    written = geojson_bytes(corpus, view).decode()
    tables = "".join(csv_tables(corpus, view).values())
    assert "Kibua" in written
    for fine in ("1.62067", "28.43219", "1.6207", "28.4322"):
        assert fine not in written
        assert fine not in tables


def test_every_format_on_offer_writes_an_empty_collection_too():
    nothing = corpus_of([])
    view = view_of(nothing, Choice())
    for export in EXPORTS.values():
        assert export.write(nothing, view)
    assert json.loads(geojson_bytes(nothing, view))["features"] == []
