"""A map of very many flags: those that would be one heap are left out, counted, and can be had."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browsing import Reader, reading
from made_up import write_villages
from playwright.sync_api import expect

from dashboard.ui.map_features import FEW_PLACES

#: Ids of the places whose flag is drawn, and of those whose flag is not; how many pixels apart the
#: two drawn flags are that are nearest to each other, by the longer of the two ways.
_FLAGS = """() => {
  const drawn = [], left = [], at = [];
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (!props || !layer.feature || !props.f) return;
    const el = layer.nmFlag ? layer.nmFlag.getElement() : null;
    const hidden = el ? el.style.display === 'none' : Boolean(layer.nmFlagless);
    (hidden ? left : drawn).push(props.id);
    if (!hidden) at.push(map.project(layer.getLatLng()));
  });
  let nearest = Infinity;
  at.forEach((one, n) => at.slice(0, n).forEach(other => {
    nearest = Math.min(nearest, Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)));
  }));
  return {drawn: drawn.sort(), left: left.sort(), nearest};
}"""


@pytest.fixture(scope="module", params=[150, FEW_PLACES + 100], ids=["elements", "canvas"])
def flags_address(request, serve_app, tmp_path_factory) -> Iterator[str]:
    """The app on articles that tell of a village taken each; of many, all marks are one canvas."""
    with serve_app(write_villages(tmp_path_factory.mktemp("taken"), request.param)) as address:
        yield address


def test_flags_that_would_be_one_heap_are_left_out_and_the_map_says_how_many(
    browser, flags_address
):
    with reading(browser, flags_address) as reader:
        # given a map of very many flags
        reader.wait_for_map()
        found = reader.frame.evaluate(_FLAGS)
        every = len(found["drawn"]) + len(found["left"])
        assert every > 100

        # then none lies over another, and the map says how many there are, also to who hears it
        assert found["left"]
        assert found["nearest"] >= 7
        said = note(reader).get_by_role("status")
        expect(said).to_contain_text(f"flags {len(found['drawn'])} of {every}")

        # when a place is selected whose flag is not drawn, it is
        lonely = found["left"][0]
        reader.frame.evaluate("id => newsmap.pick(id)", lonely)
        reader.wait_for_marks(f"marks.some(mark => mark.t === 'select' && mark.id === '{lonely}')")
        reader.expect_read(lambda: lonely in reader.frame.evaluate(_FLAGS)["drawn"], True)

        # when all are asked for, all are drawn, and the way back is there
        note(reader).get_by_role("button", name="Draw all").click()
        reader.expect_read(lambda: reader.frame.evaluate(_FLAGS)["left"], [])
        expect(said).to_contain_text(f"flags {every} of {every}")
        note(reader).get_by_role("button", name="Draw fewer").click()
        reader.expect_read(lambda: len(reader.frame.evaluate(_FLAGS)["drawn"]) < every, True)
        assert not reader.errors


def note(reader: Reader):
    """What the map says of what it does not draw."""
    return reader.frame.locator(".nm-arrows")


def test_where_nothing_is_left_out_the_note_is_there_and_says_nothing(fresh: Reader):
    assert fresh.frame.evaluate(_FLAGS)["left"] == []
    expect(note(fresh).get_by_role("status")).to_have_text("")
    expect(note(fresh).locator("button")).to_be_hidden()
    reader_sees = "one => one.offsetWidth * one.offsetHeight"
    fresh.expect_read(lambda: note(fresh).evaluate(reader_sees), 0)
