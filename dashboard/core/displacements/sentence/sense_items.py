"""Words of moving in a sentence: where each stands and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress

from dashboard.core.displacements.sentence.offices import names_office
from dashboard.core.displacements.words.buildings import (
    HOMES,
    LEFT_EMPTY,
    describes_building,
)
from dashboard.core.displacements.words.by_place import (
    CONTINUING,
    DRIVING,
    STOPPED,
    TAKING,
    THROWING,
    form_by_place,
)
from dashboard.core.displacements.words.hosting import moves_itself, takes_in
from dashboard.core.displacements.words.interrupted import interrupted, is_adverb, is_set_in
from dashboard.core.displacements.words.leaving import (
    GONE_AGAIN,
    has_gone_again,
    is_left_by_its_own,
)
from dashboard.core.displacements.words.lexicon import FORCES, HARMED, NEWLY
from dashboard.core.displacements.words.losing import HAVING, LOSING, has_displaced, loses_people
from dashboard.core.displacements.words.nouns_alike import NOUN_BEFORE
from dashboard.core.displacements.words.senses import Frame, Sense
from dashboard.core.displacements.words.swahili_verbs import (
    has_people,
    is_feared,
    is_kept_in,
    sends_things,
    swahili_at,
)
from dashboard.core.displacements.words.verbs import SENSES
from dashboard.core.quantity.nouns import DISPLACED, HOUSEHOLDS, PERSONS
from dashboard.core.tokens import Tokens


@dataclass(frozen=True, slots=True)
class SenseItem:
    """A word of moving in the row.

    Attributes:
        lo: Index of its first word.
        hi: One past its last word.
        sense: What it says: the frame of its places, the movement, flow or stock.
    """

    lo: int
    hi: int
    sense: Sense


#: First word of a form of several words -> the longest such form's number of words.
_FIRST: dict[str, int] = {}
for _form in SENSES:
    _head = _form.split(" ", 1)[0]
    _FIRST[_head] = max(_FIRST.get(_head, 1), _form.count(" ") + 1)

#: Words that only begin forms of several words -> the second words of those forms.
_SECONDS: dict[str, set[str]] = {}
for _form in SENSES:
    if " " in _form and _form.split(" ", 1)[0] not in SENSES:
        _SECONDS.setdefault(_form.split(" ", 1)[0], set()).add(_form.split(" ", 2)[1])

#: These tell of moving only by the place or the people behind them.
_BY_PLACE = CONTINUING | TAKING | DRIVING | THROWING | STOPPED
_HEADS = frozenset(_FIRST) | LOSING | _BY_PLACE | {"home", "back", "out", "has", "had"}

#: Before these a word is a noun, not a verb: "le marché", "the run"; French "a" is "has".
_ARTICLES = {
    **dict.fromkeys(
        "marche parti partie parties passe compte comptes gagne vide".split(),
        frozenset("le la du au un une des les ce cet cette the".split()),
    ),
    **dict.fromkeys(
        "move moves head stay live walk run".split(),
        frozenset("the a an ce cet cette le la un une les des du au".split()),
    ),
}
_NO_ARTICLES: frozenset[str] = frozenset()


#: Forms of one language that are common words of another: French "pour", English "parties".
_FOREIGN: dict[str, frozenset[str]] = {
    "fr": frozenset(
        """pour file files marches rode sent move entre court ran rows fond pack rush live stay
        slip come going head leave leaves quit quits host hosts massed race camp reach hide row
        descend descends packs trek spread split carry home inside wako sleep cross""".split()
    ),
    "en": frozenset(
        """parties partie sorties vague flux passes marches rallies compte vide exiles exile
        masse masses traverse depart departs originaire vent fond rentes loge rame rames
        allies restes restent vident atteint monte montes rallie exode abrite caches""".split()
    ),
}
#: "Huenda watu 300 watakimbia": perhaps, not "they go".
_PERHAPS = frozenset({"huenda"})
_SWAHILI_HAS = frozenset(
    """una ina lina yana kuna kina wana zina pana mna ikiwa ukiwa kikiwa likiwa zikiwa
    ilikuwa ulikuwa kilikuwa""".split()
)

_OWN = frozenset(
    "their his her its own respective leur leurs ses son sa le les la l respectifs respectives de"
    " d vie origine residence habituel habituels tous all toutes entire entiers".split()
)


def _is_noun(words: Sequence[str], index: int) -> bool:
    """Whether a form is no verb here: "le marché", "Red Cross", "displacement sites",
    "host families"."""
    two_before = words[index - 2] if index > 1 else ""
    before, word = words[index - 1], words[index]
    after = "".join(words[index + 1 : index + 2])
    if after in NOUN_BEFORE.get(word, ()) or (after in _SITE_NOUNS and word in _OF_SITES):
        return True
    if word == "host" and after in _HOSTS:
        return True
    if word in LEFT_EMPTY and describes_building(before, after):
        return True
    if (before, word) == ("according", "to"):
        return True  # "according to camp managers"
    if (word, before) == ("masse", "en") or (word == "internes" and before in _INTERNAL):
        return True  # "ont fui en masse", "des déplacés internes"
    if after == "par" and word.startswith(_LED) and before != "ete":
        return True  # "une milice dirigée par": nobody goes
    if word in ("lives", "houses") and before in _OWNED:
        return True  # "fleeing for their lives", "out of their houses in Sake"
    if word in ("shelters", "leaves") and (before in _BUILT or two_before in _BUILT):
        return True
    if word in DISPLACED:  # "parmi ces déplacés", "sites for the displaced"
        described = before in PERSONS or before in HOUSEHOLDS
        return before in _BEFORE_DISPLACED or (
            described
            and (two_before in _OF_PEOPLE or after in _THEIR_VERB)
            and not _is_told_why(words, index)
        )
    return before in _ARTICLES.get(word, _NO_ARTICLES) or (word == "cross" and before == "red")


def _is_told_why(words: Sequence[str], index: int) -> bool:
    """Whether behind people it is said what displaced them: "le nombre de personnes déplacées par
    les combats".

    >>> _is_told_why("personnes deplacees a la suite des combats".split(), 1)
    True
    """
    return any(tuple(words[index + 1 : index + 1 + len(form)]) == form for form in _WHY_DISPLACED)


_WHY_DISPLACED = tuple(
    tuple(form.split())
    for form in (
        "par", "suite a", "suite aux", "a la suite", "a cause", "en raison", "du fait", "apres les",
        "apres l", "apres la", "apres des",
    )
)  # fmt: skip


_INTERNAL = DISPLACED | PERSONS
_LED = ("dirige", "conduit")
#: "displacement sites", "the displaced camp", "evacuation centre": a name for the site.
_SITE_NOUNS = frozenset(
    "site sites camp camps settlement settlements centre centres center".split()
)
_OWNED = frozenset("their his her our own of human civilian".split())
#: "build shelters of branches and leaves": nobody shelters or leaves anybody.
_BUILT = frozenset(
    """build building built makeshift temporary emergency collective transitional erect erected
    constructing constructed put branches sticks twigs straw banana eucalyptus palm""".split()
)
_HOSTS = frozenset(
    "family families community communities household households country countries areas".split()
)
_OF_SITES = frozenset("displacement displaced evacuation relocation transfer landing".split())
#: "site de personnes déplacées": the people are a name for the site.
_OF_PEOPLE = frozenset("de des d for pour".split())
_BEFORE_DISPLACED = frozenset("les des ces ses leurs de d autres the many for".split()) | NEWLY
#: "les familles déplacées ont regagné Sake": behind the people their verb begins.
_THEIR_VERB = frozenset("ont sont avaient etaient se qui vivent".split())


def sense_items(
    tokens: Tokens, lo: int, hi: int, taken: set[int], language: str
) -> Iterator[SenseItem]:
    """The words of moving among the words ``lo`` to ``hi`` (exclusive), in order.

    Args:
        tokens: The words of the whole article.
        lo: The first word to look at.
        hi: One past the last.
        taken: Positions of places and figures, which are no words of moving.
        language: ``en``, ``fr``, ``sw`` or ``und``: where verbs are told by their stem, and which
            forms are common words.
    """
    words = tokens.words
    by_stem = language in _BY_STEM
    reached = lo
    every = range(lo, hi)
    for index in every if by_stem else compress(every, map(_HEADS.__contains__, words[lo:hi])):
        if index < reached or index in taken or names_office(words, index, lo):
            continue
        if not (by_stem or words[index] in _ALONE or _may_begin(tokens, index)):
            continue
        item = _item_at(tokens, index, lo, hi, taken, language)
        if item is not None and not (reached > lo and _only_tells_how(words, item, taken)):
            yield item
            reached = item.hi


#: Verbs with those whom they drive out behind them, and how far behind these may stand.
_DRIVES = frozenset("dislodge dislodging oust ousting deloger".split())
_DRIVEN = 6


def _only_tells_how(words: Sequence[str], item: SenseItem, taken: set[int]) -> bool:
    """Whether "on foot" behind a verb and a place only says how: "arrived in Sake on foot"."""
    return words[item.lo : item.hi] == ["on", "foot"] and item.lo - 1 in taken


def _item_at(
    tokens: Tokens, index: int, lo: int, hi: int, taken: set[int], language: str
) -> SenseItem | None:
    """The word of moving that begins at ``index``: by what stands around it, or by its form."""
    words, word = tokens.words, tokens.words[index]
    by_stem = language in _BY_STEM
    if by_stem and word in _SWAHILI_HAS and has_people(words, index, lo):
        with_them = words[index + 1 : index + 2] == ["na"]  # "Rwanda ikiwa na wakimbizi"
        return SenseItem(index, index + 1 + with_them, SENSES["hosts"])  # "mji una wakimbizi"
    if word in _PERHAPS or word in _FOREIGN.get(language, _NONE) or _only_helps(words, index, hi):
        return None
    if word in _DRIVES and not FORCES.isdisjoint(words[index + 1 : min(hi, index + _DRIVEN)]):
        return None  # "in an attempt to dislodge pro-government soldiers": no people are driven
    if word == "carry" and words[index - 1] in ("could", "can"):
        return None  # "with whatever they could carry"
    if word == "there" and words[index - 1] in _LIVED:
        return None  # "the 2,700 people who lived there are in Goma"
    if word == "going" and tokens.gaps[index] == "-":
        return None  # "the on-going campaign"
    if word in _AFTER_HYPHEN and tokens.gaps[index] == "-":
        return None  # "rebel-held Sake": nobody is held
    if form := _by_what_is_around(words, index, lo, hi, taken):
        return SenseItem(index, index + 1, SENSES[form])
    if word in GONE_AGAIN and has_gone_again(tokens.printed(index), words[index + 1 : index + 2]):
        return SenseItem(index, index + 1, SENSES["repartent"])
    found = _sense_at(tokens, index, hi, by_stem)
    if found is None or (found[1] == 1 and _is_about_to(words, index)):
        return None
    if found[1] > 1 and words[index + found[1] - 1] == "entre" and index + found[1] - 1 in taken:
        return None  # "ils seraient entre 8 000 et 10 000"
    if _is_told_behind(words, index, found[1]):
        return None
    sense, length = _with_object(words, index, lo, hi, *found)
    if index > lo and _is_noun(words, index):
        return None
    return SenseItem(index, index + length, sense)


def _only_helps(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether the verb says what was just done, or what was left behind: nobody moves by it."""
    word = words[index]
    if word in _JUST:
        return _has_just(words, index, hi)
    # "clashes that left five people dead"
    return word in _LEAVES and not HARMED.isdisjoint(words[index + 1 : index + _DEAD])


