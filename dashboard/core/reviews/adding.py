"""A claim that the reader missed, as a person adds it: it stands on words of its sentence.

What the person gave is kept against the sentence, not against the article: offsets are counted from
the sentence's first code point, and a name that stands elsewhere is given by its spelling. So the
claim stands after every reading, and in another version of the article, while the sentence stands
there letter for letter.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dashboard.core.reviews.choices import between, parts_for
from dashboard.core.reviews.fields import (
    COUNTING,
    FIGURE,
    HELD,
    PLACES,
    ReviewError,
    field_texts,
    found_words,
    with_fields,
)
from dashboard.core.reviews.settle import REJECTED, Settled, settle, spelling
from dashboard.core.spans import Span
from dashboard.model import (
    KIND_OF_EVENT,
    THE_ARTICLE,
    Article,
    Claim,
    ClaimDetail,
    ClaimKind,
    Decision,
    DestinationStatus,
    DisplacementDetail,
    DistanceDetail,
    EventDetail,
    Measure,
    Movement,
    PopulationDetail,
    Quantifier,
    Resolution,
    Review,
    Stance,
    TimePrecision,
    TimeReading,
)

#: The ids of claims that people added begin so; those of the reader begin with their kind.
ADDED = "added-"

#: Fields that only a claim of this sort has: the words that say it, and the words that say when.
#: Both are kept as "fled on Monday@12-26", counted from the sentence; empty for the whole sentence,
#: or for no time.
WORDS, WHEN = "words", "when"

#: A name in a part: "origin@12-18" in the sentence, "origin=sud_kivu" anywhere in the article.
_PART = re.compile(r"(?P<role>[a-z]+)(?:@(?P<start>\d{1,9})-(?P<end>\d{1,9})|=(?P<name>\S+))")

#: What can be left empty while people differ on it; everything else stays as it was first added.
_MAY_BE_EMPTY = frozenset({PLACES, FIGURE, WHEN, "actors"})

#: Why a time stays open when a person gave words in which no day can be read.
NO_DAY = "open: no day was read off these words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of the decisions on one claim that somebody added.

    Attributes:
        subject_id: Id of the claim.
        claim: As it stands; None while people differ on whether it does.
        is_rejected: Whether it is out of force because somebody rejected it.
        reviews: The decisions.
        settled: What of them is in force, and where people differ.
    """

    subject_id: str
    claim: Claim | None
    is_rejected: bool
    reviews: tuple[Review, ...]
    settled: Settled


def is_added(review: Review) -> bool:
    """Whether a decision is about a claim that a person added."""
    return review.subject_id.startswith(ADDED)


def added_id(article_id: str, kind: ClaimKind, sentence: str, words: str) -> str:
    """The id of an added claim: the same words of the same article give the same id at every desk.

    >>> added_id("a1", ClaimKind.CLASH, "Fighting in Sake.", "")
    'added-clash-42486f18378f60be'
    """
    key = f"{article_id}|{kind}|{sentence}|{words}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{ADDED}{kind}-{digest[:16]}"


def kind_of(texts: Mapping[str, str], kind: ClaimKind | None) -> ClaimKind:
    """The kind of claim meant: the one given, or for None the one of what happened there.

    Raises:
        ReviewError: Neither says it.
    """
    if kind is not None:
        return kind
    known = {str(one): of for one, of in KIND_OF_EVENT.items()}
    found = known.get(texts.get("detail.type", ""))
    if found is None:
        raise ReviewError(f"Say what happened: one of {', '.join(KIND_OF_EVENT)}.")
    return found


# ------------------------------------------------------------------------------- building a claim


def built(
    article: Article,
    known: Sequence[Resolution],
    kind: ClaimKind,
    at: Span,
    texts: Mapping[str, str],
    subject_id: str = "",
) -> Claim:
    """The claim that these texts give at a sentence.

    Args:
        article: Whose sentence it is, with the day in force.
        known: The article's resolutions.
        kind: What it is about.
        at: Where the sentence stands.
        texts: By field, as :func:`said_of` gives them.
        subject_id: Its id; by default made of the sentence.

    Raises:
        ReviewError: A text does not fit, or its words do not stand there.
    """
    from dashboard.core.reviews.measuring import (
        with_distance,  # the reader: only where one is added
    )

    claim = _on_its_words(article, kind, at, texts.get(WORDS, ""), subject_id)
    claim = with_fields(claim, _places_and_figure(article.text, at, texts, known), known)
    if when := _held(article.text[at.start : at.end], texts.get(WHEN, "")):
        claim = replace(claim, time=_time(article, when.moved(at.start)))
    return _with_the_rest(with_distance(claim, article.text), texts, known)


