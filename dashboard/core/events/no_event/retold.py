"""Events that only tell again, or tell why or how, what another event of the text says."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import CONTROL_TYPES, FIGHTS, WORKS, Event
from dashboard.core.events.words.resistance import resistance_in
from dashboard.core.spans import Span
from dashboard.model import EventType


def without_retold(page: Page, events: tuple[Event, ...]) -> Iterator[Event]:
    """The events without fights that only say how a place was taken, or moves after leaving."""
    by_sentence: dict[int, list[Event]] = {}
    for event in events:
        by_sentence.setdefault(event.sentence, []).append(event)
    told: dict[tuple[EventType, str], int] = {}
    for event in events:
        others = by_sentence[event.sentence]
        keys = {(event.type, place_key(place)) for place in event.places}
        again = event.type not in CONTROL_TYPES and _is_told_again(event, keys, told)
        if again and not (_says_who(event) or _is_another(page, event)):
            continue
        if _is_end_of_attack(page, event, told):
            continue
        for key in keys:
            told.setdefault(key, event.sentence)
        attacked = event.type is EventType.ATTACK and event.cue.row.people
        if attacked and _is_told_as_fight(event, others):
            continue
        if (
            _is_why_stopped(event, others)
            or _is_over(page, event, others)
            or _is_cause(page, event, others)
        ):
            continue
        if event.type in FIGHTS and (
            _is_how_taken(page, event, others) or _is_the_blow(page, event, others)
        ):
            continue
        if _only_describes(page, event, others) or _is_other_side(event, others):
            continue
        if _was_held(page, event, others) or _is_since_when(page, event):
            continue
        if event.type is EventType.ADVANCE and any(
            other.type is EventType.WITHDREW and other.cue.start < event.cue.start
            for other in others
        ):
            continue
        yield event


_HELD = re.compile(
    r"(?:holding|held|occupying|controlling|tenant|occupant|controlant)\b"
    r"|(?:(?<=qui )|(?<=who )|(?<=that )|(?<=which ))(?:occupied|controlled|tenaient|tenait"
    r"|occupaient|occupait|controlaient|controlait)\b"
)
_REPELLED = re.compile(r"(?:repel|repuls|repouss|beat|fought (?:off|back)|drove (?:off|back))")


#: "Fighting on the outskirts of X": nobody came nearer.
_AT_THE_EDGE = re.compile(r"(?:at|on) the|abords|portes|within")


#: "The fighting between soldiers and rebels reached X": the fighting did, nobody advanced.
_CAME_TO = re.compile(r"reach|approach|near")


def _only_describes(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a hold, a repulse or an edge is part of another event: "troops holding X left it"."""
    return any(
        words.match(page.text, event.cue.start)
        and any(other.type is main and other.places == event.places for other in others)
        for words, main in _DESCRIBED_IN.get(event.type, ())
    )


#: Words for a hold, which may be over: "held", "in rebel hands", "occupaient", "sous contrôle".
_HOLD = re.compile(
    r"(?:held|occupied|controlled|ruled|administered|governed|in (?:[\w'/-]+ ){0,3}hands|under\b"
    r"|tenai\w+|occupai\w+|controlai\w+|dirigeai\w+|administrai\w+|tenue?s?\b|occupee?s?\b"
    r"|controlee?s?\b|(?:aux|entre les) mains|sous\b|chini ya|\w*dhibiti\b|\w*shikilia\b|mikononi)"
)
#: A tense that has it over where its end is told: "had held", "était aux mains", "uliokuwa chini".
_PAST = re.compile(
    r"\b(?:had|was|were|formerly|previously|once|avai(?:t|ent)|etai(?:t|ent)|autrefois|jadis"
    r"|(?:u|a|wa|i|ya|li|ki|zi)(?:li|liyo|lio|lo|yo|o|zo|cho)*kuwa)"
    r"(?: (?:been|ete|long|long been|already|deja|still|encore|\w+ly|\w+ment))* $"
)
_IMPERFECT = re.compile(r"(?:tenai|occupai|controlai|dirigeai|administrai)")
#: "Until Tuesday, when", "before the army drove them out"; not "until now".
_UNTIL = re.compile(
    r"[^.;:]{0,70}?\b(?:until|till|before|jusqu'(?:a|au|en)|avant (?:d[e']|que|qu')|hadi|kabla)\b"
    r"(?! (?:now|today|present|further|this|ce jour|aujourd|maintenant|date|nouvel|leo|sasa))"
)


