"""Labels on the map of a real browser: none runs off its edge, none of an area strays from it."""

from __future__ import annotations

from itertools import combinations

import pytest
from browsing import reading

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


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_every_badge_stands_on_the_map_and_near_its_area(browser, serve_app, tmp_path, size):
    # given articles that count people in two countries and tell of much else between them
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with (
        serve_app({"NEWSMAP_ARTICLES": str(tmp_path)}) as address,
        reading(browser, address, viewport={"width": size[0], "height": size[1]}) as reader,
    ):
        # when the map is fitted to them
        reader.wait_for_map()
        reader.settle()
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
            assert (
                one["x1"] <= other["x0"]
                or other["x1"] <= one["x0"]
                or one["y1"] <= other["y0"]
                or other["y1"] <= one["y0"]
            ), f"{one['text']} and {other['text']}"

        # and a country's badge is not set down in another one
        at = reader.frame.evaluate(
            "() => { const p = map.latLngToContainerPoint([-1.94, 29.87]); return [p.x, p.y]; }"
        )
        [rwanda] = [one for one in labels if "2,700" in one["text"]]
        middle = ((rwanda["x0"] + rwanda["x1"]) / 2, (rwanda["y0"] + rwanda["y1"]) / 2)
        assert abs(middle[0] - at[0]) <= _REACH_PX
        assert abs(middle[1] - at[1]) <= _REACH_PX
