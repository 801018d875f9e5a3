"""The page that :mod:`dashboard.app` serves; runs anew, top to bottom, at every rerun."""

from __future__ import annotations

from dashboard.starting import read_ahead

read_ahead.wait_for_first_modules()

from dashboard import whole_page  # noqa: E402 - not before the thread that reads ahead has it

whole_page.show()
