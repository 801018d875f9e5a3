"""Countries and capitals that stand for their governments: "Kigali denied", "backed by Rwanda"."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.core.recognition.governments.acts import is_act, is_speaker_behind
from dashboard.core.recognition.governments.phrases import begins_act
from dashboard.core.recognition.governments.powers import (
    AND,
    DETERMINERS,
    LONGEST_ROW,
    SEATS,
    by_verb_before,
    by_words_before,
    ends_phrase,
    is_state,
    name_before,
    organ_behind,
    power_reason,
)
from dashboard.core.recognition.governments.stances import stance_reason
from dashboard.core.recognition.governments.state_adjectives import adjective_words
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.power_words import (
    BACKED,
    CAPITAL_POWER,
    OFFICES,
    POSSESSIONS,
    POWER_AFTER,
    POWER_BEFORE,
)
from dashboard.core.recognition.words.verbs import (
    AGENT_VERBS,
    AUXILIARIES,
    BARE_VERBS,
    GROUND_ACTS,
    GROUND_PASSIVES,
    PASSIVE_SIGNS,
    SUBJECT_AFTER,
    SWAHILI_AGENT,
)
from dashboard.core.recognition.words.words import TIME_WORDS
from dashboard.model import PlaceKind
from dashboard.model.members import KIND_COUNTRY, KIND_PROVINCE, KIND_REGION

_BARBS = (["insults"], ["accusations"], ["barbs"], ["blame"], ["threats"])
#: Behind "Telangana's": what a province's government is made of.
_OFFICES_OWNED = frozenset("government department ministry".split())
#: Between "Ethiopia's" and "government".
_OF_POWER = frozenset(
    """central federal national interim transitional new military civilian own ruling coalition
    caretaker former current top foreign defence defense""".split()
)
_COMPARING = frozenset("before as than like after when and".split())
#: What comes from a government: "the order came from Moscow".
_GIVEN = frozenset(
    """money funding funds order orders pressure instructions demand demands answer response
    approval reply denial reaction threat threats signal signals word invitation objections
    objection criticism support""".split()
)
#: A quotation may begin right behind the subject: "Kinshasa “understands only force”".
_OPENING = frozenset(["“", "«", '"', "‘"])
_INDEFINITE = frozenset(["un", "une", "des", "a", "an"])
_AND_OR_DETERMINERS = AND | DETERMINERS
_ANDS = (["and"], ["et"], ["na"])

#: A clause between commas is skipped when its end is no further than this many words.
_LONGEST_CLAUSE = 22
#: So many auxiliaries and adverbs may stand between a name and its verb.
_LONGEST_CHAIN = 5


def metonym_reason(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    """Why the name stands for a government; None when nothing says so.

    Args:
        page: The article.
        found: The name.
        names: All names by the index of their first word.
    """
    place, of_state = found.bearings[0].place, is_state(found)
    if place.kind is KIND_REGION and place.pack == "world":
        return _by_government(page, found)
    if not of_state and place.kind not in SEATS:
        return None
    if place.capital_of and _lies_elsewhere(page, found, names):
        return None
    reason = (
        _by_hyphen(page, found) or _as_adjective(page, found) or _by_verb_after(page, found, names)
    )
    if reason is not None:
        return reason
    if not of_state:
        return _by_government(page, found) or by_verb_before(page, found)
    return (
        _by_power(page, found)
        or _by_speech_before(page, found)
        or _by_infinitive(page, found)
        or _by_bare_auxiliary(page, found)
        or _by_source(page, found)
        or _by_office(page, found, names)
        or _by_stance(page, found)
        or by_words_before(page, found, names)
    )


def _lies_elsewhere(page: Page, found: Found, names: Mapping[int, Found]) -> bool:
    """As in "Wellington, in the west of New South Wales": no capital bears the name there."""
    if page.tokens.gaps[found.last] != ", " or page.after(found.last, 1)[:1] not in _INS:
        return False
    stop = min(page.bounds(found.first)[1], found.last + _REACH_OF_AREA)
    area = next((names[at] for at in range(found.last + 1, stop) if at in names), None)
    if area is None or area.is_demonym or area.bearings[0].place.kind not in _OF_STATES:
        return False
    return area.bearings[0].place.country != found.bearings[0].place.country


_INS = (["in"], ["en"], ["au"], ["dans"])
_REACH_OF_AREA = 7
_OF_STATES = frozenset({PlaceKind.PROVINCE, PlaceKind.COUNTRY})


def _by_stance(page: Page, found: Found) -> str | None:
    """As in "un revers pour Kinshasa", "que veut Kigali ?", "sans citer le Rwanda"."""
    shown = stance_reason(page, found)
    return power_reason(shown) if shown else None


def _by_hyphen(page: Page, found: Found) -> str | None:
    tokens, after = page.tokens, found.last
    if after < len(tokens.words) and tokens.gaps[after] in ("-", "‑", ".-"):  # "U.S.-brokered"
        if tokens.words[after] in BACKED:
            return power_reason(page.words(found.first, after + 1))
        return None
    before = found.first - 1
    if before >= 0 and tokens.gaps[found.first] == "-" and tokens.words[before] in ("pro", "anti"):
        return power_reason(page.words(before, found.last))
    return None


def _as_adjective(page: Page, found: Found) -> str | None:
    """As in "US envoy", "UK troops"."""
    shown = adjective_words(page, found)
    return power_reason(shown) if shown is not None else None


def _by_power(page: Page, found: Found) -> str | None:
    """As in "the Kigali government", "Kigali's denial", "les autorités de Kigali"."""
    after = page.after(found.last, 3)
    possessive = after[:1] == ["s"] and page.tokens.gaps[found.last] in ("'", "’", "´", "`")
    if possessive:
        owned = after[1:]
        place = found.bearings[0].place
        if place.capital_of and any(word in POSSESSIONS for word in owned):
            return power_reason(page.words(found.first, found.last + 1 + len(owned)))
        after = owned
    if possessive and found.bearings[0].place.kind is KIND_COUNTRY:
        organ = organ_behind(page, found.last + 1)
        if organ is not None:
            return power_reason(page.words(found.first, organ))
    if possessive and len(after) > 1 and after[0] in _OF_POWER and after[1] in POWER_AFTER:
        return power_reason(page.words(found.first, found.last + 3))
    if after and after[0] in POWER_AFTER and (possessive or page.spaced(found.last)):
        return power_reason(page.words(found.first, found.last + 1 + possessive))
    before = page.before(found.first, 3)
    while before and before[-1] in ("the", "de", "du", "of", "la", "l", "d", "ya"):
        before.pop()
        if before and (
            before[-1] in POWER_BEFORE
            or (before[-1] in CAPITAL_POWER and found.bearings[0].place.capital_of)
        ):
            return power_reason(f"{before[-1]} … {page.words(found.first, found.last)}")
    return None


def _by_government(page: Page, found: Found) -> str | None:
    """As in "the Sichuan government": of a province or town only where it stands right behind."""
    after = page.after(found.last, 4)
    is_power = bool(after) and after[0] in POWER_AFTER and after[0] != "gov"  # "Gov. Smith"
    if is_power and page.spaced(found.last):
        return power_reason(page.words(found.first, found.last + 1))
    if after[:1] == ["s"] and any(word in _OFFICES_OWNED for word in after[1:]):
        return power_reason(page.words(found.first, found.last + 1))
    return None


def _by_speech_before(page: Page, found: Found) -> str | None:
    """As in "…, a prévenu Kigali", "« …», affirme Paris"."""
    if is_speaker_behind(page, found.first, found.last):
        return power_reason(page.words(found.first - 1, found.last))
    return None


def _by_infinitive(page: Page, found: Found) -> str | None:
    """As in "obliges Kinshasa to talk and Kigali to withdraw", "… et Kigali à lever …"."""
    before, after = page.before(found.first, 1), page.after(found.last, 2)
    if before not in (["and"], ["et"]) or len(after) < 2 or not page.spaced(found.last):
        return None
    if page.tokens.capital[found.last + 1]:
        return None
    if (after[0] == "to" and (after[1] in AGENT_VERBS or after[1] in BARE_VERBS)) or (
        after[0] == "a" and after[1].endswith(("er", "ir", "re"))
    ):
        return power_reason(page.words(found.first, found.last + 2))
    return None


def _by_office(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    """As in "with Washington and Doha as mediators", "le Qatar comme médiateur"."""
    index = _past_coordination(page, found.last, page.bounds(found.first)[1], names)
    office = page.after(index, 2)
    if len(office) == 2 and office[0] in ("as", "comme") and office[1] in OFFICES:
        return power_reason(f"{page.words(found.first, found.last)} {office[0]} {office[1]}")
    return None


def _by_verb_after(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    if not _may_be_subject(page, found, names):
        return None
    stop = page.bounds(found.first)[1]
    index = _past_coordination(page, found.last, stop, names)
    resumed = _past_clause(page, index, stop)
    tokens = page.tokens
    of_state, is_passive = is_state(found), False
    has_office = of_state or found.bearings[0].place.kind is KIND_PROVINCE
    is_plural = resumed > found.last or _is_behind_and(page, found)
    for index in range(resumed, resumed + _LONGEST_CHAIN + 1):
        if index >= stop or (
            ends_phrase(tokens.gaps[index])
            and (index > resumed or resumed == found.last)
            and tokens.gaps[index].strip() not in _OPENING
        ):
            return None
        word = tokens.words[index]
        if is_passive and word in GROUND_PASSIVES:
            return None
        if not of_state and _holds_out(page, index):
            return None
        if (
            word in AGENT_VERBS
            or (SWAHILI_AGENT.fullmatch(word) and page.after(index + 1, 1) not in GROUND_ACTS)
            or (has_office and begins_act(page, index))
            or (
                of_state
                and (not is_passive or word.endswith("ing"))
                and is_act(page, index, index > resumed, is_plural)
            )
            or (word in ("trade", "traded") and page.after(index + 1, 1)[:1] in _BARBS)
        ):
            return power_reason(f"{page.words(found.first, found.last)} … {tokens.printed(index)}")
        is_passive = is_passive or word in PASSIVE_SIGNS
        if of_state and word in _ADDRESSED and page.spaced(index):
            return power_reason(page.words(found.first, index + 1))
        if word not in AUXILIARIES and not _is_adverb(word):
            return _by_omitted_verb(page, found, names) if index == found.last else None
    return None


#: Whom a government does something to: "Kinshasa nous a abandonnés".
_ADDRESSED = frozenset(["nous", "vous"])


def _is_behind_and(page: Page, found: Found) -> bool:
    """As in "et Kigali", "et l'Ouganda": the last of several who do it."""
    words, index = page.tokens.words, found.first - 1
    if words[index] in DETERMINERS:
        index -= 1
    return words[index : index + 1] in _ANDS


def _is_adverb(word: str) -> bool:
    """As in "finally", "fermement"; not "family" or "gouvernement"."""
    return len(word) > 5 and word.endswith(("ly", "ment")) and word not in _NO_ADVERBS


_NO_ADVERBS = frozenset(
    """family assembly supply rally monopoly reply gouvernement parlement armement mouvement
    groupement document testament argument developpement engagement regiment bombardement
    financement equipement tourment element segment instrument government parliament movement
    department settlement agreement statement moment""".split()
)


#: What a town under attack does: "Uvira tient toujours", "Goma resisted for a week".
_HOLDING_OUT = frozenset(
    """tient tiennent tenait resiste resistent resistait cede cedent cedait resisted resists resist
    yielded yields holds held""".split()
)


def _holds_out(page: Page, index: int) -> bool:
    """Whether the verb says that a town stands or falls; not "tient à la médiation", "cédé aux
    pressions", which those who govern there do."""
    if page.tokens.words[index] not in _HOLDING_OUT:
        return False
    return page.after(index + 1, 1)[:1] not in (["a"], ["au"], ["aux"], ["to"])


