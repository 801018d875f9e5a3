"""What the server sends to browsers near and far."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from dashboard.ui.map_frame import base_map
from dashboard.ui.marks_shelf import put_marks
from dashboard.ui.serve_assets import asset_routes, middlewares

BASEMAP = Path(__file__).resolve().parent.parent / "data" / "basemap.json"
SCRIPT = "/assets/newsmap/frame.js"


def fetch(
    path: str,
    host: str = "127.0.0.1",
    *,
    address: str | None = None,
    named: str = "map",
    **headers: str,
) -> httpx.Response:
    """What a browser at a host is answered by a server that listens at an address."""

    async def ask() -> httpx.Response:
        app = Starlette(routes=asset_routes(BASEMAP), middleware=middlewares(address))
        transport = httpx.ASGITransport(app, client=(host, 50_000))
        told = {"accept-encoding": "gzip", "host": named, **headers}
        async with httpx.AsyncClient(transport=transport, base_url="http://map") as client:
            return await client.get(path, headers=told)

    return asyncio.run(ask())


def connect(*, address: str | None, named: str, **headers: str) -> list[str]:
    """What a browser that opens the page's connection is sent."""
    sent: list[str] = []

    async def accept(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "websocket.accept"})

    async def note(message: Any) -> None:
        sent.append(message["type"])

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    names = {"host": named, **headers}
    told = [(name.encode(), value.encode()) for name, value in names.items()]
    scope = {"type": "websocket", "path": "/_stcore/stream", "headers": told}
    app: Any = accept
    for one in reversed(middlewares(address)):
        app = one.cls(app, *one.args, **one.kwargs)
    asyncio.run(app(scope, receive, note))
    return sent


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_browser_on_the_same_machine_does_not_wait_for_packing(host):
    answer = fetch(SCRIPT, host)
    assert answer.status_code == 200
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    ("host", "proxy"),
    [
        ("192.0.2.7", {}),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.7"}),
        ("::1", {"forwarded": "for=192.0.2.7"}),
        ("127.0.0.1", {"via": "1.1 proxy"}),
    ],
)
def test_a_browser_elsewhere_gets_it_packed_also_through_a_proxy_here(host, proxy):
    answer = fetch(SCRIPT, host, **proxy)
    assert answer.headers["content-encoding"] == "gzip"
    assert "newsmap" in answer.text


def test_the_frame_gets_leaflet_and_our_parts_in_the_order_in_which_they_build_on_each_other():
    script = fetch(SCRIPT).text
    parts = ("Leaflet 1.9", "The marks: shapes", "The map itself:")
    marks = [script.index(words) for words in parts]
    assert marks == sorted(marks)


def test_the_style_stands_before_the_script_that_draws_with_it_and_is_asked_for_nowhere_else():
    script = fetch(SCRIPT).text
    drawing = script.index("Leaflet 1.9")
    for words in (".leaflet-pane", ".nm-dark", ".nm-light"):
        assert script.index(words) < drawing
    assert base_map().default_css == []


def test_no_page_of_another_site_can_hold_ours_in_a_frame():
    assert "frame-ancestors 'self'" in fetch(SCRIPT).headers["content-security-policy"]


def test_what_is_there_is_cached_and_that_something_is_not_there_is_not():
    # given marks that were put up and that nobody put up
    there = f"/assets/newsmap/marks/{put_marks(b'{}')}"
    missing = f"/assets/newsmap/marks/{'0' * 32}"

    # when both are asked for, then only the first answer is kept
    assert fetch(there).headers["cache-control"] == "public, max-age=86400"
    assert fetch(missing).status_code == 404
    assert fetch(missing).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["evil.example", "localhost.evil.example:8501", "192.0.2.7", ""])
@pytest.mark.parametrize("address", ["localhost", "127.0.0.1", "::1"])
def test_a_page_of_this_machine_alone_answers_to_no_name_that_leads_here(name, address):
    # given a page on this machine alone, and a web page whose own name leads to it
    answer = fetch(SCRIPT, address=address, named=name)

    # then it is given nothing, and told what to do
    assert answer.status_code == 421
    assert "Open it as localhost" in answer.text
    assert connect(address=address, named=name) == ["websocket.close"]


@pytest.mark.parametrize(
    ("address", "name", "proxy"),
    [
        ("localhost", "localhost:8501", {}),
        ("localhost", "127.0.0.1:8501", {}),
        ("127.0.0.1", "[::1]:8501", {}),
        ("localhost", "news.example", {"x-forwarded-for": "192.0.2.7"}),
        ("0.0.0.0", "news.example", {}),
        (None, "news.example", {}),
    ],
)
def test_a_page_answers_to_its_own_names_and_those_a_proxy_passes_on(address, name, proxy):
    assert fetch(SCRIPT, address=address, named=name, **proxy).status_code == 200
    assert "websocket.close" not in connect(address=address, named=name, **proxy)
