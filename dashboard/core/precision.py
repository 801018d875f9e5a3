"""The codes of other projects beside our classes of precision, and how finely a place is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dashboard.model import Place, Precision

#: ACLED's geo-precision (1 the place itself, 2 near it, 3 the wider area). ACLED codebook 2023.
ACLED_CODES: Mapping[Precision, int | None] = {
    Precision.SETTLEMENT: 1,
    Precision.NEAR: 2,
    Precision.TERRITORY: 3,
    Precision.PROVINCE: 3,
    Precision.REGION: 3,
    Precision.COUNTRY: None,
}

#: UCDP GED's ``where_prec`` (1 exact to 6 country). UCDP GED codebook 23.1.
UCDP_CODES: Mapping[Precision, int] = {
    Precision.SETTLEMENT: 1,
    Precision.NEAR: 2,
    Precision.TERRITORY: 3,
    Precision.PROVINCE: 4,
    Precision.REGION: 5,
    Precision.COUNTRY: 6,
}

#: A camp or a health site is shown to this many decimals, about a kilometre, and no finer.
SENSITIVE_DECIMALS = 2

#: And with at least this radius.
SENSITIVE_RADIUS_KM = 2.0


def as_shown(place: Place) -> Place:
    """The place as it may be shown: one that is sensitive no finer than its town.

    >>> from dashboard.model import PlaceKind
    >>> camp = Place(id="c", name="C", kind=PlaceKind.CAMP, latitude=-1.6206, longitude=29.125,
    ...              radius_km=1, sensitive=True, source="example")
    >>> shown = as_shown(camp)
    >>> shown.latitude, shown.longitude, shown.radius_km
    (-1.62, 29.12, 2.0)
    """
    if not place.sensitive or place.latitude is None or place.longitude is None:
        return place
    return replace(
        place,
        latitude=round(place.latitude, SENSITIVE_DECIMALS),
        longitude=round(place.longitude, SENSITIVE_DECIMALS),
        radius_km=max(place.radius_km, SENSITIVE_RADIUS_KM),
    )
