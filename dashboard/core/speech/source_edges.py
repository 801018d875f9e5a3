"""What does not belong to the name of a source: list marks, addressees, times, figures, verbs.

"a témoigné sur OKAPI.CD une déplacée" names "une déplacée"; "announced for July" names nobody.
All text is :func:`dashboard.core.plain.plain` text.
"""

from __future__ import annotations

from dashboard.core.quick_patterns import quick
from dashboard.core.spans import Span
from dashboard.core.speech.words import WHEN_SAID

_NUMBER = (
    r"(?:cent|mille|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente"
    r"|quarante|cinquante|soixante)"
)

#: Those who are told a thing; nobody of them says it.
_MEDIA = (
    r"(?:l'|la |le |the |notre )?(?:afp|reuters|ap|bbc|rfi|voa|irin|cnn|al jazeera|radio okapi"
    r"|okapi|hcr|presse|agence|reporters|journalists|journalistes|micro|redaction|telephone|phone"
    r"|press|media|medias|\w+(?:\.\w+)*\.(?:cd|net|com|org|info|fr))"
)

_PRESS = r"(?:journalistes?|medias?|confreres?|reporters?|reporteurs?)"

#: "A resident of the town", "a spokesman for the rebels", "a woman reached by phone".
_ENGLISH_NOUN = (
    r"[a-z][\w-]*(?: [a-z][\w-]*)? (?:of|for|from|with|in|at|on|near|who|whose|based|reached"
    r"|contacted|interviewed|speaking|named|called|living)\b"
)

#: Before the source behind its verb: whom or where it was told.
_ADDRESSEE = quick(
    # "a confié à Actu Ituri un membre", "à l'Agence des Grands Lacs un responsable"
    r"(?:a|au|aux|par|sur) (?!une?\b|des?\b)(?:[\w'.-]+ ){1,6}?"
    r"(?=(?:une?|deux|trois|plusieurs|certaine?s) [a-z])"
    # "a dit à un journaliste de Goma le gouverneur"
    rf"|(?:a|aux) (?:une?|des|deux|plusieurs) {_PRESS}(?: (?:de |d')\w+)? "
    # "a déclaré à Genève Jeanne Kaya"
    # ... but "said a resident of the town" is English, and names whoever says it
    rf"|(?:(?:a(?! {_ENGLISH_NOUN})|au|aux|sur|au micro d[eu]|aupres d[eu]|par|to|by|over|in|en"
    r"|depuis|from|via)"
    rf" (?:{_MEDIA}|(?!{_NUMBER})[a-z]\w+)"
    rf" ,?(?!et\b|and\b|ou\b|de\b|du\b|des? \d){WHEN_SAID})"
    # "alisema kwa majonzi Zawadi"
    r"|kwa (?:majonzi|huzuni|hasira|masikitiko|uchungu|machozi|furaha|simu|njia ya simu|ufupi"
    r"|msisitizo|niaba ya \w+|sharti la kuto\w+ jina(?: lake)?),? "
)
#: "a déclaré lors d'une conférence de presse à Genève, Paul Kaya": up to the comma.
_OCCASION = quick(
    r"(?:lors|au cours|en marge|a l'issue|a l'occasion|during|at) (?:d'|de |du |des |a |an |the )"
    r"[^,;.]{3,80}, "
)
#: Before any other source: "* OCHA colleague", "3. Notre organisation", "aux dires | de témoins".
_LEADING = quick(
    r"(?:[*•·–-]+|\d{1,2}[.)]|[a-z]\)) ?|de |d'(?!autres)"
    # "a raconté par téléphone un enseignant": no source "par téléphone"
    r"|(?:telephone|phone) (?=(?:une?|les?|la|deux|plusieurs) |l')"
    # "katika taarifa yake M23 imesema"
    r"|katika (?:taarifa|tangazo|ripoti|ujumbe|barua|mahojiano|mkutano)"
    r"(?: (?:yake|yao|lake|lao|wake|wao|hiyo|hilo|huo))?,? "
)

