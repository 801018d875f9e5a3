"""What core and the gazetteer say in English, in the language of the page. Pure.

Core knows no reader's language: its points of the compass, kinds, reasons and titles are English,
and exports show them as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from dashboard.core.geo import compass_words
from dashboard.model import (
    THE_ARTICLE,
    Claim,
    Comparison,
    DistanceDetail,
    Place,
    PlaceKind,
    RealityCheck,
    Resolution,
)
from dashboard.ui.french.names import french_name
from dashboard.ui.phrases import Names, PhraseBook
from dashboard.ui.texts import say

#: What a language calls the rows of the gazetteer.
_NAMES = {"fr": french_name}


@lru_cache(maxsize=16)
def _books(language: str) -> Mapping[str, PhraseBook]:
    """The books of phrases of a language; none where core's own words are its words."""
    if language != "fr":
        return {}
    # Here, not above: the English page needs none of them.
    from dashboard.ui.french import errors, findings, phrases

    tables = {
        "reasons": phrases.PHRASES,
        "titles": findings.TITLES,
        "checks": findings.CHECKS,
        "errors": errors.ERRORS,
    }
    return {name: PhraseBook(table, language) for name, table in tables.items()}


def name_of(place: Place, language: str) -> str:
    """The name of a place."""
    named = _NAMES.get(language)
    return named(place) if named else place.name


def kind_of(kind: PlaceKind, language: str) -> str:
    """The word for a kind of place.

    >>> kind_of(PlaceKind.BORDER_POST, "en"), kind_of(PlaceKind.BORDER_POST, "fr")
    ('border post', 'poste frontière')
    """
    return say(f"read.{kind.value}", language)


def bearing_of(degrees: float, language: str) -> str:
    """The nearest point of the compass.

    >>> bearing_of(298, "en"), bearing_of(298, "fr")
    ('north-west', 'nord-ouest')
    """
    return say(f"compass.{compass_words(degrees)}", language)


def speaker_of(claim: Claim, language: str) -> str:
    """Who says it, as printed; the article where nobody else is named."""
    return voice_of(claim.speaker, language)


def voice_of(speaker: str, language: str) -> str:
    """The same for a speaker alone."""
    return say("speaker.article", language) if speaker == THE_ARTICLE else speaker


def reason_of(sentence: str, language: str, places: Iterable[Place] = ()) -> str:
    """Why a name was read as it was; ``places`` are those that the sentence may name.

    >>> reason_of("it bears the name", "fr"), reason_of("it bears the name", "en")
    ('il porte ce nom', 'it bears the name')
    """
    return _said("reasons", sentence, language, places)


def reasons_of(sentences: Iterable[str], language: str) -> tuple[str, ...]:
    """Several such sentences, each once."""
    return tuple(dict.fromkeys(reason_of(one, language) for one in sentences))


def resolution_reason(resolution: Resolution, language: str) -> str:
    """Why a mention means its place, or none."""
    places = [one.place for one in resolution.candidates]
    return reason_of(resolution.why, language, places)


def title_of(comparison: Comparison, language: str) -> str:
    """What several claims are about."""
    places = [comparison.place] if comparison.place is not None else []
    return _said("titles", comparison.subject, language, places)


def finding_of(check: RealityCheck, language: str) -> str:
    """A figure beside another fact, in a sentence."""
    held = (part.resolution.place for claim in check.claims for part in claim.places)
    return _said("checks", check.finding, language, (place for place in held if place is not None))


def oddity_of(detail: DistanceDetail, language: str) -> str:
    """What is odd about a stated distance; empty where a road explains it."""
    return _said("checks", detail.verdict, language, ())


def trouble_of(error: Exception | str, language: str) -> str:
    """What went wrong and what would mend it, for the page; in English where no phrase is known.

    >>> trouble_of("That is no date.", "fr"), trouble_of("The answer broke off.", "fr")
    ('That is no date.', 'La réponse s’est interrompue.')
    """
    return _said("errors", str(error), language, ())


def _said(name: str, sentence: str, language: str, places: Iterable[Place]) -> str:
    book = _books(language).get(name)
    if book is None or not sentence:
        return sentence
    named = {place.name: name_of(place, language) for place in places}
    names: Names = tuple(pair for pair in named.items() if pair[0] != pair[1])
    return book.said(sentence, names)
