"""A reader of a handful of names, for tests that need readings and not the whole engine."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta

from dashboard.core.claim_ids import claim_id
from dashboard.core.reviews import Signature
from dashboard.core.sentences import sentences
from dashboard.errors import ArticleError
from dashboard.model import (
    Article,
    Candidate,
    Claim,
    ClaimKind,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Mention,
    Movement,
    Part,
    PartKind,
    Place,
    PlaceKind,
    PlaceRole,
    Precision,
    Quantifier,
    Quantity,
    Reading,
    Resolution,
    Role,
    Stance,
)
from dashboard.storage.store import Versions

#: Readings made by earlier rules, and by later ones.
V1, V2 = Versions(rules="1", gazetteer="1"), Versions(rules="2", gazetteer="1")

#: When decisions are made here.
NOON = datetime(2025, 3, 20, 12, tzinfo=UTC)


def by(reviewer: str, minute: int = 0) -> Signature:
    """A person's signature, so many minutes after noon."""
    at = NOON + timedelta(minutes=minute)
    return Signature(reviewer=reviewer, at=at, id=f"{reviewer}{minute:032}"[:32])


def place(place_id: str, name: str, lat: float, lon: float, **more: object) -> Place:
    """A row of the small gazetteer."""
    row = {"kind": PlaceKind.TOWN, "radius_km": 2.0, "source": "for a test", "country": "CD"}
    return Place(id=place_id, name=name, latitude=lat, longitude=lon, **(row | more))  # type: ignore[arg-type]


GOMA = place("goma", "Goma", -1.6741, 29.2285, kind=PlaceKind.CITY, admin2="Goma")
WALIKALE = place("walikale", "Walikale", -1.4284, 28.0702, admin2="Walikale")
BUKAVU = place("bukavu", "Bukavu", -2.4908, 28.8428, kind=PlaceKind.CITY, admin2="Bukavu")
KISANGANI = place("kisangani", "Kisangani", 0.5153, 25.1910, kind=PlaceKind.CITY)
KIBATI = place("kibati", "Kibati", -1.58, 29.27, admin2="Nyiragongo")
KIBATI_WEST = place("kibati-walikale", "Kibati", -1.20, 28.20, admin2="Walikale")
NYABIONDO = place("nyabiondo", "Nyabiondo", -1.3170, 28.7232, admin2="Masisi")

BY_NAME: dict[str, tuple[Place, ...]] = {
    "Goma": (GOMA,),
    "Walikale": (WALIKALE,),
    "Bukavu": (BUKAVU,),
    "Kisangani": (KISANGANI,),
    "Kibati": (KIBATI, KIBATI_WEST),
    "Nyabiondo": (NYABIONDO,),
    "Lukweti": (),
    "Kigali": (),
}

_NAME = re.compile(r"\b(" + "|".join(BY_NAME) + r")\b")
_FIGURE = re.compile(r"\b(\d{1,3}(?:,\d{3})+|\d+) (?:people|residents)\b")  # "12,000 people"


def article(text: str, name: str = "article.txt", **more: object) -> Article:
    """An article of this text, numbered as all articles are."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    title = text.split("\n", 1)[0]
    part = Part(kind=PartKind.BODY, start=0, end=len(text), reason="all of it")
    known = {"language": "en"} | more
    return Article(id=digest, name=name, title=title, text=text, parts=(part,), **known)  # type: ignore[arg-type]


def read(one: Article) -> Reading:
    """Its names, and a displacement for every sentence that counts people who "fled" a place."""
    if "cannot be read" in one.text:
        raise ArticleError(one.name, "it says so itself.", "Take it out.")
    resolutions = tuple(
        _resolution(one, match.start(), match.end()) for match in _NAME.finditer(one.text)
    )
    return Reading(article=one, resolutions=resolutions, claims=tuple(_claims(one, resolutions)))


def _resolution(one: Article, start: int, end: int) -> Resolution:
    words = one.text[start:end]
    candidates = BY_NAME[words]
    role = Role.PLACE if candidates else Role.METONYM if words == "Kigali" else Role.UNLOCATED
    return Resolution(
        mention=Mention(
            article_id=one.id, start=start, end=end, words=words, role=role, reason="looked up"
        ),
        candidates=tuple(
            Candidate(place=row, score=1.0 / (n + 1), why=("bears the name",))
            for n, row in enumerate(candidates)
        ),
        place=candidates[0] if candidates else None,
        precision=Precision.SETTLEMENT if candidates else None,
        why="the first that bears the name" if candidates else "no row bears the name",
    )


def _claims(one: Article, resolutions: tuple[Resolution, ...]) -> list[Claim]:
    claims = []
    for span in sentences(one.text):
        within = [r for r in resolutions if span.start <= r.mention.start < span.end]
        figure = _FIGURE.search(one.text, span.start, span.end)
        if not within or figure is None or "fled" not in one.text[span.start : span.end]:
            continue
        count = int(figure[1].replace(",", ""))
        claims.append(
            Claim(
                id=claim_id(one.id, ClaimKind.DISPLACEMENT, figure.start(), figure.end()),
                article_id=one.id,
                start=span.start,
                end=span.end,
                words_start=figure.start(),
                words_end=figure.end(),
                kind=ClaimKind.DISPLACEMENT,
                speaker="the article",
                stance=Stance.STATES,
                places=(ClaimPlace(role=PlaceRole.ORIGIN, resolution=within[0]),),
                quantity=Quantity(
                    words=figure[0],
                    start=figure.start(),
                    end=figure.end(),
                    quantifier=Quantifier.EXACT,
                    low=count,
                    high=count,
                ),
                detail=DisplacementDetail(
                    measure=Measure.FLOW,
                    movement=Movement.FLIGHT,
                    destination_status=DestinationStatus.UNKNOWN,
                ),
            )
        )
    return claims
