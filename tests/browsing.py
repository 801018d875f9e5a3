"""A reader at a real browser: what is on the map, in the panel, and what left this machine.

The map lives in a frame in which ``map`` is the Leaflet map; layers carry their ``newsmap``
properties. Clicks are real clicks of a mouse on the pixels where a mark is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from playwright.sync_api import (
    Browser,
    Error,
    Frame,
    Locator,
    Page,
    Request,
    Route,
    ViewportSize,
    expect,
)

#: Long enough for a machine whose cores are busy with other tests, for whatever is waited for.
PATIENCE_MS = 60_000
expect.set_options(timeout=PATIENCE_MS)

#: How often the map is asked. Not at each picture it draws, Playwright's own way: a map that has
#: come to rest may draw none, and what waits for one waits for ever (2 of 20 tries under load).
POLLING_MS = 100

#: How large a window is, where a test does not say otherwise.
SIZE: ViewportSize = {"width": 1280, "height": 900}

#: Hosts of this machine; everything else is outside.
LOCAL = frozenset({"127.0.0.1", "localhost"})

#: Whether the map is on its way (panned, zoomed, held by the mouse), or its labels are.
_MOVES = """() => Boolean(map._animatingZoom || (map._panAnim && map._panAnim._inProgress)
  || map.dragging.moving() || map.newsmap.waiting)"""

_MARKS = """() => {
  const found = [];
  if (!window.map) return found;
  map.eachLayer(layer => { if (layer.newsmap && layer.feature) found.push(layer.newsmap); });
  return found;
}"""

#: Pixel in the frame at which a mark is drawn; of a line, the point at that share of its length.
#: A spot of the map near its upper edge where no name, mark or button lies; a press on those does
#: not move the map.
_BARE = """() => {
  const taken = "[class*=nm-], .leaflet-interactive, .leaflet-control, .leaflet-marker-icon";
  const isBare = (x, y) => {
    let there = document.elementFromPoint(x, y);
    for (; there && there !== map.getContainer(); there = there.parentElement) {
      if (there.matches(taken) && !there.matches(".leaflet-pane, svg")) return false;
    }
    return true;
  };
  for (const y of [60, 40, 80, 100, 120]) {
    for (const share of [0.45, 0.4, 0.5, 0.35, 0.55, 0.3, 0.6, 0.25, 0.2]) {
      const x = window.innerWidth * share;
      if (isBare(x, y)) return [x, y];
    }
  }
  return null;
}"""

_PIXEL = """([id, shape, share]) => {
  let found = null;
  map.eachLayer(layer => {
    const props = layer.newsmap;
    if (!found && props && layer.feature && props.id === id && (!shape || props.t === shape)) {
      found = layer;
    }
  });
  if (!found) return null;
  if (found.getLatLng) {
    const p = map.latLngToContainerPoint(found.getLatLng());
    return [p.x, p.y];
  }
  const points = found.getLatLngs().map(at => map.latLngToContainerPoint(at));
  const lengths = points.slice(1).map((p, i) => p.distanceTo(points[i]));
  let left = lengths.reduce((a, b) => a + b, 0) * share, i = 0;
  while (i < lengths.length - 1 && left > lengths[i]) left -= lengths[i++];
  const part = left / (lengths[i] || 1), a = points[i], b = points[i + 1];
  return [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
}"""


class Reader:
    """Someone who looks at the page.

    Attributes:
        page: The page.
        outside: Addresses beyond this machine that anything asked for; they were refused.
        errors: Errors on the console and uncaught ones, of the page and its frames.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.context.on("request", self._count)
        page.context.on("console", self._note)
        page.context.on("weberror", lambda error: self.errors.append(str(error.error)))
        page.on("websocket", lambda socket: self._check(socket.url))

    def _count(self, request: Request) -> None:
        self._check(request.url)

    def _check(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("data", "blob", "about") and parts.hostname not in LOCAL:
            self.outside.append(address)

    def _note(self, message: Any) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    # ------------------------------------------------------------------ the map

    @property
    def frame(self) -> Frame:
        """The map's frame."""
        handle = self.frame_element.element_handle(timeout=PATIENCE_MS)
        assert handle is not None
        frame = handle.content_frame()
        assert frame is not None
        return frame

    @property
    def frame_element(self) -> Locator:
        """The element that holds the map's frame."""
        return self.page.locator('iframe[data-testid="stCustomComponentV1"]')

    def wait_for_map(self) -> None:
        """Until marks and their labels are drawn and stand still."""
        inside = self.page.frame_locator('iframe[data-testid="stCustomComponentV1"]')
        expect(inside.locator(".nm-label").first).to_be_attached(timeout=PATIENCE_MS)
        self.frame.wait_for_function(
            "() => map.newsmap.baseLabels && map.getContainer().ariaBusy === 'false'",
            timeout=PATIENCE_MS,
            polling=POLLING_MS,
        )
        self.settle()

    def settle(self) -> None:
        """Until the map has come to rest, and its labels stand."""
        before = None
        for _ in range(100):
            now, moves = self.view(), self.frame.evaluate(_MOVES)
            if now == before and not moves:
                return
            before = now
            self.page.wait_for_timeout(200)
        raise AssertionError("The map does not come to rest.")

    def expect_read(self, read: Callable[[], Any], wanted: Any) -> None:
        """Until what is read off the page is what is wanted; else the last reading is told.

        For what Playwright's own ``expect`` cannot read. A page changes piece by piece, so that
        what one piece says already may not stand in the next one yet.
        """
        for _ in range(PATIENCE_MS // 100):
            now = read()
            if now == wanted:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"The page says {now!r}, not {wanted!r}.")

    def expect_sideways(self, most: int = 0) -> None:
        """Until the page is no wider than its window."""
        self.expect_read(lambda: self.sideways() <= most, True)

    def view(self) -> list[float]:
        """Latitude and longitude of the centre, and the zoom."""
        view: list[float] = self.frame.evaluate(
            "() => [map.getCenter().lat, map.getCenter().lng, map.getZoom()]"
        )
        return view

    def marks(self) -> list[dict[str, Any]]:
        """The properties of everything drawn."""
        marks: list[dict[str, Any]] = self.frame.evaluate(_MARKS)
        return marks

    def ids(self, *shapes: str) -> set[str]:
        """Ids of the marks of these shapes; of all shapes for none."""
        return {
            mark["id"]
            for mark in self.marks()
            if "id" in mark and (not shapes or mark["t"] in shapes)
        }

    def wait_for_marks(self, condition: str) -> None:
        """Until a condition on ``marks``, JavaScript, holds."""
        self.frame.wait_for_function(
            f"() => {{ const marks = ({_MARKS})(); return {condition}; }}",
            timeout=PATIENCE_MS,
            polling=POLLING_MS,
        )

    def click_mark(self, mark_id: str, shape: str = "", share: float = 0.5) -> None:
        """Click with the mouse where a mark is drawn."""
        self.frame_element.scroll_into_view_if_needed()
        self.settle()
        spot = self.frame.evaluate(_PIXEL, [mark_id, shape, share])
        assert spot is not None, f"{mark_id} is not drawn"
        box = self.frame_element.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + spot[0], box["y"] + spot[1])

    def drag_map(self, right: int, down: int) -> None:
        """Pan the map with the mouse."""
        box = self.frame_element.bounding_box()
        assert box is not None
        spot = self.frame.evaluate(_BARE)
        assert spot is not None, "no spot of the map is bare"
        x, y = box["x"] + spot[0], box["y"] + spot[1]
        before = self.view()
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + right / 2, y + down / 2, steps=4)
        self.page.mouse.move(x + right, y + down, steps=4)
        self.page.mouse.up()
        self.expect_read(lambda: self.view() != before, True)
        self.settle()

    def zoom_map(self, wheel: int) -> None:
        """Turn the wheel over the middle of the map's right half; negative zooms in."""
        box = self.frame_element.bounding_box()
        assert box is not None
        zoom = self.view()[2]
        self.page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] / 2)
        self.page.mouse.wheel(0, wheel)
        self.expect_read(lambda: self.view()[2] != zoom, True)
        self.settle()

    def resize(self, width: int, height: int = 900) -> None:
        """Make the window another one, until the map has the width that it has there."""
        before = self._map_width()
        self.page.set_viewport_size({"width": width, "height": height})
        self.expect_read(lambda: self._map_width() not in (before, 0), True)
        self.settle()

    def _map_width(self) -> int:
        """Of its frame, in pixels; 0 while the map or what is in the frame has another width."""
        asked = "() => map.getSize().x === map.getContainer().clientWidth ? innerWidth : 0"
        inside: int = self.frame.evaluate(asked)
        outside: int = self.frame_element.evaluate("frame => frame.clientWidth")
        return inside if inside == outside else 0

    # ------------------------------------------------------------------ the page

    @property
    def title(self) -> Locator:
        """The panel's title."""
        return self.page.locator(".st-key-panel .nm-panel-title")

    @property
    def quotes(self) -> Locator:
        """The sentences in the panel."""
        return self.page.locator(".st-key-panel .nm-quote")

    def expect_title(self, title: str) -> None:
        """Until the panel bears this title."""
        expect(self.title).to_have_text(title, timeout=PATIENCE_MS)

    def expect_quote(self, sentence: str) -> None:
        """Until a quotation of the panel is this sentence, letter for letter."""
        self.page.wait_for_function(
            "sentence => [...document.querySelectorAll('.st-key-panel .nm-quote')]"
            ".some(quote => quote.textContent === sentence)",
            arg=sentence,
            timeout=PATIENCE_MS,
            polling=POLLING_MS,
        )

    def pill(self, name: str) -> Locator:
        """A pill of the filter "What happened"."""
        return self.page.locator(".st-key-happened").get_by_role("button", name=name, exact=True)

    def layer(self, key: str) -> Locator:
        """The switch of a layer."""
        return self.page.locator(f".st-key-layer-{key} label")

    def board(self, name: str) -> Locator:
        """A board's name in the control above the boards."""
        return self.page.locator(".st-key-board").get_by_role("radio", name=name)

    def sideways(self) -> int:
        """By how many pixels the page is wider than its window."""
        wider: int = self.page.evaluate(
            """() => Math.max(...[document.scrollingElement,
                 ...document.querySelectorAll('[data-testid=stMain], .stMainBlockContainer')]
               .map(element => element.scrollWidth - element.clientWidth))"""
        )
        return wider


