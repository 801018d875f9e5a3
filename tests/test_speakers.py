"""Who says what, and how: each construction with its sentence, in three languages."""
# ruff: noqa: E501

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.plain import plain
from dashboard.core.sentences import sentences
from dashboard.core.spans import Span
from dashboard.core.speakers import THE_ARTICLE, speaker_and_stance
from dashboard.core.speech.source_spans import subject_before
from dashboard.core.speech.words import BEFORE_SOURCE, HEARSAY, VERBS
from dashboard.model import Stance

#: sentence with the asked-for words between brackets | speaker | stance
CASES = """
The [takeover] was confirmed by security sources. | security sources | states
It was confirmed by security sources, stating that the military [retreated]. | security sources | states
Local civil society representatives reported [visible] M23 presence. | Local civil society representatives | states
This development, confirmed by local and security sources, [occurred] in silence. | local and security sources | states
The United Nations has accused Rwanda of [providing] support, a claim denied by Kigali. | The United Nations | accuses
The United Nations has accused Rwanda of support, a claim [denied] by Kigali. | Kigali | denies
« 640 familles ont [fui] », a confié à Actu Ituri un membre du comité local. | un membre du comité local | states
« Les miliciens sont [partis] », a déclaré à l'Agence des Grands Lacs un responsable. | un responsable | states
« Il y a eu une [attaque] à Sake », a raconté par téléphone un enseignant. | un enseignant | states
Les rebelles ont [pris] Sake, a dit à un journaliste de Goma le gouverneur. | le gouverneur | states
Les rebelles ont [pris] Sake, a déclaré Paul Kaya à deux médias. | Paul Kaya | states
Burundi's ambassador continued to deny that troops had [withdrawn] from Uvira. | Burundi's ambassador | denies
L'annonce de la [chute] de Sake est une infox. | the article | states
After talks in Qatar, the M23 insurgents [entered] Walikale, claiming to have “liberated” it. | the article | states
After talks in Qatar, the M23 insurgents entered it, claiming to have “[liberated]” it. | M23 insurgents | claims
Local sources reported heavy artillery fire leading to [gunfire]. | Local sources | states
The rebels, allegedly [supported] by Rwanda, have advanced into Walikale. | the article | claims
The rebels, allegedly supported by Rwanda, have [advanced] into Walikale. | the article | states
Corneille Nangaa, leader of the alliance, emphasized their [commitment]. | Corneille Nangaa | states
Insurgents of the alliance said on Friday that they had [seized] Loashi. | Insurgents of the alliance | states
Rebels [took] Kiwanja on Thursday, a clerk and three residents said, cutting the road. | a clerk and three residents | states
The rebels [leave] Nyabiondo, according to monitors. | monitors | states
“Walikale is in our [hands],” said M23 spokesperson Lawrence Kanyuka on X. | M23 spokesperson Lawrence Kanyuka | states
REBELS [TAKE] RUBAYA, SAY COLTAN TRADERS | COLTAN TRADERS | states
KINSHASA DENIES [LOSS] OF RUBAYA | KINSHASA | denies
Two rebels told AFP that they had [left], but residents said they were there. | Two rebels | states
Two rebels told AFP that they had left, but residents said they [were] there. | residents | states
The United States and member states of SADC [met] in Goma. | the article | states
M23 rebels pushed on, [seizing] the town of Walikale, local sources told Reuters. | local sources | states
The truce is unilateral; rebels [took] it despite a ceasefire announced by the M23. | the article | states
Lawrence Kanyuka, the M23 spokesman, said the group had [entered] the town. | Lawrence Kanyuka | states
Clashes were [reported] in Kiseguro. | the article | states
À Tongo, on signale des [combats] depuis jeudi. | the article | states
The UN warned that the town could [fall]. | The UN | warns
Selon la société civile, les rebelles ont [repris] Hombo. | la société civile | states
D’après des témoins, la cité est [tombée]. | des témoins | states
La cité est [tombée] mardi, a indiqué à l'AFP le maire. | le maire | states
Le porte-parole de l'armée, le colonel Mak, a affirmé que ses hommes [tiennent]. | Le porte-parole de l'armée | claims
Une attaque [confirmée] par l’administrateur du territoire. | l’administrateur du territoire | states
« [Faux] », rétorque un commerçant joint sur place. | un commerçant joint sur place | states
Kinshasa accuse le Rwanda de [soutenir] le M23. | Kinshasa | accuses
Kwa mujibu wa wakazi, waasi [wameuteka] mji wa Sake. | wakazi | states
Jeshi la Congo limesema [limeurudisha] mji wa Kitshanga. | Jeshi la Congo | states
Waasi wamekanusha [madai] hayo. | Waasi | denies
“Tuliona watu [wakikimbia] Sake,” alisema kwa majonzi. | the article | states
“Tuliona watu [wakikimbia] Sake,” alisema kwa huzuni Neema, mkazi wa Kalehe. | Neema | states
Mkuu wa vijiji hivyo vya Iga vinavyopatikana eneo la Bunia, Paul Kaya, alieleza kuwa [walishambulia]. | Mkuu wa vijiji hivyo vya Iga | states
Watu 12 [waliuawa], amesema chifu siku ya Jumanne. | chifu | states
Msemaji wa UNHCR, Uganda, Roco Nuri, amesema watu [wamekimbia]. | Msemaji wa UNHCR | states
Msemaji wa Umoja wa Mataifa Paul Kaya, amesema watu elfu 17 wamesalia huku wengine [wakikimbia]. | Msemaji wa Umoja wa Mataifa Paul Kaya | states
Hali hiyo imeongeza wasiwasi kwa raia [waliokimbia]. | the article | states
Katika taarifa yake M23 imesema [imeondoka] Walikale. | M23 | states
Radio Maisha — which visited the town on Sunday — reported residents [returning] to Sake. | Radio Maisha | states
Radio Maisha – seule sur place – a rapporté que des habitants [rentraient]. | Radio Maisha | states
“The army [dropped] bombs in Sake,” the statement further reads. | the statement | states
Men of a group claiming to defend the hills, had [attacked] Sake. | the article | states
The M23, claiming to have [freed] the town, stayed. | M23 | claims
“I can confirm that the rebels have [left] Sake,” Jean Kaya, governor of the province, told AFP. | Jean Kaya | states
« Nous confirmons que les rebelles ont [quitté] Sake », a dit le maire. | le maire | states
Dans le même temps, le porte-parole de l'armée, a assuré que la cité n'est pas [encerclée]. | le porte-parole de l'armée | claims
Le porte-parole du gouvernement provincial du Sud-Kivu sous le régime de Kinshasa, a assuré que la cité n'est pas [encerclée]. | Le porte-parole du gouvernement provincial du Sud-Kivu sous le régime de Kinshasa | claims
""".strip().splitlines()


