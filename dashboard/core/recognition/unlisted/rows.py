"""Rows of names: "Ngungu, Kabingo et Bitonga", "l'axe Luofu-Miriki", "villages: Kilo, Nizi".

What one name of a row is, the others are. A row is joined by commas and an "and", or by the hyphens
of a road; it is read as places once one of its names is known, or shown, to be one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from dashboard.core.recognition.names.abroad import is_located
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.unlocated_words import (
    BEFORE_EMPTIED,
    EMPTIED,
    KINDS_BEHIND_ROW,
    PARTS_OF_TOWN,
    PASSIVE,
    ROADS,
    STRICKEN,
)
from dashboard.core.recognition.words.verbs import AGENT_VERBS
from dashboard.core.recognition.words.words import FUNCTION_WORDS, KINDS_OF_SEVERAL, _set
from dashboard.model import Place, PlaceKind

Run = tuple[int, int]

_AND = _set("and et na or ou ainsi puis voire plus")
_AGAIN = _set(
    "de d du des a in at of to from dans que une un portion partie part parts encore bien aussi",
    "egalement meme surtout puis enfin also even",
)
_AS_WELL = ["as", "well", "as"]
#: Between two names of a row at most so many small words: "Kilo et une partie de Nizi".
_LONGEST_LINK = 4
_LONGEST_BRACKET = 5
#: "à Buhira/Tsani-Tsani": two names of one place, or two places.
_STROKES = frozenset(["/", " /"])

#: A comma after these begins something else: "In Tanganyika, Twa and Luba militias clashed".
_TOO_WIDE = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.CONTINENT}
)

_ROAD_REACH = 14

#: They open a list of examples: "plusieurs villages, dont Kilo et Nizi", "towns like Kilo".
_OPENERS = _set(
    "dont notamment comme including namely like savoir as ikiwemo yakiwemo vikiwemo include",
    "tels tel telle telles surtout soit",
    "includes included comprennent englobent incluent",
)
_SUCH = _set("tels tel telle telles")
#: What the list may be examples of.
EXAMPLES_OF = KINDS_OF_SEVERAL | _set(
    "entites milieux agglomerations zones aires bourgades contrees coins points areas places",
    "agglomeration axe positions fronts communities neighbourhoods neighborhoods hamlets",
    "hameaux centres environs ilots avenues",
    "chiefdoms chefferies groupements rivieres rivers iles islands vijiji maeneo miji mitaa cites",
    "townships counties states municipalities suburbs parishes subcounties prefectures wards",
    "collectivites collectivities woredas governorates oblasts structures forets forests hills",
    "monts bastions",
    "fiefs fief bases repaires strongholds hideouts camps campements paroisses ecoles marches",
)
_EXAMPLE_REACH = 12

#: One name of the road "Nord-Est" is a point of the compass.
_IN_ROW = "it stands in a row with a known place"


class _Item(NamedTuple):
    """A name of a row, by word indices; ``known`` where a pack or the text shows a place."""

    first: int
    last: int
    known: bool
    is_run: bool
    is_wide: bool = False


def in_rows(
    page: Page,
    names: Mapping[int, Found],
    runs: Sequence[Run],
    shown: Collection[Run],
    is_theatre: bool,
) -> dict[Run, str]:
    """Why further runs are places: the row they stand in.

    Args:
        page: The article.
        names: Located names that are places, by the index of their first word.
        runs: Unknown names, each as first word and one past the last.
        shown: Those of them that the text shows to be places already.
        is_theatre: Whether the article plays in DR Congo.
    """
    found: dict[Run, str] = {}
    open_in = {page.sentence_at(run[0]) for run in runs if run not in shown}
    if not open_in:
        return found
    near = [name for name in names.values() if page.sentence_at(name.first) in open_in]
    runs = [run for run in runs if page.sentence_at(run[0]) in open_in]
    for row in _rows(page, _items(page, near, runs, shown, is_theatre)):
        reason = _reason(page, row)
        if reason is not None:
            for item in row:
                run = (item.first, item.last)
                if item.is_run and run not in shown and not _acts(page, row, item):
                    found[run] = reason
    return found


def _items(
    page: Page,
    names: Sequence[Found],
    runs: Sequence[Run],
    shown: Collection[Run],
    is_theatre: bool,
) -> list[_Item]:
    items = [
        _Item(
            name.first,
            name.last,
            known=is_theatre or is_located(page, name),
            is_run=False,
            is_wide=_is_wide(name.bearings[0].place),
        )
        for name in names
    ]
    items += [_Item(first, last, (first, last) in shown, True) for first, last in runs]
    return sorted(items, key=lambda item: item.first)


def _is_wide(place: Place) -> bool:
    """Whether a comma behind it begins something else; a chiefdom is no wider than its row."""
    return place.kind in _TOO_WIDE and not (place.kind is PlaceKind.REGION and place.admin2)


def _rows(page: Page, items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """The items in rows as long as they go; most hold one name."""
    row: list[_Item] = []
    joints: list[str] = []
    for at, item in enumerate(items):
        joint = _joint(page, row[-1], item) if row else None
        if joint == "," and (row[-1].is_wide or len(row) == 1) and _ends_phrase(page, row, item):
            closes = (
                len(row) == 1
                and not row[-1].is_wide
                and _closes(page, items[at : at + _MOST_CLOSED])
            )
            joint = joint if closes else None
        if joint == "," and joints[-1:] == ["and"] and _begins_clause(page, item):
            joint = None
        if joint is None:
            if row:
                yield from _as_rows(page, row, joints)
            row, joints = [item], []
        else:
            row.append(item)
            joints.append(joint)
    if row:
        yield from _as_rows(page, row, joints)


def _begins_clause(page: Page, item: _Item) -> bool:
    """Whether an unknown name behind a row that "and" has ended is who acts: "de Fizi, Uvira et
    Minembwe, Aembe Bwimana, a affirmé", "à Fizi et Uvira, INTERSOS dénombre"."""
    if not item.is_run:
        return False
    after = page.after(item.last, 1)
    acts = after != [] and page.spaced(item.last) and after[0] not in FUNCTION_WORDS
    return item.last - item.first > 1 or acts


