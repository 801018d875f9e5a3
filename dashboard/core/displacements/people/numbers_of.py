"""What a bare figure numbers: displaced people, those of a camp, a population, a former count, a
day or a road."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.displacements.sentence.row import FigureItem, Row
from dashboard.core.displacements.words.lexicon import MONTHS, WEEKDAYS
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS

_GROWN = frozenset(
    "risen rose rise increased grown grew up jumped climbed down fallen fell dropped".split()
)
_GROWN_REACH = 7


def is_former(row: Row, item: FigureItem) -> bool:
    """Whether a figure is only what a number was before: "had risen to 1,202 from the 1,000",
    "ils étaient 400 hier, ils sont 700 ce matin"."""
    if _was_then(row, item) or _is_compared(row, item):
        return True
    at = item.lo - 1
    while row.word(at) in _COUNT_OF and item.lo - at <= _COMPARED_REACH:
        at -= 1  # "down from the initial count of 30,000"
    if row.word(at) != "from":
        return False
    if row.word(at - 1) in ("up", "down"):
        return True
    grown = not _GROWN.isdisjoint(row.within(at - _GROWN_REACH, at))
    return grown and any(at - _GROWN_REACH <= other.hi <= at for other in row.figures)


_COUNT_OF = frozenset("the a an initial original previous count number total figure of".split())


def _is_compared(row: Row, item: FigureItem) -> bool:
    """Whether a figure is only what others are measured by: "higher than last week's 179"."""
    for at in range(item.lo - 1, max(row.lo, item.lo - _COMPARED_REACH) - 1, -1):
        if row.starts_with_gap(at + 1):
            return False
        if row.word(at) == "than":
            return row.word(at - 1) in _COMPARED and not _PAST_TIMES.isdisjoint(
                row.within(at, item.lo)
            )
    return False


#: Between "than" and the figure of before stand few words: "than the previous week's".
_COMPARED_REACH = 6
_COMPARED = frozenset("higher lower more fewer less larger smaller rather".split())
_PAST_TIMES = frozenset("last previous yesterday earlier preceding former prior".split())


_THEN = frozenset(
    "hier veille avant yesterday earlier precedente dernier derniere premier lendemain".split()
)
_NOW = frozenset("aujourd maintenant desormais matin soir midi today now morning".split())
_BE = frozenset("etaient etait were was comptait comptaient".split())
_THEN_REACH = 4


def _was_then(row: Row, item: FigureItem) -> bool:
    """Whether a figure is of yesterday and the next one of today."""
    before = next((one for one in row.figures if 0 < item.lo - one.hi <= _THEN_REACH), None)
    goes_on = before is not None and row.word(before.lo - 1) in _BE  # "40 hier, 212 le lendemain"
    if _has_day(row, item.hi) and any(
        0 < one.lo - item.hi <= _THEN_REACH and _has_day(row, one.hi) for one in row.figures
    ):
        return True  # "on en a compté 312 lundi, 340 mardi et 401 mercredi"
    then = not _THEN.isdisjoint(row.within(item.hi, item.hi + _THEN_REACH))
    if not then or not (goes_on or row.word(item.lo - 1) in _BE):
        return False
    later = next((one for one in row.figures if one.lo > item.hi), None)
    return later is not None and not _NOW.isdisjoint(row.within(item.hi, later.hi + _THEN_REACH))


def _has_day(row: Row, at: int) -> bool:
    return row.word(at + (row.word(at) == "on")) in WEEKDAYS


_NUMBERING = frozenset("number numbered numbering total totalled totals".split())
#: "The number of refugees in the camps had risen to 1,202": so many words lie in between.
_NUMBER_REACH = 26
_NUMBER_OF = frozenset("number total nombre".split())
#: "Les déplacés déjà enregistrés à Beni sont estimés à des centaines"
_PUT_AT = frozenset("estimes estimees evalues evaluees chiffres chiffrees".split())
_PUT_REACH = 8


def is_number_of_displaced(row: Row, item: FigureItem) -> bool:
    """Whether a bare figure is the number of displaced people of which the clause speaks."""
    if row.word(item.lo) in _PUT_AT and row.word(item.lo + 1) == "a":
        return not DISPLACED.isdisjoint(row.within(item.lo - _PUT_REACH, item.lo))
    if row.word(item.lo - 1) in _NUMBERING:  # "the displaced now number 5,000"
        return not DISPLACED.isdisjoint(row.within(item.lo - 4, item.lo))
    if _NUMBER_OF.isdisjoint(row.within(item.lo - _NUMBER_REACH, item.lo)):
        return False  # as before nearly every figure
    for index in range(item.lo - 1, max(row.lo, item.lo - _NUMBER_REACH) - 1, -1):
        if row.gap(index + 1)[:1] in {";", ":", "."} or any(
            one.lo <= index < one.hi for one in row.figures
        ):
            return False
        if row.word(index) in _NUMBER_OF and row.word(index + 1) in _WHO:
            return any(index < one.lo < item.lo for one in row.senses)  # "the number who fled"
        if row.word(index) in _NUMBER_OF and row.word(index + 3) in _WHO:
            told = any(index < one.lo < item.lo for one in row.senses)
            return told and row.word(index + 2) in _COUNTED_PEOPLE  # "the number of people who"
        if row.word(index) in _NUMBER_OF:
            return not DISPLACED.isdisjoint(row.within(index + 1, index + _NAMED_REACH))
    return False


_WHO = frozenset("who having qui".split())
_COUNTED_PEOPLE = PERSONS | HOUSEHOLDS
#: "The number of not yet registered IDPs" names them within so many words.
_NAMED_REACH = 6


_MONTHS = MONTHS - {"may"}  # "20 may return" gives no day
_LAST_DAY = 31
_LABELLED = frozenset(
    """road route highway axis resolution article line block point group update report situation
    nationale national""".split()
)
_GROUPED = frozenset("groupes groups vagues waves convois convoys".split())
_LABELS = frozenset("number no numero nr".split())


def is_day_or_label(row: Row, item: FigureItem) -> bool:
    """Whether a figure is the day of a month, whatever follows, or what something is called by:
    "on 9 November provoking displacements", "traffic on road number 44"."""
    figure = item.figure
    if not figure.plain or figure.high is None:
        return False
    if _FIRST_YEAR <= figure.high <= _LAST_YEAR and _is_year_of_date(row, item):
        return True
    if figure.high <= _OLDEST and _is_age(row, item):
        return True
    if figure.high <= _LAST_DAY and row.word(item.hi) in _MONTHS:
        return True
    if row.word(item.lo - 1) in ("de", "of") and row.word(item.lo - 2) in _GROUPED:
        return row.word(item.lo - 3) in ("par", "in")  # "repartent par groupes de vingt"
    labelled = row.word(item.lo - 1) in _LABELS and row.word(item.lo - 2) in _LABELLED
    return labelled or row.word(item.lo - 1) in ("road", "highway")


_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def _is_year_of_date(row: Row, item: FigureItem) -> bool:
    """Whether a figure of four digits stands behind a month, with a day before or between them: "on
    28 December 2018 families fled"."""
    digits = row.word(item.lo)
    at = item.lo - 1 - (row.word(item.lo - 1).isdigit() and len(row.word(item.lo - 1)) <= _DAY)
    return item.hi - item.lo >= 1 and len(digits) == _YEAR and row.word(at) in _MONTHS


