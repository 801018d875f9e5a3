"""Words for time: English beside French beside Swahili, written as plain text.

See :func:`dashboard.core.plain.plain`: small letters, no accents, straight quotes.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.model import TimePrecision

DAY, WEEK, MONTH, YEAR = (
    TimePrecision.DAY,
    TimePrecision.WEEK,
    TimePrecision.MONTH,
    TimePrecision.YEAR,
)

#: Months by language, January first; alternatives are parted by ``|``.
MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov",
        "december|dec",
    ),
    "fr": (
        "janvier|janv", "fevrier|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil",
        "aout", "septembre", "octobre|oct", "novembre|nov", "decembre|dec",
    ),
    "sw": (
        "januari", "februari", "machi", "aprili|april", "mei", "juni|june", "julai|july",
        "agosti", "septemba", "oktoba|octoba", "novemba", "desemba|disemba",
    ),
}  # fmt: skip

#: Every Swahili name of a month.
SWAHILI_MONTHS = frozenset("|".join(MONTHS["sw"]).split("|"))

#: Months that are common words too: alone they count only after a preposition or before a year.
SHY_MONTHS = frozenset({"may", "march", "mar", "mars", "dec", "jan", "sept", "sep", "oct", "nov"})

#: Weekdays by language, Monday first; in Congo "juma tatu" is printed in two words.
WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "sw": (
        "jumatatu|juma tatu",
        "jumanne|juma nne",
        "jumatano|juma tano",
        "alhamisi",
        "ijumaa",
        "jumamosi|juma mosi",
        "jumapili|juma pili",
    ),
}

_DIGITS_SW = ("mosi|moja|kwanza", "pili|mbili", "tatu", "nne", "tano", "sita", "saba", "nane",
              "tisa")  # fmt: skip
_TENS_SW = {"": 0, "kumi": 10, "ishirini": 20, "thelathini": 30}
#: Months that are counted, behind "mwezi wa" or "mwezi huu wa": "tarehe 5 mwezi wa pili".
COUNTED_MONTHS: dict[str, int] = {
    **{name: number for number, names in enumerate(_DIGITS_SW, 1) for name in names.split("|")},
    "kumi": 10, "kumi na moja": 11, "kumi na mbili": 12,
}  # fmt: skip
#: Days of a month in words, behind "tarehe": "tarehe nne Januari", "ishirini na mbili".
SPELT_DAYS: dict[str, int] = {
    **{ten: number for ten, number in _TENS_SW.items() if ten},
    **{
        f"{ten} na {word}" if ten else word: number + digit
        for ten, number in _TENS_SW.items()
        for digit, forms in enumerate(_DIGITS_SW, 1)
        for word in forms.split("|")
    },
}

_JOURS = "|".join(WEEKDAYS["fr"])
_SIKU = "|".join(WEEKDAYS["sw"])


@dataclass(frozen=True, slots=True)
class FixedWords:
    """Words that mean a day, or days, counted from the day of publication.

    Attributes:
        words: Alternatives of a regular expression.
        first: Days from publication to the first day meant.
        last: Days from publication to the last day meant.
        example: News that uses them.
    """

    words: str
    first: int
    last: int
    example: str


FIXED: dict[str, tuple[FixedWords, ...]] = {
    "en": (
        FixedWords(r"(?:the )?day before yesterday", -2, -2, "since the day before yesterday"),
        FixedWords(r"yesterday(?: (?:morning|afternoon|evening|night))?", -1, -1, "fell yesterday"),
        FixedWords(r"last night|overnight", -1, 0, "shelled overnight"),
        FixedWords(r"(?:in |over |within )?(?:the )?(?:past|last) (?:24|twenty-four) hours", -1, 0,
                   "killed in the past 24 hours"),
        FixedWords(r"(?:in |over |within )?(?:the )?(?:past|last) (?:48|forty-eight) hours", -2, 0,
                   "over the last 48 hours"),
        FixedWords(r"today|tonight|this (?:morning|afternoon|evening)", 0, 0, "this morning"),
        FixedWords(r"tomorrow(?: (?:morning|evening|night))?", 1, 1, "lands tomorrow"),
    ),
    "fr": (
        FixedWords(r"avant-hier(?: (?:matin|soir))?", -2, -2, "pris avant-hier"),
        FixedWords(rf"hier(?: (?:{_JOURS}))?(?: (?:matin|soir|apres-midi|dans la nuit))?", -1, -1,
                   "hier soir"),
        FixedWords(r"la nuit derniere|la nuit passee|cette nuit", -1, 0, "tombée cette nuit"),
        FixedWords(r"(?:depuis |dans |en )?(?:ces |les )?(?:dernieres 24|24 dernieres) heures",
                   -1, 0, "ces dernières 24 heures"),
        FixedWords(r"(?:depuis |dans |en )?(?:ces |les )?(?:dernieres 48|48 dernieres) heures",
                   -2, 0, "les 48 dernières heures"),
        FixedWords(rf"aujourd'hui(?: (?:{_JOURS}))?|ce matin|ce soir|cet apres-midi", 0, 0,
                   "repris ce matin"),
        FixedWords(r"demain(?: (?:matin|soir))?", 1, 1, "atterrit demain"),
    ),
    "sw": (
        FixedWords(r"juzi", -2, -2, "walifika juzi"),
        FixedWords(r"(?:asubuhi ya |jioni ya |usiku wa )?jana(?: (?:asubuhi|jioni|usiku|mchana))?"
                   rf"(?: (?:{_SIKU}))?",
                   -1, -1, "Nimerudi Bunia jana"),
        FixedWords(r"usiku wa kuamkia leo|saa 24 zilizopita", -1, 0, "usiku wa kuamkia leo"),
        FixedWords(r"usiku wa kuamkia jana", -2, -1, "usiku wa kuamkia jana"),
        FixedWords(r"saa 48 zilizopita", -2, 0, "saa 48 zilizopita"),
        FixedWords(r"leo(?: (?:asubuhi|jioni|usiku|mchana|alfajiri))?|asubuhi ya leo", 0, 0,
                   "yamezuka leo asubuhi"),
        FixedWords(r"kesho", 1, 1, "wataondoka kesho"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Words for a calendar week, month or year beside the one of publication.

    Attributes:
        words: Alternatives of a regular expression.
        unit: Week, month or year.
        shift: 0 for the current one, -1 for the one before, 1 for the next.
        example: News that uses them.
    """

    words: str
    unit: TimePrecision
    shift: int
    example: str


