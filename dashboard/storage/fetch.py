"""Fetching addresses: with consent, politely, within bounds, and never inside one's own network."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dashboard.storage.net_addresses import Resolve, resolve, why_refused
from dashboard.storage.net_bodies import BodyError, bounded_body
from dashboard.storage.net_records import (
    BROWSER,
    LATER,
    Fetched,
    FetchError,
    FetchRules,
    StatusError,
)
from dashboard.storage.net_turns import LONGEST_S, SHARED, Turns
from dashboard.storage.readers.names import visible

if TYPE_CHECKING:
    import httpx
    from protego import Protego

__all__ = ["FetchError", "FetchRules", "Fetched", "Fetcher"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 5
#: RFC 9309 asks that at least 500 kB of a robots.txt are read.
_MAX_ROBOTS_BYTES = 500_000
_AGENT = "newsmap"
#: In characters; a site's words for the version of a page are some dozens.
_LONGEST_VERSION = 1_000
_MANY = "Many ask this site just now."
_NO_ADDRESS = "It redirects to something that is no address."


class Fetcher:
    """Fetches addresses one after the other; remembers each site's rules.

    Args:
        rules: Within which bounds.
        resolver: From a host's name to its addresses.
        turns: The queues at the sites; those of all who fetch from this process.
    """

    def __init__(
        self, rules: FetchRules, resolver: Resolve = resolve, turns: Turns = SHARED
    ) -> None:
        self._rules = rules
        self._resolve = resolver
        self._robots: dict[str, Protego] = {}
        self._turns = turns
        self._tls: ssl.SSLContext | None = None

    def get(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """The answer of an address.

        Args:
            url: http or https.
            etag: From the last answer; the site may then say that nothing changed.
            last_modified: Likewise.

        Raises:
            FetchError: It was not fetched, with the reason.
        """
        if not self._rules.consent:
            problem = "Fetching addresses is switched off, so that nothing leaves this machine."
            raise FetchError(url, problem, "Allow it, or save the page and read the file.")
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: told for name, value in known.items() if (told := _sendable(value))}
        return _run(lambda: self._get(url, headers))

    async def _get(self, url: str, headers: dict[str, str]) -> Fetched:
        """Follow the redirects, each checked like the first."""
        left_s = self._rules.timeout_s
        async with self._client() as client:
            for _ in range(_MAX_REDIRECTS + 1):
                target = _checked(url)
                if self._turns.is_long(target.host):
                    raise FetchError(str(target), _MANY, LATER)
                await self._obey_robots(client, target)
                await self._wait(target)
                started = time.monotonic()
                answer = await self._within(
                    client, target, headers, limit=self._rules.max_bytes, left_s=left_s
                )
                left_s -= time.monotonic() - started
                if isinstance(answer, Fetched):
                    return answer
                url = answer
        raise FetchError(url, f"It redirects more than {_MAX_REDIRECTS} times.", BROWSER)

    def _client(self) -> httpx.AsyncClient:
        import httpx

        self._tls = self._tls or httpx.create_ssl_context(trust_env=False)
        agent = f"{_AGENT}/0.1 (reads news articles for one person)"
        return httpx.AsyncClient(
            verify=self._tls,
            # A proxy from the environment would resolve names by itself, behind our check.
            trust_env=False,
            timeout=self._rules.timeout_s,
            headers={
                "User-Agent": f"{agent} {self._rules.contact}".strip(),
                "Accept-Encoding": "gzip",
                "Accept": "text/html, application/rss+xml, application/atom+xml, */*;q=0.5",
            },
        )

    async def _within(
        self,
        client: httpx.AsyncClient,
        target: httpx.URL,
        headers: dict[str, str],
        *,
        limit: int,
        left_s: float,
    ) -> Fetched | str:
        """One request in the time that is left; each failure of the network is a sentence."""
        import httpx

        shown = str(target)
        try:
            async with asyncio.timeout(left_s):
                addresses = await self._addresses(target)
                return await self._ask(client, target, addresses, headers, limit)
        except (TimeoutError, httpx.TimeoutException) as error:
            problem = f"No complete answer came within {self._rules.timeout_s:g} seconds."
            raise FetchError(shown, problem, LATER) from error
        except BodyError as error:
            raise FetchError(shown, str(error), BROWSER) from error
        except ssl.SSLError as error:
            raise FetchError(shown, "Its certificate is not valid.", BROWSER) from error
        except (
            httpx.InvalidURL,
            UnicodeError,
        ) as error:  # httpx looks where a redirect leads before we do
            raise FetchError(shown, _NO_ADDRESS, BROWSER) from error
        except httpx.HTTPError as error:
            secure = "certificate" in str(error).lower()
            problem = "Its certificate is not valid." if secure else "The site does not answer."
            raise FetchError(shown, problem, BROWSER if secure else LATER) from error

    async def _addresses(self, target: httpx.URL) -> list[str]:
        """The numeric addresses of the host, all of them checked.

        One bad address among good ones is a trick, and refuses the host.
        """
        port = target.port or (443 if target.scheme == "https" else 80)
        try:
            found = await self._resolve(target.host, port)
        except (OSError, UnicodeError) as error:
            problem = "There is no such site, or no connection."
            raise FetchError(str(target), problem, "Check the address.") from error
        for address in found:
            why = None if (address, port) in self._rules.trusted else why_refused(address)
            if why is not None:
                problem = f"It leads to {why} ({visible(address, 60)})."
                raise FetchError(str(target), problem, "Only public addresses are fetched.")
        return found

    async def _ask(
        self,
        client: httpx.AsyncClient,
        target: httpx.URL,
        addresses: list[str],
        headers: dict[str, str],
        limit: int,
    ) -> Fetched | str:
        """Ask the checked address itself, so that no second look-up can lead elsewhere."""
        import httpx

        for position, address in enumerate(addresses, start=1):
            request = client.build_request(
                "GET",
                target.copy_with(host=address),
                headers={**headers, "Host": target.netloc.decode("ascii")},
                extensions={"sni_hostname": target.raw_host.decode("ascii")},
            )
            try:
                response = await client.send(request, stream=True, follow_redirects=False)
            except httpx.ConnectError:
                if position == len(addresses):
                    raise
                continue
            try:
                return await _answer(target, response, limit)
            finally:
                await response.aclose()
        raise FetchError(str(target), "The site has no address.", "Check the address.")

    async def _obey_robots(self, client: httpx.AsyncClient, target: httpx.URL) -> None:
        """Ask the site's robots.txt, once.

        Raises:
            FetchError: It forbids the address, or cannot be read (RFC 9309: then all is forbidden).
        """
        origin = str(target.copy_with(raw_path=b"/"))
        if origin not in self._robots:
            self._robots[origin] = await self._read_robots(client, target)
        if not self._robots[origin].can_fetch(str(target), _AGENT):
            problem = "The site asks programs not to fetch it (robots.txt)."
            raise FetchError(str(target), problem, BROWSER)

    async def _read_robots(self, client: httpx.AsyncClient, target: httpx.URL) -> Protego:
        from protego import Protego

        url = str(target.copy_with(raw_path=b"/robots.txt"))
        for _ in range(_MAX_REDIRECTS + 1):
            try:
                answer = await self._within(
                    client,
                    _checked(url),
                    {},
                    limit=_MAX_ROBOTS_BYTES,
                    left_s=self._rules.timeout_s,
                )
            except StatusError as error:
                if 400 <= error.status < 500 and error.status != 429:
                    return Protego.parse("")  # the site has none: everything is allowed
                raise
            if isinstance(answer, Fetched):
                return Protego.parse(answer.data.decode("utf-8", "replace"))
            url = answer
        return Protego.parse("")

    async def _wait(self, target: httpx.URL) -> None:
        """Leave the site the pause that its robots.txt asks for, or ours."""
        robots = self._robots.get(str(target.copy_with(raw_path=b"/")))
        asked = robots.crawl_delay(_AGENT) if robots is not None else None
        pause = max(self._rules.pause_s, asked or 0.0)
        if pause > LONGEST_S:  # a site's way of saying no; we say so instead of waiting
            problem = f"The site asks for {pause:.0f} seconds between requests (robots.txt)."
            raise FetchError(str(target), problem, BROWSER)
        left_s = self._turns.wait_s(target.host, pause)
        if left_s is None:
            raise FetchError(str(target), _MANY, LATER)
        if left_s:
            await asyncio.sleep(left_s)


def _run(ask: Callable[[], Coroutine[Any, Any, Fetched]]) -> Fetched:
    """Wait for an answer; in a thread of its own where an event loop is running already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(ask())
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(ask())).result()


