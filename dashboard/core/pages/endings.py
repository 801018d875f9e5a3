"""Lines below an article that no table lists, told by their form: a label, a signature, a reader.

An article of sentences ends with a sentence. A short line under it with a label of its own ("La
question du jour : …") or without a full stop ("Radio Lac, la voix de Bukavu") is something else,
unless it tells of the war: "Bilan : deux morts à Sake" is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from dashboard.core.tokens import tokens_of
from dashboard.model import Part, PartKind

#: So many sentences make an article; at least this share of its lines end as sentences do.
_FEWEST_SENTENCES = 3
_ENDED = 0.8

#: No longer than this are a labelled line, a signature.
_LONGEST_LABELLED = 150
_LONGEST_SIGNATURE = 72

#: Lines above the end are looked at no further than this.
_MOST_ENDINGS = 12

_SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', ")", ":")

#: "La question du jour : …", "Sondage – …"; the label itself in a group.
_LABELLED = re.compile(r"(?P<label>[A-ZÀ-Þ@][^\n:.!?«“]{1,48}?) ?(?::| [–—]) ?(?=\S)")

#: Labels of one word that no article opens its last line with.
_LABELS = frozenset(
    """sondage tarifs tirage librairies texte textes photos reporters reportage permanence
    ephemeride retro reperes lexique carnet remerciements communique perdu trouve
    formation concours loterie concert cinema vols horaires
    marches change resultats basket mode cuisine people insolite
    economie sante decryptage eclairage document annexe directeur direction poll prices circulation
    text reporters rota almanac glossary lost found training contest concert cinema flights
    timetable markets results basketball fashion cooking odd economy health analysis directors
    tribune editorial chronique billet""".split()
)

#: "Il y a du mieux à Luna : …" is a sentence, "Bonne nouvelle : …" with a full stop ends as one.
_CLAUSE = re.compile(
    r"(?i:[cj][’']|(?:ils?|elles?|on|ce|ça|cela|nous|vous|je|it|they|he|she|we|there|this|that)\b)"
)
_FULL_STOP = re.compile(r"\w[)»”]?\.$")
_OF_THE_DAY = re.compile(r"(?i:du jour|de la semaine|of the (?:day|week))$")

#: Words of a sentence that has lost its full stop: "Les écoles ont rouvert à Goma".
_FINITE = frozenset(
    """a ont est sont sera seront avait avaient etait etaient fait font va vont peut
    peuvent doit doivent reste restent attend attendent is are was were has have had will can must
    remains remain say says said dit disent""".split()
)

#: In a label they name ground of the article: "Territoire de Masisi : …", "Axe Sake-Minova : …".
_GROUNDS = frozenset(
    """territoire province zone axe camp site groupement secteur chefferie localite village ville
    cite commune quartier front bilan situation besoins reponse acces securite deplacements
    territory area axis town sector toll needs response access security displacement
    update""".split()
)

#: They tell of the war: such a line is read, however it is labelled.
_OF_WAR = frozenset(
    """rebelles rebelle armee soldats militaires miliciens m23 fardc adf attaque attaques combats
    affrontements tue tues tuee morts mort blesses deplaces deplacees refugies menages familles fui
    fuient fuite prise tombe tombee controle bombes obus tirs civils wazalendo armes enleves rebels
    army soldiers attack attacks fighting killed dead wounded displaced refugees households families
    fled captured fell shelling civilians militia villages incendie incendies waasi wakimbizi
    watu""".split()
)

#: "Papy de Bukavu : …", "Mama Neema, Uvira : …", "Papy K. (Bukavu) écrit : …"
_READER = re.compile(
    r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]*\.?)?(?:, | d[e'’] ?| \()[A-ZÀ-Þ][\w’'-]+\)?"
    r"(?: écrit| dit| writes| says|, \d[^:\n]{0,20})? ?: "
)


class _Line(NamedTuple):
    """A line of the article: its ends in the text and the parts in it by index."""

    start: int
    end: int
    parts: tuple[int, ...]


def with_endings(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, those below the article that their form betrays taken out of it.

    Args:
        text: The page's text.
        parts: Its parts in order, as the tables of words have labelled them.
    """
    lines = _body_lines(text, parts)
    ends = len(lines)
    while ends > 1 and len(lines) - ends < _MOST_ENDINGS:
        if not _is_ending(text[lines[ends - 1].start : lines[ends - 1].end]):
            break
        ends -= 1
    if ends == len(lines) or not _is_of_sentences(text, lines[:ends]):
        return list(parts)
    below = {index for line in lines[ends:] for index in line.parts}
    reason = "a line below the article, by its form"
    return [
        replace(part, kind=PartKind.PAGE_FURNITURE, reason=reason) if index in below else part
        for index, part in enumerate(parts)
    ]


def _body_lines(text: str, parts: Sequence[Part]) -> list[_Line]:
    """The lines of the article in order, without those that are something else already."""
    lines: list[list[int]] = []
    for index, part in enumerate(parts):
        if part.kind is not PartKind.BODY:
            continue
        if lines and "\n" not in text[parts[lines[-1][-1]].end : part.start]:
            lines[-1].append(index)
        else:
            lines.append([index])
    return [_Line(parts[one[0]].start, parts[one[-1]].end, tuple(one)) for one in lines]


def _is_of_sentences(text: str, lines: Sequence[_Line]) -> bool:
    """Whether the article above is of sentences, none of its lines labelled as those below are."""
    if sum(len(line.parts) for line in lines) < _FEWEST_SENTENCES:
        return False
    ended = [text[line.start : line.end].endswith(_SENTENCE_ENDS) for line in lines]
    labels = [_LABELLED.match(text[line.start : line.end]) for line in lines]
    is_labelled = any(label is not None and _is_label(label["label"]) for label in labels)
    return sum(ended) >= _ENDED * len(lines) and not is_labelled


def _is_ending(line: str) -> bool:
    """As in "La question du jour : …", "Radio Lac, la voix de Bukavu", "Papy de Bukavu : …"."""
    if len(line) > _LONGEST_LABELLED or not _OF_WAR.isdisjoint(tokens_of(line).words):
        return False
    if _has_label(line) or _READER.match(line):
        return True
    is_short = len(line) <= _LONGEST_SIGNATURE and not line.endswith((*_SENTENCE_ENDS, ",", ";"))
    return is_short and line[:1].isupper() and _FINITE.isdisjoint(tokens_of(line).words)


def _has_label(line: str) -> bool:
    """As in "La question du jour : …"; a whole sentence behind it makes it one of the article."""
    found = _LABELLED.match(line)
    if found is None or not _is_label(found["label"]):
        return False
    if len(found["label"].split()) == 1 or _OF_THE_DAY.search(found["label"]):
        return True
    return not _FULL_STOP.search(line)


def _is_label(label: str) -> bool:
    words = tokens_of(label).words
    if len(words) == 1:
        return words[0] in _LABELS
    if _OF_THE_DAY.search(label):
        return True
    has_small = any(word[:1].islower() and len(word) > 3 for word in label.split())
    is_of_ground = not _GROUNDS.isdisjoint(words) or _CLAUSE.match(label)
    return 1 < len(words) <= 7 and has_small and not is_of_ground
