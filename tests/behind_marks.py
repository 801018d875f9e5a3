"""What stands behind the marks of a map: the sentences, as the panel of each shows them."""

from __future__ import annotations

from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.panel import panel_of
from dashboard.ui.view.records import Excerpt, View


def excerpts_behind(corpus: Corpus, view: View, mark_id: str) -> list[Excerpt]:
    """The sentences that put a mark there; empty for a measured distance and an unknown id."""
    panel = panel_of(corpus, view, mark_id, "en")
    return [excerpt for group in panel.groups for excerpt in group.excerpts] if panel else []
