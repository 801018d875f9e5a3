"""HTML to paragraphs of text: for fragments (feeds, mails) and for what a page's reader dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from dashboard.storage.readers.records import LeftOut

#: Elements that begin a new paragraph.
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
#: Elements whose text nobody reads.
_SILENT = frozenset("script style template noscript head title svg math object iframe".split())

#: Why a block is not the article, by the element or the class or id it stands in; the nearest
#: enclosing one that matches says it. Extend by what newspapers call their boxes.
_REASONS: tuple[tuple[re.Pattern[str], str], ...] = (
    # <div class="cookie-banner">, <div id="gdpr-consent">
    (re.compile(r"cookie|consent|gdpr"), "a notice on cookies"),
    # <section id="comments">, <div class="disqus_thread">, <p class="commentaires">
    (re.compile(r"comment|disqus|respond\b"), "readers' comments or the form for them"),
    # <ul class="related-posts">, <div class="also-read">, "a-lire-aussi", "recommended"
    (re.compile(r"related|also-?read|read-?more|lire-?aussi|recommend|more-?on|popular|trending|most-?read"),
     "links to other articles"),
    # <div class="share-buttons">, "social", "sharedaddy"
    (re.compile(r"share|social|partag"), "buttons for sharing"),
    # <div class="newsletter-signup">, "subscribe", "paywall", "donate"
    (re.compile(r"newsletter|subscri|paywall|abonn|donat|signup"), "an invitation to subscribe"),
    # <div class="advert">, "ad-slot", "sponsored", "publicite"
    (re.compile(r"advert|\bads?\b|ad-slot|sponsor|publicit|promo"), "an advertisement"),
    # <div class="author-bio">, "about-the-author"
    (re.compile(r"bio\b|about-?(the-)?author|author-?(box|info)"), "an author's biography"),
    # <p class="byline">, "author", "auteur"
    (re.compile(r"byline|author|auteur|signature"), "the byline"),
    # <figcaption>, <p class="wp-caption-text">, "legende"
    (re.compile(r"figcaption|caption|legende|photo-?credit"), "the caption of a picture"),
    # <div class="breadcrumb">, <div class="tags">
    (re.compile(r"breadcrumb|\btags?\b|categor|topics"), "the page's filing words"),
    # <nav>, <div class="menu">
    (re.compile(r"\bnav\b|navbar|navigation|menu"), "the page's navigation"),
    # <footer>, <div id="colophon">
    (re.compile(r"footer|copyright|colophon"), "the foot of the page"),
    # <aside>, <div class="sidebar">
    (re.compile(r"\baside\b|sidebar|widget"), "a box beside the article"),
    # <form>, <button>
    (re.compile(r"\bform\b|search"), "a form"),
    # <header>, <div class="masthead">
    (re.compile(r"\bheader\b|masthead|\btime\b|date"), "the head of the page"),
)  # fmt: skip

_MAX_LISTED = 400
#: Blocks that are no whole line of the article are looked for inside it, so often at most.
_MAX_LOOKED_UP = 5000
_MAX_WORDS = 500


#: One attribute: ``class="lead"``, ``async``, ``data-n=12``; each part keeps what it took.
_ATTRIBUTE = re.compile(
    r"[\s/]*+[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+"
)
#: An element as it opens, with its attributes: ``<p class="lead">``
_OPENING = re.compile(rf"<[a-zA-Z](?:{_ATTRIBUTE.pattern})*+")
#: Shorter ones are not looked into; and so many attributes one element may have, a page builder's
#: most being a few hundred. A parser holds each against all before it: a megabyte takes minutes.
_LONG_OPENING, _MAX_ATTRIBUTES = 5_000, 2_500


def is_swollen(markup: str) -> bool:
    """Whether an element has more attributes than any page gives one; in linear time.

    >>> is_swollen('<p class="lead" id=a>Goma fell'), is_swollen("<p " + "a " * 5_000)
    (False, True)
    """
    return any(
        found.end() - found.start() > _LONG_OPENING
        and sum(1 for _ in _ATTRIBUTE.finditer(found[0], 2)) > _MAX_ATTRIBUTES
        for found in _OPENING.finditer(markup)
    )


def parse_html(markup: str | bytes) -> Any:
    """An lxml tree of the markup, or None when there is nothing in it, or it is swollen.

    Scripts are not run and nothing is fetched; entities of a document type are not expanded.
    """
    from lxml import etree, html

    parser = html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8"
    )
    data = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
    if is_swollen(markup if isinstance(markup, str) else data.decode("utf-8", "replace")):
        return None
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def fragment_text(markup: str) -> str:
    """The text of an HTML fragment, one paragraph for each block, blank lines between.

    >>> fragment_text("<p>Goma &amp; Sake<br>fell.</p><script>x()</script><ul><li>Minova</li></ul>")
    'Goma & Sake\\nfell.\\n\\nMinova'
    """
    tree = parse_html(markup)
    return "" if tree is None else "\n\n".join(words for words, _ in block_texts(tree))


def block_texts(tree: Any) -> Iterator[tuple[str, Any]]:
    """Each block's own text in the order of the page, with its element."""
    pieces: list[str] = []
    owner = tree
    for event, element in _walk(tree):
        tag = element.tag
        if event == "text":
            pieces.append(element.text or "")
        elif event == "tail":
            pieces.append(element.tail or "")
        elif tag == "br":
            pieces.append("\v")
        elif tag in _BLOCKS:
            if words := _tidy("".join(pieces)):
                yield words, owner
            pieces = []
            owner = element if event == "start" else element.getparent()
    if words := _tidy("".join(pieces)):
        yield words, owner


