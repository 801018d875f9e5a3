"""Displacement claims: who moved or lives displaced, how many, from where to where, who says so.

One claim for each group of people with its origins and destinations. Flow and stock are told apart
and never mixed; what another sentence had to lend is marked ``carried``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from dashboard.core.claim_ids import claim_id
from dashboard.core.displacements.before.anaphors import with_anaphors
from dashboard.core.displacements.clause.clauses import clauses_of
from dashboard.core.displacements.clause.counted_first import comes_next
from dashboard.core.displacements.clause.hearsay import is_hearsay
from dashboard.core.displacements.clause.movers import active_movers
from dashboard.core.displacements.clause.reading import Reading, counted_again, read_clause
from dashboard.core.displacements.clause.rows import is_in_table
from dashboard.core.displacements.clause.signs import Worth, promising
from dashboard.core.displacements.clause.steps import steps_of
from dashboard.core.displacements.clause.telling import adds_up
from dashboard.core.displacements.lent.claim_places import (
    apart_from,
    carried_goals,
    parted_ends,
    sorted_ends,
    unless_left,
)
from dashboard.core.displacements.lent.further import joined, told_further
from dashboard.core.displacements.lent.further_groups import note_left
from dashboard.core.displacements.lent.homes import home_of_displaced
from dashboard.core.displacements.lent.joining import host_of_counted, own_ends, with_joined_ends
from dashboard.core.displacements.lent.lands import land_left_for, note_lands
from dashboard.core.displacements.lent.lending import is_driven, lent_origins
from dashboard.core.displacements.lent.named_villages import named_villages
from dashboard.core.displacements.lent.parts_there import note_there, only_stayed
from dashboard.core.displacements.lent.plausible import may_hold
from dashboard.core.displacements.lent.refining import refined
from dashboard.core.displacements.lent.retold import with_retold_ends
from dashboard.core.displacements.lent.sameness import MOST, Same, is_part_gone_home, sameness
from dashboard.core.displacements.lent.status import status_of
from dashboard.core.displacements.lent.told_again import with_ends_told_best
from dashboard.core.displacements.lent.whole_text import note_flight
from dashboard.core.displacements.lent.without_verb import told_of_others
from dashboard.core.displacements.no_move.long_ago import tells_of_long_ago
from dashboard.core.displacements.people.partitives import are_superlatives
from dashboard.core.displacements.people.unnamed import TAKEN
from dashboard.core.displacements.places.governors import governed_places
from dashboard.core.displacements.places.swahili_settled import without_lands
from dashboard.core.displacements.sentence.memory import (
    Memory,
    dateline_place,
    is_wide,
    key_of,
    paragraph_numbers,
    peoples_of,
    place_resolutions,
)
from dashboard.core.displacements.sentence.row import Row, row_of
from dashboard.core.displacements.sentence.sense_items import SenseItem
from dashboard.core.quantity.nouns import Counted
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, Attribution, speaker_and_stance
from dashboard.core.times import time_readings
from dashboard.core.timing.choice import time_of
from dashboard.core.tokens import fold, tokens_of
from dashboard.model import (
    Article,
    Claim,
    ClaimKind,
    ClaimPlace,
    DisplacementDetail,
    Movement,
    PlaceRole,
    Resolution,
    Stance,
    TimeReading,
)


def displacement_claims(
    article: Article,
    resolutions: Sequence[Resolution],
    sentence_spans: Sequence[Span],
    events: Sequence[Claim] = (),
) -> tuple[Claim, ...]:
    """What an article says about people who moved or live displaced, in the order of the text.

    Args:
        article: The article; only its read parts are looked at.
        resolutions: One for every mention, in the order of the text.
        sentence_spans: The sentences of ``article.text``.
        events: What the article says of violence: people left where that was.

    Returns:
        The claims. A claim has no quantity where the text gives none ("residents are fleeing"),
        no origin or destination place where none is named or could be carried.
    """
    numbers = promising(article, sentence_spans)
    if not numbers:
        return ()
    memory = _memory(article, resolutions, sentence_spans, events)
    claims: list[Claim] = []
    by_pronoun = False
    for number in _with_next(numbers, len(sentence_spans)):
        told = memory.last_number
        worth = _is_worth(memory, number, numbers.get(number, Worth.NEVER))
        found = list(_sentence_claims(article, memory, number)) if worth else []
        if not found and (told == number - 1 or _added_to(memory, number - 1, claims)):
            found = list(_others(article, memory, number, claims))
        for claim, same in _gone_on(article, memory, number, told, claims, found):
            if same is Same.PAST:
                continue
            counted = bool(claims) and _counts_them(claims[-1], claim)
            if counted and (by_pronoun or _only_counts(claims[-1], claim)):
                claims.pop()  # "They fled Bambu. The 260 families are now in Kilo."
            back = _SAME_BACK if claims and claims[-1].places else _NOWHERE_BACK
            near = bool(claims) and (told >= number - back or claims[-1].start == claim.start)
            by_pronoun = _take_in(claims, claim, same, near=near)
    whole = with_retold_ends(with_joined_ends(article.text, claims))
    return with_ends_told_best(whole)


#: Events from which people flee.
_VIOLENCE = (ClaimKind.CONTROL, ClaimKind.CLASH, ClaimKind.ATTACK, ClaimKind.ADVANCE)


def _places_of(events: Iterable[Claim]) -> frozenset[int]:
    """Where the places of events of violence begin in the text."""
    return frozenset(
        item.resolution.mention.start
        for claim in events
        if claim.kind in _VIOLENCE
        for item in claim.places
        if item.role is PlaceRole.PLACE
    )


def _added_to(memory: Memory, number: int, claims: Sequence[Claim]) -> bool:
    """Whether a sentence has told where those went of whom the last claim tells."""
    if not claims or number < 0:
        return False
    span = memory.sentences[number]
    return any(span.holds(item.resolution.mention.start) for item in claims[-1].places)


def _others(
    article: Article, memory: Memory, number: int, claims: Sequence[Claim]
) -> Iterator[tuple[Claim, Same]]:
    """The claim of a sentence without a verb on others of those just told of, if it is one."""
    claim = told_of_others(article, memory, number, claims)
    if claim is not None and isinstance(claim.detail, DisplacementDetail):
        goals = [it.resolution for it in claim.places if it.role is PlaceRole.DESTINATION]
        memory.remember(number, claim.detail, tuple(goals))
        yield claim, Same.NO


def _gone_on(
    article: Article,
    memory: Memory,
    number: int,
    told: int,
    claims: list[Claim],
    found: list[tuple[Claim, Same]],
) -> list[tuple[Claim, Same]]:
    """What a sentence says by itself, once what it adds to ``claims`` has been added: where their
    people come from, or more exactly where they moved. ``told`` is the sentence told of last."""
    if not claims:
        return found
    if told == number - 1 and not _opens([claim for claim, _ in found]):
        for at in _of_last_sentence(claims):
            claims[at] = told_further(article, memory, number, claims[at])
    if not number - _REFINED_BACK <= told < number:
        return found
    better = refined(memory, number, claims[-1])
    if better is claims[-1]:
        return found
    claims[-1], memory.last_number = better, number
    return [(claim, same) for claim, same in found if not same]


def _take_in(claims: list[Claim], claim: Claim, same: Same, *, near: bool) -> bool:
    """Add a claim: to those of the same people where ``near`` ones tell of them, else by itself.

    Returns whether it is of people told of before and yet stands by itself.
    """
    came = same is Same.CAME
    whole = joined(claims[-1], claim, came_back=came) if same and near else None
    if whole is not None:
        for at in _of_last_sentence(claims)[:-1]:
            claims[at] = joined(claims[at], claim, came_back=came) or claims[at]
        claims[-1] = whole
    elif same is not Same.ONLY:
        claims.append(claim)
    return bool(same) and whole is None


def _of_last_sentence(claims: Sequence[Claim]) -> range:
    """Where the claims of the sentence told of last stand: "300 families are in Kilo and 200 in
    Mongbwalu. These people fled Bambu" speaks of both."""
    first = len(claims) - 1
    while first > 0 and claims[first - 1].start == claims[-1].start:
        first -= 1
    return range(first, len(claims))


