"""What is told and said to be not verified: "could not be confirmed", "n'a pu être vérifiée".

English beside French beside Swahili. All patterns look at plain text.
"""

from __future__ import annotations

from functools import lru_cache

from dashboard.core.quick_patterns import quick

_VERIFY_EN = r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|substantiat(?:e|ed))"
_VERIFY_FR = r"(?:verifi|confirm|recoup|corrobor|authentifi)(?:er|ee?s?)"
#: Only how many or who is not verified, not that it happened.
_NOT_OF_IT = (
    r"(?! (?:of |that |de |du |des |sur )?(?:(?:the|any|an?|le|la|les|une?|his|her|their) |l')?"
    r"(?:[\w-]+ )?(?:tolls?|deaths?|casualt\w+|numbers?|figures?|identit\w+|cause|bilans?|nombre"
    r"|chiffres?|pertes|victimes|motifs?)\b)"
)

#: The same sentence leaves open what it tells.
_OPEN = quick(
    r"\b(?:"
    # "it is yet to be confirmed", "the army has yet to confirm", "remains unverified"
    rf"(?:yet|still) to (?:be )?(?:\w+ly )?{_VERIFY_EN}{_NOT_OF_IT}"
    r"|remain(?:s|ed)? (?:un(?:verified|confirmed|substantiated|corroborated))"
    # "neither the army nor the un has confirmed it"
    r"|(?:neither|nobody|no one|none)\b[^.;]{0,60} (?:has|have|had|could|would|was|were)"
    rf" (?:yet |been )?(?:able to )?{_VERIFY_EN}{_NOT_OF_IT}"
    # "n'ont ni confirmé ni infirmé", "neither confirmed nor denied"
    r"|ni (?:confirm|infirm|dementi)\w* ni (?:confirm|infirm|dementi)\w*"
    r"|n(?:either|ot) confirm\w* (?:n?or) den\w+"
    # "un retrait qui n'a pas été constaté sur le terrain"
    r"|n'(?:a|ont|est|etait) (?:pas |encore |toujours |guere )*(?:ete |ete encore )?"
    r"(?:constate|observe|perceptible|visible|effecti(?:f|ve)|pas sur le terrain)e?s?\b"
    # "there was no independent confirmation that", "without independent verification"
    r"|(?:no|without(?: any)?) (?:\w+ )?(?:independent|official|immediate|outside)"
    rf" (?:confirmation|verification|corroboration|evidence|proof){_NOT_OF_IT}"
    # "depending on whom one believes", "if the rebels are to be believed", "selon qui parle"
    r"|depending on (?:who|whom|which|whose|your)|if (?:[\w/'-]+ ){1,6}?(?:is|are|can) (?:to )?be"
    r" (?:believed|trusted)|selon (?:qui|l'interlocuteur|que l'on|qu'on)"
    # "if one listens to the M23", "a entendre les rebelles", "si l'on s'en tient au recit du M23"
    r"|if (?:one|you|we) (?:listens?|believes?|trusts?|credits?|go(?:es)? by)\b"
    r"|(?<![a-z] )a (?:en )?(?:entendre|ecouter)\b(?! (?:l|d)es (?:tirs|coups|bombes|explosions))"
    r"|si l'on (?:en )?(?:ecoute|suit|croit|se fie|s'en tient)\b"
    # "pour les uns, elle est tombee ; pour les autres, l'armee y est"
    r"|pour les uns\b[^.]{0,90}\bpour les autres|for some\b[^.]{0,90}\bfor others"
    # "une information qui n'a pu etre verifiee", "que l'armee n'a pas confirmee"
    r"|n'(?:a|ont|avait|avaient|ai|avons|avions) (?:pas |encore |toujours |jamais )*(?:pu |ete )*"
    r"(?:etre )?"
    rf"(?:\w+ment )?{_VERIFY_FR}{_NOT_OF_IT}"
    rf"|(?:difficile|impossible)s? a (?:\w+ )?{_VERIFY_FR}"
    r"|(?:aucune|sans) confirmation (?:independante|officielle)|en attente de confirmation"
    # "habari ambazo hazijathibitishwa", "hazikuweza kuthibitishwa", "zisizothibitishwa"
    r"|ha[a-z]{1,3}(?:ja|ku)thibitish(?:wa|a|iwa)|ha[a-z]{2,8}wez(?:a|ekana) kuthibitish(?:wa|a)"
    r"|(?:zi|i|ya|li|u|ki)si(?:zo|yo|lo|cho|o)thibitishwa|bila (?:uthibitisho|kuthibitishwa)"
    r"|hakuna uthibitisho"
    r")\b"
)

