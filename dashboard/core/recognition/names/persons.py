"""Names of persons that contain a place's name: "Captain Innocent Walungu", "Fizi Mwamba"."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from dashboard.core import late_patterns as re
from dashboard.core.place_kinds import SETTLED
from dashboard.core.recognition.names.page import Found, Page, Style
from dashboard.core.recognition.words.unlocated_words import KINDS_BEFORE
from dashboard.core.recognition.words.verbs import AGENT_VERBS
from dashboard.core.recognition.words.words import (
    AFTER_PLACES,
    BEFORE_PLACES,
    BIRTH_NAMES,
    FEATURE_TAILS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    KINDS_BESIDE,
    KINDS_KEPT,
    KINDS_OF_CHIEFS,
    KINDS_OF_SEVERAL,
    LOCATIVE_BEFORE,
    PEOPLES,
    SWAHILI_COMPASS,
    SWAHILI_HEADS,
    SWAHILI_WHERE,
    TIME_WORDS,
    TITLES,
)
from dashboard.core.tokens import fold
from dashboard.model import PlaceKind
from dashboard.model.members import KIND_COUNTRY

_NEUTRAL_LEFT = (
    FUNCTION_WORDS
    | TIME_WORDS
    | BEFORE_PLACES
    | KINDS_BESIDE
    | KINDS_KEPT
    | SWAHILI_WHERE
    | SWAHILI_COMPASS
)
_PLACE_NOUNS = KINDS_BESIDE | KINDS_KEPT | KINDS_OF_SEVERAL | {"place", "country", "land", "state"}
_NEUTRAL_RIGHT = (
    FUNCTION_WORDS | TIME_WORDS | AFTER_PLACES | KINDS_BESIDE | KINDS_KEPT | TITLES
    | SWAHILI_WHERE | SWAHILI_COMPASS
    | frozenset("note bulletin rapport report update flash alerte alert".split())
)  # fmt: skip
#: "who gave only his first name, Baraka", "un certain Kasongo".
_NAME_WORDS = frozenset("name prenom jina alias surnom nickname pseudonym certain".split())
#: "la tribu Nyanga", "milice Zaïre": what follows names people.
_PEOPLES = frozenset(
    """tribu tribe ethnie communaute clan peuple kabila milice ethnic autodefense arme miliciens
    combattants militia milices militias tribus tribes ethnies communautes communities peuples
    clans""".split()
)
_OF = frozenset("of de du d wa ya la cha vya za".split())
#: Whose name follows is a person, an animal: "her daughter America", "a parrot they call Boston".
_KIN = frozenset(
    """daughter son wife husband mother aunt uncle cousin niece nephew grandmother grandfather
    widow girlfriend boyfriend fille fils epouse mari tante oncle neveu
    veuve binti mke mume""".split()
)
_CALLED = frozenset(
    "call calls called nicknamed christened baptise baptisee surnomme surnommee".split()
)
_SMALL_KINDS = frozenset(
    "village hamlet locality localite hameau colline kijiji vijiji kitongoji".split()
)
#: As in "le groupement Isale Kasonge", "chefferie (Isale Kasonge)".
_KINDS_RIGHT_BEFORE = (["groupement"], ["chefferie"], ["village"], ["localite"], ["colline"])
#: The country's old name, and a militia of Ituri with the foes and allies it is named beside.
_MILITIAS_TOO = frozenset(["zaire"])
_FOES = frozenset("fpac codeco".split())
_OF_OLD = frozenset("mobutu mobutisme mobutiste mobutistes authenticite zairianisation".split())
_MILITIA_WORDS = frozenset(
    """milice milices miliciens militia militiamen militias fighters combatants combattants groupe
    group wapiganaji wanamgambo kundi rebelles""".split()
)
#: "à Nyanga", "in Bira": villages bear these names, too.
_AT_PLACE = (["a"], ["in"], ["at"], ["vers"], ["near"], ["to"], ["from"], ["dans"], ["depuis"])
#: Small words of French, and names of persons in English news: "resident Ma Wenchang".
_SURNAMES_TOO = frozenset("ma an mon".split())
#: A far place of that name does not keep them from showing a person: "Papa Kabare".
_FIRST_NAMES = GIVEN_NAMES | BIRTH_NAMES
_NAMED_OR_TITLED = _FIRST_NAMES | TITLES
_YEARS = frozenset(["ans", "years", "year", "miaka"])


def person_reason(page: Page, found: Found, taken: set[int]) -> str | None:
    """Why the name belongs to a person; None when nothing says so.

    Args:
        page: The article.
        found: The name.
        taken: Indices of words that belong to other places or organisations.
    """
    before = page.before(found.first, 1)
    may_speak = found.bearings[0].place.kind in _SPEAKER_KINDS
    is_printed_small = bool(before) and not page.tokens.capital[found.first - 1]
    if is_printed_small and before[0] in _NAME_WORDS and page.spaced(found.first):
        return "the text says that it is somebody's name"
    if before and _is_namesake(page, found, before[0]):
        return f"it is the name of whom “{before[0]}” speaks of"
    if before == ["chez"] and may_speak:
        return "“chez” stands before it, so it names a person"
    if before and before[0] in _PEOPLES:
        return "the word before it says that it names a people or an armed group"
    if page.tokens.words[found.first] in _MILITIAS_TOO and _is_militia(page, found):
        return "the article tells of the militia of this name"
    if may_speak and _is_addressed(page, found):
        return "the words before it are said to a person or of one"
    if may_speak and _is_human(page, found):
        return "what is said of it is said of persons"
    if is_people(page, found.first, found.last):
        return "it names a people; no word for its chiefdom stands before it"
    if may_speak and _is_speaker(page, found):
        return "it stands before a colon as who speaks in an interview"
    reason = _by_word_before(page, found, taken) or _by_word_after(page, found, taken)
    if reason is None and _gives_age(page, found):
        return "an age stands behind it, so it names a person"
    return reason


def _is_militia(page: Page, found: Found) -> bool:
    """As in "la milice Zaïre", "Zaire fighters"; not in "au temps du Zaïre" beside Mobutu."""
    if page.has_any(_OF_OLD) or found.last - found.first > 1:
        return False
    beside = {*page.before(found.first, 2), *page.after(found.last, 1)}
    return page.has_any(_FOES) or not beside.isdisjoint(_MILITIA_WORDS)


#: What villages do not do: "Kabare shrugged", "Kalonge soupire", "No, Kalonge said".
_HUMAN = frozenset(
    """shrugged shrugs laughed laughs sighed sighs smiled smiles wept weeps nodded nods whispered
    whispers sobbed recalls recalled remembers grinned frowned paused soupire soupirait sourit
    souriait rit raconte racontait chuchote sanglote temoigne temoignait confie confiait murmure
    marmonne lache""".split()
)
_SPEAKING = frozenset("said says dit explique expliquait poursuit told added adds ajoute".split())
_AT_OR_OF = LOCATIVE_BEFORE | _OF
_SMALL = frozenset({PlaceKind.VILLAGE, PlaceKind.CAMP})
_CLOSING = frozenset('”»"')


def _is_human(page: Page, found: Found) -> bool:
    """Whether a village's name stands before what only persons do."""
    after = page.after(found.last, 1)
    if not after or not page.spaced(found.last):
        return False
    before = page.before(found.first, 1)
    if before and before[0] in _AT_OR_OF:
        return False
    if after[0] in _SPEAKING:
        is_small = found.bearings[0].place.kind in _SMALL
        return is_small and not _CLOSING.isdisjoint(page.tokens.gaps[found.first])
    return after[0] in _HUMAN


