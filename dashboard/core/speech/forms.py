"""The printed forms of verbs of saying, looked up by word: "confirmée", "limesema", "savoir"."""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.plain import plain
from dashboard.core.speech.words import AFTER_NOUNLIKE, BEFORE_SOURCE, HEARSAY, VERBS
from dashboard.model import Stance


def _forms() -> dict[str, tuple[Stance, bool]]:
    """Every printed form in plain letters -> its stance, and whether it may be a noun."""
    return {
        plain(form.rstrip("*")): (verb.stance, form.endswith("*"))
        for verb in VERBS
        for form in f"{verb.english} {verb.french}".split()
        if "+" not in form
    }


def _pairs() -> dict[str, tuple[tuple[str, Stance], ...]]:
    """Forms of two words by their second: "savoir" -> (("fait", states), ("font", states))."""
    found: dict[str, tuple[tuple[str, Stance], ...]] = {}
    for verb in VERBS:
        for form in verb.french.split():
            first, plus, second = plain(form).partition("+")
            if plus:
                found[second] = (*found.get(second, ()), (first, verb.stance))
    return found


_FORMS = _forms()
PAIRS = _pairs()
_FRENCH_FEMININE = re.compile(r"(?:ee|ees|es)$")
NOUNLIKE = re.compile(AFTER_NOUNLIKE)
PHRASES = {phrase.words.split()[0]: phrase for phrase in BEFORE_SOURCE}
#: Words besides verbs of saying that open an attribution.
STARTS = frozenset(PHRASES) | frozenset(HEARSAY) | frozenset(PAIRS)

#: "limesema", "wamekanusha", "alithibitisha": subject, tense, object, stem; "imethibitishwa na".
_SWAHILI = re.compile(
    r"(?:a|wa|li|i|u|ya|ki|vi|zi|ni|tu)(?:me|li|na|ka|ki)(?:ya|wa|m|ku|li|u|i|ki|zi|vi)?"
    rf"({'|'.join(stem for verb in VERBS for stem in verb.swahili.split())})$"
)
_SWAHILI_STANCE = {stem: verb.stance for verb in VERBS for stem in verb.swahili.split()}


@lru_cache(maxsize=8192)
def form_of(word: str) -> tuple[Stance, bool] | None:
    """How somebody says a thing with a plain word, and whether the word may be a noun as well.

    None for a word that is no verb of saying.

    >>> form_of("confirmee"), form_of("limesema"), form_of("town")
    ((<Stance.STATES: 'states'>, False), (<Stance.STATES: 'states'>, False), None)
    """
    if (found := _FORMS.get(word)) is not None:
        return found
    if word.endswith(("ee", "es")) and (found := _FORMS.get(_FRENCH_FEMININE.sub("e", word))):
        return found
    if word[-1] in "aiu" and len(word) > 5 and (match := _SWAHILI.match(word)):
        return _SWAHILI_STANCE[match.group(1)], False
    return None
