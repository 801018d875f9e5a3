"""The commands of a reviewer: ``newsmap review …``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli_review.adding import KINDS, added_by_hand, found_rows, row_lines
from dashboard.cli_review.parts import (
    added_place,
    claim_line,
    decision_words,
    field_and_text,
    find_claim,
    find_mention,
    find_place,
    find_subject,
    flow_line,
    lines_of,
    mention_line,
    no_article,
    review_line,
    standing,
    standing_flows,
    text_of,
    write_text,
)
from dashboard.cli_store.shared import (
    DAY,
    StoreAddress,
    day_of_publication,
    opened,
    sentences,
    shown,
    user,
)
from dashboard.core.place_search import FEWEST_LETTERS
from dashboard.core.reviews import (
    Conflict,
    Signature,
    accept_mention,
    confirm_claim,
    confirm_mention,
    edit_claim,
    move_mention,
    recommend,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.core.tokens import name_key
from dashboard.counting import counted
from dashboard.errors import DashboardError
from dashboard.model import (
    Claim,
    PlaceKind,
    Review,
    Role,
    Scope,
)
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from dashboard.storage.store import Decided, Store

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
    """Show decisions, oldest first, and where people differ.

    Example: newsmap review list --of Amina --undone
    """
    with sentences(), opened(store) as here:
        found = here.reviews(article, reviewer, undone)
        conflicts = here.conflicts()
    for review in found:
        typer.echo(review_line(review))
    _tell(conflicts)


@_review.command("show")
def show(
    article: Annotated[str, typer.Argument(help="The article's id.")], store: StoreAddress = None
) -> None:
    """Show the names and claims of an article with their ids, as they stand.

    Example: newsmap review show deece4ca4d6b11d6
    """
    with sentences(), opened(store) as here:
        reviewed = standing(here, article)
    for resolution in reviewed.reading.resolutions:
        typer.echo(mention_line(resolution))
    for claim in reviewed.reading.claims:
        typer.echo(claim_line(claim, reviewed.reading.article))
    for review in reviewed.waiting:
        typer.echo(f"waits, its words do not stand there now: {review_line(review)}")
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
    """A mention or a claim is read rightly.

    Example: newsmap review confirm deece4ca4d6b11d6:30-34 --by Amina
    """

    def decide(here: Store, sign: Signature) -> Review:
        found = find_subject(here, subject)
        if isinstance(found, Claim):
            return confirm_claim(found, sign, text_of(here, found))
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
    """A mention does not mean that place, or the article does not say that claim.

    Example: newsmap review reject deece4ca4d6b11d6:30-34 --role person --note "a surname"
    """

    def decide(here: Store, sign: Signature) -> Review:
        found = find_subject(here, subject)
        if isinstance(found, Claim):
            return reject_claim(found, sign, text_of(here, found))
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
    """A mention means another place.

    Example: newsmap review move deece4ca4d6b11d6:30-34 walungu --always
    """

    def decide(here: Store, sign: Signature) -> Review:
        resolution = find_mention(here, subject)
        target = find_place(here, resolution, place)
        return move_mention(resolution, target, sign, _scope(always, only), territory)

    _decide(store, by, note, decide)


@_review.command("accept")
def accept(
    subject: MentionId,
    at: At = "",
    place: Annotated[str, typer.Option(help="Id of a row that look-up offered.")] = "",
    radius_km: Radius = 3.0,
    kind: Annotated[PlaceKind, typer.Option(help="What it is.")] = PlaceKind.VILLAGE,
    territory: Annotated[str, typer.Option(help="The territory it lies in.")] = "",
    by: By = "",
    note: Note = "",
    always: Always = False,
    store: StoreAddress = None,
) -> None:
    """An unlocated name lies at a point, or where its sentence puts it; the row is added.

    Example: newsmap review accept deece4ca4d6b11d6:30-34 --at=-1.43,28.07 --radius-km 2
    """

    def decide(here: Store, sign: Signature) -> Review:
        resolution = find_mention(here, subject)
        if at:
            target = added_place(resolution, at, radius_km, kind, territory, sign.reviewer)
        elif place:
            target = find_place(here, resolution, place)
        elif resolution.offered is not None:
            target = resolution.offered
        else:
            raise DashboardError(f"{shown(subject)} has no position offered. Give one with --at.")
        reach = _scope(always, only=False)
        review = accept_mention(resolution, target, sign, reach, territory or None)
        here.add_place(target, sign.reviewer)
        return review

    _decide(store, by, note, decide)


@_review.command("look-up")
def look_up(
    name: Annotated[str, typer.Argument(help="An unlocated name.")],
    contact: Annotated[
        str, typer.Option(help="Your name or address, sent along; with geonames, your account.")
    ],
    service: Annotated[str, typer.Option(help="nominatim or geonames.")] = "nominatim",
    country: Annotated[str, typer.Option(help="ISO code of the country to look in.")] = "CD",
    store: StoreAddress = None,
) -> None:
    """Ask an online gazetteer for a name; sent are the name, the country and who asks.

    Example: newsmap review look-up Kasarabwe --contact desk@news.example
    """
    from dashboard.storage.look_up import LookUp, Service, host_at

    with sentences(), opened(store) as here:
        if service not in set(Service):
            raise DashboardError(
                f"{shown(service, 40)} cannot be asked. Write nominatim or geonames."
            )
        own = settings_from(os.environ).nominatim if service == Service.NOMINATIM else ""
        found = LookUp(here, contact, Service(service), host_at(own)).candidates(name, country)
    for place in found:
        where = f"{place.latitude}, {place.longitude}  {place.admin2 or place.admin1}"
        typer.echo(f"{shown(place.id, 60)}  {shown(place.name, 60)}  {place.kind}  {shown(where)}")
    if not found:
        typer.echo("nothing found; place it on the map with newsmap review accept --at", err=True)


@_review.command("places")
def places_(
    part: Annotated[str, typer.Argument(help="Part of a row's name, or its id.")],
    subject: Annotated[
        str, typer.Option("--for", help="ARTICLE:START-END: rows near its article's places first.")
    ] = "",
    store: StoreAddress = None,
) -> None:
    """Look through all rows of the gazetteer; move takes the id that stands first on a line.

    Example: newsmap review places walung --for deece4ca4d6b11d6:30-34
    """
    with sentences(), opened(store) as here:
        if len(name_key(part)) < FEWEST_LETTERS:
            raise DashboardError(f"{shown(part, 40)!r} is too short. Give two letters or more.")
        found = found_rows(here, part, subject)
    for line in row_lines(found):
        typer.echo(line)
    if not found:
        typer.echo("nothing found; place it on the map with newsmap review accept --at", err=True)


@_review.command("add")
def add(
    article: Annotated[str, typer.Argument(help="The article's id.")],
    words: Annotated[str, typer.Argument(help="Words of the sentence that says it.")],
    kind: Annotated[str, typer.Argument(help=f"One of {', '.join(KINDS)}.")],
    fields: Annotated[
        list[str],
        typer.Argument(
            help="FIELD=TEXT: place, origin, destination, area, from, to take a name as printed; "
            "words, figure, when take words of the sentence; speaker, stance, actors, measure, "
            "movement, destination_status, resistance."
        ),
    ],
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """A sentence says something that was missed; the claim stands on its words, in your name.

    Example: newsmap review add deece4ca4d6b11d6 "2,000 people left" displacement origin=Sake
    destination=Goma figure="some 2,000 people"
    """
    _decide(
        store, by, note, lambda here, sign: added_by_hand(here, article, words, kind, fields, sign)
    )


@_review.command("edit")
def edit(
    claim: Annotated[str, typer.Argument(help="ARTICLE/CLAIM.")],
    fields: Annotated[list[str], typer.Argument(help="FIELD=TEXT, such as quantity.low=1000.")],
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """Fields of a claim read otherwise than they should.

    Example: newsmap review edit deece4ca4d6b11d6/displacement-5f7ebd83 quantity.low=1000
    """

    def decide(here: Store, sign: Signature) -> Review:
        texts = dict(map(field_and_text, fields))
        found, known = find_claim(here, claim)
        return edit_claim(found, texts, sign, known, text_of(here, found))

    _decide(store, by, note, decide)


@_review.command("date")
def date_(
    article: Annotated[str, typer.Argument(help="The article's id.")],
    day: Annotated[
        date, typer.Argument(parser=day_of_publication, metavar=DAY, help="Day of publication.")
    ],
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """An article was published on that day; its relative times are read with it.

    Example: newsmap review date deece4ca4d6b11d6 2025-03-19 --by Amina
    """

    def decide(here: Store, sign: Signature) -> Review:
        found = here.article(article)
        if found is None:
            raise no_article(article)
        return set_date(found, day, sign)

    _decide(store, by, note, decide)


@_review.command("flows")
def flows_(
    limit: Annotated[int, typer.Option(min=1, help="Of so many of the newest articles.")] = 2_000,
    store: StoreAddress = None,
) -> None:
    """Show the flows of displacement with their claims; the figure in force stands first.

    Example: newsmap review flows --limit 500
    """
    with sentences(), opened(store) as here:
        found, conflicts = standing_flows(here, limit)
    for flow in found:
        for claim in flow.claims:
            typer.echo(flow_line(flow, claim))
    _tell(conflicts)


@_review.command("recommend")
def recommend_(
    flow: Annotated[str, typer.Argument(help="The flow's id, as newsmap review flows prints it.")],
    claim: Annotated[str, typer.Argument(help="Id of the claim whose figure the flow shows.")],
    limit: Annotated[int, typer.Option(min=1, help="Of so many of the newest articles.")] = 2_000,
    by: By = "",
    note: Note = "",
    store: StoreAddress = None,
) -> None:
    """A flow shows the figure of this claim; the others support it.

    Example: newsmap review recommend 9b003e8a338395d1 displacement-5f7ebd83
    """

    def decide(here: Store, sign: Signature) -> Review:
        found = [one for one in standing_flows(here, limit)[0] if one.id == flow]
        if not found:
            raise DashboardError(f"There is no flow {shown(flow, 90)}. See newsmap review flows.")
        return recommend(found[0], claim.rpartition("/")[2], sign)

    _decide(store, by, note, decide)


@_review.command("undo")
def undo(
    review: Annotated[str, typer.Argument(help="The decision's id.")],
    by: By = "",
    store: StoreAddress = None,
) -> None:
    """Take a decision back; it stays in the history.

    Example: newsmap review undo 55f1b851f6544350 --by Amina
    """
    with sentences(), opened(store) as here:
        _told(here, here.undo(review, by or user()))


@_review.command("export")
def export(
    file: Annotated[Path | None, typer.Argument(help="Where to; standard output if none.")] = None,
    store: StoreAddress = None,
) -> None:
    """Write all decisions, taken back ones too, as JSON Lines for another desk.

    Example: newsmap review export decisions.jsonl
    """
    from dashboard.storage.store import export_reviews

    with sentences(), opened(store) as here:
        lines = list(export_reviews(here.reviews(with_undone=True)))
        text = "".join(f"{line}\n" for line in lines)
        if file is None:
            sys.stdout.write(text)
        else:
            write_text(file, text)
            typer.echo(f"{counted(len(lines), 'decision')} in {file}", err=True)


@_review.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A file that newsmap review export wrote.")],
    store: StoreAddress = None,
) -> None:
    """Take over another desk's decisions; nothing of yours is overwritten.

    Example: newsmap review import decisions.jsonl
    """
    from dashboard.storage.store import parse_reviews

    with sentences(), opened(store) as here:
        imported = here.import_reviews(parse_reviews(lines_of(file), file.name))
    typer.echo(
        f"{imported.new} new, {imported.known} known, {imported.undone} taken back, "
        f"{imported.elsewhere} about articles that are not here"
        + (f", {imported.erased} about erased ones left out" if imported.erased else "")
    )
    _tell(imported.conflicts)


# --------------------------------------------------------------------------- deciding


def _decide(
    address: str | None, by: str, note: str, decide: Callable[[Store, Signature], Review]
) -> None:
    with sentences(), opened(address) as here:
        sign = here.sign(by or user(), note)
        _told(here, here.decide(lambda store: decide(store, sign), sign.reviewer))


def _told(here: Store, decided: Decided) -> None:
    if decided.waiting_articles:
        here.refresh()
    typer.echo(review_line(decided.review))
    if decided.stood:
        typer.echo("This was decided before and stands; nothing new is kept.", err=True)
    _tell(decided.conflicts)


def _tell(conflicts: Iterable[Conflict]) -> None:
    for conflict in conflicts:
        said = "; ".join(
            f"{shown(r.reviewer, 40)} {decision_words(r)} [{shown(r.id, 60)}]"
            for r in conflict.reviews
        )
        about = shown(conflict.subject_id, 90)
        typer.echo(f"reviewers differ on {about}, neither is in force: {said}", err=True)


def _scope(always: bool, only: bool) -> Scope:
    if always and only:
        raise DashboardError("--always and --only-here contradict each other. Give one of them.")
    return Scope.TERRITORY if always else Scope.MENTION if only else Scope.ARTICLE
