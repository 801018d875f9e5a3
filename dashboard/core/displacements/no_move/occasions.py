"""Journeys that are no flight: to vote, to a match, home from mass; and moves that were put off."""

from __future__ import annotations

from dashboard.core.displacements.sentence.phrases import Phrases
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.place_words import word_set
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.tokens import fold

#: What people go somewhere to do and come back: "scrambled to vote", "venus pour assister".
_PURPOSES = word_set(
    """vote cast watch cheer attend celebrate protest demonstrate rally mourn bury greet queue
    worship pray sell trade shop study play honour honor listen applaud graduate complain negotiate
    demand denounce condemn commemorate petition campaign lobby perform compete express show hail
    cheer exprimer acclamer
    voter assister voir accueillir saluer visiter
    regarder applaudir acclamer célébrer participer manifester enterrer prier vendre étudier
    travailler jouer écouter inhumer fêter danser"""
)
#: What they go to: "came to mass", "after the match", "à la messe", "aux urnes".
_EVENTS = word_set(
    """match matches game games final finals concert rally mass funeral funerals burial wedding
    festival parade ceremony prayers prayer polls ballot election elections vote exam exams
    celebrations celebration pilgrimage fair derby tournament graduation messe obsèques funérailles
    enterrement mariage fête culte défilé cérémonie meeting scrutin urnes examen examens finale
    tournoi pèlerinage kermesse procession talks summit conference debate negotiations dialogue
    forum training workshop seminar sommet conférence débat négociations pourparlers atelier
    séminaire"""
)
#: Without one of these in its sentence nobody goes for an occasion.
_OCCASIONS = _PURPOSES | _EVENTS | word_set("search recherche")
#: Between such an event and the word that leads to it: "after the cup final", "pour la grande".
_LEADS = word_set("to for from after pour à au aux après of de du")
#: So many words behind a verb its purpose may stand, beyond the place: "came to Goma to vote".
_PURPOSE_REACH = 7
_EVENT_REACH = 4


def is_outing(row: Row, sense: SenseItem) -> bool:
    """Whether people go somewhere, or home, only for an occasion; who flees does not."""
    if _is_journey(row, sense):
        return True
    out = _comes_out(row, sense)
    if sense.sense.strong and sense.sense.frame is not Frame.RETURN and not out:
        return False
    if _OCCASIONS.isdisjoint(row.vocabulary):
        return False
    back = sense.sense.frame is Frame.RETURN  # "returned to Sake to trade" is a return
    for at in range(sense.hi, min(row.hi, sense.hi + _PURPOSE_REACH)):
        if row.gap(at)[:1] in {";", ":"} or any(item.lo == at for item in row.senses):
            return False
        if row.word(at) in ("to", "pour") and row.word(at + 1) in _PURPOSES and not back:
            return True
        if sense.sense.frame is Frame.GO and _is_errand(row, at):
            return True
        led = at - sense.hi < _EVENT_REACH + 1 and row.word(at) in _LEADS
        if led and _leads_to_event(row, at + 1):
            return True
    return False


def _comes_out(row: Row, sense: SenseItem) -> bool:
    """Whether people come out of their houses, which they do to flee and to greet somebody."""
    word = row.word(sense.lo)
    return word.startswith("sort") or (word in _COME and row.word(sense.lo + 1) == "out")


_COME = word_set("came come coming comes")
_SEEKING = (["in", "search", "of"], ["a", "la", "recherche"])
_SUPPLIES = word_set(
    """food supplies goods provisions salt soap medicine fuel vivres nourriture denrées provisions
    sel savon médicaments carburant marchandises"""
)


def _is_errand(row: Row, at: int) -> bool:
    """Whether people go for what they buy or fetch: "to the market in search of supplies"."""
    behind = row.within(at + 3, at + 7)
    return row.within(at, at + 3) in _SEEKING and not _SUPPLIES.isdisjoint(behind)


_MAKES = word_set("fait font faire faisaient faisait effectué effectuent")


def _is_journey(row: Row, sense: SenseItem) -> bool:
    """Whether a French "déplacement" is one that people make: "ont fait le déplacement de Beni";
    "l'attaque a fait un déplacement massif" tells of flight."""
    noun = row.within(sense.hi - 2, sense.hi) == ["le", "deplacement"]
    return noun and row.word(sense.hi - 3) in _MAKES


