"""What the server sends to browsers near and far."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from dashboard.ui.map_frame import base_map
from dashboard.ui.serve_assets import asset_routes, middlewares

BASEMAP = Path(__file__).resolve().parent.parent / "data" / "basemap.json"
SCRIPT = "/assets/newsmap/frame.js"


def fetch(path: str, host: str = "127.0.0.1", **headers: str) -> httpx.Response:
    """What a browser at this address is answered."""

    async def ask() -> httpx.Response:
        app = Starlette(routes=asset_routes(BASEMAP), middleware=middlewares())
        transport = httpx.ASGITransport(app, client=(host, 50_000))
        async with httpx.AsyncClient(transport=transport, base_url="http://map") as client:
            return await client.get(path, headers={"accept-encoding": "gzip", **headers})

    return asyncio.run(ask())


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
