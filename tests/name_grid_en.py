"""The tables of :mod:`name_grid` in English."""

from __future__ import annotations

import random

from name_grid_fr import CAPITALS, QUARTERS, SURNAMES, TOWNS, UNKNOWN

PROVINCES = ["North Kivu", "South Kivu", "Ituri", "Tshopo", "Maniema", "Tanganyika", "Haut-Uele"]


def _forms(name: str, preposition: str = "in") -> dict[str, str]:
    return {"at": f"{preposition} {name}", "of": f"of {name}", "nom": name, "to": f"to {name}"}


def _kind(*patterns: str, names: list[str], preposition: str = "in"):
    def make(draw: random.Random) -> dict[str, str]:
        return _forms(draw.choice(patterns).format(f"[{draw.choice(names)}]"), preposition)

    return make


def _axis(names: list[str]):
    def make(draw: random.Random) -> dict[str, str]:
        one, other = draw.sample(names, 2)
        form = draw.choice(
            [
                "the [{}]-[{}] road",
                "the [{}]-[{}] axis",
                "the road between [{}] and [{}]",
                "the [{}]–[{}] road",
                "the road from [{}] to [{}]",
            ]
        )
        return _forms(form.format(one, other), "on")

    return make


def _list(names: list[str], pattern: str):
    return lambda draw: _forms(pattern.format(*draw.sample(names, 3)))


SHAPES = {
    "town": _kind("{}", names=TOWNS),
    "unknown village, bare": _kind("{}", names=UNKNOWN),
    "unknown village with its kind": _kind(
        "the village of {}",
        "{} village",
        "the town of {}",
        "the locality of {}",
        "{} town",
        "the hamlet of {}",
        "the trading centre of {}",
        "the small town of {}",
        "{} locality",
        "the remote village of {}",
        "the nearby village of {}",
        "the mining town of {}",
        "the settlement of {}",
        "the strategic town of {}",
        names=UNKNOWN,
    ),
    "unknown village on something": _kind(
        "{} hill",
        "the hill of {}",
        "the {} hills",
        "the island of {}",
        "{} island",
        names=UNKNOWN,
        preposition="on",
    ),
    "chiefdom or grouping": _kind(
        "{} groupement",
        "the {} groupement",
        "{} chiefdom",
        "the {} chiefdom",
        "the groupement of {}",
        "the {} sector",
        "{} sector",
        "the chiefdom of {}",
        "the {} collectivity",
        names=UNKNOWN,
    ),
    "territory": _kind(
        "{} territory",
        "the territory of {}",
        "neighbouring {} territory",
        "{} Territory",
        names=["Masisi", "Rutshuru", "Walikale", "Kalehe", "Fizi", "Djugu"],
    ),
    "province": _kind("{}", names=PROVINCES),
    "province with its kind": _kind(
        "{} province",
        "the province of {}",
        "the {} region",
        "neighbouring {} province",
        names=PROVINCES,
    ),
    "both Kivus": lambda draw: _forms(
        draw.choice(
            [
                "[North] and [South Kivu]",
                "[South] and [North Kivu]",
                "[North] and [South Kivu] provinces",
                "the provinces of [North] and [South Kivu]",
                "both [North] and [South Kivu]",
            ]
        )
    ),
    "lake": lambda draw: _forms(
        draw.choice(["[Lake Kivu]", "[Lake Tanganyika]", "[Lake Albert]", "[Lake Edward]"]), "on"
    ),
    "river": _kind(
        "the {} river",
        "the {} River",
        "the River {}",
        names=["Semliki", "Ruzizi", "Lowa", "Osso", "Luhoho", "Ulindi", "Elila"],
        preposition="on",
    ),
    "unknown river": _kind(
        "the {} river",
        "the {} bridge",
        "the {} stream",
        "the {} River",
        names=UNKNOWN,
        preposition="on",
    ),
    "quarter": _kind(
        "the {} neighbourhood",
        "{} neighbourhood",
        "the {} quarter",
        "the {} district",
        "the neighbourhood of {}",
        names=QUARTERS,
    ),
    "camp": _kind(
        "the {} camp",
        "{} camp",
        "{} displacement camp",
        "the {} displacement site",
        "the {} IDP site",
        "the {} site",
        "the camp at {}",
        "{} refugee camp",
        "the {} transit centre",
        "the {} army camp",
        "the collective centre of {}",
        "the displacement site of {}",
        names=UNKNOWN,
    ),
    "mine": _kind(
        "the {} mine",
        "{} mine",
        "the {} gold mine",
        "the mine of {}",
        "the {} coltan mine",
        "the mining site of {}",
        "the {} mining site",
        "the {} quarry",
        "the gold pits of {}",
        "the {} concession",
        names=UNKNOWN,
    ),
    "park": _kind(
        "{}",
        names=[
            "Virunga National Park",
            "Kahuzi-Biega National Park",
            "Garamba National Park",
            "Virunga Park",
        ],
    ),
    "volcano": _kind(
        "{}", names=["Mount Nyiragongo", "the Nyiragongo volcano", "Nyamulagira"], preposition="on"
    ),
    "axis of towns": _axis(TOWNS),
    "axis of unknown villages": _axis(UNKNOWN),
    "part of a town": _kind(
        "{} centre",
        "{} town",
        "{} town centre",
        "central {}",
        "downtown {}",
        "{}-centre",
        "{} city",
        names=TOWNS,
    ),
    "row of towns": _list(TOWNS, "[{}], [{}] and [{}]"),
    "row of unknown villages": _list(UNKNOWN, "[{}], [{}] and [{}]"),
    "row of unknown villages with their kind": lambda draw: _forms(
        draw.choice(
            [
                "the villages of [{}], [{}] and [{}]",
                "[{}], [{}] and [{}] villages",
                "the localities of [{}], [{}] and [{}]",
            ]
        ).format(*draw.sample(UNKNOWN, 3))
    ),
    "port, bridge, post": _kind(
        "the port of {}",
        "{} port",
        "the {} border post",
        "{} airstrip",
        "the {} checkpoint",
        "the {} junction",
        "the {} market",
        "the {} crossing",
        "{} airport",
        "the {} base",
        "the {} roadblock",
        "the {} roundabout",
        names=UNKNOWN,
        preposition="at",
    ),
}
KINDS = {
    **dict.fromkeys(SHAPES, "s"),
    **dict.fromkeys(
        [
            "province",
            "province with its kind",
            "both Kivus",
            "territory",
            "chiefdom or grouping",
            "park",
        ],
        "a",
    ),
    **dict.fromkeys(
        [
            "lake",
            "river",
            "unknown river",
            "axis of towns",
            "axis of unknown villages",
            "volcano",
            "port, bridge, post",
            "mine",
        ],
        "w",
    ),
}

