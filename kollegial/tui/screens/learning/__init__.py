"""The learning summary, the clearing list, and bundles between organisations."""
