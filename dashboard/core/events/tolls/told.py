"""What one sentence tells of killed and wounded: who is counted, and what befell them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.core.events.tolls import words
from dashboard.core.needled_patterns import needled
from dashboard.core.quantity.numbers import Figure, folded_figures
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.tokens import fold
from dashboard.model import Harm, Quantifier


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with the people it counts.

    Attributes:
        figure: The figure, hedge included.
        start: First code point of figure and people, whichever stands first.
        end: One past their last.
        people: Where the people stand; None where nobody is named.
    """

    figure: Figure
    start: int
    end: int
    people: Span | None


@dataclass(frozen=True, slots=True)
class ToldToll:
    """People counted, and what befell them.

    Attributes:
        harm: Killed or wounded.
        counted: Who, and how many.
        start: First code point of the words that say it.
        end: One past the last.
        at: Where the word stands that tells what befell them.
    """

    harm: Harm
    counted: Counted
    start: int
    end: int
    at: int


#: Any word that tells of killed or wounded: where none stands, nothing is tried.
_ANY = needled(
    r"\b(?:" + "|".join((*words.BEHIND.values(), *words.BEFORE.values(), "toll|bilan")) + r")(?!\w)"
)


def tolls_told(text: str, original: str, sentence: Span) -> tuple[ToldToll, ...]:
    """The tolls in a sentence, in order; of which event they are is not asked here.

    Args:
        text: The article's plain text.
        original: The same as printed.
        sentence: Where the sentence stands.

    >>> from dashboard.core.plain import plain
    >>> said = "Rebels killed at least 12 civilians and wounded five; 30 houses were burned."
    >>> for one in tolls_told(plain(said), said, Span(0, len(said))):
    ...     print(one.harm.value, said[one.start : one.end], one.counted.figure.low)
    killed killed at least 12 civilians 12
    wounded wounded five 5
    """
    if _ANY.search(text, sentence.start, sentence.end) is None:
        return ()
    counted = _counted(text, fold(original[: sentence.end]), sentence)
    return tuple(_told(text, counted, sentence))


# ----------------------------------------------------------------- who is counted


_STOP = (
    r"(?:nombre|number|and|or|in|on|at|by|from|to|were|was|are|is|have|has|had|killed|wounded|injured|dead|died"
    r"|who"
    r"|which|that|with|near|during|after|before|when|while|including|houses|others|et|ou|dans|par"
    r"|sur"
    r"|a|ont|sont|est|ete|etait|etaient|tues?|blesses?|morts?|qui|pour|en|pres|lors|dont|na|wa|ya"
    r"|katika|kwa|huko)\b"
)
#: "12 Congolese army soldiers", "trois autres militaires", "20 of its fighters".
_NOUN_BEHIND = quick(
    r" (?:of (?:the |its |their |his |our |them )?|d'|de (?:nos |ses |leurs )?|des )?"
    rf"(?P<people>(?:(?!{_STOP})[a-z][\w'-]* ){{0,3}}?(?:{words.PEOPLE})(?!['\w-])"
    rf"(?: (?:army |police |government )?(?:{words.PEOPLE})(?!['\w-]))?"
    r"(?: (?:civile?s|congolai\w+|ougandai\w+|burundai\w+|rwandai\w+|innocent\w*|armes?"
    r"|fardc|m23|adf|codeco|maimai|mai-mai|(?:de|des|du|of|from) (?:the |la |l')?"
    r"(?:fardc|m23|adf|codeco|armee|army|monusco|police|force publique|wazalendo|rdf)))?)(?!\w)"
)
#: "watu 12", "raia wengine wanne", where no hedge has taken the noun into the figure.
_NOUN_BEFORE = quick(
    rf"\b(?P<people>(?:{words.PEOPLE_SW})(?: (?:wengine|wa \w+|raia|wote))?)"
    r"(?: (?:takriban|takribani|karibu|wapatao|zaidi ya|angalau))? $"
)
_PEOPLE_SW = quick(rf"\b(?:{words.PEOPLE_SW})\b")
#: What may follow a figure that stands for people without a noun: "killing 12 in the village".
_BARE = re.compile(
    r"(?: (?:others?|autres|of them|d'entre eux|wengine))?"
    r"(?: de(?= (?:morts|blesses|tues|deces)\b))?(?=$|[ ]?[.,;:)\"'-]| (?:and|or|et|ou|na|in"
    r"|on|at|near|during|when|while|after|before|overnight|late|early|there|were|was|have|had|are"
    r"|is"
    r"|who|a|dans|lors|pres|ont|sont|est|qui|avaient|auraient|seraient|ete|katika|huko"
    r"|killed|dead|wounded|injured|deaths|fatalities|lives|tuee?s?|morte?s?|blessee?s?|deces|decedee?s?"
    r"|shot|wameuawa|waliuawa|wauawa|wamejeruhiwa|walijeruhiwa|slightly|seriously|grievement"
    r"|perished"
    r"|died|massacree?s?|yesterday|hier|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b)"
)
#: A single one: "a soldier", "une femme"; never a bare article.
_ONE = quick(
    rf"(?<![\w-])(?P<one>{words.ONE})"
    rf"(?= (?:(?!{_STOP})[a-z][\w'-]* ){{0,2}}?(?:{words.PEOPLE})(?!\w))"
)


