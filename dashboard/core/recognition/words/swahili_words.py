"""Swahili verbs behind which the name of a place stands: "walikimbia Mweso", "wameingia Lopa"."""

from __future__ import annotations

from itertools import product

from dashboard.core.swahili_verbs import applied, passive

_FLEE = "kimbia toroka hama"
#: What people do about a place and hardly about anything else.
_OF_FLIGHT = f"{_FLEE} {applied(_FLEE)} hamishia {passive('hamishia')}".split()
#: Stems whose object, or whose goal, is a place and hardly ever a person.
_OF_MOVING = [
    *_OF_FLIGHT,
    *"ingia fika fikia wasili rudi rejea ondoka elekea vuka enda panda jazana ishi lala".split(),
    *"jihifadhi jificha pokelewa teka twaa".split(),
]
_TENSES = "me li na ka ki".split()
#: People, families; who they are, "wa-li-o"; infinitives, the short ones with "kw-".
_MANY = [
    *map("".join, product(("wa", "ba", "zi"), _TENSES)),
    *"walio wanao balio zilizo zinazo ku".split(),
]
#: One person, forces, a town.
_ONE = [*map("".join, product("a i li ki u".split(), _TENSES)), "aliye", "lililo", "yaliyo"]
#: A place as "it" before the stem, by its class: "wa-li-u-hama".
_IT = ("", "u", "i", "ki", "li")


def _forms(prefixes: list[str], stems: list[str]) -> frozenset[str]:
    return frozenset(map("".join, product(prefixes, _IT, stems)))


_WENT = frozenset("kwenda walikwenda wamekwenda wanakwenda zilikwenda zimekwenda".split())
#: Of any place, with its row in the gazetteer. None is spelled like a word of English or French.
SWAHILI_PLACE_VERBS = _forms([*_MANY, *_ONE], _OF_MOVING) | _WENT
#: Behind these even a name that nobody lists is a place: "watu 900 walikimbia Kashovu"; a president
#: "alirudi Ikulu", to his palace.
SWAHILI_FLIGHT = _forms(_MANY, _OF_FLIGHT)
