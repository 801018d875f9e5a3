"""Forms of several words with something set in: "se sont massivement repliées", "ont pris, selon le
chef, la fuite", "ont repris hier la piste"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dashboard.core.displacements.words.senses import Sense
from dashboard.core.tokens import Tokens

#: Words that may stand within a form: "reprennent donc la route", "s'y sont réfugiés".
_ADVERBS = frozenset(
    """y donc aussi ainsi alors deja tout tous toutes ensuite again also already all en
    hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche tot tard vite bientot
    aussitot depuis plutot encore enfin meme eux elles memes toujours jadis naguere tantot soudain
    pour la plupart en masse ce matin soir midi la nuit la veille""".split()
)
#: The same of several words, by their first.
_PHRASES = {
    "peu": ["peu", "a", "peu"], "petit": ["petit", "a", "petit"], "a": ["a", "nouveau"],
    "de": ["de", "nouveau"], "sans": ["sans", "cesse"], "dans": ["dans", "l", "urgence"],
    "au": ["au", "plus", "vite"], "par": ["par", "milliers"], "une": ["une", "nouvelle", "fois"],
    "quant": ["quant", "a", "lui"], "pour": ["pour", "sa", "part"],
}  # fmt: skip
_ENDING = "ment"
#: Nouns that end like adverbs: "prendre un ravitaillement".
_SHORTEST = 7
#: So many words may be set in, with commas and without.
_ASIDE, _PLAIN = 9, 3


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a verb and what belongs to it: "ont massivement fui"."""
    return word in _ADVERBS or (word.endswith(_ENDING) and len(word) >= _SHORTEST)


def is_set_in(tokens: Tokens, at: int) -> bool:
    """Whether something may be set in at a word: an adverb stands there, or a comma before it."""
    if at >= len(tokens.words):
        return False
    word, gap = tokens.words[at], tokens.gaps[at]
    if gap != " " and gap.strip() == ",":  # most gaps are one blank
        return True
    return is_adverb(word) or bool(_phrase_at(tokens, at))


def _phrase_at(tokens: Tokens, at: int) -> int:
    """How many words an adverb of several words at ``at`` has; 0 where there is none."""
    phrase = _PHRASES.get(tokens.words[at], ())
    return len(phrase) if phrase and tokens.words[at : at + len(phrase)] == phrase else 0


def _set_in(tokens: Tokens, at: int, hi: int) -> Iterator[int]:
    """How many words set in at ``at`` there may be."""
    if phrase := _phrase_at(tokens, at):
        yield phrase
    if tokens.gaps[at].strip() == ",":
        closing = range(at + 1, min(at + _ASIDE, hi))
        yield from (end - at for end in closing if tokens.gaps[end].strip() == ",")
        return
    for count in range(1, _PLAIN + 1):
        if at + count >= hi or not is_adverb(tokens.words[at + count - 1]):
            return
        yield count


def interrupted(
    senses: Mapping[str, Sense], tokens: Tokens, index: int, hi: int, longest: int
) -> tuple[Sense, int] | None:
    """The longest form that begins at ``index`` and goes on behind what is set in behind its first
    or second word, and how many words that covers; None where there is none."""
    words = tokens.words
    for cut in (index + 1, index + 2):
        if cut >= hi:
            return None
        if not is_set_in(tokens, cut):
            continue  # as behind nearly every word
        for count in _set_in(tokens, cut, hi):
            for length in range(min(longest, hi - count - index), cut - index, -1):
                rest = words[cut + count : index + count + length]
                sense = senses.get(" ".join([*words[index:cut], *rest]))
                if sense is not None:
                    return sense, count + length
    return None
