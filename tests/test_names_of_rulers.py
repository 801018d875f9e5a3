"""States and capitals that stand for those who rule there, told by several words around them."""

from __future__ import annotations

import pytest
from named import SCENES, recognised

from dashboard.model import Role

POWERS = [
    ("fr", "C'est une agression commise par le Rwanda.", "Rwanda"),
    ("fr", "Il parle des massacres perpétrés notamment par le Rwanda.", "Rwanda"),
    ("fr", "L'occupation de Goma par le Rwanda dure depuis un an.", "Rwanda"),
    ("fr", "La fermeture de la frontière par l'Ouganda pèse sur les prix.", "Ouganda"),
    ("fr", "L'Angola de João Lourenço cherche une issue.", "Angola"),
    ("fr", "Il craint la Russie de Poutine.", "Russie"),
    ("fr", "Le Rwanda et ses complices pillent les mines.", "Rwanda"),
    ("fr", "Le Rwanda fait souffler le chaud et le froid.", "Rwanda"),
    ("fr", "Pas question pour Kinshasa de négocier.", "Kinshasa"),
    ("fr", "Le mouvement met aussi en cause Kinshasa.", "Kinshasa"),
    ("fr", "Ils pointent du doigt le Rwanda.", "Rwanda"),
    ("fr", "Il s'en prend une fois de plus à Kigali.", "Kigali"),
    ("fr", "L'opération RDC-Rwanda a commencé.", "RDC"),
    ("fr", "Les tensions RDC–Rwanda montent.", "Rwanda"),
    ("fr", "Ce sont des comptes pilotés depuis Kigali.", "Kigali"),
    ("fr", "Le Burundi a remis jeudi à la RDC deux cents hommes.", "RDC"),
    ("fr", "C'est une rencontre dont Luanda n'avait pas été informée.", "Luanda"),
    ("fr", "Le gouvernement de la République démocratique du Congo (RDC) condamne.", "RDC"),
    ("fr", "Toujours est-il que pour Kinshasa, le problème est ailleurs.", "Kinshasa"),
    ("fr", "Tous accusent le Rwanda qui, du reste, a été épinglé.", "Rwanda"),
    ("fr", "C'est le fait de l'Ouganda, qui dément.", "Ouganda"),
    ("fr", "L'implication cynique du Rwanda ne fait pas de doute.", "Rwanda"),
    ("fr", "Pretoria, frappée en plein cœur, organisait une rencontre.", "Pretoria"),
    ("fr", "Il a demandé formellement au Rwanda d'arrêter.", "Rwanda"),
    ("fr", "L'Europe soutient le président face à Kigali.", "Kigali"),
    ("fr", "La Suède, l'Allemagne et les Pays-Bas ont été cités.", "Allemagne"),
    ("fr", "Le Rwanda a d'ailleurs essayé d'isoler ses voisins.", "Rwanda"),
    ("fr", "Ils sont en Ouganda, mais Kampala les oblige à partir.", "Kampala"),
    ("fr", "« Kinshasa nous a abandonnés », soupire une mère.", "Kinshasa"),
    ("fr", "Les regards se tournent vers Kinshasa.", "Kinshasa"),
    ("fr", "Tous les yeux sont braqués sur Kinshasa.", "Kinshasa"),
    ("fr", "Kigali ne nous fait pas peur, crie un jeune.", "Kigali"),
    ("fr", "Une lettre a été envoyée à Kigali.", "Kigali"),
    ("fr", "Le Rwanda et l'Ouganda se disputent l'or.", "Ouganda"),
    ("fr", "Il accuse Kigali, Kampala et Nairobi de se partager l'Est.", "Kampala"),
    ("fr", "Il accuse Kigali, Kampala et Nairobi de se partager l'Est.", "Nairobi"),
    ("fr", "Les discussions avec Kinshasa reprendront bientôt.", "Kinshasa"),
    ("fr", "La rupture avec le Rwanda est consommée.", "Rwanda"),
    ("fr", "À Kinshasa, le gouvernement dit suivre la situation.", "Kinshasa"),
    ("fr", "À Kigali, la présidence dément toute ingérence.", "Kigali"),
    ("en", "In Kinshasa, the government said it was watching.", "Kinshasa"),
    ("en", "He accused Kigali, Kampala and Nairobi of looting the east.", "Kampala"),
    ("en", "A letter was sent to Kigali.", "Kigali"),
    ("en", "All eyes turn to Kinshasa.", "Kinshasa"),
    ("en", "It is a charge against Rwanda, which denies it.", "Rwanda"),
    ("en", "It follows a recent US-brokered peace deal.", "US"),
    ("en", "A Uganda-registered lorry burned on the road.", "Uganda"),
    ("en", "The Qatar-facilitated talks have stalled.", "Qatar"),
    ("en", "It was an aggression planned by Rwanda.", "Rwanda"),
    ("en", "The occupation of Goma by Rwanda has lasted a year.", "Rwanda"),
    ("en", "Rwanda and its proxies loot the mines.", "Rwanda"),
    ("en", "Diplomats fear Kagame's Rwanda.", "Rwanda"),
    ("en", "It is time for Kigali to withdraw.", "Kigali"),
    ("en", "They point the finger at Rwanda.", "Rwanda"),
    ("en", "The accounts are controlled from Kigali.", "Kigali"),
    ("en", "The government of the Democratic Republic of the Congo (DRC) objects.", "DRC"),
]

