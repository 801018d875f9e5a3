"""Sentences and paragraphs, on the seeds and on what real pages do."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.sentences import paragraphs, sentences

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_headline_of_a_seed_is_a_sentence_of_its_own(path: Path) -> None:
    # given a seed, whose first line has no full stop
    text = path.read_text(encoding="utf-8")

    # then the headline stands alone and so does the source line
    assert split(text)[0] == text.split("\n", 1)[0]
    assert any(sentence.startswith("Original Source: www.") for sentence in split(text))


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Treasury named Gen. James Kabarebe on Thursday.",
        "M. Tshisekedi et le Dr. Mukwege ont parlé à 6.230 personnes, env. 30.000 selon d'autres.",
        "Roughly 1.2 million people, approx. 40 km. from Goma, need help at site No. 5.",
        "Lt. Col. Guillaume Ndjike and J. Cibalonza spoke at 3 p.m. in Beni.",
        "“Who will come back?” asked Mado, 31.",
        "See www.radiookapi.net or e.g. Actualite.cd for more.",
    ],
)
def test_abbreviations_decimals_initials_and_addresses_end_no_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They live in the U.S. The rebels left. Il a dit « non ». Le M23 avance !",
            ["They live in the U.S.", "The rebels left.", "Il a dit « non ».", "Le M23 avance !"],
        ),
        (
            '« Ils tiennent la buvette. » Le prêtre rit. "Stay." They stayed',
            ["« Ils tiennent la buvette. »", "Le prêtre rit.", '"Stay."', "They stayed"],
        ),
        (
            "Support is needed in the region.Original Source: www.aljazeera.com",
            ["Support is needed in the region.", "Original Source: www.aljazeera.com"],
        ),
        (
            "INCIDENTS\nLe 7, combats à Bambo\nRÉPONSE",
            ["INCIDENTS", "Le 7, combats à Bambo", "RÉPONSE"],
        ),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_line_wrapped_by_a_mail_program_is_no_end() -> None:
    wrapped = (
        "Some 26,000 people have left Drodro and Largu since Saturday, the head of\nDjugu said."
    )
    assert split(wrapped) == [wrapped]


def test_a_paragraph_wrapped_before_goes_on_over_a_line_that_begins_with_a_name() -> None:
    # given a wrapped paragraph in which a line begins with a capital letter
    text = (
        "The mission said that in the past two days fresh fighting took\n"
        "place between the soldiers and the self-defence groups of the Mayi\n"
        "Mayi militia in Rwindi.\nSecond heading"
    )

    # then it is one sentence, and the heading after it another
    assert [sentence[-15:] for sentence in split(text)] == [
        "itia in Rwindi.",
        "Second heading",
    ]


@given(st.text(alphabet=st.sampled_from("Ab .!?…»\"\n\r\u00a0\ud800\x00é1M'’(-"), max_size=80))
def test_sentences_are_trimmed_in_order_and_leave_out_only_white_space(text: str) -> None:
    covered = list(text)
    last = 0
    for span in sentences(text):
        assert last <= span.start < span.end
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        covered[span.start : span.end] = " " * (span.end - span.start)
        last = span.end
    assert not "".join(covered).strip()


@given(st.text(max_size=200))
def test_every_sentence_lies_inside_one_paragraph(text: str) -> None:
    blocks = paragraphs(text)
    for span in sentences(text):
        assert any(block.start <= span.start and span.end <= block.end for block in blocks)
