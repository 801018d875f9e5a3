"""The commands of a reviewer: ``newsmap review …``."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli_store import StoreAddress, opened, sentences, shown
from dashboard.core.reviews import (
    Conflict,
    Signature,
    accept_mention,
    confirm_claim,
    confirm_mention,
    edit_claim,
    mention_id,
    move_mention,
    reject_claim,
    reject_mention,
    set_date,
    spelling,
)
from dashboard.errors import DashboardError
from dashboard.model import (
    Claim,
    Place,
    PlaceKind,
    Resolution,
    Review,
    Role,
    Scope,
)
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from dashboard.core.reviews import Reviewed
    from dashboard.storage.store import Decided, Store

__all__ = ["register"]

_review = typer.Typer(
    help="See, make, take back and share decisions. A mention is named ARTICLE:START-END and a "
    "claim ARTICLE/CLAIM, as `newsmap review show ARTICLE` prints them.",
    no_args_is_help=True,
)

Subject = Annotated[str, typer.Argument(help="ARTICLE:START-END of a mention, or ARTICLE/CLAIM.")]
MentionId = Annotated[str, typer.Argument(help="ARTICLE:START-END.")]
By = Annotated[str, typer.Option("--by", help="Your name; your login by default.")]
Note = Annotated[str, typer.Option(help="Why, in your words.")]
Always = Annotated[
    bool, typer.Option(help="Always for this spelling in this territory, in coming articles too.")
]
Only = Annotated[bool, typer.Option("--only-here", help="This mention alone, not the others.")]
Territory = Annotated[
    str | None, typer.Option(help="With --always: which; the place's own by default.")
]
At = Annotated[str, typer.Option(help="LATITUDE,LONGITUDE in degrees, such as -1.43,28.07.")]
Radius = Annotated[float, typer.Option(min=0.1, max=500, help="How far it reaches, in km.")]

#: "-1.4284,28.0702" or "-1.4284 28.0702"
_POINT = re.compile(r"(-?\d{1,2}(?:\.\d+)?)[,\s]\s*(-?\d{1,3}(?:\.\d+)?)", re.ASCII)

#: "0123456789abcdef:104-109"
_MENTION = re.compile(r"(\w+):(\d+)-(\d+)", re.ASCII)


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.add_typer(_review, name="review")


@_review.command("list")
def list_(
    article: Annotated[str | None, typer.Option(help="Of this article only.")] = None,
    reviewer: Annotated[str | None, typer.Option("--of", help="Of this person only.")] = None,
    undone: Annotated[bool, typer.Option(help="Those that were taken back as well.")] = False,
    store: StoreAddress = None,
) -> None:
    """Show decisions, oldest first, and where people differ."""
    with sentences(), opened(store) as here:
        found = here.reviews(article, reviewer, undone)
        conflicts = here.conflicts()
    for review in found:
        typer.echo(_line(review))
    _tell(conflicts)


@_review.command("show")
def show(
    article: Annotated[str, typer.Argument(help="The article's id.")], store: StoreAddress = None
) -> None:
    """Show the names and claims of an article with their ids, as they stand."""
    with sentences(), opened(store) as here:
        reviewed = _reviewed(here, article)
    for resolution in reviewed.reading.resolutions:
        typer.echo(_mention_line(resolution))
    for claim in reviewed.reading.claims:
        words = reviewed.reading.article.text[claim.start : claim.end]
        typer.echo(f"{article}/{claim.id}  {claim.stance}  {shown(words, 110)}")
    _tell(reviewed.conflicts)


@_review.command("confirm")
def confirm(
    subject: Subject,
    by: By = "",
    note: Note = "",
    always: Always = False,
    only: Only = False,
    territory: Territory = None,
    store: StoreAddress = None,
) -> None:
    """A mention or a claim is read rightly."""

    def decide(here: Store, sign: Signature) -> Review:
        found = _find(here, subject)
        if isinstance(found, Claim):
            return confirm_claim(found, sign)
        return confirm_mention(found, sign, _scope(always, only), territory)

    _decide(store, by, note, decide)


@_review.command("reject")
def reject(
    subject: Subject,
    role: Annotated[Role | None, typer.Option(help="What the name is instead.")] = None,
    by: By = "",
    note: Note = "",
    always: Always = False,
    only: Only = False,
    territory: Territory = None,
    store: StoreAddress = None,
) -> None:
    """A mention does not mean that place, or the article does not say that claim."""

    def decide(here: Store, sign: Signature) -> Review:
        found = _find(here, subject)
        if isinstance(found, Claim):
            return reject_claim(found, sign)
        return reject_mention(found, sign, role, _scope(always, only), territory)

    _decide(store, by, note, decide)


@_review.command("move")
def move(
    subject: MentionId,
    place: Annotated[str, typer.Argument(help="Id of a candidate or any gazetteer row.")],
    by: By = "",
    note: Note = "",
    always: Always = False,
    only: Only = False,
    territory: Territory = None,
    store: StoreAddress = None,
) -> None:
    """A mention means another place."""

    def decide(here: Store, sign: Signature) -> Review:
        resolution = _find_mention(here, subject)
        target = _place(here, resolution, place)
        return move_mention(resolution, target, sign, _scope(always, only), territory)

    _decide(store, by, note, decide)


@_review.command("accept")
def accept(
    subject: MentionId,
    at: At = "",
    radius_km: Radius = 3.0,
    kind: Annotated[PlaceKind, typer.Option(help="What it is.")] = PlaceKind.VILLAGE,
    territory: Annotated[str, typer.Option(help="The territory it lies in.")] = "",
    by: By = "",
    note: Note = "",
    always: Always = False,
    store: StoreAddress = None,
) -> None:
    """An unlocated name lies at a point, or where its sentence puts it; the row is added."""

    def decide(here: Store, sign: Signature) -> Review:
        resolution = _find_mention(here, subject)
        if not at and resolution.offered is None:
            raise DashboardError(f"{shown(subject)} has no position offered. Give one with --at.")
        if at:
            target = _added(resolution, at, radius_km, kind, territory, sign.reviewer)
        else:
            assert resolution.offered is not None
            target = resolution.offered
        review = accept_mention(resolution, target, sign, _scope(always, only=False), territory)
        here.add_place(target, sign.reviewer)
        return review

    _decide(store, by, note, decide)


@_review.command("edit")
def edit(
    claim: Annotated[str, typer.Argument(help="ARTICLE/CLAIM.")],
    fields: Annotated[list[str], typer.Argument(help="FIELD=TEXT, such as quantity.low=1000.")],
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """Fields of a claim read otherwise than they should."""

    def decide(here: Store, sign: Signature) -> Review:
        pairs = [pair.partition("=") for pair in fields]
        if wrong := next((pair for pair in pairs if not pair[1]), None):
            raise DashboardError(f"{shown(wrong[0])}: this sets no field. Write FIELD=TEXT.")
        found, known = _find_claim(here, claim)
        return edit_claim(found, {name: text for name, _, text in pairs}, sign, known)

    _decide(store, by, note, decide)


@_review.command("date")
def date_(
    article: Annotated[str, typer.Argument(help="The article's id.")],
    day: Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"], help="Day of publication.")],
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """An article was published on that day; its relative times are read with it."""

    def decide(here: Store, sign: Signature) -> Review:
        found = here.article(article)
        if found is None:
            raise _no_article(article)
        return set_date(found, day.date(), sign)

    _decide(store, by, note, decide)


@_review.command("undo")
def undo(
    review: Annotated[str, typer.Argument(help="The decision's id.")],
    by: By = "",
    store: StoreAddress = None,
) -> None:
    """Take a decision back; it stays in the history."""
    with sentences(), opened(store) as here:
        _told(here, here.undo(review, by or _user()))


@_review.command("export")
def export(
    file: Annotated[Path | None, typer.Argument(help="Where to; standard output if none.")] = None,
    store: StoreAddress = None,
) -> None:
    """Write all decisions, taken back ones too, as JSON Lines for another desk."""
    from dashboard.storage.store import export_reviews

    with sentences(), opened(store) as here:
        lines = list(export_reviews(here.reviews(with_undone=True)))
        text = "".join(f"{line}\n" for line in lines)
        if file is None:
            sys.stdout.write(text)
        else:
            _written(file, text)
            typer.echo(f"{len(lines)} decisions in {file}", err=True)


@_review.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A file that newsmap review export wrote.")],
    store: StoreAddress = None,
) -> None:
    """Take over another desk's decisions; nothing of yours is overwritten."""
    from dashboard.storage.store import parse_reviews

    with sentences(), opened(store) as here:
        imported = here.import_reviews(parse_reviews(_lines_of(file), file.name))
    typer.echo(
        f"{imported.new} new, {imported.known} known, {imported.undone} taken back, "
        f"{imported.elsewhere} about articles that are not here"
    )
    _tell(imported.conflicts)


