"""The upper part of the page as it is drawn: strings of our own making, fit to be kept."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.ui.map_scripts import MapScripts


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