def _walk(tree: Any) -> Iterator[tuple[str, Any]]:
    """Start, text, end and tail of each element, without recursion: pages nest deeply."""
    stack: list[tuple[str, Any]] = [("start", tree)]
    while stack:
        event, element = stack.pop()
        if event != "start":
            yield event, element
            continue
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            stack.append(("tail", element))
            continue
        yield "start", element
        yield "text", element
        if element is not tree:
            stack.append(("tail", element))
        stack.append(("end", element))
        stack.extend(("start", child) for child in reversed(list(element)))


def _tidy(text: str) -> str:
    """Runs of white space to one blank; a ``<br>`` (marked by ``\\v``) to a line break."""
    lines = (" ".join(line.split()) for line in text.split("\v"))
    return "\n".join(line for line in lines if line)


def dropped_blocks(tree: Any, kept: str) -> Iterator[LeftOut]:
    """The blocks of a page that are not in the text its reader kept, each with the reason.

    A block counts as kept when its words stand there in this order, whatever the white space.
    """
    kept_words = _squeezed(kept)
    kept_lines = {_squeezed(line) for line in kept.split("\n")}
    seen: set[str] = set()
    looked_up = 0
    for words, element in block_texts(tree):
        squeezed = _squeezed(words)
        if not squeezed or squeezed in kept_lines or squeezed in seen:
            continue
        looked_up += 1
        if looked_up <= _MAX_LOOKED_UP and squeezed in kept_words:
            continue
        seen.add(squeezed)
        if len(seen) > _MAX_LISTED:
            yield LeftOut(words="…", reason=f"more than {_MAX_LISTED} stretches; not listed")
            return
        shown = words if len(words) <= _MAX_WORDS else f"{words[:_MAX_WORDS]}…"
        yield LeftOut(words=shown, reason=_reason(element))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _reason(element: Any) -> str:
    """What kind of box the element stands in; its own element first, then those around it."""
    for around in _ancestry(element):
        label = f"{around.tag} {around.get('class', '')} {around.get('id', '')}"[:400].lower()
        for pattern, reason in _REASONS:
            if pattern.search(label):
                return reason
    return "outside the article by its place and form on the page"


def _ancestry(element: Any) -> Iterable[Any]:
    if isinstance(element.tag, str) and element.tag not in ("body", "html"):
        yield element
    for around in element.iterancestors():
        if around.tag not in ("body", "html"):
            yield around
