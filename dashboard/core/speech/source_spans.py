"""Where the words that name a source begin and end: "the army's spokesman", "des témoins"."""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speech.words import TIME_OR_MANNER, WHEN_SAID

_NOT_IN_SOURCE = (
    r"(?:who|on|which|that|qui|que|ambayo|kuwa|kwamba|when|after|quand|saying|stating|adding"
    r"|in a|to afp|to reuters|tayari|takriban|kuna|watu \d\w*)\b"
)
_SOURCE_AFTER = re.compile(
    rf"[\s,]*(?>{WHEN_SAID}(?:a (?:l')?(?:afp|reuters|radio okapi|la presse) )?{WHEN_SAID})"
    rf"((?:(?!{_NOT_IN_SOURCE})"
    r"(?:(?:maj|gen|col|capt|lt|sgt|dr|mr|mrs|ms|prof|m|mme|mlle|me)\.|[^\s,;:.!?\"()\[\]]+(?:\.(?=\w))?)\s?){1,9})"
)
_OPENING = quick(
    r"(?:(?:but|and|however|meanwhile|still|yet|then|mais|et|or|cependant|lakini|na|on|in|at"
    r"|late|early|also|earlier|as|ou|since|although|though|while|whereas|\d{1,2}[h:]\d{2})\b[ ,]*)+"
)
_LEADING_TIME = quick(
    r"^(?:on |in |at |by |since |en |le |ce |late |early |this |last )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|yesterday|today|hier|jana|leo)(?: (?:morning|evening|night|matin|soir))? "
)

_AUXILIARY_WORDS = (
    r"has|have|had|was|were|is|are|been|did|does|do|can|could|will|would|not|even"
    r"|only|both|all|also"
    r"|nonetheless|nevertheless|further|later|again|repeatedly|reportedly|already|now|consistently|strongly|categorically"
    r"|a|ont|avait|avaient|est|sont|en|l'|n'a|n'ont|pas|y|lui|nous|leur|aussi|egalement|deja|hier"
)
#: Auxiliaries and adverbs before a verb: "has repeatedly denied", "n'a pas confirmé".
AUXILIARY = quick(
    rf"(?:\s|^)(?:(?:{_AUXILIARY_WORDS}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)[ ,]+)+$"
)
#: The same with times and manners: "Congo for months has", "the army in a statement".
_BETWEEN = quick(rf"(?:\s|^)(?:(?:{_AUXILIARY_WORDS}|{TIME_OR_MANNER})[ ,]+)+$")
#: "Jean Kaya, head of a group, based in Irumu, said": what follows a name belongs to it.
_APPOSED = re.compile(
    r"(?:head|leader|spokes\w+|president|chief|director|coordinator|administrator|governor|member"
    r"|activist|representative|secretary|mayor|commander|chairman|founder|deputy|coordonnateur"
    r"|coordonnatrice|porte-parole|administrateur|membre|activiste|responsable|chef|depute"
    r"|gouverneur|maire|directeur|directrice|representante?|vice-president) (?:of|for|at|in|du|de"
    r"|des|d'|adjoint)|(?:based|known|base|basee|connue?) (?:in|as|at|a|en|comme|sous)\b"
)
_CLAUSE_CUT = re.compile(
    r".*(?:,(?!\d)|[;:\"\[]|\((?![^()]*\))|\) ?--? ?| --? |\b(?:that|which|who|whom|because|where"
    r"|whether|what|before|after|until|while|que|qui|car|kwamba|kuwa|ambao|ambayo|ambapo"
    r"|and then)\b) ?"
)
#: "L'un d'entre eux, qui a été interrogé par un reporter, affirme": the subject stands before it.
_WHO = re.compile(r"\b(?:who|qui)\b ?$")
_PARENTHESIS = re.compile(r" ?\([^()]{0,60}\)$")


