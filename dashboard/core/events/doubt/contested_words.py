"""Shapes of denials: "the army disputes this", "ce que dément Kinshasa", "jeshi limekanusha".

English beside French beside Swahili, each shape with an example; all look at plain text.
"""

from __future__ import annotations

DENY_EN = (
    r"(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contest(?:s|ed)?|reject(?:s|ed)?|refut(?:e|es|ed)"
    r"|dismiss(?:es|ed)?|contradict(?:s|ed)?|challeng(?:e|es|ed)|rebut(?:s|ted)?|rubbish(?:es|ed)"
    r"|disavow(?:s|ed)?|brush(?:es|ed) (?:aside|off)|scoff(?:s|ed) at|laugh(?:s|ed) (?:at|off))"
)
DENIED_EN = (
    r"(?:denied|disputed|contested|rejected|refuted|dismissed|contradicted|challenged|rebutted"
    r"|disavowed)"
)
DENY_FR = (
    r"(?:dement(?:ent|i|ait|aient)?|conteste(?:nt)?|nie(?:nt)?|rejett?e(?:nt)?|refute(?:nt)?"
    r"|recuse(?:nt)?|contredi(?:t|sent)|balai(?:e|ent)|balaye(?:nt)?|ecarte(?:nt)?)"
)
DENIED_FR = r"(?:dementi|conteste|rejete|refute|recuse|nie|contredit|balaye|ecarte|desavoue)e?s?"
#: "Limekanusha", "ameyakana", "wakikanusha": not "halijakanusha", nor "inaonekana".
DENY_SW = (
    r"(?:(?:a|wa|li|ya|i|u|zi|ki|vi)(?:me|li|na|ki|ka)(?:li|ya|zi|i|u|ki|vi)?"
    r"(?:kanusha|kana|kanushia))"
)
#: "Limepinga madai hayo": only with what is opposed beside it.
OPPOSE_SW = (
    r"(?:(?:a|wa|li|ya|i|u|zi|ki|vi)(?:me|li|na|ki|ka)(?:li|ya|zi|i|u|ki|vi)?"
    r"(?:kanusha|kana|pinga|kataa|tupilia mbali|bisha|kosoa))"
)
_CLAIM_EN = (
    r"(?:claims?|reports?|accounts?|loss|news|assertions?|statements?|versions?|information"
    r"|allegations?|accusations?|suggestions?|stor(?:y|ies)|announcements?|rumou?rs?|testimon(?:y|ies)|words)"
)
_CLAIM_FR = (
    r"(?:informations?|affirmations?|propos|annonces?|allegations?|versions?|nouvelles?"
    r"|declarations?|revendications?|rumeurs?|assertions?|accusations?|temoignages?)"
)
_CLAIM_SW = r"(?:madai|habari|taarifa|kauli|ripoti|uvumi|tetesi|jambo|matamshi|ushuhuda)"
CLAIM = rf"(?:{_CLAIM_EN}|{_CLAIM_FR})"
_POINTED_EN = r"(?:the|this|that|these|those|such|his|her|their|its|all|both)"
_POINTED_FR = r"(?:cette|ces|cet|ce|ses|son|sa|leurs?|la|les|de telles|l')"
#: What is denied: pointed to, or whoever told it.
_OBJECT_EN = (
    rf"(?:it|this|that|him|her|them|any such thing|{_POINTED_EN} (?:[\w'-]+ ){{0,2}}?{_CLAIM_EN})"
)
_OBJECT_FR = rf"(?:cela|ceci|les faits|{_POINTED_FR} ?(?:[\w'-]+ ){{0,2}}?{_CLAIM_FR})"
#: The same, or nothing at all behind the verb.
_IT_EN = rf"(?: (?:it|this|that|so|as much|any such thing|{_POINTED_EN} (?:\w+ )?{_CLAIM_EN}))?"
_IT_FR = rf"(?: (?:cela|ceci|les faits|{_POINTED_FR} ?(?:\w+ )?{_CLAIM_FR}))?"
_THIS_SW = r"(?:[wylz]ake|[wylz]ao|hay[oa]|hiz[oi]|hiy[oi]|hil[oi]|huo|huu|hii)"
_IT_SW = rf"(?: (?:{_CLAIM_SW} )?{_THIS_SW}| {_CLAIM_SW})?"
_HOW = (
    r"(?: (?:\w+ly|\w+ment|en bloc|on \w+day|as (?:\w+ )?\w+|(?:lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|vikali)))*"
)
_END = r"(?=[ ]?(?:[.,;:!?\"()]|-|$))"
#: Whoever denies, before the verb: "the army", "le porte-parole de l'armée", "msemaji wa jeshi".
_WHO = r"(?P<who>(?:[\w'/.-]+ ){1,6}?|(?:[\w'/.-]+ ){0,5}?[\w'/.-]+, [^,.:;]{3,60}, )"
_WHO_BEHIND = r" (?P<who>(?:[\w'/-]+ ?){1,5})"
_HAS = r"(?:has |have |had |also |has since |have since |later |quickly )*(?:\w+ly )?"
_A_FR = r"(?:a |ont |avait |avaient |aussitot |vite )*"

