"""Quality work as the app, the command line and the plain forms do it, each step in one place."""
