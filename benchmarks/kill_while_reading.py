"""Kill the reading process again and again; nothing it reported as saved may be missing.

    python benchmarks/kill_while_reading.py --kills 200 --articles 500

A process saves articles with their files and readings, and makes decisions in between; it reports
each once it is saved. It is killed (SIGKILL) at random moments, some of them while it opens the
store, and started again, until it has been killed so often and everything is read. Exit code 1 if
anything is missing, there twice, or not whole.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import signal
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from generated_news import GeneratedNews

from dashboard.core.reviews import move_mention
from dashboard.model import Review
from dashboard.storage.store import Store, Versions, open_store

VERSIONS = Versions(rules="benchmark", gazetteer="benchmark")
#: Roughly how long it takes to open a store, and to save an article with its reading.
_OPENING_S, _SAVING_S = 0.15, 0.02

_CONTEXT = multiprocessing.get_context("fork")


def main() -> int:
    """Kill, start again, check."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--store", default="", help="an empty one; a SQLite file by default")
    parser.add_argument("--seed", type=int, default=0, help="0 takes another one each time")
    options = parser.parse_args()
    seed = options.seed or random.SystemRandom().randrange(1, 1 << 30)
    print(f"seed {seed}")
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        address = options.store or f"sqlite:///{Path(folder) / 'store.sqlite'}"
        trial = Trial(address, options.articles, random.Random(seed))
        trial.kill_often(options.kills)
        trial.finish()
        problems = trial.problems()
    for problem in problems:
        print(problem)
    print("nothing is missing, and the store is whole" if not problems else "FAILED")
    return bool(problems)


class Trial:
    """One store, a process that fills it, and what that process reported."""

    def __init__(self, address: str, articles: int, dice: random.Random) -> None:
        self.address = address
        self.news = GeneratedNews()
        self.count = articles
        self.dice = dice
        self.reported: Counter[str] = Counter()

    def kill_often(self, kills: int) -> None:
        """Start the process and kill it, so often; it must have been alive each time."""
        done, in_opening, starts = 0, 0, 0
        while done < kills:
            starts += 1
            left = self.count - len(self.saved())
            if not left:
                raise SystemExit(f"Everything was read after {done} kills: name more articles.")
            # Before the last kill, too, something must be left to read when it comes.
            share = min(left / (kills - done), left / 2)
            opening = self.dice.random() < 0.2
            was_alive = self._start_and_kill(opening, share)
            done += was_alive
            in_opening += was_alive and opening
            if done % 20 == 0 and was_alive:
                self._look(done)
        print(f"{done} kills ({in_opening} while opening) in {starts} starts")

    def finish(self) -> None:
        """Let the process read to the end."""
        process, reports = self._start()
        self._collect(reports)
        process.join()
        if process.exitcode != 0:
            raise SystemExit(f"The last process ended with {process.exitcode}.")

    def problems(self) -> list[str]:
        """What is missing, there twice, or not whole."""
        with open_store(self.address) as store:
            found = list(store.integrity_check())
            ids = Counter(article.id for article in store.articles())
            decided = {review.id for review in store.reviews()}
            readings = {reviewed.reading.article.id for reviewed in store.readings()}
            for number in range(self.count):
                article = self.news.reading(number).article
                if ids[article.id] != 1:
                    found.append(f"article {number} is there {ids[article.id]} times")
                raw = article.text.encode()
                if store.file_of(replace(article, raw_sha256=_hash(raw))) != raw:
                    found.append(f"the file of article {number} is not what it was")
                if article.id not in readings:
                    found.append(f"the reading of article {number} is missing")
        expected = {what.partition(" ")[2] for what in self.reported if what.startswith("decided")}
        found += [f"decision {lost} is missing" for lost in expected - decided]
        print(f"{sum(ids.values())} articles, {len(decided)} decisions, {len(expected)} reported")
        return found

    def saved(self) -> set[str]:
        """The articles that were reported as saved."""
        return {what for what in self.reported if what.startswith("saved")}

    def _start_and_kill(self, opening: bool, share: float) -> bool:
        process, reports = self._start()
        if not opening:
            # On the way to as many new articles as are due, the moment itself is left to chance.
            self._wait_for(reports, len(self.saved()) + self.dice.randint(0, int(1.6 * share)))
        time.sleep(self.dice.uniform(0, _OPENING_S if opening else _SAVING_S))
        was_alive = process.is_alive()
        if was_alive:
            os.kill(process.pid or 0, signal.SIGKILL)
        self._collect(reports)
        process.join()
        return was_alive and process.exitcode == -signal.SIGKILL

    def _look(self, done: int) -> None:
        with open_store(self.address) as store:
            found = store.integrity_check()
            print(f"  {done} kills, {store.count()} articles, {len(store.reviews())} decisions")
        if found:
            raise SystemExit(f"After {done} kills: {found}")

    def _start(self) -> tuple[multiprocessing.Process, Connection]:
        reports, reporting = _CONTEXT.Pipe(duplex=False)
        process = _CONTEXT.Process(
            target=read_on, args=(self.address, self.news, self.count, reporting)
        )
        process.start()
        reporting.close()
        return process, reports  # type: ignore[return-value]

    def _wait_for(self, reports: Connection, saved: int) -> None:
        while len(self.saved()) < saved:
            try:
                self.reported[reports.recv()] += 1
            except EOFError:
                return

    def _collect(self, reports: Connection) -> None:
        """What it reported until it ended; a report that was cut off does not count."""
        while True:
            try:
                self.reported[reports.recv()] += 1
            except (EOFError, OSError):
                return


def read_on(address: str, news: GeneratedNews, count: int, reports: Connection) -> None:
    """The process: save what is not there yet, and report each thing once it is saved."""
    with open_store(address) as store:
        decided = {review.id for review in store.reviews()}
        read = {reviewed.reading.article.id for reviewed in store.readings()}
        for number in range(count):
            reading = news.reading(number)
            if reading.article.id in read and (number % 4 or f"{number:032x}" in decided):
                continue
            raw = reading.article.text.encode()
            store.save_article(replace(reading.article, raw_sha256=_hash(raw)), raw)
            reports.send(f"saved {reading.article.id}")
            store.save_reading(reading, VERSIONS)
            if number % 4 == 0:
                review = _decision(store, news, number)
                store.add_review(review)
                reports.send(f"decided {review.id}")


def _decision(store: Store, news: GeneratedNews, number: int) -> Review:
    resolution = news.reading(number).resolutions[0]
    signature = replace(store.sign("Ana"), id=f"{number:032x}")
    return move_mention(resolution, resolution.candidates[1].place, signature)


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