def _as_rows(page: Page, row: list[_Item], joints: list[str]) -> Iterator[list[_Item]]:
    """A lone comma makes no row: in "X, Y" the second may say where the first lies.

    Behind a plural it does: "dans les quartiers Lokata, Batiangubu et une partie de la ville". A
    lone semicolon parts two clauses: "à Sake ; Kambale et Paluku ont fui".
    """
    if joints.count(";") == 1:
        yield from ([item] for item in row)
        return
    listing = [joint for joint in joints if joint != "("]
    is_several = not KINDS_OF_SEVERAL.isdisjoint(page.before(row[0].first, 2))
    is_row = len(row) == 1 or len(listing) > 1 or listing not in ([","], []) or is_several
    if is_row:
        yield row
    else:
        yield from ([item] for item in row)


def _joint(page: Page, left: _Item, right: _Item) -> str | None:
    """What joins two names: ",", ";", "and", "-", "("; None when something else is between."""
    tokens = page.tokens
    if page.bounds(left.first)[1] < right.last:
        return None
    if right.first == left.last and tokens.gaps[left.last] == " (":
        return "("
    edge = _past_part(page, left.last, right.first)
    start = _past_numbers(page, _past_bracket(page, edge, right.first), right.first)
    between = right.first - start
    if between > _LONGEST_LINK:
        return None
    gap = tokens.gaps[start].removeprefix(")")
    if between == 0 and gap in (" → ", " -> ", " > "):
        return "-"
    if between == 0:
        if gap in _STROKES and page.article.language != "en":  # "Arms/Travel Lodge" are inns
            return "and"
        if gap in (", ", " / ", "/", ","):
            return ","
        if gap in (" ; ", "; "):
            return ";"
        return "-" if gap in ("-", " - ", "–", " – ") and is_on_road(page, left.first) else None
    words = tokens.words[start : right.first]
    if words[0] == "ou" and tokens.printed(start).endswith("ù"):
        return None  # "Gihondo, où INTERSOS dénombre"
    gaps = tokens.gaps[start + 1 : right.first + 1]
    if any(one not in (" ", "'", "’", "\n") for one in gaps):
        return None
    if words == _AS_WELL:
        return "and"
    if words[0] in _AND and all(word in _AGAIN for word in words[1:]):
        return "and" if gap in (" ", ", ", "\n") else None
    return "," if gap == ", " and all(word in _AGAIN for word in words) else None


def _past_part(page: Page, index: int, stop: int) -> int:
    """As in "Kilo-centre, Nizi", "Kilo centre, Nizi": past the part of the town."""
    is_part = index < stop and page.tokens.gaps[index] in ("-", " ")
    return index + 1 if is_part and page.tokens.words[index] in PARTS_OF_TOWN else index


def _past_bracket(page: Page, index: int, stop: int) -> int:
    """As in "Mutukula (10) and Katuna": on to the gap that closes a short bracket."""
    gaps = page.tokens.gaps
    if gaps[index] == " (":
        for end in range(index + 1, min(stop, index + _LONGEST_BRACKET) + 1):
            if gaps[end].startswith(")"):
                return end
    return index


