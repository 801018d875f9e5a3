"""An article as HTML: its words letter for letter, and what was read off them marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from dashboard.core.sentences import paragraphs
from dashboard.core.spans import Span
from dashboard.model import READ_PARTS, Article, Part, PartKind, Reading, Resolution, Role, Verdict
from dashboard.ui import html
from dashboard.ui.escape import html_text
from dashboard.ui.texts import say
from dashboard.ui.view.chips import chip_of, mark_of, rank
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import day_text
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.places import is_drawn
from dashboard.ui.view.records import Highlight, LedgerRow
from dashboard.ui.view.wording import resolution_reason

#: Letter raised behind a marked stretch, by colour.
_LETTERS = {
    "place": "P",
    "act": "A",
    "control": "C",
    "flow": "F",
    "stock": "S",
    "distance": "D",
    "dispute": "≠",
    "quiet": "",
}
_KEY = ("place", "act", "control", "stock", "flow", "distance", "dispute")


def article_html(corpus: Corpus, reading: Reading, at: int, language: str) -> str:
    """Title, key, and the text paragraph by paragraph; the sentence at ``at`` stands out."""
    article = reading.article
    marks = list(_highlights(corpus, reading))
    here = next((one for one in corpus.sentences_of(article.id) if one.start <= at < one.end), None)
    body = "".join(_paragraph(article.text, span, marks, here) for span in _body(article))
    title = html.block("reader-title", article.title or article.name)
    return f'{title}{_key(marks, language)}<div class="nm-reader">{body}</div>'


def scroll_script(article_id: str, at: int) -> str:
    """Ours alone, run once for each sentence that is opened: brings it into sight.

    >>> scroll_script("87d8f82710da6ad8", 70)[:44]
    '<script data-for="87d8f82710da6ad8-70">docum'
    """
    return html.sight_script(f"{article_id}-{int(at)}", "nm-here", "center")


def _body(article: Article) -> Iterator[Span]:
    """The paragraphs of what is shown."""
    for part in shown_parts(article):
        for span in paragraphs(article.text[part.start : part.end]):
            yield Span(part.start + span.start, part.start + span.end)


def shown_parts(article: Article) -> Iterator[Part]:
    """What is read, without the title and what was left out."""
    for part in article.parts:
        if part.kind in READ_PARTS and part.kind is not PartKind.TITLE:
            yield part


def _highlights(corpus: Corpus, reading: Reading) -> Iterator[Highlight]:
    """The words of claims, then the names that none of those holds; disputed words first."""
    disputed = _disputed(corpus)
    for claim in sorted(reading.claims, key=rank):
        _letter, colour = mark_of(claim)
        colour = "dispute" if claim.id in disputed else colour
        yield Highlight(start=claim.words_start, end=claim.words_end, colour=colour)
    for resolution in reading.resolutions:
        mention = resolution.mention
        if mention.role is not Role.BOILERPLATE:
            colour = "place" if is_drawn(resolution, Choice()) else "quiet"
            yield Highlight(start=mention.start, end=mention.end, colour=colour)


def _disputed(corpus: Corpus) -> frozenset[str]:
    """Claims that another one contradicts."""
    view = kept_view(corpus, Choice())
    return frozenset(
        claim.id
        for mark in view.disputes
        if mark.comparison.verdict is Verdict.CONTRADICT and mark.comparison.about == "resistance"
        for side in mark.comparison.sides[1:]
        for claim in side.claims
    )


def _paragraph(text: str, span: Span, marks: Sequence[Highlight], here: Span | None) -> str:
    """A paragraph; the chosen sentence in it is set off, and the paragraph with it."""
    if here is None or not (span.start <= here.start < span.end):
        return f"<p>{_marked(text, span, marks)}</p>"
    end = min(here.end, span.end)
    parts = (Span(span.start, here.start), Span(here.start, end), Span(end, span.end))
    before, chosen, after = (_marked(text, part, marks) for part in parts)
    return f'<p class="nm-around">{before}<span class="nm-here">{chosen}</span>{after}</p>'


def _marked(text: str, span: Span, marks: Sequence[Highlight]) -> str:
    parts, at = [], span.start
    for one in _apart(span, marks):
        parts.append(html_text(text[at : one.start]))
        letter = _LETTERS[one.colour]
        raised = f"<sup>{letter}</sup>" if letter else ""
        words = html_text(text[one.start : one.end])
        parts.append(f'<mark class="nm-{one.colour}">{words}{raised}</mark>')
        at = one.end
    parts.append(html_text(text[at : span.end]))
    return "".join(parts)


def _apart(span: Span, marks: Iterable[Highlight]) -> list[Highlight]:
    """The marks inside the span in order, each earlier-listed one before those it overlaps."""
    kept: list[Highlight] = []
    for one in marks:
        inside = span.start <= one.start < one.end <= span.end
        if inside and all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _key(marks: Iterable[Highlight], language: str) -> str:
    """The colours in use, each with its word and letter."""
    used = {one.colour for one in marks}
    cells = [
        f'<mark class="nm-{colour}">{html_text(say(f"reader.key.{colour}", language))}'
        f"<sup>{_LETTERS[colour]}</sup></mark>"
        for colour in _KEY
        if colour in used
    ]
    if "quiet" in used:
        cells.append(f'<mark class="nm-quiet">{html_text(say("reader.key.read", language))}</mark>')
    return f'<div class="nm-reader-key">{"".join(cells)}</div>'


def meta_html(article: Article, language: str) -> str:
    """Where the article comes from; what is missing is written out."""
    rows = (
        ("source", article.original_source),
        ("publisher", article.publisher),
        ("published", day_text(article.published, language) if article.published else None),
        ("file", file_name(article.name)),
    )
    missing = say("reader.not_given", language)
    cells = "".join(
        f"<dt>{html_text(say(f'reader.{key}', language))}</dt>"
        + (
            f"<dd>{html_text(value)}</dd>"
            if value
            else f'<dd class="nm-missing">{html_text(missing)}</dd>'
        )
        for key, value in rows
    )
    return f'<dl class="nm-meta">{cells}</dl>'


def file_name(name: str) -> str:
    """A file without its folders, which are nobody's business on a shared page; an address whole.

    >>> file_name("/home/jo/news/sake.txt"), file_name("https://kivuwatch.example/sake")
    ('sake.txt', 'https://kivuwatch.example/sake')
    """
    return name if "://" in name else PurePosixPath(name.replace("\\", "/")).name or name


def sentence_html(
    corpus: Corpus, article_id: str, span: Span, inside: Sequence[Resolution], language: str
) -> str:
    """What the chosen sentence claims, and why its names lie where they lie."""
    claims = sorted(corpus.claims_at(article_id, span), key=rank)
    chips = dict.fromkeys(chip_of(claim, language) for claim in claims)
    reasons = dict.fromkeys(
        (one.mention.words, resolution_reason(one, language)) for one in inside if one.why
    )
    lines = "<br>".join(html.because(name, why, language) for name, why in reasons)
    return html.chips(chips, language) + f'<div class="nm-caption">{lines}</div>'


def names_html(rows: Sequence[LedgerRow], language: str) -> str:
    """The names that were read and are not on the map."""
    title = say("reader.names", language, count=len(rows))
    lines = "".join(
        f"<div><b>{html_text(', '.join(row.names))}</b><span>{html_text(row.read_as)}</span></div>"
        for row in rows
    )
    return f'{html.block("label-head", title)}<div class="nm-rows">{lines}</div>'
