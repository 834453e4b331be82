"""The dialog “Manage Access”: all accounts, and of each its addresses, certificates and API keys."""
