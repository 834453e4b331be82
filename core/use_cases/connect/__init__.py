"""The use case `connect`: a module for each step, one for the whole, one for what the steps share."""
