"""Displacement claims: who moved or lives displaced, how many, from where to where, who says so.

One claim for each group of people with its origins and destinations. Flow and stock are told apart
and never mixed; what another sentence had to lend is marked ``carried``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.core.claim_ids import claim_id
from dashboard.core.displacements.carry import (
    PEOPLE,
    Memory,
    carried_goal,
    carried_origin,
    key_of,
    paragraph_numbers,
    place_resolutions,
    with_anaphors,
)
from dashboard.core.displacements.clauses import Clause, clauses_of
from dashboard.core.displacements.governors import Governed, Pull, governed_places
from dashboard.core.displacements.lexicon import (
    COUNTING,
    RECENT,
    REST_GROUPS,
    STANDING,
    WILD,
    Frame,
)
from dashboard.core.displacements.movers import Mover, movers_of
from dashboard.core.displacements.roles import End, PlacedEnd, ends_of
from dashboard.core.displacements.row import Row, SenseItem, cue_words, row_of, swahili_sense
from dashboard.core.quantity.nouns import RETURNED, Counted
from dashboard.core.quantity.numbers import NUMBER_WORDS
from dashboard.core.spans import Span, span_at
from dashboard.core.speakers import speaker_and_stance
from dashboard.core.tokens import fold, tokens_of
from dashboard.model import (
    READ_PARTS,
    Article,
    Claim,
    ClaimKind,
    ClaimPlace,
    DestinationStatus,
    DisplacementDetail,
    Measure,
    Movement,
    PlaceRole,
    Resolution,
)


def displacement_claims(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> tuple[Claim, ...]:
    """What an article says about people who moved or live displaced, in the order of the text.

    Args:
        article: The article; only its read parts are looked at.
        resolutions: One for every mention, in the order of the text.
        sentence_spans: The sentences of ``article.text``.

    Returns:
        The claims. A claim has no quantity where the text gives none ("residents are fleeing"),
        no origin or destination place where none is named or could be carried.
    """
    numbers = _promising(article, sentence_spans)
    if not numbers:
        return ()
    memory = _memory(article, resolutions, sentence_spans)
    claims: list[Claim] = []
    for number in numbers:
        claims.extend(_sentence_claims(article, memory, number))
    return tuple(claims)


# ----------------------------------------------------------------- which sentences to read


def _promising(article: Article, spans: Sequence[Span]) -> list[int]:
    """Numbers of the sentences that may tell of displacement: they name people, or a figure, and
    a movement, or people and a figure."""
    tokens = tokens_of(article.text)
    swahili = article.language in ("sw", "und")
    signs = _signs(tokens.words, swahili=swahili)
    if not signs:
        return []
    read = [Span(part.start, part.end) for part in article.parts if part.kind in READ_PARTS]
    found: dict[int, int] = {}
    number = 0
    for index, sign in signs:
        start = tokens.starts[index]
        while number < len(spans) and spans[number].end <= start:
            number += 1
        if number == len(spans):
            break
        if spans[number].start <= start:
            found[number] = found.get(number, 0) | sign
    return [
        number
        for number, sign in found.items()
        if sign.bit_count() > 1 and span_at(read, spans[number].start) is not None
    ]


_PERSON_SIGN, _MOVE_SIGN, _FIGURE_SIGN = 1, 2, 4


def _signs(words: Sequence[str], *, swahili: bool) -> list[tuple[int, int]]:
    """Where words for people, for moving and for numbers stand."""
    signs = [(index, sign) for index, word in enumerate(words) if (sign := _SIGN.get(word, 0))]
    figures = [(index, _FIGURE_SIGN) for index, word in enumerate(words) if word[0].isdigit()]
    verbs = (
        [(index, _MOVE_SIGN) for index, word in enumerate(words) if swahili_sense(word)]
        if swahili
        else []
    )
    return sorted([*signs, *figures, *verbs])


def _sign_table() -> dict[str, int]:
    table: dict[str, int] = {}
    for words, sign in (
        (PEOPLE | RETURNED | REST_GROUPS, _PERSON_SIGN),
        (cue_words(), _MOVE_SIGN),
        (NUMBER_WORDS, _FIGURE_SIGN),
    ):
        for word in words:
            table[word] = table.get(word, 0) | sign
    return table


_SIGN = _sign_table()


def _memory(article: Article, resolutions: Sequence[Resolution], spans: Sequence[Span]) -> Memory:
    places = place_resolutions(resolutions)
    return Memory(
        tokens=tokens_of(article.text),
        folded=fold(article.text),
        sentences=spans,
        paragraph_of=paragraph_numbers(article.text, spans),
        resolutions=places,
        starts=[item.mention.start for item in places],
    )


# ----------------------------------------------------------------- one sentence


@dataclass(frozen=True, slots=True)
class _Reading:
    """One group of people with its verb and the ends found for it."""

    clause: Clause
    sense: SenseItem | None
    measure: Measure
    movement: Movement
    ends: tuple[PlacedEnd, ...]
    again: bool = False  # a second count of the people of the sentence before


def _sentence_claims(article: Article, memory: Memory, number: int) -> Iterator[Claim]:
    span = memory.sentences[number]
    row = row_of(article, memory.folded, span, memory.tokens, memory.in_sentence(number))
    movers = _active(movers_of(row)) if row.senses or row.figures else []
    if not movers:
        return
    row = with_anaphors(row, memory, number)
    governed = governed_places(row)
    previous: _Reading | None = None
    count = 0
    for clause in clauses_of(row, movers):
        reading = _read(row, governed, clause, previous) or _counted_again(
            row, governed, clause, memory, number
        )
        if reading is None:
            continue
        claim = _claim(row, memory, number, reading, count)
        if claim is not None:
            count += 1
            previous = reading
            yield claim


def _counted_again(
    row: Row, governed: Sequence[Governed], clause: Clause, memory: Memory, number: int
) -> _Reading | None:
    """A count of people of whom the sentence before said that they moved: "Le chef parle de 350
    à 400 familles"."""
    told = memory.last
    if told is None or memory.last_number != number - 1 or clause.mover is None:
        return None
    if memory.paragraph_of[number] != memory.paragraph_of[memory.last_number]:
        return None
    if clause.mover.item is None or clause.part_of:
        return None
    counts = any(row.word(index) in COUNTING for index in range(clause.lo, clause.mover.lo))
    if not counts:
        return None
    ends = ends_of(row, governed, None, clause.mover, clause.lo, clause.hi)
    return _Reading(clause, None, told.measure, told.movement, ends, again=True)


