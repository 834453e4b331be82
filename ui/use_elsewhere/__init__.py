"""The dialog “Use Elsewhere”: exports a connection for other programs, and keeps the list of what was exported."""
