"""Small closed word lists the rules lean on. Written by hand for this project.

They are deliberately short: a rule that needs ten thousand entries is a job for a
trained recogniser, not for a list.
"""
