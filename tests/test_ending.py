"""The server ends when it is asked to."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections import deque
from contextlib import suppress
from threading import Event, Thread
from time import sleep
from urllib.parse import urlsplit

import pytest

from dashboard.ending import ending_in_time


def connect_until_refused(address, begun):
    """Hold connections without a word, as a browser does before it needs them."""
    held = deque(maxlen=200)
    with suppress(OSError):
        while True:
            held.append(socket.create_connection((address.hostname, address.port), timeout=60))
            if len(held) == 100:
                begun.set()
            sleep(0.0005)  # so that the server hears of each by itself
    return held


def test_the_server_ends_though_connections_are_made_while_it_is_asked_to(serve_app):
    begun, held = Event(), []
    with serve_app({}) as address:  # which fails where the server does not end
        connecting = Thread(
            target=lambda: held.extend(connect_until_refused(urlsplit(address), begun))
        )
        connecting.start()
        assert begun.wait(60)
    connecting.join(90)
    assert held
    for connection in held:
        connection.close()


@pytest.mark.parametrize("handler", [signal.SIG_DFL, signal.SIG_IGN, lambda *_: None])
def test_under_another_server_nothing_is_changed(handler):
    async def lifespan():
        async with ending_in_time(None):
            return signal.getsignal(signal.SIGTERM)

    before = signal.signal(signal.SIGTERM, handler)
    try:
        assert asyncio.run(lifespan()) == handler
    finally:
        signal.signal(signal.SIGTERM, before)
