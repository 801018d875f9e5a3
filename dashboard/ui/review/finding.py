"""Any row of the gazetteer, found by part of its name."""

from __future__ import annotations

import streamlit as st

from dashboard.core.place_search import FEWEST_LETTERS, FoundPlace, other_places
from dashboard.core.place_words import area_of
from dashboard.core.tokens import name_key
from dashboard.errors import DashboardError
from dashboard.model import Resolution
from dashboard.storage.place_names import rows_named
from dashboard.ui.escape import label_text
from dashboard.ui.review.desk import Desk
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import km_text, quoted, shortened
from dashboard.ui.view.wording import kind_of, name_of, trouble_of

#: So many rows are offered at once; more of the name shows others.
MOST = 8


def find_rows(desk: Desk, resolution: Resolution, key: str) -> tuple[FoundPlace, ...]:
    """The box for part of a name, and the rows that bear it; none before anything is typed.

    Args:
        desk: Where it is decided.
        resolution: The name that may mean one of them.
        key: Of the box.
    """
    language = desk.language
    part = st.text_input(
        say("find.box", language), key=key, max_chars=80, help=say("find.help", language)
    ).strip()
    if not part:
        return ()
    try:
        added = desk.store().added_places() if desk.collection.stored else ()
        around = other_places(resolution, _all_names(desk, resolution))
        found = rows_named(desk.settings, part, around, added, MOST + 1)
    except DashboardError as error:
        st.error(label_text(trouble_of(error, language), most=600))
        return ()
    _tell(part, len(found), language)
    return found[:MOST]


def _all_names(desk: Desk, resolution: Resolution) -> tuple[Resolution, ...]:
    return desk.collection.corpus.by_article[resolution.mention.article_id].resolutions


def _tell(part: str, count: int, language: str) -> None:
    """How many rows there are, where that is not seen below."""
    if count > MOST:
        st.caption(say("find.more", language, count=MOST))
    elif not count:
        few = len(name_key(part)) < FEWEST_LETTERS
        words = label_text(quoted(shortened(part, 40), language), most=60)
        st.caption(say("find.few" if few else "find.none", language, words=words))


def row_label(found: FoundPlace, language: str) -> str:
    """A row as a choice: its name, the spelling that was found, and its kind."""
    also = f", {say('find.also', language, name=found.name)}" if found.name else ""
    kind = kind_of(found.place.kind, language)
    return label_text(f"{name_of(found.place, language)} ({kind}{also})", most=120)


def row_caption(found: FoundPlace, language: str) -> str:
    """Below it: its province, how far it lies from the article's places, and who says so."""
    place = found.place
    where = area_of(place)
    if place.latitude is None:
        far = say("find.no_point", language)
    else:
        far = ", ".join(
            say("find.near", language, km=km_text(km, language), place=name_of(one, language))
            for one, km in found.near
        )
    source = shortened(place.source, 60)
    return label_text(" · ".join(part for part in (where, far, source) if part), most=240)