#: Right before a name, in small letters, they tell what somebody does: "le chanteur Kabare".
_ROLES = frozenset(
    """commissaire commissioner chanteur chanteuse singer musician musicien coach entraineur
    honorable confrere consoeur colleague collegue farmer trader
    teacher driver fisherman hunter player striker goalkeeper captain refugee widow survivor victim
    cultivateur cultivatrice commercante pecheur chauffeur motard taximan eleve infirmier infirmiere
    medecin rescape rescapee temoin victime veuf orphelin paysan paysanne creuseur vendeur vendeuse
    artiste peintre ecrivain poete joueur attaquant gardien ami amie friend cher chere dear ancien
    administrateur administratrice coordonnateur coordonnatrice gerant gerante pasteur fondateur
    formateur animateur animatrice mediateur negociateur bourgmestre militant militante rapporteur
    senateur depute deputee candidat candidate opposant opposante avocat avocate notable
    transporteur tailleur couturiere menuisier macon analyste chercheur chercheuse humoriste
    comedien comedienne prisoner preacher student alias dit""".split()
)
#: Persons and places have them alike: a person's is whose a pronoun says.
_NEIGHBOURS = frozenset("voisin voisine neighbour neighbor".split())
_WHOSE = frozenset("mon ma ton ta son sa notre votre leur my your his her our their".split())
#: Verbs and adjectives as well: "Buramba, opposant le M23 à …", "Lulimba, dit un lecteur".
_ROLES_BEHIND = _ROLES - frozenset(
    "opposant opposante dit alias ancien cher chere militant militante notable dear".split()
)
_GREETINGS = frozenset(
    "bonjour bonsoir merci salut allo hello hi thanks you morning evening".split()
)
_SIGNED = frozenset("signe signed cordialement sincerely regards fraternellement".split())
#: At the head of a sentence, between commas or before one: "Mère de huit enfants, Kabare attend".
_IN_FAMILY = frozenset(
    """mere pere veuve veuf orphelin orpheline mother father widow widower orphan
    grandmother grandfather age agee aged refugee deplace deplacee""".split()
)
_REACH_OF_FAMILY = 8


