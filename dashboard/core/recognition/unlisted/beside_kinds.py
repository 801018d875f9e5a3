"""Kinds of places beside an unknown name: "the village of Kilo", "the Kilo coltan mine".

Before the name with a link or without ("carré minier de Kilo", "pont Kilo"), behind it with a word
for what it is used for or without ("Kilo camp", "the Kilo displacement site"). What soldiers,
firms and officials call theirs as well ("base", "sector") counts in DR Congo only.
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import (
    DESCRIBED,
    INSTITUTIONS,
    KINDS_AFTER,
    KINDS_BEFORE,
    LINKS,
    OF_NO_PLACE,
)
from dashboard.core.recognition.words.words import FUNCTION_WORDS, KINDS_OF_SEVERAL, _set

#: As in "the village head of Banye", "district chief of Kolwa".
_HEADED = _set("village district town community township")
#: As in "the Perugian town of Norcia".
_OF_ADJECTIVES = ("ian", "ean", "ese")

#: Behind the name, in DR Congo: "the Kilo mine", "the Kilo checkpoint".
_AFTER_HERE = _set(
    "mine mines quarry quarries pit pits concession checkpoint roadblock junction base bases",
    "sector stream creek site sites collectivity quarter airstrip airport airfield aerodrome",
    "crossing port landing jetty dam plantation barracks garrison outpost bend escarpment entity",
    "slope slopes ridge plain plateau marsh rapids falls reserve agglomeration post",
)
#: Between the name and its kind: "the Kilo coltan mine", "Kilo displacement camp".
_USED_FOR = _set(
    "gold coltan tin cassiterite diamond copper cobalt wolframite tantalum mineral manganese",
    "displacement displaced idp idps refugee refugees transit collective reception returnee host",
    "mining artisanal trading fishing market army military police rebel border customs toll",
    "health farming spontaneous informal makeshift sprawling overcrowded temporary training",
    "cantonment coffee tea palm general referral reference district main old new abandoned",
)
#: Behind such a word a kind is one: "the Kilo trading centre", "the Kilo health zone".
_USED_KINDS = _set(
    "centre center area zone post camp camps site sites mine mines quarry pit pits base hospital",
    "clinic market village town settlement barracks position checkpoint barrier plantation",
    "concession estate community posts areas",
)
#: Before "of X" and "at X", in DR Congo: "the gold pits of Kilo", "the camp at Kilo".
_BEFORE_HERE = _set(
    "zone zones",
    "chiefdom hill hills collectivity pit pits quarry quarries trough peninsula checkpoint",
    "junction roadblock sector entity valley banks foothills heights slopes outpost",
    "barracks garrison mines airstrip aerodrome aeroport airport airfield crossing landing jetty",
    "dam plantation parking peage barriere barrieres puits concession presqu contree contrees",
    "aerodromes bretelle embranchement gare gite gites filon filons chantier",
    "chantiers poste postes detachement camp camps abattoir prison cachot caserne cap baie",
    "anse fosse fosses sommet crete versant flanc gorge gorges chute chutes rapides etang",
    "marecage savane clairiere carre carres bloc blocs notabilite notabilites",
)
#: Between a kind and the link, French: "site d'accueil de", "centre d'hébergement de".
_PURPOSES = _set(
    "accueil hebergement transit regroupement deplaces deplacees refugies retournes peage negoce",
    "cantonnement formation instruction sante soins traitement controle commandement triage",
    "relocalisation reinstallation desarmement demobilisation distribution sinistres rapatries",
    "or coltan cassiterite diamant diamants cuivre cobalt etain wolframite sel orpaillage",
    "extraction exploitation lavage frontiere police peche the cafe",
)
_WITH_PURPOSE = _set(
    "centre centres site sites camp camps poste postes mine mines carriere carrieres puits point",
    "points zone zones aire aires carre carres chantier champ champs barriere lieu port",
    "plantation",
)
_NO_ADJECTIVES = FUNCTION_WORDS | OF_NO_PLACE
_KINDS = KINDS_BEFORE | KINDS_OF_SEVERAL
_MAY_BE_DESCRIBED = DESCRIBED | _BEFORE_HERE
_PURPOSE_LINKS = _set("d de des du")


def by_kind(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """Why the kind of place said beside the name makes a place of it; None when none is.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
        is_theatre: Whether the article plays in DR Congo.
    """
    before = page.before(first, 6)
    linked = is_called(before)
    if linked:
        before = before[: before.index("on")]
        before = before[:-1] if before[-1:] == ["l"] else before
        before = before[:-1] if before[-1:] in (["qu"], ["que"]) else before
    if len(before) > 2 and before[-1] in _KEPT_THERE and before[-3] in KINDS_BEFORE:
        before = before[:-2]  # "kambi ya wakimbizi Savo"
    while before and before[-1] in LINKS:
        linked = True
        before.pop()
    is_kind = before and (
        before[-1] in KINDS_BEFORE
        or before[-1] in KINDS_OF_SEVERAL
        or before[-2:] == ["rond", "point"]
    )
    if is_kind and (linked or page.spaced(first)):
        return f"“{before[-1]}” stands before it"
    if linked and is_theatre and before[-1:] in _THAT_OF and _tells_kind(page, first):
        return f"“{before[-1]}” stands for a kind of place before it"
    shown = _of_kind_here(before) if linked and is_theatre else None
    if shown is not None:
        return f"“{shown}” stands before it"
    if len(before) > 1 and linked and before[-1] in ("head", "chief") and before[-2] in _HEADED:
        return f"“{before[-2]} {before[-1]}” stands before it"
    is_here = is_theatre and first > page.bounds(first)[0]  # "Mobile base", "Burial site"
    return _kind_behind(page, last, is_here)


_CALL = _set("appelle surnomme denomme baptise")


def is_called(before: list[str]) -> bool:
    """As in "une contrée qu'on appelle X", "le coin que l'on surnomme X".

    >>> is_called(["une", "contree", "qu", "on", "appelle"]), is_called(["on", "appelle", "un"])
    (True, False)
    """
    return before[-2:-1] == ["on"] and before[-1] in _CALL


#: Between a Swahili kind and the name, whose it is.
_KEPT_THERE = _set("wakimbizi wavuvi wahamiaji wachimbaji wafugaji")
_THAT_OF = (["celui"], ["celle"], ["ceux"], ["celles"])


def _tells_kind(page: Page, first: int) -> bool:
    """As in "un village à cheval avec celui de X": what "celui" stands for is a kind of place."""
    before = page.before(first, 14)
    return not _KINDS.isdisjoint(before)


def _of_kind_here(before: list[str]) -> str | None:
    """As in "puits" in "le puits de X", "site d'accueil" in "le site d'accueil de X"."""
    if not before:
        return None
    if before[-1] in INSTITUTIONS or before[-1] in _BEFORE_HERE:
        return before[-1]
    if len(before) < 2:
        return None
    if before[-2:] == ["chef", "lieu"]:
        return "chef-lieu"
    if before[-2] in _MAY_BE_DESCRIBED and _may_describe(before[-1]):
        return f"{before[-2]} {before[-1]}"
    is_purpose = before[-1] in _PURPOSES and before[-2] in _PURPOSE_LINKS
    if is_purpose and before[-3:-2] != [] and before[-3] in _WITH_PURPOSE:
        return " ".join(before[-3:])
    return None


def _may_describe(word: str) -> bool:
    """As in "voisin" in "village voisin de X": an adjective between a kind and the name."""
    return word.isalpha() and len(word) > 3 and word not in _NO_ADJECTIVES


_GOVERNMENT_AREAS = (["local", "government", "area"], ["local", "government", "areas"])


def _kind_behind(page: Page, last: int, is_here: bool) -> str | None:
    """As in "X village", "the X coltan mine"; what counts in DR Congo alone only if ``is_here``."""
    after = page.after(last, 3)
    if after in _GOVERNMENT_AREAS:
        return f"“{' '.join(after)}” stands behind it"
    if not after or not page.spaced(last):
        return None
    is_adjective = after[1:2] == ["of"] and page.tokens.words[last - 1].endswith(_OF_ADJECTIVES)
    is_kind = after[0] in KINDS_AFTER or (is_here and after[0] in _AFTER_HERE)
    if is_kind and not is_adjective:
        return f"“{after[0]}” stands behind it"
    is_used = is_here and after[0] in _USED_FOR and page.spaced(last + 1)
    if is_used and after[1:2] != [] and after[1] in _USED_KINDS:
        return f"“{after[0]} {after[1]}” stands behind it"
    return None
