"""Swahili verbs taken apart, so that a table of rules names each verb once, by its stem.

A verb is a chain: subject, tense, relative, object, stem ("wa-li-o-wa-kimbia"), and the stem is a
root with extensions ("kimb-ili-w-a"). What stands before the stem is read off here, and the forms
of a stem are made here; which stems say what is for the tables. Negatives ("hawakukimbia"), the
future ("watakimbia"), the conditional ("wangekimbia") and the subjunctive ("wakimbie") have not
happened, and are no verbs here.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re

#: Of people, families, towns, villages, places; with the "-a-" of headlines run into them:
#: "la-teka", "za-hama", "cha-tekwa"; people are "ba-" in the east of DR Congo: "ba-li-kimbia".
_SUBJECTS = "wa|ba|a|i|zi|li|ya|tu|u|ki|vi|ku|m|ni|pa|la|za|cha|vya"
#: "wa-me-", "wa-li-", "wa-na-", "wa-ka-" (and then), "wa-ki-" (while); already done, "wa-me-sha-",
#: "wa-li-kwisha-"; none in headlines ("wa-kimbia") and infinitives ("ku-kimbia"). "Hu-kimbia", they
#: flee time and again, has no subject.
_TENSES = "me|li|na|ki|ka|hu"
_RELATIVES = "po|o|yo|zo|lo|cho|vyo|ye|ko|mo"
_OBJECTS = "wa|ba|ya|i|ku|ji|u|zi|ki|vi|li|m|tu"


@dataclass(frozen=True, slots=True)
class SwahiliVerb:
    """A Swahili verb of which something has come true.

    Attributes:
        subject: Its prefix: "wa" (or "ba") for people, "zi" for families, "ku" in infinitives.
        tense: "li", "me", "na", "ka", "ki", "hu"; empty in headlines and infinitives.
        relative: "o" in "wa-li-o-kimbia" (who), "po" (when), "ko" (where); empty without.
        object: "u" in "wa-li-u-teka"; empty without.
        stem: What is left: "kimbia", "kimbilia", "fukuzwa".
    """

    subject: str
    tense: str
    relative: str
    object: str
    stem: str


def verb_pattern(stems: str) -> re.Pattern[str]:
    """The pattern of a whole word with one of some stems, which are parted by ``|``."""
    return re.compile(
        rf"(?:(?P<subject>{_SUBJECTS})(?:(?P<tense>{_TENSES})(?:kwisha|sha)?)?(?P<relative>{_RELATIVES})?|(?P<habit>hu))"
        rf"(?P<object>{_OBJECTS})?(?P<stem>{stems})(?:ni)?"
    )


def verb_of(pattern: re.Pattern[str], word: str) -> SwahiliVerb | None:
    """A word taken apart by a :func:`verb_pattern`; None where it is no such verb.

    >>> flee = verb_pattern("kimbia|kimbilia")
    >>> verb_of(flee, "waliokimbia")
    SwahiliVerb(subject='wa', tense='li', relative='o', object='', stem='kimbia')
    >>> verb_of(flee, "wameyakimbia").object, verb_of(flee, "kukimbilia").subject
    ('ya', 'ku')
    >>> verb_of(flee, "walikokimbilia").relative, verb_of(flee, "wameshakimbia").tense
    ('ko', 'me')
    >>> [verb_of(flee, f"{start}kimbia") for start in ("hawaku", "wata", "wange", "wasio")]
    [None, None, None, None]
    """
    found = pattern.fullmatch(word)
    if found is None:
        return None
    tense = found["habit"] or found["tense"] or ""
    return SwahiliVerb(
        found["subject"] or "", tense, found["relative"] or "", found["object"] or "", found["stem"]
    )


# ------------------------------------------------------------- forms of a stem

_LOW = "eo"


def _vowel(stem: str) -> str:
    """The vowel of an extension: "e" behind a last vowel "e" or "o", else "i"."""
    last = next((letter for letter in reversed(stem[:-1]) if letter in "aeiou"), "")
    return "e" if last and last in _LOW else "i"


def passive(stems: str) -> str:
    """The passives of stems, those of ``-ea`` in both ways that are written.

    >>> passive("teka kimbia twaa chukua komboa dhibiti hifadhi rudisha")
    'tekwa kimbiwa twaliwa chukuliwa kombolewa dhibitiwa hifadhiwa rudishwa'
    >>> passive("pokea")
    'pokelewa pokewa'
    """
    found = []
    for stem in stems.split():
        if not stem.endswith("a"):  # "dhibiti", out of Arabic
            found.append(stem[:-1] + ("iwa" if stem[-1] in "iu" else "ewa"))
        elif stem.endswith("ia"):
            found.append(stem[:-1] + "wa")
        elif stem[-2] in "aeou":
            found.append(f"{stem[:-1]}l{_vowel(stem)}wa")
            found += [stem[:-1] + "wa"] * stem.endswith("ea")
        else:
            found.append(stem[:-1] + "wa")
    return " ".join(found)


def applied(stems: str) -> str:
    """The applicatives of stems, "to, for, at": who flees *to* a place.

    >>> applied("kimbia toroka hama hamisha")
    'kimbilia torokea hamia hamishia'
    """
    found = []
    for stem in stems.split():
        link = "l" if stem[-2] in "aeiou" else ""
        found.append(f"{stem[:-1]}{link}{_vowel(stem)}a")
    return " ".join(found)


def caused(stems: str) -> str:
    """The causatives of stems: who makes others move.

    >>> caused("hama rudi rejea ondoka fika")
    'hamisha rudisha rejesha ondosha fikisha'
    """
    found = []
    for stem in stems.split():
        if stem.endswith("ka") and len(stem) > _SHORT:
            found.append(stem[:-2] + "sha")
        elif stem[-2] in "aeiou":
            found.append(stem[:-1] + "sha")
        else:
            found.append(f"{stem[:-1]}{_vowel(stem)}sha")
    return " ".join(found)


#: Roots of one syllable keep their "k": "fikisha".
_SHORT = 4
