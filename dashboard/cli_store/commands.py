"""The commands that look after the store: reprocess, backup, restore, search, check, remove."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli_store.shared import DAY, StoreAddress, day, opened, sentences, shown, user
from dashboard.counting import counted
from dashboard.errors import DashboardError
from dashboard.settings import settings_from
from dashboard.storage.kept_patterns import keep_patterns
from dashboard.sturdy_pool import end_with_the_other, ended_at_once

if TYPE_CHECKING:
    from dashboard.storage.store import Hit, Removed, Store

Since = Annotated[date | None, typer.Option(parser=day, metavar=DAY, help="First day.")]
Until = Annotated[date | None, typer.Option(parser=day, metavar=DAY, help="Last day.")]

ArticleIds = Annotated[list[str], typer.Argument(help="Ids, as newsmap search prints them.")]
By = Annotated[str, typer.Option("--by", help="Who does it; the user's name by default.")]

_store = typer.Typer(help="Look after the store.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    from dashboard.cli_review import register as register_review
    from dashboard.cli_store.erasing import register as register_erasing

    app.command("reprocess")(reprocess)
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("search")(search)
    app.add_typer(_store, name="store")
    register_erasing(_store)
    register_review(app)


def reprocess(
    workers: Annotated[
        int | None, typer.Option(min=1, max=256, help="Processes that read; one a core by default.")
    ] = None,
    scheduler: Annotated[
        str, typer.Option(help="A Dask scheduler (tcp://HOST:PORT) whose workers read.")
    ] = "",
    store: StoreAddress = None,
) -> None:
    """Read anew what was read by earlier rules or another gazetteer; decisions stay.

    Example: newsmap reprocess --workers 4
    """
    from dashboard.reprocessing import reader_for
    from dashboard.storage.store import rebuild

    with sentences(), opened(store) as here:
        reader, versions = reader_for(settings_from(os.environ), here)
        most = workers or os.cpu_count() or 1
        with _executor(most, scheduler) as executor, _counter() as told:
            again = None if scheduler else partial(_processes, most)
            rebuilt = rebuild(here, reader, versions, executor, again=again, told=told)
        here.refresh()
    for why in rebuilt.failed.values():
        typer.echo(f"left as it was  {shown(why)}", err=True)
    left = counted(len(rebuilt.failed), "left as it was", "left as they were")
    typer.echo(f"{rebuilt.read} read anew, {left}")
    if rebuilt.failed:
        raise typer.Exit(2)


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; one file holds everything.")],
    store: StoreAddress = None,
) -> None:
    """Write everything that cannot be made again into one file, for either engine.

    Example: newsmap backup newsmap.zip
    """
    with sentences(), opened(store) as here:
        typer.echo(f"{counted(here.backup(file), 'record')} in {file}")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that newsmap backup wrote.")],
    store: StoreAddress = None,
) -> None:
    """Fill an empty store from a backup; wholly, or not at all.

    Example: newsmap restore newsmap.zip --store sqlite:///new.sqlite
    """
    with sentences(), opened(store) as here:
        typer.echo(f"{counted(here.restore(file), 'record')} restored")


def search(
    query: Annotated[str, typer.Argument(help='Words; "side by side"; kisang* goes on.')],
    since: Since = None,
    until: Until = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many to show.")] = 20,
    offset: Annotated[
        int, typer.Option(min=0, max=1_000_000_000, help="How many to pass over.")
    ] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    store: StoreAddress = None,
) -> None:
    """Find the articles that hold all words, the newest first.

    Example: newsmap search '"displacement sites" kisang*' --since 2025-01-01 --until 2025-03-31
    """
    from dashboard.storage.store import Filter

    wanted = Filter(since=since, until=until)
    with sentences(), opened(store) as here:
        _check_search(query, since, until)
        page = here.search(query, wanted, limit, offset)
    for hit in page.hits:
        typer.echo(_hit_json(hit) if as_json else _hit_lines(hit))
    more = "more than " if page.is_more else ""
    typer.echo(f"{len(page.hits)} of {more}{page.total}", err=True)


@_store.command("check")
def check(store: StoreAddress = None) -> None:
    """Prove that the store is whole; exit 2 where it is not.

    Example: newsmap store check
    """
    with sentences(), opened(store) as here:
        found = here.integrity_check()
        where = here.address
    for sentence in found:
        typer.echo(shown(sentence), err=True)
    if found:
        raise typer.Exit(2)
    typer.echo(f"{shown(where)}: all is well")


@_store.command("where")
def where(store: StoreAddress = None) -> None:
    """Say where the store lies and what it holds.

    Example: newsmap store where
    """
    with sentences(), opened(store) as here:
        articles, decisions = here.count(), len(here.reviews())
        held = f"{counted(articles, 'article')}, {counted(decisions, 'decision')}"
        typer.echo(f"{shown(here.address)}: {held}")


@_store.command("remove")
def remove(ids: ArticleIds, by: By = "", store: StoreAddress = None) -> None:
    """Take wrong articles out: shown nowhere, to nobody; decisions on them are kept with them.

    Of several, all that can be removed are. Anyone who may write to the store can put them back.

    Example: newsmap store remove deece4ca4d6b11d6 --by Amina
    """
    _each(ids, store, lambda here, one: _removal(here.remove_article(one, by or user())))


@_store.command("put-back")
def put_back(ids: ArticleIds, by: By = "", store: StoreAddress = None) -> None:
    """Show removed articles again, with the decisions on them.

    Example: newsmap store put-back deece4ca4d6b11d6 --by Amina
    """

    def again(here: Store, article: str) -> str:
        here.put_back(article, by or user())
        return f"{shown(article, 40)}  put back"

    _each(ids, store, again)


@_store.command("removed")
def removed(store: StoreAddress = None) -> None:
    """List the removed articles: id, when, by whom, title.

    Example: newsmap store removed
    """
    with sentences(), opened(store) as here:
        found = here.removed_articles()
    for one in found:
        typer.echo(_removal(one))
    typer.echo(counted(len(found), "article"), err=True)


# --------------------------------------------------------------------------- within


def _each(ids: list[str], store: str | None, act: Callable[[Store, str], str]) -> None:
    """Do one thing to each article, a line each; exit 2 where any of them could not be had."""
    # Here, not above: the program starts without the store's library.
    from dashboard.storage.store import BusyError, StoreError

    refused = False
    with sentences(), opened(store) as here:
        for article in dict.fromkeys(ids):
            try:
                typer.echo(act(here, article))
            except BusyError:
                raise
            except StoreError as error:
                typer.echo(shown(str(error)), err=True)
                refused = True
    if refused:
        raise typer.Exit(2)


def _removal(one: Removed) -> str:
    when = f"{one.at:%Y-%m-%d %H:%M} UTC"
    return f"{one.article_id}  {when}  removed by {shown(one.by, 40)}: {shown(one.title, 90)}"


def _check_search(query: str, since: date | None, until: date | None) -> None:
    """Refuse what can find nothing."""
    if not any(sign.isalnum() for sign in query):
        raise DashboardError("There is no word to search for. Give one, such as Walikale.")
    if since and until and since > until:
        raise DashboardError(f"--since {since} is later than --until {until}. Swap the two.")


def _executor(workers: int, scheduler: str) -> AbstractContextManager[Executor]:
    from dashboard.storage.store import cluster_executor

    if scheduler:
        return cluster_executor(scheduler)
    return ended_at_once(_processes(workers))


def _processes(workers: int) -> Executor:
    # Fresh processes: a forked one would share the store's connections with this one.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin)


def _begin() -> None:
    """Called in a process of the pool."""
    end_with_the_other()
    keep_patterns(settings_from(os.environ))


@contextmanager
def _counter() -> Iterator[Callable[[int], None]]:
    """A count that grows on a terminal; nothing in a pipe."""
    from rich.console import Console

    console = Console(stderr=True)
    with console.status(counted(0, "article")) as status:
        yield lambda done: status.update(counted(done, "article"))


def _hit_lines(hit: Hit) -> str:
    day = hit.published.isoformat() if hit.published else "no day"
    head = f"{hit.article_id}  {day}  {shown(hit.title, 90)}"
    return f"{head}\n    … {shown(hit.words)} …"


def _hit_json(hit: Hit) -> str:
    return json.dumps(
        {
            "article": hit.article_id,
            "title": hit.title,
            "publisher": hit.publisher or None,
            "published": hit.published.isoformat() if hit.published else None,
            "start": hit.start,
            "excerpt": hit.words,
            "marks": hit.marks,
        }
    )
