"""The program ``newsmap``: :mod:`dashboard.cli`, and nothing to be read where Ctrl+C comes while
that is still being loaded."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command that was typed."""
    try:
        from dashboard.cli import app
    except KeyboardInterrupt:
        sys.exit(130)
    app()
