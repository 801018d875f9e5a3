"""How both ends of a distance are named together: patterns over a sentence's shape (``shape.py``).

A row may be added without touching the code that reads them (``ends.py``); each stands with an
example.
"""

from __future__ import annotations

from dashboard.core.lengths.parts import (
    AND,
    FROM,
    FROM_SWAHILI,
    LINKS,
    NAMED,
    ROAD,
    SEPARATES,
    TO,
    TO_SWAHILI,
    WALKS,
    WORD,
    F,
    T,
    rows,
)

#: What stands behind the second of two ends is no noun for it: "between Uvira and Bukavu, the
#: provincial capital 33 km to the north-west" is told of Bukavu alone.
_NO_TOWN = (
    r"(?!,[^@&;.,]{0,40}\b(?:capitale?|town|city|village|hub|ville|cite|chef-lieu|localite)"
    r"(?: (?:located|situee?|a))* #)"
)
#: What the way is made of: "27 km of dirt road separate", "de piste boueuse".
_OF_WAY = r"(?:(?:of|de|d') ?(?!(?:the|la|le|les)\b)(?:[\w'-]+ ){1,3})?"
#: Both ends at once, behind the distance.
PAIRS_BEHIND = rows(
    # "27 km separate Sake from Goma", "27 km séparent Sake de Goma"
    rf"#,? ?{_OF_WAY}(?:qui |that |which )?{SEPARATES} {NAMED}(?:(?:at|in) )?{T}"
    rf" {FROM}{NAMED}{F}",
    # "60 km separates Beni and Butembo"
    rf"#,? ?{_OF_WAY}(?:qui |that |which )?{SEPARATES} {NAMED}(?:\w+, )?{F} {AND} {NAMED}{T}",
    # "the 27 km between Goma and Sake", "un tronçon de 30 km entre Komanda et Luna"
    rf"#(?: (?!border|boundary|limite|frontiere)[\w'-]+){{0,4}} (?:between|entre|kati ya|baina ya)"
    rf" {NAMED}{F} {AND} {NAMED}{T}",
    # "Longue de 530 km, la route Mambasa-Kisangani", "les 38 km de la route Matili - Mungembe"
    rf"(?:^(?:longue?s? (?:d'|de )(?:[\w-]+ (?:de |d')?){{0,2}})?|(?:^|[ ,(])(?:the|les|those) )#"
    rf"(?:,| of| de| on| sur| du)? (?:(?:the|la|le|l'|ce|cette) ?)?(?:[\w-]+ ){{0,2}}?{ROAD}"
    rf"(?: (?:de|from|between|linking|reliant|qui relie|menant de))? {NAMED}{F} ?[-–—/] ?{T}",
    # "the 38 km of the Matili-Mungembe road"
    rf"(?:^|[ ,(])the # (?:of|on) (?:the )?(?:[\w-]+ )?{F} ?[-–—/] ?{T} {ROAD}",
    # "walked 30 km from Kitshanga to Sake", "75 km pour aller de Lulingu à Shabunda"
    rf"#(?!(?: [\w-]+)? (?:on|along|up|down|sur) (?:the |la |l')(?:[\w-]+ )?{ROAD}\b)"
    rf"(?: [\w'-]+){{0,3}} {FROM}{NAMED}{F}(?:, (?!a )| {WORD}{{0,3}}?){TO}"
    rf" {WORD}{{0,4}}?(?P<t>@\d+@)",
    # "the 40 km to Minova from Ngungu"
    rf"#(?: on foot)? to {NAMED}{T},? from {NAMED}{F}",
    # "40 km à pied jusqu'à Goma depuis Masisi"
    rf"#(?: a pied)? (?:jusqu'a|pour (?:atteindre|gagner|rejoindre)) {NAMED}{T},?"
    rf" (?:depuis |en provenance d(?:e |u |')|venant d(?:e |u |')){NAMED}{F}",
    # "kilomita 40 kufika Goma wakitokea Masisi"
    rf"#(?: kwa miguu)? {TO_SWAHILI} {NAMED}{T},? {FROM_SWAHILI} {NAMED}{F}",
    # "parcourent 45 km pour rallier Bunia depuis Bulongo"
    r"#(?: [\w'-]+){0,4} (?:pour|avant de|afin de) (?:rallier|gagner|atteindre|rejoindre)"
    rf" {NAMED}{T},? (?:depuis|en partant de|a partir de|from) {NAMED}{F}",
    # "les 80 km qui relient Beni à Kasindi", "the 80 km linking Beni to Kasindi"
    rf"#,? (?:qui |that |which |pour |to )?{LINKS} {NAMED}{F} (?:to|and|with|a|et) {NAMED}{T}",
)

