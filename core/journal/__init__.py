"""What was begun and must be finished or undone, also after a crash."""