def _active(movers: Sequence[Mover]) -> list[Mover]:
    """The movers without those that only name again who a figure counts."""
    kept: list[Mover] = []
    for mover in movers:
        if mover.item is None and not mover.rest and any(other.item for other in movers):
            continue
        if mover.item is None and not mover.rest and any(not other.rest for other in kept):
            continue
        kept.append(mover)
    return kept


def _read(
    row: Row, governed: Sequence[Governed], clause: Clause, previous: _Reading | None
) -> _Reading | None:
    """What a clause says of its people; None when it does not say that they moved."""
    mover = clause.mover
    assert mover is not None
    sense = clause.sense
    inherits = sense is None and previous is not None
    if inherits and previous is not None and (mover.rest or _has_pull(governed, clause)):
        sense = previous.sense
        if clause.part_of and not _has_pull(governed, clause):
            return None
    ends = ends_of(row, governed, sense, mover, clause.lo, clause.hi)
    if not _tells(row, mover, sense, ends, clause):
        return None
    if clause.part_of and not ends:
        return None
    if previous is not None and (mover.rest or inherits):
        ends = _with_inherited(ends, previous)
    measure = _measure(row, mover, sense, ends, clause)
    movement = sense.sense.movement if sense else Movement.FLIGHT
    if mover.counted is Counted.RETURNED:
        movement = Movement.RETURN
    return _Reading(clause, sense, measure, movement, ends)


def _has_pull(governed: Sequence[Governed], clause: Clause) -> bool:
    return any(
        clause.lo <= item.place.lo < clause.hi and item.pull not in (Pull.NOTHING, Pull.VIA)
        for item in governed
    )


def _with_inherited(ends: tuple[PlacedEnd, ...], previous: _Reading) -> tuple[PlacedEnd, ...]:
    if any(item.end is End.ORIGIN for item in ends):
        return ends
    return ends + tuple(item for item in previous.ends if item.end in (End.ORIGIN, End.WEAK_ORIGIN))


