"""How the anonymiser's model is made. Needs torch; nothing of it runs in the product."""
