"""The dock: one model of what is shown, controllers that do the work, views that show it."""
