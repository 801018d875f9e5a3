"""The panel beside the map: the sentences of what is selected."""

from __future__ import annotations

import streamlit as st

from dashboard.ui import html
from dashboard.ui.folding import STEP, show_folded, show_some
from dashboard.ui.session import choose_figure, read_article
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import safe_id
from dashboard.ui.view.panel import Group, Panel
from dashboard.ui.view.records import Excerpt

#: So many sentences of one article stand open, so many articles are shown; the rest folds.
OPEN_SENTENCES, OPEN_ARTICLES = 2, 12


def show(panel: Panel | None, *, height: int, language: str, chooses: bool = False) -> None:
    """Title, facts, and the sentences article by article, each with a way into its article.

    With ``chooses`` the figure of a flow can be chosen where its sources give several.
    """
    with st.container(height=height, border=True, key="panel"):
        if panel is None:
            st.html(html.block("caption", say("panel.empty", language)))
            return
        st.html(html.panel_head(panel))
        if chooses and panel.flow is not None:
            st.button(
                say("figure.open", language),
                key="choose-figure",
                on_click=choose_figure,
                args=(panel.flow.id,),
            )
        if panel.groups:
            st.html(html.panel_sources(panel.groups, language))
        for group in panel.groups[:OPEN_ARTICLES]:
            _show_group(group, language)
        _show_rest(panel, language)
        if panel.why:
            st.html(html.reasons(panel, language))


def _show_group(group: Group, language: str) -> None:
    st.html(html.article_head(group.note, language))
    for excerpt in group.excerpts[:OPEN_SENTENCES]:
        _show_excerpt(excerpt, language)
    rest = group.excerpts[OPEN_SENTENCES:]
    label = say("panel.more", language, count=len(rest))
    if len(rest) > STEP:
        name = f"sentences-{rest[0].article_id}"
        show_folded(name, label, rest, lambda one: _show_excerpt(one, language), language)
    elif rest:
        with st.expander(label):
            for excerpt in rest:
                _show_excerpt(excerpt, language)


def _show_rest(panel: Panel, language: str) -> None:
    """The articles for which there is no room at once, all their sentences with their ways in."""
    rest = panel.groups[OPEN_ARTICLES:]
    label = say("panel.more_articles", language, count=len(rest))
    name = f"rest-{safe_id(panel.title)}"
    show_folded(name, label, rest, lambda one: _show_all(one, language), language)


def _show_all(group: Group, language: str) -> None:
    st.html(html.article_head(group.note, language))
    show_some(
        f"all-{group.note.id}", group.excerpts, lambda one: _show_excerpt(one, language), language
    )


def _show_excerpt(excerpt: Excerpt, language: str) -> None:
    name = f"{excerpt.article_id}-{excerpt.start}"
    with st.container(key=f"excerpt-{name}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False):
            said = (
                html.chips(excerpt.chips, language) if excerpt.chips else html.only_named(language)
            )
            st.html(said, width="stretch")
            read_button(excerpt, name, language)
        st.html(html.quote(excerpt))


def read_button(excerpt: Excerpt, name: str, language: str) -> None:
    """The way from a sentence into its article.

    Args:
        excerpt: The sentence.
        name: Of this button, that no other on the page has.
        language: Of the page.
    """
    st.button(
        say("panel.read", language),
        key=f"read-{name}",
        type="tertiary",
        on_click=read_article,
        args=(excerpt.article_id, excerpt.start),
    )
