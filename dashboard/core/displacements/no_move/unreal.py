"""Movements that have not happened, are somebody else's, or go to no place."""

from __future__ import annotations

from dashboard.core.displacements.no_move.disputed import (
    is_disputed,
    is_only_room,
    opens_apart,
    spreads_itself,
)
from dashboard.core.displacements.no_move.occasions import (
    is_driven_back,
    is_of_old,
    is_outing,
    is_put_off,
)
from dashboard.core.displacements.no_move.refused import is_awaited, is_bidden, is_purpose
from dashboard.core.displacements.no_move.swahili_refused import is_unreal_swahili
from dashboard.core.displacements.no_move.thought_of import is_planned, is_thought_of
from dashboard.core.displacements.no_move.travellers import is_asked, is_only_if, only_travel
from dashboard.core.displacements.no_move.waylaid import is_waylaid
from dashboard.core.displacements.people.room import is_led_to_ahead
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.perhaps import is_perhaps_done
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FEARS, FORCES, NOT_HOME, UNREAL
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, Counted


def is_ruled_out(row: Row, sense: SenseItem, mover: Mover, lo: int) -> bool:
    """Whether the movement has not happened, is somebody else's, or goes to no place."""
    if row.article.language == "sw" and is_unreal_swahili(row, sense, lo):
        return True
    if sense.sense.frame is Frame.RETURN:
        if not _CALM.isdisjoint(row.within(sense.lo - 4, sense.lo)):
            return True  # "un calme précaire est revenu"
        after = range(sense.hi, sense.hi + 4)
        if any(row.word(index) in NOT_HOME for index in after):
            return True
        if is_driven_back(row, sense):
            return True
    if _is_school_run(row, sense) or is_outing(row, sense) or is_of_old(row, sense):
        return True
    if _is_purpose(row, sense) or is_put_off(row, sense) or _are_their_men(row, sense, mover):
        return True
    if is_thought_of(row, sense) or is_planned(row, sense):
        return True
    if only_travel(row, sense, mover) or is_asked(row) or is_only_if(row, sense):
        return True
    if is_waylaid(row, sense, mover):
        return True
    if is_disputed(row, mover, sense) or spreads_itself(row, sense, mover):
        return True
    return _is_unreal(row, sense, mover, lo) or _is_force(row, sense, mover)


#: "en mission à Goma pour identifier les réfugiés": what the counters are there for.
_COUNTS = frozenset(
    """identifier recenser enregistrer denombrer comptabiliser repertorier preenregistrer
    enroler""".split()
)


def _is_purpose(row: Row, sense: SenseItem) -> bool:
    """Whether a verb of counting only says what somebody came for."""
    if row.word(sense.lo) not in _COUNTS or row.word(sense.lo - 1) not in ("pour", "d", "de", "a"):
        return False
    just = row.word(sense.lo - 2).startswith(("ven", "vien"))
    return not just  # "nous venons de comptabiliser 4 450 déplacés"


_CALM = frozenset("calme paix securite accalmie quietude peace calm normality".split())


def _is_school_run(row: Row, sense: SenseItem) -> bool:
    """ "La population a repris le chemin de l'école": nobody moved."""
    roads = not _ROADS.isdisjoint(row.within(sense.lo, sense.hi))
    return roads and not NOT_HOME.isdisjoint(row.within(sense.hi, sense.hi + 4))


_ROADS = frozenset("chemin route voie".split())
#: "left Kinshasa with a delegation of 30 people", "parti avec dix personnes"
_ALONG = frozenset("with avec delegation accompanied accompagne escorte suite cortege".split())


def only_goes_along(row: Row, mover: Mover) -> bool:
    """Whether people only go along with an official, who is the one that goes."""
    if mover.item is None or _ALONG.isdisjoint(row.within(mover.lo - 2, mover.lo)):
        return False
    return not FORCES.isdisjoint(row.within(row.lo, mover.lo))


def _is_unreal_word(row: Row, index: int) -> bool:
    """Whether a word keeps a verb from having happened; the month of May does not."""
    word = row.word(index)
    month = word == "may" and row.tokens.capital[index] and index > row.lo
    perhaps = word == "peut" and row.word(index + 1) == "etre"  # "peut-être 4 000"
    aside = word == "told" and row.word(index + 1) in _LISTENERS  # ", the priest told me, fled"
    heeded = word == "call" and row.word(index + 1) == "and"  # "heeded the call and left"
    carried = row.word(index + 1) in _CARRIED and not _ALL_THAT.isdisjoint(
        row.within(index - 3, index)
    )  # "with whatever they could carry"
    return word in UNREAL and not (
        month or perhaps or heeded or carried or aside or is_perhaps_done(row, index)
    )


