"""Words before a state that show it as a power: "un revers pour Kinshasa", "sans citer Kigali".

Verbs of a government are in :mod:`dashboard.core.recognition.words.verbs`, its belongings in
:mod:`dashboard.core.recognition.words.power_words`; here stands what is good or bad for it, whose
eyes it is seen with, and who asks what it wants. English and French together.
"""

from __future__ import annotations

from dashboard.core.recognition.governments.pairs import pair_words
from dashboard.core.recognition.governments.rulers import ruler_words
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.verbs import (
    AGENT_VERBS,
    BARE_VERBS,
    GROUND_PRESENT,
    STATE_VERBS,
)
from dashboard.core.recognition.words.words import ARTICLES, _set
from dashboard.model import PlaceKind

#: Before "pour X", "to X": "un camouflet pour Luanda", "a setback for Kigali".
_BLOWS = _set(
    "revers camouflet gifle victoire defaite humiliation affront aubaine soulagement embarras defi",
    "priorite echec desaveu succes signal message avertissement coup nouvelle epine tournant",
    "blow setback victory defeat humiliation boon headache embarrassment relief slap triumph snub",
    "lifeline windfall warning signal message coup",
)
_FOR = _set("pour for to")
#: An adjective may stand between: "un revers cinglant pour", "a stinging blow to".
_LONGEST_BLOW = 3

#: "aux yeux de Kinshasa", "à l'endroit de Kigali", "pour le compte du Rwanda".
_REGARDS = _set(
    "egide houlette auspices patronage supervision parrainage ferule",
    "yeux endroit egard encontre adresse compte profit detriment service nom avis aval vis",
    "benediction giron tutelle orbite solde botte bottes initiative regard bienveillance",
    "behalf name eyes behest orbit payroll blessing favour favor expense detriment",
)
#: Before those they show the set phrase: "à l'égard de", "on behalf of".
_INTO_REGARD = _set("a au aux l le la les en on in with at sous dans pour avec by under")

#: What a government has and a country has not: "la thèse du Rwanda", "Rwanda's narrative".
_OF_STATE = _set(
    "these theses discours ombre recit narratif replique argument arguments emissaire emissaires",
    "parrain parrains posture ton fermete mutisme calcul calculs dessein desseins intentions",
    "diplomatie delegation delegations negociateurs ingerence ingerences denegations dementi",
    "dementis complicite aveux suppletif mainmise marionnette marionnettes pantin sbires agresseur",
    "role absence engagement engagements participation refus position decision exigence exigences",
    "volonte proposition initiative reaction menaces promesses obligations attitude silence",
    "implication interets responsabilite hostilite attentes griefs reproches",
    "counterpart narrative proxies proxy negotiators meddling denials overtures intransigence",
    "complicity",
    "ordre ordres consignes directives offre offres tactique manoeuvre manoeuvres tentative",
    "jeu signature camp reponse ultimatum main mains patience allie allies aveu",
    "duplicite cynisme hypocrisie intransigeance fermete",
    "embarras empressement reticence reticences ambiguite ambiguites revirement",
    "inertie passivite agacement colere courroux mecontentement",
    "provocation provocations agression agressions geste gestes message messages chantage abandon",
    "mensonge mensonges propagande manigances manipulation drones provocateurs",
)
_OF = _set("de du d of from")
_OF_SOURCE = _OF | {"to"}
#: So adjectives of French end, that stand behind their noun.
_ADJECTIVES = ("ue", "aire", "el", "elle", "al", "ale", "if", "ive", "ee", "te", "ant", "ente")

#: "sans citer Kigali", "vue de Kigali", "interrogé, Kampala …".
_WITHOUT = _set("citer nommer mentionner naming mentioning citing viser consulter informer")
_VERBS_OF_SOURCES = _set("proche proches close")
_SOURCES = _set(
    "source sources milice milices groupe groupes medias media media politique politiques rebelle",
    "rebelles diplomate diplomates analyste militia group groups official officials figures",
    "wazalendo miliciens combattants m23 afc elu elus depute deputes notable notables presse camp",
)

#: Near a country these are near its government, too.
_SPEAKING = _set("source sources diplomate diplomates diplomat diplomats official officials")

#: "que veut Kigali ?", "ce que dément Kinshasa", "comme l'affirme Kampala", "what Kigali wants".
_ASKING = _set("que qu ce comme dont l quoi ainsi")
_WHAT = (["what"], ["how"], ["why"], ["when"], ["whom"])
_MODALS = _set("will would does did can could should might")
#: "reste à savoir ce que fera Kigali".
_DOES = _set("fera feront ferait font fait pense pensent decidera decideront dira diront")
_MAY_DO = AGENT_VERBS | STATE_VERBS | _DOES
#: Behind that verb: "ce que nie aussi Kinshasa".
_TOO = _set("aussi egalement encore toujours desormais aujourd hui depuis pourtant justement")
_DEEDS = AGENT_VERBS | BARE_VERBS
#: At the head of a sentence: "vue de Kigali, la guerre …".
_SEEN_FROM = (["vu"], ["vue"], ["vus"], ["seen"], ["viewed"])
#: "à en croire Kigali", "si l'on en croit le Rwanda".
_BELIEVING = (["a", "en", "croire"], ["on", "en", "croit"])
_CAPITAL_SIDES = (["du", "cote", "de"], ["cote"])
_SIDES = (*_CAPITAL_SIDES, ["du", "cote", "du"])


