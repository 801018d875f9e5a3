"""Words that leave a capture to the side that tells of it, without a verb of saying before it.

"By its own account, the M23 took X", "a communiqué: X has fallen", "the capture of X, announced by
the M23", "M23 'captures' X". All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core.needled_patterns import needled

#: "By its own account", "if the rebels are to be believed", "à en croire le M23".
_OWN_ACCOUNT = needled(
    r"\b(?:by (?:its|their|his|her) own (?:account|reckoning|telling|description)"
    r"|as far as (?:[\w/'-]+ ){1,5}(?:is|are) concerned"
    r"|in (?:(?:the|its|their) )?(?:[\w/'-]+ ){0,3}?(?:telling|version of events|own words)"
    r"|if (?:[\w/'-]+ ){1,6}(?:is|are) to be believed"
    r"|(?:a|si l'on|s'il faut) (?:l'|les |leur |la |le )?(?:en )?cro(?:ire|it)\b(?! savoir| que)"
    r"|selon (?:ses|leurs|sa|leur) propres? (?:dires|mots|termes|version|propos)"
    r"|(?:de|d'apres) (?:ses|leurs) (?:propres )?dires"
    r"|kwa maneno yao(?: wenyewe)?)\b[^.;]{0,120}$"
)
#: "Despite reports that rebels had", "malgré les annonces de la": somebody's, which are answered.
_DESPITE = needled(
    r"\b(?:despite|contrary to|notwithstanding|contradicting|malgre|contrairement aux?|en depit"
    r" des?) ?(?:[\w/'-]+ ){0,4}?(?:reports?|claims?|rumou?rs?|announcements?|assertions?"
    r"|statements?|informations?|annonces?|affirmations?|rumeurs?|declarations?)"
    r" (?:that|of|about|que|qu'|d[eu']s?|selon|sur|faisant)\b[^.;,]{0,90}$"
)

#: "The M23 put out a communiqué: X has been captured": what a side's paper says.
_NOTE = needled(
    r"\b(?:communiques?|statements?|press releases?|tweets?|posts? (?:on|sur)|messages?|bulletins?"
    r"|declarations?|announcements?|annonces?|videos?|notes?|threads?|taarifa|ujumbe)\b"
    r"[^.;:]{0,60}: ?\"? ?[^.;:]{0,80}$"
)

_SPREAD = (
    r"(?:announced|claimed|proclaimed|declared|hailed|trumpeted|touted|celebrated|welcomed|reported"
    r"|asserted|applauded|publici[sz]ed|boasted of"
    r"|(?:annonc|revendiqu|proclam|declar|affirm|claironn|vant|celebr|salu|rapport|applaud"
    r"|mediatis)(?:e|ie)e?s?|brandie?s?)"
)
#: "…, announced on Tuesday by the M23", "was hailed by the army", "revendiquée par les rebelles".
_SPREAD_BY = needled(
    rf"^[^.;:\"]{{0,60}}?(?:,|\b(?:was|were|is|has been|had been|which|qui|a|ont|avait|est|ete))?"
    rf" (?:\w+ly |deja |aussitot |vite )?{_SPREAD}(?: (?:on |le |ce |late |early )?[\w-]+){{0,3}}?"
    r" (?:by|par) (?:(?:the|its|la|le|les|l'|des) ?)?(?P<who>[^,.;:]{2,50})"
)


def is_own_account(before: str) -> bool:
    """Whether the plain words before an event leave it to the side that tells of it.

    >>> is_own_account("by its own account, the m23 "), is_own_account("the m23 ")
    (True, False)
    >>> is_own_account("the army is there, despite reports that the rebels ")
    True
    """
    return _OWN_ACCOUNT.search(before) is not None or _DESPITE.search(before) is not None


def is_in_note(before: str) -> bool:
    """Whether the plain words before an event make it what a note says, and may name whose it is.

    >>> is_in_note("the m23 put out a communique: sake has been ")
    True
    >>> is_in_note("the road is closed: sake has been ")
    False
    """
    return _NOTE.search(before) is not None


def spread_by(behind: str) -> str | None:
    """The plain words for whoever is told, behind an event, to have announced or hailed it.

    >>> spread_by(" sake, announced on tuesday by the m23, drew no comment.")
    'm23'
    >>> spread_by(" sake by the m23 was condemned.") is None
    True
    """
    found = _SPREAD_BY.match(behind)
    return found["who"] if found else None


def is_in_scare_quotes(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand around a word alone: "M23 'captures' Sake".

    >>> is_in_scare_quotes("m23 'captures' sake", 5, 13)
    True
    >>> is_in_scare_quotes('he said: "captured sake"', 10, 18)
    False
    """
    before = text[max(0, start - 2) : start].rstrip(" ")[-1:]
    behind = text[end : end + 2].lstrip(" ")[:1]
    return before == behind and before in _QUOTES


_QUOTES = ("'", '"')
