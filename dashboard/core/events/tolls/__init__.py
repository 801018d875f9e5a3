"""Tolls: how many the text says were killed or wounded in an event, who they are, who counts."""
