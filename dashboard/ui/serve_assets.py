"""The files that the map's frame fetches, from this server and no other."""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path
from threading import Event
from typing import Any

import streamlit
from starlette.background import BackgroundTask
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from dashboard.ui.frame_files import ASSETS, frame_script
from dashboard.ui.marks_shelf import take_marks

_FONTS = Path(streamlit.__file__).resolve().parent / "static" / "static" / "media"

#: Scripts of streamlit-folium are evaluated in its frame, hence 'unsafe-eval' and 'unsafe-inline';
#: what counts is that nothing is fetched from elsewhere but tiles, and those only when asked for;
#: and that no page of another site holds ours in a frame, to have its buttons pressed unseen.
CONTENT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
    "style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
    "img-src 'self' data: blob: https://tile.openstreetmap.org; "
    "connect-src 'self' ws: wss:; worker-src 'self' blob:; frame-src 'self' blob: data:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)


#: Set when a browser has fetched the base map, the last of the frame's files, and when it has
#: fetched marks too many to travel with the page, which come after it.
base_map_fetched, marks_fetched = Event(), Event()


def asset_routes(basemap: Path) -> list[BaseRoute]:
    """Routes below ``/assets``: the script of the map's frame, the base map, the marks."""

    def script(_request: Request) -> Response:
        return Response(frame_script(), media_type="text/javascript")

    def sans(_request: Request) -> Response:
        found = sorted(_FONTS.glob("SourceSansVF-Upright*.woff2"))
        return FileResponse(found[0]) if found else Response(status_code=404)

    def base(_request: Request) -> Response:
        sent = BackgroundTask(base_map_fetched.set)
        return FileResponse(basemap, media_type="application/json", background=sent)

    def marks(request: Request) -> Response:
        content = take_marks(request.path_params["name"])
        if content is None:
            return Response(status_code=404)
        sent = BackgroundTask(marks_fetched.set)
        return Response(content, media_type="application/geo+json", background=sent)

    return [
        Route("/assets/newsmap/basemap.json", base),
        Route("/assets/newsmap/marks/{name}", marks),
        Route("/assets/newsmap/frame.js", script),
        Route("/assets/newsmap/fonts/sans.woff2", sans),
        Mount("/assets/newsmap", StaticFiles(directory=ASSETS)),
    ]


class Headers:
    """ASGI middleware: security headers everywhere, and a day's cache for the assets.

    That there is none is not cached: the same marks may be put up again at any time.
    """

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Any) -> None:
            if message["type"] == "http.response.start":
                extra = _headers(scope["path"], message["status"])
                names = {name for name, _value in extra}
                kept = [pair for pair in message.get("headers", []) if pair[0].lower() not in names]
                message = {**message, "headers": kept + extra}
            await send(message)

        await self.app(scope, receive, with_headers)


def _headers(path: str, status: int) -> list[tuple[bytes, bytes]]:
    """What an answer of this status carries beside its own headers."""
    extra = [
        (b"content-security-policy", CONTENT_POLICY.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
    ]
    if "/assets/" in path:
        there = status in (200, 206, 304)
        extra.append((b"cache-control", b"public, max-age=86400" if there else b"no-store"))
    return extra


class OwnNames:
    """ASGI middleware: a page that listens on this machine alone answers to its own names alone.

    Anybody's web page can let a name of its own lead to this machine once it is open (DNS
    rebinding). Its scripts would then count as ours, and read every article and decide in
    somebody's name. A proxy on this machine passes on a name of its own, and says so; no script
    can say so for a connection on which the page is drawn.
    """

    def __init__(self, app: Any, address: str | None) -> None:
        self.app = app
        self.is_own = is_this_machine(address or "")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if self.is_own and scope["type"] in ("http", "websocket") and _is_called_otherwise(scope):
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
            else:
                await Response(_MISDIRECTED, 421)(scope, receive, send)
            return
        await self.app(scope, receive, send)


_MISDIRECTED = (
    "This page listens on its own machine only. Open it as localhost, or start it with --address."
)


def is_this_machine(host: str) -> bool:
    """Whether a host, with or without a port, can only ever mean the machine it is said on.

    >>> is_this_machine("localhost:8501"), is_this_machine("127.0.0.1"), is_this_machine("[::1]:80")
    (True, True, True)
    >>> is_this_machine("localhost.evil.example"), is_this_machine("0.0.0.0")
    (False, False)
    """
    name = re.sub(r":\d{1,5}$", "", host) if host.count(":") == 1 or "]" in host else host
    name = name.strip("[]").lower().removesuffix(".")
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _is_called_otherwise(scope: Any) -> bool:
    """Whether a request names another host than this machine, and no proxy passed it on."""
    hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    return not _is_passed_on(scope) and not all(is_this_machine(host) for host in hosts)


class Compress(GZipMiddleware):
    """Compresses what leaves this machine; a browser on it would only wait for the packing.

    A proxy on the same machine answers for somebody else, and says so.
    """

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and _for_this_machine(scope):
            await self.app(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def _for_this_machine(scope: Any) -> bool:
    host = (scope.get("client") or ("",))[0]
    return host in ("127.0.0.1", "::1") and not _is_passed_on(scope)


#: What a proxy adds, as ASGI writes the names.
_FORWARDED = (b"forwarded", b"x-forwarded-for", b"via")


def _is_passed_on(scope: Any) -> bool:
    """Whether a proxy says that it asks for somebody else."""
    return any(name in _FORWARDED for name, _value in scope["headers"])


def middlewares(address: str | None = None) -> list[Middleware]:
    """What stands before every answer.

    Args:
        address: Where the server listens; None for all addresses.
    """
    return [
        Middleware(Headers),
        Middleware(OwnNames, address=address),
        Middleware(Compress, minimum_size=2000),
    ]
