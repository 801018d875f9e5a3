"""The attributions inside one sentence: which source says which stretch of it, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.plain import plain
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speech.forms import NOUNLIKE, PAIRS, PHRASES, STARTS, form_of
from dashboard.core.speech.source_edges import behind_occasion, source_edges
from dashboard.core.speech.source_spans import (
    AUXILIARY,
    closes_an_apposition,
    is_joined,
    source_after,
    subject_before,
)
from dashboard.core.speech.words import (
    BY,
    COLON,
    HEARSAY,
    NOUN_BEFORE,
    REDUCED,
    SUBJECT_BEHIND_LAST_VERB,
    SUBJECT_OF_LAST_VERB,
    TAIL,
)
from dashboard.model import Stance

_WORD = re.compile(r"[a-z][a-z'-]*")
_BY = re.compile(BY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One attribution inside a sentence; offsets are code points of the sentence.

    Attributes:
        stance: How it is said: stated, claimed, denied, and so on.
        source: Who says it; None where nobody is named ("reportedly").
        verb: The words that say that it is said.
        covers: The words that are said.
    """

    stance: Stance
    source: Span | None
    verb: Span
    covers: Span


@lru_cache(maxsize=256)
def frames_of(sentence: str) -> tuple[Frame, ...]:
    """All attributions in a sentence, in order."""
    if len(sentence) > _LONGEST:
        return ()
    text = plain(sentence)
    return tuple(_read_frames(text))


#: A "sentence" longer than this is no prose; reading it would be slow and wrong.
_LONGEST = 3000


def _colon_frames(text: str) -> Iterator[Frame]:
    """Sources set off by a colon or a dash, without a verb of saying."""
    if ": " in text and (found := COLON.match(text)) is not None:
        source = Span(*found.span("who"))
        yield Frame(
            stance=Stance.STATES, source=source, verb=source, covers=Span(found.end(), len(text))
        )
    tail = max(0, len(text) - 40)
    parted = text.find(": ", tail) >= 0 or text.find(" - ", tail) >= 0
    if parted and (found := TAIL.search(text, tail)) is not None:
        source = Span(*found.span("who"))
        yield Frame(stance=Stance.STATES, source=source, verb=source, covers=Span(0, found.start()))


def _read_frames(text: str) -> Iterator[Frame]:
    yield from _colon_frames(text)
    last: Frame | None = None
    if not any(map(_may_open, _WORD.findall(text))):
        return  # as in most sentences
    for match in _WORD.finditer(text):
        if _may_open(match.group()):
            for frame in _frames_at(text, match, last):
                last = frame
                yield frame


@lru_cache(maxsize=16384)
def _may_open(word: str) -> bool:
    """Whether a word as it stands may open an attribution."""
    return word in STARTS or form_of(_bare(word)) is not None


def _frames_at(text: str, match: re.Match[str], last: Frame | None) -> Iterator[Frame]:
    """The frames that a word opens; ``last`` is the one before it in the sentence."""
    word = match.group()
    if (phrase := PHRASES.get(word)) and text.startswith(phrase.words, match.start()):
        # "l'information selon laquelle X serait tombé" names nobody
        if not _RELATIVE.match(text, match.end()):
            yield from _after_phrase(text, match.start(), phrase.words, phrase.stance)
    elif word in HEARSAY:
        yield _hearsay(text, Span(match.start(), match.end()))
    elif (said := _verb_of_saying(text, match)) is not None:
        yield from _around_verb(text, *said, last)


def _verb_of_saying(text: str, match: re.Match[str]) -> tuple[Span, Stance] | None:
    """The verb and its stance: "denied", "fait savoir"; None where the word is a noun there."""
    bare = _bare(match.group())
    if (pair := PAIRS.get(bare)) is not None:
        for first, stance in pair:
            if text.endswith(f"{first} ", 0, match.start()):
                return Span(match.start() - len(first) - 1, match.end()), stance
    if (form := form_of(bare)) is None or _says_nothing(text, match):
        return None
    start = match.start() + match.group().rindex(bare)
    verb = Span(start, start + len(bare))
    is_noun = _is_noun(text, verb.start) or not NOUNLIKE.match(text, verb.end)
    if form[1] and is_noun and not _ends_what_is_said(text, verb):
        return None  # "denied reports that X fell": the denial says it
    return None if _ARTICLE.search(text, max(0, verb.start - 5), verb.start) else (verb, form[0])


