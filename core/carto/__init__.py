"""All that only CARTO has: accounts, its management API, the allow-list, API keys."""
