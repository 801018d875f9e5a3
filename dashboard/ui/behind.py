"""The note that what is shown is being brought up to date; it goes, and the page is drawn anew."""

from __future__ import annotations

import streamlit as st

from dashboard.catching_up import Behind
from dashboard.ui import html
from dashboard.ui.escape import label_text
from dashboard.ui.session import hold_filters
from dashboard.ui.texts import say
from dashboard.ui.view.wording import trouble_of

#: So often it is looked whether the new state is there, in seconds.
_EVERY_S = 1.0


def note(behind: Behind, language: str) -> None:
    """What the page waits for, or why that will not come."""
    if behind.trouble:
        st.warning(label_text(trouble_of(behind.trouble, language), most=600))
        return
    st.fragment(run_every=_EVERY_S)(_watch)(behind, behind.steps, language)


def _watch(behind: Behind, shown: int, language: str) -> None:
    """The note; the page is drawn anew once there is more than the steps that it shows."""
    lost = hold_filters()
    if lost or behind.is_over or behind.steps > shown:
        st.rerun()
    told = say(f"behind.{behind.why}", language)
    if behind.expected:
        told += " " + say("behind.read", language, count=behind.count, of=behind.expected)
    st.html(html.block("caption", told))
