"""The place before a Swahili verb that says what became of it: "Mji wa Sake umetekwa"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.beside import NEAR_SW
from dashboard.core.events.who_and_where.page import usable
from dashboard.core.events.who_and_where.places import PlaceGroup
from dashboard.core.spans import Span

#: Between a place and what is said of it: "uko mikononi", "sasa umetekwa", "tayari unadhibitiwa".
_NOW = re.compile(
    r",?(?: (?:uko|iko|liko|kiko|ziko|yako|viko|upo|ipo|lipo|kipo|bado|sasa|pia|tayari|tena"
    r"|hatimaye|hivi sasa|umekuwa|imekuwa|kimekuwa|ulikuwa|ilikuwa|kilikuwa|lilikuwa|zima|nzima|kwa"
    r"|hasa|ambao|ambayo|ambacho|ambalo|ambavyo|ambazo|yote|zote|vyote|wote|lote|kwa sasa"
    r"|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|jana|leo|siku ya|usiku))*,? ?"
)
#: Between a place and what tells where it lies: "ulioko Kivu Kaskazini", ", mkoani Ituri", ", mji
#: mkuu wa Kivu Kaskazini", "ulio karibu na Goma", ", kati ya Goma na Rutshuru",
#: "upande wa DRC".
_LIES_IN = re.compile(
    rf",? ?(?:(?:uli|ili|lili|kili|vili|zili|yali)\w{{1,4}} )?(?:(?:katika|mkoani|wilayani|jimboni"
    rf"|mkoa|wilaya|jimbo|eneo|mashariki|kaskazini|kusini|magharibi|wa|ya|la|mwa|huko|nchini"
    rf"|mji mkuu|makao makuu|mji|kati ya|mpakani na|mpakani mwa|upande|{NEAR_SW}) )*"
)
#: Between the members of a list: "Rwanguba, Kabinti pamoja na mji wa Bunagana".
_AND = re.compile(r"(?:,| na| pamoja na) ?(?:(?:mji|miji|kijiji|vijiji|wa|ya|cha|vya) )*")
#: Right before a place these make it no subject: "waasi kutoka Sake", "karibu na mji wa Sake".
_OBLIQUE = re.compile(
    rf"\b(?:kutoka|hadi|mpaka|kuelekea|kupitia|{NEAR_SW}|wa (?:m23|adf|codeco))"
    r" (?:(?:mji|miji|kijiji|eneo|wilaya|mkoa|kituo|wa|ya|cha|la|katika|mjini) )*$"
)


def swahili_subject(
    text: str, groups: Sequence[PlaceGroup], clause: Span, start: int
) -> PlaceGroup | None:
    """The place that words starting at ``start`` speak of; None where it does not stand right
    before them.

    Of "mji wa Sake ulioko Kivu Kaskazini uko" it is Sake.
    """
    inside = [one for one in groups if clause.start <= one.start and one.end <= start]
    if not inside or not _NOW.fullmatch(text, inside[-1].end, start):
        return None
    subject = inside[-1]
    for outer in reversed(inside[:-1]):
        if _AND.fullmatch(text, outer.end, subject.start):
            subject = replace(outer, heads=(*outer.heads, *subject.heads), end=subject.end)
        elif _LIES_IN.fullmatch(text, outer.end, subject.start):
            subject = outer
        else:
            break
    if _OBLIQUE.search(text, max(clause.start, subject.start - 40), subject.start):
        return None
    return subject if usable(subject) else None