def _by_what_is_around(
    words: Sequence[str], index: int, lo: int, hi: int, taken: set[int]
) -> str | None:
    """The form that a common word stands for beside certain others: "has" with displaced people
    is "hosts". None where it tells of no moving by them."""
    word = words[index]
    if word in HAVING and has_displaced(words, index, hi):
        return "hosts"  # "Minova has 3,000 displaced"
    if word in LOSING and loses_people(words, index, hi):
        return "emptied"
    if word in _HOMEWARDS and _is_brought(words, index, lo):
        return "returned"
    if word == "out" and _are_ordered_out(words, index, lo):
        return "evicted"
    return form_by_place(words, index, hi, taken) if word in _BY_PLACE else None


def _are_ordered_out(words: Sequence[str], index: int, lo: int) -> bool:
    """ "ordered 300 people out of": behind a verb of ordering and its people."""
    return (
        words[index + 1 : index + 2] == ["of"]
        and not _ORDERED.isdisjoint(words[max(lo, index - 6) : index])
        and not PERSONS.isdisjoint(words[max(lo, index - 3) : index])
    )


def _is_about_to(words: Sequence[str], index: int) -> bool:
    """ "compte en aider 1 100", "comptent rentrer", "va couvrir": no verb of its own."""
    word = words[index]
    following = "".join(words[index + 1 : index + 2])
    return word in _COUNTS_ON and following.endswith(_TO_DO[word[0]])


