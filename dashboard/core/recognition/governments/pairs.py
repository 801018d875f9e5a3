"""States and capitals in one breath with a force, a state or their own government.

Who makes war or peace beside a force is a power, whatever the verb: "Kinshasa et l'AFC/M23 sont
convenus d'une trêve", "ni Kigali ni Kinshasa", "c'est Kigali qui commande". Not so where it is
ground: "à Kinshasa et le M23 …".
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.words import ARTICLES, _set

#: Forces that talk and fight as states do; "la rébellion", "the rebels" without a name.
_FORCES = _set(
    "m23 afc fdlr adf fardc codeco wazalendo rebelles rebellion insurges rebels insurgents waasi",
)
#: Between the two: "Kinshasa et le M23", "Kinshasa ainsi que l'AFC", "Kinshasa comme le M23".
_BESIDE = _set("et ni ou comme and nor or na")
#: Before it they make it the ground: "à Kinshasa", "de Goma et Kinshasa".
_ON_GROUND = _set(
    "a au aux en dans in at near vers depuis from jusqu de d du to pres mjini huko wa ya la za kwa"
)
#: Behind "C'est Kinshasa qui" they tell of a town: its people, what stands there.
_OF_TOWN = _set("est a compte abrite accueille is has hosts houses")
_CLEFTS = (["c", "est"], ["ce", "est"], ["it", "is"], ["it", "was"])
_WHO = _set("qui who that")


def pair_words(page: Page, found: Found) -> str | None:
    """The words that set a state or capital beside a force or a state as its equal; else None."""
    return (
        _before_force(page, found)
        or _behind_force(page, found)
        or _singled_out(page, found)
        or _says_who(page, found)
    )


def _bare_before(page: Page, found: Found, reach: int) -> list[str]:
    """So many words before the name, its article left out."""
    before = page.before(found.first, reach)
    return before[:-1] if before[-1:] and before[-1] in ARTICLES else before


def _before_force(page: Page, found: Found) -> str | None:
    """As in "alors que Kinshasa et le M23 s'apprêtent à signer"."""
    before, after = _bare_before(page, found, 2), page.after(found.last, 3)
    if not after or after[0] not in _BESIDE or not page.spaced(found.last):
        return None
    at = 2 if len(after) > 2 and after[1] in ARTICLES else 1
    is_pair = len(after) > at and after[at] in _FORCES
    if not is_pair or (before and before[-1] in _ON_GROUND):
        return None
    return page.words(found.first, found.last + at + 1)


def _behind_force(page: Page, found: Found) -> str | None:
    """As in "Le M23 et Kinshasa doivent se retrouver", "ni le M23 ni Kinshasa"."""
    before = _bare_before(page, found, 3)
    if len(before) < 2 or before[-1] not in _BESIDE or before[-2] not in _FORCES:
        return None
    return f"{before[-2]} {before[-1]} {page.words(found.first, found.last)}"


def _singled_out(page: Page, found: Found) -> str | None:
    """As in "ni Kigali ni Kinshasa", "c'est Kigali qui commande"."""
    before, after = _bare_before(page, found, 3), page.after(found.last, 2)
    name = page.words(found.first, found.last)
    if page.article.language != "sw" and before[-1:] == ["ni"]:
        return f"ni {name}"
    is_cleft = before[-2:] in _CLEFTS and len(after) > 1 and after[0] in _WHO
    return f"{name} {after[0]}" if is_cleft and after[1] not in _OF_TOWN else None


#: Who governs in a capital: what stands behind it is the government, said twice.
_GOVERNS = _set(
    "gouvernement presidence pouvoir executif diplomatie government presidency serikali",
)
_AT_HEAD = _set("a in mjini")


def _says_who(page: Page, found: Found) -> str | None:
    """As in "À Kinshasa, le gouvernement dément", "In Kigali, the presidency said"."""
    before = page.before(found.first, 2)
    if len(before) != 1 or before[0] not in _AT_HEAD or not found.bearings[0].place.capital_of:
        return None
    after = page.after(found.last, 2)
    is_government = len(after) == 2 and after[0] in ARTICLES and after[1] in _GOVERNS
    if not is_government or page.tokens.gaps[found.last] != ", ":
        return None
    return page.words(found.first - 1, found.last + 2)
