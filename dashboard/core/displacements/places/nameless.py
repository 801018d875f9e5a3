"""Places told of without a name first and named behind it: "for places that are thought to be safe,
in Mahagi above all", "vers des milieux jugés plus calmes, notamment Oicha".

Whatever the preposition or the verb makes of the nameless places, the named ones are too.
"""

from __future__ import annotations

from dashboard.core.displacements.places.kinds import COUNTS, NAMELY, NAMELY_IN_TWO, SPOTS, pull_at
from dashboard.core.displacements.sentence.phrases import Phrases
from dashboard.core.displacements.sentence.row import PlaceItem, Row
from dashboard.core.displacements.words.lexicon import VIOLENCE
from dashboard.core.displacements.words.place_words import (
    BEFORE_KINDS,
    DESCRIBERS,
    LONGEST_ENDING,
    OF,
    PARTS,
    PULLS,
    TYPE_NOUNS,
    Pull,
    word_set,
)
from dashboard.core.displacements.words.senses import Frame
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.quantity.numbers import NUMBER_WORDS

#: Words that lead from a kind of place to its names: "notably Goma", "surtout à Goma".
_LEADS = Phrases(
    sorted(
        (
            tuple(lead.split())
            for lead in [
                *NAMELY,
                *map(" ".join, NAMELY_IN_TWO),
                "above all", "first and foremost", "for example", "for instance", "among others",
                "mainly", "mostly", "chiefly", "largely", "primarily", "especially", "notably",
                "particularly", "principally", "essentially", "avant tout", "par exemple",
                "essentiellement", "majoritairement",
            ]
        ),
        key=len,
        reverse=True,
    ),
    ending=True,
)  # fmt: skip
#: Of those some stand behind the name: "in Mahagi above all", "à Oicha surtout".
_BEHIND = frozenset(
    {
        ("above", "all"), ("in", "particular"), ("especially",), ("mainly",), ("mostly",),
        ("chiefly",), ("for", "the", "most", "part"), ("for", "example"), ("for", "instance"),
        ("notamment",), ("surtout",), ("principalement",), ("en", "particulier"),
        ("avant", "tout"), ("par", "exemple"), ("essentiellement",), ("entre", "autres"),
    }
)  # fmt: skip
_BEHIND_REACH = 3
#: Prepositions that do not say where the names lie: "to villages by Sake".
_NOT_IN = word_set("by contre sous off over behind derrière devant")
#: What says how a kind of place is: "places thought safe", "zones réputées calmes".
_OPENS = word_set(
    """that which where they he considered thought deemed believed judged said seen regarded
    perceived felt held known reputed spared unaffected under beyond not
    qui que qu où jugé jugés jugée jugées réputé réputés réputée réputées dit dits dite dites
    estimé estimés estimées considéré considérés considérées supposé supposés supposées présumés
    présumées plus moins encore non épargnés épargnées sous restés restées tenus tenues"""
)
#: Those with whom people stay: "to host communities in Mahagi", "pour des familles d'accueil à".
_HOSTS = word_set(
    "communities families relatives friends households familles proches ménages maisons domiciles"
)
#: These only with their names behind "especially": "neighbouring countries, especially Uganda".
_LANDS = word_set("countries nations pays provinces")
#: So many words tell how a kind of place is, and so many stand before its noun.
_HOW_REACH, _BEFORE_REACH = 12, 5
#: "what they hope are calmer places", "ce qu'ils croient être des zones sûres"
_ARE = word_set("are is were be être")
_WHAT = word_set("what ce")
_WHAT_REACH = 6
_DEGREES = word_set("more less most very plus moins d des de les en")
_PEOPLE = PERSONS | HOUSEHOLDS | DISPLACED


def before_nameless(row: Row, place: PlaceItem) -> int | None:
    """Index of the word before the nameless kind of place whose name a place is.

    Args:
        row: The sentence.
        place: The name.

    Returns:
        The index; None where the place is not led up to so.
    """
    if row.article.language == "sw":
        return None
    at = place.lo - 1
    while _is_of_name(row, at) and not (row.starts_with_gap(at + 1) or _lead_ending_at(row, at)):
        at -= 1
    inside = None if row.starts_with_gap(at + 1) else pull_at(row, at)
    located = inside is not None and inside[0] is Pull.LOCATIVE and row.word(at) not in _NOT_IN
    if inside is not None and located:
        at = inside[1] - 1
    lead = _lead_ending_at(row, at)
    led = bool(lead) or (located and _is_led_behind(row, place))
    if lead and any(row.gap(one).strip(" ,:(") for one in range(at - lead + 2, at + 2)):
        return None
    noun = _noun_of(row, at - lead, parted=led)
    if noun is None or (noun + 1 == place.lo) or not (led or located):
        return None
    first = _before_noun(row, noun)
    if first is None or led or not _is_bare(row, noun, at):
        return first
    return first if _decides(row, first, place, row.word(noun)) else None


def _is_bare(row: Row, noun: int, at: int) -> bool:
    """Whether nothing behind a noun tells how its places are."""
    return noun == at or row.within(noun + 1, at + 1) == ["d", "accueil"]