def _is_addressed(page: Page, found: Found) -> bool:
    """As in "Bonjour, Kabare.", "notre confrère Kabare", "Mère de huit enfants, Kabare attend"."""
    tokens, first = page.tokens, found.first
    before, gap = page.before(first, _REACH_OF_FAMILY), page.tokens.gaps[first]
    if not before:
        return False
    if gap == " " and before[-1] in _ROLES and not tokens.capital[first - 1]:
        return KINDS_BEFORE.isdisjoint(before[-3:-1])  # "la cité dite Kota"
    if gap == " " and before[-1] in _NEIGHBOURS and before[-2:-1] != []:
        return before[-2] in _WHOSE  # not "Kampene's neighbour Salamabila"
    if gap.strip() == "," and before[-1] in _GREETINGS:
        return True
    if gap.strip() == ":" and before[-1] in _SIGNED:
        return True
    if before[-1] in _OF and before[-2:-1] != [] and before[-2] in _KIN:
        return True  # "l'épouse de Kabare"
    after = page.after(found.last, 1)
    if tokens.gaps[found.last] == ", " and after != [] and after[0] in _ROLES_BEHIND:
        return not _is_where(before)  # "selon Kabare, coordonnateur"; "à Minova, victime de …"
    is_opening = len(before) < _REACH_OF_FAMILY and gap == ", "
    is_settled = not LOCATIVE_BEFORE.isdisjoint(before)  # "Le père vit à Beni, Oicha et Mbau"
    return is_opening and not is_settled and not _IN_FAMILY.isdisjoint(before[:2])


def _is_where(before: list[str]) -> bool:
    """Whether the words before a name lead to somewhere: "à X", "attacked X", "le village de X"."""
    return before[-1] in LOCATIVE_BEFORE or not KINDS_BEFORE.isdisjoint(before[-2:])


#: The head of a turn in an interview: "KAHINDO : Nous sommes partis.", "Q: Who came?"
_TURN = re.compile(r"^[A-ZÀ-Þ][\w.’' -]{0,30}? ?: ", re.MULTILINE)
_SPEAKER_KINDS = frozenset({PlaceKind.VILLAGE, PlaceKind.TOWN, PlaceKind.CAMP, PlaceKind.REGION})
_SELF = frozenset(
    """je j nous mon ma mes moi notre nos on i we my our me us mimi sisi tulikuwa nilikuwa you vous
    tu""".split()
)
_TURN_REACH = 14


