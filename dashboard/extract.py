"""``newsmap extract``: texts in, one line of found.jsonl each, in the order of the input."""

from __future__ import annotations

import gc
import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from itertools import islice
from multiprocessing import get_start_method
from typing import Any

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.errors import InputError
from dashboard.export.found import found_line
from dashboard.pipeline import read_article
from dashboard.settings import Settings
from dashboard.storage.packs import load_gazetteer

#: So many lines go to a worker at once: enough to hide the cost of sending them.
BATCH = 64

#: A line with its number and what its input is called.
Numbered = tuple[int, str, str]

#: What a line must be.
_SHAPE = 'Write one object a line: {"doc": …, "text": …}.'

_worker_gazetteer: Gazetteer | None = None


def extract(
    lines: Iterable[str], settings: Settings, *, source: str, workers: int
) -> Iterator[str]:
    """A JSON line for every line of input.

    Args:
        lines: JSON objects, one a line: ``doc``, ``text`` and, optionally, ``language``,
            ``published`` (YYYY-MM-DD) and ``title``. Empty lines are passed over.
        settings: Where the gazetteer lies.
        source: What the input is called in an error.
        workers: How many processes read; 1 reads in this one.

    Raises:
        InputError: At the first line that is no such object; what came before was yielded.
    """
    numbered = ((n, line, source) for n, line in enumerate(lines, 1) if line.strip())
    if workers <= 1:
        gazetteer = _gazetteer_to_stay(settings)
        for n, line, _source in numbered:
            yield extract_line(line, n, source, gazetteer)
        return
    with _pool(settings, workers) as pool:
        for answers in _in_order(pool, numbered, ahead=workers * 3):
            for answer in answers:
                if isinstance(answer, InputError):
                    raise answer
                yield answer


@contextmanager
def _pool(settings: Settings, workers: int) -> Iterator[Executor]:
    """Processes with a gazetteer each; where they are forks of this one, they share its own."""
    global _worker_gazetteer
    if get_start_method() == "fork":
        _worker_gazetteer = _gazetteer_to_stay(settings)
    try:
        with ProcessPoolExecutor(workers, initializer=_open_worker, initargs=(settings,)) as pool:
            yield pool
    finally:
        _worker_gazetteer = None


def _in_order(
    pool: Executor, numbered: Iterator[Numbered], *, ahead: int
) -> Iterator[list[str | InputError]]:
    """The batches' answers in the order of the input, never more than ``ahead`` of them waiting."""
    waiting: deque[Future[list[str | InputError]]] = deque()
    while True:
        while len(waiting) < ahead and (batch := list(islice(numbered, BATCH))):
            waiting.append(pool.submit(_extract_batch, batch))
        if not waiting:
            return
        yield waiting.popleft().result()


def extract_line(line: str, number: int, source: str, gazetteer: Gazetteer) -> str:
    """One line in, one line out; InputError where it is no text."""
    given = _given(line, number, source)
    article = article_as_given(
        given["text"],
        doc=given["doc"],
        language=given.get("language"),
        published=_published(given, number, source),
        title=given.get("title"),
    )
    found = found_line(given["doc"], read_article(article, gazetteer))
    # Lone surrogates cannot be written as UTF-8; as escapes they come back as they were.
    text = json.dumps(found, ensure_ascii=False)
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
        raise InputError(
            source,
            number,
            f"not JSON ({error}).",
            'Write one object a line: {"doc": …, "text": …}.',
        ) from error
    if not isinstance(given, dict):
        raise InputError(
            source, number, "not an object.", 'Write one object a line: {"doc": …, "text": …}.'
        )
    for key in ("doc", "text"):
        if not isinstance(given.get(key), str):
            raise InputError(source, number, f'"{key}" is missing or no string.', "Add it.")
    for key in ("language", "title", "published"):
        if given.get(key) is not None and not isinstance(given[key], str):
            raise InputError(source, number, f'"{key}" is no string.', "Write it in quotes.")
    return given


def _published(given: dict[str, Any], number: int, source: str) -> date | None:
    """The day of publication; a time of day behind it is dropped."""
    words = given.get("published")
    if not words:
        return None
    try:
        return date.fromisoformat(words[:10])
    except ValueError as error:
        raise InputError(
            source, number, f'"published" is no date: {words!r}.', "Write it as YYYY-MM-DD."
        ) from error


def _open_worker(settings: Settings) -> None:
    global _worker_gazetteer  # one for each process of the pool, set before its first batch
    if _worker_gazetteer is None:
        _worker_gazetteer = _gazetteer_to_stay(settings)


def _gazetteer_to_stay(settings: Settings) -> Gazetteer:
    """The gazetteer, which the search for unused cycles need not walk again until the end."""
    gazetteer = load_gazetteer(settings)
    gc.freeze()
    return gazetteer


def _extract_batch(batch: list[Numbered]) -> list[str | InputError]:
    assert _worker_gazetteer is not None
    answers: list[str | InputError] = []
    for number, line, source in batch:
        try:
            answers.append(extract_line(line, number, source, _worker_gazetteer))
        except InputError as error:
            answers.append(error)
    return answers
