"""What this computer has of an account, and how it stands."""
