"""Titles of what is set side by side, and what a figure beside a fact shows, in French.

As :mod:`dashboard.ui.french.phrases`: beside the English that core says.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui.french.grammar import typographic

_WHO = {
    "Civilians": ("Civils tués", "Civils blessés"),
    "Women and children": ("Femmes et enfants tués", "Femmes et enfants blessés"),
    "Rebels": ("Rebelles tués", "Rebelles blessés"),
    "Soldiers": ("Soldats tués", "Soldats blessés"),
    "People": ("Personnes tuées", "Personnes blessées"),
}

#: What several claims are about: core/comparing.
_TITLES: Mapping[str, str] = {
    "Withdrawal from {place}": "Retrait {place:de}",
    "Fighting at {place}": "Combats {place:à}",
    "Attack at {place}": "Attaque {place:à}",
    "Advance on {place}": "Avancée vers {place:le}",
    "{called} in {place}": "{called} {place:à}",
    "{called} in parts of {place}": "{called} dans une partie {place:de}",
    "{called} in {place}, as claimed": "{called} {place:à}, selon une revendication",
    "{called} in parts of {place}, as claimed": (
        "{called} dans une partie {place:de}, selon une revendication"
    ),
    "{place}: taken by {called} or by {other}": "{place} : prise par {called:le} ou par {other:le}",
    "{place}: attacked by {called} or by {other}": (
        "{place} : attaque par {called:le} ou par {other:le}"
    ),
    "{name}: work halted": "{name} : activités suspendues",
    "{name}: work resumed": "{name} : activités reprises",
    "{place} is named in {few} of {all} articles": "{place} est nommé dans {few} des {all} articles",
    "{power} backs {called}": "{power:de} {called:à}",
    "{one} and {two}": "{one} et {two}",
    "in {year}": "en {year}",
    "years before": "des années plus tôt",
    "Rwandan troops": "Troupes rwandaises",
    "Ugandan troops": "Troupes ougandaises",
    "Burundian troops": "Troupes burundaises",
    "Rebels": "Rebelles",
    "rebels": "rebelles",
    "The army": "Armée",
    "the army": "armée",
    "Change of control": "Changement de contrôle",
    "an armed group": "un groupe armé",
    "Uganda": "Ouganda",
    "Tanzania": "Tanzanie",
    **{f"{who} killed at {{place}}": f"{killed} {{place:à}}" for who, (killed, _) in _WHO.items()},
    **{f"{who} wounded at {{place}}": f"{hurt} {{place:à}}" for who, (_, hurt) in _WHO.items()},
}

#: A figure beside another fact: core/reality.py, core/denials.py, core/lengths/verdict.py.
_CHECKS: Mapping[str, str] = {
    "{one} to {two}: stated {km} km; the straight line measures {long} km ± {error} km.": (
        "{one} – {two} : {km:n} km selon la source ; {long:n} km ± {error:n} km à vol d’oiseau."
    ),
    "{one} to {two}: stated {direction}; the bearing measures {degrees}°, {bearing}.": (
        "{one} – {two} : {direction} selon la source ; l’azimut mesure {degrees}°, {bearing}."
    ),
    "“{words}” said to have left {place}, said to have {people}.": (
        "« {words} » auraient quitté {place:le}, qui compterait « {people} »."
    ),
    "“{words}” households said to have left {place}, said to have {people}.": (
        "« {words} » ménages auraient quitté {place:le}, qui compterait « {people} »."
    ),
    "“{words}” said to have left {place}, listed with {people} inhabitants.": (
        "« {words} » auraient quitté {place:le}, qui a {people:n} habitants selon le répertoire."
    ),
    "“{words}” households said to have left {place}, listed with {people} inhabitants.": (
        "« {words} » ménages auraient quitté {place:le}, qui a {people:n} habitants selon le "
        "répertoire."
    ),
    "{place}: taken, according to {who}; denied by {called}.": (
        "{place} : prise, selon {who} ; démentie par {called}."
    ),
    "{km} km is shorter than the straight line of {long} km (± {error})": (
        "{km:n} km, moins que la ligne droite de {long:n} km (± {error:n})"
    ),
    "{km} km is more than twice the straight line of {long} km (± {error})": (
        "{km:n} km, plus du double de la ligne droite de {long:n} km (± {error:n})"
    ),
    "stated {direction}, measured {bearing}": "{direction} selon la source, {bearing} mesuré",
    "the article": "l’article",
    "north": "nord",
    "north-east": "nord-est",
    "east": "est",
    "south-east": "sud-est",
    "south": "sud",
    "south-west": "sud-ouest",
    "west": "ouest",
    "north-west": "nord-ouest",
}

TITLES: Mapping[str, str] = typographic(_TITLES)
CHECKS: Mapping[str, str] = typographic(_CHECKS)