def stance_reason(page: Page, found: Found) -> str | None:
    """The words around a country or capital that show it as a power; None without any."""
    shown = _shown_by(page, found)
    name = page.words(found.first, found.last)
    if shown:
        return f"{shown} … {name}"
    return pair_words(page, found) or ruler_words(page, found)


def _shown_by(page: Page, found: Found) -> str | None:
    """The word before it that does."""
    place = found.bearings[0].place
    before = page.before(found.first, 6)
    gap = page.tokens.gaps[found.first]
    while before and before[-1] in ARTICLES:
        before.pop()
    if not before or any(mark in gap for mark in ",.;:()"):
        return None
    if _is_asked_for(page, found, before) or _is_for(before) or _is_regarded(before):
        return before[-1]
    if before[-3:] in _BELIEVING:
        return "croire"
    if before[-1] in _WITHOUT and before[-2:-1] in (["sans"], ["without"]):
        return before[-1]
    if before[-1] in _OF and len(before) > 1 and before[-2] in _OF_STATE:
        return before[-2]
    if before[-1] in _OF and before[-3:-2] != [] and before[-3] in _OF_STATE:
        is_french = page.article.language == "fr" and before[-2].endswith(_ADJECTIVES)
        return before[-3] if is_french else None  # "l'implication cynique du Rwanda"
    if before[-1] in _OF and (before[-3:-1] == ["bras", "arme"] or before[:-1] in _SEEN_FROM):
        return " ".join(before)
    is_near = before[-1] in _OF_SOURCE and before[-2:-1] != [] and before[-2] in _VERBS_OF_SOURCES
    sources = _SOURCES if place.capital_of else _SPEAKING
    if is_near and not sources.isdisjoint(before[-4:-2]):
        return before[-2]
    if before in _SIDES and page.after(found.last, 1) == ["on"]:
        return "côté"  # "du côté du Rwanda, on assure"
    if place.kind is PlaceKind.COUNTRY or not page.tokens.gaps[found.last].startswith(","):
        return None
    return "côté" if before in _CAPITAL_SIDES or before[-3:] == _CAPITAL_SIDES[0] else None


def _is_asked_for(page: Page, found: Found, before: list[str]) -> bool:
    """As in "que veut Kigali ?", "ce que nie le Rwanda": the verb stands before its subject."""
    if before[-2:-1] == ["que"] and page.tokens.gaps[found.last].lstrip().startswith("?"):
        return before[-1] not in GROUND_PRESENT  # "Que cherche Kigali ?"
    while len(before) > 2 and before[-1] in _TOO:
        before = before[:-1]
    is_future = len(before[-1]) > 4 and before[-1].endswith(("ra", "ront", "rait"))
    if before[-2:-1] in _WHAT and before[-1] in _MODALS:
        after = page.after(found.last, 1)  # "What will Kigali answer?"
        return after != [] and after[0] in _DEEDS
    if len(before) < 2 or not (is_future or before[-1] in _MAY_DO):
        return False
    if before[-2:-1] == ["le"] and before[-3:-2] == ["comme"]:
        return True  # "comme le souligne Kigali"
    if before[-2] not in _ASKING:
        return False
    if before[-2] == "l" and before[-3:-2] != ["comme"]:
        return False
    after = page.after(found.last, 1)
    return not after or not page.tokens.capital[found.last] or not page.spaced(found.last)


def _is_for(before: list[str]) -> bool:
    """As in "un revers cinglant pour Kinshasa", "a heavy blow to Kigali"."""
    if before[-1] == "a":  # "un message clair à Kigali"
        return not _SENT_TO.isdisjoint(before[-1 - _LONGEST_BLOW : -1])
    return before[-1] in _FOR and not _BLOWS.isdisjoint(before[-1 - _LONGEST_BLOW : -1])


#: Before "à X": what is addressed to a government.
_SENT_TO = _set("message signal avertissement camouflet gifle ultimatum injonction main")


def _is_regarded(before: list[str]) -> bool:
    """As in "aux yeux de Kinshasa", "on behalf of Rwanda"."""
    if before[-1] == "vis" and before[-3:-1] == ["a"]:
        return True
    return (
        len(before) > 2
        and before[-1] in _OF | {"a"}
        and before[-2] in _REGARDS
        and before[-3] in _INTO_REGARD
    )
