"""A reviewer's forms in a real browser: by mouse and by keys alone, and nothing sent unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from browsing import (
    PATIENCE_MS,
    Reader,
    close_dialog,
    expect_rest,
    press_with_keys,
    reading,
    sign,
    sign_and_press,
    sign_with_keys,
    tab_to,
    unfold,
)
from playwright.sync_api import Error, Page, expect
from review_desk import ATTACKED, COUNTED, Names, keep, served_names

from dashboard.core.flows import flows
from dashboard.model import Article, Decision
from dashboard.storage.store import Store, open_store
from dashboard.ui.map_view import PICK_HEIGHT

#: Such as "-1.4321, 28.4321".
_POINT = re.compile(r"^-1\.\d{4}, 2[78]\.\d{4}$")


class Newsroom:
    """A store that is served, and the gazetteer that it may ask.

    Attributes:
        address: Of the page.
        store: What it shows.
        names: The gazetteer.
        article: The one about the attack.
    """

    def __init__(self, address: str, store: Store, names: Names, article: Article) -> None:
        self.address, self.store, self.names, self.article = address, store, names, article

    def at(self, words: str) -> str:
        """Address of the article at the sentence that holds these words."""
        return f"{self.address}/?article={self.article.id}&at={self.article.text.index(words)}"


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory, serve_app) -> Iterator[Newsroom]:
    folder: Path = tmp_path_factory.mktemp("newsroom")
    where = f"sqlite:///{folder / 'newsmap.sqlite'}"
    with open_store(where) as store, served_names() as names:
        article = keep(store, ATTACKED, COUNTED)[0]
        environment = {"NEWSMAP_STORE": where, "NEWSMAP_NOMINATIM": names.address}
        with serve_app(environment, folder / "log.txt") as address:
            yield Newsroom(address, store, names, article)
    assert "Traceback" not in (folder / "log.txt").read_text(encoding="utf-8")


@pytest.fixture
def desk(browser, newsroom) -> Iterator[Reader]:
    """A reader at the village that no gazetteer knows; what was decided is undone after."""
    with reading(browser, newsroom.at("Fighting then reached")) as reader:
        expect(reader.page.locator(".nm-reader-title")).to_be_visible(timeout=PATIENCE_MS)
        yield reader
        assert reader.outside == []
        assert reader.errors == []
    for review in newsroom.store.reviews():
        newsroom.store.undo(review.id, "the test")


def wait_for(newsroom: Newsroom, page: Page, count: int = 1) -> None:
    """Until so many decisions are in force."""
    for _ in range(PATIENCE_MS // 100):
        if len(newsroom.store.reviews()) == count:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"There are {len(newsroom.store.reviews())} decisions, not {count}.")


def map_in(reader: Reader) -> Reader:
    """The reader once the map of the form is drawn."""
    expect(reader.page.get_by_role("dialog")).to_be_visible()
    reader.expect_read(lambda: is_placed(reader), True)
    reader.settle()
    return reader


def is_placed(reader: Reader) -> bool:
    """Whether the map of the frame that stands there now is drawn: a form may draw it anew."""
    with suppress(Error):  # the frame goes, or its page is loaded, while it is asked
        return bool(reader.frame.evaluate("() => Boolean(window.map && map.newsmap?.placed)"))
    return False


def test_the_map_of_a_form_has_its_room_before_it_is_there(desk):
    # else what stands below it moves when the map comes, and a click lands on the map instead
    desk.page.get_by_role("button", name="Place “Kasarabwe” on the map").click()
    room = desk.page.locator(".st-key-pick-map")
    room.wait_for(state="attached", timeout=PATIENCE_MS)
    assert room.evaluate("room => getComputedStyle(room).minHeight") == f"{PICK_HEIGHT}px"
    map_in(desk)


def test_a_click_on_the_map_places_a_name_and_only_then_it_is_drawn(desk, newsroom):
    # given the map of the form, with the position that the sentence offers as a broken ring
    page = desk.page
    page.get_by_role("button", name="Place “Kasarabwe” on the map").click()
    map_in(desk)
    desk.wait_for_marks("marks.some(mark => mark.t === 'offer')")
    assert "select" not in {mark["t"] for mark in desk.marks()}

    # when a spot on the map is clicked, and signed
    box = desk.frame_element.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] * 0.3, box["y"] + box["height"] * 0.7)
    point = page.get_by_role("textbox", name="Latitude, longitude")
    expect(point).to_have_value(_POINT, timeout=PATIENCE_MS)
    desk.wait_for_marks("marks.some(mark => mark.t === 'select')")
    typed = point.input_value()
    dialog = page.get_by_role("dialog")
    sign_and_press(dialog, "Accept this place")

    # then the name lies there, and the page says so
    wait_for(newsroom, page)
    (review,) = newsroom.store.reviews()
    assert review.decision is Decision.ACCEPT
    assert review.place is not None
    assert f"{review.place.latitude:.4f}, {review.place.longitude:.4f}" == typed
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("The decision is kept.")).to_be_visible()

    # and the map has a mark for it
    page.get_by_role("button", name="‹ Back to the map").click()
    desk.wait_for_map()
    desk.wait_for_marks("marks.some(mark => mark.id === 'place:added-kasarabwe')")


def test_a_name_is_placed_with_keys_alone(desk, newsroom):
    # given somebody without a mouse
    page = desk.page
    expect(page.get_by_role("button", name="Place “Kasarabwe” on the map")).to_be_visible()
    press_with_keys(page, "Place “Kasarabwe” on the map")
    map_in(desk)

    # when the form is filled with keys
    tab_to(page, "It lies")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("textbox", name="Latitude, longitude")).to_be_visible()
    tab_to(page, "Latitude, longitude")
    page.keyboard.type("-1.5, 28.5")
    page.keyboard.press("Enter")
    desk.wait_for_marks("marks.some(mark => mark.t === 'select')")
    sign_with_keys(page, "Accept this place")

    # then it is kept
    wait_for(newsroom, page)
    (review,) = newsroom.store.reviews()
    assert review.place is not None
    assert (review.place.latitude, review.place.longitude) == (-1.5, 28.5)

    # and undone with keys as well
    expect(page.get_by_text("Decisions in this article · 1")).to_be_visible()
    press_with_keys(page, "Decisions in this article")
    press_with_keys(page, "Undo")
    wait_for(newsroom, page, 0)


def test_a_form_closes_once_its_decision_is_kept_and_what_became_of_it_is_in_sight(desk, newsroom):
    # given the form of a claim: where it stayed open, another claim took the place of a rejected
    # one, and a second press decided on that unseen
    page = desk.page
    page.goto(newsroom.at("Rebels attacked"))
    page.get_by_role("button", name="Edit, confirm or reject").click()
    form = page.get_by_test_id("stPopoverBody")
    expect(form).to_be_visible()

    # when the claim is confirmed
    sign_and_press(form, "Confirm as it stands")

    # then the form is closed, and the page says what became of it
    wait_for(newsroom, page)
    expect(form).to_have_count(0)
    expect(page.get_by_text("The decision is kept.")).to_be_visible()
    expect(page.get_by_role("button", name="Edit, confirm or reject")).to_be_visible()


def test_a_claim_is_edited_with_keys_alone_and_enter_saves_the_change(desk, newsroom):
    page = desk.page
    page.goto(newsroom.at("Rebels attacked"))
    expect(page.get_by_role("button", name="Edit, confirm or reject")).to_be_visible()
    press_with_keys(page, "Edit, confirm or reject")
    expect(page.get_by_role("textbox", name="Who did it")).to_be_visible()
    sign(page)
    tab_back = page.get_by_role("textbox", name="Who did it")
    tab_back.focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("M23")
    page.keyboard.press("Enter")
    wait_for(newsroom, page)
    (review,) = newsroom.store.reviews()
    assert review.decision is Decision.EDIT
    assert [(one.field, one.before, one.after) for one in review.changes] == [
        ("actors", "Rebels", "M23")
    ]


def test_the_online_look_up_asks_once_when_told_to_and_never_before(desk, newsroom):
    # given the form, opened and looked at
    page, names = desk.page, newsroom.names
    page.get_by_role("button", name="Place “Kasarabwe” on the map").click()
    map_in(desk)
    look_up = page.get_by_role("button", name="Look it up")
    unfold(page, "Look the name up online", look_up)
    contact = page.get_by_label("Your name or address, sent along")
    contact.fill("amina@desk.example")
    contact.press("Tab")
    expect_rest(page)
    look_up.click()
    expect(page.get_by_text("Nothing was sent.")).to_be_visible()
    assert names.asked == []

    # when the reader agrees and asks
    page.get_by_text("nothing else is sent").click()
    expect(page.get_by_role("checkbox", name="nothing else is sent")).to_be_checked()
    expect_rest(page)
    look_up.click()

    # then one question went out, and its answer is on the map of the form as an offer
    expect(page.get_by_text("Found: 1.")).to_be_visible(timeout=PATIENCE_MS)
    assert len(names.asked) == 1
    desk.wait_for_marks("marks.filter(mark => mark.t === 'offer').length === 2")
    assert newsroom.store.reviews() == ()


def test_the_figure_of_a_flow_is_chosen_on_the_map_page(desk, newsroom):
    # given the flow for which two articles give two figures, selected
    page = desk.page
    claims = [one for found in newsroom.store.readings() for one in found.reading.claims]
    flow = next(one for one in flows(claims) if len(one.claims) == 2)
    page.goto(f"{newsroom.address}/?select=flow:{flow.id}")
    desk.wait_for_map()
    page.get_by_role("button", name="Choose the figure shown").click()

    # when the other figure is chosen
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Around 3,500 people").click()
    sign_and_press(dialog, "Save the decision")

    # then the map and the panel show it
    wait_for(newsroom, page)
    expect(page.locator(".st-key-panel")).to_contain_text("Shown is “Around 3,500”")
    desk.wait_for_marks("marks.some(mark => (mark.l || '').includes('3,500'))")


def test_the_map_of_a_form_lies_over_the_form_it_was_asked_from(desk):
    # given the form in which a name's meaning is chosen
    page = desk.page
    page.get_by_role("button", name="Correct a name").click()
    chosen = page.get_by_text("It means")
    expect(chosen).to_be_visible()

    # when a point on the map is wanted instead
    expect_rest(page)
    page.get_by_role("button", name="Place “Kasarabwe” on the map").last.click()
    map_in(desk)

    # then the form is gone, and it is there again once the map is closed
    expect(chosen).to_be_hidden()
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    close_dialog(page)
    expect(page.get_by_role("button", name="Correct a name")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_forms_fit_the_window(width, browser, newsroom):
    options = {"viewport": {"width": width, "height": 844}}
    with reading(browser, newsroom.at("Fighting then reached"), **options) as reader:
        page = reader.page
        page.get_by_role("button", name="Place “Kasarabwe” on the map").click()
        map_in(reader)
        dialog = page.get_by_role("dialog")
        wider = "one => Math.max(one.scrollWidth - one.clientWidth, 0)"
        reader.expect_read(lambda: dialog.evaluate(wider), 0)
        reader.expect_read(lambda: outside_of(reader.frame_element.bounding_box(), width), None)
        close_dialog(page)
        page.get_by_role("button", name="Edit, confirm or reject").click()
        expect(page.get_by_role("button", name="Save the changes")).to_be_attached()
        reader.expect_sideways()


def outside_of(box, width):
    """A box where it does not lie within a page of this width."""
    return None if box["x"] >= 0 and box["x"] + box["width"] <= width else box


#: Which of the radio buttons that have the focus is the chosen one.
_CHOSEN = """() => [...document.activeElement.closest('[role=radiogroup]')
  .querySelectorAll('input')].findIndex(one => one.checked)"""


def test_a_name_is_moved_to_any_row_with_keys_alone(desk, newsroom):
    # given the form of a name, opened with keys
    page = desk.page
    page.goto(newsroom.at("Some 2,000 people"))
    expect(page.get_by_role("button", name="Correct a name")).to_be_visible()
    press_with_keys(page, "Correct a name")
    expect(page.get_by_role("textbox", name="Any other place")).to_be_visible()

    # when part of another place's name is typed and the row chosen that was found
    tab_to(page, "Any other place")
    page.keyboard.type("walung")
    page.keyboard.press("Enter")
    expect(page.get_by_text("km from").first).to_be_visible(timeout=PATIENCE_MS)
    tab_to(page, "It means")
    row = page.get_by_role("radio", name="Walungu (town)")
    for _ in range(6):  # past the other candidates
        if not row.is_checked():
            before = page.evaluate(_CHOSEN)
            page.keyboard.press("ArrowDown")
            page.wait_for_function(f"before => ({_CHOSEN})() !== before", arg=before)
    expect(row).to_be_checked()
    sign_with_keys(page, "Save the decision")

    # then the name is moved there
    wait_for(newsroom, page)
    (review,) = newsroom.store.reviews()
    assert review.decision is Decision.MOVE
    assert review.place is not None
    assert review.place.id == "walungu"


def test_a_claim_is_added_with_keys_alone_and_stands_in_the_panel(desk, newsroom):
    # given the form for what was missed, opened with keys
    page = desk.page
    page.goto(newsroom.at("Rebels attacked"))
    expect(page.get_by_role("button", name="Add what it says")).to_be_visible()
    press_with_keys(page, "Add what it says")
    expect(page.get_by_role("textbox", name="Words that say it")).to_be_visible()

    # when it is filled with keys
    for label, typed in (("From", "Masisi"), ("Words that say it", "attacked Masisi town")):
        tab_to_last(page, label)
        page.keyboard.type(typed)
        page.keyboard.press("Enter" if label == "From" else "Tab")
        if label == "From":
            page.keyboard.press("Escape")
        expect_rest(page)
    sign_with_keys(page, "Add the claim")

    # then it is kept, and the sentence says on the page who added it
    wait_for(newsroom, page)
    (review,) = newsroom.store.reviews()
    assert (review.decision, review.reviewer) == (Decision.ADD, "Amina")
    expect(page.get_by_text("added by Amina on").first).to_be_visible()


def tab_to_last(page: Page, name: str) -> None:
    """Press the Tab key until the field that ends with this label has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        label = page.evaluate("() => document.activeElement.getAttribute('aria-label') || ''")
        if label.endswith(name):
            return
    raise AssertionError(f"The Tab key does not lead to {name!r}.")
