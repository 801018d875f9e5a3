"""What governments and offices do, and villages do not: the verbs and nouns that show a metonym.

"Kigali denies", "Kinshasa a annoncé", "Kampala inasema": the capital stands for its government.
"""

from __future__ import annotations

import re

from dashboard.core.recognition.words import _set


def _english(*lines: str) -> frozenset[str]:
    """All forms of regular verbs: deny -> deny, denies, denied, denying."""
    forms = set()
    for verb in _set(*lines):
        if verb.endswith("e"):
            forms |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            forms |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            plural = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
            forms |= {verb, verb + plural, verb + "ed", verb + "ing"}
    return frozenset(forms)


def _french(*lines: str) -> frozenset[str]:
    """Forms of regular verbs in -er: accuser -> accuse, accusent, accusait, accusé(s), accusant."""
    forms = set()
    for verb in _set(*lines):
        stem = verb[:-2]
        ends = ("e", "ent", "er", "ait", "aient", "ant", "es", "ee", "ees", "era", "erait", "eront")
        forms |= {stem + end for end in ends} | {stem + "a", stem + "erent"}
    return frozenset(forms)


#: What a name does that stands for its government, after the name and its auxiliaries.
AGENT_VERBS = (
    _english(
        "sanction hesitate withdraw",
        "deny accuse reject welcome announce warn demand insist claim blame urge condemn vow",
        "promise pledge propose offer agree refuse respond reply answer ask invite threaten",
        "suspend expel summon sign mediate want hope fear consider decide declare confirm",
        "acknowledge dismiss dispute sever impose retaliate protest oppose maintain argue stress",
        "suggest approve intervene order negotiate criticise criticize denounce appeal call",
        "reiterate assert allege signal back recall reopen react comment recognise recognize",
        "object complain express note seek support finance fund arm sponsor facilitate broker",
        "deploy dispatch boycott renew ratify plan intend expect believe describe view regard",
        "request pressure lobby praise thank",
    )
    | _set(
        "say says said saying tell tells told give gives gave given send sends sent sending",
        "withdraws withdrew withdrawn sought seeks admitted admits admit admitting trades",
        "banned bans vetoed pulled broke breaks cut cuts made makes met meets meeting hit accept",
        "accepts accepted knows knew think thinks thought silent keen willing unwilling reluctant",
        "adamant ready poised determined committed laid lays lifted lifts closed closes shut",
        "ironises",
    )
    | _french(
        "accuser annoncer affirmer condamner exiger demander proposer refuser reclamer appeler",
        "denoncer valider assurer estimer souhaiter rappeler convoquer expulser signer saluer",
        "regretter menacer nier confirmer ironiser inviter accepter insister esperer donner",
        "deployer armer financer reprocher retorquer repliquer minimiser rejeter declarer",
        "contester critiquer protester reagir fermer refuter preciser evoquer",
        "plaider exhorter recuser soupconner envisager redouter justifier autoriser decider",
        "negocier imposer",
    )
    | _set(
        "hausse haussent jette jettent reagi reagit reagissent dit disent disait dire dement",
        "dementent dementi dementir rejette",
        "rejettent promet promettent promis promettre repond repondent repondu repondre soutient",
        "soutiennent soutenu tait taire veut veulent voulait vouloir envoie envoient envoye",
        "envoyer reconnait reconnaissent reconnu avertit averti engage exclut exclu craint",
        "craignent suspend suspendu rompt rompu rouvre rouvert maintient maintenu tient met",
        "mettent choisi choisit entend pretend pretendent poursuit attend attendent conteste",
        "cautionne defend defendu appelle rappelle projette",
    )
)

#: Verbs whose object is a government: "accuses Rwanda", "told Kigali", "exhorte Kinshasa".
OBJECT_VERBS = (
    _english(
        "accuse blame ask urge warn condemn criticise criticize thank implicate sanction denounce",
        "pressure press lobby persuade convince exhort",
    )
    | _set("tell tells told telling averti avertit avertissent avertir avertissant")
    | _french("accuser condamner exhorter critiquer denoncer sanctionner remercier")
)

#: Participles before "by": "denied by Kigali", "soutenus par le Rwanda".
PASSIVES = _set(
    "sanctionne sanctionnee sanctionnes condamne condamnee condamnes expulse expulsee expulses",
    "conteste contestee contestes exige exigee reclame reclamee",
    "denied backed supported armed funded financed sponsored rejected welcomed condemned proposed",
    "blamed summoned sanctioned praised mediated brokered imposed announced signed accused trained",
    "equipped facilitated aided led",
    "controlled ordered demanded criticised criticized made issued soutenu soutenus soutenue",
    "soutenues appuye appuyes appuyee appuyees finance finances arme armes dementi dementie rejete",
    "rejetee rejetees denonce accuse accuses accusee propose proposee parraine parrainee impose",
    "imposees annonce annoncee inayoungwa wanaoungwa linaloungwa mkono",
)

