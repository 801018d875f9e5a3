"""Words that are verbs of moving elsewhere, and nouns before certain others: "head of a group"."""

from __future__ import annotations

#: Nouns of moving that stand before "plan".
_MOVES_OF_PLANS = frozenset(
    "return returns relocation repatriation resettlement evacuation transfer".split()
)
#: What is planned, and no movement of its own.
PLANS = frozenset(
    "plan plans programme programmes program programs policy policies package packages".split()
)

#: Before these a form is no verb: "Jean Kaya, head of a group in Goma", "cross-border trade in
#: Goma", "partie civile à Goma", "under its return plan".
NOUN_BEFORE: dict[str, frozenset[str]] = {
    **dict.fromkeys(_MOVES_OF_PLANS, PLANS),
    "head": frozenset("of for office offices teacher teachers nurse doctor coach cook".split()),
    "cross": frozenset(("border",)),
    "flight": frozenset("attendant attendants engineer engineers crew crews operations".split()),
    "partie": frozenset("civile civiles adverse prenante prenantes".split()),
    "parties": frozenset("civiles adverses prenantes".split()),
}