def text_and_words(marked):
    """A text without its brackets, and where the words between them begin."""
    return marked.replace("[", "").replace("]", ""), marked.index("[")


def speaker_of_all(marked):
    """Who says the words between brackets, where the whole text is one sentence."""
    text, at = text_and_words(marked)
    return speaker_and_stance(text, Span(0, len(text)), at)


@pytest.mark.parametrize("case", CASES)
def test_the_source_of_a_saying_is_read_with_its_stance(case):
    # given a sentence of news, and the words whose source is asked for
    marked, speaker, stance = (part.strip() for part in case.rsplit("|", 2))
    sentence, at = text_and_words(marked)

    # when
    found = speaker_and_stance(sentence, Span(0, len(sentence)), at)

    # then the source stands in the text letter for letter
    assert (found.speaker, found.stance) == (speaker, Stance(stance))
    if found.start is not None:
        assert sentence[found.start : found.end] == found.speaker


def test_offsets_count_from_the_start_of_the_article():
    text = "Calm returned. Rebels took Sake, residents said."
    start = text.index("Rebels")

    found = speaker_and_stance(text, Span(start, len(text)), text.index("took"))

    assert text[found.start : found.end] == "residents"


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.example[:30])
def test_every_verb_of_saying_has_an_example_that_uses_it(verb):
    words = set(re.findall(r"[a-z'-]+", plain(verb.example)))
    forms = {plain(form.rstrip("*")) for form in f"{verb.english} {verb.french}".split()}
    assert words & forms


