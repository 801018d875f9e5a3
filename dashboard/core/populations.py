"""How many people a text says live in a place, for checking other figures against."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress

from dashboard.core import late_patterns as re
from dashboard.core.claim_ids import claim_id
from dashboard.core.place_kinds import SETTLED
from dashboard.core.quantity.numbers import Figure, folded_figures
from dashboard.core.sentences_read import sentences_with
from dashboard.core.spans import Span
from dashboard.core.speakers import speaker_and_stance
from dashboard.core.tokens import fold, tokens_of
from dashboard.model import (
    PLACING_ROLES,
    Article,
    Claim,
    ClaimKind,
    ClaimPlace,
    PlaceKind,
    PlaceRole,
    PopulationDetail,
    Quantity,
    Resolution,
)

#: Words one of which stands in every sentence that gives a population.
_CUES = frozenset(
    """population populations inhabitants inhabitant residents home peopled habitants peuplee peuple
    ames wakazi wakaazi watu""".split()
)

#: Before the figure, folded; each with an example.
_BEFORE = re.compile(
    r"(?:"
    r"population,?\s(?:of|is|was|stands\sat|numbers)(?:\s(?:an?|the|is|was|put|at|over))*"
    r"|population\sof\s[^,;.]{2,40}\s(?:is|was|numbers|reaches)(?:\s(?:put|estimated)\sat)?"
    r"|population\s(?:de|du|d['’])\s?[^,;.]{2,40}\sest\s(?:estimee|evaluee)\sa"
    r"|population\s(?:estimated|put)\sat"  # "with a population of around", "population is"
    r"|,\spopulation:?"  # "Walikale, population 15,000"
    r"|home\sto"  # "home to 2 million people"
    r"|(?:town|city|village|locality|settlement)\sof"  # "a town of 40,000 inhabitants"
    r"|(?:ville|cite|village|localite|agglomeration)\sde"  # "une ville de 40 000 habitants"
    r"|population\s(?:est\s)?(?:estimee\sa|evaluee\sa|de)"  # "une population estimée à"
    r"|peuplee?\sde"  # "peuplée de 30 000 habitants"
    r"|(?:compte|comptait|abrite)"  # "La cité compte 12 000 habitants"
    # "mji wenye wakazi 15,000", "mji wenye wakaazi wapatao 15,000"
    r"|(?:yenye|wenye|ina|una)\s(?:wakaa?zi|watu|idadi\sya\swatu)"
    r"(?:\s(?:wapatao|takriban|karibu|wasiopungua|zaidi\sya))?"
    r"|idadi\sya\swatu\s(?:ni|inayokadiriwa\skuwa)?"
    r")\s*$"
)
#: These "before" words need one of the nouns after the figure.
_NEEDS_NOUN = re.compile(r"(?:home\sto|of|de|compte|comptait|abrite)\s*$")
_POPULATION_OF = re.compile(r"(?:population|peuplee?|idadi)\b[^,;]*$")
_NOUN = re.compile(
    r"\s*(?:d['’]|de\s)?(?:inhabitants|residents|people|habitants|ames|personnes|souls|wakaa?zi)\b"
)
#: These say that the people counted are not the inhabitants.
_OTHERS = re.compile(r"\b(?:displaced|idps?|refugees?|deplacee?s?|refugie(?:e?s)?|wakimbizi)\b")
_WINDOW = 48


def population_claims(
    article: Article, resolutions: Sequence[Resolution], sentence_spans: Sequence[Span]
) -> tuple[Claim, ...]:
    """The populations an article gives, each with its place, in the order of the text.

    A figure without a place in its sentence takes the last place named before it, marked as
    carried. Displaced people are no population.
    """
    tokens = tokens_of(article.text)
    if _CUES.isdisjoint(tokens.words):
        return ()
    cues = [*compress(tokens.starts, map(_CUES.__contains__, tokens.words))]
    places = [item for item in resolutions if item.mention.role in PLACING_ROLES]
    claims: list[Claim] = []
    for number, _ in sentences_with(article, sentence_spans, cues):
        claims.extend(_in_sentence(article, places, sentence_spans[number]))
    return tuple(claims)


def _in_sentence(article: Article, places: Sequence[Resolution], span: Span) -> Iterator[Claim]:
    folded = fold(article.text[span.start : span.end])
    if _OTHERS.search(folded):
        return
    for figure in folded_figures(folded):
        before = _BEFORE.search(folded, max(0, figure.start - _WINDOW), figure.start)
        if before is None or (figure.low == figure.high and (figure.low or 0) < 10):
            continue
        noun = _NOUN.match(folded, figure.end)
        if noun is None and not _is_population(folded, before.start(), figure.start):
            continue
        end = noun.end() if noun else figure.end
        place = _place(
            places, folded, span, Span(span.start + before.start(), span.start + figure.start), end
        )
        if place is not None:
            yield _claim(article, span, figure, end, before.start(), place)


def _is_population(folded: str, start: int, end: int) -> bool:
    """Whether the words themselves speak of a population, so that no noun is needed."""
    words = folded[start:end]
    return bool(_POPULATION_OF.search(words)) or not _NEEDS_NOUN.search(words)


def _place(
    places: Sequence[Resolution], folded: str, span: Span, words: Span, end: int
) -> tuple[Resolution, bool] | None:
    """The place meant: within the words themselves, else the nearest before them, else one right
    behind the figure, else the last one of the sentences before."""
    within = bisect_left(places, words.start, key=_start)
    if within < len(places) and _start(places[within]) < words.end:
        return places[within], False
    index = within - 1
    here = bisect_left(places, span.start, key=_start)
    if _POINTS_BACK.match(folded) and not any(map(_is_settled, places[here:within])):
        return _told_before(places[:here])  # "this town, between the lake and Masisi, has"
    if index >= 0 and _start(places[index]) >= span.start:
        if index > 0 and _start(places[index - 1]) >= span.start and _is_area(places[index]):
            return places[index - 1], False  # "Goma, capital of North Kivu, with a population of"
        return places[index], False
    if within < len(places) and _start(places[within]) < span.end:
        opens = _OPENING.fullmatch(folded, 0, words.start - span.start)
        gap = folded[end : _start(places[within]) - span.start]
        if (_OF_IT if opens else _IN_IT).fullmatch(gap):
            return places[within], False
    return _told_before(places[: index + 1])


#: Behind the figure and before the place whose people they are: "15,000 people in", "habitants de".
_IN_IT = re.compile(
    r"\s(?:in|of|at|a|dans|de|d['’]|du|katika|wa|wanaishi)"
    r"(?:\s(?:the|la|le|town|city|village|of|cite|ville|de|mji|kijiji|wa|cha))*\s?"
)
#: Before a figure that opens the sentence: "With a population of", "Avec ses".
_OPENING = re.compile(r"[\s\"'*•-]*(?:(?:with|and|a|an|its|avec|une|ses|ikiwa na)\s)*")
#: The place behind such a figure: "With 15,000 people, the town of X".
_OF_IT = re.compile(
    rf",\s(?:(?:the|la|le|l['’]|town|city|village|of|cite|ville|de)\s?)*|{_IN_IT.pattern}"
)


#: What opens a sentence on the settlement told of before.
_POINTS_BACK = re.compile(
    r"[\s\"'*•-]*(?:this|that|the|cette|ce|la|le)\s(?:\w+\s){0,2}?(?:town|city|village|locality"
    r"|settlement|cite|localite|ville|village|agglomeration|bourgade)\b"
)


def _is_settled(resolution: Resolution) -> bool:
    return resolution.place is not None and resolution.place.kind in SETTLED


def _told_before(places: Sequence[Resolution]) -> tuple[Resolution, bool] | None:
    """The last settlement told of not far back, else the last place, marked as carried."""
    if not places:
        return None
    last = places[-1]
    near = [one for one in places[-_FEW:] if _start(last) - _start(one) <= _NEAR]
    return next((one for one in reversed(near) if not _is_area(one)), last), True


#: "X in North Kivu fell. The town, with 15,000 people": not the province, which is named last.
_FEW, _NEAR = 4, 120


def _start(resolution: Resolution) -> int:
    return resolution.mention.start


def _is_area(resolution: Resolution) -> bool:
    return resolution.place is not None and resolution.place.kind in (
        PlaceKind.TERRITORY, PlaceKind.PROVINCE, PlaceKind.COUNTRY, PlaceKind.REGION,
    )  # fmt: skip


def _claim(
    article: Article, span: Span, figure: Figure, end: int, words: int,
    place: tuple[Resolution, bool],
) -> Claim:  # fmt: skip
    start = span.start + figure.start
    said = speaker_and_stance(article.text, span, start)
    quantity = Quantity(
        words=article.text[start : span.start + end],
        start=start,
        end=span.start + end,
        quantifier=figure.quantifier,
        low=figure.low,
        high=figure.high,
    )
    return Claim(
        id=claim_id(article.id, ClaimKind.POPULATION, start, span.start + end),
        article_id=article.id,
        start=span.start,
        end=span.end,
        words_start=span.start + words,
        words_end=span.start + end,
        kind=ClaimKind.POPULATION,
        speaker=said.speaker,
        stance=said.stance,
        places=(ClaimPlace(role=PlaceRole.PLACE, resolution=place[0], carried=place[1]),),
        quantity=quantity,
        detail=PopulationDetail(),
    )
