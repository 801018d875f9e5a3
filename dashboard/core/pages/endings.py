"""Lines below an article that no table lists, told by their form: a label, a signature, a reader.

An article of sentences ends with a sentence, one of items with an item. A short line under it with
a label of its own ("La question du jour : …") or without a full stop ("Radio Lac, la voix de
Bukavu") is something else, unless it tells of the war: "Bilan : deux morts à Sake" is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from dashboard.core import late_patterns as re
from dashboard.core.pages.lines import Line, Retold, body_lines, retold
from dashboard.core.pages.of_itself import speaks_of_page
from dashboard.core.plain import plain
from dashboard.core.tokens import tokens_of
from dashboard.model import Part
from dashboard.model.members import PART_BODY, PART_BYLINE, PART_PAGE_FURNITURE, PART_TITLE

#: So many sentences make an article, one where a title stands above it; at least this share of its
#: lines are whole: they end as sentences do, are items, or have such a line under them.
_FEWEST_SENTENCES = 3
_ENDED = 0.8

#: No longer than this are a labelled line, a signature.
_LONGEST_LABELLED = 150
_LONGEST_SIGNATURE = 72

#: The name of an outlet under the author's is not longer.
_LONGEST_OUTLET = 40

#: A heading inside the article is not longer.
_LONGEST_HEADING = 100

#: Lines above the end are looked at no further than this.
_MOST_ENDINGS = 12

SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', ")", ":")

#: "La question du jour : …", "Sondage – …"; the label itself in a group.
_LABELLED = re.compile(r"(?P<label>[A-ZÀ-Þ@][^\n:.!?«“]{1,48}?) ?(?::| [–—]) ?(?=\S)")

#: Labels of one word that no article opens its last line with.
_LABELS = frozenset(
    """sondage tarifs tirage librairies texte textes photos reporters reportage permanence
    ephemeride retro reperes lexique carnet remerciements communique perdu trouve
    cartographie collaboration contributions formation concours loterie concert cinema vols horaires
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
FINITE = frozenset(
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


#: "à", which is no "a" ("elle a"): both are one word once the accents are off.
_AT = re.compile(r"\b[àÀ]\b")

#: What opens a clause or a group of words rather than a name: "Les écoles", "Deux élèves".
DETERMINED = re.compile(
    r"(?i:les|des|ces|ses|leurs?|une?|cet(?:te)?|deux|trois|quatre|plusieurs|certains|beaucoup"
    r"|the|an?|these|two|three|several|many)\b"
)

#: A signature has no more words of the language than this: "Grâce Furaha, stagiaire à Bukavu".
_MOST_SMALL = 2

_SMALL = re.compile(r"(?<![\w’'])[a-zà-ÿ][\w-]*")

#: Round a line that is one as a whole: "(Lire page 3 : les motards)", "* Avocat à Goma".
_ROUND = "()[]* "

_NO_SIGNATURE_ENDS = (".", "!", "?", "…", "»", "”", '"', ":", ",", ";")

#: "J. Kasereka, Goma", "R.K. (Bunia)": a name with its first letter alone.
_INITIAL = re.compile(r"(?<![\w.])[A-ZÀ-Þ]\.(?=[ ,A-ZÀ-Þ-]|$)")

#: Words that stand with a name under a page: who writes, for whom, on whose behalf.
_OF_TRADES = frozenset(
    """redaction redacteur redactrice correspondant correspondante correspondants
    correspondance stagiaire envoye envoyes speciaux reportage presentation technique
    realisation propos recueillis avenue
    envoyee special speciale journaliste reporter photographe bureau desk service presse agence
    radio journal studio studios imprimerie production edition matin soir voix quotidien
    secretariat secretaire comite coordination coordinateur coordinatrice president presidente
    porte-parole societe civile rapporteur administrateur gouverneur conforme copie pour avec
    depuis notre votre centrale particuliere general generale provincial provinciale national
    locale antenne newsroom correspondent stringer special office agency press secretary
    committee spokesman spokesperson chairman president from with evening morning daily""".split()
)

#: Share of the lines above a signature that are whole, at the least.
_MOSTLY = 0.6

#: "- Masisi : calme ;", "3. Elle demande une aide", "17:42 • Des tirs": an item of a list.
_ITEM = re.compile(r"[•*–—►-] ?\S|\(?\d{1,2}[.)°] ?\S|\d{1,2} ?[:hH] ?\d{2}\b")


_BELOW = (PART_PAGE_FURNITURE, "a line below the article, by its form")
_SIGNED = (PART_BYLINE, "who wrote, and where")
_OUTLET = (PART_PAGE_FURNITURE, "the outlet's signature")


def with_endings(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts, those below the article that their form betrays taken out of it.

    Args:
        text: The page's text.
        parts: Its parts in order, as the tables of words have labelled them.
    """
    lines = body_lines(text, parts)
    taken = _signed(text, lines)
    taken |= _outlet(text, parts, taken)
    lines = [line for line in lines if line.parts[0] not in taken]
    for line in _below(text, parts, lines):
        taken |= dict.fromkeys(line.parts, _BELOW)
    return retold(parts, taken)


def _below(text: str, parts: Sequence[Part], lines: list[Line]) -> list[Line]:
    """The last lines that are none of the article above them."""
    ends = _end_of_article(text, lines, _is_ending)
    fewest = 1 if any(part.kind is PART_TITLE for part in parts) else _FEWEST_SENTENCES
    if ends < len(lines) and _is_whole(text, lines[:ends], fewest):
        return lines[ends:]
    lines = _with_last_sentence(text, parts, lines)
    ends = _end_of_article(text, lines, _is_plain_ending)
    return lines[ends:] if ends < len(lines) and _is_of_items(text, lines[:ends]) else []


def _signed(text: str, lines: Sequence[Line]) -> dict[int, Retold]:
    """The parts by index that stand between two reports of a bulletin and sign the one above."""
    return {
        index: _SIGNED
        for above, line in pairwise(lines)
        if text[above.end - 1] in SENTENCE_ENDS and is_signed(text[line.start : line.end])
        for index in line.parts
    }


def _outlet(text: str, parts: Sequence[Part], signed: Mapping[int, Retold]) -> dict[int, Retold]:
    """The last part by index where it is a short line under the author's: "KIVU SOIR Online"."""
    if len(parts) < _FEWEST_SENTENCES:
        return {}
    byline, last = parts[-2:]
    index = len(parts) - 1
    words = text[last.start : last.end]
    is_outlet = (
        (last.kind is PART_BODY and index not in signed)
        and (byline.kind is PART_BYLINE or index - 1 in signed)
        and len(words) <= _LONGEST_OUTLET
        and "\n" in text[byline.end : last.start]
        and not words.endswith(SENTENCE_ENDS)
        and not tells_of_war(words)
    )
    return {index: _OUTLET} if is_outlet else {}


def _end_of_article(text: str, lines: Sequence[Line], is_ending: Callable[[str], bool]) -> int:
    """How many of the lines are left above the last ones that are endings."""
    ends = len(lines)
    while ends > 1 and len(lines) - ends < _MOST_ENDINGS:
        if not is_ending(text[lines[ends - 1].start : lines[ends - 1].end]):
            break
        ends -= 1
    return ends


def _with_last_sentence(text: str, parts: Sequence[Part], lines: list[Line]) -> list[Line]:
    """The lines, the last sentence of the page as a line of its own where it has no full stop."""
    if not lines or len(lines[-1].parts) < 2 or text[lines[-1].end - 1] in SENTENCE_ENDS:
        return lines
    last = lines[-1]
    *before, alone = last.parts
    return [
        *lines[:-1],
        Line(last.start, parts[before[-1]].end, tuple(before)),
        Line(parts[alone].start, last.end, (alone,)),
    ]


def _is_whole(text: str, lines: Sequence[Line], fewest: int) -> bool:
    """Whether the article above is of sentences, under headings or in items as it may be, none of
    its lines labelled as those below are."""
    if sum(len(line.parts) for line in lines) < fewest:
        return False
    told = [text[line.start : line.end] for line in lines]
    ended = [
        line.endswith(SENTENCE_ENDS) or len(row.parts) > 1
        for row, line in zip(lines, told, strict=True)
    ]
    whole = [
        is_ended or is_item(line) or (_is_heading(line) and ended[index + 1 : index + 2] == [True])
        for index, (line, is_ended) in enumerate(zip(told, ended, strict=True))
    ]
    labels = [_LABELLED.match(line) for line in told]
    is_labelled = any(label is not None and _is_label(label["label"]) for label in labels)
    return any(ended) and sum(whole) >= _ENDED * len(lines) and not is_labelled


def _is_of_items(text: str, lines: Sequence[Line]) -> bool:
    """Whether most lines of the article end as sentences do, or begin as items of a list."""
    told = [text[line.start : line.end] for line in lines]
    ended = [line.endswith(SENTENCE_ENDS) or _ITEM.match(line) is not None for line in told]
    return len(lines) > 1 and sum(ended) >= _MOSTLY * len(lines)


def is_item(line: str) -> bool:
    """As in "- Masisi : 300 ménages à Sake", "2. Deux mille ménages ont fui ;"."""
    return _ITEM.match(line) is not None or line.endswith(";")


def _is_heading(line: str) -> bool:
    """A short line over another one, without a full stop; nothing that a page ends with is one."""
    return len(line) <= _LONGEST_HEADING


def _is_ending(line: str) -> bool:
    """As in "La question du jour : …", "Radio Lac, la voix de Bukavu", "Papy de Bukavu : …"."""
    if len(line) > _LONGEST_LABELLED or _ITEM.match(line) is not None:
        return False
    if tells_of_war(line):
        return False
    if speaks_of_page(line):
        return True
    line = _without_round(line)
    is_signed_off = _is_signature(line) or is_signed(line.removesuffix("."))
    return has_label(line) or _is_of_reader(line) or is_signed_off


def _is_of_reader(line: str) -> bool:
    """As in "Papy de Bukavu : et nous ?"; "Prison de Bukavu : une enquête est ouverte." is news."""
    return _READER.match(line) is not None and _FULL_STOP.search(line) is None


def _is_plain_ending(line: str) -> bool:
    """What ends a page of any form: a signature of names and trades, the page's word on itself."""
    if len(line) > _LONGEST_LABELLED or tells_of_war(line):
        return False
    is_signed_off = is_signed(line.removesuffix("."))
    return is_signed_off or speaks_of_page(line) or _is_of_reader(line)


def tells_of_war(line: str) -> bool:
    """Whether a line holds a word of the war: it is read, whatever its form.

    >>> tells_of_war("Les déplacés de Sake"), tells_of_war("Le port de Kigoma")
    (True, False)
    """
    return not _OF_WAR.isdisjoint(tokens_of(line).words)


def is_mostly_whole(told: Sequence[str]) -> bool:
    """Whether most lines of a page end as sentences do, so that one without is something else."""
    ended = sum(line.endswith(SENTENCE_ENDS) for line in told)
    return ended > 1 and ended >= _MOSTLY * len(told)


def is_signed(line: str) -> bool:
    """A short line of names and trades alone, which ends any page.

    >>> is_signed("Grâce Furaha, stagiaire à Bukavu"), is_signed("Le marché de Bukavu")
    (True, False)
    """
    line = _without_round(line)
    if len(line) > _LONGEST_SIGNATURE or ": " in line or line.endswith(_NO_SIGNATURE_ENDS):
        return False  # as nearly all lines
    small = [word for word in _SMALL.findall(line) if len(word) > 3]
    return _OF_TRADES.issuperset(plain(" ".join(small)).split()) and (
        bool(small) or _INITIAL.search(line) is not None or _is_of_outlet(line)
    )


#: A line that begins so signs, whatever name follows: "RÉDACTION DE BUNIA", "Studio Goma".
_OUTLETS = frozenset(
    "redaction agence bureau correspondance reportage studio desk antenne newsroom".split()
)


def _is_of_outlet(line: str) -> bool:
    return _OUTLETS.issuperset(plain(line).split()[:1])


def _without_round(line: str) -> str:
    """The words inside the brackets or behind the bullet of a line that is in them as a whole."""
    is_round = line[:1] in _ROUND and (line[:1] != "(" or line.find(")") == len(line) - 1)
    return line.strip(_ROUND) if is_round else line


def _is_signature(line: str) -> bool:
    """A short line without a verb or a full stop; with "à" or a bracket hardly more than names.

    >>> _is_signature("Grâce Furaha, stagiaire à Bukavu"), _is_signature("R. K. (Bunia)")
    (True, True)
    >>> _is_signature("Les écoles rouvrent à Goma"), _is_signature("Le gouverneur a rouvert Goma")
    (False, False)
    """
    if len(line) > _LONGEST_SIGNATURE or not line[:1].isupper():
        return False
    is_bracketed = line.endswith(")") and _INITIAL.search(line) is not None
    if line.endswith((*SENTENCE_ENDS, ",", ";")) and not is_bracketed:
        return False
    without = _AT.sub(" ", line)
    if not FINITE.isdisjoint(tokens_of(without).words):
        return False
    if without == line and not is_bracketed:
        return True
    small = sum(len(word) > 3 for word in _SMALL.findall(line))
    return small <= _MOST_SMALL and DETERMINED.match(line) is None


def has_label(line: str) -> bool:
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
