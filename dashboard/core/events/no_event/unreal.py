"""Captures, retreats and halts that a text only asks about, imagines, stages or awaits.

What stands right before a cue is told by ``words/mood_cues.py``; here is what its whole sentence
tells: what follows the cue, whether it is a question, who or what is said to have done it.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.expected import NOUN_GOES_ON
from dashboard.core.events.no_event.no_front import is_no_front
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import WORKS
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span
from dashboard.model import EventType

#: So many characters around a cue are looked at.
_REACH = 90

# --------------------------------------------------------------------------- questions

#: What is asked up to its mark: "Has Goma fallen?", "Goma est-elle tombée ?".
_ASKED = needled(r"(?:(?!, (?:but|and|so|mais|et|or|lakini)\b|\s-\s)[^.;:!?]){0,120}\?")
#: Questions that take it as given: "Why did Goma fall?", "Comment Goma est-elle tombée ?".
_GIVEN = re.compile(
    r"\b(?:why|how|after|since|following|now that|when did|pourquoi|comment|apres|depuis|suite a"
    r"|quand (?:est|ont|a)|kwa nini|baada|tangu|who (?:took|captured|seized)|qui a (?:pris|repris)"
    r"|what next|what does|et maintenant)\b"
)
#: They do not, where what is asked is only possible: "How could Goma fall?".
_POSSIBLE = re.compile(
    r"\b(?:would|could|will|can|might|should|\w+(?:erait|eraient|drait|draient)|va|vont|peu(?:t"
    r"|vent)|nge\w+)\b"
)
_SEGMENT = re.compile(r"[.;:!?]")


def _is_asked(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether a cue stands in a question that leaves open whether it happened."""
    asked = _ASKED.match(text, cue.end)
    if asked is None:
        return False
    breaks = [one.end() for one in _SEGMENT.finditer(text, sentence.start, cue.start)]
    question = text[max([sentence.start, *breaks]) : asked.end()]
    return _GIVEN.search(question) is None or bool(_POSSIBLE.search(question))


# --------------------------------------------------------------------------- what is still to come

#: "Once they take X, they will", "until the army retakes X": awaited, in the present tense.
_AWAITED = re.compile(
    r"\b(?:once|as soon as|until|till|when|whenever|before|only after|the moment|the day"
    r"|by the time|even if)\b[^.;,:]{0,50}$"
)
#: In the present tense always still to come.
_UNTIL = re.compile(r"\b(?:until|till|unless|once|as soon as|by the time)\b[^.;,:]{0,50}$")
_PRESENT = re.compile(
    r"(?:re)?(?:captures?|takes?|seizes?|conquers?|enters?|occup(?:y|ies)|falls?|leaves?"
    r"|withdraws?|controls?|liberates?|pulls? (?:out|back)|recovers?|overruns?|gains?|quits?)\b"
)
#: "When the enemy has left X".
_PERFECT = re.compile(r"\b(?:has|have) $")
_LATER = re.compile(
    r"\b(?:will|would|can|could|must|should|may|might|shall|won't|go on only|dread\w*|await\w*)\b"
)
#: "Will leave in June, closing its base": what is done on the way is as far off.
_ON_THE_WAY = re.compile(
    r"\b(?:will|would|could|might|plans? to|(?:is|are) to|due to|expected to|set to)\b"
    r"(?! have)[^.;]{3,70}, $"
)
_GERUND = re.compile(r"[a-z]+ing\b")
#: "To march in and seize", "would storm X and take it": the second verb is as far off.
_AND_THEN = re.compile(
    r"\b(?:to|will|would|could|might|shall) (?!have\b)[a-z]+ (?:[\w'-]+ ){0,5}?(?:and|or)"
    r"(?: then| finally| eventually)? $"
)
_BARE = re.compile(
    r"(?:(?:re)?(?:capture|take|seize|conquer|enter|occupy|gain)|overrun|hold|control|withdraw"
    r"|leave|abandon|liberate|invade) "
)
#: "To storm X", "would march": were they said to manage it, or to have gone on to, it is done.
_DONE = re.compile(
    r"\b(?:manag\w+|went on|succeed\w+|able|proceeded|forc\w+|helped|began|start\w+)"
    r" (?:\w+ ){0,3}?$"
)


