"""One article to read, with everything that was read off it marked in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard.collection import Collection
from dashboard.core.explain import explain
from dashboard.core.spans import Span
from dashboard.model import READ_PARTS, Article, Part, PartKind, Reading
from dashboard.settings import Settings
from dashboard.stored_articles import with_article
from dashboard.ui import html, reader, sidebar
from dashboard.ui.review import adding, claims, dates, made, names, placing, removing
from dashboard.ui.review.desk import Desk
from dashboard.ui.session import back_to_map, keep_link, present_choice, read_article, select
from dashboard.ui.texts import say
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.places import ledger, sort_mentions
from dashboard.ui.view.wording import name_of, reason_of, reasons_of


def show(
    settings: Settings, collection: Collection, article_id: str, at: int, language: str
) -> None:
    """The article at the sentence that holds ``at``."""
    on_the_map = collection.corpus.notes
    with st.sidebar:
        st.html(html.brand(language))
        sidebar.choose(settings, collection, language)
    if collection.stored:
        behind = collection.behind is not None
        corpus = with_article(settings, collection.corpus, article_id, behind=behind)
        collection = replace(collection, corpus=corpus)
    corpus = collection.corpus
    reading = corpus.by_article.get(article_id)
    st.button(say("reader.back", language), on_click=back_to_map, type="tertiary", key="back")
    if removed := removing.removal_of(settings, article_id):
        removing.show_removed(settings, removed, language)
        keep_link(on_the_map)
        return
    if reading is None:
        erased = removing.erasure_words(settings, article_id, language)
        st.html(html.block("caption", erased or say("reader.missing", language)))
        keep_link(on_the_map)
        return
    left, right = st.columns([640, 300], gap="large")
    with left:
        st.html(reader.article_html(corpus, reading, at, language))
        for parts in left_out_parts(reading.article):
            _left_out(reading.article, parts, language)
        st.html(reader.scroll_script(article_id, at), unsafe_allow_javascript=True)
    with right:
        desk = Desk(settings=settings, collection=collection, language=language)
        _beside(desk, article_id, at)
    placing.show_if_asked(desk, reading)
    keep_link(on_the_map)


def left_out_parts(article: Article) -> list[list[Part]]:
    """What is not the article, stretch by stretch; neighbours of one kind are one stretch."""
    stretches: list[list[Part]] = []
    for part in article.parts:
        if part.kind in READ_PARTS or part.kind is PartKind.SOURCE_LINE:
            continue
        last = stretches[-1][-1] if stretches else None
        between = article.text[last.end : part.start] if last else "-"
        if last is not None and last.kind is part.kind and not between.strip():
            stretches[-1].append(part)
        else:
            stretches.append([part])
    return stretches


def _left_out(article: Article, parts: Sequence[Part], language: str) -> None:
    kind = say(f"part.{parts[0].kind}", language)
    with st.expander(say("reader.left_out", language, kind=kind)):
        reasons = reasons_of((part.reason for part in parts), language)
        st.html(html.block("caption", "; ".join(reasons)))
        st.text(article.text[parts[0].start : parts[-1].end])


def _beside(desk: Desk, article_id: str, at: int) -> None:
    """Where it comes from, what was read at the sentence, and what is not on the map."""
    corpus, language = desk.collection.corpus, desk.language
    reading = corpus.by_article[article_id]
    with st.container(border=True):
        st.html(reader.meta_html(reading.article, language))
        dates.date_of(desk, reading.article)
        removing.remove_card(desk, reading.article)
    span = next(
        (one for one in corpus.sentences_of(article_id) if one.start <= at < one.end), Span(0, 0)
    )
    inside = [one for one in reading.resolutions if span.holds(one.mention.start)]
    choice = present_choice(corpus.notes, language)
    view = kept_view(corpus, choice)
    marks = {mark.place.id: mark.id for mark in view.places}
    with st.container(border=True):
        _steps(reading.article, corpus.sentences_of(article_id), span, language)
        st.html(reader.sentence_html(corpus, article_id, span, inside, language))
        for one in inside:
            if one.place is not None and one.place.id in marks:
                st.button(
                    say("reader.map", language),
                    key=f"show-{one.mention.start}",
                    on_click=_show_on_map,
                    args=(marks[one.place.id],),
                )
                break
        if inside:
            with st.expander(say("reader.candidates", language)):
                st.text(_explained(replace(reading, resolutions=tuple(inside)), language))
        names.unlocated_names(desk, inside)
        names.correct_names(desk, inside)
        said = corpus.claims_at(article_id, span)
        claims.judge_claims(desk, reading.article, said, reading.resolutions)
        adding.add_what_it_says(desk, reading, span)
        made.decisions(desk, article_id)
    rows = ledger(sort_mentions(reading.resolutions, choice), choice)
    if rows:
        with st.container(border=True):
            st.html(reader.names_html(rows, language))


def _explained(reading: Reading, language: str) -> str:
    """Every candidate of its names, in the language of the page."""
    return explain(
        reading,
        width=48,
        said=lambda one: reason_of(one, language),
        named=lambda place: name_of(place, language),
    )


def _steps(article: Article, sentences: Sequence[Span], here: Span, language: str) -> None:
    """To the sentence before and the one after, so that a whole article can be gone through."""
    before, after = neighbours(article, sentences, here)
    st.html(html.block("label-head", say("reader.sentence", language)))
    left, right = st.columns(2)
    for column, key, there in ((left, "before", before), (right, "after", after)):
        column.button(
            say(f"reader.{key}", language),
            key=f"sentence-{key}",
            disabled=there is None,
            on_click=read_article,
            args=(article.id, there.start if there else 0),
            width="stretch",
        )


def neighbours(
    article: Article, sentences: Sequence[Span], here: Span
) -> tuple[Span | None, Span | None]:
    """The sentences that are read before and after one; None at the ends of the article.

    Those of the title and of what was left out are none.
    """
    shown = [
        one
        for one in sentences
        for part in reader.shown_parts(article)
        if part.start <= one.start < part.end
    ]
    before = [one for one in shown if one.start < here.start]
    after = [one for one in shown if one.start > here.start]
    return (before[-1] if before else None), (after[0] if after else None)


def _show_on_map(mark_id: str) -> None:
    select(mark_id)
    back_to_map()
