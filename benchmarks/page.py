"""How fast the page is with 10, 1,000 and 10,000 places: ``python benchmarks/page.py``.

Starts the app as a user does, on made-up villages and articles that name them, opens it in a real
Chromium and measures, for each size:

* seconds from ``streamlit run`` to the drawn map,
* milliseconds from a click on a mark to its sources,
* milliseconds from a filter to the new map,
* kilobytes that reach the browser for the first map, and for one click.

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


@dataclass
class Figures:
    """What one size gave."""

    places: int
    first_map_s: list[float] = field(default_factory=list)
    click_ms: list[float] = field(default_factory=list)
    filter_ms: list[float] = field(default_factory=list)
    first_kb: list[float] = field(default_factory=list)
    click_kb: list[float] = field(default_factory=list)

    def row(self) -> str:
        return (
            f"{self.places:>7,} {median(self.first_map_s):>11.1f} {median(self.click_ms):>10.0f} "
            f"{median(self.filter_ms):>10.0f} {median(self.first_kb):>10,.0f} "
            f"{median(self.click_kb):>9,.1f}"
        )


@contextmanager
def app(folder: Path) -> Iterator[tuple[str, float]]:
    """The app on a free port, with the moment it was started."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    environment = {
        **os.environ,
        "NEWSMAP_ARTICLES": str(folder / "articles"),
        "NEWSMAP_GAZETTEER": str(folder / "gazetteer.csv"),
    }
    started = perf_counter()
    with (folder / "log.txt").open("w") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            yield f"http://127.0.0.1:{port}", started
        finally:
            server.terminate()
            server.wait(20)


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


def map_frame(page: Page, places: int) -> Frame:
    """The map's frame, once all marks are drawn and labels are placed."""
    page.wait_for_selector("iframe")
    frame = next(frame for frame in page.frames if "streamlit_folium" in frame.url)
    frame.wait_for_function(
        """n => {
            let seen = 0;
            if (window.map) map.eachLayer(one => { seen += one.options.shape !== undefined; });
            return seen >= n && document.querySelector('.nm-label') !== null;
        }""",
        arg=places,
    )
    return frame


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


def measure(places: int, rounds: int, chromium: str) -> Figures:
    """All figures for one number of places."""
    figures, names = Figures(places), village_names(places)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        folder = Path(name)
        (folder / "articles").mkdir()
        write_gazetteer(folder / "gazetteer.csv", names)
        write_articles(folder / "articles", names)
        browser = play.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        for _round in range(rounds):
            with app(folder) as (address, started):
                page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
                page.set_default_timeout(120_000)
                traffic = Traffic(page)
                open_when_up(page, address)
                frame = map_frame(page, places)
                figures.first_map_s.append(perf_counter() - started)
                page.wait_for_timeout(3000)
                figures.first_kb.append(traffic.taken())
                for n in range(5):
                    figures.click_ms.append(click_mark(page, frame, names[(n * 7 + 3) % places]))
                    figures.click_kb.append(traffic.taken())
                figures.filter_ms.extend(toggle_filter(page, frame) for _ in range(4))
                page.context.close()
        browser.close()
    return figures


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", default="10,1000,10000", help="numbers of places")
    arguments.add_argument("--rounds", type=int, default=2, help="starts of the app for each")
    given = arguments.parse_args()
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(NONE_FOUND)
    print(" places first map s   click ms  filter ms   first kB  click kB")
    for size in given.sizes.split(","):
        print(measure(int(size), given.rounds, chromium).row(), flush=True)


if __name__ == "__main__":
    main()
