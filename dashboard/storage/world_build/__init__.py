"""Making the world pack anew from packages of the registry; not needed to use it."""