#: From here on it is another clause, or what is counted: "le HCR environ 90.000 réfugiés".
_CUT = quick(
    r"[ ,]+(?:(?:ont|avaient|sont|etaient|etait|seraient|serait|auraient|aurait|was|were|have|has"
    r"|had|ma|continue[ds]|brushed|insisted|kept|refused|went on)(?:$|\W)"
    r"|(?<=,) (?:eux|elles|lui|elle)\b"
    r"|(?:environ|quelque|pres de|plus de|plus d'|au moins|moins de|about|around|some|nearly"
    r"|at least|more than|over) (?=\d|mille|cent|deux|trois|une? (?:dizaine|centaine|millier))"
    r"|\d[\d.]*[ .]\d{3}\b|(?:last|this|earlier this) (?:week|month|year)\b"
    r"|dans (?:sa|son|ses|leur|leurs|une?) (?:note|rapport|bulletin|communique|lettre|message"
    r"|declaration|dernier|derniere|compte|tweet|alerte)\b"
    rf"|(?:a|au|aux|to) {_MEDIA}$|(?:a|aux) (?:\w+ )?{_PRESS}\b|(?:during|in|en) (?:19|20)\d\d$"
    r"|(?:(?:siku ya|mnamo|hapo|usiku wa|asubuhi ya|jioni ya) )?(?:jumatatu|jumanne|jumatano"
    r"|alhamisi|ijumaa|jumamosi|jumapili|jana|leo)(?: (?:asubuhi|jioni|usiku|mchana))?$"
    r"|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier"
    r"|aujourd'hui)(?: \d{1,2}(?:er)?)?(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout"
    r"|septembre|octobre|novembre|decembre))?(?: \d{4})?$)"
)
_LOOSE_END = quick(
    r"(?:[ ,;:'-]+(?:de|du|des|d|en|et|a|au|aux|and|or|of|the|in|for|with|by|to|le|la|les|l|une"
    r"|at|from|on|sur|dans|par|pour|who|qui|que|as))+[ ,;:'-]*$"
)

#: "it is estimated that": a passive that nobody says.
_PASSIVE = quick(r"[ ,]+(?:is|are|was|were|sont|est|etaient|etait)(?:$|\W)")

#: No name begins so: "announced for July", "s'ajoutent à 3 000", "as announced", "more reported".
_NO_NAME = quick(
    r"(?:for|as|than|if|so|such|then|more|many|most|much|when|while|before|after|until|because|since"
    r"|with|without|of|from|by|to|at|in|into|on|per|not|meanwhile|however|here|again|still"
    rf"|a (?:plus|pres|environ|peu|{_NUMBER})|au|aux|dans|en|par|pour|sur|sans|vers|chez"
    r"|ailleurs|actuellement|depuis|apres|avant|pendant|durant|plus|moins|environ|lors|comme"
    r"|cela|ceci|ce qui|deja|ainsi|alors|kwa|huku|wakati|baada|kabla|lakini)"
    r"(?:$|\W)(?!l'(?:on|ois)\b)|\d[\d.,]* |(?:it|there) (?:is|was)\b"
)


def behind_occasion(text: str, position: int) -> int:
    """Where a source may begin behind "lors d'un point de presse à Goma, ".

    >>> text = "a dit lors d'un point de presse, paul kaya"
    >>> text[behind_occasion(text, 6) :]
    'paul kaya'
    """
    found = _OCCASION.match(text, position)
    return found.end() if found else position


def source_edges(text: str, span: Span, *, behind_verb: bool) -> Span | None:
    """The words of ``span`` that name a source; None where they name none.

    Args:
        text: A sentence in plain letters.
        span: The words taken for a source.
        behind_verb: Whether they follow their verb, where an addressee may stand first.

    >>> text = "a temoigne sur okapi.cd une deplacee"
    >>> found = source_edges(text, Span(11, len(text)), behind_verb=True)
    >>> text[found.start : found.end]
    'une deplacee'
    >>> source_edges("announced for july", Span(10, 18), behind_verb=True) is None
    True
    """
    start = _first(text, span, behind_verb=behind_verb)
    cut = _CUT.search(text, start, span.end)
    if cut and not behind_verb and _PASSIVE.match(text, cut.start()):
        return None
    end = cut.start() if cut else span.end
    if loose := _LOOSE_END.search(text, start, end):
        end = loose.start()
    end = start + len(text[start:end].rstrip(" ,;:-'"))
    if end <= start + 1 or _NO_NAME.match(text, start, end):
        return None  # of "l'annonce" there is one letter left
    return Span(start, end)


def _first(text: str, span: Span, *, behind_verb: bool) -> int:
    """Where the name begins: behind an addressee, or behind a list mark and the like."""
    opening = _ADDRESSEE if behind_verb else _LEADING
    found = opening.match(text, span.start, span.end)
    return found.end() if found and found.end() < span.end else span.start
