"""The upper part of the page as it is drawn: strings of our own making, fit to be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dashboard.ui import html
from dashboard.ui.map_scripts import (
    MapScripts,
    MapStyle,
    marks_script,
    selection_script,
    told_of_none,
)
from dashboard.ui.texts import say
from dashboard.ui.theme import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What is drawn of a state before anything that needs the articles themselves.

    Attributes:
        head: HTML: what the articles say, in words.
        map: What the map's frame runs.
        key: HTML: the one-row key of a narrow screen.
    """

    head: str
    map: MapScripts
    key: str


def awaited_screen(scheme: Scheme, language: str) -> Screen:
    """What stands there while the articles are read for the first time: a map without a mark.

    The browser loads the map's frame with it, which takes it as long as reading a few dozen
    articles takes the server.
    """
    told = told_of_none(MapStyle(scheme=scheme, unfinished=True), language)
    return Screen(
        head=awaited_head(language),
        map=MapScripts(marks=marks_script([], told), selection=selection_script([])),
        key="",
    )


def places_screen(screen: Screen, language: str) -> Screen:
    """What stands there while the claims are still to be read: the places, and none is selected.

    Args:
        screen: Of the articles as read for their names alone.
        language: Of the page's own words.
    """
    marks = replace(screen.map, selection=selection_script([]))
    return replace(screen, head=awaited_head(language, has_places=True), map=marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class HowFar:
    """How far the reading is.

    Attributes:
        count: So many articles are read.
        of: Of so many.
        names_only: Whether only their names are, and their claims are still to be read.
    """

    count: int
    of: int
    names_only: bool


def awaited_head(language: str, read: HowFar | None = None, *, has_places: bool = False) -> str:
    """The words above a map that waits for what the articles say.

    Args:
        language: Of the page's own words.
        read: How far the reading is; None where that is not known.
        has_places: Whether the map shows the places already.
    """
    doing = "summary.reading_claims" if has_places else "summary.reading"
    head = html.block("summary", say(doing, language))
    if read is None or (has_places and read.names_only):
        return head
    key = "summary.searched" if read.names_only else "behind.read"
    return head + html.block("caption", say(key, language, count=read.count, of=read.of))
