"""The English tables of the grid of war news."""

from __future__ import annotations

import random

from event_grid import (
    Actor,
    Drawn,
    PlacePhrase,
    Reading,
    expected,
    frames,
    readings,
    sentence_case,
    tolerated,
    who_speak,
)

ACTORS = (
    Actor(words="M23 rebels", side="rebel"),
    Actor(words="the M23", side="rebel", number="s"),
    Actor(words="the rebels", side="rebel"),
    Actor(words="M23 fighters", side="rebel"),
    Actor(words="AFC/M23 fighters", side="rebel"),
    Actor(words="the Rwanda-backed group", side="rebel", number="s"),
    Actor(words="insurgents from the Congo River Alliance", side="rebel"),
    Actor(words="rebel forces", side="rebel"),
    Actor(words="the army", side="state", number="s"),
    Actor(words="government forces", side="state"),
    Actor(words="Congolese troops", side="state"),
    Actor(words="the FARDC", side="state", number="s"),
    Actor(words="soldiers backed by local militias", side="state"),
    Actor(words="Wazalendo fighters", side="state"),
    Actor(words="ADF militants", side="other"),
    Actor(words="CODECO militiamen", side="other"),
    Actor(words="gunmen", side="other"),
    Actor(words="armed men", side="other"),
    Actor(words="suspected ADF rebels", side="other"),
)

#: Who speaks for a side, and who answers it.
MOUTHS = {
    "rebel": ("the M23", "a rebel spokesman", "the rebel alliance", "an M23 spokesman"),
    "state": ("the army", "an army spokesman", "the military", "Kinshasa"),
}

PLACES = (
    PlacePhrase(object="[Kayna]", inside="in [Kayna]", source="from [Kayna]"),
    PlacePhrase(
        object="the town of [Kirumba]",
        inside="in the town of [Kirumba]",
        source="from the town of [Kirumba]",
    ),
    PlacePhrase(
        object="the village of [Mambasa]",
        inside="in the village of [Mambasa]",
        source="from the village of [Mambasa]",
    ),
    PlacePhrase(
        object="the strategic mining town of [Rubaya]",
        inside="in the strategic mining town of [Rubaya]",
        source="from the strategic mining town of [Rubaya]",
    ),
    PlacePhrase(
        object="[Kibirizi], in [Rutshuru:territory] territory",
        inside="in [Kibirizi], [Rutshuru:territory] territory",
        source="from [Kibirizi], in [Rutshuru:territory] territory",
    ),
    PlacePhrase(
        object="[Nyabiondo], some 40 km from [Masisi]",
        inside="in [Nyabiondo], some 40 km from [Masisi]",
        source="from [Nyabiondo], some 40 km from [Masisi]",
    ),
    PlacePhrase(
        object="[Kashebere] and [Ihula]",
        inside="in [Kashebere] and [Ihula]",
        source="from [Kashebere] and [Ihula]",
        heads=2,
    ),
    PlacePhrase(
        object="the key lakeside town of [Minova] in [South Kivu:province]",
        inside="in the key lakeside town of [Minova] in [South Kivu:province]",
        source="from the key lakeside town of [Minova] in [South Kivu:province]",
    ),
    PlacePhrase(
        object="neighbouring [Bweremana]",
        inside="in neighbouring [Bweremana]",
        source="from neighbouring [Bweremana]",
    ),
)

TIMES = (
    "", "", " on Monday", " late on Sunday", " overnight", " before dawn on Thursday",
    " this week", " earlier this month", " on 14 March", " in the early hours of Friday",
    " shortly after midday", " at the weekend",
)  # fmt: skip
UNRESISTED = (
    "", "", "", " without a fight", " without firing a shot", " unopposed",
    " without meeting any resistance", " virtually unchallenged",
)  # fmt: skip

