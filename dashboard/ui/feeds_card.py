"""The feeds that are followed: the list, one more, what a refresh brought and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from dashboard.errors import DashboardError
from dashboard.settings import Settings
from dashboard.storage.feeds_list import (
    FollowedFeed,
    add_feed,
    followed_feeds,
    refresh_feed,
    remove_feed,
)
from dashboard.storage.intake import TakenState, take_in
from dashboard.storage.readers import ReadOptions, visible
from dashboard.storage.sketches import Copies
from dashboard.stored_articles import shared_store
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.taken import counts_line, fetcher_for, shown_lines, taken_line
from dashboard.ui.texts import say
from dashboard.ui.view.corpus import safe_id
from dashboard.ui.view.figures import shortened
from dashboard.ui.view.wording import trouble_of

#: What was said last, by the address of its feed; under the empty address, of the list itself.
_TOLD = "feeds-told"

_CONSENT, _ADDRESS = "feeds-consent", "feeds-address"

#: Taller lists of what became of the entries scroll, in pixels.
_LINES_HEIGHT = 150

#: So much of a feed's name stands on its buttons.
_LONGEST_NAME = 40


def open_dialog(settings: Settings, language: str) -> None:
    """The dialog; the page behind it shows what came in once it is closed."""
    st.session_state[_TOLD] = {}
    st.dialog(say("feeds.title", language), width="large", on_dismiss="rerun")(_dialog)(
        settings, language
    )


def _dialog(settings: Settings, language: str) -> None:
    consent = st.checkbox(say("feeds.consent", language), key=_CONSENT)
    feeds = _followed(settings)
    if not feeds:
        st.html(html.block("caption", say("feeds.none", language)))
    titles = Counter(shortened(_name(feed, language), _LONGEST_NAME) for feed in feeds)
    for feed in feeds:
        alike = titles[shortened(_name(feed, language), _LONGEST_NAME)] > 1
        _show_feed(settings, feed, language, consent=consent, alike=alike)
    if len(feeds) > 1 and st.button(say("feeds.refresh_all", language), key="feeds-refresh"):
        _refresh(settings, feeds, language, consent=consent)
    with st.form("feeds-form", border=False, clear_on_submit=False):
        left, right = st.columns([5, 1], vertical_alignment="bottom")
        left.text_input(say("feeds.address", language), key=_ADDRESS, max_chars=2_000)
        if right.form_submit_button(say("feeds.add", language), width="stretch"):
            _add(settings, language, consent=consent)
    _show_told("")


def _followed(settings: Settings) -> tuple[FollowedFeed, ...]:
    """The list; looking at it makes no store."""
    if not settings.has_store:
        return ()
    return followed_feeds(shared_store(settings.store))


def _show_feed(
    settings: Settings, feed: FollowedFeed, language: str, *, consent: bool, alike: bool
) -> None:
    """A feed, what it brought so far, and what can be done with it."""
    name = _name(feed, language)
    read = say("feeds.read", language, count=len(feed.seen))
    key = safe_id(feed.url)
    with st.container(border=True, key=f"feed-{key}"):
        address = visible(feed.url, 200)
        st.html(html.block("article", name) + html.block("origin", f"{address} · {read}"))
        short = _short_name(feed, name, alike=alike)
        left, right = st.columns(2)
        if _named_button(left, "feeds.refresh_one", short, f"feed-refresh-{key}", language):
            _refresh(settings, [feed], language, consent=consent)
        if _named_button(right, "feeds.remove_one", short, f"feed-remove-{key}", language):
            _remove(settings, feed, name, language)
        _show_told(feed.url)


def _name(feed: FollowedFeed, language: str) -> str:
    return visible(feed.title or say("feeds.untitled", language), 110)


def _short_name(feed: FollowedFeed, name: str, *, alike: bool) -> str:
    """The name on a feed's buttons; of two with one title, what tells their addresses apart."""
    if not alike:
        return shortened(name, _LONGEST_NAME)
    return f"{shortened(name, _LONGEST_NAME // 2)} ({visible(feed.url, 200)[-_LONGEST_NAME:]})"


def _named_button(
    column: st.delta_generator.DeltaGenerator, text: str, name: str, key: str, language: str
) -> bool:
    """A button that says of which feed it is, to those who hear the page as well."""
    label = label_text(say(text, language, title=name), most=160)
    return column.button(label, key=key, width="stretch")


def _add(settings: Settings, language: str, *, consent: bool) -> None:
    address = st.session_state[_ADDRESS].strip()
    if not address:
        _tell({"": [say("feeds.needs_address", language)]})
        return
    try:
        fetcher = fetcher_for(settings, consent=consent)
        followed = add_feed(shared_store(settings.store), fetcher, address)
    except DashboardError as error:
        state, why = say("add.state.left_out", language), trouble_of(error, language)
        _tell({"": [f"✕ {say('reader.because', language, name=state, why=why)}"]})
        return
    title = visible(followed.title or say("feeds.untitled", language), 110)
    _tell({followed.url: [f"✓ {say('feeds.followed', language, title=title)}"]})


def _remove(settings: Settings, feed: FollowedFeed, name: str, language: str) -> None:
    try:
        remove_feed(shared_store(settings.store), feed.url)
    except DashboardError as error:
        _tell({feed.url: [f"✕ {trouble_of(error, language)}"]})
        return
    _tell({"": [say("feeds.removed", language, title=name)]})


def _refresh(
    settings: Settings, feeds: Sequence[FollowedFeed], language: str, *, consent: bool
) -> None:
    """Read what is new, feed by feed; what one brought is kept whatever the next one does."""
    fetcher = fetcher_for(settings, consent=consent)
    told: dict[str, list[str]] = {}
    progress = st.empty()
    try:
        store = shared_store(settings.store)
        with Copies(store) as copies:
            for feed in feeds:
                lines = told.setdefault(feed.url, [])
                states: list[TakenState] = []
                new = refresh_feed(store, fetcher, feed, ReadOptions())
                for one in take_in(new, store, copies):
                    states.append(one.state)
                    lines.append(taken_line(one, language))
                    progress.text(say("add.count", language, count=len(lines)))
                lines.insert(0, _brought(states, language))
    except DashboardError as error:
        told.setdefault("", []).append(f"✕ {trouble_of(error, language)}")
    progress.empty()
    _tell(told)


def _brought(states: Sequence[TakenState], language: str) -> str:
    return counts_line(states, language) if states else say("feeds.nothing", language)


def _tell(told: dict[str, list[str]]) -> None:
    """Keep what is to be said, and draw the dialog anew with it."""
    st.session_state[_TOLD] = told
    st.rerun(scope="fragment")


def _show_told(url: str) -> None:
    lines: list[str] = (st.session_state.get(_TOLD) or {}).get(url) or []
    if not lines:
        return
    with st.container(border=False, height=_LINES_HEIGHT if len(lines) > 6 else "content"):
        st.text(shown_lines(lines))