def _counts_them(claim: Claim, later: Claim) -> bool:
    """Whether a claim with a figure takes all its other places from the claim before it."""
    lent = {(it.role, it.resolution.mention.start) for it in later.places if it.carried}
    return (
        claim.quantity is None
        and later.quantity is not None
        and {(it.role, it.resolution.mention.start) for it in claim.places} <= lent
    )


def _only_counts(claim: Claim, later: Claim) -> bool:
    """Whether a claim only gives the figure of the one before it: "Villagers fled Sake for Goma.
    They number some 2,500"."""
    ends = ({(item.role, key_of(item.resolution)) for item in one.places} for one in (claim, later))
    same = bool(later.places) and len(set(map(frozenset, ends))) == 1
    return same and all(item.carried for item in later.places)


#: So many sentences later "this movement" may be named more exactly.
_REFINED_BACK = 3
#: So many sentences after people were told of, "they" may still be them.
_SAME_BACK = 4
#: So many where it has not been said whence they came nor where they are.
_NOWHERE_BACK = 8


#: Code points into a sentence within which its own people are its subject: "La plupart de ces".
_OPENING = 20


def _opens(found: Sequence[Claim]) -> bool:
    """Whether the first words of a sentence are people of whom it makes a claim of its own."""
    return any(claim.words_start - claim.start < _OPENING for claim in found)