def _on_its_words(article: Article, kind: ClaimKind, at: Span, said: str, subject_id: str) -> Claim:
    """A claim on these words of its sentence, on all of them for none, that says nothing yet."""
    sentence = article.text[at.start : at.end]
    words = _held(sentence, said) or Span(0, len(sentence))
    return Claim(
        id=subject_id or added_id(article.id, kind, sentence, said),
        article_id=article.id,
        start=at.start,
        end=at.end,
        words_start=at.start + words.start,
        words_end=at.start + words.end,
        kind=kind,
        speaker=THE_ARTICLE,
        stance=Stance.STATES,
        places=(),
        detail=_blank(kind, sentence[words.start : words.end] if said else ""),
    )


def _places_and_figure(
    text: str, at: Span, texts: Mapping[str, str], known: Sequence[Resolution]
) -> dict[str, str]:
    """Places and figure as the fields of a claim of this article hold them."""
    fields = {PLACES: _in_article(texts.get(PLACES, ""), at, known)}
    if held := _held(text[at.start : at.end], texts.get(FIGURE, "")):
        figure = held.moved(at.start)
        fields[FIGURE] = f"{text[figure.start : figure.end]}@{figure.start}-{figure.end}"
    return fields


def _with_the_rest(claim: Claim, texts: Mapping[str, str], known: Sequence[Resolution]) -> Claim:
    """The claim with what is no words of the sentence, such as its stance."""
    gone = [part for part in ("quantity", "time") if getattr(claim, part) is None]
    rest = {
        field: text
        for field, text in texts.items()
        if field not in (WORDS, WHEN, FIGURE, PLACES) and field.partition(".")[0] not in gone
    }
    return with_fields(claim, rest, known)


def _blank(kind: ClaimKind, verb: str) -> ClaimDetail:
    """What a claim of that kind says while nobody said more."""
    if kind is ClaimKind.DISPLACEMENT:
        return DisplacementDetail(
            measure=Measure.FLOW,
            movement=Movement.FLIGHT,
            destination_status=DestinationStatus.UNKNOWN,
        )
    if kind is ClaimKind.DISTANCE:
        return DistanceDetail(
            km=None, hours=None, quantifier=Quantifier.EXACT, direction=None,
            measured_km=None, error_km=None, measured_bearing_deg=None,
        )  # fmt: skip
    if kind is ClaimKind.POPULATION:
        return PopulationDetail()
    return EventDetail(type=next(one for one, of in KIND_OF_EVENT.items() if of is kind), verb=verb)


def _time(article: Article, words: Span) -> TimeReading:
    """The time that the words give; open where no day can be read off them."""
    from dashboard.core.times import time_readings  # the reader: only where one is added

    found = time_readings(article.text, words, article.published, article.language)
    if len(found) == 1:
        return found[0]
    return TimeReading(
        words=article.text[words.start : words.end],
        start=words.start,
        end=words.end,
        earliest=None,
        latest=None,
        precision=TimePrecision.NONE,
        anchor=NO_DAY,
    )


# ----------------------------------------------------------------------- texts and back to a claim


def typed(
    article_text: str, sentence: Span, given: Mapping[str, str], known: Sequence[Resolution]
) -> dict[str, str]:
    """What a person typed into a form, as texts against the sentence.

    Raises:
        ReviewError: Words that the sentence does not hold, or a name that the article does not.
    """
    held = dict(given)
    text = article_text[sentence.start : sentence.end]
    for field in (WORDS, FIGURE, WHEN):
        if given.get(field):
            held[field] = found_words(text, given[field])
    if held.get(WORDS, "").endswith(f"@0-{len(text)}"):
        del held[WORDS]
    if PLACES in given:
        held[PLACES] = " ".join(_against(part, sentence, known) for part in given[PLACES].split())
    return held


def _against(part: str, sentence: Span, known: Sequence[Resolution]) -> str:
    """A place as the form gives it, "origin@104-109" of the article, against the sentence."""
    match = _PART.fullmatch(part)
    spots = {(one.mention.start, one.mention.end): one for one in known}
    one = spots.get((int(match["start"]), int(match["end"]))) if match and match["start"] else None
    if match is None or one is None:
        raise ReviewError(
            f"places cannot hold {part[:60]!r}. Give ROLE@START-END of a name of the article."
        )
    return _place_text(match["role"], one, sentence)


