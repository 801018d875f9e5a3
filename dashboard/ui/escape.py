"""Foreign text made harmless for the two places that take markup: the map and ``st.html``.

The map is the dangerous one. What folium is handed is compiled once more as a Jinja template on
the server and then run as script in the browser, so a word must survive three readers: Jinja
(``{{``, ``{%``, ``{#``), JavaScript (``\\``, backtick, ``${``) and HTML.
"""

from __future__ import annotations

import re
from html import escape

#: What HTML needs, and everything that means something to Jinja or to a JavaScript string.
_FOR_MAP = str.maketrans(
    {sign: escape(sign) for sign in "&<>\"'"} | {sign: f"&#{ord(sign)};" for sign in "\\`${}%#[]"}
)

#: C0 and C1 controls, and the marks that turn the direction of the text around them.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_DIRECTIONS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

#: A label longer than this would cross the map; the panel shows the whole name.
LONGEST_LABEL = 60


def plain(text: str) -> str:
    """The text without characters that show nothing but act on what stands around them.

    >>> plain("Go\\u202ema\\x00")
    'Go\\ufffdma\\ufffd'
    """
    return _DIRECTIONS.sub("\ufffd", _UNSEEN.sub("\ufffd", text))


def map_words(text: str) -> str:
    """A label for the map: short, and nothing but text to every reader on the way.

    >>> map_words("Goma {{7*191}} <b>${x}`")
    'Goma &#123;&#123;7*191&#125;&#125; &lt;b&gt;&#36;&#123;x&#125;&#96;'
    """
    flat = " ".join(plain(text).split())
    short = flat if len(flat) <= LONGEST_LABEL else flat[: LONGEST_LABEL - 1] + "…"
    return short.translate(_FOR_MAP)  # in one pass: the entities themselves hold "#" and "&"


def html_text(text: str) -> str:
    """Foreign text between tags or in a quoted attribute of ``st.html``.

    >>> html_text('<img src=x onerror="alert(1)">')
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'
    """
    return escape(_UNSEEN.sub("\ufffd", text))


#: What ``st.markdown`` and labels of widgets would read as markup.
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>$<:&])")


def label_text(text: str, most: int = 80) -> str:
    """Foreign text for a widget's label, where Markdown is read: every sign of it escaped.

    >>> label_text("see [here](http://x) $a$")
    'see \\\\[here\\\\]\\\\(http\\\\://x\\\\) \\\\$a\\\\$'
    """
    flat = " ".join(plain(text).split())
    return _MARKDOWN.sub(r"\\\1", flat if len(flat) <= most else flat[: most - 1] + "…")
