"""The screens, one a file, each with its styles in a file of the same name."""
