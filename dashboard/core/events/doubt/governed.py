"""Words for an event that hang on a verb before them: "could bring X under its control".

Whether "under control", "at the gates", "an assault" tell of something done is up to that verb:
what stands before it is what makes it wanted, feared or denied. All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.words.cues import Cue

#: Verbs that bring or put somebody or something where the words behind them say.
_BRING = (
    r"(?:bring|put|plac|arriv|get|gett|com|fall|pass|leav|keep|remain|stay|tak|return|restor|slip"
    r"|slipp|dig|digg|enter|rais|plant|hoist|set|sett|mov|push|draw|stand|tighten|extend|mass|amass"
    r"|camp|gather|edg|advanc|march|reach)e?(?:ing)?"
)
#: Any French infinitive behind what one hangs on; words that only end like one left out.
_METTRE = (
    r"(?:(?<=\bde )|(?<=\bd')|(?<=\ba )|(?<=\bse )|(?<=\bs')|(?<=\bpour )|(?<=[tv]a )"
    r"|(?<=(?<!o)nt )"
    r"|(?<=ut )|(?<=it )|(?<=voir )|(?<=faire )|(?<=pas ))(?!(?:guerre|territoire|maire|notre|votre"
    r"|entre|contre|autre|terre|premier|dernier|quartier|janvier|fevrier|septembre|octobre"
    r"|novembre|decembre|centre|nombre|ordre|titre|fer|mer|hiver|livre|ministre|genre|membre"
    r"|frontier\w*|militaire|populaire|hier|affaire|victoire|histoire|memoire|notoire)\b)"
    r"[a-z]{2,}(?:er|ir|re)"
)
#: Verbs that make an attack, an advance or an entry of the noun behind them.
_MAKE = (
    r"(?:launch|stag|carry(?:ing)? out|carry|mount|conduct|open|mak|lead|suffer|fac|commit"
    r"|perpetrat"
    r"|unleash|plan|prepar|order|start|begin|beginn|resum|beat|fir|rain|drop|lob|throw"
    r"|hurl)e?(?:ing)?"
)
_FAIRE = (
    r"(?:faire|subir|essuyer|ouvrir|tendre|lancer|mener|livrer|commettre|perpetrer|ordonner|monter"
    r"|conduire|organiser|preparer|declencher|entreprendre|effectuer|operer|entamer|amorcer|porter"
    r"|executer|reprendre|engager|battre|tirer|larguer|semer)"
)
_CLAUSE = r"(?:and|but|et|mais|who|which|that|qui|que|when|after|before|quand|apres|par|by|because)"
#: The verb of a state, whatever it takes along: "bring the town of X" under control.
_OF_STATE = re.compile(
    rf"(?:\b(?P<en>{_BRING})|{_METTRE})"
    rf"(?: (?!{_CLAUSE}\b)[\w'/-]+){{0,9}}? ?(?:[ld]')?$"
)
#: The verb of a noun, with nothing but its article and adjectives between: "launch a new" assault.
_OF_NOUN = re.compile(
    rf"\b(?:(?P<en>{_MAKE})|{_FAIRE})"
    r"(?: (?!(?:from|by|of|in|at|after|amid|due|because|between|to|de|du|des|par|apres|entre|dans"
    r")\b)[\w'-]+){0,3} (?:[ld]')?$"
)
#: "Threatened to", "could", "of", "from", "de": what makes a plain form an infinitive.
_BARE = re.compile(
    r"(?:\b(?:to|could|may|might|would|will|shall|should|must|can|cannot|not|never|did|does|do|soon"
    r"|from|of|without|on|about|for|into|at|against|and|or)(?: [\w-]+ly)? |, )$"
)


def governor_start(before: str, state: bool) -> int | None:
    """Where the infinitive or gerund begins on which the words behind plain text hang.

    ``state``: the words say where somebody is then ("under control"); else they are a noun.

    >>> governor_start("the rebels could bring sake ", True)
    17
    >>> governor_start("the rebels brought sake ", True) is None
    True
    >>> governor_start("les rebelles veulent lancer un ", False)
    21
    >>> governor_start("people decided to leave because of ", False) is None
    True
    """
    found = (_OF_STATE if state else _OF_NOUN).search(before)
    if found is None:
        return None
    verb = found.group("en")
    if verb and not verb.endswith("ing") and not _BARE.search(before, 0, found.start()):
        return None
    return found.start()


#: What says only where somebody is then: "under control", "at the gates of", "aux mains de".
_STATE = re.compile(
    r"(?:in|into|under|within|at|on|back|inside|aux?|entre|sous|dans|portes|abords|mains|maitres?"
    r"|retraite|drapeaux?|flags?)\b"
)


#: Nouns that stand in phrases of verbs: "faire irruption à", "leur entrée dans".
_NOUN = re.compile(r"(?:irruption|entree|prise|leur entree|son entree)\b")


def hangs(cue: Cue, text: str) -> bool | None:
    """Whether the words for an event only say where somebody is then; False for a noun.

    None for a verb, which tells by itself what was done.
    """
    if _STATE.match(text, cue.start):
        return True
    return False if not cue.row.verb or _NOUN.match(text, cue.start) else None