#: "A rebel army that took X would": whichever one that may be.
_WHOEVER = re.compile(
    r"\b(?:any|anyone|anybody|tout|toute|quiconque)(?: [\w-]+){0,3} (?:who|that|which|qui) $"
)
#: A militia that did take X "could" or "will" do more; so may "M23, a group that took X".
_IF_ONE = needled(r"(?<!, )\b(?:an?|une?)(?: (?!few|number)[\w-]+){0,3} (?:who|that|which|qui) $")
_WOULD_THEN = re.compile(r"[^.;]{0,60} (?:would|could|will|might)\b")
_ONLY_WOULD = re.compile(r"[^.;,]{0,40} would\b")
#: "X falls within a week, the study estimates", "tombe avant Noël, prévoit un modèle".
_FORESEEN = re.compile(
    r"[^.;]{0,40}? (?:within|by|before|en|avant|d'ici) [^.;,]{2,40}, (?:[^.;,]{0,40} )?"
    r"(?:(?:estimate|predict|forecast|project|calculate|reckon|foresee)(?:s|e?d)?(?=[.;,]|$)"
    r"|(?:prevoi(?:t|ent)|predi(?:t|sent)|(?:calcul|anticip|estim)e(?:nt)?)"
    r" (?:une? |l'|le |la |les )(?:etude|modele|simulation|prevision|experts|analystes)\b)"
)
_FALLS = re.compile(r"(?:tomb|chut|bascul)e(?:nt)?\b")


