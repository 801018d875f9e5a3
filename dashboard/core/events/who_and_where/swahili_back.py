"""The place that a Swahili noun with "that" means: "katika jimbo hilo", "mjini humo".

The noun says which of the places named before it is: the last one that stood behind the same noun.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.page import Page, usable
from dashboard.core.events.words.cues import Cue, Where
from dashboard.model import Resolution

_NOUNS = "mji|jiji|kijiji|wilaya|mkoa|jimbo|tarafa|kambi"
#: "Wilaya hiyo", "jimbo hilo", "kijiji hicho"; "mjini humo", "mkoani humo".
_THAT = re.compile(
    rf"\b(?P<noun>{_NOUNS})(?: (?:huo|huu|hiyo|hii|hilo|hili|hicho|hiki)|ni (?:humo|hapo))\b"
)
#: So far behind the words the noun may stand, and before them where it is their subject.
_BEHIND, _BEFORE = 60, 40
_BACK = 4


def swahili_back(page: Page, cue: Cue, index: int, passive: bool) -> tuple[Resolution, ...]:
    """The place before a cue that its noun points back to; empty where it points to none."""
    if cue.language != "swahili":
        return ()
    pointer = _pointer(page, cue, index, passive)
    if pointer is None:
        return ()
    named = re.compile(rf"\b{pointer['noun']}(?:ni)?(?: [a-z]+){{0,2}}? (?:(?:wa|ya|la|cha) )?$")
    for sentence in range(index, max(-1, index - _BACK - 1), -1):
        for group in reversed(page.groups(sentence)):
            before = max(page.sentences[sentence].start, group.start - 40)
            if group.end <= pointer.start() and named.search(page.text, before, group.start):
                return usable(group)[:1]
    return ()


def _pointer(page: Page, cue: Cue, index: int, passive: bool) -> re.Match[str] | None:
    """The noun that stands for the place of a cue, without a stop between."""
    sentence = page.sentences[index]
    subject = passive or cue.row.where is Where.SUBJECT
    start = max(sentence.start, cue.start - _BEFORE) if subject else cue.end
    end = cue.start if subject else min(sentence.end, cue.end + _BEHIND)
    found = _THAT.search(page.text, start, end)
    if found is None:
        return None
    between = page.text[found.end() : end] if subject else page.text[start : found.start()]
    return None if any(mark in between for mark in ".;:,") else found
