"""Whoever makes light of what was told: "finds that laughable", "pas un mot de vrai, dit l'armée".

:mod:`contested_words` has how denials are built. This has the words that no construction is needed
for: a party to the war, beside words that leave nothing of a claim. English beside French beside
Swahili; all patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.contested_words import CLAIM
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span

#: Who speaks for a side, or for the authorities.
_MOUTH = (
    r"(?:army|military|government|kinshasa|spokes\w+|governor\w*|administrator|authorities|general"
    r"|colonel|captain|major|commander|officers?|minist\w+|rebels?|m23|afc(?:/m23)?|movement"
    r"|militia|officials?|fardc|wazalendo|headquarters|general staff|mayor|armee|gouvernement"
    r"|porte-parole|gouverneur\w*|administrateur|autorites|capitaine|commandant|officiers?"
    r"|rebelles|mouvement|milice|etat-major|hierarchie|responsables?|maire|bourgmestre"
    r"|jeshi|serikali|msemaji|gavana|kamanda|waziri)"
)
#: Words that leave nothing of a claim, and are said of nothing else.
_FLATLY = (
    # "not a word of truth in it", "nothing of this is true"
    r"(?:(?:not|never) (?:a|one) (?:single )?(?:word|shred|grain|ounce) (?:of (?:truth|it|this)|is)"
    r"|no(?:t any)? truth (?:in|to|whatsoever|behind)|nothing (?:in|of) (?:this|that|it) is true"
    r"|not (?:so|the case|what happened|according to)(?! that\b)|nothing of (?:the"
    r"|that) (?:kind|sort)|far from (?:the truth|true|reality)"
    r"|(?:pure|sheer|complete|total|utter|mere) (?:invention|fantasy|fiction|imagination|nonsense"
    r"|fabrication|propaganda|theatre|bluff|speculation)"
    r"|(?:does|do|did) not (?:correspond|match|reflect|tally)\w*(?: with| to)? (?:the )?(?:\w+ )?"
    r"(?:reality|facts|situation|truth)"
    r"|at odds with (?:the )?(?:reality|facts|truth)|wishful thinking|figment\w*"
    r"|(?:psychological|information|propaganda) war(?:fare)?|not (?:a|one) word of (?:it|this)"
    # "a fairy tale", "reacted with a flat denial", "will have none of it"
    r"|(?:a )?fairy ?tales?|(?:flat|firm|formal|outright|categorical) denial|none of (?:it"
    r"|this) is true"
    r"|ha(?:ve|s|d) none of it|contes? de fees|dementi (?:formel|categorique|cinglant)"
    r"|n'en croi(?:t|ent) (?:pas un mot|rien)"
    # "begs to differ", "gives it no credence", "tells another story"
    r"|beg(?:s|ged)? to differ|(?:disagrees?|disagreed|sees? (?:it|things) differently)"
    r"|(?:gives?|gave|lends?|lent|attach\w*|put) (?:it |this |them )?no (?:credit|credence|weight"
    r"|faith)|(?:tells?|told|has|had|gave) (?:quite )?(?:another|a (?:very |quite )?different)"
    r" (?:story|version|account)"
    r"|(?:n'est|ne sont) pas (?:du meme|de cet) avis|n'(?:accorde|accordent|ajoute) (?:aucun"
    r"|pas le moindre|que peu de) (?:credit|foi|credence)|(?:a|ont|donne\w*|livre\w*) une"
    r" (?:tout )?autre version|voi(?:t|ent) les choses autrement|(?:dit|disent"
    r"|affirme\w*) (?:tout )?(?:le"
    r" contraire|l'inverse|autre chose)"
    # "they had not set foot there", "aucun rebelle n'y a mis les pieds", "its flag still flies"
    r"|(?:not|never|nobody|no \w+) (?:\w+ )?(?:set foot|been seen)(?: there| in it)?"
    r"|n'y (?:a|ont|avait|avaient) (?:jamais |pas )?mis (?:les|le) pieds?"
    r"|flags? (?:still|y) (?:flies|flew|flotte\w*)|drapeau y (?:flotte|flottait)"
    r"|(?:sees?|saw|seen) no (?:sign|trace) of (?:it|this|that|any)|n'en voi(?:t|r|ent)"
    r" (?:aucun|pas le moindre) signe"
    # "pas un mot de vrai", "il n'en est rien", "ne correspond pas a la realite"
    r"|pas un (?:seul |traitre )?(?:mot|brin|iota) (?:de|n'est) vrai|rien (?:de|n'est) vrai"
    r"|rien (?:vu |constate |observe )?de (?:tel|la sorte|semblable)"
    r"|n'y voi(?:t|ent) qu(?:e|'une?)|ce n'est pas ce que"
    r"|(?:not|n'avons|n'ont|n'a) (?:pas )?(?:moved|budged|bouge) (?:an inch|one inch|d'un pouce"
    r"|d'un iota|d'un metre)"
    r"|(?:il )?n'en (?:est|serait|etait) rien|n'est pas (?:vrai|le cas|exact)(?! qu[e'])"
    r"|loin de la (?:realite|verite)|(?:pure|simple|totale) (?:invention|fiction|imagination"
    r"|affabulation|fabrication|intoxication|speculation|propagande|manipulation)"
    r"|ne (?:correspond(?:ent)?|repose(?:nt)?|refletent|reflete) (?:pas|en rien|nullement|sur rien"
    r"|sur aucun\w*)|guerre (?:psychologique|de communication|mediatique|des ondes)"
    # "hakuna ukweli", "si kweli hata kidogo"
    r"|d'un revers de (?:la )?main|tourn\w+ en derision|hauss\w+ les epaules"
    r"|(?:waved?|waves|brush\w*|swept) (?:\w+ ){1,3}(?:away|aside|off)"
    r"|hakuna (?:hata )?(?:ukweli|chembe ya ukweli)|(?:si|sio) kweli)"
)
#: Words that make light of something: of a claim where one is pointed to.
_LIGHTLY = (
    r"(?:laughable|ridiculous|absurd\w*|preposterous|ludicrous|fanciful|far-fetched|imaginary"
    r"|outlandish|malicious|deceitful|dishonest|scaremongering|alarmist|manipulation|bluff|joke"
    r"|dream(?:s|ing)?|exaggerat\w+|invent(?:ed|ing)|made up|lying|(?:poured?|pours) cold water"
    r"|shrug(?:s|ged) (?:it |this |that )?off|(?:takes?|took) issue|scotch(?:es|ed)|quash(?:es|ed)"
    r"|laugh(?:s|ed)?|smil(?:es?|ed)|mock(?:s|ed)"
    r"|risibles?|ridicules?|absurdes?|farfelue?s?|fantaisistes?|imaginaires?|grotesques?"
    r"|loufoques?|saugrenue?s?|aberrante?s?|alarmistes?|intoxication|blague|sans objet"
    r"|sans consistance|sans (?:aucun )?fondement|(?:fait|font|faisait) (?:sourire|rire)"
    r"|reve(?:nt|s)?"
    r"|bat(?:tent)? en breche|met(?:tent)? en doute|hauss\w+ les epaules|tord(?:ent)? le cou"
    r"|oppose(?:nt)? un dementi|se moque(?:nt)?|made fun|makes? fun|plaisanterie|ndoto|mzaha"
    r"|upuuzi)"
)
#: What points to what was just told.
_IT = (
    rf"(?:(?:an?|the|this|that|these|those|such|une?|cette|ces|ce|cet|la|les|de telles) (?:\w+ )?"
    rf"{CLAIM}|(?<=, )(?:which|ce qui|ce que|ce qu')|madai|habari|taarifa)"
)
#: Who says so calls it that: "spoke of manipulation", "crie à la manipulation".
_CALLS = (
    r"(?:sp(?:eaks?|oke) of|talk(?:s|ed) of|cr(?:ies|ied)|complain(?:s|ed) of|dismiss(?:es|ed)"
    r"|denounc(?:es|ed)|parl(?:e|ent) d(?:e|'une?)|evoqu(?:e|ent) une?|cri(?:e|ent) a"
    r"|denonc(?:e|ent)|qualifi\w+|juge(?:nt)?|trouve(?:nt)?|dis(?:ent)?|dit)"
)
_FLAT, _LIGHT, _MOUTHS = (quick(rf"\b{words}\b") for words in (_FLATLY, _LIGHTLY, _MOUTH))
#: "Spoke of a manipulation", "found this ridiculous"; not "called the killings absurd".
_OF_A_THING = r"(?:the|les?|la|l'|des|its|ses|leurs?|his|their)"
_POINTS = quick(
    rf"\b{_IT}\b|\b{_CALLS} (?:(?:it|this|that|them|all|as|comme|an?|une?|de|du|of|la|le|pure?"
    rf"|simple"
    rf"|sheer|mere|total\w*|\w+ly|\w+ment|cela|ceci) |d'|l')*{_LIGHTLY}\b(?! {_OF_A_THING} ?\w)"
    rf"|\b{_LIGHTLY} (?:at|with|of|de|by)?(?:it|this|that|cela|ceci)\b"
)
#: What belongs to a name for a speaker before and behind it.
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|his|le|la|les|une?|son|leur) |l')"
    r"(?:(?!(?:for|but|the|an?|pour|mais|les?|la|une?|que?)\b)[\w'-]+ ){0,3}?$"
)
_NAMED_BEHIND = re.compile(
    r"(?:'s (?:office|staff|headquarters|spokes\w+)| (?:spokes\w+|commander|chief|command"
    r"|office|officials?"
    r"|militaire|provincial\w*|local\w*)"
    r"| (?:of|de|du|des|for|wa|ya|la) (?:(?:the|la|l') ?)?[\w'-]+| d'[\w-]+)*"
)
#: Whoever only wants no talks, or backs nobody, says nothing of a town.
_OF_OTHER_THINGS = quick(
    r"\b(?:talks?|negotiat\w+|dialogue|peace|truce|ceasefire|cease-fire|accord|agreement|deal"
    r"|sanctions?|support\w*|back(?:s|ed|ing)|massacre\w*|abus\w+|atrocit\w+|looting|rape\w*|toll"
    r"|casualt\w+|election\w*|negoci\w+|pourparlers|paix|treve|cessez-le-feu|soutien\w*|appui\w*"
    r"|exactions|pillages?|viols?|bilan|victimes|election\w*|mazungumzo|amani)\b"
)
_JOINT = re.compile(
    r"[;:,(-] |\" |\b(?:but|yet|while|whereas|although|though|mais|or|alors que|tandis que|meme si"
    r"|bien que|lakini|ila) "
)


def makes_light_behind(tail: str) -> tuple[Span, Span] | None:
    """Where a plain sentence makes light of what it told before, and who does; None where not.

    >>> tail = " sake, an account the governor's office finds laughable."
    >>> words, who = makes_light_behind(tail)
    >>> tail[who.start:who.end]
    "the governor's office"
    >>> makes_light_behind(" sake, and the army called the talks a joke.") is None
    True
    """
    joint = _JOINT.search(tail)
    return None if joint is None else _found(tail, joint.start())


def makes_light(sentence: str) -> tuple[Span, Span] | None:
    """Where a plain sentence makes light of what the one before told, and who does.

    >>> sentence = "for the army spokesman there is not a word of truth in it."
    >>> words, who = makes_light(sentence)
    >>> sentence[who.start:who.end]
    'the army spokesman'
    >>> makes_light("the army laughed with the journalists.") is None
    True
    """
    return _found(sentence, 0) if len(sentence) <= _LONGEST else None


#: A sentence that does nothing else is no longer than this.
_LONGEST = 200

#: Whoever makes light of something stands at most so far before or behind the words.
_BEFORE, _BEHIND = 75, 55


def _found(text: str, start: int) -> tuple[Span, Span] | None:
    flat = _FLAT.search(text, start)
    if _YES.search(text, start):
        return None
    said = flat or _LIGHT.search(text, start)
    if said is None or _OF_OTHER_THINGS.search(text, start):
        return None
    if flat is None and not _POINTS.search(text, start):
        return None
    who = _who(text, start, Span(*said.span()))
    if who is None:
        return None
    return Span(min(said.start(), who.start), max(said.end(), who.end)), who


def _who(text: str, start: int, said: Span) -> Span | None:
    """Whoever speaks for a side, nearest before the words, else right behind them."""
    before = [
        mouth
        for mouth in _MOUTHS.finditer(text, max(start, said.start - _BEFORE), said.start)
        if not _PARTED.search(text, mouth.end(), said.start)
    ]
    mouth = before[0] if before else _MOUTHS.search(text, said.end, said.end + _BEHIND)
    if mouth is None or (not before and _PARTED.search(text, said.end, mouth.start())):
        return None
    named = _NAMED_BEFORE.search(text, start, mouth.start())
    behind = _NAMED_BEHIND.match(text, mouth.end())
    return Span(named.start() if named else mouth.start(), behind.end() if behind else mouth.end())


#: Whoever confirms makes light of nothing.
_YES = re.compile(
    r"\b(?:confirm\w*|acknowledg\w*|admit\w*|conced\w*|reconnai\w*|reconnu\w*|admet\w*|concede\w*"
    r"|deplor\w*|condemn\w*|condamn\w*|regret\w*)\b"
)
_PARTED = re.compile(r"[.;]|:(?! ?\")")
