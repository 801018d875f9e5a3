"""What is held to be so and nobody is said to know: "may have fallen", "contrôlerait", "is thought
to hold".

It is told, with its doubt: not as what may come ("could fall", "pourrait tomber"), nor as what
would have come ("might have fallen had they not"). All patterns look at plain text; those that
end in ``$`` look at what stands right before the words for an event.
"""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.forms import HELD_PERHAPS
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

_NOW_EN = r"(?:(?:now|already|also|even|by now|since|soon after|still|again|just|\w+ly) )*"
_NOW_FR = r"(?:(?:bien|deja|aussi|meme|desormais|toujours|encore|depuis|actuellement|\w+ment) )*"
_THOUGHT_EN = r"(?:thought|believed|understood|said|rumou?red|suspected|presumed|assumed|feared)"

#: What leads up to a perfect: what was done, it is supposed; "might well have" never was.
_BEFORE = quick(
    r"\b(?:"
    # "may have taken", "might already have been captured", "could by now have fallen"
    rf"(?:may (?:well )?|might ){_NOW_EN}have {_NOW_EN}(?:been {_NOW_EN})?"
    rf"|could (?:already|by now|well) have {_NOW_EN}(?:been )?"
    # "is thought to hold", "are believed to be in", "reported to have taken"
    rf"|{_THOUGHT_EN} to {_NOW_EN}(?:have {_NOW_EN}(?:been )?|be )?{_NOW_EN}"
    # "is suspected of having taken", "est soupconne d'avoir pris" below
    r"|suspected of having (?:been )?"
    # "appears to have lost", "seemed to be in control"
    rf"|(?:appear|seem)(?:s|ed)? to {_NOW_EN}(?:have {_NOW_EN}(?:been )?|be )?{_NOW_EN}"
    # "pourrait avoir pris", "pourraient deja etre entres"
    rf"|pourrai(?:t|ent) {_NOW_FR}(?:avoir|s'etre) {_NOW_FR}(?:ete {_NOW_FR})?"
    r"|pourrai(?:t|ent) (?:deja|desormais|actuellement) etre "
    # "semble avoir perdu", "parait tenir", "semblent controler"
    rf"|(?:sembl(?:e|ent|ait|aient|erait|eraient)|parai(?:t|ssent)) {_NOW_FR}(?:avoir |s'etre"
    rf" |s'|etre )?{_NOW_FR}(?:ete )?"
    # "est presume tenir", "sont soupconnes d'avoir pris"
    rf"|(?:est|sont|etait|etaient) (?:presume|repute|soupconne|suppose)e?s? (?:de "
    rf"|d')?{_NOW_FR}(?:avoir |s'etre |etre )?"
    rf"{_NOW_FR}(?:ete )?"
    r")(?:l'|s'|se )?$"
)
#: What leads up to a state: "may be in", "might now control".
_BEFORE_STATE = quick(
    rf"\b(?:(?:may|might|reported to) {_NOW_EN}(?:be )?{_NOW_EN}"
    rf"|pourrai(?:t|ent) {_NOW_FR}etre {_NOW_FR})$"
)
#: Words that tell how things are, and not what somebody did.
_STATE = re.compile(
    r"(?:controls?|controlling|holds?|holding|occup(?:y|ies)|(?:back )?(?:in|under)|inside"
    r"|rul(?:e|ing)|run|running|govern|administer|sous|aux|entre)\b"
)
#: "Has probably taken", "ont sans doute pris", "sources say it seems that": beside the verb.
_ADVERB = quick(
    r"\b(?:probably|presumably|possibly|perhaps|apparently|seemingly|most likely|very likely"
    r"|in all likelihood|probablement|vraisemblablement|apparemment|possiblement|sans doute"
    r"|peut-etre|semble-t-il|parait-il|dit-on|croit-on|huenda|pengine|inaonekana)"
    r",? (?:(?:have|has|had|been|already|now|also|since|fully|again|is|are|was|were|be|ete|deja"
    r"|aussi|etre|est|sont|a|ont|avait|avaient|desormais|de nouveau|entierement|totalement|avoir"
    r"|se|s'est|s'en) |s'|d')*$"
)
#: "It is likely that", "tout indique que", before a deed that is told as done.
_OPENS = quick(
    r"\b(?:it (?:is|was|seems?|seemed|appears?|appeared) (?:(?:now |quite |very |highly |widely )?"
    r"(?:possible|probable|likely|thought|believed|said|understood|assumed|presumed) )?(?:that )?"
    r"|there (?:is|are|was|were) (?!no |few |little )(?:\w+ )?(?:signs?|indications?"
    r"|suggestions?|speculation) that"
    r"|(?:signs?|indications?) are that"
    r"|il (?:semble(?:rait)?|se (?:peut|pourrait)|apparait|parait"
    r"|est (?:\w+ )?(?:possible|probable|vraisemblable)) qu(?:e |')"
    r"|tout (?:porte a croire|indique|laisse (?:a )?(?:penser|croire|supposer)) qu(?:e |')"
    # "perhaps the rebels have taken it"
    r"|(?:perhaps|maybe|peut-etre|sans doute)(?: qu(?:e |'))?"
    r"|inawezekana (?:kuwa |kwamba )?|inaonekana (?:kuwa |kwamba )?)[^.;:,]{0,90}"
    r"\b(?:has|have|had|been|is|are|was|were|a|ont|est|sont|s'est|ait|aient|soit|soient|ete)"
    r" (?:(?:now|already|also|fully|ete|deja|desormais|de nouveau|probably|probablement) )*$"
)
#: "Feared that the rebels might have captured it": no more than a fear.
_FEARED = re.compile(
    r"\b(?:fear(?:s|ed|ing)?|worr(?:y|ied|ies)|afraid|craign\w+|craint|redout\w+|peur)"
    r" (?:that |qu(?:e |')|[\w']+ (?:may|might) )[^.;:,]*$"
)
#: "Presumably the rebels now hold": before a state, without an auxiliary.
_FRONTED = re.compile(
    r"(?:^|[.;:,\"] ?)\W*(?:presumably|probably|apparently|possibly|perhaps|maybe)"
    r" [^.;:,]{3,60} (?:now |still |already )?$"
)
#: "Huenda waasi wa M23 wameutwaa": before what is done, perhaps; "huenda wakauteka" is to come.
_PERHAPS_SW = re.compile(r"\b(?:huenda|labda|pengine|yamkini|inawezekana)(?: [\w']+){0,6} $")
_DONE_SW = re.compile(r"(?:wa|i|li|u|ki|vi|ya|zi)(?:me|li|na)\w{3,}")
_MANAGED_SW = re.compile(r"\b(?:wa|i|li|vi)(?:me|li)(?:fanikiwa|weza) $")
_UNREAL_EN = r"had (?:\w+ ){1,4}?not\b|had it not\b|were it not\b|but for\b|if\b|unless\b|without\b"
#: What never came about: "might have fallen had the army not come", "si l'armee n'avait pas".
_COUNTERFACTUAL = re.compile(
    rf"\b(?:{_UNREAL_EN}|si (?!bien)|s'ils?\b|sans l'\w+|sans (?:le|la|les)\b)"
)


