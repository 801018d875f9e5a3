"""Lines that only count: "• Minova: 2,300 households" under a heading on displaced people."""

from __future__ import annotations

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.clause.rows import NOT_OF_PEOPLE
from dashboard.core.displacements.people.numbers_of import is_of_camp
from dashboard.core.displacements.places.introduced import GOAL_FIELDS, introduction, opens_field
from dashboard.core.displacements.places.ranks import PROVINCE, rank
from dashboard.core.displacements.sentence.memory import Memory
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.place_words import TYPE_NOUNS
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, RETURNED, Counted
from dashboard.model import PlaceKind

#: Between the place of a line and its figure.
_COLONS = (":", "–", "—", "=", "|", "(", "-")
#: How many words may stand before the place: "Zone de santé de Lita : 300 ménages".
_BEFORE = 5
#: How many lines back the heading of a list may stand.
_HEADING_BACK = 10
_HEADINGS = (
    DISPLACED
    | RETURNED
    | frozenset(
        """displacement displacements deplacement deplacements arrivals arrivees mouvements
        movements         deplacees uprooted waliohama uhamaji""".split()
    )
)


def listed_place(row: Row, clause: Clause, memory: Memory, number: int) -> PlaceItem | None:
    """The place under which a line counts displaced people; None for any other sentence."""
    if clause.mover.item is None or not row.places:
        return None
    found = _under_heading(row, clause, memory, number) or _in_brackets(row, clause, memory, number)
    found = found or _beside_its_place(row, clause) or _introduced(row, clause, memory, number)
    return found or _told_on(row, clause, memory, number) or _of_the_camp(row, clause)


def _introduced(row: Row, clause: Clause, memory: Memory, number: int) -> PlaceItem | None:
    """The one place of a line that a sentence on displaced people introduces: "– 610 personnes à
    Madegu", "– Ilundu, 340 personnes"."""
    if introduction(row.article.text, memory, number) is None or len(row.figures) > 1:
        return None
    settled = [one for one in row.places if rank(one) < PROVINCE]
    told = [one for one in row.senses if one.sense.frame not in _LIVING]
    return settled[0] if len(settled) == 1 and not told and clause.mover.counted else None


def _beside_its_place(row: Row, clause: Clause) -> PlaceItem | None:
    """The place right before a figure in a list of such pairs: "Displaced people: Djugu 230,000,
    Irumu 90,000"."""
    pairs = {
        figure.lo: place
        for place in row.places
        for figure in row.figures
        if place.hi == figure.lo and not row.starts_with_gap(figure.lo) and not place.carried
    }
    place = pairs.get(clause.mover.lo) if len(pairs) > 1 else None
    if place is None or clause.mover.counted is not Counted.BARE:
        return None
    last = max(pairs)
    verbs = [one for one in row.senses if one.lo < last and one.sense.frame is not Frame.DISPLACE]
    told = not _HEADINGS.isdisjoint(row.within(row.lo, row.hi))
    return place if told and not verbs else None


def _of_the_camp(row: Row, clause: Clause) -> PlaceItem | None:
    """The one place of "Rusayo camp grew from 5,000 to 20,000"; None for any other clause."""
    item = clause.mover.item
    before = [place for place in row.places if clause.lo <= place.lo < clause.mover.lo]
    if item is None or clause.sense is not None or len(before) != 1:
        return None
    return before[0] if is_of_camp(row, item) else None


#: Verbs and nouns with which a list of places says where people live.
_LIVING = frozenset({Frame.DISPLACE, Frame.STAY, Frame.HOST})


def _in_brackets(row: Row, clause: Clause, memory: Memory, number: int) -> PlaceItem | None:
    """The place before a figure in brackets: "the number of displaced people is: Minembwe Centre
    (120,000), Bijombo (20,000)"."""
    at = clause.mover.lo
    if row.gap(at)[:1] != "(":
        return None
    while row.word(at - 1) in TYPE_NOUNS:
        at -= 1
    place = next((one for one in row.places if one.hi == at), None)
    if place is None:
        return None
    just = memory.last is not None and number - memory.last_number <= 1
    if just and _is_reached(row, place):
        return place  # "Most went to Minova (800) and Kalungu (400)."
    if opens_field(row, GOAL_FIELDS):
        return place
    called = clause.mover.counted in (Counted.DISPLACED, Counted.RETURNED)
    if not called and _HEADINGS.isdisjoint(row.within(row.lo, place.lo)):
        return None
    told = [item for item in row.senses if item.hi <= place.lo]
    return place if all(item.sense.frame in _LIVING for item in told) else None


_TO = frozenset(
    "to into in at for pour vers a au aux dans en jusqu entre between among sur".split()
)
_OF_KIND = TYPE_NOUNS | frozenset("de du d la le les l the of by".split())


def _is_reached(row: Row, place: PlaceItem) -> bool:
    """Whether a place, or the one before it in a list, stands behind "to" or "in"."""
    for one in reversed([item for item in row.places if item.lo <= place.lo]):
        at = one.lo - 1
        if row.gap(one.lo)[:1] == ":" and row.word(at) in TYPE_NOUNS:
            return True  # "were accommodated in three sites: Rugerero (6,000), Nyundo (2,000)"
        while row.word(at) in _OF_KIND:
            at -= 1  # "la majorité en territoire de Kalehe", "suivi du territoire de Fizi"
        before = row.word(at)
        if before not in _ANDS and row.gap(one.lo)[-1:] != ",":
            return before in _TO
    return False


