"""``newsmap extract``: texts in, one line of found.jsonl each, in the order of the input.

A line that is no text is told in one sentence, and the others are read all the same.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import partial
from itertools import islice
from multiprocessing import get_start_method
from typing import Any

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.errors import ArticleError, DashboardError, InputError, faults_told
from dashboard.export.found import found_line
from dashboard.export.json_text import json_text
from dashboard.pipeline import read_article
from dashboard.settings import settings_from
from dashboard.storage.collector import collector_paused
from dashboard.storage.kept_patterns import keep_patterns
from dashboard.storage.readers.names import visible
from dashboard.sturdy_pool import KILLED, end_with_the_other, ended_at_once, in_order

#: So many lines go to a worker at once: enough to hide the cost of sending them.
BATCH = 64

#: A line with its number and what its input is called.
Numbered = tuple[int, str, str]

#: What a line must be.
_SHAPE = 'Write one object a line: {"doc": …, "text": …}.'

#: A month or a year of publication: "2008-10", "2008".
_PART_OF_YEAR = re.compile(r"\d{4}(?:-\d{2})?")

#: Loads the gazetteer; it can be sent to a process.
OpenGazetteer = Callable[[], Gazetteer]

#: The gazetteer of a worker process, or why it has none.
_worker_gazetteer: Gazetteer | DashboardError | None = None


def extract(
    lines: Iterable[str],
    open_gazetteer: OpenGazetteer,
    *,
    source: str,
    workers: int,
    refuse: Callable[[DashboardError], None],
) -> Iterator[str]:
    """A JSON line for every line of input that is a text.

    Args:
        lines: JSON objects, one a line: ``doc``, ``text`` and, optionally, ``language``,
            ``published`` (YYYY-MM-DD, YYYY-MM or YYYY) and ``title``. Empty lines are passed over.
        open_gazetteer: Loads the names.
        source: What the input is called in an error.
        workers: How many processes read; 1 reads in this one.
        refuse: Told of each line that is no such object, or that brings out a mistake of ours,
            between the answers to its neighbours.
    """
    numbered = ((n, line, source) for n, line in enumerate(lines, 1) if line.strip())
    for answer in _answers(numbered, open_gazetteer, workers):
        if isinstance(answer, DashboardError):
            refuse(answer)
        else:
            yield answer


def _answers(
    numbered: Iterator[Numbered], open_gazetteer: OpenGazetteer, workers: int
) -> Iterator[str | DashboardError]:
    """What comes of each line, in the order of the input."""
    if workers <= 1:
        gazetteer = _to_stay(open_gazetteer)
        for line in numbered:
            yield _answer(line, gazetteer)
        return
    batches = iter(lambda: list(islice(numbered, BATCH)), [])
    opened = partial(ProcessPoolExecutor, initializer=_open_worker, initargs=(open_gazetteer,))
    with _shared(open_gazetteer), ended_at_once(opened(workers)) as pool:
        for answers in in_order(
            batches,
            _extract_batch,
            pool,
            ahead=workers * 3,
            again=partial(opened, workers),
            alone=partial(opened, 1),
            lost=_lost,
        ):
            yield from answers


@contextmanager
def _shared(open_gazetteer: OpenGazetteer) -> Iterator[None]:
    """One gazetteer for all processes, where they are forks of this one."""
    global _worker_gazetteer
    if get_start_method() == "fork":
        _worker_gazetteer = _to_stay(open_gazetteer)
    try:
        yield
    finally:
        _worker_gazetteer = None


def extract_line(line: str, number: int, source: str, gazetteer: Gazetteer) -> str:
    """One line in, one line out; InputError where it is no text, FaultError where we fail at it."""
    given = _given(line, number, source)
    with faults_told(_name(number, source, given)):
        return _line_of(given, number, source, gazetteer)


def _name(number: int, source: str, given: dict[str, Any]) -> str:
    return f"{source}, line {number} (doc “{visible(given['doc'], 80)}”)"


def _line_of(given: dict[str, Any], number: int, source: str, gazetteer: Gazetteer) -> str:
    article = article_as_given(
        given["text"],
        doc=given["doc"],
        language=given.get("language"),
        published=_published(given, number, source),
        title=given.get("title"),
    )
    found = found_line(given["doc"], read_article(article, gazetteer))
    # Lone surrogates cannot be written as UTF-8; as escapes they come back as they were.
    text = json_text(found)
    return text if text.isprintable() or _encodes(text) else json.dumps(found)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _given(line: str, number: int, source: str) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except ValueError as error:
        if "\0" in line:
            what, mend = "not UTF-8, but perhaps UTF-16.", "Save it as UTF-8."
            raise InputError(source, number, what, mend) from error
        raise InputError(source, number, f"not JSON ({error}).", _SHAPE) from error
    except RecursionError as error:
        raise InputError(source, number, "nested too deep.", _SHAPE) from error
    if not isinstance(given, dict):
        raise InputError(source, number, "not an object.", _SHAPE)
    for key in ("doc", "text"):
        if not isinstance(given.get(key), str):
            raise InputError(source, number, f'"{key}" is missing or no string.', "Add it.")
    for key in ("language", "title", "published"):
        if given.get(key) is not None and not isinstance(given[key], str):
            raise InputError(source, number, f'"{key}" is no string.', "Write it in quotes.")
    return given


def _published(given: dict[str, Any], number: int, source: str) -> date | None:
    """The day of publication; a time of day behind it is dropped.

    None for a month or a year: nobody knows from which of its days "on Wednesday" counts, so that
    stays open as it does where nothing is given.
    """
    words = (given.get("published") or "").strip()
    if not words:
        return None
    is_day = _PART_OF_YEAR.fullmatch(words) is None
    try:
        day = date.fromisoformat(words[:10] if is_day else f"{words}-01-01"[:10])
    except ValueError as error:
        mend = "Write it as YYYY-MM-DD, YYYY-MM or YYYY."
        raise InputError(source, number, f'"published" is no date: {words!r}.', mend) from error
    return day if is_day else None


def _open_worker(open_gazetteer: OpenGazetteer) -> None:
    global _worker_gazetteer  # one for each process of the pool, set before its first batch
    end_with_the_other()
    if _worker_gazetteer is None:  # no fork: it has nothing of the process that reads the lines
        keep_patterns(settings_from(os.environ))
        try:
            _worker_gazetteer = _to_stay(open_gazetteer)
        except DashboardError as error:  # raised here, it would reach nobody
            _worker_gazetteer = error


def _to_stay(open_gazetteer: OpenGazetteer) -> Gazetteer:
    """The gazetteer, which the search for unused cycles need not walk again until the end."""
    with collector_paused(stays=True):
        return open_gazetteer()


def _extract_batch(batch: list[Numbered]) -> list[str | DashboardError]:
    if isinstance(_worker_gazetteer, DashboardError):
        raise _worker_gazetteer
    assert _worker_gazetteer is not None
    return [_answer(line, _worker_gazetteer) for line in batch]


def _answer(numbered: Numbered, gazetteer: Gazetteer) -> str | DashboardError:
    number, line, source = numbered
    try:
        return extract_line(line, number, source, gazetteer)
    except DashboardError as error:
        return error


def _lost(numbered: Numbered) -> str | DashboardError:
    """What is told of a line at which the process that read it was killed."""
    number, line, source = numbered
    try:
        name = _name(number, source, _given(line, number, source))
    except InputError as error:
        return error
    return ArticleError(name, KILLED, "Split the text, or close other programs and try again.")
