"""For whom somebody speaks who was introduced with his office and is then called by his name.

"M23 spokesman Lawrence Kanyuka … Kanyuka said", "Willy Ngoma, porte-parole du M23, … affirme
Ngoma": what he tells of his own side is its word, though the sentence names no side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.camps import camp, governs
from dashboard.core.plain import plain

_CAPITAL = "[A-Z\u00c0-\u00dd]"
_REST = r"[\w'\u2019-]*"
#: A name as printed.
_NAME = rf"{_CAPITAL}{_REST}[a-z\u00df-\u00ff](?: (?:wa |de )?{_CAPITAL}{_REST}\w){{0,3}}"
#: Ranks and courtesies before a name.
_RANKS = (
    r"(?:(?i:(?:mr|mrs|ms|m|mme|dr|lt|col|gen|maj|capt|brig|cpt|sgt)\.?|colonel|general|général"
    r"|lieutenant|major|captain|capitaine|brigadier|commander|commandant|sergeant|adjudant"
    r"|(?:lieutenant|major|brigadier|colonel)[- ](?:colonel|general|général)|général[- ]major"
    r"|maître|monsieur|bwana|luteni|jenerali|kanali|meja|kapteni)[ -])"
)
#: What somebody is who speaks for others.
_ROLE = (
    r"(?i:spokes(?:man|woman|person)|porte-parole|msemaji|leader|commander|commandant"
    r"|chief(?: of staff)?|chef(?: d['\u2019]état-major)?|president|président|coordinator"
    r"|coordonnateur|coordinateur|secretary|secrétaire|dirigeant|officer|officier|official"
    r"|responsable|kiongozi|kamanda|mkuu|minister|ministre|waziri|governor|gouverneur|gavana)"
)
#: "Information", "M23 military" before it, and "for the army", "du M23", "wa waasi" behind it.
_BEFORE = r"(?:[\w/'\u2019-]+ ){0,3}?"
_OF = (
    r"(?: (?:of|for|du|des|de|wa|ya|la)(?: the| la)?(?: l['\u2019]|(?<=l['\u2019])| )"
    r"| (?:de l|d)['\u2019])[\w/'\u2019-]+(?: (?![A-Z]\w*[a-z])[\w/'\u2019-]+){0,3}?"
)
_OFFICE = rf"\b(?P<office>{_BEFORE}{_ROLE}(?: (?i:rebelle|militaire|adjoint))?(?:{_OF})?)"

#: "M23 spokesman Lawrence Kanyuka", "le porte-parole de l'armée, le colonel Ndjike".
_OFFICE_FIRST = re.compile(rf"{_OFFICE},? (?:(?:the|le|la) )?{_RANKS}*(?P<name>{_NAME})(?!\w)")
#: "Lawrence Kanyuka, a spokesman for the M23,".
_NAME_FIRST = re.compile(
    rf"(?<!\w)(?P<name>{_NAME})(?: \([^()]{{1,30}}\))?, "
    r"(?:(?:an?|the|its|their|le|la|une?|son|leur) )?"
    rf"{_OFFICE}(?=[,.;:]| (?:in|at|told|said|dans|au|en)\b)"
)
_ROLES = re.compile(_ROLE)
#: A source that is nothing but a name, with or without a rank.
_BARE = re.compile(rf"{_RANKS}*{_NAME}")
#: So far before and behind a word for an office its holder's name stands.
_REACH = 110


def with_office(text: str, source: str) -> str:
    """The plain words for a source; before a mere name, the office it was introduced with.

    Args:
        text: The article as printed.
        source: Who speaks, as printed.

    >>> text = "Lawrence Kanyuka, a spokesman for the M23, spoke. Sake is ours, Kanyuka said."
    >>> with_office(text, "Kanyuka"), with_office(text, "a resident")
    ('spokesman for the m23 kanyuka', 'a resident')
    """
    if _BARE.fullmatch(source) is None:
        return plain(source)
    office = _offices(text).get(_surname(source), "")
    return f"{office} {plain(source)}".strip()


@lru_cache(maxsize=4)
def _offices(text: str) -> Mapping[str, str]:
    """The plain office of everybody who is introduced as of one side, by surname; one whose name
    two of different sides bear is left out."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for name, office in _introduced(text):
        known = found.setdefault(_surname(name), office)
        if _side(known) != _side(office):
            twice.add(_surname(name))
    return {name: office for name, office in found.items() if name not in twice and _side(office)}


def _introduced(text: str) -> Iterator[tuple[str, str]]:
    """Each name with its office, once for every word for an office beside which one stands."""
    for role in _ROLES.finditer(text):
        first, end = max(0, role.start() - _REACH), role.end() + _REACH
        for pattern in (_OFFICE_FIRST, _NAME_FIRST):
            for match in pattern.finditer(text, first, end):
                if match.start("office") <= role.start() < match.end("office"):
                    yield match["name"], plain(match["office"])


def _side(office: str) -> str | None:
    return "government" if governs(office) else camp(office)


def _surname(name: str) -> str:
    """The last word of a name, by which news calls its bearer.

    >>> _surname("Lawrence Kanyuka")
    'kanyuka'
    """
    return plain(name).split(" ")[-1]