def _is_foreseen(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether a present tense is what a study or a model reckons with."""
    return bool(
        (_PRESENT.match(text, cue.start) or _FALLS.match(text, cue.start))
        and _FORESEEN.match(text, cue.end, sentence.end)
    )


#: An answer that is nothing but a condition: "When the enemy has left X."
_ONLY_WHEN = re.compile(
    r"[\s\"'-]*(?:\w[:.] ?)?(?:when|once|as soon as|only when|not until|quand|lorsque|des que"
    r"|une fois que|pas avant que|le jour ou)\b(?![^.!?]*(?:,|:| - ))[^.!?]*[.!]?\W*"
)


def _is_ahead(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether a cue tells of what is awaited, or is the second half of a plan."""
    first = max(sentence.start, cue.start - _REACH)
    if _ONLY_WHEN.fullmatch(text, sentence.start, sentence.end):
        return True
    if _WHOEVER.search(text, first, cue.start) and _WOULD_THEN.match(text, cue.end):
        return True
    if _IF_ONE.search(text, first, cue.start) and _ONLY_WOULD.match(text, cue.end):
        return True
    if _is_foreseen(text, cue, sentence):
        return True
    present = _PRESENT.match(text, cue.start) or _PERFECT.search(text, first, cue.start)
    if present and _UNTIL.search(text, first, cue.start):
        return True
    if present and _AWAITED.search(text, first, cue.start):
        return _LATER.search(text, sentence.start, sentence.end) is not None
    if _GERUND.match(text, cue.start):
        return _ON_THE_WAY.search(text, first, cue.start) is not None
    plan = _AND_THEN.search(text, first, cue.start) if _BARE.match(text, cue.start) else None
    return plan is not None and not _DONE.search(text, first, plan.start())


# --------------------------------------------------------------------------- what came of it

#: "The capture of X was thwarted", "sa prise a été déjouée", "its withdrawal is a condition".
_CAME_TO_NOTHING = re.compile(
    rf"(?:(?:[^.;,]{{0,45}}?,?)?|{NOUN_GOES_ON}) (?:(?:was|were|is|are|has been|have been|had been"
    rf"|being|a ete"
    r"|ont ete|est|sont|etait|sera) (?:\w+ly |being |encore |toujours |en cours d')*"
    r"(?:thwarted|foiled|prevented"
    r"|averted|avoided|postponed|delayed|(?<=is being )(?:discussed|negotiated)|envisaged"
    r"|dejouee?s?|evitee?s?|empechee?s?|reportee?s?|(?<=[ e]st )(?:discute|negocie|exige)e?s?"
    r"|(?:a |an |the |un |une |le |la |l')?(?:\w+ )?(?:precondition|condition|prealable|demand"
    r"|requirement|prerequisite|hoax|lie|fiction|exigence|canular|intox|sham|farce|ruse|ploy|charade"
    r"|diversion|distraction|smokescreen|pr stunt|publicity stunt|mascarade|leurre|diversion"
    r"|simulacre|comedie|mise en scene))\b"
    r"|(?:is|was|are) (?:not (?:yet )?|only )(?:real|genuine|effective|complete|partial|on paper)\b"
    r"|n'(?:est|etait|a ete) (?:pas|jamais|qu'|toujours pas) ?(?:(?:encore|du tout|une?|en realite)"
    r" ?)*(?:effecti(?:f|ve)|reel(?:le)?|une?|mascarade|leurre|diversion|simulacre|comedie"
    r"|mise en scene|ruse|manoeuvre|annonce|de la poudre)\b"
    r"|(?:reste|demeure|est|etait) (?:encore |toujours )?(?:fictif|fictive|theorique|lettre morte"
    r"|symbolique)\b"
    r"|(?:is|was|est|etait) (?:what|ce que) [^.;]{0,40}?\b(?:dread|fear|want|hope|redout|craign"
    r"|veul)\w*|(?:was|were) (?:dropped|dismissed|thrown out)\b"
    r"|(?:has|have|had|did) (?:not|never) (?:yet )?(?:take|taken|happen|happened|come|came|begun"
    r"|begin|materiali[sz]ed?)\b|never (?:came|happened|materiali[sz]ed|took)"
    r"|n'(?:a|ont|est|avait) (?:pas|jamais) (?:encore )?(?:eu lieu|commence|abouti)"
    r"|(?:is|was|has been|had been|had long been|have long been|est|etait)"
    r" (?:\w+ly |still |long |longtemps )?(?:feared|dreaded|redoutee?|on the table|sur la table)\b"
    r"|n'a pas ete (?:atteinte?|realisee?|obtenue?)\b|(?:was|were) (?:not|never) achieved\b"
    r"|ni (?:sharti|lengo|ndoto|uongo|uvumi)\b|ku(?:nge|ngali|ta)\w+)"
)
_NOUN = re.compile(
    r"(?:re)?(?:capture|taking(?= of)|takeover|seizure|fall|loss|conquest|withdrawal|retreat"
    r"|pullout|pull-out|occupation|prise|reprise|chute|perte|conquete|retrait|repli|depart|kutekwa"
    r"|kuanguka|kuondoka|kutwaliwa|kukombolewa)\b"
)
#: "Capturing X would be": a verb that is what the sentence is about.
_AS_SUBJECT = re.compile(r"(?:^|[.;:!?\"] ?|\bthat )$")
#: "A militia that took X will attend": what it did is no subject.
_PAST = re.compile(r"(?:took|fell|overran|held|left|[a-z]+ed)\b")
_WOULD_BE = re.compile(
    r"[^.;,]{0,40} (?:would|could|might|may|will|is (?:not|hard|out of|the|key|vital)|remains)\b"
)
_WOULD = re.compile(r"[^.;,]{0,25} (?:would|could|might|will|\w+(?:erait|drait|irait))\b")


def _comes_to_nothing(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether a noun or a gerund is said to be foiled, put off, awaited or only possible."""
    if _NOUN.match(text, cue.start):
        return bool(
            (
                text.startswith("occupation", cue.start)
                and _END_OF_IT.search(text, max(sentence.start, cue.start - 40), cue.start)
            )
            or _CAME_TO_NOTHING.match(text, cue.end, sentence.end)
            or (
                _WHOSE.search(text, max(0, cue.start - 8), cue.start)
                and _WOULD.match(text, cue.end, sentence.end)
            )
        )
    if not _GERUND.match(text, cue.start):
        return False
    before = text[max(sentence.start, cue.start - _REACH) : cue.start]
    if _KEPT_FROM.search(before) or _BEATEN_BEFORE.search(before):
        return True
    opens = cue.start == sentence.start or bool(_AS_SUBJECT.search(before))
    if before.endswith("that ") and _PAST.match(text, cue.start):
        return False
    return opens and bool(_WOULD_BE.match(text, cue.end, sentence.end))


#: "They hope for an end to the occupation of X", "la fin de l'occupation de X".
_END_OF_IT = re.compile(
    r"\b(?:end(?:s|ed|ing)?|halt|stop|lifting|fin|terme) (?:to|of|de|a) ?(?:(?:the|its|their|this"
    r"|all|any|rebel|foreign|illegal|military|la|cette|toute) |l')*$"
)
_WHOSE = re.compile(r"\b(?:its|their|sa|son|leur) $")
#: "They were pushed back before taking X".
_BEATEN_BEFORE = re.compile(
    r"\b(?:(?:pushed|beaten|driven|turned|forced) back|repelled|repulsed|stopped|halted|routed)\b"
    r"[^.;,]{0,40} before $"
)
#: "The army stopped M23 capturing X".
_KEPT_FROM = re.compile(r"\b(?:prevent|stop|block|imagin)\w* (?:[\w'-]+ ){1,3}$")

#: "Auraient attaqué X si la route avait été ouverte", "would have taken X if the bridge had".
_WOULD_HAVE = re.compile(
    r"\b(?:aurai(?:t|ent)|serai(?:t|ent)|(?:would|could|might) have)(?: [\w'-]+){0,3} $"
)
_IF_IT_HAD = re.compile(
    r"[^.;]{0,160}? (?:(?:si|s'il) [^.;,]{0,60}(?:avai(?:t|ent)|etai(?:t|ent)|n'avai(?:t|ent))"
    r"|if [^.;,]{0,60}(?:had|were|did)|had it not been|but for|without)\b"
)


def _is_contrary(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether a sentence tells what would have been, had something else been so."""
    before = (max(sentence.start, cue.start - 40), cue.start)
    return bool(_WOULD_HAVE.search(text, *before) and _IF_IT_HAD.match(text, cue.end, sentence.end))


# --------------------------------------------------------------------------- no war at all

#: "The film about the fall of X".
_TOLD = re.compile(
    r"\b(?:film|movie|documentary|novel|play|thriller|comic|video game|roman|documentaire"
    r"|piece(?: de theatre)?|bande dessinee)\b(?! (?:crew|maker|festival))[^.;,]{0,45}$"
)
#: "The party lost X to the opposition".
_TO_VOTERS = re.compile(r"[^.;,]{0,40} to (?:the )?(?:opposition|ruling party|voters)")
#: "Closed for Christmas", "fermé pour les fêtes".
_USUAL = re.compile(
    r"[^.;,]{0,30}? (?:for (?:christmas|easter|the (?:holidays?|weekend|night|summer|day)|lunch)"
    r"|as usual|pour (?:noel|paques|les (?:vacances|fetes)|la nuit|le week-end))\b"
)
#: "Jeshi limewakamata waasi": men were caught, no town.
_MEN_CAUGHT = re.compile(r"\w{1,4}?(?:me|li|na|ka)(?:wa|m)(?:kamata|teka|chukua|nyakua|shikilia)\b")
#: "Ont capturé deux braconniers près de X".
_MEN_BEHIND = re.compile(
    r" (?:une?|des|les|deux|trois|quatre|cinq|plusieurs|quelques|\d+) (?:\w+ )?(?:braconniers?"
    r"|rebelles?|miliciens?|combattants?|soldats?|militaires?|hommes|elements|chefs?|officiers?"
    r"|voleurs?|suspects?|bandits?|malfaiteurs?|criminels?|kuluna|trafiquants?|assassins?"
    r"|presumes?|civils?|jeunes|femmes|personnes)\b"
)
#: "Wamechukua mali za raia", "walikamata bangi": goods and people were taken, no town.
_GOODS = re.compile(
    r" (?:bangi|silaha|dhahabu|dawa|magendo|bunduki|risasi|watu|washukiwa|waasi|majambazi|wezi"
    r"|wahalifu|mateka|magari|gari|pombe|madini|mali|ng'ombe|mifugo|mbuzi|chakula|vyakula|pikipiki"
    r"|simu|fedha|pesa|bidhaa|mazao|vitu|vifaa|nyara|raia|wakazi|wakaazi|vijana|watoto|wanawake"
    r"|wanajeshi|askari|miili|maiti|hatua|nafasi|muda|maisha|jukumu|uamuzi|maamuzi|likizo)\b"
)
_TAKING_SW = re.compile(r"kamat|tek|chuk|nyaku|twa|shikil")
#: "Flights to X have not been suspended", "risks being closed": inside the words for it.
_NOT_INSIDE = re.compile(
    r" (?:not|never|nearly|almost|could|may|might|would|will|risks?|cannot|pas|jamais|failli"
    r"|sera|seront|serai(?:t|ent)|restera|resteront|resterai(?:t|ent)|va|vont|doi(?:t|vent)"
    r"|devrai(?:t|ent)|devra|devront"
    r"|pourrai\w+|risquent?|presque|yet to)(?: \w+){0,2}"
    r" (?:suspend|clos|shut|halt|stop|ferme|interromp|interrompu|arret|cut)\w*$"
)
#: "MSF denied suspending", "dément avoir suspendu".
_DENIED_WORK = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dement|dementi|nie|nient) (?:avoir |etre |having |\w+ly )*$"
)


