"""A hold that is told against whoever claims the place: "still controls X, contrary to what M23".

The army's hold alone is no news; here it denies the capture that the other side claims. All
patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.doubt.camps import camp
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span

#: "Contrary to what M23 claims", "malgré les annonces des rebelles", "quoi qu'en dise le M23".
_AGAINST = needled(
    r"\b(?:contrary to|despite|in spite of|notwithstanding|contradicting|refuting|rejecting"
    r"|whatever|contrairement (?:a|aux?)|malgre|en depit de|quoi qu'en|n'en deplaise"
    r"|kinyume (?:na|cha)|licha ya)\b(?P<claim>[^.;,]{0,90})"
)
_CLAIM = re.compile(
    r"\b(?:claim|assert|announc|sa(?:y|id)|report|statement|alleg|propagand|rumou?r|insist|boast"
    r"|affirm|pretend|pretent|revendi|annonc|di(?:t|s|re)|declar|communiqu|rumeur|soutien|madai"
    r"|\w*dai\b|\w*sema\b|taarifa)"
)


def claimant_gainsaid(text: str, sentence: Span) -> Span | None:
    """The armed group whose claim a plain sentence is told against; None where there is none.

    >>> text = "the army still controls sake, contrary to what m23 claims."
    >>> found = claimant_gainsaid(text, Span(0, len(text)))
    >>> text[found.start : found.end]
    'm23'
    >>> text = "the army still controls sake, despite the attacks of m23."
    >>> claimant_gainsaid(text, Span(0, len(text))) is None
    True
    """
    for against in _AGAINST.finditer(text, sentence.start, sentence.end):
        start, end = against.span("claim")
        who = ACTOR.search(text, start, end)
        if who is None or _CLAIM.search(text, start, end) is None:
            continue
        if camp(who.group()) == "armed groups":
            return Span(*who.span())
    return None
