"""Words by which a text tells of moving, and words around them: tables that a linguist extends.

No module here knows a sentence. English stands beside French; Swahili has modules of its own, since
subject and tense stand before its stems. :mod:`verbs` holds the commonest verbs and nouns of
moving; :mod:`more_verbs`, :mod:`colloquial` and those named after a language (``english_…``,
``french_…``, ``swahili_…``) the others; :mod:`lexicon` trouble, people, forces, the dead, time;
:mod:`place_words` prepositions and kinds of place; :mod:`senses` what a word of moving can say.
"""
