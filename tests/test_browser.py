"""The page in a real Chromium, as a user starts it: what is drawn, what a click opens, what stays.

Every request beyond this machine is refused and counted. Clicks are clicks of a mouse on the pixel
where a mark is drawn; the sentences are those of the seeds, letter for letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import (
    PATIENCE_MS,
    POLLING_MS,
    Reader,
    choose_first_row,
    expect_rest,
    reading,
    refuse,
)
from playwright.sync_api import Browser, expect

from dashboard.ui.theme import PALETTES

SEEDS = sorted((Path(__file__).resolve().parent.parent / "seeds").glob("*.txt"))

CAPTURED = (
    "M23 rebels have captured Walikale, a key mining town in eastern DRC, with little resistance."
)
STATED = (
    "Walikale, with a population of around 15,000, is approximately 125 km from Goma, the largest "
    "city in eastern DRC, and poses a threat to the proximity of M23 to Kisangani, DRC’s "
    "fourth-largest city."
)
FLEEING = (
    "Reports indicate that thousands of residents are fleeing towards Kisangani, seeking refuge "
    "from the armed violence."
)
DISPLACED = (
    "The M23 insurgents are one of an estimated 100 armed factions operating in the eastern Congo, "
    "contributing to a humanitarian crisis that has displaced over 7 million individuals."
)
ARTILLERY = (
    "Local sources reported heavy artillery fire throughout the day leading to sporadic gunfire "
    "overnight, indicating an unstable and alarming shift in the local security situation."
)

#: The six places that the articles are about.
PLACES = {
    "place:walikale": "dot",
    "place:goma": "dot",
    "place:bukavu": "dot",
    "place:kisangani": "dot",
    "place:nyabiondo": "dot",
    "place:bisie": "diamond",
}


@pytest.fixture(scope="module")
def desk(browser: Browser, app_address: str) -> Iterator[Reader]:
    """One reader with the page open for the tests that only click on marks."""
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        yield reader


def id_of(reader: Reader, shape: str) -> str:
    """Id of the one mark of a shape, once it is there."""
    reader.wait_for_marks(f"marks.filter(mark => mark.t === '{shape}').length === 1")
    (found,) = reader.ids(shape)
    return found


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_the_page_asks_nobody_outside_and_makes_no_error_on_the_console(
    browser, app_address, motion
):
    # given a reader whose every request beyond this machine is refused
    with reading(browser, app_address, reduced_motion=motion) as reader:
        # when the page is opened, a mark clicked, a filter set, an article read and left again
        reader.wait_for_map()
        reader.click_mark("place:goma", "dot")
        reader.expect_title("Goma — what the sources say")
        reader.pill("Fighting").click()
        reader.board("Places").click()
        reader.page.get_by_role("button", name="Read ›").first.click()
        reader.page.get_by_role("button", name="‹ Back to the map").click()
        reader.wait_for_map()

        # then nothing was asked of anybody else, and nothing went wrong
        assert reader.outside == []
        assert reader.errors == []


def test_the_six_places_of_the_articles_are_drawn_each_in_its_shape(desk):
    shapes = ("dot", "diamond")
    desk.expect_read(lambda: {m["id"]: m["t"] for m in desk.marks() if m["t"] in shapes}, PLACES)


def test_tiles_are_asked_for_only_once_the_reader_says_so(browser, app_address):
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        assert reader.outside == []
        reader.page.get_by_text("Online map tiles").click()
        expect(reader.page.get_by_text("Map tiles come from openstreetmap.org")).to_be_visible()
        reader.frame.wait_for_function("() => map.newsmap.tiles", polling=POLLING_MS)
        asked = {"tile.openstreetmap.org"}
        reader.expect_read(lambda: {one.split("/")[2] for one in reader.outside}, asked)


def test_no_place_of_the_biography_is_drawn(desk):
    assert "Chicago" in SEEDS[1].read_text(encoding="utf-8")
    assert not [mark for mark in desk.marks() if "Chicago" in mark.get("l", "")]
    assert "Chicago" not in desk.frame.locator("body").inner_text()


def test_legend_scale_bar_and_note_stand_at_the_map(desk):
    inside = desk.frame.locator
    expect(inside(".nm-legend")).to_contain_text("people fleeing, open head: towards")
    expect(inside(".leaflet-control-scale-line")).to_contain_text("km")
    expect(inside(".leaflet-control-attribution")).to_contain_text("Natural Earth")
    expect(desk.page.locator(".nm-note")).to_contain_text("Not for operational use.")


# --------------------------------------------------------------------------- clicks


def test_a_click_on_walikale_opens_what_its_sources_say(fresh):
    # given the page with another place selected
    assert CAPTURED in SEEDS[0].read_text(encoding="utf-8")
    fresh.click_mark("place:bukavu", "dot")
    fresh.expect_title("Bukavu — what the sources say")

    # when Walikale is clicked
    fresh.click_mark("place:walikale", "dot")

    # then its sentences stand there, letter for letter, with the name marked
    fresh.expect_title("Walikale — what the sources say")
    fresh.expect_quote(CAPTURED)
    expect(fresh.quotes.first.locator("mark").first).to_have_text("Walikale")
    told = fresh.page.locator(".st-key-panel .nm-origin").all_text_contents
    sources = {"Original source www.aljazeera.com", "Original source www.thespec.com"}
    fresh.expect_read(lambda: {text.split(" · ")[0] for text in told()}, sources)


def test_a_click_on_the_stated_distance_opens_the_sentence_that_states_it(desk):
    assert STATED in SEEDS[0].read_text(encoding="utf-8")
    desk.click_mark(id_of(desk, "stated"), "stated")
    desk.expect_title("Walikale – Goma")
    desk.expect_quote(STATED)
    facts = desk.page.locator(".st-key-panel .nm-facts")
    for words in ("approximately 125 km", "132 km measured", "straight line, not road"):
        expect(facts).to_contain_text(words)


@pytest.mark.parametrize("share", [0.5, 0.7])
def test_a_click_between_two_lines_that_lie_close_opens_the_nearer_one(share, browser, app_address):
    # given a narrow map, where the measured line to Nyabiondo runs along the stated one to Goma
    with reading(browser, app_address, viewport={"width": 390, "height": 844}) as reader:
        reader.wait_for_map()
        reader.click_mark("place:walikale", "dot")
        reader.wait_for_marks("marks.some(mark => mark.t === 'measured')")

        # when the stated one is clicked
        reader.click_mark(id_of(reader, "stated"), "stated", share=share)

        # then its sentence opens
        reader.expect_title("Walikale – Goma")


def test_a_click_on_the_arrow_to_kisangani_opens_the_sentence_and_says_that_nobody_arrived(desk):
    assert FLEEING in SEEDS[0].read_text(encoding="utf-8")
    desk.click_mark(id_of(desk, "flow"), "flow", share=0.7)
    desk.expect_title("Walikale → Kisangani")
    desk.expect_quote(FLEEING)
    expect(desk.page.locator(".st-key-panel .nm-facts")).to_contain_text("no arrival is reported")


def test_a_click_on_the_arrows_open_head_does_the_same(desk):
    desk.click_mark("place:goma", "dot")
    desk.expect_title("Goma — what the sources say")
    desk.click_mark(id_of(desk, "open"), "open")
    desk.expect_quote(FLEEING)


def test_a_click_on_a_stock_badge_opens_its_sentence(desk):
    assert DISPLACED in SEEDS[1].read_text(encoding="utf-8")
    desk.frame.locator(".nm-badge", has_text="over 7 million").click()
    desk.expect_quote(DISPLACED)
    expect(desk.page.locator(".st-key-panel .nm-facts")).to_contain_text("Never added up")


def test_a_click_on_the_sign_of_contradiction_opens_both_readings(desk):
    assert ARTILLERY in SEEDS[1].read_text(encoding="utf-8")
    desk.frame.locator(".nm-neq").click()
    desk.expect_title("How Walikale fell")
    desk.expect_quote(CAPTURED)
    desk.expect_quote(ARTILLERY)


def test_a_click_on_a_measured_line_shows_the_two_places_and_that_no_source_states_it(desk):
    desk.click_mark("place:walikale", "dot")
    desk.wait_for_marks("marks.some(mark => mark.id === 'measured:walikale~bukavu')")
    desk.click_mark("measured:walikale~bukavu", "measured", share=0.6)
    desk.expect_title("Walikale – Bukavu")
    expect(desk.page.locator(".st-key-panel .nm-facts")).to_contain_text("No source states it")


def test_a_second_click_on_the_same_mark_answers_again(fresh):
    # given Goma clicked, and then a row of a board chosen
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")
    fresh.click_mark("place:bukavu", "dot")
    fresh.expect_title("Bukavu — what the sources say")

    # when Goma is clicked again
    fresh.click_mark("place:goma", "dot")

    # then it answers
    fresh.expect_title("Goma — what the sources say")


# --------------------------------------------------------------------------- the view stays


def test_filter_layer_and_selection_leave_centre_and_zoom_and_the_frame_as_they_were(fresh):
    # given a map that the reader has moved and zoomed, and a mark in its window
    fresh.frame.evaluate("() => { window.untouched = true; }")
    before = fresh.view()
    fresh.drag_map(-50, 35)
    fresh.zoom_map(-100)
    moved = fresh.view()
    assert moved != before
    assert moved[2] > before[2]

    # when a filter, a layer and the selection change
    fresh.pill("Fleeing").click()
    fresh.wait_for_marks("!marks.some(mark => mark.t === 'flow')")
    assert fresh.view() == moved
    fresh.layer("stated").click()
    fresh.wait_for_marks("!marks.some(mark => mark.t === 'stated')")
    assert fresh.view() == moved
    fresh.click_mark("place:walikale", "dot")
    fresh.click_mark("place:nyabiondo", "dot")
    fresh.expect_title("Nyabiondo — what the sources say")
    fresh.settle()

    # then centre and zoom are exactly the same, in the same frame
    assert fresh.view() == moved
    assert fresh.frame.evaluate("() => window.untouched") is True


#: Whether every drawn place lies within what the map shows.
_ALL_IN_SIGHT = """() => {
  let all = true;
  map.eachLayer(layer => {
    const shape = layer.newsmap && layer.feature && layer.newsmap.t;
    if (shape === "dot" || shape === "diamond") {
      all = all && map.getBounds().contains(layer.getLatLng());
    }
  });
  return all;
}"""


def test_a_map_that_nobody_moved_shows_everything_in_a_narrower_window_too(fresh):
    wide = fresh.view()
    for width in (700, 390, 1280):
        fresh.resize(width)
        fresh.frame.wait_for_function(_ALL_IN_SIGHT, timeout=PATIENCE_MS, polling=POLLING_MS)
    fresh.expect_read(fresh.view, pytest.approx(wide, abs=0.01))


def test_a_map_that_a_reader_moved_stays_where_it_is_in_another_window(fresh):
    fresh.drag_map(120, 80)
    moved = fresh.view()
    fresh.resize(1100)
    latitude, longitude, zoom = fresh.view()
    assert zoom == moved[2]
    assert [latitude, longitude] == pytest.approx(moved[:2], abs=0.02)


def test_switching_a_layer_off_and_on_draws_the_same_marks_again(fresh):
    def drawn() -> list[str]:
        return sorted(str(mark) for mark in fresh.marks())

    before = drawn()
    fresh.layer("displacement").click()
    fresh.wait_for_marks("!marks.some(mark => mark.t === 'flow' || mark.n)")
    fresh.layer("displacement").click()
    fresh.wait_for_marks("marks.some(mark => mark.t === 'flow')")
    fresh.expect_read(drawn, before)


# --------------------------------------------------------------------------- the address bar


def test_the_link_opens_the_same_selection_filters_layers_and_board_elsewhere(fresh, browser):
    # given a reader who chose a place, a filter, a layer, provinces, one article and a board
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")
    fresh.pill("Living displaced").click()
    fresh.wait_for_marks("!marks.some(mark => mark.n)")
    fresh.layer("measured").click()
    fresh.wait_for_marks("!marks.some(mark => mark.t === 'measured')")
    fresh.page.get_by_role("button", name="Remove M23 Rebels Capture Key Town").first.click()
    fresh.wait_for_marks("!marks.some(mark => mark.id === 'place:kisangani')")
    fresh.page.wait_for_url("**articles=**")
    fresh.board("Places").click()
    fresh.page.wait_for_url("**board=places**")
    marks = fresh.ids()

    # when the address is opened by somebody else
    with reading(browser, fresh.page.url) as other:
        other.wait_for_map()

        # then the same is chosen and drawn
        other.expect_title("Goma — what the sources say")
        expect(other.pill("Living displaced")).to_have_attribute("aria-pressed", "false")
        expect(other.pill("Fleeing")).to_have_attribute("aria-pressed", "true")
        expect(other.board("Places")).to_have_attribute("aria-checked", "true")
        expect(other.page.locator(".st-key-layer-measured input")).not_to_be_checked()
        other.expect_read(other.ids, marks)
        expect(other.page).to_have_url(fresh.page.url)


def test_an_open_article_is_in_the_link_too(fresh, browser):
    fresh.page.get_by_role("button", name="Read ›").first.click()
    fresh.page.wait_for_url("**article=**")
    with reading(browser, fresh.page.url) as other:
        expect(other.page.locator(".nm-reader-title")).to_have_text(
            "M23 Rebels Capture Key Town Walikale in Eastern DRC Amid Escalating Conflict"
        )
        expect(other.page.locator(".nm-here")).to_contain_text("with little resistance")


def test_the_browsers_back_and_forward_walk_through_what_was_selected(fresh):
    # given two selections one after the other
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")
    fresh.page.wait_for_url("**select=place%3Agoma**")
    fresh.click_mark("place:bukavu", "dot")
    fresh.expect_title("Bukavu — what the sources say")
    fresh.page.wait_for_url("**select=place%3Abukavu**")

    # when the reader goes back and forth, then the selection follows
    expect_rest(fresh.page)
    fresh.page.go_back()
    fresh.expect_title("Goma — what the sources say")
    expect_rest(fresh.page)
    fresh.page.go_back()
    fresh.expect_title("Walikale — what the sources say")
    expect_rest(fresh.page)
    fresh.page.go_forward()
    fresh.expect_title("Goma — what the sources say")


def test_a_click_after_back_is_a_new_click(fresh):
    # given Goma clicked, and the browser's Back
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")
    fresh.page.wait_for_url("**select=place%3Agoma**")
    fresh.page.go_back()
    fresh.expect_title("Walikale — what the sources say")

    # when the same mark is clicked once more, then it is selected once more
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")


def test_of_two_quick_changes_none_is_lost(fresh):
    # given two switches, two pills and two marks, each pair clicked without waiting for the first
    for _ in range(3):
        fresh.pill("Fleeing").click()
        fresh.layer("stated").click()
        fresh.pill("Left").click()
        fresh.layer("measured").click()
    fresh.click_mark("place:goma", "dot")
    fresh.click_mark("place:bukavu", "dot")

    # then all of them hold: the address that the browser still shows is no wish of the reader
    fresh.expect_title("Bukavu — what the sources say")
    expect(fresh.pill("Fleeing")).to_have_attribute("aria-pressed", "false")
    expect(fresh.pill("Left")).to_have_attribute("aria-pressed", "false")
    expect(fresh.page.locator(".st-key-layer-stated input")).not_to_be_checked()
    expect(fresh.page.locator(".st-key-layer-measured input")).not_to_be_checked()
    fresh.wait_for_marks("!marks.some(m => ['flow', 'stated', 'measured'].includes(m.t))")
    fresh.page.wait_for_url("**select=place%3Abukavu**")


def test_the_open_board_is_the_same_after_reading_an_article(fresh):
    fresh.board("Places").click()
    fresh.page.wait_for_url("**board=places**")
    fresh.page.get_by_role("button", name="Read ›").first.click()
    expect(fresh.page.locator(".nm-reader")).to_be_visible()
    fresh.page.get_by_role("button", name="‹ Back to the map").click()
    expect(fresh.board("Places")).to_have_attribute("aria-checked", "true")


# --------------------------------------------------------------------------- boards and articles


def test_a_row_chosen_by_keyboard_does_what_a_click_on_the_mark_does(fresh):
    # given the board of places, in the order the table gives them
    fresh.board("Places").click()
    grid = fresh.page.locator('canvas[data-testid="data-grid-canvas"]')
    expect(grid).to_be_visible()

    # when the second row below the heading is chosen without a mouse
    grid.focus()
    fresh.page.keyboard.press("ArrowDown")
    fresh.page.keyboard.press("ArrowDown")
    fresh.page.keyboard.press("Shift+Space")

    # then the panel and the ring on the map show that place
    expect(fresh.title).not_to_have_text("Walikale — what the sources say")
    name = fresh.title.inner_text().removesuffix(" — what the sources say")
    chosen = f"place:{name.lower()}"
    assert chosen in PLACES
    fresh.wait_for_marks(f"marks.some(mark => mark.t === 'select' && mark.id === '{chosen}')")


def test_a_row_of_every_board_opens_a_sentence_of_an_article(fresh):
    text = "\n".join(path.read_text(encoding="utf-8") for path in SEEDS)
    boards = (
        ("Claims", "claims", "claim"),
        ("Distances", "distances", "stated"),
        ("Displacement", "displacement", "flow"),
        ("Not on the map", "ledger", "name"),
        ("Places", "places", "place"),
    )
    for board, key, kind in boards:
        # given the board open and its first row chosen without a mouse
        fresh.board(board).click()
        expect(fresh.page.locator(".nm-board-title").first).to_contain_text(board)
        # (the table of the board before goes only when the new one has come)
        choose_first_row(fresh.page, f"table-{key}")

        # then the row is selected, and a sentence stands behind it
        fresh.page.wait_for_url(f"**select={kind}%3A**")
        expect(fresh.quotes.first).to_be_visible()
        for quote in fresh.quotes.all_text_contents():
            assert quote in text


def test_read_opens_the_article_at_that_sentence(fresh):
    # given the panel of the arrow
    fresh.click_mark(id_of(fresh, "flow"), "flow", share=0.7)
    fresh.expect_quote(FLEEING)

    # when its sentence is followed into its article
    fresh.page.get_by_role("button", name="Read ›").first.click()

    # then the article is open, and that sentence is set off in view
    here = fresh.page.locator(".nm-here")
    expect(here).to_be_visible()
    spoken = here.evaluate(
        "one => { const copy = one.cloneNode(true);"
        " copy.querySelectorAll('sup').forEach(letter => letter.remove());"
        " return copy.textContent; }"
    )
    assert spoken == FLEEING
    expect(here).to_be_in_viewport()
    expect(fresh.page.locator(".nm-meta")).to_contain_text("www.aljazeera.com")
    expect(fresh.page.locator(".nm-meta")).to_contain_text("not given")


def test_show_on_map_leads_back_to_the_place_of_the_sentence(fresh):
    fresh.click_mark(id_of(fresh, "flow"), "flow", share=0.7)
    fresh.expect_quote(FLEEING)
    fresh.page.get_by_role("button", name="Read ›").first.click()
    fresh.page.get_by_role("button", name="Show on map").click()
    fresh.wait_for_map()
    fresh.expect_title("Kisangani — what the sources say")


def test_biography_and_comment_form_are_listed_as_left_out(fresh):
    # given the second article, which ends in its author's biography and a form
    fresh.click_mark("place:goma", "dot")
    fresh.expect_title("Goma — what the sources say")
    fresh.page.get_by_role("button", name="Read ›").last.click()
    title = fresh.page.locator(".nm-reader-title")
    expect(title).to_have_text("M23 Rebels Advance into Walikale, Ignoring Ceasefire Appeals")

    # then both are folded under the text with their reason, and not in the text
    for kind in ("author’s biography", "comment form"):
        expect(fresh.page.get_by_text(f"Left out: {kind}").first).to_be_visible()
    for folded in fresh.page.get_by_text("Left out: author’s biography").all():
        folded.click()
    expect(fresh.page.get_by_text("He graduated from the University of Chicago")).to_be_visible()
    expect(fresh.page.locator(".nm-reader")).not_to_contain_text("Chicago")


# --------------------------------------------------------------------------- screens


def misfit(box, width):
    """The map's box where it does not lie within a page of this width, or has another height."""
    high = box["height"] == 316 if width == 390 else box["height"] >= 420
    return None if high and box["x"] >= 0 and box["x"] + box["width"] <= width else box


