"""Four processes write and four read one store for a minute; nobody may see an error.

    python benchmarks/many_at_once.py --seconds 60

Writers save articles, readings and decisions and note what was saved; readers ask the page's
questions. At the end everything that was noted is there and the store is whole, or the exit code
is 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any

from generated_news import GeneratedNews

from dashboard.core.reviews import move_mention
from dashboard.model import Scope
from dashboard.storage.store import Filter, Store, Versions, open_store

VERSIONS = Versions(rules="benchmark", gazetteer="benchmark")
_CONTEXT = multiprocessing.get_context("spawn")
_EACH = 1_000_000


def main() -> int:
    """Run all of them, then check."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--readers", type=int, default=4)
    parser.add_argument("--store", default="", help="an empty one; a SQLite file by default")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        address = options.store or f"sqlite:///{Path(folder) / 'store.sqlite'}"
        results = run(address, options.writers, options.readers, options.seconds)
        problems = [problem for result in results for problem in result["errors"]]
        problems += check(address, results)
    tell(results)
    for problem in problems:
        print(problem)
    print("no error, and nothing is missing" if not problems else "FAILED")
    return bool(problems)


def run(address: str, writers: int, readers: int, seconds: float) -> list[dict[str, Any]]:
    """What each process did."""
    queue: Queue[dict[str, Any]] = _CONTEXT.Queue()
    tasks = [(write_on, n) for n in range(writers)] + [(ask_on, n) for n in range(readers)]
    processes = [
        _CONTEXT.Process(target=work, args=(task, address, n, seconds, queue)) for task, n in tasks
    ]
    for process in processes:
        process.start()
    results = [queue.get(timeout=seconds + 120) for _ in processes]
    for process in processes:
        process.join()
    return results


def work(
    task: Callable[..., None], address: str, number: int, seconds: float, queue: Queue[Any]
) -> None:
    """One process: works for so long, and hands back what it did."""
    result: dict[str, Any] = {"errors": [], "saved": [], "decided": [], "times": [], "asked": 0}
    try:
        with open_store(address) as store:
            task(store, number, time.monotonic() + seconds, result)
    except BaseException as error:  # whatever it is, a user would have seen it
        result["errors"].append(f"{task.__name__} {number}: {type(error).__name__}: {error}")
    queue.put(result)


def write_on(store: Store, number: int, until: float, result: dict[str, Any]) -> None:
    """Save article after article, and decide on every tenth."""
    news = GeneratedNews()
    at = number * _EACH
    while time.monotonic() < until:
        reading = news.reading(at)
        at += 1
        begun = time.perf_counter()
        store.save_article(reading.article)
        result["times"].append(time.perf_counter() - begun)
        result["saved"].append(reading.article.id)
        store.save_reading(reading, VERSIONS)
        if at % 10 == 0:
            resolution = reading.resolutions[0]
            scope = Scope.TERRITORY if at % 100 == 0 else Scope.ARTICLE
            place = resolution.candidates[1].place
            review = move_mention(resolution, place, store.sign(f"Reviewer {number}"), scope)
            store.add_review(review)
            result["decided"].append(review.id)
            if at % 50 == 0:
                store.undo(review.id, f"Reviewer {number}")


def ask_on(store: Store, number: int, until: float, result: dict[str, Any]) -> None:
    """Ask what the page asks."""
    while time.monotonic() < until:
        places = store.places_in()
        store.places_in(Filter(languages=("fr",)))
        for count in places[number : number + 3]:
            store.excerpts_of(count.place.id)
        store.search('"broke out" near')
        for reviewed in store.readings(limit=5):
            assert reviewed.reading.resolutions
        result["asked"] += 1


def check(address: str, results: list[dict[str, Any]]) -> list[str]:
    """What is missing or not whole at the end."""
    with open_store(address) as store:
        store.refresh()
        problems = list(store.integrity_check())
        there = {article.id for article in store.articles()}
        decided = {review.id for review in store.reviews(with_undone=True)}
    for result in results:
        problems += [f"article {one} is missing" for one in result["saved"] if one not in there]
        problems += [
            f"decision {one} is missing" for one in result["decided"] if one not in decided
        ]
    return problems


def tell(results: list[dict[str, Any]]) -> None:
    """Print what was done."""
    times = sorted(t * 1000 for result in results for t in result["times"])
    saved = sum(len(result["saved"]) for result in results)
    decided = sum(len(result["decided"]) for result in results)
    asked = sum(result["asked"] for result in results)
    print(f"{saved} articles and {decided} decisions saved, {asked} rounds of questions asked")
    print(
        f"saving an article: median {statistics.median(times):.0f} ms, "
        f"slowest of a hundred {times[int(len(times) * 0.99)]:.0f} ms, slowest {times[-1]:.0f} ms"
    )


if __name__ == "__main__":
    raise SystemExit(main())
