"""Who stopped or reopened work: the subject of the verb, or whoever is named behind "by".

A name counts only where all that stands between it and the words is understood: an aside, a place,
a time, "has announced that it"; else nobody is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.doers import Doer, doers_in
from dashboard.core.events.who_and_where.page import Page
from dashboard.core.events.who_and_where.places import PlaceGroup
from dashboard.core.events.words.cues import Cue
from dashboard.core.events.words.operation_cues import WORK_EN, WORK_FR, WORK_NOUNS
from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speech.words import TIME_OR_MANNER
from dashboard.model import PlaceKind


def operator_of(page: Page, cue: Cue, index: int, passive: bool) -> Span | None:
    """Who halted or reopened work, as printed, without its article; None where nobody is named.

    Args:
        page: The article.
        cue: The words that say that work stopped or started.
        index: Their sentence.
        passive: Whether the words are a passive: who did it stands behind "by".
    """
    doers = doers_in(page, index)
    cue = _from_verb(page.text, cue)
    noun_first = WORK_NOUNS.match(page.text, cue.start) is not None
    done_to = cue.language == "swahili" and page.text.endswith("wa", cue.start, cue.end)
    suffered = done_to or (passive and _BE.search(page.lead(index, cue.start)) is not None)
    found = None if suffered else _subject(page, cue, index, doers, noun_first)
    if found is None:
        found = _behind_by(page, cue, index, doers) or _what_runs(page, cue, doers)
    return _shown(page, index, found) if found else None


#: "The hospital in X suspended surgery": found by its first noun, it tells what that one did.
_LAST_WORD = re.compile(r"(?<= )[a-z]+$")
_ITS_WORK = re.compile(
    rf" (?:(?:its|their|ses|leurs?|son|sa|all|les|ses propres) )?(?:{WORK_EN}|{WORK_FR}|portes?"
    r"|doors?|gates?)(?![\w'-])"
)


#: "The park authority has closed the lodge": what it closed stands behind the verb.
_A_THING = re.compile(
    r" (?:the|all|both|its|their|la|le|les|ses|leurs) (?!(?:week|day|month|year|moment|time|first"
    r"|second|same|semaine|jour|mois|annee|temps|lendemain|[a-z]+day|week-?end)\b)[a-z]+"
)


def _from_verb(text: str, cue: Cue) -> Cue:
    """The cue; from its verb on, where a noun opens it and an object follows."""
    work = _ITS_WORK.match(text, cue.end) or _A_THING.match(text, cue.end)
    if work is None or WORK_NOUNS.match(text, cue.start) is None:
        return cue
    verb = _LAST_WORD.search(text, cue.start, cue.end)
    if verb is None or _BE.search(text, cue.start, verb.start()):
        return cue
    return replace(cue, start=verb.start(), end=work.end())


#: "Were suspended", "a été fermée": what stands before is no doer.
_BE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|est|sont|ete|etait|etaient|etre|sera|fut|furent)"
    r"(?: \w+(?:ly|ment)| also| now| again| aussi| egalement| a nouveau)? $"
)


def _subject(
    page: Page, cue: Cue, index: int, doers: Sequence[Doer], noun_first: bool
) -> Doer | None:
    """Whoever stands before the words as their subject, or whom "it" means."""
    laid_out = _laid_out(page, index)
    start = page.sentences[index].start
    named = [one for one in doers if one.end <= cue.start]
    for doer in reversed(named):
        if doer.governed or not _acts(page.text, cue, doer):
            continue
        between = laid_out[doer.end - start : cue.start - start]
        if _leads_to(between, cue, noun_first, _is_forced(page.text, start, doer)):
            return _with_partners(page.text, doer, named)
    if noun_first or not cue.row.verb:
        return None
    return _antecedent(page, cue, index, named)


#: "The PAM and the Unicef", "soldiers (UPDF) and police".
_AND = re.compile(r"(?: \([^()]{1,40}\))?,? (?:and|et|na) (?:(?:the|an?|la|les?|des|une?) |l')?")


def _with_partners(text: str, doer: Doer, named: Sequence[Doer]) -> Doer:
    """The subject with whoever did it together with them: "PAM et l'Unicef"."""
    for other in reversed(named):
        joined = other.end <= doer.start and _AND.fullmatch(text, other.end, doer.start)
        if joined and not other.governed:
            doer = replace(doer, start=other.start)
    return doer


def _laid_out(page: Page, index: int) -> str:
    """A plain sentence in which places and other names are written as signs, letter by letter."""
    sentence = page.sentences[index]
    text = _NAMED.sub(
        lambda name: "@" * len(name.group()), page.article.text[sentence.start : sentence.end]
    )
    plain = page.text[sentence.start : sentence.end]
    signs = [sign if sign == "@" else letter for sign, letter in zip(text, plain, strict=True)]
    for group in page.groups(index):
        first, end = group.start - sentence.start, group.end - sentence.start
        closed = "," in plain[first:end] and plain.startswith(",", end)
        for at in range(first, end + closed):  # "of Bisie, 57 km from Walikale,"
            signs[at] = "@"
    return "".join(signs)


_NAMED = re.compile(r"(?<!\w)[A-Z\u00c0-\u00dd](?:[\w.-]|['\u2019](?!s\b))*\w")

#: What a verb may have before it, and a name behind it, without another subject.
_LITTLE_WORDS = (
    "has|have|had|having|is|are|was|were|did|does|do|not|yet|never|still|also|already|then|later"
    "|now|soon|since|again|even|itself|themselves|all|both|meanwhile|however|too|again|therefore"
    "|in turn|as well|in response|for now|for the time being|just"
    "|a|ont|avait|avaient|aurait|auraient|ayant|est|sont|n'a|n'ont|n'avait|n'avaient|n'|ne|pas"
    "|plus|jamais|deja|aussi|egalement|depuis|alors|ensuite|puis|enfin|donc|meme|toutefois|eux"
    "|elles?|lui|eux-memes|elle-meme|les|l'|en|y|au contraire|en revanche"
    "|quant a (?:eux|elles?|lui)"
    "|(?:pour|de) (?:sa|leur|son) (?:part|cote)|pour l'instant|a son tour|a leur tour|tout|mis la"
    "|hiyo|hilo|hii|hizo|hao|hawa|hayo|pia|tayari|kwa muda|kwa sasa|bado|nayo|nalo|nao|naye|yenyewe"
    "|wenyewe"
)
_TIMES = (
    r"(?:on |in |since |by |late |early |last |this |the |le |la |ce |cette |en |fin |debut |depuis"
    r" |jusqu'au |tangu )*(?:\w+day|yesterday|today|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|hier|aujourd'hui|jana|leo|morning|evening|night|week|month|year|matin|soir|nuit"
    r"|semaine|mois|same day|next day|lendemain|meme jour|juma\w+|alhamisi|ijumaa"
    r"|\d{1,2}(?:er|st|nd|rd|th)?(?: @+| \w+bre| janvier| fevrier| mars| avril| mai| juin"
    r"| juillet| aout)?(?: \d{4})?|@+ \d{1,2}|\d{4})(?: (?:morning|evening|night|matin|soir|last"
    r"|dernier|derniere))?"
)
_LITTLE = quick(
    rf"[ \"]*(?:{_LITTLE_WORDS}|{_TIMES}|{TIME_OR_MANNER}|\w+ly|(?!gouverne|parle|mouve)\w+ment)"
    r"(?:,(?= ))?(?=[ ,\"]|$|(?<='))"
)
_PARENTHESIS = re.compile(r" ?\([^()]{1,100}\)")
#: "In Drodro", "basées à Minova", "de Kalimbi", "which is in X" is none.
_PLACE = re.compile(
    r" ?@+|"
    r" (?:(?:based|operating|working|active|located|present|basee?s?|installee?s?|implantee?s?"
    r"|operant|oeuvrant|actives?|presente?s?|situee?s?) )?"
    r"(?:in|at|from|near|on|of|around|across|inside|along|for|to|between|a|au|aux|en|dans|de|du"
    r"|des|entre|sur|pres de|wa|ya|la|za|katika|mjini|huko|kutoka)(?: |(?<='))"
    r"(?:(?:the|la|le|les|l'|town|city|village|area|territory|province|ville|cite|village"
    r"|territoire|localite|region|zone|mji|eneo)(?: of| de| d'| du| wa| la| ya)? ?)*"
    r"@+(?:(?:-|/|, | and | et | na | of | du | de | [wy]a )@+)*"
    r"(?: (?:territory|province|area|town|city|district|axis|health zone))?"
)
#: An aside up to the last comma before the words: ", which had frozen its rounds in X,".
_COMMAS = re.compile(r" ?, [^;:]{2,170},(?= )")
_DASHES = re.compile(r" - [^;:]{2,120} - ?")
_RELATIVE = re.compile(
    r" ?(?: (?:that|which|who|whose|qui|dont|ambalo|ambayo|ambao)|, (?:qui|which|who)"
    r"| (?:running|supporting|managing|treating|serving|helping|providing|distributing|exploitant"
    r"|gerant|appuyant))\b[^;:]{0,110}$"
)
_SAYS_OR_DECIDES = (
    r"(?:says?|said|announc\w+|decid\w+|declar\w+|confirm\w+|report(?:s|ed)?|add(?:s|ed|ing)"
    r"|chose|opted|agreed|began|begun|started|starts|begins|had|forced|forcez|obliged|compelled"
    r"|t[ao]ken? (?:the|an?) (?:\w+ )?decision|took the (?:\w+ )?decision|orders?|ordered"
    r"|annonc\w+|decid\w+|dit|disent|affirm\w+|indiqu\w+|precis\w+|ordonn\w+|procede\w*"
    r"|doit|doivent|du|vien(?:t|nent)|venai(?:t|ent)|choisi\w*|contraint\w*|obligee?s?|forcee?s?"
    r"|commenc\w+|voit|pris (?:la|une) decision|prend la decision|impos\w+|decret\w+|saying|lift\w*"
    r"|told (?:(?!to\b)\w+ |@+ ){0,2}(?:\w+|@+)|(?:i|li|wa|ya|a)(?:me|li)(?:sema|tangaza|amua"
    r"|amuru)|amri)"
)
#: "Has announced that it", "a décidé de", "dit avoir".
_CHAIN = re.compile(
    rf" {_SAYS_OR_DECIDES}(?: (?:on|in|le|ce|late|early|this|last)? ?(?:@+|\w+day|\w+di|hier"
    r"|yesterday|today)(?: (?:evening|morning|night|matin|soir))?)?,?"
    r"(?: (?:that|que|kuwa|kwamba)| qu')?(?: ?(?:it|they|he|she|ils?|elles?))?"
    r"(?: (?:to|avoir|de|a)| d')?(?=[ ']|$)"
)
#: "MSF says all its", before the noun that stopped.
_OWN = re.compile(
    r"(?: that| que| qu')? (?:all |toutes |tous |some of |most of |une partie de )*"
    r"(?:its|their|ses|leurs?|son|sa|la|the|le|an?|une?|immediate|temporary)? ?(?:[a-z-]+ ){0,2}$"
)
_ITS_OWN = re.compile(r"\b(?:its|their|ses|leurs?|son|sa)\b")
_POSSESSIVE = re.compile(r"'s? (?:[\w@-]+ ){0,3}$")
#: "Looted X and then" before a second verb of the same subject.
_JOINED = re.compile(
    r" (?:\w+ed|\w+ing|t(?:ook|aken)|left|withdrew|made|sent|flew|\w+(?:ent|ait|aient|u|i|is|e|es))"
    r"(?: [^;:]{2,150}?)?,? (?:and|et|puis|but|mais|na|then)(?: (?:has|have|had|then|also|later|a"
    r"|ont|aussi|ensuite|temporarily))* ?$"
)
#: What makes an announced halt the announcer's own deed.
_ORDERS = re.compile(
    r"\b(?:announc|annonc|order|ordonn|decid|decision|decret|impos|procede|\w*tangaz|amri|start"
    r"|began|commenc|forc|oblig|contrain)"
)
_FORCED = re.compile(
    r"\b(?:forc(?:ed|ing|es?|ent|ez|ant)|compell\w+|oblig\w+|contrain\w+|push(?:ed|ing)|led"
    r"|prompt(?:ed|ing)|caus(?:ed|ing)|amen\w+|pouss\w+) (?:(?:the|an?|two|several|most|many|all"
    r"|some|la|les?|une?|des|plusieurs|certaines?) |l')*$"
)
_TO_DO = re.compile(r" (?:to|a|into)(?: \w+ly| temporarily| provisoirement)? ?$")


def _is_forced(text: str, first: int, doer: Doer) -> bool:
    """Whether somebody is forced by what stands before: "l'insécurité a forcé deux ONG à"."""
    return _FORCED.search(text, max(first, doer.start - 40), doer.start) is not None


def _leads_to(between: str, cue: Cue, noun_first: bool, forced: bool) -> bool:
    """Whether all that stands between a name and the words makes it their subject."""
    if not between.strip(' "'):
        return cue.row.verb and not noun_first
    if noun_first or not cue.row.verb:
        return _owns(between, cue)
    if forced:
        return _TO_DO.fullmatch(between) is not None
    rest = between[_skipped(between) :]
    return (
        not rest.strip(' "') or _RELATIVE.match(rest) is not None or _JOINED.match(rest) is not None
    )


def _owns(between: str, cue: Cue) -> bool:
    """Whether it is a name's own work that is spoken of, or the name orders what a noun says."""
    if _POSSESSIVE.fullmatch(between):
        return True
    at = _skipped(between)
    told = between[:at]
    if _OWN.match(between, at) is None:
        return False
    own = _ITS_OWN.search(between[at:])
    return bool(_CHAIN.search(told)) and bool(own or (not cue.row.verb and _ORDERS.search(told)))


