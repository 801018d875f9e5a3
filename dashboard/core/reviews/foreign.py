"""Decisions that another desk sent: whether somebody could have made them here."""

from __future__ import annotations

import re

from dashboard.model import Place, Review

#: A number made at random, as hex digits; older ones have half as many.
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")

#: A person's name as it stands beside a decision; forms take a tenth of it.
_LONGEST_NAME = 1_000

#: The widest thing on the globe has this radius, in kilometres.
_WIDEST_KM = 20_000.0


def could_be_made_here(review: Review) -> bool:
    """Whether a decision has an id, a signature, a moment, its words and a place on the globe.

    A file can hold what no form lets through: a place at no number, which no map can draw and no
    GeoJSON can say, an id that is an order to a terminal, a name of a megabyte.
    """
    return (
        isinstance(review.id, str)
        and _ID.fullmatch(review.id) is not None
        and 0 < len(review.reviewer.strip()) <= _LONGEST_NAME
        and len(review.undone_by) <= _LONGEST_NAME
        and review.decided_at.tzinfo is not None
        and 0 <= review.start <= review.end
        and (review.place is None or _is_on_the_globe(review.place))
    )


def _is_on_the_globe(place: Place) -> bool:
    """Whether a row has a point on the globe, or none at all, and a radius that a thing can have.

    No comparison with what is not a number holds.
    """
    if (place.latitude is None) != (place.longitude is None):
        return False
    if place.latitude is not None and not -90 <= place.latitude <= 90:
        return False
    if place.longitude is not None and not -180 <= place.longitude <= 180:
        return False
    return 0 <= place.radius_km <= _WIDEST_KM