def _is_no_war(text: str, cue: Cue, clause: Span, sentence: Span) -> bool:
    """Whether no armed men could have done it, or it was only staged or shown."""
    before = (max(sentence.start, cue.start - _REACH), cue.start)
    return bool(
        is_no_front(text, cue.start, cue.end, clause, sentence)
        or (_NOUN.match(text, cue.start) and _TOLD.search(text, *before))
        or (text.startswith(("lost", "loses"), cue.start) and _TO_VOTERS.match(text, cue.end))
        or _MEN_CAUGHT.match(text, cue.start)
        or (text.startswith("captur", cue.start) and _MEN_BEHIND.match(text, cue.end))
        or (_TAKING_SW.search(text, cue.start, cue.end) and _GOODS.match(text, cue.end))
    )


def _is_no_halt(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether work only might have stopped, or stopped as it always does."""
    before = (max(sentence.start, cue.start - _REACH), cue.start)
    return bool(
        _NOT_INSIDE.search(text, cue.start, cue.end)
        or _USUAL.match(text, cue.end)
        or _DENIED_WORK.search(text, *before)
    )


def is_unreal(text: str, cue: Cue, clause: Span, sentence: Span) -> bool:
    """Whether a sentence asks about, awaits or stages what its words would tell.

    Args:
        text: Plain text.
        cue: Words for a capture, a withdrawal, a halt or a reopening; of others nothing is said.
        clause: The clause they stand in.
        sentence: Where it stands.
    """
    if cue.row.type in WORKS:
        return _is_no_halt(text, cue, sentence) or _is_ahead(text, cue, sentence)
    if _is_contrary(text, cue, sentence):
        return True
    if cue.row.type not in (EventType.CAPTURED, EventType.WITHDREW):
        return cue.row.verb and _is_asked(text, cue, sentence)
    return bool(
        _is_asked(text, cue, sentence)
        or _is_ahead(text, cue, sentence)
        or _comes_to_nothing(text, cue, sentence)
        or (cue.row.type is EventType.CAPTURED and _is_no_war(text, cue, clause, sentence))
    )
