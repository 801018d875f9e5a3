"""Words for numbers, hedges and units: English beside French beside Swahili.

Every row may be extended without touching the reading of them (``numbers.py``). The bounds of the
vague words are the project's convention, in one table: ``VAGUE``.
"""

from __future__ import annotations

from dashboard.model import Quantifier

#: Words that name one number: value by word. French "un/une" and English "a" are not in it:
#: they are articles far more often than figures.
UNITS: dict[str, int] = {
    # English
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
    # French
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "nonante": 90,
    # Swahili
    "moja": 1, "mmoja": 1, "mbili": 2, "wawili": 2, "tatu": 3, "watatu": 3, "nne": 4,
    "wanne": 4, "tano": 5, "watano": 5, "sita": 6, "saba": 7, "nane": 8, "wanane": 8, "tisa": 9,
    "kumi": 10, "ishirini": 20, "thelathini": 30, "arobaini": 40, "arubaini": 40, "hamsini": 50,
    "sitini": 60, "sabini": 70, "themanini": 80, "tisini": 90,
}  # fmt: skip


def small_number(word: str, digits: int = 3) -> int | None:
    """The number that one word stands for, a unit or so many digits at the most; else None.

    >>> small_number("ten"), small_number("250"), small_number("families"), small_number("9" * 5000)
    (10, 250, None, None)
    """
    if word.isdecimal() and len(word) <= digits:
        return int(word)
    return UNITS.get(word)


#: Words that multiply what stands before them: "two hundred", "deux mille", "3.3 million".
SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "cent": 100, "cents": 100, "mille": 1_000, "millier": 1_000, "milliers": 1_000,
    "milles": 1_000, "millions": 1_000_000, "milliard": 1_000_000_000, "milliards": 1_000_000_000,
    "dozen": 12, "score": 20,
}  # fmt: skip

#: Swahili multiplies what stands after: "elfu tatu" is 3,000, "milioni 7.3" is 7,300,000.
LEADING_SCALES: dict[str, int] = {
    "mia": 100, "elfu": 1_000, "alfu": 1_000, "laki": 100_000, "milioni": 1_000_000,
}  # fmt: skip

#: Swahili halves: "nusu milioni", "robo milioni"; behind a number "na nusu" adds half its scale,
#: and so does "unusu" ("laki moja unusu").
SWAHILI_PARTS: dict[str, float] = {"nusu": 0.5, "robo": 0.25, "unusu": 0.5}

#: Swahili nouns for people, whom a figure behind them counts ("wakulima 300"), also where a hedge
#: stands before both ("zaidi ya wakulima 300"); one or two words may describe each ("wakimbizi wa
#: ndani", "watu waliokosa makazi").
SWAHILI_PEOPLE = (
    "watu|raia|wakazi|wakaazi|wananchi|wanakijiji|wanavijiji|wakimbizi|wahamiaji|wahamaji|wengine"
    "|familia|kaya|wanawake|wanaume|watoto|wazee|vijana|wakulima|wafugaji|wavuvi|wachimbaji"
    "|wafanyabiashara|wanafunzi|wakongo|wakongomani|wakongamani|wenzao|wenyeji|wageni|manusura|waathirika|wahanga"
    "|waomba|wasaka|watafuta|warundi|waburundi|wanyarwanda|waganda|wanyamulenge|waliohama|waliokimbia"
    "|waliorejea|waliorudi|walionusurika|wahema|walendu|akina mama|mama|wajawazito|nyingine"
    "|waumini|watoro|wachimba|wazazi|majirani|roho|wakristo|waislamu|wapangaji|wachuuzi|wachungaji"
    "|wabembe|wafuliiru|wahunde|wanande|batwa|mbilikimo|wajane|yatima|mayatima|walemavu|wakimbiaji"
    # as the east of DR Congo writes them
    "|wakaaji|wanainchi|wanaichi|batu|bakimbizi|bakaaji|banainchi|bamama|batoto"
)
SWAHILI_DESCRIBED = (
    r"(?:\ (?:w?a?pya|wengine|nyingine|hifadhi|zaidi|wa\ [a-z]+|na\ (?:watoto|wanawake|wazee)"
    r"|(?:walio|wasio|zilizo|zisizo)[a-z]*(?:\ na)?\ (?:makazi|makao|nyumba|makwao|hifadhi)"
    r"|madini|mama(?:\ na\ watoto)?))?"
)

