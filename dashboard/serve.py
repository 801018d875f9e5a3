"""``newsmap serve``: Streamlit on :mod:`dashboard.app`, with the project's own configuration."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from dashboard.errors import DashboardError

_PACKAGE = Path(__file__).resolve().parent


def serve(*, articles: Path | None, address: str, port: int) -> None:
    """Run the app until it is stopped.

    Raises:
        DashboardError: The folder of articles is none, or the server ends with an error.
    """
    environment = dict(os.environ)
    if articles is not None:
        if not articles.is_dir():
            raise DashboardError(f"{articles} is no folder. Name one that holds text files.")
        environment["NEWSMAP_ARTICLES"] = str(articles.resolve())
    command = [sys.executable, "-m", "streamlit", "run", str(_PACKAGE / "app.py")]
    command += ["--server.address", address, "--server.port", str(port)]
    try:
        done = subprocess.run(command, cwd=_config_folder(), env=environment, check=False)
    except KeyboardInterrupt:
        return
    if done.returncode not in (0, 130, -2, -15):
        raise DashboardError(
            f"The server ended with code {done.returncode}. Is port {port} in use? "
            "Try another with --port."
        )


def _config_folder() -> Path:
    """The folder whose ``.streamlit`` holds palette and privacy settings."""
    checkout = _PACKAGE.parent
    return checkout if (checkout / ".streamlit").is_dir() else _PACKAGE / "_shipped"