def said_of(claim: Claim, article_text: str) -> dict[str, str]:
    """What a person said who added this claim, as texts against its sentence."""
    texts = field_texts(claim)
    sentence = Span(claim.start, claim.end)
    whole = (claim.words_start, claim.words_end) == (claim.start, claim.end)
    said = {
        WORDS: "" if whole else _cut(article_text, sentence, claim.words_start, claim.words_end)
    }
    said[PLACES] = _in_sentence(claim)
    if claim.kind in COUNTING:
        figure = claim.quantity
        said[FIGURE] = _cut(article_text, sentence, figure.start, figure.end) if figure else ""
    time = claim.time
    said[WHEN] = _cut(article_text, sentence, time.start, time.end) if time else ""
    of_people = ("speaker", "stance", "actors", "detail.type", "detail.resistance")
    of_moves = ("detail.measure", "detail.movement", "detail.destination_status")
    return said | {field: texts[field] for field in (*of_people, *of_moves) if field in texts}


def _cut(text: str, sentence: Span, start: int, end: int) -> str:
    return f"{text[start:end]}@{start - sentence.start}-{end - sentence.start}"


def _held(sentence: str, text: str) -> Span | None:
    """Where the words of a field stand in the sentence; None for no words.

    Raises:
        ReviewError: They do not stand there, letter for letter.
    """
    if not text:
        return None
    match = HELD.fullmatch(text)
    span = Span(int(match["start"]), int(match["end"])) if match else None
    if match is None or span is None or sentence[span.start : span.end] != match["words"]:
        raise ReviewError(
            f"The sentence does not hold {text[:60]!r}. Copy the words as they stand."
        )
    return span


def _in_sentence(claim: Claim) -> str:
    """The places of a claim against its sentence: "origin@12-18 destination=sake"."""
    sentence = Span(claim.start, claim.end)
    return " ".join(_place_text(one.role, one.resolution, sentence) for one in claim.places)


def _place_text(role: str, one: Resolution, sentence: Span) -> str:
    mention = one.mention
    if sentence.start <= mention.start and mention.end <= sentence.end:
        return f"{role}@{mention.start - sentence.start}-{mention.end - sentence.start}"
    return f"{role}={_folded(mention.words)}"


def _in_article(text: str, at: Span, known: Sequence[Resolution]) -> str:
    """The same against the article, as ``with_fields`` takes it."""
    return " ".join(_one_in_article(part, at, known) for part in text.split())


def _one_in_article(part: str, at: Span, known: Sequence[Resolution]) -> str:
    match = _PART.fullmatch(part)
    if match is None:
        return part  # with_fields says what is wrong with it
    if match["name"]:
        found = [one for one in known if _folded(one.mention.words) == match["name"]]
    else:
        there = Span(int(match["start"]), int(match["end"])).moved(at.start)
        found = [one for one in known if _overlap(one, there)]
    if not found:
        raise ReviewError(
            f"The article names no {match['name'] or part!r} now. Choose a name of it."
        )
    nearest = min(found, key=lambda one: (between(at, one), one.mention.start)).mention
    return f"{match['role']}@{nearest.start}-{nearest.end}"


def _overlap(one: Resolution, there: Span) -> bool:
    return one.mention.start < there.end and one.mention.end > there.start


def _folded(words: str) -> str:
    """A name without a blank: "sud_kivu"."""
    return spelling(words).replace(" ", "_")


# -------------------------------------------------------------------------- decisions on one claim


def added_claims(
    article: Article, known: Sequence[Resolution], reviews: Iterable[Review]
) -> list[Added]:
    """The claims that people added to an article, as they stand after all decisions on them.

    Args:
        article: With the day in force.
        known: Its resolutions, after what was decided on names.
        reviews: Decisions in force; those that are not about an added claim do no harm.

    One whose sentence no longer stands, or whose names are gone, is not among them: it waits.
    """
    by_subject: dict[str, list[Review]] = {}
    for review in reviews:
        if is_added(review):
            by_subject.setdefault(review.subject_id, []).append(review)
    found = []
    for subject_id, made in by_subject.items():
        try:
            one = _standing(article, known, subject_id, made)
        except ReviewError:
            continue
        if one is not None:
            found.append(one)
    return found