FRAMES = (
    ("saw", "Fighting broke out {at} overnight."),
    ("sa", "{At}, schools have been shut for three days."),
    ("sa", "More than 300 families have fled {nom} in a week."),
    ("s", "Residents {of} say they have received nothing."),
    ("sa", "The insurgents took {nom} without a fight."),
    ("sa", "{Nom} has been living to the sound of shelling since Tuesday."),
    ("s", "The fall {of} took everybody by surprise."),
    ("saw", "They were walking towards {nom} when the storm broke."),
    ("s", "Two shells landed in {nom} during mass."),
    ("saw", "Gunfire was heard near {nom} until the morning."),
    ("s", "A teacher reached by phone {at} said three houses had burnt."),
    ("saw", "Calm has returned {at}, but nobody believes in it."),
    ("s", "{Nom}: two dead in an ambush"),
    ("saw", "The attack took place about 30 kilometres from {nom}."),
    ("saw", "It was {at} that it all began ten years ago."),
    ("s", "A mother of five who came {to} after two days on foot tells the story."),
    ("s", "{Nom} was looted by armed men."),
    ("saw", "Insecurity persists {at}, civil society groups say."),
    ("sa", "The people {of} live in fear."),
    ("s", "Those displaced from {nom} sleep in the open."),
    ("s", "They went back {to} last week."),
    ("s", "The health centre {at} has run out of everything."),
    ("s", "Clashes went on in and around {nom}."),
    ("s", "Young people {at} have blocked the road with tyres."),
    ("saw", "A column of vehicles was seen {at} on Wednesday."),
    ("s", "“We left {nom} with our goats,” an old man says."),
    ("s", "The militia now controls {nom} and the hills around it."),
    ("s", "The assailants burnt eleven huts {at}."),
    ("s", "A curfew is in force {at} from 6 p.m. until dawn."),
    ("s", "Local sources {at} speak of four wounded."),
    ("s", "Since the capture {of}, prices have doubled."),
    ("s", "Loyalist forces retook {nom} after a day of fighting."),
    ("s", "At least seven civilians were killed {at}, a local group reports."),
    ("s", "The army drove the rebels out {of} on Saturday."),
    ("s", "The situation remains tense around {nom} and further north."),
    ("s", "The rebels pulled out {of} without explanation."),
    ("s", "Next stop of the convoy: {nom}."),
    ("s", "{Nom} fell at dawn."),
    ("s", "{Nom} is now deserted, a priest says."),
)