def _skipped(between: str) -> int:
    """How far little words, asides, places and verbs of saying reach."""
    at, end = 0, len(between)
    while at < end:
        for pattern in (_PARENTHESIS, _COMMAS, _DASHES, _CHAIN, _PLACE, _LITTLE):
            found = pattern.match(between, at)
            if found is not None and found.end() > at:
                at = found.end()
                break
        else:
            return at
    return at


#: An object that makes "reopened" or "shut" a deed: "its doors", "several border posts".
_OBJECT = re.compile(
    r" (?:its|their|ses|leurs?|son|sa|all|several|the|les|des|la|le"
    r"|l')(?! ?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|month|day|lendemain"
    r"|meme|same|next|mois|semaine|weekend))\b"
)
_ALONE = re.compile(r"(?:re-?open\w*|rouv\w+|reouv\w+|clos\w+|shut\w*|ferm\w+)")
_WORKS_ON = re.compile(
    rf" (?:.* )?(?:{WORK_EN}|{WORK_FR}|its|their|ses|leurs?|patients|malades|portes?|doors?|staff"
    r"|personnel|vaccinating|admitting|surgery|huduma|shughuli|kazi)\b"
)


def _acts(text: str, cue: Cue, doer: Doer) -> bool:
    """Whether whoever is named does it, and is not what stopped: "the hospital reopened"."""
    if doer.words is None or not doer.words.serves:
        return True
    if _ALONE.fullmatch(text, cue.start, cue.end):
        return _OBJECT.match(text, cue.end) is not None
    if cue.language == "swahili":
        return _WORKS_ON.match(text, cue.end, cue.end + 40) is not None
    return _WORKS_ON.search(text, cue.start, cue.end) is not None


