"""Places of a sentence that tells of fighting where there was none: where its speaker sits, where
those who ran from it, or were hurt in it, are now."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from dashboard.core.displacements.sentence.memory import DWELLERS, Memory
from dashboard.core.displacements.words.lexicon import FORCES
from dashboard.core.displacements.words.saying import says
from dashboard.model import PlaceKind, Resolution

#: Those who speak from a city of what happened elsewhere: "the army spokesman in Goma said".
_SPEAKERS = frozenset(
    """spokesman spokesperson spokeswoman official officials officer officers commander general
    colonel captain lieutenant major governor minister representative coordinator workers diplomats
    diplomat agency agencies bishop porte parole gouverneur ministre responsable responsables
    coordonnateur representant humanitaires diplomates commandant colonel agence msemaji gavana
    waziri kamanda""".split()
)
#: Who speaks of what he saw where he is.
_WITNESSES = DWELLERS | frozenset(
    "resident witness witnesses eyewitness habitant temoin temoins local locals shahidi".split()
)
_AT = frozenset("in at from a au depuis mjini huko".split())
_SPEAKER_REACH = 6


def is_of_speaker(memory: Memory, resolution: Resolution) -> bool:
    """Whether a city is only where somebody speaks of fighting: "the army spokesman in Goma said
    the attack was repelled"."""
    if resolution.place is None or resolution.place.kind is not PlaceKind.CITY:
        return False
    tokens = memory.tokens
    at = bisect_left(tokens.starts, resolution.mention.start)
    behind = bisect_left(tokens.starts, resolution.mention.end)
    before = tokens.words[max(0, at - _SPEAKER_REACH) : at]
    if before[-1:] == [] or before[-1] not in _AT or not _WITNESSES.isdisjoint(before):
        return False
    heard = any(says(word) for word in before[-_SAID_REACH:])  # "told reporters in Goma that"
    speaks = says(tokens.words[behind]) if behind < len(tokens.words) else False
    speaks = speaks or _says_behind_aside(memory, behind)
    return heard or (speaks and not _SPEAKERS.isdisjoint(before))


#: Between a verb of saying and where it was said stands whom somebody told.
_SAID_REACH = 3
_ASIDE = 7


def _says_behind_aside(memory: Memory, behind: int) -> bool:
    """Whether behind what a comma sets in, the verb of saying follows: "in Goma, the capital of
    North Kivu, said"."""
    tokens = memory.tokens
    for at in range(behind, min(behind + _ASIDE, len(tokens.words) - 1)):
        gap = memory.folded[tokens.ends[at - 1] : tokens.starts[at]]
        if at == behind and gap.strip() != ",":
            return False
        if at > behind and gap.strip() == ",":
            return says(tokens.words[at])
    return False


#: Before a word of fighting these make it what somebody ran from, or was hurt by.
_RAN = frozenset(
    """displaced fled flee flees fleeing escaped escaping escape survived uprooted wounded injured
    deplaces deplacees deplace deplacee fui fuyant fuient echappe blesses blessees blesse
    blessee""".split()
)
_RAN_REACH = 4
#: Between the fighting and a place these say that they are there now.
_NOW_THERE = frozenset(
    """sleeps sleep sleeping slept lives live living lived stays stay staying shelter sheltering
    shelters sheltered camp camped arrived reached refuge treated settled hosted dort dorment vit
    vivent loge logent abri refugie refugiee refugies refugiees heberge hebergee heberges hebergees
    accueilli accueillie accueillis accueillies arrive arrivee arrives arrivees soigne soignee
    soignes soignees hospital hopital""".split()
)


#: "l'hôpital général de Minova", "the hospital in Goma", "hospitali ya Goma".
_HOSPITALS = frozenset(
    "hospital hospitals hopital hopitaux clinic clinics clinique cliniques hospitali".split()
)
_HOSPITAL_REACH = 5
_LEADS = frozenset(
    """general generale de reference provincial provincial of in at a au la le l du des d the ya
    wa""".split()
)
#: Who is brought there: hurt elsewhere.
_HURT = frozenset(
    """blesse blesses blessee blessees wounded injured patients majeruhi waliojeruhiwa admis
    admitted""".split()
)


def is_of_hospital(memory: Memory, resolution: Resolution) -> bool:
    """Whether a place is only where the hospital is to which the hurt of a fight were brought:
    "l'hôpital de Minova fait le plein de blessés, touchés par les combats"."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    before = words[max(0, at - _HOSPITAL_REACH) : at]
    named = next((n for n, word in enumerate(before[::-1]) if word in _HOSPITALS), None)
    if named is None or not _LEADS.issuperset(before[len(before) - named :]):
        return False
    sentence = bisect_left([span.end for span in memory.sentences], resolution.mention.start)
    return not _HURT.isdisjoint(memory.said(sentence))


#: "s'installent autour de Minova, après avoir fui le conflit", "poured into Minova": people do.
_SETTLE = frozenset(
    """installent installaient refugient refugiaient affluent affluaient convergent convergeaient
    deversent""".split()
)
_SETTLE_REACH, _BY_REACH = 5, 10


def is_their_refuge(memory: Memory, resolution: Resolution, troubled: Sequence[int]) -> bool:
    """Whether the fighting named last before a place is what people ran from who are there now: "a
    woman displaced by fighting sleeps in a shelter at Kibati"; or people are told to settle
    there."""
    words = memory.tokens.words
    at = bisect_left(memory.tokens.starts, resolution.mention.start)
    settle = words[max(0, at - _SETTLE_REACH) : at]
    if not _SETTLE.isdisjoint(settle) and FORCES.isdisjoint(words[max(0, at - _BY_REACH) : at]):
        return True
    trouble = max((index for index in troubled if index < at), default=None)
    if trouble is None or any(index >= at for index in troubled):
        return False
    ran = not _RAN.isdisjoint(words[max(0, trouble - _RAN_REACH) : trouble + 1])
    return ran and not _NOW_THERE.isdisjoint(words[trouble + 1 : at])