SCENES = {
    "none but the forces": "The M23 and the Wazalendo blame each other.\n\n",
    "province and territory": "Heavy fighting has resumed in Masisi territory, in North Kivu.\n\n",
    "long": "The guns fell silent for some hours, then fighting resumed between the army and the"
    " M23 rebels. “Nobody sleeps any more,” says a trader from Goma.\n\n",
}
_CAPITALS = [{"Bruxelles": "Brussels"}.get(name, name) for name in CAPITALS]
STATES = [
    "Rwanda",
    "Uganda",
    "Burundi",
    "DR Congo",
    "France",
    "Angola",
    "Qatar",
    "Kenya",
    "South Africa",
    "Tanzania",
    "Belgium",
    "Congo",
]


def others(draw: random.Random) -> dict[str, str]:
    """What the frames of names that are no places hold."""
    one, other = draw.sample(draw.choice([_CAPITALS, STATES]), 2)
    town, second = draw.sample(TOWNS, 2)
    return {
        "s": one,
        "s2": other,
        "t": town,
        "t2": second,
        "p": draw.choice(SURNAMES),
        "r": draw.choice(["Virunga", "Ruwenzori", "Kivu", "Great Lakes", "Tanganyika"]),
    }


#: An article above the line that is asked about.
_BODY = (
    "Life goes on. Traders have set up their stalls again in the rain.\n\n"
    "“We never stopped believing,” a seamstress says with a smile. Around her, children play"
    " football between the piles of planks.\n\nIn the evening the curfew still empties the"
    " streets. Nobody knows how long the calm will last.\n\n"
)