@pytest.mark.parametrize("width", [1280, 768, 390])
def test_no_width_needs_scrolling_sideways(browser, app_address, width, tmp_path):
    options = {"viewport": {"width": width, "height": 900}}
    if width == 390:
        options |= {"has_touch": True, "is_mobile": True, "device_scale_factor": 2}
    with reading(browser, app_address, **options) as reader:
        reader.wait_for_map()
        reader.page.screenshot(path=tmp_path / f"{width}.png", full_page=True)
        reader.expect_sideways()
        reader.expect_read(lambda: misfit(reader.frame_element.bounding_box(), width), None)
        if width == 390:
            expect(reader.page.locator(".nm-key")).to_be_visible()
        reader.page.locator(".st-key-board").scroll_into_view_if_needed()
        reader.page.get_by_role("button", name="Read ›").first.click()
        expect(reader.page.locator(".nm-reader")).to_be_visible()
        reader.expect_sideways()
        assert reader.outside == []
        assert reader.errors == []


def test_a_finger_on_a_mark_selects_it(browser, app_address):
    options = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    with reading(browser, app_address, **options) as reader:
        reader.wait_for_map()
        reader.frame_element.scroll_into_view_if_needed()
        spot = reader.frame.evaluate(
            """() => {
              let at = null;
              map.eachLayer(layer => {
                if (layer.newsmap && layer.newsmap.id === 'place:bukavu' && layer.getLatLng) {
                  at = map.latLngToContainerPoint(layer.getLatLng());
                }
              });
              return [at.x, at.y];
            }"""
        )
        box = reader.frame_element.bounding_box()
        assert box is not None
        reader.page.touchscreen.tap(box["x"] + spot[0] + 6, box["y"] + spot[1] + 6)
        reader.expect_title("Bukavu — what the sources say")