def test_every_phrase_before_a_source_and_every_adverb_of_hearsay_has_an_example():
    for phrase in BEFORE_SOURCE:
        assert phrase.words in plain(phrase.example)
        found = speaker_and_stance(
            phrase.example, Span(0, len(phrase.example)), len(phrase.example) - 2
        )
        assert found.speaker != THE_ARTICLE, phrase.example
    for adverb, example in HEARSAY.items():
        assert adverb in plain(example)


@given(st.text(max_size=300), st.integers(0, 300))
def test_no_text_raises_and_every_speaker_stands_in_it(text, at):
    found = speaker_and_stance(text, Span(0, len(text)), at)
    assert found.start is None or text[found.start : found.end] == found.speaker


@given(st.text(max_size=200))
def test_plain_letters_keep_every_offset(text):
    assert len(plain(text)) == len(text)


NOBODY = """
The M23 insurgents are one of an estimated 100 armed factions in a war that has [displaced] millions.
L'information selon laquelle Bunyatenge serait [tombé] est fausse.
""".strip().splitlines()


@pytest.mark.parametrize("marked", NOBODY, ids=lambda marked: marked[:40])
def test_an_adjective_and_a_relative_name_no_source(marked):
    assert speaker_of_all(marked).speaker == THE_ARTICLE


BY_COLON = """
10.45 Army: "Tshanzu was [recovered] at 9:00." | Army
M23 spokesman on X: "Tshanzu and Runyonyi are [ours], as ever." | M23 spokesman on X
Rebels [seize] Sake: residents | residents
""".strip().splitlines()


@pytest.mark.parametrize("case", BY_COLON, ids=lambda case: case[:40])
def test_a_source_may_be_set_off_by_a_colon(case):
    marked, speaker = (part.strip() for part in case.rsplit("|", 1))
    found = speaker_of_all(marked)
    assert found.speaker == speaker


#: a text of several sentences, with the asked-for words between brackets | speaker | stance
QUOTED_ACROSS = """
“The centre is [held] by the rebels. We pulled out to spare lives,” an officer told AFP. | an officer | states
"Our men [left] Kibumba. They are in Rumangabo. Nobody was hurt," said Colonel Mak. | Colonel Mak | states
The mayor said: “The market burned. The rebels [entered] at dawn.” | The mayor | states
“Sake is ours,” the M23 spokesman said. “We [took] Shasha as well.” | the M23 spokesman | states
« La cité est calme. Les rebelles [sont partis] hier », a déclaré le maire de Sake. | le maire de Sake | states
« Sake est tombée », affirme un habitant. « Ils [ont pris] aussi Kirotshe. » | un habitant | claims
“Mji umetekwa. Waasi [wameingia] asubuhi,” alisema mkazi mmoja. | mkazi mmoja | states
He called it “a betrayal”. The rebels [took] Sake. | the article | states
“It is over,” a trader said. Rebels [hold] Masisi. | the article | states
“They came at noon. They [burned] the huts.” | the article | states
""".strip().splitlines()


@pytest.mark.parametrize("case", QUOTED_ACROSS, ids=lambda case: case[:40])
def test_a_quotation_of_several_sentences_has_one_speaker(case):
    # given words inside or behind a quotation that goes over more than one sentence
    marked, speaker, stance = (part.strip() for part in case.rsplit("|", 2))
    text, at = text_and_words(marked)
    [sentence] = [span for span in sentences(text) if span.holds(at)]

    # when
    found = speaker_and_stance(text, sentence, at)

    # then whoever is named at its end, or before it, says all of it
    assert (found.speaker, found.stance) == (speaker, Stance(stance))
    if found.start is not None:
        assert text[found.start : found.end] == speaker


