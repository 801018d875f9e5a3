"""Whether a word is something that a state does, or something that happens to its ground.

"Kigali trusts the plan", "Paris a rétabli" are acts; "Kinshasa counts", "a subi" are not. Used only
where a country or a capital may be the subject.
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.verbs import (
    AGENT_VERBS,
    BARE_VERBS,
    GROUND_FUTURE,
    GROUND_FUTURE_FR,
    GROUND_ING,
    GROUND_PAST,
    GROUND_PRESENT,
    STATE_VERBS,
    SWAHILI_GROUND,
    SWAHILI_VERB,
)
from dashboard.core.recognition.words.words import FUNCTION_WORDS

_HAS = frozenset("a ont avait avaient aurait auraient aura auront ait aient".split())
_NOT = frozenset("pas plus jamais guere toujours encore deja aussi".split())
_MODALS = frozenset("will would must should might cannot".split())
_FR_MODALS = frozenset(
    "va vont doit doivent veut veulent peut peuvent allait devrait pourrait".split()
)
_BE = frozenset(["is", "was", "are", "were", "been"])
_EN_OBJECT = frozenset("the a an its that his her it any all no".split())
_FR_OBJECT = frozenset("le la les l un une son sa ses que qu leur leurs".split())
#: What else may stand behind a French verb, and hardly behind an adjective.
_FR_COMPLEMENT = frozenset("des du de d au aux en sur contre ce cet cette ces plusieurs".split())
#: So French adjectives end, not verbs: "la RDC orientale de …".
_FR_ADJECTIVES = ("ale", "aine", "ienne", "aise", "oise", "euse", "ique", "isine", "iere", "nte")
#: So participles end: "a rétabli", "nous a abandonnés", "a promis".
_PARTICIPLES = ("é", "és", "ée", "ées", "ni", "mis", "pris", "uit", "fert")
_QUOTED = (",", "»", "”", '"')


def is_act(page: Page, index: int, has_auxiliary: bool, is_plural: bool) -> bool:
    """Whether a state or capital does something with this word: "disarmed", "a rétabli"."""
    tokens = page.tokens
    word = tokens.words[index]
    if is_minded(page, index) or page.after(index + 1, 1) == ["itself"]:
        return True  # "casts itself as a mediator"
    if word in STATE_VERBS or (is_plural and word in BARE_VERBS):
        return True
    if has_auxiliary and _should(page, index):
        return True
    if word == "ended" and page.after(index + 1, 2)[:1] in (["an"], ["its"]):
        return True  # "Israel ended an offensive"; a town ends the day in peace
    if word in GROUND_PAST or tokens.capital[index] or len(word) < 4:
        return False
    if _is_before_object(page, index, is_plural) or (has_auxiliary and _will(tokens.words, index)):
        return True
    if SWAHILI_VERB.fullmatch(word):
        return SWAHILI_GROUND.fullmatch(word) is None
    if word.endswith("ed") and not word.endswith("eed"):
        return tokens.gaps[index + 1] == " " or index + 1 == page.bounds(index)[1]
    if len(word) > 5 and word.endswith(("ra", "ront")):
        return word not in GROUND_FUTURE_FR
    if len(word) > 6 and word.endswith(("erait", "eraient", "irait", "iraient")):
        return word.replace("raient", "rait")[:-3] + "a" not in GROUND_FUTURE_FR
    if has_auxiliary and word.endswith("ing") and not _BE.isdisjoint(page.before(index, 3)):
        return word not in GROUND_ING
    back = 1 + (tokens.words[index - 1] in _NOT)  # "n'ait pas pris"
    return (
        has_auxiliary
        and tokens.words[index - back] in _HAS
        and tokens.printed(index).endswith(_PARTICIPLES)
    )


#: "is", "reste", with what only minds are behind them.
_COPULAS = frozenset(
    """is was are were remains remained seems seemed appears appeared looks sounds grew feels stays
    est etait sont etaient reste restait demeure semble semblait parait parait montre dit declare
    avoue""".split()
)
_MINDED = frozenset(
    """wary cautious hopeful sceptical skeptical furious confident adamant defiant embarrassed
    annoyed irritated worried concerned pleased unhappy satisfied dissatisfied guilty
    complicit responsible convinced aware reluctant eager keen unwilling opposed unmoved
    unimpressed unconvinced unyielding optimistic pessimistic divided nervous bitter angry
    alarmed outraged indignant conciliatory evasive silent dupe fool innocent
    behind prudent prudente optimiste pessimiste sceptique furieux furieuse mefiant mefiante
    presse pressee serein sereine confiant confiante inflexible impatient impatiente gene
    genee embarrasse embarrassee irrite irritee agace agacee inquiet inquiete rassure
    rassuree satisfait satisfaite mecontent mecontente partant partante preneur complice
    coupable responsable implique impliquee convaincu convaincue conscient consciente
    reticent reticente oppose opposee hostile favorable ambigu ambigue evasif indigne
    indignee scandalise vexe vexee etranger etrangere divise prevenu prevenue ravi ravie
    enthousiaste circonspect circonspecte intraitable intransigeant cynique sincere
    credible""".split()
)


def is_minded(page: Page, index: int) -> bool:
    """As in "n'est pas dupe", "remains wary", "is no fool": of governments, not of towns.

    Args:
        page: The article.
        index: The word behind the name.
    """
    if page.tokens.words[index] not in _COPULAS:
        return False
    return not _MINDED.isdisjoint(page.after(index + 1, 3))


def _should(page: Page, index: int) -> bool:
    """As in "Rwanda should end its support": a bare verb behind a modal, then an object."""
    words = page.tokens.words
    has_own = page.after(index + 1, 1) in (["its"], ["their"], ["all"], ["the"])
    return words[index - 1] in _MODALS and words[index] in BARE_VERBS and has_own


def _will(words: list[str], index: int) -> bool:
    """As in "Madrid will extradite", "Paris va extrader", "Kampala doit livrer"."""
    word, before = words[index], words[index - 1]
    if word in GROUND_FUTURE or word in FUNCTION_WORDS:
        return False
    if before in _MODALS:
        return not word.endswith("ly")
    return before in _FR_MODALS and word.endswith(("er", "ir", "re"))


def _is_before_object(page: Page, index: int, is_plural: bool) -> bool:
    """As in "Kampala trusts the plan", "Paris défie le Conseil", "… et … poussent l'ONU"."""
    word, following = page.tokens.words[index], page.after(index + 1, 1)
    if word in GROUND_PRESENT or word in FUNCTION_WORDS or not following:
        return False
    if page.tokens.gaps[index + 1] != " " or page.tokens.gaps[index] != " ":
        return False
    if following[0] in _EN_OBJECT:
        return word.endswith("s") and not word.endswith(("ss", "us"))
    if following[0] in _FR_OBJECT:
        return word.endswith(("e", "it", "et", "nd", "ient", "oit", "ert")) or (
            is_plural and word.endswith("ent")
        )
    is_complement = following[0] in _FR_COMPLEMENT or page.tokens.printed(index + 1) == "à"
    if is_complement and page.article.language == "fr":
        return word.endswith("e") and not word.endswith(_FR_ADJECTIVES) and len(word) > 4
    return False


def is_done_by(page: Page, index: int) -> bool:
    """As in "had all been declared safe zones by Israel": a passive before "by" and a state.

    Args:
        page: The article.
        index: The word "by".
    """
    before = page.before(index, _REACH_OF_PASSIVE)
    for at, word in enumerate(before):
        is_participle = word.endswith("ed") and len(word) > 4 and word not in _OF_BORDERS
        if is_participle and not _BE.isdisjoint(before[max(0, at - 3) : at]):
            return True
    return False


_REACH_OF_PASSIVE = 10
_OF_BORDERS = frozenset("bordered bounded surrounded flanked divided separated followed".split())


def is_speaker_behind(page: Page, first: int, last: int) -> bool:
    """As in "…, a prévenu Kigali.": a verb of saying stands between a comma and the name."""
    tokens = page.tokens
    start, stop = page.bounds(first)
    index = first - 1
    if index > start and tokens.words[index] in ("le", "la", "l", "les"):
        index -= 1
    if index <= start or tokens.words[index] not in AGENT_VERBS:
        return False
    if last < stop and tokens.gaps[last] == " " and tokens.words[last] not in FUNCTION_WORDS:
        return False
    while index > start and tokens.words[index - 1] in _HAS and tokens.gaps[index] == " ":
        index -= 1
    return any(mark in tokens.gaps[index] for mark in _QUOTED)
