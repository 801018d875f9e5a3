"""Articles as the page has them, for tests that look at what it shows of them."""

from __future__ import annotations

from pathlib import Path

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.pipeline import read_article
from dashboard.storage.articles import read_article_folder
from dashboard.ui.view.corpus import Corpus, corpus_of


def corpus_of_texts(gazetteer: Gazetteer, *texts: str) -> Corpus:
    """Each text as an article of its own."""
    read = [read_article(clean(text, name=f"{n}.txt"), gazetteer) for n, text in enumerate(texts)]
    return corpus_of(read)


def corpus_of_folder(gazetteer: Gazetteer, folder: Path) -> Corpus:
    """The articles of a folder, all of which can be read."""
    articles, problems = read_article_folder(folder)
    assert not problems
    return corpus_of([read_article(article, gazetteer) for article in articles])