#: So many digits have a day and a year.
_DAY, _YEAR = 2, 4
#: Nobody is older.
_OLDEST = 110


def _is_age(row: Row, item: FigureItem) -> bool:
    """Whether a figure is somebody's age: "says Francine, 41, a farmer", "Jean Kaya, 60 ans"."""
    if item.hi - item.lo > 1 or "," not in row.gap(item.lo) or item.lo - 1 < row.lo:
        return False
    named = row.tokens.capital[item.lo - 1] and item.lo - 1 > row.lo
    ends = item.hi >= row.hi or row.gap(item.hi)[:1] in {",", ".", '"', "”", "»"}
    return named and (ends or row.word(item.hi) == "ans")


#: What holds people: so many to each is no number of them.
_HOLDERS = frozenset(
    """moto motos vehicule vehicules camion camions bus pirogue pirogues bateau piece pieces chambre
    chambres tente tentes salle salles lit lits classe abri abris case cases maison maisons menage
    menages famille familles foyer foyers latrine latrines vehicle truck boat canoe room rooms tent
    tents classroom bed house houses household family motorbike motorcycle""".split()
)
_EACH = frozenset("par per".split())
_EVERY = frozenset("chaque each every".split())
_EVERY_REACH = 6
_EACH_REACH = 3


def is_ratio(row: Row, item: FigureItem) -> bool:
    """Whether a figure is so many to a room or a boat: "trois personnes par moto"."""
    every = not _EVERY.isdisjoint(row.within(item.lo - _EVERY_REACH, item.lo))
    if (
        every
        and (item.figure.high or 0) < _CROWD
        and any(
            row.word(at) in _EVERY and row.word(at + 1) in _HOLDERS
            for at in range(item.lo - _EVERY_REACH, item.lo)
        )
    ):
        return True  # "chaque foyer y loge neuf étrangers"
    behind = row.within(item.hi, item.hi + _IN_EACH_REACH)
    if any(pair in _IN_EACH for pair in pairwise(behind)) and (item.figure.high or 0) < _CROWDED:
        return True  # "430 people sleep in each row of stalls"
    if row.word(item.hi) in _EACH and row.word(item.hi + 1)[:1].isdigit():
        return True  # "a mortality rate of 188 per 1,000"
    if _BEFORE_HOLDERS.isdisjoint(row.within(item.hi, item.hi + _EACH_REACH)):
        return False  # as behind most figures
    for index in range(item.hi, item.hi + _EACH_REACH):
        if row.word(index) in _SHARING and row.word(index + 1) in _ONE:
            return row.word(index + 2) in _HOLDERS and (item.figure.high or 0) < _CROWD
        if row.word(index) in _IN and row.word(index + 1) in _ONE:
            held = not _HOLDERS.isdisjoint(row.within(index + 2, index + 4))
            return held and (item.figure.high or 0) < _ROOMFUL
        if row.word(index) == "to" and row.word(index + 1) in _ONE:
            return row.word(index + 2) in _HOLDERS and (item.figure.high or 0) < _ROOMFUL
        if row.word(index) in _EACH:
            return row.word(index + 1) in _HOLDERS and (item.figure.high or 0) < _CROWD
        if row.starts_with_gap(index):
            return False
    return False


