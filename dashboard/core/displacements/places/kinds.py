"""Names that stand behind the kind of place they are: "in three towns: Sake", "vers des zones plus
sûres, à savoir Goma", "the camp, Kobu"."""

from __future__ import annotations

from dashboard.core.displacements.sentence.row import Row
from dashboard.core.displacements.words.place_words import (
    DESCRIBERS,
    LONGEST_ENDING,
    NARROWING,
    PULLS,
    TYPE_NOUNS,
    Pull,
    word_set,
)
from dashboard.core.quantity.numbers import NUMBER_WORDS

#: Between a kind of place and its names: "plusieurs villages, notamment Makumo".
NAMELY = word_set(
    "notamment comme savoir namely including like dont surtout précisément particulièrement tels"
    " telles principalement"
)
#: The same in two words: "à savoir Goma", "entre autres Goma", "such as Goma", "tels que Goma".
NAMELY_IN_TWO = frozenset(
    {
        ("a", "savoir"), ("entre", "autres"), ("such", "as"), ("tels", "que"), ("telles", "que"),
        ("in", "particular"), ("en", "particulier"), ("parmi", "lesquels"), ("y", "compris"),
        ("parmi", "lesquelles"), ("among", "them"),
    }
)  # fmt: skip
#: More nouns for where people go, which name no place of their own.
SPOTS = TYPE_NOUNS | word_set(
    "milieux lieux endroits coins contrées directions destinations entités agglomérations places"
)
#: Between such a noun and its names: "des zones jugées plus sûres", "milieux réputés calmes".
_HOW = word_set(
    """plus ou moins très assez relativement jugés jugées réputés réputées dits dites dit estimés
    estimées considérés considérées supposés supposées présumés présumées comme mieux
    qu ils elles estiment jugent croient pensent considèrent supposent"""
)
#: "une dizaine de villages", "un chapelet de localités", "a handful of villages"
COUNTS = word_set(
    "dizaine quinzaine vingtaine trentaine douzaine centaine série chapelet"
    " dozens scores handful string"
)
#: So many words may describe a kind of place: "des localités qu'elles estiment plus sécurisées".
_REACH = 6
_SHORT = 5
#: Words in -s that are no adjectives: "sites across Ituri", "villages depuis Goma".
_NO_ADJECTIVES = frozenset(PULLS).union(
    LONGEST_ENDING, "alors toujours ailleurs envers which others always towards".split()
)


def described(row: Row, at: int) -> int:
    """How many words from ``at`` on back describe the kind of place that stands before them: 3 for
    "zones jugées plus sûres"; 0 for the kind itself; -1 where no kind of place stands there."""
    tail = 2 if row.within(at - 1, at + 1) == ["d", "origine"] else 0
    at -= tail
    for count in range(_REACH + 1):
        word = row.word(at - count)
        if word in SPOTS:
            return tail + count
        plural = word.endswith("s") and len(word) >= _SHORT and word not in _NO_ADJECTIVES
        if row.starts_with_gap(at - count) or not (plural or word in DESCRIBERS or word in _HOW):
            return -1
    return -1


def opens_list(row: Row, index: int) -> bool:
    """Whether a colon or bracket only opens the names of what stands before it: "in three towns:
    Sake", "dans les villages (Sake, Mweso)"."""
    two = (row.word(index), row.word(index + 1))
    opens = row.gap(index)[:1] in {":", "("} or (
        row.gap(index) == "," and (row.word(index) in NAMELY or two in NAMELY_IN_TWO)
    )
    opens = opens or _is_named_behind(row, index)
    return opens and (row.word(index - 1) in DESCRIBERS or described(row, index - 1) >= 0)


def namely(row: Row, at: int) -> int:
    """How many words from ``at`` on back only lead from a kind of place to its names; 0 for none:
    2 for "milieux plus calmes, à savoir"."""
    word = row.word(at)
    if (row.word(at - 1), word) in NAMELY_IN_TWO and described(row, at - 2) >= 0:
        return 2
    return int(word in NAMELY and described(row, at - 1) >= 0)


#: Before a kind of place they say that its name is known or comes next: "the main site, Butongo".
_THE = frozenset("au the its his her their our la le leur sa son".split())
_SEATS = frozenset("capitale".split())
_NAMED = TYPE_NOUNS | _SEATS
#: What may stand between such a noun and its name: "la capitale provinciale, Goma".
_AFTER_NAMED = DESCRIBERS - _SEATS


def _is_named_behind(row: Row, index: int) -> bool:
    """Whether a name between commas is that of the place before it: "fled the camp, Kobu, for"."""
    if row.gap(index) != ",":
        return False
    noun = index - 1
    while row.word(noun) in _AFTER_NAMED and not row.starts_with_gap(noun):
        noun -= 1
    if row.word(noun) not in _NAMED:
        return False
    if _THE.isdisjoint(row.within(index - 4, index - 1)):
        return False
    place = next((one for one in row.places if one.lo == index), None)
    if place is None:
        return False
    after = place.hi
    while after < row.hi and (row.word(after) in TYPE_NOUNS or row.tokens.capital[after]):
        after += 1
    return row.starts_with_gap(after)


def is_no_kind(row: Row, at: int) -> bool:
    """Whether a word is no kind or part of a place here: "le chef de Sake", "partie de Sake"."""
    if row.word(at) == "partie":
        return any(item.lo == at for item in row.senses)
    return row.word(at) == "chef" and row.word(at + 1) not in ("lieu", "lieux")


_WITHIN = frozenset("dans a au in".split())


def narrows(row: Row, index: int) -> bool:
    """Whether "in" only leads from a wider place to those within it: "notamment dans Kobu"."""
    return row.word(index) in _WITHIN and row.word(index - 1) in NARROWING


_TOO = frozenset({("ainsi", "que"), ("meme", "que"), ("tout", "comme"), ("well", "as")})


def joins_too(row: Row, index: int) -> bool:
    """Whether two words join as "and" does: "Kobu ainsi que Bambu", "Kobu as well as Bambu"."""
    return (row.word(index - 1), row.word(index)) in _TOO


THESE = frozenset("ces these those".split())


def takes_places_up(row: Row, at: int) -> bool:
    """Whether "these" and a kind of place stand for places named before, in a sentence that says
    more of their people than that they left, or opens with them: "300 ménages de ces deux
    villages"."""
    counted = row.word(at + 1) in NUMBER_WORDS and row.word(at + 2) in TYPE_NOUNS
    if not (counted or row.word(at + 1) in TYPE_NOUNS):
        return False
    near = any(0 <= at - figure.hi <= _COUNTED_REACH for figure in row.figures)
    near = near or at - 1 == row.lo  # "Dans ces deux localités, la population s'enfuit"
    return near or any(not place.carried for place in row.places)


#: "300 ménages originaires de ces villages"
_COUNTED_REACH = 4


def pull_at(row: Row, at: int) -> tuple[Pull, int] | None:
    """The longest preposition that ends at a word, and where it begins."""
    for length in range(LONGEST_ENDING.get(row.word(at), 0), 0, -1):
        first = at - length + 1
        pull = PULLS.get(" ".join(row.within(first, at + 1))) if first >= row.lo else None
        if pull is not None:
            return pull, first
    return None