def _tells(
    row: Row, mover: Mover, sense: SenseItem | None, ends: Sequence[PlacedEnd], clause: Clause
) -> bool:
    """Whether the words suffice to say that these people moved or live displaced."""
    firm = [item for item in ends if item.end is not End.WEAK_ORIGIN]
    if mover.counted in (Counted.DISPLACED, Counted.RETURNED):
        return mover.item is not None or bool(
            sense and firm and sense.sense.frame is not Frame.HOST
        )
    if sense is None:
        origin = any(item.end is End.ORIGIN for item in firm)
        towards = any(item.end is End.TOWARDS for item in firm)
        goal = towards or any(item.end is End.DESTINATION for item in firm)
        return mover.item is not None and (towards or (origin and goal))
    if mover.item is None and not _is_near(mover, sense):
        return False
    if sense.sense.strong:
        return mover.item is not None or bool(ends) or sense.sense.frame is not Frame.DISPLACE
    if mover.item is None and not mover.rest and sense.sense.frame in (Frame.STAY, Frame.HOST):
        return _tells_without_figure(row, sense, firm, clause)
    return bool(firm) or _goes_wild(row, clause) or _leaves_violence(sense, ends)


def _tells_without_figure(
    row: Row, sense: SenseItem, firm: Sequence[PlacedEnd], clause: Clause
) -> bool:
    """ "Kaziba receives people from Mwenga", "villagers of Kilo sleep in the bush"."""
    if sense.sense.frame is Frame.HOST:
        return sense.sense.measure is Measure.FLOW and bool(firm)
    return _goes_wild(row, clause) and any(item.end is End.ORIGIN for item in firm)


def _goes_wild(row: Row, clause: Clause) -> bool:
    """Whether the people went to a place without a name: "into the forest", "over the border"."""
    return any(row.word(index) in WILD for index in range(clause.lo, clause.hi))


def _leaves_violence(sense: SenseItem, ends: Sequence[PlacedEnd]) -> bool:
    """ "3,000 people left after attacks on Drodro": the violence is where they left."""
    leaves = sense.sense.frame in (Frame.FLEE, Frame.GO, Frame.RELOCATE)
    return leaves and any(item.end is End.WEAK_ORIGIN for item in ends)


#: Between people without a figure and their verb stand few words, or it is another's verb.
_NEAR = 8


def _is_near(mover: Mover, sense: SenseItem) -> bool:
    return -4 <= sense.lo - mover.hi <= _NEAR


def _measure(
    row: Row, mover: Mover, sense: SenseItem | None, ends: Sequence[PlacedEnd], clause: Clause
) -> Measure:
    """Flow or stock: the verb decides; for "displaced" the words of time around it."""
    if mover.counted is Counted.RETURNED:
        return Measure.FLOW
    if sense is None:
        towards = any(item.end in (End.TOWARDS, End.ORIGIN) for item in ends)
        return Measure.FLOW if towards else Measure.STOCK
    own = mover.lo <= sense.lo < mover.hi
    if mover.counted is Counted.DISPLACED and own and sense.sense.frame is Frame.DISPLACE:
        return Measure.FLOW if _is_recent(row, mover.lo - 1, mover.hi) else Measure.STOCK
    if sense.sense.frame is not Frame.DISPLACE:
        return sense.sense.measure
    quantity = mover.quantity
    if quantity and max(quantity.low or 0, quantity.high or 0) >= _STOCK_SIZE:
        return Measure.STOCK
    words = {row.word(index) for index in range(clause.lo, clause.hi)}
    if words & STANDING:
        return Measure.STOCK
    recent = bool(words & RECENT) or any(item.end is End.WEAK_ORIGIN for item in ends)
    return Measure.FLOW if recent else Measure.STOCK


#: "Displaced" so many at once is the sum of years, not one event (the largest single ones in the
#: region drove out some 400,000).
_STOCK_SIZE = 500_000


def _is_recent(row: Row, lo: int, hi: int) -> bool:
    return any(row.word(index) in {"newly", "new", "nouveaux", "wapya"} for index in range(lo, hi))


# ----------------------------------------------------------------- the claim


