"""A map of very many places: those that would be one heap are left out, counted, and can be had."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browsing import Reader, reading
from made_up import village_names, write_villages
from playwright.sync_api import Locator, expect

from dashboard.ui.map_features import FEW_PLACES

#: The zoom from which on every place is drawn.
ALL_FROM = 10

#: Ids of the places in sight that are drawn, and of those that are not; how many pixels apart the
#: two drawn ones are that are nearest to each other; ids of places that a drawn arrow or distance
#: begins or ends at.
_PLACES = """() => {
  const drawn = [], left = [], at = [], ends = new Set();
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (!props || !layer.feature) return;
    if (props.e && !layer.nmHidden) props.e.forEach(end => ends.add(end));
    if (props.t !== 'dot' || !map.getBounds().contains(layer.getLatLng())) return;
    const el = layer.getLayers ? layer.getLayers().at(-1).getElement() : layer.getElement();
    const hidden = el ? el.style.display === 'none' : Boolean(layer.nmHidden);
    (hidden ? left : drawn).push(props.id);
    if (!hidden) at.push(map.project(layer.getLatLng()));
  });
  let nearest = Infinity;
  at.forEach((one, n) => at.slice(0, n).forEach(other => {
    nearest = Math.min(nearest, one.distanceTo(other));
  }));
  return {drawn: drawn.sort(), left: left.sort(), nearest, ends: [...ends]};
}"""

#: The figures of people living displaced that stand on the map.
_BADGES = "() => document.querySelectorAll('.nm-badge').length"


@pytest.fixture(scope="module", params=[150, FEW_PLACES + 100], ids=["elements", "canvas"])
def crowd_address(request, serve_app, tmp_path_factory) -> Iterator[str]:
    """The app on articles that tell of many villages; of very many, all marks are one canvas."""
    path = tmp_path_factory.mktemp("crowd")
    files, names = write_villages(path, request.param), village_names(request.param)
    lengths = [f"{one} lies 30 km from {other}." for one, other in zip(names, names[50:80])]  # noqa: B905
    (path / "articles" / "far.txt").write_text("How far\n\n" + "\n\n".join(lengths), "utf-8")
    with serve_app(files) as address:
        yield address


def places(reader: Reader) -> dict:
    """Which places in sight are drawn, and which are not."""
    return reader.frame.evaluate(_PLACES)


def said(reader: Reader) -> Locator:
    """What the map says of what it does not draw."""
    return reader.frame.locator(".nm-arrows").get_by_role("status")


def test_places_that_would_be_one_heap_are_left_out_and_the_map_says_how_many(
    browser, crowd_address
):
    with reading(browser, crowd_address) as reader:
        # given a map of very many places, seen from far away
        reader.wait_for_map()
        found = places(reader)
        every = len(found["drawn"]) + len(found["left"])
        assert every > 100

        # then none lies over another, and the map says how many there are, also to who hears it
        assert found["left"]
        assert found["nearest"] >= 14
        expect(said(reader)).to_contain_text(f"places {len(found['drawn'])} of {every}")

        # and no arrow and no line ends at a place that is not drawn
        assert found["ends"]
        assert not set(found["ends"]) & set(found["left"])

        # when a place is selected that is not drawn, it is
        lonely = found["left"][0]
        reader.frame.evaluate("id => newsmap.pick(id)", lonely)
        reader.wait_for_marks(f"marks.some(mark => mark.t === 'select' && mark.id === '{lonely}')")
        reader.expect_read(lambda: lonely in places(reader)["drawn"], True)

        # when all are asked for, all are drawn, and the way back is there
        note = reader.frame.locator(".nm-arrows")
        note.get_by_role("button", name="Draw all").click()
        reader.expect_read(lambda: places(reader)["left"], [])
        note.get_by_role("button", name="Draw fewer").click()
        reader.expect_read(lambda: len(places(reader)["drawn"]) < every, True)

        # when the reader comes close, all are drawn without being asked for
        reader.frame.evaluate("zoom => { map.setZoom(zoom, {animate: false}); }", ALL_FROM)
        reader.settle()
        near = places(reader)
        assert near["drawn"]
        assert near["left"] == []
        assert not reader.errors


def test_the_selected_place_of_a_crowd_keeps_its_name(browser, crowd_address):
    with reading(browser, crowd_address, viewport={"width": 390, "height": 844}) as reader:
        reader.wait_for_map()
        for lonely in places(reader)["left"][:5]:
            reader.frame.evaluate("id => newsmap.pick(id)", lonely)
            name = reader.frame.locator(".nm-chosen .nm-l1")
            expect(name).to_have_text(re.compile(lonely.removeprefix("place:"), re.IGNORECASE))


#: Towns near each other, in each of which people live displaced.
FULL = (
    "Goma", "Sake", "Minova", "Masisi", "Rubaya", "Kitchanga", "Mweso", "Rutshuru", "Kiwanja",
    "Bunagana", "Walikale", "Bukavu", "Nyabiondo", "Kanyabayonga", "Lubero", "Kalehe",
)  # fmt: skip


def test_figures_of_displaced_people_without_room_are_counted(browser, serve_app, tmp_path):
    # given more figures of people living displaced than a narrow map has room for
    for n, town in enumerate(FULL):
        told = f"Some {5_000 + 100 * n} displaced people live in camps in {town}, the council said."
        (tmp_path / f"{town}.txt").write_text(f"Camps fill\n\n{told}\n", encoding="utf-8")
    size = {"width": 390, "height": 844}
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address, viewport=size) as reader,
    ):
        # then the map says how many of them stand on it
        reader.wait_for_map()

        def counts() -> bool:
            shown = reader.frame.evaluate(_BADGES)
            words = said(reader).text_content() or ""
            return 0 < shown < len(FULL) and f"figures of displaced {shown} of {len(FULL)}" in words

        reader.expect_read(counts, True)

        # when one of those places is selected, its own stands there
        for town in ("kalehe", "sake", "goma"):
            reader.frame.evaluate("id => newsmap.pick(id)", f"place:{town}")
            reader.wait_for_marks(
                f"marks.some(mark => mark.t === 'select' && mark.id === 'place:{town}')"
            )
            n = next(n for n, one in enumerate(FULL) if one.lower() == town)
            badge = reader.frame.locator(".nm-badge", has_text=str(5_000 + 100 * n))
            expect(badge).to_be_visible()
        reader.expect_read(counts, True)
        assert not reader.errors
