"""Whether the sentence before tells how one town fares, so that what comes next happened there."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.who_and_where.places import is_area
from dashboard.core.events.who_and_where.ways import is_motion

#: "X, too, had a bad night", "X dormait encore": the town as a subject, whatever it went through.
_FARES = re.compile(
    r"(?:,[^,.;:]{2,40},)? (?:(?:itself|too|aussi|nayo|pia) )?(?:was|were|had|has|woke|slept|spent"
    r"|lived|saw|knew|est|etait|a|avait|s'est|se|dormait|dort|vit|vivait|n'a|n'est|n'etait|ulikuwa"
    r"|umekuwa|ilikuwa|imekuwa|kilikuwa|kimekuwa|ulilala|uliamka|kiliamka)\b"
)
#: What X is at all times, or that all is well there: nothing that follows is told of it.
_IS_ONLY = re.compile(
    r" (?:is|was|est|etait) (?:the|a|an|one|home|la|le|l'|une?|situ\w+|located|about|some|also)\b"
    r"|\b(?:calm\w*|quiet\w*|peace\w*|safe|spared|paisible|tranquille|epargne\w*|utulivu|salama"
    r"|amani|never|jamais|hosts?|hosted|accueill\w+|received|recu|home to|capital\w*|kilomet\w+"
    r"|km|fled|fui\w*|refuge\w*|shelter\w*|said|says|told|dit|declare)\b"
)


def is_spoken_of(page: Page, index: int) -> bool:
    """Whether one town is the subject of the sentence before, in the same paragraph.

    Of a sentence that names a place itself, whatever place, nothing is said so.
    """
    if index == 0 or page.groups(index):
        return False
    before = page.sentences[index - 1]
    if "\n" in page.article.text[before.end : page.sentences[index].start]:
        return False
    groups = page.groups(index - 1)
    if len(groups) != 1 or is_motion(page, groups[0], before.start):
        return False
    heads = usable(groups[0])
    if len(heads) != 1 or is_area(heads[0]):
        return False
    said = page.text[groups[0].end : before.end]
    return _FARES.match(said) is not None and _IS_ONLY.search(said) is None