#: "Closed on Monday by", and no attack or capture between.
_BY = re.compile(
    r"[^.;:,()\"]{0,70}?\b(?:by|par|na)(?: |(?<='))(?:(?:the|an?|la|les?|une?|des|its|ses"
    r"|leurs?) |l')*"
)
_OTHER_DEED = re.compile(
    r"\b(?:after|when|as|while|because|following|amid|attack\w*|fight\w*|clash\w*|raid\w*|apres"
    r"|lors\w*|suite|attaque\w*|combats|affrontements|quand|prise|captur\w*|held|tenue?s?|controlled"
    r"|controlee?s?|occup\w*|run|gere\w*|mene\w*|qui|that|which|who|baada|kufuatia|kutokana)\b"
)


def _behind_by(page: Page, cue: Cue, index: int, doers: Sequence[Doer]) -> Doer | None:
    """Whoever stands right behind "by"."""
    text, last = page.text, page.sentences[index].end
    by = _BY.match(text, cue.end, min(last, cue.end + 90))
    if by is None or _OTHER_DEED.search(text, cue.end, by.end()):
        return None
    return next((one for one in doers if cue.end <= one.start <= by.end() < one.end), None)


#: "No boat has docked": no boat did anything.
_NO = re.compile(r"\b(?:no|not an?|not one|aucune?|pas (?:un|une|de)|hakuna) (?:\w+ )?$")


