"""Documents on the screen: laid out, shown, exported."""