def _decides(row: Row, at: int, place: PlaceItem, noun: str) -> bool:
    """Whether what stands before nothing but a noun says which end its places are: "pour des
    familles", "depuis leurs maisons", "ont gagné des villages"."""
    found = pull_at(row, at)
    if found is not None:
        kind = noun in SPOTS and found[0] is Pull.LOCATIVE
        return kind or found[0] in (Pull.DESTINATION, Pull.TOWARDS) or row.word(at) == "depuis"
    if noun not in SPOTS:
        return False
    if at < row.lo:  # "Des villages autour de Sake ont accueilli"
        return any(
            verb.sense.frame is Frame.HOST and 0 <= verb.lo - place.hi <= _HOST_REACH
            for verb in row.senses
        )
    return any(verb.hi - 1 == at for verb in row.senses)


#: Between a host and its verb stand auxiliaries.
_HOST_REACH = 3


def _is_of_name(row: Row, at: int) -> bool:
    """Whether a word stands between what leads to a name and the name: "the town of"."""
    word = row.word(at)
    return word in TYPE_NOUNS or word in DESCRIBERS or (word in OF and row.word(at - 1) in _KINDS)


_KINDS = TYPE_NOUNS | PARTS


def _lead_ending_at(row: Row, at: int) -> int:
    """How many words of a lead end at a word; 0 for none."""
    return len(_LEADS.at(row, at) or ())


def _is_led_behind(row: Row, place: PlaceItem) -> bool:
    """Whether the lead stands behind the name: "in Mahagi territory above all"."""
    after = place.hi
    while row.word(after) in TYPE_NOUNS:
        after += 1
    lengths = range(1, _BEHIND_REACH + 2)
    return any(tuple(row.within(after, after + length)) in _BEHIND for length in lengths)


def _noun_of(row: Row, at: int, *, parted: bool) -> int | None:
    """The noun of a nameless kind of place that, with how it is, ends at a word; None where
    something else stands there. ``parted``: a comma may stand behind it."""
    for index in range(at, max(row.lo, at - _HOW_REACH) - 1, -1):
        if any(one.lo <= index < one.hi for one in row.places):
            return None
        word = row.word(index)
        if row.starts_with_gap(index + 1) and not (parted and index == at):
            return None
        if word == "accueil" and row.word(index - 1) == "d":
            continue  # "des familles d'accueil", "un site d'accueil"
        host = word in _HOSTS and row.within(index + 1, at + 1) in ([], ["d", "accueil"])
        if host or word in SPOTS or (parted and word in _LANDS):
            return index if _tells_how(row, index + 1, at + 1) else None
        if word in VIOLENCE or word in _PEOPLE:
            return None
    return None


def _tells_how(row: Row, lo: int, hi: int) -> bool:
    """Whether nothing but how a place is stands between two word indices."""
    if any(lo <= verb.lo < hi for verb in row.senses):
        return False
    if row.within(lo, hi) == ["d", "accueil"]:
        return True
    return lo >= hi or row.word(lo) in _OPENS or all(_is_adjective(row, at) for at in range(lo, hi))


def _is_adjective(row: Row, at: int) -> bool:
    word = row.word(at)
    plural = row.article.language == "fr" and word.endswith("s") and word not in PULLS
    return word in DESCRIBERS or word in _DEGREES or plural


def _before_noun(row: Row, noun: int) -> int | None:
    """Index of the word before all that describes a noun in front of it."""
    at = noun - 1
    for _ in range(_BEFORE_REACH):
        if row.starts_with_gap(at + 1) or not _may_describe(row, at):
            break
        at -= 1
    if row.word(at) in _ARE and not row.starts_with_gap(at + 1):
        first = max(row.lo, at - _WHAT_REACH)
        what = next((one for one in range(at, first - 1, -1) if row.word(one) in _WHAT), None)
        return None if what is None else what - 1
    return at


#: Before whoever does something: "par la province".
_AGENTS = frozenset("par by".split())


def _may_describe(row: Row, at: int) -> bool:
    """Whether a word in front of a noun describes it: "several somewhat safer"."""
    word = row.word(at)
    if word in _AGENTS:
        return False  # "ont été réinstallés par la province à Kailo"
    if word in DESCRIBERS or word in BEFORE_KINDS or word in NUMBER_WORDS or word in TYPE_NOUNS:
        return True
    if word in ("a", "an") and row.article.language == "en":
        return True  # "to a village in Masisi"
    if word in ("d", "des", "de"):  # "vers d'autres", "vers des"
        found = pull_at(row, at)
        if found is not None and found[1] < at:
            return False  # "originaires de villages"
        opens = at == row.lo or row.starts_with_gap(at)
        opens = opens or row.word(at - 1) in PULLS or row.word(at - 1) in COUNTS
        return opens or any(one.hi == at for one in row.senses)
    known = word in LONGEST_ENDING or word in _ARE or word in _PEOPLE or not word.isalpha()
    if known or (row.tokens.capital[at] and at > row.lo):
        return False
    return not any(one.lo <= at < one.hi for one in row.senses)
