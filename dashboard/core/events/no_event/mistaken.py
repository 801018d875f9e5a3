"""Words for a capture or a retreat that tell of another thing: fights that go on, people back."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.no_event.halts import is_barred_by_nature
from dashboard.core.events.no_event.other_deeds import is_other_deed
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS
from dashboard.core.spans import Span
from dashboard.model import EventType

_FIGHTING = (
    r"(?:combats|affrontements|hostilites|violences|accrochages|heurts|echanges de tirs|tirs"
    r"|bombardements|attaques|tensions|pourparlers|negociations|discussions|cours|activites"
    r"|travaux|vols)"
)
#: "Les affrontements entre X et Y avaient repris": they went on, nothing was taken.
_GO_ON = re.compile(
    rf"\b(?<!apres les )(?<!apres des )(?<!lors des )(?<!pendant les )(?<!malgre les ){_FIGHTING}\b"
    r"[^.;:,]{0,90} (?:ont |avaient |auraient |eurent )?(?:\w+ )?(?:nouveau )?$"
)
#: "La reprise d'un conflit", "une reprise des violences": they go on, nothing was retaken.
_RESUMPTION = re.compile(
    rf"reprises? (?:de |d'|du |des )(?:la |l'|une? )?(?:{_FIGHTING}|conflits?|guerre|dialogue"
    r"|crise|insecurite|epidemie|service|trafic|classes|ecole|vie)\b"
)
_RESUMED = re.compile(r"repr(?:is|ennent|enaient|irent)\b")
#: "Les combats et l'armée a repris": another subject has come between, and a verb in the singular.
_ONE_MORE = re.compile(r"\b(?:a|avait|aurait|avoir|qui|que|dont) (?:\w+ )?$")

#: "Sont de retour à X", "a fait son retour": who is armed is back; "le retour à X" is of anybody.
_BACK = re.compile(r"retour\b")
_ARE_BACK = re.compile(r"\b(?:de|son|leur|un|en) (?:grand )?$")

#: "Les rebelles sont partis de X", and not "les rebelles, partis de X, ont pris": they set out.
_SET_OUT = re.compile(r"partis? (?:de|d'|du)")
_HAVE_LEFT = re.compile(
    r"\b(?:est|sont|etait|etaient|soit|soient|serait|seraient|etant|etre|furent|fut)"
    r" (?:[\w-]+ ){0,3}?$"
)


#: "Entered X to reinforce the army", "entered X fleeing": they came, and nobody lost it.
_COMES_IN = re.compile(r"(?:re-?)?enter|entr|penetr|arriv|debarqu")
_NOT_TO_TAKE = re.compile(
    r"[^.;,:]{0,50}? (?:to (?:reinforce|support|help|assist|back up|bolster|escort|evacuate"
    r"|surrender|rest|regroup|seek)|fleeing|in (?:retreat|disarray|flight)"
    r"|as (?:reinforcements|refugees|peacekeepers)|en (?:renfort|fuyant|fuite|deroute|debandade)"
    r"|pour (?:renforcer|appuyer"
    r"|soutenir|preter main|epauler|se rendre|se refugier|se reposer))\b"
)
_IN_FLIGHT = re.compile(
    r"\b(?:en (?:fuite|deroute|debandade|repli)|fleeing|retreating|routed|defeated)"
    r" (?:[\w'/-]+ ){0,4}$"
)


def _only_comes_in(text: str, cue: Cue) -> bool:
    """Whether men came into a place on their flight, or to stand by those who hold it."""
    return _COMES_IN.match(text, cue.start) is not None and (
        _NOT_TO_TAKE.match(text, cue.end) is not None
        or _IN_FLIGHT.search(text, max(0, cue.start - 60), cue.start) is not None
    )


#: "Entered X, on the road to Y", "X, at the gates of Y": where X lies; nobody goes on to Y.
_LIES = re.compile(r"(?:on|at|to) the (?!march)|sur la route\b|aux portes\b|a l'entree\b")
_BEHIND_COMMA = re.compile(r", ((?:aux? |a |sur )?)$")
_FORCE_ENDS = 30
#: "X, taken by the rebels, at the gates of Y": whoever took it is told of, and X lies there.
_BY = re.compile(r"\b(?:by|par) (?:(?:the|la|le|les|des) |l')?$")
#: "Cette localité située aux portes de X", "a town at the gates of X": where that lies.
_TOWN_AT = re.compile(
    r"\b(?:town|city|village|locality|settlement|ville|cite|localite|agglomeration|bourgade"
    r"|commune|entite|base|position|hill|colline)(?: (?:located|situated|lying|right|just|situee?"
    r"|sise?|juste))* (?:aux? |a )?$"
)


def _says_where_it_lies(text: str, cue: Cue, clause: Span) -> bool:
    """Whether the words, set behind the comma of a name that is no force's, say where it lies."""
    if _TOWN_AT.search(text, max(clause.start, cue.start - 40), cue.start):
        return True
    comma = _BEHIND_COMMA.search(text, clause.start, cue.start)
    if comma is None or not _LIES.match(text, comma.end() - len(comma.group(1))):
        return False
    before = text[max(clause.start, comma.start() - _FORCE_ENDS) : comma.start()]
    forces = list(ACTOR.finditer(before))
    if not forces or forces[-1].end() != len(before):
        return True
    return _BY.search(before, 0, forces[-1].start()) is not None


