"""Who is displaced in a text as it is read from beginning to end, and rows that say who should be.

A row gives the figure, the origins and the destinations of one group: ``300 people > Sake > Goma``.
"""

from __future__ import annotations

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Claim, ClaimKind, PlaceRole
from dashboard.pipeline import read_article

#: Figure, origins and destinations of people who are displaced; names in the order of the alphabet.
Group = tuple[str, list[str], list[str]]


def displacements_told(raw: str, gazetteer: Gazetteer) -> list[Claim]:
    """The claims of a text, read from beginning to end, that tell of displacement."""
    claims = read_article(clean(raw, name="a.txt"), gazetteer).claims
    return [claim for claim in claims if claim.kind is ClaimKind.DISPLACEMENT]


def groups_told(raw: str, gazetteer: Gazetteer) -> list[Group]:
    """Each displacement that a text tells of."""
    return [
        (
            claim.quantity.words if claim.quantity else "",
            *(
                sorted(p.resolution.mention.words for p in claim.places if p.role is role)
                for role in (PlaceRole.ORIGIN, PlaceRole.DESTINATION)
            ),
        )
        for claim in displacements_told(raw, gazetteer)
    ]


def group_of(row: str) -> Group:
    """What a row says; names are parted by blanks."""
    figure, origins, destinations = (part.strip() for part in row.split(">"))
    return figure, sorted(origins.split()), sorted(destinations.split())
