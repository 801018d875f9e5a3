"""A name as printed -> the places that bear it.

The names of all packs stand in one table from folded words to places. A text is walked word by
word: a word that begins a name is tried with as many following words as the longest name needs.
So the time depends on the text alone, and not on how many names there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from dashboard.core.name_variants import variants
from dashboard.core.tokens import Tokens, name_key, name_keys
from dashboard.model import Place, PlaceKind, SharedName

__all__ = ["Bearing", "Gazetteer", "NameMatch", "Strength"]


class Strength(IntEnum):
    """How firmly a name belongs to a place."""

    NAME = 0
    OTHER = 1
    WEAK = 2
    DEMONYM = 3


class Bearing(NamedTuple):
    """One place that bears a name, and how firmly."""

    place: Place
    strength: Strength


@dataclass(slots=True)
class NameMatch:
    """A name found in a text, by the index of its first word and its count of words."""

    first: int
    count: int
    bearings: tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, and the table of their names.

    Attributes:
        places_by_id: The places by their ids.
        shared: Shared names by their folded words.
    """

    places_by_id: Mapping[str, Place]
    shared: Mapping[str, SharedName]
    _bearings: Mapping[str, tuple[Bearing, ...]] = field(repr=False)
    _lengths: Mapping[str, tuple[int, ...]] = field(repr=False)
    _small: frozenset[str] = field(repr=False)

    @classmethod
    def from_places(
        cls, places: Iterable[Place], shared_names: Iterable[SharedName] = ()
    ) -> Gazetteer:
        """Build the table of names.

        Where two places have one id, the first is kept: packs are given in order of trust.

        >>> goma = Place(id="goma", name="Goma", kind="city", latitude=-1.67, longitude=29.23,
        ...              radius_km=5, other_names=("Ville de Goma",), source="this example")
        >>> [place.id for place in Gazetteer.from_places([goma]).lookup("GOMA")]
        ['goma']
        """
        by_id: dict[str, Place] = {}
        for place in places:
            by_id.setdefault(place.id, place)
        bearings = _bearings_by_key(by_id.values())
        return cls(
            places_by_id=by_id,
            shared={name_key(shared.name): shared for shared in shared_names},
            _bearings=bearings,
            _lengths=_lengths_by_first_words(bearings),
            _small=frozenset(_small_starts(by_id.values())),
        )

    def lookup(self, name: str) -> tuple[Place, ...]:
        """The places that bear ``name``, firmest first; demonyms do not count."""
        return tuple(
            bearing.place
            for bearing in self.bearings(name_key(name))
            if bearing.strength is not Strength.DEMONYM
        )

    def bearings(self, key: str) -> tuple[Bearing, ...]:
        """The places that bear the folded words ``key``, with how firmly; demonyms too."""
        return self._bearings.get(key, ())

    def matches_at(self, tokens: Tokens, index: int) -> list[NameMatch]:
        """Names that begin with the word at ``index``, the longest first."""
        words, bearings = tokens.words, self._bearings
        word = words[index]
        found = []
        for count in self._lengths.get(" ".join(words[index : index + 2]), ()):
            if index + count <= len(words):
                bearers = bearings.get(" ".join(words[index : index + count]))
                if bearers is not None:
                    found.append(NameMatch(index, count, bearers))
        alone = bearings.get(word)
        if alone is not None:
            found.append(NameMatch(index, 1, alone))
        return found

    def starts(self, tokens: Tokens, in_small_letters: frozenset[str]) -> list[int]:
        """The indices of the words that some name begins with.

        Args:
            tokens: The text.
            in_small_letters: Words that may begin a name without a capital: kinds of places and
                points of the compass. Names of peoples always may.
        """
        small, lengths = _either(self._small, in_small_letters), self._lengths
        return [
            index
            for index, (word, capital) in enumerate(zip(tokens.words, tokens.capital, strict=True))
            if (capital or word in small) and word in lengths
        ]


@lru_cache(maxsize=8)
def _either(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    return one | other


def _bearings_by_key(places: Iterable[Place]) -> dict[str, tuple[Bearing, ...]]:
    names: list[str] = []
    bearers: list[Bearing] = []
    for place in places:
        for strength, printed in _names_of(place):
            bearing = Bearing(place, strength)
            for name in printed:
                names.append(name)
                bearers.append(bearing)
    found: dict[str, tuple[Bearing, ...]] = {}
    for key, bearing in zip(name_keys(names), bearers, strict=True):
        if not key:
            continue
        known = found.get(key)
        if known is None:
            found[key] = (bearing,)
        elif all(other.place is not bearing.place for other in known):
            found[key] = (*known, bearing)
    for key, known in found.items():
        if len(known) > 1:
            found[key] = tuple(sorted(known, key=_strength))
    return found


def _strength(bearing: Bearing) -> Strength:
    return bearing.strength


def _names_of(place: Place) -> Iterator[tuple[Strength, Sequence[str]]]:
    if place.name not in place.weak_names:
        yield Strength.NAME, (place.name,)
    others = (*place.other_names, *variants(place))
    if place.demonyms:  # "Israeli" is the people in English and the country in Swahili
        others = tuple(name for name in others if name not in place.demonyms)
    if others:
        yield Strength.OTHER, others
    if place.weak_names:
        yield Strength.WEAK, place.weak_names
    if place.demonyms:
        yield Strength.DEMONYM, place.demonyms


def _lengths_by_first_words(keys: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The counts of words of names by the first two words, longest first.

    The first words alone stand there too, so that a word that begins no name is passed at once:
    "de la" is met in every text, and no name of five words need be tried for "de" alone.
    """
    counts: dict[str, tuple[int, ...]] = {}
    for key in keys:
        first, joint, rest = key.partition(" ")
        counts.setdefault(first, ())
        if joint:
            second, _, _ = rest.partition(" ")
            pair, count = f"{first} {second}", 2 + rest.count(" ")
            known = counts.get(pair, ())
            if count not in known:
                counts[pair] = tuple(sorted((*known, count), reverse=True))
    return counts


def _small_starts(places: Iterable[Place]) -> Iterator[str]:
    """First words that may be printed small: of demonyms in French and Swahili, of the theatre's
    towns where people write as they speak."""
    names = [name for place in places for name in (*place.demonyms, *_towns_names(place))]
    for key in name_keys(names):
        yield key.partition(" ")[0]


def _towns_names(place: Place) -> tuple[str, ...]:
    if place.pack != "theatre" or place.country != "CD" or place.name in place.weak_names:
        return ()
    return (place.name,) if place.kind in (PlaceKind.CITY, PlaceKind.TOWN) else ()
