"""Article -> Mentions: every name that is a place or looks like one, and what it does there."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from dashboard.core import late_patterns as re
from dashboard.core.gazetteer import Bearing, Gazetteer
from dashboard.core.place_sheet import STRENGTH_DEMONYM
from dashboard.core.recognition.governments.metonyms import metonym_reason
from dashboard.core.recognition.governments.offices import body_reason, office_reason
from dashboard.core.recognition.governments.state_adjectives import is_adjective
from dashboard.core.recognition.governments.teams import is_game, team_reason
from dashboard.core.recognition.names.abroad import as_feature, is_street
from dashboard.core.recognition.names.branches import branch_reason
from dashboard.core.recognition.names.features import find_features
from dashboard.core.recognition.names.forces_named import names_forces
from dashboard.core.recognition.names.imprints import has_imprints, imprint_reason
from dashboard.core.recognition.names.names import find_names
from dashboard.core.recognition.names.organisations import (
    Covers,
    find_organisations,
    is_department,
    is_short_form,
)
from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.names.persons import (
    beside_namesake,
    is_cut_short,
    is_end_of_unknown,
    person_reason,
    speaks,
)
from dashboard.core.recognition.names.places import (
    Surroundings,
    is_attribute,
    is_common_word,
    is_place,
    surroundings,
    unmistakable,
)
from dashboard.core.recognition.unlisted.small_names import IsSmall, asker, without_parts
from dashboard.core.recognition.unlisted.streets import is_street_name
from dashboard.core.recognition.unlisted.unlocated import find_unlocated
from dashboard.core.spans import Span
from dashboard.core.tokens import name_key
from dashboard.model import Article, Mention, Role
from dashboard.model.members import (
    ROLE_BOILERPLATE,
    ROLE_DEMONYM,
    ROLE_METONYM,
    ROLE_ORGANISATION,
    ROLE_PERSON,
    ROLE_PLACE,
    ROLE_UNLOCATED,
)

__all__ = ["recognise"]


def recognise(article: Article, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """All names of places in the article, and names that a reader could take for one.

    A word that merely is spelled like a place ("for the sake of") is no mention at all; a person,
    an organisation or a people is one, so that the ledger can say why it is not on the map.

    Args:
        article: The article; names outside its ``READ_PARTS`` get the role ``boilerplate``.
        gazetteer: The names to look for.

    Returns:
        Mentions in the order of the text, not overlapping.
    """
    page = Page.of(article)
    names = [name for name in find_names(page, gazetteer) if not _in_address(page, name)]
    inside = {index for name in names for index in range(name.first + 1, name.last)}
    organisations = [  # "the West Bank city of Jenin" is no bank
        span for span in find_organisations(page) if span.start not in inside
    ]
    covers = Covers(organisations)
    around = surroundings(
        names,
        names_forces=names_forces(page),
        is_game=is_game(page),
        has_imprints=has_imprints(page),
    )
    is_small = asker(gazetteer, around.grounds)
    names = without_parts(page, names, is_small)
    judged = _judge(page, gazetteer, names, covers, around)
    whole = _whole_names(page, judged, covers)
    mentions = [_mention(page, *extent, role, reason) for extent, (role, reason) in whole.items()]
    taken = {index for first, last in whole for index in range(first, last)}
    mentions += _organisations(page, organisations, taken)
    taken |= {index for span in organisations for index in range(span.start, span.end)}
    for span in find_features(page, taken):
        if not around.is_theatre and is_attribute(page, span.end):
            continue
        taken.update(range(span.start, span.end))
        role, reason = _as_feature_role(page, gazetteer, span)
        mentions.append(_mention(page, span.start, span.end, role, reason))
    mentions += _unlocated(page, gazetteer, judged, taken, around, is_small)
    return tuple(sorted(mentions, key=attrgetter("start")))


Judged = tuple[Found, Role, str]

_OTHER_THAN_NAMED_FOR = "the word beside it makes it another place than the one it is named for"


def _judge(
    page: Page,
    gazetteer: Gazetteer,
    names: list[Found],
    covers: Covers,
    around: Surroundings,
) -> list[Judged]:
    """The names that are some, each with its role: by itself first, then by what the article shows
    elsewhere, that a name is a place or whose it is."""
    verdicts = _verdicts(page, gazetteer, names, covers, around)
    confirmed = _confirmed(page, verdicts, around)
    persons = _words_of_persons(page, verdicts)
    judged: list[Judged] = []
    for name, verdict in verdicts:
        if verdict is not None and verdict[0] is ROLE_PLACE and speaks(page, name, persons):
            judged.append((name, ROLE_PERSON, "elsewhere the article shows whose name it is"))
        elif verdict is not None:
            judged.append((name, *verdict))
        elif name_key(page.words(name.first, name.last)) in confirmed:
            judged.append((name, ROLE_PLACE, "elsewhere the article shows that it is a place"))
        elif persons.isdisjoint(page.tokens.words[name.first : name.last]):
            reason = unmistakable(page, name, around)
            judged.extend([(name, ROLE_PLACE, reason)] if reason else [])
    return judged


#: A name with its role and the reason; None while nothing shows that it is a name.
Verdict = tuple[Found, tuple[Role, str] | None]


def _verdicts(
    page: Page,
    gazetteer: Gazetteer,
    names: list[Found],
    covers: Covers,
    around: Surroundings,
) -> list[Verdict]:
    """Each name by itself, and by the name right before it."""
    by_first = {name.first: name for name in names}
    taken = {index for name in names for index in range(name.first, name.last)}
    verdicts: list[Verdict] = []
    person_ends = -1
    for name in names:
        verdict = _role(page, gazetteer, name, covers, around, by_first, taken)
        if name.first == person_ends and page.spaced(name.first):
            verdict = ROLE_PERSON, "it goes on with a person's name"
        elif verdicts and _is_twin(page, *verdicts[-1], name):
            verdict = ROLE_METONYM, "the short form of the name before it, which stands for a power"
        if verdict is not None and verdict[0] is ROLE_PERSON:
            person_ends = name.last
        verdicts.append((name, verdict))
    return verdicts


def _confirmed(page: Page, verdicts: Iterable[Verdict], around: Surroundings) -> set[str]:
    """Keys of the names, weak ones or of news from elsewhere, that the article shows as places."""
    return {
        name_key(page.words(name.first, name.last))
        for name, verdict in verdicts
        if (name.is_weak or name.is_cut or not around.is_theatre)
        and verdict is not None
        and verdict[0] is ROLE_PLACE
    }


def _is_twin(page: Page, other: Found, judged: tuple[Role, str] | None, name: Found) -> bool:
    """As in "le gouvernement de la République démocratique du Congo (RDC)": its initials."""
    if judged is None or judged[0] is not ROLE_METONYM:
        return False  # as most names before are
    in_brackets = page.tokens.gaps[name.first] == " (" and other.last == name.first
    is_same = other.bearings[0].place == name.bearings[0].place
    closes = page.tokens.gaps[name.last].startswith(")")
    return in_brackets and is_same and closes


def _words_of_persons(page: Page, verdicts: Iterable[Verdict]) -> set[str]:
    return {
        word
        for name, verdict in verdicts
        if verdict is not None and verdict[0] is ROLE_PERSON
        for word in page.tokens.words[name.first : name.last]
    }


def _role(
    page: Page,
    gazetteer: Gazetteer,
    name: Found,
    covers: Covers,
    around: Surroundings,
    by_first: dict[int, Found],
    taken: set[int],
) -> tuple[Role, str] | None:
    """The first role that fits, from the surest sign to the least sure; None for no name at all."""
    sure = _role_by_where(page, name, covers, around)
    if sure is not None or is_cut_short(page, name, taken):
        return sure
    if is_end_of_unknown(page, name, taken):
        return None
    if page.left_out(name.first) is not None:
        return None
    if as_feature(page, name) is not None or is_street(page, name):
        return ROLE_UNLOCATED, _OTHER_THAN_NAMED_FOR
    branch = branch_reason(page, name, taken)
    if branch is None and not around.is_theatre:
        branch = office_reason(page, name) or body_reason(page, name)
    if branch is not None:
        return ROLE_ORGANISATION, branch
    person = person_reason(page, name, taken) or beside_namesake(page, name, by_first)
    if person is not None:
        return ROLE_PERSON, person
    place = is_place(page, name, around, gazetteer, by_first)
    if place is None:
        return None
    team = team_reason(page, name) if around.is_game else None
    if team is not None:
        return ROLE_ORGANISATION, team
    metonym = metonym_reason(page, name, by_first)
    return (ROLE_METONYM, metonym) if metonym is not None else (ROLE_PLACE, place)


def _role_by_where(
    page: Page, name: Found, covers: Covers, around: Surroundings
) -> tuple[Role, str] | None:
    """What the name is by where it stands: in a part left out, an imprint, another name."""
    part = page.left_out(name.first)
    if part is not None:
        reason = f"it stands in {part.reason}"
        return None if is_common_word(page, name) else (ROLE_BOILERPLATE, reason)
    imprint = imprint_reason(page, name) if around.has_imprints else None
    if imprint is not None and not is_common_word(page, name):
        return ROLE_BOILERPLATE, imprint
    if name.is_demonym or is_adjective(page, name):
        return ROLE_DEMONYM, "a word for a people or a state's own, not for the place"
    span = covers.span(name.first, name.last)
    is_whole = span is not None and (span.start, span.end) == (name.first, name.last)
    if span is not None and is_department(page, name, span):
        return None
    if span is None and is_short_form(page, name, covers):
        return ROLE_ORGANISATION, "the short form of the organisation named before it"
    if span is not None and not (is_whole and not name.is_weak):  # "West Bank" is no bank
        whole = page.words(span.start, span.end)
        return ROLE_ORGANISATION, f"part of the name of an organisation: “{whole}”"
    return None


#: A name of these roles is shown as the whole name that it stands in.
_MAY_BE_WIDER = frozenset({Role.ORGANISATION, Role.BOILERPLATE})


def _whole_names(
    page: Page, judged: list[Judged], covers: Covers
) -> dict[tuple[int, int], tuple[Role, str]]:
    """Roles by first and last word; a name inside an organisation's gives way to the whole."""
    found: dict[tuple[int, int], tuple[Role, str]] = {}
    for name, role, reason in judged:
        extent = (name.first, name.last)
        if role in _MAY_BE_WIDER:
            span = covers.span(name.first, name.last)
            extent = (span.start, span.end) if span is not None else extent
        elif role is ROLE_UNLOCATED:
            extent = as_feature(page, name) or extent
        if not found or next(reversed(found))[1] <= extent[0]:
            found[extent] = (role, reason)
        elif extent != next(reversed(found)) and role is not ROLE_ORGANISATION:
            found[name.first, name.last] = (role, reason)
    return found