#: What a claim is called by whoever denies it.
_FALSE_EN = (
    r"(?:(?:\w+ly )?(?:false|untrue|fake|baseless|unfounded|incorrect|inaccurate|wrong"
    r"|not true(?! that\b)|not so|not the case|not correct|groundless|misleading|nonsense"
    r"|fabricated)|(?:an? )?(?:\w+ )?(?:lies?|propaganda|disinformation|misinformation"
    r"|fabrications?|hoax"
    r"|fiction|fantasy|invention|falsehoods?|fake news))\b"
)
_FALSE_FR = (
    r"(?:(?:tout a fait |totalement |completement |purement )?(?:faux|fausses?|mensonger\w*"
    r"|inexacte?s?|infondee?s?|erronee?s?|sans fondement|denuee?s? de (?:tout )?fondement)"
    r"|(?:de |d'|une? |de la |du |pure |simple )*(?:propagande|mensonges?|intox\w*|desinformation"
    r"|manipulation|infox|fake news|affabulations?|rumeurs?))\b"
)
_FALSE_SW = (
    r"(?:(?:habari|taarifa|madai) (?:za|ya) )?(?:uongo|uzushi|propaganda|uvumi"
    r"|sio? (?:[yzlw]a )?(?:kweli|sahihi))\b"
)
_SAYS_EN = (
    r"(?:says?|said|t(?:ells?|old)(?: \w+)?|insists?|insisted|maintains?|maintained"
    r"|repl(?:y|ies|ied))"
)
_SAYS_FR = (
    r"(?:dit|disent|affirme(?:nt)?|soutien(?:t|nent)|assure(?:nt)?|jure(?:nt)?|declare(?:nt)?"
    r"|retorque(?:nt)?|repli(?:que|quent)|repond(?:ent)?|insiste(?:nt)?)"
)
_CALLS_EN = (
    r"(?:call(?:s|ed)?|label(?:s|led|ed)?|brand(?:s|ed)|describ(?:e|es|ed)|denounc(?:e|es|ed)"
    r"|deem(?:s|ed)|consider(?:s|ed)?"
    r"|dismiss(?:es|ed)?|reject(?:s|ed)?|term(?:s|ed)|slam(?:s|med)|brush(?:es|ed) off)"
)

_NOT_FR = r"(?:ce n'est pas|ce n'etait pas|il n'en est rien|rien de tel)(?: (?:vrai|le cas|exact))?"

