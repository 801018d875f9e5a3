"""Captures that are attacks: tried and beaten off, or made only to kill; and what strikes."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.cues import Cue
from dashboard.core.spans import Span
from dashboard.model import EventType

#: "Tried to take X but were pushed back": an attack on X that failed.
_TRIED = re.compile(
    r"\b(?:tried|trying|attempt\w*|sought|seeking|tent(?:e|ait|aient|ant|er|ative)\w*|tentee?s?"
    r"|essa[iy]\w*|cherch\w+)\b(?: [\w']+){0,3}? (?:to|at|of|de|d'|a) ?(?:s'|se )?$"
)
_BEATEN_OFF = re.compile(
    r"\b(?:repel\w*|repuls\w*|(?:push|beat|dr[io]v|forc|turn|held)\w* (?:\w+ )?(?:back|off)|fought"
    r" (?:\w+ )?off|thwart\w*|foil\w*|failed|unsuccessful\w*|in vain|without success|repouss\w*"
    r"|refoul\w*|dejou\w*|en vain|vainement|sans succes|en echec|echou\w*)\b"
)


#: "Une tentative d'assaut sur X a été repoussée": the attempt was an attack.
_ATTEMPT_AT = re.compile(
    r"\b(?:tentatives? (?:d'|de )|attempted |attempts? at (?:an? )?)(?:\w+ )?$"
)


def is_beaten_off(page: Page, cue: Cue, index: int) -> bool:
    """Whether armed men tried to take or to attack a place and were beaten off."""
    tried = {EventType.CAPTURED: _TRIED, EventType.ATTACK: _ATTEMPT_AT}.get(cue.row.type)
    sentence = page.sentences[index]
    told = page.sentences[min(index + _TOLD_NEXT, len(page.sentences) - 1)]
    return (
        tried is not None
        and bool(tried.search(page.text, max(sentence.start, cue.start - 60), cue.start))
        and bool(_BEATEN_OFF.search(page.text, sentence.start, told.end))
    )


#: That they were beaten off is told at most so many sentences later.
_TOLD_NEXT = 2

#: "One raid hit X, two others targeted Y": the raid is what strikes.
_BLOW = re.compile(
    r"\b(?:attacks?|raids?|strikes?|assaults?|incursions?|shelling|bombardments?|ambush(?:es)?"
    r"|attaques?|assauts?|frappes?|bombardements?|tirs|shots|gunfire|shells|embuscades?|others?"
    r"|another|autres?"
    r"|secondes?"
    r"|seconds?|derniere|troisieme|third)(?: [\w'-]+){0,6}? (?:(?:has|have|had|also|a|ont|avait"
    r"|avaient|aurait|auraient|egalement|aussi) )*$"
)
_STRIKES = re.compile(r"(?:hit|struck|target|cibl|vis|touch|frapp|strik)")


def is_a_blow(page: Page, cue: Cue, clause: Span) -> bool:
    """Whether the subject of "hit", "targeted" is an attack, which needs nobody named."""
    return (
        cue.row.type is EventType.ATTACK
        and bool(_STRIKES.match(page.text, cue.start))
        and bool(_BLOW.search(page.text, max(clause.start, cue.start - 80), cue.start))
        and _RAID.search(page.text, clause.start, cue.start) is not None
    )


_RAID = re.compile(
    r"\b(?:attack|raid|assault|incursion|attaque|assaut|frappe|bombard|strike|ambush|tirs\b|shots\b"
    r"|gunfire|shells)"
)


#: "Militiamen entered the village and killed 22 people": they came to kill, not to stay.
_CAME_IN = re.compile(
    r"(?:re-?)?enter|invad|(?:burst|broke|stormed|rushed|went|walked|moved) |entre(?:e|s|nt|es)?\b"
    r"|penetr|irruption|envahi|invest"
)
_AND_KILLED = re.compile(
    r"[^.;]{0,140}? (?:killing|shooting|massacring|slaughtering|hacking|burning|torching|looting"
    r"|abducting|kidnapping|leaving (?:[\w-]+ ){1,3}?dead|(?:and )?left (?:[\w-]+ ){1,3}?dead)\b"
    r"|[^.;]{1,140}?(?:,? and|, (?:then|where they)|,) (?:then |later |immediately )?"
    r"(?:kill\w*|shot|shooting|opened fire|open(?:ing|ed) fire|start\w* (?:fir|shoot|kill)\w+"
    r"|fir(?:ed|ing)"
    r"|loot\w*|burn\w*|torch\w*|abduct\w*|kidnap\w*|hack\w*|massacr\w+|slaughter\w*|behead\w*"
    r"|pillag\w+|rap(?:ed|ing)|set fire|attack(?:ed|ing)|m(?:ade|aking) off|carr\w+ off|robb\w+"
    r"|stole)\b"
    # "ont investi le village avant d'y commettre un massacre"
    r"|[^.;]{1,140}? avant d(?:e |')(?:y )?(?:commettre|perpetrer|tuer|massacrer|piller|incendier"
    r"|egorger|abattre|executer|enlever|kidnapper|bruler|saccager|decapiter)\b"
    r"|[^.;]{1,140}? before (?:they )?(?:kill|loot|burn|abduct|kidnap|massacr|slaughter|torch"
    r"|shoot|hack|behead|pillag|setting fire|opening fire|carrying out a massacre)\w*"
    r"|[^.;]{1,140}?(?:,| et| puis|, ou) (?:(?:elle|ils?|elles|ou|y|puis|ensuite|ou ils|ou elle) )*"
    r"(?:ont |a |avait |avaient )?(?:tue|brule|incendie|pille|egorge|massacre|enleve|kidnappe"
    r"|saccage|decapite|abattu|tirent|tire|tuant|pillant|incendiant|emportant|massacrant"
    r"|decapitant|brulant)\b"
)


def is_raid(page: Page, cue: Cue, index: int) -> bool:
    """Whether armed men only came in to kill, burn or loot."""
    return (
        cue.row.type is EventType.CAPTURED
        and bool(_CAME_IN.match(page.text, cue.start))
        and bool(_AND_KILLED.match(page.text, cue.end, page.sentences[index].end))
    )


#: "A lieutenant was killed in that firefight": two sides fought, and nobody only struck.
_IN_A_FIGHT = re.compile(
    r"(?: [\w'-]+){0,3}? (?:in|during|lors de|lors d'|dans|au cours de|au cours d'|kwenye|katika)"
    r" ?(?:(?:that|this|the|an?|une?|cet|cette|ensuing|brief|fierce|l') ?){0,3}"
    r"(?:firefights?|gun ?-?(?:battles?|fights?)|skirmish(?:es)?|shoot-?outs?|exchanges? of"
    r" (?:fire|gunfire|shots)|crossfire|accrochages?|escarmouches?|echanges? de (?:tirs|coups)"
    r"|fusillade|majibizano|mapambano)\b"
)


def is_of_a_fight(page: Page, cue: Cue) -> bool:
    """Whether those who were killed fell in a fight of two sides."""
    return cue.row.people and _IN_A_FIGHT.match(page.text, cue.end) is not None


#: "An explosion killed", "des explosions dans un camp": nobody fights there, somebody is hit.
_BLAST = re.compile(r"(?:explosions?|blasts?|deflagrations?)\b")
_HITS = re.compile(
    r"\b(?:kill\w*|wound\w*|injur\w*|dead|deaths?|hit|struck|bombs?|drones?|grenades?|shells?"
    r"|rockets?|camps?|tue(?:e|s|es|r)?|mort|morts|bless\w*|bombes?|obus|roquettes?|touch\w*"
    r"|frapp\w*)\b"
)


def is_blast(page: Page, cue: Cue, index: int) -> bool:
    """Whether an explosion is one by which somebody is hit."""
    sentence = page.sentences[index]
    return (
        cue.row.type is EventType.CLASH
        and _BLAST.match(page.text, cue.start) is not None
        and _HITS.search(page.text, sentence.start, sentence.end) is not None
    )
