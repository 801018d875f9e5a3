"""English verbs of moving in letters, radio scripts and bulletins: "took the path", "were gone".

Phrase tables: each row names its verbs and its objects once, and may be extended without touching
the code. French beside them where the phrase is said in French as well.
"""

from __future__ import annotations

from dashboard.core.displacements.words.more_verbs import phrases
from dashboard.core.displacements.words.senses import Frame, Sense, senses_of
from dashboard.model import Measure, Movement

_TAKE = "take, takes, took, taken, taking"
_SPENT = "spent, spend, spends, spending"
_PASSED = "passé, passent, passer, passaient, passant"
#: How long people stay somewhere: "spent the rainy season", "passé trois semaines".
_TIMES = (
    "the rainy season, the dry season, the season, the night, the week, the month, days, weeks,"
    " months, years, several days, several weeks, several months, many weeks, many months, a week,"
    " a month, two weeks, two months, two days, three weeks, three months, three days, four months,"
    " six months, a year, two years"
)
_DUREES = (
    "la saison des pluies, la saison sèche, la saison, la semaine, le mois, des jours,"
    " des semaines, des mois, des années, plusieurs jours, plusieurs semaines, plusieurs mois,"
    " une semaine, un mois, deux semaines, deux mois, trois semaines, trois mois, quatre mois,"
    " six mois, un an, deux ans"
)

