"""Hostile text through every path: nothing runs, on the server or in the browser; words are shown.

First without a browser, each payload through all that renders; then one real server and one real
browser on a folder whose articles, file names and gazetteer rows carry every payload.
"""

from __future__ import annotations

import csv
import html
import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
from behind_marks import excerpts_behind
from browsing import Reader, reading
from hostile_text import (
    EVALUATED,
    MADE,
    article_text,
    assert_nothing_ran,
    payloads,
    town_of,
    write_articles,
    write_gazetteer,
)
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Template
from playwright.sync_api import expect
from streamlit_folium import _get_feature_group_string, _get_map_string
from typed import typed

from dashboard.core.clean import clean
from dashboard.core.explain import explain
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.reviews import placed_by_hand, read_point
from dashboard.export.csv_tables import csv_tables
from dashboard.export.geojson import geojson_bytes
from dashboard.found_articles import find_in
from dashboard.pipeline import read_article
from dashboard.ui import html as pieces
from dashboard.ui import reader as article_reader
from dashboard.ui.escape import LONGEST_LABEL, html_text, label_text, map_words, plain
from dashboard.ui.link import read_link, write_link
from dashboard.ui.map_frame import base_map, groups_of
from dashboard.ui.map_layers import draw, draw_picking
from dashboard.ui.map_scripts import MapStyle
from dashboard.ui.part_card import part_words
from dashboard.ui.review import spots
from dashboard.ui.review.labels import is_offered, offered_words, place_label
from dashboard.ui.view.build import all_ids, view_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.found import found_excerpt
from dashboard.ui.view.panel import panel_of
from dashboard.ui.view.part import Part
from dashboard.ui.view.records import View

NAMES = tuple(payloads(Path()))

#: Signs that mean something to Jinja, to a JavaScript string or to HTML.
MEANINGFUL = set("\\`${}%<>\"'#[]")


# --------------------------------------------------------------------------- one payload, all paths