#: "The governor visited X and said": the verb of saying is the second of one subject.
_JOINED = re.compile(r",? (?:and|et|but|mais|puis|then|and then|et puis)$")
_JOINTS = (" and", " et", " but", " mais", " puis", " then")
#: The verb that opens a predicate; participles that stand before a noun are none.
_FINITE = re.compile(
    r"(?<=[\w,)\"] )(?:was|were|is|are|has|have|had|will|said|says|told|tells|left|went|came|took"
    r"|made|gave|held|met|saw|spoke|speaks|fell|led|sent|began|lost|put|kept|ran|grew|rose|stood"
    r"|brought|rejects|denies|condemns|accuses"
    r"|(?!(?:armed|displaced|wounded|united|unidentified|unnamed|retired|elected|appointed|alleged"
    r"|suspected|accused|named|combined|concerned|backed|based|allied|exiled|besieged)\b)"
    r"[a-z]{3,}(?<!ee)ed"
    r"|a|ont|est|sont|avait|avaient|etait|etaient|n'a|n'ont|s'est|se|parle|parlent|evoque|appelle"
    r"|demande|exige|salue|condamne|rejette|accuse|annonce|affirme|assure|dit|declare|estime"
    r"|invite|plaide|lance|promet|refuse|quitte|visite|rencontre|recoit|tient|veut|reste|continue"
    r"|poursuit|reconnait|insiste|denonce|minimise|relativise)(?= )"
)


def is_joined(text: str, verb_start: int) -> bool:
    """Whether a verb shares the subject of another before it: "captured X and has closed the road".

    >>> text = "they captured x and have closed the road"
    >>> is_joined(text, text.index("closed")), is_joined(text, text.index("captured"))
    (True, False)
    >>> text = "the army says it lost men and explains"
    >>> is_joined(text, text.index("explains"))
    True
    """
    between = _BETWEEN.search(text, max(0, verb_start - 90), verb_start)
    end = between.start() if between else verb_start
    return _JOINED.search(text[max(0, end - _LONGEST_JOINT) : end].rstrip()) is not None


_LONGEST_JOINT = 12


def _first_verb(text: str, start: int, end: int) -> int | None:
    """Where the first finite verb of a clause that ends at ``end`` stands; None without one."""
    opens = max(text.rfind(mark, start, end) for mark in ".;:")
    found = _FINITE.search(text, max(start, opens + 1), end)
    return found.start() if found else None


def subject_before(text: str, verb_start: int) -> Span | None:
    """The subject of a verb in plain text, going back over auxiliaries and an apposition.

    >>> text = "the army's spokesman, maj. kirumba, said"
    >>> span = subject_before(text, text.index("said"))
    >>> text[span.start : span.end]
    "the army's spokesman"
    """
    end = verb_start
    if between := _BETWEEN.search(text, max(0, end - 90), end):
        end = between.start() + (0 if between.start() == 0 else 1)
    window = max(0, end - 160)
    stripped = text[window:end].rstrip()
    if stripped.endswith(_JOINTS) and (joined := _JOINED.search(stripped)) is not None:
        first = _first_verb(text, window, window + joined.start())
        if first is not None:
            return subject_before(text, first)
    if stripped.endswith(")"):
        stripped = _PARENTHESIS.sub("", stripped)
    if _OFFICE_ALONE.fullmatch(stripped) is not None:
        stripped = stripped[:-1]
    if stripped.endswith(" -") and (dash := stripped[:-2].rfind(" - ")) > 0:
        stripped = _before_dash(stripped[:dash])
    if between:  # "le gouvernement, dans un communiqué, accuse"
        stripped = stripped.rstrip(",") if "," not in stripped[:-1] else stripped
    end = window + len(stripped)
    # "spokesman, Maj. X, said": the subject stands before the pair of commas.
    if stripped.endswith(",") and (opening := stripped[:-1].rfind(", ")) > 0:
        before = _before_appositions(text, window, window + opening)
        if (land := _LAND_OF_OFFICE.search(text[:before], window)) is not None:
            before = land.start("land")
        end = end - 1 if _ADVERB.search(text, window, before) else before
    return _trim_source(text, window, end)