#: To whom a source speaks: these were not told to go.
_LISTENERS = frozenset("me us him her reporters journalists afp reuters ap this".split())
_ALL_THAT = frozenset("whatever what that little things ce belongings biens".split())
#: What people can or could take along.
_CARRIED = frozenset(
    "carry take bring salvage grab gather porter emporter prendre sauver transporter".split()
)


def _is_unreal(row: Row, sense: SenseItem, mover: Mover, lo: int) -> bool:
    """Whether the verb has not happened: "could flee", "unable to return", "risquent de fuir"."""
    ordered = row.word(sense.lo) == "out"  # "ordered 300 people out of Sake"
    before = range(max(lo, sense.lo - 4), sense.lo)
    keeps = not UNREAL.isdisjoint(row.within(before.start, before.stop))
    if (
        keeps
        and not ordered
        and any(
            _is_unreal_word(row, index) and not opens_apart(row, index, mover) for index in before
        )
    ):
        return True
    if _are_told_to(row, sense, mover) or is_only_room(row, sense, mover):
        return True
    if mover.hi <= sense.lo and (is_bidden(row, sense) or is_purpose(row, sense, mover)):
        return True
    if sense.sense.frame is Frame.RETURN and (_is_asked(row, sense, mover) or _is_aim(row, sense)):
        return True
    if not _CAPACITY.isdisjoint(row.within(max(row.lo, sense.lo - 3), sense.lo)):
        return True
    if is_awaited(row, sense) or _is_to_come(row, sense) or _is_denied(row, sense, mover, lo):
        return True
    if _is_appealed_for(row, sense, lo) or _is_prevented(row, sense, mover):
        return True
    if _is_demanded(row, sense) or _is_only_likely(row, sense) or _is_building(row, sense):
        return True
    return _is_feared(row, mover, lo) or _is_feared_of_others(row, sense, mover)