#: French collectives in -aine and their like: about so many.
COLLECTIVES: dict[str, int] = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1_000,
}  # fmt: skip

#: Figures in words without a number in them: pattern -> lowest and highest value meant.
#: Hundreds are 100 to 999, thousands 1,000 to 9,999, and so on by powers of ten.
#: Order matters: the longer words stand before the shorter ones that they contain.
VAGUE: tuple[tuple[str, int, int], ...] = (
    # "hundreds of thousands of people", "des centaines de milliers", "mamia ya maelfu"
    (r"hundreds\ of\ thousands", 100_000, 999_999),
    (r"(?:(?:des|de|plusieurs|quelques|les)\ )?centaines\ de\ milliers", 100_000, 999_999),
    (r"mamia\ (?:ya|kwa)\ maelfu", 100_000, 999_999),
    # "tens of thousands", "dizaines de milliers", "makumi ya maelfu"
    (r"(?:(?:several|many|some)\ )?(?:tens|dozens|scores)\ of\ thousands", 10_000, 99_999),
    (r"(?:(?:des|de|plusieurs|quelques|les)\ )?dizaines\ de\ milliers", 10_000, 99_999),
    (r"(?:makumi|kumi)\ (?:(?:ya|kwa)\ maelfu|elfu)", 10_000, 99_999),
    # "malaki ya watu", "mamia elfu ya watu", "laki kadhaa"
    (r"malaki|mamia\ elfu|laki\ kadhaa", 100_000, 999_999),
    # as in "several hundred thousand", "a few hundred"
    (r"(?:several|a\ few|some|many)\ hundred\ thousand", 100_000, 999_999),
    (r"(?:several|a\ few|many)\ (?:hundreds?|hundred)", 100, 999),
    (r"(?:several|a\ few|many)\ thousands?", 1_000, 9_999),
    (r"(?:several|a\ few|many)\ (?:dozens?|tens)", 10, 99),
    (r"(?:several|a\ few|many)\ millions?", 1_000_000, 9_999_999),
    # "par milliers", "par dizaines de milliers": so many of those just named
    (r"par\ centaines\ de\ milliers", 100_000, 999_999),
    (r"par\ dizaines\ de\ milliers", 10_000, 99_999),
    (r"par\ milliers", 1_000, 9_999),
    (r"par\ centaines", 100, 999),
    (r"par\ dizaines", 10, 99),
    # "thousands of residents", "des milliers d'habitants", "maelfu ya watu"
    (r"thousands", 1_000, 9_999),
    (r"(?:des|de|plusieurs|quelques|de\ nombreux|les|ces)\ milliers", 1_000, 9_999),
    (r"maelfu\ (?:kadhaa|kwa\ maelfu|na\ maelfu)|elfu\ kadhaa", 1_000, 9_999),
    (r"maelfu", 1_000, 9_999),
    # "hundreds of families", "des centaines de ménages", "mamia ya familia"
    (r"hundreds", 100, 999),
    (r"(?:des|de|plusieurs|quelques|les|ces)\ centaines", 100, 999),
    # "mamia ya familia", "mamia kadhaa ya watu", "watu mia kadhaa", "mamia kwa mamia"
    (r"mamia\ (?:kadhaa|kwa\ mamia)|mia\ kadhaa", 100, 999),
    (r"mamia", 100, 999),
    # "dozens of people", "des dizaines de personnes", "makumi ya watu"
    (r"dozens|scores|tens", 10, 99),
    (r"(?:des|de|plusieurs|quelques|les|ces)\ (?:dizaines|vingtaines)", 10, 99),
    (r"makumi\ kadhaa", 10, 99),
    (r"makumi", 10, 99),
    # "millions of people", "des millions de personnes", "mamilioni ya watu"
    (r"millions", 1_000_000, 9_999_999),
    (r"(?:des|de|plusieurs|quelques|les|ces)\ millions", 1_000_000, 9_999_999),
    (r"mamilioni", 1_000_000, 9_999_999),
)