#: type | base | past | done | ing | what follows | flags: p has a passive, r only rebels,
#: o any armed group
_VERBS = """
captured|capture|captured|captured|capturing|{p}|p
captured|seize|seized|seized|seizing|{p}|p
captured|take|took|taken|taking|{p}|p
captured|overrun|overran|overrun|overrunning|{p}|p
captured|retake|retook|retaken|retaking|{p}|p
captured|recapture|recaptured|recaptured|recapturing|{p}|p
captured|occupy|occupied|occupied|occupying|{p}|p
captured|conquer|conquered|conquered|conquering|{p}|p
captured|enter|entered|entered|entering|{p}|
captured|march|marched|marched|marching|into {p}|
captured|sweep|swept|swept|sweeping|into {p}|
captured|walk|walked|walked|walking|into {p}|
captured|take|took|taken|taking|control of {p}|
captured|gain|gained|gained|gaining|control of {p}|
captured|seize|seized|seized|seizing|control of {p}|
captured|wrest|wrested|wrested|wresting|control of {p}|
captured|assume|assumed|assumed|assuming|full control of {p}|
captured|take|took|taken|taking|over {p}|
captured|add|added|added|adding|{p} to the areas under their control|
captured|push|pushed|pushed|pushing|their rivals out of {p}|
captured|drive|drove|driven|driving|their enemies out of {p}|
captured|dislodge|dislodged|dislodged|dislodging|their rivals from {p}|
captured|expel|expelled|expelled|expelling|their opponents from {p}|
captured|oust|ousted|ousted|ousting|their opponents from {p}|
captured|plant|planted|planted|planting|their flag {in}|
captured|bring|brought|brought|bringing|{p} under their control|
captured|hoist|hoisted|hoisted|hoisting|their flag over {p}|
captured|tighten|tightened|tightened|tightening|their grip on {p}|
captured|establish|established|established|establishing|control over {p}|
captured|regain|regained|regained|regaining|control of {p}|
captured|reclaim|reclaimed|reclaimed|reclaiming|{p}|p
captured|win|won|won|winning|back {p}|
captured|invade|invaded|invaded|invading|{p}|p
captured|settle|settled|settled|settling|into {p}|
captured|set|set|set|setting|up a parallel administration {in}|r
withdrew|withdraw|withdrew|withdrawn|withdrawing|{from}|
withdrew|pull|pulled|pulled|pulling|out of {p}|
withdrew|retreat|retreated|retreated|retreating|{from}|
withdrew|abandon|abandoned|abandoned|abandoning|{p}|p
withdrew|leave|left|left|leaving|{p}|
withdrew|vacate|vacated|vacated|vacating|{p}|
withdrew|flee|fled|fled|fleeing|{p}|
withdrew|pull|pulled|pulled|pulling|back {from}|
withdrew|quit|quit|quit|quitting|{p}|
withdrew|evacuate|evacuated|evacuated|evacuating|their positions {in}|
withdrew|fall|fell|fallen|falling|back {from}|
withdrew|desert|deserted|deserted|deserting|their positions {in}|
withdrew|move|moved|moved|moving|out of {p}|
withdrew|give|gave|given|giving|up {p}|
withdrew|relinquish|relinquished|relinquished|relinquishing|{p}|
withdrew|cede|ceded|ceded|ceding|{p} to their rivals|
withdrew|melt|melted|melted|melting|away {from}|
withdrew|slip|slipped|slipped|slipping|out of {p}|
withdrew|disengage|disengaged|disengaged|disengaging|{from}|
withdrew|redeploy|redeployed|redeployed|redeploying|out of {p}|
withdrew|run|ran|run|running|away {from}|
withdrew|break|broke|broken|breaking|camp {in}|
attack|attack|attacked|attacked|attacking|{p}|po
attack|raid|raided|raided|raiding|{p}|po
attack|shell|shelled|shelled|shelling|{p}|po
attack|bomb|bombed|bombed|bombing|{p}|p
attack|bombard|bombarded|bombarded|bombarding|{p}|p
attack|burn|burned|burned|burning|down dozens of houses {in}|o
attack|set|set|set|setting|fire to homes {in}|o
attack|kill|killed|killed|killing|at least 12 civilians {in}|o
attack|massacre|massacred|massacred|massacring|villagers {in}|o
attack|loot|looted|looted|looting|shops {in}|o
attack|ambush|ambushed|ambushed|ambushing|a convoy near {p}|o
attack|abduct|abducted|abducted|abducting|nine people {in}|o
attack|target|targeted|targeted|targeting|a health centre {in}|o
attack|open|opened|opened|opening|fire on a market {in}|o
attack|drop|dropped|dropped|dropping|bombs on {p}|
attack|launch|launched|launched|launching|an assault on {p}|o
attack|carry|carried|carried|carrying|out an attack on {p}|o
attack|fire|fired|fired|firing|mortar rounds at {p}|
attack|storm|stormed|stormed|storming|a church {in}|o
attack|hack|hacked|hacked|hacking|eight farmers to death {in}|o
attack|behead|beheaded|beheaded|beheading|six people {in}|o
attack|execute|executed|executed|executing|ten young men {in}|o
attack|gun|gunned|gunned|gunning|down a village chief {in}|o
attack|kidnap|kidnapped|kidnapped|kidnapping|three traders {in}|o
attack|descend|descended|descended|descending|on {p}, killing seven people|o
attack|torch|torched|torched|torching|about 30 huts {in}|o
attack|pillage|pillaged|pillaged|pillaging|{p}|po
attack|strike|struck|struck|striking|{p} with drones|
attack|lob|lobbed|lobbed|lobbing|grenades into a bar {in}|o
advance|advance|advanced|advanced|advancing|on {p}|
advance|close|closed|closed|closing|in on {p}|
advance|move|moved|moved|moving|towards {p}|
advance|push|pushed|pushed|pushing|towards {p}|
advance|reach|reached|reached|reaching|the outskirts of {p}|
advance|arrive|arrived|arrived|arriving|at the gates of {p}|
advance|encircle|encircled|encircled|encircling|{p}|p
advance|surround|surrounded|surrounded|surrounding|{p}|p
advance|head|headed|headed|heading|for {p}|
advance|approach|approached|approached|approaching|{p}|
advance|inch|inched|inched|inching|closer to {p}|
advance|get|got|got|getting|within five kilometres of {p}|
advance|mass|massed|massed|massing|on the edge of {p}|
advance|march|marched|marched|marching|on {p}|
advance|progress|progressed|progressed|progressing|towards {p}|
advance|besiege|besieged|besieged|besieging|{p}|p
clash|clash|clashed|clashed|clashing|with their rivals {in}|
clash|fight|fought|fought|fighting|their rivals {in}|
clash|battle|battled|battled|battling|their rivals {in}|
clash|exchange|exchanged|exchanged|exchanging|heavy fire with their rivals {in}|
clash|trade|traded|traded|trading|artillery fire with their rivals {in}|
clash|engage|engaged|engaged|engaging|their rivals {in}|
clash|confront|confronted|confronted|confronting|their rivals {in}|
clash|skirmish|skirmished|skirmished|skirmishing|with their rivals {in}|
captured|snatch|snatched|snatched|snatching|{p} from their rivals|
captured|impose|imposed|imposed|imposing|their rule {in}|
captured|make|made|made|making|their entry into {p}|
captured|chase|chased|chased|chasing|their rivals from {p}|
captured|roll|rolled|rolled|rolling|into {p}|
captured|pour|poured|poured|pouring|into {p}|
captured|force|forced|forced|forcing|their opponents out of {p}|
captured|claw|clawed|clawed|clawing|back control of {p}|
captured|restore|restored|restored|restoring|their control over {p}|
captured|secure|secured|secured|securing|{p}|p
withdrew|bow|bowed|bowed|bowing|out of {p}|
withdrew|beat|beat|beaten|beating|a retreat {from}|
withdrew|clear|cleared|cleared|clearing|out of {p}|
withdrew|hand|handed|handed|handing|{p} over to a regional force|
withdrew|surrender|surrendered|surrendered|surrendering|{p}|p
withdrew|back|backed|backed|backing|out of {p}|
withdrew|steal|stole|stolen|stealing|away {from}|
withdrew|be|were|been|being|driven out of {p}|
withdrew|be|were|been|being|pushed back {from}|
withdrew|pull|pulled|pulled|pulling|their men out of {p}|
withdrew|withdraw|withdrew|withdrawn|withdrawing|their last units {from}|
attack|spray|sprayed|sprayed|spraying|bullets at a minibus near {p}|o
attack|hit|hit|hit|hitting|{p} with rockets|
attack|lay|laid|laid|laying|waste to {p}|o
attack|ransack|ransacked|ransacked|ransacking|{p}|po
attack|rain|rained|rained|raining|shells on {p}|
attack|shoot|shot|shot|shooting|dead dozens of men {in}|o
attack|stab|stabbed|stabbed|stabbing|five people to death {in}|o
attack|mount|mounted|mounted|mounting|a night raid on {p}|o
attack|burst|burst|burst|bursting|into a clinic {in}|o
attack|rape|raped|raped|raping|at least nine women {in}|o
attack|mow|mowed|mowed|mowing|down worshippers {in}|o
attack|pound|pounded|pounded|pounding|{p} with artillery|
attack|wipe|wiped|wiped|wiping|out a family of six {in}|o
attack|take|took|taken|taking|20 villagers hostage {in}|o
attack|slaughter|slaughtered|slaughtered|slaughtering|farmers {in}|o
advance|creep|crept|crept|creeping|towards {p}|
advance|draw|drew|drawn|drawing|near {p}|
advance|bear|bore|borne|bearing|down on {p}|
advance|stand|stood|stood|standing|at the doors of {p}|
advance|converge|converged|converged|converging|on {p}|
advance|gain|gained|gained|gaining|ground around {p}|
advance|lay|laid|laid|laying|siege to {p}|
advance|thrust|thrust|thrust|thrusting|towards {p}|
advance|inch|inched|inched|inching|forward towards {p}|
clash|come|came|come|coming|to blows with their rivals {in}|
clash|lock|locked|locked|locking|horns with their rivals {in}|
clash|swap|swapped|swapped|swapping|gunfire with their rivals {in}|
attack|repel|repelled|repelled|repelling|an attack by their rivals {in}|
attack|repulse|repulsed|repulsed|repulsing|an assault by their rivals {in}|
"""