#: "X has fallen, the rebels swear." ends with its verb; "X est tombée, jurent les rebelles." has
#: whoever says it behind it. "…, despite rebel claims." is no verb.
_SUBJECT_LAST = quick(SUBJECT_OF_LAST_VERB)
_SUBJECT_BEHIND = quick(SUBJECT_BEHIND_LAST_VERB)
_LONGEST_SUBJECT = 60


def _ends_what_is_said(text: str, verb: Span) -> bool:
    """Whether a form that may be a noun is the verb of what stands before it."""
    if text.endswith((", ", '" ', '", '), 0, verb.start):
        return _SUBJECT_BEHIND.match(text, verb.end) is not None
    if not _ENDED.match(text, verb.end):
        return False
    before = text[max(0, verb.start - _LONGEST_SUBJECT) : verb.end]
    return _SUBJECT_LAST.search(before) is not None


#: "s'ajoutent à 3 000 familles", "se disant d'une force", "adding to 1,500", "après l'annonce".
_REFLEXIVE = re.compile(r"s'(?!alarm)|l'(?:annonce|alerte|estime)$")
_OBJECT_BEFORE = re.compile(r"(?:\b(?:il|elle|on|ils|elles|qui|ne|je|nous) |^)$")
_ADDED_TO = re.compile(
    r"add(?:s|ed|ing) to\b"
    # "hali hiyo imeongeza wasiwasi"
    r"|\w+ongeza (?:wasiwasi|hofu|idadi|mzigo|shinikizo|mvutano|msongamano|mahitaji|hatari|uhaba"
    r"|mateso|ugumu|vikosi|wanajeshi|juhudi|kasi)\b"
)


#: "The attack claimed 14 lives", "has claimed the lives of": an attack says nothing.
_TAKES_LIVES = re.compile(
    r"claim(?:s|ed|ing) (?:the (?:life|lives)|(?:[\w,-]+ ){1,4}lives|(?:[\w,-]+ ){0,3}victims?)\b"
)


def _says_nothing(text: str, match: re.Match[str]) -> bool:
    """Whether a form of saying is none here: reflexive, a noun behind its article, a sum."""
    if _TAKES_LIVES.match(text, match.start()) or _ADDED_TO.match(text, match.start()):
        return True
    if text.endswith((" se ", " d'un "), 0, match.start()):
        return True
    if not (found := _REFLEXIVE.match(match.group())):
        return False
    noun = found.group().startswith("l'")
    return not (noun and _OBJECT_BEFORE.search(text, max(0, match.start() - 8), match.start()))


_RELATIVE = re.compile(r" (?:laquelle|lequel|lesquelles|lesquels|que|qu')\b")


#: "One of an estimated 100 factions": an adjective says nothing.
_DENIED_NOUN = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|disput\w*)"
    r" (?:(?:the|any|all|such|media|local|these|those|as \w+) )*$"
)
_ARTICLE = re.compile(r"\b(?:an|the) $")


def _is_noun(text: str, start: int) -> bool:
    """Whether "reports", "claims" or "fears" at ``start`` is the noun."""
    window = max(0, start - 30)
    return bool(_DENIED_NOUN.search(text, window, start) or NOUN_BEFORE.search(text[window:start]))


def _bare(word: str) -> str:
    """A word without an elided pronoun, or one behind it: "l'affirme", "affirme-t-il"."""
    if "-" in word and (behind := _PRONOUN_BEHIND.search(word)) is not None:
        word = word[: behind.start()]
    return word.rsplit("'", 1)[-1] or word if "'" in word else word


#: "Explique-t-il", "dit-elle": whoever says it stands behind the verb.
_PRONOUN_BEHIND = re.compile(r"-(?:t-)?(?P<who>ils?|elles?|on|je|nous)\b")


def _after_phrase(text: str, start: int, words: str, stance: Stance) -> Iterator[Frame]:
    source = _named_after(text, start + len(words))
    if source is not None:
        covers = Span(_boundary_before(text, start), _boundary_after(text, source.end))
        yield Frame(stance=stance, source=source, verb=Span(start, source.end), covers=covers)


