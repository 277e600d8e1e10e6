"""What a period taught: figures, cleared insights, closed measures, out of plain inputs.

Pure. Reads no store and no clock; every number of people or cases goes through ``protected``.
"""