#: Places as subjects: type | base | past | done | ing | what follows
_SUFFERED = """
captured|fall|fell|fallen|falling|to {w}
captured|fall|fell|fallen|falling|into the hands of {w}
captured|come|came|come|coming|under the control of {w}
captured|pass|passed|passed|passing|into the hands of {w}
captured|pass|passed|passed|passing|under the control of {w}
captured|be lost|was lost|been lost|being lost|to {w}
captured|slip|slipped|slipped|slipping|into the hands of {w}
captured|succumb|succumbed|succumbed|succumbing|to an offensive by {w}
attack|come|came|come|coming|under attack by {w}
attack|come|came|come|coming|under fire from {w}
attack|be hit|was hit|been hit|being hit|by shells fired by {w}
"""

#: Nouns: type | words
NOUNS = (
    ("captured", "the capture of {p} by {w}"),
    ("captured", "the fall of {p} to {w}"),
    ("captured", "the seizure of {p} by {w}"),
    ("captured", "the takeover of {p} by {w}"),
    ("captured", "the arrival of {w} {in}"),
    ("captured", "the entry of {w} into {p}"),
    ("captured", "the recapture of {p} by {w}"),
    ("captured", "the loss of {p} to {w}"),
    ("captured", "the conquest of {p} by {w}"),
    ("captured", "the occupation of {p} by {w}"),
    ("withdrew", "the withdrawal of {w} {from}"),
    ("withdrew", "the departure of {w} {from}"),
    ("withdrew", "the retreat of {w} {from}"),
    ("withdrew", "the pullout of {w} {from}"),
    ("attack", "an attack on {p} by {w}"),
    ("attack", "a raid by {w} on {p}"),
    ("attack", "the shelling of {p} by {w}"),
    ("attack", "a massacre {in} blamed on {w}"),
    ("attack", "an ambush by {w} near {p}"),
    ("attack", "an assault by {w} on {p}"),
    ("attack", "the killing of 14 farmers {in} by {w}"),
    ("clash", "fighting between {w} and a rival group {in}"),
    ("clash", "clashes {in} between {w} and a rival group"),
    ("clash", "a gun battle between {w} and a local militia {in}"),
    ("clash", "an exchange of fire {in} between {w} and a local militia"),
    ("advance", "the advance of {w} on {p}"),
    ("advance", "the push by {w} towards {p}"),
)

