"""Checks of the content, one idea a file. Each is a function `check(folder)` that yields what is wrong and what to do.

Written for people who change words and never meet code: they read `file:line: what is wrong. What to do.`
"""
