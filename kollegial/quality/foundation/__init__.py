"""What an organisation stands on: its idea of success, its goals, its quality period."""
