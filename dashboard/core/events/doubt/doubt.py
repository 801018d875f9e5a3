"""Why an event is only claimed: who says it, in which words, and what is said right behind."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core import late_patterns as re
from dashboard.core.events.doubt.announced import is_only_announced
from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.doubt.claimed import (
    Assertion,
    asserts_before,
    asserts_own,
    is_hedged,
    is_independent,
    is_opinion,
    is_party,
    is_pronoun,
    is_quoted,
    names_a_party,
    spreads,
    why_disputed,
    why_only_claimed,
)
from dashboard.core.events.doubt.denied import DENIAL, indexes_behind
from dashboard.core.events.doubt.hearsay import (
    checks_claims,
    is_held_by_text,
    is_rumour,
    is_taken_back,
    is_verdict,
)
from dashboard.core.events.doubt.introduced import with_office
from dashboard.core.events.doubt.own_word import (
    is_in_note,
    is_in_scare_quotes,
    is_of_themselves,
    is_own_account,
    spread_by,
    told_in_the_end,
)
from dashboard.core.events.doubt.supposed import is_told_as_supposed
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.who import OWN_MEN
from dashboard.core.events.who_and_where.winners import LOST, LOST_WORDS
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.event import CONTROL_TYPES, FIGHTS, Event
from dashboard.core.plain import plain
from dashboard.core.speakers import Attribution, last_source
from dashboard.model import EventType, Stance


def _next(page: Page, event: Event) -> str:
    """The plain sentence behind that of an event; empty behind the last."""
    behind = page.sentences[event.sentence + 1 : event.sentence + 2]
    return page.text[behind[0].start : behind[0].end] if behind else ""


def doubt_of(
    page: Page,
    event: Event,
    said: Attribution,
    actor: str,
    confirmed: frozenset[str],
    told: frozenset[str],
) -> str | None:
    """Why the event is only claimed; None where it is told as fact or doubt does not change it.

    Args:
        page: The article laid open.
        event: The event.
        said: Who says it, and how.
        actor: Who did it, as printed; empty where nobody is named.
        confirmed: Keys of the captures (``capture_keys``) that somebody on no side tells of.
        told: Keys of the captures that the article itself tells of, quoting nobody.
    """
    if event.denied:
        return "it is denied"
    if _CLAIMS.match(page.text, event.cue.start):
        return "one side asserts it of itself"
    if event.type not in CONTROL_TYPES:
        return _doubted_fight(page, event, said)
    if is_only_announced(page, event):
        return "it is announced, and the text has it lie ahead"
    return why_only_claimed(_assertion(page, event, said, actor, confirmed, told))


def actor_words(page: Page, event: Event) -> str:
    """Who did it, as printed; empty where nobody is named."""
    return page.article.text[event.actor.start : event.actor.end] if event.actor else ""


def capture_keys(page: Page, event: Event) -> Iterator[str]:
    """What tells one capture from another: the place, with the camp that took it where it is told.

    Two tell of one capture where they have a key in common: who took a place is not always said.
    """
    by = camp(plain(actor_words(page, event)))
    camps = (by,) if by else ("government", "armed groups")
    for place in event.places:
        yield from (f"{place_key(place)}|{one}" for one in camps)


def is_disputed(page: Page, event: Event, speaker: str) -> bool:
    """Whether the text has somebody gainsay an event, in its sentence or right behind it.

    ``speaker``: the plain words for who tells of it.
    """
    actor = actor_words(page, event)
    tail = page.text[event.cue.end : _end_of(page, event)]
    about = frozenset(map(place_key, event.places))
    following = _following(page, event.sentence, about)
    taken = event.type is EventType.CAPTURED
    return why_disputed(speaker, tail, following, actor, capture=taken) is not None


def _following(page: Page, index: int, about: frozenset[str]) -> tuple[str, ...]:
    """The plain sentences behind one that may gainsay it."""
    spans = (page.sentences[later] for later in indexes_behind(page, index, _BEHIND, about))
    return tuple(page.text[span.start : span.end] for span in spans)


#: So many sentences behind an event are looked at for whoever gainsays it.
_BEHIND = 2


def _assertion(
    page: Page,
    event: Event,
    said: Attribution,
    actor: str,
    confirmed: frozenset[str],
    told: frozenset[str],
) -> Assertion:
    """What a sentence asserts of a place, with all that tells whether it is more than a claim."""
    sentence = page.sentences[event.sentence]
    keys = frozenset(map(place_key, event.places))
    captures = frozenset(capture_keys(page, event))
    taken = event.type is EventType.CAPTURED
    return Assertion(
        speaker=with_office(page.article.text, _named(page, event, said)),
        apposition=_apposition(page, said),
        stance=said.stance,
        actor=actor,
        lost=_is_loss(page, event),
        capture=taken,
        left=event.type is EventType.WITHDREW,
        sentence=page.text[sentence.start : _end_of(page, event)],
        following=_following(page, event.sentence, keys),
        verdict=is_verdict(_next(page, event)),
        tail=page.text[event.cue.end : _end_of(page, event)],
        confirmed=not captures.isdisjoint(confirmed),
        hedged=is_hearsay(page, event),
        quoted=captures.isdisjoint(told)
        and is_quoted(page.text[sentence.start : event.cue.start])
        and not _quotes_a_neutral(page.text[event.cue.end : sentence.end]),
        own=taken
        and (
            (_says_of_himself(page, event, said) and not LOST.match(page.text, event.cue.start))
            or is_asserted(page, event)
        ),
    )


#: "X was retaken; Y is still disputed": behind the semicolon it is of Y.
_OF_ANOTHER = re.compile(
    r" (?:(?:the |la |le )?(?:town|village|city|hill|cite|ville|localite)(?: of| de) )?$"
)
_IS_TOLD = re.compile(
    r",? (?:(?:still|also|itself|encore|toujours|elle|lui) )*(?:was|is|were|are|has|had|remain\w*"
    r"|stay\w*|fell|est|etait|sont|reste\w*|demeur\w+|a|avait|changed?)\b"
)


def _end_of(page: Page, event: Event) -> int:
    """Where the sentence stops speaking of the event: at a semicolon before another place."""
    keys = frozenset(map(place_key, event.places))
    for group in page.groups(event.sentence):
        at = page.text.rfind(";", event.cue.end, group.start)
        if (
            at >= 0
            and keys.isdisjoint(map(place_key, group.heads))
            and _OF_ANOTHER.fullmatch(page.text, at + 1, group.start)
            and _IS_TOLD.match(page.text, group.end)
        ):
            return at
    return page.sentences[event.sentence].end


def is_asserted(page: Page, event: Event) -> bool:
    """Whether a side's own assertion leads up to the event: "rebels claim taking over X"; or
    stands behind it: "the capture of X, announced by the rebels"."""
    lead = page.lead(event.sentence, event.cue.start)
    if asserts_before(lead):
        return True
    if event.type is not EventType.CAPTURED:
        return False
    if is_in_note(lead) and names_a_party(lead):
        return True
    if spreads(lead) and OWN_MEN.search(page.text, event.cue.end, event.cue.end + _OWN_REACH):
        return True  # "hailed the liberation of X by his men"
    tail = page.text[event.cue.end : _end_of(page, event)]
    who = spread_by(tail) or told_in_the_end(tail)
    if who is None:
        return False
    if is_of_themselves(who):
        return event.actor is not None
    if not is_party(who) and not is_pronoun(who):
        return False
    return asserts_own(who, plain(actor_words(page, event)), _is_loss(page, event))


#: "The liberation of X by his men": so far behind the words for it.
_OWN_REACH = 60


def is_hearsay(page: Page, event: Event) -> bool:
    """Whether the words around an event leave it to hearsay, or to what somebody believes."""
    cue, first = event.cue, page.sentences[event.sentence].start
    before = page.text[max(first, cue.start - 60) : cue.start]
    supposed = event.type in CONTROL_TYPES and is_told_as_supposed(
        page.text, cue, event.clause, page.sentences[event.sentence]
    )
    return (
        supposed
        or is_hedged(before)
        or _is_checked(page, cue)
        or (event.type is EventType.CAPTURED and _is_capture_by_hearsay(page, event, before))
        or bool(_HEDGED_NOUN.search(page.text, cue.start, cue.end))
        or (cue.row.verb and is_opinion(page.lead(event.sentence, cue.start)))
    )


def _is_capture_by_hearsay(page: Page, event: Event, before: str) -> bool:
    """Whether the words around leave a capture to a text, a report or the side that tells of it.

    ``before``: the plain words right before the event.
    """
    cue, first = event.cue, page.sentences[event.sentence].start
    return (
        is_held_by_text(page.text[max(first, cue.start - 120) : cue.start])
        or _REPORTED.search(before) is not None
        or is_own_account(page.lead(event.sentence, cue.start))
        or is_in_scare_quotes(page.text, cue.start, cue.end)
    )


def _is_checked(page: Page, cue: Cue) -> bool:
    """Whether an article that checks claims quotes the words, and from nobody on no side."""
    before = _of_paragraph(page, cue.start) if checks_claims(page.text) else ""
    if not is_quoted(before):
        return False
    speaker = before.rpartition('"')[0][-_WHO_SAID:]
    line = page.article.text[cue.end : cue.end + _QUOTED_BACK].partition("\n")[0]
    behind = page.text[cue.end : cue.end + len(line)]
    return not is_independent(speaker) and not _quotes_a_neutral(behind)


#: A quotation is looked for in so many characters around the words, in their paragraph; one that
#: begins earlier in a longer paragraph is not found.
_QUOTED_BACK = 900


def _of_paragraph(page: Page, at: int) -> str:
    """What stands before an offset in its paragraph; a quotation may begin sentences earlier."""
    back = max(0, at - _QUOTED_BACK)
    end_of_line = page.article.text.rfind("\n", back, at)
    return "" if end_of_line < 0 < back else page.text[end_of_line + 1 : at]


#: "X was reported to have fallen": that men left is believed on such words, a capture is not.
_REPORTED = re.compile(r"\breported to (?:have |be )(?:\w+ ){0,2}$")

#: "He took", "ses hommes ont pris", right before the words.
_HIMSELF = re.compile(
    r"\b(?:he|she|it|il|elle)(?: (?:has|had|have|a|avait|s'est|s'etait|also|now))* $"
)


#: "La prise annoncée de", "the reported seizure of".
_HEDGED_NOUN = re.compile(r"\b(?:annoncee|supposee|pretendue|presumee|revendiquee)\b")

#: "Nkunda is wanted for" is no source.
_CLAUSAL = re.compile(r"\b(?:is|was|are|were|for|est|etait)\b")


def _says_of_himself(page: Page, event: Event, said: Attribution) -> bool:
    """Whether who speaks is who did it: "Yakutumba said he had taken X", "his men had"."""
    if said.end is None or said.end > event.cue.start or _CLAUSAL.search(plain(said.speaker)):
        return False
    words = page.text[said.end : event.cue.start]
    return bool(OWN_MEN.search(words) or _HIMSELF.search(words[-40:]))


#: Words behind a quotation name whoever said it within so many characters.
_WHO_SAID = 50


def _quotes_a_neutral(behind: str) -> bool:
    """Whether somebody on no side is named behind a quotation: "…", indicated one of these sources.

    >>> _quotes_a_neutral(' by the enemy", indicated one of these sources.')
    True
    """
    _, closing, who = behind.partition('"')
    return bool(closing) and is_independent(who[:_WHO_SAID])


_CLAIMS = re.compile(r"claim|revendi|\w+ (?:la |leur )?(?:victory|victoire)\b")


def _doubted_fight(page: Page, event: Event, said: Attribution) -> str | None:
    """Why a fight or an attack is no more than a rumour; who says it of whom is no matter."""
    if event.type not in FIGHTS:
        return None
    sentence = page.sentences[event.sentence]
    words = page.text[sentence.start : sentence.end]
    if event.sentence in page.of_backing and _A_HAND.search(words):
        return None  # "denied that its men were involved in the fighting": there was fighting
    if said.stance is Stance.DENIES and not _SACKED.search(words):
        return "it is denied"
    if said.stance is Stance.ACCUSES and DENIAL.search(words):
        return "it is denied in the same sentence"
    if is_rumour(words) or is_taken_back(words):
        return "it is a rumour, or taken back in the same sentence"
    return None


#: Who only denies a hand in it denies nothing else.
_A_HAND = re.compile(r"\b(?:involv\w*|alongside|implique\w*|implication|participation)\b")

#: "A commander dismissed in March": he denied nothing.
_SACKED = re.compile(r"\bdismissed (?:in|on|from|by|for|last)\b")


def _named(page: Page, event: Event, said: Attribution) -> str:
    """The speaker; for "he said" the source that a sentence just before names."""
    if not is_pronoun(plain(said.speaker)):
        return "it" if _is_another(page, event, said) else said.speaker
    for back in range(1, min(_BACK_TO_SPEAKER, event.sentence) + 1):
        named = last_source(page.article.text, page.sentences[event.sentence - back])
        if named and not is_pronoun(plain(named)):
            return named
    return said.speaker


#: "A group circulated a note in which it boasted": the group did.
_IT_ASSERTS = re.compile(r"\bit (?:has |had |also |again |\w+ly )?(?:claim|boast|brag|assert|swor)")


def _is_another(page: Page, event: Event, said: Attribution) -> bool:
    """Whether "it boasted" cannot mean the people on no side whom a sentence before names."""
    first = page.sentences[event.sentence].start
    return (
        said.start is not None
        and said.start < first
        and is_independent(plain(said.speaker))
        and _IT_ASSERTS.search(page.text, first, event.cue.start) is not None
    )


#: "He" means a source named at most so many sentences before.
_BACK_TO_SPEAKER = 2

_APPOSITION = re.compile(r", ([^,.;]{3,80})(?=[,.])")


def _apposition(page: Page, said: Attribution) -> str:
    """What is said of the speaker: "the M23 spokesman"; empty when nothing is."""
    if said.end is None:
        return ""
    more = _APPOSITION.match(page.text, said.end)
    return more.group(1) if more else ""


_LOSS = re.compile(rf"(?:f[ae]ll|loss|no longer|chute|perte|tomb|\w*anguk|{LOST_WORDS})")


def _is_loss(page: Page, event: Event) -> bool:
    """Whether the words tell of a place that fell, and name nobody behind them who took it: not
    "the army took X", nor "X fell to the army"."""
    cue = event.cue
    if event.actor is not None and event.actor.start >= cue.start:
        return False
    return _LOSS.match(page.text[cue.start : cue.end]) is not None
