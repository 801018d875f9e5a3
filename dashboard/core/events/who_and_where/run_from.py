"""Fights that people ran from or lived through: where those are now, nobody fought.

"People who fled the fighting live in X", "survivors of the Y attack reached X", "ont trouvé refuge
à X, fuyant des combats".
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.places import PlaceGroup
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span

#: "Fled the recent", "survivors of the Kitshanga", "fuyant ces": right before a word for a fight.
_RUN = re.compile(
    r"\b(?:fled|flee|fleeing|flees|escap\w+|surviv\w+|victims? of|displaced by|uprooted by"
    r"|driven (?:out |away )?by|fui|fuyant|fuyaient|fuient|echapp\w+ (?:a|aux)"
    r"|rescape\w* (?:de|des)|victimes? (?:de|des)|deplacee?s? par|chassee?s? par)"
    r"(?: (?:the|these|those|this|that|a|an|les?|la|l'|ces|cette|des|de|d'|aux|such|same|recent"
    r"|renewed|latest|heavy|new|violent|deadly|ongoing|recents?|violents?|nouveaux)){0,3}"
    r"(?: (?!(?:in|at|near|to|and|a|au|en|dans|vers|et)\b)[\w'-]+){0,2}? ?(?:l'|d')?$"
)
_REACH = 60
#: What those people do where they are.
_STAYS = re.compile(
    r"(?<!that )(?<!which )(?<!who )(?<!qui )(?<!que )\b(?:are|have|had|lack\w*|need\w*|receiv\w*"
    r"|suffer\w*|struggl\w*|depend\w*|surviv\w*|sont|ont|manqu\w*|souffr\w*|attend\w*"
    r"|recoivent|peinent|dependent|croupissent|reclament|restent)\b"
    r"|\b(?:live|lives|lived|living|sleep|sleeps|slept|sleeping|shelter\w*|camp(?:ed|ing)?|stay\w*"
    r"|are (?:now |currently )?(?:in|at|being)|remain\w*|crowd\w*|found|took|taken|sought|seek\w*"
    r"|reach\w*|arriv\w*|gather\w*|settl\w*|treat\w*|held|was|were|vivent|vivaient|dorment|logent"
    r"|campent|se trouvent|se sont|sont (?:a|dans|heberge\w*|loge\w*|installe\w*|refugie\w*"
    r"|arrive\w*|accueilli\w*|soigne\w*)|ont (?:trouve|gagne|rejoint|atteint)|a ete|ont ete)\b"
)


def is_run_from(text: str, cue: Cue) -> bool:
    """Whether the words are only what people ran from or lived through.

    Args:
        text: Plain text.
        cue: The words for a fight.
    """
    return not cue.row.verb and bool(_RUN.search(text, max(0, cue.start - _REACH), cue.start))


def stay_elsewhere(text: str, cue: Cue, gap: str) -> bool:
    """Whether the place behind a fight is where those are who ran from it.

    Args:
        text: Plain text.
        cue: The words for the fight.
        gap: What stands between them and the place.
    """
    return is_run_from(text, cue) and _STAYS.search(gap) is not None


#: "Found refuge in X, fleeing clashes", "ont trouvé refuge à X, fuyant des combats": not at X.
_SAFE_AT = re.compile(
    r"\b(?:refuge|shelter|safety|abri|asile|refugiee?s?|arrived|arrivee?s?|accueillie?s?"
    r"|hebergee?s?)\b[^;:.]*$"
)
_FLEEING = re.compile(
    r", (?:after |apres avoir )?(?:fleeing|escaping|fuyant|fui)"
    r"(?: (?!in\b|a\b|dans\b)[\w'-]+){0,5} ?(?:d')?$"
)


#: "Wamekimbilia mjini X kutokana na mauaji", "nyumba zilichomwa, wakaazi wakakimbilia X".
_FLED_TO_SW = re.compile(
    r"\b\w{2,6}(?:kimbilia|hamia)(?: (?:mji|mjini|kijiji|kijijini|wilaya|wilayani|eneo|maeneo|kambi"
    r"|kambini|mkoa|mkoani|jimbo|jimboni|nchi|nchini|jirani|katika|kwenye|hadi|huko|ya|wa|la|cha"
    r"|za|na|[\w-]+ na)){0,4} ?$"
)


def is_where_they_fled(text: str, clause: Span, group: PlaceGroup) -> bool:
    """Whether a Swahili place is what people fled to: "wamekimbilia mjini X"."""
    return _FLED_TO_SW.search(text, clause.start, group.start) is not None


def is_fled_to(page: Page, cue: Cue, clause: Span, group: PlaceGroup) -> bool:
    """Whether a place before a fight is where people are safe from it."""
    return bool(
        _FLEEING.search(page.text, group.end, cue.start)
        and _SAFE_AT.search(page.text, clause.start, group.start)
    )


#: "La population fuyant ces affrontements est signalée à X": who flees is there.
_FLEEING_NOW = re.compile(
    r"\b(?:fuyant|fuyaient|fuient|fui|fleeing|fled|escaping)(?: (?:ces|les|des|de|the|these))? ?$"
)
_SEEN_AT = re.compile(
    r"^ (?:(?:est|sont|a ete|ont ete|is|are|was|were|has been|have been) )?(?:signal|rapport|observ"
    r"|constat|enregistr|report|record|seen)\w*"
)


def are_seen_at(text: str, cue: Cue, gap: str) -> bool:
    """Whether those who flee are told to have been seen at the place behind."""
    fleeing = _FLEEING_NOW.search(text, max(0, cue.start - 20), cue.start)
    return fleeing is not None and _SEEN_AT.match(gap) is not None


#: "Burned houses, and people fled to settle in X", "repelled by soldiers based in X".
_OTHERS_THERE = re.compile(
    r",? (?:and|et|while|tandis que|alors que) [^,;:.]{2,60}\b(?:fled|have fled|had fled|ran away"
    r"|took refuge|sought refuge|(?:ont|avaient|auraient) fui|fuyaient|ont pris la fuite"
    r"|(?:se sont|s'etaient) (?:refugie|deplace|enfui|install)\w*)\b"
    r"|(?:\b(?:by|par) |\bbeaten off by )[^;:.]{2,60}, ?(?:who are |qui sont )?(?:based|stationed"
    r"|deployed|basee?s?|cantonnee?s?|stationnee?s?|deployee?s?) (?:in|at|near|a|au|pres de)\b"
)


#: "Une attaque d'hommes armés basés à X", "an attack by rebels based in X": whence they came.
_BASED_IN = re.compile(
    r"^ (?:d'|de |des |du |by |of )[^,;:.]{2,60}\b(?:based|basee?s?|stationed|stationnee?s?"
    r"|cantonnee?s?) (?:in|at|near|a|au|pres de)(?: (?:the|la|le))? ?$"
)


def others_are_there(gap: str) -> bool:
    """Whether others are at a place behind a fight: who ran there, or where rebels are based."""
    return bool(_OTHERS_THERE.search(gap) or _BASED_IN.search(gap))
