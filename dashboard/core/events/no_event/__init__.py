"""What sounds like an event of the war and is none, or was told already."""
