"""A name as printed -> the places that bear it.

The names of all packs stand in one table from folded words to places. A text is walked word by
word: a word that begins a name is tried with as many following words as the longest name needs.
So the time depends on the text alone, and not on how many names there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import compress
from typing import NamedTuple

from dashboard.core.place_kinds import SETTLED
from dashboard.core.place_sheet import PlaceSheet, PlaceTable, Strength, sheet_of
from dashboard.core.small_places import NO_SMALL_PLACES, SmallPlaces
from dashboard.core.tokens import Tokens, name_key, name_keys
from dashboard.model import Place, SharedName

__all__ = ["ARTICLES", "Bearing", "Gazetteer", "NameMatch", "Strength", "takes_article"]


class Bearing(NamedTuple):
    """One place that bears a name, and how firmly.

    Attributes:
        place: The row.
        strength: Whether the name alone means it, or only beside other words.
    """

    place: Place
    strength: Strength


#: The Arabic article as it begins a folded name, and the countries whose towns may have it.
ARTICLES = ("el ", "al ")
_ARABIC = frozenset("SD EG LY TD SY IQ YE SA DZ TN MA LB JO PS ER MR KW AE OM QA BH".split())


def takes_article(place: Place) -> bool:
    """Whether "El" or "Al" may stand before the place's name: a town of the Arab world."""
    return place.country in _ARABIC and place.kind in SETTLED


#: Who bears a name that nobody has asked for yet: rows with their strengths.
_Packed = int | list[int]


