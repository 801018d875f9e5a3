"""Lines above or between the paragraphs of an article that their form alone betrays.

A page of sentences holds lines that are none: how the report is filed ("RDC | Goma | Sécurité"), a
rubric that stands there again and again, the title once more behind a button, a label with
something else behind it ("Notre série d'été : les plages de Kalemie"), a picture's words.

Only lines that stand alone count, with a sentence that ends above them and below; a heading inside
the article ("À Goma, la peur"), an item of a list and whatever tells of the war are read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dashboard.core import late_patterns as re
from dashboard.core.pages.endings import (
    DETERMINED,
    FINITE,
    SENTENCE_ENDS,
    has_label,
    is_item,
    is_mostly_whole,
    is_signed,
    tells_of_war,
)
from dashboard.core.pages.lines import Retold, body_lines, ends_as_title, retold
from dashboard.core.plain import plain
from dashboard.core.tokens import tokens_of
from dashboard.model import Part
from dashboard.model.members import PART_CAPTION, PART_LINKS, PART_PAGE_FURNITURE

#: No longer is a line of the kind; a rubric, how a report is filed.
_LONGEST = 150
_LONGEST_RUBRIC = 40
_LONGEST_FILED = 80

#: So often a rubric stands on a page by itself.
_OFTEN = 3

#: A page of fewer lines has none between them.
_FEWEST = 3

#: A title is so long that nobody says it twice by chance; so much may stand around it.
_SHORTEST_TITLE = 24
_LONGEST_AROUND = 40

#: Why a line above the title is left out.
ABOVE_TITLE = "a line above the title, by its form"

#: So many lines at the top of a page are its head.
_HEAD = 5


def with_between(text: str, parts: Sequence[Part], title: str | None) -> list[Part]:
    """The parts, lines above or between the paragraphs that are none of the article taken out.

    Args:
        text: The page's text.
        parts: Its parts in order, as the tables of words have labelled them.
        title: The page's title if it is known.
    """
    lines = body_lines(text, parts)
    if len(lines) < _FEWEST:
        return list(parts)
    told = [text[line.start : line.end] for line in lines]
    taken: dict[int, Retold] = {}
    for number, why in _found(told, title):
        taken.update(dict.fromkeys(lines[number].parts, why))
    return retold(parts, taken)


def _found(told: Sequence[str], title: str | None) -> Iterator[tuple[int, Retold]]:
    """Numbers of the lines that are none of the article, with what they are."""
    first = 0
    while first + 2 < len(told) and told[first] != title and _is_above_title(told, first):
        yield first, (PART_PAGE_FURNITURE, ABOVE_TITLE)
        first += 1
    often = _rubrics(told)
    title = title or next((line for line in told[first:] if line not in often), "")
    head = (line for line in told[:_HEAD] if not line.endswith(SENTENCE_ENDS))
    titles = [one for one in {title, *head} if len(one) >= _SHORTEST_TITLE]
    is_of_sentences = is_mostly_whole(told)
    for number in range(first, len(told)):
        line = told[number]
        if len(line) > _LONGEST or line == title or is_item(line):
            continue
        if line in often:
            yield number, (PART_PAGE_FURNITURE, "a rubric that stands on the page many times")
        elif any(_holds_title(line, one) for one in titles):
            yield number, (PART_PAGE_FURNITURE, "the title once more, behind a button")
        elif number > first and (is_of_sentences or number < _HEAD):
            kind = _kind(told, number)
            if kind is not None:
                yield number, kind


def _is_above_title(told: Sequence[str], number: int) -> bool:
    """Whether a line at the top says who writes or how the report is filed, the title below it."""
    line = told[number]
    return ends_as_title(told[number + 1]) and not tells_of_war(line) and _is_head(line)


def _rubrics(told: Sequence[str]) -> set[str]:
    """Short lines without a full stop that the page repeats: "Uvira" over each of its reports."""
    short = Counter(line for line in told if len(line) <= _LONGEST_RUBRIC)
    return {
        line
        for line, count in short.items()
        if count >= _OFTEN and not line.endswith(SENTENCE_ENDS)
    }


def _holds_title(line: str, title: str) -> bool:
    """As in "Share “Sake tombe aux mains du M23”", "Sake tombe aux mains du M23 | Kivu Soir".

    >>> _holds_title("Partager : Sake tombe aux mains du M23", "Sake tombe aux mains du M23")
    True
    >>> _holds_title("Sake tombe aux mains du M23 lundi.", "Sake tombe aux mains du M23")
    False
    """
    if not len(title) < len(line) <= len(title) + _LONGEST_AROUND or title not in line:
        return False
    before, _, behind = line.partition(title)
    if before:
        return before.rstrip()[-1:] in _BEFORE_TITLE and not behind.strip(" »”\"’'…")
    return behind.startswith((" - ", " | ", " – ", " — ", " • "))


#: What stands right before a title that a button offers.
_BEFORE_TITLE = (":", "“", "«", '"', "|", ">", "»", "-", "–", "—")


def _kind(told: Sequence[str], number: int) -> Retold | None:
    """What a line without a full stop is, with the reason; None for one of the article."""
    line = told[number]
    is_ended = line.endswith(SENTENCE_ENDS)
    if (is_ended and line[-1] != ")") or tells_of_war(line):
        return None
    if number < _HEAD and _is_head(line):
        return PART_PAGE_FURNITURE, "a line at the head of the page, by its form"
    if is_ended:
        return None
    if _is_filed(line):
        return PART_PAGE_FURNITURE, "how the page files the report"
    if not _stands_alone(told, number):
        return None
    if _is_beside(line) or _is_genre(line):
        return PART_LINKS, "a line between the paragraphs, by its form"
    return (PART_CAPTION, "a caption under a picture") if _is_picture(line) else None


def _is_head(line: str) -> bool:
    """As in "Goma / Sécurité", "Bruxelles, de notre correspondante", "Le billet de Kinshasa"."""
    return _is_filed(line) or is_signed(line) or _is_genre(line)


#: What a column of a paper is called: "Le billet de Kinshasa", "Dossier Kivu", "Lettre de Goma".
_GENRE = re.compile(
    r"(?:L[ea] |L[’'])?(?i:édition|zoom sur|billet|chronique|lettre|carnet|dossier|bloc-notes"
    r"|revue de presse) (?:d[eu] |des |d[’'])?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?"
    r"(?:, [^.:]{2,40})?|(?i:letter from|notebook) [A-Z]\w+"
)


def _is_genre(line: str) -> bool:
    return _GENRE.fullmatch(line) is not None


def _stands_alone(told: Sequence[str], number: int) -> bool:
    """Whether a sentence ends above the line and below it."""
    return (
        0 < number < len(told) - 1
        and told[number - 1].endswith(SENTENCE_ENDS)
        and told[number + 1].endswith(SENTENCE_ENDS)
    )


#: Names of sections under which a report is filed.
_SECTIONS = frozenset(
    """securite politique societe economie justice sante culture environnement humanitaire
    actualite actualites nation provinces province monde afrique sport sports education redaction
    paix gouvernance dossier insecurite security politics society economy justice health culture
    environment humanitarian news world sport sports education newsroom peace siasa uchumi usalama
    jamii habari michezo""".split()
)
#: Between the fields: "RDC | Goma | Sécurité", "Goma / Sécurité", "Kinshasa – Politique – 12 h".
_BETWEEN = re.compile(r" ?[|•·/>›] ?| [–—-] |, | \((?=[^)\n]*\)$)")
#: How long it takes to read: "3 min", "Temps de lecture : 5 minutes", "2 min de lecture".
_READING = re.compile(
    r"(?i:(?:(?:temps de )?lecture|reading time) ?:? ?)?\d{1,2} ?(?i:min(?:utes?)?|mn)\b[^\n]{0,16}"
)
#: When it was put up: "12 h 40", "14 mai 2031", "Il y a 3 heures".
_TIME = re.compile(
    r"il y a [\w ]{3,12}|\d{1,2} ?[h:] ?\d{0,2}|\d{1,2}(?:er)? [a-zéûA-Z]{3,9}\.?(?: \d{4})?|\d{4}"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}",
    re.IGNORECASE,
)
_MOST_FIELDS, _MOST_WORDS = 6, 4


def _is_filed(line: str) -> bool:
    """Whether a line is nothing but names, with the section or the time of reading among them.

    >>> _is_filed("RDC | Goma | Sécurité"), _is_filed("Kinshasa - Politique - 12 h 40")
    (True, True)
    >>> _is_filed("Goma, Bukavu"), _is_filed("Goma – la peur")
    (False, False)
    """
    if len(line) > _LONGEST_FILED:
        return False
    if line.isupper() and _SECTIONS.issuperset(plain(line).split()[1:]):
        return 1 < len(line.split()) <= _MOST_WORDS  # "NORD-KIVU SÉCURITÉ"
    fields = [field.strip(" ()") for field in _BETWEEN.split(line)]
    if not 1 < len(fields) <= _MOST_FIELDS:
        return False
    said = [_field(field) for field in fields]
    return "" not in said and not {"section", "reading"}.isdisjoint(said)


def _field(field: str) -> str:
    """What a field holds: a section, the time of reading, a day, a name; "" for anything else."""
    words = plain(field).split()
    if _READING.fullmatch(field):
        return "reading"
    if _TIME.fullmatch(field):
        return "day"
    if not words or len(words) > _MOST_WORDS:
        return ""
    if _SECTIONS.issuperset(words):
        return "section"
    return "name" if all(word[:1].isupper() for word in field.split()) else ""


#: A label that names a place or a person is the article's: "Vivre à Goma : …".
_NAMES_SOMETHING = re.compile(r" [^ :]*[A-ZÀ-Þ]")
#: What is offered to the reader behind a name: "Bunia - Kasenyi : nos photos".
_OURS = re.compile(
    r" ?[:–—] (?:nos|notre|le|les|en)? ?(?:autres )?(?:photos?|images?|vidéos?|reportage|film"
    r"|long format|diaporama|portfolio|podcast|carte|infographie|titre)s?$"
)


def _is_beside(line: str) -> bool:
    """As in "Notre série d'été (4) : les plages de Kalemie", "Kasenyi : nos photos"."""
    if _OURS.search(line) is not None:
        return True
    label = re.split(r" ?: | [–—] ", line, maxsplit=1)[0]
    if DETERMINED.match(label) or _NAMES_SOMETHING.search(label):
        return False
    return has_label(line)


#: The day at the end of a picture's words: ", hier matin", ", en juin dernier", ", le 4 mai 2031".
_DAY_BEHIND = re.compile(
    r", (?:hier|(?:ce|le) \d{1,2}(?:er)? \w+|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)|en (?:\w+ )?(?:dernier|\d{4}|janvier|février|mars|avril|mai|juin|juillet|août"
    r"|septembre|octobre|novembre|décembre)|(?:yesterday|in \w+|on \w+))\b[^,:;]{0,24}$"
)


def _is_picture(line: str) -> bool:
    """As in "Une rue de Beni, en juin dernier": what is seen, and when, without a verb."""
    if _DAY_BEHIND.search(line) is None:
        return False
    return FINITE.isdisjoint(tokens_of(line).words) and not line[0].isdigit()