def _named_after(text: str, position: int) -> Span | None:
    """The source whose words begin at ``position``; None where they name nobody."""
    found = source_after(text, position)
    return found and source_edges(text, found, behind_verb=False)


def _named_before(text: str, verb: Span) -> Span | None:
    """The source that is the subject of a verb; None where its words name nobody."""
    found = subject_before(text, verb.start)
    return found and source_edges(text, found, behind_verb=False)


#: An adverb of hearsay covers the words after it up to a comma, and no more characters than this.
_HEARSAY_REACH = 80


def _hearsay(text: str, adverb: Span) -> Frame:
    comma = text.find(",", adverb.end, adverb.end + _HEARSAY_REACH)
    end = comma if comma > 0 else adverb.end + _HEARSAY_REACH
    covers = Span(adverb.start, min(_boundary_after(text, adverb.end), end))
    return Frame(stance=Stance.CLAIMS, source=None, verb=adverb, covers=covers)


def _around_verb(text: str, verb: Span, stance: Stance, last: Frame | None) -> Iterator[Frame]:
    """The frame a verb of saying makes: passive, inverted, before or after what is said."""
    if by := _BY.match(text, verb.end):
        yield from _passive(text, verb, by.end(), stance)
        return
    if _IS_SAID.search(text, max(0, verb.start - 30), verb.start):
        return  # "un afflux est signalé dans les villages": nobody is named
    if behind := _PRONOUN_BEHIND.match(text, verb.end):
        if behind["who"] != "on":  # "dit-on": nobody is named
            yield _suffix(text, Span(*behind.span("who")), verb, stance)
        return
    gerund = _is_gerund(text, verb)
    if not gerund and (inverted := _source_inverted(text, verb)) is not None:
        yield _suffix(text, inverted, verb, stance)
        return
    if not gerund and _is_said(text, verb):
        return  # "clashes were reported in Kiseguro": nobody is named
    if last is not None and last.source is not None and is_joined(text, verb.start):
        source: Span | None = last.source  # "the army says it lost men and explains"
    else:
        source = _subject_of_gerund(text, verb, last) if gerund else _named_before(text, verb)
    if source is None:
        return
    if not gerund and _closes(text, source, verb):
        yield _suffix(text, source, verb, stance)
    else:
        end = _end_of_said(text, verb, gerund=gerund)
        covers = Span(verb.start, _end_of_aside(text, source, verb, end))
        yield Frame(stance=stance, source=source, verb=verb, covers=covers)


def _end_of_said(text: str, verb: Span, *, gerund: bool) -> int:
    """Where what a verb says ends: of "a group claiming to defend X, attacked" at the comma."""
    end = _boundary_after(text, verb.end)
    comma = text.find(", ", verb.end, end)
    only_means = gerund and comma > 0 and text.startswith(" to ", verb.end)
    return comma if only_means else end


#: "While the government feared an assault, its soldiers fled": what stands behind is a fact.
_WHILE = re.compile(
    r"(?:^|[.;:,] |[^\w ] ?)(?:while|although|though|even as|whereas|alors que|tandis que|bien que"
    r"|meme si|pendant que) (?:(?:the|an?|la|les?|des) |l')?$"
)
_OWN_SUBJECT = re.compile(
    r", (?=(?:its|their|his|the|it|they|he|she|les?|la|ses|leurs?|ils?|elles?)\b|l')"
)


def _end_of_aside(text: str, source: Span, verb: Span, end: int) -> int:
    """Where what is feared or thought in a clause of "while" ends: before the main clause."""
    if not _WHILE.search(text, max(0, source.start - 30), source.start):
        return end
    main = _OWN_SUBJECT.search(text, verb.end, end)
    return main.start() if main else end


_IS_SAID = re.compile(
    r"\b(?:was|were|been|being|is|are|be|a ete|ont ete|est|sont|ete) (?:\w+ly |also |aussi )?$"
)
_HAS = re.compile(r"\b(?:has|have|had|a|ont|avait|avaient) (?:\w+ly |also |aussi )?$")
_PARTICIPLE = re.compile(r"reported|confirmed|announced|(?:signal|rapport|annonc|confirm)ee?s?$")


