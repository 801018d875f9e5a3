"""Who or what a figure counts: nouns for people, households, and what is never displaced people.

English beside French beside Swahili; a row may be extended without touching the code.
"""

from __future__ import annotations

from enum import StrEnum

from dashboard.core.quantity.peoples import PEOPLES
from dashboard.core.tokens import fold


def _words(words: str) -> frozenset[str]:
    """The words without case and accents, as the tokens of a text are."""
    return frozenset(fold(words).split())


class Counted(StrEnum):
    """What a figure counts."""

    DISPLACED = "displaced"
    RETURNED = "returned"
    PERSONS = "persons"
    HOUSEHOLDS = "households"
    OTHER = "other"
    BARE = "bare"


#: People who are displaced by the very word: "87,000 IDPs", "1.150 déplacés", "wakimbizi 300".
DISPLACED = _words(
    """displaced idp idps refugee refugees evacuee evacuees escapees
    déplacé déplacés déplacée déplacées deplaces deplacés réfugié réfugiés réfugiée
    réfugiées refugies pdi pdis sinistrés fuyards wakimbizi mkimbizi bakimbizi wahamiaji
    waliohama waliokimbia
    uprooted homeless déracinés exilés asylum demandeurs demandeuses"""
)

#: Two words that name the displaced together: "1,500 asylum-seekers".
_SEEKERS = (["asylum", "seekers"], ["asylum", "seeker"], ["refuge", "seekers"])

#: People who went back: "8 350 retournés", "2,000 returnees".
RETURNED = _words(
    """returnee returnees retournés retourné retournées rapatriés rapatriées waliorejea
    waliorudi repatriates"""
)

#: People of whom the sentence has to say that they moved.
PERSONS = PEOPLES | _words(
    """people person persons individuals individual residents resident inhabitants
    inhabitant civilians villagers men women children adults youths locals souls
    citizens congolese farmers arrivals newcomers townspeople townsfolk evictees
    peasants neighbours parishioners personnes personne individus habitants habitant
    civils âmes hommes femmes enfants villageois gens citoyens congolais riverains
    concitoyens administrés ouailles paroissiens
    cultivateurs paysans arrivants populations population watu mtu wakazi
    wananchi raia wakongo warundi waburundi wanyarwanda waganda wakongomani wakongamani
    wenzao wanawake watoto wanaume wanakijiji
    wakulima
    strangers guests étrangers hôtes wageni
    occupants occupant survivors dwellers folk fisherfolk fishermen herders miners diggers mothers
    girls boys elders youngsters parents newborns babies islanders countrymen compatriots
    nationals bantous bantou bantu bantus pygmée babembe bafuliru bafuliiru banyindu hutus tutsis
    burundians rwandans ugandans banyamulenge hema lendu bira nande hutu tutsi twa pygmies
    squatters settlers others siens nôtres voisins survivants rescapés fugitifs ressortissants
    mamans filles
    garçons vieillards jeunes pêcheurs éleveurs creuseurs mineurs ruraux citadins compatriotes
    burundais rwandais ougandais fidèles arrivées occupantes pygmées autochtones sinistrées
    pensionnaires agriculteurs cultivatrices mouths bouches orpailleurs neighbors
    walkers passengers passagers
    piétons pedestrians minors orphans orphelins infants nourrissons toddlers widows veuves
    villageoises habitantes congolaises townsmen folks burundaises rwandaises centrafricains
    sudanese wakaazi wanavijiji wavuvi wachimbaji wazee vijana manusura wahamaji wenyeji wahanga
    waathirika wafanyabiashara wanafunzi wahema walendu wajawazito walionusurika
    majirani roho wakristo waislamu wapangaji wachuuzi wachungaji wabembe wafuliiru wahunde wanande
    batwa mbilikimo wajane yatima mayatima walemavu wazazi wakimbiaji
    waumini watoro wachimba wakaaji wanainchi wanaichi batu bakaaji banainchi bamama batoto
    wafugaji frères sœurs brothers sisters pers indiv pax
    soudanais soudanaises centrafricaines tanzaniens"""
)

