"""What is said of places alone: "Sake accueille 300 déplacés", "Sake was shelled again".

Evidence for a weak name, one that is also a common word, a given name or a surname. Each verb is
listed with what has to follow it, so that "Sake is served warm" and "Baraka accueille ses cousins"
stay what they are. English beside French.
"""

from __future__ import annotations

from dashboard.core.french_classes import TAKES_IN, forms_of
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.words import GIVEN_NAMES, _set

_REACH = 9

#: "accueille 300 déplacés", "hosts some 4,000 displaced people": so many people and no guests.
_HOSTS = forms_of(TAKES_IN, ["compter", "enregistrer"]) | _set(
    "accueillera hosts hosted hosting shelters sheltered sheltering houses housed holds received",
    "receives has counts",
)
_PEOPLE = _set(
    "deplaces deplacees refugies refugiees habitants menages familles personnes ames retournes",
    "sinistres rapatries displaced refugees people families households residents inhabitants idps",
    "returnees souls",
)
#: Where a person hosts: "accueille chez lui", "in her house".
_AT_HOME = _set("chez lui elle house home maison toit compound parcelle son sa his her")

#: "reste calme", "is cut off"; adverbs may stand between.
_BEING = _set("est reste demeure etait restait is was remains remained stays stayed restee ete")
_STATES = _set(
    "calme calm quiet tense tendue coupee isolee encerclee assiegee deserte deserted besieged",
    "encircled quadrillee paralysee inaccessible occupee depeuplee cut depopulated",
)
_STATES_OF_TWO = (
    ("sous", "controle"), ("sous", "le"), ("sous", "occupation"), ("sous", "la"), ("aux", "mains"),
    ("entre", "les"), ("under", "control"), ("under", "the"), ("under", "siege"), ("under", "fire"),
    ("under", "m23"), ("under", "rebel"), ("in", "rebel"), ("sans", "electricite"), ("sans", "eau"),
)  # fmt: skip

#: What is done to a town: "a été pilonnée", "was retaken".
_DONE = _set(
    "bombarde bombardee pilonne pilonnee reconquis reconquise repris reprise assiege assiegee",
    "encercle encerclee occupe occupee conquis conquise shelled bombarded bombed retaken",
    "recaptured overrun besieged encircled razed evacuee vide videe",
)
_HAS = _set("a avait aurait est was has had etait s se is being been ete")
_LONGEST_CHAIN = 5

#: "est tombée", "fell to the M23": not "Sake fell by a tenth", "to 300 yen".
_FALLEN = _set("tombe tombee fallen")
_FELL_BEHIND = _set("to into without on overnight yesterday last early in after before when again")


def said_of_places(page: Page, found: Found, is_theatre: bool) -> str | None:
    """The words behind a name that are said of places alone; None without any.

    Args:
        page: The article.
        found: The name.
        is_theatre: Whether the article plays in DR Congo, where a given name may be a town's.
    """
    is_given = page.tokens.words[found.first] in GIVEN_NAMES
    if is_given and not is_theatre:
        return None
    after = page.after(found.last, _REACH)
    if not after or not page.spaced(found.last) or page.tokens.capital[found.last]:
        return None
    shown = _state(after) or _fall(after) or (None if is_given else _hosting(after))
    return shown or _done(after)


def _hosting(after: list[str]) -> str | None:
    """As in "accueille plus de 300 déplacés", "is home to 40,000 people"."""
    at = next((at for at, word in enumerate(after[:4]) if word in _HOSTS), None)
    if at is None:
        at = 1 if after[1:3] == ["home", "to"] else None
    if at is None or not _AT_HOME.isdisjoint(after[at + 1 :]):
        return None
    people = next((word for word in after[at + 1 :] if word in _PEOPLE), None)
    return f"{after[at]} … {people}" if people else None


def _state(after: list[str]) -> str | None:
    """As in "reste calme", "était toujours coupée", "is under rebel control"."""
    if after[0] not in _BEING:
        return None
    for at in range(1, min(4, len(after))):
        if after[at] in _STATES or tuple(after[at : at + 2]) in _STATES_OF_TWO:
            return f"{after[0]} {after[at]}"
    return None


def _done(after: list[str]) -> str | None:
    """As in "a de nouveau été pilonnée", "has been shelled", "s'est vidée"."""
    if after[0] not in _HAS:
        return None
    return next((word for word in after[1:_LONGEST_CHAIN] if word in _DONE), None)


def _fall(after: list[str]) -> str | None:
    """As in "est tombée", "fell on Tuesday"."""
    if after[0] in _HAS and not _FALLEN.isdisjoint(after[1:3]):
        return "tombée" if after[1] != "fallen" else "fallen"
    follows = len(after) == 1 or after[1] in _FELL_BEHIND
    is_price = any(word[0].isdigit() for word in after[1:4])
    return "fell" if after[0] == "fell" and follows and not is_price else None