CALENDAR: dict[str, tuple[CalendarWords, ...]] = {
    "en": (
        CalendarWords(r"(?:earlier |later )?this week|earlier in the week", WEEK, 0,
                      "earlier this week"),
        CalendarWords(
            r"(?:late |early )?last (?:week|weekend)|the previous week", WEEK, -1, "last week"
        ),
        CalendarWords(r"the week before last", WEEK, -2, "since the week before last"),
        CalendarWords(r"next week", WEEK, 1, "next week"),
        CalendarWords(r"(?:earlier |late )?this month|earlier in the month"
                      r"|since the (?:start|beginning) of (?:the|this) month", MONTH, 0,
                      "four times this month"),
        CalendarWords(r"(?:late |early )?last month", MONTH, -1, "late last month"),
        CalendarWords(r"(?:earlier )?this year|earlier in the year"
                      r"|since the (?:start|beginning) of (?:the|this) year", YEAR, 0,
                      "earlier this year"),
        CalendarWords(r"(?:late |early )?last year", YEAR, -1, "since last year"),
    ),
    "fr": (
        CalendarWords(r"cette semaine|plus tot dans la semaine|en debut de semaine", WEEK, 0,
                      "cette semaine"),
        CalendarWords(r"(?:depuis )?le week-? ?end (?:dernier|passe)|la fin de semaine derniere",
                      WEEK, -1, "le week-end dernier"),
        CalendarWords(r"la semaine (?:derniere|passee|ecoulee)", WEEK, -1, "la semaine dernière"),
        CalendarWords(r"la semaine prochaine", WEEK, 1, "la semaine prochaine"),
        CalendarWords(r"(?:plus tot )?ce mois(?:-ci)?|plus tot dans le mois"
                      r"|depuis le debut d[ue] (?:ce )?mois", MONTH, 0, "plus tôt ce mois-ci"),
        CalendarWords(r"le mois (?:dernier|passe)", MONTH, -1, "le mois dernier"),
        CalendarWords(r"cette annee|plus tot dans l'annee"
                      r"|depuis le debut de (?:l'annee|cette annee)", YEAR, 0, "cette année"),
        CalendarWords(
            r"l'an (?:dernier|passe)|l'annee (?:derniere|passee)", YEAR, -1, "l'an passé"
        ),
    ),
    "sw": (
        CalendarWords(r"(?:mapema )?wiki hii", WEEK, 0, "wiki hii"),
        CalendarWords(r"(?:wiki|juma) (?:iliyopita|lililopita|jana)", WEEK, -1, "wiki iliyopita"),
        CalendarWords(r"(?:wikendi|wikiendi|mwisho(?:ni)? (?:wa|mwa) (?:wiki|juma)) iliyopita",
                      WEEK, -1, "wikendi iliyopita"),
        CalendarWords(r"wiki ijayo", WEEK, 1, "wiki ijayo"),
        CalendarWords(r"(?:mapema )?mwezi huu", MONTH, 0, "mwezi huu"),
        CalendarWords(r"mwezi (?:uliopita|jana)", MONTH, -1, "mwezi uliopita"),
        CalendarWords(r"(?:mapema |tangu mwanzo(?:ni)? (?:wa|mwa) )?mwaka huu", YEAR, 0,
                      "mapema mwaka huu"),
        CalendarWords(r"mwaka (?:jana|uliopita)", YEAR, -1, "mwaka jana"),
    ),
}  # fmt: skip

