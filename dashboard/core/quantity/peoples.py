"""What the people of a country or a people are called, where a figure counts them.

English beside French; a row may be extended without touching the code. Only plurals, and words
that are the same in the plural, stand here: "3,000 Haitians fled" counts people, "3,000 Haitian"
begins another noun.
"""

from __future__ import annotations

from dashboard.core.tokens import fold


def _words(words: str) -> frozenset[str]:
    """The words without case and accents, as the tokens of a text are."""
    return frozenset(fold(words).split())


#: The people of countries: "165,000 Haitians have fled their homes".
_NATIONALS = _words(
    """angolans beninese burkinabe burkinabes cameroonians chadians comorians djiboutians egyptians
    eritreans ethiopians gabonese gambians ghanaians guineans ivorians ivoirians kenyans liberians
    libyans malagasy malawians malians mauritanians moroccans mozambicans namibians nigeriens
    nigerians senegalese somalis somalians tanzanians togolese tunisians zambians zimbabweans
    afghans armenians azerbaijanis azeris bangladeshis burmese cambodians georgians indonesians
    iranians iraqis jordanians kosovars kyrgyz lebanese libyens myanmarese nepalese nepalis
    pakistanis palestinians gazans syrians tajiks timorese ukrainians uzbeks vietnamese yemenis
    colombians cubans ecuadorians guatemalans haitians hondurans nicaraguans peruvians salvadorans
    salvadoreans venezuelans
    angolais beninois burkinabès camerounais tchadiens comoriens egyptiens érythréens éthiopiens
    gabonais guinéens ivoiriens kényans libériens libyens malgaches malawites maliens mauritaniens
    marocains mozambicains nigériens nigérians sénégalais somaliens togolais tunisiens zambiens
    zimbabwéens afghans arméniens azerbaïdjanais birmans géorgiens irakiens iraniens libanais
    népalais pakistanais palestiniens gazaouis syriens ukrainiens yéménites colombiens cubains
    haïtiens haïtiennes honduriens nicaraguayens salvadoriens vénézuéliens"""
)
#: Peoples and faiths: "some 3,000 Rohingya crossed the river".
_PEOPLES = _words(
    """banyarwanda barundi bashi barega bahunde banande batembo banyanga bahavu bafulero bavira
    babuyu bahema walese bambuti mbuti mbororo bororo bororos batwa batwas lubas baluba balubas
    hunde nyanga alur alurs ngiti ngitis bembe fuliru tekes yakas
    rohingya rohingyas rohingyan tigrayans tigréens amharas oromos afars masalit zaghawa dinkas
    nuers nuer darfuris darfurians kurds kurdes yazidis yézidis yezidis tamils hazaras uighurs
    tuaregs touaregs fulanis peuls peulhs christians muslims chrétiens musulmans"""
)
#: All of them.
PEOPLES = _NATIONALS | _PEOPLES
