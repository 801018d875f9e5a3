"""How fast the page is with 10, 1,000 and 10,000 places: ``python benchmarks/page.py``.

Starts the app as a user does, on made-up villages and articles that name them, opens it in a real
Chromium and measures, for each size:

* seconds from ``streamlit run`` to the map with every place drawn, to the whole map with what is
  said of them, and to the sources beside it,
* milliseconds from a click on a mark to its sources,
* milliseconds from a filter to the new map,
* kilobytes that reach the browser for the first map, and for one click.

The articles lie in a folder, or in a store that has read them before. "First" is a start at which
nothing was kept of an earlier one; "again" is every later start on the same articles, which draws
the map that was kept and then reads them. In turn with these, on the same machine, runs a page that
has nothing but a map of ids (``benchmarks/bare``): the least that Streamlit, folium and a browser
take.

Each figure is the median of several; machines are noisy, so compare within one run.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from playwright.sync_api import Frame, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from browser_setup import NONE_FOUND, find_chromium  # noqa: E402
from made_up import village_names, write_articles, write_gazetteer  # noqa: E402

#: What is measured: the page on a folder of articles, on a store that holds them, the bare page.
FOLDER, FOLDER_AGAIN, STORE, STORE_AGAIN, BARE = KINDS = (
    "folder, first", "folder, again", "store, first", "store, again", "bare map",
)  # fmt: skip


@dataclass
class Figures:
    """What one size gave."""

    kind: str
    places: int
    first_map_s: list[float] = field(default_factory=list)
    whole_map_s: list[float] = field(default_factory=list)
    sources_s: list[float] = field(default_factory=list)
    click_ms: list[float] = field(default_factory=list)
    filter_ms: list[float] = field(default_factory=list)
    first_kb: list[float] = field(default_factory=list)
    click_kb: list[float] = field(default_factory=list)

    def row(self) -> str:
        told = [f"{self.kind:13} {self.places:>7,} {median(self.first_map_s):>12.1f}"]
        for values, form in (
            (self.whole_map_s, "12.1f"), (self.sources_s, "10.1f"),
            (self.click_ms, "10.0f"), (self.filter_ms, "10.0f"),
            (self.first_kb, "10,.0f"), (self.click_kb, "9,.1f"),
        ):  # fmt: skip
            width = form.partition(",")[0].partition(".")[0]
            told.append(f"{median(values):>{form}}" if values else " " * int(width))
        return " ".join(told)


@contextmanager
def app(kind: str, folder: Path, places: int) -> Iterator[tuple[str, float]]:
    """The app on a free port, with the moment it was started."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    script = "benchmarks/bare/app.py" if kind == BARE else "dashboard/app.py"
    command = [sys.executable, "-m", "streamlit", "run", script]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    environment = settings_of(kind, folder) | {"N": str(places)}
    started = perf_counter()
    with (folder / "log.txt").open("w") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            yield f"http://127.0.0.1:{port}", started
        finally:
            server.terminate()
            server.wait(20)


def settings_of(kind: str, folder: Path) -> dict[str, str]:
    """The environment in which the app finds its articles, and nothing of the user's own."""
    environment = {name: value for name, value in os.environ.items() if "NEWSMAP" not in name}
    environment["NEWSMAP_GAZETTEER"] = str(folder / "gazetteer.csv")
    environment["NEWSMAP_PACKS"] = str(folder / "packs")
    environment["NEWSMAP_STORE"] = f"sqlite:///{folder / 'store.sqlite'}"
    environment["NEWSMAP_SCREENS"] = str(folder / "screens")
    if kind in (FOLDER, STORE):
        environment["NEWSMAP_SCREENS"] = tempfile.mkdtemp(dir=folder)
    if kind in (FOLDER, FOLDER_AGAIN):
        environment["NEWSMAP_ARTICLES"] = str(folder / "articles")
    return environment


def fill_store(folder: Path) -> None:
    """Read the articles into the store, and off them what the page shows."""
    command = [sys.executable, "-c", "from dashboard.cli import app; app()"]
    for step in (["read", str(folder / "articles")], ["reprocess"]):
        environment = settings_of(STORE, folder)
        subprocess.run(
            [*command, *step], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL
        )


class Traffic:
    """Bytes that reach the page as they were sent: HTTP after compression, and the web socket."""

    def __init__(self, page: Page) -> None:
        self.received = 0
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", self._http)
        session.on("Network.webSocketFrameReceived", self._socket)

    def _http(self, event: dict[str, float]) -> None:
        self.received += int(event["encodedDataLength"])

    def _socket(self, event: dict[str, dict[str, str]]) -> None:
        # Binary frames arrive as base64, four characters for three bytes.
        self.received += len(event["response"]["payloadData"]) * 3 // 4

    def taken(self) -> float:
        """Kilobytes since the last call."""
        kilobytes, self.received = self.received / 1000, 0
        return kilobytes


