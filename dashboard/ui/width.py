"""Whether the window is narrow, which only the browser knows: it says so once, and at each turn.

A style sheet draws most of the page for either width. The boards are another thing on a narrow
screen, a list in place of a table, and the server makes only the one that is seen.
"""

from __future__ import annotations

import streamlit as st

_NARROW = "narrow"

#: As wide as the widest window that is narrow, in pixels: a table of eight columns needs more.
NARROWEST_TABLE_PX = 800

#: Ours alone: presses the hidden button, now and when the window is turned or pulled. A press is
#: lost where the page is just being drawn; the button stays until the server has heard of it.
_SCRIPT = f"""<script data-for="@">
(() => {{
  const query = matchMedia("(max-width: {NARROWEST_TABLE_PX}px)");
  const say = tries => {{
    if (query !== window.nmWidth || !tries) return;
    document.querySelector(
      query.matches ? ".st-key-is-narrow button" : ".st-key-is-wide button")?.click();
    setTimeout(say, 400, tries - 1);
  }};
  window.nmWidth = query;
  query.addEventListener("change", () => say(20));
  say(20);
}})()
</script>"""


def is_narrow() -> bool:
    """Whether the browser has said that its window is narrow."""
    return bool(st.session_state.get(_NARROW))


@st.fragment
def watch(*, redraws: bool) -> None:
    """Have the browser say how wide its window is.

    Args:
        redraws: Whether what is on the page hangs on it; else only the next page is another one.
    """
    narrow = is_narrow()
    with st.container(key="width"):
        st.button("", key="is-wide" if narrow else "is-narrow", on_click=_take, args=(not narrow,))
        script = _SCRIPT.replace("@", "narrow" if narrow else "wide")
        st.html(script, unsafe_allow_javascript=True)
    if redraws and st.session_state.pop(_TURNED, False):
        st.rerun()


#: That the window turned since the page was drawn.
_TURNED = "turned"


def _take(narrow: bool) -> None:
    st.session_state[_NARROW] = narrow
    st.session_state[_TURNED] = True
