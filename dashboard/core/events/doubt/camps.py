"""On which side of the war an actor or a source stands: the government's, or the armed groups'."""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR, ARMY_FR, Side, sides_of

#: Men who speak for a side by their names alone, once they were introduced: "Kanyuka said".
MOUTHS = {
    "armed groups": re.compile(
        r"\b(?:makenga|nangaa|kanyuka|bisimwa|kazarama|runiga|willy ngoma|nkunda|ntaganda)\b"
    ),
    "government": re.compile(
        r"\b(?:ekenge|ndjike|kaiko|hazukay|mualushayi|muyaya|lambert mende|hamuli)\b"
    ),
}


#: "M23 police and military personnel": whose they are stands before them.
_REBEL_POLICE = re.compile(
    r"\b(?P<whose>m23|afc(?:/m23)?|rebel(?:s')?|militia) (?:police|military|army|officers?)"
    r"(?: and (?:police|military))?\b"
)
#: "Un officier rebelle", "des officiers du M23", "a colonel of the M23": the same.
_REBEL_OFFICER = re.compile(
    r"\b(?:police|armee|army|military|officiers?|officers?|colonels?|generals?|generaux"
    r"|commandants?|commanders?|capitaines?|captains?|autorites|authorities|troupes|troops|soldats"
    r"|soldiers)"
    r" (?:(?:du|de la|des|de|of the|of|from the) )?(?P<whose>m23|afc(?:/m23)?|rebel\w*|insurg\w+"
    r"|milic\w+|militia)\b"
)

#: "A man in military uniform", "un homme en tenue militaire": of whichever side.
_DRESS = re.compile(
    r"\b(?:military|army|police|combat) (?:uniforms?|fatigues|dress|camouflage)\b"
    r"|\b(?:tenues?|uniformes?|treillis) (?:militaires?|de (?:l'armee|la police|combat))\b"
)

#: Who fights the government, whatever else the words call them.
_ARMED = frozenset({Side.M23, Side.RWANDA})


@lru_cache(maxsize=1024)
def camp(words: str) -> str | None:
    """``government`` or ``armed groups`` for an actor's plain words; None for neither.

    >>> camp("congolese army"), camp("m23 spokesman"), camp("residents")
    ('government', 'armed groups', None)
    >>> camp("rwandan troops"), camp("m23 police and military personnel")
    ('armed groups', 'armed groups')
    >>> camp("un officier rebelle"), camp("un officier de l'armee")
    ('armed groups', 'government')
    """
    for side, names in MOUTHS.items():
        if names.search(words):
            return side
    words = _REBEL_OFFICER.sub(r"\g<whose>", _REBEL_POLICE.sub(r"\g<whose>", words))
    words = _DRESS.sub("", words)
    sides = sides_of(words)
    if sides and sides <= _ARMED:
        return "armed groups"  # "Rwandan troops" are none of the government's
    if sides & {Side.GOVERNMENT} or re.search(
        r"\b(?:kinshasa|serikali|minist\w+|presidency|presidence|authorities|autorites|government"
        rf"|gouvernement|army|{ARMY_FR}|jeshi|soldiers|soldats|military|militaires?"
        r"|garrison|troops|troupes|officer|officier|wanajeshi|police|loyalistes?|loyalists?"
        r"|forces armees|armed forces)\b",
        words,
    ):
        return "government"
    if words in ("forces", "force"):
        return None  # of either side
    if sides or ACTOR.search(words) or re.search(r"\b(?:rebel|rebelle|militia)\b", words):
        return "armed groups"
    return None


#: "An M23 source", "une source au sein de la rébellion", "military sources": who speaks unnamed
#: for a side.
_SOURCE_OF_SIDE = re.compile(
    r"\b(?:rebels?|m23|afc(?:/m23)?|insurgents?|militia|wazalendo|army|fardc|military) sources?\b"
    r"|\bsources? (?:within|inside|in|from|close to|proches? d[eu]s?|au sein d[eu]s?|d[eu]s?"
    r"|interne\w* a) ?(?:(?:the|la|l'|le) ?)?(?:rebel\w*|m23|afc(?:/m23)?|insurg\w+|insurrection"
    r"|milic\w+|militia|mouvement|movement|wazalendo|army|armee|fardc)\b"
    r"|\bsources? (?:rebelles?|militaires?|loyalistes?)\b"
)
#: "Their leader", "leur chef", "its spokesman", "kiongozi wao": of those who did it.
_THEIR_HEAD = re.compile(
    r"(?:their|its|leurs?|son|sa|ses) (?:\w+ ){0,2}?(?:leaders?|leadership|chiefs?|commanders?"
    r"|spokes\w+|alliance|movement|group|coalition|(?:political|armed) wing|rebellion|chefs?"
    r"|commandants?|porte-parole|mouvement|groupe|meneurs?|dirigeants?"
    r"|branche (?:politique|armee))\b"
    r"|(?:kiongozi|msemaji|kamanda|mkuu) (?:wao|wake)\b"
)


def is_source_of_side(words: str) -> bool:
    """Whether a source's plain words name somebody unnamed who speaks for a side of the war.

    >>> is_source_of_side("an m23 source"), is_source_of_side("des sources proches de la rebellion")
    (True, True)
    >>> is_source_of_side("security sources"), is_source_of_side("sources de la societe civile")
    (False, False)
    """
    return _SOURCE_OF_SIDE.search(words) is not None


def is_their_head(words: str) -> bool:
    """Whether a source's plain words name the head of those who are spoken of.

    >>> is_their_head("their leader"), is_their_head("leur chef"), is_their_head("their mayor")
    (True, True, False)
    """
    return _THEIR_HEAD.match(words) is not None


#: Who governs for the state, whatever else may be said of him.
_GOVERNS = re.compile(
    r"\b(?:governors?|gouverneure?s?|gavana|vice-gouverneur|ministers?|ministres?|waziri"
    r"|presidents? (?:felix|joseph|tshisekedi|kabila)|tshisekedi|kabila)\b"
)


def governs(words: str) -> bool:
    """Whether plain words name somebody who governs for the state.

    >>> governs("information minister"), governs("the village chief")
    (True, False)
    """
    return _GOVERNS.search(words) is not None


def is_for_the_state(speaker: str, actor: str) -> bool:
    """Whether one who governs, and he alone, tells of what the state's own men did.

    >>> is_for_the_state("the governor of north kivu", "army")
    True
    >>> is_for_the_state("the governor", "rebels"), is_for_the_state("a resident", "army")
    (False, False)
    """
    if not governs(speaker) or re.search(r"\b(?:and|et|residents?)\b", speaker):
        return False
    return camp(actor) == "government"