def _is_speaker(page: Page, found: Found) -> bool:
    """As in "KAHINDO : Nous sommes partis à pied." among other turns; not in "GOMA : …"."""
    gap, (start, _) = page.tokens.gaps[found.last], page.bounds(found.first)
    if start != found.first or gap.strip() != ":" or "\n" in gap:
        return False
    if found.last - start > 1:
        return False
    if "—" in gap or "–" in gap:
        return True  # "Kasongo : — On n'a pas le choix."
    tells_of_self = not _SELF.isdisjoint(page.after(found.last, _TURN_REACH))
    is_shouted = page.tokens.printed(start).isupper()
    if not (tells_of_self or is_shouted):
        return False
    heads = _TURN.findall(page.article.text)
    own = sum(head.startswith(page.tokens.printed(start)) for head in heads)
    is_turn = own > 1 or any(fold(head.rstrip(" :")) in _ASKERS for head in heads)
    return (tells_of_self and len(set(heads)) > 1) or (is_shouted and is_turn)


#: Who asks in an interview, as the head of a turn.
_ASKERS = frozenset(
    """q r a question reponse answer journaliste reporter host radio animateur animatrice moderateur
    presentateur interviewer redaction nous""".split()
)


def is_people(page: Page, first: int, last: int) -> bool:
    """As in "Bafuliiru, Banyindu et Babembe"; not in "la chefferie des Bafuliiru".

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
    """
    if last - first > 1 or page.tokens.words[first] not in PEOPLES:
        return False
    if page.tokens.gaps[first].endswith("("):
        return False  # "Mambira (Bahunde)": the area it lies in
    before = page.before(first, 4)
    return KINDS_OF_CHIEFS.isdisjoint(before) and before[-1:] not in _AT_PLACE


def _is_namesake(page: Page, found: Found, before: str) -> bool:
    """As in "her daughter America", "a parrot that they call Boston"; not "a village called X"."""
    is_kin = before in _KIN
    if not (is_kin or before in _CALLED) or not page.spaced(found.first):
        return False
    if is_kin:
        return True
    kinds = page.before(found.first - 1, 4)
    is_home = page.after(found.last, 1) in (["home"], ["a"], ["the"])
    return (
        not is_home and found.bearings[0].place.country != "CD" and _PLACE_NOUNS.isdisjoint(kinds)
    )


def beside_namesake(page: Page, found: Found, names: Mapping[int, Found]) -> str | None:
    """As in "Adelaide Perth", "Troy Lancaster": two towns abroad side by side are a person. The
    reason in words; None for any other name."""
    if not (found.last in names or found.first - 1 in names):
        return None
    for other in (names.get(found.last), names.get(found.first - 1)):
        if other is None:
            continue
        first, second = sorted((found, other), key=lambda name: name.first)
        is_given = page.tokens.words[first.first] in _GIVEN_TOO and first.last - first.first == 1
        if not (_is_lone_town(second) and (is_given or _is_lone_town(first))):
            continue
        together = first.last == second.first and page.tokens.gaps[second.first] == " "
        if together and page.style(found.first) is Style.NORMAL:
            return f"it stands inside the longer name “{page.words(first.first, second.last)}”"
    return None


#: Countries that are given names before a surname: "Jordan Chester", "Chad Preston".
_GIVEN_TOO = frozenset("jordan chad georgia israel kenya".split())


def _is_lone_town(found: Found) -> bool:
    return found.last - found.first == 1 and all(
        bearing.place.kind in SETTLED and bearing.place.country != "CD"
        for bearing in found.bearings
    )


