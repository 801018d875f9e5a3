"""A thing and a person -> the review that records what was decided, with what stood before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from dashboard.core.reviews.adding import (
    built,
    kind_of,
    refuse_what_is_missing,
    said_of,
    says_the_same,
    typed,
)
from dashboard.core.reviews.fields import (
    ReviewError,
    SaysNothingNewError,
    field_texts,
    with_fields,
)
from dashboard.core.spans import Span
from dashboard.model import (
    Article,
    Change,
    Claim,
    ClaimKind,
    Decision,
    Flow,
    Mention,
    Place,
    Reading,
    Resolution,
    Review,
    Role,
    Scope,
    SubjectKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who decides, when, and the number the decision gets.

    Attributes:
        reviewer: The person's name.
        at: When, in UTC.
        id: 32 hex digits, fresh for each decision.
        note: Why, in the person's words; empty when not said.
    """

    reviewer: str
    at: datetime
    id: str
    note: str = ""


def mention_id(mention: Mention) -> str:
    """How a decision names a mention: its article and its offsets."""
    return f"{mention.article_id}:{mention.start}-{mention.end}"


def confirm_mention(
    resolution: Resolution,
    by: Signature,
    scope: Scope = Scope.ARTICLE,
    territory: str | None = None,
) -> Review:
    """The reading of a mention is right: its role and its place, or that it has none.

    ``territory`` goes with ``Scope.TERRITORY``; None for the territory of the place.
    """
    place = resolution.place
    return _of_mention(resolution, Decision.CONFIRM, place, by, scope, territory)


def reject_mention(
    resolution: Resolution,
    by: Signature,
    role: Role | None = None,
    scope: Scope = Scope.ARTICLE,
    territory: str | None = None,
) -> Review:
    """The words do not mean that place, nor another one that is known.

    Args:
        resolution: As it stands.
        by: Who decides.
        role: What the words are instead, such as ``Role.PERSON``; None to leave that as it is.
        scope: How far it reaches.
        territory: With ``Scope.TERRITORY``; None for the territory of the place rejected.
    """
    return _of_mention(resolution, Decision.REJECT, None, by, scope, territory, role)


def move_mention(
    resolution: Resolution,
    place: Place,
    by: Signature,
    scope: Scope = Scope.ARTICLE,
    territory: str | None = None,
) -> Review:
    """The words mean ``place``: another candidate, or a place just added.

    ``territory`` goes with ``Scope.TERRITORY``; None for the territory of the place.
    """
    return _of_mention(resolution, Decision.MOVE, place, by, scope, territory, Role.PLACE)


def accept_mention(
    resolution: Resolution,
    place: Place,
    by: Signature,
    scope: Scope = Scope.ARTICLE,
    territory: str | None = None,
) -> Review:
    """An unlocated name lies at ``place``: a point picked on the map, or the one offered.

    ``territory`` goes with ``Scope.TERRITORY``; None for the territory of the place.
    """
    return _of_mention(resolution, Decision.ACCEPT, place, by, scope, territory, Role.PLACE)


def read_as(
    resolution: Resolution,
    meaning: Place | Role,
    by: Signature,
    scope: Scope = Scope.ARTICLE,
    territory: str | None = None,
) -> Review:
    """The words mean that place, or are no place but that: confirmed, moved, accepted or rejected.

    Args:
        resolution: As it stands.
        meaning: The place meant, or what the words are instead of one.
        by: Who decides.
        scope: How far it reaches.
        territory: With ``Scope.TERRITORY``; None for the territory of the place.
    """
    if isinstance(meaning, Role):
        return reject_mention(resolution, by, meaning, scope, territory)
    if resolution.place is not None and meaning == resolution.place:
        return confirm_mention(resolution, by, scope, territory)
    if resolution.mention.role is Role.UNLOCATED:
        return accept_mention(resolution, meaning, by, scope, territory)
    return move_mention(resolution, meaning, by, scope, territory)


def add_claim(
    reading: Reading,
    sentence: Span,
    kind: ClaimKind | None,
    texts: Mapping[str, str],
    by: Signature,
) -> Review:
    """The article says something that the reader missed.

    Args:
        reading: The article as it stands.
        sentence: Where the sentence stands that says it.
        kind: What it is about; None for what ``detail.type`` among the texts says happened.
        texts: By field, what the person gives: ``words``, ``figure`` and ``when`` in words of the
            sentence, ``places`` as :func:`~dashboard.core.reviews.choices.places_text` gives them,
            and ``speaker``, ``stance``, ``actors`` and fields of ``detail``. Empty ones are not
            said.
        by: Who adds it.

    Raises:
        ReviewError: Words that do not stand there, too little said, or a claim that stands already;
            one that says the very same as a :class:`SaysNothingNewError`.
    """
    article, given = reading.article, {f: text for f, text in texts.items() if text.strip()}
    kind = kind_of(given, kind)
    held = typed(article.text, sentence, given, reading.resolutions)
    claim = built(article, reading.resolutions, kind, sentence, held)
    refuse_what_is_missing(claim, article.text)
    said = said_of(claim, article.text)
    _refuse_what_stands(reading, claim, said)
    changes = [Change(field=f, before="", after=t) for f, t in said.items()]
    return _of_added(claim, article.text, Decision.ADD, changes, by)


def _refuse_what_stands(reading: Reading, claim: Claim, said: Mapping[str, str]) -> None:
    """Refuse a claim that the article says already, in the same fields or in others."""
    for one in reading.claims:
        if one.id != claim.id and not says_the_same(one, claim):
            continue
        sentence = (
            "Such a claim stands on these words already. Edit that one, or copy the words that say "
            "the other."
        )
        if said_of(one, reading.article.text) == said:
            raise SaysNothingNewError(sentence, one.id, Decision.ADD)
        raise ReviewError(sentence)


