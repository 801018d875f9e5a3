"""The corners of the map: two starts put legend and zoom buttons at the same places."""

from __future__ import annotations

from browsing import POLLING_MS, reading

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