def _as_feature_role(page: Page, gazetteer: Gazetteer, span: Span) -> tuple[Role, str]:
    part = page.left_out(span.start)
    if part is not None:
        return ROLE_BOILERPLATE, f"it stands in {part.reason}"
    key = " ".join(page.tokens.words[span.start : span.end])
    if any(one.strength < STRENGTH_DEMONYM for one in gazetteer.bearings(key)):
        return ROLE_PLACE, "a sea, river, range or wide region that the gazetteer bears"
    return ROLE_UNLOCATED, "a sea, river, range or wide region; no pack gives it a point"


#: Before a slash: "actualite.cd/Goma", "(Radiookapi.net/Beni)" signs a report.
_DOMAIN = re.compile(r"\(?[\w-]+(?:\.[\w-]+)*\.(?i:cd|com|net|org|info|fr|be|africa)")

_GLUE = ("@", "_", "$")
_COMMON_GAPS = frozenset([" ", ", ", "\n", "\n\n", ". ", "'", "’", "-"])


def _in_address(page: Page, name: Found) -> bool:
    """As in "www.radiookapi.net", "desk@goma.example", "actualite.cd/goma": no names of places."""
    text, start, end = page.article.text, name.first, name.last
    tokens = page.tokens
    before, after = tokens.gaps[start], tokens.gaps[end]
    if before in _COMMON_GAPS and after in _COMMON_GAPS and not page.has_glue:
        return False
    left, right = tokens.starts[start] - 1, tokens.ends[end - 1]
    if text[left : left + 1] in _GLUE and left >= 0 and before != " ":
        return True
    if text[left : left + 1] == "_" or text[right : right + 1] in ("_", "@", "$"):
        return True
    if before in (".", "://") or after == "://":
        return True
    if after == "." and end < len(tokens.words) and not tokens.capital[end]:
        return True
    if before == "/" or after == "/":
        left = text.rfind(" ", 0, tokens.starts[start]) + 1
        return (
            "://" in text[left : tokens.ends[end - 1]]
            or "www." in text[left : tokens.ends[end - 1]]
            or (
                before == "/"
                and _DOMAIN.fullmatch(text[left : tokens.starts[start] - 1]) is not None
            )
        )
    return False