#: The Saturday and Sunday that ended last, or that publication falls into.
WEEKEND: dict[str, str] = {
    "en": r"(?:over |at |during |on )?(?:the|this) weekend",
    "fr": r"(?:depuis |durant |pendant )?(?:ce|le) week-? ?end",
    "sw": r"(?:wikendi|wikiendi) hii|mwishoni mwa (?:wiki|juma)(?: hii)?",
}

#: A vague stretch up to publication; how far back it reaches is not said.
RECENT: dict[str, str] = {
    "en": r"(?:in |over |for )?(?:the )?(?:recent|past few|last few) "
    r"(?P<unit>days|weeks|months|years)",
    "fr": r"(?:depuis |au cours de |pendant )?(?:ces|des) (?:dernier(?:e?s)?|quelques) "
    r"(?P<unit>jours|semaines|mois|annees)",
    "sw": r"(?:katika )?(?P<unit>siku|wiki|miezi|miaka) (?:za |ya )?(?:hivi karibuni|karibuni)",
}

#: A little less than the number behind them.
NOT_QUITE_EN = r"(?P<hedge>nearly |almost |just under |less than |close to )?"
NOT_QUITE_FR = r"(?P<hedge>pres de |pres d'|presque |moins de |moins d')?"

#: So many days, weeks, months or years back.
AGO: dict[str, str] = {
    "en": rf"{NOT_QUITE_EN}(?P<count>\w+) (?P<unit>day|week|month|year|decade)s? ago",
    "fr": rf"il y a (?:environ )?{NOT_QUITE_FR}"
    r"(?P<count>\w+) (?P<unit>jour|semaine|mois|an|annee|decennie)s?",
    "sw": r"(?P<hedge>karibu )?(?P<unit>siku|wiki|miezi|miaka) (?P<count>\w+)"
    r" (?:zilizopita|iliyopita|lililopita)",
}

#: "The offensive comes nearly a year after the group took X": counted from what is news, back to
#: what stands behind it.
COMES_AFTER: dict[str, str] = {
    "en": r"(?:comes|come|coming|came) (?:just |only |barely |about |some )?"
    rf"(?P<words>{NOT_QUITE_EN}(?P<count>\w+) (?P<unit>day|week|month|year)s? after)"
    r"(?! (?:a|the) (?:day|week))",
    "fr": r"(?:intervien(?:t|nent)|survien(?:t|nent)|arrive(?:nt)?) (?:a peine |environ |quelque )?"
    rf"(?P<words>{NOT_QUITE_FR}(?P<count>\w+) (?P<unit>jour|semaine|mois|an|annee)s? apres)",
    "sw": r"(?:inakuja|umekuja|imekuja|yanakuja) (?P<words>(?P<hedge>karibu )?"
    r"(?P<unit>siku|wiki|miezi|miaka) (?P<count>\w+) baada)",
}

