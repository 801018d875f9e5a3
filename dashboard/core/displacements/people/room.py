"""Figures beside people that count nobody who moved: for how many there is room, who they are."""

from __future__ import annotations

from dashboard.core.displacements.sentence.mover import Mover
from dashboard.core.displacements.sentence.perhaps import is_perhaps_done
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import Counted

#: Verbs of room: "which can hold 2,000", "prêt à recevoir jusqu'à 4 000 personnes".
_HOLDING = frozenset(
    """hold take host accommodate house shelter receive seat absorb welcome accueillir recevoir
    heberger abriter loger contenir kupokea kuhifadhi kubeba""".split()
)
#: What makes of them only what could be.
_ABLE = frozenset(
    """supposed can could able may might ready prepared willing pret prets prete pretes peut peuvent
    pourra pourrait pouvait pouvant capable capables tayari unaweza inaweza""".split()
)
_UP_TO = frozenset("up to jusqu a jusque environ about some around as many in de hadi".split())


def is_room(row: Row, mover: Mover) -> bool:
    """Whether a figure only says for how many there is, or would be, room."""
    at = mover.lo - 1
    if row.word(at) in _FOR and row.word(at - 1) in _MEANT:
        return True  # "une distribution prévue pour 35 000 personnes"
    if not _CAPACITY.isdisjoint(row.within(at - _CAPACITY_REACH, at + 1)):
        return not any(row.gap(index)[:1] in _STOPS for index in range(at, mover.lo + 1))
    while row.word(at) in _UP_TO and not row.starts_with_gap(at + 1):
        at -= 1
    holds = row.word(at) in _HOLDING
    return holds and (not _ABLE.isdisjoint(row.within(at - 4, at)) or _is_meant(row, at))


#: "with a capacity of 10,000", "the maximum capacity is 10,000"
_CAPACITY = frozenset("capacity capacities capacite capacites".split())
_CAPACITY_REACH = 4
_STOPS = (",", ";", ":", "(")
#: What is done so that people can be taken in: "to extend the site to shelter 3,000 more".
_MAKING = frozenset(
    """extend extended extends built build building enlarge enlarged set prepare prepared allocated
    land plot plots tents hangars enough space room agrandi agrandir construit construire amenager
    terrain""".split()
)
_MAKING_REACH = 9


def _is_meant(row: Row, at: int) -> bool:
    """Whether a verb of room behind "to" says what something is made for."""
    to = row.word(at - 1) in ("to", "pour")
    if row.word(at - 1) == "y" and row.word(at - 2) in ("d", "pour"):
        return True  # "des abris ont été construits afin d'y loger 1 500 personnes"
    made = row.within(at - _MAKING_REACH, at - 1)
    return to and not (_MAKING.isdisjoint(made) and _MEANT.isdisjoint(made))


def is_forecast(row: Row, mover: Mover) -> bool:
    """Whether people are only expected: "on table sur 20 000 arrivées", "300 are expected in"."""
    if _is_supposed(row) or is_led_to_ahead(row, mover.lo):
        return True
    if _AHEAD.isdisjoint(row.vocabulary):
        return False
    if row.word(mover.lo - 1) in _REACHING:  # "s'attend à voir ce chiffre atteindre 90 000"
        return not _EXPECTING.isdisjoint(row.within(mover.lo - _REACHING_REACH, mover.lo))
    for index in range(mover.lo - 1, max(row.lo, mover.lo - _EXPECTED_REACH) - 1, -1):
        if row.gap(index + 1)[:1] in {",", ";", ":", "("}:
            break
        expects = row.word(index) in _EXPECTING and row.word(index - 1) not in _WHERE
        if expects and not is_perhaps_done(row, index):
            return True
        if (row.word(index), row.word(index + 1)) in _COUNTING_ON:
            return True
    after = range(mover.hi, min(mover.hi + _EXPECTED_REACH, row.hi))
    expected = (at for at in after if row.word(at) in _EXPECTED)
    ahead = next((at for at in expected if not is_perhaps_done(row, at)), None)
    return ahead is not None and not any(
        row.starts_with_gap(at) for at in range(mover.hi, ahead + 1)
    )


#: What may still come, and the verbs whose end or object is then still to come as well.
_MODALS = frozenset("could may might would will can pourrait pourraient".split())
_GROWING = frozenset(
    """reach rise grow swell climb increase exceed pass hit total lead result cause trigger force
    push drive displace uproot bring mean spark provoke send atteindre depasser franchir entrainer
    provoquer conduire mener engendrer occasionner causer pousser forcer jeter""".split()
)
#: Between the verb and those who would move: "lead to further population", "rise to about".
_LED_REACH = 6


def is_led_to_ahead(row: Row, at: int) -> bool:
    """Whether what stands at a word is only what may come of something: "arrivals could reach
    120,000", "will lead to tens of thousands of displaced", "could force thousands to flee"."""
    if _MODALS.isdisjoint(row.vocabulary):
        return False
    for index in range(at - 1, max(row.lo, at - _LED_REACH) - 1, -1):
        if row.starts_with_gap(index + 1):
            return False
        if row.word(index) in _GROWING:
            return not _MODALS.isdisjoint(row.within(index - 2, index))
    return False


