"""The controls in a real browser: a click on a changing one holds, and their names are words."""

from __future__ import annotations

import pytest
from browsing import Reader
from playwright.sync_api import expect

#: Two clicks a given time apart, in the page itself: no waiting for the control to come to rest.
_TWO_CLICKS = """([first, second, ms]) => {
  document.querySelector(first).click();
  setTimeout(() => document.querySelector(second).click(), ms);
}"""

#: The letters that each layer's switch shows, by its styles.
_LETTERS = """() => ['places', 'stated', 'measured', 'displacement', 'control'].map(layer => {
  const words = document.querySelector(`.st-key-layer-${layer} p`);
  return [words, words.parentElement].map(
    one => getComputedStyle(one, '::after').content.slice(1, 2)).join('');
})"""

_REMOVE = '[data-testid="stMultiSelect"] button[aria-label^="Remove"]'
_PLACES = ".st-key-board button:last-of-type"


def names_read_aloud(reader: Reader, role: str) -> list[str]:
    """What a screen reader says of the controls of a role, as the browser computes it."""
    session = reader.page.context.new_cdp_session(reader.page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [
        str(node["name"]["value"]) for node in tree if node.get("role", {}).get("value") == role
    ]


def expect_read_aloud(reader: Reader, role: str, name: str) -> None:
    """Until a name is among those read aloud.

    The tree of what is read aloud follows the page's styles at its own time, so what the styles
    say already may not stand in it yet.
    """
    reader.expect_read(lambda: {name} - {*names_read_aloud(reader, role)}, set())


@pytest.mark.parametrize("apart_ms", [0, 40, 90, 150, 250, 400])
def test_a_board_clicked_while_its_counts_change_is_opened(fresh, apart_ms):
    # given an article taken away, and a board clicked while the page still works on that
    for control in (_REMOVE, _PLACES):
        expect(fresh.page.locator(control).first).to_be_visible()
    fresh.page.evaluate(_TWO_CLICKS, [_REMOVE, _PLACES, apart_ms])

    # then the article is gone, and the board is open
    expect(fresh.page.locator("[data-testid=stMain] .nm-caption").first).to_contain_text(
        "1 article,"
    )
    fresh.page.wait_for_url("**board=places**")
    expect(fresh.board("Places")).to_have_attribute("aria-checked", "true")
    expect(fresh.page.locator(".nm-board-title").first).to_contain_text("Places")


def test_the_boards_keep_their_control_and_tell_their_counts(fresh):
    # given the counts as they stand, and the control marked
    expect_read_aloud(fresh, "radio", "Displacement · 4")
    fresh.page.evaluate("document.querySelector('.st-key-board button').known = true")

    # when an article is taken away
    fresh.page.locator(_REMOVE).first.click()
    expect(fresh.page.locator("[data-testid=stMain] .nm-caption").first).to_contain_text(
        "1 article,"
    )

    # then the counts are others, a board without rows tells none, and the control is the same one
    expect_read_aloud(fresh, "radio", "Disagreements")
    assert fresh.page.evaluate("document.querySelector('.st-key-board button').known") is True


def test_the_layers_are_read_aloud_by_their_names_alone_and_show_their_letters(fresh):
    names = [
        "Places",
        "Stated distances",
        "Measured distances",
        "Displacement",
        "Who is reported where",
        "Provinces as rings",
        "Online map tiles",
    ]
    fresh.expect_read(lambda: names_read_aloud(fresh, "checkbox"), names)
    shown = ["P", "D", "M", "FS", "C"]
    fresh.expect_read(
        lambda: [letters.replace("o", "") for letters in fresh.page.evaluate(_LETTERS)], shown
    )
