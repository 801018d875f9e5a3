"""English nouns of trouble that ``lexicon.VIOLENCE`` does not list: seizures, unrest, disasters.

Beside a place they make it the place that is left, "people fled the unrest in Sake"; that anybody
moved they never say. A row may be extended without touching the code.
"""

from __future__ import annotations

#: "tensions in Masisi have displaced", "escaping the takeover of Sake"
_UNREST = """takeover takeovers tensions rivalry rivalries feud feuds feuding rampages crackdown
    crackdowns standoff banditry lawlessness turmoil upheaval mutiny uprising revolt rebellion
    escalation upsurge instability pogrom pogroms riot riots rioting disturbances mayhem"""
#: "the rebels' counter-attack on Sake", "robberies in Sake"
_DEEDS = """counterattack counterattacks counteroffensive counteroffensives infiltration
    infiltrations onslaughts slaughter bloodletting arson pillaging looting plunder plundering
    ransacking robbery robberies rape rapes kidnapping kidnappings abduction executions ambush
    shootout shootouts explosion explosions blast blasts warfare war wars demolition demolitions
    evictions blaze blazes"""
#: "rains in Kalehe", "the eruption in Nyiragongo"
_DISASTERS = """eruption eruptions mudslide mudslides cyclone cyclones tremor tremors quake quakes
    storms hailstorm hailstorms downpour downpours rains wildfire wildfires deluge inundation"""
ENGLISH_TROUBLE = frozenset((_UNREST + " " + _DEEDS + " " + _DISASTERS).split())
