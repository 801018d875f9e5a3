"""English phrasal verbs of moving: "slipped out of Sake", "have shown up in Minova".

A row names its verbs once, each by its five forms where it is irregular, and the particles they
take; every verb goes with every particle, in every tense.
"""

from __future__ import annotations

from dashboard.core.displacements.words.inflect import english_forms
from dashboard.core.displacements.words.more_verbs import phrases
from dashboard.core.displacements.words.senses import Frame, Sense, senses_of
from dashboard.model import Measure, Movement

#: plain form -> the other forms of verbs that are not regular
_IRREGULAR = {
    "break": "breaks broke broken breaking", "come": "comes came coming",
    "drive": "drives drove driven driving",
    "flee": "flees fled fleeing", "fly": "flies flew flown flying", "find": "finds found finding",
    "get": "gets got gotten getting", "go": "goes went gone going", "leave": "leaves left leaving",
    "make": "makes made making", "pull": "pulls pulled pulling", "run": "runs ran running",
    "set": "sets setting", "show": "shows showed shown showing", "steal": "steals stole stealing",
    "take": "takes took taken taking", "fall": "falls fell fallen falling",
    "burst": "bursts bursting", "put": "puts putting", "sweep": "sweeps swept sweeping",
    "ride": "rides rode ridden riding", "swim": "swims swam swum swimming",
    "push": "pushes pushed pushing", "rush": "rushes rushed rushing",
    "wash": "washes washed washing", "beat": "beats beaten beating",
    "fight": "fights fought fighting", "seek": "seeks sought seeking",
    "spread": "spreads spreading", "wind": "winds wound winding", "send": "sends sent sending",
    "build": "builds built building", "lead": "leads led leading", "creep": "creeps crept creeping",
}  # fmt: skip


def conjugated(verbs: str, tails: str) -> str:
    """Every form of every verb with every tail behind it, parted by commas.

    Args:
        verbs: Plain forms; ``*`` behind one doubles its last letter.
        tails: What stands behind the verb, parted by commas.

    >>> conjugated("slip*", "out of")
    'slip out of,slips out of,slipped out of,slipping out of'
    >>> conjugated("show", "up in")
    'show up in,shows up in,showed up in,shown up in,showing up in'
    """
    forms = [form for verb in verbs.split() for form in _forms(verb)]
    return ",".join(f"{form} {tail.strip()}" for tail in tails.split(",") for form in forms)


def _forms(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb].split())
    return english_forms(verb)