_NOUN_READINGS_TABLE = """
fact | any | {n} came{t}.
fact | any | {n}{t} forced thousands of people from their homes.
fact | any | {n}{t} was confirmed by residents.
fact | any | A UN official condemned {n}{t}.
fact | any | Residents described {n}{t}.
fact | any | The price of flour has doubled since {n}{t}.
fact | any | After {n}{t}, schools stayed shut.
fact | any | The governor, in office until {n}{t}, has not been seen since.
nothing | any | {n} would be a severe blow.
nothing | any | Residents fear {n}.
nothing | any | Diplomats are trying to prevent {n}.
nothing | any | {n} is only a matter of time, analysts warn.
nothing | any | An exercise held last month simulated {n}.
nothing? | any | Talk of {n} is premature, said a diplomat.
claim? | captured | Rumours of {n} caused panic.
claim? | captured | The {otherside} denied {n}.
claim? | captured | The {otherside} has not commented on the reported {bare}.
claim | captured | {own} announced {n}.
claim | captured | {own} celebrated {n}.
"""
NOUN_READINGS = readings(_NOUN_READINGS_TABLE)


_READINGS_TABLE = """
fact | any | {past}.
fact | any | {perf}.
fact | any | {past}, residents said.
fact | any | Residents said {plup}.
fact | any | {past}, according to the United Nations.
fact | any | According to civil society leaders, {past}.
fact | any | {past}, local officials and witnesses told Reuters.
fact | any | A local chief said by telephone that {plup}.
fact | any | The Kivu Security Tracker reported that {plup}.
fact | any | "{past}," a nurse told AFP.
fact | captured | {otherside} admitted that {plup}.
fact | captured attack advance | {otherside} confirmed that {plup}.
fact | attack | {otherside} accused {w} of {ing}.
fact | withdrew | {own} confirmed that {plup}.
fact | any | Banks have been closed since {past}.
fact | any | Thousands fled after {past}.
fact | captured attack | Aid workers left the area when {past}.
fact | any | The news that {plup} spread quickly.
fact | captured attack | Schools have not reopened since {past}.
fact | any | The situation is tense: {past}.
fact | captured attack | Market women said prices rose because {past}.
fact | captured | Not only did {subj} {base}, they also cut the road.
claim | captured | {own} said {plup}.
claim | captured | {own} claimed that {plup}.
claim | captured | {plup}, {own} claimed on X.
claim | captured | {own} says it has {done}.
claim | captured | {subj} claimed to have {done}.
claim | captured | In a statement, {own} said that its men had {done}.
claim | captured | {subj} reportedly {pastvp}.
claim | captured | {subj} {have} allegedly {done}.
claim | captured | {subj} {be} said to have {done}.
claim | captured | {past}; {otherside} disputes this.
claim | captured | {past}; {otherside} denies it.
claim | captured | {past}, but {otherside} denied it.
claim | captured | {past}, a claim {otherside} rejects.
claim | captured | {past}, which {otherside} denies.
claim | captured | {past}. {otherside} denied the claim.
claim | captured | {past}. {otherside} denies this.
claim | captured | {past}. {otherside} contested the account.
claim | captured | {past}. But {otherside} said it was still in control of the area.
claim? | captured | Rumours that {plup} caused panic.
claim? | captured | Unconfirmed reports say {past}.
claim? | captured | It could not be independently confirmed that {plup}.
claim? | captured | Messages on social media claimed {plup}.
claim? | captured | {otherside} denied that {plup}.
claim? | captured | {otherside} dismissed reports that {plup}.
claim? | captured | {otherside} rejected claims that {plup}.
claim? | captured | It is not true that {plup}, {otherside} said.
claim? | captured | "It is false that {plup}," said {otherside}.
nothing | any | {subj} could {base} within days.
nothing | any | {subj} may soon {base}.
nothing | any | If {subj} {past_vp_if}, the road will be cut.
nothing | any | {subj} threatened to {base}.
nothing | any | {subj} vowed to {base}.
nothing | any | {subj} {be} preparing to {base}.
nothing | captured advance | {subj} tried to {base} but {fail}.
nothing | captured advance | {subj} failed to {base}.
nothing? | any | {subj} {have} not {done}.
nothing? | any | {subj} did not {base}.
nothing | any | {subj} {have} yet to {base}.
nothing | any | Residents fear that {subj} will {base}.
nothing | any | Will {subj} {base}?
nothing | any | Analysts doubt that {subj} can {base}.
nothing | captured | {subj} nearly {pastvp} last year.
nothing? | captured | Fact check: no, {subj} {have} not {done}.
nothing? | captured | A viral video does not show that {plup}.
nothing | any | Had {subj} {done}, the talks would have collapsed.
nothing | any | Should {subj} {base}, the border will close.
nothing | attack advance | Nobody expected {subj} to {base}.
nothing | any | The plan is for {subj} to {base} by June.
nothing | any | The talks are meant to stop {subj} from {ing}.
nothing | any | The talks aim to prevent {subj} from {ing}.
nothing | withdrew | The accord calls on {subj} to {base}.
nothing | withdrew | The Council demanded that {subj} {base}.
nothing | withdrew | {subj} must {base}, the minister said.
nothing | withdrew | {subj} refused to {base}.
nothing | withdrew | {subj} agreed to {base} by the end of the month.
nothing | any | {subj} will not {base}, a spokesman said.
nothing | captured | In the scenario studied by the generals, {subj} {pres} in three days.
nothing | captured | Imagine that {plup}.
nothing | captured | {subj} dreamed of {ing}.
nothing | any | {subj} ruled out {ing}.
nothing | captured | {subj} stopped short of {ing}.
fact | any | {past}, a correspondent saw.
fact | any | Satellite images confirm that {plup}.
fact | any | {past}, said Jean-Paul, a motorbike taxi driver.
fact | any | Reached by phone, a priest said {past}.
fact | any | By nightfall, {plup}.
fact | any | Within hours, {past}.
fact | captured | {otherside}, in a rare statement, conceded that {plup}.
fact | any | No sooner had calm returned than {past}.
fact | any | Although a truce was in force, {past}.
fact | any | The UN mission said on Tuesday that {plup}.
fact | any | {past}, three sources with knowledge of the matter told Reuters.
fact | any | In what residents called a dark day, {past}.
claim | captured | {own} boasted that {plup}.
claim | captured | "{perf}," {own} wrote on X.
claim | captured | {own} announced on Friday that {plup}.
claim | captured | {past}, {own} said in a communique. {otherside} called it propaganda.
claim | captured | {past}. {otherside} called the report false.
claim | captured | {past}. {otherside} said the claim was a lie.
claim | captured | {past}; {otherside} says this is untrue.
claim | captured | {past}, according to {own}.
claim | captured | According to {own}, {past}.
claim | captured | {past}, though {otherside} insists it still holds the area.
claim | captured | {past} - {otherside} denies it.
claim | captured | {past} ({otherside} denies this).
claim | captured | {own} insists that {perf}.
claim? | captured | Conflicting accounts emerged over whether {plup}.
claim? | captured | Word spread that {plup}.
claim? | captured | Reports that {plup} are false, {otherside} said.
claim? | captured | {otherside} flatly denied that {plup}.
claim? | captured | Contrary to rumours, {subj} {have} not {done}, {otherside} said.
claim? | captured | {otherside} described as false the claim that {plup}.
nothing | any | {subj} {have} been ordered to {base}.
nothing | any | {subj} {be} expected to {base} soon.
nothing | any | {subj} {be} poised to {base}.
nothing | any | {subj} would {base} if the talks failed, a diplomat warned.
nothing | any | What if {subj} {pastvp}?
nothing | any | It remains to be seen whether {subj} will {base}.
nothing | any | Nothing suggests that {subj} will {base}.
nothing | captured advance | {subj} {be} determined to {base}.
nothing | any | A leaked plan calls for {subj} to {base}.
nothing | any | Unless the talks succeed, {subj} will {base}.
nothing | any | {subj} never {pastvp}.
nothing | captured | {subj} came close to {ing}.
nothing | captured | {subj} {have} no intention of {ing}, a spokesman said.
nothing | any | {subj} {have} been accused of planning to {base}.
nothing | any | The order to {base} never came.
nothing | any | Neighbours worry that {subj} might {base}.
nothing | any | {subj} {be} not about to {base}, analysts say.
nothing | withdrew | {subj} will only {base} once prisoners are freed.
nothing | withdrew | {subj} {have} until Friday to {base}.
nothing | withdrew | The mediator asked when {subj} would {base}.
"""
READINGS = readings(_READINGS_TABLE)

