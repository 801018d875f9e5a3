"""Who says a thing, and how: "security sources said", "selon la société civile", "kwa mujibu"."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speech.frames import frames_of
from dashboard.core.speech.quotations import sentences_before, stretches_naming_the_speaker
from dashboard.core.speech.source_spans import subject_before
from dashboard.model import THE_ARTICLE, Stance

__all__ = ["THE_ARTICLE", "Attribution", "last_source", "speaker_and_stance", "subject_before"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who says a stretch of a sentence, and how.

    Attributes:
        speaker: The source's words as printed; ``the article`` when nobody is named.
        stance: How the source says it.
        start: First code point of the source's words in the article; None for the article itself.
        end: One past the last; None likewise.
    """

    speaker: str
    stance: Stance
    start: int | None = None
    end: int | None = None


def speaker_and_stance(article_text: str, sentence: Span, at: int) -> Attribution:
    """Who says what stands at ``at``, inside ``sentence``.

    Args:
        article_text: The whole text.
        sentence: Where the sentence stands in it.
        at: A code point of the words that are said, such as the verb of a claim.

    Returns:
        The nearest source whose saying covers ``at``; the article itself, stating, when none
        does.

    >>> text = "Rebels took Kiwanja on Thursday, a municipal clerk and three residents said."
    >>> speaker_and_stance(text, Span(0, len(text)), text.index("took")).speaker
    'a municipal clerk and three residents'
    >>> text = "Kigali dément soutenir le M23."
    >>> speaker_and_stance(text, Span(0, len(text)), text.index("soutenir")).stance
    <Stance.DENIES: 'denies'>
    """
    words = article_text[sentence.start : sentence.end]
    position = at - sentence.start
    said = [frame for frame in frames_of(words) if frame.covers.holds(position)]
    covering = [frame for frame in said if not _is_the_one_quoted(words, frame.source)]
    if not covering:
        quoted = _speaker_of_quotation(article_text, sentence, at)
        if not said or quoted.speaker != THE_ARTICLE:
            return quoted
        covering = said  # an interview: nothing beside "I" says who it is
    frame = min(covering, key=lambda frame: _distance(frame.verb, position))
    if frame.source is None or _names_nobody(words, frame.source):
        return Attribution(speaker=THE_ARTICLE, stance=frame.stance)
    source = _meant(article_text, sentence, frame.source.moved(sentence.start))
    return _attribution(article_text, source, frame.stance)


#: "I can confirm", "nous confirmons": whoever is quoted, and named beside the quotation.
_FIRST_PERSON = re.compile(r"(?:and |but |et |mais )?(?:i|we|je|j'|nous|mimi|sisi)")


#: "Il faut dire que", "il sied de signaler que", "ils se seraient dits": nobody says it there.
_NOBODY = re.compile(
    r"(?:il|on)(?: (?:ne|nous|vous))? (?:faut|faudra|faudrait|convient|sied|importe|va|y a)"
    r"(?: [\w']+)*"
    r"|(?:ils?|elles?) (?:se|s'|s)"
)


def _names_nobody(words: str, source: Span) -> bool:
    return _NOBODY.fullmatch(_read(words, source)) is not None


def _is_the_one_quoted(words: str, source: Span | None) -> bool:
    return source is not None and _FIRST_PERSON.fullmatch(_read(words, source)) is not None


def _read(text: str, source: Span) -> str:
    """The plain words of a source."""
    return plain(text[source.start : source.end])


def _meant(article_text: str, sentence: Span, source: Span) -> Span:
    """The words that name a source: for "he said" those of the source that was named before."""
    who = _read(article_text, source)
    if _JOINS.fullmatch(who):
        return _named_in(article_text, sentence, source.start) or source
    if _PRONOUN.fullmatch(who):
        return _named_before(article_text, sentence) or _without_verb(article_text, source)
    return source


#: "Residents confirmed that men had left, but noted that": whoever the first verb has as subject.
_JOINS = re.compile(r"(?:but|and|or|also|then|mais|et|ou|aussi|puis|lakini|na)(?: (?:also|aussi))?")


def _named_in(article_text: str, sentence: Span, before: int) -> Span | None:
    """The source that a sentence names last before an offset; None where it names none."""
    words = article_text[sentence.start : sentence.end]
    for frame in reversed(frames_of(words)):
        source = frame.source
        if source is None or sentence.start + source.end > before:
            continue
        named = _read(words, source)
        if not _JOINS.fullmatch(named) and not _PRONOUN.fullmatch(named):
            return source.moved(sentence.start)
    return None


#: "He said", "selon lui", "la même source": whoever was named just before says this, too.
_PRONOUN = re.compile(
    r"(?:\w+(?:-t)?-)?(?:il|elle|ils|elles)|he|she|it|they|lui|eux|yeye|wao"
    r"|(?:ce|cette|ces) derni\w+|celui-ci|celle-ci"
    r"|(?:the|this|that|la|cette) (?:same |meme )?source|the same sources"
    r"|(?:c|l)es memes sources|chanzo hicho"
)


def _without_verb(article_text: str, source: Span) -> Span:
    """The pronoun alone: "il" of "a-t-il"."""
    inverted = _INVERTED.match(article_text, source.start, source.end)
    return Span(inverted.end(), source.end) if inverted else source


_INVERTED = re.compile(r"\w+-(?:t-)?(?=(?:il|elle)s?$)")


#: "He" means a source named at most so many sentences before.
_BACK_TO_NAME = 3


def _named_before(article_text: str, sentence: Span) -> Span | None:
    """The source that the sentences just before name last; None where they name none."""
    for before in sentences_before(article_text, sentence.start, _BACK_TO_NAME):
        words = article_text[before.start : before.end]
        for frame in reversed(frames_of(words)):
            source = frame.source
            if source and not _PRONOUN.fullmatch(_read(words, source)):
                return source.moved(before.start)
    return None


def _attribution(article_text: str, source: Span, stance: Stance) -> Attribution:
    speaker = article_text[source.start : source.end]
    return Attribution(speaker=speaker, stance=stance, start=source.start, end=source.end)


def _speaker_of_quotation(article_text: str, sentence: Span, at: int) -> Attribution:
    """Who says a quotation of several sentences; the article where ``at`` stands in none."""
    for stretch, asked in stretches_naming_the_speaker(article_text, sentence, at):
        for frame in frames_of(article_text[stretch.start : stretch.end]):
            if frame.source is not None and frame.covers.holds(asked - stretch.start):
                source = _meant(article_text, sentence, frame.source.moved(stretch.start))
                return _attribution(article_text, source, frame.stance)
    return Attribution(speaker=THE_ARTICLE, stance=Stance.STATES)


def last_source(article_text: str, sentence: Span) -> str | None:
    """The source that a sentence names last; None when it names none.

    >>> text = "Residents fled, the governor of South Kivu said."
    >>> last_source(text, Span(0, len(text)))
    'the governor of South Kivu'
    """
    words = article_text[sentence.start : sentence.end]
    named = [frame.source for frame in frames_of(words) if frame.source is not None]
    return words[named[-1].start : named[-1].end] if named else None


def _distance(verb: Span, position: int) -> int:
    return min(abs(position - verb.start), abs(position - verb.end))
