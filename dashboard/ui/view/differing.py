"""Where reviewers differ, as it is shown: what about, and each decision in words. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.core.place_words import area_of
from dashboard.core.reviews import Conflict, is_added
from dashboard.core.spans import span_at
from dashboard.model import Place, Review, Role, Scope, SubjectKind
from dashboard.ui.review import texts as form_texts
from dashboard.ui.review.told import field_words
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import moment_text, quoted, shortened
from dashboard.ui.view.records import Excerpt, Highlight
from dashboard.ui.view.wording import kind_of, name_of

#: Fields of a conflict that have a title of their own; all others are fields of a claim.
_TITLED = frozenset({"place", "role", "published", "recommended", "rejected"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One person's decision.

    Attributes:
        review: The decision itself.
        said: What it wants, field by field.
        signed: Who and when, in UTC.
        reach: How far it reaches, where that is beyond its article; empty otherwise.
        note: Why, in the reviewer's words; empty when not said.
    """

    review: Review
    said: tuple[str, ...]
    signed: str
    reach: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Decisions of several people that contradict each other.

    Attributes:
        title: What they differ in.
        article: Title of the article it was decided in; empty for none, or one that is not shown.
        excerpt: The sentence decided on; None where that is not shown.
        sides: Their decisions, oldest first.
    """

    title: str
    article: str
    excerpt: Excerpt | None
    sides: tuple[Side, ...]


def differences(
    conflicts: Iterable[Conflict], corpus: Corpus, language: str
) -> tuple[Difference, ...]:
    """Conflicts as they are shown; fields in which the same decisions differ stand together."""
    grouped: dict[frozenset[str], list[Conflict]] = {}
    for conflict in conflicts:
        ids = frozenset(review.id for review in conflict.reviews)
        grouped.setdefault(ids, []).append(conflict)
    return tuple(_difference(group, corpus, language) for group in grouped.values())


def _difference(group: list[Conflict], corpus: Corpus, language: str) -> Difference:
    first = group[0].reviews[0]
    note = corpus.notes.get(first.article_id)
    excerpt = _excerpt(first, corpus)
    return Difference(
        title=_title(group[0], first, excerpt, language),
        article=note.title if note else "",
        excerpt=excerpt,
        sides=tuple(_side(review, group, corpus, language) for review in group[0].reviews),
    )


def _title(conflict: Conflict, review: Review, excerpt: Excerpt | None, language: str) -> str:
    known = conflict.field in _TITLED
    return say(
        f"conflict.field.{conflict.field if known else 'other'}",
        language,
        words=quoted(shortened(review.words or _words(review, excerpt), 60), language),
        field=_field_name(conflict.field, language),
    )


def _field_name(field: str, language: str) -> str:
    """A claim's field as the form calls it, where it has a name for it."""
    key = f"field.{field}"
    if key in form_texts.ENGLISH:
        return form_texts.say(key, language)
    return shortened(field.rpartition(".")[2].replace("_", " "), 40).capitalize()


def _words(review: Review, excerpt: Excerpt | None) -> str:
    if excerpt is None:
        return review.subject_id
    return excerpt.text[review.start - excerpt.start : review.end - excerpt.start]


def _side(review: Review, group: list[Conflict], corpus: Corpus, language: str) -> Side:
    changes = {change.field: change.after for change in review.changes}
    said = (
        _wanted(one.field, changes.get(one.field, ""), review, corpus, language) for one in group
    )
    return Side(
        review=review,
        said=tuple(dict.fromkeys(told for told in said if told)) or (say("places.name", language),),
        signed=f"{review.reviewer} · {moment_text(review.decided_at, language)}",
        reach=_reach(review, language),
        note=review.note,
    )


def _wanted(field: str, after: str, review: Review, corpus: Corpus, language: str) -> str:
    """What a decision wants in a field, in words of the page or of the source."""
    if field == "place":
        return (
            _place_words(review.place, after, language)
            if after
            else say("conflict.no_place", language)
        )
    if field == "role":
        # That it is a place goes without saying beside the place it means.
        return say(f"read.{after}", language) if after in _LISTED else ""
    if field == "rejected":
        is_rejected = review.decision.value == "reject"
        return say(f"conflict.says.{'no' if is_rejected else 'yes'}", language)
    if field == "recommended":
        claim = corpus.claims.get(after)
        return quoted(claim.quantity.words, language) if claim and claim.quantity else after
    if not after:
        return say("conflict.empty", language)
    reading = corpus.by_article.get(review.article_id)
    text = review.words if is_added(review) else reading.article.text if reading else ""
    return field_words(field, after, text, language)


#: Roles that the page has words for.
_LISTED = frozenset(
    {Role.METONYM, Role.DEMONYM, Role.ORGANISATION, Role.PERSON, Role.BOILERPLATE, Role.UNLOCATED}
)


def _place_words(place: Place | None, place_id: str, language: str) -> str:
    """The place with what tells it from others of its name."""
    if place is None:
        return place_id
    where = area_of(place)
    point = (
        ""
        if place.latitude is None or place.longitude is None
        else f"{place.latitude:.2f}, {place.longitude:.2f}"
    )
    told = "; ".join(part for part in (kind_of(place.kind, language), where, point) if part)
    return f"{name_of(place, language)} ({told})"


def _reach(review: Review, language: str) -> str:
    if review.scope is not Scope.TERRITORY or review.subject_kind is not SubjectKind.MENTION:
        return ""
    anywhere = say("conflict.anywhere", language)
    return say("conflict.reach", language, territory=review.territory or anywhere)


def _excerpt(review: Review, corpus: Corpus) -> Excerpt | None:
    """The sentence that holds the words decided on."""
    reading = corpus.by_article.get(review.article_id)
    if reading is None or review.end <= review.start:
        return None
    spans = corpus.sentences_of(review.article_id)
    index = span_at(spans, review.start)
    if index is None or review.end > spans[index].end:
        return None
    start, end = spans[index].start, spans[index].end
    mark = Highlight(start=review.start - start, end=review.end - start, colour="place")
    text = reading.article.text[start:end]
    return Excerpt(
        article_id=review.article_id, start=start, end=end, text=text, highlights=(mark,)
    )
