"""How much of a place was taken or left, where the words say that it was only a part of it."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.places import is_area
from dashboard.core.events.words.event import CONTROL_TYPES, Event
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.model import Resolution

#: "Large", "several", "the northern": what stands before a noun for a part.
_HOW_EN = (
    r"(?:(?:the|an?|its|about|around|nearly|almost|over|more than|at least|large|vast|small|some"
    r"|several|many|few|numerous|key|significant|major|strategic|other|various|certain|two|three"
    r"|four|five|six|\d+|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|whole"
    r"|populous|outlying|remote) )*"
)
_HOW_FR = (
    r"(?:(?:(?:une?|la|le|les|des|de|leur|presque|pres de|plus de|au moins|plusieurs|certaine?s?"
    r"|quelques|deux|trois|quatre|cinq|six|\d+|diverse?s?|autres?|nombreux|nombreuses|petite?s?"
    r"|grande?s?|bonne|large|larges|majeure|importante?s?) |l'|d'))*"
)
#: Of a town these are parts whatever stands before them: "districts of Uvira", "half of Sake".
_PARTS = {
    "english": _HOW_EN + r"(?:parts?|portions?|sections?|swath(?:e|s|es)|chunks?|half|one half|most"
    r"|much|some|a third|two[- ]thirds|outskirts|outlying areas|streets|entrances?"
    r"|(?<=a )(?:first |second )?village|(?<=one )village)",
    "french": _HOW_FR + r"(?:parties?|portions?|moitie|tiers|essentiel|majorite|plupart"
    r"|quasi-totalite|pans?(?: entiers?)?|quartier(?: [\w-]+)?"
    r"|quartiers (?:peripheriques|nord|sud|est|ouest)"
    r"|faubourgs?|peripherie|abords"
    r"|environs|entrees?|(?<=un )(?:premier |autre |second )?village)"
    r"(?: (?:nord|sud|est|ouest|orientale|occidentale|septentrionale|meridionale))?",
    "swahili": r"(?:sehemu(?: kubwa| ndogo| kidogo| moja)?|baadhi(?: ya (?:maeneo|sehemu|mitaa"
    r"|vitongoji|kata))?|nusu|(?:maeneo|sehemu) (?:kadhaa|mengi|nyingi|makubwa|mbalimbali)"
    r"|(?:vitongoji|mitaa|kata|viunga)(?: [\w-]+)?)",
}  # fmt: skip
#: So are these where they are counted: "the districts of X and Y" are X and Y.
_COUNTABLE = {
    "english": _HOW_EN + r"(?:districts?|neighbou?rhoods?|quarters|suburbs?|communes?)",
    "french": _HOW_FR + r"(?:quartiers|communes|banlieues|avenues)",
    "swahili": r"(?:kata|mitaa|vitongoji)(?: [\w-]+)?",
}
#: Parts of an area alone: "the villages of X and Y" are X and Y; not so "villages of Masisi".
_OF_AREA = {
    "english": _HOW_EN + r"(?:areas?|villages?|towns?|localities|settlements?|positions?|hills?"
    r"|sectors?|chiefdoms?|groupements?|territory|land)",
    "french": _HOW_FR + r"(?:zones?|villages?|localites|agglomerations|entites|positions?|collines?"
    r"|secteurs?|chefferies?|groupements?|territoires?|bastions?)",
    "swahili": r"(?:vijiji|maeneo|miji|milima|kata|tarafa)(?: [\w-]+)?",
}  # fmt: skip
#: Of a town, too, where the words say that they lie in it: "several villages in Fizi".
_COUNTED = re.compile(
    r"\b(?:(?:north|south|east|west)\w*|several|some|many|few|numerous|other|various|two|three|four|five|six|\d+|plusieurs"
    r"|certaine?s?|quelques|deux|trois|quatre|cinq|des|nombreux|nombreuses|kadhaa|mengi|vingi"
    r"|wawili|viwili|vitatu)\b"
)
#: "Four villages of the Beygala groupement": an area, though no list knows it.
_AREA = re.compile(
    r"\b(?:groupement|territoire|territory|chefferie|chiefdom|secteur|sector|province|collectivite"
    r"|wilaya|tarafa|mkoa)\b"
)
_IN_IT = re.compile(r" (?:in|inside|within|across|a|au|dans|en|katika|huko)\b")

_TO_NAME = {
    "english": r" (?:of|in|inside|within|across)(?: (?:the|town|city|village|territory|sector"
    r"|mining|strategic|key|lakeside|border|province|chiefdom|of|region)(?: hub| town)?)*",
    "french": r"(?: (?:de la|de l'|de|du|des|dans la|dans le|dans|en|a|au)| d')(?: ?(?:(?:la|le|les"
    r"|ville|cite|village|localite|commune|territoire|secteur|chefferie|groupement|centre|region|province"
    r"|de|du|des|strategique|miniere)\b|[ld]'))*",
    "swahili": r" (?:y|w|v|vy|z|l|mw|kw|ch)?(?:a|katika|za|huko)(?: (?:mji|jiji|kijiji|wilaya|eneo"
    r"|mkoa|kitongoji|w|wa|ya|la|cha|mwa|katika))*",
}  # fmt: skip


def _before_name(parts: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: quick(rf"(?:^|(?<=[ '\"(]))(?P<part>{words}){_TO_NAME[language]} ?$")
        for language, words in parts.items()
    }


_PART_OF = _before_name(_PARTS)
_COUNTED_PART_OF = _before_name(_COUNTABLE)
_PART_OF_AREA = _before_name(_OF_AREA)
#: The words stand at most so many characters before the name.
_REACH = 90
#: "Parts of Sake and Minova": of both.
_LISTED = re.compile(r",? ?(?:and|et|na|&|,) ?$")


def part_taken(page: Page, event: Event, place: Resolution) -> str:
    """The words that say that only a part of a place was taken or left, as printed.

    Args:
        page: The article.
        event: A capture or a withdrawal; of others the answer is empty.
        place: One of its places.

    Returns:
        "parts", "several districts", "une grande partie"; empty where the words mean the whole
        place, and where the place is carried from another sentence.
    """
    if event.type not in CONTROL_TYPES or event.carried:
        return ""
    span = _part(page, event, place)
    return page.article.text[span.start : span.end].strip() if span else ""


def _part(page: Page, event: Event, place: Resolution) -> Span | None:
    start = page.sentences[event.sentence].start
    at = place.mention.start
    first = max(start, at - _REACH, event.cue.end if event.cue.end <= at else start)
    language = event.cue.language
    for patterns, is_part in (
        (_PART_OF, _always),
        (_COUNTED_PART_OF, _is_counted),
        (_PART_OF_AREA, _lie_in),
    ):
        found = patterns[language].search(page.text, first, at)
        if found is not None and is_part(page.text, found, place):
            return Span(*found.span("part"))
    at_list = event.places.index(place)
    before = event.places[at_list - 1].mention if at_list else None
    if before is not None and _LISTED.fullmatch(page.text, before.end, at):
        return _part(page, event, event.places[at_list - 1])
    return None


def _always(text: str, found: re.Match[str], place: Resolution) -> bool:  # noqa: ARG001
    """That these words mean a part whatever stands about them."""
    return True


def _is_counted(text: str, found: re.Match[str], place: Resolution) -> bool:  # noqa: ARG001
    """Whether they are some of several."""
    return _COUNTED.search(text, *found.span("part")) is not None


def _lie_in(text: str, found: re.Match[str], place: Resolution) -> bool:
    """Whether villages are some of those in a place, and not called by its name."""
    if is_area(place) or _AREA.search(text, found.end("part"), place.mention.start):
        return True
    return _is_counted(text, found, place) and _IN_IT.match(text, found.end("part")) is not None