def _is_worth(memory: Memory, number: int, worth: Worth) -> bool:
    """Whether a sentence is worth a close look, with what has been told before it."""
    if worth is Worth.NEVER:  # "Les plus démunis dorment à Sake"
        return memory.last_number == number - 1 and _opens_with_some(memory, number)
    if worth is Worth.ALWAYS:
        return True
    if 0 <= memory.last_number >= number - _TOLD_BACK or comes_next(memory, number):
        return True
    placed = worth is Worth.PLACED and bool(memory.in_sentence(number))
    return placed or is_in_table(memory, number)


def _opens_with_some(memory: Memory, number: int) -> bool:
    """Whether a sentence right behind a displacement tells of some of those people, or what was
    done with them: "des camions les ont conduits à Sake"."""
    words = memory.said(number)
    return are_superlatives(words) or any(pair in TAKEN for pair in pairwise(words))


#: A sentence of people and a figure, without a movement or a place, counts on only so long.
_TOLD_BACK = 3


def _with_next(numbers: Iterable[int], count: int) -> list[int]:
    """The numbers and the one after each: there "They come from Masisi" may stand."""
    following = (number + 1 for number in numbers if number + 1 < count)
    return sorted({*numbers, *following})


def _memory(
    article: Article,
    resolutions: Sequence[Resolution],
    spans: Sequence[Span],
    events: Sequence[Claim],
) -> Memory:
    places = place_resolutions(article, resolutions)
    denied = _places_of(event for event in events if event.stance is Stance.DENIES)
    return Memory(
        tokens=tokens_of(article.text),
        folded=fold(article.text),
        sentences=spans,
        paragraph_of=paragraph_numbers(article.text, spans),
        resolutions=places,
        starts=[item.mention.start for item in places],
        violence=_places_of(events) - denied,
        denied=denied,
        peoples=peoples_of(resolutions),
        swahili=article.language in ("sw", "und"),
        dateline=dateline_place(article, resolutions),
    )


