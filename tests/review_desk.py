"""Articles for a reviewer, a store that holds them, and a gazetteer on localhost to be asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

from dashboard.core.clean import clean
from dashboard.model import Article
from dashboard.storage.store import Store

#: A village that no gazetteer knows, with a position in its sentence, and a flow.
ATTACKED = (
    "Fighting near Masisi\n\n"
    "Rebels attacked Masisi town on Monday, local sources said. Fighting then reached the village "
    "of Kasarabwe, 30 km west of Masisi, residents said. Some 2,000 people fled from Masisi to "
    "Sake on Tuesday, the UN said.\n"
)

#: Another figure for the same flow.
COUNTED = (
    "Families leave Masisi\n\n"
    "Around 3,500 people fled from Masisi to Sake on Tuesday, local authorities said. Sake is "
    "about 25 km from Goma.\n"
)

#: A sentence of which the reader finds nothing, with two places; and one without a length.
MISSED = (
    "A quiet week\n\n"
    "The last shutters of Sake came down on Tuesday, and whoever had an aunt in Goma was soon "
    "asleep on her floor, the nurse said. "
    "Minova is a morning on foot from Goma.\n"
)

KASARABWE = {
    "osm_type": "node",
    "osm_id": 77_001,
    "lat": "-1.4321",
    "lon": "28.5678",
    "name": "Kasarabwe",
    "display_name": "Kasarabwe, Masisi, North Kivu, DR Congo",
    "addresstype": "village",
    "boundingbox": ["-1.45", "-1.41", "28.55", "28.59"],
    "address": {"county": "Masisi", "state": "North Kivu"},
}


def keep(store: Store, *texts: str) -> list[Article]:
    """Save the texts as articles."""
    articles = [clean(text, name=f"{n}.txt") for n, text in enumerate(texts)]
    for article in articles:
        store.save_article(article)
    return articles


class Names:
    """A gazetteer on localhost that notes what it was asked.

    Attributes:
        answer: What it answers.
        status: With which HTTP status.
        asked: The questions: their parameters, and who asked.
        address: Where it lies.
    """

    def __init__(self) -> None:
        self.answer: Any = [KASARABWE]
        self.status = 200
        self.asked: list[tuple[dict[str, list[str]], str]] = []
        names = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                agent = self.headers.get("User-Agent", "")
                names.asked.append((parse_qs(urlparse(self.path).query), agent))
                self.send_response(names.status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(json.dumps(names.answer).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def served_names() -> Iterator[Names]:
    """The gazetteer while it is up."""
    names = Names()
    threading.Thread(target=names.server.serve_forever, daemon=True).start()
    try:
        yield names
    finally:
        names.server.shutdown()
        names.server.server_close()
