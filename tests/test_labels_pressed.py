"""A name on the map under mouse and fingers: a drag moves the map, a click selects."""

from __future__ import annotations

import pytest
from browsing import Reader, reading

#: The middle of the words of a place's label, in the frame.
_WORDS = """name => {
  const found = [...document.querySelectorAll('.nm-place.nm-label .nm-words')]
    .find(words => words.textContent.startsWith(name));
  const r = found.getBoundingClientRect();
  return [r.left + r.width / 2, r.top + r.height / 2];
}"""

_UNDER = "([x, y]) => Boolean(document.elementFromPoint(x, y).closest('.nm-label'))"


def label_spot(reader: Reader, name: str) -> tuple[float, float]:
    """Where a place's name stands in the window."""
    reader.frame_element.scroll_into_view_if_needed()
    reader.settle()
    spot = reader.frame.evaluate(_WORDS, name)
    assert reader.frame.evaluate(_UNDER, spot), f"something lies over {name}"
    box = reader.frame_element.bounding_box()
    assert box is not None
    return box["x"] + spot[0], box["y"] + spot[1]


def place_pixel(reader: Reader, mark_id: str) -> list[float]:
    """Where a place is drawn, in the frame."""
    pixel: list[float] = reader.frame.evaluate(
        """id => { let at = null; map.eachLayer(one => {
             if (one.newsmap && one.newsmap.id === id && one.getLatLng) at = one.getLatLng();
           }); const p = map.latLngToContainerPoint(at); return [p.x, p.y]; }""",
        mark_id,
    )
    return pixel


@pytest.mark.parametrize("name", ["Bukavu", "Walikale"])
def test_a_drag_that_begins_on_a_name_moves_the_map_and_selects_nothing(fresh, name):
    # given a name, of a place that is selected or not
    fresh.expect_title("Walikale — what the sources say")
    x, y = label_spot(fresh, name)
    before = place_pixel(fresh, "place:bukavu")

    # when it is pressed, and the mouse moved on before it is let go of
    fresh.page.mouse.move(x, y)
    fresh.page.mouse.down()
    fresh.page.mouse.move(x + 20, y + 30, steps=4)
    fresh.page.mouse.move(x + 40, y + 60, steps=4)
    fresh.page.mouse.up()
    fresh.settle()

    # then the map has come along, and what was selected is
    after = place_pixel(fresh, "place:bukavu")
    assert after == pytest.approx([before[0] + 40, before[1] + 60], abs=8)
    fresh.expect_title("Walikale — what the sources say")

    # and a click on a name, which stands elsewhere now, selects
    fresh.page.mouse.click(*label_spot(fresh, "Bukavu"))
    fresh.expect_title("Bukavu — what the sources say")


def test_a_second_press_on_a_name_does_not_move_the_view(fresh):
    x, y = label_spot(fresh, "Bukavu")
    before = fresh.view()
    fresh.page.mouse.dblclick(x, y)
    fresh.expect_title("Bukavu — what the sources say")
    fresh.settle()
    assert fresh.view() == before


@pytest.mark.parametrize("fingers", [1, 2])
def test_fingers_of_which_one_comes_down_on_a_name_move_or_zoom_the_map(
    browser, app_address, fingers
):
    # given a screen that is touched; on a phone one finger scrolls the page, and two move the map
    with reading(browser, app_address, has_touch=True, is_mobile=fingers == 2) as reader:
        reader.wait_for_map()
        x, y = label_spot(reader, "Bukavu")
        before, zoom = place_pixel(reader, "place:bukavu"), reader.view()[2]
        session = reader.page.context.new_cdp_session(reader.page)

        def touch(kind: str, way: int) -> None:
            at = [{"x": x - way, "y": y - way}, {"x": x - 60 - 2 * way, "y": y - 60 - 2 * way}]
            points = [{**one, "id": n} for n, one in enumerate(at[:fingers])]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        # when they are drawn over the map, and lifted
        touch("touchStart", 0)
        for way in range(5, 61, 5):
            touch("touchMove", way)
            reader.page.wait_for_timeout(40)
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        reader.settle()

        # then the map has come along, and no label of before is left on it
        if fingers == 2:
            assert reader.view()[2] > zoom + 0.2
        else:
            after = place_pixel(reader, "place:bukavu")
            assert after == pytest.approx([before[0] - 60, before[1] - 60], abs=8)
        assert reader.frame.locator(".nm-former").count() == 0