#: Who denies comes first; in a sentence of its own, or behind a joint. Each with an example.
SUBJECT_FIRST = (
    # "the army calls that untrue", "dismissed the report as propaganda"
    rf"{_WHO}{_HAS}{_CALLS_EN} (?:it|this|that|them|{_POINTED_EN} (?:[\w'-]+ ){{1,3}}?)"
    rf" ?(?:as )?{_FALSE_EN}",
    # "the army says this is propaganda", "says otherwise"
    rf"{_WHO}{_SAYS_EN} (?:otherwise|the opposite|the contrary|(?:that )?(?:it|this|that|these"
    rf"|those|they|none of (?:it|this)|{_POINTED_EN} (?:\w+ )?{_CLAIM_EN}) (?:is|was|are|were)"
    rf" (?:all )?{_FALSE_EN})",
    # "provincial authorities contradict him", "un habitant contredit cette version"
    rf"{_WHO}{_HAS}{DENY_EN} {_OBJECT_EN}{_HOW}{_END}",
    rf"{_WHO}{_A_FR}{DENY_FR}(?: \w+ment| toutefois| cependant| pourtant| aussi)? {_OBJECT_FR}"
    rf"{_HOW}{_END}",
    rf"{_WHO}(?:les? |la |l'){_A_FR}{DENY_FR}\b",
    # "the administrator says nothing of the sort happened", "l'armee s'inscrit en faux"
    rf"{_WHO}{_SAYS_EN} (?:that )?(?:nothing of the (?:sort|kind)|no such thing)",
    rf"{_WHO}s'inscri(?:t|vent) en faux",
    # "kinshasa parle de propagande", "l'armee qualifie cette information de mensongere"
    rf"{_WHO}{_A_FR}(?:parle(?:nt)?|crie(?:nt)?|evoque(?:nt)?|denonce(?:nt)?) (?:a (?:la |l')?"
    rf"|une? |de |d')?{_FALSE_FR}",
    rf"{_WHO}{_A_FR}(?:qualifi|trait)e?(?:nt|s)? (?:cela|{_POINTED_FR} ?(?:\w+ )?{_CLAIM_FR})"
    rf" (?:de |d'){_FALSE_FR}",
    # "le porte-parole juge l'information infondee"
    rf"{_WHO}{_A_FR}(?:juge|jugent|estime|estiment|considere|considerent|declare)"
    rf" {_POINTED_FR} ?(?:\w+ )?{_CLAIM_FR} (?:comme )?{_FALSE_FR}",
    # "l'armee affirme le contraire", "assure que c'est faux"
    rf"{_WHO}{_SAYS_FR} (?:tout )?(?:le contraire|l'inverse|qu(?:e |')(?:c'est|cela est|il s'agit"
    rf"|{_POINTED_FR} ?(?:\w+ )?{_CLAIM_FR} (?:est|sont)) {_FALSE_FR})",
    # "jeshi limekanusha", "serikali imepinga madai hayo", "jeshi limesema huo ni uongo"
    rf"{_WHO}{DENY_SW}{_IT_SW}{_HOW}{_END}",
    rf"{_WHO}{OPPOSE_SW} {_CLAIM_SW}(?: {_THIS_SW})?{_HOW}{_END}",
    rf"{_WHO}(?:\w+)?(?:sema|dai|eleza) (?:kuwa |kwamba )?(?:(?:{_CLAIM_SW} )?{_THIS_SW} )?"
    rf"(?:ni )?{_FALSE_SW}",
)

#: The same with a bare verb, behind a joint alone.
SUBJECT_AND_VERB = (
    # "sake was taken; the army denies it", "but kinshasa disputes this"
    rf"{_WHO}{_HAS}{DENY_EN}{_IT_EN}{_HOW}{_END}",
    # "; l'armee le conteste", ", mais kinshasa dement"
    rf"{_WHO}(?:le |l'|les )?{_A_FR}{DENY_FR}{_IT_FR}{_HOW}{_END}",
)

#: What is denied comes first, as an aside behind it or a sentence of its own.
CLAIM_FIRST = (
    # ", which the army denies", ", a claim kinshasa rejected on monday"
    rf"\b(?:which|something|an? (?:\w+ )?{CLAIM}(?: that| which)?|{CLAIM} (?:that|which)) {_WHO}"
    rf"{_HAS}(?:{DENY_EN}\b|{_CALLS_EN} (?:as )?{_FALSE_EN})",
    # such as ", a claim denied by the army" or "disputed by kinshasa" between brackets
    rf"(?:\b{CLAIM} |\bwhich (?:was|is|has been|had been) |\bthis (?:was|is|has been) |\()"
    rf"(?:\w+ ){{0,2}}?(?:{DENIED_EN}|{_CALLS_EN} (?:as )?{_FALSE_EN}) by{_WHO_BEHIND}",
    # ", ce que l'armee dement", ", ce que conteste kinshasa", "qu'a dementie l'armee"
    rf"\b(?:ce que|ce qu'|{CLAIM} qu(?:e |')) ?(?:{_WHO}{_A_FR}(?:{DENY_FR}(?:e|es|s)?{_HOW}{_END}"
    rf"|(?:qualifi|trait)e?(?:nt|s)? (?:de |d'){_FALSE_FR})"
    rf"|{_A_FR}{DENY_FR}(?:e|es|s)? (?P<behind>(?:[\w'/-]+ ?){{1,5}}))",
    # ", une affirmation rejetee par l'armee"
    rf"(?:\b{CLAIM} |\bce qui (?:est|a ete) |\()(?:[\w-]+ ){{0,2}}?(?:{DENIED_FR}"
    rf"|(?:qualifie|traite)e?s? (?:de |d'){_FALSE_FR}) (?:\w+ )?par{_WHO_BEHIND}",
    # ", jambo ambalo jeshi limekanusha", ", madai ambayo jeshi limeyakana"
    rf"\b{_CLAIM_SW}(?: \w+)? amba(?:lo|yo|zo|cho|vyo) {_WHO}{OPPOSE_SW}\b",
    # ", madai yaliyokanushwa na jeshi"
    rf"\b{_CLAIM_SW}(?: \w+)? (?:li|ya|zi|i|ki|vi)(?:li|na)(?:lo|yo|zo|cho|vyo)(?:kanushwa|pingwa"
    rf"|kataliwa) (?:\w+ )?na{_WHO_BEHIND}",
)