def _sentence_claims(article: Article, memory: Memory, number: int) -> Iterator[tuple[Claim, Same]]:
    """The claims of a sentence, and of each whether its people are those told of before."""
    span = memory.sentences[number]
    row = row_of(article, memory.folded, span, memory.tokens, memory.in_sentence(number))
    movers = active_movers(row) if row.senses or row.figures else ()
    words = row.within(row.lo, row.hi)
    if not movers or tells_of_long_ago(words, memory.folded, article.published):
        return
    row = with_anaphors(row, memory, number)
    governed = governed_places(row)
    previous: Reading | None = None
    count = 0
    for clause in (step for one in clauses_of(row, movers) for step in steps_of(row, one)):
        reading = read_clause(row, governed, clause, previous, memory, number) or counted_again(
            row, governed, clause, memory, number
        )
        if reading is None:
            continue
        reading = _in_unit(reading, previous, memory, number)
        fled = memory.last is not None and memory.last.movement is Movement.FLIGHT
        led = fled and bool(memory.destinations[1])
        left = frozenset(key_of(item) for item in memory.origins[1])
        claim = _claim(row, memory, number, reading, count)
        if claim is not None:
            count += 1
            most = row.word(clause.mover.lo) in MOST
            again = most and previous is not None and reading.sense is previous.sense
            first, previous = previous is None, reading
            if fled and is_part_gone_home(row, reading, claim, left, led=led):
                yield claim, Same.NO
            else:
                yield claim, sameness(row, reading, claim, again=again, first=first)


def _in_unit(reading: Reading, previous: Reading | None, memory: Memory, number: int) -> Reading:
    """The reading with a figure that has no noun counted in households where those of whom it is
    a part are: "500 households are in Iga and 210 in Bunia"."""
    mover = reading.clause.mover
    if mover.quantity is None or mover.counted is not Counted.BARE:
        return reading
    whole = previous.clause.mover.quantity if previous is not None else None
    if previous is None and number - memory.counted[0] <= 1:
        whole = memory.counted[1]
    if whole is not None:
        unit = whole.unit
        smaller = (mover.quantity.high or 0) <= (whole.high or whole.low or 0)
        if previous is None and not smaller:
            return reading
    elif number - memory.households <= 1:  # "les familles … On en compte 312"
        unit = "households"
    else:
        return reading
    counted = replace(mover, quantity=replace(mover.quantity, unit=unit))
    return replace(reading, clause=replace(reading.clause, mover=counted))


def _claim(row: Row, memory: Memory, number: int, reading: Reading, count: int) -> Claim | None:
    """The claim that a reading makes; None when neither a figure nor a place stands in it."""
    origins, destinations, areas = _ends(row, memory, number, reading)
    places = (*origins, *destinations, *areas)
    mover = reading.clause.mover
    if not places and mover.item is None:
        return None
    if only_stayed(row, memory, reading, destinations):
        return None
    start, end = _words_span(row, reading)
    said = _said(row, start, reading.sense)
    detail = DisplacementDetail(
        measure=reading.measure,
        movement=reading.movement,
        destination_status=status_of(row, reading, destinations),
    )
    _remember(memory, number, reading, origins, areas)
    note_left(memory, number, reading, origins)
    note_lands(memory, origins, destinations)
    note_there(memory, number, reading, destinations or areas, detail.destination_status)
    memory.remember(number, detail, tuple(item.resolution for item in destinations))
    note_flight(memory, number, detail, origins, destinations)
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
        quantity=mover.quantity,
        time=_time(row, reading),
        detail=detail,
    )


