"""What the plugin knows: CARTO accounts, access to them, and how to bring it about. No widgets here."""
