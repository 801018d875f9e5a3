"""Places of those who do not flee: of who tells of it, and of soldiers and rebels."""

from __future__ import annotations

from dashboard.core.displacements.places.governors import Governed, is_violence
from dashboard.core.displacements.places.locatives import sense_ending_at
from dashboard.core.displacements.sentence.memory import PEOPLE
from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.offices import OFFICES
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.place_words import Pull
from dashboard.core.displacements.words.saying import says
from dashboard.core.displacements.words.senses import Frame


def is_of_the_source(row: Row, item: Governed, mover: Mover | None) -> bool:
    """Whether a place belongs to who says it: "OCHA à Bunia révèle que 4 000 personnes"."""
    if mover is None or item.place.hi > mover.lo:
        return False
    if item.pull is Pull.OF and not OFFICES.isdisjoint(row.within(row.lo, item.head)):
        return _opens_with_source(row, item)  # "Selon la commission (CMP) de Kalehe, 300"
    if item.pull is not Pull.LOCATIVE:
        return False
    if row.word(item.head - 1) in _BY_HIMSELF and row.starts_with_gap(item.head - 1):
        return True  # "Le gouverneur, retranché à Uvira, en reconnaît à peine huit mille"
    between = range(item.place.hi, mover.lo)
    if _opens_with_source(row, item) or (item.head > row.lo + 1 and _quotes(row, between)):
        return True
    if _is_said_before(row, item):
        return True
    office = not _AGENCIES.isdisjoint(row.within(row.lo, item.head))
    if office and row.word(_behind_name(row, item.place.hi)) in _SPEAKS:
        return True  # "le bureau du HCR à Bunia parle de 3 000 personnes"
    that = (at for at in between if row.word(at) in _THAT and row.word(at + 1) not in _AUXILIARIES)
    said = next(that, None)
    if said is None or item.head <= row.lo + 2:
        return False  # "fighting at Kobu sent families to Iga, where nuns say that" is no source's
    return not any(item.place.hi <= verb.lo < said for verb in row.senses)


#: Who is at a place by himself: people are told of in the plural.
_BY_HIMSELF = frozenset(
    """retranche retranchee base basee refugie refugiee exile exilee replie repliee installe
    installee joint jointe interroge interrogee contacte contactee affecte affectee""".split()
)
#: Who is at a place without whom people are told of: "no relatives in Goma".
_KIN = frozenset(
    """relatives relative family kin friends acquaintances contacts proches proche famille parents
    connaissances amis""".split()
)
_HAVING = frozenset("have has had having without no ont a avaient ayant sans pas".split())
_WITH = frozenset("with by chez avec".split())  # "have found a house with relatives in Sake"
_KIN_REACH = 6


def is_of_kin(row: Row, item: Governed) -> bool:
    """Whether a place is only where people have, or have not, somebody who is theirs: "who have no
    relatives in Uganda", "qui n'ont pas de proches à Goma"."""
    if item.pull is not Pull.LOCATIVE or row.word(item.head - 1) not in _KIN:
        return False
    words = row.within(item.head - _KIN_REACH, item.head - 1)
    return not _HAVING.isdisjoint(words) and _WITH.isdisjoint(words)


_CALM = frozenset("calme accalmie paix calm peace quiet".split())


