"""Regular English inflection: a table of verbs names each once, by its plain form.

What is irregular stands in the tables form by form.
"""

from __future__ import annotations

_VOWELS = "aeiou"


def english_forms(verb: str) -> tuple[str, ...]:
    """The forms of a regular English verb; a ``*`` after it doubles its last letter,
    a ``~`` leaves out what may be a noun.

    >>> english_forms("shelter"), english_forms("trek*"), english_forms("evacuate")[1:]
    (('shelter', 'shelters', 'sheltered', 'sheltering'), ('trek', 'treks', 'trekked', 'trekking'), \
('evacuates', 'evacuated', 'evacuating'))
    >>> english_forms("camp~")
    ('camped', 'camping')
    >>> english_forms("hurry"), english_forms("rush")[1]
    (('hurry', 'hurries', 'hurried', 'hurrying'), 'rushes')
    """
    if verb.endswith("~"):
        return tuple(form for form in english_forms(verb[:-1]) if form.endswith(("ed", "ing")))
    if verb.endswith("*"):
        plain = verb[:-1]
        double = plain + plain[-1]
        return plain, plain + "s", double + "ed", double + "ing"
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    plural = "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return verb, verb + plural, verb + "ed", verb + "ing"