PHRASAL: dict[str, Sense] = {
    # "Some have stopped in Uvira"; whoever "was stopped in" is held there
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=phrases("have stopped, had stopped, stopped off, stopped first", "in, at"),
    ),
    # "have run away from Sake", "had to stream out of Sake"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                conjugated(
                    "stream pour rush spill hurry clear get move slip* walk run file straggle crawl"
                    " creep sneak steal scramble stagger limp trickle bolt race burst swarm flood"
                    " scatter trek* trudge pull drive come march storm fly paddle break empty bail"
                    " dash filter crowd flow pile trail shuffle head",
                    "out of",
                ),
                conjugated("get break slip* walk steal hurry move pull drift scramble rush race",
                           "away from"),
                "depart, departs, departing, pack up, packs up, packing up, pull out, pulls out,"
                " pulling out, clears out, take flight from, takes flight from,"
                " took flight from,"
                " taken flight from, taking flight from, bail out of, bailed out of,"
                " make their escape from, made their escape from, making their escape from,"
                " turn their backs on, turned their backs on, turning their backs on,"
                " deserting, forsake, forsook, forsaken, forsaking",
            )
        ),
    ),
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms=conjugated("run flee scatter", "away from"),
    ),
    # "were forced to stream to Minova", "have run to Minova", "are setting off for Minova"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                "to stream, to flock, to file, to trek, to hurry, to paddle, to spill, to trickle,"
                " to stagger, to swarm, to surge, to race, to row, to migrate, to stumble, to limp,"
                " to swim, to travel, to journey, to straggle, to trudge, to sail",
                "have run, had run, having run, have already run, have since run, have simply run,"
                " have reportedly run, setting off for, setting off from, setting off to,"
                " setting off on, setting off towards, setting out, set forth, setting forth,"
                " struck out, strike out, striking out",
                conjugated("stream pour rush spill flow trickle drift scatter spread move travel"
                           " march drive", "onwards, across to, over to, down to, up to"),
                conjugated(
                    "find make pick thread push wend beat fight work inch wind", "their way"
                ),
                conjugated("cross slip* get come go move flee spill pour stream", "over into,"
                           " across into, over the border"),
            )
        ),
        english="stumble migrate hobble plod* limp scurry shuffle scramble~ crawl",
    ),
    # "have shown up in Minova", "turning up at the mission", "set up camp in Sake"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms=",".join(
            (
                conjugated("turn show end wash wind fetch", "up in, up at, up on, up here,"
                           " up around, up near"),
                conjugated("stream pour flood flock crowd pack cram* squeeze pile trickle flow"
                           " spill surge limp stagger straggle stumble crawl swarm file hurry rush"
                           " trek* walk drift come throng sneak creep steal slip*", "into"),
                conjugated("make", "it to, it into, it as far as"),
                conjugated("pour stream flood trickle flock surge", "in from, in at"),
                conjugated("descend converge", "on, upon"),
                conjugated("surface resurface", "in, at"),
                conjugated("fan* spread", "out across, out over"),
                conjugated("land dock", "in, at"),
                conjugated("throng inundate", "the, to"),
                conjugated("get", "to"),
                "ended up, wound up in, found themselves in, find themselves in,"
                " took up residence in, taken up residence in, found a haven in",
            )
        ),
    ),
    # "set up camp in the stadium"; who "pitched their tents in Sake" stays (``colloquial.py``)
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms=",".join(
            (
                conjugated("set", "up camp, up a makeshift camp, up makeshift shelters,"
                           " up shelters, up home"),
                phrases("pitch, pitches", "camp, tents, their tents"),
                conjugated("make", "camp"),
                conjugated("build", "huts in, huts at, shelters in, makeshift shelters in"),
                conjugated("erect", "huts in, shelters in, makeshift shelters in, tents in"),
                phrases("put, puts, putting", "up shelters in, up huts in, up tents in"),
                conjugated("join", "relatives in, family in, family members in, kin in"),
                conjugated("seek find take", "temporary shelter, temporary refuge, a haven"),
                "taken up shelter, took up shelter",
            )
        ),
    ),
    # "have regrouped in Minova"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="crowd together, crowded together, crowding together, huddle together,"
        " huddled together, to lodge, to bivouac, to gather, to regroup, to huddle, to wait in,"
        " to assemble,"
        " to congregate, to squat, to settle, to reside, to survive in, survive in, survived in,"
        " surviving in, squeeze into, hole up, holing up, hunker down,"
        " hunkered down,"
        " hunkering down, hid, to hide, to camp, to sleep, bed down, bedded down, bedding down",
        english="regroup~ cower crouch subsist bivouack~ crowd~ doss",
    ),
    # "gunmen chased 300 people from Sake"
    **senses_of(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="chased, chasing, hounded, hounding, ejected, ousted",
    ),
    # "Minova is struggling to cope with 300 families from Sake"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=",".join(
            (
                "cope with, coping with, struggling with, straining under, strained by, buckling"
                " under, groaning under, stretched by, playing host to, giving shelter to,"
                " gave refuge to, gives refuge to, given refuge to, giving refuge to,"
                " gave shelter to, gives shelter to, given shelter to, provided shelter to,"
                " providing shelter to, provides shelter to, provided refuge to, offering shelter"
                " to, offered shelter to, offers shelter to, offered refuge to",
                conjugated("open", "its doors to, their doors to, its gates to, their homes to,"
                           " their houses to, his house to, her house to"),
            )
        ),
    ),
    # "were driven by lorry from Sake to Minova", "were rescued from Sake and taken to Minova"
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms=",".join(
            (
                phrases(
                    "taken, driven, brought, carried, moved, ferried, transported, evacuated",
                    "by",
                    "lorry, lorries, truck, trucks, bus, buses, boat, boats, road, air, plane,"
                    " helicopter, helicopters, car, minibus, ferry, canoe, train",
                ),
                "rescued from, plucked from, escorted from, escorted to, flown out, flown from,"
                " escorted out, shepherded from, shepherded to",
            )
        ),
    ),
    # "have been led to Minova", "were shifted to a school in Minova", "are being steered to"
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms=",".join(
            (
                phrases(
                    "been, being, were, was, are",
                    "led, shifted, directed, redirected, channelled, channeled, steered, guided,"
                    " herded, shepherded, whisked, rehoused, shunted, deported, diverted, sent on,"
                    " taken, brought, carried, driven, sent",
                    "to, on to, into",
                ),
                phrases("been, being, were, was, are", "rehoused, installed, put up", "in, at"),
            )
        ),
    ),
    # "have been screened in Minova", "were identified in Minova", "are grouped in schools"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms=phrases(
            "been, being, were, was, are, already, now",
            "screened, identified, logged, listed, grouped, tallied, documented,"
            " verified, profiled, biometrically registered",
            "in, at",
        ),
    ),
    # "have streamed back to Sake"
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms=",".join(
            (
                conjugated("stream trickle drift filter flow pour flock creep slip* walk head trek*"
                           " move travel travel* get go come straggle journey venture cross limp"
                           " hurry trudge crawl cycle paddle", "back, back home"),
                conjugated("find make pick", "their way back, their way home"),
                ",".join(
                    f"to {verb} back" for verb in "stream trickle flock trek straggle".split()
                ),
                "been moving back, were moving back, are moving back",
            )
        ),
    ),
}  # fmt: skip
