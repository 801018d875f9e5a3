"""What the reviewer's commands find in a store, and how they show it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.cli_store.shared import shown
from dashboard.core.flows import flows
from dashboard.core.reviews import (
    Conflict,
    apply_to_flows,
    mention_id,
    placed_by_hand,
    read_point,
)
from dashboard.errors import DashboardError
from dashboard.model import Article, Claim, Flow, Place, PlaceKind, Resolution, Review, Scope
from dashboard.settings import settings_from

if TYPE_CHECKING:
    from dashboard.core.reviews import Reviewed
    from dashboard.storage.store import Store

#: "0123456789abcdef:104-109"
_MENTION = re.compile(r"(\w+):(\d+)-(\d+)", re.ASCII)


# --------------------------------------------------------------------------- finding


def field_and_text(pair: str) -> tuple[str, str]:
    """The two halves of ``FIELD=TEXT``."""
    field, equals, text = pair.partition("=")
    if not equals:
        raise DashboardError(f"{shown(pair)}: this sets no field. Write FIELD=TEXT.")
    return field, text


def no_article(article: str) -> DashboardError:
    """The error for an article that is not here."""
    return DashboardError(f"Article {shown(article, 40)} is not in the store. See newsmap search.")


def standing(here: Store, article: str) -> Reviewed:
    """What stands for an article; refused where it is not here, or was not read yet."""
    reviewed = here.reading(article)
    if reviewed is not None:
        return reviewed
    if here.article(article) is None:
        raise no_article(article)
    raise DashboardError(f"Article {article} was not read yet. Run newsmap reprocess.")


def find_subject(here: Store, subject: str) -> Resolution | Claim:
    """The mention or the claim that a subject names."""
    return find_claim(here, subject)[0] if "/" in subject else find_mention(here, subject)


def find_mention(here: Store, subject: str) -> Resolution:
    """The mention that ``ARTICLE:START-END`` names."""
    match = _MENTION.fullmatch(subject)
    if match is None:
        raise DashboardError(
            f"{shown(subject, 90)} names no mention. Write ARTICLE:START-END, as newsmap review "
            "show prints it."
        )
    for resolution in standing(here, match[1]).reading.resolutions:
        if mention_id(resolution.mention) == subject:
            return resolution
    raise DashboardError(f"There is no mention {subject}. See newsmap review show {match[1]}.")


def find_claim(here: Store, subject: str) -> tuple[Claim, tuple[Resolution, ...]]:
    """The claim that ``ARTICLE/CLAIM`` names, and the resolutions of its article."""
    article, _, claim_id = subject.partition("/")
    reading = standing(here, article).reading
    for claim in reading.claims:
        if claim.id == claim_id:
            return claim, reading.resolutions
    raise DashboardError(
        f"There is no claim {shown(subject, 90)}. See newsmap review show ARTICLE."
    )


def text_of(here: Store, claim: Claim) -> str:
    """The text that a claim's offsets count in."""
    found = here.article(claim.article_id)
    return found.text if found else ""


def find_place(here: Store, resolution: Resolution, place_id: str) -> Place:
    """A candidate, an added or looked-up row, or any other row of the packs, in this order."""
    from dashboard.storage.look_up import looked_up
    from dashboard.storage.packs import load_packs

    for candidate in resolution.candidates:
        if candidate.place.id == place_id:
            return candidate.place
    near = (*here.added_places(), *looked_up(here))
    for place in (*near, *load_packs(settings_from(os.environ))):
        if place.id == place_id:
            return place
    raise DashboardError(
        f"No gazetteer row has the id {shown(place_id, 60)}. Find one with newsmap review "
        "places, or add it with accept."
    )


def added_place(
    resolution: Resolution, at: str, radius_km: float, kind: PlaceKind, territory: str, by: str
) -> Place:
    """A new gazetteer row for a name, at a point given as ``LATITUDE,LONGITUDE``."""
    return placed_by_hand(
        resolution, read_point(at), by, radius_km=radius_km, kind=kind, territory=territory
    )


# --------------------------------------------------------------------------- what is shown


def standing_flows(here: Store, limit: int) -> tuple[tuple[Flow, ...], tuple[Conflict, ...]]:
    """The flows of the newest ``limit`` articles, with the figures that people chose, and where two
    people chose differently."""
    claims = [c for reviewed in here.readings(limit=limit) for c in reviewed.reading.claims]
    return apply_to_flows(flows(claims), here.reviews())


def flow_line(flow: Flow, claim: Claim) -> str:
    """A claim of a flow on one line."""
    ends = " → ".join(end.name if end else "?" for end in (flow.origin, flow.destination))
    figure = shown(claim.quantity.words, 60) if claim.quantity else "no figure"
    state = "shown" if claim == flow.recommended else "supports"
    return f"{flow.id}  {shown(ends, 80)}  {claim.article_id}/{claim.id}  {figure}  {state}"


def claim_line(claim: Claim, article: Article) -> str:
    """A claim on one line: its id, how it is said, its sentence, and who added it by hand."""
    words = shown(article.text[claim.start : claim.end], 110)
    line = f"{article.id}/{claim.id}  {claim.stance}  {words}"
    if not claim.added_by:
        return line
    return f"{line}  added by {shown(claim.added_by, 60)}, {claim.added_at:%Y-%m-%d %H:%M} UTC"


def review_line(review: Review) -> str:
    """A decision on one line: its id, when, who, what, and who took it back."""
    when = f"{review.decided_at:%Y-%m-%d %H:%M}"
    state = f"  (taken back by {shown(review.undone_by, 40)})" if review.undone_by else ""
    about = f"{review.subject_kind} {shown(review.words or review.subject_id, 60)}"
    who = shown(review.reviewer, 40)
    return f"{shown(review.id, 60)}  {when}  {who}: {about} {decision_words(review)}{state}"


def decision_words(review: Review) -> str:
    """What was decided: the fields before and after, and how far it reaches."""
    changed = [c for c in review.changes if c.before != c.after]
    fields = ", ".join(
        f"{shown(c.field, 40)} {shown(c.before, 40) or '–'} → {shown(c.after, 40) or '–'}"
        for c in changed
    )
    reach = f", {review.scope} {shown(review.territory, 40)}".rstrip()
    return f"{review.decision}{f' ({fields})' if fields else ''}" + (
        reach if review.scope is Scope.TERRITORY else ""
    )


def mention_line(resolution: Resolution) -> str:
    """A mention on one line: its id, its words, what it means and what else it may mean."""
    mention = resolution.mention
    place = shown(resolution.place.id, 90) if resolution.place else "open"
    others = [shown(c.place.id, 90) for c in resolution.candidates if c.place != resolution.place]
    line = f"{mention_id(mention)}  {shown(mention.words, 40)}  {mention.role}  {place}"
    if others:
        line += f"  (or {', '.join(others[:4])})"
    return f"{line}  by {shown(resolution.decided_by, 60)}"


def lines_of(file: Path) -> list[str]:
    """The lines of a UTF-8 file."""
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


def write_text(file: Path, text: str) -> None:
    """Write a UTF-8 file, whole or not at all."""
    from dashboard.storage.whole_files import put_file

    try:
        put_file(file, text.encode())
    except OSError as error:
        raise DashboardError(
            f"{file}: it cannot be written ({error.strerror}). Choose another place."
        ) from error