def confirm_claim(claim: Claim, by: Signature, text: str = "") -> Review:
    """The claim is right in every field, as it stands now.

    Args:
        claim: As it stands.
        by: Who decides.
        text: Of its article; needed where a person added the claim.
    """
    if claim.added_by:
        said = said_of(claim, text)
        changes = [Change(field=f, before=t, after=t) for f, t in said.items()]
        return _of_added(claim, text, Decision.CONFIRM, changes, by)
    changes = [Change(field=f, before=t, after=t) for f, t in field_texts(claim).items()]
    return _of_claim(claim, Decision.CONFIRM, changes, by)


def reject_claim(claim: Claim, by: Signature, text: str = "") -> Review:
    """The article does not say that; the text as for :func:`confirm_claim`."""
    if claim.added_by:
        return _of_added(claim, text, Decision.REJECT, [], by)
    return _of_claim(claim, Decision.REJECT, [], by)


def edit_claim(
    claim: Claim,
    texts: Mapping[str, str],
    by: Signature,
    known: Sequence[Resolution] = (),
    text: str = "",
) -> Review:
    """Fields of the claim read otherwise than they should.

    Args:
        claim: As it stands.
        texts: New text by field; the fields are those of ``EDITABLE`` and ``places``.
        by: Who decides.
        known: The article's resolutions, needed to edit ``places``.
        text: Of its article; needed where a person added the claim.

    Raises:
        ReviewError: A field this claim has not, a text that does not fit, or nothing changed (then
            a :class:`SaysNothingNewError`).
    """
    before = field_texts(claim)
    edited = with_fields(claim, texts, known)
    changes = [
        Change(field=f, before=before.get(f, ""), after=now)
        for f, now in field_texts(edited).items()
        if before.get(f, "") != now
    ]
    if not changes:
        sentence = "The claim reads like that already. Confirm it, or change a field."
        raise SaysNothingNewError(sentence, claim.id, Decision.EDIT)
    if claim.added_by:
        return _of_added(claim, text, Decision.EDIT, _as_added(claim, edited, text, changes), by)
    return _of_claim(claim, Decision.EDIT, changes, by)


def recommend(flow: Flow, claim_id: str, by: Signature) -> Review:
    """The flow shows the figure of this claim; the others support it.

    Raises:
        ReviewError: The flow has no such claim.
    """
    if claim_id not in {claim.id for claim in flow.claims}:
        raise ReviewError(f"Flow {flow.id} has no claim {claim_id}. Choose one of its claims.")
    change = Change(field="recommended", before=flow.recommended.id, after=claim_id)
    return _signed(
        by,
        subject_kind=SubjectKind.FLOW,
        subject_id=flow.id,
        article_id="",
        decision=Decision.RECOMMEND,
        changes=(change,),
    )


def set_date(article: Article, day: date | None, by: Signature) -> Review:
    """The article was published on that day; None takes a wrong day away."""
    before = article.published.isoformat() if article.published else ""
    change = Change(field="published", before=before, after=day.isoformat() if day else "")
    return _signed(
        by,
        subject_kind=SubjectKind.ARTICLE,
        subject_id=article.id,
        article_id=article.id,
        decision=Decision.SET_DATE,
        changes=(change,),
    )


def _of_mention(
    resolution: Resolution,
    decision: Decision,
    place: Place | None,
    by: Signature,
    scope: Scope,
    territory: str | None,
    role: Role | None = None,
) -> Review:
    mention = resolution.mention
    stood = resolution.place
    lies_at = place or stood
    if territory is None:
        territory = lies_at.admin2 if lies_at else ""
    changes = (
        Change(field="place", before=stood.id if stood else "", after=place.id if place else ""),
        Change(field="role", before=mention.role, after=role or mention.role),
    )
    return _signed(
        by,
        subject_kind=SubjectKind.MENTION,
        subject_id=mention_id(mention),
        article_id=mention.article_id,
        start=mention.start,
        end=mention.end,
        words=mention.words,
        decision=decision,
        scope=scope,
        territory=territory if scope is Scope.TERRITORY else "",
        changes=changes,
        place=place,
    )


def _of_claim(claim: Claim, decision: Decision, changes: list[Change], by: Signature) -> Review:
    return _signed(
        by,
        subject_kind=SubjectKind.CLAIM,
        subject_id=claim.id,
        article_id=claim.article_id,
        start=claim.words_start,
        end=claim.words_end,
        claim_kind=claim.kind,
        decision=decision,
        changes=tuple(changes),
    )


def _as_added(claim: Claim, edited: Claim, text: str, changes: list[Change]) -> list[Change]:
    """An edit of an added claim: all that was said of it, so that it can stand by itself."""
    before, after = said_of(claim, text), said_of(edited, text)
    said = [Change(field=f, before=before.get(f, ""), after=now) for f, now in after.items()]
    return [*said, *(one for one in changes if one.field not in after)]


def _of_added(
    claim: Claim, text: str, decision: Decision, changes: list[Change], by: Signature
) -> Review:
    """A decision on a claim that a person added; it carries the sentence it stands on."""
    review = _of_claim(claim, decision, changes, by)
    return replace(review, words=text[claim.start : claim.end])


def _signed(by: Signature, **decided: Any) -> Review:
    if not by.reviewer.strip():
        raise ReviewError("A decision needs the name of who made it. Give your name.")
    return Review(id=by.id, reviewer=by.reviewer.strip(), decided_at=by.at, note=by.note, **decided)