def is_of_calm(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place is only said to be calm again, which brings home who goes home there, and is
    no end of others: "malgré le retour au calme à Buleusa, des ménages affluent"."""
    calm = item.pull is Pull.LOCATIVE and row.word(item.head - 1) in _CALM
    return calm and sense.sense.frame is not Frame.RETURN


#: Who announces that others have come: the office of a place is not where these were.
_OFFICES_OF = frozenset(
    """civile society maire mayor bourgmestre administrateur administrator gouverneur governor chef
    chief president coordinateur coordinator depute comite conseil croix""".split()
)
_ANNOUNCED_REACH = 8


def is_of_who_announces(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place is that of an office which announces that people have come to another: "La
    société civile de Lubero signale l'arrivée de 1 500 ménages à Kaseghe"."""
    if item.pull is not Pull.OF or item.place.hi > sense.lo:
        return False
    if sense.sense.frame not in (Frame.ARRIVE, Frame.REACH):
        return False
    office = not _OFFICES_OF.isdisjoint(row.within(item.head - 2, item.head))
    return office and any(
        says(row.word(at))
        for at in range(item.place.hi, min(sense.lo, item.place.hi + _ANNOUNCED_REACH))
    )


def is_beside(row: Row, item: Governed, sense: SenseItem | None) -> bool:
    """Whether a place is that of others, of who announces the movement, or only calm again."""
    if is_of_kin(row, item):
        return True
    return sense is not None and (
        is_of_who_announces(row, item, sense) or is_of_calm(row, item, sense)
    )


#: A name between commas has few words: "le chef de l'agence à Moba, Pierrot Kuninga, parle de".
_NAME_REACH = 6


def _behind_name(row: Row, at: int) -> int:
    """Where a sentence goes on behind a name set in between commas at ``at``."""
    if row.gap(at) != ",":
        return at
    closing = (index for index in range(at + 1, at + _NAME_REACH) if row.gap(index) == ",")
    return next(closing, at)


def _quotes(row: Row, between: range) -> bool:
    """Whether a colon and a quotation mark stand behind a place: "a confirmé à Goma : « 300"."""
    return any(
        ":" in row.gap(index) and any(mark in row.gap(index) for mark in _QUOTES)
        for index in (*between, between.stop)
    )


_QUOTES = ("«", "“", '"')
_AGENCIES = frozenset(
    "bureau hcr unhcr ocha oim iom monusco unicef agence agency office coordination".split()
)
_SPEAKS = frozenset(
    """parle evoque avance estime indique annonce rapporte signale affirme revele denombre
    says reports estimates said reported estimated""".split()
)


def _opens_with_source(row: Row, item: Governed) -> bool:
    """Whether a place stands in the words before the comma that say who tells it: "Selon le
    président du comité dans le territoire de Sake, ces déplacés"."""
    opening = row.word(row.lo) in _ACCORDING or row.within(row.lo, row.lo + 2) == _AFTER_WHOM
    if not opening or any(sense.lo < item.place.lo for sense in row.senses):
        return False
    commas = [at for at in range(row.lo + 1, item.place.lo + 1) if "," in row.gap(at)]
    titled = len(commas) == 1 and row.gap(item.place.hi)[:1] == ","  # "Selon X, chef de Sake,"
    return not commas or titled


#: "alerte la société civile": words of telling that stand before who tells, besides others.
_TELLING = frozenset("alerte precise note deplore renseigne souligne".split())
_TELLER_REACH = 9


def _is_said_before(row: Row, item: Governed) -> bool:
    """Whether a place stands, between commas, with who tells of the people behind it: "À ce jour,
    alerte la société civile de Fizi, 300 familles"."""
    if row.gap(item.place.hi)[:1] != ",":
        return False
    for at in range(item.head - 1, max(row.lo, item.head - _TELLER_REACH) - 1, -1):
        if row.gap(at)[:1] == ",":
            return row.word(at) in _TELLING or says(row.word(at))
        if any(one.lo == at for one in row.senses):
            return False
    return False


_AFTER_WHOM = ["d", "apres"]
_ACCORDING = frozenset("selon according".split())


def is_told_by(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether a place behind the verb belongs to who says it: ", selon la commission d'Uvira"."""
    if item.pull not in (Pull.OF, Pull.LOCATIVE, Pull.NOTHING):
        return False
    if says(row.word(item.head - 1)) and row.word(item.head - 2) in ("a", "ont"):
        return True  # "a déclaré à Genève Mme Mantoo"
    for index in range(item.head - 1, sense.hi - 1, -1):
        if row.word(index) in _ACCORDING or row.word(index) in _SPEECHES:
            return True  # "a déclaré lors d'un point de presse à Genève"
        if row.starts_with_gap(index + 1):
            break
    return _is_in_attribution(row, item, sense)


#: A quotation may close before the comma: "they fled", said Jean Kaya.
_CLOSING = "”’»\"' \u00a0"


def _is_in_attribution(row: Row, item: Governed, sense: SenseItem) -> bool:
    """Whether behind a comma a place belongs to who says it: ", said Jean Kaya, a resident of
    Sake", ", the head of the camp in Sake told reporters"."""
    behind = range(sense.hi, item.place.lo)
    first = next((at for at in behind if row.gap(at).lstrip(_CLOSING)[:1] == ","), None)
    if first is None or any(first <= one.lo < item.place.hi for one in row.senses):
        return False
    if not _THAT.isdisjoint(row.within(first, item.place.lo)):
        return False
    closed = next((at for at in range(first + 1, item.head) if row.gap(at)[:1] == ","), item.head)
    if any(closed <= one.lo < item.head for one in row.figures):
        return False  # "300 sont à Kalima, indique la Croix-Rouge, et près de 900 à Pangi"
    if says(row.word(first)):
        return True
    for at in range(item.place.hi, min(item.place.hi + _SAID_REACH, row.hi)):
        if row.gap(at)[:1] == "," or row.word(at) in _RELATIVES:
            return False
        if says(row.word(at)):
            return True
    return False


#: So near behind a place stands what its people say.
_SAID_REACH = 4
_RELATIVES = frozenset("who which that qui que".split())

_SPEECHES = frozenset("presse press briefing interview communique".split())
#: "a crisis that has displaced": here "that" opens no speech.
_AUXILIARIES = frozenset("has have had is are was were a ont sont would could".split())
_THAT = frozenset("that que qu kwamba kuwa".split())
GOALS = frozenset({Pull.DESTINATION, Pull.TOWARDS})


def is_forces_goal(row: Row, item: Governed) -> bool:
    """Whether forces move there: "as M23 rebels advance towards the city"."""
    if item.pull not in GOALS:
        return False
    for index in range(item.head - 1, max(row.lo, item.head - 4) - 1, -1):
        if row.word(index) in _ADVANCING:
            return True
        if row.word(index) in PEOPLE or sense_ending_at(row, index) is not None:
            return False
    return False


_COME = frozenset(
    """venu venus venue venues venant arrives partis sortis originaires parti partie parties
    arrive arrivee arrivees provenance""".split()
)
#: Who and what travels without having fled: "une patrouille partie de Sake".
_PARTIES = frozenset(
    """patrouille patrouilles mission missions delegation delegations convoi convois equipe equipes
    vehicule vehicules bus camion camions moto motos pirogue bateau patrol delegation convoy team
    truck trucks vehicle""".split()
)
_COMERS = FORCES | _PARTIES


def is_forces_origin(row: Row, item: Governed) -> bool:
    """Whether it is forces who come from a place: "ont fui l'avancée des militaires venus de
    Kasese", "an attack by rebels from Rutshuru"."""
    armed = row.word(item.head - 1) in _GROUPS and row.word(item.head - 2) in _ARMED
    if row.word(item.head) == "from" and (armed or row.word(item.head - 1) in FORCES):
        return not _is_from_fight(row, item)
    if _attack_from(row, item) or _force_on_the_move(row, item):
        return True
    if _COME.isdisjoint(row.vocabulary):
        return False
    near = range(item.head - 2, item.at + 1)
    return any(
        row.word(at) in _COME and row.word(at - 1 - (row.word(at - 1) == "en")) in _COMERS
        for at in near
    )


_BETWEEN = frozenset("between entre".split())
_ONWARDS = frozenset("to into towards toward vers".split())
_SIDES_REACH, _ONWARD_REACH = 14, 10


def _is_from_fight(row: Row, item: Governed) -> bool:
    """Whether the forces before "from" are the last side of a fight that people flee, who go from
    there: "are fleeing the clashes between soldiers and rebels, from Oicha to Beni"; "flee clashes
    with rebels from Oicha" leaves it open who is from there."""
    apart = row.gap(item.head)[:1] == ","
    sides = not _BETWEEN.isdisjoint(row.within(item.head - _SIDES_REACH, item.head))
    goes_on = not _ONWARDS.isdisjoint(row.within(item.place.hi, item.place.hi + _ONWARD_REACH))
    return apart + sides + goes_on > 1


#: What forces do who come "from" a place, and what they do who give it up: only their own relative
#: clause or participle says the latter, "the army withdrew from Sake" tells of Sake.
_MARCHES = frozenset(
    """coming come came arriving arrived advancing advanced marching marched infiltrating moving
    descending descended crossing crossed withdrawing retreating pulling pushing returning
    operating""".split()
)
_GIVES_UP = frozenset("withdrawn withdrew retreated pulled pushed moved returned driven".split())
_WHO = frozenset("who that which".split())
_AROUND_MARCHES = frozenset("had have has were was are been in back out down over up".split())
_MARCH_REACH = 6


def _force_on_the_move(row: Row, item: Governed) -> bool:
    """Whether it is a force that comes from a place, by a verb of its own right behind it:
    "fighters coming from Irumu raided Lolwa", "soldiers who had pulled back from Sake looted"."""
    if row.word(item.head) != "from":
        return False
    moved = told = False
    for at in range(item.head - 1, max(row.lo, item.head - _MARCH_REACH) - 1, -1):
        word = row.word(at)
        if row.starts_with_gap(at + 1):
            return False
        if word in _WHO:
            return told and row.word(at - 1) in _COMERS
        if word in _MARCHES or word in _GIVES_UP:
            moved, told = moved or word in _MARCHES, True
        elif word not in _AROUND_MARCHES:
            return moved and word in _COMERS
    return False


#: "the presence of an armed group from Masisi has led to displacement"
_ARMED = frozenset("armed rebel militia splinter".split())
_GROUPS = frozenset("group groups faction factions band bands militia men".split())


#: What forces do from a place: "M23 attacked Sake from Kibumba, and thousands fled".
_ASSAULTS = frozenset(
    """attacked attack advanced advance advancing shelled bombed bombarded stormed invaded raided
    infiltrated marched attaque attaquent avance avancent progresse progressent bombarde""".split()
)
_FROM_THERE = frozenset("from depuis".split())
_ASSAULT_REACH, _SUBJECT_REACH = 5, 4


def _attack_from(row: Row, item: Governed) -> bool:
    """Whether forces attack or advance from a place, with no people named in between."""
    if row.word(item.head) not in _FROM_THERE or _ASSAULTS.isdisjoint(row.vocabulary):
        return False
    for at in range(item.head - 1, max(row.lo, item.head - _ASSAULT_REACH) - 1, -1):
        if row.starts_with_gap(at + 1) or row.word(at) in PEOPLE:
            return False
        if row.word(at) in _ASSAULTS:
            return not FORCES.isdisjoint(row.within(max(row.lo, at - _SUBJECT_REACH), at))
    return False


_ENTERING = frozenset("pushed pushes pushing spread spreads marched rolled swept moved".split())


def is_entered(row: Row, item: Governed) -> bool:
    """Whether forces, or the fighting itself, got to a place."""
    if item.pull not in GOALS:
        return False
    verb = next((at for at in (item.head - 1, item.head - 2) if row.word(at) in _ENTERING), None)
    if verb is None:
        return False
    if row.word(item.head - 1) in PEOPLE:
        return False  # "fighting in Sake pushed villagers towards Mweso"
    before = range(max(row.lo, verb - 4), verb)
    return any(row.word(at) in FORCES or is_violence(row, at) for at in before)


_ADVANCING = frozenset(
    """advance advanced advancing advances progresse progressent avancent avance wanasonga
    avancee progression percee confined limited closer close nearer linked due according thanks
    etendus propages rapprochent rapproches limites""".split()
)
