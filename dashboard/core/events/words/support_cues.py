"""Words for one power that backs a force, and for its denial: English, French and Swahili.

Patterns are plain text; ``{power}`` stands for a state or its capital, ``{force}`` for an armed
actor. ``by`` and ``to`` name them in each pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Whoever may stand for a state: "the Rwandan government", "Rwanda's army", "l'armée rwandaise".
_BODIES_EN = (
    r"(?:government|army|military|authorities|officials|defen[cs]e forces?|armed forces|troops"
    r"|soldiers|forces|special forces|president|leader|leadership|state)"
)
_BODIES_FR = (
    r"(?:gouvernement|autorites|armee|forces de defense|forces armees|forces speciales|troupes"
    r"|soldats|militaires|presidence|president)"
)


def _state(names: str, people_en: str, people_fr: str, leaders: str = "") -> str:
    """All that stands for one state: its names, its people with or without a body, its leaders."""
    lead = rf"|(?:(?:{people_en}|{names})(?:'s)? )?(?:president )?(?:{leaders})" if leaders else ""
    lead_fr = rf"|president (?:{people_fr}),? (?:{leaders})" if leaders else ""
    return (
        rf"(?:{names})'s {_BODIES_EN}(?! {leaders or 'president'})"
        rf"|(?:the )?(?:{people_en}) {_BODIES_EN}"
        rf"(?! {leaders or 'president'})|{_BODIES_FR} (?:{people_fr})"
        rf"{lead}{lead_fr}|{names}|{people_en}|{people_fr}"
    )


#: The states of the region, each with the names that stand for its government.
POWERS: dict[str, str] = {
    "Rwanda": _state("rwanda|kigali", "rwandan", r"rwandaise?s?", r"paul kagame|kagame"),
    "Uganda": _state("uganda|ouganda|kampala", "ugandan", r"ougandaise?s?", r"museveni"),
    "Burundi": _state("burundi|gitega|bujumbura", "burundian", r"burundaise?s?"),
    "DR Congo": r"kinshasa|(?:the )?congolese (?:government|army|authorities)"
    r"|gouvernement congolais|congo|(?:the )?drc|(?:la )?rdc|kongo",
    "Angola": r"angola|luanda",
    "Kenya": r"kenya|nairobi",
    "Tanzania": r"tanzania|tanzanie",
    "South Africa": r"south africa|pretoria|afrique du sud",
}


@dataclass(frozen=True, slots=True)
class SupportPattern:
    """One way to say that a power backs a force, or to deny it.

    Attributes:
        language: ``en``, ``fr`` or ``sw``.
        pattern: Regular expression with ``{power}`` and, where named, ``{force}``; one without
            ``{power}`` may name in ``who`` who denies ("both countries").
        denial: Whether it denies.
        example: News that uses it.
        answers: Whether it denies backing only behind an accusation: "Kigali denies this".
    """

    language: str
    pattern: str
    denial: bool
    example: str
    answers: bool = False

    @property
    def names_power(self) -> bool:
        """Whether the words name the state."""
        return "{power}" in self.pattern


#: Words that say how or how often: "has repeatedly", "a toujours catégoriquement".
_HOW_EN = (
    r"(?:(?:\w+ly|also|always|again|long|now|often|still|never|in turn|for its part|in the past"
    r"|so far) )*"
)
_HOW_FR = (
    r"(?:(?:\w+ment|toujours|encore|aussi|souvent|jamais|pourtant|toutefois|depuis|de son cote"
    r"|pour sa part|quant a lui|a plusieurs reprises|en bloc|farouchement),? )*"
)
#: What may stand before a name: "neighboring Rwanda", "cette rébellion", "son voisin le Rwanda".
_ART = (
    r"(?:(?:the|its|their|neighbou?r(?:ing|s)?|nearby|against|both|les|le|la|l'|aux?|des?|du|d'"
    r"|of|a|son|ses|sa|leur|voisine?s?|cette|cet|ces|ce|[\w-]+-led|tutsi|so-called|nchi|jirani"
    r"|ya) ?)*"
)
#: "Rwanda and Uganda", "le Rwanda voisin", "Rwanda, which borders Congo,", "Rwanda's army".
_AND = (
    r"(?:'s)?(?: (?:voisine?|and (?:its|the) \w+|(?:and|et) (?:the |le |l')?"
    r"(?:rwanda|uganda|ouganda|burundi)))?"
)
_ASIDE = r"(?: ?, [^,.;]{2,60},)?"
#: A force, or what stands for the one that was named: "the group", "le mouvement".
_FORCE = (
    r"(?:{force}|(?:(?:rebel|armed|insurgent|militia) )?(?:groups?|movements?|insurgency|uprising"
    r"|offensive|advance)\b|(?:groupe|mouvement|offensive|avancee)s?\b)"
)

#: The same where no accusation stands before it: "Rwanda supports the movement of goods".
_NAMED = (
    r"(?:{force}|(?:rebel|armed|insurgent|militia) (?:groups?|movements?)\b"
    r"|groupes? (?:arme|rebelle)s?\b)"
)

_VERB_EN = (
    r"(?:back|support|arm|aid|sponsor|fund|financ|supply|assist|fuel|equip|train|reinforc|bolster"
    r"|abett?|help|us|direct|command|controll?|creat|manipulat)(?:ing|s|ed|es|e|y)?"
)
_GIVE_EN = (
    r"(?:provid|giv|send|suppl|offer|lend|deploy|channel|funnel|deliver|extend)"
    r"(?:ing|es|e|y|ying|ed|ies|ied|s)? (?:[\w,-]+ ){0,5}?(?:to(?: (?:support|back|help|assist"
    r"|aid|reinforce|fight alongside|fight with))?|alongside|in support of|for)"
)
_BACK_EN = (
    rf"{_HOW_EN}(?:{_VERB_EN}|{_GIVE_EN}|being behind|hiding behind|(?:be|is|are|was|were) behind"
    r"|fight(?:ing|s)? (?:alongside|on the side of)|fought alongside"
    r"|(?:is|are|was|were|be) (?:involved|fighting|in league|collaborating) (?:with|alongside)"
    r"|(?:[\w-]+ ){0,2}?(?:support|backing|assistance|aid) (?:to|for|of))"
)
_VERB_FR = (
    r"soutenir|appuyer|armer|aider|financer|parrainer|equiper|epauler|entrainer|renforcer|utiliser"
    r"|instrumentaliser|manipuler|alimenter|diriger|commander|etre derriere|se cacher derriere"
    r"|combattre aux cotes|(?:fournir|apporter|accorder|preter|donner|envoyer|deployer|livrer)"
    r" (?:[\w'-]+ ){0,5}?(?:a|aux?|en soutien|en appui|pour (?:soutenir|appuyer|aider|epauler))"
)
_BACK_FR = rf"(?:avoir |etre )?(?:{_HOW_FR})(?:{_VERB_FR})(?: \w+ment)?"
_DONE_FR = (
    r"(?:soutenu|appuye|arme|aide|finance|parraine|equipe|epaule|entraine|renforce|utilise"
    r"|combattu aux cotes)"
)
_BACKS_FR = (
    rf"(?:soutient|soutenait|soutiendrait|appuie|appuyait|appuierait|arme|armerait|aide|aiderait"
    rf"|parraine|finance|epaule|equipe|utilise|a {_HOW_FR}{_DONE_FR}|aurait {_HOW_FR}{_DONE_FR}"
    rf"|combat(?:tent|trait)? aux cotes|se bat(?:tent)? aux cotes|continu\w+ (?:de |a )"
    rf"(?:{_BACK_FR}))"
)

_HAS_EN = rf"(?:has |have |had |is |are |was |were |does |did |been |being )*{_HOW_EN}"
_DENY_EN = (
    r"(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)"
    r"|disput(?:es?|ed|ing)|contest(?:s|ed)?|rebuff(?:s|ed)?|(?:brush|wav)(?:es|ed) (?:off|aside))"
)
_DENIED_EN = r"(?:denied|rejected|dismissed|refuted|disputed|contested)"
_CHARGE_EN = r"(?:accusations?|allegations?|charges?|claims?|reports?|findings?|assertions?)"
_ROLE_EN = (
    r"(?:role|support\w*|involvement|links?|ties?|backing|aid|assistance|sending|arming|aiding"
    r"|complicity|connection|collusion|responsibility|presence|part)"
)
_DET_EN = (
    r"(?:having |had |any |all |the |such |these |those |this |its |their |both |providing |giving "
    r"|playing |a |direct |military )*"
)
_DENY_FR = (
    r"(?:dement(?:ent|ait|aient|i)?|nie(?:nt|r)?|niai(?:t|ent)|rejette(?:nt)?|rejete|conteste"
    r"(?:nt)?|refute(?:nt)?|recuse(?:nt)?|balaie(?:nt)?|balaye)"
)
_DENIED_FR = r"(?:dementi|nie|rejete|conteste|refute|recuse)e?s?"
_HAS_FR = (
    rf"(?:a |ont |avait |avaient |continu\w+ (?:de |a )|l'a |les a |le |les |la |l')*{_HOW_FR}"
)
_CHARGE_FR = r"(?:accusations?|allegations?|affirmations?|conclusions|reproches)"
_ROLE_FR = (
    r"(?:soutien|soutenir|implication|appui|aide|role|lien|liens|ingerence|presence|responsabilite"
    r"|participation|complicite|collusion|collaboration)"
)
_DET_FR = (
    r"(?:tout|toute|tous|toutes|un|une|quelconque|le|la|les|l'|son|sa|ses|ces|cette|avoir|apporter"
    r"|fournir|jouer|le moindre|la moindre|quelque) ?"
)

PATTERNS: tuple[SupportPattern, ...] = (
    SupportPattern(
        "en",
        rf"(?:accus|blam|denounc|condemn|suspect)\w* {_ART}{{power}}{_AND}{_ASIDE}(?: in \w+)?"
        rf" (?:of|for) (?:{_BACK_EN}) {_ART}{_FORCE}",
        False,
        "The United Nations accuses Rwanda of supporting M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}}{_AND} ?,? (?:{_HAS_EN}|stands? |stood )accused(?: by [^.;]{{2,50}}?)? of"
        rf" (?:{_BACK_EN}) {_ART}{_FORCE}",
        False,
        "Rwanda is accused by the UN of arming the M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} ?, which [^,;.]{{2,60}}? accus\w+ of (?:{_BACK_EN}) {_ART}{_FORCE}",
        False,
        "Kigali, which Kinshasa accuses of arming the rebels, kept silent.",
    ),
    SupportPattern(
        "en",
        r"accused of (?:backing|supporting|arming|aiding|sponsoring) "
        rf"{_ART}{_FORCE}, (?:which|something|accusations?(?: that)?|a charge|an? \w+) {_ART}"
        r"{power}",
        False,
        "Accused of backing the M23, which Rwanda denies, it kept silent.",
    ),
    SupportPattern(
        "en",
        r"(?:backed|supported|sponsored|armed|aided|equipped|reinforced|trained|controlled)"
        r" (?:\w+ly )?by (?:(?:some|around|about|an estimated|up to|at least|more than|thousands of"
        r"|hundreds of|several|[\d,. ]*\d(?: to [\d,.]+)?) )*(?:(?:troops|soldiers|forces)"
        rf" (?:from|of) )?{_ART}{{power}}",
        False,
        "M23 rebels, allegedly supported by Rwanda, have advanced.",
    ),
    SupportPattern(
        "en",
        rf"{{power}}{_AND}{_ASIDE} {_HAS_EN}(?:{_BACK_EN}) {_ART}{_NAMED}",
        False,
        "Experts say that Rwanda is backing the M23.",
    ),
    SupportPattern(
        "en",
        r"{power}(?:'s|n)? (?:[\w-]+ ){0,2}?(?:support|backing|assistance|aid|help) (?:for|of|to)"
        rf" {_ART}{_NAMED}",
        False,
        "Belgium condemned Rwanda's alleged military support for the M23.",
    ),
    SupportPattern(
        "en",
        rf"(?:support|backing|reinforcements?) (?:from|of|by) {_ART}{{power}}",
        False,
        "The M23 rebels receive support from Rwanda.",
    ),
    SupportPattern(
        "en",
        rf"{{power}}{_AND} (?:continu\w+|goes on|went on) (?:to )?(?:{_BACK_EN}) {_ART}{_FORCE}",
        False,
        "Experts say that Rwanda continues to support the M23.",
    ),
    SupportPattern(
        "en",
        r"(?:urg|call|ask|press|tell|told|demand|want|order|implor)\w* (?:on |upon |that )?"
        rf"{_ART}{{power}}{_AND} to {_HOW_EN}(?:end|stop|halt|cease|withdraw|suspend|cut)"
        rf" (?:all |any |its |their )*(?:(?:[\w-]+ ){{0,2}}?(?:support|backing|assistance|aid)"
        rf" (?:for|to|of)|backing|supporting|arming|aiding) {_ART}{_FORCE}",
        False,
        "Paris urged Rwanda to end its support for the M23.",
    ),
    SupportPattern(
        "en",
        r"{force}[^.;]{0,40}? (?:is|are|as|being) (?:a |an |the )?{power}(?:'s)? (?:\w+ )?prox\w*",
        False,
        "Congo says that the M23 is a Rwandan proxy.",
    ),
    SupportPattern(
        "en",
        r"{power}-(?:backed|supported|sponsored) {force}",
        False,
        "Rwanda-backed M23 rebels captured the town.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} {_HAS_EN}{_DENY_EN} (?:(?P<accuser>[\w. -]{{2,40}}?)(?:'s?)? {_CHARGE_EN}"
        rf"|(?:the |all )?{_CHARGE_EN}(?: (?:on )?\w+day)?(?: (?:by|from) (?P<by>[^.;]{{2,60}}?))?)"
        rf" (?:that (?:it|they|he"
        rf"|its \w+) |of )(?:{_BACK_EN}) {_ART}{_FORCE}",
        False,
        "Rwanda denies accusations by Congo that it backs the M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} ?(?:, [^,.;]{{2,60}}, |, which )?{_HAS_EN}(?:continu\w+ to )?{_DENY_EN}"
        rf" (?:(?:{_BACK_EN}) {_ART}{_FORCE}|that (?:it|its \w+|they|he) [^.;]{{0,40}}?"
        rf"(?:{_BACK_EN}) {_ART}{_FORCE}|(?:having |any |all |the |such |these |this |its "
        rf"|having any |providing |playing |any direct |a )*(?:{_ROLE_EN}|accusations?|allegations?"
        rf"|charges?|claims?|any|having any)|{_DET_EN}(?:[\w'-]+ ){{0,4}}?{_CHARGE_EN}"
        rf" [^.;]{{0,60}}?(?:{_BACK_EN}) {_ART}{_FORCE})",
        True,
        "Rwanda has repeatedly denied supporting the M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} ?(?:, [^,.;]{{2,60}}, |, which )?{_HAS_EN}(?:continu\w+ to )?{_DENY_EN}"
        rf"(?: (?:this|it|that|so|them|doing so|(?:having|sending|deploying) (?:\w+ )?(?:troops"
        rf"|soldiers|forces)|{_DET_EN}{_CHARGE_EN})\b|(?= ?(?:[.,;:!?\")]|-|$)))",
        True,
        "The UN accuses Rwanda of backing the M23. Kigali denies this.",
        answers=True,
    ),
    SupportPattern(
        "en",
        rf"{{power}}{_ASIDE}"
        rf" (?:says?|said|insists?|insisted|maintains?|maintained|repeats?) (?:that "
        rf")?(?:it|they|he|its \w+) {_HOW_EN}(?:do(?:es)?|did|has|have|is|are)(?: not|n't|"
        rf" never) (?:\w+ly )?(?:{_BACK_EN}) {_ART}{_FORCE}",
        True,
        "Rwanda says it does not support the rebels.",
    ),
    SupportPattern(
        "en",
        rf"(?P<who>(?:both|the two|the) (?:countries|governments|nations|neighbou?rs?|states|sides"
        rf"|country)|both) {_HAS_EN}{_DENY_EN}(?: (?:this|it|that|doing so|{_DET_EN}(?:{_ROLE_EN}"
        rf"|{_CHARGE_EN}))\b|(?= ?[.,;]))",
        True,
        "The UN accuses Rwanda of backing the M23. Both countries deny this.",
        answers=True,
    ),
    SupportPattern(
        "en",
        rf"(?:{_CHARGE_EN}|something|which|support|role) (?:(?:that|which|has|have|is|are|was|were"
        rf"|been|repeatedly|always|strongly|consistently) )*{_DENIED_EN} by {_ART}{{power}}",
        True,
        "It accused Rwanda of support to M23, a claim denied by Kigali.",
    ),
    SupportPattern(
        "en",
        rf"(?:something|which|that|{_CHARGE_EN})(?: that| which)?,? {_ART}{{power}} {_HAS_EN}"
        rf"{_DENY_EN}",
        True,
        "It accuses Rwanda of backing M23, which Kigali denies.",
    ),
    SupportPattern(
        "en",
        rf"despite (?:\w+ )?denials? (?:from|by|of) {_ART}{{power}}",
        True,
        "The UN accuses Rwanda of backing the M23, despite denials from Kigali.",
        answers=True,
    ),
    SupportPattern(
        "en",
        r"despite {power}(?:'s)? (?:\w+ )?denials?",
        True,
        "The UN accuses Rwanda of backing the M23, despite Kigali's repeated denials.",
        answers=True,
    ),
    SupportPattern(
        "fr",
        rf"(?:accus\w+|soupconn\w+) {_ART}{{power}}{_AND}{_ASIDE} (?:de |d')(?:{_BACK_FR}) ?{_ART}"
        rf"{_FORCE}",
        False,
        "L'ONU accuse le Rwanda de soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        rf"reproch\w+ {_ART}{{power}}{_AND} (?:de |d'|son )(?:{_BACK_FR}|(?:soutien|appui|aide) a)"
        rf" ?{_ART}{_FORCE}",
        False,
        "Kinshasa reproche au Rwanda de soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}}{_AND} ?,? (?:est |a ete |ont ete |sont |etait |soit"
        rf" )?{_HOW_FR}(?:accuse|soupconne)"
        rf"e?s?(?: par [^.;]{{2,50}}?)? (?:de |d')(?:{_BACK_FR}) ?{_ART}{_FORCE}",
        False,
        "Le Rwanda est accusé par Kinshasa de soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        r"(?:soutenue?s?|appuyee?s?|armee?s?|parrainee?s?|epaulee?s?|equipee?s?|renforcee?s?"
        r"|controlee?s?) (?:\w+ )?par (?:(?:quelque|environ|pres de|plus de|au moins|des milliers"
        r" de|des centaines de|plusieurs|[\d.]+(?: \d+)*(?: a [\d.]+(?: \d+)*)?) )*"
        rf"(?:l'armee (?:du |de l'|de )?)?{_ART}{{power}}",
        False,
        "Les rebelles du M23, soutenus par le Rwanda, avancent.",
    ),
    SupportPattern(
        "fr",
        r"(?:soutien|appui|aide)s? (?:presume |suppose |militaire |logistique |actif |direct |et"
        rf" \w+ )*{_ART}{{power}} {_ART}{_NAMED}",
        False,
        "Le soutien du Rwanda au M23 est dénoncé.",
    ),
    SupportPattern(
        "fr",
        r"(?:soutien|appui|concours|renfort)s? (?:presume |suppose |militaire |logistique"
        rf" |actif |direct )*(?:de |du |des ){_ART}{{power}}",
        False,
        "Le M23 progresse avec l'appui de l'armée rwandaise.",
    ),
    SupportPattern(
        "fr",
        rf"(?:appel|demand|exhort|enjoin|enjoint|pri|presse|somm)\w* {_ART}{{power}}{_AND} (?:a |de"
        r" |d')(?:cesser|arreter|mettre fin a|stopper|suspendre|retirer) (?:tout |immediatement )*"
        rf"(?:(?:son|ses|leur|tout) (?:soutien|appui|aide)s? |de (?:soutenir|appuyer|armer) ){_ART}"
        rf"{_FORCE}",
        False,
        "Paris a appelé le Rwanda à cesser son soutien au M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}}{_AND} {_HOW_FR}{_BACKS_FR} {_ART}{_NAMED}",
        False,
        "La RDC affirme que le Rwanda continue de soutenir les rebelles.",
    ),
    SupportPattern(
        "fr",
        rf"(?:soutien|appui|aide) que {_ART}{{power}} (?:apporte|fournit|accorde|a apporte)"
        rf" {_ART}(?:groupe )?{_FORCE}",
        False,
        "Paris condamne le soutien que le Rwanda apporte au M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}} {_HAS_FR}{_DENY_FR} {_HOW_FR}(?:les |des |ces )?{_CHARGE_FR}"
        rf"(?: (?:de |du |des |d')(?P<accuser>[\w' -]{{2,40}}?))? (?:selon lesquelles"
        rf" (?:il|elle|ils|son \w+) {_BACKS_FR}"
        rf"|de (?:{_BACK_FR}|(?:soutien|appui|aide) a)) ?{_ART}{_FORCE}",
        False,
        "Kigali dément les accusations de Kinshasa selon lesquelles il soutient le M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}} ?(?:, [^,.;]{{2,60}}, )?{_HAS_FR}{_DENY_FR} {_HOW_FR}(?:(?:{_BACK_FR}) {_ART}"
        rf"{_FORCE}|avoir {_HOW_FR}{_DONE_FR} {_ART}{_FORCE}|(?:{_DET_FR})*{_ROLE_FR}"
        rf"|(?:[\w'-]+ ){{0,3}}?{_CHARGE_FR})",
        True,
        "Kigali dément soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}} ?(?:, [^,.;]{{2,60}}, )?{_HAS_FR}{_DENY_FR}(?:,? (?:pour sa part|de son cote"
        r"|en bloc|toujours|\w+ment))*(?: (?:cela|les faits|toute?s?)\b|(?= ?(?:[.,;:!?\")]|-|$)))",
        True,
        "L'ONU accuse le Rwanda de soutenir le M23. Kigali dément.",
        answers=True,
    ),
    SupportPattern(
        "fr",
        rf"{{power}} (?:s'en (?:est )?{_HOW_FR}defend\w*|s'est {_HOW_FR}defendu|se defend"
        rf"(?:ent)?)\b",
        True,
        "L'ONU accuse le Rwanda de soutenir le M23. Kigali s'en défend.",
        answers=True,
    ),
    SupportPattern(
        "fr",
        rf"{{power}} (?:n'a |n'ont )?{_HOW_FR}(?:reconnu|admis) (?:{_BACK_FR}) {_ART}{_FORCE}",
        True,
        "L'ONU accuse le Rwanda de soutenir le M23. Kigali n'a jamais reconnu soutenir le M23.",
        answers=True,
    ),
    SupportPattern(
        "fr",
        rf"{{power}} (?:affirme|assure|declare|soutient|jure|repete|dit) (?:ne (?:pas|jamais)"
        rf" (?:avoir )?(?:{_BACK_FR}|{_DONE_FR})|qu'(?:il|elle) ne \w+ (?:pas|jamais)(?: \w+)?)"
        rf" {_ART}{_FORCE}",
        True,
        "Le Rwanda affirme ne pas soutenir les rebelles.",
    ),
    SupportPattern(
        "fr",
        rf"(?:ce que|ce dont|{_CHARGE_FR} que|soutien que),? {_ART}{{power}} (?:[\w'-]+ )"
        r"{0,3}?(?:dement|nie|rejette|rejetee?s?|conteste|refute|nie toujours|niee?s?|dementi"
        r"|defend|recuse)",
        True,
        "Le M23 est soutenu par Kigali, ce que le Rwanda dément.",
    ),
    SupportPattern(
        "fr",
        rf"(?:ce qu(?:e |')|{_CHARGE_FR} qu(?:e |'))(?:a {_HOW_FR})?(?:{_DENY_FR}|{_DENIED_FR})"
        rf" {_HOW_FR}{_ART}{{power}}",
        True,
        "Le M23 est soutenu par Kigali, ce que dément le Rwanda.",
    ),
    SupportPattern(
        "fr",
        rf"(?:{_CHARGE_FR}|ce qui est|soutien) (?:[\w'-]+ ){{0,3}}?"
        rf"{_DENIED_FR} par {_ART}{{power}}",
        True,
        "Des accusations rejetées par Kigali.",
    ),
    SupportPattern(
        "fr",
        rf"(?:malgre|en depit des?) (?:les |des )?(?:\w+ )?(?:dementis?|denegations?) (?:\w+ )?"
        rf"(?:de |du ){_ART}{{power}}",
        True,
        "L'ONU accuse le Rwanda de soutenir le M23, malgré les démentis de Kigali.",
        answers=True,
    ),
    SupportPattern(
        "sw",
        r"\w*(?:shutumu|tuhumu|laumu) (?:nchi (?:jirani )?(?:ya )?|serikali ya )?{power} kwa"
        r" (?:ku\w*unga mkono|ku\w*saidia|ku\w*pa silaha) (?:kijeshi )?(?:kundi la |waasi wa )?"
        r"{force}",
        False,
        "UN imeituhumu nchi jirani ya Rwanda kwa kuwaunga mkono waasi wa M23.",
    ),
    SupportPattern(
        "sw",
        r"(?:wanaoungwa|linaloungwa|wanaosaidiwa|unaoungwa) (?:mkono )?na (?:nchi ya "
        r"|serikali ya )?"
        r"{power}",
        False,
        "Waasi wa M23 wanaoungwa mkono na Rwanda.",
    ),
    SupportPattern(
        "sw",
        r"{power} (?:\w+ )?(?:imekanusha|inakanusha|imekana"
        r"|yakanusha) (?:\w+ ){0,2}?(?:kuunga mkono"
        r"|kusaidia|madai|tuhuma|shutuma)",
        True,
        "Rwanda imekanusha madai ya kuunga mkono M23.",
    ),
)