#: Readings that tell of what is shut beside the event.
_SHUT = ("Banks have", "Schools have", "schools stayed", "cut the road")
_FAILS = ("were pushed back", "were repelled", "were beaten back", "met stiff resistance")

#: Whole sentences that tell of a place held, or of no war: type of wrong answer feared.
_OTHER = """
halted_operations | {org} suspended its activities {in}{t}.
halted_operations | {org} has halted all work {in}.
halted_operations | {org} has paused its programmes {in} because of insecurity.
halted_operations | {org} was forced to stop its activities {in}{t}.
halted_operations | {org} has withdrawn its teams and suspended aid {in}.
halted_operations | Schools {in} closed{t}.
halted_operations | The hospital {in} has been shut since Tuesday.
halted_operations | Flights to {p} were suspended{t}.
halted_operations | The airport {in} was closed{t}.
halted_operations | The market {in} has shut down.
halted_operations | Food distributions {in} were interrupted{t}.
halted_operations | Mining {in} ground to a halt{t}.
halted_operations | Banks {in} remain closed.
halted_operations | Classes {in} are suspended until further notice.
halted_operations | The border crossing {in} was closed to traffic{t}.
halted_operations | Vaccinations {in} have been put on hold.
reopened | Schools {in} reopened{t}.
reopened | The hospital {in} has resumed its work.
reopened | {org} has resumed its activities {in}.
reopened | Flights to {p} have resumed.
reopened | Classes resumed {in}{t}.
reopened | The market {in} is open again.
reopened | The airport {in} reopened to traffic{t}.
reopened | Banks {in} reopened their doors{t}.
reopened | The border post {in} was reopened{t}.
reopened | {org} restarted food distributions {in}.
nothing | Schools {in} could reopen next week.
nothing | {org} may have to suspend its activities {in}.
nothing | {org} hopes to resume its work {in}.
nothing | The hospital {in} has never closed.
nothing | {org} will not leave {p}.
nothing | As long as the M23 holds {p}, no lorry will pass.
nothing | As long as the rebels occupy {p}, there can be no talks.
nothing | Until the army retakes {p}, nobody will go home.
nothing | The talks are about an end to the occupation of {p}.
nothing | A film about the fall of {p} opens in Paris.
nothing | A novel tells of the capture of {p} by mercenaries in 1967.
nothing | The football club of {p} beat its rivals 2-0{t}.
nothing | The army has reinforced its positions around {p}.
nothing | The general visited {p}{t}.
nothing | The ruling party captured {p} in the last elections.
nothing | The price of gold {in} fell{t}.
nothing | Night fell on {p}.
nothing | Rain fell {in}{t}.
nothing | The governor left {p} for Kinshasa{t}.
nothing | Aid workers entered {p}{t}.
nothing | Police captured two thieves {in}{t}.
nothing | The exhibition captures life {in}.
nothing | The rebels want to negotiate {in}.
nothing | A ceasefire took hold {in}{t}.
nothing | Traders {in} fight for customers.
nothing | Students {in} protested{t}.
clash | Fighting raged {in}{t}.
clash | Heavy fighting was reported {in}{t}.
clash | Clashes broke out {in}{t}.
clash | Clashes resumed {in}{t}.
clash | Gunfire was heard {in}{t}.
clash | A gun battle erupted {in}{t}.
clash | Fierce battles pitted the army against the M23 {in}{t}.
clash | The army and the M23 are fighting {in}.
clash | The front line now runs through {p}, where shots ring out daily.
attack | At least 20 people were killed {in}{t} when gunmen stormed a bar.
attack | Seven civilians died in an ADF attack {in}{t}.
attack | A bomb exploded {in}{t}.
attack | Two shells landed {in}{t}.
attack | A drone strike hit {p}{t}.
attack | Bombs fell on {p}{t}.
attack | Nine bodies were found {in} after an ADF raid.
halted_operations | {org} evacuated its staff {in} and stopped work{t}.
halted_operations | The water plant {in} stopped working{t}.
halted_operations | Shops {in} stayed shut{t}.
halted_operations | All flights to {p} have been cancelled{t}.
halted_operations | The mine {in} has ceased production{t}.
halted_operations | Trade {in} has come to a standstill.
halted_operations | The bridge {in} was closed to lorries{t}.
halted_operations | {org} said it was suspending deliveries {in}.
halted_operations | Two clinics {in} have closed since the weekend.
halted_operations | Traffic {in} is paralysed.
reopened | The road through {p} is open to traffic again.
reopened | Lorries are moving again {in}.
reopened | Pupils went back to school {in}{t}.
reopened | {org} returned to work {in}{t}.
reopened | The mine {in} has restarted production.
reopened | Shops {in} have opened their doors again.
clash | Sporadic shooting continued {in}{t}.
clash | The sound of heavy weapons could be heard {in}{t}.
clash | Two rival militias fought for control of a mine {in}{t}.
clash | Soldiers and Wazalendo turned their guns on each other {in}{t}.
attack | At least 11 people lost their lives in a raid {in}{t}.
attack | Three children were wounded by shrapnel {in}{t}.
attack | A grenade went off {in}{t}.
attack | A helicopter gunship bombed {p}{t}.
nothing | Soldiers paraded {in}{t}.
nothing | The bishop prayed for peace {in}.
nothing | Peace talks over {p} resumed in Doha.
nothing | The rebels' flag will never fly over {p}, the president said.
nothing | Traders in {p} attack new taxes.
nothing | The team from {p} fell to a late goal.
nothing | Coffee exports from {p} fell sharply.
nothing | A landslide struck {p}{t}.
nothing | Cholera is advancing {in}.
nothing | A power cut plunged {p} into darkness{t}.
"""
OTHER_FRAMES = frames(_OTHER)

