"""What sets a time apart from the rest of its sentence: English beside French beside Swahili.

All patterns are matched on :func:`dashboard.core.plain.plain` text; each has an example beside it.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re

#: What ends a clause: a comma that parts no date ("December 2, 2025"), a bracket, a semicolon.
CLOSES = re.compile(r",(?! ?(?:19|20)\d\d)|[();]")

#: "Goma, which fell in January, …", "Sake, où des combats ont éclaté lundi, …".
LOOSE_RELATIVE = re.compile(
    r", (?:and |et )?(?P<pronoun>which|who|whom|whose|where|qui|dont|ou|lequel|laquelle|lesquels"
    r"|ambayo|ambao|ambapo|ambako)\b"
)

#: "the offensive that began in January", "les familles qui sont arrivées en mars".
TIGHT_RELATIVE = re.compile(r"(?<!,) (?:that|which|who|qui|ambayo|ambao|ambaye|waliokuwa)\b")

#: "Sake, tombée en février, …", "the town, captured in May, …".
OPENS_PARTICIPLE = re.compile(
    r", (?:first |already |recently |deja )?"
    r"(?:[a-z]{3,}ed|taken|retaken|fallen|lost|hit|struck|held|[a-z]{3,}(?:ees?|ies?|ues?|is|prises?))"
    r" (?=(?:by|in|on|at|late|early|last|since|en|le|par|au|aux|depuis|debut|fin|\w+day|\w+di)\b)"
)

#: "families arrived in March left on Tuesday": the time of a participle, with the verb behind it.
PARTICIPLE_BEFORE = re.compile(
    r"(?<!\bwas)(?<!were)(?<!been)(?<!\bhad)(?<!have)(?<!\bhas)(?<!\band)"
    r"(?<!\bete)(?<!sont)(?<!\bont)(?<!\best)(?<!\bet)"
    r" (?!(?:depuis|puis|plus|tous|dans|apres|mais|jamais|trois|mois|fois|vers|villages)\b)"
    r"(?P<participle>[a-z]{3,}(?:ed|ees?|ies|es|is|us))(?: (?:on|in|late|early|le|en|au))* ?$"
)
VERB_BEHIND = re.compile(
    r" (?:have|has|had|were|was|are|is|will|remain|left|fled|ont|sont|est|avaient|etaient|vivent"
    r"|restent|continuent|n'ont|se|doivent|attendent)\b"
)

#: Before a time that opens a sentence: "On Friday, the UN said", "Ce vendredi, l'armée a dit".
OPENS_A_TIME = re.compile(r"[\s\"'*•-]*(?:(?:on|in|late|early|earlier|le|la|ce|des|siku ya) )*")

#: "earlier this year, when rebels took X": the time is that of the clause behind it.
WHEN = re.compile(r",? (?:when|lorsqu[e']|quand|wakati|ambapo)")

#: "after the fall of Bunagana in June 2022", "à la suite des combats de lundi".
AFTER_EVENT = re.compile(
    r"(?:^|(?<= ))(?:after|before|(?<!the )(?<!day )following|despite|since|ahead of|prior to"
    r"|in the wake of|apres|avant|malgre|depuis que|a la suite|suite (?:a|aux?)|baada ya|kabla ya"
    r"|kufuatia|licha ya)\b"
)

#: "(see Fides, 17/2/2025)", "(Reuters, 12 May)".
SET_OFF = re.compile(r"\([^()]*\)")

#: What opens a reference to another text: "see", "voir", "lire aussi".
CITES = re.compile(r" ?(?:see|cf|voir|lire|read|source|photo|archive|soma|tazama)\b")

#: What a time right behind it dates: "a ceasefire signed in Doha on", "the accord of", "vote in".
DATED_THING = re.compile(
    r"\b(?:(?:signed|founded|created|born|published|released|issued|adopted|emerged?|emergence"
    r"|resurg\w+|ratified|inaugurated|elected|appointed|named"
    r"|signee?s?|fondee?s?|creee?s?|nee?s?|publiee?s?|parue?s?|diffusee?s?|adoptee?s?|apparue?s?"
    r"|nommee?s?|elue?s?|prevue?s?|fixee?s? au|programmee?s?|imposee?s?"
    r"|decretee?s?|imposed|decreed|scheduled|planned|slated|due)"
    r"|(?:accords?|agreements?|(?:peace |ceasefire )?deal|ceasefire|truce|treaty|resolution"
    r"|genocide|elections?|vote|summit|decree|law|report|statement|communique|rapport"
    r"|cessez-le-feu|treve|traite|sommet|decret|loi|constitution|makubaliano|uchaguzi))"
    r"(?: (?:in|at|by|a|au|aux|en|par) [\w' -]{2,24}?)?"
    r"(?: (?:on|in|of|for|du|de|le|en|dated|held|tenue?s?|ya|wa))* ?$"
)

#: What a clause on a fight says when it tells of its time: "the clashes, which began on".
BEGINS = re.compile(
    r"\b(?:began|begun|start\w*|erupt\w*|broke|broken|flared|took|taking|occurred|happened|lasted"
    r"|resumed|intensified|escalated|continued|raged|followed"
    r"|commence\w*|debut\w*|eclate\w*|lieu|repris|dure|poursuiv\w*|intensifie\w*|deroule\w*"
    r"|yalianza|yaliyoanza|yalitokea|yaliyotokea|yalizuka|yaliyozuka)\b"
)

#: Between a verb of saying and its time: "told Reuters on", "said in a statement on", "a dit à".
SAID_TO = re.compile(
    r"(?: (?:to |a |au |aux |par )?(?:the |la |le |l'|d')?(?:[\w.'-]+)(?: (?:press|presse|news"
    r"|radio|okapi|agency|agence|conference|council|afp|reuters|journalists?|reporters))*)?"
    r"(?:,? (?:in|via|dans|par|through|at|during|from|lors d'|au cours d'|a travers|sur)"
    r" ?[\w' -]{2,40}?)?(?: (?:on|late|early|le|la|ce|cette|dated|du|of|published|publiee?|released"
    r"|diffusee?|issued|signee?|mnamo|hapo|siku ya|mjini \w+))* ?"
)

#: "Who had fled", "qui s'étaient réfugiés": what came before that which the sentence tells.
HAD_BEFORE = re.compile(r",? ?(?:who|which|that|qui) (?:had|avai(?:t|ent)|(?:s')?etai(?:t|ent))\b")

#: From a Swahili source to the time at which it spoke: "kwa mujibu wa chifu, wakili na mbunge mnamo
#: Jumanne".
SOURCED_SW = re.compile(r"\b(?:kwa mujibu wa|kulingana na) [^;.]{3,120}? (?:mnamo|hapo|siku ya) $")
