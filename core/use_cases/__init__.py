"""What people come for. Each blocks, so it runs in a task."""
