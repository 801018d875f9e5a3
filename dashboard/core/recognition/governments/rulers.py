"""Words on both sides of a state that show who rules there: "l'Angola de Lourenço".

What a state does is told by a verb behind it (:mod:`dashboard.core.recognition.words.verbs`), what
is good or bad for it by a noun before it (:mod:`stances`). Here stand the constructions that take
more than one word: a ruler's name, a participle before "par", two states tied by a hyphen. English
and French together.
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.power_words import (
    BETWEEN_NOUNS,
    DIPLOMATIC_NOUNS,
    GROUND_NOUNS,
    TO_POWER,
)
from dashboard.core.recognition.words.verbs import (
    AGENT_VERBS,
    AUXILIARIES,
    BARE_VERBS,
    SUBJECT_AFTER,
)
from dashboard.core.recognition.words.words import (
    ARTICLES,
    GIVEN_NAMES,
    KNOWN_SURNAMES,
    TIME_WORDS,
    _set,
)
from dashboard.model import PlaceKind

_AND = _set("et and")

#: Behind "le Rwanda et ses", "Rwanda and its": those who side with a government.
_MEN = _set(
    "complices complice allie allies suppletif suppletifs auxiliaires mercenaires relais soutiens",
    "proxies proxy marionnettes parrains obliges affides sbires accomplices allies ally backers",
    "mercenaries supporters cronies puppets militias partenaires",
)
_WHOSE = _set("ses son leurs leur its their")

#: So French participles end; the noun "appui" before "par" tells of a power as well.
_PARTICIPLES = tuple(
    "é ée és ées is ise ises ie ies i u ue us ues it ite its ites ert erte erts ertes".split()
)
#: Nouns and small words that end so, and days.
_NO_PARTICIPLES = TIME_WORDS | _set(
    "mois fois pays bois trois puis depuis nuit petit fruit parmi aussi ainsi demi midi journee",
    "annee soiree matinee entree sortie arrivee traversee montee percee tournee vallee armee",
)
#: Who passes through a state or lies beside it has not been moved by its government.
_MOVED = (
    "pass transit entr sort arriv infiltr rentr reven venu ven part repart remont descend retourn",
    "refugi fui achemin transport import export exped introdu evacu sépar separ limit bord travers",
    "reli delimit entour travell smuggl bound surround flank divid border follow",
)
_STEMS_MOVED = tuple(stem for line in _MOVED for stem in line.split())

#: What a state does, as a noun before "par" or "by": "l'occupation de Goma par le Rwanda".
_DEEDS = _set(
    "agression agressions attaque attaques invasion occupation annexion pillage pillages soutien",
    "violation violations ingerence financement fourniture livraison deploiement armement envoi",
    "exploitation signature rejet adoption reconnaissance bombardement bombardements condamnation",
    "massacre massacres fermeture reouverture refus retrait respect agressee aggression attack",
    "attacks support violations violation rejection signing shelling bombing funding backing",
    "recognition deployment plunder looting interference",
)
_REACH_OF_DEED = 9

#: Verbs of several words whose last ones stand before a government: "met en cause Kinshasa".
_TAILS = (
    ("en", "cause"), ("du", "doigt"), ("en", "garde"), ("en", "accusation"), ("en", "demeure"),
    ("en", "prend", "a"), ("en", "prendre", "a"), ("en", "prennent", "a"), ("en", "pris", "a"),
    ("tete", "a"), ("pression", "sur"), ("pressions", "sur"), ("blame", "sur"), ("tort", "a"),
    ("finger", "at"), ("fingers", "at"), ("aim", "at"), ("out", "at"), ("pressure", "on"),
    ("sanctions", "on"), ("blame", "on"), ("doigt", "sur"), ("sanctions", "sur"),
)  # fmt: skip
#: Between such a verb and its object: "met aussi en cause", "en cause une fois de plus Kigali".
_FILLERS = _set("une fois de plus encore aussi egalement directement nommement ouvertement again")

#: Two states tied by a hyphen behind them are parties: "l'opération RDC-Rwanda".
_BETWEEN = (
    BETWEEN_NOUNS
    | DIPLOMATIC_NOUNS
    | _set("operation operations bilateral bilaterale bilaterales commission mecanisme axis")
)
_TIES = frozenset(["-", "–", "/", " – ", " - "])

#: From a capital they are steered, from a town they are only reached: "pilotés depuis Kigali".
_STEERED = _set(
    "manipule manipules manipulee manipulees pilote pilotes pilotee pilotees teleguide teleguides",
    "teleguidee teleguidees telecommande telecommandes telecommandee telecommandees orchestre",
    "orchestree orchestrees orchestres ourdi ourdie fomente fomentee commandite commanditee",
    "finance financee financees finances dictes dictee dicte steered orchestrated controlled",
    "masterminded directed financed funded dictated",
)
_FROM = _set("depuis de from")

#: What comes from a government: "une pression venant de Kigali"; refugees come from a country.
_SENT = _set(
    "ordre ordres instruction instructions pression pressions signal signaux geste gestes message",
    "messages menace menaces provocation provocations declaration declarations propos accusation",
    "accusations demande demandes soutien appui aide critique critiques reponse reponses assurance",
    "assurances engagement engagements promesse promesses order orders pressure threats assurances",
)
_COMING = _set("venant provenant emanant venus venues venu venue coming")

#: Two capitals may face each other across a river: "Kinshasa, face à Brazzaville".
_BANKS = _set("rive rives fleuve traverse beach")

#: What is handed to a state: "a remis vendredi à la RDC 214 ressortissants".
_HANDED = _set(
    "remis remet remettent remettre livre livrer livres rendu restitue restituer cede ceder vendu",
    "transmis transmet accorde accorder prete preter offert propose proposer impose imposer",
)
#: "Au temps du Zaïre de Mobutu": there it is an age of the country.
_AGES = _set("temps epoque ere sous annees days times era age under")
_DOES = _set("fait font faisait faisaient fera feront")


def ruler_words(page: Page, found: Found) -> str | None:
    """The words that show a country or capital as a power, with its name; None without any."""
    return (
        _of_ruler(page, found)
        or _with_men(page, found)
        or _made_to_do(page, found)
        or _for_it_to(page, found)
        or _for_it(page, found)
        or _in_relative(page, found)
        or _tied(page, found)
        or _owns(page, found)
        or _pressed(page, found)
        or _by_words_before(page, found)
    )


def _of_ruler(page: Page, found: Found) -> str | None:
    """As in "l'Angola de João Lourenço", "la Russie de Poutine", "Kagame's Rwanda"."""
    if found.bearings[0].place.kind is not PlaceKind.COUNTRY:
        return None
    tokens, first, last = page.tokens, found.first, found.last
    before = page.before(first, 4)
    if before[-1:] == ["s"] and before[-2:-1] != [] and before[-2] in KNOWN_SURNAMES:
        return page.words(first - 2, last)
    after = page.after(last, 3)
    if len(after) < 2 or after[0] not in ("de", "d") or not page.spaced(last):
        return None
    if not tokens.capital[last + 1] or not _AGES.isdisjoint(before):
        return None
    is_full = len(after) > 2 and tokens.capital[last + 2] and page.spaced(last + 2)
    is_known = after[1] in KNOWN_SURNAMES or (is_full and after[1] in GIVEN_NAMES)
    is_name = is_full and after[2] in KNOWN_SURNAMES
    return page.words(first, last + 2 + is_full) if is_known or is_name else None


def _with_men(page: Page, found: Found) -> str | None:
    """As in "le Rwanda et ses complices", "Rwanda and its proxies"."""
    after = page.after(found.last, 3)
    if len(after) < 3 or after[0] not in _AND or after[1] not in _WHOSE or after[2] not in _MEN:
        return None
    return page.words(found.first, found.last + 3)


def _made_to_do(page: Page, found: Found) -> str | None:
    """As in "le Rwanda fait souffler le chaud et le froid": it makes somebody do something."""
    after = [word for word in page.after(found.last, 3) if word not in ("ne", "n", "a")]
    if len(after) < 2 or after[0] not in _DOES or not after[1].endswith(("er", "ir")):
        return None
    tokens, start = page.tokens, page.bounds(found.first)[0]
    at = found.first - (not ARTICLES.isdisjoint(page.before(found.first, 1)))
    is_subject = at <= start or tokens.words[at - 1] in SUBJECT_AFTER or "," in tokens.gaps[at]
    return page.words(found.first, found.last + 2) if is_subject else None


#: "c'est à Kigali de jouer", "it is up to Kigali to act".
_TURNS = (["c", "est", "a"], ["c", "est", "au"], ["is", "up", "to"])


def _for_it_to(page: Page, found: Found) -> str | None:
    """As in "pas question pour Kinshasa de négocier", "time for Kigali to withdraw"."""
    before = [word for word in page.before(found.first, 2) if word not in ARTICLES]
    after = page.after(found.last, 2)
    is_turn = page.before(found.first, 3)[-3:] in _TURNS or before in (["up", "to"], ["est", "a"])
    is_for = before[-1:] in (["pour"], ["for"]) or is_turn
    if not is_for or len(after) < 2 or not page.spaced(found.last):
        return None
    is_french = after[0] in ("de", "d") and after[1].endswith(("er", "ir", "re", "oir"))
    is_english = after[0] == "to" and (after[1] in AGENT_VERBS or after[1] in BARE_VERBS)
    is_verb = not page.tokens.capital[found.last + 1] and (is_french or is_english)
    return f"{before[-1]} {page.words(found.first, found.last + 2)}" if is_verb else None


def _for_it(page: Page, found: Found) -> str | None:
    """As in "toujours est-il que pour Kinshasa, le problème est ailleurs": in its eyes."""
    before = [word for word in page.before(found.first, 3) if word not in ARTICLES]
    is_opening = before[-2:-1] != [] and before[-2] in _CLAUSES and before[-1] == "pour"
    is_told = page.tokens.gaps[found.last] == ", " and is_opening
    return f"pour {page.words(found.first, found.last)}" if is_told else None


_CLAUSES = _set("que qu car mais et donc or puisque")
_WHO = _set("qui which who")
#: Who is accused is a government: "le Rwanda, qui est accusé d'armer la rébellion".
_BLAMED = _set(
    "accuse accusee epingle epinglee soupconne soupconnee pointe pointee sanctionne sanctionnee",
    "condamne condamnee accused blamed suspected sanctioned denied denies",
)


def _in_relative(page: Page, found: Found) -> str | None:
    """As in "le Rwanda qui, du reste, a été épinglé", "Rwanda, which denies"."""
    tokens, last = page.tokens, found.last
    after = page.after(last, 9)
    if after[:1] == [] or after[0] not in _WHO or tokens.gaps[last] not in (" ", ", "):
        return None
    at = 1
    if len(after) > 1 and tokens.gaps[last + 1] == ", ":
        ends = (end for end in range(2, len(after)) if tokens.gaps[last + end] == ", ")
        at = next(ends, len(after))
    while at < len(after) and after[at] in AUXILIARIES:
        at += 1
    is_agent = at < len(after) and (after[at] in AGENT_VERBS or after[at] in _BLAMED)
    return page.words(found.first, last + at + 1) if is_agent else None


def _tied(page: Page, found: Found) -> str | None:
    """As in "l'opération RDC-Rwanda", "les tensions RDC–Rwanda"; not "la frontière RDC-Rwanda"."""
    tokens, first, last = page.tokens, found.first, found.last
    if last < len(tokens.words) and tokens.gaps[last] in _TIES and tokens.capital[last]:
        whole_first, whole_last = first, last + 1
    elif first > 0 and tokens.gaps[first] in _TIES and tokens.capital[first - 1]:
        whole_first, whole_last = first - 1, last
    else:
        return None
    around = {*page.before(whole_first, 4), *page.after(whole_last, 2)}
    nouns = around & _BETWEEN
    if not nouns or not around.isdisjoint(GROUND_NOUNS):
        return None
    return f"{min(nouns)} … {page.words(whole_first, whole_last)}"


#: What a government has, and its country has not: "Rwanda's patience is wearing thin".
_OWNED = _set(
    "court support backing denial denials reaction response consent approval patience negotiators",
    "allies ally accusation accusations complicity meddling involvement interference refusal",
    "stance silence claims allegation allegations proxies proxy willingness reluctance",
    "insistence readiness objections overtures threats warning warnings demands intransigence",
    "duplicity anger frustration assurances pledges promises promise position hand fingerprints",
)


def _owns(page: Page, found: Found) -> str | None:
    """As in "Rwanda's patience"; not "Rwanda's foreign minister", who comes from there."""
    after = page.after(found.last, 2)
    if after[:1] != ["s"] or page.tokens.gaps[found.last] not in ("'", "’") or len(after) < 2:
        return None
    return page.words(found.first, found.last + 2) if after[1] in _OWNED else None


_PRESSURE = _set("pressure pressures pression pressions")
_ON = _set("on sur")


def _pressed(page: Page, found: Found) -> str | None:
    """As in "pressure is growing on Kigali", "la pression monte sur le Rwanda"."""
    before = page.before(found.first, 6)
    while before and before[-1] in ARTICLES:
        before.pop()
    is_on = before[-1:] != [] and before[-1] in _ON
    shown = _PRESSURE.intersection(before[-5:-1]) if is_on else set()
    return f"{min(shown)} … {page.words(found.first, found.last)}" if shown else None


def _by_words_before(page: Page, found: Found) -> str | None:
    """The constructions that end with a preposition or a verb right before the name."""
    before = page.before(found.first, _REACH_OF_DEED)
    at = found.first
    while before and before[-1] in ARTICLES:
        before.pop()
        at -= 1
    if len(before) < 2 or any(mark in page.tokens.gaps[found.first] for mark in ",.;:()"):
        return None
    name = page.words(found.first, found.last)
    if before[-1] in ("par", "by") and (_is_done(page, at - 1) or _is_deed(before)):
        return f"{before[-2]} {before[-1]} {name}"
    is_sent = before[-2] in _COMING and not _SENT.isdisjoint(before[-5:-2])
    if before[-1] in _FROM and (before[-2] in _STEERED or is_sent):
        return f"{before[-2]} {before[-1]} {name}"
    if before[-1] in ("a", "au"):
        towards = _towards(page, found, before)
        if towards is not None:
            return f"{towards} {before[-1]} {name}"
    kept = [word for word in before if word not in _FILLERS]
    tail = next((tail for tail in _TAILS if tuple(kept[-len(tail) :]) == tail), None)
    return f"{' '.join(tail)} {name}" if tail is not None else None


def _towards(page: Page, found: Found, before: list[str]) -> str | None:
    """As in "remis vendredi à la RDC", "demandé formellement au Rwanda", "face à Kigali"."""
    place = found.bearings[0].place
    if before[-2].endswith("ment") and before[-3:-2] != [] and before[-3] in TO_POWER:
        return before[-3]
    if before[-2] == "face" and place.capital_of:
        return None if page.has_any(_BANKS) else "face"
    giving = [word for word in before[-4:-1] if word not in TIME_WORDS | {"hier"}]
    is_handed = place.kind is PlaceKind.COUNTRY and giving != [] and giving[-1] in _HANDED
    return giving[-1] if is_handed else None


def _is_done(page: Page, index: int) -> bool:
    """Whether a participle stands right before "par" or "by" at ``index``: "commis par"."""
    at, start = index - 1, page.bounds(index)[0]
    while at > start and (page.tokens.words[at].endswith("ment") or _is_day(page, at)):
        at -= 1
    word, printed = page.tokens.words[at], page.tokens.printed(at).lower()
    if page.tokens.capital[at] or len(word) < 4 or word in _NO_PARTICIPLES:
        return False
    if word.startswith(_STEMS_MOVED):
        return False
    is_english = page.tokens.words[index] == "by"
    return word.endswith("ed") if is_english else printed.endswith(_PARTICIPLES)


def _is_day(page: Page, at: int) -> bool:
    return page.tokens.words[at] in TIME_WORDS or page.tokens.words[at] in ("hier", "notamment")


def _is_deed(before: list[str]) -> bool:
    """As in "l'occupation de Goma par le Rwanda": the noun of a deed, and nobody passing."""
    near = before[:-1]
    is_moved = any(word.startswith(_STEMS_MOVED) for word in near)
    return not _DEEDS.isdisjoint(near) and not is_moved
