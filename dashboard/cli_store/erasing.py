"""The commands that erase articles for good: for whoever looks after the store, never on the page.

Somebody in danger, a court's order, a file with personal data: what a removal keeps must go. What
goes and what stays is said before anything is done.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli_store.shared import StoreAddress, opened, sentences, shown, user
from dashboard.counting import counted
from dashboard.errors import DashboardError
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dashboard.storage.store import Erased, Erasure, Store

ArticleIds = Annotated[list[str], typer.Argument(help="Ids, as newsmap search prints them.")]
By = Annotated[str, typer.Option("--by", help="Who does it; the user's name by default.")]

#: So many articles that share much of the text are named.
_MOST_ALIKE = 20

_STAYS = "that the id was erased, when, by whom and why"
_NOT_REACHED = (
    "Not reached: backups, exports and copies of the disk that were made before; the file on "
    "anybody's own disk; words of it that somebody typed into other articles' decisions or into a "
    "place of their own; kept screens of other accounts and machines; the memory of a page that "
    "runs now (stop it, and start it again)"
)
_NOT_REACHED_POSTGRESQL = "; PostgreSQL's write-ahead log and its archive, its log, its replicas"


def register(store: typer.Typer) -> None:
    """Add the commands to ``newsmap store``."""
    store.command("erase")(erase)
    store.command("clean")(clean)
    store.command("erased")(erased)
    store.command("readmit")(readmit)


def erase(
    ids: ArticleIds,
    why: Annotated[str, typer.Option(help="Why; it is kept, so quote nothing of the text.")],
    by: By = "",
    with_versions: Annotated[
        bool, typer.Option("--with-versions", help="Also all texts that stood at its address.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the id once more.")] = False,
    store: StoreAddress = None,
) -> None:
    """Erase articles for good: nothing brings them back. What is only wrong, remove.

    Says what goes, what stays and what is not reached, and asks for each id once more. The same
    text is not read again until newsmap store readmit allows it; a text that differs is another.

    Example: newsmap store erase deece4ca4d6b11d6 --why "court order of 3 May" --by Amina
    """
    from dashboard.storage.store import erase as erase_all

    with sentences(), opened(store) as here:
        wanted = _wanted(here, ids, with_versions=with_versions)
        for one in wanted:
            _tell(here, one, [other.article_id for other in wanted])
        typer.echo(_not_reached(here))
        if not yes:
            _ask_again([one.article_id for one in wanted])
        for done in erase_all(here, [one.article_id for one in wanted], by or user(), why):
            typer.echo(_line(done))
        typer.echo("cleaning the store's file; of a large one this takes minutes", err=True)
        _clean(here)


def clean(store: StoreAddress = None) -> None:
    """Rewrite the store's file without a trace of what was erased; may take minutes.

    "erase" does it by itself. Needed again only where that could not be done.

    Example: newsmap store clean
    """
    with sentences(), opened(store) as here:
        _clean(here)


def erased(store: StoreAddress = None) -> None:
    """List the erased articles: id, when, by whom, why.

    Example: newsmap store erased
    """
    from dashboard.storage.store import erased_articles

    with sentences(), opened(store) as here:
        found = erased_articles(here)
    for one in found:
        typer.echo(_line(one))
    typer.echo(counted(len(found), "article"), err=True)


def readmit(ids: ArticleIds, by: By = "", store: StoreAddress = None) -> None:
    """Let erased texts be read again. Nothing comes back by that: read their files again.

    Example: newsmap store readmit deece4ca4d6b11d6 --by Amina
    """
    from dashboard.storage.store import readmit as let_in

    with sentences(), opened(store) as here:
        for article in dict.fromkeys(ids):
            let_in(here, article, by or user())
            typer.echo(f"{shown(article, 40)}  may be read again")


# --------------------------------------------------------------------------- within


def _wanted(here: Store, ids: Sequence[str], *, with_versions: bool) -> list[Erasure]:
    """What would go, for each id, and with them for the other texts at their addresses."""
    from dashboard.storage.store import erasure_of

    found = {article: erasure_of(here, article) for article in dict.fromkeys(ids)}
    if with_versions:
        for one in list(found.values()):
            for version in one.versions:
                found.setdefault(version, erasure_of(here, version))
    return list(found.values())


def _tell(here: Store, one: Erasure, together: Sequence[str]) -> None:
    """What goes with an article, and what stays."""
    typer.echo(
        f"{one.article_id}  {shown(one.title, 90) or 'decisions on a text that is not here'}"
    )
    goes = [
        "its text" if one.title else "",
        counted(one.files, "file as it came", "files as they came") if one.files else "",
        "all files that no article names",
        f"{counted(one.names, 'name')} and {counted(one.claims, 'claim')} read off it",
        "its words in the search",
        f"{counted(one.decisions, 'decision')} with what they quote",
        "its sketch, looked-up names and all kept screens",
    ]
    typer.echo(f"  goes for good: {', '.join(filter(None, goes))}")
    stays = [_STAYS]
    if one.kept_decisions:
        many = counted(one.kept_decisions, "decision that reaches", "decisions that reach")
        stays.append(f"{many} other articles, without notes")
    typer.echo(f"  stays: {'; '.join(stays)}")
    if again := [other for other in one.again if other not in together]:
        typer.echo(f"  shown again in its place: {', '.join(again)}")
    if others := [other for other in one.versions if other not in together]:
        typer.echo(f"  stood at its address and stays: {', '.join(others)} (--with-versions)")
    for line in _alike(here, one.article_id, (*together, *others)):
        typer.echo(line)


def _alike(here: Store, article_id: str, but: Sequence[str]) -> list[str]:
    """The articles that hold much of the same words: each must be erased by itself."""
    from dashboard.storage.sketches import sharing_text

    article = here.article(article_id)
    found = sharing_text(here, article) if article is not None else ()
    alike = [copy for copy in found if copy.article_id not in but]
    lines = [
        f"  shares {copy.share:.0%} of its text and stays: {copy.article_id}"
        for copy in alike[:_MOST_ALIKE]
    ]
    more = len(alike) - len(lines)
    return [*lines, f"  and {more} more"] if more else lines


def _not_reached(here: Store) -> str:
    more = _NOT_REACHED_POSTGRESQL if "postgresql" in here.address.partition(":")[0] else ""
    return f"{_NOT_REACHED}{more}."


def _ask_again(ids: Sequence[str]) -> None:
    """Have each id typed once more.

    Raises:
        DashboardError: One was not; nothing is erased.
    """
    for article in ids:
        typer.echo(f"Type the id {article} to erase it for good: ", nl=False)
        typed = sys.stdin.readline() if sys.stdin is not None else ""
        if not typed:
            typer.echo()
            raise DashboardError(
                "Nothing was erased: standard input has ended, and nobody can be asked. Say --yes "
                "to erase without being asked."
            )
        if typed.strip() != article:
            raise DashboardError(
                "Nothing was erased: that is not the id. Type it as it stands, or say --yes."
            )


def _clean(here: Store) -> None:
    """Clean the store's file and take the kept screens away; exit 2 where that cannot be."""
    from dashboard.storage.kept_screens import clear_screens
    from dashboard.storage.store import clean as clean_store

    screens = settings_from(os.environ).screens
    try:
        clean_store(here)
        if screens is not None:
            clear_screens(screens)
    except DashboardError as error:
        raise DashboardError(
            f"Traces may still lie in the free space of the store's file: {error} "
            "Then clean again: newsmap store clean."
        ) from error
    except OSError as error:
        raise DashboardError(
            f"{screens}: kept screens cannot be deleted ({error.strerror}). Delete the folder."
        ) from error
    typer.echo("the store's file and the kept screens hold no trace of what was erased")


def _line(one: Erased) -> str:
    when = f"{one.at:%Y-%m-%d %H:%M} UTC"
    traces = "" if one.is_clean else " (traces not cleaned yet)"
    return f"{one.article_id}  {when}  erased by {shown(one.by, 40)}: {shown(one.why, 200)}{traces}"
