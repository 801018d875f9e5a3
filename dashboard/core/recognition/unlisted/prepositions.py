"""Prepositions that show an unknown name to be a place: "in X", "à X", "fled to X"."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import COUNTED_PEOPLE
from dashboard.core.recognition.words.words import PLACE_ON, STRONG_LOCATIVE, _set


def by_preposition(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """The preposition that shows an unknown name to be a place; None where none does.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
        is_theatre: Whether the article plays in DR Congo, where a bare "in X" counts.
    """
    before = page.before(first, 4)
    if not before or not (page.spaced(first) or page.tokens.gaps[first] in ("'", "’")):
        return None
    word, earlier = before[-1], before[:-1]
    if not _stands_alone(page, first, last):
        return None
    printed = page.tokens.printed(first - 1)
    if earlier and earlier[-1] in _SPOKEN_TO:
        return None
    if printed in ("à", "À") and (is_theatre or _is_where(page, first, last, earlier)):
        return "“à” stands before it"
    if word in ("connecting", "linking", "reliant") and page.after(last, 1)[:1] in _TO_OTHER_END:
        return f"“{printed}” stands before it"
    is_near = word == "the" and earlier[-1:] in (["near"], ["outside"]) and not is_theatre
    if is_near or word in STRONG_LOCATIVE or (is_theatre and word in _LOCATIVE_HERE):
        return f"“{printed}” stands before it"
    if is_theatre and _is_attacked_in_a_unit(page, last, before):
        return f"“{earlier[-1]} {printed}” stands before it, and the unit it lies in behind it"
    if word == "entre" and is_theatre and not _STRETCHED.isdisjoint(earlier):
        is_pair = page.after(last, 1) == ["et"] and page.tokens.capital[last + 1]
        return "a stretch begins there" if is_pair else None
    if word == "par" and is_theatre and not _PASSING.isdisjoint(earlier):
        return "the way leads through it"
    if word in ("de", "d") and earlier[-1:] == ["direction"] and _is_way(earlier):
        return "“direction de” stands before it"
    if word == "to" and not _LETTERS.isdisjoint(page.before(first, 8)):
        return None  # "a statement sent to Fides"
    if word == "at" and page.after(last, 1)[:1] in _WHERE_NEXT and page.spaced(last):
        return "“at” stands before it, and what it lies beside behind it"
    if word in ("to", "from") and any(one in _MOTION for one in earlier):
        return f"“{printed}” after a verb of motion stands before it"
    if word == "from" and earlier and earlier[-1] in _COME and not is_theatre:
        return f"“{earlier[-1]} from” stands before it"
    if is_theatre and word in ("of", "de", "d") and _is_left(earlier):
        return f"“{' '.join(earlier[-1:])} {printed}” stands before it, as somewhere that was left"
    if word in ("of", "de", "d") and earlier and earlier[-1] in _BEFORE_OF:
        return f"“{earlier[-1]} {printed}” stands before it"
    return None


def _is_attacked_in_a_unit(page: Page, last: int, before: list[str]) -> bool:
    """As in "an attack on X in Beni territory", "une attaque sur X, en territoire de Beni"."""
    if before[-1] not in ("on", "sur") or PLACE_ON.isdisjoint(before[-2:-1]):
        return False
    behind = page.after(last, 6)
    return behind[:1] in (["in"], ["en"], ["dans"]) and not _UNITS.isdisjoint(behind)


def _is_left(earlier: list[str]) -> bool:
    """As in "out of X", "venus de X", "s'est retiré de X", "délogé les rebelles de X"."""
    if earlier[-1:] == ["out"] or (earlier and earlier[-1].startswith(_LEAVING)):
        return True
    is_driven = any(word.startswith(_DRIVING_OUT) for word in earlier[:-1])
    return is_driven and earlier[-1] in _DRIVEN_OUT


#: Before "de X": participles and infinitives of those who left, who come from there.
_LEAVING = tuple(
    """venus venu venant arrive partis partie partant sortis sortant rentres retire retirer replie
    chasse deloge expulse evacue echappe enfui originaire provenant refoule""".split()
)
_DRIVING_OUT = ("delog", "chass", "expuls", "evacu", "repouss", "deport", "bout", "retir")
_DRIVEN_OUT = _set(
    "rebelles insurges ennemis ennemi miliciens combattants occupants assaillants hommes habitants",
    "soldats militaires loyalistes m23 adf fdlr forces troupes unites elements gens civils",
)


def _is_way(earlier: list[str]) -> bool:
    """As in "en direction de X", "pris la direction de X"; not "sous la direction de"."""
    return earlier[-2:-1] == ["en"] or (earlier[-2:-1] == ["la"] and earlier[-3:-2] != ["sous"])


def _stands_alone(page: Page, first: int, last: int) -> bool:
    """Not "Room 5", "Formula One", "Downtown Goma", "in Memory of"; nor a word used small, too."""
    tokens = page.tokens
    if last < page.bounds(first)[1] and page.spaced(last):
        word = tokens.words[last]
        if tokens.capital[last] or word in ("of", "de"):
            return False
        if word[0].isdigit() and not _counts_people(page, last):
            return False
    return last - first > 1 or not page.is_small_before(first)


def _counts_people(page: Page, index: int) -> bool:
    """As in "à Birundule 3 472 ménages": the number behind the name is that of people there."""
    words = iter(page.after(index, 4))
    return next((word for word in words if not word.isdigit()), "") in COUNTED_PEOPLE


def _is_where(page: Page, first: int, last: int, earlier: list[str]) -> bool:
    """Outside the theatre "à X" may be a person spoken to: "a confié à Macron"."""
    if last - first > 1 or any(word in _SPOKEN_TO for word in earlier):
        return False
    return last >= page.bounds(first)[1] or not page.tokens.capital[last]


#: Behind "an attack on X, in" they say that X is a place: "in Beni territory".
_UNITS = _set("territory territoire sector secteur chiefdom chefferie groupement province")
_TO_OTHER_END = (["and"], ["to"], ["with"], ["et"], ["a"])

#: "at Namariat near Kakiteitei": behind a name they tell where it lies.
_WHERE_NEXT = (["near"], ["outside"], ["beside"])

#: "fled to X", "withdrew from X": only after such a verb "to" and "from" show a place.
_MOTION = _set(
    "fled flee flees fleeing moved move moving travelled traveled travel sailed flew flown fly",
    "returned return went go gone drove driven marched withdrew withdraw retreated advanced headed",
    "arrived deported transferred evacuated displaced sent walked crossed came come coming escaped",
    "bused bussed ferried airlifted trucked shipped brought resettled rerouted diverted marching",
    "relocated journey road route flight flights train bus way bound ferry convoy traveling",
    "travelling sailing flying headed heading driving",
    "taken rushed conveyed transported hauled escorted whisked shifted redirected commuting",
)
#: What is sent to a newsroom, not to a place.
_LETTERS = _set("statement communique letter report message note copy memo release email dispatch")
#: Before "from X": "passengers were from X", "a farmer hailing from X".
_COME = _set("were was are is be hails hailed hailing originally native natives residents people")
#: Before "par X": the way leads through it.
_PASSING = _set("passant passer passe passes transiter transitant transite transitent via passent")
#: Where the article plays in DR Congo these show a place, too.
_LOCATIVE_HERE = _set(
    "at depuis via through past across wako yuko iko pa hapo kule wakitokea zikitokea wakitoka",
    "zikitoka wametokea zimetokea",
)
_BEFORE_OF = _set(
    "north south east west northeast northwest southeast southwest outskirts vicinity partir",
    "nord sud est ouest pres autour loin environs alentours peripherie provenance",
    "destination proximite niveau hauteur aval amont approches abords portes",
)
#: Before "entre X et Y": what lies or passes between two places, not between two men.
_STRETCHED = _set(
    "embuscade embuscades situe situee situes situees localise localisee piste pistes trajet",
    "distance pont patrouille trafic circulation kilometres km tendue tendues circulant",
)
_SPOKEN_TO = _set(
    "dit declare confie indique demande affirme repondu explique annonce remis donne grace face",
    "lie lies liee liees affilie affilies affiliee affiliees allegeance fidele fideles",
    "quant rapport propose promis parle succede oppose reproche rendu contre appartient confiee",
)
