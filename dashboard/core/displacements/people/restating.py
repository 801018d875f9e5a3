"""Two figures for the same people: "6,000 people (1,200 households)", "vingt mille (20 000)"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.quantity.nouns import Counted


def is_restated(row: Row, first: Mover, second: Mover) -> bool:
    """Whether two figures count the same people: "6,000 people (1,200 households)"."""
    if second.lo < first.hi or _is_written_again(row, first, second):
        return True
    if {first.counted, second.counted} & {Counted.HOUSEHOLDS} and first.counted != second.counted:
        if _is_set_in(row, second):
            return True
        between = row.article.text[row.tokens.ends[first.hi - 1] : row.tokens.starts[second.lo]]
        return _RESTATES.fullmatch(between.strip().lower()) is not None
    return False


_ABOUT = frozenset("environ pres de plus moins au quelque about some a peu".split())
_ABOUT_REACH = 4


def _is_set_in(row: Row, second: Mover) -> bool:
    """Whether a comma and "soit" stand before the second figure, however far the first one is:
    "287 réfugiés du centre de transit de Sake, soit 74 ménages"."""
    at = second.lo - 1
    while row.word(at) in _ABOUT and second.lo - at <= _ABOUT_REACH:
        at -= 1
    return row.word(at) == "soit" and row.starts_with_gap(at)


def _is_written_again(row: Row, first: Mover, second: Mover) -> bool:
    """Whether a number in words is repeated in digits: "vingt-trois mille huit (23 008)"."""
    if first.quantity is None or second.quantity is None or row.gap(second.lo)[:1] != "(":
        return False
    beside = 0 <= second.lo - first.hi <= 0
    return beside and first.quantity.low == second.quantity.low


#: Between the two figures: a bracket ("6,000 people (about 1,200 households)"), a participle of
#: making up ("300 ménages composés de 1 500 personnes"), a word for "that is" ("soit environ").
_PEOPLE_ARE = r"(?:(?:intern|d[ée]plac|retourn|r[ée]fugi|rapatri)(?:s|[ée]e?s),? ?)*"
_MADE_UP = (
    r"(?:divided|grouped|split) (?:in)?to|made up of|consisting of|members of|out of|belonging to"
    r"|from|in|comprising|totall?ing|r[ée]partie?s?(?:es)? (?:en|dans)|regroup[ée]e?s (?:en|dans)"
    r"|regroupant|compos[ée]e?s (?:de|d['’])|constitu[ée]e?s (?:de|d['’])|form[ée]e?s (?:de|d['’])"
    r"|(?:issue?s|venant|provenant|membres) (?:de|d['’])|appartenant [àa]|comprenant|totalisant"
    r"|formant|[ée]quivalant [àa]|estim[ée]e?s [àa]|[ée]valu[ée]e?s [àa]|avec|pour"
    # "wakimbizi 332 wa Burundi, waliogawanywa katika kaya 74"
    r"|wali\w+ katika|walio katika|wanaounda|kutoka|sawa na|yaani|ambao ni|ikiwa ni"
)
_THAT_IS = r"soit|or|ou|about|repr[ée]sentant|representing|that is|equivalent to|c['’]est-[àa]-dire"
_HEDGES = (  # each space is read in one way only: text is hostile
    r"(?:(?: ?,)? ?(?:about|some|around|nearly|over|more than|at least|an estimated"
    r"|a total of|environ|quelque|pr[èe]s de|plus de|au moins|au total|un total de"
    r"|une moyenne de))*"
)
_RESTATES = re.compile(
    rf"(?:wa [a-z]+,? ?)?{_PEOPLE_ARE}"
    rf"(?:\.? ?[(/].{{0,14}}|,? ?(?:(?:{_MADE_UP}|{_THAT_IS}){_HEDGES}|soit.{{0,10}}))"
)
