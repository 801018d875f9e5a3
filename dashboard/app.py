"""The entrance: ``streamlit run dashboard/app.py``."""

from __future__ import annotations

import os

import streamlit as st

from dashboard.settings import settings_from
from dashboard.ui.serve_assets import asset_routes, middlewares

app = st.App(
    "page.py",
    routes=asset_routes(settings_from(os.environ).data / "basemap.json"),
    middleware=middlewares(),
)
