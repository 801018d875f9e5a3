"""Labels on the map of a real browser: none runs off its edge, strays or names the wrong dot."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import combinations, product
from urllib.parse import quote

import pytest
from browsing import POLLING_MS, reading

ARTICLES = {
    "refugees.txt": (
        "Refugees are counted\n\nNearly 2,700 refugees live in Rwanda, the agency said.\n\n"
        "Almost seven million displaced people live in DR Congo.\n\n"
        "More than 1,000 refugees live in Gatumba, in Burundi."
    ),
    "fighting.txt": (
        "Fighting goes on\n\nM23 rebels captured Walikale, 400 km from Kisangani.\n\n"
        "Hundreds fled Djugu for Bunia. Thousands fled Sake for Goma.\n\n"
        "Clashes were reported in Masisi, Lubero, Mambasa, Kanyabayonga and Fizi.\n\n"
        "Residents fled Uvira towards Bukavu."
    ),
}

#: How far a badge may stand from the middle of its area, or of the map where that lies outside.
_REACH_PX = 220

_BADGES = """() => {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll('.nm-label')].map(el => {
    const r = el.getBoundingClientRect();
    return {text: el.textContent, area: el.classList.contains('nm-area'),
            x0: r.left - frame.left, y0: r.top - frame.top,
            x1: r.right - frame.left, y1: r.bottom - frame.top,
            width: frame.width, height: frame.height};
  });
}"""


def _apart(one, other):
    """Whether two labels do not lie on one another."""
    beside = one["x1"] <= other["x0"] or other["x1"] <= one["x0"]
    below = one["y1"] <= other["y0"] or other["y1"] <= one["y0"]
    return beside or below


@pytest.fixture(scope="module")
def counted_address(serve_app, tmp_path_factory) -> Iterator[str]:
    """The app on articles that count people in two countries and tell of much else between them."""
    folder = tmp_path_factory.mktemp("counted")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with serve_app({"NEWSMAP_ARTICLES": str(folder)}) as address:
        yield address


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_every_badge_stands_on_the_map_and_near_its_area(browser, counted_address, size):
    # given those articles in a window of this size
    options = {"viewport": {"width": size[0], "height": size[1]}}
    with reading(browser, counted_address, **options) as reader:
        # when the map is fitted to them
        reader.wait_for_map()
        reader.settle()
        # (a machine under load draws the labels later than the map)
        reader.frame.wait_for_function(
            f"() => ({_BADGES})().some(label => label.area)", polling=POLLING_MS
        )
        labels = reader.frame.evaluate(_BADGES)

        # then each label can be read whole
        assert any(label["area"] for label in labels)
        for label in labels:
            assert label["x0"] >= 0
            assert label["y0"] >= 0
            assert label["x1"] <= label["width"]
            assert label["y1"] <= label["height"]

        # and no badge lies on another
        badges = [label for label in labels if label["area"]]
        for one, other in combinations(badges, 2):
            assert _apart(one, other), f"{one['text']} and {other['text']}"

        # and a country's badge is not set down in another one
        at = reader.frame.evaluate(
            "() => { const p = map.latLngToContainerPoint([-1.94, 29.87]); return [p.x, p.y]; }"
        )
        [rwanda] = [one for one in labels if "2,700" in one["text"]]
        middle = ((rwanda["x0"] + rwanda["x1"]) / 2, (rwanda["y0"] + rwanda["y1"]) / 2)
        assert abs(middle[0] - at[0]) <= _REACH_PX
        assert abs(middle[1] - at[1]) <= _REACH_PX


# --------------------------------------------------------------------------- whose label it is

#: Every label that stands for one point, with its box, that point and how far it is from it; and
#: every dot. In pixels of the map; ``gap`` is from the nearest edge of the box.
_LABELS_AND_DOTS = """() => {
  const frame = map.newsmap.labels.getBoundingClientRect(), dots = [], named = {};
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (!props || !layer.feature || !layer.getLatLng) return;
    const p = map.latLngToContainerPoint(layer.getLatLng());
    const about = {id: props.id, x: p.x, y: p.y};
    if (newsmap.isPlace(props.t)) { dots.push(about); named[props.l] = about; }
  });
  const gap = (r, p) => Math.hypot(
    Math.max(r.x0 - p.x, 0, p.x - r.x1), Math.max(r.y0 - p.y, 0, p.y - r.y1));
  return [...document.querySelectorAll('.nm-label')].map(el => {
    const r = el.getBoundingClientRect(), words = el.querySelector('.nm-l1');
    const at = {x0: r.left - frame.left, y0: r.top - frame.top,
                x1: r.right - frame.left, y1: r.bottom - frame.top};
    const own = el.classList.contains('nm-place') && words ? named[words.textContent] : null;
    const line = el.querySelector('.nm-leader');
    const from = own && line ? {x: Math.max(at.x0, Math.min(at.x1, own.x)),
                                y: Math.max(at.y0, Math.min(at.y1, own.y))} : null;
    const along = !from ? [] : [...Array(101).keys()].map(n => (
      {x: from.x + (own.x - from.x) * n / 100, y: from.y + (own.y - from.y) * n / 100}));
    const crossed = dots.filter(dot => own && dot.id !== own.id
      && Math.hypot(dot.x - own.x, dot.y - own.y) > 12  // else no line could leave its dot
      && along.some(on => Math.hypot(on.x - dot.x, on.y - dot.y) < 5)).map(dot => dot.id);
    return {text: el.textContent, own: own ? own.id : '', distance: own ? gap(at, own) : null,
            apart: Boolean(line), crossed,
            others: dots.filter(dot => !own || dot.id !== own.id)
                        .map(dot => ({id: dot.id, gap: gap(at, dot)}))};
  });
}"""

#: Radius of a dot, in pixels.
_DOT_PX = 5


def wrong_labels(reader):
    """The labels that lie on another place's dot, or nearer to one than to their own without a
    line to it, and the lines that run over another dot."""
    wrong = []
    for label in reader.frame.evaluate(_LABELS_AND_DOTS):
        wrong += [f"the line of {label['text']!r} crosses {dot}" for dot in label["crossed"]]
        for dot in label["others"]:
            if dot["gap"] < _DOT_PX:
                wrong.append(f"{label['text']!r} covers {dot['id']}")
            elif label["own"] and not label["apart"] and dot["gap"] < label["distance"] - 1:
                wrong.append(f"{label['text']!r} is nearer to {dot['id']} than to {label['own']}")
    return wrong


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_no_label_covers_another_places_dot_whatever_is_selected(browser, app_address, size):
    # given the seeds on a screen of this width
    options = {"viewport": {"width": size[0], "height": size[1]}}
    with reading(browser, app_address, **options) as reader:
        reader.wait_for_map()
        reader.wait_for_marks("['flow', 'stated'].every(t => marks.some(mark => mark.t === t))")
        reader.expect_read(lambda: wrong_labels(reader), [])
        (flow,), (stated,) = reader.ids("flow"), reader.ids("stated")

        # when a line or a place is selected
        for mark, shape in ((flow, "flow"), (stated, "stated"), ("place:bisie", "diamond")):
            reader.click_mark(mark, shape, share=0.6)
            reader.page.wait_for_url(f"**select={quote(mark, safe='')}**")
            reader.wait_for_marks(f"marks.some(mark => mark.t === 'select' && mark.o === '{mark}')")
            reader.settle()

            # then each label stands at the dot that it names, and on none else
            assert wrong_labels(reader) == [], mark


#: Draws made-up marks in place of the real ones; each is ``[x, y, properties]`` in pixels.
_DRAW_MARKS = """marks => {
  map.eachLayer(layer => { if (layer.newsmap && layer.feature) layer.remove(); });
  if (window.madeUp) window.madeUp.remove();
  const features = marks.map(([x, y, properties]) => {
    const at = map.containerPointToLatLng([x, y]);
    return {type: 'Feature', properties,
            geometry: {type: 'Point', coordinates: [at.lng, at.lat]}};
  });
  window.madeUp = L.geoJson({type: 'FeatureCollection', features},
    {pointToLayer: newsmap.pointToLayer, onEachFeature: newsmap.onEachFeature}).addTo(map);
  newsmap.layout(map);
  return document.querySelectorAll('.nm-place').length;
}"""


def made_up_marks(dice, width, height):
    """A crowd of places, most in a few heaps: some disputed, some with a flag, one selected."""
    heaps = [(dice.uniform(40, width - 40), dice.uniform(40, height - 40)) for _ in range(3)]
    marks = []
    for number in range(dice.randint(2, 60)):
        x, y = dice.choice(heaps)
        spread = dice.choice((4, 30, 120))
        at = [x + dice.gauss(0, spread), y + dice.gauss(0, spread)]
        name = f"Q{number}" + "ambe" * dice.randint(0, 4)
        words = {"id": f"place:{number}", "l": name, "p": dice.randint(0, 99), "h": 1}
        if dice.random() < 0.3:
            words["d"] = f"dispute:{number}"
        if dice.random() < 0.3:
            words["f"] = dice.choice(("there", "left"))
        if dice.random() < 0.3:
            words["l2"] = "work halted"
        marks.append([*at, {"t": dice.choice(("dot", "diamond", "square")), **words}])
    x, y, properties = marks[0]
    marks.append([x, y, {"t": "select", "id": properties["id"]}])
    badges = [{"id": f"stock:{n}", "l": "<span><b>4,000</b> people</span>"} for n in range(2)]
    marks.append([width / 2, height / 2, {"t": "area", "id": "stock:0", "l": "Area", "n": badges}])
    return marks


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_in_no_crowd_does_a_label_stand_at_another_places_dot(browser, app_address, size):
    with reading(browser, app_address, viewport={"width": size[0], "height": size[1]}) as reader:
        reader.wait_for_map()
        width, height = reader.frame.evaluate("() => [map.getSize().x, map.getSize().y]")
        for zoom in (6.25, 8, 10):
            reader.frame.evaluate("zoom => { map.setZoom(zoom, {animate: false}); }", zoom)
            for seed in range(12):
                # given a crowd of places in a few heaps
                marks = made_up_marks(random.Random(f"{zoom} {seed}"), width, height)

                # when their labels are laid out
                shown = reader.frame.evaluate(_DRAW_MARKS, marks)

                # then some are there, and each at its own dot
                assert shown, seed
                assert wrong_labels(reader) == [], f"zoom {zoom}, seed {seed}"


def test_looking_for_room_before_a_label_is_made_changes_no_label(browser, app_address):
    # given crowds, from a few heaps to more places than there is room for
    both = """() => {
      const every = () => [...document.querySelectorAll('.nm-label')].map(el => el.outerHTML);
      const looksFirst = newsmap.hasRoom;
      newsmap.layout(map);
      const quick = every();
      newsmap.hasRoom = () => true;
      newsmap.layout(map);
      newsmap.hasRoom = looksFirst;
      return [quick, every()];
    }"""
    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        width, height = reader.frame.evaluate("() => [map.getSize().x, map.getSize().y]")
        for zoom in (6.25, 8, 10):
            reader.frame.evaluate("zoom => { map.setZoom(zoom, {animate: false}); }", zoom)
            for seed in range(8):
                dice = random.Random(f"{zoom} {seed}")
                crowds = [made_up_marks(dice, width, height) for _ in range(1 + seed)]
                reader.frame.evaluate(_DRAW_MARKS, [mark for crowd in crowds for mark in crowd])

                # when every label is made and measured, with nothing else in between
                quick, slow = reader.frame.evaluate(both)

                # then the same stand at the same spots
                assert quick == slow, f"zoom {zoom}, seed {seed}"


def test_a_disputed_place_without_room_for_its_name_keeps_its_sign(browser, app_address):
    # given a disputed place between others that leave no room for its name, far and near
    around = [
        [264 + 34 * x, 188 + 34 * y + 17 * (x % 2), {"t": "dot", "id": f"place:{x}:{y}", "p": 1}]
        for x in range(-7, 8)
        for y in range(-5, 6)
        if (x, y) != (0, 0)
    ]
    words = {"l": "Qambalambe", "p": 60, "d": "dispute:1", "h": 1}
    disputed = [264, 188, {"t": "dot", "id": "place:disputed", **words}]
    with reading(browser, app_address) as reader:
        reader.wait_for_map()

        # when the labels are laid out
        reader.frame.evaluate(_DRAW_MARKS, [*around, disputed])

        # then the sign stands there without the name
        labels = reader.frame.locator(".nm-label", has=reader.frame.locator(".nm-neq"))
        assert labels.all_text_contents() == ["≠"]
        assert wrong_labels(reader) == []


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_the_six_places_of_the_seeds_have_their_names_on_every_screen(browser, app_address, size):
    with reading(browser, app_address, viewport={"width": size[0], "height": size[1]}) as reader:
        reader.wait_for_map()
        named = reader.frame.locator(".nm-place .nm-l1").all_text_contents
        places = {"Walikale", "Goma", "Bukavu", "Kisangani", "Nyabiondo", "Bisie"}
        reader.expect_read(lambda: set(named()), places)
        reader.settle()
        assert wrong_labels(reader) == []


def test_a_name_without_room_beside_its_dot_stands_apart_with_a_line_to_it(browser, app_address):
    # given a chosen place of a little heap, whose name and badge have no room beside it
    heap = [(400, 250), (420, 242), (420, 258), (380, 242), (380, 258), (400, 232), (400, 268)]
    marks = [
        [x, y, {"t": "dot", "id": f"place:{n}", "l": f"Qambalambe{n}", "p": 50 - n, "h": 1}]
        for n, (x, y) in enumerate(heap)
    ]
    badge = [{"id": "stock:0", "l": "<span><b>4,000</b> people</span>"}]
    marks.append([400, 250, {"t": "area", "id": "stock:0", "n": badge}])
    marks.append([400, 250, {"t": "select", "id": "place:0"}])
    with reading(browser, app_address) as reader:
        reader.wait_for_map()

        # when the labels are laid out
        reader.frame.evaluate(_DRAW_MARKS, marks)

        # then it can be read, a line leads to its dot, and no label lies on another
        labels = reader.frame.locator(".nm-label")
        chosen = reader.frame.locator(".nm-chosen")
        assert chosen.locator(".nm-l1").all_text_contents() == ["Qambalambe0"]
        assert chosen.locator(".nm-leader").count() == 1
        assert "4,000 people" in " ".join(labels.all_text_contents())
        assert wrong_labels(reader) == []
        drawn = reader.frame.evaluate(_BADGES)
        for one, other in combinations(drawn, 2):
            assert _apart(one, other), f"{one['text']} and {other['text']}"


#: Many flows in one land whose own count needs room among their labels.
CROWD = """Refugees in Uganda