def _are_told_to(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether people, whatever their number, are only told to go: "ordered 1,200 people to
    leave"."""
    if row.word(sense.lo - 1) in ("to", "pour") and row.word(sense.lo - 2) in _TIME_GIVEN:
        return True
    if row.word(sense.lo - 1) != "to" or mover.hi != sense.lo - 1:
        return False
    return not UNREAL.isdisjoint(row.within(mover.lo - _TOLD_REACH, mover.lo))


#: "72 hours to leave Goma", "48 heures pour quitter Sake": a time that people are given.
_TIME_GIVEN = frozenset("hours days weeks heures jours semaines".split())
#: Between the order and those who get it stand "up to", "about".
_TOLD_REACH = 3
#: Nouns that end like verbs of what is to come: "sur le front".
_NO_FUTURE = frozenset("front affront".split())
_WILL_BE = frozenset("seront sera".split())
_GOING_TO = frozenset("vont va".split())


def _is_to_come(row: Row, sense: SenseItem) -> bool:
    """Whether a French passive lies ahead: "vont être transférés", "seront relogés"."""
    before = row.within(sense.lo - 3, sense.lo + 1)
    if not _WILL_BE.isdisjoint(before):
        return True
    french = row.article.language == "fr"
    if french and any(word.endswith("ront") and word not in _NO_FUTURE for word in before):
        return True  # "se retrouveront sur les routes"
    return "etre" in before and not _GOING_TO.isdisjoint(row.within(sense.lo - 4, sense.lo))


_FLIGHTS = frozenset(
    """displacement displacements exodus influx flight returns deplacement deplacements exode
    afflux retours""".split()
)
_WITHOUT_DOUBT = frozenset("is are was were be remains est sont etait etaient reste".split())
_LIKELY = frozenset(
    """likely feared expected possible probable anticipated redoute redoutes attendu attendus
    probables craindre crains prevoir possibles""".split()
)
#: Between the noun and what is thought of it: "displacement towards Walikale is likely".
_LIKELY_REACH = 7


def _is_only_likely(row: Row, sense: SenseItem) -> bool:
    """Whether a flight is only thought of: "new displacement towards Walikale is likely"."""
    if row.word(sense.hi - 1) not in _FLIGHTS:
        return False
    if is_led_to_ahead(row, sense.lo):
        return True  # "could lead to further displacement into Burundi"
    for index in range(sense.hi, min(row.hi - 1, sense.hi + _LIKELY_REACH)):
        if row.starts_with_gap(index):
            return False
        if row.word(index) in _WITHOUT_DOUBT:
            return not _LIKELY.isdisjoint(row.within(index + 1, index + 3))
    return False


_HALLS = frozenset(
    """hall halls hangar hangars warehouse warehouses factory building buildings shed sheds
    stadium dormitory dormitories""".split()
)


def _is_building(row: Row, sense: SenseItem) -> bool:
    """Whether only a building is without people: "where an old hall stands empty"."""
    return sense.sense.frame is Frame.EMPTY and row.word(sense.lo - 1) in _HALLS


_APPEALS = frozenset(
    """ultimatum ultimatums deadline appeal appealed appeals appealing urge urged urges urging
    requested requests""".split()
)
#: Between "to" and its last verb: "to leave the camps and return".
_TO_REACH = 4


def _is_appealed_for(row: Row, sense: SenseItem, lo: int) -> bool:
    """Whether a verb behind "to" is what somebody asks for: "an ultimatum to displaced people in
    Goma to leave and return", "we appeal to the agencies to transport these refugees"."""
    to = next(
        (at for at in range(sense.lo - 1, sense.lo - _TO_REACH, -1) if row.word(at) == "to"), 0
    )
    before = row.within(max(lo, row.lo), to) if to else []
    return not _APPEALS.isdisjoint(before)


_PREVENTS = frozenset(
    """prevent prevents prevented preventing stop stops stopped stopping bar barred barring
    empechent empeche empechait empechaient empecheraient empecherait empechant interdisent
    interdisait interdit""".split()
)
_PREVENTED_REACH = 9


def _is_prevented(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether somebody keeps people from moving: "empêchent depuis une semaine les habitants de
    quitter la cité", "prevented residents from leaving"."""
    if row.word(sense.lo - 1) not in ("de", "d", "from") or mover.hi > sense.lo:
        return False
    return not _PREVENTS.isdisjoint(row.within(mover.lo - _PREVENTED_REACH, mover.lo))


#: Between "expects" and the people stand few words: "expects new waves of displaced people".
_FEAR_REACH = 5


def _is_feared(row: Row, mover: Mover, lo: int) -> bool:
    """Whether people are only feared or expected to move: "fears that 50,000 people"."""
    first = max(lo, mover.lo - _FEAR_REACH)
    if _FEARED.isdisjoint(row.within(first, mover.lo)):
        return False  # as before nearly all people
    for index in range(mover.lo - 1, first - 1, -1):
        if row.gap(index + 1)[:1] in {";", ":", ","}:
            return False  # "Fearing for their safety, civilians fled"
        sees_to = row.word(index) in _SEEING_TO and row.word(index + 1) == "that"
        if sees_to or row.word(index) in FEARS:
            return True
    return False


def _is_feared_of_others(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether the verb stands in what people only fear: "ils redoutent que les affrontements ne se
    déplacent vers Fizi", "residents fear that the front moves to Sake"."""
    if FEARS.isdisjoint(row.vocabulary):
        return False
    between = range(mover.hi, sense.lo)
    return any(
        row.word(at) in FEARS and row.word(at + 1) in ("que", "qu", "that") for at in between
    )


#: "to ensure that all refugees are transferred": they have not been yet.
_SEEING_TO = frozenset("ensure ensuring ensures".split())
_FEARED = FEARS | _SEEING_TO


_MOVEMENTS = _FLIGHTS | frozenset("mouvement mouvements movement movements".split())
_SEEN = frozenset(
    """observe observes signale signales enregistre enregistres constate constates observed reported
    seen recorded""".split()
)
#: Between a movement and its verb stand its people and whither they go.
_SEEN_REACH = 11


def _was_not_seen(row: Row, sense: SenseItem) -> bool:
    """Whether a noun of moving is the subject of "was not observed": "le mouvement des populations
    vers le Burundi n'a pas été observé"."""
    for at in range(sense.hi, min(row.hi, sense.hi + _SEEN_REACH)):
        if row.gap(at)[:1] in {",", ";", ":", "("}:
            return False
        if row.word(at) in _SEEN:
            return not _REFUSED.isdisjoint(row.within(at - 4, at))
    return False


_REFUSED = frozenset("not pas jamais never".split())
_NOT = frozenset("not never aucun aucune without nor nobody personne hakuna didn t".split())
_NE = frozenset("ne n".split())
_PAS = frozenset("pas jamais guere point".split())


def _is_denied(row: Row, sense: SenseItem, mover: Mover, lo: int) -> bool:
    """Whether a movement is said not to have been: "did not flee", "n'ont pas quitté", "aucun
    déplacement". The "not yet registered refugees" are there all the same."""
    counted = mover.hi if mover.item is not None and mover.hi <= sense.lo else lo
    before = range(max(lo, counted, sense.lo - 3), sense.lo)  # not "20 000 personne", misspelt
    if row.word(sense.lo - 1) == "yet" and row.word(sense.hi) in DISPLACED:
        return False
    if row.word(sense.lo) in _MOVEMENTS and _was_not_seen(row, sense):
        return True
    if any(row.word(index) in _NOT for index in before):
        return not any(
            row.starts_with_gap(index + 1) for index in before if row.word(index) in _NOT
        )
    joined = row.word(sense.lo - 1) in ("et", "mais")  # "ne s'arrêtent pas et filent sur Pinga"
    return not _NE.isdisjoint(row.within(max(lo, sense.lo - 5), sense.lo)) and any(
        row.word(index) in _PAS for index in (sense.lo - 2 + 2 * joined, sense.lo - 1, sense.hi)
    )


_ASKING = frozenset(
    """called calls call calling urged urges urging asked asks asking encouraged encourages
    appelle appelles appelons invite invites demande demander exhorte encourage encouragent
    demandons exhortons encourageons sensibilisons prions recommandons conseillons conseille
    recommande rassure rassurons sensibilise invitent appellent demandent
    inviter invitant invitons appeler appelant appelons
    exhorter exhortant exhortent encourager encourageant sensibiliser sensibilisent convaincre
    persuader inciter incite incitent inviting exhorting persuade persuading""".split()
)


_DEMANDING = frozenset(
    """prevu prevoit prevoient envisage suggere propose demande demandent demandait exige exigent
    reclame reclament souhaite souhaitent veut exigeons demandons reclamons souhaitons voulons
    veulent""".split()
)
#: "il était prévu que les réfugiés burundais de Kamanyola aillent s'installer"
_DEMAND_REACH = 14


#: So near another verb only leads to the one that is asked for: "demande qu'on vienne les".
_DEMAND_NEAR = 6


def _is_demanded(row: Row, sense: SenseItem) -> bool:
    """Whether a French verb stands behind "demande que": "demande qu'on les transfère à Goma"."""
    if _DEMANDING.isdisjoint(row.vocabulary):
        return False
    for at in range(sense.lo - 1, max(row.lo, sense.lo - _DEMAND_REACH) - 1, -1):
        if row.word(at) in _DEMANDING:
            return row.word(at + 1) in ("que", "qu")
        if sense.lo - at > _DEMAND_NEAR and any(one.lo == at for one in row.senses):
            return False
    return False


def _is_asked(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether people are only asked to go back: "called on the displaced to return home"."""
    asked = not _ASKING.isdisjoint(row.within(mover.lo - 4, mover.lo))
    return asked and sense.lo >= mover.hi


#: "en vue du retour", "faciliter le retour", "to allow the return"
_AIMS = frozenset(
    """vue permettre permet permettent favoriser favorise faciliter facilite facilitera encourager
    preparer prepare preparent plaide plaident plaider exige exigent reclame reclament attendant
    direction commission programme service bureau projet processus
    attente conditions promouvoir organiser envisager envisage securiser allow allowing facilitate
    encourage encourages supports encouraged ensure enable enabling support promote""".split()
)
_AIM_REACH = 4


def _is_aim(row: Row, sense: SenseItem) -> bool:
    """Whether a return is only wanted or made ready: "en vue du retour de la population"."""
    noun = row.word(sense.lo) in _RETURNS
    return noun and not _AIMS.isdisjoint(row.within(max(row.lo, sense.lo - _AIM_REACH), sense.lo))


_RETURNS = frozenset("retour retours return returns rapatriement repatriation".split())


#: "has a capacity to host 20,000 refugees"
_CAPACITY = frozenset("capacity capacite uwezo".split())


def _is_force(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether soldiers or officials stand between the people and the verb as its subject."""
    if mover.hi <= sense.lo and (_opens_with_force(row, sense) or _counts_force(row, sense, mover)):
        return True
    between = range(mover.hi, sense.lo)
    return len(between) < 6 and any(
        row.word(index) in FORCES
        and row.gap(index + 1) != "-"  # "people from rebel-held Sake reached"
        and not (_is_joined(row, index) or _is_included(row, mover, index))
        and not _is_forced(row, index)
        and row.word(index + 1) not in _SAYS
        for index in between
    )


#: Words behind which another subject does what the clause tells: "after the rebels left".
_CONJUNCTIONS = frozenset(
    """after when once since before as because until while que lorsque quand depuis baada kabla
    puisque""".split()
)
_HAVING = frozenset("had have has ont avaient a avait se s sont were was".split())
#: Between the conjunction and the verb: "after the last of the M23 rebels had".
_FORCE_CLAUSE = 6


def _opens_with_force(row: Row, sense: SenseItem) -> bool:
    """Whether a verb is that of forces whom a conjunction has just brought in: "returned to Sake
    after the rebels left the town", "depuis que les rebelles ont quitté la cité"."""
    at = sense.lo - 1
    while row.word(at) in _HAVING:
        at -= 1
    if row.word(at) not in FORCES:
        return False
    for index in range(at - 1, max(row.lo, at - _FORCE_CLAUSE) - 1, -1):
        if row.starts_with_gap(index + 1) or any(one.lo == index for one in row.senses):
            return False
        if row.word(index) in _CONJUNCTIONS:
            return True
    return False


def _counts_force(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether a figure without a noun counts soldiers: "scores of Burundian and Congolese soldiers
    fled"."""
    if row.word(mover.hi) in ("and", "et") and row.word(mover.hi + 2) in FORCES:
        return {row.word(mover.hi - 1), row.word(mover.hi + 1)} <= _NATIONS
    if mover.counted is not Counted.BARE or row.word(mover.hi) not in ("of", "de", "des", "d"):
        return False
    counted = row.within(mover.hi + 1, min(sense.lo, mover.hi + _COUNTED_REACH))
    return not FORCES.isdisjoint(counted) and _CIVILIANS.isdisjoint(counted)


_COUNTED_REACH = 7
_NATIONS = frozenset(
    """congolese burundian rwandan ugandan tanzanian congolais burundais rwandais ougandais
    tanzaniens""".split()
)
_CIVILIANS = DISPLACED | frozenset(
    "people civilians families residents villagers civils familles personnes habitants".split()
)

_MEN = frozenset("men hommes recruits recrues elements".split())
_BRINGING = (Frame.ARRIVE, Frame.RELOCATE)
_COMMAND_REACH = 5


def _are_their_men(row: Row, sense: SenseItem, mover: Mover) -> bool:
    """Whether forces bring men, who are their own: "the rebels brought in another 500 men"."""
    if sense.sense.frame not in _BRINGING or sense.hi > mover.lo:
        return False
    forces = not FORCES.isdisjoint(row.within(max(row.lo, sense.lo - _COMMAND_REACH), sense.lo))
    return forces and row.word(mover.hi - 1) in _MEN


#: "13,000 people who, officials say, have poured into the town".
_SAYS = frozenset("say says said added estimate believe".split())


def _is_forced(row: Row, index: int) -> bool:
    """Whether French "forcés" was read for "forces": "110 000 déplacés forcés de quitter"."""
    return row.word(index) == "forces" and row.word(index + 1) in {"de", "d", "a"}


def _is_included(row: Row, mover: Mover, index: int) -> bool:
    """Whether soldiers are only some of the people: "14,000 people, including 300 soldiers,"."""
    return row.word(mover.hi) in _INCLUDING and not row.starts_with_gap(index)


_INCLUDING = frozenset("including among dont notamment".split())


def _is_joined(row: Row, index: int) -> bool:
    """Whether soldiers only go along with the people: "civilians and Congolese soldiers fled"."""
    return any(row.word(before) in {"and", "et", "na"} for before in (index - 1, index - 2))
