"""The entrance: ``streamlit run dashboard/app.py``."""

from __future__ import annotations

import logging
import os

import streamlit as st
from streamlit import net_util

from dashboard.ending import ending_in_time
from dashboard.errors import trace_of
from dashboard.settings import settings_from
from dashboard.starting import read_ahead
from dashboard.storage.kept_patterns import keep_patterns
from dashboard.ui.serve_assets import asset_routes, middlewares
from dashboard.ui.texts import say


def tell_fault(error: Exception) -> bool:
    """A fault of ours: one sentence on the page, the traceback in the log, nothing sent anywhere.

    Streamlit's own box would offer to carry the text to search engines.
    """
    logging.getLogger("newsmap").error("A fault on the page\n%s", trace_of(error))
    # Here, not above: seldom needed, and the first browser waits for this module.
    from dashboard.ui.session import language

    st.error(say("app.fault", language()))
    return True


# Streamlit would ask a service on the internet which address this machine has there: when it
# listens at all addresses, and, with everybody waiting, whenever a page of another site knocks.
net_util.get_external_ip = lambda: None

settings = settings_from(os.environ)
keep_patterns(settings)
read_ahead.start()

app = st.App(
    "page.py",
    routes=asset_routes(settings.data / "basemap.json"),
    middleware=middlewares(st.get_option("server.address")),
    on_script_error=tell_fault,
    lifespan=ending_in_time,
)
