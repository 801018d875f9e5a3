"""The board on which readings stand side by side; from each sentence a way into its article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.model import SideReading, Verdict
from dashboard.ui import board_find, html
from dashboard.ui.escape import label_text
from dashboard.ui.folding import show_folded
from dashboard.ui.link import Board
from dashboard.ui.session import select
from dashboard.ui.sources_panel import read_button
from dashboard.ui.tables import acled_of, told_by
from dashboard.ui.texts import say
from dashboard.ui.view.chips import side_excerpts
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.keep import state_of
from dashboard.ui.view.one_origin import OneOrigin, one_origins
from dashboard.ui.view.panel import comparison_fact
from dashboard.ui.view.records import CheckMark, DisputeMark, Excerpt, View
from dashboard.ui.view.wording import finding_of

#: So many sentences of one reading stand on the board; the panel shows them all.
SENTENCES_A_SIDE = 2


def contradictions(view: View) -> tuple[DisputeMark, ...]:
    """What sources tell differently."""
    return tuple(mark for mark in view.disputes if mark.comparison.verdict is Verdict.CONTRADICT)


def show(corpus: Corpus, view: View, language: str) -> None:
    """Contradictions side by side; below them what sources agree on, and what only one says."""
    disputes, checks = _found(corpus, view, language)
    disputed = [mark for mark in disputes if mark.comparison.verdict is Verdict.CONTRADICT]

    def show_one(mark: DisputeMark) -> None:
        _show_sides(corpus, mark, language)

    if not contradictions(view):
        st.html(html.block("caption", say("board.none", language)))
    for mark in disputed[:1]:
        show_one(mark)
    for mark in disputed[1:]:
        show_folded(mark.id, label_text(mark.title), (mark,), show_one, language)
    show_folded(
        "checks", f"{say('dispute.checks', language)} · {len(checks)}", checks,
        lambda mark: _show_check(mark, language), language,
    )  # fmt: skip
    for verdict, key in ((Verdict.AGREE, "dispute.agree"), (Verdict.ONE_SOURCE, "dispute.single")):
        same = [mark for mark in disputes if mark.comparison.verdict is verdict]
        label = f"{say(key, language)} · {len(same)}"
        show_folded(verdict.value, label, same, show_one, language)


def _found(
    corpus: Corpus, view: View, language: str
) -> tuple[Sequence[DisputeMark], Sequence[CheckMark]]:
    """What of the board is shown: all, or what holds the words that are looked for."""
    first = len(view.disputes)
    found = board_find.ask_among(
        Board.DISAGREEMENTS,
        first + len(view.checks),
        state_of(view),
        lambda: board_find.folded(_said(corpus, view, language)),
        language,
    )
    if found is None:
        return view.disputes, view.checks
    disputes = [view.disputes[n] for n in found if n < first]
    return disputes, [view.checks[n - first] for n in found if n >= first]


def _said(corpus: Corpus, view: View, language: str) -> Iterator[str]:
    """What each comparison and each check says: titles, words, whole sentences and sources."""
    for mark in view.disputes:
        sides = mark.comparison.sides
        told = (f"{side.words} {told_by(corpus, side.claims)}" for side in sides)
        yield " ".join((mark.title, *told))
    for one in view.checks:
        yield f"{finding_of(one.check, language)} {told_by(corpus, one.check.claims)}"


def _show_check(mark: CheckMark, language: str) -> None:
    """A figure beside another fact; a press opens both sentences. Nobody is called a liar."""
    left, right = st.columns([8, 2], vertical_alignment="center")
    left.text(f"{'=' if mark.check.agrees else '≠'} {finding_of(mark.check, language)}")
    right.button(
        say("panel.read", language),
        key=f"read-{mark.id}",
        type="tertiary",
        on_click=select,
        args=(mark.id,),
    )


def _show_sides(corpus: Corpus, mark: DisputeMark, language: str) -> None:
    """The readings two by two, and the way to the sentences for which there is no room here."""
    comparison = mark.comparison
    st.html(html.heading(mark.title, comparison_fact(comparison, language)))
    excerpts = [side_excerpts(corpus, side, language) for side in comparison.sides]
    for first in range(0, len(comparison.sides), 2):
        left, between, right = st.columns([20, 2, 20], gap=None, vertical_alignment="top")
        for n, column in ((first, left), (first + 1, right)):
            if n < len(comparison.sides):
                with column:
                    _show_side(corpus, mark, n, excerpts[n][:SENTENCES_A_SIDE], language)
        if first + 1 < len(comparison.sides):
            between.html(html.versus(disputed=comparison.verdict is Verdict.CONTRADICT))
    counts = [len(told) for told in excerpts]
    if max(counts) > SENTENCES_A_SIDE:
        st.button(
            say("dispute.all", language, count=sum(counts)),
            key=f"read-all-{mark.id}",
            type="tertiary",
            on_click=select,
            args=(mark.id,),
        )
    _show_origins(corpus, mark, language)


def _show_origins(corpus: Corpus, mark: DisputeMark, language: str) -> None:
    """Folded: why there are fewer origins than articles, each reason with its sentences."""
    comparison = mark.comparison
    if comparison.origin_count == comparison.article_count:
        return
    ids = dict.fromkeys(claim.article_id for side in comparison.sides for claim in side.claims)
    label = say(
        "origin.why",
        language,
        articles=say("count.articles", language, count=comparison.article_count),
        origins=say("count.origins", language, count=comparison.origin_count),
    )
    fold = st.expander(label, key=f"fold-origins-{mark.id}", on_change="rerun")
    if fold.open:
        with fold:
            for n, one in enumerate(one_origins(corpus, ids, language)):
                _show_origin(corpus, one, f"{n}-{mark.id}", language)


def _show_origin(corpus: Corpus, one: OneOrigin, where: str, language: str) -> None:
    first, second = one.titles
    pair = say("origin.pair", language, first=first, second=second)
    st.html(html.block("caption", f"{pair} {one.why}"))
    for n, excerpt in enumerate(one.excerpts):
        _show_sentence(corpus, replace(excerpt, chips=()), f"origin-{n}-{where}", language)


def _show_side(
    corpus: Corpus, mark: DisputeMark, n: int, excerpts: Sequence[Excerpt], language: str
) -> None:
    side: SideReading = mark.comparison.sides[n]
    kind = "clash" if mark.comparison.verdict is Verdict.CONTRADICT else "same"
    with st.container(key=f"side-{kind}-{n}-{mark.id}", gap=None):
        st.html(html.side_words(side.words, language))
        for excerpt in excerpts:
            _show_sentence(corpus, excerpt, f"{n}-{mark.id}", language)
        if acled := acled_of(side.claims[0]):
            st.html(html.suggestion(acled, language))


def _show_sentence(corpus: Corpus, excerpt: Excerpt, where: str, language: str) -> None:
    """A sentence, who says it and whose article it is, and the way into the article."""
    st.html(html.quote(excerpt) + html.chips(excerpt.chips[:1], language))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False):
        note = corpus.notes[excerpt.article_id]
        st.html(html.side_source(note, language), width="stretch")
        read_button(excerpt, f"{where}-{excerpt.article_id}-{excerpt.start}", language)