More than 600,000 refugees live in Uganda, the agency said. Some 31,000 refugees live in Burundi.

Some 1,870 households fled Djugu for Bunia. Some 240 households fled Fataki for Mahagi.
Around 350 people fled Boga for Bundibugyo. Some 480 households fled Mambasa for Komanda.
Some 640 families fled Kasindi for Beni. Some 900 people fled Nobili for Oicha.
Some 730 households fled Bunagana for Kisoro. Some 310 families fled Ishasha for Kihihi.
Some 220 households fled Aru for Arua. Some 150 families fled Mongbwalu for Watsa.
"""


def test_no_label_stands_half_under_a_badge(browser, serve_app, tmp_path):
    (tmp_path / "crowd.txt").write_text(CROWD, encoding="utf-8")
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address, viewport={"width": 1280, "height": 900}) as reader,
    ):
        reader.wait_for_map()
        for zoom in (5, 6, 7):
            reader.frame.evaluate("zoom => { map.setZoom(zoom, {animate: false}); }", zoom)
            reader.settle()
            labels = reader.frame.evaluate(_BADGES)
            badges = [label for label in labels if label["area"]]
            assert badges
            for badge, label in product(badges, labels):
                if not label["area"]:
                    under = f"{label['text']} under {badge['text']} at zoom {zoom}"
                    assert _apart(badge, label), under


def test_where_badges_find_no_room_none_lies_on_another_or_on_a_button(browser, app_address):
    # given a heap of camps with their people, and two under the buttons of the map
    dice = random.Random(11)
    heap = [(300 + dice.uniform(-60, 60), 230 + dice.uniform(-40, 40)) for _ in range(24)]
    marks = []
    for n, (x, y) in enumerate([*heap, (560, 40), (570, 70)]):
        badge = {"id": f"stock:{n}", "l": f"<span><b>“{600 + n}”</b> living displaced</span>"}
        marks.append([x, y, {"id": f"stock:{n}", "t": "area", "n": [badge], "h": 1}])
        marks.append([x, y, {"id": f"place:{n}", "t": "dot", "l": f"Camp {n}", "p": 5, "h": 1}])
    with reading(browser, app_address, viewport={"width": 1280, "height": 900}) as reader:
        reader.wait_for_map()
        reader.frame.evaluate(_DRAW_MARKS, marks)

        # then those that stand can be read whole
        badges = [label for label in reader.frame.evaluate(_BADGES) if label["area"]]
        assert badges
        for one, other in combinations(badges, 2):
            assert _apart(one, other), f"{one['text']} and {other['text']}"
        buttons = reader.frame.evaluate(_BUTTONS)
        for badge, button in product(badges, buttons):
            assert _apart(badge, button), f"{badge['text']} under a button"


@pytest.mark.parametrize("seed", range(4))
def test_no_badge_lies_on_the_name_of_a_disputed_or_selected_place(browser, app_address, seed):
    # given a heap of camps with their people, some of them disputed, one selected
    dice = random.Random(seed)
    marks = []
    for n in range(30):
        x, y = dice.uniform(180, 420), dice.uniform(130, 330)
        badge = {"id": f"stock:{n}", "l": f"<span><b>“{600 + n}”</b> living displaced</span>"}
        words = {"l": f"Camp {n}", "p": 5, "h": 1} | ({"d": f"dispute:{n}"} if n % 6 == 0 else {})
        marks.append([x, y, {"id": f"place:{n}", "t": "dot", **words}])
        marks.append([x, y, {"id": f"stock:{n}", "t": "area", "l": "Area", "n": [badge], "h": 1}])
    marks.append([*marks[2][:2], {"t": "select", "id": "place:1"}])
    with reading(browser, app_address, viewport={"width": 1280, "height": 900}) as reader:
        reader.wait_for_map()
        reader.frame.evaluate(_DRAW_MARKS, marks)

        # then none of their names, or signs of contradiction, lies half under a badge
        labels = reader.frame.evaluate(_BADGES)
        badges = [label for label in labels if label["area"]]
        names = [one for one in labels if "≠" in one["text"] or one["text"] == "Camp 1"]
        assert badges
        assert len(names) > 3
        for badge, name in product(badges, names):
            assert _apart(badge, name), f"{name['text']} under {badge['text']}"


#: The boxes of the map's own buttons, in pixels of the frame.
_BUTTONS = """() => [...document.querySelectorAll('.leaflet-control-zoom')].map(one => {
  const box = one.getBoundingClientRect();
  return {x0: box.left, y0: box.top, x1: box.right, y1: box.bottom};
})"""
