"""The boards as plain rows: columns, cells, and the id that each row selects. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from dashboard.export.csv_tables import safe_cell
from dashboard.export.rows import Cell
from dashboard.model import Claim, DistanceDetail, EventDetail, TimeReading
from dashboard.ui.escape import plain
from dashboard.ui.texts import say
from dashboard.ui.view.chips import with_who_added
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import km_text, quoted, shortened
from dashboard.ui.view.panel import verdict_text
from dashboard.ui.view.records import DistanceMark, FlowMark, LedgerRow, StockMark, View
from dashboard.ui.view.wording import bearing_of, kind_of, name_of, speaker_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A board.

    Attributes:
        title: Its heading.
        remark: Quiet words beside it.
        columns: Headings of the columns.
        rows: Cells, as many as columns.
        ids: What each row selects.
    """

    title: str
    remark: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    ids: tuple[str, ...]


#: A difference as a board shows it, "+12 km": no spreadsheet takes it for a formula.
_SIGNED_KM = re.compile(r"[+-]\d{1,5} km")


def shown_rows(table: Table) -> list[tuple[Cell, ...]]:
    """The rows as a board shows them, and as its own button saves them for a spreadsheet.

    What anybody may have written is a formula there if it begins like one, so it does not.

    >>> rows = (("=HYPERLINK(1)", 3, "+12 km"),)
    >>> shown_rows(Table(title="", remark="", columns=("a", "b", "c"), rows=rows, ids=("x",)))
    [("'=HYPERLINK(1)", 3, '+12 km')]
    """
    return [
        tuple(
            cell if isinstance(cell, str) and _SIGNED_KM.fullmatch(cell) else safe_cell(cell)
            for cell in row
        )
        for row in table.rows
    ]


#: Pixels of a letter on average, and of what stands about a cell; the narrowest and widest column.
_LETTER_PX, _ABOUT_PX, _NARROWEST_PX, _WIDEST_PX = 6.8, 22, 60, 150

#: A column of so many letters holds sentences.
_SENTENCE_LETTERS = 45

#: What the board has on a screen of 1280 pixels, less its boxes to tick; what a sentence needs;
#: what a column may have whose longest cell needs three lines of it.
_ROOM_PX, _SENTENCE_PX, _MOST_PX = 900, 230, 240

#: A longer word is an address, or several words without a blank.
_WORD_LETTERS = 14

#: Words up to so many pixels stay whole, the address of a newsroom among them; less where there is
#: no room for that.
_WORDS_PX = (180, 150, *range(120, 60, -4))


def column_widths(table: Table) -> tuple[int | None, ...]:
    """Pixels for each column; None for sentences, or else the last, which take what is left.

    Nine cells in ten are seen whole, unless they are longer than the widest column: left
    to itself, a table measures its first rows, and an empty cell there cuts all that follow.

    >>> rows = (("", "the article", "one"),) + (("Gunmen of Kasindi", "", "two"),) * 9
    >>> column_widths(Table(title="", remark="", columns=("Who", "Says", ""), rows=rows, ids=()))
    (137, 60, None)
    """
    lengths = [
        _usual_length([heading, *(str(row[n]) for row in table.rows)])
        for n, heading in enumerate(table.columns)
    ]
    widths = [None if length > _SENTENCE_LETTERS else _px(length) for length in lengths]
    return tuple(widths) if None in widths else (*widths[:-1], None)