def _checked(url: str) -> httpx.URL:
    """The address in parts.

    Raises:
        FetchError: It is not http or https, carries a password, or is no address.
    """
    import httpx

    try:
        target = httpx.URL(url.strip())
        target.raw_host.decode("ascii")
        host = target.host  # written in letters, which not all codes of names (xn--…) can be
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise FetchError(url, "This is no address.", "Copy it from the browser again.") from error
    if target.scheme not in ("http", "https"):
        raise FetchError(
            url, "Only http and https are fetched.", "Save the page and read the file."
        )
    if target.userinfo:
        bare = str(target.copy_with(userinfo=b""))
        raise FetchError(bare, "The address carries a name or password.", "Leave them out.")
    if not host or not 0 < (80 if target.port is None else target.port) < 65_536:
        raise FetchError(url, "This is no address.", "Copy it from the browser again.")
    return target.copy_with(fragment=None)


async def _answer(target: httpx.URL, response: httpx.Response, limit: int) -> Fetched | str:
    """What came back: an answer, or the address it redirects to."""
    status = response.status_code
    if status in _REDIRECTS and "location" in response.headers:
        return _joined(target, response.headers["location"])
    found = Fetched(
        url=str(target),
        not_modified=status == 304,
        etag=_sendable(response.headers.get("etag")),
        last_modified=_sendable(response.headers.get("last-modified")),
    )
    if status == 304:
        return found
    if not 200 <= status < 300:
        raise StatusError(str(target), status)
    declared = response.headers.get("content-type", "").split(";")[0].strip().lower()
    data = await bounded_body(_raw(response), response.headers, limit)
    return replace(found, data=data, media_type=declared or None, charset=response.charset_encoding)


def _sendable(version: str | None) -> str | None:
    """What a site calls a version by, where a request can carry it back; else None."""
    if version and version.isascii() and version.isprintable() and len(version) <= _LONGEST_VERSION:
        return version
    return None


def _joined(target: httpx.URL, location: str) -> str:
    import httpx

    try:
        return str(target.join(location))
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(str(target), _NO_ADDRESS, BROWSER) from error


def _raw(response: Any) -> AsyncIterator[bytes]:
    """The bytes as sent, still packed: unpacking is bounded by us."""
    stream: AsyncIterator[bytes] = response.aiter_raw(16_384)
    return stream
