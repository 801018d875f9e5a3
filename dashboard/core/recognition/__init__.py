"""What a name does in its sentence: tables of cues, and one module for each role."""
