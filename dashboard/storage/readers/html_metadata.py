"""What a page declares about its article: headline, publisher, day, address, language."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.records import Metadata

#: Where pages give their day, best first: XPath, and an example in words.
_DAY_PLACES = (
    "//meta[@property='article:published_time']/@content",  # Open Graph
    "//meta[@name='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",  # schema.org as microdata
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='citation_publication_date' or @name='DC.date.issued']/@content",
    "//meta[@name='pubdate' or @name='publishdate' or @name='date']/@content",
    "//article//time[@pubdate]/@datetime",
    "//article//header//time/@datetime",
)  # fmt: skip

#: Boxes that show a day: ``<div class="submitted">``, ``entry-date``, ``article__date``
_DAY_LABEL = re.compile(r"submitted|publi(shed|cation|e\b|sh-?date)|pub-?date|post(ed)?-?(on|date)|"
                        r"(entry|article|story|news)[-_]{1,2}(date|meta|info)|date-?(display|line)|"
                        r"timestamp|\bdate\b")  # fmt: skip
#: Boxes whose days are other articles': ``<ul class="related-posts">``, ``<aside>``, ``sidebar``
_BESIDE = re.compile(r"^(aside|footer|nav) |related|similar|sidebar|widget|comment|popular|latest")
#: What follows is the day of a change: ``Publié le 20/03/2025 | Modifié le 25/03/2025``
_CHANGED = re.compile(r"modifi|updated?|mise? à jour|corrig|amended", re.I)
#: ``2025-03-20``, ``20/03/2025``, ``20 mars 2025``, ``1er mars 2025``, ``March 20, 2025``
_DAY_IN_WORDS = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:er|st|nd|rd|th)?\s[^\W\d]{3,10}\.?,?\s"
    r"\d{4}|[^\W\d]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}"
)

#: So many days of a page are looked at; one that cannot be read takes milliseconds.
_MAX_DAYS = 50
#: Longer titles of windows are cut before they are taken apart.
_MAX_TITLE = 1_000
#: Boxes that show a day hold little else: so many characters, in so many pieces.
_MAX_DAY_BOX, _MAX_PIECES = 120, 60

#: ``M23 enters Walikale | Kivu Watch``, ``… - Radio Okapi``, ``… – UNHCR``
_SITE_AT_END = re.compile(r"\s*(.+)\s+[|–—-]\s+([^|–—]{2,60}?)\s*$", re.S)


def page_metadata(tree: Any, page: Any, url: str | None) -> tuple[Metadata, list[str]]:
    """What a page says about its article, and notes on what was declared but not taken.

    Args:
        tree: The page.
        page: What trafilatura found in it: ``.title``, ``.sitename``, ``.url``.
        url: Address it was fetched from; None for a file.
    """
    linked = _linked_data(tree)
    day, notes = _published(tree, linked)
    metadata = Metadata(
        title=_title(tree, linked, page),
        publisher=_site_name(page) or _publisher(linked),
        url=_address(tree, url),
        published=day,
        published_from="page" if day else "",
        language=_language(tree),
    )
    return metadata, notes


def _title(tree: Any, linked: list[dict[str, Any]], page: Any) -> str | None:
    """The headline: as declared for machines, the only main heading, or the window's title."""
    declared = [item.get("headline") for item in linked]
    declared += tree.xpath("//meta[@property='og:title' or @name='twitter:title']/@content")
    headings = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1")]
    declared += headings if len(headings) == 1 else []
    declared += [_without_site(title) for title in tree.xpath("//head/title/text()")]
    for title in (*declared, page.title):
        if isinstance(title, str) and title.strip():
            return _without_ending(" ".join(title.split()), page.sitename)[:500]
    return None


def _without_site(title: str) -> str:
    """The window's title without the site's name at its end.

    >>> _without_site("M23 enters Walikale - what we know | Kivu Watch")
    'M23 enters Walikale - what we know'
    >>> _without_site("GOMA - Rebels advance")  # the longer part is the headline
    'GOMA - Rebels advance'
    """
    title = " ".join(title.split())[:_MAX_TITLE]  # as it is, 60 kB of blanks take 20 seconds
    found = _SITE_AT_END.match(title)
    return found[1] if found and len(found[1]) > 2 * len(found[2]) else title


