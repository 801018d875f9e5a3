"""Python's search for unused cycles, kept away from what is loaded once and stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused(*, stays: bool = False) -> Iterator[None]:
    """Without the search for cycles, which walks all that is being made again and again.

    Args:
        stays: What was made lives as long as the process; later searches leave it out, too.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if stays:
            gc.freeze()
        if was_on:
            gc.enable()
