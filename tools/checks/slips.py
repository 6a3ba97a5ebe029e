"""What a YAML reader's complaint means to people who do not program: where the slip is, what it is, what to do.

Knows the words of one reader (libyaml). A complaint it does not know is passed on, with where to look.
"""

from __future__ import annotations

import yaml

_QUOTES = "Put everything behind the first colon in double quotes."
_KNOWN = {
    "mapping values are not allowed": ("A colon with a space after it stands inside the words.", _QUOTES),
    "could not find expected ':'": ("This line has no colon after its name.", "Write name: words."),
    "found unexpected end of stream": ("The quote that opens here is never closed.", "Add the missing quote."),
    "found unknown escape character": ("A backslash stands inside double quotes.", "Take the backslash out."),
    "found undefined alias": ("The words begin with a star.", _QUOTES),
    "could not determine a constructor": ("The words begin with an exclamation mark.", _QUOTES),
    "did not find expected comment": ("The words begin with a sign that YAML keeps for itself.", _QUOTES),
    "did not find expected ',' or ']'": ("The square bracket that opens here is never closed.", "Add the missing ]."),
    "did not find expected ',' or '}'": ("The curly bracket that opens here is never closed.", "Add the missing }."),
}
# Where these are found, the slip is where the reader began to read, above.
_ABOVE = ("could not find expected ':'", "found unexpected end", "expected ',' or")
_LOOK = "Look for a missing colon, quote or space on this line or the one above, or for a line moved to the right."


def explained(text: str, error: yaml.YAMLError) -> tuple[int, str, str]:
    """The line, what is wrong and what to do."""
    problem = str(getattr(error, "problem", None) or "this is not YAML")
    line = _line(error, problem)
    lines = text.splitlines() or [""]
    written = lines[min(line, len(lines)) - 1]
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return line, "This line begins with a tab.", "Use spaces instead, as the lines around it do."
    if "cannot start any token" in problem:
        return line, "The words begin with a sign that YAML keeps for itself.", _QUOTES
    for begin, (wrong, do) in _KNOWN.items():
        if problem.startswith(begin):
            return line, wrong, do
    opened = _open_quote(lines, line)
    if opened:
        return opened, "A double quote on this line has no partner.", "Add the missing quote, or take this one out."
    return line, f"This cannot be read: {problem}.", _LOOK


def _line(error: yaml.YAMLError, problem: str) -> int:
    began = getattr(error, "context_mark", None)
    mark = began if began and any(each in problem for each in _ABOVE) else getattr(error, "problem_mark", None)
    return int(mark.line) + 1 if mark else 1


def _open_quote(lines: list[str], line: int) -> int | None:
    """The nearest line, here or above, with a quote that has no partner on it."""
    above = range(min(line, len(lines)), 0, -1)
    return next((number for number in above if lines[number - 1].count('"') % 2), None)
