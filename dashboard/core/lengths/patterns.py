"""How one end of a distance is named: patterns over the shape of a sentence (``shape.py``).

``#`` is the distance, ``%`` another one, ``@n@`` a point, ``&n&`` an area. A row may be added
without touching the code that reads them (``ends.py``); each stands with an example. ``f`` is the
place the distance is counted from, ``t`` the one it places.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.lengths.parts import (
    AND,
    ANY,
    APPOSED,
    BE,
    FROM,
    LINKS,
    NAMED,
    ROAD,
    SEPARATES,
    SIDE,
    TO,
    WORD,
    F,
    T,
    rows,
)

#: Between the distance and "from": "30 km across the lake from Bujumbura", "27 km, by road, from".
_ASIDE = (
    r"(?:,? (?:(?:or |ou |soit )?\(?(?:or |about |some |roughly |environ )?%\)?"
    r"|away|or so|pres|proche"
    r"|by (?:road|air|car|boat|foot)|as the crow flies|away by road|only|also"
    r"|environ|a peine|seulement|tout au plus|a vol d'oiseau|par (?:la )?route|par la piste"
    r"|en voiture|a moto|a pied|de (?:route|piste|marche|distance|trajet)|en (?:amont|aval)|tu|hivi"
    r"|par voie (?:terrestre|lacustre|routiere)))*+,?"
)
_LINK = (
    r"(?:d'|(?:of|from|off|outside|short of|de|du|des|depuis|hors de|out of"
    r"|au[- ]dela de|mwa|wa|ya|kutoka|toka) |na (?=(?:mji|jiji|kijiji|kituo|senta|uwanja|mpaka)\b))"
)

#: A wider place that only tells of which town the name behind it is: "the DRC's capital Kinshasa".
_OF_AREA = (
    rf"(?:(?:[\w-]+ )?capital (?:city |town )?of (?:the )?{ANY}(?: province| territory)?,?"
    rf"|{ANY}(?:'s?)? (?:[\w-]+ ){{0,3}}?(?:capital|city|town|village|hub|centre|center|port)"
    r"(?: city| town)?(?: of)?,?)"
)

#: What belongs to the place it stands at: a distance from it is one from there.
_SPOT = (
    r"(?:(?:border|frontier|front|frontline|line|frontiere|ligne|mpaka)(?: (?:line|de front))?"
    r"(?! (?:in|en) )"
    r"|(?:bridge|airport|base|barracks|post|crossing|checkpoint|pont|barriere|poste))"
)
#: The place the distance is counted from.
REFERENCES = rows(
    # "20 km from the DRC's capital Kinshasa", "from the capital city of North Kivu, Goma"
    rf"#{_ASIDE} {_LINK}(?:the )?{_OF_AREA} {F}",
    # "27 km west of Goma", "à 45 kilomètres de la ville d'Uvira", "kilomita 23 kutoka Goma"
    rf"#{_ASIDE} {_LINK}{NAMED}{F}(?! ?[-–/] ?[@&])",
    # "20 km from the border at Bunagana", "three km from the front line near Kibumba"
    rf"#{_ASIDE} {_LINK}(?:(?:[\w-]+|{ANY}(?: ?[-–/] ?{ANY})?)[ ']){{0,4}}?{_SPOT}"
    r" (?:at|in|near|around|a|au|en|pres de|vers) (?P<f>@\d+@)",
    # "within 40 km of the provincial capital, Goma"
    rf"#{_ASIDE} {_LINK}{APPOSED}{F}",
    # "30 km across the lake from Bujumbura", "18 km down the road from Kitshanga"
    rf"# (?:{WORD}|on |along |a ){{1,5}}(?:from|outside|kutoka|depuis) {NAMED}{F}",
    # "340 km la séparent de Bukavu", "340 km separate it from Bukavu", "douze km séparent désormais
    # les rebelles de Goma"
    rf"#,? (?:la |le |les |l'en |l'|en )?{SEPARATES} (?:it |them |us )?(?:now |still |only "
    r"|desormais |encore |toujours )?(?:(?:the|its|their|les?|la|l'|ces?|cette|ses|leurs) ?"
    rf"(?:[\w-]+ ){{1,3}}?)?{FROM}{NAMED}{F}",
    # "22 km the other side of Beni", "à 3 km de l'autre côté d'Uvira"
    rf"#{_ASIDE} (?:on |to )?(?:(?:the |this )?(?:other|far|near|opposite|this) side of"
    r"|(?:de |a )?l'autre cote d(?:e |u |')|across from|opposite|en face d(?:e |u |'))"
    rf" ?{NAMED}{F}",
    # "have come as close as 12 km to Kanyabayonga"
    rf"(?<=close as )# to {NAMED}{F}",
    # "8 km before Walikale", "12 km au-delà de Mubi"
    rf"#{_ASIDE} (?:before|beyond|past|above|below|behind|avant|apres|kabla ya|au-dessus de"
    r"|en dessous de|en deca d(?:e |u |')|(?:before|avant de?|avant d'|kabla ya) ?(?:you |one )?"
    r"(?:reach\w*|arriv\w+(?: (?:at|in|a))?|com(?:e|ing) (?:to|into)|gett?(?:ing)? to|enter\w*"
    rf"|atteindre|entrer (?:a|dans)|gagner|rejoindre|kufika|kuingia)) ?{NAMED}{F}",
)

#: The place stands right behind the direction: "some 60 km north Niangara".
BEHIND_DIRECTION = re.compile(r"# (?P<f>@\d+@)")
#: What is told behind a distance that opens a sentence is an area: "Some 500 km away in the
#: territory of Bukama".
AREA_BEHIND = re.compile(
    r"#,? (?:away|off|further \w+|plus loin),? (?:in|at|dans|en) [^@&%;.]{0,25}(?P<t>&\d+&)"
)
#: Before the distance another one places the same, without a figure: "le village, à une journée de
#: marche de Njiapanda et à 45 km de Butembo", "the mine, not far from Mubi and 30 km from".
TOLD_BESIDE = re.compile(
    r"[ ,](?:marche|route|walk|drive|near|close|far|next|pres|proche|loin|north|south|east|west"
    rf"|nord|sud|est|ouest),? (?:of |from |to |de |d')?{NAMED}{ANY},? {AND}"
    r"(?: (?:a|some|about|only|just|environ|quelque)){0,3} ?#$"
)
#: Such an area stands for its capital: "20 km from the capital of Ituri", "au nord de la capitale
#: provinciale du Nord-Kivu", "from North Kivu's capital".
OF_CAPITAL = re.compile(
    rf"#{_ASIDE} {_LINK}(?:(?:[\w-]+[ ']){{0,4}}?(?:capitale?|mji mkuu|chef-lieu)\b"
    rf"[\w ',-]{{0,30}}{ANY}|(?:the )?{ANY}'?s? (?:[\w-]+ )?capital\b)"
)

#: Nouns that stand for a place named before: "27 km south of the mine", "à 16 km du chef-lieu".
STANDING = (
    r"(?P<noun>town|city|village|mine|camp|site|airport|port|border|frontier|pont|bridge|ville|cite"
    r"|localite|frontiere|mji|kijiji|kambi|capital|capitale|chef-lieu|bourgade|agglomeration|bourg"
    r"|aeroport|centre-ville|downtown|there|here|ici|là|hapo|huko|huo|latter|former|it|centre|center"
    r"|derniere?|premiere?|each(?! other)|both|either"
    r"|(?:first|second|other|seconde?|deuxieme|autre)(?= (?:and|et|by|on|but)\b|[,.;:)]|$)"
    r"|chacune?|celle-ci|celui-ci|ligne|line|mpaka|destination"
    r"|point de depart|starting point|where (?:\w+ ){1,2}(?:started|set out|left|came from))"
)
#: A word before such a noun; "any town", "the nearest village" is none that was named.
_DEFINITE = (
    r"(?:(?!(?:any|each|toute?|every|another|nearest|closest|nearby|some|an?|une?)\b)[\w-]+[ '])"
)
STOOD_FOR = rows(
    # "16 km from the town", "à 5 km de là", "à 10 kilomètres d'ici", "à 8 km de cette dernière"
    rf"#{_ASIDE} {_LINK}{_DEFINITE}{{0,4}}?{STANDING}\b"
    "(?! of | d'| de | des | du | ya | wa | cha | la )",
    # "16 km du chef-lieu du territoire"
    rf"#{_ASIDE} {_LINK}(?:[\w-]+[ ']){{0,3}}?(?P<noun>capitale?|chef-lieu)\b",
    # "ten kilometres from here"
    rf"#{_ASIDE} (?:from )?(?P<noun>there|here)\b",
)
#: A reference is named that is no place we know: "20 km from Rugarama", "à 6 km du pont".
PINNED = re.compile(
    rf"#{_ASIDE} (?:(?:above|below|behind|beyond|past|derriere) (?:the|their|its|la|le|les|l')"
    r"|(?:au-dessus|en dessous) d(?:u|e la|e l'|es)|(?:from|of|de) (?:any|every|toute?))\b"
    rf"|#{_ASIDE} (?!from (?:each other|one another)|kutoka \w{{0,2}}moja)(?P<of>(?:of|de|d') ?"
    r"(?!(?:the|an?|its|their|our|la|l|ce|cette|cet|son|sa|leur)\b))?"
    rf"(?(of)|{_LINK})\w"
)
#: The way goes on from a place named before: "Kutoka hapo hadi Bukavu ni kilomita 70".
FROM_THERE = re.compile(
    rf"(?:^|[ ,(]){FROM}(?:there|here|hapo|huko|hapa|là|ici),? {TO} {NAMED}(?P<t>@\d+@)"
    r"[^@&%;.]{0,30}#$"
)
#: The same with the distance between: "From there it is 75 km north to Bunia".
FROM_THERE_ON = re.compile(
    rf"(?:^|[ ,(]){FROM}(?:there|here|hapo|huko|hapa|là|ici),? [^@&%;.]{{0,40}}#"
    rf" (?:more )?{TO} {NAMED}(?P<t>@\d+@)"
)
#: The way goes on from where the text has been: "It is twelve kilometres to Kalehe".
IT_IS_TO = re.compile(
    r"^(?:and |but |et |mais )?(?:it is|it's|it was|that is|that's|there are|il y a|il reste"
    r"|il faut|c'est|on est a|ni|kuna|zimebaki)"
    r" ?(?:(?:still|only|just|another|barely|encore|a peine|bado|tu"
    r"|umbali wa|about|some|environ|an?) ?){0,3}#,? (?:more )?(?:(?:walk|ride|drive|trek|march|trip"
    rf"|journey|de (?:route|marche|piste)) )?{TO} {NAMED}(?P<t>@\d+@)"
)
#: The same with the way as what somebody covers: "The nurses walked the 22 kilometres to Bunia".
THE_WAY_TO = re.compile(
    r"^[^@&%;]*?(?:^|[ ,(])(?:the|those|les|ces) #"
    r"(?: (?:that remain(?:ed|s)?|remaining|left|on foot|a pied|qui restent|restants?))?"
    rf" {TO} {NAMED}(?P<t>@\d+@)"
)
#: The same with one end as a noun: "les onze kilomètres qui relient sa commune à Watsa".
LINKED_TO = re.compile(
    rf"^[^@&%;]*?#,? (?:qui |that |which )?{LINKS} {WORD}{{1,4}}(?:to|and|with|a|et)"
    rf" {NAMED}(?P<t>@\d+@)"
)
#: One more way from the same place: "it is 75 km to Bunia, 50 to Mambasa".
ANOTHER_WAY = re.compile(
    rf"%,? {TO} {NAMED}{ANY}[^@&%#;.]{{0,40}}?,?(?: {AND})? ?"
    rf"(?P<here># {TO} {NAMED}(?P<t>@\d+@))"
)
#: The way that is meant has been told of: its other end is the place named last. "It needed a day
#: for the 62 km from Bunia".
THE_WAY_FROM = re.compile(r"(?:^|[ ,(])(?:the|those|these|les|ces) (?:last |first |other )?#$")
#: The rest of such a name: "from the lake, at Tchomia" goes on with where it is.
PINNED_REST = re.compile(r"[\w'.-]*(?: (?!(?:in|at|a|au|dans|katika|and|et|na)\b)[\w'.-]+){0,3}")
#: The direction stands first: "à l'ouest de Beni, à environ 30 km".
REFERENCE_BEFORE = re.compile(
    r"\b(?:north|south|east|west|nord|sud|est|ouest|kaskazini|kusini|mashariki|magharibi)"
    rf" (?:of |de |d'|mwa ){NAMED}(?P<f>@\d+@),?"
    r"(?: (?:a|at|some|about|environ|quelque|by|umbali wa))* ?#$"
)
#: "Kitshanga, distant de Goma de 90 km", "separated from Goma by 90 km".
REFERENCE_WITHIN = re.compile(
    r"\b(?:distante?s?|eloignee?s?|separee?s?|separated|removed|cut off) (?:de |d'|du |from )"
    rf"{NAMED}(?P<f>@\d+@)"
    r"(?: (?:que|de|d'|par|by|a|environ|quelque|some|about|only|more than|plus))* ?#$"
    # "imetenganishwa na Ishasha kwa kilomita 20", "iko mbali na Goma kwa kilomita 27"
    r"|(?:\w*teng(?:an)?(?:ish)?w\w*|mbali) na (?:mji wa |kijiji cha |jiji la )?(?P<na>@\d+@)"
    r"(?: (?:kwa|na|umbali|wa|ya|kama|takriban|karibu|yapata|zaidi))* ?#$"
    # "Ishasha, à la frontière, dont le bourg n'est séparé que par 20 km"
    r"|(?P<dont>@\d+@)[^@%;.]{0,60}, (?:dont|from which|d'ou|duquel|de laquelle)"
    r" (?=[^@&%;.]{0,40}\b(?:separ|eloign|distan|cut off|parted))[^@&%;.]{0,70}#$"
)
#: What is reached from a place that opens the sentence, and named before: "De Rubaya, on y arrive
#: après dix-sept km de crêtes", "from Goma it is reached after 30 km".
REACHED_FROM = re.compile(
    rf"(?:^|[,;] ){FROM}{NAMED}(?P<f>@\d+@),? [^@&%;.]{{0,30}}\b(?:y|l'atteint|la gagne|la rejoint"
    r"|it is reached|reach(?:es|ed)? (?:it|them)|g[eo]ts? there|\w*fik\w+ huko)\b[^@&%;.,]{0,40}#$"
)
#: The same before the distance: "From the border to Kisoro it is 13 km".
PINNED_BEFORE = re.compile(
    r"(?:^|[ ,(])(?:from|de(?= (?:l[aà']|cette|notre|leur))|du|depuis|kutoka) "
    rf"{WORD}{{1,4}}{TO} {NAMED}{T},?[^@&%;.]{{0,30}}#$"
)

#: What is said to be so far away, and the words between: "the clinic is two miles away".
IS_AWAY = re.compile(rf"(?:^|(?<=[ ,;:(])){BE}(?: [\w'-]+){{0,5}} ?#$")
#: Where the subject of such a verb begins: behind the last of these.
SUBJECT_STOPS = re.compile(r",(?!\d{3})|[;:()]")  # but not in "30,000"
#: Right after a place these are still the place: "Walikale town lies", "Sake, which lies".
STILL_THE_PLACE = re.compile(
    r"^ ?(?:[-–] ?)?"
    r"(?:(?:(?:refugee|transit|reception|displacement|displaced|idp|forward|operating|military"
    r"|army|health|general|reference|gold|tin|coltan|mining|trading|fishing|border|collective) )*"
    r"(?:town|city|centre|center|village|airport|camp|site|settlement|base|mine|hospital"
    r"|parish|checkpoint|post|junction|bridge|island|hill|proper|itself|territory|ville|mjini"
    r"|would|will|could|may|might|must|should|not|serait|devrait|pourrait"
    r"|which|that|qui|dont|en|y|ambayo|ambao|ambacho|ambalo|ambazo|ambapo|also|now|still|only|ne|n'"
    r"|lui-meme|elle-meme"
    r"|(?:camp|site|settlement|centre|center) (?:for|of|de|des|pour) [\w-]+"
    r"(?: (?:people|persons?))?) ?)*(?:(?:and|et|na)(?: [\w'-]+){0,4} ?)?$"
)
#: What is told of a place between commas: "Minova, the town that feeds Goma, is 45 km away"; not of
#: the one behind it: "Kaina, 10 km from Kanyabayonga, which is 150 km from Goma".
INSERTED = re.compile(
    r"(?P<t>@\d+@)(?: (?:airport|town|city|camp|site|village|mine|centre|center|ville))?"
    rf",[^,;]{{3,80}}, (?!(?:which|that|qui) )(?:\w+ )?{BE}(?: [\w'-]+){{0,5}} ?#$"
)
#: All that lies so near is counted, no place told of: "every hill within 5 km of the town".
ALL_WITHIN = re.compile(
    r"\b(?:all|every\w*|each|any\w*|several|other|most|many|no|some|the)(?: [\w'-]+){0,3}?"
    r" ?(?:thing|one|body|villages?|towns?|hills?|settlements?|communities|localities|positions?"
    r"|schools?|houses?|farms?|fields?|camps?|sites?|areas?|land|people|residents|civilians"
    r"|households|families)"
    r"(?: that lie| lying| located| living)? (?:within|inside) #$"
    # somebody has come so near, who set out elsewhere: "troops from Alimbongo came within 15 km of"
    r"|\bfrom (?:the \w+ of )?[@&]\d+[@&][^@&;]{0,40}"
    r" (?:come|came|got|gone|advanced?|moved|pushed|closed|drawn|drew|inched|approached)"
    r" (?:(?:up )?(?:to )?within|as close as) #$"
    # "partis de Masisi, les rebelles ont progressé jusqu'à 10 km de Walikale"
    r"|\b(?:(?:partie?s?|venue?s?|en provenance|venant) d(?:e |u |')|depuis )[@&]\d+[@&]"
    r"[^@&;]{0,60} (?:progress|avanc|approch|parven|arriv)\w*(?: jusqu'a(?: moins de)?| a)? #$"
)
#: What is told to lie in another place: "Tura, une localité de Bangadi, à 123 km".
PART_OF = re.compile(
    r"(?P<t>@\d+@),? (?:an?|une?|the|la|le) (?:[\w-]+ ){0,2}(?:village|localite|cite|town|city"
    r"|hamlet|hameau|camp|site|centre|center|quartier|locality|settlement|mine|carriere|agglomeration)"
    rf" (?:of|in|de|d'|du|dans|en|situee? (?:dans|a|en)) ?(?:\w+ ){{0,2}}{ANY}"
    r"(?: (?:area|territory|district|province|region|sector|zone))?,?(?: [\w'-]+){0,4} ?#$"
)
#: The same without a noun: "Nyabibwe in Kalehe, 70 km north", "Nyabibwe katika eneo la Kalehe".
LIES_IN = re.compile(
    r"(?<!from )(?<!depuis )(?<!kutoka )(?P<t>@\d+@) (?:in|katika|dans"
    r"|[a-z]{1,4}na(?:patikana|kutikana)(?: katika| wilayani| mjini)?) "
    r"(?:(?:the|le|la|l'|eneo la|wilaya ya|mkoa wa|territoire de) ?)?@\d+@(?:,|(?= umbali wa))"
    r"(?: (?:some|about|around|roughly|nearly|just|only|located|situee?|a|environ|umbali wa"
    r"|takriban|karibu|kama|yapata))* ?#$"
)
#: A second verb of the same subject: "Walikale is home to many and lies 125 km west".
SECOND_VERB = re.compile(
    rf"(?:^|[,;] )(?:[\w'-]+ ){{0,6}}?(?P<t>@\d+@),? (?:(?:\w+ )?{BE}|which|qui|that)"
    rf" [^;%]{{3,90}},?"
    rf" (?:and|et) {BE}(?: [\w'-]+){{0,4}} ?#$"
)
#: The word in apposition to which a distance stands: "from Kivira, 12 km away".
LAST_WORD = re.compile(
    r" (?:in|at|near|from|of|through|via|a|de|pres de|d'|vers|to|dans|par|katika|kwa)"
    r" ?(?P<word>[a-z][\w'-]+)(?: [\w'-]+)?(?: (?:zone|village|town|area|camp|hill|mine|site))?,"
    r"(?: (?:a|some|about|only|just|barely|environ|quelque|situee?|located))* ?$"
)
#: Such words that begin with a capital letter and name no place.
NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december""".split()
)
#: An indefinite noun is counted: "gunmen raided a village 35 km to the north".
INDEFINITE = re.compile(
    r"(?:^|[ ,(])(?:an?|une?|another|two|three|several|deux|trois|plusieurs|des)"
    r" (?!(?:distance|mere|good|further|bare|bonne|peine|seulement|exactement|tout|vol|quelque"
    r"|environ|pres|moins|plus|peu)\b)(?:[\w'-]+ ){1,5}?"
    r"(?:(?:located|situated|lying|camped|situee?s?|distante?s?|sise?) )?"
    r"(?:[\w']+ ){0,2}#$"
)
#: So is a definite one that opens a clause: "Goma was spared when the volcano, 13 km to the north".
THING = re.compile(
    r"(?:[;:,] |\b(?:when|while|that|because|and|but|as|if|since|after|before|where|though|quand"
    r"|lorsque|que|car|mais|et|tandis que|alors que) )"
    r"(?:the|its|their|his|her|our|la|le|l'|les|son|sa|leur|ce|cette) ?(?:[\w-]+ )?[\w-]+,"
    r"(?: (?:some|about|roughly|just|only|a|around|nearly|environ|quelque|barely|located|situee?)"
    r"){0,3} #$"
)
#: Before an indefinite noun they make it a name for the place before: "Loashi, a village 9 km".
IN_APPOSITION = re.compile(rf"^ ?(?:town |city |territory |ville )?(?:[,(–—-]|,? ?{BE}|,? as)?$")
#: A distance in the second of two that place the same: "100 km from Goma and 35 km from".
COORDINATED = re.compile(
    rf"%{_ASIDE} {_LINK}(?:{NAMED}{ANY}(?:'s? [\w-]+)?|(?:the |la |le )?"
    r"(?:former|first|premiere?|town|city|ville|cite|mine|border|frontiere))"
    r"(?: by road| par la route)?,?"
    r" ?(?:and|et|na|but|mais|or)?"
    r"(?: (?:some|only|just|about|roughly|nearly|a|à|environ|umbali|wa|quelque)){0,3} ?#$"
)
#: The same way told once more, in hours or miles: "80 km from Goma, or a three-hour drive".
TOLD_AGAIN = re.compile(
    rf"%{_ASIDE} {_LINK}{NAMED}{ANY},? ?\(?(?:soit|or|ou|yaani|sawa na|that is)"
    r"(?: (?:a|an|about|some|roughly|environ|takriban|mwendo wa|umbali wa))* ?#$"
)
#: The distance opens the sentence or the clause: "Twenty km north of Goma, at Kibumba, shops".
FRONTED = re.compile(
    r"(?:^|[;:] ?|\. |[ ,](?:and|et|but|mais|na), ?|^[^@&]{3,60}, )"
    r"(?:(?:at|a|some|about|only|just|barely|roughly|scarcely|more than|less than|another|farther"
    r"|further|located|situated|sited|lying|perched|nestled|based|and|but|then"
    r"|situee?s?|sise?|basee?|distante? d[e']|il y a|et|mais|puis|umbali wa) ?){0,4}#$"
)
#: A colon after a place leads to where that lies: "at Luvungi, half way or nearly: 25 km from".
TOLD_BY_COLON = re.compile(r"@[^@&:;.]{0,40}: ?(?:(?:some|about|a|environ|just|only) ?){0,2}#$")
#: What lies around is set in before the name: "à 30 km de Beni, dans le territoire d'Irumu, la cité
#: de", "30 km south of Beni (North Kivu), the town of", "sur l'axe Mbau-Kamango, le village de".
_SET_IN = (
    r"(?: ?\(&\d+&\)|, (?:la )?(?:chef-lieu|capitale?) [^;@&%]{0,30}&\d+&"
    r"|,? (?:dans|en|au|sur|in|within|on|along) [^;@&%]{0,40}?"
    r"(?:&\d+&|(?:axe|route|troncon|road|highway)[^;@&%]{0,12}@\d+@ ?[-–—/] ?@\d+@))?"
)
#: Behind a distance and its reference: "…, at Kibumba", "…, in the camp of Rusayo".
BEHIND = re.compile(
    rf"^{_SET_IN}(?:[^;@&%]{{0,45}}?|[^;@&%]{{45,80}}? (?:a|at|in|near|dans) )(?P<t>@\d+@)"
)
#: A participle opens the sentence, its subject follows: "Située dans le territoire de Nyiragongo, à
#: une vingtaine de kilomètres au nord de Goma, cette localité est".
OPENED = re.compile(
    r"^(?:situee?s?|sise?s?|distante?s?|perchee?|nichee?|located|situated|lying|perched|nestled"
    r"|a mi-chemin entre|halfway between|midway between)\b"
)
#: "12 km west of Goma, in the camp of Rusayo", "à 20 km de Bunia, à savoir Bani et Tsunde".
BEHIND_AT = re.compile(
    r"(?: (?:away|off|further|farther|plus loin))?,? (?:in|at|a|au|dans|namely|called|katika|huko"
    r"|yaani|a savoir|including|notamment"
    r"|(?:plus )?precisement(?: a| au| dans)?|specifically(?: in| at)?)"
    # "à 5 km de Kibumba, au nord de Goma" tells where Kibumba lies
    rf"(?! {SIDE}) {NAMED}(?P<t>@\d+@)"
)
#: Somebody has left the place before and is so far from it: "left Kibirizi and camp 4 km to the
#: east", "ont quitté Kibirizi pour s'installer à 4 km".
GONE_FROM = re.compile(
    r"^(?: [\w'-]+){0,3} (?:and|et|na|pour|to|before|avant de|where|ou)"
    r"(?! (?:the|its|la|le|les|son|sa) )(?: [\w'-]+){1,6} ?#$"
)
#: The place before is one of two between or along which something lies.
ON_THE_WAY = re.compile(
    rf"(?:(?:between|entre|kati ya|mi-chemin de) {NAMED}@\d+@ {AND} {NAMED}"
    rf"|{ROAD}[^@&;.]{{0,20}}@\d+@ ?[-–—/] ?)@\d+@$|@\d+@ ?[-–—/] ?@\d+@(?= |$)"
    # "à Kotoni sur la route Kasenyi, à 18 km", "on the road to Kasenyi, 18 km"
    rf"|(?:on|along|sur|le long de) (?:the |l'|la |le )?(?:\w+ )?{ROAD}"
    r" (?:de |d'|of |to |towards |vers |from |qui mene a |menant a )?@\d+@$"
    # "beside the track that leads from Mweso to Kalembe, 8 km out of Mweso"
    rf"|{ROAD}(?: [\w-]+){{0,2}} {FROM}{NAMED}@\d+@,? {TO} {NAMED}@\d+@$"
)
#: The second of two places between which something is, told from a third: "between Kavumu and
#: Katana, about 4 miles south of Kabamba".
BETWEEN_OTHERS = re.compile(
    rf"(?:between|entre|kati ya|baina ya) {NAMED}(?P<one>@\d+@) {AND} {NAMED}(?P<t>@\d+@),"
    r"(?: (?:a|some|about|roughly|environ|at))* ?#$"
)
_SEVERAL = (
    r"(?:villages|localites|towns|sites|centres|centers|camps|cites|entites|agglomerations|mines|hamlets"
    r"|settlements|communities|vijiji|miji)"
)
_LIST = rf"(?P<t>@\d+@)(?:, (?:de |d')?@\d+@)*,? {AND} (?:[\w-]+ ){{0,2}}(?:d')?@\d+@"
#: Several places that lie equally far; the first stands for all of them.
SEVERAL = rows(
    # "les villages de Mbese et Lumba, à 70 km"
    rf"\b{_SEVERAL},? (?:(?:miniere?s|of|de|d'|du|des|vya|ya|za|called|appeles|voisine?s) ?)"
    rf"{{0,3}}{_LIST},?(?: [\w'-]+){{0,4}} ?#$",
    # "Mbese et Lumba, deux villages situés à 70 km", "Mbese and Lumba, both 70 km"
    rf"{_LIST},? (?:[\w'-]+ ){{0,4}}?(?:{_SEVERAL}|distante?s|eloignee?s|both"
    r"|tous|toutes|vilivyo|zilizo)(?: [\w'-]+){0,4} ?#$",
)
#: What happened is so far away: it lies where the text has said that it happened. "The attack took
#: place 20 km west of Oicha", "cette incursion".
HAPPENED = re.compile(
    r"(?:^|[ ,('])(?:(?:the|this|that|la|le|l'|ce|cet|cette|ces|les) ?(?:[\w-]+ ){0,2}?"
    r"(?:attack|raid|ambush|incursion|massacre|killings?|incident|explosion|accident|crash"
    r"|attaque|embuscade|tuerie|drame|carnage|faits|scene|evenements?)"
    r"|(?:shambulio|mauaji|tukio|mashambulizi|ajali) (?:hilo|hayo|hiyo)"
    # "It went off nine km short of Fataki", "Cela s'est produit à 4 km de Nizi"
    r"|^(?:it|that|this) (?:went off|exploded|happened|occurred|took place|struck)"
    r"|^(?:cela|ceci|il|elle) (?:s'est produite?|a eu lieu|est survenue?))\b"
)
#: Where the way goes that begins at a place a word stands for: "the 60 km from there to Alimbongo".
ONWARD_TO = re.compile(
    r"(?: (?:that remain(?:ed|s)?|remaining|left|qui restent|restants?))?"
    rf" {TO} {NAMED}(?P<t>@\d+@)"
)
#: The way that is meant has been told of: "by noon it had done the 45 km to Kamanyola".
THE_LENGTH = re.compile(r"(?:^|[ ,(])(?:the|those|les|ces|la|last|first|remaining|derniers) #$")
#: So far on a road that is named by its ends: "8 km out on the road from Goma to Rutshuru".
ON_A_ROAD = re.compile(
    rf"#(?: [\w-]+)?,? (?:on|along|up|down|sur) (?:the |la |l')(?:[\w-]+ )?{ROAD}\b"
)
#: Behind a town it is a road that leads there: "beside the Nyunzu road, 12 km out of Kalemie".
ITS_ROAD = re.compile(r"^ (?:road|track|highway|axis|trail)\b")
#: Before a name they make it the water below: "le pont de la Nepoko, à 31 km".
BRIDGE_OVER = re.compile(
    r"\b(?:pont (?:jete )?(?:de la|du|sur la|sur le)|(?:bridge|ford|ferry) (?:over|across|on) the)"
    r"(?: riviere)? ?$"
)
#: Who speaks "from here" is told behind: "60 km from here, said a nurse in Njiapanda".
SAID_AT = re.compile(
    r"\b(?:said|says|say|told|tells|dit|disent|affirme|explique|raconte|alisema|amesema|anasema)\b"
    r"[^@&;.]{0,60}?(?P<f>@\d+@)"
)
#: The line along which a distance is counted, from one of its ends: "à 35 km sur l'axe Kalemie-".
ALONG = re.compile(
    rf"#,?(?: (?:out|up|down|further))? (?:sur|on|along|le long de|de|of) ?(?:l'|la |the )?"
    rf"(?:{WORD}{{0,4}})(?P<one>@\d+@) ?[-–—/] ?(?P<other>@\d+@)"
)
#: What lies between two places: "Lusenda lies between Baraka and Uvira, 25 km from the former".
BETWEEN_TWO = re.compile(
    r"(?P<t>@\d+@),?(?: [\w' -]{0,25})? (?:between|entre|kati ya|mi-chemin de)"
    rf" {NAMED}@\d+@ {AND} {NAMED}@\d+@"
    # "at Kabasha, on the Beni-Butembo road, 20 km"
    rf"|(?P<on>@\d+@),? (?:on|along|sur) (?:the |l'|la |le )?(?:{ROAD} )?"
    rf"[@&]\d+[@&](?: ?[-–—/] ?[@&]\d+[@&])?(?: {ROAD})?,?(?: (?:some|about|a|environ|at))? ?$"
)
#: Where one comes from, without a goal named yet: "Kutoka Komanda ni kilomita 58". The goal may be
#: a noun: "the road from Logu to the mine (35 km)".
LEFT_BEHIND = re.compile(
    rf"(?:^|[ ,])(?:from|kutoka|depuis) {NAMED}(?P<f>@\d+@),?"
    r" (?!(?:an?|his|her|its|their|my|our|une?|son|sa|leur|which|where|qui|ou)\b)"
    rf"(?P<to>{TO} (?:the|la|le|l'|our) ?(?=[\w-]+))?[^@&;.,]{{2,30}}#$"
)