def test_the_dark_scheme_darkens_page_and_map(browser, app_address):
    with reading(browser, app_address, color_scheme="dark") as reader:
        reader.wait_for_map()
        ground = ("background-color", "rgb(16, 24, 28)")
        expect(reader.page.locator('[data-testid="stApp"]')).to_have_css(*ground)
        expect(reader.frame.locator("body")).to_have_class(re.compile(r"\bnm-dark\b"))
        expect(reader.frame.locator(".nm-legend")).to_have_css(*ground)
        reader.expect_read(lambda: land_of(reader), PALETTES["dark"]["land"])
        assert reader.errors == []


def land_of(reader):
    """The colour in which the land of the base map is drawn."""
    return reader.frame.evaluate(
        "() => map.newsmap.base.getLayers().find(one => one.options.fill).options.fillColor"
    )


def test_the_land_has_its_colour_from_the_first_drawing_on(browser, app_address):
    # a style sheet of its own may come after the script that draws
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        assert land_of(reader) == PALETTES["light"]["land"]
        assert reader.frame.locator('link[rel="stylesheet"][href*="newsmap"]').count() == 0


# --------------------------------------------------------------------------- without the map


@pytest.mark.parametrize("broken", ["**/assets/**", "**/assets/newsmap/frame.js*"])
def test_panel_and_boards_work_when_the_map_cannot_be_drawn_and_the_page_says_so(
    browser, app_address, broken
):
    # given a browser that the map's script does not reach
    with reading(browser, "about:blank") as reader:
        reader.page.context.route(broken, refuse)
        reader.page.goto(app_address)

        # then the sources of the first place stand there, and that the map does not
        reader.expect_title("Walikale — what the sources say")
        expect(reader.page.get_by_text("The map is not drawn.")).to_be_visible(timeout=PATIENCE_MS)

        # and a row of a board opens its sentence
        reader.board("Displacement").click()
        grid = reader.page.locator('canvas[data-testid="data-grid-canvas"]')
        expect(grid).to_be_visible()
        grid.focus()
        reader.page.keyboard.press("ArrowDown")
        reader.page.keyboard.press("Shift+Space")
        expect(reader.title).not_to_have_text("Walikale — what the sources say")
        expect(reader.quotes.first).to_be_visible()


def test_the_page_does_not_say_that_a_drawn_map_is_missing(desk):
    expect(desk.page.get_by_text("The map is not drawn.")).to_be_hidden()


def test_without_the_base_map_the_marks_are_drawn_all_the_same(browser, app_address):
    with reading(browser, "about:blank") as reader:
        reader.page.context.route("**/assets/newsmap/basemap.json", refuse)
        reader.page.goto(app_address)
        reader.expect_title("Walikale — what the sources say")
        reader.wait_for_marks("marks.filter(m => ['dot', 'diamond'].includes(m.t)).length === 6")
        assert set(PLACES) <= reader.ids()
