"""Makes a connection permanent for other programs: a folder with what they need, and a list of such folders."""