def open_when_up(page: Page, address: str) -> None:
    """Open the page, as soon as the server answers."""
    for _attempt in range(600):
        try:
            page.goto(address)
            return
        except Exception:
            page.wait_for_timeout(50)
    raise SystemExit("The app did not start.")


#: Whether all marks are drawn and labels are placed; on the bare page, whether all marks are.
DRAWN = """n => {
    let seen = 0;
    if (window.map) map.eachLayer(one => { seen += one.options.shape !== undefined; });
    return seen >= n && document.querySelector('.nm-label') !== null;
}"""
BARE_DRAWN = """n => {
    let seen = 0;
    if (window.map) map.eachLayer(one => { seen += one.feature !== undefined; });
    return seen >= n;
}"""


#: Whether nothing more is to come by itself.
WHOLE = "() => map.getContainer().getAttribute('aria-busy') === 'false'"


def map_frame(page: Page, drawn: str, places: int) -> Frame:
    """The map's frame, once the map is drawn."""
    page.wait_for_selector("iframe", state="attached")
    while True:
        found = [frame for frame in page.frames if "streamlit_folium" in frame.url]
        if found:
            found[0].wait_for_function(drawn, arg=places)
            return found[0]
        page.wait_for_timeout(10)


def click_mark(page: Page, frame: Frame, name: str) -> float:
    """Milliseconds from the click on a place's mark to its sources."""
    title = page.locator(".nm-panel-title")
    started = perf_counter()
    frame.evaluate("id => newsmap.pick('place:' + id)", name.lower())
    page.wait_for_function(
        "name => document.querySelector('.nm-panel-title')?.textContent.startsWith(name)", arg=name
    )
    took = (perf_counter() - started) * 1000
    assert name in (title.text_content() or "")
    page.wait_for_timeout(1500)
    return took


def toggle_filter(page: Page, frame: Frame) -> float:
    """Milliseconds from a pill to the map that follows it."""
    frame.evaluate("() => { window.before = window.feature_group[0]; }")
    started = perf_counter()
    page.get_by_role("button", name="Fleeing", exact=True).click()
    frame.wait_for_function("() => !map.hasLayer(window.before)")
    took = (perf_counter() - started) * 1000
    page.wait_for_timeout(2500)
    return took


def open_before(kind: str, folder: Path, page: Page, places: int) -> None:
    """Open the page once and let it keep its screen."""
    with app(kind, folder, places) as (address, _started):
        open_when_up(page, address)
        page.wait_for_selector(".st-key-panel", timeout=120_000)
        page.wait_for_timeout(4000)


def measure(places: int, rounds: int, chromium: str) -> list[Figures]:
    """All figures for one number of places."""
    names = village_names(places)
    figures = [Figures(kind, places) for kind in KINDS]
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        folder = Path(name)
        (folder / "articles").mkdir()
        write_gazetteer(folder / "gazetteer.csv", names)
        write_articles(folder / "articles", names)
        fill_store(folder)
        browser = play.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        for kind in (FOLDER_AGAIN, STORE_AGAIN):
            page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
            open_before(kind, folder, page, places)
            page.context.close()
        for start in range(rounds):
            for one in figures:
                with app(one.kind, folder, places) as (address, started):
                    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
                    page.set_default_timeout(120_000)
                    observe(one, page, address, started, names, clicks=start == 0)
                    page.context.close()
        browser.close()
    return figures


def observe(
    figures: Figures, page: Page, address: str, started: float, names: list[str], *, clicks: bool
) -> None:
    """One start, and what follows it on the page; with ``clicks``, how it answers a hand."""
    places = len(names)
    traffic = Traffic(page)
    open_when_up(page, address)
    frame = map_frame(page, BARE_DRAWN if figures.kind == BARE else DRAWN, places)
    figures.first_map_s.append(perf_counter() - started)
    if figures.kind != BARE:
        frame.wait_for_function(WHOLE)
        figures.whole_map_s.append(perf_counter() - started)
        page.wait_for_selector(".st-key-panel .nm-panel-title")
        figures.sources_s.append(perf_counter() - started)
    page.wait_for_timeout(3000)
    figures.first_kb.append(traffic.taken())
    if figures.kind == BARE or not clicks:
        return
    for n in range(5):
        figures.click_ms.append(click_mark(page, frame, names[(n * 7 + 3) % places]))
        figures.click_kb.append(traffic.taken())
    figures.filter_ms.extend(toggle_filter(page, frame) for _ in range(4))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", default="10,1000,10000", help="numbers of places")
    arguments.add_argument("--rounds", type=int, default=2, help="starts of the app for each")
    given = arguments.parse_args()
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(NONE_FOUND)
    print(
        "articles        places   all places s  whole map s  sources s   click ms  filter ms"
        "   first kB  click kB"
    )
    for size in given.sizes.split(","):
        for figures in measure(int(size), given.rounds, chromium):
            print(figures.row(), flush=True)


if __name__ == "__main__":
    main()