def _standing(
    article: Article, known: Sequence[Resolution], subject_id: str, made: list[Review]
) -> Added | None:
    adding = [one for one in made if one.decision is not Decision.REJECT]
    first = min(adding, key=lambda one: (one.decided_at.timestamp(), one.id), default=None)
    at = _sentence_of(article.text, first) if first else None
    if first is None or at is None or first.claim_kind is None:
        return None
    settled = settle(made, subject_id)
    claim = built(article, known, first.claim_kind, at, _texts(first, settled), subject_id)
    claim = replace(claim, added_by=first.reviewer, added_at=first.decided_at)
    is_disputed = any(conflict.field == REJECTED for conflict in settled.conflicts)
    return Added(
        subject_id=subject_id,
        claim=None if is_disputed else claim,
        is_rejected=bool(settled.values.get(REJECTED, ("",))[0]),
        reviews=tuple(made),
        settled=settled,
    )


def _texts(first: Review, settled: Settled) -> dict[str, str]:
    """What stands in each field; nothing of what people differ on, where that can be empty."""
    texts = {field: text for field, (text, _) in settled.values.items() if field != REJECTED}
    for conflict in settled.conflicts:
        as_added = {one.field: one.after for one in first.changes}.get(conflict.field)
        if conflict.field in _MAY_BE_EMPTY:
            texts[conflict.field] = ""
        elif as_added is not None:
            texts[conflict.field] = as_added
    return texts


def _sentence_of(text: str, review: Review) -> Span | None:
    """Where the sentence of an added claim stands in this text; None when it does not.

    At the very spot where it was decided on, else where it stands first.
    """
    sentence = review.words
    if not sentence.strip():
        return None
    words = next((one.after for one in review.changes if one.field == WORDS), "")
    match = HELD.fullmatch(words)
    there = review.start - (int(match["start"]) if match else 0)
    if there >= 0 and text.startswith(sentence, there):
        return Span(there, there + len(sentence))
    there = text.find(sentence)
    while there >= 0 and _is_glued(text, there, there + len(sentence)):
        there = text.find(sentence, there + 1)
    return Span(there, there + len(sentence)) if there >= 0 else None


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a word goes on before or behind."""
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    is_in_word = text[start].isalnum() and before.isalnum()
    return is_in_word or (text[end - 1].isalnum() and behind.isalnum())


def says_the_same(one: Claim, other: Claim) -> bool:
    """Whether two claims of one article say one thing: kind, words, places and figure."""
    if one.kind is not other.kind or one.words_end <= other.start or one.words_start >= other.end:
        return False
    return _gist(one) == _gist(other)


def _gist(claim: Claim) -> tuple[object, ...]:
    places = {
        (str(part.role), part.resolution.place.id if part.resolution.place else "?")
        for part in claim.places
    }
    figure = (claim.quantity.low, claim.quantity.high) if claim.quantity else None
    detail = claim.detail
    what = detail.type if isinstance(detail, EventDetail) else ""
    km = (detail.km, detail.hours) if isinstance(detail, DistanceDetail) else None
    measure = detail.measure if isinstance(detail, DisplacementDetail) else ""
    return frozenset(places), figure, what, km, measure


def refuse_what_is_missing(claim: Claim, article_text: str) -> None:
    """Refuse an added claim that says too little, or names who is not in the article.

    Raises:
        ReviewError: As above; one sentence says what to give.
    """
    roles = {str(part) for part in parts_for(claim.kind)}
    if wrong := next((one.role for one in claim.places if str(one.role) not in roles), None):
        raise ReviewError(f"A {claim.kind} claim has no {wrong}. Use {', '.join(sorted(roles))}.")
    if not claim.places:
        raise ReviewError("A claim needs a place. Choose a name of the article.")
    if claim.kind is ClaimKind.POPULATION and claim.quantity is None:
        raise ReviewError("A population needs its figure. Copy its words, such as 15,000 people.")
    detail = claim.detail
    if isinstance(detail, DistanceDetail) and detail.km is None and detail.hours is None:
        raise ReviewError(
            "Those words hold no one distance. Copy its words, such as 25 km from Goma."
        )
    flat = " ".join(article_text.split()).casefold()
    for name in (claim.speaker, *claim.actors):
        if name != THE_ARTICLE and " ".join(name.split()).casefold() not in flat:
            raise ReviewError(
                f"The article does not print {name[:60]!r}. Copy the words as they stand."
            )
