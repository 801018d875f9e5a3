"""Words for who takes, leaves or nears a place: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.events.cues import CueRow, Where
from dashboard.model import EventType

CONTROL: tuple[CueRow, ...] = (
    # ------------------------------------------------------------------ taken
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "captured|captures|capture|capturing|recaptured|recaptures|recapture|recapturing",
            "seized|seizes|seize|seizing|overran|overrun|overruns|conquered|conquers|conquer",
            "retook|retaken|retakes|retake|retaking|reclaimed|liberated|liberate|liberates",
            "took|taken|takes|take|taking|gained|gains|gain|gaining|seized|seizes|seize|seizing"
            "|assumed|regained|regain|regaining|wrested|won"
            r" (?:back )?(?:full |complete |total |effective )?control (?:of|over)",
            "secured|tightened|consolidated|maintains|maintain|maintained|maintaining"
            r" (?:its |their |full )?(?:control|hold|grip) (?:of|over|on)",
            "set|setting foot in",
            "claimed|claims|claim|claiming|have|has|had|in (?:full )?control (?:of|over)",
        ),
        french=(
            "capture|captures|capturee|capturent|conquis|conquise|conquises|conquiert|reconquis",
            "pris|prend|prennent|prenant|reprend|reprennent"
            r" (?:totalement |entierement )?(?:le )?controle (?:total )?(?:de|d'|du|des)",
            "mis|met|mettent la main sur",
            r"empare|empares|emparee|emparees|emparent|emparant (?:\w+ ){0,3}?(?:de|d'|du|des)",
            "investi|investit|investissent|envahi|envahit|envahissent|recupere|recuperent",
            "fait tomber",
            "controle|controlent|controlait desormais",
            "controler",
        ),
        swahili=(
            "~teka|~itwaa|~twaa|~komboa|~nyakua|~rudisha|~rejesha|~dhibiti|~kamata|~chukua",
            "~chukua|~twaa udhibiti wa",
        ),
        examples=(
            "M23 rebels captured the town of [Walikale] on Wednesday.",
            "Le M23 s'est emparé de la cité de [Walikale] mercredi.",
            "Waasi wa M23 wameuteka mji wa [Walikale].",
        ),
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "took|taken|takes|take|taking !part|place|advantage|aim|care|refuge|shelter|note|steps"
            "|off|to|up|turns",
            "took|takes|take|taking over",
            "entered|enters|enter|entering|occupied|occupies|occupy|occupying",
            "walked|walk|walks|marched|marches|march|rolled|roll|swept|sweep|poured into",
            "control !of|over",
            "controls|controlled|holds|held|hold|holding",
        ),
        french=(
            "pris|prise|prises|prend|prennent|prenant|repris|reprise|reprises|reprend|reprennent"
            "|libere|liberent|liberee",
            "occupe|occupee|occupees|occupent|occupait|occupaient|occupant|tient|tiennent",
            r"entre|entres|entree|entrees|entrent|penetre|penetres|penetrent (?:dans|a|en|au)",
            "fait (?:son|leur) entree (?:dans|a|en|au)",
        ),
        swahili=("~ingia|~kalia|~shikilia",),
        examples=(
            "After two hours of gunfire the rebels entered [Kiwanja].",
            "Les rebelles sont entrés dans la ville de [Bukavu].",
            "Waasi wameingia [Bukavu] bila mapigano.",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.SUBJECT,
        english=(
            "fell|fallen|falls to",
            "fell|fallen|falls !to|short|ill|back|into|apart|out|asleep|behind|over|silent",
            "fell|fallen|falls|came|come|passed (?:in)?to the hands of",
            r"fell|fallen|falls|came|come|is|are|passed (?:now )?under (?:the |full |total )*"
            r"(?:control|\w+ control)",
            "changed|changes|changing hands",
        ),
        french=(
            "tombe|tombee|tombes|tombees|tombent|tombait !sur|a l'eau|dans|malade|en panne",
            "tombe|tombee|tombes|tombees|tombent (?:aux|entre les|entre leurs|entre ses) mains",
            "passe|passee|passes|passees|passent|bascule|basculee"
            r" (?:desormais )?(?:sous|aux mains)",
            "change|changent de mains?",
            "change de main",
        ),
        swahili=("~tekwa|~twaliwa|~kombolewa|~dhibitiwa|~anguka|~angukia",),
        examples=(
            "The village of [Ntoto], in Walikale territory, fell to Wazalendo fighters.",
            "La cité de [Nyabiondo] est tombée aux mains du M23.",
            "Mji wa [Mambasa] umetekwa.",
        ),
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.OBJECT,
        english=(
            "capture|recapture|seizure|takeover|take-over|fall|occupation|conquest|loss|liberation"
            "|retaking|capturing of",
            "takeover|seizure|fall|loss !of",
        ),
        french=(
            "prise|reprise|chute|occupation|conquete|capture|perte|liberation|reconquete"
            r" (?:de|d'|du|des)",
            "prise de controle (?:de|d'|du|des)",
        ),
        swahili=("kutekwa|kuanguka|kukombolewa|utekaji kwa|wa", "kupoteza"),
        examples=(
            "The capture of [Walikale] raised concern.",
            "La prise de [Goma] a provoqué un exode.",
            "Kutekwa kwa [Goma] kulisababisha hofu.",
        ),
        verb=False,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.AFTER,
        english=(
            r"drove|driven|pushed|chased|dislodged|ousted|expelled|flushed|routed|forced"
            r" (?:\w+ ){1,4}?(?:out of|from)",
            "gains in",
        ),
        french=(
            r"chasse|chasses|deloge|deloges|delogent|expulse|repousse|evince"
            r" (?:\w+ ){1,4}?(?:de|d'|du|hors de)",
        ),
        examples=(
            "The troops have driven the attackers out of [Largu].",
            "L'armée a délogé les rebelles de [Ngungu].",
        ),
        settlement=True,
    ),
    CueRow(
        type=EventType.CAPTURED,
        where=Where.BACK,
        english=(
            r"takeover|capture|seizure|fall|loss|conquest (?:was|has been|is) (?:\w+ )?"
            "(?:confirmed|announced|reported|acknowledged)",
            "development|takeover|capture|seizure|conquest|entry|assault|operation|fall"
            " ... occurred|took place|came|happened|unfolded|was achieved",
        ),
        french=(
            "prise|chute|perte|conquete (?:a ete|est) (?:confirmee|annoncee|signalee|reconnue)",
            "prise|chute|entree|conquete ... s'est (?:faite|deroulee|produite)"
            "|a eu lieu|est intervenue",
        ),
        swahili=("utekaji|kutekwa huko (?:kumethibitishwa|kulithibitishwa)",),
        examples=(
            "Rebels captured [Walikale]. The takeover was confirmed by security sources.",
            "Le M23 a conquis [Goma]. La prise a été confirmée par des habitants.",
            "Waasi wameteka [Goma]. Kutekwa huko kumethibitishwa na wakazi.",
        ),
        verb=False,
    ),
    # ------------------------------------------------------------------ left
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(
            "withdrew|withdrawn|withdraw|withdraws|withdrawing|retreated|retreat|retreats"
            "|retreating|pulled|fled|ran|run|redeployed from",
            "withdrew|withdrawn|withdraws|withdrawing|retreated|retreats|retreating",
            "pulled|pull|pulls|pulling (?:out|back)(?: (?:of|from))?",
            "fell|fallen|falling back(?: from)?",
            "has|had|have gone",
        ),
        french=(
            "retire|retires|retiree|retirees|retirent|replie|replies|repliee|repliees|replient",
            "retire|retires|retiree|retirees|retirent|replie|replies|repliees|replient"
            " (?:de|d'|du|des)",
            "decroche|decrochent (?:de|d'|du)",
            "parti|partis|partie (?:sans se battre|de|d'|du)",
            "plie bagage",
        ),
        swahili=("~ondoka|~jiondoa|~kimbia|~hama", "~rudi nyuma",),
        examples=(
            "The rebels withdrew from [Nyabiondo] on Friday.",
            "Les FARDC se sont retirées de [Bambo].",
            "Waasi wameondoka [Kitshanga].",
        ),
        armed=True,
        carries=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=("driven|pushed|forced|chased|dislodged|ousted|expelled|flushed (?:out of|from)",),
        french=("chasses|chassees|deloges|delogees|expulses|evinces (?:de|d'|du|des|hors de)",),
        examples=(
            "The rebels were driven out of [Sake].",
            "Les rebelles ont été délogés de [Ngungu].",
        ),
        armed=True,
        verb=False,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.OBJECT,
        english=(
            "left|leave|leaves|leaving|abandoned|abandons|abandon|vacated|vacate|quit|quits"
            "|deserted|fled|flee|evacuated",
        ),
        french=(
            "quitte|quittent|quittaient|abandonne|abandonnent|evacue|evacuent|deserte|desertent"
            "|fui|fuient",
        ),
        swahili=("~acha|~kimbia|~ondoka",),
        examples=(
            "The rebels leave [Nyabiondo], according to monitors.",
            "Les soldats ont quitté [Sange] dans la nuit.",
            "Wanajeshi wamekimbia [Sake].",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.WITHDREW,
        where=Where.AFTER,
        english=(r"withdrawal|retreat|pullout|departure (?:of (?:[\w'/-]+ ){1,4}?)?from",),
        french=(
            r"retrait|repli|depart (?:des? (?:[\w'/-]+ ){1,4}?|du (?:[\w'/-]+ ){1,3}?)?(?:de|d')",
        ),
        examples=(
            "The withdrawal of the M23 from [Walikale] surprised residents.",
            "Le retrait du M23 de [Walikale] a surpris.",
        ),
        verb=False,
        settlement=True,
    ),
    # ------------------------------------------------------------------ nearer
    CueRow(
        type=EventType.ADVANCE,
        where=Where.AFTER,
        english=(
            r"advanced|advance|advances|advancing|progressed|pushed|push|pushing|pressed|moved"
            r"|moving|marched|marching|march|crept|headed|heading|closed|closing|thrust|inched"
            r" (?:\w+ ){0,3}?(?:on|onto|to|towards?|into|in on|within|closer to|as far as|for"
            r"|through)",
            "passed|drove through",
            "approached|approaches|approach|approaching|encircled|encircle|encircling|surrounded"
            "|surround|besieged|reached|neared|nearing",
        ),
        french=(
            r"avance|avances|avancent|progresse|progressent"
            r"|marche|marchent|foncent|fonce|remonte|dirige|dirigent"
            r" (?:\w+ ){0,3}?(?:vers|sur|jusqu'a|jusqu'au|en direction|dans)",
            "approche|approchent|approches (?:de|d'|du)",
            "encercle|encerclent|assiege|assiegent|atteint|atteignent",
            "portes (?:de|d'|du)",
        ),
        swahili=("~songa mbele", "~karibia|~sogea|~zingira|~elekea|~fika|~songa"),
        examples=(
            "The rebels advanced towards [Kanyabayonga].",
            "Les rebelles progressent vers [Kanyabayonga].",
            "Wanajeshi wa Uganda wamesonga mbele hadi [Boga].",
        ),
        armed=True,
    ),
    CueRow(
        type=EventType.ADVANCE,
        where=Where.AFTER,
        english=(r"advance|march|push|offensive|thrust (?:of (?:[\w-]+ ){1,4}?)?"
                 r"(?:on|to|towards?|into|against)",),
        french=(r"avancee|progression|percee|offensive (?:des? (?:[\w-]+ ){1,4}?|du \w+ )?"
                r"(?:vers|sur|contre|dans|jusqu'a)",),
        examples=(
            "The decision follows the advance of an armed group to [Ndjingala].",
            "L'avancée du M23 vers [Kanyabayonga] inquiète.",
        ),
        verb=False,
    ),
)  # fmt: skip