ENGLISH: dict[str, Sense] = {
    # "took to the forest", "have taken to their canoes"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms=phrases(
            _TAKE, "to the, to their",
            "forest, forests, hills, bush, lake, water, mountains, woods, marshes, swamps, islands,"
            " canoes, boats, paths, trails, tracks, road, roads, valleys, open",
        )
        + ","
        + phrases("hit, hits, hitting", "the road, the roads, the trail"),
    ),
    # "the village's people were gone by nightfall"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("are, were, was, are all, were all, had all, have all, are long", "gone")
        + ", departure of, departures of, mass departure of"
        + ", turned out of their beds, shut up their houses, locked their doors and left",
    ),
    # "8,000 were put out of the camp", "were turned out onto the road"
    **senses_of(
        Frame.EVICT, Movement.EVICTION, Measure.FLOW, strong=True,
        forms=phrases("were, was, been, being, are, got",
                      "put out, put out of, put out onto, turned out, turned out of,"
                      " turned out into, turned out onto, thrown onto, thrown out onto,"
                      " shown the door")
        + ","
        + phrases("made, were made, was made, been made, being made", "to leave, to move out,"
                  " to clear out, to pack up, to clear the site, to vacate"),
    ),
    # "320 households had lost the roofs over their heads"
    **senses_of(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True,
        forms=phrases("lost, lose, loses, losing",
                      "the roof over their heads, the roofs over their heads, their roofs,"
                      " the roof over their head"),
    ),
    # "no more than 80 got as far as Goma"
    **senses_of(
        Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("got, get, gets, getting, made it, gone, went, came, come, walked",
                      "as far as, no farther than, no further than"),
    ),
    # "movements of people from Sake towards Goma"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("movement, movements, flow, flows, stream, streams, trickle", "of"),
    ),
    # "have taken the forest path to Kimbi"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases(
            _TAKE, "the, a",
            "path, forest path, mountain path, lake path, footpath, track, trail, road, old road,"
            " lake road, bus, ferry, boat, boats, canoe, direction of, way to",
        ),
    ),
    # "the priest saw six hundred go by"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("go, went, gone, going", "by, past")
        + ", come past, came past, coming past, walk past, walking past",
    ),
    # "2,100 chose the opposite direction and are in Eringeti"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases(_TAKE + ", choose, chose, chosen, went, gone, headed, fled",
                      "the opposite direction, the opposite way, the other direction, the other way"
                      ", the other road, another road, another way, a different road"),
    ),
    # "800 more got lifts to Lubero", and "have continued on to Arua" as well
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                phrases("got, get, getting, caught, catch, hitched, found, begged, took",
                        "lifts, a lift, rides, a ride, passage"),
                phrases("made, make, making", "the journey, the trip, the crossing, the trek"),
                phrases("accepted, accept, were offered, been offered", "transport, a lift, lifts"),
                phrases("continued, continue, continuing, carried, gone, kept", "on to, onward,"
                        " onwards, on towards, on toward, their journey, their way, northwards,"
                        " southwards, eastwards, westwards, north, south, east, west"),
            )
        ),
    ),
    # "fifty others have found a house in Walungu"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms=phrases(
            "found, find, finding, rented, renting, been given, were given, been lent",
            "a house, houses, a home, a room, rooms, a roof, lodging, lodgings, accommodation,"
            " space, a place to stay, a place to sleep",
        ),
    ),
    # "were driven there", "have been taken there by lorry"
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms=phrases("driven, taken, brought, bused, trucked, ferried, flown, sent, escorted,"
                      " moved", "there"),
    ),
    # "Buses took them to Goma", "the army drove most of them to Sake" (``people/unnamed.py``)
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms=phrases("took, taken, taking, drove, driven, brought, bused, bussed, trucked,"
                      " ferried, flew, flown, moved, moving, escorted, carried, transported,"
                      " transferred, relocated, evacuated, shipped",
                      "them, most of them, some of them, all of them", "to, into"),
    ),
    # "are strung out between Hombo and Bunyakiri", "are lying in its schoolrooms"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=",".join(
            (
                phrases("lie, lies, lying, lay", "in, on, under"),
                phrases(_SPENT, _TIMES),
                phrases(_PASSED, _DUREES),
                phrases("being looked after, looked after, being cared for, cared for", "in, at,"
                        " by"),
                phrases("under", "our protection, the protection of, the care of, our roof,"
                        " its roof, his roof, her roof, our roofs, trees, the trees, the stars,"
                        " verandas"),
                phrases("given, gave, giving, put down, left, leaving", "their names, their name"),
                phrases("put, putting", "their names down, their name down, down their names"),
                phrases("still, now, who, they, them",
                        "camp in, camp at, camp on, camp around, camp out"),
                "written down, wrote down, signed in, signed on,"
                " now in, now at, are here, still here, are all here, present on, present in,"
                " present at, still present,"
                " strung out, in the care of, in our care, bunking, bunk down, bunked down,"
                " share rooms, sharing rooms, found a bed, found beds, on classroom floors,"
                " on church floors",
            )
        ),
    ),
    # "nearly all are from Numbi"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("are, were, are all, are mostly, are mainly, came mostly, came mainly",
                      "from, originally from"),
    ),
    # "boats brought in another 500 people"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="brought in, bring in, brings in, bringing in, brought ashore, ferried in",
    ),
    # "its schools have filled with 3,000 people", "the parish is looking after 85 people"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=",".join(
            (
                phrases("filled, filled up, filling, filling up, fill, fill up, fills, fills up",
                        "with"),
                phrases("is, are", "looking after, caring for, keeping"),
                "looks after, look after, cares for, we keep, gives a roof to, gave a roof to,"
                " gives beds to, gave beds to, become home to, becomes home to, became home to",
                phrases("become, becomes, became, is now",
                        "the refuge, a refuge, the haven, a haven, the shelter, a shelter,"
                        " a place of refuge, the home, a safe haven", "of, for, to"),
            )
        ),
    ),
    # "312 families have re-entered Ngungu"
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="re-entered, re-enter, re-entering, reentered, back under their own roofs,"
        " back under their roofs, home again, are home again, are back, are now back, are all back,"
        + phrases("travel, travelled, traveled, travelling, traveling, journey, sail, sailed,"
                  " cycle, cycled, ride, rode, drive, drove, found their way", "home")
        + ","
        + phrases("retraced, retrace, retracing", "their steps, their path, their route")
        + ","
        + phrases("made, make, making, found, find", "their own way back, their own way home"),
    ),
}  # fmt: skip