def _with_object(
    words: Sequence[str], index: int, lo: int, hi: int, sense: Sense, length: int
) -> tuple[Sense, int]:
    """The sense of a form by its object or agent, and how many words it has with it."""
    if words[index].startswith("evacu") and _leaves_itself(words, index, hi):
        sense, length = SENSES["quitte"], 1
    if sense.frame is Frame.EMPTY and is_left_by_its_own(words, index, lo, hi):
        sense, length = SENSES["quitte"], 1
    if sense.frame is Frame.FLEE:
        sense, length = _with_home(words, index, hi, sense, length)
    if length == 2 and moves_itself(words, index, 2):
        sense = SENSES["moved"]  # "have moved to Sake"
    if takes_in(words, index, lo, hi):
        sense, length = SENSES["hosts"], 1
    return sense, length


def _leaves_itself(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether who evacuates goes himself: "a été évacué par ses habitants", "évacuent leurs
    villages"."""
    own = _with_home(words, index, hi, SENSES["quitte"], 1)[1] > 1
    return own or _by_its_people(words, index, hi)


def _by_its_people(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether its own people left a place: "évacué par ses habitants"; nobody moved them."""
    after = words[index + 1 : min(hi, index + 6)]
    return after[:1] == ["par"] and not PERSONS.isdisjoint(after)


_ALONE = LOSING | HAVING | _BY_PLACE
#: Where verbs are told by their stem, so that any word may be one.
_BY_STEM = frozenset({"sw", "und"})
_LEAVES = frozenset("left leave leaves leaving laisse laissant".split())
#: Between "left" and "dead" stand few words.
_DEAD = 6
#: "Viennent de quitter", "venait d'accueillir": who has just done it; nobody came.
_JUST = frozenset("vient viennent venait venaient".split())
_INFINITIVE = ("er", "ir", "re", "oir")


def _has_just(words: Sequence[str], index: int, hi: int) -> bool:
    """Whether one of ``_JUST`` at ``index`` stands before "de" and an infinitive."""
    at = index + 1 + 2 * (words[index + 1 : index + 3] == ["a", "peine"])
    of = words[at : at + 1] in (["de"], ["d"])
    at += 1 + (words[at + 1 : at + 2] in (["se"], ["s"]))
    return of and at < hi and words[at].endswith(_INFINITIVE)


#: "brought 1,800 people home", "sent the families back"
_HOMEWARDS = frozenset("home back".split())
_BROUGHT = frozenset(
    "brought bring bringing taken took sent sending escorted ferried bused driven drove".split()
)
_ORDERED = frozenset(
    "ordered ordering drove driven pushed pushing chased forced forcing moved got kicked"
    " cleared clearing burned burnt bombed flushed hounded swept turfed scared thrown".split()
)


def _is_brought(words: Sequence[str], index: int, lo: int) -> bool:
    """Whether people are brought home or back: their number stands between verb and adverb."""
    near = words[max(lo, index - 7) : index - 1]
    return not _BROUGHT.isdisjoint(near) and not PERSONS.isdisjoint(words[index - 3 : index])


_COUNTS_ON = frozenset(
    "compte comptent comptait va vont allait allaient prefere preferent preferaient".split()
)


def _is_told_behind(words: Sequence[str], index: int, length: int) -> bool:
    """Whether a form that begins later, or to whom it was done, tells what was done.

    >>> _is_told_behind("300 people have moved back to sake".split(), 2, 2)
    True
    >>> _is_told_behind("a warning was put out to 3 000 people".split(), 2, 3)
    True
    """
    after = "".join(words[index + length : index + length + 1])
    if after == "to" and words[index + length - 2 : index + length] == ["put", "out"]:
        return True
    return length > 1 and after == "back" and words[index + length - 1] == "moved"


#: What follows them, by their first letter.
_TO_DO = {"c": ("er", "ir", "en")} | dict.fromkeys("vap", ("er", "ir", "re"))

_LIVED = frozenset("lived live living lives stayed staying sheltered sheltering camped".split())
_AFTER_HYPHEN = frozenset("held run led hit".split())
_NONE: frozenset[str] = frozenset()
#: Between a verb of leaving and the home that is left.
_HOME_REACH = 5


def _with_home(
    words: Sequence[str], index: int, hi: int, sense: Sense, length: int
) -> tuple[Sense, int]:
    """A verb of leaving together with the home it leaves, which makes it flight: "quitté leurs
    habitations", "abandoned all their villages"."""
    own = False
    for at in range(index + length, min(hi, index + length + _HOME_REACH)):
        if words[at] in HOMES and own:
            return SENSES["fled"], at + 1 - index
        if words[at] not in _OWN and not is_adverb(words[at]):
            break
        own = own or words[at] in _THEIRS
    return sense, length


_THEIRS = frozenset("their his her leur leurs ses son sa tout everything".split())


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Whether a form goes on behind its first word; most that begin with "to" end at once."""
    seconds = _SECONDS.get(tokens.words[index])
    return (
        seconds is None
        or not seconds.isdisjoint(tokens.words[index + 1 : index + 2])
        or is_set_in(tokens, index + 1)
    )


def _sense_at(tokens: Tokens, index: int, hi: int, swahili: bool) -> tuple[Sense, int] | None:
    """The sense of the longest form that begins at ``index`` and how many words it has."""
    words, word = tokens.words, tokens.words[index]
    if swahili and any(rule(words, index) for rule in (is_kept_in, is_feared, sends_things)):
        return None
    longest = min(_FIRST.get(word, 0), hi - index)
    for length in range(longest, 0, -1):
        sense = SENSES.get(word if length == 1 else " ".join(words[index : index + length]))
        if sense is not None and not (length > 1 and _ends_in_again(words, index + length)):
            return sense, length
    if longest > 1 and (found := interrupted(SENSES, tokens, index, hi, longest)):
        return found
    if not swahili:
        return None
    named = index + 1 < hi and tokens.capital[index + 1]
    return swahili_at(words, index, named=named)


def _ends_in_again(words: Sequence[str], after: int) -> bool:
    """Whether the last word of a form belongs to what follows: "sont à nouveau arrivés"."""
    return words[after - 1] == "a" and words[after : after + 1] == ["nouveau"]


#: Small words in forms of several words; they say nothing by themselves.
_SMALL = frozenset(
    """in on at to the of a an their are is now currently sont a dans au se s est les
    leurs leur en la le out up had were was been have has by it made make making
    took taken take taking lives pris mis l set for from off with across since over by down
    y ce du de d des un une par que for into""".split()
)


#: Words of forms that stand in every other sentence: "mouvement de population".
_COMMON = (
    (HOMES - {"abri", "abris"})
    | PERSONS
    | HOUSEHOLDS
    | {"refugees", "tous", "toutes", "all", "now", "plus"}
)


@cache
def cue_words(*, strong: bool) -> frozenset[str]:
    """The words of which one stands in every form of moving: of each form its last telling word.

    Args:
        strong: Of the forms that tell of displacement by themselves, or of the others.
    """
    found = set()
    for form in (form for form, sense in SENSES.items() if sense.strong is strong):
        last = form.rpartition(" ")[2]
        if len(last) == len(form) or not (last in _SMALL or last in _COMMON):
            found.add(last)
            continue
        telling = [word for word in form.split() if word not in _SMALL]
        rare = [word for word in telling if word not in _COMMON]
        found.update((rare or telling)[-1:])
    return frozenset(found - _SMALL)
