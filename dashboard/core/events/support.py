"""Who is said to back whom, and who denies it: accusations and denials, paired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR, ACTOR_WORDS, Side, sides_of
from dashboard.core.claim_ids import claim_id
from dashboard.core.events.doubt.moods import why_not_happened
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.words.support_cues import PATTERNS, POWERS, SupportPattern
from dashboard.core.needled_patterns import needled
from dashboard.core.pattern_needles import Needles
from dashboard.core.plain import plain
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, Attribution, speaker_and_stance
from dashboard.model import Claim, ClaimKind, EventDetail, EventType, Stance

_FORCE = ACTOR_WORDS

#: Every pattern names a power.
_POWER = needled("|".join(POWERS.values()))

_LANGUAGES = frozenset(row.language for row in PATTERNS)


@cache
def _rows(language: str) -> tuple[SupportPattern, ...]:
    """The patterns of a language, all of them for an empty one; bare denials last."""
    found = (row for row in PATTERNS if language in (row.language, ""))
    return tuple(sorted(found, key=lambda row: row.answers))


@cache
def _needles(language: str) -> Needles:
    """Which of these patterns the words of a text call for, whoever the power and the force are."""
    return Needles([re.sub(r"\{\w+\}", _ANY_WORDS, row.pattern) for row in _rows(language)])


@cache
def _outline(row: SupportPattern) -> re.Pattern[str]:
    """A pattern with any words for its force: where it does not match, the pattern cannot.

    Made and tried in a tenth of the time of the pattern itself, which holds all words for armed
    forces once or twice.

    >>> of_a_power = _outline(next(row for row in PATTERNS if "-backed" in row.example))
    >>> bool(of_a_power.search("rwanda-backed rebels")), bool(of_a_power.search("rwanda and m23"))
    (True, False)
    """
    return re.compile(rf"(?<![\w-])(?:{_with_powers(row).replace('{force}', _ANY_WORDS)})")


#: Words for a force are no longer than this where more of the pattern follows them.
_ANY_WORDS = r"[^.;]{0,60}?"


@cache
def _pattern(row: SupportPattern) -> re.Pattern[str]:
    words = _with_powers(row).replace("{force}", f"(?P<force>{_FORCE})", 1)
    return re.compile(rf"(?<![\w-])(?:{words.replace('{force}', _FORCE)})(?!\w)")


def _with_powers(row: SupportPattern) -> str:
    return row.pattern.replace("{power}", f"(?P<power>{'|'.join(POWERS.values())})")


_NAMES = {name: re.compile(rf"(?:{words})$") for name, words in POWERS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A pattern found in a sentence.

    Attributes:
        row: The pattern.
        words: Its words.
        power: The state; where the pattern names none, the one accused last.
        force: Whom it backs; None where a denial does not say.
        sentence: Index of the sentence.
        who: Who says it, where the pattern tells: "both countries", "accusations by Congo".
    """

    row: SupportPattern
    words: Span
    power: Span | None
    force: Span | None
    sentence: int
    who: Span | None


def support_claims(page: Page) -> tuple[Claim, ...]:
    """The claims that a power backs a force or denies it, each denial with what it answers.

    The page learns which sentences deny no more than that.
    """
    claims: list[Claim] = []
    epithets: set[Stance] = set()
    for said in _found(page):
        if said.row.denial:
            page.of_backing.add(said.sentence)
        claim = _claim(page, said)
        # The article's own "Rwanda-backed" is one claim, however often it is repeated.
        if claim.speaker == THE_ARTICLE:
            if claim.stance in epithets:
                continue
            epithets.add(claim.stance)
        claims.append(claim)
    return _paired(claims)


def power_of(words: str) -> str:
    """The state that plain words stand for.

    >>> power_of("kigali")
    'Rwanda'
    """
    return next(name for name, pattern in _NAMES.items() if pattern.match(words))


