"""A fork of this process that works beside it, where the system has forks and they are safe."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import platform
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection


def can_fork() -> bool:
    """Whether a fork helps and does no harm.

    It takes only one thread along, and a lock that another one holds stays locked for ever: a
    process of several threads works by itself. So does one on macOS, whose own libraries start
    threads that Python does not count.
    """
    return (
        (os.cpu_count() or 1) > 1
        and platform.system() != "Darwin"
        and threading.active_count() == 1
        and "fork" in multiprocessing.get_all_start_methods()
    )


class Forked:
    """A process that has all that this one has, and sends what it makes, piece by piece.

    Args:
        work: Makes the pieces; they must be fit to be pickled. What it raises ends the process
            without a word.
    """

    def __init__(self, work: Callable[[], Iterator[object]]) -> None:
        forking = multiprocessing.get_context("fork")
        self._here, there = forking.Pipe(duplex=False)
        with there:
            self._process = forking.Process(
                target=_send, args=(work, self._here, there), daemon=True
            )
            try:
                self._process.start()
            except OSError:  # no more processes, or no room
                self._here.close()

    def piece(self) -> object | None:
        """The next piece; None when the process ended before it sent one, or never began."""
        with suppress(EOFError, OSError, pickle.UnpicklingError):
            sent: object = pickle.loads(self._here.recv_bytes())  # by a fork of this very process
            return sent
        return None

    def end(self) -> None:
        """Wait until it ended; what it did not yet send is lost."""
        self._here.close()
        if self._process.pid is not None:
            self._process.join()


def _send(work: Callable[[], Iterator[object]], here: Connection, there: Connection) -> None:
    here.close()  # else this process would wait for itself when nobody takes what it sends
    try:
        for piece in work():
            there.send_bytes(pickle.dumps(piece, protocol=pickle.HIGHEST_PROTOCOL))
    except BaseException:  # the process that waits does the work itself, and tells what is wrong
        os._exit(1)