def _past_numbers(page: Page, index: int, stop: int) -> int:
    """As in "Kavima 1 et 2, Amuladi", "Kipupu, 4 coins, Lukolo": past what is counted."""
    words, gaps = page.tokens.words, page.tokens.gaps
    if index + 2 < stop + 1 and gaps[index] == ", " and words[index].isdigit():
        is_item = gaps[index + 1] == " " and gaps[index + 2].startswith(",")
        return index + 2 if is_item and index + 2 <= stop else index
    if index < stop and words[index].isdigit() and gaps[index] == " ":
        index += 1
    if index + 1 < stop and words[index] in ("et", "and") and words[index + 1].isdigit():
        index += 2
    return index


def is_on_road(page: Page, index: int) -> bool:
    """Whether a word for a road stands shortly before, in the same sentence."""
    return not ROADS.isdisjoint(page.before(index, _ROAD_REACH))


def _ends_phrase(page: Page, row: Sequence[_Item], item: _Item) -> bool:
    """Whether a comma behind the row's last name begins something else."""
    if row[-1].is_wide and item.is_run:
        return len(row) < 3
    is_announced = row[0].is_run and _is_announced(page, row[0].first)
    return len(row) == 1 and not is_announced and _opens_sentence(page, row[0])


def _closes(page: Page, pair: Sequence[_Item]) -> bool:
    """As in "À Kilo, Nizi et Bambu, les écoles …": the row is parted from what follows it.

    Args:
        page: The article.
        pair: The second name of the row, and those that come next.
    """
    end = 0
    while end + 1 < len(pair) and _joint(page, pair[end], pair[end + 1]) == "and":
        end += 1
    if end == 0:
        return False
    last = pair[end].last
    if last >= page.bounds(pair[0].first)[1] or page.tokens.gaps[last].startswith((",", " (")):
        return True
    return page.tokens.words[last] in _BEHIND_ROW


#: "Kilo, Nizi, as well as Bambu and Mala, are cut off": so many names may end such a row.
_MOST_CLOSED = 5
#: Behind a row of places they begin something else; behind a row of people a verb stands.
_BEHIND_ROW = _set(
    "that que qui where from after before since depuis apres avant during pendant with avec sans",
    "without in on at dans sur when quand while car pour for as lors durant selon according amid",
)


def _opens_sentence(page: Page, item: _Item) -> bool:
    """As in "À Goma, Twa et Luba …", "Inland, Kaziba …": what stands before a comma at the head."""
    before = page.before(item.first, 4)
    if item.is_run and not before:
        return True
    if not _BEING.isdisjoint(before):
        return False  # "ils sont à Tongo, Murimbi, Rushenge"
    return 0 < len(before) < 4 and all(word in FUNCTION_WORDS for word in before)


_BEING = _set("sont est etaient are is were wako")


def _reason(page: Page, row: list[_Item]) -> str | None:
    known = [item for item in row if item.known]
    if any(not item.is_wide for item in known) or len(known) > 2:
        return _IN_ROW
    opener = _opener(page, row[0].first)
    if opener == ":" and len(row) == 1 and _is_described(page, row[0]):
        return None
    if not opener and len(row) > 1:
        opener = _counted(page, row) or _equated(page, row)
    if opener:
        return f"“{opener}” opens a list of places"
    kinds = page.after(row[-1].last, 1)
    if len(row) > 1 and kinds and kinds[0] in KINDS_BEHIND_ROW and page.spaced(row[-1].last):
        return f"“{kinds[0]}” stands behind the row"
    is_pointed = page.bounds(row[0].first)[0] < row[0].first
    is_meant = is_pointed or _is_hit(page, row[-1].last)
    if len(row) > 1 and is_meant and _is_announced(page, row[0].first):
        return "the sentence before announces places"
    return None


#: What happens to villages, and to people as well: only in a row of villages that was announced.
_HIT = (
    STRICKEN
    | EMPTIED
    | _set(
        "attaque attaquee attaques attaquees vises visees cibles ciblees touches touchees assieges",
        "attacked hit targeted raided emptied besieged repris reprises liberes liberees captured",
    )
)
_HIT_REACH = 6
_COUNTED = _set(
    "deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques two three",
    "four five seven eight nine ten several some many wawili watatu vitatu vinne vitano",
)