def _found(page: Page) -> Iterator[_Said]:
    """What is said of who backs whom; a bare denial only behind an accusation it can answer."""
    accused: dict[str, _Said] = {}
    last: _Said | None = None
    for said in _matched(page):
        if said.power is None and last is not None:
            said = replace(said, power=last.power)
        if said.power is None:
            continue
        power = power_of(page.text[said.power.start : said.power.end])
        if not said.row.denial:
            accused[power] = last = said
        elif said.row.answers or _is_of_the_front(page, said):
            accusation = accused.get(power)
            if accusation is None or said.sentence - accusation.sentence > _ANSWERED_WITHIN:
                continue
        yield said


def _is_of_the_front(page: Page, said: _Said) -> bool:
    """Whether a denial may be of who holds what: "Kinshasa dismissed the claim".

    Kinshasa is itself a side of this war: unless its words name the backing, it answers rebels.
    """
    words = page.text[said.words.start : said.words.end]
    return (
        said.power is not None
        and power_of(page.text[said.power.start : said.power.end]) == "DR Congo"
        and not _OF_BACKING.search(words)
    )


_OF_BACKING = re.compile(
    r"\b(?:back|support|arm(?:ing|ed|s)\b|aid|assist|help|involv|role|links?|ties|sponsor|collu"
    r"|collab|complic|cooperat|soutien|souten|appu|aide|lien|implic|coopera|conniv|unga|saidi"
    r"|shirik)"
)

#: "Kigali denies this" answers an accusation at most so many sentences before.
_ANSWERED_WITHIN = 2


def _matched(page: Page) -> Iterator[_Said]:
    """Every pattern that a sentence holds, sentence by sentence."""
    language = page.article.language if page.article.language in _LANGUAGES else ""
    rows = _rows(language)
    called_for: dict[int, set[int]] = {}
    for last, numbers in _needles(language).hits(page.text):
        if (index := page.sentence_at(last)) is not None:
            called_for.setdefault(index, set()).update(numbers)
    for index, tried in sorted(called_for.items()):
        sentence = page.sentences[index]
        named = _POWER.search(page.text, sentence.start, sentence.end) is not None
        taken: list[tuple[bool, Span]] = []
        for row in map(rows.__getitem__, sorted(tried)):
            if row.names_power and not named:
                continue
            if _outline(row).search(page.text, sentence.start, sentence.end) is None:
                continue
            for match in _pattern(row).finditer(page.text, sentence.start, sentence.end):
                words = Span(*match.span())
                if _overlaps(row.denial, words, taken):
                    continue
                said = _said(page, row, match, index)
                if said is not None:
                    taken.append((row.denial, words))
                    yield said


def _overlaps(denial: bool, words: Span, taken: list[tuple[bool, Span]]) -> bool:
    """Whether the words were read already; an accusation and its denial may share the power."""
    return any(
        denial is other_denial and words.start < other.end and other.start < words.end
        for other_denial, other in taken
    )


def _said(page: Page, row: SupportPattern, match: re.Match[str], index: int) -> _Said | None:
    if _OWN_ARMS.search(match.group()):
        return None
    force = _group(match, "force") or _nearest_force(page, match.start(), page.sentences[index])
    if force is None and not row.denial and not _FORCE_BEHIND.search(page.text, *match.span()):
        return None
    if why_not_happened(
        page.text, page.sentences[index], Span(*match.span()), page.article.language
    ):
        return None
    said = page.text[match.start() : page.sentences[index].end]
    if force is not None and _RESPECTIVELY.search(said):
        force = _second_force(page, force, page.sentences[index]) or force
    return _Said(
        row=row,
        words=Span(*match.span()),
        power=_group(match, "power"),
        force=force,
        sentence=index,
        who=_group(match, "who") or _group(match, "accuser") or _group(match, "by"),
    )


#: "A and B deny backing X and Y respectively": B, named last, denies backing Y.
_RESPECTIVELY = re.compile(r"\brespective(?:ly|ment)\b")


