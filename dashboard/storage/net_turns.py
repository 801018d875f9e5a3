"""One queue for each site: whoever asks from this process, the site is asked at a polite rate."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

#: A queue longer than this is not joined, in seconds: the longest pause that a site is granted.
LONGEST_S = 60.0
#: So many sites are remembered before those whose pause is over are forgotten.
_MOST = 1_000


class Turns:
    """When each site may be asked next; safe for many visitors at once."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._free: dict[str, float] = {}

    def is_long(self, host: str) -> bool:
        """Whether so many wait at a host that nobody else should."""
        with self._lock:
            return self._free.get(host, 0.0) - self._clock() > LONGEST_S

    def wait_s(self, host: str, pause_s: float) -> float | None:
        """Take the next turn at a host.

        Args:
            host: Whom to ask.
            pause_s: Seconds that the host is left in peace after this turn.

        Returns:
            Seconds until it comes, or None where so many wait that none was taken.

        >>> turns = Turns(clock=lambda: 0.0)
        >>> [turns.wait_s(host, 1.0) for host in ("a.example", "a.example", "b.example")]
        [0.0, 1.0, 0.0]
        """
        with self._lock:
            now = self._clock()
            turn = max(now, self._free.get(host, now))
            if turn - now > LONGEST_S:
                return None
            if len(self._free) >= _MOST:
                self._free = {one: free for one, free in self._free.items() if free > now}
            self._free[host] = turn + pause_s
            return turn - now


#: The queues of all who fetch from this process.
SHARED = Turns()
