"""Whose deed a second verb tells: "the M23 drove out the army and took X" is the M23's deed.

The force named nearest before the verb is the object of the first one there, in each language.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.core import late_patterns as re

#: "Rebels loyal to a former warlord", "des miliciens proches du M23", "rebels battling the army":
#: the first of the two did it.
LED_BY = re.compile(
    r" (?:battling|fighting|facing|opposing|operating|combattant|affrontant|operant)"
    r"(?: (?:the|against|alongside|with|aux cotes d(?:e|es|u)|avec|les?|la"
    r"|l'))* ?"
    r"|\)?(?: [\w-]+)?,? (?:loyal|allied|close|linked|led|backed|supported|commanded|fideles?"
    r"|alliee?s?|proches?|liee?s?|dirigee?s?|commandee?s?|soutenue?s?|appuyee?s?|epaulee?s?"
    r"|aidee?s?|renforcee?s?) (?:to|with|by|aux?|a|par|du|des?)"
    r" (?:(?:the|an?|la|les?|une?|former|ancien|dissident|local|armed|rebel) |l')*"
)

#: What one force does to another, in the past and in the present.
_STRIKES_EN = (
    r"(?:(?:oust|defeat|rout|battl|attack|push|repel|repell|repuls|dislodg|expel|expell|overpower"
    r"|overwhelm|forc|chas|evict|flush|kill|ambush|shell|surpris|disarm|encircl|surround|outflank"
    r"|engag|clash|destroy|eliminat|neutrali[sz]|intercept|harass|outnumber|subdu|track|compel|compell|stopp?|halt|pursu|hunt|eject|oppos|confront|captur|bomb|raid)"
    r"(?:s|es|ed|ing)?|dr[io]v(?:e|es|en|ing)|f[io]ght(?:s|ing)?|fought|beat(?:s|en|ing)?"
    r"|overr[au]n(?:s|ning)?|overc[oa]me|threw|thrown|struck|hit|shot down"
    r"|put to flight)"
)
_STRIKES_FR = (
    r"(?:(?:chass|delog|attaqu|affront|repouss|bout|expuls|evinc|accroch|encercl|neutralis"
    r"|tu|heurt|forc|oblig|pouss|empech|stopp|refoul|traqu|bombard|pilonn|ecras|delest|desarm"
    r"|submerg|pourchass|harcel|intercept|elimin|captur)(?:es?|ees?|ent|ait|aient|ant|is|er)|combatt\w+|abatt\w+|poursui\w+|detrui\w+|batt(?:us?|ent|re)|bat"
    r"|contrain\w+|surpr(?:is|ises?|end|ennent)|vaincu\w*|defai(?:t|ts|sant)"
    r"|mis(?:es?)? en (?:deroute|fuite|debandade))"
)
_STRIKES_SW = r"\w*(?:fukuz|shind|timu|shambuli|furush|pigan|kabilian|zidi nguvu|twang|chap)\w*"
#: Words that begin another clause, so that the second force is the subject in it.
_OTHER_CLAUSE = (
    r"as|when|while|that|which|who|whose|but|after|before|because|said|says|until|where|if"
    r"|since|que|qui|mais|quand|lorsque|alors|apres|avant|dont|depuis|pendant|huku|ambao"
    r"|ambayo|wakati|lakini|kabla|baada"
)
_NEW_CLAUSE = rf"(?:and|et|{_OTHER_CLAUSE})"
_WORD = rf"(?:(?!{_NEW_CLAUSE}\b)[\w'/-]+ )"
#: "Uganda's army said it had killed ADF fighters and captured X".
_SAYS_OF_ITSELF = (
    r" (?:(?:also|later|has|had|have|a|ont) )?(?:said|says?|claim(?:ed|s)?|announc(?:ed|es)"
    r"|add(?:ed|s)|report(?:ed|s)|declare|dit|disent|annonce|affirme|indique)(?:nt)?"
    r"(?: (?:on )?\w+day)?(?: that| que| qu')? ?(?:it|they|he|its (?:men|troops|forces|soldiers)"
    r"|elle|il|ils|elles|ses (?:hommes|troupes))(?='?\w*[ )])"
)
#: Between the force that strikes and the one that is struck: "has driven out pro-government".
_STRUCK = re.compile(
    rf"(?:{_SAYS_OF_ITSELF})?"
    rf"(?:(?: {_WORD}{{0,3}}?(?:and|et|na))?|(?: {_WORD}{{0,6}}?[\w'/-]+)?,)[ )] ?{_WORD}{{0,3}}?"
    rf"(?:{_STRIKES_EN}|{_STRIKES_FR}|{_STRIKES_SW}) {_WORD}{{0,5}}?(?:[ld]')?"
)
#: "Rebels who had fled the army came back and took X": the army is only in an aside without commas.
_WHO_STRUCK = re.compile(
    rf" (?:who|which|that|qui)(?: {_WORD}{{0,3}}?| )"
    rf"(?:{_STRIKES_EN}|{_STRIKES_FR}|fled|flee\w*|desert\w+|abandon\w*|left|quit\w*|join\w*|fui\w*"
    rf"|rejoi\w+) {_WORD}{{0,4}}?(?:[ld]')?"
)
_SAME_CLAUSE = re.compile(rf" (?:(?!(?:{_OTHER_CLAUSE})\b)[\w'/-]+ ){{0,10}}")
#: "Handed the bridge to the army", "laissé la ville aux FARDC": the second force is given it.
_GIVEN_TO = re.compile(
    rf"(?: {_WORD}{{0,3}}?(?:gave|given?|giving|hand(?:ed|ing)?|ceded?|ceding|left|leav(?:e|ing)"
    r"|abandon(?:ed|ing)?|surrender(?:ed|ing)?|laiss\w+|remis\w*|remet\w*|ced\w+|abandonn\w+)"
    rf" {_WORD}{{0,5}}?)(?:to|aux?|a) (?:(?:the|la|les?) |l')*"
)
#: "Jeshi la FARDC", "rebels of the M23": one force by two words.
_ONE_FORCE = re.compile(r" (?:(?:la|wa|ya|of|of the|des?|du|de la) |de l')")
#: "Surprised the M23 by attacking", "en attaquant": whoever surprised them.
_GERUND = re.compile(r"[a-z-]+(?:ing|ant)\b")
_BY_DOING = re.compile(rf"(?:'s?)? {_WORD}{{0,6}}?(?:by|while|when|after|before|en)(?: \w+ly)? ")
#: "Drove out the army, capturing X", "…, reprenant ainsi X": what came of it is theirs, too.
_THEREBY = re.compile(
    rf"(?:'s?)?(?: {_WORD}{{0,8}}?[\w'/-]+)??, ?(?:(?:thus|thereby|then|so|finally|eventually|also"
    r"|ainsi|puis|enfin|se|en|y) |s')*"
)
#: Between the force that is struck and the second verb: "'s positions in X and then".
_AND_THEN = re.compile(
    rf"(?:'s?)?(?:(?: (?:who|which|that|qui) [^,;:.]{{2,60}})?(?:, [^,;:.]{{2,60}}){{1,3}})?"
    rf" {_WORD}{{0,6}}?"
    r"(?:(?:and|et|puis|then|na|kisha|halafu|before|prior to|avant (?:de|d'|de s'|de se)|kabla ya)"
    r"(?: |(?<=')))+"
    r"(?:(?:has|have|had|is|are|was|were|been|also|later|then|soon|again|now|even|finally|eventually"
    r"|briefly|reportedly|in turn|a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|se|y"
    r"|en|les|ensuite|puis|aussi|egalement|enfin|meme|\w+ly|\w+ment) "
    r"|[sl]'(?:est|etait|etaient|a|ont) ?|[sl]')*"
)


def who_went_on(text: str, forces: Sequence[re.Match[str]], start: int) -> re.Match[str]:
    """The force whose deed the verb at ``start`` tells, of those named before it.

    Args:
        text: Plain text.
        forces: The forces named before the verb, in order; at least one.
        start: Where the verb begins.

    >>> from dashboard.core.actors import ACTOR
    >>> text = "m23 rebels drove out the army and took sake"
    >>> forces = list(ACTOR.finditer(text))
    >>> [one.group() for one in forces], who_went_on(text, forces, text.index("took")).group()
    (['m23 rebels', 'army'], 'm23 rebels')
    >>> text = "m23 rebels attacked as the army withdrew and left sake"
    >>> who_went_on(text, list(ACTOR.finditer(text)), text.index("left")).group()
    'army'
    """
    at = len(forces) - 1
    if (
        at > 0
        and _WHO_STRUCK.fullmatch(text, forces[at - 1].end(), forces[at].start())
        and _SAME_CLAUSE.fullmatch(text, forces[at].end(), start)
    ):
        return forces[at - 1]
    joined = _AND_THEN.fullmatch(text, forces[at].end(), start) or (
        _GERUND.match(text, start)
        and (
            _BY_DOING.fullmatch(text, forces[at].end(), start)
            or _THEREBY.fullmatch(text, forces[at].end(), start)
        )
    )
    if at == 0 or not joined:
        return forces[at]
    while at > 0:
        gap = (forces[at - 1].end(), forces[at].start())
        if not (
            _STRUCK.fullmatch(text, *gap)
            or _ONE_FORCE.fullmatch(text, *gap)
            or _GIVEN_TO.fullmatch(text, *gap)
        ):
            break
        at -= 1
    return forces[at]