#: "Msemaji wa UNHCR, Uganda, Roco Nuri, amesema": the land belongs to the office before it.
_LAND_OF_OFFICE = re.compile(
    r"\b(?:msemaji|mkuu|mratibu|mwakilishi|mkurugenzi|afisa|ofisa|kiongozi) (?:\w+ ){1,5}?\w+"
    r"(?P<land>, [a-z]+)$"
)


#: "Msemaji wa Umoja wa Mataifa Stephane Dujarric, amesema": a comma behind a subject of its own.
_OFFICE_ALONE = re.compile(
    r"\W*(?:msemaji|mkuu|mratibu|mwakilishi|mkurugenzi|afisa|ofisa|kiongozi|gavana|waziri|meya|chifu"
    r"|mbunge|rais) [^,;:.]{3,90},"
)


def _before_dash(before: str) -> str:
    """What stands before an aside between dashes, closed as an apposition where it ends in one.

    "Col. X, a spokesman for the movement - which has backers - said".
    """
    opening = before.rfind(", ")
    return f"{before}," if opening > 0 and _ROLE.match(before, opening + 2) else before


def _before_appositions(text: str, window: int, end: int) -> int:
    """Where the name ends that "head of …" and "based in …" before ``end`` belong to."""
    comma = text.rfind(", ", window, end)
    while comma > window and _APPOSED.match(text, comma + 2, end):
        end = comma
        comma = text.rfind(", ", window, end)
    return end


def _trim_source(text: str, window: int, end: int) -> Span | None:
    cut = _CLAUSE_CUT.match(text, window, end)
    start = cut.end() if cut else window
    if cut and (who := _WHO.search(text, max(window, start - 5), start)) and start < end:
        return _trim_source(text, window, len(text[: who.start()].rstrip(" ,")))
    while start < end and text[start] in " '\"":
        start += 1
    for pattern in (_OPENING, _LEADING_TIME):
        if (opening := pattern.match(text, start, end)) and opening.end() < end:
            start = opening.end()
    words = text[start:end].split()
    if (
        not words
        or words[-1] in _NOBODY
        or not any(character.isalpha() for character in text[start:end])
    ):
        return None
    office = len(words) <= _LONGEST_OFFICE and _OFFICE.match(text, start, end)
    if len(words) > _LONGEST_SOURCE and not office:
        return _last_noun_phrase(text, start, end)
    return Span(start, end)


#: "On signale des combats": nobody is named.
_NOBODY = frozenset({"on", "there", "qu'on", "l'on"})

#: "Meanwhile, UNHCR staff in Rwanda, said": the words before the first comma name nobody.
_ADVERB = re.compile(
    r"(?:^|[.;:] )(?:meanwhile|however|earlier|later|also|still|separately|elsewhere|then"
    r"|cependant|toutefois|par ailleurs|entre-temps|de son cote|pour sa part|enfin|ensuite"
    r"|dans le meme temps|au meme moment|pendant ce temps|d'autre part|en outre|in the meantime"
    r"|at the same time)$"
)

#: More words than this before a verb are a clause, not a source.
_LONGEST_SOURCE = 9
#: But so many may name an office: "le porte-parole du gouvernement provincial du X sous Y".
_LONGEST_OFFICE = 14
_OFFICE = re.compile(rf"(?:the |an? |le |la |l'|une? )?(?:[\w-]+ )?(?:{_APPOSED.pattern})")

_DETERMINER = re.compile(r"\b(?:the|a|an|les|le|la|l'|un|une|des|some|several|local|two|three) ?")


#: "Mkuu wa vijiji vya Djaiba vinavyopatikana eneo la Djugu": the office that opens a long Swahili
#: subject, up to what is told of its land. Its words are taken whole: cut anywhere, a long one has
#: millions of ways to be several.
_OFFICE_SW = re.compile(
    r"\b(?:mkuu|msemaji|mbunge|kiongozi|gavana|meya|chifu|mwenyekiti|mratibu|afisa|ofisa|kamanda"
    r"|naibu|waziri|mka?azi|mwakilishi|mkurugenzi|mjumbe|katibu|rais|shirika) \w++(?: \w++){0,7}?"
    r"(?= ?(?:(?:vi|i|li|u|ki|zi|a|wa|ya)(?:na|li|me)(?:vy|y|l|ch|z)?[oe]\w{3,}|$))"
)