# --------------------------------------------------------------------------- deciding


def _decide(
    address: str | None, by: str, note: str, decide: Callable[[Store, Signature], Review]
) -> None:
    with sentences(), opened(address) as here:
        review = decide(here, here.sign(by or _user(), note))
        _told(here, here.add_review(review))


def _told(here: Store, decided: Decided) -> None:
    if decided.waiting_articles:
        here.refresh()
    typer.echo(_line(decided.review))
    _tell(decided.conflicts)


def _tell(conflicts: Iterable[Conflict]) -> None:
    for conflict in conflicts:
        said = "; ".join(f"{shown(r.reviewer, 40)} {_said(r)} [{r.id}]" for r in conflict.reviews)
        about = shown(conflict.subject_id, 90)
        typer.echo(f"reviewers differ on {about}, neither is in force: {said}", err=True)


def _scope(always: bool, only: bool) -> Scope:
    if always and only:
        raise DashboardError("--always and --only-here contradict each other. Give one of them.")
    return Scope.TERRITORY if always else Scope.MENTION if only else Scope.ARTICLE


def _user() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or ""


# --------------------------------------------------------------------------- finding


def _no_article(article: str) -> DashboardError:
    return DashboardError(f"Article {shown(article, 40)} is not in the store. See newsmap search.")


