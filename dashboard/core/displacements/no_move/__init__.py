"""What sounds like a movement and is none: planned, denied, refused, long ago, a journey."""
