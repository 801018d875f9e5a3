"""Swahili words around the names of places: what decides over a name, and what only describes it.

A row may be extended without touching the code that reads it (``places/swahili_ends.py``).
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.displacements.words.place_words import word_set

#: "kutoka Sake", "wakitokea mjini Sake", "zilizotoka Sake"; not "yalitokea", what happened.
FROM = re.compile(r"(?:ku)?toka|kutokea|(?:wa|ba|zi|a)\w{0,4}(?:toka|tokea)")
#: "hadi Goma", "kwenda mjini Goma"
TO = word_set("hadi mpaka kwenda kuenda")
#: Behind people or where they are from: "600 kwenda Oicha", "barabara ya Sake kuelekea Goma".
WHITHER = word_set("kwenda kuenda hadi kuelekea")
#: "kuelekea Goma": nobody is said to have arrived.
TOWARDS = word_set("kuelekea wakielekea zikielekea wanaelekea walielekea upande")
#: "kupitia Bunagana", "mpaka wa Bunagana": people only pass there.
VIA = word_set("kupitia wakipitia kati baina mipaka mpakani kilomita umbali")
#: "mapigano ya Sake", "mashambulizi katika eneo la Masisi"
TROUBLE = word_set(
    """mapigano mapambano mashambulizi mashambulio shambulio shambulizi vita ghasia machafuko
    uvamizi mauaji makabiliano fujo uasi mzozo migogoro mgogoro ukosefu milipuko mlipuko mabomu
    risasi kuangukia kuanguka kutekwa kudhibitiwa kushambuliwa kuvamiwa kutwaliwa operesheni
    mdororo kudorora kuzorota
    mafuriko maporomoko moto volkano unyanyasaji ukatili vurugu kusonga mauwaji hujuma uhasama
    uporaji utekaji uhalifu vitisho tete tetemeko ukame njaa msako vurumai taharuki uharibifu"""
)
#: What fighting does where it is: "yanaendelea katika mkoa wa Ituri", "yalizuka mjini Sake".
RAGES = re.compile(
    r"(?:ya|i|u|zi)(?:me|li|na|ki|ka)(?:yo|lio|zo|o)?(?:i|li|u|ki|zi|wa|ya)?"
    r"(?:endelea|zuka|ripotiwa|shuhudiwa|tokea|ibuka|rindima|pamba|sikika|kithiri|ongezeka|fanyika"
    r"|lipuka|anza|shika|tanda|enea|jiri|zidi|dumu|kumba|tikisa|athiri|sumbua)"
)
#: Parts of verbs of violence, whatever their subject and tense: "waliushambulia", "limeteka".
STRUCK = (
    "shambuli", "vamia", "vamiw", "teka", "tekw", "kamata", "kamatw", "dhibiti", "twaa", "twaliw",
    "pigana", "pambana", "chukua", "chomw", "choma", "teketez", "anguki", "anguka", "anguke",
    "kumbw", "tikisw",
)  # fmt: skip
#: What people leave: "makazi yao", "makwao", "vijiji vyao".
HOMES = word_set(
    "makwao kwao nyumbani makazi makaazi nyumba vijiji maskani mashamba majumba makao miji maeneo"
    " maboma"
)
OWN_HOMES = word_set("makwao kwao nyumbani")
#: Where something is: "katika mji wa Sake", "mjini Sake".
LOCATIVES = word_set(
    "katika kwenye huko mjini nchini mkoani jimboni wilayani kijijini kambini jijini"
)
#: Between a noun and what it belongs to: "kambi ya", "watu wa"; of any class.
OF = word_set("wa ya za la cha vya")
THEIRS = word_set("yao zao vyao lao chao wao")
#: Passed over on the way: what kind of place it is, and what joins kind and name.
PASSED = word_set(
    """ya wa za la cha vya mwa kwa na ku mu pa m kwenyi
    katika kwenye huko kule hapa ndani nje mjini nchini mkoani jimboni
    kijijini vijijini wilayani kambini jijini kisiwani katani mitaani ukimbizini mpakani mji miji
    muji mu
    jiji kijiji vijiji wilaya mkoa mikoa mtaa mitaa kambi makambi eneo maeneo tarafa jimbo majimbo
    kata kitongoji vitongoji kituo vituo kisiwa visiwa nchi taifa shule shuleni makanisa kanisa
    kanisani hospitali uwanja soko sekta kundi usultani uchifu himaya groupement groupment mgodi
    migodi msitu misitu milima milimani mlima bonde mabonde nyanda jirani mkuu mkubwa mdogo mikubwa
    midogo kubwa ndogo muhimu kimkakati mpya kaskazini kusini mashariki magharibi kati katikati
    pembezoni mwisho mbalimbali mbali tofauti kadhaa mengine vingine nyingine
    miwili mitatu viwili vitatu
    pori mapori porini misituni
    mawili matatu mbili karibu zilizo zilizoko iliyo iliyoko ilioko iliko ulio ulioko uliko lililo
    lililoko kilicho
    kilichoko vilivyo vilivyoko yaliyo yaliyoko uliopo iliyopo kilichopo lililopo zilizopo vilivyopo
    madini biashara wakimbizi ndani muda mpito mapokezi familia wenyeji wahisani jamaa zao yao
    vyao lao vikiwemo ikiwemo kama vile pamoja hasa usalama salama sehemu juu chini
    siku wiki mwezi mwaka jana juzi leo iliyopita uliopita huu hii sasa tena kwanza mara
    usiku asubuhi mchana jioni alfajiri jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    januari februari machi aprili mei juni julai agosti septemba oktoba octoba novemba desemba
    disemba kuamkia
    ziwa mto pwani ufuo fukwe ufukwe mwambao mwalo maziwa nzima zima yote vyote wote hususan
    hususani hizo hiyo hilo huo hicho hivyo hayo jamhuri kidemokrasia"""
)
#: Who speaks or rules is named with a place that is no end: "mkuu wa wilaya ya Djugu".
TITLES = word_set(
    """mkuu meya gavana kiongozi msemaji afisa ofisa mbunge chifu askofu mkurugenzi waziri rais
    mwakilishi msimamizi naibu katibu serikali jeshi polisi mamlaka maafisa maofisa viongozi
    mwenyekiti mratibu shirika mashirika balozi ofisi mahakama gereza chuo kampuni bunge mwandishi
    waandishi mkaazi mkazi mwenyeji wabunge bendera mpaka vikosi wanajeshi waasi wapiganaji padri
    padre kasisi mchungaji imamu daktari muuguzi mwalimu"""
)
#: In front of a host its people count as the place: "wakazi wa Goma wamewapokea".
HOSTING = (
    "pokea", "pokelea", "karibisha", "hifadhi", "shuhudia", "andikisha", "sajili", "hudumia",
    "orodhesha", "kirimu",
)  # fmt: skip
#: DR Congo and those whose people come and go there: of "mjini Geneva, Uswisi, … nchini humo" one
#: of them is meant, and in none but them anybody arrives.
NEAR_LANDS = frozenset("CD CG CF SS SD UG RW BI TZ ZM AO KE ET SO MW MZ".split())
HAS = word_set(
    """ina una lina kina zina yana kuna mna pana ni imekuwa umekuwa ikiwa ukiwa likiwa kikiwa
    zikiwa yakiwa ilikuwa ulikuwa kilikuwa"""
)