_IN_EACH = frozenset({("in", "each"), ("in", "every"), ("dans", "chaque"), ("under", "each")})
_IN_EACH_REACH, _CROWDED = 5, 1000
#: "nous sommes douze dans une même chambre"
_IN = frozenset("dans in".split())
_ONE = frozenset("un une one a the".split())
#: "about 35 families share a tent"
_SHARING = frozenset("share shares sharing shared partagent partageaient partageant".split())
_BEFORE_HOLDERS = _IN | _EACH | _SHARING | {"to"}
_ROOMFUL = 40
#: No boat holds more.
_CROWD = 200
_ESTIMATED = frozenset("estimee evaluee".split())
_POPULATION_REACH = 14
_STANDS = frozenset("stands stood at of to a reached exceeds now".split())


def is_of_camp(row: Row, item: FigureItem) -> bool:
    """Whether a figure is how many live in a camp: "the population at the Nyakabande transit centre
    stands at 1,839"."""
    if row.word(item.lo - 1) in _WITH:
        before = set(row.within(item.lo - _POPULATION_REACH, item.lo))
        return not (_CAMPS.isdisjoint(before) or _IS.isdisjoint(before))
    if row.word(item.lo - 1) not in _STANDS:
        return False
    if _has_grown(row, item) or _holds(row, item):
        return True
    for index in range(item.lo - 1, max(row.lo, item.lo - _POPULATION_REACH) - 1, -1):
        if row.starts_with_gap(index + 1):
            return False
        if row.word(index) == "population":
            return not _CAMP_WORDS.isdisjoint(row.within(index - 2, item.lo))
    return False


#: "Kenani est le plus grand camp du pays, avec 10 065 personnes"
_WITH = frozenset("avec with".split())
_IS = frozenset("est is reste remains demeure".split())


def _holds(row: Row, item: FigureItem) -> bool:
    """Whether a figure is of those who live at a camp: "the Bulengo site, home to some 17,000", "a
    spontaneous site of 18,000 people"; not of a town's people, nor of more than a camp holds."""
    if (item.figure.low or item.figure.high or 0) > _LARGEST_CAMP:
        return False
    if row.within(item.lo - 2, item.lo) == ["home", "to"]:
        at = item.lo - 3
        while row.word(at) in _IS_NOW or (row.tokens.capital[at] and row.lo < at):
            at -= 1
        at -= row.word(at) == "of"  # "the camp of Bulengo, home to"
        return row.word(at) in _CAMPS
    return row.word(item.lo - 1) == "of" and row.word(item.lo - 2) in _CAMPS


#: The largest camps of the region held fewer.
_LARGEST_CAMP = 300_000
_IS_NOW = frozenset("is are was were now still already currently today".split())


def _has_grown(row: Row, item: FigureItem) -> bool:
    """Whether a camp is said to have grown to so many: "Rusayo camp grew from 5,000 to 20,000",
    not by so many."""
    if row.word(item.lo - 1) not in _UP_TO:
        return False
    for index in range(item.lo - 1, max(row.lo, item.lo - _GROWN_REACH) - 1, -1):
        if row.starts_with_gap(index + 1) and not row.word(index).isdigit():
            return False
        if row.word(index) in _GROWS:
            return _is_camp_itself(row, index)
    return False


def _is_camp_itself(row: Row, at: int) -> bool:
    """Whether a camp stands before a verb of growing, and nothing in it that is no people: "cholera
    cases at the Rusayo camp rose"."""
    camp = next((one for one in range(at - 1, at - _CAMP_REACH, -1) if row.word(one) in _CAMPS), -1)
    inside = camp >= row.lo and not _INSIDE.isdisjoint(row.within(camp - 3, camp))
    counted = not _POPULATION.isdisjoint(row.within(row.lo, camp))
    return camp >= row.lo and (counted or not inside)


