"""Work for several processes of which one may be killed: nothing but what killed it is lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack, contextmanager
from threading import Thread
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

#: What is told of a piece of work that kills the process that works at it.
KILLED = "The process that read it was ended from outside, or ran out of memory."


def end_with_the_other() -> None:
    """Called in a process of a pool: it ends without a word when the one that waits for it does,
    whether by Ctrl+C, which both hear, or killed, which nobody tells it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _hold_interrupts(held=False)
    Thread(target=_wait_for_the_end, name="newsmap-awaiting-the-end", daemon=True).start()


def _wait_for_the_end() -> None:
    if (other := multiprocessing.parent_process()) is not None:
        other.join()
        os._exit(1)


@contextmanager
def ended_at_once(pool: Executor) -> Iterator[Executor]:
    """A pool of processes; who leaves in the middle does not wait for what nobody will take."""
    try:
        yield pool
    except BaseException:
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def in_order(
    batches: Iterator[list[T]],
    work: Callable[[list[T]], list[R]],
    pool: Executor,
    *,
    ahead: int,
    again: Callable[[], Executor],
    alone: Callable[[], Executor],
    lost: Callable[[T], R],
) -> Iterator[list[R]]:
    """What comes of each batch, in their order.

    Where a process is killed, with it goes all that was under way. The first batch of that is then
    read piece by piece, each in a process that reads nothing else, so that it is known which piece
    it was; what waits behind it is given to other processes.

    Args:
        batches: Of pieces of work; no more than ``ahead`` of them wait for an answer.
        work: Makes answers of a batch, one for each piece.
        pool: Who does it.
        ahead: How many batches are given out before the first is answered.
        again: Opens processes like those of the pool.
        alone: Opens what is given one piece at a time.
        lost: The answer to a piece that kills who works at it.
    """
    waiting: deque[tuple[list[T], Future[list[R]]]] = deque()
    with ExitStack() as opened:
        while True:
            while len(waiting) < ahead and (batch := next(batches, None)) is not None:
                waiting.append((batch, _given(pool, work, batch)))
            if not waiting:
                return
            batch, answer = waiting.popleft()
            try:
                made = answer.result()
            except BrokenExecutor:
                made = _one_by_one(batch, work, alone, lost)
                opened.close()
                pool = opened.enter_context(ended_at_once(again()))
                waiting = deque((one, _given_again(pool, work, one, at)) for one, at in waiting)
            yield made


def _given(pool: Executor, work: Callable[[list[T]], list[R]], batch: list[T]) -> Future[list[R]]:
    """The answer to come; of a pool that broke meanwhile, that it broke."""
    _hold_interrupts(held=True)  # a process that starts now lets them in when it is ready
    try:
        return pool.submit(work, batch)
    except BrokenExecutor as error:
        never: Future[list[R]] = Future()
        never.set_exception(error)
        return never
    finally:
        _hold_interrupts(held=False)


def _hold_interrupts(*, held: bool) -> None:
    """Let Ctrl+C wait, or come in; where a system has no such thing, nothing happens."""
    if hasattr(signal, "pthread_sigmask"):
        how = signal.SIG_BLOCK if held else signal.SIG_UNBLOCK
        signal.pthread_sigmask(how, {signal.SIGINT})


def _given_again(
    pool: Executor, work: Callable[[list[T]], list[R]], batch: list[T], answer: Future[list[R]]
) -> Future[list[R]]:
    """The answer that is there already, or is to come of another pool."""
    if answer.done() and not isinstance(answer.exception(), BrokenExecutor):
        return answer
    return _given(pool, work, batch)


def _one_by_one(
    batch: list[T],
    work: Callable[[list[T]], list[R]],
    alone: Callable[[], Executor],
    lost: Callable[[T], R],
) -> list[R]:
    """The answers to a batch of which some piece may kill the process."""
    made: list[R] = []
    while len(made) < len(batch):
        with alone() as one:
            while len(made) < len(batch):
                piece = batch[len(made)]
                try:
                    made += _given(one, work, [piece]).result()
                except BrokenExecutor:
                    made.append(lost(piece))
                    break
    return made
