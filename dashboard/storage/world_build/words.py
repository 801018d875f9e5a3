"""Which place names are also words or persons' names, and so never mean a place by themselves."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dashboard.core.tokens import name_key
from dashboard.storage.world_build.archives import SURNAMES, WORDS, read_member
from dashboard.storage.world_build.heard import read_heard

#: Counts in the word lists (from film subtitles) above which a name counts as a word. Chosen by
#: looking at what lies around them: "lens" 5,005 and "tours" 3,919 are words, "london" 1,088 is
#: not; French "paris" 3,277 is saved by hand. Lower figures cost large towns their names.
_ENGLISH_COUNT = 2_500
_FRENCH_COUNT = 1_500

#: The same for towns under 100,000, where "Andes" is sooner a range than a town of Colombia.
_ENGLISH_COUNT_SMALL = 250
_FRENCH_COUNT_SMALL = 150
_SMALL = 100_000

#: How many of the most frequent surnames count; the census ranks them.
_SURNAMES = 6_000

#: From these populations on a name is taken for the city though persons bear it too: a surname
#: mostly comes after a first name and is told by that, a first name stands where a city would.
LARGE_FOR_SURNAME = 300_000
LARGE_FOR_FIRST_NAME = 700_000

#: Gold Coast and Fort Worth are made of words, and Fes has three letters; towns like that are weak.
_LARGE_FOR_PHRASE = 300_000
_LARGE_FOR_THREE_LETTERS = 800_000

#: Cities whose names are first names, surnames or words all the same, at any size.
ALWAYS_WEAK = frozenset(
    "charlotte victoria union nice orange reading same of most man bar split mobile salem cali "
    "valencia santiago leon jackson lincoln madison aurora independence enterprise hope chance "
    "police post mission field price wells rugby male nancy laval pau tours lens gap vienne die "
    "bath hull sale deal rye cork trim mons ath mol spa nova eden paradise liberty freedom "
    "commerce justice progreso victory concord hercules troy florence sofia roma lima olga "
    "chiclayo angelina carolina trinidad natal santos bello pereira palma soledad kira mesa van "
    "hamilton central minna salta armenia oral loni queens andes amazonas limon".split()
)

#: Words and names that are cities first in news.
_CITIES_FIRST = frozenset(
    "paris york buffalo lyon london oxford denver austin frankfurt bangalore odessa kherson gaza "
    "mecca fez gao hargeisa mekelle jenin tyre england scotland wales texas florida virginia "
    "maryland nevada alberta brittany sicily venice cleveland orlando newcastle verona".split()
)

#: Swahili words that are towns elsewhere; the list was made by holding the pack's names against a
#: Swahili dictionary. "Mpaka" is "until" and "border", and an airstrip in Sud-Ubangi.
_SWAHILI = frozenset(
    "kita mita mito singa dadu bata bima kisi kaya funza chunga mungu nguru kufa lama mite kani "
    "sakata soma kuje yala kadi pala vunda babu zile buni kanda kumi taifa tamu kuimba agano yako "
    "zira tangi zima kaka kula kuta mugumu bamba wacha waka kheri basi sokoni soko kamba zuru "
    "okoa tapa tata kamata ponda chala lami paka wote moyo pampa tosa malaya soni jamba mtama "
    "makungu mwembe mbuni gamba ngumu mpaka wema tandala songa masoko chama konda malango sali "
    "safi hela kama kati sana watu nchi mji kijiji jana leo mkuu serikali jeshi vita wengi wengine "
    "hapa huko kila kwanza baada kabla tangu hadi pamoja kusini mashariki magharibi kaskazini "
    "bado tena zaidi karibu mbali maji moto njia barabara shule soko mwaka mwezi siku saa".split()
)

#: Surnames of this theatre that are towns elsewhere, as its news prints them.
_THEATRE_SURNAMES = frozenset(
    "kabila tshisekedi kagame katumbi museveni ndayishimiye nangaa makenga bemba fayulu mobutu "
    "lumumba kamerhe muyaya kasongo mulamba mukendi ilunga kalala mwamba kabongo mutombo kalonji "
    "ngoy banza kazadi nkunda ntaganda bisimwa kanyuka ngoma mbala mboma ndongala mukwege kengo "
    "matata muzito sassou nkurunziza mushikiwabo nduhungirehe lourenco ruto kenyatta faki keita "
    "lacroix macron biden trump rubio boulos guterres mahamat nebanda luka samba makila mende "
    "bahati kitoko lambert masunzu amani zawadi furaha neema baraka imani riziki safari".split()
)

#: "Plateau state" is no word, though its parts are.
_RANKS = frozenset(["state", "region", "province", "county"])

_NEVER_ALONE = ALWAYS_WEAK | _SWAHILI | _THEATRE_SURNAMES


@dataclass(frozen=True, slots=True)
class Words:
    """The lists, by folded words.

    Attributes:
        common: Words of English or French frequent enough to stand for themselves.
        rarer: Less frequent ones, which outweigh small towns only.
        heard: Words and names that English and French news print.
        first_names: Of persons.
        surnames: Of persons.
    """

    common: frozenset[str]
    rarer: frozenset[str]
    heard: frozenset[str]
    first_names: frozenset[str]
    surnames: frozenset[str]

    def is_weak(self, name: str, population: int) -> bool:
        """Whether ``name`` alone means a word or a person more often than a place that large.

        >>> words = Words(frozenset({"most"}), frozenset(), frozenset(), frozenset({"madison"}),
        ...               frozenset({"houston"}))
        >>> words.is_weak("Most", 66_000), words.is_weak("Madison", 66_000)
        (True, True)
        >>> words.is_weak("Houston", 2_300_000), words.is_weak("Goma", 430_000)
        (False, False)
        """
        key = name_key(name)
        parts = key.split()
        if key in _NEVER_ALONE:
            return True
        if len(parts) > 1 and parts[-1] in _RANKS:
            return False
        if key in _CITIES_FIRST:
            return False
        if len(key) < 4 and population < _LARGE_FOR_THREE_LETTERS:
            return True
        small = population < _SMALL
        phrase = len(parts) > 1 and population >= _LARGE_FOR_PHRASE
        if not phrase and all(
            part in self.common or (small and part in self.rarer) for part in parts
        ):
            return True
        if key in self.first_names and population < LARGE_FOR_FIRST_NAME:
            return True
        return key in self.surnames and population < LARGE_FOR_SURNAME


def read_words(folder: Path) -> Words:
    """The lists out of the archives in ``folder``."""
    english, french = _counts(folder, "en"), _counts(folder, "fr")
    surnames, *first = (
        frozenset(_persons(folder, part)) for part in ("all.last", "male.first", "female.first")
    )
    return Words(
        common=_frequent(english, _ENGLISH_COUNT) | _frequent(french, _FRENCH_COUNT),
        rarer=_frequent(english, _ENGLISH_COUNT_SMALL) | _frequent(french, _FRENCH_COUNT_SMALL),
        heard=frozenset(name_key(word) for word in french) | read_heard(folder),
        first_names=first[0] | first[1],
        surnames=surnames,
    )


def _frequent(counts: Mapping[str, int], least: int) -> frozenset[str]:
    keys = (name_key(word) for word, count in counts.items() if count >= least)
    return frozenset(keys)


def _counts(folder: Path, language: str) -> Mapping[str, int]:
    packed = read_member(folder, WORDS, f"resources/{language}.json.gz")
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    return counts


def _persons(folder: Path, part: str) -> list[str]:
    lines = read_member(folder, SURNAMES, f"names/dist.{part}").decode().splitlines()
    return [line.split()[0].lower() for line in lines[:_SURNAMES] if line]
