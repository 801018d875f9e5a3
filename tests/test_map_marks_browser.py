"""Marks on the map of a real browser: none is without a shape, none touches a name."""

from __future__ import annotations

import pytest
from browsing import Reader, reading
from playwright.sync_api import expect

#: People who came, of whom nobody says from where, and how many of some.
CAME = {
    "sake": "Displaced people have arrived in Sake.",
    "beni": "Hundreds of people from elsewhere are heading towards Beni.",
    "kisangani": "Some 8,800 displaced people arrived in Kisangani.",
}

#: By how many pixels the ring round a place reaches into its name; 0 where it keeps clear of it.
_RING_IN_NAME = """name => {
  const rings = [...document.querySelectorAll('.nm-select')].map(el => el.getBoundingClientRect());
  const label = [...document.querySelectorAll('.nm-place.nm-label')]
    .find(el => el.querySelector('.nm-l1').textContent === name);
  if (!label || rings.length < 2) return null;
  const words = label.getBoundingClientRect();
  return Math.max(...rings.map(ring => {
    const x = (ring.left + ring.right) / 2, y = (ring.top + ring.bottom) / 2;
    const away = Math.hypot(Math.max(words.left - x, 0, x - words.right),
      Math.max(words.top - y, 0, y - words.bottom));
    return Math.max(0, ring.width / 2 + 1 - away);
  }));
}"""


def test_people_who_came_from_nowhere_that_is_said_have_a_mark_that_opens_their_sentence(
    browser, serve_app, tmp_path
):
    text = "Newcomers in eastern DR Congo\n\n" + "\n\n".join(CAME.values())
    (tmp_path / "came.txt").write_text(text, encoding="utf-8")
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address) as reader,
    ):
        # given articles that say where people came to, and not from where
        reader.wait_for_map()
        shapes = {
            mark["t"]: mark["id"] for mark in reader.marks() if mark["t"] in ("arrival", "bound")
        }

        # then heads point at each of these places, filled where somebody is said to have arrived
        drawn = [mark["t"] for mark in reader.marks() if mark["t"] in ("arrival", "bound")]
        assert sorted(drawn) == ["arrival", "arrival", "bound"]

        # and what is clicked opens its sentence
        reader.click_mark(shapes["bound"], "bound")
        reader.expect_quote(CAME["beni"])
        assert reader.errors == []


def test_the_ring_at_an_arrows_end_keeps_clear_of_the_places_name(fresh: Reader):
    # given an arrow of the seeds
    arrow = next(mark["id"] for mark in fresh.marks() if mark["t"] == "flow")

    # when it is selected, and both of its ends have a ring
    fresh.frame.evaluate("id => newsmap.pick(id)", arrow)
    fresh.wait_for_marks("marks.filter(mark => mark.t === 'select').length === 2")

    # then no ring touches a name
    fresh.expect_read(lambda: fresh.frame.evaluate(_RING_IN_NAME, "Kisangani"), 0)


@pytest.mark.parametrize(("zoom", "shown"), [(9, 2), (9.25, 0)])
def test_the_badges_of_a_region_are_shown_up_to_zoom_nine_and_counted_beyond(
    fresh: Reader, zoom, shown
):
    # given the middle of eastern DR Congo, of which two figures are told
    fresh.frame.evaluate(
        """zoom => {
          const area = newsmap.marksOf(map).find(layer => layer.newsmap.n && layer.newsmap.l);
          map.setView(area.getLatLng(), zoom, {animate: false});
        }""",
        zoom,
    )
    # then from close by they are beside the map alone, which says so
    expect(fresh.frame.locator(".nm-badge")).to_have_count(shown)
    said = "" if shown else "Drawn here: figures of displaced 0 of 2."
    expect(fresh.frame.locator(".nm-arrows").get_by_role("status")).to_have_text(said)