ORGS = (
    "MSF",
    "The World Food Programme",
    "UNICEF",
    "The ICRC",
    "The mining company",
    "An aid group",
)


def draw(rng: random.Random) -> Drawn:
    """One sentence of the grid."""
    kind = rng.random()
    if kind < 0.22:
        return _other(rng)
    return _noun(rng) if kind < 0.4 else _clause(rng)


def _other(rng: random.Random) -> Drawn:
    event, text = rng.choice(OTHER_FRAMES)
    place, time, org = rng.choice(PLACES), rng.choice(TIMES), rng.choice(ORGS)
    written = sentence_case(text.format(org=org, p=place.object, t=time, **{"in": place.inside}))
    answer = expected(event, "fact" if event else "nothing", place.object, place.heads)
    values = (("other", text), ("place", place.object), ("time", time))
    return Drawn(written, answer, frozenset(), values)


def _noun(rng: random.Random) -> Drawn:
    event, words = rng.choice(NOUNS)
    reading = rng.choice([one for one in NOUN_READINGS if event in one.types])
    sides = ("rebel", "state", "other") if event in ("attack", "clash") else ("rebel", "state")
    actor = rng.choice([one for one in ACTORS if one.side in sides])
    place, time = rng.choice(PLACES), rng.choice(TIMES)
    noun = words.format(p=place.object, w=actor.words, **{"in": place.inside, "from": place.source})
    text = reading.text.format(
        n=noun, t=time, bare=noun.removeprefix("the "), **who_speak(rng, MOUTHS, actor)
    ).replace("The the", "The")
    values = (
        ("noun", words), ("noun reading", reading.text), ("who", actor.words),
        ("place", place.object), ("time", time),
    )  # fmt: skip
    return _drawn(text, event, reading, place, values)