def _leads_to_event(row: Row, at: int) -> bool:
    """Whether an event is named from ``at`` on, before any stop; "mass killings" are none."""
    for index in range(at, at + _EVENT_REACH):
        if row.starts_with_gap(index):
            return False
        if row.word(index) in _EVENTS:
            ends = row.starts_with_gap(index + 1) or row.word(index + 1) in _BEHIND_MASS
            return row.word(index) != "mass" or ends
    return False


_BEHIND_MASS = word_set("in at on and for or with by this that")


#: Nouns of moves that somebody organises: "the relocation of 1,200 households is on hold".
_MOVES = word_set(
    """relocation transfer return repatriation evacuation resettlement move retour transfert
    rapatriement relocalisation évacuation délocalisation relogement déménagement convoy convoi"""
)
_PUT_OFF = word_set(
    """postponed suspended cancelled canceled delayed deferred shelved abandoned reporté reportée
    reportés suspendu suspendue annulé annulée ajourné ajournée différé différée gelé gelée"""
)
_PUT_OFF_FORMS = Phrases(
    tuple(fold(form).replace("'", " ").split())
    for form in (
        "on hold", "put off", "called off", "announced for", "scheduled for", "due to begin",
        "yet to begin", "yet to start", "annoncé pour", "annoncée pour", "prévu pour",
        "prévue pour", "en suspens", "en attente", "à l arrêt", "planned for",
    )
)  # fmt: skip
_OFF = _PUT_OFF.union(_PUT_OFF_FORMS.by_word)
_BEEN = word_set("is are was were been be being a est ont été sera remains reste")


def is_put_off(row: Row, sense: SenseItem) -> bool:
    """Whether an organised move, named by its noun, is told not to have begun."""
    if sense.sense.frame in _ORGANISED and _is_planned(row, sense):
        return True
    if row.word(sense.lo) not in _MOVES:
        return False
    if _OFF.isdisjoint(row.within(sense.hi, row.hi)):
        return False  # none of the words or forms begins there
    for at in range(sense.hi, row.hi):
        if row.gap(at)[:1] in {";", ":"}:
            return False
        if row.word(at) in _PUT_OFF and not _BEEN.isdisjoint(row.within(at - 3, at)):
            return True
        if _PUT_OFF_FORMS.at(row, at) is not None:
            return True
    return False


_ORGANISED = (Frame.RELOCATE, Frame.EVICT)
_PLANNING = word_set(
    """planning plan plans considering considers intends intending proposes envisage envisagent
    envisages prévoit prévoient projette projettent compte comptent"""
)
#: "l'option de transférer ces réfugiés", "le projet de relocaliser 300 familles"
_PLANNED_NOUNS = word_set(
    """option options idée projet projets proposition propositions possibilité éventualité intention
    hypothèse objectif proposal possibility idea intention"""
)
_PLANNED_REACH = 14


def _is_planned(row: Row, sense: SenseItem) -> bool:
    """Whether somebody only plans a move: "was planning to extend the camp or relocate them"."""
    if _PLANNING.isdisjoint(row.vocabulary) and _PLANNED_NOUNS.isdisjoint(row.vocabulary):
        return False
    for at in range(sense.lo - 1, max(row.lo, sense.lo - _PLANNED_REACH) - 1, -1):
        if row.gap(at + 1)[:1] in {",", ";", ":"} or any(one.lo == at for one in row.senses):
            return False
        if row.word(at) in _PLANNED_NOUNS:
            return row.word(at + 1) in ("de", "d", "to")
        if row.word(at) in _PLANNING:
            return row.word(at + 1) in ("to", "de", "d") or row.word(at + 1).endswith(_INFINITIVE)
    return False


_INFINITIVE = ("er", "ir", "ing")
_ONCE = word_set("once formerly previously autrefois jadis naguère")


def is_of_old(row: Row, sense: SenseItem) -> bool:
    """Whether a place only used to hold people: "a camp that once held 150,000"."""
    if sense.sense.frame is not Frame.HOST:
        return False
    before = row.within(sense.lo - 2, sense.lo)
    return not _ONCE.isdisjoint(before) or before == ["used", "to"] or (row.word(sense.hi) in _ONCE)


_MADE_TO = frozenset(
    "obligee obliges obligees oblige contraint contraints contraintes forces".split()
)
_HIDING = frozenset("brousse foret forets maquis bush forest".split())


def is_driven_back(row: Row, sense: SenseItem) -> bool:
    """Whether people had to go back into hiding, which is no return: "ont été obligées de retourner
    encore dans la brousse"."""
    made = not _MADE_TO.isdisjoint(row.within(sense.lo - 3, sense.lo))
    return made and not _HIDING.isdisjoint(row.within(sense.hi, sense.hi + 5))
