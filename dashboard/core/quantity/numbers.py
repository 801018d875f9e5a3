"""Figures in a text: digits and number words with their hedges, read into bounds.

A figure is a number without its noun; ``quantities.py`` gives it a unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import prod

from dashboard.core import late_patterns as re
from dashboard.core.quantity import grown, hedges, tables
from dashboard.core.quick_patterns import quick
from dashboard.core.tokens import fold
from dashboard.model import Quantifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as printed and the values it may mean.

    Attributes:
        start: First code point, hedge included ("about 150").
        end: One past the last.
        number_start: First code point of the number alone.
        number_end: One past its last.
        low: Smallest value meant; None for an open end.
        high: Largest value meant; None for an open end.
        quantifier: How it is hedged.
        scale: The multiplier that its last word gave it ("three hundred": 100), otherwise 1.
        plain: True for bare digits without a separator, which may be a year or a day.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    low: int | None
    high: int | None
    quantifier: Quantifier
    scale: int = 1
    plain: bool = False


def _either(words: dict[str, int]) -> str:
    """One alternation of the words, longest first so that none hides a longer one."""
    return "|".join(sorted(words, key=len, reverse=True))


#: "Set to seize the town": no sixteen.
_NO_SIXTEEN = (
    r"(?!\ (?:the|an?|control|power|its|their|his|this|that|more|another|all|key|large|territory"
    r"|land|towns?|cit(?:y|ies)|villages?|upon|on)\b)"
)
_UNIT = _either(tables.UNITS).replace("seize", f"seize{_NO_SIXTEEN}")
_SCALE = _either(tables.SCALES)
#: "6 cent mille", "6 hundred thousand": a scale of a scale.
_SCALES = rf"(?:(?:cents?|hundred)[ -](?=mil|tho))?(?:{_SCALE})"
_LEADING = _either(tables.LEADING_SCALES)
_COLLECTIVE = _either(tables.COLLECTIVES)
_SPACE = r"[ \u00a0\u202f\n]"
#: "25 000", "30.000", "1,500", "50. 000", "over 17, 953", "7.3", "412".
_DIGITS = (
    rf"\d{{1,3}}(?:(?:[.,'’]|{_SPACE}|\.{_SPACE}(?=000)|{grown.SPACED})\d{{3}})+(?!\d)"
    r"|\d+(?:[.,]\d{1,2})?(?!\d)"
)
_AND_REST = (  # "quatre cents et huit"; not "entre deux cents et trois cents"
    rf"(?:(?:(?<=cent\ )|(?<=cents\ ))et\ (?:{_UNIT})(?!(?:[-\ ](?:{_UNIT}))*[-\ ](?:{_SCALE}))"
    rf"|(?<=mille\ )et\ (?:{_UNIT})(?!(?:[-\ ](?:{_UNIT}))*[-\ ]mill))"
)

#: What is written in digits behind a scale in words: "un million 200 000", "trois mille 500".
_REST = r"(?:\ \d{3}(?:[\ .]\d{3})?(?![\d.,%]))"

#: A Swahili scale behind its number, where no number of its own follows: "20 elfu".
_SCALE_LAST = rf"\ (?:elfu|alfu|laki|milioni)(?!\ (?:na\ )?(?:\d|kadhaa\b|nusu\b|(?:{_UNIT})\b))"

#: Each alternative with an example of what it reads; laid out with blanks (``re.VERBOSE``).
NUMBER = (
    r"(?<![\w$€£])(?<!\d[.,])(?<![A-Za-z]-)(?<!\bper\ )(?<!\bpour\ (?=cent\b))(?:"
    # "tens of thousands", "des milliers", "maelfu"
    r"(?P<vague>" + "|".join(pattern for pattern, _, _ in tables.VAGUE) + r")"
    # "elfu tatu na mia tano", "elfu mbili mia tano", "milioni 7.3", "laki moja na nusu", "elfu 35
    # na 400", "laki moja na ishirini elfu"
    rf"|(?P<leading>(?:{_LEADING})\ (?:(?:{_DIGITS})|(?:{_UNIT}))"
    r"(?:(?<=\d)\ na\ \d{3}(?![\d.,%]))?"
    rf"(?:\ (?:na\ (?:(?:{_LEADING})\ )?|(?:{_LEADING})\ |(?=\w+ini\b))(?:{_UNIT}))*"
    rf"(?:{_SCALE_LAST})?"
    rf"(?:\ na\ (?:(?:{_LEADING})\ (?:{_DIGITS})|(?P<and_part>nusu|robo))|\ unusu)?)"
    # "20 elfu", "ishirini na tano elfu"
    rf"|(?P<scale_last>(?:(?:{_DIGITS})|(?:{_UNIT})(?:\ na\ (?:{_UNIT}))?){_SCALE_LAST})"
    rf"|(?P<part_of>(?P<part>nusu|robo)\ (?P<part_scale>{_LEADING}))"  # "nusu milioni"
    # "une dizaine de milliers", "une bonne centaine", "un millier", "deux centaines"
    rf"|(?P<collective>(?P<many>une?|{_UNIT}|\d{{1,2}})\ (?P<half>demi[- ])?"
    rf"(?:bon(?:ne)?\ |petite?\ |gros(?:se)?\ |grande?\ )?(?P<base>{_COLLECTIVE})s?"
    r"(?P<thousands>\ de\ mill(?:e|iers))?)"
    # "two and a half thousand", "deux millions et demi"
    rf"|(?P<halves>(?P<whole>{_UNIT}|a|un|une|\d{{1,3}})\ (?:"
    r"and\ a\ half\ (?P<half_scale>hundred|thousand|million)"
    r"|(?P<scale_half>million|millions|milliard|milliards)\ (?:et\ demi|and\ a\ half)))"
    # "a quarter of a million", "three quarters of a million", "un quart de million"
    r"|(?P<quarters>(?P<quarter>a|un|three|trois)[\ -](?:quarters?|quarts?)\ (?:of\ a|de)\ million)"
    # "half a million", "a hundred", "a couple of thousand", "un demi-million", "un million"
    r"|(?P<article>(?:half\ a|a\ half)\ |one\ and\ a\ half\ "
    r"|a\ couple\ (?:of\ )?|a\ |an\ |un\ demi[-\ ]|un\ )"
    rf"(?P<article_scale>hundred|thousand|million|dozen|score)(?P<and_half>\ et\ demi)?"
    # "a hundred and twenty", "a thousand five hundred", "un million deux cent mille"
    rf"(?P<article_tail>(?:[-\ ](?:and\ )?(?:{_UNIT}|{_SCALE}))+|{_REST})?"
    # "1.5m", "700k"
    r"|(?P<short>\d{1,4}(?:[.,]\d{1,2})?)(?P<short_scale>[mk])(?!\w)"
    # "1,500", "3.3 million", "12 mille"
    rf"|(?P<digits>{_DIGITS})(?:(?:{_SPACE}|-)?(?P<digit_scale>{_SCALES})(?P<digit_rest>{_REST})?)?"
    # "two hundred and fifty", "vingt-trois", "deux mille cinq cents", "watu kumi na mbili"
    rf"|(?P<words>(?:{_UNIT}|mille|cent)"
    rf"(?:(?:-|\ )(?:(?:and\ |et-?|na\ )?(?:{_UNIT}|{_SCALE})"
    rf"|et[-\ ](?:une?|onze)|{_AND_REST}))*(?:(?<=mille|llion|lions){_REST})?)"
    r")(?:(?!\w)|(?=(?:kms?|kilomet(?:er|re)s?|miles?)\b))"  # "125km" is a number and its unit
)
_NUMBER = quick(NUMBER, laid_out=True)

_VAGUE_BOUNDS = tuple(
    (re.compile(pattern, re.VERBOSE), low, high) for pattern, low, high in tables.VAGUE
)

#: What joins two numbers into one range: "1,500 to 2,000", "350 à 400", "26 000 - 30 000".
_RANGE_JOINT = re.compile(
    r"\s*(?:to|a|hadi|or|ou|au|[-–—])(?:\s(?:perhaps|maybe|possibly|even|peut-etre|meme"
    r"|about|some|around|nearly|almost|environ|quelque))?\s*"
    # only "rose from 900 to over 3,000", "kutoka watu 900 hadi watu 3,000"
    r"|\s(?P<open>to\s(?:more\sthan|over|at\sleast)"
    rf"|hadi(?:\skufikia)?(?:\s(?:{tables.SWAHILI_PEOPLE}))?(?:\szaidi\sya)?)\s"
    r"|(?:\s(?:all\stogether|altogether|in\sall|en\stout))?,?"
    r"\s(?:maybe|perhaps|possibly|voire|peut-etre)\s*"  # "1 200, voire 1 500"
    r"|\s*(?P<and>and|et|na)\s*"
)
#: What makes the first a share of the second: "au moins 70% des 22 000".
_PERCENT_OF = re.compile(
    r"\s?(?:%|percent|per\ cent|pour\ cent)\s(?:of|des|de|d['’]|parmi|ya|za|wa)\s?"
    r"(?:(?:the|les|its|their|these|ses|leurs|ces|some|about|environ|quelque|estimated|watu)\s)*"
)
#: What opens a range whose joint is "and": "between 400 and 600", "entre 400 et 600".
_BETWEEN = re.compile(
    r"\b(?:between|entre|(?:kati|baina)(?:\ ya)?)\s+"
    rf"(?:(?:{tables.SWAHILI_PEOPLE}){tables.SWAHILI_DESCRIBED}\ )?$"
)
_BETWEEN_REACH = 60


def figures(text: str) -> tuple[Figure, ...]:
    """The figures in ``text``, in order, ranges joined into one.

    >>> for figure in figures("some 5 000 left, 1,500 to 2,000 stayed, tens of thousands fled"):
    ...     print(figure.low, figure.high, figure.quantifier.value)
    5000 5000 approximately
    1500 2000 exact
    10000 99999 vague
    >>> [(f.low, f.high) for f in figures("plus de 25 000; half a million; elfu tatu; 3.3 million")]
    [(25000, None), (500000, 500000), (3000, 3000), (3300000, 3300000)]
    >>> [(f.low, f.high) for f in figures("imepanda kutoka 3,000 hadi 12,000; watu 300 hadi 400")]
    [(12000, 12000), (300, 400)]
    """
    return folded_figures(fold(text))


def folded_figures(
    text: str, start: int = 0, end: int | None = None, heads: Iterable[int] | None = None
) -> tuple[Figure, ...]:
    """The same for ``text[start:end]``, folded already (``tokens.fold``); to its end for None.

    ``heads`` are the offsets of the words with which a number may begin (``is_head``), for callers
    who know them; None has them looked for.
    """
    stop = len(text) if end is None else end
    if heads is None:
        heads = [match.start() for match in _HEAD.finditer(text, start, stop) if is_head(match[0])]
    found = list(_numbers(text, heads, stop))
    if not found:
        return ()
    return tuple(_hedged(text, start, stop, figure) for figure in _ranges(text, start, found))


#: Words with which a number may begin; at all others nothing is tried, which is what makes it fast.
HEADS = frozenset(
    """a an half one un une hundreds tens dozens scores thousands millions several some
    many des par plusieurs quelques les de centaines dizaines mille cent makumi kumi mamia
    maelfu mamilioni malaki nusu robo""".split()
).union(tables.UNITS, tables.LEADING_SCALES)
#: Words that tell that a figure may stand near; articles do not.
NUMBER_WORDS = HEADS.difference("a an un une one les de des some many moja mmoja".split()).union(
    tables.COLLECTIVES, ("milliers", "million", "hundred", "thousand", "dozen")
)
_HEAD = re.compile(r"\d+|[a-z]+")


def is_head(word: str) -> bool:
    """Whether a number may begin with a folded word.

    >>> is_head("25"), is_head("several"), is_head("people")
    (True, True, False)
    """
    return word in HEADS or "0" <= word[:1] <= "9"


def _numbers(text: str, heads: Iterable[int], stop: int) -> Iterator[Figure]:
    reached = 0
    for at in heads:
        match = _NUMBER.match(text, at, stop) if at >= reached else None
        if match is not None:
            reached = match.end()
            if not _is_one_in(text, match) and (figure := _figure(match)) is not None:
                yield figure


def _is_one_in(text: str, match: re.Match[str]) -> bool:
    """Whether a number is what a share is out of: "one in three residents", "deux sur cinq"."""
    before = text[max(0, match.start() - _ONE_IN_REACH) : match.start()]
    return before.endswith(_OUT_OF) and _ONE_IN.search(before) is not None


_OUT_OF = (" in ", " of ", " every ", " sur ")
_ONE_IN_REACH = 24
_ONE_IN = re.compile(
    r"\b(?:(?:one(?:\ \w+)?|two|three|four|nine)\ (?:in|out\ of|of\ every|in\ every)"
    r"|(?:une?|deux|trois|quatre|neuf)(?:\ \w+)?\ sur)\ $"
)


def _figure(match: re.Match[str]) -> Figure | None:
    """The number that ``match`` reads, not yet hedged; None where it is a mere "one"."""
    kind = match.lastgroup
    if match["vague"]:
        low, high = next(
            (low, high) for regex, low, high in _VAGUE_BOUNDS if regex.fullmatch(match["vague"])
        )
        return _plain_figure(match, low, high, Quantifier.VAGUE)
    if match["collective"]:
        value = round(_collective_value(match))
        return _plain_figure(match, value, value, Quantifier.APPROXIMATELY)
    if (part := _part_value(match)) is not None:
        return _plain_figure(match, part, part, Quantifier.EXACT)
    if match["digits"]:
        return _digit_figure(match)
    if match["article"]:
        value = _article_value(match)
    else:
        value = word_value(match["leading"] or match["scale_last"] or match["words"])
    if value < 2 or kind is None:
        return None
    return _plain_figure(match, value, value, Quantifier.EXACT, _last_scale(match.group()))


def _plain_figure(
    match: re.Match[str], low: int, high: int, quantifier: Quantifier, scale: int = 1
) -> Figure:
    return Figure(
        start=match.start(), end=match.end(), number_start=match.start(), number_end=match.end(),
        low=low, high=high, quantifier=quantifier, scale=scale,
    )  # fmt: skip


def _digit_figure(match: re.Match[str]) -> Figure:
    scales = (match["digit_scale"] or "").replace("-", " ").split()
    scale = prod(tables.SCALES[one] for one in scales)
    rest = digit_value(match["digit_rest"].strip()) if match["digit_rest"] else 0
    value = round(digit_value(match["digits"]) * scale + rest)
    return Figure(
        start=match.start(), end=match.end(), number_start=match.start(), number_end=match.end(),
        low=value, high=value, quantifier=Quantifier.EXACT, scale=scale,
        plain=match.group().isdigit(),
    )  # fmt: skip


def digit_value(digits: str) -> float:
    """The number that digits with separators stand for.

    Three digits after a separator are thousands, one or two are decimals.

    >>> digit_value("25 000"), digit_value("6.042"), digit_value("50. 000"), digit_value("7,3")
    (25000.0, 6042.0, 50000.0, 7.3)
    """
    if digits.isdecimal():
        return float(digits)
    parts = re.split(r"\D+", digits)
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]):
        return float("".join(parts))
    return float(".".join(parts))


def _collective_value(match: re.Match[str]) -> float:
    """What "une bonne centaine", "deux dizaines de milliers", "une demi-douzaine" stand for."""
    many = 1.0 if match["many"] in ("un", "une") else _small_value(match["many"])
    half = 0.5 if match["half"] else 1.0
    return many * half * tables.COLLECTIVES[match["base"]] * (1_000 if match["thousands"] else 1)


_SHORT_SCALES = {"k": 1_000, "m": 1_000_000}


def _part_value(match: re.Match[str]) -> int | None:
    """What "two and a half thousand", "a quarter of a million", "1.5m" stand for; None for any
    other number."""
    if match["halves"]:
        scale = tables.SCALES[match["half_scale"] or match["scale_half"]]
        whole = match["whole"]
        return round((1.5 if whole in ("a", "un", "une") else _small_value(whole) + 0.5) * scale)
    if match["quarters"]:
        return 750_000 if match["quarter"] in ("three", "trois") else 250_000
    if match["part_of"]:
        return round(
            tables.SWAHILI_PARTS[match["part"]] * tables.LEADING_SCALES[match["part_scale"]]
        )
    if match["short"]:
        return round(digit_value(match["short"]) * _SHORT_SCALES[match["short_scale"]])
    return None


#: "half a million", "over a half million", "un demi-million", "one and a half million"
_ARTICLE_TIMES = (
    ("half a ", 0.5), ("a half ", 0.5), ("un demi", 0.5), ("one and", 1.5), ("a couple", 2.0),
)  # fmt: skip


def _article_value(match: re.Match[str]) -> int:
    scale = tables.SCALES[match["article_scale"]]
    opening = match["article"]
    if match["article_tail"] and opening in ("a ", "an ", "un "):
        return word_value(f"one {match['article_scale']}{match['article_tail']}")
    factor = 1.0
    for words, times in _ARTICLE_TIMES:
        factor = times if opening.startswith(words) else factor
    return round(scale * (factor + (0.5 if match["and_half"] else 0.0)))


def word_value(words: str) -> int:
    """The number that number words stand for, English, French or Swahili.

    >>> word_value("two hundred and fifty"), word_value("quatre-vingt-dix mille")
    (250, 90000)
    >>> word_value("elfu tatu na mia tano"), word_value("milioni 7.3"), word_value("kumi na mbili")
    (3500, 7300000, 12)
    >>> word_value("elfu kumi na tano"), word_value("elfu mbili mia tano")
    (15000, 2500)
    >>> [word_value(words) for words in ("laki moja na ishirini elfu", "20 elfu", "elfu 20 na 500")]
    [120000, 20000, 20500]
    """
    total = 0.0
    current = 0.0
    leading = last = 0
    tens = 0.0  # what "elfu kumi" may still take: "elfu kumi na tano" is 15,000
    parts = re.findall(rf"{_DIGITS}|[^\W\d]+", words)
    for at, word in enumerate(parts):
        if leading and word not in tables.LEADING_SCALES:
            total += leading * _small_value(word)
            tens = leading if _small_value(word) in _TENS else 0.0
            leading = 0
        elif word in tables.LEADING_SCALES and current and at == len(parts) - 1:
            total, current = total + current * tables.LEADING_SCALES[word], 0.0  # "20 elfu"
        elif word in tables.LEADING_SCALES:
            last = leading = tables.LEADING_SCALES[word]
        elif word in tables.SWAHILI_PARTS:
            current += last * tables.SWAHILI_PARTS[word]  # "laki moja na nusu"
        elif word in tables.SCALES:
            total, current = _scaled(total, current, tables.SCALES[word])
        elif word in {"vingt", "vingts"} and current % 100 == 4:
            current += 76
        elif word in {"un", "une"}:
            current += 1  # "vingt et un"
        elif word not in {"and", "et", "na"}:
            value = _small_value(word)
            current += value * (tens or 1.0) if value < _TEN else value
            tens = 0.0
    return round(total + current + leading)


_TEN = 10
_TENS = frozenset(float(tens) for tens in range(10, 100, 10))


def _small_value(word: str) -> float:
    return float(tables.UNITS[word]) if word in tables.UNITS else digit_value(word)


def _scaled(total: float, current: float, scale: int) -> tuple[float, float]:
    """The running sums after a scale word: below a thousand it stays open for more."""
    if scale < 1_000:
        return total, max(current, 1.0) * scale
    return total + max(current, 1.0) * scale, 0.0


def _last_scale(words: str) -> int:
    return tables.SCALES.get(re.split(r"[\s-]+", words)[-1], 1)


def _ranges(text: str, start: int, found: list[Figure]) -> Iterator[Figure]:
    """The figures with the two ends of each range joined into one."""
    index = 0
    while index < len(found):
        ends = [one.number_start for one in found[index + 1 : index + grown.DATED]]
        index += grown.later(text, start, found[index].start, found[index].end, ends)
        figure = found[index]
        following = found[index + 1] if index + 1 < len(found) else None
        joined = _joined(text, start, figure, following) if following else None
        yield joined or figure
        index += 2 if joined else 1


def _joined(text: str, start: int, first: Figure, second: Figure) -> Figure | None:
    """One figure for "between 400 and 600"; None where the two are not a range."""
    between_them = text[first.number_end : second.number_start]
    if _PERCENT_OF.fullmatch(between_them):
        return _percentage(first, second)
    joint = _RANGE_JOINT.fullmatch(between_them)
    if joint is None or first.low is None or second.high is None:
        return None
    between = _BETWEEN.search(text, max(start, first.start - _BETWEEN_REACH), first.start)
    if joint["and"] and not between:
        return None
    low = first.low
    if first.scale == 1 and second.scale > 1 and low * second.scale < second.high:
        low *= second.scale
    elif _is_short_of_thousands(text, first, second):
        low *= 1_000
    if not between and grown.has_grown(text, start, first.start):
        return second  # "rose from 5,000 to 17,000": so many there are now
    if low >= second.high or joint["open"]:
        return None
    begin = between.start() if between else first.start
    return Figure(
        start=begin, end=second.end, number_start=begin, number_end=second.end,
        low=low, high=second.high, quantifier=Quantifier.EXACT, scale=second.scale,
        plain=first.plain and second.plain,  # "2016-2017"
    )  # fmt: skip


def _percentage(share: Figure, whole: Figure) -> Figure | None:
    """One figure for "60 % des 6 800 habitants": no more than the whole."""
    if whole.high is None:
        return None
    return Figure(
        start=share.start, end=whole.end, number_start=share.number_start,
        number_end=whole.number_end, low=None, high=whole.high, quantifier=Quantifier.LESS_THAN,
    )  # fmt: skip


def _is_short_of_thousands(text: str, first: Figure, second: Figure) -> bool:
    """Whether the thousands of a range are printed once: "entre 3 et 4.000", "5 à 6 000"."""
    low, high = first.low or 0, second.high or 0
    bare = first.plain and second.scale == 1 and not high % 1_000
    printed = text[second.number_start : second.number_end]
    return bare and not printed.isalpha() and low * 1_000 < high < low * 10_000


def _hedged(text: str, start: int, stop: int, figure: Figure) -> Figure:
    """The figure with the hedge before or after it; a share keeps its bounds."""
    if figure.low is None:
        return figure
    window = max(start, figure.start - 36)
    word = next(iter(text[window : figure.start].split()[-1:]), "")
    last = word.replace("’", "'").rpartition("'")[2].strip('(["«“')  # "d'environ", "(environ"
    hedged = last in hedges.HEDGE_ENDS or word.endswith(("'", "’", "~", "."))
    before = hedges.HEDGE_BEFORE.search(text, window, figure.start) if hedged else None
    after = hedges.HEDGE_AFTER.match(text, figure.end, min(stop, figure.end + 18))
    if before:
        hedge = " ".join(before["hedge"].replace("’", "'").split())  # "Plus  de 45.000"
        return _with_hedge(figure, hedges.HEDGES_BEFORE[hedge], before.start(), figure.end)
    if after:
        kind = hedges.HEDGES_AFTER[after["hedge"]]
        return _with_hedge(figure, kind, figure.start, after.end())
    behind = hedges.HEDGE_BEHIND.match(
        text, figure.end, min(stop, figure.end + hedges.BEHIND_REACH)
    )
    if behind:
        kind = hedges.HEDGES_AFTER[behind["hedge"]]
        return _with_hedge(figure, kind, figure.start, figure.end)
    return figure


def _with_hedge(figure: Figure, kind: str, start: int, end: int) -> Figure:
    low, high = figure.low, figure.high
    vague = figure.quantifier is Quantifier.VAGUE
    if kind == "floor":
        high = None
    elif kind == "ceiling" and not vague:
        low = None
    elif kind == "up_to" and not vague:
        low = 0
    quantifier = figure.quantifier if vague and kind == "about" else tables.QUANTIFIER_OF[kind]
    return Figure(
        start=start, end=end, number_start=figure.number_start, number_end=figure.number_end,
        low=low, high=high, quantifier=quantifier, scale=figure.scale, plain=False,
    )  # fmt: skip