def _was_held(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a hold was over, and the sentence tells how it ended: "retook X, which M23 had held".

    Nobody is told to hold the place; who took it back or left it is told by the other words.
    """
    text, cue, sentence = page.text, event.cue, page.sentences[event.sentence]
    if event.type is not EventType.CAPTURED or _HOLD.match(text, cue.start) is None:
        return False
    if not (
        _IMPERFECT.match(text, cue.start)
        or _PAST.search(text, max(sentence.start, cue.start - 30), cue.start)
    ):
        return _is_apposed(text, sentence, cue) and any(
            _ends_hold(page, event, other) and _is_told_of_others(page, event, other)
            for other in others
        )
    if _OCCUPIED.match(text, cue.start) and not _LASTING.match(text, cue.end, sentence.end):
        return False
    return _UNTIL.match(text, cue.end, sentence.end) is not None or any(
        _ends_hold(page, event, other) for other in others
    )


#: "Had occupied X in May": took it; "had occupied X since May": held it.
_OCCUPIED = re.compile(r"occup(?:ied|e)")
_LASTING = re.compile(
    r"[^.;:]{0,60}?\b(?:since|for|until|during|depuis|pendant|durant|jusqu)(?:\b|')"
)


def _ends_hold(page: Page, hold: Event, other: Event) -> bool:
    """Whether an event is how a hold ended: others took the place, or who held it left."""
    if other is hold or other.denied:
        return False
    if _HOLD.match(page.text, other.cue.start) and not _is_held_now(page, hold, other):
        return False
    if not set(other.places) & set(hold.places):
        return False
    if other.type is EventType.CAPTURED:
        return True
    first, last = sorted((hold.cue.start, other.cue.start))
    return other.type is EventType.WITHDREW and ";" not in page.text[first:last]


#: "X, held by M23 since October, is": set behind the name; "Under M23 rule since May, X is".
_BEHIND_NAME = re.compile(
    r"(?:^|, )[\s\"]*(?:(?:an?|une?|the|la|le) (?:[\w'-]+ ){1,4}|(?:(?:now|still|long|firmly"
    r"|already|until then|previously|formerly|longtemps|toujours|encore|deja|jusque-la|jusqu'alors"
    r"|auparavant|jusqu'ici|jadis|autrefois|qui est|which is) )*)$"
)


def _is_apposed(text: str, sentence: Span, cue: Cue) -> bool:
    """Whether a hold is only set beside the name: "X, held by M23 since October, was retaken"."""
    return bool(_BEHIND_NAME.search(text[max(sentence.start, cue.start - 60) : cue.start]))


def _is_told_of_others(page: Page, hold: Event, other: Event) -> bool:
    """Whether an event is laid to the other camp, or else takes a place back by its words."""
    mine, theirs = (_camp(page, one) for one in (hold, other))
    if other.type is EventType.WITHDREW:
        return mine == theirs
    if other.actor is None:
        return _TAKES_BACK.match(page.text, other.cue.start) is not None
    return None not in (mine, theirs) and mine != theirs


def _camp(page: Page, event: Event) -> str | None:
    return camp(page.text[event.actor.start : event.actor.end]) if event.actor else None


_TAKES_BACK = re.compile(r"re-?(?:tak|took|captur|conqu|gain|pris|pren|cuper|claim)|liber")
#: "Is now under army control", "sasa uko mikononi mwa jeshi": behind what it was before.
_NOW = re.compile(
    r"\b(?:now|back|again|once more|desormais|maintenant|nouveau|aujourd'hui|actuellement|sasa"
    r"|tena)\b[^.;:,]{0,30}$"
)


def _is_held_now(page: Page, hold: Event, other: Event) -> bool:
    """Whether the later of two holds is told as what has become of the place."""
    first = max(hold.cue.end, other.cue.start - 50)
    return hold.cue.end < other.cue.start and bool(
        _NOW.search(page.text, first, other.cue.start)
        or _NOW.search(page.text, other.cue.start, other.cue.end)
    )


#: "Clashes between soldiers and rebels were reported in X": the clashes were, not the rebels.
_REPORTED = re.compile(r"reported|seen|signale|apercu")

#: Events that only describe another one of their sentence: how each begins, and what it is part of.
_DESCRIBED_IN: dict[EventType, tuple[tuple[re.Pattern[str], EventType], ...]] = {
    EventType.CAPTURED: ((_HELD, EventType.WITHDREW),),
    EventType.CLASH: ((_REPELLED, EventType.ATTACK),),
    EventType.ADVANCE: (
        (_AT_THE_EDGE, EventType.CLASH),
        (_CAME_TO, EventType.CLASH),
        (_AT_THE_EDGE, EventType.ATTACK),
        (_REPORTED, EventType.CLASH),
    ),
}


def _is_other_side(event: Event, others: list[Event]) -> bool:
    """Whether a denied withdrawal is the other side of a claim there: "has not left X, which …"."""
    return (
        event.denied
        and event.type is EventType.WITHDREW
        and any(
            other.type is EventType.CAPTURED and set(other.places) & set(event.places)
            for other in others
        )
    )


def _is_told_as_fight(event: Event, others: list[Event]) -> bool:
    """Whether the dead are those of a fight, or why work stopped, at the same place."""
    return any(
        other.places == event.places
        and (
            other.type is EventType.CLASH
            or (other.type in WORKS and other.cue.start < event.cue.start)
        )
        for other in others
    )


def _is_why_stopped(event: Event, others: list[Event]) -> bool:
    """Whether a fight only says why work stopped: "the port of X closed after shots were fired"."""
    return event.type in FIGHTS and any(
        other.type in WORKS
        and other.places == event.places
        and other.cue.start < event.cue.start
        and all(place.mention.start < other.cue.end for place in event.places)
        for other in others
    )


def _is_cause(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a fight is only named as the cause of another event there: "because of clashes"."""
    return (
        event.type is EventType.CLASH
        and not event.cue.row.verb
        and bool(_BECAUSE.search(page.text, max(0, event.cue.start - 40), event.cue.start))
        and any(
            other is not event
            and other.type in FIGHTS
            and other.cue.start < event.cue.start
            and set(event.places) <= set(other.places)
            for other in others
        )
    )


_BECAUSE = re.compile(
    r"\b(?:because of|due to|owing to|as a result of|en raison|a cause|suite|du fait|kutokana na"
    r"|kwa sababu ya)(?: (?:the|des|de|d'|aux?|a|recent|recents|violents|heavy))* ?(?:d')?$"
)


#: "The reopening of the market, closed for five months".
_SET_BEHIND = re.compile(r", (?:closed|shut|suspended|fermee?s?|suspendue?s?)$")


def _is_over(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a halt has ended in the same sentence: "shut for four days, is open again"."""
    return event.type is EventType.HALTED_OPERATIONS and any(
        other.type is EventType.REOPENED
        and other.places == event.places
        and (
            event.cue.start < other.cue.end
            or _SET_BEHIND.search(page.text, event.cue.start, event.cue.end)
        )
        for other in others
    )


def _is_told_again(
    event: Event, keys: set[tuple[EventType, str]], told: dict[tuple[EventType, str], int]
) -> bool:
    """Whether a sentence before told of the same fight or halt, and this one names no place."""
    return (
        event.carried
        and bool(keys)
        and all(told.get(key, event.sentence) < event.sentence for key in keys)
    )


def _says_who(event: Event) -> bool:
    """Whether words that point back to an attack in Swahili add who did it: "wanamgambo wa CODECO
    walianza shambulio hilo usiku"."""
    return (
        event.cue.language == "swahili"
        and event.type is EventType.ATTACK
        and event.actor is not None
    )


#: "Two days later they struck again", "le lendemain, ils ont de nouveau attaqué".
_AGAIN = re.compile(
    r"\b(?:again|once more|anew|a second time|de nouveau|a nouveau|une (?:seconde|deuxieme) fois"
    r"|tena|kwa mara (?:ya pili|nyingine))\b"
)
_LATER = re.compile(
    r"\b(?:(?:days?|weeks?|nights?|hours) (?:later|after that)|the (?:next|following) (?:day|night"
    r"|morning|evening|week)|(?:jours?|semaines?|heures|nuits?) (?:plus tard|apres)"
    r"|le lendemain|la nuit suivante|le jour suivant|(?:siku|wiki) \w+ baadaye|kesho yake"
    r"|siku iliyofuata)\b"
)


def _is_another(page: Page, event: Event) -> bool:
    """Whether an attack came on another day than the one told before, by both its words."""
    sentence = page.sentences[event.sentence]
    return (
        event.type in FIGHTS
        and event.cue.row.verb
        and _LATER.search(page.text, sentence.start, event.cue.start) is not None
        and _AGAIN.search(page.text, sentence.start, event.cue.end + _NEXT_WORDS) is not None
    )


#: "Again" stands so many characters behind the verb at most.
_NEXT_WORDS = 14


def _is_end_of_attack(page: Page, event: Event, told: dict[tuple[EventType, str], int]) -> bool:
    """Whether a sentence without a place only tells that the attackers were beaten off."""
    return (
        event.type is EventType.CLASH
        and event.carried
        and bool(event.places)
        and _REPELLED.match(page.text, event.cue.start) is not None
        and all((EventType.ATTACK, place_key(place)) in told for place in event.places)
    )


#: "Since the resumption of hostilities", "depuis le début des combats", "since fighting resumed".
_SINCE = re.compile(
    r"\b(?:since|depuis|tangu)(?: (?:the|la|le|its|leur|that))?(?: l')? ?"
    r"(?:(?:resumption|outbreak|start|return|renewal|eruption|escalation|beginning|onset|reprise"
    r"|debut|declenchement|eclatement|retour|recrudescence|regain|kuanza|kurejea) (?:of|des?|du|d'"
    r"|kwa)(?: (?:the|les?|la|ces|l'))? ?)?(?:(?:heavy|fierce|renewed|new|violents|nouveaux|the"
    r"|open|these|those|ces|les) )*$"
)


def _is_since_when(page: Page, event: Event) -> bool:
    """Whether a fight only tells since when, and has no place there: "since fighting resumed, M23
    has taken X"."""
    if event.type is not EventType.CLASH or event.cue.row.verb:
        return False
    first = max(page.sentences[event.sentence].start, event.cue.start - 60)
    if _SINCE.search(page.text, first, event.cue.start) is None:
        return False
    comma = page.text.find(",", event.cue.end, page.sentences[event.sentence].end)
    return event.carried or 0 <= comma < min(place.mention.start for place in event.places)


_BLAST = re.compile(r"^(?:explosions|detonations|blasts|milipuko)")


def _is_the_blow(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether explosions or shots are the attack that the same sentence tells: "a blast hit X"."""
    if event.type is not EventType.CLASH:
        return False
    blows = [o for o in others if o.type is EventType.ATTACK and o.places == event.places]
    if _SHOTS.match(page.text, event.cue.start):
        return any(
            _HIT.match(page.text, o.cue.start) and event.cue.end <= o.cue.start for o in blows
        )
    return bool(blows) and bool(_BLAST.match(page.text[event.cue.start : event.cue.end]))


#: "Shots hit the base": they are what hit it; "shots and looting" are two things.
_SHOTS = re.compile(r"(?:tirs|shots|gunfire|shellfire)")
_HIT = re.compile(r"(?:hit|struck|target|cibl|vis|touch|frapp)")


def _is_how_taken(page: Page, event: Event, others: list[Event]) -> bool:
    """Whether a fight stands in "took X after two hours of gunfire", at no place of its own."""
    taken = [other for other in others if other.type is EventType.CAPTURED]
    if not taken or event.cue.row.verb:
        return False
    if any(_brought_about(page, event, other) for other in taken):
        return True
    if _AFTER.search(page.text, max(0, event.cue.start - 40), event.cue.start):
        return any(set(event.places) <= set(other.places) for other in taken)
    sentence = page.sentences[event.sentence]
    _, words = resistance_in(page.text, sentence.start, sentence.end)
    if words is None or not words.start <= event.cue.start < words.end:
        return False
    return any(set(event.places) <= set(other.places) for other in taken)


def _brought_about(page: Page, fight: Event, taken: Event) -> bool:
    """Whether a fight is what took the place: "a counter-offensive returned X to the army"."""
    between = page.text[fight.cue.end : taken.cue.start]
    return (
        fight.cue.end < taken.cue.start
        and set(fight.places) <= set(taken.places)
        and len(between) <= _SUBJECT
        and not _PARTS.search(between)
    )


#: No longer subject stands between a fight and the verb it is the subject of.
_SUBJECT = 60
_PARTS = re.compile(r"[,;:]|\b(?:and|et|na|that|que|said|where|ou|who|qui|which)\b")

#: "After a dawn assault", "à l'issue d'une offensive": how the place was taken.
_AFTER = re.compile(
    r"\b(?:after|following|amid|despite|during|apres|au cours|lors|a l'issue|a la suite|au terme"
    r"|malgre|grace (?:a|aux)|thanks to|a la faveur|baada ya|kufuatia|in|by|par|with)"
    r" (?:(?:of|de|des|d'|du|un|une|an?|the|les?|la|heavy|fierce|dawn|night|brief|short|lightning"
    r"|two|three|several|hours|days|violents?|rudes|intenses|journee|nuit|semaine|matinee|day"
    r"|night|week|breve|courte|heures?|jours|plusieurs"
    r"|\w+-\w+) ?)*$"
)
