"""The names of a text as the shipped gazetteer reads them; loaded once for all tests."""

from __future__ import annotations

from dashboard.core.clean import article_as_given
from dashboard.core.recognise import recognise
from dashboard.core.resolve import resolve
from dashboard.model import Mention, Resolution
from dashboard.settings import settings_from
from dashboard.storage.packs import load_gazetteer

GAZETTEER = load_gazetteer(settings_from({}))


def recognised(text: str, language: str | None = None) -> tuple[Mention, ...]:
    """The names of a text, each with its role; ``language`` None leaves it to be recognised."""
    return recognise(article_as_given(text, doc="test", language=language), GAZETTEER)


def resolved(text: str) -> list[Resolution]:
    """What each of them means."""
    article = article_as_given(text, doc="test")
    return list(resolve(article, recognise(article, GAZETTEER), GAZETTEER))
