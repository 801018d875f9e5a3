"""Words that tell of an event, and words around them: tables that a linguist extends.

One module for each thing told (``…_cues``), English beside French beside Swahili; :mod:`cues` says
what a row holds and finds the rows of a text, :mod:`event` is what is made of one.
"""
