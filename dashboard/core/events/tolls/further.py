"""Tolls of an event that stand in other sentences than its own: those behind it, and its lead."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.events.tolls import words
from dashboard.core.events.tolls.of_one import is_doubted, is_elsewhere, of_events, where_of
from dashboard.core.events.tolls.told import ToldToll
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.speakers import speaker_and_stance
from dashboard.model import Claim, Stance, TimePrecision

#: Beside an event: it, the sentence that tells the toll, and the toll.
TollBeside = tuple[Claim, int, ToldToll]


def told_beside(
    page: Page,
    index: int,
    here: Sequence[Claim],
    told: Sequence[ToldToll],
    violent: Container[int],
) -> Iterator[TollBeside]:
    """The tolls that the sentences around one plainly tell of its one event.

    Args:
        page: The article.
        index: The sentence of the event.
        here: The attacks and clashes that it tells.
        told: The tolls in the sentence itself.
        violent: The sentences that tell of attacks or clashes.
    """
    event = _only(here)
    if event is None:
        return
    lead = () if told else tuple(_of_lead(page, index, event, violent))
    yield from lead
    counted = {one.harm for one in (*told, *(one for _, _, one in lead))}
    passed = list[int]()
    for after in range(index + 1, min(index + 1 + _FURTHER, len(page.sentences))):
        if after in violent:
            return
        passed.append(after)
        further = tuple(of_events(page, after))
        if not further:
            continue
        if any(_is_of_something_else(page, one, event) for one in passed):
            return
        if not _goes_on(page, after, further[0]):
            return
        passed.clear()
        for one in further:
            if one.harm in counted and words.FURTHER.search(page.text, one.start, one.end):
                continue
            yield event, after, one
        counted.update(one.harm for one in further)


#: So many sentences behind an event may tell its toll.
_FURTHER = 4


def _only(here: Sequence[Claim]) -> Claim | None:
    """The event of a sentence that tells of one place alone, without doubt."""
    if len({where_of(claim) for claim in here}) != 1:
        return None
    event = here[-1]
    carried = any(part.carried for part in event.places)
    return None if carried or is_doubted(event) or event.stance is Stance.DENIES else event


def _is_of_something_else(page: Page, index: int, event: Claim) -> bool:
    """Whether a sentence names another place or day, or tells of a whole war or of months."""
    sentence = page.sentences[index]
    return (
        is_elsewhere(page, index, event, None)
        or _is_of_another_day(page, index, event)
        or any(
            pattern.search(page.text, sentence.start, sentence.end)
            for pattern in (_DATED, words.WHOLE, words.PERIOD)
        )
    )


def _goes_on(page: Page, index: int, first: ToldToll) -> bool:
    """Whether a sentence with a toll plainly goes on with the event."""
    text, sentence = page.text, page.sentences[index]
    again = words.GOES_ON.match(text, sentence.start)
    opens = (
        again
        or words.TAKES_UP.search(text, sentence.start, sentence.end)
        or (
            first.counted.figure.high != 1
            and (
                first.counted.start - sentence.start <= _AT_ONCE
                or _is_what_a_source_says(page, index, first)
            )
        )
    )
    earlier = not again and _BEFORE_THAT.search(text, sentence.start, sentence.end)
    blamed = words.BLAMED.search(text, sentence.start, first.counted.start)
    return bool(opens) and not earlier and not blamed


def _is_what_a_source_says(page: Page, index: int, first: ToldToll) -> bool:
    """Whether a sentence opens with who counts: "witnesses said 14 people were killed"."""
    sentence = page.sentences[index]
    if _COUNTS.fullmatch(page.text, sentence.start, first.start):
        return True
    said = speaker_and_stance(page.article.text, sentence, first.at)
    return (
        said.start is not None
        and said.end is not None
        and said.stance is not Stance.DENIES
        and 0 <= said.start - sentence.start <= _OPENS
        and 0 <= first.start - said.end <= _SAYS
        and not words.SEVERAL.search(page.text, said.end, first.end)
    )


#: "The army put the", "la société civile parle de": whoever counts, without a verb of saying.
_COUNTS = re.compile(
    r"[^.,;:]{3,60}? (?:puts? the (?:provisional )?|(?:have |has )?(?:counted|recorded|registered) "
    r"|(?:parle(?:nt)?|font etat|fait etat|faisait etat) (?:de |d')|(?:evoque|avance|deplore"
    r"|denombre|recense|enregistre|compte)(?:nt)? (?:un bilan (?:provisoire )?(?:de |d'))?)"
)
#: A source opens a sentence within so many characters, "selon la"; what it counts follows.
_OPENS = 16
_SAYS = 50


# ----------------------------------------------------------------- the sentence before


def _of_lead(page: Page, index: int, event: Claim, violent: Container[int]) -> Iterator[TollBeside]:
    """The tolls of the sentence before, where the event is the one told of there: "rebels killed
    18 people overnight. The army confirmed the attack on X"."""
    lead = index - 1
    if lead < 0 or lead in violent:
        return
    if not _TAKEN_UP.search(page.text, page.sentences[index].start, event.words_end + 1):
        return
    if not _is_of_something_else(page, lead, event):
        yield from ((event, lead, one) for one in of_events(page, lead))


#: "The attack on", "cette incursion": an attack that was told of before.
_TAKEN_UP = re.compile(
    r"\b(?:(?:the|this|that) (?:\w+ )?(?:attack|raid|ambush|massacre|killings?|incursion"
    r"|clash(?:es)?|fighting|shelling|bombing|strike|explosion|assault)"
    r"|(?:l'|(?:cette|cet|ces|la|le) (?:\w+ )?)(?:attaque|incursion|embuscade|massacre|tuerie"
    r"|affrontements|combats|bombardement|frappe|explosion|assaut|drame)"
    r"|(?:shambulio|shambulizi|mauaji|uvamizi|mapigano) (?:hilo|hayo|huo|hiyo|hilo))\b"
)


# ----------------------------------------------------------------- of another day


def _is_of_another_day(page: Page, index: int, event: Claim) -> bool:
    """Whether a sentence names another day than its event has, or a whole month or year."""
    day = event.time.earliest if event.time else None
    return any(
        time.precision not in (TimePrecision.DAY, TimePrecision.NONE)
        or (day is not None and time.earliest is not None and time.earliest != day)
        for time in page.times(index)
    )


#: A sentence opens with its toll where at most so many characters stand before the figure; one
#: that opens with a single somebody tells of something new: "A trader was killed in his field."
_AT_ONCE = 12
#: "Had been killed", "avaient ete tues": before the attack that was told of.
_BEFORE_THAT = re.compile(r"\b(?:had (?:already )?been|avai(?:t|ent) (?:deja )?ete)\b")
#: Another day than the attack's: "in 2019", "last month".
_DATED = re.compile(
    r"\b(?:(?:19|20)\d\d|last (?:week|month|year)|earlier|previous|il y a|precedent\w*"
    r"|l'an (?:dernier|passe)"
    r"|(?:semaine|mois|annee) (?:passee?|derniere?)|mwaka jana|mwezi uliopita|wiki iliyopita)\b"
)