def _without_ending(title: str, site: str | None) -> str:
    """The headline without the site's own name behind it, ``Headline - Kivu Watch``."""
    head = title.removesuffix(site or "")
    return head.rstrip(" |-–—·:") or title if head != title else title


def _site_name(page: Any) -> str | None:
    """The site's name as the page declares it, not the host that stands in for a missing one."""
    name = (page.sitename or "").strip()
    host = urlsplit(page.url or "").netloc.casefold()
    stands_in = name.casefold() in (host, host.removeprefix("www."))
    return name[:200] if name and not stands_in else None


def _published(tree: Any, linked: list[dict[str, Any]]) -> tuple[date | None, list[str]]:
    """The first day the page declares, else the one it shows; a note on one nobody can read."""
    declared = [item.get("datePublished") for item in linked]
    declared += [value for place in _DAY_PLACES for value in tree.xpath(place)]
    notes: list[str] = []
    for text in declared[:_MAX_DAYS]:
        day, why_not = read_day(text if isinstance(text, str) else None)
        if day:
            return day, []
        if why_not:
            notes.append(f"No day of publication was taken from the page: {why_not}.")
    shown = _shown_days(tree)
    if len(shown) == 1:
        return shown.pop(), []
    return None, notes[:1]


def _shown_days(tree: Any) -> set[date]:
    """The days that stand in the page's places for its day, but not beside other headlines.

    Only where all of them name one day is it the article's; a list of articles shows many.
    """
    texts: list[str] = list(
        tree.xpath("//time[not(ancestor::aside or ancestor::footer)]/@datetime")
    )
    for element in tree.xpath("//*[@class or @id]"):
        label = f"{element.get('class', '')} {element.get('id', '')}".lower()
        if len(label) < 300 and _DAY_LABEL.search(label) and not _is_beside(element):
            first = _CHANGED.split(_words_of(element))[0]
            texts += _DAY_IN_WORDS.findall(first)
    days = {read_day(text)[0] for text in texts[:_MAX_DAYS]}
    return {day for day in days if day is not None}


def _words_of(element: Any) -> str:
    """The words of a small box on one line; empty for a box that holds more, whatever that is."""
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(piece)
        if len(pieces) > _MAX_PIECES or len(piece) > 10 * _MAX_DAY_BOX:
            return ""
    words = " ".join("".join(pieces).split())
    return words if len(words) < _MAX_DAY_BOX else ""


def _is_beside(element: Any) -> bool:
    """Whether it stands in a box beside the article."""
    around = (f"{e.tag} {e.get('class', '')} {e.get('id', '')}" for e in element.iterancestors())
    return any(_BESIDE.search(label[:300].lower()) for label in around)


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The schema.org articles that the page declares as JSON-LD; broken ones are skipped."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data]
        items += [part for item in items if isinstance(item, dict) for part in _graph(item)]
        found += [item for item in items if isinstance(item, dict) and _is_article(item)]
    return found


def _graph(item: dict[str, Any]) -> list[Any]:
    graph = item.get("@graph")
    return graph if isinstance(graph, list) else []


def _is_article(item: dict[str, Any]) -> bool:
    """``"@type": "NewsArticle"``, ``["Article", "ReportageNewsArticle"]``, ``"BlogPosting"``."""
    return any(word in str(item.get("@type", "")) for word in ("Article", "Posting", "Report"))


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip()[:200]
    return None


def _address(tree: Any, url: str | None) -> str | None:
    """The page's own address: the canonical one where it lies on the site it was fetched from."""
    declared = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    for value in declared:
        try:
            address = urljoin(url or "", value.strip())
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and len(address) < 2000:
            return address if url is None or _same_site(address, url) else url
    return url


def _same_site(one: str, other: str) -> bool:
    hosts = [(urlsplit(address).hostname or "").removeprefix("www.") for address in (one, other)]
    return hosts[0] == hosts[1]


def _language(tree: Any) -> str | None:
    declared = "".join(tree.xpath("/html/@lang")).strip().lower()
    code = re.split(r"[-_]", declared)[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else None