def _claim(row: Row, memory: Memory, number: int, reading: _Reading, count: int) -> Claim | None:
    origins, destinations, areas = _sorted_ends(reading)
    if not areas and not origins:
        origins = _carried_origins(memory, number, reading, destinations)
    if not areas and not destinations:
        destinations = _carried_goals(memory, number, reading, origins)
    places = (*origins, *destinations, *areas)
    mover = reading.clause.mover
    if not places and (mover is None or mover.item is None):
        return None
    if origins:
        memory.origins = (number, tuple(item.resolution for item in origins))
    start, end = _words_span(row, reading)
    said = speaker_and_stance(row.article.text, row.span, start)
    detail = DisplacementDetail(
        measure=reading.measure,
        movement=reading.movement,
        destination_status=_status(reading, destinations),
    )
    memory.remember(number, detail, tuple(item.resolution for item in destinations))
    return Claim(
        id=claim_id(row.article.id, ClaimKind.DISPLACEMENT, start, end, count),
        article_id=row.article.id,
        start=row.span.start,
        end=row.span.end,
        words_start=start,
        words_end=end,
        kind=ClaimKind.DISPLACEMENT,
        speaker=said.speaker,
        stance=said.stance,
        places=places,
        quantity=mover.quantity if mover else None,
        detail=detail,
    )


#: People who leave, walk or flee come from where the text just was; arrivals from anywhere.
_CARRYING = frozenset({Frame.FLEE, Frame.GO, Frame.REACH, Frame.DISPLACE, Frame.RELOCATE})


def _carried_origins(
    memory: Memory, number: int, reading: _Reading, destinations: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    flight = reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW
    mover = reading.clause.mover
    rest = mover is not None and mover.rest
    carries = (
        reading.again
        or rest
        or (reading.sense is not None and reading.sense.sense.frame in _CARRYING)
    )
    if not flight or not carries:
        return []
    excluded = [item.resolution for item in destinations]
    found = carried_origin(memory, number, excluded)
    return [ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in found]


def _carried_goals(
    memory: Memory, number: int, reading: _Reading, origins: Sequence[ClaimPlace]
) -> list[ClaimPlace]:
    if reading.again:
        found = memory.destinations[1]
    elif reading.movement is Movement.RETURN:
        found = carried_goal(memory, number)
    else:
        return []
    left = {key_of(item.resolution) for item in origins}
    return [
        ClaimPlace(role=PlaceRole.DESTINATION, resolution=item, carried=True)
        for item in found
        if key_of(item) not in left
    ]


def _sorted_ends(
    reading: _Reading,
) -> tuple[list[ClaimPlace], list[ClaimPlace], list[ClaimPlace]]:
    """Origins, destinations and areas; violence lends an origin where none is named."""
    firm = [item for item in reading.ends if item.end is End.ORIGIN]
    weak = [item for item in reading.ends if item.end is End.WEAK_ORIGIN]
    if not firm and reading.movement is Movement.FLIGHT and reading.measure is Measure.FLOW:
        firm = weak
    goals = [item for item in reading.ends if item.end in (End.DESTINATION, End.TOWARDS)]
    areas = [item for item in reading.ends if item.end is End.AREA]
    return (
        [_place(item, PlaceRole.ORIGIN) for item in firm],
        [_place(item, PlaceRole.DESTINATION) for item in goals],
        [_place(item, PlaceRole.AREA) for item in areas],
    )


def _place(item: PlacedEnd, role: PlaceRole) -> ClaimPlace:
    return ClaimPlace(role=role, resolution=item.place.resolution, carried=item.place.carried)


def _words_span(row: Row, reading: _Reading) -> tuple[int, int]:
    """From the first to the last code point of the people and their verb."""
    spots = []
    mover = reading.clause.mover
    if mover is not None:
        spots.append((row.tokens.starts[mover.lo], row.tokens.ends[mover.hi - 1]))
        if mover.quantity is not None:
            spots.append((mover.quantity.start, mover.quantity.end))
    if reading.clause.sense is not None:
        sense = reading.clause.sense
        spots.append((row.tokens.starts[sense.lo], row.tokens.ends[sense.hi - 1]))
    return min(spot[0] for spot in spots), max(spot[1] for spot in spots)


def _status(reading: _Reading, destinations: Sequence[ClaimPlace]) -> DestinationStatus:
    if not destinations:
        return DestinationStatus.UNKNOWN
    if any(item.end is End.TOWARDS for item in reading.ends):
        return DestinationStatus.TOWARDS
    return DestinationStatus.ARRIVED
