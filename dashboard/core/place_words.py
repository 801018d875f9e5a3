"""A gazetteer row in words, as a person tells it from others of its name."""

from __future__ import annotations

from dashboard.model import Place


def area_of(place: Place) -> str:
    """Its territory, province and country, from the smallest; empty where none is known.

    >>> from dashboard.model import PlaceKind
    >>> sake = Place(id="sake", name="Sake", kind=PlaceKind.TOWN, latitude=-1.57, longitude=29.05,
    ...              radius_km=2, admin2="Masisi", admin1="Nord-Kivu", country="CD", source="here")
    >>> area_of(sake)
    'Masisi, Nord-Kivu, CD'
    """
    return ", ".join(part for part in (place.admin2, place.admin1, place.country) if part)
