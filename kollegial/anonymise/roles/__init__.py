"""What a text says about the people it names: their role, their age, whether they are many."""
