"""Lines of a page that say who made it and where: "Fait à Goma, le …", "Produced in Nairobi".

What a whole part of a page is left out for is told in :mod:`dashboard.core.pages.parts`; these are
single names in lines that are read.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.words import _set

#: How far back a line is looked at, in code points.
_REACH = 90
_WORDS_BACK = 14

#: What stands before the name in its line; and what behind it.
_BEFORE = re.compile(
    r"""\bfait\ à\s*$                                # Fait à Goma, le 12 janvier
    | \b(?:produced|edited|printed|published)\ in\s*$  # Produced in Nairobi with support from
    | \b(?:distribution|mailing)\ list\b.*$          # Distribution list: Entebbe, Kinshasa
    | \benvoyée?s?\ spéciale?s?\ à\s*$               # De notre envoyé spécial à Butembo
    | \bcorrespondante?s?\ à\s*$                     # Notre correspondant à Bunia
    | \b(?:reporting|writing|editing)\ by\b.*\ in\s*$  # Reporting by P. Bisimwa in Bukavu
    | ^\s*(?:imetolewa|imeandikwa|imehaririwa)\b.*$  # Imetolewa Rutshuru
    | \b\d{2,3}[.,]\d\s*(?:fm)?\ (?:à|in|at)\s*$     # 98.4 FM à Goma, 101.2 à Bukavu
    | \bfm\ (?:à|in|at)\s*$
    | \bgmt\ \d{1,2}:\d{2}\s*$                        # Published at 10:13 GMT 11:13 UK
    | ^\s*(?-i:[A-ZÀ-Þ][\w’'-]+(?:\ [A-ZÀ-Þ][\w’'-]+){1,3}),?\ depuis\s*$  # Jo Kito depuis Beni
    | ^\s*radio\b[^.]{0,25},\s*$                     # Radio Maendeleo, Bukavu 88.8 FM
    | \bà\ la\ une\ ?:.*$                            # A la une : le prix du ciment à Kalehe
    | \btop\ stories\ ?:.*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: The same where the line ends behind the name; else somebody there is spoken of.
_BEFORE_END = re.compile(
    r"""\b(?:our|nos?|notre|the)\ (?:desk|office|bureau|shop|newsroom|rédaction)s?
        \ (?:in|at|à|de)\s*$                            # Write to our desk in Arusha.
    | ^\W*(?:from\ )?our\ (?:\w+\ )?correspondents?\ in\s*$   # From our correspondent in Bunia
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LINE_ENDS = re.compile(r"[.!)]?\s*(?:\n|$)")
#: Folded words without one of which no line of this kind is on the page.
_SIGNS = _set(
    "fait produced edited printed published distribution mailing special speciale speciaux",
    "reporting",
    "correspondant correspondante correspondants writing editing imetolewa imeandikwa imehaririwa",
    "desk office bureau shop newsroom correspondent redaction",
    "fm radio une top fictional fictif fictive kubuni depuis gmt",
)
#: "Kivu Courier (fictional)": what is said not to exist is no place.
_BEHIND = re.compile(
    r"(?:[ -][A-Z][\w'’-]*){0,3} \((?:fictional|fictif|fictive|ya kubuni|kubuni)\)"
)


def imprint_reason(page: Page, found: Found) -> str | None:
    """Why a name belongs to a line about the page itself; None when nothing says so."""
    first = found.first
    if page.tokens.gaps[first] == "/" and _is_byline(page, first):
        return "it stands behind the name of who wrote the article"
    if _SIGNS.isdisjoint(page.tokens.words[max(0, first - _WORDS_BACK) : first]):
        return _made_up(page, found)
    text, start = page.article.text, page.tokens.starts[first]
    line = text[max(0, start - _REACH, text.rfind("\n", 0, start) + 1) : start]
    ends = _LINE_ENDS.match(text, page.tokens.ends[found.last - 1]) is not None
    if _BEFORE.search(line) is not None or (ends and _BEFORE_END.search(line) is not None):
        return "it stands in a line that says where the page was made"
    return _made_up(page, found)


def has_imprints(page: Page) -> bool:
    """Whether any name of the page need be asked for: most pages have none of the words."""
    return page.has_any(_SIGNS) or "/" in page.article.text


def _is_byline(page: Page, first: int) -> bool:
    """As in a line "Anderson Djuma/Beni": nothing but capitals before the stroke."""
    text, end = page.article.text, page.tokens.starts[first] - 1
    line = text[text.rfind("\n", 0, end) + 1 : end]
    names = line.split()
    return 1 < len(names) < 6 and all(name[0].isupper() and name.isalpha() for name in names)


def _made_up(page: Page, found: Found) -> str | None:
    if "(" not in page.tokens.gaps[found.last] and page.tokens.capital[
        found.last : found.last + 1
    ] != [True]:
        return None
    if _BEHIND.match(page.article.text, page.tokens.ends[found.last - 1]) is not None:
        return "it is part of a name that is said to be made up"
    return None
