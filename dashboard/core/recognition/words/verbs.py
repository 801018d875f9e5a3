"""What governments and offices do, and villages do not: the verbs and nouns that show a metonym.

"Kigali denies", "Kinshasa a annoncé", "Kampala inasema": the capital stands for its government.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.recognition.words.words import _set


def _english(*lines: str) -> frozenset[str]:
    """All forms of regular verbs: deny -> deny, denies, denied, denying."""
    forms = set()
    for verb in _set(*lines):
        if verb.endswith("e"):
            forms |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            forms |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        else:
            plural = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
            forms |= {verb, verb + plural, verb + "ed", verb + "ing"}
    return frozenset(forms)


def _french(*lines: str) -> frozenset[str]:
    """Forms of regular verbs in -er: accuser -> accuse, accusent, accusait, accusé(s), accusant."""
    forms = set()
    for verb in _set(*lines):
        stem = verb[:-2]
        ends = (
            "ons",
            "e",
            "ent",
            "er",
            "ait",
            "aient",
            "ant",
            "es",
            "ee",
            "ees",
            "era",
            "erait",
            "eront",
        )
        forms |= {stem + end for end in ends} | {stem + "a", stem + "erent"}
        if verb.endswith(("ayer", "oyer", "uyer")):  # "balaie", "emploient"
            forms |= {stem[:-1] + "i" + end for end in ("e", "es", "ent", "era", "erait", "eront")}
    return frozenset(forms)


#: What a name does that stands for its government, after the name and its auxiliaries.
AGENT_VERBS = (
    _english(
        "sanction hesitate withdraw",
        "deny accuse reject welcome announce warn demand insist claim blame urge condemn vow",
        "promise pledge propose offer agree refuse respond reply answer ask invite threaten",
        "suspend expel summon sign mediate want hope fear consider decide declare confirm",
        "acknowledge dismiss dispute sever impose retaliate protest oppose maintain argue stress",
        "suggest approve intervene order negotiate criticise criticize denounce appeal call",
        "reiterate assert allege signal back recall reopen react comment recognise recognize",
        "object complain express note seek support finance fund arm sponsor facilitate broker",
        "deploy dispatch boycott renew ratify plan intend expect believe describe view regard",
        "request pressure lobby praise thank decree prohibit adopt appoint sack endorse veto",
        "abstain",
        "freeze allocate authorise authorize permit allow cooperate collaborate consult notify",
        "remind rebuff rebuke chide slam lambast decry deplore lament regret congratulate",
        "commend hail",
        "applaud justify apologise apologize concede clarify question doubt suspect worry postpone",
        "cancel scrap ease tighten bolster mobilise mobilize court balk bristle fume reconsider",
        "let sue retort downplay deflect repeat caution counter defend favour favor vote resist",
        "reassure",
    )
    | _set(
        "say says said saying tell tells told give gives gave given send sends sent sending",
        "withdraws withdrew withdrawn sought seeks admitted admits admit admitting trades",
        "banned bans vetoed pulled broke breaks cut cuts made makes met meets meeting hit accept",
        "accepts accepted knows knew think thinks thought silent keen willing unwilling reluctant",
        "adamant ready poised determined committed laid lays lifted lifts closed closes shut",
        "ironises froze frozen forbade forbids forbidden swore swears chose chooses chosen",
        "understood",
        "understands spoke speaks",
    )
    | _french(
        "accuser annoncer affirmer condamner exiger demander proposer refuser reclamer appeler",
        "denoncer valider assurer estimer souhaiter rappeler convoquer expulser signer saluer",
        "regretter menacer nier confirmer ironiser inviter accepter insister esperer donner",
        "deployer armer financer reprocher retorquer repliquer minimiser rejeter declarer",
        "contester critiquer protester reagir fermer refuter preciser evoquer",
        "plaider exhorter recuser soupconner envisager redouter justifier autoriser decider",
        "souligner temperer",
        "negocier imposer decreter ordonner adopter ratifier nommer revoquer limoger instaurer",
        "durcir",
        "renforcer qualifier mobiliser depecher renouer parapher boycotter temporiser tergiverser",
        "voter approuver avaliser enteriner geler debloquer octroyer accorder riposter tancer",
        "fustiger",
        "vilipender pointer designer marteler repeter reiterer sommer feliciter remercier",
        "encourager",
        "alerter parler inquieter opposer juger considerer hesiter camper repousser retirer",
        "reporter",
        "annuler lever plaider ecarter privilegier preferer deplorer balayer reconsiderer adresser",
        "laisser pousser presser renvoyer ceder dialoguer cooperer collaborer solliciter",
        "rassurer prier",
        "garder",
        "observer interpeller sanctionner decolerer impatienter relativiser nuancer fulminer",
        "jubiler bouder trancher rapatrier renoncer reclamer objecter moquer agacer offusquer",
        "insurger indigner conditionner acceder subordonner feindre louer applaudir hausser",
    )
    | _set(
        "appellent rappellent demandent jugent hausse haussent jette jettent reagi reagit",
        "reagissent dit disent disait dire dement",
        "dementent dementi dementir rejette",
        "rejettent promet promettent promis promettre repond repondent repondu repondre soutient",
        "soutiennent soutenu tait taire veut veulent voulait vouloir envoie envoient envoye",
        "envoyer reconnait reconnaissent reconnu avertit averti engage exclut exclu craint",
        "craignent suspend suspendu rompt rompu rouvre rouvert maintient maintenu tient met",
        "mettent choisi choisit entend pretend pretendent poursuit attend attendent conteste",
        "cautionne defend defendu appelle rappelle projette interdit interdisent convenu convient",
        "conviennent obtenu obtient rejouit rejoui abstient abstenu voit voient croit croient sait",
        "savent prevenu previent prevu prevoit prevoient prevoyait",
        "revendique revendiquent etabli retablit durci leve gele rejoui",
        "ment mentent mentait menti defend defendent rend rendent sert servent admet admettent",
        "admis promeut souffle soufflent craignait redoutait jubile apprecie apprecient",
        "comprend comprennent convoque salue vote juge prefere espere appele rappele rejete",
    )
)

#: Of countries and capitals only, as the subject: a town may lose power, a government loses towns.
#: Without the bare form, which is a noun as well ("the Kinshasa attack").
STATE_VERBS = (
    _english(
        "attack invade bomb launch occupy annex use attempt fail start stop continue need prefer",
        "join",
        "supply import export block detain arrest release capture seize target exploit plunder",
        "loot",
        "smuggle harbour harbor pursue push rely struggle provide deliver contribute pay conduct",
        "abandon coordinate beat defeat qualify equip rush step drag",
    )
    - _set(
        "attack invade bomb launch occupy annex use attempt fail start stop continue need prefer",
        "join",
        "supply import export block detain arrest release capture seize target exploit plunder",
        "loot",
        "smuggle harbour harbor pursue push rely struggle provide deliver contribute pay conduct",
        "abandon coordinate defeat qualify equip rush step drag starting following",
    )
    | _set(
        "shot shoots took takes put puts set sets stood threw throws wrote writes paid built",
        "builds",
        "beat drew won lost undertook undertakes cast dug overthrew bid drove quit quits left",
        "leaves quitte quittent",
        "lost loses losing won wins winning beat began begins sold sells bought buys spent spends",
        "tried tries fought fights fighting struck strikes drew retook withheld withholds",
        "blown sunk overran advances advancing downs downed flies flew",
        "perd perdent perdu perdait gagne remporte remporte envahit envahi envahissent reprend",
        "repris",
        "fournit fournissent fourni vend vendent vendu detient detiennent joue mise cherche",
        "multiplie",
    )
    | _french(
        "attaquer bombarder lancer annexer utiliser tenter essayer echouer commencer cesser",
        "continuer",
        "organiser obliger forcer",
        "livrer acheter bloquer arreter liberer capturer piller exploiter mener miser chercher",
        "multiplier preparer jouer",
    )
)

#: What happens to a country or a capital as ground: any other past tense makes it an actor.
GROUND_PAST = _set(
    "based called named located situated populated dominated surrounded closed remained stayed",
    "been",
    "witnessed endured weathered braced reeled grappled struggled swung lagged slid",
    "experienced suffered recorded registered reported received hosted celebrated woke lacked",
    "housed",
    "collapsed erupted boomed changed turned plunged descended ranked bordered stretched reached",
    "enjoyed boasted occurred happened fallen fell seen become grown shaken risen gotten taken had",
    "controlled divided ruled governed born inhabited flooded hit rocked struck gained",
    "ended",
    "continued increased decreased declined dropped slipped looked appeared seemed needed used",
    "sheltered absorbed counted educated trained produced developed emerged linked related owned",
    "abrite connu vecu subi ete enregistre accueilli compte celebre heberge sombre bascule",
    "traverse",
    "tremble",
    "retrouve vu recu souffert change eu pu du fallu cesse perdu change grandi echappe commence",
    "commemore fete dispute produit vibre plonge vaincu bu",
)

#: The same in the present: any other verb before its object makes the name an actor.
GROUND_PRESENT = _set(
    "hosts houses remains faces shares borders lies sees gets needs lacks boasts contains covers",
    "includes receives becomes marks celebrates commemorates enjoys suffers produces means gives",
    "lives",
    "stands offers makes looks feels records registers counts was has is does this its his as",
    "accueille abrite heberge connait compte subit traverse reste demeure devient retrouve",
    "commemore",
    "fete celebre produit possede partage borde enregistre totalise affiche forme constitue",
    "represente",
    "recoit vit offre marque manque perd est etait avait ait fut soit abritent comptent restent",
    "connaissent accueillent hebergent subissent vivent traversent partagent forment trouvent",
    "figurent",
    "comptaient etaient avaient furent soient demeurent deviennent souvent present",
    "etouffe suffoque croule grouille regorge deborde depend change dure ressemble tremble brule",
    "pleure enterre renait respire tourne mene donne vibre bruisse dort plonge sombre patauge",
    "saigne souffre tombe entre rentre passe grandit existe commence continue trouve situe etend",
    "vide reveille eveille embrase couvre enfonce releve remplit prepare appelle nomme remet coupe",
    "bascule centre note capitale ville",
)

#: Behind "is" and "was" these happen to the ground: "Kinshasa is growing".
GROUND_ING = _set(
    "counting celebrating marking mourning waking grieving enduring battling",
    "becoming growing falling reeling suffering experiencing bracing burning facing hosting",
    "lying being",
    "having going coming changing emerging recovering flooding shaking sinking running missing",
    "during",
    "nothing anything something everything according including following bordering",
)

#: Behind "will" and "va" these happen to the ground: "Kinshasa will be", "va connaître".
GROUND_FUTURE = _set(
    "be remain host need see become fall get have suffer face receive feel look grow reach stay",
    "shake",
    "experience celebrate mark run come go take etre rester accueillir devenir connaitre abriter",
    "voir",
    "heberger subir recevoir vivre avoir souffrir perdre tomber celebrer feter traverser retrouver",
)

#: The same as French futures: "Kinshasa restera calme".
GROUND_FUTURE_FR = _set(
    "sera seront restera resteront accueillera aura auront deviendra connaitra abritera hebergera",
    "subira vivra verra recevra comptera perdra tombera demeurera celebrera retrouvera sombrera",
)

#: Stems of Swahili verbs whose subject is ground: "Tanzania inahifadhi", "Uganda imesajili".
SWAHILI_GROUND = re.compile(
    r"\w*(?:hifadhi|pokea|shuhudia|pata|athiri\w*|kuwa|baki|anguka|kabili\w*|patikana|jaa|pakana"
    r"|zungumzia|tulia|umia|teseka|andikisha|sajili|orodhesha|rekodi|lemewa|furika|wa)"
)

#: "zimepunguza", "itaongeza": subject, tense and any stem.
SWAHILI_VERB = re.compile(r"(?:ha)?(?:i|zi)(?:na|me|li|ta|ki|nge)\w{3,}")

#: Behind "and Kigali to …": bare forms that are nouns as well.
BARE_VERBS = _set(
    "lift halt stop end cease start begin launch attack pull push hand keep hold open close pay",
    "use",
    "respect honour honor implement disarm release free join leave return neutralise neutralize",
    "control seize keep back arm fund support run share differ agree disagree dismantle withdraw",
    "take do make put allow let stay act move talk",
)

#: A passive before them takes the name as what is acted on: "Kinshasa was attacked".
PASSIVE_SIGNS = _set(
    "was were is are be been being est sont ete etait etaient fut furent soit sera seront"
)

#: In the passive these are done to towns and roads: "Goma was cut off", "Kindu est fermé".
GROUND_PASSIVES = _set(
    "closed hit cut reopened ordered shut recalled armed funded supported deployed pulled given",
    "left",
    "known seen used made ferme fermee rouvert rouverte ordonne appele tenu tenue juge mis mise",
    "frappe",
    "donne donnee leve",
)

#: Verbs whose object is a government: "accuses Rwanda", "told Kigali", "exhorte Kinshasa".
OBJECT_VERBS = (
    _english(
        "accuse blame ask urge warn condemn criticise criticize thank implicate sanction denounce",
        "pressure press lobby persuade convince exhort telephone phone notify brief alert inform",
    )
    | _set("tell tells told telling averti avertit avertissent avertir avertissant")
    | _french("accuser condamner exhorter critiquer denoncer sanctionner remercier")
)

#: Of countries and capitals only, as the object: "forced Kinshasa to talk", "soutient Kigali".
STATE_OBJECT_VERBS = (
    _english(
        "force compel oblige want expect rebuke snub reassure isolate provoke anger infuriate",
        "irritate",
        "suspect support embolden appease defy confront arm fund slam lambast applaud commend",
        "congratulate remind implore oppose trust blast punish blacklist corner scold shame court",
    )
    | _french(
        "forcer obliger presser sommer soupconner appuyer defier tancer isoler irriter",
        "pousser encourager laisser agacer rassurer interpeller fustiger vilipender prier",
        "appeler inviter saluer feliciter louer designer viser menager contrer rappeler",
    )
    | _set(
        "appelle appellent appelait contraint contraindre soutient soutiennent soutenir",
        "soutenait soutenu defend cautionne",
        "give gives gave given giving grant granted offer offered owe owes cost costs handed",
        "spared",
        "donne donnent donnerait offre offrent accorde accordent laisse laissent vaut",
        "suits suit suited beat beats beating thrashed thrash edged stunned trounced thumped",
        "outplayed battu",
        "battent bat",
        "let lets made makes helped helps backs backed backing",
    )
)

#: Skipped between the name and its verb.
AUXILIARIES = _set(
    "has have had was were is are will would also again later still never always yesterday today",
    "not then repeatedly strongly quickly itself meanwhile already since long once could may might",
    "must shall ought cannot should did does do to yet on for its their own in turn both",
    "consistently firmly flatly",
    "formally officially publicly immediately swiftly recently quietly monday tuesday wednesday",
    "thursday friday saturday sunday n ne a ont avait avaient est sont s se les la l le lui leur y",
    "en pas aussi encore toujours deja egalement vient viennent de d va vont etait jamais pourtant",
    "quant doit lundi mardi mercredi jeudi vendredi samedi dimanche hier officiellement",
    "immediatement fermement strenuously vehemently categorically privately simply merely now soon",
    "only merely even actively indeed reportedly allegedly openly directly largely",
    "categoriquement vivement vigoureusement clairement simplement desormais ensuite aussitot donc",
    "been ailleurs voisin voisine",
    "finalement ete etre avoir me nous tout vouloir lui elle de nouveau aura auront aurait",
    "auraient ait aient guere plus rien",
)

#: Words after which a name may be the subject of what follows; any other word takes it as its own.
SUBJECT_AFTER = _set(
    "that while whereas as but because where when if since after before although though which what",
    "how why so then yet however meanwhile yesterday today also and or neighbouring neighboring",
    "charge claim accusation allegation charges claims accusations allegations something anything",
    "everything measures demands conditions",
    "whom until unless once both only even now later neither nor whether",
    "que qu mais car donc alors tandis lorsque quand si comme ou et puisque parce hier aujourd hui",
    "laquelle lequel quelle auquel auxquels effet outre contraire suite ailleurs part",
    "dont ce pourtant cependant enfin meme pendant",
    "iwapo endapo kwani ambapo ikiwa kwamba lakini huku wakati ingawa kuwa na pia jana leo",
)

#: "inasema", "imekanusha", "zitakutana", "haihusiki": subject, tense and the stem of the verb.
SWAHILI_AGENT = re.compile(
    r"(?:ha)?(?:i|zi|ya|li|wa|u)(?:na|li|me|ta|ki|ja)?(?:wa|i|ki|zi|m|ji)?"
    r"(?:sema|kanusha|dai|laumu|shutumu|tangaza|taka|kataa|ahidi|omba|kutana|kubali|kubaliana|onya"
    r"|jibu|tuma|unga|pinga|lalamika|kanya|tuhumu|thibitisha|kiri|fungua|funga|sisitiza|lani"
    r"|subiri|toa|husiki|husika|pongeza|karibisha|kosoa|alika|unga|amua|agiza|ruhusu|zuia|ondoa"
    r"|rejesha|eleza|jibu|piga|saini|tia|weka|ita|ahirisha|sitisha|vunja|gomea|tishia|kemea|hofia"
    r"|wekea|saidia|nyima|ambia|hakikishia|anza|anzisha|rejea|peleka|kana|penda|chukua|jitetea|fanya|dhamiria|tarajia|azimia|kosa|endelea)(?:ni|na)?"
)

#: "Goma inaendelea kupokea wakimbizi", "Sake imeanza kushambuliwa": what befalls the ground.
GROUND_ACTS = [
    [f"ku{stem}"]
    for stem in """pokea wapokea hifadhi wahifadhi karibisha wakaribisha shuhudia shambuliwa kumbwa
    lengwa furika""".split()
]

#: "imelaumu Rwanda", "umeitaka Rwanda": a verb whose object is a government.
SWAHILI_OBJECT = re.compile(
    r"(?:a|i|zi|ya|li|wa|u|m)(?:na|li|me|ta|ki)?(?:wa|i|ki|zi)?"
    r"(?:laumu|shutumu|taka|onya|tuhumu|lani|pongeza|kosoa|sihi|omba|wekea|saidia|nyima|ambia|hakikishia|tishia|agiza|ruhusu)"
)