#: Households stay households: "1,500 families", "350 ménages", "kaya 300".
HOUSEHOLDS = _words(
    """families family households household homesteads ménages ménage menages familles
    famille foyers foyer feux hearths hh hhs familia kaya"""
)

#: Nouns that tell that a figure counts something else, and so do all nouns not listed at all.
OTHER = _words(
    """soldiers soldier troops fighters fighter rebels rebel militants militiamen
    combatants police policemen officers insurgents deaths dead killed bodies wounded
    injured victims casualties hostages prisoners cases patients tents tarpaulins tonnes
    tons dollars francs euros percent km kilometres kilometers miles hours days weeks
    lives months years houses homes schools hectares staff employees workers beneficiaries
    marchers protesters demonstrators voters pupils students traders deputies lawmakers
    peacekeepers mercenaries soldats militaires combattants rebelles miliciens policiers
    morts blessés tués victimes otages prisonniers cas patients tentes bâches tonnes
    dollars francs euros kilomètres heures jours semaines mois ans maisons écoles
    hectares employés agents bénéficiaires manifestants électeurs élèves commerçants
    députés casques wanajeshi askari waasi wapiganaji polisi maiti waliouawa majeruhi
    wafungwa mahabusu wagonjwa dola faranga kilomita saa masaa dakika siku wiki mwezi miezi mwaka
    miaka asilimia
    ekari hekta tani nyumba shule wanafunzi"""
)

#: Small words that may stand between a figure and its noun: "620 of the most exposed families".
#: Behind a noun that nobody counts as people they begin what it belongs to: "43 villages of".
_LINKS = _words("of the de d des du la le les wa ya za its his her their our my nos these those")
#: What the people are called between a figure and its noun: "200 former Rwandan refugees".
_BETWEEN = _LINKS | _words(
    """most more other others new newly additional further displaced internally vulnerable former
    congolese rwandan burundian ugandan local such extra autres nouveaux nouvelles nouvelle anciens
    anciennes supplémentaires wengine nyingine zaidi mpya wapya internes"""
)

#: Words after which a figure stands for people named before: "600 d'entre eux", "900 had gone",
#: "4 800, parmi lesquelles", "another 2,000 took".
_CLOSED = _words(
    """of from to in at on for by since who whom which that had have has were was are is
    be been after before during while when and or but as with near into over across
    outside around inside within amid despite until till including there here
    already still now then them this last living he she they we i il elle d dans a au aux
    en sur pour par depuis vers chez qui que dont ont a avaient avait sont étaient
    seraient auraient aurait était est et ou mais après avant lors pendant parmi entre
    déjà encore ces cette ce cet this hier demain today yesterday tonight alone together
    monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi
    samedi dimanche l aujourd maintenant desormais actuellement currently
    avec sans selon according ceux celles those plus between against compared including soit contre
    notamment surtout each every per chaque seulement only y ne n tous toutes all
    us them eux elles nous
    kutoka hadi katika kwa na huko waliokuwa ambao wali wako wame mjini tangu"""
)


#: Nouns for people that are participles behind another noun.
_PARTICIPLES = _words("arrivées sinistrées occupantes")
_OF_THESE = (["of", "these"], ["of", "those"])


#: What a register or a queue counts stands for people named before: "1 237 noms", "300 new faces".
NAMES = _words(
    "noms names visages faces têtes manquants manquantes restants restantes absents absentes"
)
_DESCRIBING = _words("nouveaux nouvelles new fresh more further autres other additional")


def _names(words: list[str]) -> int:
    """How many words end with a noun that stands for people: "nouveaux visages"; 0 if none.

    >>> _names(["nouveaux", "visages"]), _names(["tetes", "de", "betail"])
    (2, 0)
    """
    at = 0
    while at < len(words) and words[at] in _DESCRIBING:
        at += 1
    named = at < len(words) and words[at] in NAMES
    return at + 1 if named and words[at + 1 : at + 2] not in _OF_THINGS else 0