def drawn_widths(table: Table) -> tuple[int, ...]:
    """Pixels for each column on a screen of 1280; on a wider one all grow alike.

    A table measures a column by its longest cell where it is told nothing, and runs off the screen.
    Where there is no room for all, the widest are narrowed, and their cells go on in the next line.

    >>> rows = (("Sake", "Rebels took the town on Monday, two traders said by phone.", "one"),)
    >>> drawn_widths(Table(title="", remark="", columns=("a", "b", "c"), rows=rows * 10, ids=()))
    (60, 780, 60)
    """
    columns = [
        [heading, *(str(row[n]) for row in table.rows)] for n, heading in enumerate(table.columns)
    ]
    wanted = [_wanted_px(cells) for cells in columns]
    words = [_word_px(cells) if px else 0 for cells, px in zip(columns, wanted, strict=True)]
    sentences = wanted.count(None)
    room = _ROOM_PX - _SENTENCE_PX * sentences
    kept_whole = ([min(word, most) for word in words] for most in _WORDS_PX)
    least = next((one for one in kept_whole if sum(one) <= room), [0] * len(words))

    def narrowed(widest: int) -> list[int]:
        pairs = zip(wanted, least, strict=True)
        return [0 if px is None else max(min(px, widest), low) for px, low in pairs]

    tried = (narrowed(widest) for widest in range(_MOST_PX, _NARROWEST_PX, -1))
    found = next((one for one in tried if sum(one) <= room), narrowed(_NARROWEST_PX))
    share = max((_ROOM_PX - sum(found)) // max(sentences, 1), _SENTENCE_PX)
    return tuple(px or share for px in found)


def _wanted_px(cells: list[str]) -> int | None:
    """What a column of these cells wants; None where they are sentences.

    Room for nine in ten on one line, and for the longest on three, of which none is quite full.
    """
    length = _usual_length(cells)
    if length > _SENTENCE_LETTERS:
        return None
    on_three = int(max(map(len, cells)) / 2.5 * _LETTER_PX + _ABOUT_PX)
    return max(_px(length), min(on_three, _MOST_PX))


def _word_px(cells: list[str]) -> int:
    """Room for the longest word, so that it stays whole; of what is longer than words usually are,
    an address, for the longest of nine cells in ten that say anything."""
    longest = sorted(max(map(len, cell.split())) for cell in cells if cell.strip())
    usual = longest[ceil((len(longest) - 1) * 0.9)]
    words = max((letters for letters in longest if letters <= _WORD_LETTERS), default=0)
    return int(max(usual, words) * _LETTER_PX + _ABOUT_PX)


def goes_on(table: Table) -> bool:
    """Whether a cell is longer than its column, so that it goes on in the next line."""
    widths = drawn_widths(table)
    return any(
        int(len(str(cell)) * _LETTER_PX + _ABOUT_PX) > px
        for row in table.rows
        for cell, px in zip(row, widths, strict=True)
    )


def _px(letters: int) -> int:
    """The width of a column of short cells."""
    return min(max(int(letters * _LETTER_PX + _ABOUT_PX), _NARROWEST_PX), _WIDEST_PX)


def _usual_length(cells: list[str]) -> int:
    """Letters that nine cells in ten, and the heading, do not exceed."""
    lengths = sorted(map(len, cells))
    return max(len(cells[0]), lengths[(len(lengths) - 1) * 9 // 10])


def claims_table(corpus: Corpus, view: View, language: str) -> Table:
    """Every claim with its places, its speaker and its sentence."""
    columns = ("what", "where", "who", "says", "stance", "when", "source", "sentence")
    rows = tuple(
        (
            f"{row.chip.letter} {row.chip.words}",
            ", ".join(row.places),
            ", ".join(row.claim.actors) or _figure(row.claim, language),
            speaker_of(row.claim, language),
            say(f"stance.{row.claim.stance}", language),
            when_told(corpus, row.claim, language),
            source_words(corpus, [row.claim], language),
            quoted(shortened(_sentence(corpus, row.claim)), language),
        )
        for row in view.claims
    )
    return Table(
        title=say("board.claims", language),
        remark=say("board.select", language),
        columns=tuple(say(f"claims.{one}", language) for one in columns),
        rows=rows,
        ids=tuple(row.id for row in view.claims),
    )


def speaker_words(claim: Claim, language: str) -> str:
    """Who says it, and who added the claim where no reader found it."""
    return with_who_added(speaker_of(claim, language), claim, language)


def when_words(time: TimeReading | None, language: str) -> str:
    """The day or days a claim means, with its words; the words alone while nobody gave a date.

    Days stand first and in figures, the year before the month, in whichever language: a board sorts
    its cells as text.
    """
    if time is None:
        return say("undated", language)
    if time.latest is None:
        return quoted(time.words, language)
    if time.earliest is None:
        days = say("when.up_to", language, last=time.latest)
    elif time.earliest == time.latest:
        days = f"{time.latest}"
    else:
        days = say("when.range", language, first=time.earliest, last=time.latest)
    said = time.words in (days, f"{time.earliest}")
    return days if said else f"{days}, {quoted(time.words, language)}"


def when_told(corpus: Corpus, claim: Claim, language: str) -> str:
    """When a claim happened; where its sentence does not say, when its article was published."""
    published = corpus.notes[claim.article_id].published
    if claim.time is None and published is not None:
        return say("when.article", language, day=published)
    return when_words(claim.time, language)


#: Letters of a title that stands for a source, and of the spellings of one name: the board's other
#: columns need their room, and the panel has all of it.
_TITLE_LETTERS, _NAMES_LETTERS = 30, 80


def source_words(corpus: Corpus, claims: Sequence[Claim], language: str) -> str:
    """Whose article the first of some claims stands in, and how many others there are."""
    if not claims:
        return ""
    note = corpus.notes[claims[0].article_id]
    words = shortened(plain(note.source_name), 60 if note.names_source else _TITLE_LETTERS)
    more = len({claim.article_id for claim in claims}) - 1
    return say("ledger.more", language, words=words, count=more) if more else words


def _figure(claim: Claim, language: str) -> str:
    return quoted(claim.quantity.words, language) if claim.quantity else ""


def _sentence(corpus: Corpus, claim: Claim) -> str:
    return corpus.by_article[claim.article_id].article.text[claim.start : claim.end]


def words_behind(corpus: Corpus, view: View) -> dict[str, str]:
    """What the cells of a row cut short, by what the row selects.

    The whole sentences, the names of all sources and, of a name that is not drawn, every spelling.
    """
    claims: dict[str, Sequence[Claim]] = {row.id: (row.claim,) for row in view.claims}
    claims |= {mark.id: mark.flow.claims for mark in view.flows}
    claims |= {mark.id: (mark.claim,) for mark in view.stocks}
    claims |= {line.id: (line.claim,) for line in view.distances if line.claim}
    behind = {key: told_by(corpus, told) for key, told in claims.items()}
    return behind | {row.id: " ".join(row.names) for row in view.ledger}


def told_by(corpus: Corpus, claims: Sequence[Claim]) -> str:
    """The whole sentences of the claims, and the names of their sources."""
    return " ".join(
        f"{_sentence(corpus, claim)} {corpus.notes[claim.article_id].source_name}"
        for claim in claims
    )


def distances_table(corpus: Corpus, view: View, language: str) -> Table:
    """Stated distances beside the measured ones, then those only measured."""
    columns = (
        "to",
        "from",
        "stated",
        "measured",
        "bearing",
        "difference",
        "verdict",
        "source",
        "who",
    )
    lines = (*view.distances, *view.measured)
    return Table(
        title=say("board.distances", language),
        remark=say("board.select", language),
        columns=tuple(say(f"distance.{one}", language) for one in columns),
        rows=tuple(_distance_row(corpus, line, language) for line in lines),
        ids=tuple(line.id for line in lines),
    )


def _distance_row(corpus: Corpus, line: DistanceMark, language: str) -> tuple[str, ...]:
    open_end = say("displacement.unknown", language)
    measured = (
        say(
            "distance.km",
            language,
            km=km_text(line.measured_km, language),
            error=km_text(line.error_km, language),
        )
        if line.measured_km is not None and line.error_km is not None
        else say("distance.unmeasured", language)
    )
    return (
        name_of(line.end, language) if line.end else open_end,
        name_of(line.start, language) if line.start else open_end,
        quoted(line.stated, language),
        measured,
        bearing_of(line.bearing_deg, language) if line.bearing_deg is not None else "",
        _difference(line),
        verdict_text(line, language),
        source_words(corpus, [line.claim] if line.claim else [], language),
        speaker_words(line.claim, language)
        if line.claim
        else say("distance.measured_by", language),
    )


def _difference(line: DistanceMark) -> str:
    detail = line.claim.detail if line.claim else None
    if not isinstance(detail, DistanceDetail) or detail.km is None or line.measured_km is None:
        return ""
    km = round(detail.km - line.measured_km)
    return f"{km:+d} km" if km else "0 km"


def displacement_table(corpus: Corpus, view: View, language: str) -> Table:
    """Flows, then stocks; no figure is added to another."""
    columns = ("measure", "words", "from", "to", "status", "when", "source", "who")
    flows = [_flow_row(corpus, mark, language) for mark in view.flows]
    stocks = [_stock_row(corpus, mark, language) for mark in view.stocks]
    return Table(
        title=say("board.displacement", language),
        remark=say("displacement.note", language),
        columns=tuple(say(f"displacement.{one}", language) for one in columns),
        rows=(*flows, *stocks),
        ids=(*(mark.id for mark in view.flows), *(mark.id for mark in view.stocks)),
    )


def _flow_row(corpus: Corpus, mark: FlowMark, language: str) -> tuple[str, ...]:
    flow, open_end = mark.flow, say("displacement.unknown", language)
    return (
        f"F {say('displacement.flow', language)}, {say(f'chip.{flow.movement}', language)}",
        quoted(mark.words, language) or open_end,
        name_of(flow.origin, language) if flow.origin else open_end,
        name_of(flow.destination, language) if flow.destination else open_end,
        say(f"displacement.{flow.destination_status}", language),
        when_told(corpus, flow.recommended, language),
        source_words(corpus, (flow.recommended, *flow.claims), language),
        speaker_words(flow.recommended, language),
    )


def _stock_row(corpus: Corpus, mark: StockMark, language: str) -> tuple[str, ...]:
    area = name_of(mark.area, language) if mark.area else say("panel.no_area", language)
    return (
        f"S {say('displacement.stock', language)}",
        quoted(mark.words, language),
        area,
        "",
        "",
        when_told(corpus, mark.claim, language),
        source_words(corpus, [mark.claim], language),
        speaker_words(mark.claim, language),
    )


def ledger_table(corpus: Corpus, view: View, language: str) -> Table:
    """Every name that was seen and not drawn, with the reason and the sentence."""
    columns = ("name", "read_as", "sentence", "why")
    return Table(
        title=say("ledger.title", language),
        remark=f"{say('count.names', language, count=len(view.ledger))}. "
        + say("board.select", language),
        columns=tuple(say(f"ledger.{one}", language) for one in columns),
        rows=tuple(
            (
                shortened(", ".join(row.names), _NAMES_LETTERS),
                row.read_as,
                _ledger_sentence(corpus, row, language),
                row.why,
            )
            for row in view.ledger
        ),
        ids=tuple(row.id for row in view.ledger),
    )


def _ledger_sentence(corpus: Corpus, row: LedgerRow, language: str) -> str:
    """Some words of the first sentence around the name, and how many more mentions there are."""
    mention = row.resolutions[0].mention
    span = corpus.sentence_of(row.resolutions[0])
    text = corpus.by_article[mention.article_id].article.text
    said = around(text[span.start : span.end], mention.start - span.start, 70)
    words = quoted(said, language)
    more = len(row.resolutions) - 1
    return say("ledger.more", language, words=words, count=more) if more else words


def around(sentence: str, at: int, most: int) -> str:
    """At most ``most`` code points of a sentence around one of them, cut between words.

    >>> around("The United Nations accused Rwanda, a claim denied by Kigali.", 53, 30)
    '…a claim denied by Kigali.'
    """
    if len(sentence) <= most:
        return " ".join(sentence.split())
    start = max(0, min(at - most // 2, len(sentence) - most))
    end = min(len(sentence), start + most)
    words = sentence[start:end]
    if start:
        words = "…" + words[words.find(" ") + 1 :]
    if end < len(sentence):
        words = words[: words.rfind(" ")] + "…"
    return " ".join(words.split())


def places_table(corpus: Corpus, view: View, language: str) -> Table:  # noqa: ARG001
    """Every place on the map."""
    columns = ("name", "kind", "precision", "mentions", "origins")
    return Table(
        title=say("board.places", language),
        remark=say("board.select", language),
        columns=tuple(say(f"places.{one}", language) for one in columns),
        rows=tuple(
            (
                name_of(mark.place, language),
                kind_of(mark.place.kind, language),
                say(f"places.precision.{mark.precision}", language),
                len(mark.resolutions),
                mark.origin_count,
            )
            for mark in view.places
        ),
        ids=tuple(mark.id for mark in view.places),
    )


def acled_of(claim: Claim | None) -> str:
    """The ACLED sub-event suggested beside a claim; empty when none is."""
    detail = claim.detail if claim else None
    return detail.acled_suggestion if isinstance(detail, EventDetail) else ""
