"""A map of very many arrows: what cannot be read is left out, counted, and drawn when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import reading
from corpora import corpus_of_folder
from playwright.sync_api import expect

from dashboard.ui.view.build import view_of
from dashboard.ui.view.choice import Choice

TOWNS = (
    "Minova", "Sake", "Masisi", "Kitchanga", "Rutshuru", "Kiwanja", "Bunagana", "Mweso", "Rubaya",
    "Beni", "Butembo", "Lubero", "Kanyabayonga", "Walikale", "Bukavu", "Uvira",
)  # fmt: skip

#: Ids of the arrows that are drawn, and of those that are not; none has some parts drawn.
_ARROWS = """() => {
  const drawn = new Set(), left = new Set();
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (!props || !layer.feature || props.a === undefined) return;
    const el = layer.getElement && layer.getElement();
    const hidden = el ? el.style.display === 'none' : Boolean(layer.nmHidden);
    (hidden ? left : drawn).add(props.a);
  });
  return {drawn: [...drawn].sort(), left: [...left].sort(),
          both: [...drawn].filter(id => left.has(id))};
}"""

#: Ids of the arrows that begin or end at a place.
_AT = """place => {
  const found = new Set();
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (props && layer.feature && props.e && props.e.includes(place)) found.add(props.a);
  });
  return [...found];
}"""


@pytest.fixture(scope="module")
def fled_folder(tmp_path_factory) -> Path:
    """Articles that tell of flights from every one of these towns to every other."""
    folder = tmp_path_factory.mktemp("fled")
    for n, start in enumerate(TOWNS):
        flights = [
            f"Some {100 + n * 900} people fled from {start} to {end}."
            for end in TOWNS
            if end != start
        ]
        (folder / f"{start}.txt").write_text(
            f"Flight from {start}\n\n" + "\n\n".join(flights), encoding="utf-8"
        )
    return folder


@pytest.fixture(scope="module")
def fled_address(serve_app, fled_folder) -> Iterator[str]:
    """The app on those articles."""
    with serve_app({"NEWSMAP_ARTICLES": str(fled_folder)}) as address:
        yield address


def arrows(reader):
    """Which arrows are drawn, and which are not."""
    found = reader.frame.evaluate(_ARROWS)
    assert found["both"] == []
    return found


def test_of_very_many_arrows_some_are_left_out_and_the_map_says_how_many(browser, fled_address):
    with reading(browser, fled_address) as reader:
        # given a map of some two hundred arrows
        reader.wait_for_map()
        found = arrows(reader)
        every = len(found["drawn"]) + len(found["left"])
        assert every > 150
        assert found["drawn"]
        assert found["left"]

        # then the map says so, in words
        note = reader.frame.locator(".nm-arrows")
        shown = len(found["drawn"])
        expect(note).to_contain_text(f"Drawn here: arrows {shown} of {every}")

        # and those of the selected place are drawn
        selected = reader.frame.evaluate(
            "() => newsmap.marksOf(map).find(one => one.newsmap.t === 'select').newsmap.o"
        )
        at = set(reader.frame.evaluate(_AT, selected))
        assert at
        assert at <= set(found["drawn"])

        # when the map is moved, none comes or goes
        reader.frame.evaluate("() => { map.panBy([40, 20], {animate: false}); }")
        reader.settle()
        assert arrows(reader)["drawn"] == found["drawn"]

        # when all are asked for, all are drawn, and the way back is there
        note.get_by_role("button", name="Draw all").click()
        reader.expect_read(lambda: arrows(reader)["left"], [])
        note.get_by_role("button", name="Draw fewer").click()
        reader.expect_read(lambda: arrows(reader)["drawn"], found["drawn"])

        # when the reader comes nearer, more have room
        reader.frame.evaluate("() => { map.setZoom(map.getZoom() + 2, {animate: false}); }")
        reader.expect_read(lambda: len(arrows(reader)["drawn"]) > shown, True)
        assert not reader.errors


def test_a_selected_places_own_arrows_are_drawn_whatever_lies_under_them(browser, fled_address):
    with reading(browser, fled_address) as reader:
        # given a place of which not every arrow is drawn
        reader.wait_for_map()
        left = set(arrows(reader)["left"])
        places = sorted(reader.ids("dot"))
        place = next(one for one in places if left & set(reader.frame.evaluate(_AT, one)))

        # when it is selected
        reader.frame.evaluate("id => newsmap.pick(id)", place)
        reader.wait_for_marks(f"marks.some(mark => mark.t === 'select' && mark.o === '{place}')")

        # then all of its arrows are
        at = set(reader.frame.evaluate(_AT, place))
        reader.expect_read(lambda: at <= set(arrows(reader)["drawn"]), True)


def test_the_arrow_of_a_selected_claim_is_drawn_whatever_lies_under_it(
    browser, fled_address, fled_folder, gazetteer
):
    # given a row of the claims whose arrow is not drawn
    view = view_of(corpus_of_folder(gazetteer, fled_folder), Choice())
    with reading(browser, fled_address) as reader:
        reader.wait_for_map()
        left = set(arrows(reader)["left"])
        arrow = next(mark for mark in view.flows if mark.id in left)
        row = next(one for one in view.claims if one.claim in arrow.flow.claims)

        # when it is selected
        reader.frame.evaluate("id => newsmap.pick(id)", row.id)
        reader.wait_for_marks(f"marks.some(mark => mark.t === 'chosen' && mark.o === '{arrow.id}')")

        # then its arrow is
        reader.expect_read(lambda: arrow.id in arrows(reader)["drawn"], True)
        assert not reader.errors


#: Two rows of dots, nearer to each other than the discs that ease their clicks are wide.
_CROWD = [
    [
        200 + 9 * n,
        200 + 9 * row,
        {"t": "dot", "id": f"place:crowd-{row}-{n}", "l": "", "p": 1, "h": 1},
    ]
    for row in range(2)
    for n in range(6)
]
_DRAW = """marks => {
  map.eachLayer(layer => { if (layer.newsmap && layer.feature) layer.remove(); });
  const features = marks.map(([x, y, properties]) => {
    const at = map.containerPointToLatLng([x, y]);
    return {type: 'Feature', properties,
            geometry: {type: 'Point', coordinates: [at.lng, at.lat]}};
  });
  L.geoJson({type: 'FeatureCollection', features},
    {pointToLayer: newsmap.pointToLayer, onEachFeature: newsmap.onEachFeature}).addTo(map);
}"""
_PRESS = """([x, y]) => {
  const frame = map.getContainer().getBoundingClientRect();
  const at = {clientX: frame.left + x, clientY: frame.top + y, bubbles: true};
  const under = document.elementFromPoint(at.clientX, at.clientY);
  const kinds = ['mousedown', 'mouseup', 'click'];
  for (const kind of kinds) under.dispatchEvent(new MouseEvent(kind, at));
  return window.__GLOBAL_DATA__.last_active_drawing.properties.id;
}"""


def test_in_a_crowd_a_click_on_a_dot_means_that_dot(browser, app_address):
    with reading(browser, app_address) as reader:
        # given dots whose easing discs lie over one another
        reader.wait_for_map()
        reader.frame.evaluate(_DRAW, _CROWD)
        reader.settle()

        # then a click in the middle of each selects it, whichever was drawn last; all at once, for
        # the run of the page that each starts draws the map anew
        meant = reader.frame.evaluate(f"spots => spots.map({_PRESS})", _CROWD)
        assert meant == [properties["id"] for _x, _y, properties in _CROWD]
