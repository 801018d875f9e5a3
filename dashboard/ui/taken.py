"""Bringing articles in from the page: who may be asked, and what became of each thing, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dashboard.settings import Settings
from dashboard.storage.fetch import Fetcher, FetchRules
from dashboard.storage.intake import Taken, TakenState
from dashboard.storage.readers import visible
from dashboard.ui.texts import say
from dashboard.ui.view.wording import trouble_of


def fetcher_for(settings: Settings, *, consent: bool) -> Fetcher:
    """Who fetches addresses; without the reader's consent it refuses each in a sentence."""
    return Fetcher(FetchRules(consent=consent, trusted=settings.trusted))


def taken_line(one: Taken, language: str) -> str:
    """What became of one thing, in a line of plain text."""
    if one.article is None:
        return f"✕ {_state('left_out', trouble_of(one.why, language), language)}"
    title = visible(one.article.title or one.name, 110)
    told = [f"✓ {_state(one.state.name.lower(), title, language)}"]
    # Of an article that was there already, the store may know a day that this file lacks.
    if one.article.published is None and one.state is not TakenState.UNCHANGED:
        told.append(f"({say('feeds.no_day', language)})")
    if one.former_id is not None:
        told.append(f"({say('add.place_of', language)})")
    if one.copies:
        told.append(f"({say('add.copy', language)})")
    return " ".join(told)


def _state(state: str, what: str, language: str) -> str:
    """What became of a thing, and which or why."""
    return say("reader.because", language, name=say(f"add.state.{state}", language), why=what)


def counts_line(states: Iterable[TakenState], language: str) -> str:
    """How many were read, new versions, unchanged and left out.

    >>> counts_line([TakenState.READ, TakenState.LEFT_OUT], "en")
    '1 read, 0 new versions, 0 unchanged, 1 left out'
    """
    counts = Counter(states)
    values = {state.name.lower(): counts[state] for state in TakenState}
    return say("add.counts", language, **values)


def shown_lines(lines: Sequence[str], most: int = 200) -> str:
    """The lines as one text, the last ones where there are too many to read.

    >>> shown_lines(["a", "b", "c"], most=2)
    '…\\nb\\nc'
    """
    return "\n".join(lines if len(lines) <= most else ["…", *lines[-most:]])
