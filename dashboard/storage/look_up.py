"""Asking an online gazetteer for a name that no pack knows; only when a person asks for it.

A request carries the name, the country and who asks, and nothing of the article. Answers are kept
in the store, so that nobody is asked the same twice; there is at most one request a second.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

from geopy.exc import GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import GeoNames, Nominatim

from dashboard.core.reviews import spelling
from dashboard.errors import DashboardError
from dashboard.model import Place, PlaceKind
from dashboard.storage.shelf_names import LOOKED_UP

#: Signs of a name or an address that a header carries as they are; others are percent-encoded.
_IN_A_HEADER = " @.,+-_/:"

_MOST = 8
_TIMEOUT_S = 15
_LONGEST = 100


class LookUpError(DashboardError):
    """The online gazetteer gave no answer; one sentence says why and what would mend it."""


class Service(StrEnum):
    """Who can be asked."""

    NOMINATIM = "nominatim"
    GEONAMES = "geonames"


class Shelf(Protocol):
    """Where answers are kept; a ``Store`` has one."""

    def kept(self, shelf: str) -> dict[str, str]:
        """What is kept on a shelf, by key."""

    def keep(self, shelf: str, key: str, value: str) -> None:
        """Keep a small text under a key; the newest counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Where a service lies, where it is not the public one.

    Attributes:
        domain: Host, and port if any.
        scheme: ``https``, or ``http`` on one's own network.
        pause_s: Seconds between two requests; the public services ask for one at least.
    """

    domain: str
    scheme: str = "https"
    pause_s: float = 1.0


#: What the answers call a place -> what we call it; anything else is left out.
_KINDS: dict[str, PlaceKind] = {
    # Nominatim's addresstype
    "city": PlaceKind.CITY,
    "town": PlaceKind.TOWN,
    "village": PlaceKind.VILLAGE,
    "hamlet": PlaceKind.VILLAGE,
    "isolated_dwelling": PlaceKind.VILLAGE,
    "suburb": PlaceKind.VILLAGE,
    "locality": PlaceKind.VILLAGE,
    "island": PlaceKind.ISLAND,
    "peak": PlaceKind.VOLCANO,
    "volcano": PlaceKind.VOLCANO,
    "river": PlaceKind.RIVER,
    "lake": PlaceKind.LAKE,
    "water": PlaceKind.LAKE,
    "aerodrome": PlaceKind.AIRPORT,
    "national_park": PlaceKind.PARK,
    # GeoNames' feature code
    "PPL": PlaceKind.VILLAGE,
    "PPLX": PlaceKind.VILLAGE,
    "PPLL": PlaceKind.VILLAGE,
    "PPLA": PlaceKind.CITY,
    "PPLA2": PlaceKind.TOWN,
    "PPLA3": PlaceKind.TOWN,
    "PPLC": PlaceKind.CITY,
    "LK": PlaceKind.LAKE,
    "STM": PlaceKind.RIVER,
    "AIRP": PlaceKind.AIRPORT,
    "ISL": PlaceKind.ISLAND,
    "MN": PlaceKind.MINE,
    "PRK": PlaceKind.PARK,
}

_LICENCE = {
    Service.NOMINATIM: "© OpenStreetMap contributors, ODbL 1.0",
    Service.GEONAMES: "GeoNames, CC BY 4.0",
}


#: How reading an answer fails that is none of the service's own: any value may be of any kind.
_NOT_READ = (ValueError, KeyError, TypeError, AttributeError, OverflowError)


class LookUp:
    """A service that can be asked, in the name of one person."""

    def __init__(
        self,
        shelf: Shelf,
        contact: str,
        service: Service = Service.NOMINATIM,
        host: Host | None = None,
    ) -> None:
        """Prepare to ask; nothing is sent yet.

        Args:
            shelf: Where answers are kept.
            contact: With Nominatim, a name or address under which the user can be reached, which
                its rules ask for; with GeoNames, the user's account.
            service: Whom to ask.
            host: Another host than the public one.

        Raises:
            LookUpError: No contact was given.
        """
        if not contact.strip() or not contact.isprintable():
            raise LookUpError("A look-up is sent in your name. Give a name or an address of yours.")
        self._shelf = shelf
        self._service = service
        self._asking = _asking(service, contact.strip(), host)
        self._wait = _one_after_the_other(
            service, host.domain if host else "", host.pause_s if host else 1.0
        )

    def candidates(self, name: str, country: str = "CD") -> tuple[Place, ...]:
        """Places of that name in a country, as rows that a person may accept.

        Args:
            name: As printed.
            country: ISO 3166-1 alpha-2 code.

        Raises:
            LookUpError: The service is away, or refuses.
        """
        asked = " ".join(name.split())[:_LONGEST]
        if not spelling(asked):
            return ()
        key = f"{self._service}|{country}|{spelling(asked)}"
        known = self._shelf.kept(LOOKED_UP).get(key)
        if known is None:
            known = json.dumps(
                {"day": f"{datetime.now(UTC):%Y-%m-%d}", "rows": self._rows(asked, country)}
            )
            self._shelf.keep(LOOKED_UP, key, known)
        return _answered(key, known)

    def _rows(self, name: str, country: str) -> list[dict[str, Any]]:
        try:
            found = self._wait(self._asking, name, country)
        except GeopyError as error:
            raise LookUpError(
                f"{self._service} gave no answer ({type(error).__name__}). "
                "Check the connection and try again later."
            ) from error
        except _NOT_READ as error:
            raise LookUpError(
                f"{self._service} gave an answer that cannot be read. Try again later, or place "
                "the name on the map."
            ) from error
        return [location.raw for location in found or ()][:_MOST]


def host_at(address: str) -> Host | None:
    """The host of a service of one's own; None for the public one, where no address is given.

    >>> host_at("http://127.0.0.1:8080"), host_at("")
    (Host(domain='127.0.0.1:8080', scheme='http', pause_s=1.0), None)

    Raises:
        LookUpError: It is no address.
    """
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise LookUpError(
            f"NEWSMAP_NOMINATIM is {address[:80]!r}, which is no address. Write https://HOST."
        )
    return Host(domain=parts.netloc + parts.path.rstrip("/"), scheme=parts.scheme)


@lru_cache(maxsize=16)
def _one_after_the_other(service: Service, domain: str, pause_s: float) -> RateLimiter:  # noqa: ARG001
    """One queue for all who ask a host from this process, whoever they are."""
    return RateLimiter(
        lambda ask, name, country: ask(name, country),
        min_delay_seconds=pause_s,
        max_retries=0,
        swallow_exceptions=False,
    )


def looked_up(shelf: Shelf) -> tuple[Place, ...]:
    """All rows that were ever offered, without asking anybody."""
    return tuple(
        place for key, answer in shelf.kept(LOOKED_UP).items() for place in _answered(key, answer)
    )


def _answered(key: str, kept: str) -> tuple[Place, ...]:
    service, country, _ = key.split("|", 2)
    answer = json.loads(kept)
    places = (_place(Service(service), row, answer["day"], country) for row in answer["rows"])
    return tuple(place for place in places if place is not None)


def _asking(
    service: Service, contact: str, host: Host | None
) -> Callable[[str, str], Iterable[Any] | None]:
    if service is Service.GEONAMES:
        host = host or Host(domain="secure.geonames.org")
        geonames = GeoNames(
            contact,
            timeout=_TIMEOUT_S,
            user_agent="newsmap",
            domain=host.domain,
            scheme=host.scheme,
        )
        return lambda name, country: geonames.geocode(name, exactly_one=False, country=country)
    host = host or Host(domain="nominatim.openstreetmap.org")
    nominatim = Nominatim(
        timeout=_TIMEOUT_S,
        user_agent=f"newsmap ({quote(contact, safe=_IN_A_HEADER)})",
        domain=host.domain,
        scheme=host.scheme,
    )
    return lambda name, country: nominatim.geocode(
        name,
        exactly_one=False,
        limit=_MOST,
        country_codes=country.lower(),
        addressdetails=True,
        language="en",
    )


def _place(service: Service, row: dict[str, Any], day: str, country: str) -> Place | None:
    """A row of an answer; None where it is no place of ours, or not one at all."""
    try:
        read = _from_geonames if service is Service.GEONAMES else _from_nominatim
        fields = read(row)
        latitude, longitude = float(fields["latitude"]), float(fields["longitude"])
    except _NOT_READ:
        return None
    if fields["kind"] is None or not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    return Place(
        **fields | {"latitude": round(latitude, 5), "longitude": round(longitude, 5)},
        country=country,
        source=f"{service}, looked up on {day}",
        licence=_LICENCE[service],
        pack="looked-up",
    )


def _from_nominatim(row: dict[str, Any]) -> dict[str, Any]:
    # "addresstype" says what the row is ("village"); the box is south, north, west, east.
    south, north, _, _ = map(float, row.get("boundingbox") or (0, 0, 0, 0))
    address = row.get("address") or {}
    return {
        "id": f"osm-{row['osm_type']}-{int(row['osm_id'])}",
        "source_id": f"{row['osm_type']}/{int(row['osm_id'])}",
        "name": str(row.get("name") or row["display_name"].split(",", 1)[0]),
        "kind": _KINDS.get(str(row.get("addresstype") or row.get("type"))),
        "latitude": row["lat"],
        "longitude": row["lon"],
        "radius_km": _radius_km((north - south) / 2),
        "admin1": str(address.get("state") or ""),
        "admin2": str(address.get("county") or address.get("state_district") or ""),
    }


def _from_geonames(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"geonames-{int(row['geonameId'])}",
        "source_id": str(int(row["geonameId"])),
        "name": str(row["name"]),
        "kind": _KINDS.get(str(row.get("fcode"))),
        "latitude": row["lat"],
        "longitude": row["lng"],
        "radius_km": 2.0,
        "admin1": str(row.get("adminName1") or ""),
        "population": int(row["population"]) if row.get("population") else None,
    }


def _radius_km(degrees: float) -> float:
    """Half the height of a box, between the reach of a village and of a large lake.

    >>> _radius_km(0.02), _radius_km(0), _radius_km(5)
    (2.2, 1.0, 100.0)
    """
    return min(100.0, max(1.0, round(math.fabs(degrees) * 111.2, 1)))
