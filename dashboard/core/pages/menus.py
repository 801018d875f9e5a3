"""The menus of a site: the names of its sections side by side, or each on a line of its own.

"News • Africa • Asia • Sport" names no place that anything happened in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.spans import Span

#: What sites call their sections; names of continents and countries stand between them.
_SECTIONS = frozenset(
    """
    home news latest top world politics business economy sport sports culture technology tech
    opinion opinions analysis features feature video videos podcast podcasts photos pictures
    gallery weather jobs travel entertainment lifestyle investigations interviews editorial
    editorials newsletters newsletter subscribe login register search menu contact about
    donate headlines magazine markets explore
    accueil actualites actualite infos politique economie societe monde afrique tribune
    dossiers reportages emissions direct meteo abonnez-vous connexion recherche rubriques
    technologie faits
    habari michezo siasa uchumi burudani makala video picha nyumbani kimataifa
    """.split()
)

#: A section is called by no more words and letters than this.
_MOST_WORDS, _LONGEST = 4, 32

#: So many items make a menu; so many of them bear the name of a section.
_LEAST_ITEMS, _LEAST_SECTIONS = 4, 2

# e.g. "• News • Africa • Asia", "Accueil | Politique | Sport"
_BETWEEN = re.compile(r"\s*[•|·▪■/]\s*")

# e.g. "Africa", "• Top stories", "Opinion & analysis": no sentence, no figure
_ITEM = re.compile(r"(?:[•·▪*–-] ?)?[^\W\d_][^\n.!?:;,\d]*")


def is_menu_line(line: str) -> bool:
    """Whether a line is nothing but the names of sections.

    >>> is_menu_line("• News • Africa • Asia • Sport")
    True
    >>> is_menu_line("Goma • Bukavu • Bunia • Beni")
    False
    """
    return _is_menu([item for item in _BETWEEN.split(line) if item])


def is_row_of_sections(line: str) -> bool:
    """Whether a line is nothing but sections and regions of the world, with no sign between them.

    >>> is_row_of_sections("Europe Asia Pacific Americas Middle East Africa Homepage Education")
    True
    >>> is_row_of_sections("World: Africa"), is_row_of_sections("Africa and Asia")
    (True, False)
    """
    if len(line) > _LONGEST_ROW or line[-1] in ".!?…":
        return False
    words = plain(line).replace(":", " ").split()
    if not _ROW_WORDS.issuperset(words):
        return False
    return not (_REGIONS.isdisjoint(words) or _HEADS.isdisjoint(words))


#: Regions of the world as sites call their sections.
_REGIONS = frozenset(
    """africa europe asia pacific americas america latin middle east south north caribbean oceania
    afrique asie ameriques amerique moyen-orient oceanie ulaya
    """.split()
)
_HEADS = _SECTIONS | frozenset("bbc homepage service education world uk us int'l".split())
_ROW_WORDS = _HEADS | _REGIONS
_LONGEST_ROW = 160


def menu_blocks(text: str, blocks: Sequence[Span]) -> frozenset[int]:
    """Numbers of the paragraphs that are a menu together, each one item.

    Args:
        text: A page's text.
        blocks: Its paragraphs in order.
    """
    found: set[int] = set()
    for run in _short_runs(text, blocks):
        if _is_menu([text[blocks[n].start : blocks[n].end] for n in run]):
            found.update(run)
    return frozenset(found)


def _short_runs(text: str, blocks: Sequence[Span]) -> Iterator[range]:
    """Runs of paragraphs that could each be the name of a section."""
    start = 0
    for number in range(len(blocks) + 1):
        if number < len(blocks) and _could_be_item(text, blocks[number]):
            continue
        if number - start >= _LEAST_ITEMS:
            yield range(start, number)
        start = number + 1


def _could_be_item(text: str, block: Span) -> bool:
    if block.end - block.start > _LONGEST:
        return False
    return _ITEM.fullmatch(text, block.start, block.end) is not None


def _is_menu(items: Sequence[str]) -> bool:
    if len(items) < _LEAST_ITEMS or not all(map(_is_item, items)):
        return False
    words = [plain(item).split() for item in items]
    named = sum(not _SECTIONS.isdisjoint(item) for item in words)
    of_world = sum(_SECTIONS.isdisjoint(item) and not _REGIONS.isdisjoint(item) for item in words)
    if named and named + of_world >= max(_LEAST_ITEMS, len(items) / 2):
        return True  # "News", "Africa", "Asia", "US & Canada", "Europe"
    return named >= max(_LEAST_SECTIONS, len(items) / 3)


def _is_item(item: str) -> bool:
    short = len(item) <= _LONGEST and len(item.split()) <= _MOST_WORDS
    return short and _ITEM.fullmatch(item) is not None