PLACES = [
    ("fr", "À Kinshasa, le marché central a rouvert.", "Kinshasa"),
    ("fr", "À Kinshasa, des étudiants ont marché.", "Kinshasa"),
    ("fr", "Deux cents soldats ont été envoyés à Kinshasa.", "Kinshasa"),
    ("fr", "Kinshasa se vide le soir.", "Kinshasa"),
    ("en", "In Kinshasa, the central market reopened.", "Kinshasa"),
    ("en", "Two hundred soldiers were sent to Kinshasa.", "Kinshasa"),
    ("fr", "Les réfugiés sont passés par le Rwanda.", "Rwanda"),
    ("fr", "Trois familles sont arrivées lundi par le Burundi.", "Burundi"),
    ("fr", "Les minerais sont acheminés par l'Ouganda.", "Ouganda"),
    ("fr", "La frontière RDC-Rwanda est fermée.", "RDC"),
    ("fr", "Les vols Kinshasa-Kigali reprennent.", "Kigali"),
    ("fr", "Ils sont partis pour Kinshasa de bon matin.", "Kinshasa"),
    ("fr", "Les combats au Burundi de 1993 ont fait fuir leurs parents.", "Burundi"),
    ("fr", "Les déplacés arrivés depuis Kigali attendent.", "Kigali"),
    ("fr", "L'ambassadeur du Burundi a été reçu.", "Burundi"),
    ("fr", "Il a été transféré vendredi à Kinshasa.", "Kinshasa"),
    ("fr", "Le maire est en République démocratique du Congo (RDC).", "RDC"),
    ("fr", "Ils ont gagné le Burundi, qui compte dix camps.", "Burundi"),
    ("fr", "Kinshasa, face à Brazzaville, sur la rive gauche, est calme.", "Brazzaville"),
    ("fr", "Ils ont fui pour le Rwanda, à pied.", "Rwanda"),
    ("en", "They travelled by Rwanda's lake road to Burundi.", "Burundi"),
    ("en", "The convoy left for Kinshasa to the sound of drums.", "Kinshasa"),
    ("en", "The town is surrounded by Uganda on three sides.", "Uganda"),
]


def role(language: str, sentence: str, name: str) -> Role:
    """What the last mention of ``name`` does in the sentence."""
    found = [one for one in recognised(sentence + SCENES[language]) if one.words == name]
    return found[-1].role


@pytest.mark.parametrize(("language", "sentence", "name"), POWERS)
def test_a_ruler_or_a_deed_beside_a_state_shows_a_power(
    language: str, sentence: str, name: str
) -> None:
    assert role(language, sentence, name) is Role.METONYM


@pytest.mark.parametrize(("language", "sentence", "name"), PLACES)
def test_a_state_that_is_passed_through_or_bordered_stays_a_place(
    language: str, sentence: str, name: str
) -> None:
    assert role(language, sentence, name) is Role.PLACE
