"""What takes long to make again, made behind the reader's back; meanwhile what was there is shown.

A decision that reaches far has two thousand articles loaded, or read, again; so have rules of a new
version, and an archive that was just saved. The page answers with what it has, says so, and shows
the new state once that is made.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock, Thread
from typing import Generic, TypeVar

from dashboard.errors import DashboardError

S = TypeVar("S", bound=Hashable)
T = TypeVar("T")

#: So many different things are kept; the oldest is made anew when it is asked for again.
_MOST = 4


class Why(StrEnum):
    """Why something is made again."""

    DECIDED = "decided"
    UNREAD = "unread"


@dataclass(slots=True)
class Behind:
    """That something newer is being made.

    Attributes:
        why: What for.
        expected: How many articles are to be read; 0 where that is not known yet.
        count: Articles read anew so far.
        steps: How often something newer was kept on the way, before all of it is made.
        is_over: Whether it is made by now, or cannot be made.
        trouble: Why it cannot; empty otherwise.
    """

    why: Why = Why.DECIDED
    expected: int = 0
    count: int = 0
    steps: int = 0
    is_over: bool = False
    trouble: str = ""


class Shelf(Generic[S, T]):
    """The last of each thing that was made, by key; safe for several readers at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[Hashable, tuple[S, T]] = OrderedDict()
        self._making: dict[Hashable, tuple[S, Behind]] = {}

    def put(self, key: Hashable, state: S, value: T) -> None:
        """Keep what was made of a state."""
        with self._lock:
            self._kept[key] = (state, value)
            self._kept.move_to_end(key)
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)

    def last(self, key: Hashable) -> tuple[S, T] | None:
        """The state and the value that were kept last; None for none."""
        with self._lock:
            return self._kept.get(key)

    def later(
        self,
        key: Hashable,
        state: S,
        make: Callable[[Progress[S, T]], tuple[S, T]],
        why: Why = Why.DECIDED,
    ) -> Behind:
        """Have it made in a thread of its own, unless one is at it or failed at this very state.

        Args:
            key: What it is.
            state: That it is to be made of.
            make: Makes it, and says of which state in the end; on the way it may keep a part of it.
            why: What for, to be said meanwhile.
        """
        with self._lock:
            if (known := self._making.get(key)) is not None:
                tried, behind = known
                if not behind.is_over or (behind.trouble and tried == state):
                    return behind
            behind = Behind(why=why)
            self._making[key] = (state, behind)
        Thread(
            target=self._make, args=(key, behind, make), name="newsmap-catching-up", daemon=True
        ).start()
        return behind

    def _make(
        self,
        key: Hashable,
        behind: Behind,
        make: Callable[[Progress[S, T]], tuple[S, T]],
    ) -> None:
        try:
            state, value = make(Progress(self, key, behind))
            self.put(key, state, value)
        except DashboardError as error:
            behind.trouble = str(error)
        except BaseException as error:
            behind.trouble = f"Newsmap met a fault of its own ({type(error).__name__})."
            raise
        finally:
            behind.is_over = True

    def clear(self) -> None:
        """Forget everything that was made."""
        with self._lock:
            self._kept.clear()
            self._making.clear()


@dataclass(frozen=True, slots=True)
class Progress(Generic[S, T]):
    """How far something is, as who makes it says."""

    _shelf: Shelf[S, T]
    _key: Hashable
    _behind: Behind

    @property
    def steps(self) -> int:
        """How often something newer was kept."""
        return self._behind.steps

    def expect(self, articles: int) -> None:
        """So many articles are to be read."""
        self._behind.expected = articles

    def count(self, articles: int) -> None:
        """So many articles were read anew so far."""
        self._behind.count = articles

    def keep(self, state: S, value: T) -> None:
        """Show this meanwhile."""
        self._shelf.put(self._key, state, value)
        self._behind.steps += 1