def is_cut_short(page: Page, found: Found, taken: set[int]) -> bool:
    """As in "the village of Kota Okola": a kind before it and a capital behind it no list knows."""
    tokens, last = page.tokens, found.last
    if tokens.gaps[last] != " " or tokens.capital[last : last + 1] != [True] or last in taken:
        return False
    if last >= page.bounds(found.first)[1]:
        return False
    word = tokens.words[last]
    if word in _NEUTRAL_RIGHT or tokens.printed(last).isupper():
        return False
    behind = page.after(last + 1, 1)
    if behind and behind[0] in FEATURE_TAILS:
        return tokens.capital[last + 1] and page.spaced(last + 1)  # "San Juanico Strait"
    before = page.before(found.first, 3)
    linked = len(before) > 1 and before[-1] in _OF and before[-2] in _SMALL_KINDS
    is_kind = linked or before[-1:] in _KINDS_RIGHT_BEFORE
    return is_kind and word.isalpha() and page.style(found.first) is Style.NORMAL


def is_end_of_unknown(page: Page, found: Found, taken: set[int]) -> bool:
    """As in "site de Bluka Roo", "au village Kota Sake": a kind stands before a longer name."""
    tokens, index = page.tokens, found.first - 1
    start = page.bounds(found.first)[0]
    if index <= start or index in taken or not tokens.capital[index]:
        return False
    word = tokens.words[index]
    if not page.spaced(found.first) or not word.isalpha():
        return False
    if (
        word in _NEUTRAL_LEFT
        or word in TITLES
        or word in GIVEN_NAMES
        or tokens.printed(index).isupper()
    ):
        return False
    after = page.after(found.last, 1)
    if after and after[0] in FEATURE_TAILS and page.tokens.capital[found.last]:
        return page.spaced(found.last)  # "the San Juanico Strait"
    before = page.before(index, 3)
    while before and before[-1] in _OF:
        before.pop()
    is_kind = bool(before) and before[-1] in KINDS_BEFORE and page.touches(index)
    return is_kind and page.style(found.first) is Style.NORMAL


def _by_word_before(page: Page, found: Found, taken: set[int]) -> str | None:
    tokens, index = page.tokens, found.first - 1
    if index < page.bounds(found.first)[0]:
        return None
    if index in taken and tokens.words[index] not in _NAMED_OR_TITLED:
        return None
    gap, word = tokens.gaps[found.first], tokens.words[index]
    if gap == ". " and tokens.capital[index] and len(word) <= 4:
        if len(word) == 1 or word in TITLES:
            return f"it follows “{tokens.printed(index)}.”, so it names a person"
        return None
    if not page.spaced(found.first) and gap != "-":
        return None
    if word in TITLES and gap != "-" and _is_title(page, index):
        return f"it follows the title “{tokens.printed(index)}”"
    if not tokens.capital[index]:
        return None
    if word in _FIRST_NAMES and word not in TIME_WORDS:
        return f"it follows the given name “{tokens.printed(index)}”"
    return _by_unknown_before(page, found, index)


def _is_title(page: Page, index: int) -> bool:
    """As in "chef" in "le chef Kasongo", but not in "chef-lieu" or "M" in "le M23"."""
    word = page.tokens.words[index]
    return word not in ("m", "me") or page.tokens.gaps[index + 1] == " "


def _by_unknown_before(page: Page, found: Found, index: int) -> str | None:
    """As in "Espérance" in "judge Espérance Sake": a capitalised word that no list knows."""
    tokens = page.tokens
    word = tokens.words[index]
    is_neutral = word in _NEUTRAL_LEFT and (
        word not in _SURNAMES_TOO or page.article.language != "en"
    )
    is_neutral = is_neutral or (word in SWAHILI_HEADS and page.article.language == "sw")
    if (
        page.style(found.first) is not Style.NORMAL
        or is_neutral
        or tokens.printed(index).isupper()
        or not word.isalpha()
        or index == page.bounds(index)[0]
        or tokens.gaps[found.first] == "-"
    ):
        return None
    return f"it stands inside the longer name “{page.words(index, found.last)}”"


