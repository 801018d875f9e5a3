"""What of a page is not the article: menus, links, signatures. ``dashboard.core.clean`` leads in.

:mod:`parts` decides; :mod:`markers`, :mod:`feet` and :mod:`links` are the tables of signs.
"""
