"""What governments and offices do, and villages do not: the verbs and nouns that show a metonym.

"Kigali denies", "Kinshasa a annoncé", "Kampala inasema": the capital stands for its government.
"""

from __future__ import annotations

import re

from dashboard.core.recognition.words import _set


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
        ends = ("e", "ent", "er", "ait", "aient", "ant", "es", "ee", "ees", "era", "erait", "eront")
        forms |= {stem + end for end in ends} | {stem + "a", stem + "erent"}
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
        "observer interpeller",
    )
    | _set(
        "hausse haussent jette jettent reagi reagit reagissent dit disent disait dire dement",
        "dementent dementi dementir rejette",
        "rejettent promet promettent promis promettre repond repondent repondu repondre soutient",
        "soutiennent soutenu tait taire veut veulent voulait vouloir envoie envoient envoye",
        "envoyer reconnait reconnaissent reconnu avertit averti engage exclut exclu craint",
        "craignent suspend suspendu rompt rompu rouvre rouvert maintient maintenu tient met",
        "mettent choisi choisit entend pretend pretendent poursuit attend attendent conteste",
        "cautionne defend defendu appelle rappelle projette interdit interdisent convenu convient",
        "conviennent obtenu obtient rejouit rejoui abstient abstenu voit voient croit croient sait",
        "savent prevenu previent revendique revendiquent etabli retablit durci leve gele rejoui",
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
        "perd perdent perdu perdait gagne remporte remporte envahit envahi envahissent reprend",
        "repris",
        "fournit fournissent fourni vend vendent vendu detient detiennent joue mise cherche",
        "multiplie",
    )
    | _french(
        "attaquer bombarder lancer annexer utiliser tenter essayer echouer commencer cesser",
        "continuer",
        "livrer acheter bloquer arreter liberer capturer piller exploiter mener miser chercher",
        "multiplier preparer jouer",
    )
)

