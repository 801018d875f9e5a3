"""Whether the page is narrow, which only the browser knows: it says so once, and at each turn.

A style sheet draws most of the page for either width. The boards are another thing on a narrow
page, a list in place of a table, and the server makes only the one that is seen. A page is narrow
where the sidebar takes the room, too: a table would then end before its sentences.
"""

from __future__ import annotations

import streamlit as st

_NARROW = "narrow"

#: What a table needs, in pixels: a board's columns, the boxes to tick before them, and its border.
NARROWEST_TABLE_PX = 936

#: Ours alone: presses the hidden button, now and when the window is turned or pulled, or the
#: sidebar opened. A press is lost where the page is just being drawn; the button stays until the
#: server has heard of it.
_SCRIPT = f"""<script data-for="@">
(() => {{
  const page = document.querySelector(".stMainBlockContainer > *");
  const isNarrow = () => page.clientWidth < {NARROWEST_TABLE_PX};
  const say = tries => {{
    if (watcher !== window.nmWidth || !tries) return;
    document.querySelector(
      isNarrow() ? ".st-key-is-narrow button" : ".st-key-is-wide button")?.click();
    setTimeout(say, 400, tries - 1);
  }};
  let said;
  const watcher = new ResizeObserver(() => {{
    if (said === isNarrow()) return;
    said = isNarrow();
    say(20);
  }});
  window.nmWidth?.disconnect();
  window.nmWidth = watcher;
  watcher.observe(page);
}})()
</script>"""


def is_narrow() -> bool:
    """Whether the browser has said that its page is narrow."""
    return bool(st.session_state.get(_NARROW))


@st.fragment
def watch(*, redraws: bool) -> None:
    """Have the browser say how wide its page is.

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


#: That the page turned since the page was drawn.
_TURNED = "turned"


def _take(narrow: bool) -> None:
    st.session_state[_NARROW] = narrow
    st.session_state[_TURNED] = True
