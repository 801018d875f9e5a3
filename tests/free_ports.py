"""Ports for servers that a test starts."""

from __future__ import annotations

import os
import random
import socket
from contextlib import suppress

#: Ports below those that systems lend to connections, which come and go while a server starts.
PORTS = range(10_000, 30_000)


def free_port() -> int:
    """A port on localhost that nobody listens on, and no test of another worker asks for."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    for _ in range(100):
        port = random.choice(PORTS[worker::workers])
        with socket.socket() as listener, suppress(OSError):
            listener.bind(("127.0.0.1", port))
            return port
    raise AssertionError("No port is free.")