#: Where two places lie, set in between commas: "Goma and Sake, in North Kivu, are".
_SET_IN = (
    r"(?:, (?:in|on|both|along|dans|en|au|sur|tous|toutes|katika|huko|kwenye)\b[^@;.,]{1,60},)?"
)
#: Both ends at once, the first at least before the distance.
PAIRS_BEFORE = rows(
    # "the distance between Beni and Butembo is 54 km", "umbali kati ya Beni na Butembo ni ..."
    r"(?:distance|umbali|lies?|" + ROAD + r")[^@&#%;.]{0,30}(?:between|entre|kati ya|baina ya) "
    rf"{NAMED}{F} {AND} {NAMED}{T}{_NO_TOWN}[^@&;.]{{0,40}}#",
    # "Between Sake and Kitshanga, some 60 km of bad road"
    rf"^(?:between|entre) {NAMED}{F} {AND} {NAMED}{T},? [^@&;.]{{0,15}}#",
    # "Pour gagner Minova depuis Numbi, il faut descendre 20 km de piste", "to reach Kamituga from
    # Bukavu by lorry, although the map shows a mere 180 km"
    rf"(?:gagner|atteindre|rejoindre|reach|get to|kufika|kwenda) {NAMED}{T}"
    rf" (?:depuis|from|kutoka) {NAMED}{F},?[^@&;.]{{0,70}}#",
    # "Minova, a key supply route for Goma just 40 km away", "Sake, dernier verrou avant Goma, à 20
    # km"
    r"(?<!% of )(?<!% from )(?<!% de )(?<!% d')(?<!% mwa )(?<!% kutoka )"
    rf"{T}(?: (?:town|city|centre|village))?, (?!(?:and|et|na|but|mais|while|where|as"
    r"|elles?|ils?|on|it|they|he|she|we|qui|who|which) )"
    r"(?:(?:an?|the|one|une?|la|le|l'|ce|mji|kijiji) ?)?"
    r"(?:[\w'-]+ ){1,8}(?:of|for|to|before|towards?|into|from|de|d'|pour|vers|avant|a|wa|ya"
    rf"|kuelekea) ?(?:la |le |the )?{F},? (?:(?:just|only|some|about|barely|a|an|environ|a peine"
    r"|quelque|seulement|umbali wa) ?){0,3}#(?:,? ?(?:away|off|out|further|plus loin)|[.,;]|$)",
    # "reached Minova from Numbi, a descent of 20 km", "venus de Numbi à Minova, soit 20 km"
    rf"{T}[^@&%;.]{{0,80}}[ ,]{FROM}{NAMED}{F},? (?:soit |(?:(?:a|an|some|une?) )?"
    r"(?:[\w-]+ ){0,2}?(?:distance|walk|trek|march|hike|descent|climb|journey|trip|ride|drive"
    r"|marche|descente|trajet|voyage|montee|umbali) (?:of|de|d'|wa) ?)[^@&;.]{0,15}#(?! ?from)",
    # "the road linking Bunia to Mahagi, 170 km of mud"
    r"(?:linking|links|connecting|connects|joining|relie|reliant|relient|menant de|inayounganisha)"
    rf" {NAMED}{F} (?:to|and|with|a|et|na) {NAMED}{T}[^@&;.]{{0,40}}#",
    # "Sake and Minova are 25 km apart", "Tchomia and Kasenyi, fishing towns 20 km apart"
    rf"{F} {AND} {NAMED}{T}{_SET_IN},? [^@&;.,]{{0,30}}#,? (?:apart|l'un[e]? de l'autre)",
    # "Goma et Sake sont distants de 27 km", "Goma and Sake, in North Kivu, are separated by 27 km"
    rf"{F} {AND} {NAMED}{T}{_SET_IN} [^@&;.,]{{0,20}}(?:distante?s|separee?s|eloignee?s|separated"
    r"|\w*tenganish\w+) [^@&;.,]{0,20}#",
    # "l'axe Beni-Kasindi, long de 80 km", "the Goma-Sake road, 27 km of lava"
    rf"{ROAD}[^@&#%;.]{{0,20}} {F} ?[-–—/] ?{T}[^@&;.]{{0,40}}#",
    rf"{F} ?[-–—/] ?{T} {ROAD}[^@&;.]{{0,40}}#(?! (?:from|west|east|north|south))",
    # "from Bunia to Mongbwalu, about 80 km", "De Lulingu à Shabunda, comptez 75 km"
    rf"(?:^|[ ,(]){FROM}{NAMED}{F},? {TO} {NAMED}{T}[^@&%;.]{{0,40}}#",
    # "From Bunia, it is a 58-kilometre drive to Komanda"
    rf"(?:^|[ ,(]){FROM}{NAMED}{F},? [^@&%;.]{{0,50}}(?<!as close as )#"
    rf"[^@&;.,]{{0,25}} {TO} {NAMED}{T}",
    # "people from Kasese camp along the track to Kindu, which is 210 km long"
    rf"{F}[^@&%;.]{{0,50}} {ROAD} (?:to|towards|de|vers) {NAMED}{T}[^@&;.]{{0,40}}#,? long",
    rf"{F}[^@&%;.]{{0,50}} {ROAD} (?:de|vers) {NAMED}{T},? longue? d[^@&;.]{{0,20}}#",
    # "fled Rutshuru for a base five kilometres away in Kiwanja"
    rf"{F}[^@&%;.]{{1,80}}#,? (?:away|further|farther)(?: \w+)? (?:in|at) {NAMED}{T}",
    # "Les habitants de Nyabiondo parcourent 25 km à pied jusqu'à Masisi"
    rf"{F}[^@&%;.]{{0,30}} {WALKS}[^@&;.]{{0,20}}#[^@&;.]{{0,20}} {TO} {NAMED}{T}",
)