#: "talks between Kinshasa and Kigali", "support from Rwanda", "sanctions contre Kigali".
DIPLOMATIC_NOUNS = _set(
    "request behest help assistance approval blessing demande aide concours requete",
    "talks tensions relations ties agreement deal accord dialogue negotiations rapprochement",
    "dispute standoff support backing pressure sanctions accusations allegations mediation proxies",
    "complicity diplomacy treaty pact calls appeals ceasefire condemnation demands reaction",
    "response hostility mistrust row rift feud summit involvement consent pourparlers negociations",
    "accords soutien appui pression pressions relations tension crise differend aide mediation",
    "accusations complicite brouille dialogues mazungumzo uhusiano mvutano",
)
NOUN_LINKS = _set(
    "of from on against with by between the du de des sur contre avec entre d le la ya wa na"
)

#: "the Kigali government", "autorités de Kigali", "serikali ya Kongo".
POWER_AFTER = _set(
    "government gov govt regime authorities administration cabinet diplomacy diplomats"
)
POWER_BEFORE = _set(
    "government authorities regime gouvernement autorites regime pouvoir diplomatie serikali"
)

#: "Rwanda-backed", "Kigali-supported".
BACKED = _set(
    "backed supported sponsored armed led funded aligned allied friendly trained equipped"
)

#: What belongs to a government: "Kigali's denial", "Kinshasa's allies".
POSSESSIONS = _set(
    "intervention military operation operations war aggression soldiers rebels backers clients",
    "support denial government army allies accusation accusations demand demands forces troops",
    "position role backing response ally envoy ambassador policy claim claims offer refusal",
    "proxies proxy involvement request decision stance minister ministry leaders leadership",
    "actions",
)

#: Skipped between the name and its verb.
AUXILIARIES = _set(
    "has have had was were is are will would also again later still never always yesterday today",
    "not then repeatedly strongly quickly itself meanwhile already since long once could may might",
    "should did does do to yet on for its their own in turn both consistently firmly flatly",
    "formally officially publicly immediately swiftly recently quietly monday tuesday wednesday",
    "thursday friday saturday sunday n ne a ont avait avaient est sont s se les la l le lui leur y",
    "en pas aussi encore toujours deja egalement vient viennent de d va vont etait jamais pourtant",
    "quant doit lundi mardi mercredi jeudi vendredi samedi dimanche hier officiellement",
    "immediatement fermement",
)

#: Words after which a name may be the subject of what follows; any other word takes it as its own.
SUBJECT_AFTER = _set(
    "that while whereas as but because where when if since after before although though which what",
    "how why so then yet however meanwhile yesterday today also and or neighbouring neighboring",
    "whom until unless once both only even now later",
    "que qu mais car donc alors tandis lorsque quand si comme ou et puisque parce hier aujourd hui",
    "dont ce pourtant cependant enfin meme pendant",
    "kwamba lakini huku wakati ingawa kuwa na pia jana leo",
)

#: "inasema", "imekanusha", "zitakutana", "haihusiki": subject, tense and the stem of the verb.
SWAHILI_AGENT = re.compile(
    r"(?:ha)?(?:i|zi|ya|li|wa|u)(?:na|li|me|ta|ki|ja)?(?:wa|i|ki|zi)?"
    r"(?:sema|kanusha|dai|laumu|shutumu|tangaza|taka|kataa|ahidi|omba|kutana|kubali|kubaliana|onya"
    r"|jibu|tuma|unga|pinga|lalamika|kanya|tuhumu|thibitisha|kiri|fungua|funga|sisitiza|lani"
    r"|subiri|toa|husiki|husika|pongeza|karibisha|kosoa|alika|unga)(?:ni|na)?"
)

#: "imelaumu Rwanda", "umeitaka Rwanda": a verb whose object is a government.
SWAHILI_OBJECT = re.compile(
    r"(?:a|i|zi|ya|li|wa|u|m)(?:na|li|me|ta|ki)?(?:wa|i|ki|zi)?"
    r"(?:laumu|shutumu|taka|onya|tuhumu|lani|pongeza|kosoa|sihi|omba)"
)
