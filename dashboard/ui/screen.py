"""The upper part of the page as it is drawn: strings of our own making, fit to be kept."""

from __future__ import annotations

from dataclasses import dataclass

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
    told = told_of_none(MapStyle(scheme=scheme), language) | {"awaited": True}
    return Screen(
        head=awaited_head(language),
        map=MapScripts(marks=marks_script([], told), selection=selection_script([])),
        key="",
    )


def awaited_head(language: str, read: tuple[int, int] | None = None) -> str:
    """The words above that map.

    Args:
        language: Of the page's own words.
        read: How many articles are read, and of how many; None where that is not known.
    """
    head = html.block("summary", say("summary.reading", language))
    if read is None:
        return head
    count, of = read
    return head + html.block("caption", say("behind.read", language, count=count, of=of))