#: A stretch of so many units that ends with publication.
PAST: dict[str, str] = {
    "en": r"(?:(?:(?:in |over |during |for |within )?the (?:past|last)|in (?:just|only|barely|under"
    r"|less than)) (?P<count>\w+)|(?:in|over|during|for|within) the (?:past|last))"
    r" (?P<unit>day|week|month|year)s?(?! of)",
    "fr": r"(?:ces |les |depuis |au cours des |en moins d'|en moins de |en l'espace d'"
    r"|en l'espace de |depuis (?:plus|pres|environ|moins) (?:de |d')?)(?P<count>\w+) "
    r"(?:derniers |dernieres )?(?P<unit>jour|semaine|mois|an|annee)s?(?: ecoulee?s)?",
    "sw": r"kwa (?P<unit>siku|wiki|miezi|miaka) (?P<count>\w+)",
}

UNITS: dict[str, TimePrecision] = {
    "day": DAY, "days": DAY, "jour": DAY, "jours": DAY, "siku": DAY,
    "week": WEEK, "weeks": WEEK, "semaine": WEEK, "semaines": WEEK, "wiki": WEEK,
    "month": MONTH, "months": MONTH, "mois": MONTH, "miezi": MONTH,
    "year": YEAR, "years": YEAR, "an": YEAR, "ans": YEAR, "annee": YEAR, "annees": YEAR,
    "miaka": YEAR, "mwaka": YEAR,
    "decade": YEAR, "decades": YEAR, "decennie": YEAR, "decennies": YEAR,
}  # fmt: skip
#: Units that are so many of those they are counted in.
MANY: dict[str, int] = {"decade": 10, "decades": 10, "decennie": 10, "decennies": 10}

#: Words that count units of time and no people: articles, and Swahili numbers as months have them.
COUNTS: dict[str, int] = {
    "a": 1, "an": 1, "un": 1, "une": 1,
    "miwili": 2, "mitatu": 3, "minne": 4, "mitano": 5, "minane": 8,
}  # fmt: skip

#: Times of day that name no day. A sentence with none of their words is passed over, unless it has
#: a figure of the shape "6 p.m." or "14 h".
OF_DAY: dict[str, str] = {
    "en": r"(?:at |before |by |after |around |until )?(?:dawn|daybreak|sunrise|dusk|nightfall|noon"
    r"|midday|midnight)|(?:in|during|throughout|through|all) (?:the )?(?:early )?"
    r"(?:day|night|morning|afternoon|evening|hours)"
    r"|(?:at |around )?\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|(?:am|pm)\b)",
    "fr": r"(?:a|avant|vers|des) (?:l'aube|midi|minuit|la tombee de la nuit)|au petit matin"
    r"|(?:dans|pendant|durant|toute) (?:la (?:nuit|matinee|journee|soiree)|l'apres-midi)"
    r"|(?:a |vers )?\d{1,2} ?h(?:eures?)?(?: ?\d\d)?(?![a-z])",
    "sw": r"alfajiri|asubuhi|usiku|jioni|mchana|saa (?:kumi na (?:moja|mbili)|\w+)"
    r"(?: na (?:nusu|robo)| kasorobo)? (?:za |ya )?(?:alfajiri|asubuhi|usiku|jioni|mchana)",
}

