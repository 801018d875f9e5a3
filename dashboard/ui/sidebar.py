"""The sidebar: which articles, which claims, which layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.collection import Collection
from dashboard.export.formats import EXPORTS
from dashboard.settings import LANGUAGE, LANGUAGES, Settings
from dashboard.ui import html
from dashboard.ui.escape import plain
from dashboard.ui.session import choose_language, present_address, show_all_happenings
from dashboard.ui.texts import say
from dashboard.ui.view.build import select
from dashboard.ui.view.choice import Choice, Happening, Layer
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.figures import quoted
from dashboard.ui.view.keep import kept_view
from dashboard.ui.view.records import ArticleNote, View

#: Key of the choice of a language.
_SPOKEN = "language"

#: So many articles are shown chosen one by one; of more, an empty choice means all.
FEW_ARTICLES = 6


def choose(settings: Settings, collection: Collection, language: str) -> None:
    """The widgets that choose; what they say is read off the session before they are drawn."""
    _choose_articles(collection.corpus, language)
    if collection.extent is not None:
        # Here, not above: of a folder, all articles are shown.
        from dashboard.ui import part_card

        part_card.show(settings, collection.extent, language)
    _bring_in(settings, language)
    st.pills(
        say("side.happened", language),
        list(Happening),
        selection_mode="multi",
        format_func=lambda one: say(f"happened.{one}", language),
        key="happened",
    )
    with st.container(key="layers"):
        st.html(html.block("label-head", say("side.layers", language)))
        for layer in Layer:
            # The letters beside the names, those on the chips, are page.css's: what stands in a
            # label is read aloud.
            st.checkbox(say(f"layer.{layer}", language), key=f"layer-{layer}")
        st.checkbox(say("side.provinces", language), key="provinces")
        st.checkbox(say("side.tiles", language), key="tiles")
    _choose_language(language)


def _choose_language(language: str) -> None:
    """The languages, each by the name it calls itself."""
    st.session_state[_SPOKEN] = language
    st.segmented_control(
        say("side.language", language),
        list(LANGUAGES),
        format_func=lambda one: LANGUAGES[one],
        key=_SPOKEN,
        required=True,
        on_change=_take_language,
    )
    with st.container(key="spoken"):
        # For who hears the page: in which language it is to be read aloud.
        st.html(html.spoken_script(language), unsafe_allow_javascript=True)


def _take_language() -> None:
    choose_language(st.session_state[_SPOKEN])


def _bring_in(settings: Settings, language: str) -> None:
    """The ways in which articles come. What they need is loaded when somebody takes one.

    Of a folder that is shown as it is there is none: what came in would go into the store, and
    nobody would see it here.
    """
    if settings.articles_given:
        st.html(html.block("caption", say("side.folder", language)))
        return
    left, right = st.columns([5, 3], gap="small")
    if left.button(say("side.add", language), width="stretch", key="add"):
        from dashboard.ui import add_articles

        add_articles.open_dialog(settings, language)
    if right.button(say("side.feeds", language), width="stretch", key="feeds"):
        from dashboard.ui import feeds_card

        feeds_card.open_dialog(settings, language)


def _choose_articles(corpus: Corpus, language: str) -> None:
    """A few articles stand there as chips; of many, none chosen means all of them."""
    notes = corpus.notes
    chosen = [one for one in st.session_state.get("articles") or () if one in notes]
    everything = list(notes) if len(notes) <= FEW_ARTICLES else []
    st.session_state["articles"] = chosen or everything
    st.multiselect(
        say("side.articles", language),
        list(notes),
        format_func=lambda article_id: plain(notes[article_id].title)[:80],
        key="articles",
        placeholder=say("side.all_articles", language),
    )


def when(view: View, language: str) -> None:
    """Whether the articles carry dates, and what waits for one."""
    st.html(html.block("label-head", say("side.when", language)))
    st.html(html.block("caption", undated_note(view.articles, view.undated_words, language)))


def undated_note(notes: Sequence[ArticleNote], words: Sequence[str], language: str) -> str:
    """In words: which dates are missing and which of the sources' words hang on them."""
    undated = sum(note.published is None for note in notes)
    if not undated:
        return say("side.dated", language)
    if undated < len(notes):
        return say("side.undated.some", language, count=undated, total=len(notes))
    if not words:
        return say("side.undated.none", language)
    key = "side.undated.both" if len(notes) == 2 else "side.undated.all"
    return say(key, language, words=quoted(words[0], language))


def foot(corpus: Corpus, view: View, choice: Choice, *, tiles: bool) -> None:
    """The link, the exports, and what leaves this machine."""
    language = choice.language
    left, right = st.columns(2)
    with left, st.popover(say("side.copy", language), width="stretch"):
        st.code(present_address(corpus.notes), language=None, wrap_lines=True)
    with right, st.popover(say("side.export", language), width="stretch"):
        st.html(html.block("caption", say("export.note", language)))
        for name, export in EXPORTS.items():
            st.download_button(
                say(f"export.{name}", language),
                data=_later(export.write, corpus, view, choice),
                file_name=export.file_name,
                mime=export.mime,
                key=f"export-{name}",
                on_click="ignore",
                width="stretch",
            )
    st.html(html.block("caption", say("app.online" if tiles else "app.offline", language)))


def _later(
    write: Callable[[Corpus, View], bytes], corpus: Corpus, view: View, choice: Choice
) -> Callable[[], bytes]:
    """Made when it is asked for, not at every rerun; in English, whatever the page speaks."""
    return lambda: write(corpus, _in_english(corpus, view, choice))


def _in_english(corpus: Corpus, view: View, choice: Choice) -> View:
    """What the page shows, in the language of exports: whoever joins two finds the same words."""
    if choice.language == LANGUAGE:
        return view
    return select(kept_view(corpus, replace(choice, language=LANGUAGE)), view.selected)


def hidden_note(view: View, language: str) -> None:
    """What the filter hides where it leaves no place, and the button that clears it."""
    count = sum(view.hidden.values())
    name = say("side.happened", language)
    st.html(html.block("caption", say("summary.hidden", language, count=count, filter=name)))
    st.button(say("summary.clear", language), on_click=show_all_happenings, key="clear")
