"""Words before a cue that imagine or await it, or tell it of none: more of the table of moods.

English beside French, as in :mod:`mood_cues`.
"""

from __future__ import annotations

from dashboard.core.events.words.mood_cues import MoodRule

AWAITED: tuple[MoodRule, ...] = (
    MoodRule(
        "en",
        "of none",
        r"\b(?:none of|no (?:village|town|locality|city|settlement|area|place|position|part)s?)\b"
        r"(?:(?!\b(?:but|while|when|since|as|after|which|who|that|is|are|has|have|was|were|will)\b)"
        r"[^.;]){0,140}\b(?:has|have|had|is|are|was|were)(?: (?:been|yet|ever))? $",
        "None of the villages of Sake and Minova has [fallen] to the M23.",
    ),
    MoodRule(
        "fr",
        "of none",
        r"\baucune?s? (?:(?!\b(?:mais|quand|lorsque?|alors|qui|dont|que)\b)[^.;]){0,140}"
        r"\b(?:n'(?:est|a|ont|etai\w+|avai\w+|aurai\w+)|ne (?:sont|soit|seront"
        r"|sera|s'est|se sont))(?: (?:pas|ete|encore|jamais|deja|toujours))* $",
        "Aucun village parmi Sake et Minova n'est [tombé] aux mains du M23.",
    ),
    MoodRule(
        "en",
        "left open",
        r"\b(?:wonder\w*|ask\w*|uncertain|not (?:known|clear)|question of)\b[^.;]{0,40}"
        r"\b(?:who|which side)\b[^.;,]{0,15}$"
        r"|\b(?:no (?:[\w-]+ ){0,3}|none|nobody|neither)[^.;]{0,40}\b(?:has|have|had)"
        r" (?:yet |ever )?(?:reported|announced|mentioned)\b[^.;,]{0,60}$",
        "Residents wonder who [holds] Sake.",
    ),
    MoodRule(
        "fr",
        "left open",
        r"\b(?:ignor\w+|se demand\w+|question de savoir|reste a savoir)\b[^.;]{0,30}"
        r"\b(?:qui|quel camp)\b[^.;,]{0,15}$"
        r"|\b(?:nul|personne|aucune?)\b[^.;]{0,60}\bn'(?:a|ont|avait|avaient) (?:encore |jamais )?"
        r"(?:rapporte|annonce|signale|mentionne|evoque|relaye|fait etat)\b[^.;,]{0,60}$",
        "On ignore qui [contrôle] Sake.",
    ),
    MoodRule(
        "en",
        "as long as it lasts",
        r"\b(?:as long as|so long as|for as long as|until such time as)\b[^.;,]{0,70}$",
        "As long as the rebels [hold] Sake, no lorry will pass.",
    ),
    MoodRule(
        "en",
        "not yet",
        r"\bbefore (?:any|an?|one|even (?:an?|one)|the first)(?: single)?"
        r" (?:shots?|bullets?|rounds?|bombs?|shells?|rockets?|weapons?|guns?)"
        r" (?:(?:was|were|is|are|had|has|been|being|ever) )*$",
        "People had left Sake before any shot was [fired].",
    ),
    MoodRule(
        "fr",
        "not yet",
        r"\b(?:arrete|intercepte|stoppe|repousse|bloque|refoule|neutralise|disperse|contenu|chasse"
        r"|freine)(?:e?s)?\b[^.;:]{0,60}\bavant (?:qu'ils |qu'elles |que [^.;:,]{2,30} )?"
        r"(?:ne |n'|de |d')?(?:avoir |pouvoir )?(?:se |s'en |s'y |s')?$",
        "Les rebelles ont été arrêtés avant d'[atteindre] Sake.",
    ),
    MoodRule(
        "fr",
        "as long as it lasts",
        r"\b(?:tant|aussi longtemps) qu(?:e |')[^.;,]{0,70}$",
        "Tant que les rebelles [occupent] Sake, aucun camion ne passera.",
    ),
    MoodRule(
        "en",
        "imagined",
        r"\b(?:imagin(?:e|es|ed|ing)|pictur(?:e|ing)|suppos(?:e|ing)|pretend\w*|dream\w*|dreamt"
        r"|fantasi[sz]\w+|envisag\w+|contemplat\w+)(?: (?:for a moment|now))?,?(?: that| of| if)"
        r" (?!a (?:better|future))[^.;,]{0,70}$"
        r"|\b(?:in|under|according to) (?:the|this|that|one|another|an?|his|their|its|such an?)"
        r" (?:[\w-]+ ){0,2}?(?:scenario|simulation|war ?-?game|exercise|model|hypothesis"
        r"|thought experiment|projection|forecast|plan)\b[^.;]{0,80}$",
        "In the scenario of the study, the rebels [take] Sake.",
    ),
    MoodRule(
        "fr",
        "imagined",
        r"\b(?:imagin(?:e|ons|ez|er|ait)|supposons|admettons|rev(?:e|ent|ait|aient|er))"
        r"(?: (?:un instant|que))* (?:qu(?:e |')|de |d')[^.;,]{0,70}$"
        r"|\b(?:dans|selon) (?:le|la|l'|ce|cette|un|une|cet) ?(?:[\w-]+ ){0,2}?(?:scenario"
        r"|simulation|exercice|modele|hypothese|projection|plan)\b[^.;]{0,80}$",
        "Dans le scénario de l'étude, les rebelles [prennent] Sake.",
    ),
    MoodRule(
        "fr",
        "only talked of",
        r"\b(?:parler|evoquer|envisager|redouter|craindre|eviter|envisageait|evoquent) "
        r"(?:(?:de|du|des|d'une?|une?|la|le|les|l'|d'|possible|eventuelle?) ?)+$",
        "Parler de la [prise de] Sake est prématuré.",
    ),
    MoodRule(
        "en",
        "not managed",
        r"\b(?:miss(?:ed|es|ing)?|pass(?:ed|es)? up|squander\w*|wast(?:ed|es)) (?:[\w'-]+ ){1,4}"
        r"(?:chance|opportunity|occasion) (?:to|of) $",
        "The army missed its chance to [retake] Sake.",
    ),
    MoodRule(
        "fr",
        "not managed",
        r"\b(?:rat(?:e|ent|er)|manqu(?:e|ent|er)|laiss(?:e|ent) (?:passer|echapper))"
        r" (?:[\w'-]+ ){0,4}(?:l'occasion|une occasion|la chance) (?:de |d')(?:se |s')?$"
        r"|\b(?:a|ont|avait|avaient) failli (?:se |s')?$",
        "L'armée a manqué l'occasion de [reprendre] Sake.",
    ),
    MoodRule(
        "fr",
        "aimed at",
        r"\b(?:afin de|en vue de|dans (?:le but|l'objectif|l'espoir) de|pour) (?:re)?(?:lancer"
        r"|mener|declencher|entamer|poursuivre|monter) (?:(?:une?|la|de|des|leurs?|sa|nouvelles?"
        r"|grandes?) |l'|d')*$",
        "Il réorganise ses hommes afin de relancer l'[offensive contre] Sake.",
    ),
    MoodRule(
        "fr",
        "promised",
        r"\b(?:promet\w*|promis|jur(?:e|ent|ait|aient)|engag\w+|menac\w+|prevoi\w+|envisag\w+"
        r"|ambitionn\w+|projett?\w*|sond\w+|refus\w+|renonc\w+|hesit\w+|songe\w*|pens(?:e|ent)"
        r"|compt(?:e|ent)|tard(?:e|ent)|tach(?:e|ent)|s'abst\w+|rechign\w+|peinent?|echou\w*)"
        r" (?:a |de |d')(?:ne pas |y |en |les? |la )*(?:se |s')?$",
        "Les rebelles renoncent à [prendre] Sake.",
    ),
)