def _drawn(
    text: str, event: str, reading: Reading, place: PlacePhrase, values: tuple[tuple[str, str], ...]
) -> Drawn:
    answer = expected(event, reading.answer, place.object, place.heads)
    may = tolerated(event, reading, place)
    if event in ("advance", "attack") and reading.answer == "fact":
        for kind in ("attack", "advance"):
            may |= expected(kind, "fact", place.object, place.heads)
    if any(words in reading.text for words in _SHUT):
        may |= expected("halted_operations", "fact", place.object, place.heads)
    return Drawn(sentence_case(text), answer, may, values)


def _tellings() -> list[tuple[str, str, str, list[str], str]]:
    """Each verb as type, name, kind, forms, flags."""
    found = []
    for line in _VERBS.strip().splitlines():
        event, base, past, done, ing, rest, flags = line.split("|")
        name = f"{base} {rest}"
        found.append((event, name, "active", [base, past, done, ing, rest], flags))
        if "p" in flags:
            forms = ["be " + done, "was " + done, "been " + done, "being " + done, "by {w}"]
            found.append((event, f"{name} (passive)", "passive", forms, flags))
    for line in _SUFFERED.strip().splitlines():
        event, base, past, done, ing, rest = line.split("|")
        found.append((event, f"{base} {rest}", "passive", [base, past, done, ing, rest], ""))
    return found