OTHERS = {
    "power, as subject": (
        "{S} toughened its tone.",
        "{S} is digging in.",
        "{S} is playing for time.",
        "{S} is blowing hot and cold.",
        "{S} points the finger at {s2}.",
        "{S} set out its terms.",
        "{S} welcomed the step.",
        "{S} declined to comment.",
        "Asked about it, {s} did not respond.",
        "{S}, for its part, speaks of a provocation.",
        "But {s} sees it differently.",
        "{S} warned {s2}.",
        "{S} is suspending its aid.",
        "{S} wants an immediate withdrawal.",
        "{S} called the remarks irresponsible.",
        "{S} has been slow to react.",
        "{S} said no.",
        "{S} and {s2} blame each other.",
        "Neither {s} nor {s2} has responded.",
        "Both {s} and {s2} deny any role.",
        "{S} sees the hand of {s2} behind the attack.",
        "{S} turned a deaf ear.",
        "{S} shrugged it off.",
        "{S} took note of the truce.",
        "{S} is betting on diplomacy.",
        "{S} denounced a sham.",
        "{S} makes no secret of its anger.",
        "{S} has kept silent.",
        "{S} broke off relations with {s2}.",
        "{S} dismissed the charge.",
        "{S} is seeking guarantees.",
        "{S} summoned the ambassador.",
        "{S} swears it had no part.",
        "{S} pledged to respect the truce.",
        "{S} cried foul.",
        "{S} says it is ready to talk.",
        "{S} intends to go to the Security Council.",
        "{S} hailed the news.",
        "{S} would not budge.",
        "{S} brushed aside the report.",
        "{S} hit back.",
        "{S} doubled down.",
        "{S} backed down.",
        "{S} has yet to respond.",
        "{S} insists the talks go on.",
        "{S} is under pressure.",
    ),
    "power, as object": (
        "The UN urged {s} to pull back its troops.",
        "The president asked {s} to explain itself.",
        "Pressure is growing on {s}.",
        "Experts document {s}'s support for the rebels.",
        "Direct talks with {s} are out of the question.",
        "The deal between {s} and {s2} is fragile.",
        "It is a clear message to {s}.",
        "{S}'s patience is wearing thin.",
        "The standoff between {s} and {s2} goes on.",
        "Relations between {s} and {s2} have soured.",
        "The text proposed by {s} was rejected.",
        "{S}'s allies are growing impatient.",
        "{S}'s reaction was swift.",
        "The minister accused {s} of a double game.",
        "He openly accuses {s} and {s2}.",
        "Sanctions against {s} divide opinion.",
        "Dialogue with {s} has stalled.",
        "The report implicates {s}.",
        "Nothing will happen without {s}'s consent.",
        "{S}'s negotiators left the room.",
        "{S} must be forced to negotiate, he said.",
        "The statement condemns {s}'s meddling.",
        "The rebels, whom {s} is accused of arming, deny it.",
        "A {s}-backed movement seized it.",
        "Tension between {s} and {s2} has risen.",
        "The rebels get weapons from {s}, experts say.",
        "Talks between {s} and the AFC/M23 drag on.",
        "The rift between {s} and {s2} widens.",
    ),
    "power, as source": (
        "According to {s}, this is aggression.",
        "For {s}, the matter is closed.",
        "The charge, which {s} rejects, is not new.",
        "That is what {s} has always denied.",
        "That is out of the question, {s} replied.",
        "As {s} points out, nothing is signed.",
        "What {s} will do next is unclear.",
        "It is a version disputed by {s}.",
        "A source close to {s} confirmed it.",
    ),
    "person": (
        "Justin {p} says he saw nothing.",
        "Colonel {p} denies it.",
        "Mr {p} was freed yesterday.",
        "“We ran,” says Esperance {p}, 34.",
        "Mrs {p} sells doughnuts.",
        "Lawmaker {p} is outraged.",
        "Father {p} said mass.",
        "Papa {p} lost everything.",
        "The spokesman, Aime {p}, agrees.",
        "Captain Moise {p} commands the position.",
        "“No,” {p} said, and laughed.",
        "Furaha {p}, a widow, is waiting.",
        "Major General {p} took office.",
        "Dr {p} operates by torchlight.",
        "Chief {p} calls for calm.",
        "Sister Beatrice {p} runs the clinic.",
        "{p} shrugged: “We wait.”",
    ),
    "organisation": (
        "The {r} Agency published the photo.",
        "Radio {r} FM has gone off air.",
        "{r} Mining Ltd suspended its work.",
        "Caritas {t} is handing out food.",
        "The University of {t} put off its exams.",
        "The {r} Foundation pays the rangers.",
        "The {r} Courier led with the truce.",
        "{T} Sport drew its match.",
        "The {t} Rangers won 2-0.",
        "The Central Bank of Congo is reassuring.",
        "The Congo River Alliance says it is ready.",
        "The {t} Red Cross buried the bodies.",
        "The {r} Telecom network is back.",
        "The {t} Chamber of Commerce protests.",
        "The Church of Christ in Congo appeals for peace.",
        "The Democratic Forces for the Liberation of Rwanda fell back.",
        "The {r} Institute counted the attacks.",
        "The {t} Women's Network is marching.",
    ),
    "people": (
        "Congolese authorities are investigating.",
        "The Rwandan army denies it.",
        "Burundian soldiers patrol.",
        "Ugandan diplomats are busy.",
        "The Congolese franc fell.",
        "A South African peacekeeper was hurt.",
        "A Kenyan envoy is expected.",
        "An Angolan mediator is due.",
        "Banyamulenge civilians protest.",
        "The {t}-bound bus is late.",
    ),
    "foot of the page": tuple(
        _BODY + foot
        for foot in (
            "Read more: {t} market reopens",
            "Related: {t} without water",
            "Tags: {t}, M23, displaced",
            "Justin {p} in {t}",
            "Reporting by A. {p} in {t}",
            "Written in {t} by our staff",
            "Done at {t}, 3 March 2031",
            "Our correspondent in {t}",
            "© {r} News (fictional), {t}",
            "Contact: desk@example.test, Lake Road, {t}",
            "Photo: the market of {t} in 2029.",
            "Topics: {t} | {t2} | M23",
            "You are listening to Radio Mlima, 101.2 FM in {t}.",
            "For information: {t} office, tel. 099 000 00 00",
            "Most read • {t}: the return of the scooter • Football",
            "See also: What becomes of {t}?",
            "You may also like: {t} by bike",
            "Subscribe to the {t} Morning letter",
            "Registered office: 12 Post Road, {t}",
            "Donations: mission house, PO Box 12, {t}",
            "This bulletin is funded by the embassy of Japan.",
            "Information bureau, {t}",
            "Press office, {t}",
            "Printed in {t}. All rights reserved.",
            "Watch: {t} from the air",
            "Comments\nMama Neema, {t}: Courage to all.",
            "More from {t}: a school reopens",
            "With our bureaus in {t} and {t2}",
            "Corrections? Write to our desk in {t}.",
            "Feedback: {t} desk",
        )
    ),
}