def _is_said(text: str, verb: Span) -> bool:
    """Whether the verb is a reduced passive without a source: "clashes reported near"."""
    window = max(0, verb.start - 30)
    return (
        bool(_PARTICIPLE.match(text, verb.start, verb.end) and REDUCED.match(text, verb.end))
        and " that " not in text[verb.end : verb.end + 60]
        and not _HAS.search(text, window, verb.start)
    )


def _suffix(text: str, source: Span, verb: Span, stance: Stance) -> Frame:
    first = min(source.start, verb.start)
    covers = Span(_boundary_before(text, first), max(source.end, verb.end))
    return Frame(stance=stance, source=source, verb=verb, covers=covers)


#: "a claim denied by Kigali": the denial does not cover the accusation before it.
_A_CLAIM = re.compile(
    r"(?:\b(?:claim|claims|accusation|accusations|allegation|allegations|charge|charges|role"
    r"|support|involvement|something|ce que|what|which|soutien)|madai)[ ,]*"
    r"(?:(?:has|have|was|were|is|been|a|ete|est|sont|ont|that|hayo|yamekuwa|always|repeatedly"
    r"|strongly)"
    r" ){0,4}$"
)


def _passive(text: str, verb: Span, after: int, stance: Stance) -> Iterator[Frame]:
    source = _named_after(text, after - 1)
    if source is None:
        return
    start, end = _boundary_before(text, verb.start), source.end
    if stance in (Stance.DENIES, Stance.ACCUSES) and _A_CLAIM.search(text, 0, verb.start):
        start = verb.start
    elif _NOUN_JUST_BEFORE.search(text, 0, verb.start):
        start = max(start, verb.start - _NOUN_REACH)
    else:  # "this development, confirmed by local sources, occurred": all of it
        end = _boundary_after(text, source.end)
    yield Frame(stance=stance, source=source, verb=verb, covers=Span(start, end))


#: "the truce announced by the M23": the passive says only who announced the truce.
_NOUN_JUST_BEFORE = re.compile(
    r"(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bete)(?<!\best)(?<!\bsont)(?<!,)(?<!\bis)(?<!\bare) $"
)
_NOUN_REACH = 25

_GERUND = re.compile(r"\w+(?:ing|ant)$|(?:a|wa|i|li)ki\w+$")
_PASSIVE_JUST_BEFORE = re.compile(r" (?:by|par|na) ([^,;]+), (?:also |while |en |tout en )?$")


def _is_gerund(text: str, verb: Span) -> bool:
    return bool(_GERUND.match(text, verb.start, verb.end))


def _subject_of_gerund(text: str, verb: Span, last: Frame | None) -> Span | None:
    """Who is "claiming" or "stating": who spoke just before, or the last armed actor."""
    window = max(0, verb.start - 250)
    if beside := _WITH.search(text, max(0, verb.start - _LONGEST_WITH), verb.start):
        return Span(*beside.span("who"))
    if last is not None and last.source is not None:  # "an officer told AFP, saying"
        spoken = max(last.verb.end, last.source.end)
        if verb.start - spoken < _GERUND_REACH and not ACTOR.search(text, spoken, verb.start):
            return last.source
    if passive := _PASSIVE_JUST_BEFORE.search(text, window, verb.start):
        return Span(*passive.span(1))
    actors = [*ACTOR.finditer(text, window, verb.start)]
    return Span(*actors[-1].span()) if actors else None


#: "He told AFP by telephone on Monday, adding": so many characters, and it is still he.
_GERUND_REACH = 60

#: "With the agency AFP reporting that": whoever stands between is who says it.
_WITH = re.compile(
    r"\b(?:with|avec) (?:the |an? |l'|la |le |des )?"
    r"(?P<who>(?!(?:him|her|them|it|us|which|whom|who)\b)(?:[\w'/.-]+ ){0,5}[\w'/.-]+) $"
)
_LONGEST_WITH = 70

# ----------------------------------------------------------------- where a saying ends

_STRONG = re.compile(
    r"; |: | --? | [•·|] |, (?:but|while|whereas|though|although|however|mais|tandis que|alors que"
    r"|lakini|huku) "
)


def _boundary_before(text: str, position: int) -> int:
    last = 0
    for match in _STRONG.finditer(text, 0, position):
        last = match.end()
    return last


def _boundary_after(text: str, position: int) -> int:
    match = _STRONG.search(text, position)
    if match is None or match.group() in (": ", " - ", " -- "):
        return len(text)
    return match.start()


