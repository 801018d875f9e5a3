"""Places in the words of a form. Pure."""

from __future__ import annotations

from dashboard.core.place_words import area_of
from dashboard.model import Place
from dashboard.ui.escape import label_text
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import km_text, quoted
from dashboard.ui.view.wording import kind_of, name_of


def place_label(place: Place, language: str) -> str:
    """A row as a widget's label: its name, its kind and where it lies."""
    known, name = (kind_of(place.kind, language), area_of(place)), name_of(place, language)
    return label_text(f"{name} ({', '.join(part for part in known if part)})", most=120)


def offered_words(offered: Place, language: str) -> str:
    """What the sentence offers, in its own words, and that it is not drawn."""
    said = offered.source.partition(": ")[2] or quoted(offered.name, language)
    return say("place.offered", language, words=said, km=km_text(offered.radius_km, language))


def is_offered(place: Place) -> bool:
    """Whether a position was read off a sentence, and is no row of a gazetteer."""
    return place.pack == "offered"