def is_told_as_supposed(text: str, cue: Cue, clause: Span, sentence: Span) -> bool:
    """As :func:`is_supposed`, of words in the sentence of a plain text."""
    before = text[max(clause.start, cue.start - _REACH) : cue.start]
    return is_supposed(before, text[cue.start : cue.end], text[cue.end : sentence.end])


#: So many characters before the words lead up to them.
_REACH = 130


@lru_cache(maxsize=64)  # what happened, what kind it is and what doubts it ask the same words
def is_supposed(before: str, words: str, behind: str) -> bool:
    """Whether an event is told as what may be so, and not as what may come.

    Args:
        before: What leads up to the words in their clause.
        words: The words for the event.
        behind: What the sentence says behind them.

    >>> is_supposed("mweso may have ", "fallen", " to the m23.")
    True
    >>> is_supposed("mweso could ", "fall", " to the m23.")
    False
    >>> is_supposed("mweso might have ", "fallen", " had the army not come.")
    False
    >>> is_supposed("the rebels are thought to ", "hold", " mweso.")
    True
    >>> is_supposed("le m23 pourrait avoir ", "pris", " mweso.")
    True
    >>> is_supposed("le m23 ", "controlerait", " mweso.")
    True
    >>> [is_supposed("huenda waasi ", verb, " mweso.") for verb in ("wameteka", "watateka")]
    [True, False]
    """
    if is_conditional(words):
        return not _LOOKS_AHEAD.search(before) and not _WILL_BE.match(behind)
    if _FEARED.search(before):
        return False
    if _OPENS.search(before) or _ADVERB.search(before):
        return True
    if (_DONE_SW.match(words) or _MANAGED_SW.search(before)) and _PERHAPS_SW.search(before):
        return True
    if _FRONTED.search(before) and _STATE.match(words):
        return True
    if _BEFORE.search(before) or (_BEFORE_STATE.search(before) and _STATE.match(words)):
        return not (_COUNTERFACTUAL.search(before) or _COUNTERFACTUAL.search(behind))
    return False


def is_conditional(words: str) -> bool:
    """Whether words are a French verb in the conditional: "contrôlerait".

    >>> is_conditional("controlerait"), is_conditional("controlait")
    (True, False)
    """
    return bool(_CONDITIONAL.match(words))


_CONDITIONAL = re.compile(rf"(?:{HELD_PERHAPS}|(?:aur|ser)ai(?:t|ent))\b")

#: "S'il prenait X, il contrôlerait": what would be; "a promis qu'il occuperait": what will be.
_LOOKS_AHEAD = re.compile(
    r"\b(?:si|s'ils?|s'elles?|au cas ou|afin|pour qu(?:e|')|des lors|celui qui|quiconque"
    r"|(?:dit|annonce|promis|jure|declare|assure|averti|prevenu|menace|prevu|decide|esper\w+"
    r"|craign\w+|redout\w+|convenu|accord\w*|voulai\w+|souhait\w+)\b[^.;]{0,25} (?:que|qu'ils?"
    r"|qu'elles?|qu'on|qu'))\b"
)
_WILL_BE = re.compile(
    r"[^.;]{0,60}\b(?:bientot|prochainement|demain|un jour|a l'avenir|a terme|ensuite|si|s'il"
    r"|(?:la|l') ?(?:semaine|mois|annee) prochaine?)\b"
)