def _second_force(page: Page, first: Span, sentence: Span) -> Span | None:
    """The force named behind another one of a list; None where none is."""
    second = ACTOR.search(page.text, first.end, sentence.end)
    return Span(*second.span()) if second else None


#: "The DRC armed forces", "continued to use drones": a state's own arms are nobody it backs.
_OWN_ARMS = re.compile(
    r"^(?:the )?\w+(?:'s)? armed forces$|\b(?:use|using|utilis\w+) (?:des |its )?drones?$"
    r"|\b(?:army|armee|military|forces) drones?$"
)

#: A force that only "the group" stands for.
_FORCE_BEHIND = re.compile(
    r"\b(?:groups?|movements?|insurgency|uprising|offensive|advance|groupes?|mouvements?"
    r"|offensives?|avancees?)$"
)


def _group(match: re.Match[str], name: str) -> Span | None:
    """A group's words; None where the pattern has no such group, or it did not take part."""
    return Span(*match.span(name)) if match.groupdict().get(name) else None


def _nearest_force(page: Page, start: int, sentence: Span) -> Span | None:
    """The force named last before the words: "M23 rebels, allegedly supported by Rwanda"."""
    last = None
    for match in ACTOR.finditer(page.text, max(sentence.start, start - 120), start):
        last = match
    return Span(*last.span()) if last else None


def _claim(page: Page, said: _Said) -> Claim:
    text = page.article.text
    sentence = page.sentences[said.sentence]
    attribution = _attribution(page, said, sentence)
    assert said.power is not None
    power = text[said.power.start : said.power.end]
    force = text[said.force.start : said.force.end] if said.force else ""
    return Claim(
        id=claim_id(page.article.id, ClaimKind.DIPLOMACY, said.words.start, said.words.end),
        article_id=page.article.id,
        start=sentence.start,
        end=sentence.end,
        words_start=said.words.start,
        words_end=said.words.end,
        kind=ClaimKind.DIPLOMACY,
        speaker=attribution.speaker,
        stance=attribution.stance,
        places=(),
        actors=(power, force) if force else (power,),
        detail=EventDetail(type=EventType.SUPPORT, verb=text[said.words.start : said.words.end]),
    )


def _attribution(page: Page, said: _Said, sentence: Span) -> Attribution:
    """A denial is the power's own word; an accusation has the speaker that its sentence names."""
    text = page.article.text
    who = said.who or (said.power if said.row.denial else None)
    if who is not None:
        return Attribution(
            speaker=text[who.start : who.end],
            stance=Stance.DENIES if said.row.denial else Stance.ACCUSES,
            start=who.start,
            end=who.end,
        )
    found = speaker_and_stance(text, sentence, said.words.end - 1)
    if found.stance is Stance.DENIES:
        return Attribution(speaker=THE_ARTICLE, stance=Stance.STATES)
    return found


def _paired(claims: list[Claim]) -> tuple[Claim, ...]:
    """Each denial with the id of the accusation it answers: the last before it, else the first."""
    powers = [power_of(plain(claim.actors[0])) for claim in claims]
    first: dict[str, str] = {}
    for claim, power in zip(claims, powers, strict=True):
        if claim.stance is not Stance.DENIES:
            first.setdefault(power, claim.id)
    last: dict[str, str] = {}
    paired = []
    for claim, power in zip(claims, powers, strict=True):
        if claim.stance is Stance.DENIES:
            claim = replace(claim, paired_with=last.get(power) or first.get(power))
        else:
            last[power] = claim.id
        paired.append(claim)
    return tuple(paired)


def force_key(words: str) -> str:
    """One key for a force however it is printed: its side where the words tell it.

    >>> force_key("m23 rebels"), force_key("the rebels")
    ('M23', 'the rebels')
    """
    sides = sides_of(words)
    if Side.M23 in sides:
        return "M23"
    return next(iter(sorted(sides)), words) if sides else words