@pytest.fixture(scope="module", params=NAMES)
def payload(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A payload; afterwards no folder may have been made."""
    here = tmp_path_factory.mktemp("payload")
    yield payloads(here)[request.param]
    assert not (here / MADE).exists()


@pytest.fixture(scope="module")
def hostile(payload: str, gazetteer: Gazetteer) -> Corpus:
    """An article full of the payload, read with a gazetteer whose rows are full of it."""
    known = gazetteer.places_by_id
    walikale = known["walikale"]
    town = replace(
        walikale,
        id=f"kibua-{payload}"[:300],
        name=f"{town_of(0)} {payload}",
        other_names=(town_of(0), f"{payload} {town_of(0)}"),
        latitude=-1.6,
        longitude=28.4,
        source=payload,
        source_id=payload,
        licence=payload,
    )
    places = Gazetteer.from_places((walikale, known["goma"], town), ())
    article = clean(article_text(payload, town_of(0)), name=f"{payload}.txt"[:300])
    corpus = corpus_of([read_article(article, places)])
    view = view_of(corpus, Choice())
    assert any(mark.place.name == town.name for mark in view.places), "the town is not drawn"
    return corpus


def frames_script(view: View, choice: Choice) -> str:
    """All text that the map's frame is handed for this view, as streamlit-folium makes it."""
    drawn = base_map()
    drawn.render()
    script = _get_map_string(drawn)
    for n, group in enumerate(groups_of(draw(view, choice, MapStyle()))):
        script += _get_feature_group_string(group, map=drawn, idx=n)
    return str(script)


def test_nothing_that_the_maps_frame_is_handed_can_run(hostile, payload):
    # given the script of the map with everything drawn, each mark selected once
    view = view_of(hostile, Choice())
    for selected in [mark.id for mark in view.places]:
        choice = Choice(selected=selected, provinces=True)
        script = frames_script(view_of(hostile, choice), choice)

        # then no sign of a payload is left that a template, a string of script or HTML would obey
        assert not EVALUATED.search(script)
        assert not any(sign in script for sign in ("`", "${", "{{", "{%", "{#", "</script", "<img"))
        assert payload not in script or payload.isalnum()
        # and a template engine that got it once more would find nothing in it
        assert Template(script, keep_trailing_newline=True).render() == script


def test_nothing_that_the_map_of_a_form_is_handed_can_run(hostile):
    # given the map on which a name is placed, among hostile places and hostile offers
    (reading,) = hostile.readings
    around = spots.places_around(reading.resolutions)
    offers = [replace(one, id=f"offer-{n}", pack="looked-up") for n, one in enumerate(around)]
    marks = list(spots.place_features(around, offers, "en"))
    assert any(town_of(0) in one["properties"]["l"] for one in marks)

    # then no sign of a payload is left that a template, a string of script or HTML would obey
    drawn = base_map()
    drawn.render()
    script = _get_map_string(drawn)
    picked = spots.picked_features(read_point("-1.5, 28.5"), 3)
    layers = draw_picking(marks, picked, spots.frame_of(around, offers), MapStyle(), "en")
    for n, group in enumerate(groups_of(layers)):
        script += _get_feature_group_string(group, map=drawn, idx=n)
    assert not EVALUATED.search(script)
    assert not any(sign in script for sign in ("`", "${", "{{", "{%", "{#", "</script", "<img"))
    assert Template(script, keep_trailing_newline=True).render() == script


def test_the_labels_of_a_form_have_no_markup_left(hostile, payload):
    # given a place, and a position offered, whose every word is the payload
    (reading,) = hostile.readings
    place = next(one.place for one in reading.resolutions if one.place is not None)
    foreign = replace(place, name=payload, admin1=payload, admin2=payload, country=payload)
    offered = replace(foreign, pack="offered", source=f"the sentence: “{payload}”")

    # then no sign of Markdown in their labels is one that is obeyed
    assert is_offered(offered)
    for label in (place_label(foreign, "en"), label_text(offered_words(offered, "en"), most=200)):
        bare = label.replace("\\\\", "")
        for n, sign in enumerate(bare):
            if sign in "`*_[]$<>{}!":
                assert n, label
                assert bare[n - 1] == "\\", label


def test_a_row_placed_by_hand_bears_a_harmless_id_whatever_its_words(hostile, payload):
    (reading,) = hostile.readings
    resolution = reading.resolutions[0]
    words = replace(resolution.mention, words=payload)
    row = placed_by_hand(
        replace(resolution, mention=words),
        read_point("-1.5, 28.5"),
        payload,
        radius_km=3,
        territory=payload,
    )
    assert not set(row.id) & MEANINGFUL
    assert len(row.id) < 120


def test_the_label_of_a_hostile_place_says_its_name(hostile):
    view = view_of(hostile, Choice())
    for mark in view.places:
        label = html.unescape(map_words(mark.place.name))
        assert label.removesuffix("…") in " ".join(plain(mark.place.name).split())


def test_the_pages_html_holds_the_words_as_text_alone(hostile):
    # given all HTML that the page makes of the article
    view = view_of(hostile, Choice())
    (reading,) = hostile.readings
    parts = [
        article_reader.article_html(hostile, reading, 0, "en"),
        article_reader.meta_html(reading.article, "en"),
        article_reader.names_html(view.ledger, "en"),
        pieces.block("summary", view.summary),
    ]
    for mark_id in sorted(all_ids(view)):
        panel = panel_of(hostile, view, mark_id, "en")
        assert panel is not None
        parts += [pieces.panel_head(panel), pieces.reasons(panel, "en")]
        parts += [pieces.quote(one) for one in excerpts_behind(hostile, view, mark_id)]
        parts += [pieces.article_head(group.note, "en") for group in panel.groups]
    page = "".join(parts)

    # then no tag, no handler and no attribute of the payload is in it
    for tag in ("<script", "<img", "<svg", "<a "):
        assert tag not in page
    assert '" onmouseover' not in page
    assert "\x00" not in page

    # and the words of the article stand there unchanged
    shown = html.unescape(page)
    assert html_text(reading.article.title) in page
    assert reading.article.title in shown


def test_every_excerpt_of_a_hostile_article_stands_in_it_letter_for_letter(hostile):
    (reading,) = hostile.readings
    view = view_of(hostile, Choice())
    for mark_id in all_ids(view):
        for excerpt in excerpts_behind(hostile, view, mark_id):
            assert excerpt.text == reading.article.text[excerpt.start : excerpt.end]
            assert excerpt.text


def test_ids_that_travel_into_script_and_links_are_plain(hostile):
    view = view_of(hostile, Choice(provinces=True))
    ids = all_ids(view) | {mark.id for mark in view.measured}
    for mark_id in ids:
        assert read_link({"select": mark_id}).selected == mark_id


def test_exports_hold_the_words_as_data(hostile):
    # given both exports
    view = view_of(hostile, Choice(provinces=True))
    written = geojson_bytes(hostile, view).decode()
    collection = json.loads(written)
    tables = csv_tables(hostile, view)

    # then GeoJSON holds the excerpts as strings, and nothing that ends a script around it
    assert not any(sign in written for sign in ("</", "<!", "\u202e", "\x9b"))
    texts = {feature["properties"]["excerpt"] for feature in collection["features"]}
    (reading,) = hostile.readings
    assert texts
    assert all(text in reading.article.text for text in texts)

    # and no cell of a table begins like a formula
    for name, table in tables.items():
        if name.endswith(".csv"):
            for row in csv.reader(io.StringIO(table, newline="")):
                for cell in row:
                    assert not is_formula(cell), f"{name}: {cell[:80]!r}"


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would run a cell; a plain number is none."""
    stripped = cell.lstrip(" ")
    if not stripped.startswith(("=", "+", "-", "@", "\t", "\r", "\n")):
        return False
    try:
        float(cell)
    except ValueError:
        return True
    return False


def test_explain_prints_no_sign_that_a_terminal_obeys(hostile):
    (reading,) = hostile.readings
    printed = explain(reading)
    assert not [sign for sign in printed if not sign.isprintable() and sign != "\n"]


def test_hostile_addresses_choose_nothing(payload):
    link = read_link(
        dict.fromkeys(
            ("select", "article", "at", "board", "layers", "happened", "articles", "provinces"),
            payload,
        )
    )
    chosen = (link.board, link.at, link.provinces, link.layers, link.happenings)
    assert chosen == (None, 0, False, frozenset(), frozenset())
    assert link.selected is None
    assert link.article is None
    # what is left of a list of articles are words that no article bears
    assert not [one for one in link.articles or () if set(one) & MEANINGFUL]


def test_words_to_search_for_and_a_part_of_the_store_come_out_of_an_address_as_data(payload):
    keys = ("q", "only", "since", "until", "undated", "publisher", "older")
    link = read_link(dict.fromkeys(keys, payload))
    chosen = (link.only, link.part.since, link.part.until, link.part.undated, link.part.page)
    assert chosen == (False, None, None, False, 0)
    assert "\n" not in link.words
    assert len(link.words) <= 200
    assert read_link(write_link(link)) == link


def test_what_a_search_found_is_text_alone(hostile, payload):
    # given a search for the town, and one for the payload itself
    for words in (town_of(0), payload):
        for hit in find_in(hostile, words).hits:
            # then its excerpt stands in the article, and no tag of it in the page's HTML
            excerpt = found_excerpt(hit)
            (reading,) = hostile.readings
            assert excerpt.text == reading.article.text[excerpt.start : excerpt.end]
            narrowed = part_words(Part(words=words, publisher=payload), "en")
            page = pieces.found(excerpt) + pieces.block("caption", narrowed)
            for tag in ("<script", "<img", "<svg", "<a ", '" onmouseover'):
                assert tag not in page
    assert find_in(hostile, town_of(0)).total == 1


# --------------------------------------------------------------------------- any text


@given(st.text())
def test_no_meaningful_sign_survives_on_a_label(text):
    left = map_words(text)
    without_entities = html.unescape(left)
    assert not MEANINGFUL & set(left.replace("&#", "&"))
    assert without_entities == without_entities.strip()
    assert len(without_entities) <= LONGEST_LABEL
    assert Template(left).render() == left


@given(st.text())
def test_a_label_says_what_it_was_given(text):
    flat = " ".join(plain(text).split())
    shown = html.unescape(map_words(text))
    assert shown == flat or (shown.endswith("…") and flat.startswith(shown[:-1]))


@given(st.text())
def test_html_text_is_one_piece_of_text(text):
    left = html_text(text)
    assert not set("<>\"'") & set(left)
    assert len(html.unescape(left)) == len(text)


@given(st.text(alphabet="[]()!*_`$:{}<>~\\abc #|&\n"))
def test_a_widgets_label_has_no_markup_left(text):
    label = label_text(text)
    bare = label.replace("\\\\", "")
    for n, sign in enumerate(bare):
        if sign in "`*_[]$<>{}()!":
            assert n, label
            assert bare[n - 1] == "\\", label


# --------------------------------------------------------------------------- the command line


def test_extract_reads_hostile_lines_and_writes_json_alone(tmp_path):
    # given a line for each payload, as text, title and name, and one with halves of characters
    texts = payloads(tmp_path)
    lines = [
        {"doc": payload, "title": payload, "text": article_text(payload, "Kibua")}
        for payload in texts.values()
    ]
    orders = "\x1b[31m\x9b31m\u202e\u2028</script><!--"
    lines.append({"doc": orders, "text": f"Rebels {orders} took {orders} Goma {orders}."})
    lines.append({"doc": "half \ud83d", "text": "Rebels \ud83d took \x00 Walikale \udc00."})

    # when they are extracted
    done = newsmap("extract", stdin="\n".join(json.dumps(line) for line in lines))

    # then a line comes out for each, under the same name, and nothing was run
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["doc"] for one in found] == [line["doc"] for line in lines]
    assert "walikale" in {one["place_id"] for one in found[-1]["mentions"]}
    assert not EVALUATED.search(done.stdout + done.stderr)
    assert not (tmp_path / MADE).exists()

    # and nothing in them is obeyed by a terminal, or by a page that they are pasted into
    assert not any(sign in done.stdout for sign in (*"\x1b\x9b\u202e\u2028", "</", "<!"))


def test_what_the_packs_hold_is_printed_without_what_a_terminal_obeys(tmp_path):
    write_gazetteer(tmp_path / "gazetteer.csv", {"order": "\x9b31m\u202e"})
    environment = {"NEWSMAP_GAZETTEER": str(tmp_path / "gazetteer.csv")}
    done = newsmap("gazetteer", "table", environment=environment)
    assert "31m" in done.stdout
    assert not [sign for sign in done.stdout if not sign.isprintable() and sign != "\n"]


@pytest.mark.parametrize(
    "line",
    ["{{7*191}}", '{"doc": "{{7*191}}"}', '["\x1b[2J"]', '{"doc": 1, "text": "\x1b]0;x\x07"}'],
)
def test_a_hostile_line_that_is_none_ends_in_one_plain_line(line):
    done = newsmap("extract", stdin=line)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert not EVALUATED.search(done.stderr)
    assert "\x1b" not in done.stderr


def test_explain_of_a_hostile_argument_prints_plain_lines(tmp_path):
    payload = payloads(tmp_path)["python"]
    done = newsmap("explain", f"Rebels \x1b[31m took Walikale {payload}")
    assert done.returncode == 0
    assert "Walikale" in done.stdout
    assert "\x1b" not in done.stdout
    assert not (tmp_path / MADE).exists()


def test_export_of_a_hostile_folder_is_valid_and_runs_nothing(folder):
    # given a folder with every payload in articles, file names and gazetteer
    environment = {
        "NEWSMAP_ARTICLES": str(folder / "articles"),
        "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
    }

    # when it is exported
    done = newsmap("export", environment=environment)

    # then the collection is valid, every hostile town in it, and the unread file one plain line
    assert done.returncode == 2, done.stderr
    features = json.loads(done.stdout)["features"]
    names = {feature["properties"].get("name") or "" for feature in features}
    for n in range(len(NAMES)):
        assert any(name.startswith(town_of(n)) for name in names)
    assert len(done.stderr.strip().splitlines()) == 1
    assert "not read {{7*191}}" in done.stderr
    assert not (folder / MADE).exists()


def newsmap(
    *arguments: str, stdin: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it."""
    return typed(*arguments, stdin=stdin, environment=environment or {}, timeout_s=120)


# --------------------------------------------------------------------------- a real browser


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles, file names and a gazetteer that carry every payload."""
    here = tmp_path_factory.mktemp("hostile")
    texts = payloads(here)
    write_articles(here / "articles", texts)
    write_gazetteer(here / "gazetteer.csv", texts)
    return here


@pytest.fixture(scope="module")
def hostile_address(folder, serve_app) -> Iterator[str]:
    """The app on that folder; what it logged is looked at when it has ended."""
    environment = {
        "NEWSMAP_ARTICLES": str(folder / "articles"),
        "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
    }
    with serve_app(environment, folder / "log.txt") as address:
        yield address
    log = (folder / "log.txt").read_text(encoding="utf-8")
    assert "Traceback" not in log
    assert not EVALUATED.search(log.replace(address, ""))
    assert "window.pwned" not in log


@pytest.fixture(scope="module")
def hostile_page(browser, hostile_address) -> Iterator[Reader]:
    """One reader for all payloads."""
    with reading(browser, hostile_address) as reader:
        reader.wait_for_map()
        yield reader
        assert reader.outside == []


def test_the_map_is_drawn_with_every_hostile_place_on_it(hostile_page, folder):
    wanted = {f"place:hostile-{name}" for name in NAMES}
    hostile_page.expect_read(lambda: wanted - hostile_page.ids("dot"), set())
    assert_nothing_ran(hostile_page, folder)
    assert hostile_page.errors == []


def test_the_unread_file_is_named_in_one_sentence_as_it_is(hostile_page):
    warning = hostile_page.page.get_by_test_id("stAlert")
    expect(warning).to_contain_text("not read {{7*191}} $x^2$ and")
    expect(warning).to_contain_text("not read:")


@pytest.mark.parametrize("name", NAMES)
def test_no_payload_runs_in_the_browser_and_its_words_are_shown(name, hostile_page, folder):
    # given the payload's place, selected on the map
    payload = payloads(folder)[name]
    n = NAMES.index(name)
    hostile_page.frame.evaluate("id => newsmap.pick(id)", f"place:hostile-{name}")

    # then its name and its sentences stand in the panel, and its name on the map, as they are
    expect(hostile_page.title).to_contain_text(town_of(n))
    title = hostile_page.title.text_content() or ""
    place_name = " ".join(f"{town_of(n)} {payload.replace('|', '')}".split())
    assert " ".join(title.split()).startswith(place_name)
    hostile_page.wait_for_marks(
        f"marks.some(mark => mark.t === 'select' && mark.id === 'place:hostile-{name}')"
    )
    label = hostile_page.frame.locator(".nm-chosen .nm-l1")
    expect(label).to_contain_text(town_of(n))
    assert (label.text_content() or "").removesuffix("…") in plain(place_name)
    expect(hostile_page.quotes.filter(has_text=town_of(n)).first).to_be_visible()
    assert_nothing_ran(hostile_page, folder)

    # and so do they in the article
    hostile_page.page.get_by_role("button", name="Read ›").first.click()
    shown = hostile_page.page.locator(".nm-reader-title")
    expect(shown).to_contain_text(f"M23 rebels capture {town_of(n)}")
    expected = clean(article_text(payload, town_of(n)), name="x").title
    assert (shown.text_content() or "") == expected
    assert_nothing_ran(hostile_page, folder)
    hostile_page.page.get_by_role("button", name="‹ Back to the map").click()
    hostile_page.wait_for_map()
    assert hostile_page.errors == []


@pytest.mark.parametrize("name", ["sum", "script-end", "template"])
def test_hostile_addresses_open_the_page_as_it_is(name, hostile_page, hostile_address, folder):
    # all other payloads are dropped by the same rule: test_hostile_addresses_choose_nothing
    keys = ("select", "article", "at", "board", "layers", "happened", "articles")
    keys += ("q", "only", "since", "until", "undated", "publisher", "older")
    query = urlencode(dict.fromkeys(keys, payloads(folder)[name]))
    hostile_page.page.goto(f"{hostile_address}/?{query}")
    expect(hostile_page.page.locator(".nm-summary")).to_be_visible()
    assert_nothing_ran(hostile_page, folder)
    assert hostile_page.errors == []


def test_every_board_shows_hostile_words_without_running_them(
    hostile_page, hostile_address, folder
):
    hostile_page.page.goto(hostile_address)
    hostile_page.wait_for_map()
    for board in ("Claims", "Distances", "Displacement", "Not on the map", "Places"):
        hostile_page.board(board).click()
        expect(hostile_page.page.locator(".nm-board-title").first).to_contain_text(board)
        assert_nothing_ran(hostile_page, folder)
    assert hostile_page.errors == []
