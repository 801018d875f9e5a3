"""Captures of other worlds than the war's: pitches and polls, stories and jokes, old times.

All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR, ACTOR_WORDS
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

#: So many characters around the words are looked at.
_REACH = 90
#: Of a clause or a sentence no more is looked at on either side: a line may be a whole book.
_FAR = 600

# --------------------------------------------------------------------------- pitches and polls

#: Photographers, clubs and candidates take towns, too.
_GAMES = needled(
    r"\b(?:poems?|photograph\w*|camera|on film|film|footage|lens|portraits?|football|match"
    r"|(?:the|its|his|her|their|all) (?:mood|spirit|attention|essence|hearts|imagination)"
    r"|imagination"
    r"|(?:\d+|two|three|first|late|winning) goals?|buts|leagues?|ligue|championnat|championship"
    r"|coach|striker|club|fans|concert|festival|album|seats|(?:remport|obten|gagn)\w+"
    r" (?:[\w']+ ){0,3}sieges?|trophy|trophee|mpira|(?:semi|quarter)-?finals?|basketball"
    r"|volleyball|tournament|(?:provincial|national|world|cup) (?:cup|final|title)|(?:first|second)"
    r" half(?! of)|midfield|supporters|demi-finale|quart de finale|mi-temps|tournoi|derby|mabao"
    r"|mechi|klabu|wachezaji"
    # clubs of the country, of which some bear the name of a village
    r"|tp mazembe|tout puissant mazembe|mazembe (?:fell|lost|won|beat|est tombe\b|tombe\b|perd)"
    r"|vita club|(?:to|against|contre|face a|devant) vita|lupopo|dcmp|motema pembe|maniema union"
    r"|muungano|bukavu dawa|dauphins? noirs?|sanga balende)\b"
)
#: Words of an election, which goes on while a war does.
_POLLS = needled(
    r"\b(?:votes?|ballots?|voters?|scrutin|(?:in|won|win|at) (?:the )?elections?|elections?"
    r"|(?:at|to) the polls|legislatives|presidentielle|provinciales|communales|municipales"
    r"|commission electorale|electoral commission|urnes|electeurs|electorate|uchaguzi"
    r"|(?<!bila )upinzani(?! (?:mdogo|mkali|hafifu|wowote))"
    r"|constituency|circonscription|par \d+ voix|de \d+ voix|\d+ ?(?:%|percent|pour cent) (?:of the"
    r" vote|des (?:voix|suffrages))|by \d+ votes"
    r"|(?:presidential|ruling|opposition) (?:camp|party|coalition)|by-election)\b"
)
#: Armed by name, who may yet be no army: a ruling coalition, the police on a pitch.
_NO_SOLDIERS = re.compile(
    r"(?:police\w*|policiers?|polisi|coalitions?|alliance|factions?|units|forces?|guards?|rangers?"
    r"|park guards?|eco-?gardes?|poachers?|braconniers?|peacekeepers?|casques bleus)"
)


def _names_army(text: str, start: int, end: int) -> bool:
    """Whether soldiers or rebels are named in a stretch, and not only police or a coalition."""
    return any(
        _NO_SOLDIERS.fullmatch(actor.group()) is None for actor in ACTOR.finditer(text, start, end)
    )


#: "X fell a week before the elections", "after the match": such a thing only tells when.
_ONLY_WHEN = re.compile(
    r"\b(?:before|after|ahead of|until|since|during|while|pendant|alors qu(?:e|')"
    r"|(?:on|from) the eve of|avant|apres|depuis|(?:a|depuis) la veille d(?:e|u|es)|kabla ya"
    r"|baada ya) ?(?:[\w'-]+ ){0,3}(?:[ld]')?$"
)
_ONCE_HELD = re.compile(
    r"(?:match|football|elections?|votes?|ballot|scrutin|legislatives|presidentielle|uchaguzi"
    r"|concert"
    r"|festival|championship|championnat|tournament|tournoi|derby|mechi)"
)


def _takes_part(text: str, word: re.Match[str]) -> bool:
    """Whether a word of a match or a vote does more than tell when."""
    return _ONCE_HELD.fullmatch(word.group()) is None or not _ONLY_WHEN.search(
        text, max(0, word.start() - 40), word.start()
    )


#: "X fell to rebels whose leader had been a coach".
_FELL_TO = re.compile(rf" (?:to |aux mains d(?:e|es|u) )?(?:the |les )?{ACTOR_WORDS}")


def _is_game(text: str, start: int, end: int, clause: Span) -> bool:
    """Whether a clause tells of a match or a vote, and no armed men stand before the words."""
    return any(
        _takes_part(text, word)
        for words in (_GAMES, _POLLS)
        for word in words.finditer(text, clause.start, clause.end)
    ) and not (_names_army(text, clause.start, start) or _FELL_TO.match(text, end))


# --------------------------------------------------------------------------- stories and jokes

_STORY = (
    r"(?:film|movie|novel|play|comic(?: book)?|cartoon|thriller|short story|screenplay|script"
    r"|video game|series(?! of)|novella|legend|fairy tale|roman|serie(?! d)|bande dessinee"
    r"|jeu video|piece de theatre|telefilm|filamu|riwaya|tamthilia)"
)
#: "In the film, rebels take X": everything behind is of the film.
_IN_STORY = re.compile(
    rf"\b(?:in|dans|katika) (?:[\w']+ ){{0,4}}?(?:[ld]')?{_STORY}\b[^.;]{{0,90}}$"
    r"|\b(?:in (?:my|his|her|our|a) (?:\w+ )?(?:dream|nightmare)|dans (?:mon|son"
    r"|un) (?:\w+ )?(?:reve"
    r"|cauchemar))\b[^.;]{0,90}$"
)
#: "The play tells how", "son roman raconte": what such a thing does with its tale.
_STORY_TELLS = re.compile(
    rf"\b(?:{_STORY}|piece)\b(?:[ ,][^.;]{{0,40}}?)?,? (?:begins?|opens?|starts?|ends?|closes"
    rf"|shows?"
    r"|tells?|imagin\w+|has|depicts?|portrays?|follows?|describes?|stages?|met en scene|raconte"
    r"|imagine|montre|commence|s'ouvre|se termine|s'acheve|propose|depeint|decrit)\b[^.;]{0,90}$"
)
#: "The film begins when the rebels had taken X in 2012" is a tale of what was: documentaries,
#: and men who made one, tell of the war itself.
_MADE_BY = re.compile(
    r"\b(?:documentar\w+|documentaires?|filmmakers?|journalists?|journalistes?)\b"
)
#: "The film shows how M23 captured X in 2022": a date of this war is of no tale.
_DATED = re.compile(r"[^.;]{0,60}?\b(?:in|en|since|depuis)(?: [\w-]+)? (?:199\d|20[0-3]\d)\b")
_JOKE = needled(
    r"\b(?:satir\w+|spoof|parod(?:y|ies|ied|ie|ique)|april fools?|poisson d'avril|jok(?:ed|es)"
    r"|joking(?! aside)"
    r"|quip(?:s|ped)|wags|tongue-in-cheek|ironis\w+|plaisant(?:e|ait|ent|aient|ant)"
    r"|(?:comedian|cartoonist|humourist|humorist|humoriste|caricaturiste|dessinateur) (?:says?|said"
    r"|wrote|writes|dit|ecrit|lance)|(?:says?|said|wrote|writes|dit|ecrit|lance) (?:the|an?|le|la"
    r"|l'|une?) ?(?:comedian|cartoonist|humourist|humorist|humoriste|caricaturiste|dessinateur))\b"
)
#: A drill, a game of war: staged, in the same sentence.
_STAGED = needled(
    r"\b(?:simulat\w+|(?:fictional|fictitious|imaginary) \w+"
    r"|(?:armee|ennemi|pays|ville|force|adversaire|troupe)s? (?:fictive|fictif|imaginaire)s?"
    r"|mock (?:battle|assault|attack|raid|enemy|enemies|foe)|assaut simule|war ?-?games?"
    r"|jeux? de guerre|table-?top"
    r"|(?:during|in|for|as part of|lors de|pendant|au cours de)"
    r" (?:the |an? |this |l'|une? |cet )?(?:\w+ )?"
    r"(?:exercise|drill|rehearsal|training scenario|exercice|simulation))\b"
)


#: "The villain seizes X in the final chapter".
_STORY_BEHIND = re.compile(
    rf"[^.;]{{0,40}} in (?:the|his|her|their) (?:\w+ ){{0,2}}?(?:{_STORY}|chapter|episode|scene)"
    r"\b(?! (?:of|in|about))"
)


def _is_story(text: str, start: int, end: int, sentence: Span) -> bool:
    first = max(sentence.start, start - 2 * _REACH)
    if _STAGED.search(text, sentence.start, sentence.end):
        return True
    if _JOKE.search(text, sentence.start, sentence.end):
        return True
    if _STORY_BEHIND.match(text, end, sentence.end):
        return True
    tells = _IN_STORY.search(text, first, start) or _STORY_TELLS.search(text, first, start)
    if tells is None or _MADE_BY.search(text, sentence.start, start):
        return False
    return _DATED.match(text, end, sentence.end) is None


# --------------------------------------------------------------------------- old times

#: Years before anything that this war's news tells of; "1500 rebels" is none.
_OLD_YEAR = (
    r"(?:1[0-8]\d\d|19[0-8]\d)s?\b(?! (?:[\w-]+ )?(?:men|rebels?|fighters|soldiers|troops"
    r"|combatants|militiamen|people|hommes|rebelles|combattants|soldats|militaires|miliciens"
    r"|elements|personnes|families|familles)\b)"
)
_MONTH = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) )?"
)
#: "In 1892 the army captured X": at the start of a sentence.
_OLD_DATE_FIRST = re.compile(
    rf"\"?(?:back )?(?:in|by|on|en|des|mwaka|vers) (?:the |early |late |mid-|wa |\d+ )*{_MONTH}"
    rf"{_OLD_YEAR}"
)
#: "Took X in September 1916", "the rebellion of 1964 took X".
_OLD_DATE_BEHIND = re.compile(
    rf"[^,.;:]{{0,50}} (?:in|by|on|en|mwaka|since) (?:the |early |late |mid-|wa |\d+ )*{_MONTH}"
    rf"{_OLD_YEAR}"
)
_OLD_DATE_OF = re.compile(rf"\b(?:of|de) {_OLD_YEAR}(?: [\w'-]+){{0,3}} $")
_OLD_AGE = quick(
    r"\b(?:(?:(?:eighteen|nineteen)th|1[5-9]th)[ -]century|(?:xviiie|xixe|1[5-9]e) siecle"
    r"|(?:first|second) world war|(?:premiere|seconde|deuxieme) guerre mondiale"
    r"|colonial (?:troops|soldiers|army|forces|rule|era)|precolonial\w*|pre-colonial"
    r"|congo free state|etat independant du congo|force publique|belgian congo|congo belge)\b"
)
#: A year, a side of the war or a day of the week: what is old only tells since when it was.
_OF_TODAY = quick(
    r"\b(?:199\d|20\d\d|m23|afc|fardc|adf|codeco|wazalendo|fdlr|monusco|(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day|yesterday|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|jana)\b"
)


def _is_long_ago(text: str, start: int, end: int, sentence: Span) -> bool:
    """Whether the sentence dates the words themselves to a time before this war."""
    if _OF_TODAY.search(text, sentence.start, sentence.end):
        return False
    return bool(
        _OLD_DATE_FIRST.match(text, sentence.start, start)
        or _OLD_DATE_BEHIND.match(text, end, sentence.end)
        or _OLD_DATE_OF.search(text, max(sentence.start, start - 40), start)
        or _OLD_AGE.search(text, sentence.start, sentence.end)
    )


# --------------------------------------------------------------------------- nobody armed

#: Feelings, flames, firms, offices and marchers take no town.
_NO_ARMY = needled(
    r"\b(?:panic|hunger|famine|faim|misere|poverty|pauvrete|insecurity|insecurite|cholera|calm"
    r"|calme"
    r"|fear|terror|anger|grief|joy|despair|anxiety|euphoria|unease|psychosis|chaos"
    r"|sadness"
    r"|silence|night|darkness|rain|music|flames|fire|peur|panique|psychose|colere|angoisse|stupeur"
    r"|tristesse|emoi|joie|flammes|incendie|feu|musique|rumba|rumeur|nuit|pluie|mvua|ndege|usiku"
    r"|giza|hofu|moto|potholes|nids-de-poule|mosquitoes|moustiques|rats|goats|chevres"
    r"|(?:company|firm|investors?|corporation|conglomerate|airline|bank|brewery|brewer|miner"
    r"|refiner"
    r"|operator|telecoms?|retailer|entreprise|compagnie|societe|groupe (?:minier|industriel"
    r"|bancaire"
    r"|chinois|emirati|americain|canadien)|consortium|banque|brasseur|brasserie|operateur|kampuni"
    r"|kampuni (?:ya|za) \w+)|protesters|demonstrators|marchers|crowds?|pilgrims|worshippers"
    r"|tourists|shoppers|manifestants|foule|pelerins|fideles|touristes|choirs?|chorale|orchestre"
    r"|supporters|(?:ruling|opposition) party|(?<!armed )opposition|independents|leopards"
    r"|firefighters|musicians?|singers?"
    r"|rappers?|artists?|chanteu(?:r|se)s?|musicien(?:ne)?s?|rappeu(?:r|se)s?|artistes?"
    r"|pompiers|mayor|governor|bishop|archbishop|prime minister|minister|administrator|prefect"
    r"|maire|bourgmestre|gouverneur|eveque|archeveque|ministre|administrateur)"
    r" (?:(?:has|have|had|a|ont|avait|avaient|s'est|s'etait|est|sont|already|deja|chinoise?"
    r"|canadienne|americaine) )*$"
)
#: Things in a town that are taken in hand, sold or filled without anybody losing the town.
_NO_PRIZE = needled(
    r" ?(?:(?!(?:a|ont|est|has|have|had|is|was|were|and|et|as|when|after|since|apres|depuis|before"
    r"|avant|by|par|on|in|near|pres|during|while|pendant|lors)\b)[\w'-]+ ){0,5}?(?:[ld]')?"
    r"(?:crossroads|roundabout|junction|intersection|traffic"
    r"|prices?|crowds?|finances?|cathedral|churche?s?|parish|diocese|route|market|concession"
    r"|campus|branches|franchise|carrefour|rond-point|circulation|prix|foule|cathedrale|paroisse"
    r"|diocese|public|marche|clientele|audience|site|plane|aircraft|truck|lorry|car|bus|vehicle"
    r"|motorbike"
    r"|boat|ball|match|inflation|camion|avion|vehicule|voiture|moto|pirogue|ballon|ivory|prison"
    r"|jail|cattle"
    r"|livestock|ivoire|betail)\b(?! (?:town|city|village|of displaced))"
)
#: "They then seized the market of X": whom the text spoke of, most often an army.
_THEY = re.compile(r"\b(?:they|ils|wao) (?:[\w']+ ){0,3}$")
#: "The capture of the crossroads of X by M23".
_BY_WHOM = re.compile(r"[^.;,]{0,50} (?:by|par|na) [^.;,]{0,40}")


#: "The Red Cross flag flies", "le drapeau de la Croix-Rouge flotte".
_PEACEFUL_FLAG = re.compile(
    r"(?:flags?|banners?|drapeaux?) (?:of (?:the )?|de (?:la |l')?|du |des )?(?:national"
    r"|congolais|tricolore|red cross|un\b|onu"
    r"|united nations|nations unies|croix-rouge|msf|unicef|schools?|ecole|clubs?|parish|paroisse"
    r"|peace|paix)"
)
_PEACEFUL = re.compile(
    r"\b(?:national|congolese|red cross|un|united nations|white|peace|club|school|msf|unicef"
    r"|palestinian|rainbow) $"
)


def _is_peaceful_flag(text: str, start: int) -> bool:
    """Whether a flag that flies is that of nobody who takes a town."""
    return bool(_PEACEFUL_FLAG.match(text, start)) or (
        text.startswith(("flag", "banner"), start)
        and bool(_PEACEFUL.search(text, max(0, start - 20), start))
    )


def _is_civil(text: str, start: int, end: int, sentence: Span) -> bool:
    """Whether who took it is no army, or what was taken is no place that an army would."""
    first = max(sentence.start, start - _REACH)
    if _NO_ARMY.search(text, first, start) or _is_peaceful_flag(text, start):
        return True
    prize = _NO_PRIZE.match(text, end, sentence.end)
    if prize is None or _THEY.search(text, first, start):
        return False
    by = _BY_WHOM.match(text, prize.end(), sentence.end)
    return not _names_army(text, first, start) and not (by and _names_army(text, *by.span()))


#: What nobody who takes it or goes into it takes a town by: "contrôlent la route de X", "entered a
#: hospital in X", "won over residents of X".
_LESS_THAN_A_TOWN = needled(
    r" ?(?:(?:the|an?|la|les?|l'|une?|des?|du|dans|into|in|main|only|principale?|unique|seule?"
    r"|all|both|every|most|toute?s?|tous|several|plusieurs|two|deux|\w+al|desormais|maintenant|toujours|encore|aussi|egalement"
    r"|deja|\w+ment) ?){0,4}"
    # "the goma-rutshuru road", "la route goma-rutshuru"
    r"(?:[\w']+ ?[-/] ?[\w']+ (?:road|axis|highway|route|corridor)\b"
    r"|(?:routes?|axes?|troncons?|roads?) (?:nationale )?[\w']+ ?[-/] ?\w"
    r"|(?:routes?|axes?|acces|roads?|access|highways?|troncons?|voies?)"
    r" (?:d'acces |d'approvisionnement )?(?:of|to|towards?|into|de|du|des|d'|vers|menant|qui mene"
    r"|leading|linking|reliant)"
    r"|barabara (?:ya|za|kuu|inayo\w+)"
    r"|over (?:the )?(?:residents?|people|locals?|youths?|hearts|villagers|supporters|voters|chiefs"
    r"|elders|public)\b)"
)
#: What lies around a town is not the town: "control the surrounding villages", "vijiji
#: vinavyozunguka X"; "the neighbouring villages of X and Y" are X and Y.
_LAND_EN = (
    r"(?:villages?|hills?|heights|areas?|localit(?:y|ies)|towns?|settlements?|countryside|hamlets?"
    r"|hilltops?|mountains?|terrain|communities)"
)
_LAND_FR = (
    r"(?:villages?|collines?|hauteurs|zones?|localites?|agglomerations?|entites?|hameaux"
    r"|montagnes?)"
)
_AROUND_A_TOWN = quick(
    r" ?(?:(?:the|all|most|many|some|several|other|of|control|les|des|tous|toutes|plusieurs"
    r"|quelques|certaine?s?|d'autres|de|two|three|four|five|deux|trois|quatre|cinq|\d+) ?){0,4}"
    rf"(?:surrounding {_LAND_EN}\b"
    rf"|(?:nearby|neighbou?ring|adjacent|outlying) {_LAND_EN}\b(?! of\b)"
    rf"|{_LAND_EN} (?:all )?(?:around|surrounding|encircling|ringing)\b"
    rf"|{_LAND_FR} (?:tout )?(?:autour d|aux alentours|alentour|environnant|avoisinant|entourant"
    r"|qui entourent|(?:voisins?|voisines?|proches?)\b(?! d[e'u]))"
    r"|(?:vijiji|vilima|milima|maeneo)(?: \w+)?? (?:vinavyozunguka|inayozunguka|yanayozunguka"
    r"|vya jirani|ya jirani|jirani|vya karibu|ya karibu|kuzunguka))"
    r"(?![^.;]{0,40}?(?:\b(?:including|notably|such as|namely|dont|notamment|comme|ikiwemo|kama"
    r"|pamoja)\b|:))"
)
_HOUSES = needled(
    r" ?(?:(?:the|an?|la|les?|l'|une?|des?|du|dans|a|au|into|in|several|plusieurs|two|deux|general"
    r"|catholic|protestant|local|\w+ial|\w+ique) ?){0,4}"
    r"(?:hospitals?|hopital|hopitaux|churche?s?|eglises?|schools?|ecoles?|clinics?"
    r"|health (?:cent\w+"
    r"|posts?)|(?:centres?|postes?) de sante|prisons?|houses?|homes?|maisons?|shops?|boutiques?"
    r"|parish(?:es)?|paroisses?|cathedral|cathedrale|mosques?|mosquees?|offices?|bureaux?|bureau"
    r"|hospitali|zahanati|kanisa|msikiti|shule|ofisi|nyumba"
    r"|compounds?|university|universite|talks|negotiations|pourparlers|negociations)\b"
    # "seized goma hospital"
    r"| (?:the )?(?!(?:and|as|with|where|when|after|which|from|its|their|town|city|village)\b)"
    r"[\w'-]+ (?:general |central |provincial |referral )*(?:hospital|prison|university|church"
    r"|cathedral|school|courthouse)\b"
    # "took control of the goma branch of the state broadcaster"
    r"| (?:the )?(?!(?:and|as|with|where|when|after|which|from|its|their|town|city|village)\b)"
    r"[\w'-]+ (?:branch(?:es)?|offices?|headquarters|studios?|depots?|warehouses?) (?:of|for)\b"
)
#: Who goes into one, takes or holds one.
_TAKES = re.compile(
    r"(?:re-?)?enter|entr|penetr|rentr|~?ingi|w\w+ingia|fait irruption|irruption"
    r"|(?:re-?)?(?:captur|seiz|occup|tak|took|control|h[eo]ld|pris\b|pren|empar|investi"
    r"|\w+(?:teka|dhibiti|shikilia|kamata|chukua|kalia)\b"
    r"|\w*control\w* (?:of|over|de|du|d'|des)$)"
)
_FALLING = re.compile(r"tomb|fell|fall|\w+anguka\b")
#: "Le pont de X est tombé": no town fell.
_FALLS = re.compile(
    r"\b(?:ponts?|bridges?|murs?|walls?|immeubles?|buildings?|arbres?|trees?|antennes?"
    r"|pylones?|pylons?"
    r"|statues?|toits?|roofs?|daraja|ukuta) (?:(?:of|in|at|de|du|des|d'|a|la|le|l'|the|ya|la) ?)*"
    r"(?:[\w'-]+ ){0,2}(?:(?:a|has|had|is|est|sont|have|ont|s'est) )?$"
)


def _is_less_than_a_town(text: str, start: int, end: int, sentence: Span) -> bool:
    """Whether a road, a house or hills are told of, and not the town that tells where they are."""
    if _LESS_THAN_A_TOWN.match(text, end, sentence.end):
        return True
    if _TAKES.match(text, start) and _AROUND_A_TOWN.match(text, end, sentence.end):
        return True
    if _TAKES.match(text, start) and _HOUSES.match(text, end, sentence.end):
        return True
    falls = _FALLING.match(text, start)
    return bool(falls and _FALLS.search(text, max(sentence.start, start - 60), start))


def _near(stretch: Span, start: int, end: int) -> Span:
    """What of a clause or a sentence stands near the words."""
    return Span(max(stretch.start, start - _FAR), min(stretch.end, end + _FAR))


def is_no_front(text: str, start: int, end: int, clause: Span, sentence: Span) -> bool:
    """Whether words for a capture tell of no war of today.

    Args:
        text: Plain text.
        start: Where the words begin.
        end: One past their last character.
        clause: The clause they stand in.
        sentence: The sentence.

    >>> text = "in the film the rebels capture sake"
    >>> is_no_front(text, 23, 30, Span(0, 35), Span(0, 35))
    True
    >>> text = "fans fled when the rebels captured sake"
    >>> is_no_front(text, 26, 34, Span(0, 39), Span(0, 39))
    False
    """
    clause, sentence = _near(clause, start, end), _near(sentence, start, end)
    return (
        _is_game(text, start, end, clause)
        or _is_story(text, start, end, sentence)
        or _is_long_ago(text, start, end, sentence)
        or _is_civil(text, start, end, sentence)
        or _is_less_than_a_town(text, start, end, sentence)
    )
