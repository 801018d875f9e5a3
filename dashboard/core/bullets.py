"""What opens a line of a list in print."""

#: Each with the blank behind it; an "o" is what a round bullet becomes in copied text.
BULLETS = ("- ", "• ", "* ", "▪ ", "– ", "· ", "— ", "o ", "➢ ", "✓ ")