#: What a hedge makes of the figure N after it: ``floor`` N to open, ``ceiling`` open to N,
#: ``up_to`` 0 to N, ``about`` N to N. "Nearly 5,000" is about 5,000: nobody who says so means 50.
#: A row: words, then what they make.
HEDGES_BEFORE: dict[str, str] = {
    # English
    "more than": "floor", "over": "floor", "at least": "floor", "no fewer than": "floor",
    "at least,": "floor",
    "not fewer than": "floor", "no less than": "floor", "not less than": "floor",
    "upwards of": "floor", "in excess of": "floor", "well over": "floor", "above": "floor",
    "a little over": "floor", "a little more than": "floor", "slightly more than": "floor",
    "slightly over": "floor", "a bit more than": "floor", "a little under": "about",
    "slightly fewer than": "about", "slightly less than": "about", "nigh on": "about",
    "something like": "about", "on the order of": "about", "an average of": "about",
    "exceeding": "floor", "exceeded": "floor", "a minimum of": "floor", "exceeds": "floor",
    "nearly": "about", "almost": "about", "fewer than": "ceiling", "less than": "ceiling",
    "under": "ceiling", "just under": "about", "not quite": "about", "below": "ceiling",
    "up to": "up_to", "as many as": "up_to", "at most": "up_to", "no more than": "up_to",
    "not more than": "up_to", "a maximum of": "up_to",
    "about": "about", "some": "about", "around": "about", "roughly": "about",
    "approximately": "about", "an estimated": "about", "estimated": "about", "perhaps": "about",
    "close to": "about", "circa": "about", "approx": "about", "approx.": "about",
    "estimated at": "about", "barely": "about", "more or less": "about", "maybe": "about",
    "possibly": "about", "in the region of": "about", "just over": "floor", "~": "about",
    "probably": "about", "a good": "about", "an approximate": "about", "at the very least": "floor",
    "at a minimum": "floor", "not far short of": "about", "getting on for": "about",
    "virtually": "about", "practically": "about", ">": "floor", "north of": "floor",
    "at the very most": "up_to", "upward of": "floor",
    # French
    "plus de": "floor", "plus d'": "floor", "au moins": "floor", "pas moins de": "floor",
    "un peu plus de": "floor", "un peu plus d'": "floor", "bien plus de": "floor",
    "un peu moins de": "about", "à peu de chose près": "about", "quasiment": "about",
    "quelque chose comme": "about", "que plus": "floor", "à plus": "floor",
    "dans les": "about", "pas loin d'": "about", "non moins de": "floor",
    "à tout le moins": "floor", "en moyenne": "about", "la bagatelle de": "about",
    "au-delà de": "floor", "au minimum": "floor", "un minimum de": "floor", "minimum": "floor",
    "presque": "about", "moins de": "ceiling", "pas loin de": "about",
    "jusqu'à": "up_to", "au maximum": "up_to", "au plus": "up_to", "pas plus de": "up_to",
    "environ": "about", "environs": "about", "quelque": "about", "quelques": "about",
    "près de": "about",
    "près d'": "about", "pres de": "about", "autour de": "about", "à peu près": "about",
    "approximativement": "about",
    "aux alentours de": "about", "estimés à": "about", "estimé à": "about",
    "plus ou moins": "about", "de l'ordre de": "about", "évalués à": "about", "évalué à": "about",
    "estimées à": "about", "estimée à": "about", "avoisinant les": "about",
    "peut-être": "about", "à peine": "about", "une estimation de": "about",
    "grosso modo": "about", "vraisemblablement": "about", "probablement": "about",
    "sans doute": "about", "dans les alentours de": "about", "avoisinant": "about",
    "avoisinent les": "about", "avoisine les": "about", "frôlant les": "about",
    "au bas mot": "floor", "a minima": "floor", "à minima": "floor", "dépassant les": "floor",
    "dépassant": "floor", "dépasse les": "floor", "dépassent les": "floor", "dépasse": "floor",
    "le cap des": "floor", "le cap de": "floor", "le seuil des": "floor", "le seuil de": "floor",
    "topped": "floor", "topping": "floor", "surpassed": "floor", "surpassing": "floor",
    "a dépassé": "floor", "a dépassé les": "floor", "ont dépassé les": "floor",
    "la barre des": "floor", "la barre de": "floor", "passed the": "floor", "crossed the": "floor",
    "past the": "floor", "supérieur à": "floor", "supérieure à": "floor", "pratiquement": "about",
    "inférieur à": "ceiling", "tout au plus": "up_to", "un maximum de": "up_to",
    # Swahili
    "zaidi ya": "floor", "zaidi kidogo ya": "floor", "zaidi kidogo": "floor",
    "si chini ya": "floor", "sio chini ya": "floor", "siyo chini ya": "floor",
    "angalau": "floor", "angalao": "floor", "kwa uchache": "floor", "kwa akali": "floor",
    "wasiopungua": "floor", "wasiopunguwa": "floor", "isiyopungua": "floor",
    "zisizopungua": "floor", "wanaozidi": "floor", "waliozidi": "floor", "inayozidi": "floor",
    "zinazozidi": "floor", "imezidi": "floor", "wamezidi": "floor", "kuzidi": "floor",
    "karibu": "about", "karibu na": "about", "takriban": "about", "takribani": "about",
    "kama": "about", "yapata": "about", "wapatao": "about", "zipatazo": "about",
    "zipatao": "about", "ipatayo": "about", "pengine": "about", "kiasi cha": "about",
    "wanaokadiriwa": "about", "wanaokadiriwa kuwa": "about", "wanaokadiriwa kufikia": "about",
    "waliokadiriwa": "about", "waliokadiriwa kuwa": "about", "waliokadiriwa kufikia": "about",
    "zinazokadiriwa": "about", "zinazokadiriwa kuwa": "about", "zinazokadiriwa kufikia": "about",
    "zilizokadiriwa kuwa": "about", "zilizokadiriwa kufikia": "about",
    "inayokadiriwa kuwa": "about", "inayokadiriwa kufikia": "about", "inakadiriwa": "about",
    "inakadiriwa kuwa": "about", "inakadiriwa kufikia": "about", "wanaofikia": "about",
    "waliofikia": "about", "kadiri ya": "about", "kadri ya": "about", "wanaokaribia": "about",
    "inayokaribia": "about", "karibia": "about", "kukaribia": "about", "kwa makadirio": "about",
    "chini ya": "ceiling", "pungufu ya": "ceiling", "hadi": "up_to", "hadi kufikia": "up_to",
    "wasiozidi": "up_to", "zisizozidi": "up_to", "isiyozidi": "up_to",
}  # fmt: skip

