"""Pieces of HTML for ``st.html``. Every foreign word goes through :func:`html_text`."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.ui.escape import html_text
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme, css_variables
from dashboard.ui.view.figures import day_text, quoted

if TYPE_CHECKING:
    from dashboard.ui.view.panel import Group, Panel
    from dashboard.ui.view.records import ArticleNote, Chip, Excerpt

_ASSETS = Path(__file__).resolve().parent / "assets"


def style_sheet(scheme: Scheme, language: str) -> str:
    """The page's style with the palette of the scheme in use, and the words that it writes."""
    css = (_ASSETS / "page.css").read_text(encoding="utf-8")
    words = f'--nm-open-side:"{say("side.open", language)}";'
    return f"<style>:root{{{css_variables(scheme)}{words}}}\n{css}</style>"


def spoken_script(language: str) -> str:
    """Ours alone: tells the browser the language of the page's words.

    >>> spoken_script("fr")
    '<script data-for="fr">document.documentElement.lang="fr"</script>'
    """
    code = html_text(language)
    return f'<script data-for="{code}">document.documentElement.lang="{code}"</script>'


def sight_script(once_for: str, css_class: str, block: str, *, after_ms: int = 0) -> str:
    """Ours alone, run once for each thing that it is for: brings a part of the page into sight.

    Args:
        once_for: Tells one time from the next.
        css_class: Of the part.
        block: Where in the window it comes to stand, as ``scrollIntoView`` has it.
        after_ms: How long what is above it is given to be drawn.
    """
    moves = f'document.querySelector(".{css_class}")?.scrollIntoView({{block:"{block}"}})'
    runs = f"setTimeout(() => {moves}, {after_ms})" if after_ms else moves
    return f'<script data-for="{html_text(once_for)}">{runs}</script>'


def brand(language: str) -> str:
    """Logo and name."""
    name = html_text(say("app.name", language))
    return (
        f'<div class="nm-brand"><img src="assets/newsmap/icon.svg" alt=""><span>{name}</span></div>'
    )


#: Blocks that head a part of the page, for those who hear it and go from heading to heading.
_LEVELS = {"summary": 1, "reader-title": 1, "panel-title": 2, "board-title": 2, "label-head": 3}


def block(css_class: str, text: str, beside: str = "") -> str:
    """A block of text of one class, a heading where it heads something.

    Args:
        css_class: Without the ``nm-`` of our classes.
        text: What it says.
        beside: HTML of ours behind it.

    >>> block("caption", "2 < 3"), block("label-head", "Layers")
    ('<div class="nm-caption">2 &lt; 3</div>', \
'<div role="heading" aria-level="3" class="nm-label-head">Layers</div>')
    """
    level = _LEVELS.get(css_class)
    role = f' role="heading" aria-level="{level}"' if level else ""
    return f'<div{role} class="nm-{css_class}">{html_text(text)}{beside}</div>'


def status(text: str) -> str:
    """Quiet words that are read aloud when they change, such as how much was found.

    >>> status("2 < 3")
    '<div role="status" class="nm-caption">2 &lt; 3</div>'
    """
    return f'<div role="status" class="nm-caption">{html_text(text)}</div>'


def heading(text: str, beside: str = "") -> str:
    """A board's title with a quiet remark beside it."""
    remark = f"<span>{html_text(beside)}</span>" if beside else ""
    return block("board-title", text, remark)


def board_counts(counts: Sequence[int]) -> str:
    """A style sheet that writes each board's count behind its name; none for a board without rows.

    >>> board_counts([3, 0])
    '<style>.st-key-board button:nth-of-type(1) p::after{content:" · 3"}</style>'
    """
    rules = "".join(
        f'.st-key-board button:nth-of-type({n}) p::after{{content:" · {count}"}}'
        for n, count in enumerate(counts, start=1)
        if count
    )
    return f"<style>{rules}</style>"


def marked(excerpt: Excerpt) -> str:
    """The sentence, letter for letter, with its highlights."""
    parts, at = [], 0
    for one in excerpt.highlights:
        parts.append(html_text(excerpt.text[at : one.start]))
        words = html_text(excerpt.text[one.start : one.end])
        parts.append(f'<mark class="nm-{one.colour}">{words}</mark>')
        at = one.end
    parts.append(html_text(excerpt.text[at:]))
    return "".join(parts)


def quote(excerpt: Excerpt) -> str:
    """The sentence as a quotation."""
    return f'<div class="nm-quote">{marked(excerpt)}</div>'


def found(excerpt: Excerpt) -> str:
    """What a search found, as a quotation out of the middle of a text."""
    before = "… " if excerpt.start and not excerpt.text[:1].isupper() else ""
    after = "" if excerpt.text[-1:] in '.!?”"' else " …"
    return f'<div class="nm-quote nm-found">{before}{marked(excerpt)}{after}</div>'


def chips(found: Iterable[Chip], language: str) -> str:
    """What the sentence claims, who says it, and how."""
    return f'<div class="nm-chips">{"".join(_chip(one, language) for one in found)}</div>'


