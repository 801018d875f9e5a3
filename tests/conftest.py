"""What tests share: the seeds as read, the shipped gazetteer, a real server and a real browser."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import hypothesis
import pytest

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Reading
from dashboard.settings import Settings, settings_from
from dashboard.storage.kept_patterns import keep_patterns
from dashboard.storage.packs import load_gazetteer

if TYPE_CHECKING:
    from browsing import Reader
    from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).parent))

from browser_setup import NONE_FOUND, find_chromium
from free_ports import free_port

ROOT = Path(__file__).resolve().parent.parent

# How long an example takes says how busy the machine is, not whether the code is right.
hypothesis.settings.register_profile("no deadline", deadline=None)
hypothesis.settings.load_profile("no deadline")

# A page that a test opens leaves nothing behind; the tests of what is kept say where.
os.environ["NEWSMAP_SCREENS"] = "off"


def pytest_configure(config: pytest.Config) -> None:
    """What patterns are compiled to is kept while the tests run, for all their processes."""
    if not hasattr(config, "workerinput"):  # else another process has made it
        folder = tempfile.mkdtemp(prefix="newsmap-patterns-")
        config.add_cleanup(partial(shutil.rmtree, folder, ignore_errors=True))
        os.environ["NEWSMAP_PATTERNS"] = folder
    keep_patterns(settings_from(os.environ))


#: The program that runs the tests. Streamlit's test harness puts the page in its place and leaves
#: it there, and a process that is started afterwards would run that page as its own program.
_PROGRAM = sys.modules["__main__"]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Let nothing that a test of the page has left behind be what later processes start with."""
    sys.modules["__main__"] = _PROGRAM


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call() -> None:
    """The same after fixtures have opened a page."""
    sys.modules["__main__"] = _PROGRAM


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser: such a test waits for a page and wants the machine to itself."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The project's own files, and an empty place for what a user would keep."""
    return settings_from(own_places(tmp_path_factory.mktemp("user")))


def own_places(folder: Path) -> dict[str, str]:
    """Where a test's store and packs lie: never where the person who runs it has theirs."""
    return {
        "NEWSMAP_STORE": f"sqlite:///{folder / 'newsmap.sqlite'}",
        "NEWSMAP_PACKS": str(folder / "packs"),
    }


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """Settings of this process with a store and packs of this test's own, and nothing in them."""
    from dashboard.stored_articles import shared_store

    for name, value in own_places(tmp_path).items():
        monkeypatch.setenv(name, value)
    for name in ("NEWSMAP_ARTICLES", "NEWSMAP_NOMINATIM"):
        monkeypatch.delenv(name, raising=False)
    yield settings_from(os.environ)
    shared_store.cache_clear()


@pytest.fixture(scope="session")
def gazetteer(settings: Settings) -> Gazetteer:
    """All packs that ship."""
    return load_gazetteer(settings)


@pytest.fixture(scope="session")
def seed_readings(settings: Settings, gazetteer: Gazetteer) -> tuple[Reading, ...]:
    """The two seed articles as read, in the order of their files."""
    from dashboard.pipeline import read_article
    from dashboard.storage.articles import read_article_folder

    articles, problems = read_article_folder(settings.articles)
    assert not problems
    return tuple(read_article(article, gazetteer) for article in articles)


@pytest.fixture(scope="session")
def seed_corpus(seed_readings: tuple[Reading, ...]):
    """The two seed articles as the page has them."""
    from dashboard.ui.view.corpus import corpus_of

    return corpus_of(seed_readings)


# --------------------------------------------------------------------------- a real server


@contextmanager
def served(environment: dict[str, str], log: Path) -> Iterator[str]:
    """The app on localhost, as a user starts it; its output goes to ``log``."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    environment = {**os.environ, **own_places(log.parent), **environment}
    environment["PYTHONFAULTHANDLER"] = "1"
    with log.open("w") as out:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out)
        try:
            _wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            _end(server, log)


def _end(server: subprocess.Popen[bytes], log: Path) -> None:
    """Ask it to end, and wait; one that does not tells where each of its threads stands."""
    server.terminate()
    try:
        server.wait(120)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGABRT)  # heard by Python's fault handler
        server.wait(20)
        raise AssertionError(f"The app did not end:\n{log.read_text()}") from None
    finally:
        server.kill()  # nothing is left behind


def _wait_until_healthy(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = monotonic() + 120
    while monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            sleep(0.2)
    raise AssertionError(f"The app did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def app_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app on the seed articles."""
    with served({}, tmp_path_factory.mktemp("app") / "log.txt") as address:
        yield address


@pytest.fixture(scope="session")
def serve_app(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., object]:
    """Starts the app on other files: ``with serve_app(environment, log) as address``."""
    return lambda environment, log=None: served(
        environment, log or tmp_path_factory.mktemp("app") / "log.txt"
    )


# --------------------------------------------------------------------------- a real browser

#: No name and no number beyond this machine leads anywhere.
NOTHING_OUTSIDE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of a Chromium; skips without one, fails where NEWSMAP_REQUIRE_BROWSER=1."""
    found = find_chromium()
    if found is None:
        if os.environ.get("NEWSMAP_REQUIRE_BROWSER") == "1":
            pytest.fail(NONE_FOUND)
        pytest.skip(f"Browser tests are skipped. {NONE_FOUND}")
    return found


#: The browser that runs, if one does. Its first page takes four times as long as the next ones.
_running = ExitStack()
_browsers: list[Browser] = []


@pytest.fixture(scope="module")
def browser(chromium: str) -> Browser:
    """A running Chromium, the same one while test after test asks for one."""
    if _browsers and not _browsers[0].is_connected():
        _close_browser()
    if not _browsers:
        # Here, not above: most tests run without a browser.
        from playwright.sync_api import sync_playwright

        play = _running.enter_context(sync_playwright())
        launched = play.chromium.launch(executable_path=chromium, args=[NOTHING_OUTSIDE])
        _browsers.append(launched)
        _running.callback(launched.close)
    return _browsers[0]


def _close_browser() -> None:
    _browsers.clear()
    _running.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Iterator[None]:
    """End the browser before a test without one: it keeps an event loop busy while it runs."""
    yield
    if nextitem is None or "chromium" not in getattr(nextitem, "fixturenames", ()):
        _close_browser()


@pytest.fixture
def fresh(browser: Browser, app_address: str) -> Iterator[Reader]:
    """A reader who has just opened the page of the seed articles."""
    from browsing import reading

    with reading(browser, app_address) as reader:
        reader.wait_for_map()
        yield reader
