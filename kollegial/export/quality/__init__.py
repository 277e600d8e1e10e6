"""Measures and insights as documents: JSON for programs, tables for spreadsheets, a calendar.

Pure: what is to be shown is handed in, and the same gives the same bytes.
"""
