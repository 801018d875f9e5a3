"""The program ``newsmap`` in a process of its own, as somebody types it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def typed(
    *arguments: str,
    program: str = "from dashboard.cli import app; app()",
    stdin: str = "",
    environment: Mapping[str, str],
    timeout_s: int = 180,
) -> subprocess.CompletedProcess[str]:
    """What comes of a command.

    Args:
        arguments: What is typed behind ``newsmap``.
        program: Python that runs it.
        stdin: What is piped in.
        environment: Beside this process's own, or in place of what is in that.
        timeout_s: How many seconds it may take.
    """
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=timeout_s,
        check=False,
    )