def only_named(language: str) -> str:
    """In place of chips: that the sentence only names what is selected."""
    words = html_text(say("panel.only_named", language))
    return (
        '<div class="nm-chips"><span class="nm-told"><span class="nm-chip nm-place">P</span>'
        f"<span>{words}</span></span></div>"
    )


def _chip(chip: Chip, language: str) -> str:
    speaker = chip.speaker or say("speaker.article", language)
    return (
        '<span class="nm-told">'
        f'<span class="nm-chip nm-{chip.colour}">{chip.letter} {html_text(chip.words)}</span>'
        f"<span>{html_text(speaker)}</span>"
        f'<span class="nm-stance nm-stance-{chip.stance}">'
        f"{html_text(say(f'stance.{chip.stance}', language))}</span></span>"
    )


def panel_head(panel: Panel) -> str:
    """What is selected, and what is known about it beside its sentences."""
    facts = "<br>".join(html_text(fact) for fact in panel.facts)
    return block("panel-title", panel.title) + f'<div class="nm-facts">{facts}</div>'


def panel_sources(groups: Sequence[Group], language: str) -> str:
    """How many articles, whom they name as their source, and how many name nobody."""
    count = say("count.articles", language, count=len(groups))
    named = [group.note.source_name for group in groups if group.note.names_source]
    names = list(dict.fromkeys(named))
    told = [*map(html_text, names[:6]), *(["…"] if len(names) > 6 else [])]
    if unnamed := len(groups) - len(named):
        told.append(html_text(say("panel.unsourced", language, count=unnamed)))
    shown = ", ".join(told)
    return f'<div class="nm-sources">{_led_by(count, language)} {shown}</div>'


def article_head(note: ArticleNote, language: str) -> str:
    """Title, original source and publisher of an article; what is missing is written out."""
    source = (
        f"{html_text(say('panel.source', language))} <b>{html_text(note.original_source)}</b>"
        if note.original_source
        else html_text(say("panel.no_source", language))
    )
    publisher = html_text(note.publisher or say("panel.publisher", language))
    day = html_text(day_text(note.published, language)) if note.published else ""
    line = " · ".join(part for part in (source, publisher, day) if part)
    return (
        f'<div class="nm-article">{html_text(note.title)}</div><div class="nm-origin">{line}</div>'
    )


def reasons(panel: Panel, language: str) -> str:
    """Why the names were read as they were."""
    lines = "<br>".join(html_text(reason) for reason in panel.why)
    return f'<div class="nm-caption">{_led_by(say("panel.why", language), language)} {lines}</div>'


def _led_by(name: str, language: str) -> str:
    """Words that lead a list, with the colon behind them as the language prints it.

    >>> _led_by("3 articles", "fr")
    '<b>3 articles\xa0:</b>'
    """
    words = say("reader.because", language, name=name, why="").rstrip(" ")
    return f"<b>{html_text(words)}</b>"


def because(name: str, what: str, language: str) -> str:
    """A name set off, and what is said of it behind a colon as the language prints it.

    >>> because("Goma", "a < b", "en")
    '<b>Goma</b>: a &lt; b'
    """
    around = html_text(say("reader.because", language, name="\n", why=what))
    return around.replace("\n", f"<b>{html_text(name)}</b>", 1)


def key_row(entries: Iterable[tuple[str, str]], scheme: Scheme) -> str:
    """The key that narrow screens show in place of the legend: drawing and words."""
    cells = "".join(
        f'<span><img src="{_picture(icon, scheme)}" alt="">{html_text(words)}</span>'
        for icon, words in entries
    )
    return f'<div class="nm-key">{cells}</div>'


def _picture(icon: str, scheme: Scheme) -> str:
    """A drawing of ours as an address: ``st.html`` takes out SVG that stands in it directly."""
    marks = (_ASSETS / "marks.css").read_text(encoding="utf-8")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 16">'
        f"<style>:root{{{css_variables(scheme)}}}{marks}</style>{icon}</svg>"
    )
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()


def side_words(words: str, language: str) -> str:
    """The words that clash, over the sentences they stand in; nothing where there are none."""
    return f'<div class="nm-words">{html_text(quoted(words, language))}</div>' if words else ""


def side_source(note: ArticleNote, language: str) -> str:
    """Whose sentence it is, and of which day."""
    day = day_text(note.published, language) if note.published else say("undated", language)
    return f'<div class="nm-foot"><b>{html_text(note.source_name)}</b> · {html_text(day)}</div>'


def suggestion(acled: str, language: str) -> str:
    """The sub-event suggested for one reading."""
    suggested = html_text(say("dispute.acled", language))
    return f'<div class="nm-foot">{suggested} <b>{html_text(acled)}</b></div>'


def versus(*, disputed: bool) -> str:
    """The sign between two readings."""
    agree = "" if disputed else " nm-agreeing"
    return f'<div class="nm-versus{agree}">{"≠" if disputed else "="}</div>'
