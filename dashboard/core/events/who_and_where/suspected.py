"""Who is only taken for the doer of an attack: "blamed on the ADF", "des ADF présumés", "daiwa".

That there was an attack is told as fact, and who did it is not: the actor keeps the words of doubt.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

_DONE_BY_EN = r"(?:(?:carried out|committed|perpetrated|staged|launched|made|done) by )?"
_MEN_EN = r"(?:(?:members?|fighters|militants|elements|rebels) (?:of|from) )?(?:the |an? |some )*"
_MEN_FR = (
    r"(?:(?:elements|combattants|membres|hommes|rebelles|miliciens) (?:de la |des |du |de |d'))?"
    r"(?:la |les |l'|des |certains )*"
)

#: What stands right before a doer whom somebody names as such.
_TAKEN_FOR_IT = (
    # "attributed to the ADF", "attributed by the army to the ADF", "blamed on CODECO"
    r"\b(?:attributed|attributable|ascribed|imputed) (?:\w+ly |by [^,;.]{2,40}? )?to " + _MEN_EN,
    r"\b(?:blamed|pinned) (?:\w+ly )?on " + _MEN_EN,
    # "believed to be ADF fighters", "thought to have been carried out by the ADF"
    r"\b(?:believed|thought|presumed|suspected|alleged|said|assumed|understood) to (?:be|have been"
    r"|belong to|come from) " + _DONE_BY_EN + _MEN_EN,
    # "allegedly carried out by", "apparently by"
    r"\b(?:allegedly|apparently|presumably|probably|reportedly|likely) " + r"(?:\w+ )?(?:out )?by "
    + _MEN_EN,
    # "attribuée aux ADF", "que l'armée impute à la CODECO"
    r"\b(?:attribu(?:ee?s?|ent|e)|imput(?:ee?s?|ent|e|ables?)|assimilee?s?|mis(?:es?)? sur le dos)"
    r" (?:\w+ment )?(?:aux |au |a |des |de )" + _MEN_FR,
    # "identifiés comme étant des ADF", "soupçonnés d'être des ADF"
    r"\b(?:identifi|consider|reconnu)\w* comme (?:etant )?(?:aux |a )?" + _MEN_FR,
    r"\b(?:soupconn|suspect|presum|suppos)\w* (?:d'|)(?:etre|appartenir) (?:aux |au |a )?"
    + _MEN_FR,
    # "qui seraient des ADF"
    r"\bserai(?:en)?t (?:(?:venus?|issus?) (?:de la |des |du |de ))?" + _MEN_FR,
    # "Shambulio linalodaiwa kutekelezwa na waasi"
    r"\b\w{2,6}?(?:daiwa|dhaniwa|shukiwa|aminiwa|sadikiwa|semekana) (?:ku\w+wa na )?"
    r"(?:(?:kundi|wa|la|watu|kuwa|ni) )*",
)  # fmt: skip
_BEFORE = re.compile(rf"(?:{'|'.join(_TAKEN_FOR_IT)})$")

#: What stands right behind one: "the ADF are suspected", "waasi wanatuhumiwa kuwaua", "CODECO
#: limelaumiwa kwa mauaji".
_BEHIND = re.compile(
    r" (?:are|is|were|was|have been|has been) (?:\w+ly )?(?:suspected|accused|believed|thought"
    r"|alleged|presumed|blamed)\b"
    r"| (?:sont|est|seraient|serait|etaient|ont ete|a ete) (?:\w+ment )?(?:soupconn|suspect|accus"
    r"|presum|suppos)\w*| presumee?s?\b"
    r"| (?:wa|i|li)(?:na|me|li)(?:daiwa|dhaniwa|shukiwa|tuhumiwa|shutumiwa|semekana|laumiwa"
    r"|aminika)\b"
)

#: How a deed told of is put down to somebody further on: "the attack on X, attributed to", "killed
#: by men believed to be".
_PUT_DOWN_TO = re.compile(
    rf"(?:{'|'.join(_TAKEN_FOR_IT[:2] + _TAKEN_FOR_IT[4:5])}"
    rf"|\b(?:by|par) (?:[\w-]+ ){{1,4}}?(?:{'|'.join(_TAKEN_FOR_IT[2:3] + _TAKEN_FOR_IT[5:])}))"
)

#: "Mauaji yanayodaiwa kufanywa na ADF", "limetekelezwa na", "yamehusishwa na kundi la".
_DONE_BY_SW = re.compile(
    r"\b\w{2,8}(?:fanywa|tekelezwa|endeshwa|husishwa|sababishwa) na (?:(?:kundi|wa|la|watu) )*"
)

#: Behind one of these something else is told.
_ANOTHER = re.compile(
    r"[;:]|\b(?:and|et|but|mais|while|tandis|alors que|whereas|na|lakini|later)\b"
)


def with_doubt(text: str, cue: Cue, actor: Span | None, sentence: Span) -> Span | None:
    """The actor with the words that say that somebody only takes him for it.

    Args:
        text: Plain text.
        cue: Words for an attack; of other deeds the actor stays as it is.
        actor: Who is named as its doer; None for nobody.
        sentence: Where both stand.
    """
    if actor is None or cue.row.type is not EventType.ATTACK:
        return actor
    before = _BEFORE.search(text, max(sentence.start, actor.start - 110), actor.start)
    behind = _BEHIND.match(text, actor.end, sentence.end)
    return Span(before.start() if before else actor.start, behind.end() if behind else actor.end)


def suspect(text: str, cue: Cue, actor: Span | None, sentence: Span) -> Span | None:
    """Who did it: the one to whom the sentence puts it down, if nobody is named before.

    "Le massacre a été attribué aux ADF par l'armée": the army says so, and did not do it.

    Args:
        text: Plain text.
        cue: Words for a deed.
        actor: Who was found to have done it; None for nobody.
        sentence: Where they stand.
    """
    if cue.row.type is not EventType.ATTACK:
        return actor
    pattern = _DONE_BY_SW if cue.language == "swahili" else _PUT_DOWN_TO
    for said in pattern.finditer(text, cue.end, sentence.end):
        if actor is not None and actor.start < said.start():
            break
        if _ANOTHER.search(text, cue.end, said.start()):
            break
        if match := ACTOR.match(text, said.end(), sentence.end):
            return Span(*match.span())
    return actor
