"""The first screen drawn in a process of its own: ``python -m dashboard.starting.drawing_ahead``.

While the server loads Streamlit's and folium's modules and the browser the page's scripts, a second
processor has nothing to do. There, this reads the articles, keeps what the page opens with, as the
page itself does for its next start, and hands what it read to the page's own process. Of more than
a few articles the places alone are drawn and sent first: those of a folder before its claims are
read, those of a store before its claims are compared. It needs neither Streamlit nor folium.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from dashboard.errors import DashboardError
from dashboard.settings import LANGUAGE, Settings, settings_from
from dashboard.starting import first_screen
from dashboard.storage.kept_patterns import keep_patterns
from dashboard.ui.theme import SCHEMES, Scheme

if TYPE_CHECKING:
    from dashboard.collection import Collection
    from dashboard.model import Reading
    from dashboard.ui.screen import Screen

#: So often it is told how many articles are read, in seconds.
_EVERY_S = 0.5


def draw_elsewhere(environment: dict[str, str]) -> subprocess.Popen[bytes] | None:
    """Start that process; None where it cannot be, or where there is one processor alone.

    Args:
        environment: As the page's own, so that it finds the same articles.
    """
    if (os.cpu_count() or 1) < 2:
        return None
    here = str(Path(__file__).resolve().parent.parent.parent)
    paths = [here, *filter(None, [environment.get("PYTHONPATH")])]
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "dashboard.starting.drawing_ahead"],
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
        out: Gets what :class:`dashboard.starting.drawing_awaited.AwaitedDrawing` takes in: a line
            now and then of how many articles are read, and of how many; the screens of the places
            alone, once all names are read, behind a line that tells their length; an empty line
            once the whole screens are kept, or none will be; then what was read off a folder of
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
        from dashboard.reading_together import WORTH_TWO_LOOKS, Told

        before = folder_state(settings)
        told = Told(
            named=_telling(out, b"named"),
            read=_telling(out, b"read"),
            names=lambda readings: _send_places(readings, out),
        )
        collection = load_corpus(settings, told=told)
        stored = collection.corpus.readings if collection.stored else ()
        if len(stored) >= WORTH_TWO_LOOKS:  # their claims are read, but not yet compared
            _send_places([replace(reading, claims=()) for reading in stored], out)
        if collection.is_whole:
            _keep_both(settings, collection, state)
        out.write(b"\n")
        out.flush()  # the page waits for the screen, and only then needs what it is made of
        out.write(packed(before, collection))
    return collection.is_whole


def _telling(out: BinaryIO, what: bytes) -> Callable[[int, int], None]:
    """What tells how many articles are done, but not after every one."""
    told_at = monotonic()

    def tell(count: int, of: int) -> None:
        nonlocal told_at
        if monotonic() - told_at >= _EVERY_S:
            told_at = monotonic()
            out.write(b"%b %d %d\n" % (what, count, of))
            out.flush()

    return tell


def _send_places(readings: list[Reading], out: BinaryIO) -> None:
    """Draw the places of articles, as if only their names were read."""
    from dashboard.collection import Collection
    from dashboard.ui.screen import places_screen
    from dashboard.ui.view.corpus import corpus_of

    alone = {reading.article.id: reading.article.id for reading in readings}
    collection = Collection(corpus=corpus_of(readings, told_origins=alone))
    sent = {
        scheme: first_screen.values_of(places_screen(screen, LANGUAGE))
        for scheme, screen in _both(collection, unfinished=True)
    }
    content = json.dumps({scheme: values for scheme, values in sent.items() if values}).encode()
    out.write(b"places %d\n%b" % (len(content), content))
    out.flush()


def _keep_both(settings: Settings, collection: Collection, state: first_screen.State) -> None:
    for scheme, screen in _both(collection):
        first_screen.keep(settings, scheme, LANGUAGE, state, screen)


def _both(collection: Collection, *, unfinished: bool = False) -> Iterator[tuple[Scheme, Screen]]:
    """What the page opens with, light and dark."""
    from dashboard.ui.opening import opening_screen

    for scheme in SCHEMES:
        yield scheme, opening_screen(collection, scheme, LANGUAGE, unfinished=unfinished)


if __name__ == "__main__":
    given = settings_from(os.environ)
    keep_patterns(given)
    with suppress(DashboardError, OSError):  # the page itself tells what is wrong
        draw_and_keep(given, sys.stdout.buffer)