def _counted(text: str, folded: str, sentence: Span) -> list[Counted]:
    """Everybody that a figure of the sentence counts, in order."""
    found = []
    figures = folded_figures(folded, sentence.start, sentence.end)
    for figure in (*figures, *_single(text, figures, sentence)):
        if (counted := _people_of(text, figure, sentence)) is not None:
            found.append(counted)
    return sorted(found, key=lambda one: one.start)


def _single(text: str, figures: tuple[Figure, ...], sentence: Span) -> Iterator[Figure]:
    for match in _ONE.finditer(text, sentence.start, sentence.end):
        start, end = match.span("one")
        if all(end <= figure.start or figure.end <= start for figure in figures):
            yield Figure(
                start=start, end=end, number_start=start, number_end=end, low=1, high=1,
                quantifier=Quantifier.EXACT,
            )  # fmt: skip


def _people_of(text: str, figure: Figure, sentence: Span) -> Counted | None:
    """Whom a figure counts; None where it is something else, "30 houses"."""
    noun = _NOUN_BEHIND.match(text, figure.end, sentence.end)
    if noun is not None:
        people = Span(*noun.span("people"))
        return Counted(figure, figure.start, noun.end(), people)
    inside = _PEOPLE_SW.search(text, figure.start, figure.number_start)
    if inside is not None:
        return Counted(figure, figure.start, figure.end, Span(*inside.span()))
    before = _NOUN_BEFORE.search(text, max(sentence.start, figure.start - 40), figure.start)
    if before is not None:
        return Counted(figure, before.start(), figure.end, Span(*before.span("people")))
    bare = _BARE.match(text, figure.end, sentence.end)
    if bare is None or (figure.plain and _YEAR.fullmatch(text, figure.start, figure.end)):
        return None
    return Counted(figure, figure.start, bare.end(), None)


_YEAR = re.compile(r"(?:19|20)\d\d")


# ----------------------------------------------------------------- what befell them


#: "5 rebelles « Raia » ont été tués": the name of theirs in quotation marks.
_NAMED = r"(?: [\"'\u00ab] ?[\w -]{2,30}?[\"'\u00bb])?"
#: "Ont tué, dans la nuit de lundi à mardi, trois civils": when or where, between two commas.
_WHEN = (
    r"(?:, (?:dans|a|au|en|ce|le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|on|in|at"
    r"|late|early|overnight)\b[^,.;]{1,70},)?"
)
_ASIDE = rf"(?:,? (?:{words.AMONG})[^,.;]{{1,70}}?,?)?"
#: Some of those counted before them: "three civilians including two women".
_AMONG = quick(rf"\b(?:{words.AMONG})(?:,? [^,.;]{{0,50}})?$")
_BEHIND = {
    harm: quick(rf"{_NAMED}{_ASIDE},?(?P<between>(?: (?:{words.BETWEEN}))*) (?P<said>{said})(?!\w)")
    for harm, said in words.BEHIND.items()
}
_BEFORE = {
    harm: quick(rf"\b(?P<said>{said})(?: (?:{words.HOW}))*{_WHEN} ?$")
    for harm, said in words.BEFORE.items()
}
#: "Have killed" is what they did, "have been killed" what befell them.
_DID = re.compile(r"\b(?:have|has|had|a|ont|avait|avaient|aurait|auraient)\b")
_BEEN = re.compile(r"\b(?:been|ete)\b")
_LOST = re.compile(r"died|lost|perished|peri|perdu|trouve|succombe|wame|wali|ame|ali")
#: Whom words before them have killed: then those before are the killers.
_OBJECT = re.compile(
    r" (?:at least|about|some|around|more than|over|up to|nearly|au moins|environ|plus de|pres de)?"
    r" ?(?:\d|the\b|a\b|an\b|his\b|her\b|their\b|la\b|le\b|les\b|une?\b|des\b|two\b|three\b|four\b"
    r"|five\b|six\b|deux\b|trois\b|quatre\b|cinq\b|civilians\b|people\b|villagers\b)"
)
#: "Killed or wounded" leaves open how many of each.
_OR_BOTH = quick(
    r" (?:and|or|et|ou|na|and/or)(?: (?:also|badly|seriously|grievement))? (?:wounded|wounding"
    r"|injured|injuring|killed|dead|hurt"
    r"|blessee?s?|tuee?s?|morts?|blessant|kujeruhi(?:wa)?)(?!\w)(?! \d)"
)
#: One list counts several: "six soldiers and two civilians"; behind a comma may stand who says it.
_AND = re.compile(r",? (?:and|et|na|ainsi que|as well as|pamoja na)(?: also)? ?")
#: What may stand behind the last of a list; "killed six and 20 others were abducted" tells of two.
_LIST_ENDS = re.compile(
    r"(?=$|[ ]?[.,;:)\"-]| (?:and|et|na|in|at|on|near|during|when|while|after|before|from|of|a|dans"
    r"|lors|pres|au|aux|en|dont|who|qui|katika|huko|kwenye|overnight|late|early|yesterday|hier)\b)"
)