#: What stands about a source and is none of it, and what is no source at all.
EDGED = """
« Les familles [dorment] dehors », a confié à OKAPI.CD une enseignante. | une enseignante
« Trois villages sont [vides] », a déclaré à Bukavu Jeanne Kaya. | Jeanne Kaya
« Trois villages sont [vides] », a confié au micro de l'AFP un pasteur. | un pasteur
« Trois villages sont [vides] », a affirmé jeudi après-midi le bourgmestre de Kirumba. | le bourgmestre de Kirumba
« Trois villages sont [vides] », a dit lors d'un point de presse à Goma, Paul Kaya. | Paul Kaya
Trois villages se sont [vidés], a fait savoir le chef au HCR. | le chef
Près de 300 familles [vivent] là, dit la Croix-Rouge dans sa note du 7 mai. | la Croix-Rouge
Près de 300 familles [vivent] là, a constaté Radio Okapi mardi 4 mai. | Radio Okapi
Le pays comptait déjà selon le HCR environ 9.000 [réfugiés]. | le HCR
Plus de 400 personnes selon l'administrateur ont [fui] Oninga. | l'administrateur
Les déplacés de Kaseghe ont, eux, précisé qu'ils [dormaient] dehors. | Les déplacés de Kaseghe
L'un d'eux, qui a été joint par un journaliste, affirme que le bourg est [vide]. | L'un d'eux
* OCHA colleague says 200 families [reached] Komanda. | OCHA colleague
2. Notre mouvement rejette l'idée que ses hommes aient [pris] Bule. | Notre mouvement
"The road is [open]," Paul Kaya, of a transport union in Beni, told Radio Okapi. | Paul Kaya
Traders in Vuhovi, a village on the ridge, reported the arrival of 90 [families]. | Traders in Vuhovi
Within a week they had taken Kamanyola before they announced the [fall] of Sange. | they
A group of 1,100 people say they [fled] Nobili. | A group of 1,100 people
Ces 300 ménages s'ajoutent à près de 2 000 autres [arrivés] en mai. | the article
Ces gens, estimés à cent vingt [familles], rentrent à Chimbi. | the article
Un afflux de [déplacés] est signalé dans les villages de Bukombo. | the article
Après l'annonce, démentie depuis, d'une [arrivée] de rebelles, la cité s'est vidée. | the article
Une force se disant d'autodéfense [attaque] Bule. | the article
The [relocation] of 200 households to Mahagi, announced for July, is on hold. | the article
The 300 families [moved] to Mahagi, as announced on Monday. | the article
It is therefore estimated that 7,000 people [fled]. | the article
Raids by alleged ADF fighters [emptied] the village. | the article
Families face dire conditions after [fleeing] Uvira. | the article
More than 2,000 people [fled], adding to the 1,500 who were there. | the article
Up to 2,000 have [arrived], more reported on the way. | the article
Le calme n'aura duré qu'un matin : on se [bat] de nouveau à Sake. | the article
La cité est [vide], dément par ailleurs une partie de la presse. | une partie de la presse
""".strip().splitlines()


@pytest.mark.parametrize("case", EDGED, ids=lambda case: case[:40])
def test_a_source_is_named_without_what_stands_about_it(case):
    marked, speaker = (part.strip() for part in case.rsplit("|", 1))
    found = speaker_of_all(marked)
    assert found.speaker == speaker


TRIMMED = """
Jean Kaya, executive director of a group, said the [displacement] from Uvira has been massive. | Jean Kaya
« Les gens [partent] », dit M. Banza. | M. Banza
Residents, who asked not to be named, said rebels [entered] Masisi. | Residents
The army's spokesman, Maj. Mak, said rebels [entered] Masisi. | The army's spokesman
The rebels [left] Sake at dawn, on foot, said a trader. | a trader
Selon des experts et des diplomates, le M23 est [soutenu] par Kigali. | des experts et des diplomates
Congo for months has [accused] Rwanda of backing rebels. | Congo
The army in a statement said its men had [left] Sake. | The army
The governor on Sunday evening said troops had [routed] them. | The governor
La cité est [tombée], ont indiqué mercredi des sources locales. | des sources locales
La cité est [tombée], a rapporté ce mardi 4 mars la société civile. | la société civile
Kwa mujibu wa wizara ya afya tayari watu 60 [wamekimbia]. | wizara ya afya
Waasi wameingia Goma ambapo serikali ilidai [inaudhibiti] mji huo. | serikali
Jean Kaya, head of a rights group known as CRDH, based in Irumu, said 25 people were [killed]. | Jean Kaya
An officer in the army (FARDC) told AFP by phone, saying its forces had [left] for Mubi. | An officer in the army
Son président, Jean Kaya, fait savoir que deux villages ont été [attaqués]. | Son président
Des habitants en fuite renseignent que des combats [se poursuivent] à Kaniola. | Des habitants en fuite
""".strip().splitlines()


