"""The commands that bring articles in: ``newsmap read`` and ``newsmap feeds``."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli_store.shared import (
    DAY,
    StoreAddress,
    day_of_publication,
    language_code,
    opened,
    piped,
    sentences,
    tell,
)
from dashboard.counting import counted
from dashboard.errors import DashboardError, FaultError, harmless
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from rich.progress import Progress

    from dashboard.storage.fetch import Fetcher
    from dashboard.storage.intake import Taken
    from dashboard.storage.readers import Problem, ReadArticle, ReadOptions
    from dashboard.storage.store import Store

__all__ = ["register"]

#: Called when one of the things to read is done.
Advance = Callable[[], None]

_NO_FEED = "No feed is followed yet: newsmap feeds add ADDRESS"

_feeds = typer.Typer(help="Follow RSS and Atom feeds.", no_args_is_help=True)

Targets = Annotated[
    list[str], typer.Argument(help="Files, folders, addresses, or - for pasted text.")
]
Fetch = Annotated[
    bool | None,
    typer.Option("--fetch/--no-fetch", help="Whether addresses may be fetched; asked otherwise."),
]
Contact = Annotated[
    str, typer.Option(help="How sites can reach you, sent along with each request.")
]
ForMap = Annotated[
    bool, typer.Option("--map/--no-map", help="Also read off what the articles say, for the map.")
]
Verbose = Annotated[bool, typer.Option(help="List what was dropped from each page.")]
Trusted = Annotated[
    list[str] | None,
    typer.Option("--trust", help="HOST:PORT of a test server of your own.", hidden=True),
]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("read")(read)
    app.add_typer(_feeds, name="feeds")


def read(
    targets: Targets,
    published: Annotated[
        date | None,
        typer.Option(parser=day_of_publication, metavar=DAY, help="Day of publication."),
    ] = None,
    by: Annotated[str, typer.Option(help="Who says so; noted with the day.")] = "",
    publisher: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    source: Annotated[str | None, typer.Option(help="Whom they go back to.")] = None,
    language: Annotated[str | None, typer.Option(help="en, fr, sw …; detected otherwise.")] = None,
    column: Annotated[
        list[str] | None, typer.Option(help="For tables: text=COLUMN, published=COLUMN …")
    ] = None,
    keep_files: Annotated[bool, typer.Option(help="Keep the original files as well.")] = True,
    for_map: ForMap = True,
    verbose: Verbose = False,
    fetch: Fetch = None,
    contact: Contact = "",
    trust: Trusted = None,
    store: StoreAddress = None,
) -> None:
    """Read articles into the store: text, Markdown, HTML, PDF, DOCX, mail, tables, feeds, ZIP.

    Example: newsmap read texts/ page.html --published 2025-03-19 --by "Amina"
    """
    from dashboard.storage.intake import is_address
    from dashboard.storage.readers import ReadOptions

    with sentences():
        options = ReadOptions(
            published=published,
            typed_by=by or _user(),
            publisher=publisher,
            original_source=source,
            language=language_code(language),
            columns=_columns(column or []),
        )
        asks = any(is_address(target) for target in targets)
        fetcher = _fetcher(fetch, contact, trust, needed=asks)
        with opened(store) as here:
            todo = _todo(targets)
            take = partial(_items, todo, options, fetcher)
            _take(take, len(todo), here, keep_files=keep_files, verbose=verbose, for_map=for_map)


@_feeds.command("add")
def add(
    urls: Annotated[list[str], typer.Argument(help="Addresses of feeds, or of pages with one.")],
    fetch: Fetch = None,
    contact: Contact = "",
    trust: Trusted = None,
    store: StoreAddress = None,
) -> None:
    """Follow feeds, or those that pages name.

    Example: newsmap feeds add https://news.example/rss --fetch
    """
    from dashboard.storage.feeds_list import add_feed

    failed = False
    with sentences(), opened(store) as here:
        fetcher = _fetcher(fetch, contact, trust, needed=True)
        for url in urls:
            try:
                followed = add_feed(here, fetcher, url)
                named = _shown(followed.title or "untitled")
                typer.echo(harmless(f"followed     {named}  {followed.url}"))
            except DashboardError as error:
                failed = True
                typer.echo(harmless(f"left out     {error}"), err=True)
    raise typer.Exit(2 if failed else 0)


@_feeds.command("list")
def list_(store: StoreAddress = None) -> None:
    """Show the feeds that are followed.

    Example: newsmap feeds list
    """
    from dashboard.storage.feeds_list import followed_feeds

    with sentences(), opened(store) as here:
        followed = followed_feeds(here)
    for feed in followed:
        seen = counted(len(feed.seen), "entry", "entries")
        typer.echo(harmless(f"{feed.url}  {_shown(feed.title or 'untitled')}  {seen} read"))
    if not followed:
        typer.echo(_NO_FEED, err=True)


@_feeds.command("remove")
def remove(
    url: Annotated[str, typer.Argument(help="As newsmap feeds list shows it.")],
    store: StoreAddress = None,
) -> None:
    """Follow a feed no longer; its articles stay.

    Example: newsmap feeds remove https://news.example/rss
    """
    from dashboard.storage.feeds_list import remove_feed

    with sentences(), opened(store) as here:
        if not remove_feed(here, url):
            raise DashboardError(f"{_shown(url)} is not followed. See newsmap feeds list.")


@_feeds.command("refresh")
def refresh(
    summaries: Annotated[
        bool, typer.Option(help="Take what the feeds carry; do not read the pages behind it.")
    ] = False,
    for_map: ForMap = True,
    verbose: Verbose = False,
    fetch: Fetch = None,
    contact: Contact = "",
    trust: Trusted = None,
    store: StoreAddress = None,
) -> None:
    """Read what is new in all feeds that are followed.

    Example: newsmap feeds refresh --fetch --contact desk@news.example
    """
    from dashboard.storage.feeds_list import followed_feeds, refresh_feed
    from dashboard.storage.readers import ReadOptions

    with sentences(), opened(store) as here:
        followed = followed_feeds(here)
        if not followed:
            typer.echo(_NO_FEED, err=True)
            return
        fetcher = _fetcher(fetch, contact, trust, needed=True)

        def items(advance: Advance) -> Iterator[ReadArticle | Problem]:
            for feed in followed:
                yield from refresh_feed(
                    here, fetcher, feed, ReadOptions(), with_pages=not summaries
                )
                advance()

        _take(items, len(followed), here, verbose=verbose, for_map=for_map)


# --------------------------------------------------------------------------- what is read


def _todo(targets: list[str]) -> list[str | Path]:
    """Addresses and files; of folders, the files in them.

    Raises:
        DashboardError: A name is empty, or a folder holds no file.
    """
    from dashboard.storage.intake import files_of, is_address

    todo: list[str | Path] = []
    for target in targets:
        if not target:
            raise DashboardError(
                "An empty name names no file. Give a file, a folder or an address."
            )
        found = [target] if target == "-" or is_address(target) else [*files_of(Path(target))]
        if not found:
            raise DashboardError(f"{_shown(target)} holds no file. Name a folder with articles.")
        todo += found
    return todo


def _items(
    todo: list[str | Path], options: ReadOptions, fetcher: Fetcher, advance: Advance
) -> Iterator[ReadArticle | Problem]:
    from dashboard.storage.intake import read_target
    from dashboard.storage.readers import iter_any

    for target in todo:
        if target == "-":
            yield from iter_any(piped().read(), "pasted text", options)
        else:
            yield from read_target(target, options, fetcher)
        advance()


def _take(
    items: Callable[[Advance], Iterable[ReadArticle | Problem]],
    total: int,
    store: Store,
    *,
    keep_files: bool = True,
    verbose: bool,
    for_map: bool,
) -> None:
    """Save what is read, report it, and read it for the map; exit 2 where something is left out."""
    from dashboard.storage.intake import take_in
    from dashboard.storage.sketches import Copies

    with Copies(store) as copies:
        new, left_out = _report(
            lambda advance: take_in(items(advance), store, copies, keep_files=keep_files),
            total,
            verbose=verbose,
        )
    is_whole = _map(new if for_map else (), store)
    if left_out or not is_whole:
        raise typer.Exit(2)


def _map(new: Sequence[str], store: Store) -> bool:
    """Read off what new articles say, and keep it for the map; they themselves are safe by now.

    One at whose reading we fail is told, and the others are read.

    Returns:
        Whether all could be.
    """
    from dashboard.reprocessing import reader_for

    if not new:
        return True
    read, versions = reader_for(settings_from(os.environ), store)
    is_whole = True
    for article_id in new:
        if (article := store.article(article_id)) is None:
            continue
        try:
            store.save_reading(read(article), versions)
        except FaultError as fault:
            tell(fault)
            is_whole = False
    return is_whole


def _columns(given: list[str]) -> dict[str, str]:
    """``["text=Body", "published=Date"]`` as a mapping."""
    pairs = [pair.partition("=") for pair in given]
    wrong = next((pair for pair in pairs if not pair[1] or not pair[0] or not pair[2]), None)
    if wrong is not None:
        raise DashboardError(
            f"--column {_shown(''.join(wrong))}: this names no column. Write it as text=COLUMN."
        )
    return {ours.strip(): theirs for ours, _, theirs in pairs}


def _user() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or "a person"


# --------------------------------------------------------------------------- consent


def _fetcher(
    consent: bool | None, contact: str, trust: list[str] | None, *, needed: bool
) -> Fetcher:
    """A fetcher with the user's answer; asked on a terminal, refused elsewhere."""
    from dashboard.storage.fetch import Fetcher, FetchRules

    can_ask = all(one is not None and one.isatty() for one in (sys.stdin, sys.stderr))
    if consent is None and needed and can_ask:
        consent = typer.confirm("Addresses will be fetched over the internet. Go on?", err=True)
    trusted = frozenset(_host_and_port(pair) for pair in trust or [])
    return Fetcher(FetchRules(consent=bool(consent), contact=contact, trusted=trusted))


