"""The first half of an article's way: its names, each with the place it stands for."""

from __future__ import annotations

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.recognise import recognise
from dashboard.core.resolve import resolve
from dashboard.model import Article, Resolution


def resolved_names(article: Article, gazetteer: Gazetteer) -> tuple[Resolution, ...]:
    """Every name of an article, resolved, in the order of the text."""
    return resolve(article, recognise(article, gazetteer), gazetteer)