#: "The rebels have withdrawn all their trucks", "l'armée a rappelé ses agents": men who move.
_OWN_MEN = re.compile(
    r"(?:immobili|recall|withdr|pull|ground|tied|park|rappel|gar|desert|abandon)\w*"
    r"(?: (?:up|back|all|of|most|tous|toutes))* (?:its|their|ses|leurs?|les|la|le)\b"
)
#: Between an armed subject and its verb stands no more than so many characters.
_SUBJECT = 24


def _moves_his_men(text: str, cue: Cue) -> bool:
    """Whether it is an army or a militia that calls back what is its own."""
    if cue.row.type is not EventType.HALTED_OPERATIONS or not _OWN_MEN.match(text, cue.start):
        return False
    before = text[max(0, cue.start - 90) : cue.start]
    return any(len(before) - found.end() < _SUBJECT for found in ACTOR.finditer(before))


#: "Traded accusations of looting", "allegations of killings", "s'accusent de pillages": somebody's
#: word against another, and nobody says whose; who denies or voices one is read as such.
_ALLEGED = re.compile(
    r"\b(?:(?:accusations?|allegations?) (?:of|de|d'|des)|s'accusent(?: mutuellement)? (?:de|d'))"
    r" ?(?:(?:having|avoir|an?|the|new|fresh|recent|repeated|des?|les?|la|nouvelles|mass)"
    r" |l'|d')*$"
)
_ANSWERED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|disput\w*|dement\w*|nie|nient|rejet\w*"
    r"|contest\w*|confirm\w*|level\w*|made|repeat\w*|renew\w*|port\w*|lanc\w*)\b[^.;:]{0,40}$"
)


def _is_alleged(text: str, cue: Cue, clause: Span) -> bool:
    """Whether a noun makes the deed what some accuse others of, who are not told."""
    if cue.row.type in WORKS:
        return False
    found = _ALLEGED.search(text, max(clause.start, cue.start - 70), cue.start)
    return found is not None and not _ANSWERED.search(text, clause.start, found.start())


#: "Fighting in X has not resumed": no work stands still by that.
_FIGHTS_REST = re.compile(
    r"\b(?:fighting|clashes|hostilities|attacks|shelling|combats|affrontements|hostilites)"
    r"(?: (?!and\b|et\b|work|school|classes)[\w',-]+){0,6} (?:not|n't|pas) (?:yet )?"
    r"(?:resumed?|repris)$"
)


def is_mistaken(text: str, cue: Cue, clause: Span) -> bool:
    """Whether the words for an event tell of another deed, of people or of a way.

    Args:
        text: Plain text.
        cue: The words.
        clause: The clause they stand in.
    """
    if is_other_deed(text, cue) or is_barred_by_nature(text, cue):
        return True
    if _is_alleged(text, cue, clause):
        return True
    if cue.row.type is EventType.CAPTURED and _only_comes_in(text, cue):
        return True
    if _moves_his_men(text, cue):
        return True
    if text.startswith("-dela", cue.end):
        return True  # "étendu leur zone d'influence au-delà de X": beyond it, and who knows where
    if cue.row.type is EventType.HALTED_OPERATIONS and _FIGHTS_REST.search(
        text, max(clause.start, cue.start - 60), cue.end
    ):
        return True
    if cue.row.type is EventType.ADVANCE and _says_where_it_lies(text, cue, clause):
        return True
    if cue.language != "french":
        return False
    before = text[max(clause.start, cue.start - 140) : cue.start]
    if cue.row.type is EventType.WITHDREW:
        return bool(_SET_OUT.match(text, cue.start)) and not _HAVE_LEFT.search(before)
    if cue.row.type is not EventType.CAPTURED:
        return False
    if _RESUMPTION.match(text, cue.start):
        return True
    if _BACK.match(text, cue.start):
        return not _ARE_BACK.search(before)
    return (
        _RESUMED.match(text, cue.start) is not None
        and _GO_ON.search(before) is not None
        and not _ONE_MORE.search(before)
    )
