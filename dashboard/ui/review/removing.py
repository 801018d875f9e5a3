"""A wrong article taken out and put back, by whoever looks at the page and signs."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.errors import DashboardError
from dashboard.model import Article
from dashboard.settings import Settings
from dashboard.storage.store import Removed, erased_articles
from dashboard.stored_articles import shared_store
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.folding import show_some
from dashboard.ui.review.desk import NAME_KEY, Desk, keep_name, name_box, reviewer, tell, told
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import day_text, moment_text, quoted, shortened
from dashboard.ui.view.wording import trouble_of


def remove_card(desk: Desk, article: Article) -> None:
    """The way to take the article out that is open; of the store only, for a folder is as it is."""
    language = desk.language
    if not desk.collection.stored:
        return
    with st.popover(say("remove.open", language), width="stretch"):
        st.caption(say("remove.note", language))
        name_box("remove", language)
        if not st.button(say("remove.do", language), type="primary", key="remove-do"):
            return
        if not reviewer():
            st.warning(say("remove.needs_name", language))
        elif remove_all(desk.settings, (article.id,), "remove", language):
            st.rerun()
        else:
            told()


def name_key(form: str) -> str:
    """Key of a box of a form's own whose name signs a removal."""
    return f"{NAME_KEY}-{form}"


def removal_of(settings: Settings, article_id: str) -> Removed | None:
    """That this article is removed; None where it is not, or nothing is kept in a store."""
    return next((one for one in removals(settings) if one.article_id == article_id), None)


def removals(settings: Settings) -> tuple[Removed, ...]:
    """The articles of the store that are removed now, the last one first."""
    if settings.articles_given or not settings.has_store:
        return ()
    return shared_store(settings.store).removed_articles()


def erasure_words(settings: Settings, article_id: str, language: str) -> str:
    """That this article was erased, in words; empty where it was not. Who and why is not told."""
    if settings.articles_given or not settings.has_store:
        return ""
    found = erased_articles(shared_store(settings.store))
    days = [day_text(one.at.date(), language) for one in found if one.article_id == article_id]
    return say("remove.erased", language, day=days[0]) if days else ""


def show_removed(settings: Settings, one: Removed, language: str) -> None:
    """What a removed article's page says in place of its text, and the way back."""
    told()
    st.html(html.block("caption", _told(one, language)))
    name_box("back", language)
    _back_button(settings, one, "back", language)


def list_removed(settings: Settings, language: str) -> None:
    """The removed articles, each with its way back; nothing where there are none."""
    told()
    found = removals(settings)
    if not found:
        return
    with st.expander(say("remove.list", language, count=len(found))):
        name_box("backs", language)
        show_some("removed", found, lambda one: _row(settings, one, language), language)


def _row(settings: Settings, one: Removed, language: str) -> None:
    st.html(html.block("caption", _told(one, language)))
    _back_button(settings, one, "backs", language)


def _back_button(settings: Settings, one: Removed, form: str, language: str) -> None:
    st.button(
        label_text(say("remove.back", language, title=shortened(one.title, 60)), most=90),
        key=f"{form}-{one.article_id}",
        on_click=_put_back,
        args=(settings, one.article_id, form, language),
    )


def _told(one: Removed, language: str) -> str:
    when, title = moment_text(one.at, language), quoted(one.title, language)
    return say("remove.told", language, title=title, by=one.by, when=when)


def remove_all(settings: Settings, article_ids: Sequence[str], form: str, language: str) -> bool:
    """Remove articles under the name in a form; whether all of them are."""
    keep_name(form)
    if not reviewer():
        tell(say("remove.needs_name", language), trouble=True)
        return False
    try:
        for article_id in article_ids:
            shared_store(settings.store).remove_article(article_id, reviewer())
    except DashboardError as error:
        tell(trouble_of(error, language), trouble=True)
        return False
    return True


def _put_back(settings: Settings, article_id: str, form: str, language: str) -> None:
    keep_name(form)
    if not reviewer():
        tell(say("remove.needs_name", language), trouble=True)
        return
    try:
        shared_store(settings.store).put_back(article_id, reviewer())
    except DashboardError as error:
        tell(trouble_of(error, language), trouble=True)
        return
    tell(say("remove.is_back", language), trouble=False)
