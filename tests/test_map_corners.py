"""The corners of the map: two starts put legend and zoom buttons at the same places."""

from __future__ import annotations

import csv

import pytest
from browsing import POLLING_MS, reading
from made_up import village_names, write_articles, write_gazetteer

_CORNERS = "() => [map.newsmap.legend.getPosition(), map.zoomControl.getPosition()]"


def corners(reader):
    """Where the legend stands, and where the buttons do."""
    return reader.frame.evaluate(_CORNERS)


def wait_for_typeface(reader):
    """Until its own typeface is there, and what was laid out with another one stands anew."""
    reader.frame.wait_for_function("() => document.fonts.status === 'loaded'", polling=POLLING_MS)
    reader.settle()


def test_legend_and_buttons_stand_where_they_would_when_the_typeface_comes_late(
    browser, app_address
):
    # given the corners of a map whose typeface was there at once, kept from a visit before
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        reader.page.reload(wait_until="commit")
        reader.wait_for_map()
        wait_for_typeface(reader)
        usual = corners(reader)

        # when the map is drawn with another one first, of wider letters, and then with its own
        held, holds = [], True
        reader.page.context.route(
            "**/fonts/sans.woff2", lambda route: held.append(route) if holds else route.continue_()
        )
        reader.page.reload(wait_until="commit")
        reader.wait_for_map()
        reader.frame.evaluate("() => { map.newsmap.legend.getContainer().offsetWidth; }")
        reader.expect_read(lambda: bool(held), True)
        holds = False
        for route in held:
            route.continue_()
        wait_for_typeface(reader)

        # then both stand where they stood
        reader.expect_read(lambda: corners(reader), usual)


def test_no_corner_hangs_on_the_view_that_the_reader_has_come_to(browser, app_address):
    with reading(browser, app_address) as reader:
        # given a map that was moved and zoomed
        reader.wait_for_map()
        wait_for_typeface(reader)
        usual = corners(reader)
        reader.frame.evaluate("() => { map.setView([0.5, 25.2], 9, {animate: false}); }")
        reader.settle()

        # when the page is loaded again, and opens with that view
        reader.page.reload(wait_until="commit")
        reader.wait_for_map()
        assert reader.view()[2] == 9

        # then the corners are those of before
        reader.expect_read(lambda: corners(reader), usual)


#: Whether a ring round any place, as wide as that of the selection, would reach under the buttons.
_UNDER = """() => {
  const frame = map.getContainer().getBoundingClientRect();
  const at = map.zoomControl.getContainer().getBoundingClientRect();
  const found = [];
  map.eachLayer(layer => {
    if (!layer.newsmap || !layer.feature || !newsmap.isPlace(layer.newsmap.t)) return;
    const p = map.latLngToContainerPoint(layer.getLatLng());
    const x = p.x + frame.left, y = p.y + frame.top;
    if (x > at.left - 13 && x < at.right + 13 && y > at.top - 13 && y < at.bottom + 13) {
      found.push(layer.newsmap.l);
    }
  });
  return found;
}"""


@pytest.fixture(scope="module")
def full_corners(serve_app, tmp_path_factory):
    """The app on an article of a village at each corner, so that no corner is empty."""
    folder = tmp_path_factory.mktemp("corners")
    names, corners = village_names(4), ((-1.2, 27), (-1.2, 30), (1.2, 27), (1.2, 30))
    write_gazetteer(folder / "gazetteer.csv", names)
    with (folder / "gazetteer.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (folder / "gazetteer.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        for row, (latitude, longitude) in zip(rows, corners, strict=True):
            writer.writerow(row | {"latitude": latitude, "longitude": longitude})
    (folder / "articles").mkdir()
    write_articles(folder / "articles", names)
    files = {
        "NEWSMAP_ARTICLES": str(folder / "articles"),
        "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
    }
    with serve_app(files) as address:
        yield address


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("which", ["seeds", "corners"])
def test_no_place_of_the_opening_view_lies_under_the_buttons(
    which, width, browser, app_address, full_corners
):
    address = app_address if which == "seeds" else full_corners
    with reading(browser, address, viewport={"width": width, "height": 844}) as reader:
        # given a map as it opens
        reader.wait_for_map()
        wait_for_typeface(reader)

        # then the ring of any place, were it selected, stays clear of the buttons
        reader.expect_read(lambda: reader.frame.evaluate(_UNDER), [])

        # and so it is where all is asked for
        reader.frame.locator(".nm-fit").click()
        reader.settle()
        reader.expect_read(lambda: reader.frame.evaluate(_UNDER), [])
        assert not reader.errors
