"""``newsmap serve``: Streamlit on :mod:`dashboard.app`, with the project's own configuration."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from dashboard.errors import DashboardError

_PACKAGE = Path(__file__).resolve().parent


def serve(*, articles: Path | None, address: str, port: int) -> None:
    """Run the app until it is stopped.

    Raises:
        DashboardError: The folder of articles is none, nothing can listen at that address and
            port, or the server ends with an error.
    """
    environment = dict(os.environ)
    if articles is not None:
        if not articles.is_dir():
            raise DashboardError(f"{articles} is no folder. Name one that holds text files.")
        environment["NEWSMAP_ARTICLES"] = str(articles.resolve())
    _check_free(address, port)
    if address in _EVERYWHERE:
        print(f"Newsmap is served at http://{socket.gethostname()}:{port}", flush=True)
    try:
        done = subprocess.run(
            server_command(address, port), cwd=_config_folder(), env=environment, check=False
        )
    except KeyboardInterrupt:
        return
    if done.returncode not in (0, 130, -2, -15):
        raise DashboardError(
            f"The server ended with code {done.returncode}. Is port {port} in use? "
            "Try another with --port."
        )


#: Addresses that mean all of this machine's.
_EVERYWHERE = ("0.0.0.0", "::")


def server_command(address: str, port: int) -> list[str]:
    """What starts the server.

    At all addresses, Streamlit's welcome is left out: to name the machine's address on the
    internet it would ask a service there, and nothing is sent anywhere unasked.
    """
    command = [sys.executable, "-m", "streamlit", "run", str(_PACKAGE / "app.py")]
    command += ["--server.address", address, "--server.port", str(port)]
    if address in _EVERYWHERE:
        command += ["--logger.hideWelcomeMessage", "true"]
    return command


def _check_free(address: str, port: int) -> None:
    """Prove that a server can listen there, before one is started that ends in a long report."""
    tried = [_why_closed(*one) for one in _sockets_at(address, port)]
    if errno.EADDRINUSE in tried:
        raise DashboardError(f"Port {port} is in use. Try another with --port.")
    if None in tried:
        return
    if errno.EACCES in tried:
        raise DashboardError(f"Port {port} is closed to you. Try another with --port.")
    raise DashboardError(
        f"{address!r} is no address of this machine. Write localhost with --address, or 0.0.0.0 "
        "to listen at all of them."
    )


def _sockets_at(address: str, port: int) -> list[tuple[Any, ...]]:
    """Family, kind, protocol, name and place of each socket that the address means."""
    if not address.strip():
        return []  # a server would take it for all addresses
    try:
        return list(socket.getaddrinfo(address, port, type=socket.SOCK_STREAM))
    except (socket.gaierror, UnicodeError):
        return []


def _why_closed(family: int, kind: int, protocol: int, _: str, where: Any) -> int | None:
    """The system's number for why nothing can listen there; None where something can."""
    try:
        with socket.socket(family, kind, protocol) as tried:
            if os.name == "posix":  # elsewhere this would share a port that is in use
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(where)
            tried.listen(1)
    except OSError as error:
        return error.errno
    return None


def _config_folder() -> Path:
    """The folder whose ``.streamlit`` holds palette and privacy settings."""
    checkout = _PACKAGE.parent
    return checkout if (checkout / ".streamlit").is_dir() else _PACKAGE / "_shipped"
