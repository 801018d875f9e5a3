"""Whether a name behind "and" is one more of those before it, or begins a sentence of its own."""

from __future__ import annotations

from dashboard.core import late_patterns as re

#: What a lone place does behind ", and": "took X, and Y was quiet", "and Y could be next".
_THEN_DOES = re.compile(
    r" (?:now |then |still |also |desormais |encore |toujours )?(?:is|was|has|had|are|were|have"
    r"|remain(?:s|ed)?|fell|could|may|might|will|would|must|seems?|looks?|fears?|feared|braced"
    r"|braces|prepared|prepares|awaits|faces|stays|stayed|est|etait|reste|demeure|fut|sont|ont"
    r"|avait|a|pourrait|risque|craint|se|semble|attend|devrait|sera|vit|retient)\b"
)
#: Words for one place alone: without a comma "X and Y have" or "X and Y could" tell of both.
_ONE_DOES = re.compile(
    r" (?:now |then |still |desormais |encore |toujours )?(?:is|was|has|remains|seems|looks|fears"
    r"|braces|braced|awaits|faces|stays|could be next|may be next|might be next|will be next|est"
    r"|etait|reste|demeure|fut|avait|a|pourrait|risque|craint|semble|attend|devrait|sera|vit"
    r"|retient|se (?:prepare|vide|trouve|retrouve|barricade)|s'est|emptied|fell)\b"
)
#: What has its own object before the "and": "took X and Y is", not "the fall of X and Y is".
_HAS_OBJECT = re.compile(
    r"\b(?:took|takes|taken|captured|captures|seized|seizes|entered|enters|occupied|occupies"
    r"|overran|conquered|retook|recaptured|lost|hold|holds|held|control|controls|controlled"
    r"|attacked"
    r"|withdrew from|withdrawn from|pulled out of|left|abandoned|pris|repris|occupe|conquis|perdu"
    r"|quitte|abandonne|empares? (?:de|d')|retires? (?:de|d')|attaque|controle|tient|tiennent)"
    r" ?(?:the )?(?:(?:town|city|village|la (?:ville|cite)|le village) (?:of|de|d') ?)?$"
)
#: A verb before the first name: "people were killed in X and Y is calm".
_HAS_VERB = re.compile(
    r"\b(?:was|were|has|have|had|been|killed|died|broke out|erupted|ont|avaient|sont|etaient|ete"
    r"|eclate\w*)\b[^.;,]*$"
)
#: "The group that captured X and Y is": the relative clause goes on to the second name.
_RELATIVE = re.compile(
    r"\b(?:who|that|which|qui|when|after|before|since|quand|lorsque|apres|depuis)\b[^.;]*$"
)
_LOOKS_BACK = 60


def begins_clause(text: str, start: int, between: str, end: int) -> bool:
    """Whether the second of two names is the subject of what follows.

    Args:
        text: Plain text.
        start: Where the first name begins.
        between: What stands between the two, an "and" among it.
        end: Where the second name ends.

    >>> text = "they took sake and goma is calm"
    >>> begins_clause(text, 10, " and ", 23)
    True
    >>> begins_clause("the fall of sake and goma is a blow", 12, " and ", 25)
    False
    """
    if between.startswith(","):
        return bool(_THEN_DOES.match(text, end))
    before = text[max(0, start - _LOOKS_BACK) : start]
    has_verb = _HAS_OBJECT.search(before) or _HAS_VERB.search(before)
    return bool(_ONE_DOES.match(text, end) and has_verb and not _RELATIVE.search(before))