#: "The activities of Oxfam", "les activités de MSF".
_WORK_OF = re.compile(
    rf"(?:{WORK_EN}|{WORK_FR}|shughuli|huduma|kazi) (?:of (?:the )?|de (?:la |l')?|du |des |d'|za )"
)


def _what_runs(page: Page, cue: Cue, doers: Sequence[Doer]) -> Doer | None:
    """Whose work it is that stopped; or the teachers or the flights, where the words begin so."""
    own = _WORK_OF.match(page.text, cue.start, cue.end)
    for doer in doers:
        if doer.start <= cue.start < doer.end and _is_crew(page.text, doer, cue):
            return doer
        if own is not None and doer.start == own.end() and not _only_carries(doer):
            return doer
        if doer.words is not None and doer.words.carries and doer.start <= cue.start < doer.end:
            before = page.text[max(0, doer.start - 20) : doer.start]
            return None if _NO.search(before) else doer
    return None


#: "The teachers of X stayed home": the words begin with those who did.
_CREW = quick(
    r"(?:wa\w+|madaktari|teachers|nurses|doctors|medics|midwives|pupils|students|schoolchildren"
    r"|lecturers|miners|diggers|drivers|truckers|boatmen|fishermen|traders|shopkeepers|stallholders"
    r"|dockers|officers|magistrates|judges|staff|workers|employees|crews|farmers|motorcyclists"
    r"|cooperative|enseignants|infirmiers|infirmieres|medecins|eleves|etudiants|ecoliers"
    r"|professeurs|creuseurs|mineurs|chauffeurs|routiers|bateliers|pecheurs|commercants|boutiquiers"
    r"|douaniers|agents|travailleurs|ouvriers|employes|cultivateurs|motards|taximen|soignants"
    r"|transporteurs|fonctionnaires)\b"
)


