"""An online gazetteer asked for a name: when a reader presses the button and agrees, never else."""

from __future__ import annotations

import streamlit as st

from dashboard.errors import DashboardError
from dashboard.model import Place
from dashboard.storage.look_up import LookUp, LookUpError, Service, host_at
from dashboard.ui.escape import label_text
from dashboard.ui.review.desk import Desk, reviewer
from dashboard.ui.review.texts import say
from dashboard.ui.view.figures import quoted
from dashboard.ui.view.wording import trouble_of

#: Where names of this news lie: DR Congo, then its nine neighbours.
COUNTRIES = ("CD", "RW", "BI", "UG", "TZ", "ZM", "AO", "CG", "CF", "SS")

_CONSENT, _SERVICE, _CONTACT, _COUNTRY = "ask-consent", "ask-service", "ask-contact", "ask-country"
_ANSWERS, _TROUBLE = "ask-answers", "ask-trouble"


def answers(words: str) -> tuple[Place, ...]:
    """The rows that were found for this name in this session; empty before anybody asked."""
    asked, found = st.session_state.get(_ANSWERS, ("", ()))
    return tuple(found) if asked == words else ()


def ask_online(desk: Desk, words: str) -> None:
    """The form that asks; what is sent to whom stands beside the box that agrees to it.

    Whom to ask stands before the form, for the words in it follow the answer; what is in it
    reaches the server with its button, so that no field filled in draws the button anew under a
    click.
    """
    language = desk.language
    with st.expander(say("ask.title", language)):
        service = st.selectbox(
            say("ask.service", language), [one.value for one in Service], key=_SERVICE,
            format_func=lambda one: say(f"ask.{one}", language), on_change=_take_back,
        )  # fmt: skip
        if reviewer() and not st.session_state.get(_CONTACT):
            st.session_state[_CONTACT] = reviewer()
        with st.form("ask-form", border=False):
            _fields(Service(service), words, language)
            st.form_submit_button(
                say("ask.send", language), key="ask-send", on_click=_ask, args=(desk, words)
            )
        _what_came(words, language)


def _fields(service: Service, words: str, language: str) -> None:
    """Who asks, in which country the name lies, and the consent, which names what is sent."""
    left, right = st.columns([3, 1])
    left.text_input(say(f"ask.contact.{service}", language), key=_CONTACT, max_chars=100)
    right.selectbox(say("ask.country", language), COUNTRIES, key=_COUNTRY)
    st.checkbox(
        say(
            "ask.consent",
            language,
            words=label_text(quoted(words, language), most=60),
            service=say(f"ask.{service}", language),
        ),
        key=_CONSENT,
    )


def _take_back() -> None:
    """Who agreed to one service agreed to no other."""
    st.session_state[_CONSENT] = False


def _ask(desk: Desk, words: str) -> None:
    """Ask, if the reader agreed; a button's callback."""
    state = st.session_state
    state[_ANSWERS], state[_TROUBLE] = ("", ()), ""
    if not state.get(_CONSENT):
        state[_TROUBLE] = say("ask.needs_consent", desk.language)
        return
    try:
        service = Service(state.get(_SERVICE) or Service.NOMINATIM)
        own = desk.settings.nominatim if service is Service.NOMINATIM else ""
        look_up = LookUp(desk.store(), state.get(_CONTACT) or "", service, host_at(own))
        state[_ANSWERS] = (words, look_up.candidates(words, state.get(_COUNTRY) or COUNTRIES[0]))
        state[_CONSENT] = False
    except (DashboardError, LookUpError) as error:
        state[_TROUBLE] = str(error)


def _what_came(words: str, language: str) -> None:
    """How many rows were found, or why none was."""
    if trouble := st.session_state.get(_TROUBLE):
        st.warning(label_text(trouble_of(trouble, language), most=600))
    elif st.session_state.get(_ANSWERS, ("",))[0] == words:
        found = len(answers(words))
        st.caption(say("ask.found" if found else "ask.nothing", language, count=found))
