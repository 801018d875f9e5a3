"""A cheap look that spares a close one never changes what is read.

Each test reads the same lines twice, with the cheap look and with it switched off: the lines of the
labelled tables, and mixtures of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.core import distances, recognise
from dashboard.core import sentences as sentence_ends
from dashboard.core.clean import article_as_given
from dashboard.core.displacements.people import swahili_nouns
from dashboard.core.displacements.sentence import memory
from dashboard.core.displacements.sentence.row import row_of
from dashboard.core.events.finding import ALL_ROWS
from dashboard.core.events.words import cues
from dashboard.core.events.words.cues import CueIndex
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.pages import parts as page_parts
from dashboard.core.plain import plain
from dashboard.core.quantity import numbers
from dashboard.core.recognition.unlisted import small_names
from dashboard.core.spans import Span
from dashboard.core.tokens import fold, tokens_of
from dashboard.model import Claim
from dashboard.pipeline import read_article

HERE = Path(__file__).parent


def lines_of(*names: str) -> list[str]:
    """The sentences of labelled tables, without brackets and labels."""
    found = []
    for name in names:
        for line in (HERE / name).read_text("utf-8").splitlines():
            words = re.sub(r"\[([^\]:]+)(?::\w+)?\]", r"\1", line.partition("|")[0]).strip("? ")
            if words and not words.startswith("#"):
                found.append(words)
    return found


EVENTS = lines_of(*(f"event_news/{name}.txt" for name in ("english", "french", "swahili")))
LENGTHS = lines_of(*(f"stated_distances/{name}.txt" for name in ("en", "fr", "sw")))
FIGURES = lines_of("figures_in_print.txt")
HOURS = [
    "Markets reopened for a few hours, while schools stayed closed.",
    "Sake is two hours on foot from Goma.",
    "Minova, à trois heures de marche de Goma, est calme.",
    "Goma is 27 km and one hour by road from Sake.",
    "Ni saa mbili kwa miguu kutoka Sake.",
]


def mixed(lines: list[str], pieces: int) -> st.SearchStrategy[str]:
    """Pieces of the lines, cut anywhere, one after the other."""
    cut = st.tuples(st.sampled_from(lines), st.integers(0, 60), st.integers(0, 90))
    parts = st.lists(cut, min_size=1, max_size=pieces)
    return parts.map(lambda rows: " ".join(line[lo : lo + length] for line, lo, length in rows))


# ----------------------------------------------------------------- cues


ENGLISH, ALL = CueIndex(ALL_ROWS, ("english",)), CueIndex(ALL_ROWS)


def cues_in(text: str) -> list[tuple[int, int, str]]:
    found = [*ENGLISH.find(text, swahili=False), *ALL.find(text, swahili=True)]
    return [(cue.start, cue.end, cue.language) for cue in found]


def every_phrase(self: cues._Phrases, text: str, end: int) -> list[cues._Phrase]:  # noqa: ARG001
    return self.every


def same_cues(text: str) -> None:
    quickly = cues_in(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cues._Phrases, "called_for", every_phrase)
        assert cues_in(text) == quickly


def test_what_follows_a_word_rules_out_no_cue_that_is_there():
    for line in EVENTS:
        same_cues(plain(line))


@given(mixed(EVENTS, 4))
@settings(max_examples=40, deadline=None)
def test_what_follows_a_word_rules_out_no_cue_in_mixtures(text):
    same_cues(plain(text))


# ----------------------------------------------------------------- distances


def distances_in(text: str, gazetteer: Gazetteer) -> list[Claim]:
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    return [claim for claim in claims if claim.kind.value == "distance"]


def test_sentences_of_hours_that_are_no_way_give_no_distance(gazetteer, monkeypatch):
    texts = [*LENGTHS, *HOURS, " ".join(HOURS)]
    quickly = [distances_in(text, gazetteer) for text in texts]
    assert any(quickly)
    monkeypatch.setattr(distances, "_are_no_way", lambda *_: False)
    assert [distances_in(text, gazetteer) for text in texts] == quickly


# ----------------------------------------------------------------- figures


LAID_OUT = re.compile(numbers.NUMBER, re.VERBOSE)


def same_numbers(text: str) -> None:
    tree, rows = (
        [(found.span(), found.groupdict()) for found in pattern.finditer(text)]
        for pattern in (numbers._NUMBER, LAID_OUT)
    )
    assert tree == rows


def test_numbers_tried_letter_by_letter_are_the_numbers_of_the_table():
    for line in (*FIGURES, *LENGTHS):
        same_numbers(fold(line))


@given(mixed(FIGURES, 6))
@settings(max_examples=40, deadline=None)
def test_numbers_tried_letter_by_letter_are_the_same_in_mixtures(text):
    same_numbers(fold(text))


@given(mixed([*FIGURES, "watu 5,000 wa Sake", "kati ya watu 3,000 na 4,000", "familia 250"], 5))
@settings(max_examples=40, deadline=None)
def test_a_figure_without_a_swahili_noun_beside_it_counts_none(text):
    article = article_as_given(text, doc="a")
    row = row_of(article, fold(text), Span(0, len(text)), tokens_of(text), ())
    for item in row.figures:
        number = bisect_left(row.tokens.starts, item.figure.number_start)
        nouns = swahili_nouns._SWAHILI_NOUNS
        before = swahili_nouns._noun_before(row, number, nouns)
        whole = before or swahili_nouns._noun_inside(row, item)
        assert swahili_nouns.swahili_noun(row, item) == whole


# ----------------------------------------------------------------- sentences and parts of a page

PAGE = [
    "Goma, 4 avril 2025",
    "Accueil > Actualité > Sécurité",
    "To: all desks",
    "From: Goma office",
    "Photo: A. Kaya / Agency",
    "Contact us: desk@example.org",
    "#Goma #Sake",
    "Goma 24° Bukavu 22°",
    "Gen. J. Ekenge met M. Kambale, Dr. Mak. and Col. Amani.They left at 6 p.m. Monday",
    "The U.S. is far. No. 5 is near! Is it? « Oui. » It is approx. 300 km. Inc. M. Kaya. Etc. The",
]
PROSE = [*EVENTS, *LENGTHS, *PAGE]


def pages(pieces: int) -> st.SearchStrategy[str]:
    """Lines and pieces of lines, parted by blanks, line ends or nothing."""
    parting = st.sampled_from([" ", " ", "\n", "\n\n", "", ". ", "."])
    cut = st.tuples(st.sampled_from(PROSE), st.integers(0, 20), parting)
    rows = st.lists(cut, min_size=1, max_size=pieces)
    return rows.map(lambda found: "".join(line[at:] + gap for line, at, gap in found))


def parts_and_sentences(text: str) -> tuple[object, object]:
    sentence_ends.sentences.cache_clear()
    return page_parts.find_parts(text, None), sentence_ends.sentences(text)


def look_at_all(cls: type[page_parts._Signs], _text: str) -> object:
    return cls(
        page_parts._ARROWS,
        page_parts.CREDIT_SIGNS,
        page_parts.CONTACT_SIGNS,
        degrees=True,
        years=True,
        bars=True,
        regions=True,
    )


@given(pages(8))
@settings(max_examples=80, deadline=None)
def test_signs_that_a_page_does_not_hold_and_plain_full_stops_change_no_part(text):
    quickly = parts_and_sentences(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_parts._Signs, "of", classmethod(look_at_all))
        patch.setattr(sentence_ends, "_is_plain", lambda *_: False)
        assert parts_and_sentences(text) == quickly
    sentence_ends.sentences.cache_clear()


# ----------------------------------------------------------------- names


def test_where_no_country_is_asked_about_no_unknown_name_is_looked_at(gazetteer, monkeypatch):
    text = " ".join(line for line in EVENTS if line.isascii())[:6000]
    quickly = read_article(article_as_given(text, doc="a"), gazetteer)
    monkeypatch.setattr(small_names, "asker", lambda *_: lambda key: key == "")
    monkeypatch.setattr(recognise, "asker", small_names.asker)
    assert read_article(article_as_given(text, doc="a"), gazetteer) == quickly


_HEADS = ("CODECO", "la milice", "milices", "groupe armé", "groupes armés")
_TAILS = ("", " et", " et de", " et du", " et des", " et la", " et l'", " et l’")
_OF = ("milice de", "combattants du la", "miliciens des")


@pytest.mark.parametrize(
    "forces",
    [f"{head}{tail} " for head in _HEADS for tail in _TAILS] + [f"{of} CODECO et " for of in _OF],
)
def test_whatever_names_forces_before_a_name_ends_with_one_of_the_words_looked_for(forces):
    assert memory.FORCES.search(forces)
    assert forces.endswith(memory.FORCES_ENDS), "add the last word of these forces to FORCES_ENDS"
