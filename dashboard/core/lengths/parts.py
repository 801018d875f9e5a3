"""What the patterns of a distance's ends are put together from (``shape.py`` has the signs).

``F`` is the place a distance is counted from, ``T`` the one it places.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re


def rows(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


ANY = r"[@&]\d+[@&]"
F, T = rf"(?P<f>{ANY})", rf"(?P<t>{ANY})"
#: A word that may stand in "the besieged eastern city of": no verb of place, no new clause.
WORD = (
    r"(?:(?!(?:in|near|to|and|et|dans|pres|en|vers|where|ou|which|who|qui|que|a|at|on|sur|as|while"
    r"|when|after|apres|before|avant|since|depuis|because|but|mais|ni|au|aux|toward|towards|into"
    r"|along|from|kutoka|karibu|na|katika|were|was|had|have|ont|sont|etait|it|he|she|they|we|il|ils"
    r"|elle|elles|on|long|bords?|rives?)\b)[\w.-]+[ '])"
)
NAMED = rf"{WORD}{{0,6}}?"
#: "the provincial capital, Goma", "la capitale ougandaise, Kampala": here a comma may part the noun
#: from the name.
APPOSED = (
    r"(?:[\w-]+[ ']){0,4}(?:capitale?|chef-lieu|town|city|ville|cite|centre|mji|metropole)"
    r"(?: (?!(?:and|et|na|par|by)\b)[\w-]+){0,2}, "
)
#: "hadi Sake", "mpaka kufika Goma"; "mpaka wa Rwanda" is the border.
TO_SWAHILI = r"(?:(?:hadi|mpaka(?! wa\b))(?: kufika| kufikia)?|kufika|kwenda|kuelekea)"
#: "au nord de Goma" is where a place lies, nobody's goal.
SIDE = r"(?:l'|the )?(?:nord|sud|est|ouest|north|south|east|west)"
TO = (
    rf"(?:(?:to|a|au)(?! {SIDE})|jusqu'a|jusqu'au|vers|pour|pour (?:atteindre|rejoindre|gagner)"
    rf"|{TO_SWAHILI})"
)
FROM_SWAHILI = r"(?:kutoka|toka|(?:a|wa|ni|tu|i|zi)kitok(?:a|ea))"
FROM = rf"(?:d'|(?:from|de|du|depuis|{FROM_SWAHILI}) )"
AND = r"(?:and|et|na)"
ROAD = r"(?:road|route|highway|axe|axis|piste|troncon|trajet|track|trail|barabara|stretch|corridor)"
SEPARATES = r"(?:separates?|separating|separated|separent|separe|separant|eloignent)"
LINKS = r"(?:reli(?:er?|ent|ant)|(?:link|connect|join)(?:s|ing)?)"
#: Ways on foot.
WALKS = (
    r"(?:walk\w*|hik(?:ed|ing)|travel\w*|trek\w*|march\w*|journey\w*|parcour\w+|\w*tembea|\w*safiri|fait"
    r"|effectue\w*|cover(?:s|ed|ing)?)"
)
#: What a place is where its distance is told.
BE = (
    r"(?:is|are|was|were|lies|lie|lay|sits|sat|stands|stood|remains?|remained|be|been|being"
    r"|reached|rage[sd]?|took place|take place|taking place|est|sont|etait|etaient|reste|restent"
    r"|se (?:trouv|situ|deroul)(?:e|ent|ait|aient)|se tient|n'est|ne sont|font rage|ont lieu|passe"
    r"|iko|uko|kiko|wako|ziko|yako|ni|zipo|yapo|wapo)"
)
