"""Pages looked at by a browser with axe-core, and by the validator of the W3C."""
