"""The first screen drawn in a process of its own: ``python -m dashboard.drawing_ahead``.

While the server loads Streamlit's and folium's modules and the browser the page's scripts, a second
processor has nothing to do. There, this reads the articles, keeps what the page opens with, as the
page itself does for its next start, and hands what it read to the page's own process. It needs
neither Streamlit nor folium.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from dashboard import first_screen
from dashboard.errors import DashboardError
from dashboard.settings import LANGUAGE, Settings, settings_from
from dashboard.ui.theme import SCHEMES

if TYPE_CHECKING:
    from dashboard.collection import Collection

#: So often it is told how many articles are read, in seconds.
_EVERY_S = 0.5


def draw_elsewhere(environment: dict[str, str]) -> subprocess.Popen[bytes] | None:
    """Start that process; None where it cannot be, or where there is one processor alone.

    Args:
        environment: As the page's own, so that it finds the same articles.
    """
    if (os.cpu_count() or 1) < 2:
        return None
    here = str(Path(__file__).resolve().parent.parent)
    paths = [here, *filter(None, [environment.get("PYTHONPATH")])]
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "dashboard.drawing_ahead"],
            env=environment | {"PYTHONPATH": os.pathsep.join(paths)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None


def draw_and_keep(settings: Settings, out: BinaryIO) -> bool:
    """Read the articles and keep what the page opens with; whether there was anything to keep.

    Args:
        settings: Where they lie.
        out: Gets a line now and then of how many articles are read, and of how many; an empty one
            once the screens are kept, or none will be; then what was read off a folder of
            articles. It is closed.

    Raises:
        DashboardError: The articles, the gazetteer or the store cannot be read.
    """
    with closing(out):
        state = first_screen.state_of(settings)
        if state is None:
            return False
        # Here, not above: the process that starts this one needs no engine for it.
        from dashboard.collection import folder_state, load_corpus, packed

        before = folder_state(settings)
        collection = load_corpus(settings, report=_telling(out))
        if collection.is_whole:
            _keep_both(settings, collection, state)
        out.write(b"\n")
        out.flush()  # the page waits for the screen, and only then needs what it is made of
        out.write(packed(before, collection))
    return collection.is_whole


def _telling(out: BinaryIO) -> Callable[[int, int], None]:
    """What tells how many articles are read, but not after every one."""
    told_at = monotonic()

    def tell(count: int, of: int) -> None:
        nonlocal told_at
        if monotonic() - told_at >= _EVERY_S:
            told_at = monotonic()
            out.write(b"%d %d\n" % (count, of))
            out.flush()

    return tell


def _keep_both(settings: Settings, collection: Collection, state: first_screen.State) -> None:
    from dashboard.ui.opening import opening_screen

    for scheme in SCHEMES:
        screen = opening_screen(collection, scheme, LANGUAGE)
        first_screen.keep(settings, scheme, LANGUAGE, state, screen)


if __name__ == "__main__":
    with suppress(DashboardError, OSError):  # the page itself tells what is wrong
        draw_and_keep(settings_from(os.environ), sys.stdout.buffer)