def _is_announced(page: Page, first: int) -> bool:
    """As in "Trois localités ont brûlé. Kilo, Nizi et Bambu …": a number of places before it."""
    head = page.bounds(first)[0]
    if first == 0 or (head != first and not _is_pointed_at(page, head, first)):
        return False
    start, stop = page.bounds(head - 1)
    if head != first:
        return not EXAMPLES_OF.isdisjoint(page.tokens.words[start:stop])
    words = page.tokens.words[max(start, stop - 2 * _EXAMPLE_REACH) : stop]
    return any(
        word in EXAMPLES_OF and (words[at - 1] in _COUNTED or words[at - 1].isdigit())
        for at, word in enumerate(words)
        if at > 0
    )


#: "C'est surtout", "Il s'agit notamment de", "Ce sont", "They are": the row that follows is meant.
_POINTING = (["c", "est"], ["il", "s", "agit"], ["ce", "sont"], ["they", "are"], ["these", "are"])
_POINTED = _set(
    "surtout notamment entre autres de des d du particulierement mainly notably including a",
    "precisement essentiellement localites villages",
)


def _is_described(page: Page, item: _Item) -> bool:
    """As in "Territoire de Masisi : Situation inquiétante": behind a noun stands its adjective,
    behind the first name of a list a comma or a small word of the language."""
    after = page.after(item.last, 1)
    goes_on = after != [] and page.spaced(item.last) and not page.tokens.capital[item.last]
    return item.last - item.first == 1 and goes_on and after[0] not in FUNCTION_WORDS | _BEING


def _is_pointed_at(page: Page, head: int, first: int) -> bool:
    """As in "Des villages se vident. C'est surtout Kilo, Nizi et Bambu"."""
    words = page.tokens.words[head:first]
    return any(
        words[: len(one)] == one and _POINTED.issuperset(words[len(one) :]) for one in _POINTING
    )


def _equated(page: Page, row: list[_Item]) -> str:
    """As in "les villages récemment touchés sont Kilo, Nizi et Bambu"; "" where none is told."""
    before = page.before(row[0].first, 8)
    is_told = before[-1:] != [] and before[-1] in _BEING
    return before[-1] if is_told and not KINDS_OF_SEVERAL.isdisjoint(before[:-1]) else ""


def _counted(page: Page, row: list[_Item]) -> str:
    """As in "trois villages, Kilo, Nizi et Bambu": their number, then their names; else ""."""
    if page.tokens.gaps[row[0].first] != ", ":
        return ""
    before = page.before(row[0].first, 4)
    is_told = len(before) > 1 and not EXAMPLES_OF.isdisjoint(before[-2:])
    is_counted = any(word in _COUNTED or word.isdigit() for word in before[:-1])
    return before[-1] if is_told and is_counted else ""


def _is_hit(page: Page, last: int) -> bool:
    """As in "… ont été simultanément attaquées", "… were razed"."""
    after = page.after(last, _HIT_REACH)
    at = next((at for at, word in enumerate(after) if word in _HIT), 0)
    return at > 0 and after[0] in BEFORE_EMPTIED and not PASSIVE.isdisjoint(after[:at])


def _opener(page: Page, first: int) -> str:
    """As in "dont" in "plusieurs villages, dont X", ":" in "villages voisins : X et Y", and a
    bracket behind "dans dix villages"."""
    tokens = page.tokens
    before = page.before(first, _EXAMPLE_REACH)
    while before and before[-1] in _AGAIN - {"du", "que"}:
        before.pop()
    if before[-1:] == ["que"] and before[-2:-1] != [] and before[-2] in _SUCH:
        before.pop()  # "telles que X"
    is_colon = not {":", "("}.isdisjoint(tokens.gaps[first])
    if not before or not (is_colon or before[-1] in _OPENERS):
        return ""
    opener = ":" if is_colon else before.pop()
    if is_colon and before[-1:] != [] and before[-1] in _OPENERS:
        before.pop()  # "les villages touchés sont notamment : X"
    return opener if any(word in EXAMPLES_OF for word in before[-8:]) else ""


#: Before a row of three and more they show that it is no subject.
_BEFORE_ROW = _set("a in at near vers dans de d of from to entre sur towards around chez depuis")


def _acts(page: Page, row: list[_Item], item: _Item) -> bool:
    """As in "Goma et Kambale promettent": who does something is no place.

    In "residents of Kilo, Nizi and Bambu say" and "dans les villages de Kilo et Nizi, dit-il"
    the verb has another subject.
    """
    following = page.after(item.last, 1)
    if not following or following[0] not in AGENT_VERBS or not page.spaced(item.last):
        return False
    before = page.before(row[0].first, 2)
    if len(row) > 2 and before[-1:] != [] and before[-1] in _BEFORE_ROW:
        return False
    return page.tokens.gaps[item.first] not in ("-", "–") and EXAMPLES_OF.isdisjoint(before)