def _under_heading(row: Row, clause: Clause, memory: Memory, number: int) -> PlaceItem | None:
    """The place of a line such as "• Minova: 2,300 households"."""
    mover = clause.mover
    place = row.places[0]
    after = place.hi
    while row.word(after) in TYPE_NOUNS and not row.starts_with_gap(after):
        after += 1  # "Nzulo site: 9,400 people"
    if place.lo - row.lo > _BEFORE or not 0 <= mover.lo - after <= _BEFORE:
        return None
    opening = {row.word(at) for at in range(row.lo, place.lo) if not row.word(at)[:1].isdigit()}
    if not opening <= _BEFORE_WORDS:
        return None
    gap = row.tokens.gaps[after] if after < row.hi else ""
    if not gap.strip().startswith(_COLONS):
        return None
    if any(other.lo >= mover.hi for other in row.places) and (
        clause.sense is not None or rank(place) >= PROVINCE
    ):
        return None  # "Nord-Kivu : 4 000 déplacés signalés à Goma"
    if any(0 < one.lo - mover.hi <= _BESIDE and row.word(mover.hi) in _AT for one in row.places):
        return None  # "Walikale : des milliers de déplacés à Kalembe"
    if clause.sense is not None and any(after <= one.lo < mover.lo for one in row.places):
        return None  # "North Kivu: Goma hosts 95,000 displaced people"
    camp = not _CAMPS.isdisjoint(row.word(index) for index in range(row.lo, after))
    resolved = place.resolution.place
    camp = camp or (resolved is not None and resolved.kind is PlaceKind.CAMP)
    told = camp or _is_under_heading(row.article.text, memory, number)
    told = told or introduction(row.article.text, memory, number) is not None
    return place if told else None


#: Where people are stands right behind them: "à Kalembe", "in the town of Kalembe".
_AT = frozenset("a au aux in at dans".split())
_BESIDE = 4


#: "15h30 – Camp de Hombo : 720 personnes", "IDP caseload, Lubero territory: 211,000 people"
_BEFORE_WORDS = (TYPE_NOUNS | DISPLACED).union(
    """de du d of ya la the a in h l
    caseload total number presence effectif nombre people""".split()
)


def _told_on(row: Row, clause: Clause, memory: Memory, number: int) -> PlaceItem | None:
    """The place of a count that goes on from the one before: "307 ménages ont été enregistrés à
    Kimemi. À Vulamba, 58 ménages, et à Bulengera, 21."."""
    lately = memory.last is not None and number - memory.last_number <= _TOLD_BACK
    mover = clause.mover
    ends_here = mover.hi >= row.hi or row.starts_with_gap(mover.hi) or row.word(mover.hi) in _ANDS
    if not lately or clause.sense is not None or not ends_here:
        return None
    before = [
        place for place in row.places if clause.lo <= place.lo and place.hi <= clause.mover.lo
    ]
    if (
        not before
        or clause.mover.lo - before[-1].hi > 1
        or row.gap(before[-1].hi) not in (",", ":")
    ):
        return None
    opening = {row.word(index) for index in range(clause.lo, before[-1].lo)}
    return before[-1] if opening & _IN and opening <= _OPENERS else None


#: A list goes on for so many sentences after what was last told.
_TOLD_BACK = 2
_ANDS = frozenset("and et na suivi suivis followed puis then".split())
_IN = frozenset("in at a dans au en kwa katika".split())
_OPENERS = _IN | TYPE_NOUNS | frozenset("et and de du d of ya la le les the l na".split())


#: Signs for the way from one place to another.
_ARROWS = ("→", "->", "=>", "–>", "➔", "➜", ">")


def listed_route(row: Row, clause: Clause) -> tuple[PlaceItem, PlaceItem] | None:
    """From where to where a line counts people: "Kinigi → Matanda : 812 ménages"; None for any
    other sentence."""
    mover = clause.mover
    if mover.item is None or len(row.places) < 2:
        return None
    origin, goal = row.places[:2]
    opens = origin.lo - row.lo <= _BEFORE and 0 <= mover.lo - goal.hi <= _BEFORE
    between = "".join(row.gap(index) for index in range(origin.hi, goal.lo + 1))
    return (origin, goal) if opens and any(arrow in between for arrow in _ARROWS) else None


_CAMPS = frozenset("camp site kambi".split())


def _is_under_heading(text: str, memory: Memory, number: int) -> bool:
    """Whether the line itself, or one before it, says that displaced people are counted."""
    for earlier in range(number, max(-1, number - _HEADING_BACK - 1), -1):
        first, last = memory.words_of(earlier)
        if earlier < number and _heads_others(text, memory, earlier):
            return False
        if not _HEADINGS.isdisjoint(memory.tokens.words[first:last]):
            return True
    return False


def _heads_others(text: str, memory: Memory, number: int) -> bool:
    """Whether a short line heads a list of something else: "Flour prices for the displaced:"."""
    words = memory.said(number)
    span = memory.sentences[number]
    heads = text[span.start : span.end].rstrip().endswith(":") and len(words) <= _HEADING_WORDS
    return heads and (_HEADINGS.isdisjoint(words) or not NOT_OF_PEOPLE.isdisjoint(words))


#: So many words has a heading at most.
_HEADING_WORDS = 8