def expect_rest(page: Page) -> None:
    """Until no run of the page is under way.

    A button that is drawn anew between press and release takes no click.
    """
    state = page.locator("[data-test-script-state]")
    expect(state).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE_MS)


#: Resolves when an element has stood in one place for half a second.
STILL = """element => new Promise(done => {
  const at = () => { const box = element.getBoundingClientRect(); return box.x + ' ' + box.y; };
  let place = at(), since = performance.now();
  const look = now => {
    if (at() !== place) { place = at(); since = now; }
    if (now - since > 500) done(); else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""


def unfold(page: Page, title: str, within: Locator) -> None:
    """Open a part that is folded, until what it holds has come to rest.

    What moves between press and release takes no click.
    """
    page.get_by_text(title).click()
    expect(within).to_be_visible()
    within.evaluate(STILL)


def close_dialog(page: Page) -> None:
    """Close the dialog with the Escape key, pressed in the dialog itself.

    Where a run takes away the button that had the focus, nothing has it for a frame, and a key
    pressed then reaches no dialog.
    """
    page.get_by_role("dialog").press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def sign(within: Page | Locator, name: str = "Amina") -> None:
    """Type a reviewer's name into the form that was opened last."""
    within.get_by_role("textbox", name="Your name", exact=True).last.fill(name)