_OF_THINGS = (["de"], ["d"], ["of"])

#: Behind an article they only say when.
_TIMES = _words(
    """week month day night morning evening year semaine mois jour nuit matin soir soirée veille
    journée année lendemain"""
)


def counted(words: list[str]) -> tuple[Counted, int]:
    """What a figure counts, from the folded words after it, and how many words say so.

    Looks at five words at most. A figure before a verb, a preposition or a stop is ``BARE``: it
    stands for what was named before.

    >>> counted(["of", "the", "most", "exposed", "families", "left"])
    (<Counted.HOUSEHOLDS: 'households'>, 5)
    >>> counted(["displaced", "people"])
    (<Counted.DISPLACED: 'displaced'>, 2)
    >>> counted(["other", "congolese", "refugees", "are"])
    (<Counted.DISPLACED: 'displaced'>, 3)
    >>> counted(["nouveaux", "visages"])  # of people named before
    (<Counted.BARE: 'bare'>, 2)
    >>> counted(["tonnes", "of", "rice"]), counted(["were", "flown"]), counted([","])
    ((<Counted.OTHER: 'other'>, 1), (<Counted.BARE: 'bare'>, 0), (<Counted.BARE: 'bare'>, 0))
    """
    if named := _names(words):
        return Counted.BARE, named
    displaced = 0
    unknown = False
    for index, word in enumerate(words[:6]):
        if unknown and word in _PARTICIPLES:
            return Counted.OTHER, 1  # "trois pirogues pleines arrivées à Minova"
        if (people := _people_at(words, index)) is not None:
            persons = displaced and people[0] is Counted.PERSONS
            return (Counted.DISPLACED, people[1]) if persons else people
        if word in DISPLACED:
            displaced = index + 1
        elif word.isdigit() and index:
            if displaced:  # "1 270 déplacés de 274 ménages"
                break  # otherwise "128 of 142 patients"
            if unknown:
                return Counted.OTHER, 1  # "en quatre voyages 64 personnes"
        elif _is_time(words, index):
            return Counted.BARE, 0  # "plus d'un millier la semaine dernière"
        elif word in _BETWEEN:
            if unknown and word in _LINKS:  # "43 villages of the north"
                return Counted.OTHER, 1
        elif displaced:
            break
        elif word in _CLOSED or not word[:1].isalpha():
            return (Counted.OTHER, 1) if unknown else (Counted.BARE, 0)
        elif words[max(0, index - 2) : index] in _OF_THESE:
            return Counted.BARE, 0  # "2,000 of these fled"
        elif unknown and word.endswith("ing"):
            return Counted.OTHER, 1  # "200 trucks carrying displaced people"
        else:
            unknown = True
    if displaced:
        return Counted.DISPLACED, displaced
    return (Counted.OTHER, 1) if words else (Counted.BARE, 0)


def _people_at(words: list[str], index: int) -> tuple[Counted, int] | None:
    """What the noun at ``index`` counts and where it ends; None for one that leaves it open."""
    noun = _noun(words[index])
    homes = 0
    if words[index] in _MOVES:
        return Counted.DISPLACED, index + 1
    if words[index : index + 2] in _SEEKERS:
        return Counted.DISPLACED, index + 2
    if words[index] in _COMERS and index and words[index - 1] in _NEW:
        return Counted.PERSONS, index + 1
    if (
        words[index] in _MEN_AND
        and words[index + 1 : index + 2] == [","]
        and (words[index + 2 : index + 5] in _MEN_AND[words[index]])
    ):
        return Counted.PERSONS, index + 5  # "300 men, women and children"
    if words[index] in _MEMBERS and (last := _community_after(words, index)):
        return Counted.PERSONS, last
    if words[index] in _HEADS:
        homes = _household_after(words, index)
    elif noun is Counted.PERSONS:
        homes = _their_households(words, index)
    if homes:
        return Counted.HOUSEHOLDS, homes
    if noun is Counted.PERSONS and words[index + 1 : index + 3] in _SEEKERS:
        return Counted.DISPLACED, index + 3  # "1,500 Congolese asylum-seekers"
    following = words[index + 1] if index + 1 < len(words) else ""
    if noun is Counted.PERSONS and following in _SOLDIERS:
        return Counted.OTHER, index + 2  # "several hundred Congolese soldiers"
    if noun is Counted.PERSONS and following in _ARE_CALLED:  # "3,000 Congolese refugees"
        return _noun(following) or noun, index + 2
    return None if noun is None or noun is Counted.DISPLACED else (noun, index + 1)


