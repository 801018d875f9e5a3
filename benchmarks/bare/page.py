"""One GeoJson of ids in one feature group, one filter, one line about what was clicked."""

from __future__ import annotations

import os
import random

import folium
import streamlit as st
from streamlit_folium import st_folium

dice = random.Random(8)
spots = [(dice.uniform(28.2, 29.1), dice.uniform(-1.6, -0.2)) for _ in range(int(os.environ["N"]))]

folium.Map.default_js = [("leaflet", "../../assets/leaflet/leaflet.js")]
folium.Map.default_css = [("leaflet", "../../assets/leaflet/leaflet.css")]
st.set_page_config(layout="wide")
every = st.sidebar.pills("Places", ["all", "every other"], default="all") == "all"
features = [
    {
        "type": "Feature",
        "properties": {"id": f"p{n}"},
        "geometry": {"type": "Point", "coordinates": spot},
    }
    for n, spot in enumerate(spots)
    if every or n % 2
]
group = folium.FeatureGroup()
folium.GeoJson(
    {"type": "FeatureCollection", "features": features}, marker=folium.CircleMarker(radius=5)
).add_to(group)
left, right = st.columns([2, 1])
with left:
    clicked = st_folium(
        folium.Map(location=(-1.2, 27.6), zoom_start=7, tiles=None, max_zoom=14),
        feature_group_to_add=group,
        returned_objects=["last_active_drawing"],
        render=False,
        use_container_width=True,
        key="map",
    )
drawing = (clicked or {}).get("last_active_drawing")
right.text(f"Picked: {drawing['properties']['id']}" if drawing else "Nothing picked.")
