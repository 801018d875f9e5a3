"""What the process that draws ahead has sent so far, for every page that waits for it.

The other end of :mod:`dashboard.starting.drawing_ahead`.
"""

from __future__ import annotations

import json
from contextlib import suppress
from enum import IntEnum
from threading import Condition
from typing import IO

from dashboard.starting.first_screen import screen_of
from dashboard.ui.screen import HowFar, Screen


class Stage(IntEnum):
    """How far the drawing is."""

    BEGUN = 0
    PLACES = 1  # the places can be drawn, what is said of them is being read
    OVER = 2  # the first screen is kept, or none will be


class AwaitedDrawing:
    """What was sent so far; asked by many threads, told by the one that follows it.

    >>> import io
    >>> drawing = AwaitedDrawing()
    >>> drawing.follow(io.BytesIO(b"named 10 50\\nread 20 50\\n\\nthe rest"))
    b'the rest'
    >>> drawing.how_far(), drawing.wait(beyond=Stage.BEGUN)
    (HowFar(count=20, of=50, names_only=False), <Stage.OVER: 2>)
    """

    def __init__(self, stage: Stage = Stage.BEGUN) -> None:
        self._changed = Condition()
        self._stage = stage
        self._how_far: HowFar | None = None
        self._places: dict[str, Screen] = {}

    def wait(self, *, beyond: Stage, seconds: float | None = None) -> Stage:
        """The stage, as soon as it lies beyond that one, or after so many seconds as it is then.

        Args:
            beyond: The stage that is known.
            seconds: How long is waited at most; None for as long as it takes.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._stage > beyond, seconds)
            return self._stage

    def how_far(self) -> HowFar | None:
        """How far the reading is; None where nothing was told."""
        return self._how_far

    def places(self, scheme: str) -> Screen | None:
        """The screen of the places alone; None where there is none yet, or will be none."""
        return self._places.get(scheme)

    def follow(self, out: IO[bytes]) -> bytes:
        """Take in what is sent until its end.

        Returns:
            What comes behind the drawing: what was read.
        """
        try:
            with suppress(ValueError):  # it ended in the middle
                while line := out.readline().strip():
                    self._take(line.split(), out)
        finally:
            self.end()
        return out.read()

    def end(self) -> None:
        """Nothing more is to be drawn."""
        self._reach(Stage.OVER)

    def _take(self, words: list[bytes], out: IO[bytes]) -> None:
        match words:
            case [b"places", length]:
                sent = json.loads(out.read(int(length)))
                screens = {scheme: screen_of(values) for scheme, values in sent.items()}
                self._places = {key: one for key, one in screens.items() if one is not None}
                self._reach(Stage.PLACES)
            case [b"named" | b"read" as what, count, of]:
                self._how_far = HowFar(count=int(count), of=int(of), names_only=what == b"named")

    def _reach(self, stage: Stage) -> None:
        with self._changed:
            self._stage = stage
            self._changed.notify_all()
