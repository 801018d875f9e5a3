"""Spellings of a name that follow a rule, so that no table has to list them.

"North Kivu" is "Nord-Kivu" in French and "Kivu Kaskazini" in Swahili; "Lac Albert" is "Lake
Albert" and "Ziwa Albert"; "Jamhuri ya Kidemokrasia ya Kongo" is as often printed with a C.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re
from dashboard.core.tokens import fold
from dashboard.model import Place, PlaceKind

#: Compass words before a name in English and French, and after it in Swahili.
_COMPASS = (
    ("North", "Nord", "Kaskazini"),
    ("South", "Sud", "Kusini"),
    ("East", "Est", "Mashariki"),
    ("West", "Ouest", "Magharibi"),
    ("Upper", "Haut", "Juu"),
    ("Lower", "Bas", "Chini"),
)
_COMPASS_ROW = {fold(word): row for row in _COMPASS for word in row[:2]}

#: Words for water and mountains that stand before the name in all three languages.
_BEFORE = {
    PlaceKind.LAKE: ("Lake", "Lac", "Ziwa"),
    PlaceKind.RIVER: ("River", "Rivière", "Fleuve", "Mto"),
    PlaceKind.VOLCANO: ("Mount", "Mont", "Mlima"),
    PlaceKind.ISLAND: ("Île", "Isle", "Kisiwa cha"),
}
_BEFORE_WORDS = {fold(word): kind for kind, words in _BEFORE.items() for word in words}

_COMPASS_KINDS = frozenset({PlaceKind.PROVINCE, PlaceKind.TERRITORY, PlaceKind.COUNTRY})

#: The kinds whose names have further spellings.
VARIED = frozenset({PlaceKind.AIRPORT, *_COMPASS_KINDS, *_BEFORE})

#: "Aéroport de Goma" -> "Goma".
_AIRPORT_OF = re.compile(r"A[ée]ro(?:port|drome) (?:international )?d(?:e |['’])(\S+)$")
_AIRPORT_FORMS = (
    "{0} airport",
    "{0} International Airport",
    "aéroport de {0}",
    "aéroport international de {0}",
    "uwanja wa ndege wa {0}",
    "uwanja wa ndege wa kimataifa wa {0}",
)


#: "Darfour du Nord", "Darfour-Nord" -> "Nord Darfour".
_FRENCH_COMPASS = ("Nord", "Sud", "Est", "Ouest")
_SIDE_BEHIND = re.compile(r"(\w+)[ -](?:du[ -]|de[ -]l['’])?(Nord|Sud|Est|Ouest)")


def variants(place: Place) -> tuple[str, ...]:
    """Further spellings of the place's name in English, French and Swahili.

    >>> kivu = Place(id="nord-kivu", name="Nord-Kivu", kind=PlaceKind.PROVINCE, latitude=-0.6,
    ...              longitude=28.7, radius_km=135, source="this example")
    >>> variants(kivu)
    ('North Kivu', 'Nord Kivu', 'Kivu Kaskazini', 'Kivu Nord')
    """
    return spellings(place.name, place.kind, place.other_names)


def spellings(name: str, kind: PlaceKind, other_names: Sequence[str] = ()) -> tuple[str, ...]:
    """The same of a place that need not be made for it.

    >>> spellings("Lac Vert", PlaceKind.LAKE)
    ('Lake Vert', 'Lac Vert', 'Ziwa Vert')
    >>> spellings("Northern Darfur", PlaceKind.PROVINCE, ["Darfour du Nord"])
    ('Nord Darfour',)
    """
    mixed = tuple(name.replace("Kongo", "Congo") for name in other_names if "ya Kongo" in name)
    if kind is PlaceKind.PROVINCE:
        mixed += tuple(
            f"{found.group(2)} {found.group(1)}"
            for name in other_names
            if name.endswith(_FRENCH_COMPASS) and (found := _SIDE_BEHIND.fullmatch(name))
        )
    return (*mixed, *_by_kind(name, kind)) if kind in VARIED else mixed


def _by_kind(name: str, kind: PlaceKind) -> tuple[str, ...]:
    if kind is PlaceKind.AIRPORT:
        town = _AIRPORT_OF.match(name)
        return tuple(form.format(town.group(1)) for form in _AIRPORT_FORMS) if town else ()
    first, _, rest = name.replace("-", " ").partition(" ")
    if not rest:
        return ()
    if kind in _COMPASS_KINDS:
        row = _COMPASS_ROW.get(fold(first))
        if row is None:
            return ()
        return (f"{row[0]} {rest}", f"{row[1]} {rest}", f"{rest} {row[2]}", f"{rest} {row[1]}")
    if _BEFORE_WORDS.get(fold(first)) is kind:
        return tuple(f"{word} {rest}" for word in _BEFORE[kind])
    return ()