def sign_and_press(within: Page | Locator, button: str, name: str = "Amina") -> None:
    """Sign a form and press its button, with the mouse."""
    sign(within, name)
    within.get_by_role("button", name=button).click()


def tab_to(page: Page, name: str) -> None:
    """Press the Tab key until what has the focus bears this name; help is passed over."""
    for _ in range(120):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => {
              const one = document.activeElement;
              const group = one && one.closest('[role=radiogroup]');
              const label = (group || one).getAttribute('aria-label');
              return label || (one.matches('button, summary, a') ? one.textContent : '');
            }"""
        )
        if name in focused and not focused.startswith("Help for"):
            return
    raise AssertionError(f"The Tab key does not lead to {name!r}.")


def press_with_keys(page: Page, button: str) -> None:
    """Go to a button with the Tab key, and press it with Enter."""
    tab_to(page, button)
    page.keyboard.press("Enter")


def choose_first_row(page: Page, table: str) -> None:
    """Choose the first row of a board's table without a mouse; ``table`` is its key."""
    grid = page.locator(f'.st-key-{table} canvas[data-testid="data-grid-canvas"]')
    expect(grid).to_be_visible()
    grid.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")


def sign_with_keys(page: Page, button: str, name: str = "Amina") -> None:
    """Sign a form and press its button with keys alone."""
    tab_to(page, "Your name")
    page.keyboard.type(name)
    press_with_keys(page, button)  # no Enter before it: in a form that is a press of its own