#: Hedges that follow their figure: "2,000 or so", "300 ménages environ", "500 or more".
HEDGES_AFTER: dict[str, str] = {
    "or so": "about", "or thereabouts": "about", "give or take": "about", "à peine": "about",
    "environ": "about", "à peu près": "about", "or more": "floor", "and more": "floor",
    "at least": "floor", "au moins": "floor", "ou plus": "floor", "et plus": "floor",
    "hivi": "about", "at most": "up_to", "au plus": "up_to", "+": "floor", "-plus": "floor",
    "or more of them": "floor", "at the most": "up_to", "tout au plus": "up_to",
    "au maximum": "up_to", "au minimum": "floor", "au bas mot": "floor", "et quelques": "floor",
    "no more": "up_to", "and no more": "up_to", "not more": "up_to",
    "pas plus": "up_to", "pas davantage": "up_to",
    "or fewer": "ceiling", "or less": "ceiling", "ou moins": "ceiling", "ou davantage": "floor",
    "at the very least": "floor", "at a minimum": "floor", "tout au moins": "floor",
    "approximativement": "about", "more or less": "about", "plus ou moins": "about",
    "angalau": "floor", "takriban": "about", "na zaidi": "floor", "au zaidi": "floor",
    "na ushei": "floor",
}  # fmt: skip

#: The quantifier shown beside the words, by what the hedge makes.
QUANTIFIER_OF: dict[str, Quantifier] = {
    "floor": Quantifier.MORE_THAN,
    "ceiling": Quantifier.LESS_THAN,
    "up_to": Quantifier.LESS_THAN,
    "about": Quantifier.APPROXIMATELY,
}
