"""Parts of the screens for the feedback of service users."""
