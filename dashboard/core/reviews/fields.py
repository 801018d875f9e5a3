"""The fields of a claim that a person may edit, each as text and back again.

A field is a dotted path into :class:`~dashboard.model.Claim`; its text is what a form or a command
line holds. Nothing is guessed: a text that does not fit is refused with one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from dashboard.core.quantity.nouns import Counted, counted
from dashboard.core.spans import Span
from dashboard.core.tokens import tokens_of
from dashboard.errors import DashboardError
from dashboard.model import (
    Claim,
    ClaimKind,
    ClaimPlace,
    Decision,
    DestinationStatus,
    EventType,
    Measure,
    Movement,
    PlaceRole,
    Quantifier,
    Quantity,
    Resistance,
    Resolution,
    Stance,
)

#: The field that lists a claim's places: "origin@104-109 destination@131-137".
PLACES = "places"

#: The field of a figure with its words, such as "some 2,000 people@104-121"; empty for none.
FIGURE = "figure"

#: The kinds of claim that count people.
COUNTING = frozenset({ClaimKind.DISPLACEMENT, ClaimKind.POPULATION})

#: What a figure counts when no noun stands behind it.
BARE = Counted.BARE

#: Such as "some 2,000 people@104-121": the words letter for letter, then where they stand.
HELD = re.compile(r"(?P<words>.+)@(?P<start>\d{1,9})-(?P<end>\d{1,9})", re.DOTALL)

#: One of them, such as "origin@104-109": the part, then where its name stands in the article.
_PLACE = re.compile(r"(?P<role>[a-z]+)@(?P<start>\d{1,9})-(?P<end>\d{1,9})")


class ReviewError(DashboardError):
    """A decision that cannot be made; one sentence says why and what would mend it."""


class SaysNothingNewError(ReviewError):
    """A decision that would change nothing, as all that it says stands already.

    Attributes:
        subject_id: The claim that says it.
        decision: What was to be decided about it.
    """

    def __init__(self, message: str, subject_id: str, decision: Decision) -> None:
        super().__init__(message)
        self.subject_id, self.decision = subject_id, decision


def _words(text: str) -> str:
    if not text.strip():
        raise ValueError("some words")
    return text.strip()


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(";") if name.strip())


def _count(text: str) -> int | None:
    if not text.strip():
        return None
    if not re.fullmatch(r"\d{1,12}", text.strip(), re.ASCII):  # "15000"
        raise ValueError("a whole number such as 15000, or nothing for an open end")
    return int(text)


def _measure(text: str) -> float | None:
    if not text.strip():
        return None
    if not re.fullmatch(r"\d{1,6}(\.\d{1,3})?", text.strip(), re.ASCII):  # "125" or "12.5"
        raise ValueError("a number such as 125 or 12.5, or nothing")
    return float(text)


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError("a day such as 2025-03-20, or nothing") from None


def _unit(text: str) -> str:
    if text not in {"persons", "households"}:
        raise ValueError("persons or households")
    return text


def _one_of(words: type[StrEnum]) -> Callable[[str], StrEnum]:
    def parse(text: str) -> StrEnum:
        try:
            return words(text)
        except ValueError:
            raise ValueError("one of " + ", ".join(words)) from None

    return parse


#: What may be edited, and how its text is read.
EDITABLE: Mapping[str, Callable[[str], Any]] = {
    "speaker": _words,
    "stance": _one_of(Stance),
    "actors": _names,
    "quantity.low": _count,
    "quantity.high": _count,
    "quantity.quantifier": _one_of(Quantifier),
    "quantity.unit": _unit,
    "time.earliest": _day,
    "time.latest": _day,
    "detail.measure": _one_of(Measure),
    "detail.movement": _one_of(Movement),
    "detail.destination_status": _one_of(DestinationStatus),
    "detail.type": _one_of(EventType),
    "detail.resistance": _one_of(Resistance),
    "detail.km": _measure,
    "detail.hours": _measure,
}


def field_texts(claim: Claim) -> dict[str, str]:
    """Every editable field that this claim has, as text; the figure first, the places last."""
    texts = {FIGURE: figure_text(claim.quantity)} if claim.kind in COUNTING else {}
    for path in EDITABLE:
        if (holder := _holder(claim, path)) is not None:
            texts[path] = _text(getattr(holder, path.rpartition(".")[2]))
    texts[PLACES] = " ".join(
        f"{place.role}@{place.resolution.mention.start}-{place.resolution.mention.end}"
        for place in claim.places
    )
    return texts


def with_fields(claim: Claim, texts: Mapping[str, str], known: Sequence[Resolution]) -> Claim:
    """The claim with fields replaced.

    Args:
        claim: As it stands.
        texts: New text by field name.
        known: The article's resolutions, among which ``places`` are looked up.

    Raises:
        ReviewError: A field this claim has not, or a text that does not fit it.
    """
    if FIGURE in texts:  # first: its bounds and its hedge are fields of their own
        claim = _with_figure(claim, texts[FIGURE])
    for path, text in texts.items():
        if path == PLACES:
            claim = replace(claim, places=_places(text, known))
        elif path != FIGURE and not _went_with_its_figure(claim, path, texts):
            claim = _with_field(claim, path, text)
    low_high(claim)
    return claim


def figure_text(figure: Quantity | None) -> str:
    """A figure as the text of its field; empty for none."""
    return f"{figure.words}@{figure.start}-{figure.end}" if figure else ""


def find_figure(article_text: str, claim: Claim, words: str) -> str:
    """The text of the field ``figure`` for words of the claim's sentence; empty for no words.

    Args:
        article_text: The text of the claim's article.
        claim: Whose sentence holds the words.
        words: As printed, such as ``some 2,000 people``; blanks count as blanks alike.

    Raises:
        ReviewError: The sentence does not hold them.
    """
    if not words.split():
        return ""
    return found_words(article_text[claim.start : claim.end], words, claim.start)


def found_words(sentence: str, words: str, at: int = 0) -> str:
    """Words as the sentence holds them, and where: "2,000 people@5-17".

    Args:
        sentence: The text that holds them.
        words: As somebody typed them; blanks count as blanks alike.
        at: Where the sentence begins, counted from where the offsets are.

    Raises:
        ReviewError: The sentence does not hold them.
    """
    found = words_within(sentence, words)
    if found is None:
        raise ReviewError(
            f"The sentence does not hold {words.strip()[:60]!r}. Copy the words as they stand."
        )
    return f"{sentence[found.start : found.end]}@{at + found.start}-{at + found.end}"


def words_within(text: str, words: str) -> Span | None:
    """Where a text holds these words, blanks and at last capitals counting alike; None for nowhere.

    >>> words_within("Some 2,000 people fled.", "some  2,000")
    Span(start=0, end=10)
    """
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    match = re.search(pattern, text) or re.search(pattern, text, re.IGNORECASE)
    return Span(match.start(), match.end()) if match and pattern else None


def low_high(claim: Claim) -> None:
    """Refuse bounds that stand the wrong way round."""
    figure, when = claim.quantity, claim.time
    if figure and figure.low is not None and figure.high is not None and figure.low > figure.high:
        raise ReviewError(
            f"quantity.low is {figure.low}, above quantity.high {figure.high}. Swap the two."
        )
    if when and when.earliest and when.latest and when.earliest > when.latest:
        raise ReviewError(
            f"time.earliest {when.earliest} is after time.latest {when.latest}. Swap the two."
        )


def _with_field(claim: Claim, path: str, text: str) -> Claim:
    if path not in EDITABLE:
        raise ReviewError(f"A claim has no field {path!r}. Use one of: {', '.join(EDITABLE)}.")
    holder = _holder(claim, path)
    if holder is None:
        raise ReviewError(f"This {claim.kind} claim has no {path}. Edit another field.")
    try:
        value = EDITABLE[path](text)
    except ValueError as problem:
        raise ReviewError(f"{path} cannot be {text!r}. Give {problem}.") from None
    part, _, name = path.rpartition(".")
    changed = replace(holder, **{name: value})
    return replace(claim, **{part: changed}) if part else changed


def _with_figure(claim: Claim, text: str) -> Claim:
    """The claim with the figure that its words say; without one for no words."""
    if claim.kind not in COUNTING:
        raise ReviewError(f"This {claim.kind} claim has no {FIGURE}. Edit another field.")
    if not text:
        return replace(claim, quantity=None)
    if text == figure_text(claim.quantity):
        return claim
    match = HELD.fullmatch(text)
    if match is None or int(match["end"]) - int(match["start"]) != len(match["words"]):
        raise ReviewError(
            f"{FIGURE} cannot be {text[:60]!r}. Give WORDS@START-END, such as 2,000 people@104-116."
        )
    if not claim.start <= int(match["start"]) < int(match["end"]) <= claim.end:
        raise ReviewError(f"{FIGURE} {text[:60]!r} stands outside the sentence. Take words of it.")
    figure = _figure(match["words"])
    start = int(match["start"])
    moved = replace(figure, start=start + figure.start, end=start + figure.end)
    return replace(claim, quantity=moved)


def _figure(words: str) -> Quantity:
    """The one figure of people in the words: "some 2,000 people", or "Tens of thousands" alone."""
    from dashboard.core.quantities import quantities  # the reader: only where a figure is changed
    from dashboard.core.quantity.numbers import figures

    found = quantities(words)
    if len(found) == 1:
        return found[0]
    bare = figures(words)
    if found or len(bare) != 1 or counted(tokens_of(words[bare[0].end :]).words[:6])[0] is not BARE:
        raise ReviewError(
            f"{words[:60]!r} is not one figure of people. Give the figure with the people "
            "it counts, such as some 2,000 people."
        )
    return Quantity(
        words=words,
        start=0,
        end=len(words),
        quantifier=bare[0].quantifier,
        low=bare[0].low,
        high=bare[0].high,
    )


def _went_with_its_figure(claim: Claim, path: str, texts: Mapping[str, str]) -> bool:
    """Whether the field belonged to a figure that was taken away, perhaps after it was edited."""
    return path.startswith("quantity.") and claim.quantity is None and FIGURE in texts


def _places(text: str, known: Sequence[Resolution]) -> tuple[ClaimPlace, ...]:
    by_offsets = {(r.mention.start, r.mention.end): r for r in known}
    places = []
    for word in text.split():
        match = _PLACE.fullmatch(word)
        spot = by_offsets.get((int(match["start"]), int(match["end"]))) if match else None
        if match is None or spot is None or match["role"] not in set(PlaceRole):
            raise ReviewError(
                f"places cannot hold {word!r}. Give ROLE@START-END of a name of the article, ROLE "
                f"one of {', '.join(PlaceRole)}."
            )
        places.append(ClaimPlace(role=PlaceRole(match["role"]), resolution=spot))
    return tuple(places)


def _holder(claim: Claim, path: str) -> Any:
    """The record that has the last part of ``path``; None when this claim has none."""
    part, _, name = path.rpartition(".")
    holder = getattr(claim, part) if part else claim
    has = is_dataclass(holder) and name in {field.name for field in fields(holder)}
    return holder if has else None


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    return str(value)
