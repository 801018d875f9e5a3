"""Nouns, participles and small words around a government: "talks between", "backed by", "regime".

Tables of :mod:`dashboard.core.recognition.governments.metonyms`; English, French and Swahili
together.
"""

from __future__ import annotations

from dashboard.core.recognition.words.words import _set

#: Help "to" a capital goes to its government; to a country or a town it may be a convoy.
HELP_TO_CAPITAL = _set(
    "aid support assistance arms weapons sales loans credit aide aides soutien assistance armes",
    "ventes",
    "prets appui cooperation msaada misaada silaha",
)

#: Behind "as": "with Doha as mediator", "le Qatar comme médiateur".
OFFICES = _set(
    "mediator mediators broker brokers guarantor guarantors facilitator facilitators observer",
    "observers backer backers host hosts partner partners ally allies signatory signatories",
    "mediateur mediateurs mediatrice garant garants facilitateur facilitateurs observateur",
    "observateurs parrain parrains partenaire partenaires allie allies",
)

#: Words that want a power behind "to": "answer to Goma", "fidèles à Kinshasa", "message à Kigali".
LOYALTIES = _set(
    "answer answers answered answering loyal beholden allegiance accountable subservient",
    "fidele fideles loyale loyales acquis acquise acquises",
    "infeode infeodes infeodee allegeance loyaux rallie rallies waaminifu tiifu",
)
TO_POWER = LOYALTIES | _set(
    "allied hostile opposed message messages letter ultimatum warning appeal plea concession",
    "concessions rebuke signal favourable favorable sympathetic attributed friendly",
    "adresse adressee adresses lettre avertissement allie allies alliee hostile hostiles opposes",
    "demande demandent demandait demander demandes demandons demandions demandaient demandera",
    "reproche reprochent reprochait reprochons ordonne ordonnent ordonnons ordonnait",
    "balle pression blame responsibility enjoint enjoignent imputes impute imputee imputees",
    "imputent attribue attribuee attribuees",
    "imputant attribuant reprochant demandant ordonnant enjoignant imposant interdisant",
    "recommandant attribuent conseille recommande intime interdit oppose opposee barua ujumbe",
    "conseillent conseillons recommandent recommandons recommandaient enjoignons proposons",
)
WITH_POWER = _set(
    "allied aligned alliance cooperation collusion coordination coordinating coordinated cooperate",
    "cooperating collaborating negotiate negotiating negotiates negotiated talking siding sided",
    "broke",
    "standoff partnership peace war conflict deal links contacts guerre conflit paix cooperation",
    "collaboration negocier negocie dialoguer dialogue rompre rompu alliance partenariat contacts",
    "connivence intelligence collusion rapprochement vita ushirikiano",
    "discussion discussions rupture brouille entente echanges marchandage",
)

#: Before "de": "exige de Kigali", "obtenir de Kinshasa"; before "from": "guarantees from Kigali".
DEMANDS_OF = _set(
    "exige exigent exiger exigeait exigeant reclame reclament reclamer attend attendent attendait",
    "attendre obtenir obtenu obtient obtiennent requiert requierent espere",
    "exigeons reclamons attendons requerons esperons depend dependra dependait dependent",
    "decision decisions answer answers reply response reaction stamp nod signal consent assent",
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
    "rien ton tons confiance tempers trust mistrust distrust words divorce lune froid glace gulf",
    "defiance soupcons suspicion suspicions animosite hostilite rhetorique",
    "rhetoric",
    "clash torchon fer joute surenchere invectives passe defiance mefiance fracture fosse proces",
    "spat tussle showdown friendship alliance guerre conflit conflits bras",
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
    "these discours ombre emissaires parrain parrains recit narratif replique argument arguments",
    "aval camp benediction giron tutelle orbite bottes avis posture ton fermete mutisme",
    "engagement engagements absence participation exigence attitude attentes griefs reproches",
    "escarcelle",
    "embarras inaction calcul calculs desseins intentions bras passivite mainmise complaisance",
    "narrative patience",
    "presse press exigences proposals stance strategie politique diplomatie sera denials",
)

#: Participles before "by": "denied by Kigali", "soutenus par le Rwanda".
PASSIVES = _set(
    "set drawn drafted tabled signe signes signee signees livre livres livree livrees fourni",
    "fournis fournie fournies vendu",
    "vendus vendues ratifie ratifiee negocie negociee formule formulee formulees rapatries promis",
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

#: "Rwanda-backed", "Kigali-supported", "US-brokered", "Uganda-registered".
BACKED = _set(
    "backed supported sponsored armed led funded aligned allied friendly trained equipped",
    "brokered mediated facilitated negotiated imposed approved ordered drafted proposed",
    "owned registered made flagged financed donated supplied",
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
    "interests concerns objections hardline tactics recognition ambassador control rule grip sway",
)
