"""A reviewer's forms: what a person decides on the page is kept in the store and can be undone.

- :mod:`desk`: what all forms share: who decides, keeping a decision, what to say after it;
- :mod:`names`: what a name means; :mod:`finding`: any row of the gazetteer for it;
- :mod:`placing`: where a name lies, picked on a map;
- :mod:`asking`: an online gazetteer asked for a name, with the reader's consent;
- :mod:`claims`: what a sentence says; :mod:`adding`: what the reader missed in it;
- :mod:`fields`: the boxes of both; :mod:`figures`: the figure that a flow shows;
- :mod:`dates`: an article's day; :mod:`made`: what was decided, each with its undoing;
- :mod:`told`: a decision in words.

Loaded when an article is opened or a form is asked for: the map comes first.
"""
