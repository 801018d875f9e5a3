"""Who does what a cue says, and where: in the sentence, or at a place spoken of before.

:mod:`locate` goes from a cue to its places, :mod:`focus` to the place that "the town" points back
to, :mod:`who` to the actor.
"""