_CASE = frozenset("cas event case".split())
#: "En cas de", "in the event of": so early a sentence opens with it.
_CASE_REACH = 4


def _is_supposed(row: Row) -> bool:
    """Whether a sentence opens with a case that has not come: "En cas de chute de Sake, 50 000
    personnes seraient poussées vers Goma"."""
    if _CASE.isdisjoint(row.vocabulary):
        return False
    return any(
        row.word(at) in _CASE
        and row.word(at - 1) in ("en", "in", "the")
        and row.word(at + 1) in ("de", "d", "of")
        for at in range(row.lo, row.lo + _CASE_REACH)
    )


#: What a figure is expected to do, so many words behind the verb.
_REACHING = frozenset("atteindre depasser franchir reach exceed pass hit".split())
_REACHING_REACH = 9
#: Between such a verb and its people stand few words.
_EXPECTED_REACH = 5
_EXPECTING = frozenset(
    """attend attendent attendait attendaient attendons prevoit prevoient prevoyons anticipe
    anticipent redoute redoutent redoutons craint craignent craignons expects expect expecting
    anticipates anticipate anticipating forecast forecasts projects projette projettent
    fears feared fearing pourrait pourraient eventuel eventuelle eventuels eventuelles""".split()
)
_COUNTING_ON = frozenset(
    {
        ("table", "sur"), ("tablent", "sur"), ("tablait", "sur"), ("tablons", "sur"),
        ("planning", "for"), ("plans", "for"), ("bracing", "for"), ("braces", "for"),
    }
)  # fmt: skip
#: "où attendent 300 familles": these are there.
_WHERE = frozenset("ou where y qui".split())
_EXPECTED = frozenset(
    "attendu attendus attendue attendues expected anticipated projected pourraient".split()
)
#: Without one of these in its sentence nobody is only expected.
_AHEAD = _EXPECTING.union(_EXPECTED, (verb for verb, _ in _COUNTING_ON))

_TOWNS = frozenset(
    """city town village locality settlement ville cite localite agglomeration commune
    metropole""".split()
)
_OF = frozenset("of de d".split())
_COUNTS = frozenset("compte comptent comptait comptaient".split())
_DWELLERS = frozenset("habitants habitant inhabitants ames".split())


def is_size_of_town(row: Row, mover: Mover) -> bool:
    """Whether a figure only says how large a town is: "the city of more than one million people",
    "la ville compte un million d'habitants"."""
    before = row.word(mover.lo - 1)
    if before in _COUNTS and row.word(mover.hi - 1) in _DWELLERS:
        return True
    people = mover.counted is Counted.PERSONS
    return people and before in _OF and row.word(mover.lo - 2) in _TOWNS


_FOR = frozenset("for pour a to".split())
_MEANT = frozenset(
    """built made constructed fitted sized allocated prevu prevue prevus prevues planned intended
    meant designed destine destinee destines
    destinees concu concue""".split()
)
_SEXES = frozenset(
    """femmes hommes enfants filles garcons women men children girls boys adults adultes orphelins
    wanawake wanaume watoto""".split()
)
_ARE = frozenset("are were is sont etaient".split())
_OF_WHOM = (["of", "whom"], ["of", "them"], ["d", "entre"])
_AMONG = frozenset("parmi among miongoni".split())
#: Such a sentence begins with them.
_OPENING = 3


def breaks_down(row: Row, mover: Mover) -> bool:
    """Whether a figure only says who they are: "Parmi eux, on compte 900 hommes, 70 femmes"."""
    who = not _SEXES.isdisjoint(row.within(mover.lo, mover.hi))
    if row.word(mover.hi) in _ARE and not _SEXES.isdisjoint(row.within(mover.hi + 1, mover.hi + 3)):
        return True  # "of the 1,202 refugees 293 are adults"
    if row.word(mover.lo - 1) in _ARE and row.word(mover.lo - 2) in _SEXES:
        return True  # "women are 1,002 while men are 463"
    if "(" in row.gap(mover.lo) and row.within(mover.hi, mover.hi + 2) in _OF_WHOM:
        return True  # "an estimated 14% (around 238,000) of whom were under five"
    if who and _only_tells_who(row):
        return True
    return who and not _AMONG.isdisjoint(row.within(row.lo, min(row.lo + _OPENING, mover.lo)))


#: So many figures of men, women and children tell who people are.
_SEVERAL = 2
_SEX_REACH = 4


def _only_tells_who(row: Row) -> bool:
    """Whether a sentence without a place or a verb of setting out counts men, women and children:
    "On compte 3 100 hommes, 5 500 femmes et 7 700 filles et garçons"."""
    if row.places or any(one.sense.frame not in _COUNTING_FRAMES for one in row.senses):
        return False
    sexes = [
        one for one in row.figures if not _SEXES.isdisjoint(row.within(one.hi, one.hi + _SEX_REACH))
    ]
    return len(sexes) >= _SEVERAL


_COUNTING_FRAMES = frozenset({Frame.HOST, Frame.STAY, Frame.DISPLACE})
