"""How a store of an earlier version becomes one of this version."""

#: The newest revision in ``versions``; a store with another one is older, or newer than we know.
HEAD = "0005"