_CONTENT_BEFORE = re.compile(r"[,\"'!?:-]\s*(?:as |a-t-|ainsi )?$")
#: Whose man speaks may be told by "their": '"…", wrote their spokesman', "its president".
_THEIR_MAN = (
    r"(?:their|his|its|her|our|my|leur|sa|son|ses|leurs)\b(?! (?:\w+ )?(?:spokes\w+|leaders?"
    r"|president|chief|chair\w+|head|director|coordinator|commanders?|secretary|deputy|lawyers?"
    r"|officials?|porte-parole|presidente?|chefs?|directeur|directrice|coordonnat\w+"
    r"|commandants?|secretaire|responsables?|avocate?s?|dirigeants?)\b)"
)
_NOT_A_SOURCE = re.compile(
    rf"\s*(?:{_THEIR_MAN}|(?:that|que|to|avoir|on|in|at|kwamba|kuwa|de|du|it|there|they|and|late)"
    r"\b(?!-)|qu'|d'|\d|,|\.|$)"
)


def _source_inverted(text: str, verb: Span) -> Span | None:
    """The source that follows its verb: '"...", said Mado', "a déclaré le maire"; else None."""
    before = text[max(0, verb.start - 40) : verb.start]
    if between := AUXILIARY.search(before):
        before = before[: between.start() + 1]
    if not _CONTENT_BEFORE.search(before) or not before.strip():
        return None
    if verb.end >= len(text) or _NOT_A_SOURCE.match(text, verb.end):
        return None
    if not before.rstrip().endswith('"') and _TOLD.match(text, verb.start, verb.end):
        return None
    if closes_an_apposition(text, verb.start) or _closes_an_aside(text, verb):
        return None
    source = source_after(text, behind_occasion(text, verb.end + 1))
    if source is None or _FINITE.search(text, source.start, source.end):
        return None
    seldom = _SELDOM_INVERTED.match(text, verb.start, verb.end)
    if seldom and not _ENDED.match(text, source.end):
        return None
    return source_edges(text, source, behind_verb=True)


#: "The radio - which was there - reported residents fleeing": its subject stands before the dashes.
_ASIDE = re.compile(r"[\w)] --? [^.;:]{3,}[\w)] --? $")
_LONGEST_ASIDE = 160


def _closes_an_aside(text: str, verb: Span) -> bool:
    return bool(_ASIDE.search(text, max(0, verb.start - _LONGEST_ASIDE), verb.start))


#: ", Jean Kaya, of an agency in Bunia, told IRIN": unless a quotation stands before, they say whom.
_TOLD = re.compile(r"(?:told|tells?|informed)$")
#: "Local sources, a man said, reported the arrival of 400 families": unless the
#: sentence ends there, what follows these is what somebody reports.
_SELDOM_INVERTED = re.compile(r"(?:report(?:ed|s)|estimated|confirmed|indicated|stated|noted)$")
_ENDED = re.compile(r"\s*(?:$|[.,;\"])")

#: A verb in what follows: "the spokesman, said the group had entered" is no inversion.
_FINITE = re.compile(
    r"\b(?:had|has|have|was|were|is|are|would|will|could|ont|avait|avaient|est|sont|sera|n'a"
    r"|(?:wa|i|li|zi|u|ya|vi|ki)me[a-z]{4,})\b"
)


_AFTER_CLOSING = re.compile(
    r"\s*(?:$|[.,;!?\"]|(?:on|in|at|late|by|during|yesterday|today|when|as|from|from|hier|ce"
    r"|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|jana|leo|juma\w+|alhamisi|ijumaa|to reporters"
    r"|in a)\b)"
)


def _closes(text: str, source: Span, verb: Span) -> bool:
    """Whether what is said stands before: "..., a clerk said."."""
    before = text[: source.start].rstrip()
    if not before.endswith((",", '"')):
        return False
    return bool(_AFTER_CLOSING.match(text, verb.end) or _TOLD_WHOM.match(text, verb.start))


#: "..., local sources told Reuters.": the verb has an object, and the sentence ends with it.
_TOLD_WHOM = re.compile(r"(?:told|tells|informed) (?:[\w'-]+ ){0,3}[\w'-]+(?:$|[.,;\"])")