@dataclass(slots=True)
class NameMatch:
    """A name found in a text.

    Attributes:
        first: Index of its first word among the words of the text.
        count: How many words it has.
        bearings: The places that bear it, the firmest first.
    """

    first: int
    count: int
    bearings: tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, and the table of their names.

    Attributes:
        places_by_id: The places by their ids.
        shared: Shared names by their folded words.
        small: Places that stand in no table of names and are asked for one by one.
    """

    places_by_id: PlaceTable
    shared: Mapping[str, SharedName]
    small: SmallPlaces
    _bearers: dict[str, _Packed | tuple[Bearing, ...]] = field(repr=False)
    _lengths: Mapping[str, tuple[int, ...]] = field(repr=False)
    _small: frozenset[str] = field(repr=False)
    _starts: dict[frozenset[str], frozenset[str]] = field(repr=False, default_factory=dict)

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
        return cls.from_table(PlaceTable.of([sheet_of(places)]), shared_names)

    @classmethod
    def from_table(
        cls,
        places: PlaceTable,
        shared_names: Iterable[SharedName] = (),
        small: SmallPlaces = NO_SMALL_PLACES,
    ) -> Gazetteer:
        """Build the table of names without making a place of any row."""
        bearers = _bearers_by_key(places)
        return cls(
            places_by_id=places,
            shared={name_key(shared.name): shared for shared in shared_names},
            small=small,
            _bearers={**bearers},
            _lengths=_lengths_by_first_words(bearers),
            _small=frozenset(_small_starts(places.sheets)),
        )

    def lookup(self, name: str) -> tuple[Place, ...]:
        """The places that bear ``name``, firmest first; demonyms do not count."""
        return tuple(
            bearing.place
            for bearing in self.bearings(name_key(name))
            if bearing.strength is not Strength.DEMONYM
        )

    def bearings(self, key: str) -> tuple[Bearing, ...]:
        """The places that bear the folded words ``key``, with how firmly; demonyms too.

        A town of the Arab world may have the article before its name: "El Dilling" for Dilling.
        """
        bearers = self._bearers.get(key, ())
        if not bearers and key.startswith(ARTICLES):
            return tuple(one for one in self.bearings(key[3:]) if takes_article(one.place))
        return bearers if isinstance(bearers, tuple) else self._known(key, bearers)

    def small_bearings(self, key: str, countries: Collection[str]) -> tuple[Bearing, ...]:
        """The small places that bear the folded words ``key`` in some countries, all weakly."""
        return tuple(
            Bearing(self.places_by_id.get(place.id, place), Strength.WEAK)
            for place in self.small.find(key, countries)
        )

    def _known(self, key: str, packed: _Packed) -> tuple[Bearing, ...]:
        """The bearings of a name that is asked for the first time, firmest first."""
        firmest: dict[int, Strength] = {}
        for one in sorted([packed] if isinstance(packed, int) else packed):
            firmest.setdefault(one & _ROW, Strength(one >> _ROW_BITS))
        at = self.places_by_id.at
        found = tuple(Bearing(at(row), strength) for row, strength in firmest.items())
        self._bearers[key] = found
        return found

    def matches_at(self, tokens: Tokens, index: int, fewest: int = 1) -> Iterator[NameMatch]:
        """Names of so many words at the least that begin with the word at ``index``, the longest
        first."""
        words = tokens.words
        for count in self._lengths.get(" ".join(words[index : index + 2]), ()):
            if fewest <= count <= len(words) - index:
                key = " ".join(words[index : index + count])
                if key in self._bearers:
                    yield NameMatch(index, count, self.bearings(key))
        word = words[index]
        if fewest == 1 and word in self._bearers:
            yield NameMatch(index, 1, self.bearings(word))

    def starts(self, tokens: Tokens, in_small_letters: frozenset[str]) -> list[int]:
        """The indices of the words that some name begins with.

        Args:
            tokens: The text.
            in_small_letters: Words that may begin a name without a capital: kinds of places and
                points of the compass. Names of peoples always may.
        """
        words, lengths, small = tokens.words, self._lengths, self._small_with(in_small_letters)
        every = range(len(words))
        found = {*compress(every, map(small.__contains__, words))}
        found.update(at for at in compress(every, tokens.capital) if words[at] in lengths)
        return sorted(found)

    def _small_with(self, in_small_letters: frozenset[str]) -> frozenset[str]:
        """Words that begin a name and may do so without a capital."""
        known = self._starts.get(in_small_letters)
        if known is None:
            known = self._starts[in_small_letters] = frozenset(
                self._lengths.keys() & (self._small | in_small_letters)
            )
        return known


#: A row and how firmly it bears a name, in one number: the strength above so many bits. Sorted,
#: such numbers stand firmest first, and in the order of the packs within that.
_ROW_BITS = 32
_ROW = (1 << _ROW_BITS) - 1


def _bearers_by_key(places: PlaceTable) -> dict[str, _Packed]:
    found: dict[str, _Packed] = {}
    left_out, first = places.left_out, 0
    for sheet in places.sheets:
        count = len(sheet.ids)
        packed = [*range(first, first + count)]  # a first name is of strength 0
        packed += [(strength << _ROW_BITS) | (first + row) for row, strength in sheet.further]
        first += count
        for key, one in zip(name_keys(sheet.names), packed, strict=True):
            if one & _ROW in left_out:
                continue
            known = found.setdefault(key, one)
            if known == one:
                continue
            if isinstance(known, list):
                known.append(one)
            else:
                found[key] = [known, one]
    found.pop("", None)
    return found


def _lengths_by_first_words(keys: Collection[str]) -> dict[str, tuple[int, ...]]:
    """The counts of words of names by the first two words, longest first.

    The first words alone stand there too, so that a word that begins no name is passed at once:
    "de la" is met in every text, and no name of five words need be tried for "de" alone.
    """
    several = [key for key in keys if " " in key]
    counts: dict[str, tuple[int, ...]] = dict.fromkeys((key for key in keys if " " not in key), ())
    for key in several:
        first, second, *rest = key.split(" ", 2)
        counts.setdefault(first, ())
        pair, count = f"{first} {second}", 3 + rest[0].count(" ") if rest else 2
        known = counts.get(pair, ())
        if count not in known:
            counts[pair] = (count,) if not known else tuple(sorted((*known, count), reverse=True))
    return counts


def _small_starts(sheets: Iterable[PlaceSheet]) -> Iterator[str]:
    """First words that may be printed small: of demonyms in French and Swahili, of the theatre's
    towns where people write as they speak."""
    for key in name_keys([name for sheet in sheets for name in sheet.small]):
        yield key.partition(" ")[0]