_INSIDE = frozenset("at in of inside within au aux dans du des de".split())
_POPULATION = DISPLACED | frozenset("population number nombre effectif total residents".split())


_UP_TO = frozenset("to a".split())
_CAMPS = frozenset("camp camps site settlement".split())
#: Between the camp and its growing stands its name: "le camp de Rusayo a bondi".
_CAMP_REACH = 5
_GROWS = _GROWN | frozenset("bondi passe grossi grimpe gonfle augmente swelled swollen".split())
_CAMP_WORDS = frozenset("camp camps site settlement transit holding reception refugee".split())


def is_population(row: Row, item: FigureItem) -> bool:
    """Whether a figure is how many live at a place: "le tiers de la population de Kokola, estimée à
    plus de 6 100 personnes"."""
    if _lives_at_home(row, item):
        return True
    if _ESTIMATED.isdisjoint(row.within(item.lo - 1, item.lo + 1)):
        return False
    return any(
        row.word(index) == "population" and not _moves_between(row, index, item.lo)
        for index in range(max(row.lo, item.lo - _POPULATION_REACH), item.lo)
    )


_CITY = frozenset("capital city".split())
_CITY_REACH = 14
#: Who is "now" or "already" there, or from elsewhere, has come.
_COME = frozenset("now already become became becoming been".split())
_OF_THEM = frozenset("from who displaced uprooted fleeing driven".split())


def _lives_at_home(row: Row, item: FigureItem) -> bool:
    """Whether a figure is how many live in a city: "Goma, the capital of North Kivu and home to
    around 2 million people"."""
    to = item.lo - 1 if row.word(item.lo - 1) == "to" else item.lo - 2
    if row.within(to - 1, to + 1) != ["home", "to"] or row.word(to - 2) in _COME:
        return False
    city = not _CITY.isdisjoint(row.within(to - _CITY_REACH, to))
    behind = row.within(item.hi, item.hi + 2)
    return city and behind[:1] in _PLAIN and _OF_THEM.isdisjoint(behind)


_PLAIN = (["people"], ["inhabitants"], ["residents"])


def _moves_between(row: Row, lo: int, hi: int) -> bool:
    return any(lo < sense.lo < hi for sense in row.senses)


def rate_behind(row: Row, at: int) -> int:
    """How many words say in which time so many come: "300 people a day" is no 300 people."""
    return 2 * (tuple(row.within(at, at + 2)) in _RATES and not row.starts_with_gap(at))


_RATES = frozenset(
    (one, two)
    for firsts, seconds in (
        ("a per each every", "day week month night hour"),
        ("par chaque", "jour semaine mois nuit heure"),
        ("kwa kila", "siku wiki mwezi"),
    )
    for one in firsts.split()
    for two in seconds.split()
)


def is_clock(row: Row, item: FigureItem) -> bool:
    """Whether a figure is a time of day: "15 h 40", "17:42"."""
    if not item.figure.plain:
        return False
    text = row.article.text
    around = (
        text[item.figure.number_start - 1 : item.figure.number_start]
        + text[item.figure.number_end : item.figure.number_end + 1]
    )
    return ":" in around or "h" in (row.word(item.lo - 1), row.word(item.hi))


def is_age(row: Row, item: FigureItem) -> bool:
    """Whether a figure is somebody's age: "Marie, 34, who fled", "under five", "aged 5 to 17"."""
    figure = item.figure
    if (figure.high or figure.low or 0) <= _GROWN_UP:
        hedge = row.article.text[figure.start : figure.number_start].strip().lower()
        if hedge in _AGES or row.word(item.lo - 1) in _AGES:
            return True
    young = item.figure.plain and (item.figure.high or 0) < _OLDEST_PERSON
    return young and "," in row.gap(item.lo) and "," in row.gap(item.hi)


#: Words before the age of children; nobody counts so few people so.
_AGES = frozenset("under below above aged age ages moins agee ages agees".split())
_GROWN_UP = 25
#: Nobody in the news is older.
_OLDEST_PERSON = 120


#: Through few of them people come: "arrived through at least four border crossings"; so many are a
#: count of people.
_CROSSINGS = frozenset("crossings crossing posts points gates checkpoints".split())
_FEW_CROSSINGS = 50


def is_of_posts(row: Row, item: FigureItem) -> bool:
    """Whether a figure counts border posts."""
    most = item.figure.high or item.figure.low or 0
    border = row.word(item.hi) in ("border", "official", "unofficial", "informal")
    return most <= _FEW_CROSSINGS and border and row.word(item.hi + 1) in _CROSSINGS
