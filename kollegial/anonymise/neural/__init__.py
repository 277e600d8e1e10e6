"""The recogniser that learned: a small encoder reads a text and says what is a name.

It proposes spans and never writes a word. What it needs at run time is onnxruntime and the
two files in ``kollegial/anonymise/data``; without them everything else works on.
"""
