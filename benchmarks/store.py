"""How fast the store takes articles in, how large it grows, and how fast it answers the page.

    python benchmarks/store.py --articles 10000
    python benchmarks/store.py --articles 10000 --store postgresql+psycopg://USER@HOST/DATABASE

Generated articles of 2 kB are saved one transaction each, their readings in batches, then the
page's questions are asked. Without --store, a SQLite file in a temporary folder is used; with
--articles 0, the questions are asked of a store that was filled before.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from generated_news import GeneratedNews

from dashboard.model import ClaimKind
from dashboard.storage.store import Filter, Store, Versions, open_store
from dashboard.storage.store.state import state_of

VERSIONS = Versions(rules="benchmark", gazetteer="benchmark")
RUNS = 31

#: As ``newsmap reprocess`` does it: articles one transaction each, their readings in batches.
BATCH = 25


def main() -> None:
    """Fill a store, then ask it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--store", default="")
    options = parser.parse_args()
    with ExitStack() as stack:
        address = options.store
        if not address:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            address = f"sqlite:///{Path(folder) / 'benchmark.sqlite'}"
        store = stack.enter_context(open_store(address))
        if store.count() and options.articles:
            raise SystemExit("The store holds articles already: name an empty one.")
        print(f"{options.articles:,} articles of 2 kB into {address.split(':')[0]}")
        if options.articles:
            fill(store, options.articles)
        if not options.store:
            report_size(Path(folder), options.articles)
        ask(store)


def fill(store: Store, count: int) -> None:
    """Save so many articles and readings; print the pace and the memory of each quarter."""
    news = GeneratedNews()
    saving, working = 0.0, 0.0
    quarter = max(1, count // 4)
    batch = []
    for number in range(count):
        batch.append(news.reading(number))
        if len(batch) < BATCH and number + 1 < count:
            continue
        begun, busy = time.perf_counter(), time.process_time()
        for reading in batch:
            store.save_article(reading.article)
        store.save_readings(batch, VERSIONS)
        saving += time.perf_counter() - begun
        working += time.process_time() - busy
        batch = []
        if (number + 1) % quarter == 0 or number + 1 == count:
            print(
                f"  {number + 1:>9,} saved  {quarter / saving:6.0f} articles/s  "
                f"({quarter / working:.0f} a second of this process's CPU)  "
                f"memory {memory_mb():.0f} MB",
                flush=True,
            )
            saving, working = 0.0, 0.0


def memory_mb() -> float:
    """Resident memory of this process now, in megabytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def report_size(folder: Path, count: int) -> None:
    """Print the store's size on disk."""
    size = sum(file.stat().st_size for file in folder.iterdir())
    print(f"  size {size / 1e6:.1f} MB, {size / count / 1000:.2f} kB an article")


def questions_of(store: Store) -> dict[str, Callable[[], int]]:
    """The page's questions by name, each answered with how much it returns."""
    by_count = store.places_in()
    often, seldom = by_count[0].place.id, by_count[-1].place.id
    half = Filter(since=date(2023, 1, 17), until=date(2024, 6, 9))
    day = Filter(since=date(2024, 3, 3), until=date(2024, 3, 3))
    fled = Filter(claim_kinds=(ClaimKind.DISPLACEMENT,))
    seventh = Filter(publishers=("Publisher 7",))
    return {
        "places, all": lambda: len(store.places_in()),
        "places, 17 months": lambda: len(store.places_in(half)),
        "places, one day": lambda: len(store.places_in(day)),
        "places, French": lambda: len(store.places_in(Filter(languages=("fr",)))),
        "places, displacement": lambda: len(store.places_in(fled)),
        "places, one publisher": lambda: len(store.places_in(seventh)),
        "places, words 'cut leader'": lambda: len(store.places_in(Filter(words="cut leader"))),
        f"excerpts, {often}": lambda: len(store.excerpts_of(often)),
        f"excerpts, {seldom}": lambda: len(store.excerpts_of(seldom)),
        f"excerpts, {often}, displacement": lambda: len(store.excerpts_of(often, fled)),
        f"excerpts, {often}, 17 months": lambda: len(store.excerpts_of(often, half)),
        "search, common word": lambda: len(store.search("people").hits),
        "search, rare words": lambda: len(store.search("report 777").hits),
        "search, phrase": lambda: len(store.search('"broke out near"').hits),
        "search, beginning": lambda: len(store.search("kisang*").hits),
        "search, 17 months": lambda: len(store.search("gunfire army", half).hits),
        "search, nothing found": lambda: len(store.search("unheardof").hits),
        "articles, all, counted": store.count,
        "articles, 17 months, counted": lambda: store.count(half),
        "articles, one publisher, counted": lambda: store.count(seventh),
        "publishers": lambda: len(store.publishers()),
        "whether anything changed": lambda: len(state_of(store)),
        "readings, the newest 20": lambda: len(list(store.readings(limit=20))),
    }


def ask(store: Store) -> None:
    """Ask the page's questions; print the median and the slowest of so many runs, and the CPU."""
    print(
        f"  {'question':<38} {'returns':>8} {'median':>9} {'slowest':>9} {'CPU':>9} {'server':>9}"
        f"   load {os.getloadavg()[0]:.1f}"
    )
    server = server_process(store)
    for name, question in questions_of(store).items():
        returned = question()
        waited, *worked = zip(*(measured(question, server) for _ in range(RUNS)), strict=True)
        median, cpu, theirs = map(statistics.median, (waited, *worked))
        print(
            f"  {name:<38} {returned:>8,} {median:>6.1f} ms {max(waited):>6.1f} ms {cpu:>6.1f} ms"
            f" {theirs:>6.1f} ms",
            flush=True,
        )


def server_process(store: Store) -> Path | None:
    """Where the system says what PostgreSQL's process for us has worked; None where it does not."""
    if store._db.is_sqlite:
        return None
    with store._db.read() as connection:
        number = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    status = Path(f"/proc/{number}/schedstat")
    return status if status.is_file() else None


def measured(question: Callable[[], int], server: Path | None) -> tuple[float, float, float]:
    """Milliseconds on the clock, of this process's CPU and of the server's; the first parts from
    the others on a busy machine.
    """
    begun, busy, theirs = time.perf_counter(), time.process_time(), worked_ns(server)
    question()
    return (
        (time.perf_counter() - begun) * 1000,
        (time.process_time() - busy) * 1000,
        (worked_ns(server) - theirs) / 1e6,
    )


def worked_ns(server: Path | None) -> int:
    """Nanoseconds that a process has had of the CPU; 0 for none."""
    return int(server.read_text().split()[0]) if server is not None else 0


if __name__ == "__main__":
    main()