#: Days counted from one told before, which no rule looks for: their date stays open.
NARRATED: dict[str, str] = {
    "en": r"(?:later |earlier )?(?:on )?(?:the|that) same day|later that (?:day|night|evening|week)"
    r"|the (?:following|next|previous) (?:day|morning|night|evening|afternoon|week|month|year)"
    r"|the (?:day|night|week) (?:before|after)(?! (?:yesterday|tomorrow|last))"
    r"|(?:a few|several|\w+) (?:day|week|month|year|hour)s? (?:earlier|later|before(?=[,.;]|$))",
    "fr": r"le (?:lendemain|surlendemain)(?: (?:matin|soir))?|la veille|l'avant-veille"
    r"|le meme jour|ce jour-la|cette nuit-la|le jour (?:suivant|d'apres|precedent)"
    r"|la (?:semaine|nuit) (?:suivante|d'apres|precedente)"
    r"|(?:quelques|plusieurs|\w+) (?:jour|semaine|mois|an|annee|heure)s? (?:plus tot|plus tard"
    r"|auparavant|apres(?=[,.;]|$))",
    "sw": r"siku hiyo(?: hiyo)?|siku (?:iliyofuata|inayofuata|iliyotangulia)|kesho yake"
    r"|(?:siku|wiki|miezi|miaka) \w+ (?:baadaye|kabla|awali)",
}

#: From one weekday to another; ``first`` and ``last`` are put in where the days stand.
WEEKDAY_RANGE: dict[str, str] = {
    "en": r"(?:(?:between|from|overnight(?: from)?|(?:on |in )?the night (?:of|from|between)|on) )?"
    r"{first}(?: (?:morning|evening|night|afternoon))? (?:and|to|into|until|through)(?: on)? {last}"
    r"(?: (?:morning|evening|night|afternoon))?",
    "fr": r"(?:(?:entre|dans la nuit(?: du| de)?|la nuit(?: du| de)?|du|de) )?(?:le )?{first}"
    r"(?: (?:matin|soir))? (?:et|a|au|jusqu'au?) (?:le |ce )?{last}(?: (?:matin|soir))?",
    "sw": r"(?:(?:kati ya|kuanzia|usiku wa) )?(?:siku ya )?{first} (?:na|hadi|kuamkia)"
    r"(?: siku ya)? {last}",
}
#: The night that ends with a weekday: "overnight into Tuesday", "usiku wa kuamkia Jumanne".
EVE: dict[str, str] = {
    "en": r"overnight (?:into|to) {last}",
    "fr": r"dans la nuit menant a {last}",
    "sw": r"usiku wa kuamkia (?:siku ya )?{last}",
}

#: From one month to another, from one year to another.
MONTH_RANGE: dict[str, str] = {
    "en": r"(?:(?:between|from) )?{first} (?:and|to|until|through) {last}",
    "fr": r"(?:(?:entre|de|d') ?)?{first} (?:et|a|jusqu'en) {last}",
    "sw": r"(?:(?:kati ya|kuanzia) )?(?:mwezi )?{first} (?:na|hadi) (?:mwezi )?{last}",
}
YEAR_RANGE = (
    r"(?:between|from|in|over|entre|de|en|kati ya(?: mwaka)?|mwaka) {first}"
    r" ?(?:and|to|until|et|a|na|hadi|-) ?{last}"
)

#: Quarters and halves of a year: how many months long, and which one the word means.
PARTS_OF_YEAR = (
    r"(?:(?:in|of|during|au|du|durant le|le|katika) )?(?:the )?(?P<which>first|second|third|fourth"
    r"|last|1st|2nd|3rd|4th|premier|deuxieme|troisieme|quatrieme|second|dernier|1er|2e|3e|4e)"
    r" (?P<part>quarter|half|trimestre|semestre)(?: of| de| de l'annee)? "
)
WHICH_PART: dict[str, int] = {
    "first": 1, "1st": 1, "premier": 1, "1er": 1, "second": 2, "2nd": 2, "deuxieme": 2, "2e": 2,
    "third": 3, "3rd": 3, "troisieme": 3, "3e": 3, "fourth": 4, "4th": 4, "quatrieme": 4, "4e": 4,
    "last": -1, "dernier": -1,
}  # fmt: skip
MONTHS_OF_PART: dict[str, int] = {"quarter": 3, "trimestre": 3, "half": 6, "semestre": 6}

