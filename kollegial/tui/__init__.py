"""The terminal app. Screens show the state and send intents; they hold none of it."""
