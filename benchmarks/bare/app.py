"""A page with nothing but a map of ids, to measure Newsmap's page against on the same machine."""

from __future__ import annotations

import streamlit as st
import xstatic.pkg.leaflet as leaflet
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

app = st.App("page.py", routes=[Mount("/assets/leaflet", StaticFiles(directory=leaflet.BASE_DIR))])