def _is_time(words: list[str], index: int) -> bool:
    """Whether an article and a word of time follow the figure: "la semaine dernière"."""
    article = words[index] in ("la", "le", "the", "l")
    at = 2 if words[1:2] and words[1] in _FIRST else 1  # "900 le premier jour"
    return article and not index and len(words) > at and words[at] in _TIMES


_FIRST = _words("premier première même seul seule first second very same")

#: What people of a country, women or children are called: "3,000 other Congolese refugees".
_ARE_CALLED = _words(
    """refugees idps evacuees returnees arrivals newcomers civilians retournés retournées rapatriés
    rapatriées"""
)

_SOLDIERS = _words(
    """soldiers soldier troops fighters rebels police policemen officers militiamen militants
    insurgents combatants peacekeepers mutomboki soldats militaires combattants rebelles policiers
    miliciens officiers"""
)

#: Reports count moves as they count people: "237,000 displacements this year alone", "deux mille
#: départs en deux jours".
_MOVES = _words("displacements départs departures crossings")
#: "300 nouveaux venus": elsewhere "venus" is a verb.
_COMERS = _words("venus venues")
_NEW = _words("nouveaux nouvelles")

_MEN_AND: dict[str, tuple[list[str], ...]] = {
    "men": (["women", "and", "children"],),
    "women": (["children", "and", "men"], ["men", "and", "children"]),
    "hommes": (["femmes", "et", "enfants"],),
    "femmes": (["enfants", "et", "vieillards"], ["hommes", "et", "enfants"]),
}
_MEMBERS = _words("membres members")
_COMMUNITIES = _words(
    "communauté communautés community communities ethnie ethnies tribu tribus tribe tribes peuple"
    " clan clans ethnic congregation parish"
)


def _community_after(words: list[str], index: int) -> int:
    """How many words end with the community whose members are counted; 0 where none is named.

    >>> _community_after(["membres", "de", "la", "communaute", "hema"], 0)
    4
    >>> _community_after(["membres", "du", "gouvernement"], 0)
    0
    """
    return next((at + 1 for at in range(index + 1, index + 5) if _is_one(words, at)), 0)


def _is_one(words: list[str], at: int) -> bool:
    return at < len(words) and words[at] in _COMMUNITIES


#: Each of them stands for a household: "600 heads of household", "300 chefs de ménage".
_HEADS = _words("heads chefs responsables")


def _household_after(words: list[str], index: int) -> int:
    """How many words end with the household whose head is counted; 0 where none is named."""
    for at in range(index + 1, min(index + 4, len(words))):
        if words[at] in HOUSEHOLDS:
            return at + 1
    return 0


def _their_households(words: list[str], index: int) -> int:
    """How many words end with the households of people: "500 Tutsi families"; 0 if none."""
    at = index + 1
    while at < len(words) and words[at] in PERSONS and at <= index + 2:
        at += 1
    return at + 1 if at < len(words) and words[at] in HOUSEHOLDS else 0


def _noun(word: str) -> Counted | None:
    if word in HOUSEHOLDS:
        return Counted.HOUSEHOLDS
    if word in PERSONS:
        return Counted.PERSONS
    if word in DISPLACED:
        return Counted.DISPLACED
    if word in RETURNED:
        return Counted.RETURNED
    return Counted.OTHER if word in OTHER else None