def _by_bare_auxiliary(page: Page, found: Found) -> str | None:
    """As in "sent rice before Manila did.": the verb before holds on, and a state acts."""
    after = page.after(found.last, 1)
    ends = found.last + 1 >= page.bounds(found.first)[1] or page.tokens.gaps[found.last + 1][
        :1
    ] in (",", ".", ";")
    before = page.before(found.first, 1)
    if after[:1] in (["did"], ["does"], ["do"]) and ends and before and before[0] in _COMPARING:
        return power_reason(page.words(found.first, found.last + 1))
    return None


def _by_source(page: Page, found: Found) -> str | None:
    """As in "the money came from Brussels": what a government gives or says."""
    before = page.before(found.first, 5)
    if before[-2:] not in (["came", "from"], ["comes", "from"], ["coming", "from"]):
        return None
    if not found.bearings[0].place.capital_of or len(before) < 3 or before[-3] not in _GIVEN:
        return None
    return power_reason(page.words(found.first - 3, found.last))


def _by_omitted_verb(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    """As in "Goma promet des vivres, Kinshasa une enquête": the verb before holds on."""
    tokens = page.tokens
    if tokens.gaps[found.first] != ", " or tokens.words[found.last] not in _INDEFINITE:
        return None
    for back in range(found.first - 1, max(page.bounds(found.first)[0], found.first - 9) - 1, -1):
        other = names.get(back)
        if other is not None:
            return _by_verb_after(page, other, names)
    return None


def _may_be_subject(
    page: Page, found: Found, names: Mapping[int, Found], row: int = LONGEST_ROW
) -> bool:
    """At a clause's start; after "and" only where the name before it may be one."""
    tokens = page.tokens
    start = page.bounds(found.first)[0]
    index = found.first - 1
    if index >= start and tokens.words[index] in DETERMINERS:
        index -= 1
    if index < start or ends_phrase(tokens.gaps[index + 1]):
        return True
    word = tokens.words[index]
    if word in AND:
        clause = "," in tokens.gaps[index] and word != "na"
        if clause and (is_state(found) or not _closes_row(page, names, index)):
            return True  # "Israel bombed Hodeidah, and Tehran vowed to answer"
        other = _head_of_row(page, names, name_before(names, index))
        return other is None or (row > 0 and _may_be_subject(page, other, names, row - 1))
    return word in SUBJECT_AFTER or word in AGENT_VERBS or word in TIME_WORDS


def _closes_row(page: Page, names: Mapping[int, Found], index: int) -> bool:
    """As in "from Sange, Kiliba, and Uvira": whether a comma before "and" ends a row of names."""
    last = name_before(names, index)
    if last is None or page.tokens.gaps[last.first] != ", ":
        return False
    return name_before(names, last.first) is not None


def _head_of_row(page: Page, names: Mapping[int, Found], other: Found | None) -> Found | None:
    """As in "Fizi" in "de Fizi, Bunia et Sake": the first town of a row, whatever stands before."""
    while other is not None and page.tokens.gaps[other.first] == ", ":
        earlier = name_before(names, other.first) or _past_unknown(page, names, other.first - 1)
        if earlier is None or is_state(earlier) or is_state(other):
            break
        other = earlier
    return other


def _past_unknown(page: Page, names: Mapping[int, Found], index: int) -> Found | None:
    """As in "Fizi" in "Fizi, Rwenena, Sake": the name before one that no list knows."""
    tokens = page.tokens
    listed = index > 0 and tokens.capital[index] and tokens.gaps[index] == ", "
    return name_before(names, index) if listed else None


def _past_coordination(page: Page, index: int, stop: int, names: Mapping[int, Found]) -> int:
    """As in "Bujumbura and Kigali trade insults": on to the last name of the row."""
    words, gaps = page.tokens.words, page.tokens.gaps
    for _ in range(LONGEST_ROW):
        if index >= stop:
            break
        following = index
        if words[following] in AND or gaps[following] == " & " or _is_like(page, index, names):
            following += 1
        elif gaps[following] != ", ":
            return index
        if following < stop and words[following] in DETERMINERS:
            following += 1
        other = names.get(following)
        if other is not None:
            index = other.last
        elif words[following - 1] in _AND_OR_DETERMINERS and following < stop:
            return _past_capitals(page, following, stop) or index
        else:
            return index
    return index


def _is_like(page: Page, index: int, names: Mapping[int, Found]) -> bool:
    """As in "Kigali comme Kampala": the word before another name that does the same."""
    if page.tokens.words[index] != "comme":
        return False
    other = names.get(index + 1) or names.get(index + 2)
    return other is not None and is_state(other)


def _past_capitals(page: Page, index: int, stop: int) -> int | None:
    """As in "Kinshasa et l'ONU accusent": past the name of who acts beside the government."""
    last = index
    while last < min(stop, index + 4) and page.tokens.capital[last]:
        last += 1
    return last if last > index else None


def _past_clause(page: Page, index: int, stop: int) -> int:
    """As in "Kinshasa, which had promised help, sent no one": past the clause between commas."""
    tokens = page.tokens
    if index >= stop:
        return index
    opener = tokens.gaps[index].strip()
    if opener in (",", "(", "–", "—", "-") and tokens.gaps[index] != "-":
        closer = ")" if opener == "(" else opener
        for end in range(index + 1, min(stop, index + _LONGEST_CLAUSE)):
            if closer in tokens.gaps[end]:
                return end if tokens.gaps[end].strip() in (closer, closer + ",") else index
    return index