#: A sentence that tells of what was said that it is denied.
IS_DENIED = (
    # "those reports were denied by the army"
    rf"(?:this|that|it|{_POINTED_EN} (?:[\w'-]+ ){{0,2}}?{_CLAIM_EN}) (?:(?:has|have|had|was|were"
    rf"|is|are|been|being|also|since|\w+ly) )+{DENIED_EN} by{_WHO_BEHIND}",
    # "cette information a ete dementie par l'armee", "cela est conteste par kinshasa"
    rf"(?:cela|ceci|{_POINTED_FR} ?(?:[\w'-]+ ){{0,2}}?{_CLAIM_FR}) (?:(?:est|sont|a|ont|ete|avait"
    rf"|avaient|etait|etaient|aussi|aussitot|\w+ment) )+{DENIED_FR} (?:\w+ )?par{_WHO_BEHIND}",
    # "madai hayo yamekanushwa na jeshi"
    rf"{_CLAIM_SW} {_THIS_SW} (?:ya|zi|i|li|u)(?:me|li|na)(?:kanushwa|pingwa|kataliwa) (?:\w+ )?na"
    rf"{_WHO_BEHIND}",
    # "that is false", the army said; "faux, retorque l'armee"; "huo ni uongo", jeshi lilisema
    rf"\"?(?:(?:that|this|it|these|those|all of (?:it|this)) (?:is|are|was|were) (?:all )?"
    rf"{_FALSE_EN}|(?:pure |absolute |complete )?{_FALSE_EN}(?= ?[,!\"]))",
    rf"\"?(?:(?:c'est|cela est|ce sont|tout cela est|il s'agit) (?:la )?{_FALSE_FR}"
    rf"|(?:{_NOT_FR}|{_FALSE_FR}|que des mensonges)(?= ?[,!\"]))"
    rf"(?: ?[,!.]? ?\"? ?,? ?(?:{_SAYS_FR}|replique|repliquent|lance|tranche){_WHO_BEHIND})?",
    rf"\"?(?:huo|hiyo|hizo|hayo|hii|huu) (?:ni )?{_FALSE_SW}",
)

#: What opens the second half of a sentence.
JOINT = (
    r"(?:[;:,(]|- )? ?(?:(?:but|yet|while|whereas|although|though|even though|however,?|and|mais"
    r"|or|alors que|tandis que|bien que|quoique|meme si|et|lakini|ila|bali|ingawa|ingawaje|huku"
    r"|japokuwa|japo|hata hivyo,?|ambapo) |(?:alors|tandis|bien) qu'|(?<=[;:(] )|(?<=\()"
    r"|(?<=- ))"
)
#: What may open a sentence that denies the one before.
OPENING = (
    r"\W*(?:(?:but|yet|however|in response|for (?:his|her|its|their) part|mais|or|pourtant"
    r"|cependant|toutefois|de son cote|pour sa part|en reponse|lakini|hata hivyo|hata hivo"
    r"|kwa upande wake),? )*"
)
#: Without one of these words no shape can match.
GATE = (
    rf"\b(?:{DENY_EN}|{DENY_FR}|{DENIED_FR}|{DENY_SW}|{OPPOSE_SW}|otherwise|opposite|contrary"
    r"|contraire|inverse|untrue|lies?|faux|fausses?|mensong\w+|propagand[ae]|disinformation"
    r"|misinformation|desinformation|intox\w*|infox|fake|false|baseless|unfounded|incorrect"
    r"|inaccurate|wrong|groundless|misleading|nonsense|fabricat\w+|hoax|fiction|fantasy|invention"
    r"|falsehoods?|inexacte?s?|infondee?s?|erronee?s?|fondement|manipulation|affabulations?"
    r"|rumeurs?"
    r"|not (?:true|so|the case|correct)|nothing of the|no such thing|pas (?:vrai|le cas|exact)"
    r"|n'en est rien|rien de tel|sahihi|uongo|uzushi|kweli|uvumi|\w+(?:kanushwa|pingwa|kataliwa))\b"
)