def _told(text: str, counted: list[Counted], sentence: Span) -> Iterator[ToldToll]:
    """The tolls, each figure in one of them at most."""
    last: ToldToll | None = None
    waiting: list[Counted] = []
    for one in counted:
        if last is not None and one.start < last.end:
            continue
        if _AMONG.search(text, max(sentence.start, one.start - 60), one.start):
            continue
        told = _behind(text, one, sentence) or _before(text, one, sentence)
        if told is not None and waiting and _joined(text, waiting[-1], one) and told.at > one.end:
            before = waiting[-1]
            yield ToldToll(told.harm, before, before.start, before.end, told.at)
        if told is None and last is not None and last.at <= last.counted.start:
            told = _chained(text, last, one, sentence)
        waiting = [one] if told is None else []
        if told is not None:
            last = told
            yield told


def _joined(text: str, one: Counted, other: Counted) -> bool:
    return (
        one.people is not None
        and other.people is not None
        and _AND.fullmatch(text, one.end, other.start) is not None
    )


def _behind(text: str, one: Counted, sentence: Span) -> ToldToll | None:
    for harm, pattern in _BEHIND.items():
        match = pattern.match(text, one.end, sentence.end)
        if match is None:
            continue
        said, between = match["said"], match["between"]
        if said == "lives" and not words.TAKES_LIVES.search(text, sentence.start, one.start):
            return None
        does = bool(_DID.search(between)) and not _BEEN.search(between)
        if (does and not _LOST.match(said) and said not in ("dead", "mort", "morts")) or (
            said not in ("dead", "deaths", "morts", "mort") and _OBJECT.match(text, match.end())
        ):
            return None
        if _OR_BOTH.match(text, match.end(), sentence.end) or _is_unreal(text, one.start, sentence):
            return None
        return ToldToll(harm, one, one.start, match.end(), match.start("said"))
    return None


def _before(text: str, one: Counted, sentence: Span) -> ToldToll | None:
    for harm, pattern in _BEFORE.items():
        match = pattern.search(text, max(sentence.start, one.start - 110), one.start)
        if match is None:
            continue
        if _is_unreal(text, match.start(), sentence) or _OR_BEFORE.search(
            text, max(sentence.start, match.start() - 30), match.start()
        ):
            return None
        return ToldToll(harm, one, match.start(), one.end, match.start())
    came = words.CAME_TO.search(text, max(sentence.start, one.start - 140), one.start)
    if came is None or one.figure.high == 1:
        return None
    return ToldToll(Harm.KILLED, one, came.start("said"), one.end, came.start("said"))


#: "Killing or wounding 12", "killed and injured 30".
_OR_BEFORE = quick(
    r"\b(?:kill|kills|killed|killing|wounded|wounding|injured|injuring|tue|tuant|blesse|blessant"
    r"|dead)"
    r" (?:and|or|et|ou|and/or) $"
)


def _chained(text: str, last: ToldToll, one: Counted, sentence: Span) -> ToldToll | None:
    """The next of a list that one verb counts: "killed six soldiers and two civilians"."""
    if not _joined(text, last.counted, one) or not _LIST_ENDS.match(text, one.end, sentence.end):
        return None
    return ToldToll(last.harm, one, one.start, one.end, last.at)


def _is_unreal(text: str, at: int, sentence: Span) -> bool:
    return words.UNREAL.search(text, max(sentence.start, at - 40), at) is not None