def _host_and_port(pair: str) -> tuple[str, int]:
    host, _, port = pair.rpartition(":")
    if not host or not port.isdecimal():
        raise DashboardError(f"--trust {_shown(pair)}: this is no HOST:PORT.")
    return host, int(port)


# --------------------------------------------------------------------------- what is shown


def _report(
    work: Callable[[Advance], Iterable[Taken]], total: int, *, verbose: bool
) -> tuple[tuple[str, ...], int]:
    """Show a bar and the counts as they grow, then the list.

    The list is shown as well where the store gives up in the middle: what it names is safe.

    Returns:
        The ids of the articles that are new, or about which something new is known; and how many
        things were left out.
    """
    new: list[str] = []
    counts: Counter[str] = Counter()
    lines: list[str] = []
    try:
        with _bar() as bar:
            task = bar.add_task("", total=total, counts="")
            for one in work(lambda: bar.advance(task)):
                counts[one.state.value] += 1
                lines += _lines(one, verbose)
                if one.article is not None and one.is_news:
                    new.append(one.article.id)
                bar.update(task, counts=_counted(counts))
    finally:
        for line in lines:
            typer.echo(harmless(line))
        typer.echo(_counted(counts), err=True)
    return tuple(new), counts["left out"]


def _bar() -> Progress:
    """A bar on a terminal; nothing in a pipe."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[counts]}", markup=False),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _counted(counts: Counter[str]) -> str:
    return ", ".join(
        counted(counts[state], state, many)
        for state, many in (
            ("read", "read"),
            ("new version", "new versions"),
            ("unchanged", "unchanged"),
            ("left out", "left out"),
        )
    )


def _lines(one: Taken, verbose: bool) -> Iterator[str]:
    from dashboard.storage.intake import TakenState

    if one.article is None:
        yield f"left out     {one.why}"
        return
    line = f"{one.state.value:<12} {_shown(one.name)}: {_shown(one.article.title)}"
    # Of an article that was there already, the store may know a day that this file lacks.
    is_open = one.article.published is None and one.state is not TakenState.UNCHANGED
    yield f"{line} (no day of publication)" if is_open else line
    if one.former_id is not None:
        yield f"             in place of article {one.former_id}, which is kept and not shown"
    for copy in one.copies[:3]:
        yield f"             shares {copy.share:.0%} of its text with article {copy.article_id}"
    for field in one.completed:
        yield f"             filled in: {field}"
    for note in one.notes:
        yield f"             {note}"
    for left in one.left_out if verbose else ():
        yield f"             not in the article ({left.reason}): {_shown(left.words)}"


def _shown(words: str) -> str:
    from dashboard.storage.readers import visible

    return visible(words, 110)
