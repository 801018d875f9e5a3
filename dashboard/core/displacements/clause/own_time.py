"""Clauses that count over a time of their own: their people are not those the text just told of."""

from __future__ import annotations

from dashboard.core.displacements.clause.clauses import Clause
from dashboard.core.displacements.sentence.row import Row
from dashboard.core.timing.words import SWAHILI_MONTHS
from dashboard.core.tokens import fold


def _forms(forms: str) -> tuple[tuple[str, ...], ...]:
    """The forms of several words, without case and accents; ``*`` stands for any one word."""
    return tuple(
        tuple(fold(form).replace("'", " ").split()) for form in forms.split(",") if form.strip()
    )


#: Long or far times and sums over them; each as it stands in the text, ``*`` for any one word.
_FORMS = _forms(
    """in total, so far this year, start of the year, beginning of the year, of this year,
    last year, last month, past year, past * months, past * years, last * months, last * years,
    past few months, past few years, recent months, recent years, this year, years ago, a year ago,
    months ago, by previous, by earlier, previous clashes, previous fighting, previous attacks,
    previous violence, earlier clashes, earlier fighting, earlier attacks, earlier violence,
    earlier outbreak, earlier wave, previously displaced, affrontements précédents,
    combats précédents, violences précédentes,
    quarter of, per year, every year, each year, a year, earlier this year, since early,
    since late, since mid, over the years, to date,
    au total, l'an dernier, l'année dernière, le mois dernier, le mois passé,
    cette année, ces dernières années, ces derniers mois, des derniers mois, derniers mois,
    dernières années, début de l'année, début de cette année, il y a * ans, il y a * mois, par an,
    chaque année, à ce jour, depuis fin, depuis début, depuis mi,
    mwaka huu, mwaka jana, mwezi uliopita, kwa jumla, miezi iliyopita, miaka iliyopita"""
)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _form in _FORMS:
    _BY_FIRST.setdefault(_form[0], []).append(_form)

_MONTHS = frozenset(
    fold(
        """january february march april may june july august september october november december
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        """
    ).split()
).union(SWAHILI_MONTHS)
_SINCE = frozenset("since depuis tangu".split())
_FIRST_YEAR, _LAST_YEAR = 1960, 2100


def has_own_time(row: Row, clause: Clause) -> bool:
    """Whether a clause names a year, or counts "in total", "since January", "in recent months"."""
    words = row.within(clause.lo, _end(row, clause))
    if not _HEADS.isdisjoint(words):
        for at, word in enumerate(words):
            if word not in _HEADS:
                continue
            if any(_stands(words, at, form) for form in _BY_FIRST.get(word, ())):
                return True
            if word in _SINCE and at + 1 < len(words) and words[at + 1] in _MONTHS:
                return True
    return any(_is_year(word) for word in words if len(word) == 4)


_DURING = frozenset("in over during by between en durant courant fin debut mi".split())
_OPENING_REACH = 4


def opens_with_month(row: Row) -> bool:
    """Whether a sentence opens with a month, "In mid-November, 6,000 persons sought refuge": it
    goes on to other people than the one before, which has a month of its own."""
    opens = row.word(row.lo) in _DURING
    return opens and not _MONTHS.isdisjoint(row.within(row.lo, row.lo + _OPENING_REACH))


def _end(row: Row, clause: Clause) -> int:
    """Where what is said of the people ends: before a semicolon or colon behind their verb."""
    said = max(clause.mover.hi, clause.sense.hi if clause.sense else 0)
    stops = (at for at in range(said, clause.hi) if row.gap(at)[:1] in {";", ":"})
    return next(stops, clause.hi)


_HEADS = _SINCE.union(_BY_FIRST)


def _stands(words: list[str], at: int, form: tuple[str, ...]) -> bool:
    found = words[at : at + len(form)]
    return len(found) == len(form) and all(
        part in ("*", word) for part, word in zip(form, found, strict=True)
    )


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and _FIRST_YEAR <= int(word) <= _LAST_YEAR
