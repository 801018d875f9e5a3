"""What fetching is told and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.errors import DashboardError
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import Source

#: What a status means to a reader.
_STATUS = {
    401: "The site asks for a login (401).",
    402: "The site asks for a payment (402).",
    403: "The site refuses to give it out (403).",
    404: "The site has no such page (404).",
    410: "The page was taken down (410).",
    429: "The site asks to come back later (429).",
    451: "The page is withheld for legal reasons (451).",
    503: "The site is down for the moment (503).",
}
#: What the user can do where a program is not let in.
BROWSER = "Open it in a browser, save the page and read the file."
LATER = "Try again later."


class FetchError(DashboardError):
    """An address was not fetched."""

    def __init__(self, url: str, problem: str, mend: str) -> None:
        super().__init__(f"{visible(url)}, not fetched: {problem} {mend}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRules:
    """Within which bounds addresses are fetched.

    Attributes:
        consent: Whether the user agreed that addresses are fetched at all.
        max_bytes: Longest answer, unpacked.
        timeout_s: Longest time for one address with its redirects, in seconds.
        pause_s: Shortest time between two requests to one host, in seconds.
        contact: How a site can reach the user, sent along with each request; empty for nothing.
        trusted: ``(address, port)`` pairs that are fetched although they are not public: one's
            own test server, and nothing else.
    """

    consent: bool = False
    max_bytes: int = 10_000_000
    timeout_s: float = 20.0
    pause_s: float = 1.0
    contact: str = ""
    trusted: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer.

    Attributes:
        url: The address after all redirects.
        not_modified: True when the site says that nothing changed; ``data`` is empty then.
        data: The bytes.
        media_type: As the site declares; None when it does not.
        charset: Likewise.
        etag: To send along the next time; None when the site gives none.
        last_modified: Likewise.
    """

    url: str
    not_modified: bool = False
    data: bytes = b""
    media_type: str | None = None
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None

    def as_source(self) -> Source:
        """The answer as something to read."""
        return Source(
            name=visible(self.url),
            data=self.data,
            url=self.url,
            charset=self.charset,
            media_type=self.media_type,
        )


class StatusError(FetchError):
    """The site answered with an error."""

    def __init__(self, url: str, status: int) -> None:
        problem = _STATUS.get(status, f"The site answered with an error ({status}).")
        super().__init__(url, problem, LATER if status in (429, 500, 502, 503, 504) else BROWSER)
        self.status = status