@pytest.mark.parametrize("case", TRIMMED, ids=lambda case: case[:40])
def test_a_source_ends_where_a_time_or_a_manner_begins(case):
    marked, speaker = (part.strip() for part in case.rsplit("|", 1))
    found = speaker_of_all(marked)
    assert found.speaker == speaker


AGAIN = """
The mayor, Jean Kaya, said Sake was calm. He said rebels had [left] Minova. | The mayor
« Le bilan est lourd », a confié Charité Banza. Selon lui, ils ont [pillé] Largu. | Charité Banza
« Sake est vide », a dit le maire. « Ils ont aussi [pris] Shasha », a-t-il ajouté. | le maire
Selon un habitant, Sake est vide. La même source ajoute que Minova est [tombée]. | un habitant
Residents told AFP that Sake was calm. It rained. They said rebels had [left] it. | Residents
He said rebels had [left] Minova. | He
""".strip().splitlines()


@pytest.mark.parametrize("case", AGAIN, ids=lambda case: case[:40])
def test_he_and_the_same_source_are_whoever_was_named_before(case):
    marked, speaker = (part.strip() for part in case.rsplit("|", 1))
    text, at = text_and_words(marked)
    [sentence] = [span for span in sentences(text) if span.holds(at)]
    assert speaker_and_stance(text, sentence, at).speaker == speaker


NOUNS = """
A team left to look into reports that thousands had [fled] Uvira.
After a three-day stretch with no outflow reported from Sake, 235 people [crossed] to Cyangugu.
Amid fears that the town could [fall], shops closed.
Fighting reported near Sake [killed] two.
""".strip().splitlines()


@pytest.mark.parametrize("marked", NOUNS, ids=lambda marked: marked[:40])
def test_a_report_and_what_is_reported_somewhere_are_no_source(marked):
    found = speaker_of_all(marked)
    assert found.speaker == THE_ARTICLE


#: Who is meant, over the sentences of an article; the words asked for stand between brackets.
MEANT = """
Le maire a confirmé l'attaque. « L'armée a repris la cité. Les rebelles ont [fui] », a-t-il déclaré. | Le maire
Selon le général Kaya, le M23 a attaqué. « Nos forces tiennent la cité. L'ennemi a [fui] », explique-t-il. | le général Kaya
Le président de la société civile, Jean Kaya, déplore la situation. Selon lui, les rebelles ont [pris] la cité. | Le président de la société civile
Un acteur local, qui vit à Nyangezi, a démenti cette information. Il a indiqué que les camps se sont [battus] là. | Un acteur local
Jean Kaya, porte-parole d'un front, un groupe qui combat aux côtés de l'armée, assure : « Nous avons [repris] Sake. » | Jean Kaya
Col. Kaya, a spokesman for the movement - which denies any links - told an agency that men had [taken] it. | Col. Kaya
« Des tirs ont éclaté, raconte cet habitant. Ensuite, le M23 a [pris] la cité. » | cet habitant
Les rebelles ont [pris] la cité, apprend-on de sources locales. | sources locales
Le maire, dit-on, sait que les rebelles ont [pris] la cité. | the article
“The town is [controlled] by the enemy,” indicated one of these sources. | one of these sources
"The rebels [fled]", stated one witness. | one witness
"The rebels [fled]", said inhabitants. | inhabitants
"Sake is under rebel [control]", wrote their spokesman Jean Kaya on Friday. | their spokesman Jean Kaya
« La cité est [tombée] », a écrit leur porte-parole. | leur porte-parole
"Sake was [taken]", said their neighbours wept. | the article
The River Front, a coalition comprising two armed groups, has accused the army of [attacking] Sake. | The River Front
Le Front, une coalition composée de groupes armés, a accusé l'armée d'avoir [attaqué] Sake. | Le Front
They faced no resistance, with the agency AFP reporting that soldiers [left] the base. | agency AFP
While the government feared an assault, its soldiers [fled] the city. | the article
Although residents warned of an attack, the rebels [took] the hill. | the article
While the mayor feared that rebels had [taken] Sake, its people slept. | the mayor
Jean Kaya added: "We were afraid. Jets [bombed] the villages. There is nobody there. | Jean Kaya
""".strip().splitlines()


