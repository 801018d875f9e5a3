"""Acts of a government that take several words: "stayed out of", "garde le silence", "took note".

Each line is a verb with what follows it; the verb alone may be said of any town ("stayed dry").
"""

from __future__ import annotations

from collections import defaultdict

from dashboard.core.recognition.names.page import Page
from dashboard.core.tokens import name_keys

#: As printed behind the name; a stroke parts the forms a word may have.
_PHRASES = """
stayed/stays/staying out|stayed/stays/remained/remains/kept/keeps silent|stays/stayed neutral
remains/remained silent|remains/remained committed/opposed/convinced/determined/concerned/defiant
stands/stood by|stands/stood firm|stands/stood ready|stands/stood accused|took/takes/taking note
turned/turns down|carried/carries out|ruled/rules out|pushed/pushes/hit/hits back
backed/backs down|held/holds/holding talks|joined/joins forces|looked/looks/turned/turns to
moved/moves/rushed to|played/plays down|dragged/drags its|digs/dug in|doubled/doubles down
threw/throws its|has/had no comment/intention/interest/desire/wish/plan/plans/objection/appetite
made/makes clear|made/makes good|lost/loses patience|wins/won support|came/comes under
drew/draws a line|laid/lays claim|steps/stepped up|stepped/steps in|scales/scaled back
signs/signed off|runs/ran out of patience|went/goes to war|goes/went ahead|pours/poured scorn
paid/pays lip|bowed/bows to|gives/gave in
reste/restait/demeure silencieux/silencieuse/muet/muette/sourd/sourde/ferme/attaché/attachée
reste/demeure prudent/prudente/convaincu/convaincue/déterminé/déterminée/opposé/opposée/vigilant
est/était/sont attaché/attachée/attachés/prêt/prête/prêts/opposé/opposée/opposés/disposé/disposée
est/était/sont convaincu/convaincue/déterminé/déterminée/favorable/hostile/préoccupé/préoccupée
garde/gardait/gardent le silence|prend/prennent acte|prit acte|a pris acte|tient/tiennent à
fait/font savoir|a/ont fait savoir|fait/font valoir|fait/font état|fait/font pression
fait/font appel|fait/font marche|se dit/disent|s est dit|se dire|joue/jouent l|monte au créneau
hausse/haussent le ton|tape du poing|souffle le chaud|met/mettent en garde|a mis en garde
met/mettent en cause|a mis en cause|met/mettent fin|a/ont mis fin|passe/passent à l|tire/tirent la
donne/donnent son/leur|n exclut pas|n écarte pas|entend bien|voit rouge|joue la carte
temporise/temporisent|tourne/tournent le dos|a/ont tourné le dos|claque la porte|a claqué la porte
dispose/disposait de|serait/seraient derrière|est/était derrière|est/sont à la manœuvre
aurait/auraient/avait/avaient/a/ont été prévenu/prévenue/informé/informée/averti/avertie
aurait/auraient/avait/avaient/a/ont été consulté/consultée/associé/associée/convié/conviée
aurait/auraient/avait/avaient/a/ont été sommé/sommée/sanctionné/sanctionnée
a/ont/avait/avaient été cité/citée/cités/citées|s approche/approchait/approchent du/de/d
cherche/cherchait/cherchent à|tente/tentait/tentent de|dit/disent non|dit/disent oui
dit/disent stop|botte/bottent en touche|porte/portent plainte|a/ont porté plainte
offre/offrent ses bons|offre/offrent sa médiation|a offert sa médiation|sort/sortent du silence
rend/rendent coup|perd/perdent patience|y voit/voient|persiste/persistent et|jure/jurent n
jure/jurent de/que|crie/crient/criait à/au|se/s mure/murent dans
tarde/tardent/tardait à réagir/répondre/livrer/réagir/agir/signer/honorer|a tardé à
ne cache/cachent|n a pas caché|ne décolère|reste/restent/demeure de marbre
reste/demeure inflexible/intransigeant/intransigeante/évasif/évasive
reste/demeure discret/discrète/méfiant/méfiante
fait/font la sourde|fait/font la moue|fait/font mine/volte|fait/font profil|fait/font machine
fait/font monter|fait/font porter|fait/font semblant|fait/font bloc|se frotte/frottent les
garde/gardent espoir/ses/leurs|rejette/rejettent la|reprend/reprennent langue|serre/serrent les
ne veut/voulait/veulent|ne lâche/lâchent|ne bronche/bronchent|ne dit/disent rien/mot
lâche/lâchent du|crie/crient victoire|marque/marquent sa/son/leur
affiche/affichent sa/son/ses/leur|avance/avancent ses|a/ont haussé/durci le
durcit/durcissent le/sa|change/changent son
change/changent de ton/cap/avis/pied/position/posture/stratégie/discours
revoit/revoient sa/ses/son|turned/turns/turn a deaf
is/was/are under pressure|slow to react/respond/act/comment/answer|declines/declined to
budge/budges/budged|sees/saw it/things/the/an/no|swears/swore it/that/to/not
cries/cried/crying foul/victory|points/pointed/pointing out
must be forced/pressed/made/held/pushed|shrugs/shrugged off/it/at|shrugs/shrugged
brushes/brushed aside/off|waves/waved away/off/aside|has/had/have yet|will/would/might do next
is/was/are digging|is/was/are playing|is/was/are betting|is/was/are blowing
is/was/are losing patience|is/was/are hedging|is/was/are courting/mulling/weighing
hints/hinted/hinting at|would/will cheer|keeps/kept its/quiet/mum/pressing
walked/walks/walking away/back|lashes/lashed out|fires/fired back|wants/wanted|gets/got cold
cracks/cracked down|caves/caved in|softens/softened its|hardens/hardened its
a/ont/avait la mémoire|a/ont beau|a/ont intérêt|a/ont tout à|a/ont de quoi|a/ont les moyens
a/ont son/leur mot|a/ont perdu la/patience|a/ont pris le/les/acte/ses|compte/comptent sur
accueille/accueillent favorablement/fraîchement|accueille/accueillent la nouvelle/cette/ces
has/had a short/long/hand/stake/duty/right/choice|has/had every/no/little interest/reason/right
has/had troops/soldiers/forces|could/can not/no longer|counts/counted/counting on|gives/gave ground
se pose/posent en|se voit/voient en|se range/rangent derrière|s aligne/alignent|s érige/érigent
se mure/murent|se réserve/réservent le|se refuse/refusent à|se garde/gardent de|s entête/entêtent
s obstine/obstinent|se défausse/défaussent|s emporte/emportent|se targue/targuent|se vante/vantent
feint/feignent de/la/l|hides/hid its|knows/knew how|chooses/chose to/its|plays/played for/with
prend/prennent le relais|prend/prennent ses distances|a pris ses distances|a pris le relais
"""


def _index() -> dict[str, tuple[tuple[frozenset[str], ...], ...]]:
    """Phrases by their first words, each as the forms of its words in turn."""
    found: dict[str, list[tuple[frozenset[str], ...]]] = defaultdict(list)
    for phrase in _PHRASES.replace("\n", "|").split("|"):
        forms = tuple(frozenset(name_keys(word.split("/"))) for word in phrase.split())
        for first in forms[0] if forms else ():
            found[first].append(forms)
    return {first: tuple(phrases) for first, phrases in found.items()}


_BY_FIRST = _index()


def begins_act(page: Page, index: int) -> bool:
    """Whether a phrase that only governments are the subject of begins with this word.

    One word may stand between the first and the rest: "stayed firmly out", "est très attachée".
    """
    phrases = _BY_FIRST.get(page.tokens.words[index])
    if phrases is None:
        return False
    after = page.after(index + 1, 5)
    return any(_follows(after, forms[1:]) for forms in phrases)


def _follows(words: list[str], forms: tuple[frozenset[str], ...]) -> bool:
    for skipped in (0, 1):
        found = words[skipped : skipped + len(forms)]
        if len(found) == len(forms) and all(
            word in form for word, form in zip(found, forms, strict=True)
        ):
            return True
    return False
