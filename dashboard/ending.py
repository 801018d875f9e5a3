"""The server ends when it is asked to, whoever still holds a connection to it.

Uvicorn asks every connection it knows to close, and then waits for all of them, for ever. One that
was made while it asked is not told, and a browser keeps connections open before it needs them: the
server then stands until a second Ctrl+C, or until who started it loses patience and kills it.
"""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from uvicorn import Server

#: So many seconds what is under way when the server is asked to end has to come to its own.
GRACE_S = 5


@asynccontextmanager
async def ending_in_time(_app: Any) -> AsyncIterator[None]:
    """The app's lifespan: with it, the server waits :data:`GRACE_S` for its connections.

    Streamlit starts uvicorn and passes on no such setting. The server is found as the one that
    answers the signal to end; under another server, nothing is changed.
    """
    server = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    if isinstance(server, Server):
        server.config.timeout_graceful_shutdown = GRACE_S
    yield