def _mention(page: Page, first: int, last: int, role: Role, reason: str) -> Mention:
    start, end = page.tokens.starts[first], page.tokens.ends[last - 1]
    return Mention(
        article_id=page.article.id,
        start=start,
        end=end,
        words=page.article.text[start:end],
        role=role,
        reason=reason,
    )


def _organisations(page: Page, spans: list[Span], taken: set[int]) -> Iterable[Mention]:
    """Organisations without a place in their name that a reader could take for one."""
    last = 0
    for span in spans:
        words = page.words(span.start, span.end)
        if span.start < last or (span.end - span.start == 1 and words.isupper()):
            continue
        if any(index in taken for index in range(span.start, span.end)):
            continue
        last = span.end
        part = page.left_out(span.start)
        if part is None:
            yield _mention(page, span.start, span.end, ROLE_ORGANISATION, "an organisation's name")


def _unlocated(
    page: Page,
    gazetteer: Gazetteer,
    judged: list[Judged],
    taken: set[int],
    around: Surroundings,
    is_small: IsSmall,
) -> Iterable[Mention]:
    places = {name.first: name for name, role, _ in judged if role is ROLE_PLACE}
    words = page.tokens.words
    named = [name for name, role, _ in judged if role is ROLE_PERSON]
    persons = {word for name in named for word in words[name.first : name.last]}
    persons -= {word for name in places.values() for word in words[name.first : name.last]}
    for item in find_unlocated(page, places, taken, persons, around.is_theatre, is_small):
        key = " ".join(page.tokens.words[item.first : item.last])
        role, reason = ROLE_UNLOCATED, f"no row of the gazetteer bears this name, but {item.reason}"
        is_known = any(_may_be_meant(one, around) for one in gazetteer.bearings(key))
        if is_known or (is_small(key) and not is_street_name(page, item.first, item.last)):
            role, reason = ROLE_PLACE, f"the gazetteer bears the name; {item.reason}"
        yield _mention(page, item.first, item.last, role, reason)


def _may_be_meant(bearing: Bearing, around: Surroundings) -> bool:
    """Whether a place of this name lies where the article plays: no far village of that name."""
    if bearing.strength is STRENGTH_DEMONYM:
        return False
    place = bearing.place
    if not around.is_theatre:
        return place.country in around.countries or not around.countries
    return place.country in around.countries | {"CD"} or place.pack == "theatre"
