"""Lengths of roads: their two ends are named beside the length or in the sentence before."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.lengths.antecedents import last_point
from dashboard.core.lengths.parts import ROAD, SEPARATES
from dashboard.core.lengths.shape import Shape, Text
from dashboard.core.spans import Span
from dashboard.model import Resolution

#: A way told of after the sentence that named its two ends: "The trip takes a day: 60 km".
_THE_WAY = re.compile(
    r"^(?:and |but |et |mais )?(?:the|this|that|le|la|ce|cette|l'|safari|umbali) ?(?:[\w-]+ ){0,2}?"
    r"(?:trip|journey|aller|drive|walk|trek|way|road|distance|crossing|stretch|route|trajet|voyage|piste"
    r"|marche|traversee|troncon|axe|hiyo|huo)\b[^@&;.]{0,60}$"
)
#: How far apart two places are that the sentence before named: "The two towns are 25 km apart".
_THE_TWO = re.compile(
    r"^(?:and |but |et |mais )?(?:only |seuls )?(?:[\w'-]+ ){0,3}?"
    r"(?:two|deux|both|they|elles|ils|wili|(?:mi|vi|ma|zi)wili)\b[^@&%;.]{0,60}?"
    r"(?:#,? (?:apart|l'une? de l'autre|from (?:each other|one another)|kutoka \w{0,2}moja)"
    r"|(?:distante?s|separee?s|eloignee?s|separated|\w*tengan\w+|mbali)\b[^@&%;.]{0,30}#)"
    rf"|^[^@&%;.]{{0,20}}#,? (?:that |which |qui )?{SEPARATES} (?:the |les )?(?:two|deux|them)\b"
    # "à vol d'oiseau, 14 km les séparent"
    rf"|^[^@&%;.]{{0,30}}# (?:les|nous) {SEPARATES}"
    r"|(?:between|entre) (?:the |les )?(?:two|deux|them|eux|elles)\b[^@&%;.]{0,40}#"
)
#: The road that is so long is one whose ends were just named: "de passer sur ce tronçon d'environ
#: 900 km", "Long de 244 km, ce tronçon".
_THIS_ROAD = re.compile(
    rf"\b(?:this|that|ce|cet|cette) (?:[\w-]+ )?{ROAD}(?: [\w-]+)?,?(?: \(?(?:of|de|d'|is|est|long"
    r"|longue|which|qui|some|about|roughly|over|nearly|environ|quelque|plus|pres|moins))*"
    r"[ '(]*#"
    r"|^(?:long(?:ue|ues|s)? (?:d'|de )(?:environ |pres de |plus de |quelque |seulement )?)#,? "
    rf"(?:ce|cet|cette) (?:[\w-]+ )?{ROAD}\b"
    rf"|^(?:at |some |about )?#(?: long| in length),? (?:this|that) (?:[\w-]+ )?{ROAD}\b"
)
#: What stands between the two ends of such a road: "De Kisangani, dans la province de la Tshopo, à
#: Lubutu", "Goma to Rutshuru", "Mambasa-Epulu".
_TO_ITS_END = re.compile(
    r"(?:,[^,.;:]{1,60},)? ?(?:[-–—/]|to|à|jusqu['’]à|et|and|hadi|na|vers)"
    r"(?: (?:la|the) (?:ville|cité|town|city) (?:de|of))? ?"
)
#: Its two ends are told as "ces deux cités", "the towns": "les 160 km qui séparent ces deux cités".
_THESE_TWO = re.compile(
    rf"#,? (?:that |which |qui )?{SEPARATES} (?:the |these |those |les |ces )(?:[\w-]+ )?"
    r"(?:(?:two|deux|both)\b|(?:towns|cities|villages|camps|sites|places|villes|cites|localites"
    r"|agglomerations|entites)\b)(?! [@&])"
)
#: So many code points before a sentence the ends of its way may stand.
_REACH = 200


def way_before(text: Text, span: Span, shape: Shape) -> tuple[Resolution, Resolution] | None:
    """Both ends of "the trip", "la route", "ces deux cités": the two points named last before.

    None where the words speak of no such way, or where two points do not stand as its ends.
    """
    here = shape.offsets[shape.hash]
    if _THE_WAY.search(shape.left) or _THE_TWO.search(shape.words):
        return _last_two(text, span.start)
    if _THESE_TWO.search(shape.words, shape.hash):
        return _last_two(text, here)
    return _ends_of_road(text, here) if _THIS_ROAD.search(shape.words) else None


def _last_two(text: Text, start: int) -> tuple[Resolution, Resolution] | None:
    """The two points named last before a code point, not too far from it."""
    last = last_point(text, start, None)
    first = last_point(text, start, last)
    if last is None or first is None or start - first.mention.start > _REACH:
        return None
    return first, last


def _ends_of_road(text: Text, start: int) -> tuple[Resolution, Resolution] | None:
    """The two points named last that stand as the ends of one road, one right behind the other."""
    found = _last_two(text, start)
    if found is None or found[0].mention.end > found[1].mention.start:
        return None
    between = text.article.text[found[0].mention.end : found[1].mention.start]
    return found if _TO_ITS_END.fullmatch(between) else None
