"""What people see of the plugin, and the threads for what is slow. No HTTP, no authentication database."""
