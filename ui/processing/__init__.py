"""The plugin without a screen: every action as a Processing algorithm."""
