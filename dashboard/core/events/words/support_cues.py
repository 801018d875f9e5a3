"""Words for one power that backs a force, and for its denial: English, French and Swahili.

Patterns are plain text; ``{power}`` stands for a state or its capital, ``{force}`` for an armed
actor. ``by`` and ``to`` name them in each pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

#: The states of the region, each with the names that stand for its government.
POWERS: dict[str, str] = {
    "Rwanda": r"rwanda|kigali|(?:the )?rwandan (?:government|army|authorities)|president kagame"
    r"|paul kagame|kagame|gouvernement rwandais|autorites rwandaises|armee rwandaise|rwandan"
    r"|rwandaise?",
    "Uganda": r"uganda|ouganda|kampala|(?:the )?ugandan (?:government|army|authorities)|ugandan"
    r"|ougandaise?",
    "Burundi": r"burundi|gitega|bujumbura|(?:the )?burundian (?:government|army|authorities)"
    r"|burundian|burundaise?",
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
        pattern: Regular expression with ``{power}`` and, where named, ``{force}``.
        denial: Whether it denies.
        example: News that uses it.
    """

    language: str
    pattern: str
    denial: bool
    example: str


_BACK_EN = (
    r"(?:back|support|arm|aid|sponsor|fund|financ|supply|assist|fuel)(?:ing|s|ed|es|e)?"
    r"|(?:provid|giv|send|suppl|offer|lend)(?:ing|es|e|y|ying|ed)? (?:[\w-]+ ){0,4}?"
    r"(?:support|weapons|arms|troops|backing|assistance|aid) to|being behind|fighting alongside"
)
_BACK_FR = (
    r"soutenir|appuyer|armer|aider|financer|parrainer|equiper|epauler|fournir (?:[\w'-]+ ){0,4}?a"
    r"|apporter (?:[\w'-]+ ){0,4}?a|etre derriere"
)
#: What may stand before a name: "neighboring Rwanda", "cette rébellion", "son voisin le Rwanda".
_ART = (
    r"(?:(?:the|its|neighbou?r(?:ing)?|les|le|la|l'|aux?|des?|du|d'|of|son|voisin|cette|cet|ces|ce"
    r"|nchi|jirani|ya) ?)*"
)