@pytest.mark.parametrize("case", MEANT, ids=lambda case: case[-50:])
def test_who_is_meant_is_found_over_asides_inversions_and_quotations(case):
    marked, speaker = case.split(" | ")
    text, at = text_and_words(marked)
    sentence = next(one for one in sentences(text) if one.start <= at < one.end)
    assert speaker_and_stance(text, sentence, at).speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "word", "speaker"),
    [
        ("The governor visited Sake on Monday and said the town was calm.", "calm", "The governor"),
        (
            "The army spokesman spoke of a tactical retreat and denied any loss of ground.",
            "loss",
            "The army spokesman",
        ),
        (
            "Le porte-parole de l'armée, le colonel Ndjike, parle plutôt d'un « repli » et nie"
            " toute perte de terrain.",
            "perte",
            "Le porte-parole de l'armée",
        ),
        ("Le gouverneur a visité Sake lundi et a déclaré que tout est calme.", "calme",
         "Le gouverneur"),
        ("L'armée se dit prête et dément la chute de Sake.", "chute", "L'armée"),
        ("Residents and officials said the town was calm.", "calm", "Residents and officials"),
        ("Three armed men and a woman said the town was calm.", "calm",
         "Three armed men and a woman"),
    ],
)  # fmt: skip
def test_the_second_of_two_verbs_has_the_subject_of_the_first(sentence, word, speaker):
    found = speaker_and_stance(sentence, Span(0, len(sentence)), sentence.index(word))
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "verb", "who"),
    [
        ("18h40 MSF annonce suspendre ses consultations.", "annonce", "MSF"),
        ("Le village de Sange, où l'armée affirme tenir, est calme.", "affirme", "l'armée"),
    ],
)
def test_a_source_begins_behind_the_hour_and_the_word_that_opens_its_clause(sentence, verb, who):
    # given a source behind an hour, or in a clause of its own
    start = sentence.index(verb)

    # when it is looked for before its verb
    found = subject_before(plain(sentence), start)

    # then neither is a part of it
    assert found is not None
    assert sentence[found.start : found.end] == who


@pytest.mark.parametrize("letters", [24, 60, 100])
def test_an_office_before_a_word_without_end_takes_no_time_to_read(letters):
    # given an office and a long word: as pieces of words it could be read in millions of ways
    text = (
        f"Mkuu wa {'a' * letters} wa kijiji cha kwanza na cha pili na cha tatu amesema waasi"
        " wameteka Sake."
    )

    # when it is asked who says it, the sentence is read within a blink
    started = time.process_time()
    said = speaker_and_stance(text, Span(0, len(text)), text.index("waasi"))

    assert time.process_time() - started < 1
    assert said.speaker == THE_ARTICLE


def test_the_office_that_opens_a_long_subject_ends_before_what_is_told_of_its_land():
    text = (
        "Mkuu wa vijiji vya Djaiba vinavyopatikana eneo la Djugu upande wa mashariki mwa nchi ya"
        " Congo amesema waasi wameteka Sake."
    )
    said = speaker_and_stance(text, Span(0, len(text)), text.index("waasi"))
    assert said.speaker == "Mkuu wa vijiji vya Djaiba"