def _reviewed(here: Store, article: str) -> Reviewed:
    reviewed = here.reading(article)
    if reviewed is not None:
        return reviewed
    if here.article(article) is None:
        raise _no_article(article)
    raise DashboardError(f"Article {article} was not read yet. Run newsmap reprocess.")


def _find(here: Store, subject: str) -> Resolution | Claim:
    return _find_claim(here, subject)[0] if "/" in subject else _find_mention(here, subject)


def _find_mention(here: Store, subject: str) -> Resolution:
    match = _MENTION.fullmatch(subject)
    if match is None:
        raise DashboardError(
            f"{shown(subject, 90)} names no mention. Write ARTICLE:START-END, as newsmap review "
            "show prints it."
        )
    for resolution in _reviewed(here, match[1]).reading.resolutions:
        if mention_id(resolution.mention) == subject:
            return resolution
    raise DashboardError(f"There is no mention {subject}. See newsmap review show {match[1]}.")


def _find_claim(here: Store, subject: str) -> tuple[Claim, tuple[Resolution, ...]]:
    article, _, claim_id = subject.partition("/")
    reading = _reviewed(here, article).reading
    for claim in reading.claims:
        if claim.id == claim_id:
            return claim, reading.resolutions
    raise DashboardError(
        f"There is no claim {shown(subject, 90)}. See newsmap review show ARTICLE."
    )


def _place(here: Store, resolution: Resolution, place_id: str) -> Place:
    """A candidate, an added row, or any other row of the packs, in this order."""
    from dashboard.storage.packs import load_packs

    for candidate in resolution.candidates:
        if candidate.place.id == place_id:
            return candidate.place
    for place in (*here.added_places(), *load_packs(settings_from(os.environ))):
        if place.id == place_id:
            return place
    raise DashboardError(f"No gazetteer row has the id {shown(place_id, 60)}. Add it with accept.")


def _added(
    resolution: Resolution, at: str, radius_km: float, kind: PlaceKind, territory: str, by: str
) -> Place:
    match = _POINT.fullmatch(at.strip())
    if match is None:
        raise DashboardError(f"--at {shown(at, 40)}: this is no point. Write -1.43,28.07.")
    words = resolution.mention.words
    key = "-".join(spelling(f"{words} {territory}").split())
    return Place(
        id=f"added-{key}",
        name=words,
        kind=kind,
        latitude=float(match[1]),
        longitude=float(match[2]),
        radius_km=radius_km,
        admin2=territory,
        source=f"placed by {by}",
        pack="added",
    )


# --------------------------------------------------------------------------- what is shown


def _line(review: Review) -> str:
    when = f"{review.decided_at:%Y-%m-%d %H:%M}"
    state = f"  (taken back by {shown(review.undone_by, 40)})" if review.undone_by else ""
    about = f"{review.subject_kind} {shown(review.words or review.subject_id, 60)}"
    return f"{review.id}  {when}  {shown(review.reviewer, 40)}: {about} {_said(review)}{state}"


def _said(review: Review) -> str:
    changed = [c for c in review.changes if c.before != c.after]
    fields = ", ".join(
        f"{c.field} {shown(c.before, 40) or '–'} → {shown(c.after, 40) or '–'}" for c in changed
    )
    reach = f", {review.scope} {shown(review.territory, 40)}".rstrip()
    return f"{review.decision}{f' ({fields})' if fields else ''}" + (
        reach if review.scope is Scope.TERRITORY else ""
    )


def _mention_line(resolution: Resolution) -> str:
    mention = resolution.mention
    place = resolution.place.id if resolution.place else "open"
    others = [c.place.id for c in resolution.candidates if c.place != resolution.place]
    line = f"{mention_id(mention)}  {shown(mention.words, 40)}  {mention.role}  {place}"
    if others:
        line += f"  (or {', '.join(others[:4])})"
    return f"{line}  by {shown(resolution.decided_by, 60)}"


def _lines_of(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise DashboardError(
            f"{file}: it is not UTF-8. Take a file of newsmap review export."
        ) from None
    except OSError as error:
        raise DashboardError(
            f"{file}: it cannot be read ({error.strerror}). Check its name."
        ) from error


def _written(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise DashboardError(
            f"{file}: it cannot be written ({error.strerror}). Choose another place."
        ) from error