PATTERNS: tuple[SupportPattern, ...] = (
    SupportPattern(
        "en",
        rf"accus\w+ {_ART}{{power}}(?:'s government)? of (?:{_BACK_EN}) {_ART}{{force}}",
        False,
        "The United Nations accuses Rwanda of supporting M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} ?, which [^,;.]{{2,60}}? accus\w+ of (?:{_BACK_EN}) {_ART}{{force}}",
        False,
        "Kigali, which Kinshasa accuses of arming the rebels, kept silent.",
    ),
    SupportPattern(
        "en",
        r"(?:backed|supported|sponsored|armed|aided|equipped) (?:\w+ly )?by (?:(?:troops|soldiers"
        rf"|forces) (?:from|of) )?{_ART}{{power}}",
        False,
        "M23 rebels, allegedly supported by Rwanda, have advanced.",
    ),
    SupportPattern(
        "en",
        rf"{{power}}(?:'s)? (?:is |are |has been )?(?:backing|supporting|arming|support|backs"
        rf"|supports"
        rf"|arms) (?:for |of )?{_ART}{{force}}",
        False,
        "Experts say that Rwanda is backing the M23.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} (?:continu\w+|goes on|went on) (?:to )?(?:{_BACK_EN}) {_ART}{{force}}",
        False,
        "Experts say that Rwanda continues to support the M23.",
    ),
    SupportPattern(
        "en",
        r"{power}-(?:backed|supported|sponsored) {force}",
        False,
        "Rwanda-backed M23 rebels captured the town.",
    ),
    SupportPattern(
        "en",
        rf"{{power}} ?(?:, [^,.;]{{2,60}}, )?(?:has |have |had )?(?:\w+ ){{0,2}}?(?:denies"
        rf"|denied|deny"
        rf"|denying|rejects|rejected|dismissed|refuted) (?:(?:{_BACK_EN}) {_ART}{{force}}"
        rf"|(?:having |"
        r"any |all |the |such |these |this |its |having any |providing )*(?:role|support"
        r"|involvement"
        r"|links?|accusations?|allegations?|charges?|backing|claims?|any|having any))",
        True,
        "Rwanda has repeatedly denied supporting the M23.",
    ),
    SupportPattern(
        "en",
        r"(?:claim|claims|accusation|accusations|allegation|allegations|charge|charges|something"
        rf"|which|support|role) (?:(?:that|which|has|have|is|are|was|were|been|repeatedly|always"
        rf"|strongly|consistently) )*(?:denied|rejected|dismissed|refuted) by {_ART}{{power}}",
        True,
        "It accused Rwanda of support to M23, a claim denied by Kigali.",
    ),
    SupportPattern(
        "en",
        rf"(?:something|which|a charge|an accusation|a claim|claims|allegations|accusations)"
        rf"(?: that)? {_ART}{{power}} (?:has |have )?(?:\w+ )?(?:denies|denied|rejects|rejected"
        rf"|deny)",
        True,
        "It accuses Rwanda of backing M23, which Kigali denies.",
    ),
    SupportPattern(
        "fr",
        rf"accus\w+ {_ART}{{power}} (?:de |d')(?:{_BACK_FR}) ?{_ART}{{force}}",
        False,
        "L'ONU accuse le Rwanda de soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        rf"(?:soutenue?s?|appuyee?s?|armee?s?|parrainee?s?|epaulee?s?) (?:\w+ )?par "
        rf"(?:l'armee (?:du |de l'|de )?)?{_ART}{{power}}",
        False,
        "Les rebelles du M23, soutenus par le Rwanda, avancent.",
    ),
    SupportPattern(
        "fr",
        rf"(?:soutien|appui|aide) (?:presume |suppose |militaire )?{_ART}{{power}} {_ART}{{force}}",
        False,
        "Le soutien du Rwanda au M23 est dénoncé.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}} (?:soutient|appuie|arme|aide|parraine|finance|epaule|continu\w+ (?:de |a )"
        rf"(?:{_BACK_FR})) {_ART}{{force}}",
        False,
        "La RDC affirme que le Rwanda continue de soutenir les rebelles.",
    ),
    SupportPattern(
        "fr",
        rf"(?:soutien|appui|aide) que {_ART}{{power}} (?:apporte|fournit|accorde|a apporte)"
        rf" {_ART}(?:groupe )?{{force}}",
        False,
        "Paris condamne le soutien que le Rwanda apporte au M23.",
    ),
    SupportPattern(
        "fr",
        rf"{{power}} (?:[\w'-]+ ){{0,3}}?(?:dement|nie|rejette|a toujours nie|a dementi|a nie"
        rf"|a rejete|conteste|refute) (?:[\w'-]+ ){{0,3}}?(?:(?:{_BACK_FR}) {_ART}{{force}}|soutien"
        r"|soutenir|implication|accusations?|allegations?|role|appui|ces accusations)",
        True,
        "Kigali dément soutenir le M23.",
    ),
    SupportPattern(
        "fr",
        rf"(?:ce que|accusations? que|allegations? que|soutien que) {_ART}{{power}} (?:[\w'-]+ )"
        r"{0,3}?(?:dement|nie|rejette|conteste|refute|nie toujours)",
        True,
        "Le M23 est soutenu par Kigali, ce que le Rwanda dément.",
    ),
    SupportPattern(
        "fr",
        r"(?:accusations?|allegations?|ce qui est|soutien) (?:[\w'-]+ ){0,3}?"
        rf"(?:dementie?s?|nie?e?s?|rejetee?s?|contestee?s?|refutee?s?) par {_ART}{{power}}",
        True,
        "Des accusations rejetées par Kigali.",
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
