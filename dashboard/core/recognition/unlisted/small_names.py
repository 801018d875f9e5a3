"""Small places abroad, which no table of names holds: asked for where the text has room for one.

Only in articles that do not play in DR Congo, and only of the countries that they speak of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from dashboard.core import late_patterns as re
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.recognition.names.abroad import is_located
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.unlocated_words import (
    AREAS,
    KINDS_AFTER,
    KINDS_BEFORE,
    NOT_PLACES,
)
from dashboard.core.recognition.words.verbs import AGENT_VERBS
from dashboard.core.recognition.words.words import (
    FUNCTION_WORDS,
    GIVEN_NAMES,
    TIME_WORDS,
    TITLES,
    _set,
)

#: Answers whether some words, folded, are the name of a small place of the countries in question.
IsSmall = Callable[[str], bool]

#: So many words to each side may belong to a longer name: "Cascade Locks", "Lagos de Moreno".
_REACH = 2
_LONGEST = 3

_LARGE_ARTICLES = _set("la le los las les el the")
_NO_PART = FUNCTION_WORDS | TIME_WORDS | GIVEN_NAMES | TITLES
#: Before a single word these may stand before a person or an office, too: "told to Baker".
_OF_PERSONS = _set("to from via by off below above reach reached leaving left past")
#: As in "the A4117 Cleobury to Ludlow": a road by its letter and number.
_ROAD = re.compile(r"(?:a|b|m|n|rn|us|i)\d{1,4}")
_PLACES_OF = _set("communities people families villages towns areas parts residents district")


def asker(gazetteer: Gazetteer, grounds: frozenset[str]) -> IsSmall:
    """Asks for names in some countries; always no where there is none."""
    if not grounds:
        return _never
    return lambda key: bool(gazetteer.small_bearings(key, grounds))


def _never(key: str, /) -> bool:
    del key
    return False


def without_parts(page: Page, names: list[Found], is_small: IsSmall) -> list[Found]:
    """The names without those that a longer name holds: "Cascade" of "the town of … Locks"."""
    if is_small is _never:
        return names
    first = {name.first for name in names}
    return [name for name in names if name.is_demonym or not _is_part(page, name, is_small, first)]


def _is_part(page: Page, name: Found, is_small: IsSmall, firsts: set[int]) -> bool:
    words = page.tokens.words
    wider = list(_wider(page, name))
    if any(is_small(" ".join(words[first:last])) for first, last in wider):
        return True
    if not wider or name.first - 1 in firsts or name.last in firsts:
        return False
    first, last = min(one for one, _ in wider), max(one for _, one in wider)
    return last - first <= _LONGEST and _is_said_whole(page, first, last)


_OF = frozenset(["of", "cha", "vya"])


def _is_said_whole(page: Page, first: int, last: int) -> bool:
    """As in "the Winson Green area", "in the village of Kota Okola", "kijiji cha Kota Okola"."""
    before, after = page.before(first, 2), page.after(last, 1)
    if after and after[0] in KINDS_AFTER and not page.tokens.capital[last]:
        return page.spaced(last)
    return len(before) == 2 and before[1] in _OF and before[0] in KINDS_BEFORE


def _wider(page: Page, name: Found) -> Iterator[tuple[int, int]]:
    """The stretches of capitals around a name, itself not among them."""
    first, last = name.first, name.last
    start, stop = page.bounds(first)
    while first > max(start, name.first - _REACH) and _belongs(page, first - 1, first):
        first -= 1
    while last < min(stop, name.last + _REACH) and _belongs(page, last, last):
        last += 1
    if (first, last) != (name.first, name.last) and page.style(name.first) is Style.NORMAL:
        for begin in range(first, name.first + 1):
            for end in range(last, name.last - 1, -1):
                if (begin, end) != (name.first, name.last):
                    yield begin, end


def _belongs(page: Page, index: int, touching: int) -> bool:
    tokens = page.tokens
    return (
        tokens.capital[index]
        and tokens.gaps[touching] in (" ", "-")
        and tokens.words[index] not in _NO_PART
    )


def small_reason(
    page: Page, first: int, last: int, names: Mapping[int, Found], is_small: IsSmall
) -> str | None:
    """Why an unknown name is a small place; None where no such place is known or fits.

    A name of several words needs no witness but the country; a single one is a surname as often.
    """
    if is_small is _never or (page.after(last, 1)[:1] and page.after(last, 1)[0] in AGENT_VERBS):
        return None
    is_before_area = _is_before_area(page, last, names)
    is_doubtful = last - first == 1 or not NOT_PLACES.isdisjoint(page.tokens.words[first:last])
    if is_doubtful and not (is_before_area or _is_shown(page, first, last)):
        return None
    if not is_small(" ".join(page.tokens.words[first:last])):
        return None
    return "a country that the article names has a place of that name"


def is_whole_name(page: Page, first: int, last: int, is_small: IsSmall) -> bool:
    """As in "Church Stretton", "Castle Church": words for things inside the name of a town."""
    if is_small is _never or last - first == 1 or page.style(first) is not Style.NORMAL:
        return False
    if page.left_out(first) is not None or page.words(first, last).isupper():
        return False
    return is_small(" ".join(page.tokens.words[first:last]))


def begins_with_article(page: Page, index: int, is_small: IsSmall) -> bool:
    """As in "La Cruz", "The Pas": an article printed large before a word that is no whole name."""
    tokens = page.tokens
    if is_small is _never or index == 0 or tokens.words[index - 1] not in _LARGE_ARTICLES:
        return False
    if not (tokens.capital[index - 1] and tokens.gaps[index] == " "):
        return False
    return page.bounds(index)[0] < index and is_small(" ".join(tokens.words[index - 1 : index + 1]))


#: Small words inside names of towns: "Coyuca de Benítez", "Newcastle upon Tyne", "Agusan del Sur".
_INSIDE = _set(
    "de del della di do da dos das du des la las los le les el y e en of the upon on am an der",
    "sur sous lez aux",
)


def goes_on_small(page: Page, run: tuple[int, int], index: int, is_small: IsSmall) -> bool:
    """Whether a capital goes on with the name before it, over small words inside, as one town's.

    As in "Coyuca de Benítez", or "Camarines Sur", whose second word is a common one elsewhere.

    Args:
        page: The article.
        run: First word of the name so far and one past its last.
        index: The word printed large behind it.
        is_small: Asks for small places.
    """
    first, last = run
    between = page.tokens.words[last:index]
    if is_small is _never or len(between) > 2 or not _INSIDE.issuperset(between):
        return False
    if any(page.tokens.gaps[at] not in (" ", "-") for at in range(last, index + 1)):
        return False
    return is_small(" ".join(page.tokens.words[first : index + 1]))


def opens_small(page: Page, index: int, is_small: IsSmall) -> bool:
    """As in "Camp Sherman", "Village Green": a kind that begins the whole name of a small place.

    Args:
        page: The article.
        index: The word for the kind, printed large.
        is_small: Asks for small places.
    """
    tokens = page.tokens
    if is_small is _never or tokens.capital[index + 1 : index + 2] != [True]:
        return False
    return page.spaced(index + 1) and is_small(" ".join(tokens.words[index : index + 2]))


_AT = _set("in at near outside around")


def stands_at_small(page: Page, first: int, last: int, is_small: IsSmall) -> bool:
    """As in "in Constable Burton", "at Patrick Brompton": towns whose names begin as persons' do.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
        is_small: Asks for small places.
    """
    before = page.before(first, 1)
    if is_small is _never or last - first == 1 or not before or before[0] not in _AT:
        return False
    return is_small(" ".join(page.tokens.words[first:last]))


def _is_before_area(page: Page, last: int, names: Mapping[int, Found]) -> bool:
    """As in "Lordstown, Ohio": a comma and the name of its province or country."""
    area = names.get(last)
    return (
        area is not None
        and page.tokens.gaps[last] in (", ", " (")
        and any(bearing.place.kind in AREAS for bearing in area.bearings)
    )


def _is_shown(page: Page, first: int, last: int) -> bool:
    """As in "at Shika", "from Cooktown to Innisfail", "communities of Bloomfield and …"."""
    before = page.before(first, 4)
    if page.in_dateline(first) and not before and page.words(first, last).isupper():
        return True  # "SUTHERLAND — A man was arrested"
    if _is_home_of(page, first, last, before[-1:]):
        return True
    if page.after(last, 1) == ["where"] and page.tokens.gaps[last] == ", ":
        return True  # "from Castlegar, where he spoke"
    if not before or page.is_small_before(first):
        return False
    if _ROAD.fullmatch(before[-1]) or (before[-1] == "to" and _ROAD.fullmatch(before[-3:][0])):
        return True
    if before[-1] == "of":
        return before[-2:-1] != [] and before[-2] in _PLACES_OF
    if before[-1] in _OF_PERSONS:
        return _is_way(page, first, last, before[-1])
    return is_located(page, Found(first, last, (), first, last))


#: As in "a 28-year-old Leyburn man", "the Leyburn councillor": who is told by the town.
_BEFORE_HOME = _set("a an the old another two three four five six local former but and said told")
_PEOPLE = _set(
    "man woman men women teenager teen boy girl couple resident residents native mother father",
    "farmer farmers councillor councilman councilwoman mayor shopkeeper pensioner schoolboy",
    "schoolgirl family families householders driver motorist cyclist pedestrian student pupil",
)


def _is_home_of(page: Page, first: int, last: int, before: list[str]) -> bool:
    after = page.after(last, 2)
    is_person = after != [] and (after[0] in _PEOPLE or after in _IN_TRADE)
    is_small = is_person and not page.tokens.capital[last] and page.spaced(last)
    opens = not before or not page.spaced(first) or before[0] in _BEFORE_HOME
    return is_small and opens


_IN_TRADE = (["business", "owner"], ["shop", "owner"], ["police", "officer"], ["football", "fan"])


#: On the way between two places: "from X to Y", "to X from Y", "left X for Y".
_ENDS = {"from": "to", "to": "from", "left": "for", "leaving": "for", "via": "to"}
_FAR_END = 5


def _is_way(page: Page, first: int, last: int, word: str) -> bool:
    """As in "from Cooktown to Innisfail", "left Gizo for the islands": a name at the other end."""
    tokens, other = page.tokens, _ENDS.get(word)
    after, before = page.after(last, 3), page.before(first - 1, _FAR_END)
    if after[:1] == [other]:
        following = last + 1 + (after[1:2] == ["the"])
        return following < len(tokens.words) and tokens.capital[following]
    if other in before:
        opening = first - 1 - len(before) + before.index(other)
        return any(tokens.capital[opening + 1 : first - 1])
    return False
