"""What the dialog shows; passive: it gets a state, and says what people do."""
