"""Places: the rows of the gazetteer, and the names they share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What a gazetteer row denotes on the ground."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    CAMP = "camp"
    MINE = "mine"
    AIRPORT = "airport"
    PORT = "port"
    BORDER_POST = "border_post"
    HEALTH_SITE = "health_site"
    HEALTH_ZONE = "health_zone"
    TERRITORY = "territory"
    PROVINCE = "province"
    REGION = "region"
    ROAD = "road"
    RIVER = "river"
    LAKE = "lake"
    PARK = "park"
    PLATEAU = "plateau"
    VOLCANO = "volcano"
    ISLAND = "island"
    COUNTRY = "country"
    CONTINENT = "continent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One row of the gazetteer: something on the ground that an article can name.

    Attributes:
        id: Key that stays the same for ever, such as ``masisi-territory``.
        name: The spelling shown to readers.
        kind: What the name denotes.
        latitude: Degrees north of the equator (WGS 84); negative in the south. None with
            ``longitude`` None: the place exists and nobody has placed it with evidence.
        longitude: Degrees east of Greenwich (WGS 84).
        radius_km: How far from that point the named thing reaches, in kilometres.
        other_names: Further spellings met in print.
        weak_names: Names that never resolve alone, only beside a confirming word or place.
        demonyms: Words for its people and government, such as ``Congolese``; never the place.
        country: ISO 3166-1 alpha-2 code; empty where it spans several.
        admin1: Province, in its gazetteer spelling; several are joined by ``|``; empty abroad.
        admin2: Territory; empty when it has none.
        pcode: OCHA P-code; empty when it has none.
        population: Inhabitants as the source gives them; None when it does not.
        source: Who says it lies there: register and record.
        source_id: The record's number in that register; empty when it has none.
        licence: Under which the coordinate was published.
        sensitive: Camps and health sites; never shown more finely than their town.
        capital_of: ISO code of the country it governs, empty otherwise.
        pack: The gazetteer pack that carries it: ``theatre``, ``world`` or an imported one.
    """

    id: str
    name: str
    kind: PlaceKind
    latitude: float | None
    longitude: float | None
    radius_km: float
    other_names: tuple[str, ...] = ()
    weak_names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    pcode: str = ""
    population: int | None = None
    source: str
    source_id: str = ""
    licence: str = ""
    sensitive: bool = False
    capital_of: str = ""
    pack: str = "theatre"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedName:
    """A name that several places bear on purpose, and what decides between them.

    Attributes:
        name: The name as printed; spellings that fold to the same count as one.
        ids: The places that bear it, at least two.
        default_id: The one meant when nothing else is said; None when the text must say.
        rule: What decides, in words.
        cues: For a place's id, words whose nearness speaks for that place.
        folded: The name in lower case without accents and hyphens.
    """

    name: str
    ids: tuple[str, ...]
    default_id: str | None
    rule: str = ""
    cues: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folded: str = ""