_POINTED = (
    r"(?:(?:this|that|it|these|those)|(?:the|his|her|their|its|such|this|that|these|those)"
    r" (?:\w+ )?(?:claims?|reports?|accounts?|information|capture|news|statements?|versions?"
    r"|allegations?|takeover|seizure|fall))"
)
_POINTED_FR = (
    r"(?:cela|ceci|l'information|la nouvelle|(?:cette|ces|ce|sa|son|ses|leurs?) (?:\w+ )?"
    r"(?:informations?|affirmations?|annonces?|propos|declarations?|nouvelles?|prise|chute"
    r"|versions?|temoignages?|recits?))"
)
#: A sentence of its own that leaves open what the one before tells.
_OPEN_BEFORE = quick(
    r"\b(?:"
    rf"{_POINTED} (?:could|can|has|have|had|was|were|is|are) ?(?:not|n't) (?:yet )?(?:be |been )?"
    rf"(?:immediately |independently |officially )*{_VERIFY_EN}"
    rf"|(?:could|can|has|have|had|did) ?(?:not|n't) (?:yet )?(?:been able to )?"
    rf"(?:immediately |independently |officially )*{_VERIFY_EN} {_POINTED}"
    rf"|(?:unable|not able|not possible|impossible) to (?:\w+ly )?{_VERIFY_EN} {_POINTED}"
    rf"|{_POINTED_FR} n'(?:a|ont|est|sont|avait|avaient) (?:pas |encore |toujours )*(?:pu |ete )*"
    rf"(?:etre )?(?:\w+ment )?{_VERIFY_FR}"
    rf"|n'(?:a|ont|avait|avaient|ai|avons|avions) (?:pas |encore |toujours )*(?:pu )?"
    rf"(?:\w+ment )?{_VERIFY_FR}"
    rf"(?: {_POINTED_FR}|(?= ?[.,;]))"
    rf"|(?:possible|mesure|impossible|incapable|difficile) de (?:\w+ )?{_VERIFY_FR}"
    rf" {_POINTED_FR}"
    r"|ha[a-z]{1,3}(?:ja|ku)thibitish(?:wa|a|iwa)|ha[a-z]{2,8}wez(?:a|ekana) kuthibitish(?:wa|a)"
    r")\b"
)


@lru_cache(maxsize=512)
def is_left_open(sentence: str) -> bool:
    """Whether a plain sentence itself says that what it tells is not verified.

    >>> is_left_open("sake fell, a report that is yet to be confirmed.")
    True
    >>> is_left_open("sake fell, if the rebels are to be believed.")
    True
    >>> is_left_open("sake fell, with no official confirmation of the death toll.")
    False
    """
    return bool(_OPEN.search(sentence))


@lru_cache(maxsize=512)
def leaves_open_before(sentence: str) -> bool:
    """Whether a plain sentence says that what the one before tells is not verified.

    >>> leaves_open_before("the report could not be independently verified.")
    True
    >>> leaves_open_before("the army could not confirm the death toll.")
    False
    >>> leaves_open_before("it is confirmed by two sources.")
    False
    """
    return bool(_OPEN_BEFORE.search(sentence))
