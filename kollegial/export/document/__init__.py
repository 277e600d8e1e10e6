"""A document before it has a form: one tree, out of which every renderer writes the same.

Nothing is counted and nothing is held back here or in a renderer: what stands in the tree is
what stands in Markdown, HTML, PDF, DOCX, XLSX, CSV and JSON, and on the screen.
"""
