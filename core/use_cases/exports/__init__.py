"""The use cases that make a connection permanent for other programs, in folders of the user's."""