def _ends(
    row: Row, memory: Memory, number: int, reading: Reading
) -> tuple[list[ClaimPlace], list[ClaimPlace], list[ClaimPlace]]:
    """Origins, destinations and areas of a reading: its own, else what the text before lends."""
    mover = reading.clause.mover
    origins, destinations, areas = sorted_ends(row, reading)
    destinations = unless_left(destinations, origins)
    origins = apart_from(origins, destinations)
    if areas and all(item.carried for item in areas) and is_driven(row, reading):
        areas = []  # "cette attaque a entraîné le déplacement de 300 personnes dans la région"
    if adds_up(row, mover):
        behind = {
            key_of(it.place.resolution)
            for it in reading.ends
            if it.place.lo >= mover.hi and row.word(it.place.lo) not in _THERE
        }
        origins, destinations = own_ends(row, mover, origins, destinations, behind)
    if origins and all(item.carried for item in origins):
        named = named_villages(row, memory, number, reading)
        origins = [
            ClaimPlace(role=PlaceRole.ORIGIN, resolution=item, carried=True) for item in named
        ] or origins  # "quatre villages se sont vidés après cette attaque. Il s'agit de Kobu"
    if not areas and not destinations:
        destinations = host_of_counted(row, mover, origins)
    if not areas and not origins:
        origins = lent_origins(row, memory, number, reading, destinations)
        if row.article.language == "sw":
            home = reading.movement is Movement.RETURN
            origins = without_lands(origins, destinations, home=home)
    if not areas and not origins:
        origins = home_of_displaced(row, memory, number, reading, destinations)
    if not areas and not destinations:
        goals = carried_goals(row, memory, number, reading, origins)
        destinations = unless_left(goals, origins)
    if not areas and not origins:
        origins = land_left_for(memory, reading, destinations)
    quantity = mover.quantity
    areas, destinations = may_hold(areas, quantity), may_hold(destinations, quantity)
    origins, destinations = parted_ends(origins, destinations)
    return may_hold(origins, quantity), destinations, areas


#: Who lives "there" lives where the newcomers get to: that is said of these.
_THERE = frozenset("there y en".split())


def _remember(
    memory: Memory,
    number: int,
    reading: Reading,
    origins: Sequence[ClaimPlace],
    areas: Sequence[ClaimPlace],
) -> None:
    """Keep for the sentences behind where people left, or live displaced, and how many."""
    if origins:
        memory.origins = (number, tuple(item.resolution for item in origins))
        memory.origins_of.setdefault(number, memory.origins[1])
    if areas:
        memory.displaced = (number, tuple(item.resolution for item in areas))
    if not origins and areas and all(is_wide(item.resolution) for item in areas):
        memory.areas = (number, tuple(item.resolution for item in areas))
    mover = reading.clause.mover
    if mover.quantity is None and mover.counted is Counted.HOUSEHOLDS:
        memory.households = number
    if mover.quantity is not None and memory.counted[0] < number:
        memory.counted = (number, mover.quantity)


#: A source's words do not end with these: "one of an estimated 100" is no saying.
_NO_SOURCE_ENDS = frozenset("a an the of some about".split())


def _said(row: Row, at: int, sense: SenseItem | None) -> Attribution:
    """Who says the words at ``at``, and how."""
    said = speaker_and_stance(row.article.text, row.span, at)
    if said.speaker.rsplit(" ", 1)[-1].lower() in _NO_SOURCE_ENDS:
        said = Attribution(speaker=THE_ARTICLE, stance=Stance.STATES)
    if said.stance is Stance.STATES and is_hearsay(row, sense):
        return replace(said, stance=Stance.CLAIMS)
    return said


def _time(row: Row, reading: Reading) -> TimeReading | None:
    """The time that the sentence gives for a movement: by its verb, else by who moves."""
    article, clause = row.article, reading.clause
    cues = [
        Span(row.tokens.starts[told.lo], row.tokens.ends[told.hi - 1])
        for told in (clause.sense, clause.mover)
        if told is not None
    ]
    found = time_readings(article.text, row.span, article.published, article.language)
    return time_of(article.text, row.span, cues, found)


def _words_span(row: Row, reading: Reading) -> tuple[int, int]:
    """From the first to the last code point of the people and their verb."""
    mover = reading.clause.mover
    spots = [(row.tokens.starts[mover.lo], row.tokens.ends[mover.hi - 1])]
    if mover.quantity is not None:
        spots.append((mover.quantity.start, mover.quantity.end))
    if reading.clause.sense is not None:
        sense = reading.clause.sense
        spots.append((row.tokens.starts[sense.lo], row.tokens.ends[sense.hi - 1]))
    return min(spot[0] for spot in spots), max(spot[1] for spot in spots)