def _by_word_after(page: Page, found: Found, taken: set[int]) -> str | None:
    tokens, index = page.tokens, found.last
    if index >= page.bounds(found.first)[1] or not page.spaced(index):
        return None
    word = tokens.words[index]
    first = tokens.words[found.first]
    given = (found.is_weak and first in GIVEN_NAMES) or _is_born_so(page, found)
    if given and tokens.capital[index]:
        return f"it is a given name before “{tokens.printed(index)}”"
    if index in taken:
        return None
    if (
        not tokens.capital[index]
        or word in _NEUTRAL_RIGHT
        or tokens.printed(index).isupper()
        or not word.isalpha()
        or page.style(found.first) is not Style.NORMAL
    ):
        return None
    previous = page.before(found.first, 1)
    if previous and previous[0] in LOCATIVE_BEFORE and not found.is_weak:
        return None
    if previous and previous[0] in KINDS_BESIDE and page.spaced(found.first):
        return None  # "la chefferie Bashali Mukoto"
    if _is_office(page, found) or _is_of_its_kind(page, found):
        return None
    if found.bearings[0].place.kind is KIND_COUNTRY and (
        word in GIVEN_NAMES or (previous and previous[0] in _OF)
    ):
        return None  # "le président du Burundi Évariste Ndayishimiye"
    return f"it stands inside the longer name “{page.words(found.first, index + 1)}”"


def _is_born_so(page: Page, found: Found) -> bool:
    """As in "Kahindo Oicha, 42 ans": a name of birth that is a village's as well, at no place."""
    previous = page.before(found.first, 1)
    at_place = bool(previous) and (previous[0] in LOCATIVE_BEFORE or previous[0] in KINDS_BESIDE)
    return page.tokens.words[found.first] in BIRTH_NAMES and not at_place


def speaks(page: Page, found: Found, persons: Collection[str]) -> bool:
    """As in "Kongolo said" behind "Minister Mwenze Kongolo": who speaks is the person named before.

    Args:
        page: The article.
        found: The name.
        persons: Folded words of persons' names in the article.
    """
    place, after = found.bearings[0].place, page.after(found.last, 1)
    is_seat = place.kind is KIND_COUNTRY or place.capital_of
    if is_seat or found.last - found.first > 1 or page.tokens.words[found.first] not in persons:
        return False
    return bool(after) and after[0] in AGENT_VERBS and page.spaced(found.last)


def _is_office(page: Page, found: Found) -> bool:
    """As in "le député élu de Mambasa Siva Mwenda", "the mayor of Beni Nyonyi Bwanakawa"."""
    before = page.before(found.first, 5)
    is_of = len(before) > 1 and before[-1] in _OF and page.touches(found.first)
    while before and (before[-1] in _OF or before[-1] in KINDS_BESIDE):
        before.pop()  # "l'administrateur du territoire de Lubero Kiwewa Mitela"
    follows_person = page.tokens.words[found.last] in GIVEN_NAMES
    is_sure = follows_person or not found.is_weak
    return is_of and is_sure and not _OFFICES.isdisjoint(before[-2:])


def _is_of_its_kind(page: Page, found: Found) -> bool:
    """As in "gavana wa jimbo la Ituri Johnny Luboya": a Swahili word for its kind says that the
    name before the person's is a place."""
    before = page.before(found.first, 2)
    return len(before) > 1 and before[1] in _OF_SW and before[0] in KINDS_BESIDE


_OF_SW = frozenset("wa ya la cha".split())
_OFFICES = TITLES.union(
    "elu elus elue administrateur administrator bourgmestre mwami maire".split()
)


def _gives_age(page: Page, found: Found) -> bool:
    """As in "Kasongo, 44 ans", "Mado, 31,": an age behind a comma."""
    tokens, index = page.tokens, found.last
    if index + 1 >= page.bounds(found.first)[1] or tokens.gaps[index] != ", ":
        return False
    word = tokens.words[index]
    if not (word.isdigit() and len(word) == 2):
        return False
    return tokens.words[index + 1] in _YEARS or tokens.gaps[index + 1].startswith(",")
