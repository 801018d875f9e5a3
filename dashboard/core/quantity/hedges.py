"""Patterns for what hedges a figure: before it ("about"), behind it ("or so"), behind its noun."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.quantity import tables
from dashboard.core.quick_patterns import quick
from dashboard.core.tokens import fold

HEDGES_BEFORE = {fold(hedge): kind for hedge, kind in tables.HEDGES_BEFORE.items()}
HEDGES_AFTER = {fold(hedge): kind for hedge, kind in tables.HEDGES_AFTER.items()}

#: "Imepanda hadi 3,000", "imeongezeka hadi", "kutoka 900 hadi 3,000": it has come *to* so many, and
#: "hadi" is no "up to".
_COME_TO = """panda ongezeka fika zidi shuka pungua \\d moja mbili tatu nne tano sita saba nane tisa
    kumi ini mia"""
_NOT_RISEN = {"hadi": "".join(rf"(?<!{stem}\ )" for stem in _COME_TO.split())}

#: Hedges end where the number begins; the longest that fits is meant.
HEDGE_BEFORE = quick(
    r"(?<!\w)(?!(?<![^\n])>\ )(?P<hedge>"  # a mail quotes with ">" at the head of a line
    + "|".join(
        _NOT_RISEN.get(hedge, "")
        + re.escape(fold(hedge)).replace("'", "['’]").replace(r"\ ", r"[\ \n]{1,2}")
        for hedge in sorted(tables.HEDGES_BEFORE, key=len, reverse=True)
    )
    + r")\s*(?:(?:a|the|total\s+of|of|another|a\s+further|an\s+additional"
    rf"|(?:{tables.SWAHILI_PEOPLE}){tables.SWAHILI_DESCRIBED})\s+)?$",
)
#: Last words of hedges and of what may follow them; other words before a figure hedge nothing.
HEDGE_ENDS = frozenset(hedge.rpartition(" ")[2] for hedge in HEDGES_BEFORE).union(
    """a the of another further additional ndani kongo drc congo watoto wanawake wazee makazi makao
    nyumba makwao hifadhi wapya mpya zaidi madini vita""".split(),
    tables.SWAHILI_PEOPLE.split("|"),
)
HEDGE_AFTER = quick(
    r"[ ]?(?P<hedge>"
    + "|".join(
        re.escape(fold(hedge)) for hedge in sorted(tables.HEDGES_AFTER, key=len, reverse=True)
    )
    + r")(?!\w)(?!\ [\d])",
)
#: The same behind the noun, which stays what the figure counts: "deux cents personnes au plus",
#: "27,000 people, at least".
HEDGE_BEHIND = quick(
    r"(?:\ |\ d['’])\w[\w'’-]*(?:\ (?!et\ |and\ )\w[\w'’-]*){0,2}?,?\ (?P<hedge>"
    + "|".join(
        re.escape(fold(hedge))
        for hedge in sorted(tables.HEDGES_AFTER, key=len, reverse=True)
        if " " in hedge or hedge in ("environ", "hivi")
    )
    + r")(?=[\s,.;:)»\"”]|$)(?!\ (?:than|d[e']|\d|once|twice|half|tot|vite|pres|profond|bas))"
)
BEHIND_REACH = 60