def _is_crew(text: str, doer: Doer, cue: Cue) -> bool:
    """Whether those with whom the words for a halt begin are people, who did it themselves."""
    return doer.words is not None and _CREW.match(text, cue.start) is not None


_PRONOUN = re.compile(
    r"\b(?P<who>it|they|elles?|ils?|this (?:organi[sz]ation|agency|company|ngo)|the latter"
    r"|ces? dernier(?:e?s?)|cette derniere|ces dernieres|celle-ci|celui-ci|ceux-ci|celles-ci)$"
)
_LATTER = re.compile(r"the latter|ce.* dernier\w*|ce(?:lle|lui|ux|lles)-ci")
_SAYS = re.compile(
    r"(?: (?:of|de|du|des|d'|wa|ya|la) ?(?!(?:\w+ )*and\b)[^,.;:()]{2,50}?)?"
    r"(?: \([^()]{1,60}\))?,?(?: (?:has|have|a|ont|on @+))? (?:says?|said|announc\w+|confirm\w+"
    r"|annonc\w+|dit|affirm\w+|indiqu\w+|report\w+|declar\w+|told)\b"
)


def _antecedent(page: Page, cue: Cue, index: int, named: Sequence[Doer]) -> Doer | None:
    """Whom "it", "they" or "elles" as the subject means: who speaks in the sentence, or the one
    body that the sentence before it names first or alone."""
    start = page.sentences[index].start
    lead = _LITTLE_TAIL.sub("", page.text[start : cue.start])
    pronoun = _PRONOUN.search(lead)
    if pronoun is None:
        return None
    before = [one for one in named if one.end - start <= pronoun.start()]
    speakers = [one for one in before if not one.governed and _SAYS.match(page.text, one.end)]
    if before:
        return speakers[0] if len(speakers) == 1 else None
    if index == 0:
        return None
    earlier = doers_in(page, index - 1)
    said = pronoun["who"]
    if _LATTER.fullmatch(said):
        return earlier[-1] if earlier else None
    free = [one for one in earlier if not one.governed and not _only_carries(one)]
    opens = page.sentences[index - 1].start
    if len(free) > 1 and (
        free[0].start - opens > _ARTICLE or _is_many(page.text, free[0]) is not _may_be_many(said)
    ):
        return None
    return free[0] if free else None


