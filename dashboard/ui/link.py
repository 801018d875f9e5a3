"""The address bar: what the reader chose, as a link that opens the same again. Pure.

Values come from anybody's link and are foreign text: what is not a known name is dropped.
Online tiles are not part of a link: opening one must not send anything anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from dashboard.settings import LANGUAGES
from dashboard.ui.escape import plain
from dashboard.ui.view.choice import ALL_HAPPENINGS, ALL_LAYERS, Happening, Layer
from dashboard.ui.view.part import WHOLE, Part


class Board(StrEnum):
    """The boards below the map."""

    CLAIMS = "claims"
    DISAGREEMENTS = "disagreements"
    DISTANCES = "distances"
    DISPLACEMENT = "displacement"
    LEDGER = "ledger"
    PLACES = "places"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a link says.

    Attributes:
        articles: Ids of the chosen articles; None for all.
        happenings: The filter "What happened".
        layers: What is switched on.
        provinces: Whether provinces are drawn.
        selected: Id of the selected mark or row; None for the view's own first choice.
        board: The open board; None for the page's own first choice.
        article: Id of the article that is open to read; None for the map.
        at: Offset of the sentence it is opened at.
        words: What is searched for; empty for nothing.
        only: Whether the map shows only what the search found.
        part: The period, the publisher and the page of the store; its words stay empty.
        looked_for: The boards whose rows are looked through, each with the words for it.
        examples: Whether the two examples are shown where every article was taken out.
        language: Of the page's own words; None for the one that the page opens in.
    """

    articles: frozenset[str] | None = None
    happenings: frozenset[Happening] = ALL_HAPPENINGS
    layers: frozenset[Layer] = ALL_LAYERS
    provinces: bool = False
    selected: str | None = None
    board: Board | None = None
    article: str | None = None
    at: int = 0
    words: str = ""
    only: bool = False
    part: Part = WHOLE
    looked_for: tuple[tuple[Board, str], ...] = ()
    examples: bool = False
    language: str | None = None


#: Longer searches and names of publishers are cut: nobody types more.
LONGEST_WORDS = 200

#: The last page of a store that a link may ask for.
_LAST_PAGE = 9_999

#: Before a board's name: the parameter of the words that its rows are looked through for.
_FIND = "find-"

_ID = re.compile(r"[a-z0-9:~_-]{1,200}")
_E = TypeVar("_E", bound=StrEnum)


def read_link(params: Mapping[str, str]) -> Link:
    """The link behind query parameters; unknown names and unreadable values are dropped.

    >>> read_link({"select": "place:goma", "layers": "places.nonsense"}).layers
    frozenset({<Layer.PLACES: 'places'>})
    >>> read_link({"select": "{{7*191}}"}).selected is None
    True
    """
    articles = frozenset(_ids(params.get("articles", "")))
    return Link(
        articles=articles if "articles" in params else None,
        happenings=_members(Happening, params.get("happened"), ALL_HAPPENINGS),
        layers=_members(Layer, params.get("layers"), ALL_LAYERS),
        provinces=params.get("provinces") == "1",
        selected=_id(params.get("select")),
        board=_member(Board, params.get("board")),
        article=_id(params.get("article")),
        at=_number(params.get("at")),
        words=searched(params.get("q", "")),
        only=params.get("only") == "1",
        part=_part(params),
        looked_for=tuple((one, words) for one in Board if (words := _looked_for(params, one))),
        examples=params.get("examples") == "1",
        language=one if (one := params.get("lang")) in LANGUAGES else None,
    )


def write_link(link: Link) -> dict[str, str]:
    """The query parameters of a link: only what differs from the page as it opens.

    >>> write_link(Link(selected="place:goma"))
    {'select': 'place:goma'}
    """
    params: dict[str, str] = {}
    if link.articles is not None:
        params["articles"] = ".".join(sorted(link.articles))
    if link.happenings != ALL_HAPPENINGS:
        params["happened"] = ".".join(one for one in Happening if one in link.happenings)
    if link.layers != ALL_LAYERS:
        params["layers"] = ".".join(one for one in Layer if one in link.layers)
    if link.provinces:
        params["provinces"] = "1"
    if link.selected is not None:
        params["select"] = link.selected
    if link.board is not None:
        params["board"] = link.board.value
    if link.article is not None:
        params["article"] = link.article
        if link.at:
            params["at"] = str(link.at)
    if link.words:
        params["q"] = link.words
    if link.only:
        params["only"] = "1"
    params |= {_FIND + board: words for board, words in link.looked_for}
    if link.examples:
        params["examples"] = "1"
    if link.language is not None:
        params["lang"] = link.language
    return params | _part_params(link.part)


def searched(words: str) -> str:
    """Words to search for on one line, without what shows nothing, cut where nobody types more.

    >>> searched("  fled\\n towards ")
    'fled towards'
    """
    return " ".join(plain(words).split())[:LONGEST_WORDS].rstrip()


def _looked_for(params: Mapping[str, str], board: Board) -> str:
    return searched(params.get(_FIND + board, ""))


def _part(params: Mapping[str, str]) -> Part:
    return Part(
        since=_day(params.get("since")),
        until=_day(params.get("until")),
        undated=params.get("undated") == "1",
        publisher=params.get("publisher", "")[:LONGEST_WORDS],
        page=min(_number(params.get("older")), _LAST_PAGE),
    )


def _part_params(part: Part) -> dict[str, str]:
    told = {
        "since": part.since.isoformat() if part.since else "",
        "until": part.until.isoformat() if part.until else "",
        "undated": "1" if part.undated else "",
        "publisher": part.publisher,
        "older": str(part.page) if part.page else "",
    }
    return {name: value for name, value in told.items() if value}


def _day(value: str | None) -> date | None:
    if value is None or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _ids(joined: str) -> list[str]:
    return [one for one in joined.split(".") if _ID.fullmatch(one)]


def _id(value: str | None) -> str | None:
    return value if value is not None and _ID.fullmatch(value) else None


def _number(value: str | None) -> int:
    return int(value) if value is not None and re.fullmatch(r"[0-9]{1,9}", value) else 0


def _member(kind: type[_E], value: str | None) -> _E | None:
    return next((one for one in kind if one.value == value), None)


def _members(kind: type[_E], joined: str | None, default: frozenset[_E]) -> frozenset[_E]:
    if joined is None:
        return default
    names = joined.split(".")
    return frozenset(one for one in kind if one.value in names)
