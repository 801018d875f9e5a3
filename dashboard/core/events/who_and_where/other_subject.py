"""Whether a verb behind "and" has a subject of its own: "the M23 hit X and many fled Y".

What stands between the last "and" or "while" and the verb is that subject, unless it is only an
auxiliary, an adverb or a time: "attacked X and later left Y".
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR

#: What joins a further clause; the last one before the verb counts.
_JOINS = re.compile(
    r"(?:,|\b)(?: and| but| while| whereas| et| mais| tandis que| alors que| pendant que)"
    r"(?: that| qu[e'])? "
)
#: "Its allies", "ses alliés": they and the force do it together.
_TOGETHER = re.compile(
    r"(?:its|their|his|ses|leurs|son|sa|other|d'autres|allied) |(?:allies|allie)s?\b"
)
#: What may stand between "and" and a verb of the same subject.
_OWN = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|been|being|be|also|later|then|soon|again|already|now|even"
    r"|since|still|not|never|only|finally|eventually|briefly|reportedly|allegedly|temporarily"
    r"|itself|themselves|both|all|a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|se|le|la|les"
    r"|y|en|ensuite|puis|aussi|egalement|deja|ainsi|enfin|bientot|meme|tous|toutes|eux-memes"
    r"|to|to have|apparently|\w+ly|\w+ment) |[sl]'(?:en |y )?|s'(?:est|etait|etaient) )*"
)
#: "And on Monday captured": when and how, before a verb of the same subject.
_WHEN = re.compile(
    r"(?:on|at|in|after|before|by|during|following|under|with|without|within|from|for|despite"
    r"|early|late|last|this|the (?:next|following|same|day)|a week|two|three|le|la|ce|cette|apres"
    r"|avant|depuis|dans|pendant|sous|sans|avec|malgre|vers|au|aux|a partir|des|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|hier|yesterday|today) "
)


#: "And explains having taken": who says it of himself did it.
_OF_HIMSELF = re.compile(r"\b(?:avoir|s'etre|having|to have)$")


def has_own_subject(between: str) -> bool:
    """Whether somebody else is named as who did it.

    Args:
        between: Plain text from the end of an actor to the verb.

    >>> has_own_subject(" attacked x, and 2,000 more ")
    True
    >>> has_own_subject(" attacked x while teachers and nurses ")
    True
    >>> has_own_subject(" attacked x and later ")
    False
    >>> has_own_subject(" and its allies ")
    False
    """
    joins = list(_JOINS.finditer(between))
    if not joins:
        return False
    rest = between[joins[-1].end() :]
    own = _OWN.match(rest)
    rest = rest[own.end() :].strip() if own else rest.strip()
    if not rest or _WHEN.match(rest + " ") or _TOGETHER.match(rest + " "):
        return False
    return _OF_HIMSELF.search(rest) is None and ACTOR.search(rest) is None
