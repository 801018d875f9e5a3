"""What falls from the sky or lies beside the road, and how it hits: English beside French."""

from __future__ import annotations

#: What falls from the sky or lies beside the road.
SHELLS_EN = (
    "shell|shells|bomb|bombs|ied|ieds|grenade|grenades|device|rocket|rockets|mortar|mortars|drone"
    "|drones|missile|missiles|rounds|round|bullets|explosives|helicopter|helicopters|warplane"
    "|warplanes|jets|gunship|gunships|artillery|projectile|projectiles|landmine|mine|blast"
    "|blasts|explosion"
)
SHELLS_FR = (
    "obus|balle|balles|bombe|bombes|roquette|roquettes|projectile|projectiles|grenade|grenades"
    "|engin|engins"
    "|missile|missiles|drone|drones|helicoptere|helicopteres|avion|avions|explosifs|munitions"
)
#: What it does: "shells have landed", "a shell of theirs fell".
HITS_EN = (
    r"(?:have |has |had |also |again |was |were |later |\w+ly |\w+ rounds? |strikes? |been "
    r"|of (?:yours|ours|theirs|unknown origin) )*"
    "(?:fell|fall|falls|fallen|falling|landed|land|lands|landing|hit|hits|hitting|struck|strike"
    "|strikes|exploded|explode|explodes|detonated|detonates|rocked"
    "|rocks|rained|rain|raining|pounded|pound|pounds|slammed|smashed|punched|pierced|hurtled|crashed|ripped|tore|targeted"
    "|bombed|bombard|fired|thrown|tossed|lobbed|flattened|destroyed|blew|went off|came down"
    "|come down|plunged|killed)"
)
#: "Sont tombés", "a explosé".
HITS_FR = (
    r"(?:(?:est|sont|etait|etaient|a|ont|avait|avaient|s'est|se sont|s'abattent|encore|de nouveau"
    r"|ete|non|perdues?|identifie|explosifs?|kamikazes?|artisanale?s?|de mortier|piegee?s?"
    r"|lances?|lancees?"
    r"|tirees?|tires|sans pilote|militaires?|\w+ fois) )*"
    "(?:tombes?|tombees?|tombent|tombe|explose|explosent|touche|touchent|atterri|atterrissent"
    "|frappe|frappent|abattus?|abattues?|abat|abattent|vise|visent|cible|ciblent|pilonne"
    "|pilonnent|bombarde|bombardent|largues?|larguees?|largue|larguent|eclate|detone|ecrasee?s?"
    "|tue|tuent|tua|fauche|fauchent|detruit|detruisent|pleut|pleuvent|plu|pleuvaient|saute)"
)
