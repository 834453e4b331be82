"""What the dialog consists of: each shows what it is given, and says what people want."""
