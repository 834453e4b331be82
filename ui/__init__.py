"""Every face of the plugin: dock, tasks, messages, browser menu. No HTTP, no authentication database."""
