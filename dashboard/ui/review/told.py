"""A decision in words: who, when, what stood before and what stands now, and how far it reaches."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from dashboard.core.reviews import FIGURE, PLACES, WHEN, WORDS, is_added
from dashboard.model import (
    Change,
    Decision,
    DestinationStatus,
    EventType,
    Measure,
    Movement,
    Quantifier,
    Resistance,
    Review,
    Role,
    Scope,
    Stance,
    SubjectKind,
)
from dashboard.ui.review.texts import is_known, say
from dashboard.ui.view.figures import moment_text, quoted, shortened
from dashboard.ui.view.wording import name_of

#: Fields that are one of a few words, each with the texts that name those words.
CHOICES: Mapping[str, tuple[type[StrEnum], str]] = {
    "detail.type": (EventType, "chip"),
    "detail.measure": (Measure, "displacement"),
    "detail.movement": (Movement, "chip"),
    "detail.destination_status": (DestinationStatus, "displacement"),
    "detail.resistance": (Resistance, "resistance"),
    "quantity.quantifier": (Quantifier, "hedge"),
    "stance": (Stance, "stance"),
}

#: Fields that no form asks for by name.
_NAMES = {
    "place": "part_of.place",
    "places": "board.places",
    "role": "ledger.read_as",
    "published": "reader.published",
    "recommended": "figure.title",
    "quantity.unit": "displacement.measure",
}

#: A name in a part of a claim, as it is kept: "origin@104-109", "origin=sud_kivu".
_PART = re.compile(r"\b(place|origin|destination|area|from|to)(?:@(\d{1,9})-(\d{1,9})|=(\S+))")

#: What stands behind words that are kept, such as "900 people@3-13".
_OFFSETS = re.compile(r"@\d+-\d+$")

#: So many fields of one decision are told; more would hide what was decided.
_MOST = 5


def told(review: Review, text: str, language: str) -> str:
    """A decision in words of the page, the sources' own in quotation marks.

    Args:
        review: The decision.
        text: Of its article; empty for one on a flow.
        language: Of the page.
    """
    words = review.words or text[review.start : review.end]
    decided = say(f"review.decided.{review.decision.value}", language)
    what = " ".join(part for part in (quoted(shortened(words, 40), language), decided) if part)
    changed = [one for one in review.changes if one.before != one.after]
    if is_added(review):
        text, changed = review.words, _in_order(changed)
    fields = "; ".join(_change(one, review, text, language) for one in changed[:_MOST])
    signed = f"{review.reviewer}, {moment_text(review.decided_at, language)}"
    return " · ".join(part for part in (what, fields, _reach(review, language), signed) if part)


def _in_order(changed: list[Change]) -> list[Change]:
    """What was said of a claim that a person added: what it is about before how it is said."""
    first = ("detail.type", PLACES, FIGURE, WORDS, WHEN)
    later = len(first)
    return sorted(changed, key=lambda one: first.index(one.field) if one.field in first else later)


def _change(change: Change, review: Review, text: str, language: str) -> str:
    """One field, before and after."""
    key = _NAMES.get(change.field, f"field.{change.field}")
    name = say(key, language) if is_known(key) else shortened(change.field, 40)
    after = field_words(change.field, change.after, text, language)
    if review.decision is Decision.ADD:
        return say("reader.because", language, name=name, why=after)
    before = field_words(change.field, change.before, text, language)
    if change.field == "place" and review.place is not None:
        after = shortened(name_of(review.place, language), 40)
        if review.place.latitude is not None:
            after += f" ({review.place.latitude:.2f}, {review.place.longitude:.2f})"
    return say("reader.because", language, name=name, why=f"{before} → {after}")


def field_words(field: str, kept: str, text: str, language: str) -> str:
    """A field's text as a person reads it.

    Args:
        field: Which.
        kept: Its text as a decision keeps it.
        text: What its offsets count in: the article, or the sentence of an added claim.
        language: Of the page.
    """
    if not kept:
        return say("review.nothing", language)
    if field in (FIGURE, WORDS, WHEN):
        return quoted(shortened(_OFFSETS.sub("", kept), 40), language)
    if field == PLACES:
        return ", ".join(
            f"{say(f'part_of.{part}', language)} {_name(start, end, name, text, language)}"
            for part, start, end, name in _PART.findall(kept)
        )
    if field == "role" and kept in set(Role):
        return say("reader.key.place" if kept == Role.PLACE else f"read.{kept}", language)
    if field in CHOICES and kept in set(CHOICES[field][0]):
        return say(f"{CHOICES[field][1]}.{kept}", language)
    return shortened(kept, 40)


def _name(start: str, end: str, name: str, text: str, language: str) -> str:
    """A name in a part: as printed, or by its spelling where it stands outside the sentence."""
    return name.replace("_", " ") if name else quoted(text[int(start) : int(end)][:40], language)


def _reach(review: Review, language: str) -> str:
    if review.subject_kind is not SubjectKind.MENTION:
        return say("review.reach.itself", language)
    reach = say(f"review.scope.{review.scope.name.lower()}", language)
    is_somewhere = review.scope is Scope.TERRITORY and review.territory
    return f"{reach} ({review.territory})" if is_somewhere else reach