#: What happens to a country or a capital as ground: any other past tense makes it an actor.
GROUND_PAST = _set(
    "based called named located situated populated dominated surrounded closed remained stayed",
    "been",
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

#: Help "to" a capital goes to its government; to a country or a town it may be a convoy.
HELP_TO_CAPITAL = _set(
    "aid support assistance arms weapons sales loans credit aide aides soutien assistance armes",
    "ventes",
    "prets appui cooperation msaada misaada silaha",
)

#: Stems of Swahili verbs whose subject is ground: "Tanzania inahifadhi", "Uvira iko".
SWAHILI_GROUND = re.compile(
    r"\w*(?:hifadhi|pokea|shuhudia|pata|athiri\w*|kuwa|baki|anguka|kabili\w*|patikana|jaa|pakana"
    r"|zungumzia|tulia|umia|teseka|wa)"
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

#: Behind "as": "with Doha as mediator", "le Qatar comme médiateur".
OFFICES = _set(
    "mediator mediators broker brokers guarantor guarantors facilitator facilitators observer",
    "observers backer backers host hosts partner partners ally allies signatory signatories",
    "mediateur mediateurs mediatrice garant garants facilitateur facilitateurs observateur",
    "observateurs parrain parrains partenaire partenaires allie allies",
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
        "pressure press lobby persuade convince exhort",
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
        "appeler inviter",
    )
    | _set(
        "appelle appellent appelait contraint contraindre soutient soutiennent soutenir",
        "soutenait soutenu defend cautionne",
        "give gives gave given giving grant granted offer offered owe owes cost costs handed",
        "spared",
        "donne donnent donnerait offre offrent accorde accordent laisse laissent vaut",
        "beat beats beating thrashed thrash edged stunned trounced thumped outplayed battu",
        "battent bat",
        "let lets made makes helped helps backs backed backing",
    )
)

#: Words that want a power behind "to": "answer to Goma", "fidèles à Kinshasa", "message à Kigali".
LOYALTIES = _set(
    "answer answers answered answering loyal beholden allegiance accountable subservient",
    "fidele fideles infeode infeodes infeodee allegeance loyaux rallie rallies waaminifu tiifu",
)
TO_POWER = LOYALTIES | _set(
    "allied hostile opposed message messages letter ultimatum warning appeal plea concession",
    "concessions rebuke signal favourable favorable sympathetic attributed friendly",
    "adresse adressee adresses lettre avertissement allie allies alliee hostile hostiles opposes",
    "demande demandent demandait demander demandes reproche reprochent reprochait ordonne",
    "ordonnent",
    "balle pression blame responsibility enjoint enjoignent imputes impute imputee imputees",
    "imputent attribue attribuee attribuees",
    "attribuent conseille recommande intime interdit oppose opposee barua ujumbe",
)
WITH_POWER = _set(
    "allied aligned alliance cooperation collusion coordination coordinating coordinated cooperate",
    "cooperating collaborating negotiate negotiating negotiates negotiated talking siding sided",
    "broke",
    "standoff partnership peace war conflict deal links contacts guerre conflit paix cooperation",
    "collaboration negocier negocie dialoguer dialogue rompre rompu alliance partenariat contacts",
    "connivence intelligence collusion rapprochement vita ushirikiano",
)

#: Before "de": "exige de Kigali", "obtenir de Kinshasa"; before "from": "guarantees from Kigali".
DEMANDS_OF = _set(
    "exige exigent exiger exigeait exigeant reclame reclament reclamer attend attendent attendait",
    "attendre obtenir obtenu obtient obtiennent requiert requierent espere venant provenant",
    "demanded demands demanding sought seeking seeks obtained wanted wants assurances guarantees",
    "guarantee permission approval orders instructions pledge pledges commitment commitments word",
    "distance distanced denial denials funding weapons backing",
)

#: "call on Kigali to …", "a fait appel à": verbs that end in "on" or "upon".
CALLS = _set("call calls called calling prevail prevailed lean leaned press pressed impose imposed")

#: "war between Russia and Ukraine": only with "between", for "guerre du Congo" names a place.
BETWEEN_NOUNS = _set(
    "war conflict escalation peace truce normalisation normalization cooperation partnership",
    "contacts",
    "discussions rivalry hostilities animosity confrontation memorandum meeting reconciliation",
    "clash",
    "de-escalation spat tussle showdown friendship alliance guerre conflit conflits bras",
    "escalade",
    "desescalade entente paix treve partenariat discussions negociation cessez contentieux",
    "rivalite",
    "hostilites animosite protocole rencontre entretiens sommet reconciliation brouille mesentente",
    "amitie vita amani makubaliano mkataba mgogoro usitishaji ushirikiano mapatano",
)

#: With these "between" speaks of the ground: "the border between Rwanda and the DRC".
GROUND_NOUNS = _set(
    "border borders frontier road roads lake river corridor flights flight route located travel",
    "travelling shared straddling crossing frontiere frontieres route lac riviere vols situe",
    "situee",
    "axe poste mpaka mipaka barabara ziwa",
)

#: "the troops of Kigali": of capitals only, for "troops of Uganda" come from there.
CAPITAL_POWER = _set(
    "forces troops army coalition coalitions soldiers allies ally proxies supporters puppets",
    "puppet",
    "clients agents emissaries emissary troupes soldats armee militaires allie allies emissaires",
    "emissaire partisans pions marionnettes supplettifs suppletifs relais majeshi washirika",
    "kibaraka",
    "vibaraka wajumbe delegation delegations delegues negociateurs negotiators",
    "madai kauli msimamo tamko ombi uamuzi hatua position decision refus refusal initiative",
    "version",
    "declarations allegations promesses affirmations demande demandes silence volonte ambitions",
    "role",
    "ingerence ingerences implication offre proposition reponse reaction denegations dementis",
    "propos critiques menaces annonce annonces remarks comments statement statements words",
    "criticism",
    "threats threat warning warnings avertissement avertissements injonctions ultimatum vues",
    "agenda",
    "dam yeux compte solde insu egide houlette invitation regard satisfaction colere ire eyes view",
    "request behest expense displeasure dismay anger delight chagrin courtesy blessing niaba",
    "mwaliko",
    "exigences proposals stance strategie politique diplomatie sera denials",
)

#: Participles before "by": "denied by Kigali", "soutenus par le Rwanda".
PASSIVES = _set(
    "sanctionne sanctionnee sanctionnes condamne condamnee condamnes expulse expulsee expulses",
    "conteste contestee contestes exige exigee reclame reclamee",
    "denied backed supported armed funded financed sponsored rejected welcomed condemned proposed",
    "blamed summoned sanctioned praised mediated brokered imposed announced signed accused trained",
    "equipped facilitated aided led",
    "controlled ordered demanded criticised criticized made issued soutenu soutenus soutenue",
    "soutenues appuye appuyes appuyee appuyees finance finances arme armes dementi dementie rejete",
    "rejetee rejetees denonce accuse accuses accusee propose proposee parraine parrainee impose",
    "imposees annonce annoncee inayoungwa wanaoungwa linaloungwa mkono",
    "used directed orchestrated masterminded commanded deployed sent equipped protected tolerated",
    "considered judged accepted urged welcomed menee menees mene menes lancee lancees lance",
    "orchestree orchestrees conduite conduites bombarde bombardee bombardes occupe occupee",
    "occupees occupes annexe annexee interdit interdite frappe frappes visee vises convoque",
    "recognised recognized approved rebuffed seen viewed described manipules manipule manipulee",
    "entraines entraine equipes equipe pilote pilotee pilotes commandites envoye envoyes envoyees",
    "deployes deployees controle decide decidee decretee decrete reconnue reconnu salue saluee",
    "pointe pointee qualifie qualifiee consideres considere percu percue ordonne ordonnee",
    "inaungwa yanayoungwa unaoungwa lililoungwa waliotumwa yaliyotolewa iliyotolewa",
)

#: "talks between Kinshasa and Kigali", "support from Rwanda", "sanctions contre Kigali".
DIPLOMATIC_NOUNS = _set(
    "request behest help assistance approval blessing demande aide concours requete",
    "talks tensions relations ties agreement deal accord dialogue negotiations rapprochement",
    "dispute standoff support backing pressure sanctions accusations allegations mediation proxies",
    "complicity diplomacy treaty pact calls appeals ceasefire condemnation demands reaction",
    "response hostility mistrust row rift feud summit involvement consent pourparlers negociations",
    "accords soutien appui pression pressions relations tension crise differend aide mediation",
    "faute responsabilite tort torts blame",
    "accusations complicite brouille dialogues mazungumzo uhusiano mvutano protests complaint",
    "criticism criticisms rebuke recriminations accusation critiques critique plainte",
    "protestations",
    "represailles embargo vikwazo lawama shutuma tuhuma shinikizo msaada uungaji",
)
#: With "of" and "de" these are named for where they were held: "pourparlers de Luanda".
VENUE_NOUNS = _set(
    "talks agreement deal accord accords dialogue negotiations negociations pourparlers summit",
    "sommet",
    "treaty pact ceasefire dialogues mazungumzo",
)
VENUE_LINKS = _set("of de du d ya la")
NOUN_LINKS = _set(
    "of from on against with by between the du de des sur contre avec entre d le la ya wa na dhidi"
)

#: "the Kigali government", "autorités de Kigali", "serikali ya Kongo".
POWER_AFTER = _set(
    "government gov govt regime authorities administration cabinet diplomacy diplomats"
)
POWER_BEFORE = _set(
    "government authorities regime gouvernement autorites regime pouvoir diplomatie serikali",
    "utawala",
)

#: "Rwanda-backed", "Kigali-supported".
BACKED = _set(
    "backed supported sponsored armed led funded aligned allied friendly trained equipped"
)

#: What belongs to a government: "Kigali's denial", "Kinshasa's allies".
POSSESSIONS = _set(
    "intervention military operation operations war aggression soldiers rebels backers clients",
    "support denial government army allies accusation accusations demand demands forces troops",
    "position role backing response ally envoy ambassador policy claim claims offer refusal",
    "proxies proxy involvement request decision stance minister ministry leaders leadership",
    "actions hand interference meddling reaction strategy plan plans pressure ambitions",
    "silence reluctance readiness willingness insistence complicity allegation allegations charge",
    "charges complaint complaints rhetoric negotiators delegation diplomats foreign security",
    "interests concerns objections hardline tactics recognition ambassador",
)

#: Skipped between the name and its verb.
AUXILIARIES = _set(
    "has have had was were is are will would also again later still never always yesterday today",
    "not then repeatedly strongly quickly itself meanwhile already since long once could may might",
    "should did does do to yet on for its their own in turn both consistently firmly flatly",
    "formally officially publicly immediately swiftly recently quietly monday tuesday wednesday",
    "thursday friday saturday sunday n ne a ont avait avaient est sont s se les la l le lui leur y",
    "en pas aussi encore toujours deja egalement vient viennent de d va vont etait jamais pourtant",
    "quant doit lundi mardi mercredi jeudi vendredi samedi dimanche hier officiellement",
    "immediatement fermement strenuously vehemently categorically privately simply merely now soon",
    "categoriquement vivement vigoureusement clairement simplement desormais ensuite aussitot donc",
    "finalement ete etre avoir me nous tout vouloir lui elle de nouveau",
)

#: Words after which a name may be the subject of what follows; any other word takes it as its own.
SUBJECT_AFTER = _set(
    "that while whereas as but because where when if since after before although though which what",
    "how why so then yet however meanwhile yesterday today also and or neighbouring neighboring",
    "charge claim accusation allegation charges claims accusations allegations something anything",
    "everything measures demands conditions",
    "whom until unless once both only even now later",
    "que qu mais car donc alors tandis lorsque quand si comme ou et puisque parce hier aujourd hui",
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

#: "imelaumu Rwanda", "umeitaka Rwanda": a verb whose object is a government.
SWAHILI_OBJECT = re.compile(
    r"(?:a|i|zi|ya|li|wa|u|m)(?:na|li|me|ta|ki)?(?:wa|i|ki|zi)?"
    r"(?:laumu|shutumu|taka|onya|tuhumu|lani|pongeza|kosoa|sihi|omba|wekea|saidia|nyima|ambia|hakikishia|tishia|agiza|ruhusu)"
)
