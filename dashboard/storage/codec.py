"""Records to bytes and back: JSON in ASCII, compressed where it is long.

ASCII, because article text may hold what an engine refuses (NUL, lone surrogates). A reading names
gazetteer rows by their numbers, and its claims point at the resolutions by their offsets.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter
from cattrs.strategies import configure_tagged_union

import dashboard.model
from dashboard.model import (
    Article,
    Claim,
    ClaimDetail,
    ClaimPlace,
    Place,
    PlaceRole,
    Reading,
    Resolution,
    Review,
)

T = TypeVar("T")

#: Level 3 packs a reading to a tenth in a third of the time that level 9 takes for a little more.
_LEVEL = 3

#: So many code points, and bytes in UTF-8, may stand in an index; PostgreSQL's takes 2,704 a row.
_LONGEST_KEY, _LONGEST_KEY_BYTES = 1_000, 2_400

_UNSAFE = re.compile(r"[\x00\ud800-\udfff]")  # "\x00", "\ud800"


_numbers: ContextVar[Callable[[Place], int]] = ContextVar("_numbers")
_places: ContextVar[Mapping[int, Place]] = ContextVar("_places")
_resolutions: ContextVar[dict[tuple[int, int], Resolution]] = ContextVar("_resolutions")


def _plain() -> Converter:
    # Without the detailed validation, which takes twice as long and tells what nobody is told.
    converter = Converter(omit_if_default=True, detailed_validation=False)
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(datetime, lambda moment: moment.isoformat())
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    for kind in vars(dashboard.model).values():
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            converter.register_structure_hook(kind, _member_of(kind))
    converter.register_structure_hook_factory(_is_run, lambda kind: _run_of(converter, kind))
    configure_tagged_union(ClaimDetail, converter)
    return converter


def _member_of(kind: type[StrEnum]) -> Callable[[Any, Any], StrEnum]:
    """Members by their values: looked up, which takes a fifth of asking the enum."""
    members: dict[str, StrEnum] = {member.value: member for member in kind}
    return lambda value, _: members[value]


def _is_run(kind: Any) -> bool:
    """Whether it is ``tuple[X, ...]``."""
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _run_of(converter: Converter, kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    inner = get_args(kind)[0]
    if inner is str:
        return lambda values, _: tuple(map(str, values))
    made = converter.get_structure_hook(inner)
    return lambda values, _: tuple([made(value, inner) for value in values])


def _packing() -> Converter:
    converter = _plain()
    converter.register_unstructure_hook(Place, lambda place: _numbers.get()(place))
    converter.register_structure_hook(Place, lambda number, _: _places.get()[number])
    converter.register_unstructure_hook(ClaimPlace, _packed_claim_place)
    converter.register_structure_hook(ClaimPlace, _unpacked_claim_place)
    return converter


def _numbering(numbers: Mapping[Place, int]) -> Callable[[Place], int]:
    """The number of a row, looked up once: its twenty fields are hashed each time."""
    by_identity: dict[int, int] = {}

    def number_of(place: Place) -> int:
        number = by_identity.get(id(place))
        if number is None:
            number = by_identity[id(place)] = numbers[place]
        return number

    return number_of


def _packed_claim_place(place: ClaimPlace) -> list[Any]:
    mention = place.resolution.mention
    known = _resolutions.get().get((mention.start, mention.end))
    if known is place.resolution or known == place.resolution:
        packed = [place.role, mention.start, mention.end, place.carried]
    else:
        packed = [place.role, _PACKING.unstructure(place.resolution), None, place.carried]
    return [*packed, place.doubted] if place.doubted else packed


def _unpacked_claim_place(packed: list[Any], _: type) -> ClaimPlace:
    role, at, end, carried, *doubted = packed
    is_whole = end is None
    resolution = _PACKING.structure(at, Resolution) if is_whole else _resolutions.get()[at, end]
    return ClaimPlace(
        role=PlaceRole(role), resolution=resolution, carried=carried, doubted="".join(doubted)
    )


_PLAIN = _plain()
_PACKING = _packing()


def to_text(record: Place | Review) -> str:
    """A record as one line of JSON in ASCII."""
    return json.dumps(_PLAIN.unstructure(record), separators=(",", ":"), sort_keys=True)


def from_text(text: str, kind: type[T]) -> T:
    """The record that :func:`to_text` wrote."""
    return _PLAIN.structure(json.loads(text), kind)


def pack_article(article: Article) -> bytes:
    """An article, compressed."""
    return pack(_PLAIN.unstructure(article))


def unpack_article(body: bytes) -> Article:
    """The article that :func:`pack_article` wrote; ValueError, KeyError or zlib.error for other
    bytes."""
    return _PLAIN.structure(unpack(body), Article)


def pack_reading(reading: Reading, numbers: Mapping[Place, int]) -> bytes:
    """What was read off an article, without the article itself, compressed.

    Args:
        reading: What was read.
        numbers: The numbers of all gazetteer rows it speaks of.
    """
    _numbers.set(_numbering(numbers))
    _resolutions.set({(r.mention.start, r.mention.end): r for r in reading.resolutions})
    return pack([_PACKING.unstructure(reading.resolutions), _PACKING.unstructure(reading.claims)])


def row_numbers(packed: Any) -> Iterator[int]:
    """The numbers of the gazetteer rows in an unpacked reading."""
    for resolution in packed[0]:
        yield from _row_numbers(resolution)
    for claim in packed[1]:
        for _, at, end, *_ in claim["places"]:
            if end is None:
                yield from _row_numbers(at)


def _row_numbers(resolution: dict[str, Any]) -> Iterator[int]:
    for candidate in resolution["candidates"]:
        yield candidate["place"]
    for name in ("place", "offered"):
        if resolution.get(name) is not None:
            yield resolution[name]


def unpack_reading(packed: Any, article: Article, places: Mapping[int, Place]) -> Reading:
    """The reading that :func:`pack_reading` wrote, once unpacked, of that article."""
    _places.set(places)
    resolutions = _PACKING.structure(packed[0], tuple[Resolution, ...])
    _resolutions.set({(r.mention.start, r.mention.end): r for r in resolutions})
    claims = _PACKING.structure(packed[1], tuple[Claim, ...])
    return Reading(article=article, resolutions=resolutions, claims=claims)


def pack(value: Any) -> bytes:
    """Plain JSON values, compressed."""
    return zlib.compress(json.dumps(value, separators=(",", ":")).encode("ascii"), _LEVEL)


def unpack(body: bytes) -> Any:
    """The values that :func:`pack` wrote."""
    return json.loads(zlib.decompress(body))


def column(text: str | None, limit: int = _LONGEST_KEY) -> str:
    """Foreign text as a column may hold it, to filter by: no NUL, no lone surrogate, not endless,
    and, unless a longer one is asked for, no more bytes than an index of PostgreSQL takes.

    >>> column("Radio\\x00Okapi"), column(None)
    ('Radio\ufffdOkapi', '')
    """
    kept = _UNSAFE.sub("\ufffd", text or "")[:limit]
    if limit > _LONGEST_KEY or kept.isascii():
        return kept
    return kept.encode()[:_LONGEST_KEY_BYTES].decode(errors="ignore")