def refuse(route: Route) -> None:
    """Answer a request with a refusal."""
    route.abort("blockedbyclient")


#: Readers who have left, each with what was asked of the window. The next one who asks for the same
#: sits down at it: its process has compiled the page's scripts, which is half of a page's load.
_left: WeakKeyDictionary[Browser, list[tuple[dict[str, Any], Reader]]] = WeakKeyDictionary()
#: How many windows are kept for readers to come; the one left longest ago goes first.
_MOST_LEFT = 4


@contextmanager
def reading(
    browser: Browser,
    address: str,
    script: str = "",
    viewport: ViewportSize = SIZE,
    **options: Any,
) -> Iterator[Reader]:
    """A reader who comes to ``address`` with nothing kept of any page seen before.

    What lies beyond this machine is not found (the browser is told so) and counted. The window may
    be one that another reader has left; of a test that fails inside, nobody gets it.

    Args:
        script: JavaScript that runs before anything of a page.
        viewport: How large the window is.
        options: Of the window, as Playwright names them. Where they do not say otherwise, the
            reader has asked for less motion: the signs that turn while a page is drawn take a
            quarter of a page's 4.7 s of CPU time where no graphics card draws them.
    """
    asked = {"reduced_motion": "reduce", **options, "script": script}
    reader = _sit_down(browser, asked)
    try:
        reader.page.set_viewport_size(viewport)
        reader.page.goto(address)
        yield reader
    except BaseException:
        reader.page.context.close()
        raise
    _leave(reader, browser, asked)


def _sit_down(browser: Browser, asked: dict[str, Any]) -> Reader:
    free = _left.setdefault(browser, [])
    for n in reversed(range(len(free))):  # the one left last first: it has the page's scripts
        window, reader = free[n]
        if window == asked:
            del free[n]
            return reader
    options = dict(asked)
    script = options.pop("script")
    context = browser.new_context(**options)
    context.set_default_timeout(PATIENCE_MS)
    if script:
        context.add_init_script(script)
    return Reader(context.new_page())


def _leave(reader: Reader, browser: Browser, asked: dict[str, Any]) -> None:
    """Leave the window as a new one is; close it where that cannot be done."""
    page, context = reader.page, reader.page.context
    try:
        # (waited for with a limit, as a script that hangs would be waited for without one)
        page.wait_for_function("() => { localStorage.clear(); sessionStorage.clear(); return 1; }")
        page.goto("about:blank")
        page.mouse.move(0, 0)
        context.clear_cookies()
        context.unroute_all()
    except Error:
        context.close()
        return
    reader.outside, reader.errors = [], []
    free = _left[browser]
    free.append((asked, reader))
    if len(free) > _MOST_LEFT:
        free.pop(0)[1].page.context.close()


@contextmanager
def reading_served(
    browser: Browser,
    serve_app: Callable[..., AbstractContextManager[str]],
    environment: dict[str, str],
    folder: Path,
) -> Iterator[Reader]:
    """A reader who sees the map of an app on these files; its log lies in the folder.

    Afterwards nothing was asked of anybody else, and nothing went wrong in browser or server.
    """
    log = folder / "log.txt"
    with serve_app(environment, log) as address, reading(browser, address) as reader:
        reader.wait_for_map()
        yield reader
        assert reader.outside == []
        assert reader.errors == []
    assert "Traceback" not in log.read_text(encoding="utf-8")


def store_of(folder: Path) -> dict[str, str]:
    """The environment in which the app shows the store of a folder, and no files."""
    return {"NEWSMAP_STORE": f"sqlite:///{folder / 'newsmap.sqlite'}", "NEWSMAP_ARTICLES": ""}
