"""Every word on the page can be read on its ground, in the light and in the dark scheme."""

from __future__ import annotations

import pytest
from browsing import PATIENCE_MS, close_dialog, reading
from playwright.sync_api import expect

#: WCAG 2 asks for as much of text.
LEAST = 4.5

#: The words that are seen, each with its contrast on what lies under it; not those on a map, which
#: have a halo of their own.
_CONTRASTS = """() => {
  const parse = colour => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return {r, g, b, a};
  };
  const over = (top, under) => Object.fromEntries(
    ['r', 'g', 'b'].map(key => [key, top[key] * top.a + under[key] * (1 - top.a)]));
  const part = value => value / 255 <= 0.04045
    ? value / 255 / 12.92 : Math.pow((value / 255 + 0.055) / 1.055, 2.4);
  const light = colour =>
    0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
  const ground = element => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.a) layers.push(colour);
      if (colour.a === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), {r: 255, g: 255, b: 255});
  };
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (!words || element.closest('script, style, noscript, .nm-labels, .leaflet-control-scale')
        || element.closest('.leaflet-control-attribution, [data-testid=stIconMaterial]')) continue;
    const style = getComputedStyle(element), room = element.getBoundingClientRect();
    if (style.visibility === 'hidden' || !room.width || !room.height) continue;
    const under = ground(element), ink = over(parse(style.color), under);
    const [a, b] = [light(ink), light(under)].sort((x, y) => y - x);
    found.push([(a + 0.05) / (b + 0.05), words.slice(0, 50)]);
  }
  return found;
}"""


def pale_words(frame):
    """What is written too pale in a frame; that so little is written, where there is little."""
    read = frame.evaluate(_CONTRASTS)
    few = [] if len(read) > 5 else [(0, f"{len(read)} pieces of text")]
    return few + sorted((round(ratio, 2), words) for ratio, words in read if ratio < LEAST)


def expect_no_pale_words(reader, frame):
    """Until nothing is too pale: a colour may be on its way from one to another."""
    reader.expect_read(lambda: pale_words(frame), [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_can_be_read_on_their_ground(browser, app_address, scheme):
    with reading(browser, app_address, color_scheme=scheme) as reader:
        # given the page with its map, then each board, then what a search finds
        reader.wait_for_map()
        expect_no_pale_words(reader, reader.frame)
        expect_no_pale_words(reader, reader.page.main_frame)
        for board in ("Claims", "Distances", "Displacement", "Not on the map", "Places"):
            reader.board(board).click()
            expect(reader.page.locator(".nm-board-title").first).to_contain_text(board)
            expect_no_pale_words(reader, reader.page.main_frame)
        box = reader.page.get_by_label("Search the articles")
        box.fill("Walikale")
        box.press("Enter")
        expect(reader.page.locator(".st-key-found mark").first).to_be_visible(timeout=PATIENCE_MS)
        expect_no_pale_words(reader, reader.page.main_frame)

        # when a dialog and an article are opened, then nothing is too pale there either
        reader.page.get_by_role("button", name="+ Add articles").click()
        expect(reader.page.get_by_label("Or paste a text")).to_be_visible(timeout=PATIENCE_MS)
        expect_no_pale_words(reader, reader.page.main_frame)
        close_dialog(reader.page)
        reader.page.get_by_role("button", name="Read ›").first.click()
        expect(reader.page.locator(".nm-here")).to_be_visible(timeout=PATIENCE_MS)
        expect_no_pale_words(reader, reader.page.main_frame)
