"""Find a Chromium for the browser tests, or install one: ``python tests/browser_setup.py``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

#: Names under which systems carry it.
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

NONE_FOUND = (
    "No Chromium was found and none could be installed. Install one (for example "
    "`apt-get install chromium`), or name it: NEWSMAP_CHROMIUM=/path/to/chromium make test"
)


def find_chromium() -> str | None:
    """Path of a Chromium: the one named, one on the PATH, or Playwright's own; None without one."""
    named = os.environ.get("NEWSMAP_CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    on_path = next((found for name in NAMES if (found := shutil.which(name))), None)
    return on_path or _playwrights_own()


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        path = play.chromium.executable_path
    return path if Path(path).exists() else None


def install_chromium() -> str | None:
    """Playwright's installer, then the system's package manager; None when neither could."""
    attempts = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        attempts += [["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "chromium"]]
    elif shutil.which("brew"):
        attempts.append(["brew", "install", "--cask", "chromium"])
    for command in attempts:
        try:
            subprocess.run(command, check=False, timeout=600, stdout=subprocess.DEVNULL)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if found := find_chromium():
            return found
    return None


if __name__ == "__main__":
    found = find_chromium() or install_chromium()
    if found is None:
        sys.exit(NONE_FOUND)
    print(f"Browser tests use {found}")