#: Part of the day after or before a weekday.
AFTER_WEEKDAY: dict[str, str] = {
    "en": r"(?: (?:morning|afternoon|evening|night|midday|dawn))?",
    "fr": r"(?: (?:matin|soir|apres-midi|nuit|midi|dans (?:la (?:nuit|soiree|matinee|journee)"
    r"|l'apres-midi)|en (?:soiree|matinee)|a l'aube|au petit matin))?",
    "sw": r"(?: (?:asubuhi|jioni|usiku|mchana|alfajiri))?",
}
BEFORE_WEEKDAY: dict[str, str] = {
    "en": r"(?:(?P<which>last|next) |(?:(?:in )?the (?:early hours|small hours|night|morning"
    r"|afternoon|evening) of |(?:(?:at|around|before|after|shortly before|shortly after) )?(?:dawn"
    r"|daybreak|noon|midday|dusk|nightfall|midnight) |early |late |earlier |later )(?:on )?)?",
    "fr": r"(?:(?:dans la (?:nuit|matinee|soiree|journee)|dans l'apres-midi|a l'aube|au petit matin"
    r"|tot le matin) (?:de ce |de |du |ce )?|la nuit (?:de |du ))?",
    "sw": r"(?:usiku wa |asubuhi ya |jioni ya |mchana wa |siku ya |alfajiri ya )?",
}
WHICH_WEEKDAY: dict[str, str] = {
    "en": r"",
    "fr": r"(?: (?P<which>dernier|passe|prochain))?",
    "sw": r"(?: (?P<which>iliyopita|ijayo))?",
}
NEXT = frozenset({"next", "prochain", "ijayo"})

#: A weekday of the week before: "Wednesday last week", "mercredi de la semaine dernière".
OF_LAST_WEEK = (
    r"(?P<week_before>(?: of)? last week| de la semaine (?:derniere|passee)"
    r"| (?:ya )?(?:wiki|juma) (?:iliyopita|lililopita|jana))?"
)

#: A month or a day of another year: "in January last year", "en mai de l'an dernier".
OF_YEAR = (
    r"(?: (?P<year_before>last year|the year before|de (?:l'an|l'annee) (?:derniere?|passee?)"
    r"|(?:wa )?mwaka (?:jana|uliopita)))?"
)

#: A part of the day that stands before a date: "dans la nuit du mardi 18 mars".
BEFORE_DATE: dict[str, str] = {
    "en": r"(?:(?:on |in )?the (?:night|morning|evening|afternoon|early hours) of (?:the )?)?",
    "fr": r"(?:(?:dans |pendant |durant )?la (?:nuit|matinee|soiree|journee) d[ue] "
    rf"(?:(?:{_JOURS}) au )?)?",
    "sw": r"(?:(?:usiku|asubuhi|jioni|mchana|alfajiri) (?:wa |ya )|siku ya )?",
}

#: Stands before a date that means its week: "the week of 5 May".
WEEK_OF = (
    r"(?:in |during |dans |durant )?"
    r"(?:the week (?:of|beginning) (?:the )?|la semaine du |wiki ya (?:tarehe )?)"
)

#: Stands before a month that means the month: "in May", "courant mars".
BEFORE_MONTH = (
    r"in|en|of|during|last|mwezi wa|au (?:cours du )?mois de"
    r"|(?:au |dans le )?courant(?: du mois de)?"
)

#: Which third of a month: "early January", "mi-mars", "mwishoni mwa".
THIRDS: dict[str, str] = {
    "early": "first", "debut": "first", "mwanzoni mwa": "first", "the start of": "first",
    "the beginning of": "first", "the middle of": "second",
    "mid": "second", "mi": "second", "katikati ya": "second", "katikati mwa": "second",
    "late": "third", "fin": "third", "mwishoni mwa": "third", "the end of": "third",
}  # fmt: skip

#: "since January" starts there and runs on.
SINCE = r"(?P<since>since|depuis|tangu|des)"
#: "by Thursday" had begun before, "until Thursday" ends there.
UNTIL = r"(?P<until>by|until|d'ici|jusqu'au?|hadi|kufikia)"

#: Words too common to tell that a sentence may hold a time.
TOO_COMMON = frozenset(
    """the this la le ce ces a an of in at by ya wa l over for past last des de du d w which unit
    count words early late earlier later plus tot dans before after around until during throughout
    through all vers avant pendant durant toute au petit to into""".split()
)