TELLINGS = _tellings()


def _clause(rng: random.Random) -> Drawn:
    event, name, voice, (base, past, done, ing, rest), flags = rng.choice(TELLINGS)
    reading = rng.choice([one for one in READINGS if event in one.types])
    sides = {"rebel", "state"} | ({"other"} if "o" in flags else set())
    if "r" in flags:
        sides = {"rebel"}
    actor = rng.choice([one for one in ACTORS if one.side in sides])
    place, time = rng.choice(PLACES), rng.choice(TIMES)
    ease = rng.choice(UNRESISTED if event in ("captured", "withdrew") else ("",))
    slots = {"p": place.object, "in": place.inside, "from": place.source, "w": actor.words}
    rest = rest.format(**slots)
    many = actor.number == "p" if voice == "active" else place.heads > 1
    if many and past.startswith("was "):
        past = "were " + past[4:]
    subject = actor.words if voice == "active" else place.object
    if voice == "passive" and "," in subject:
        subject += ","
    have, be = ("have", "are") if many else ("has", "is")
    pres = base if many else _third(base)
    after = f"{ease}{time}"
    text = reading.text.format(
        subj=subject, have=have, be=be, fail=rng.choice(_FAILS), w=actor.words,
        base=f"{base} {rest}", done=f"{done} {rest}{time}", ing=f"{ing} {rest}",
        pastvp=f"{past} {rest}{time}", past_vp_if=f"{pres} {rest}", pres=f"{pres} {rest}",
        past=f"{subject} {past} {rest}{after}", perf=f"{subject} {have} {done} {rest}{ease}",
        plup=f"{subject} had {done} {rest}{after}",
        invert=f"did {subject} {base} {rest}",
        **who_speak(rng, MOUTHS, actor),
    )  # fmt: skip
    values = (
        ("verb", name), ("reading", reading.text), ("who", actor.words),
        ("place", place.object), ("time", time), ("ease", ease), ("voice", voice),
    )  # fmt: skip
    return _drawn(text, event, reading, place, values)


def _third(base: str) -> str:
    if base.startswith("be "):
        return "is " + base[3:]
    if base.endswith(("ch", "sh", "s")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeo":
        return base[:-1] + "ies"
    return base + "s"
