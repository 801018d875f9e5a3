"""The names of a text as the shipped gazetteer reads them; loaded once for all tests."""

from __future__ import annotations

from dashboard.core.clean import article_as_given
from dashboard.core.recognise import recognise
from dashboard.core.resolve import resolve
from dashboard.model import Mention, Resolution, Role
from dashboard.settings import settings_from
from dashboard.storage.packs import load_gazetteer

GAZETTEER = load_gazetteer(settings_from({}))

#: Told behind a sentence from eastern DR Congo, as the rest of its article would; two places each.
SCENES = {"fr": " Goma se trouve au Nord-Kivu.", "en": " Goma lies in North Kivu."}

#: A page of prose: its title and two paragraphs.
TITLE = "Masisi : des familles sur la route"
BODY = (
    "Des combats ont éclaté mardi à Nyabiondo, dans le territoire de Masisi. Plusieurs centaines"
    " de familles ont pris la route de Loashi."
)
MORE = (
    "Selon un responsable local, deux civils ont été blessés. L'administrateur du territoire a"
    " promis une aide, qui n'était pas encore arrivée mercredi soir à Loashi."
)


def recognised(text: str, language: str | None = None) -> tuple[Mention, ...]:
    """The names of a text, each with its role; ``language`` None leaves it to be recognised."""
    return recognise(article_as_given(text, doc="test", language=language), GAZETTEER)


def places(text: str, language: str | None = None, start: int = 0) -> list[str]:
    """What the text names as places from ``start`` on, located or not, in its order."""
    return [
        mention.words
        for mention in recognised(text, language)
        if mention.role in (Role.PLACE, Role.UNLOCATED) and mention.start >= start
    ]


def resolved(text: str) -> list[Resolution]:
    """What each of them means."""
    article = article_as_given(text, doc="test")
    return list(resolve(article, recognise(article, GAZETTEER), GAZETTEER))


def names_in(line: str, page: str) -> list[str]:
    """The places read in a line of a French page that has ``@`` where the line stands."""
    start = page.index("@")
    text = page.replace("@", line)
    behind = len(places(text, "fr", start=start + len(line)))
    return places(text, "fr", start=start)[: -behind or None]


def names_below(article: str, line: str, language: str = "fr") -> list[str]:
    """The places read in a line that stands below the article."""
    return places(article + line, language, start=len(article))