def _is_many(text: str, doer: Doer) -> bool:
    """Whether a noun phrase is a plural: "les autorités provinciales", "two traders"."""
    return doer.words is not None and _PLURAL.search(text, doer.start, doer.end) is not None


def _may_be_many(pronoun: str) -> bool:
    return pronoun in ("they", "ils", "elles")


_PLURAL = re.compile(r"\w[^s\W](?:s|x|ies)\b|\b(?:staff|personnel|wa\w+)\b")

#: A subject that opens its sentence has no more than an article before it.
_ARTICLE = 4
_LITTLE_TAIL = re.compile(
    r"(?:[ ,\"]+(?:has|have|had|was|were|is|are|also|then|later|already|a|ont|avait|avaient|aussi"
    r"|depuis|ensuite|egalement|deja|\w+ly|\w+ment))* ?$"
)


def _only_carries(doer: Doer) -> bool:
    return doer.words is not None and doer.words.carries


#: "Of", "de" before a place at the end of a name.
_OF_PLACE = re.compile(r"(?: (?:of|in|at|de|du|des|d'|a|au|ya|wa|la|za)(?: (?:la|the|l'))?|,) ?$")


def _shown(page: Page, index: int, doer: Doer) -> Span:
    """The name without the settlement it ends with, which the claim names beside it."""
    end = doer.end
    for group in page.groups(index):
        if doer.start < group.start < end <= group.end and not _is_land(group):
            of = _OF_PLACE.search(page.text, doer.start, group.start)
            end = of.start() if of else group.start - 1 if doer.words else end
    return Span(doer.start, end)


def _is_land(group: PlaceGroup) -> bool:
    """Whether a group is one country or province: whose government it was, stays said."""
    lands = (PlaceKind.COUNTRY, PlaceKind.PROVINCE)
    return all(head.place is not None and head.place.kind in lands for head in group.heads)


def is_named(page: Page, cue: Cue, index: int, passive: bool) -> bool:
    """Whether who runs the work is told by name, so that no place need be."""
    found = operator_of(page, cue, index, passive)
    if found is None:
        return False
    return _OWN_NAME.search(page.article.text, found.start, found.end) is not None


_OWN_NAME = re.compile(r"[A-Z\u00c0-\u00dd][\w&-]+")