def _last_noun_phrase(text: str, start: int, end: int) -> Span | None:
    if (office := _OFFICE_SW.search(text, start, end)) is not None:
        return Span(office.start(), office.start() + len(office.group().rstrip()))
    found = None
    for match in _DETERMINER.finditer(text, start, end):
        if len(text[match.start() : end].split()) <= _LONGEST_SOURCE:
            found = found or match
    return Span(found.start(), end) if found else None


def closes_an_apposition(text: str, verb_start: int) -> bool:
    """Whether "Jean Kaya, executive director of a group, " stands before a verb: he is its subject.

    >>> text = "jean kaya, executive director of a group, said the road was cut"
    >>> closes_an_apposition(text, text.index("said"))
    True
    """
    if auxiliary := AUXILIARY.search(text, max(0, verb_start - 60), verb_start):
        verb_start = auxiliary.start() + 1
    before = text[max(0, verb_start - 160) : verb_start].rstrip()
    opening = before[:-1].rfind(", ")
    if not before.endswith(",") or opening <= 0 or '"' in before:
        return False
    return bool(_ROLE.match(before, opening + 2)) or not _VERBAL.search(before)


#: Something is told before the name: "Sake fell, the army's own count shows, said Maj. Mak".
_VERBAL = re.compile(
    r"\b(?!(?:president|resident|agent|gouvernement|mouvement|groupement|commandement|parlement"
    r"|departement|regiment|detachement|quartier|officier|policier|premier|dernier|conseiller"
    r"|infirmier|element|etablissement)s?\b|des\b|les\b|ces\b|ses\b)"
    r"(?:[a-z]{2,}(?:ed|ing)|(?:seiz|push|reach|mov|clos|tak|fle|go|continu|clash|ris|advanc)es"
    r"|a (?:\w+(?:ri|it|is|ui|du|nu|tte)|ete)|fell|took|left|held"
    r"|broke|fled|hit|came|went|shot|began|is|are"
    r"|was|were|has|have|had|will|would|can|could|do|does|did|ont|est|sont|ete|\w+(?:ent|ait|er))\b"
)
_ROLE = re.compile(
    r"(?:who|whose|qui|dont)\b"
    rf"|(?:the |an? |le |la |l'|une? )?(?:[\w-]+ ){{0,2}}(?:{_APPOSED.pattern})"
    r"|(?:an?|une?) (?:[\w'-]+ ){1,3}(?:qui|who|that|which|dont)\b"
    # "the AFC, a coalition comprising two armed groups, has accused"
    r"|(?:an?|the|une?|la|le|l') ?(?:[\w-]+ ){0,3}(?:coalition|alliance|group|grouping|movement"
    r"|militia|faction|rebellion|network|organi[sz]ation|agency|body|association|party|platform"
    r"|groupe|mouvement|milice|reseau|organisation|agence|association|parti|plateforme)\b"
)


def source_after(text: str, position: int) -> Span | None:
    """The source that stands at a position, behind its verb; None where none stands there."""
    match = _SOURCE_AFTER.match(text, position)
    if match is None:
        return None
    start, end = match.span(1)
    if (rest := _UP_TO_SHORT_NAME.match(text, end)) is not None:
        end = rest.end()
    end = start + len(text[start:end].rstrip(" -'"))
    return Span(start, end) if end > start else None


#: The rest of a long name whose short form follows: "… in the Democratic Republic of Congo (X)".
_UP_TO_SHORT_NAME = re.compile(r"(?:[^\s,;:.!?\"()]+ ){1,9}(?=\([\w-]{2,12}\))")
