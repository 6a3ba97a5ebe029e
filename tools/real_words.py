"""Writes the list of real English words that must not be mended into words of ours (prime is not spine).

A tool for editors' machines only: it needs a word list, such as Debian's wamerican-large and wbritish-large (SCOWL;
free to copy and use, see their copyright file). `python -m tools.real_words /usr/share/dict/american-english-large ...`
keeps only the words that the spelling rules would change, and writes shared/understanding/real_words.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

from shared.content.loader import load
from shared.understanding.index import compile_index
from shared.understanding.spelling import correct
from shared.understanding.words import stem

TARGET = Path(__file__).parents[1] / "shared/understanding/real_words.py"
HEAD = '''"""Real English words one slip away from words of ours: never mended. Written by tools/real_words.py.

Chosen from SCOWL by Kevin Atkinson, whose word lists are free to use, copy and change.
"""

_WORDS = """
{words}
"""
REAL_WORDS = frozenset(_WORDS.split())
'''


def main() -> None:
    """Read word lists, one word a line, and write those that would be changed."""
    index = compile_index(load())
    known = set(index["known"])
    found = set()
    for path in sys.argv[1:]:
        for word in Path(path).read_text("utf-8").split():
            plain = word.isascii() and word.isalpha() and word.islower()
            if plain and stem(word) not in known and correct(word, index["spelling"], ()):
                found.add(word)
    lines, line = [], ""
    for word in sorted(found):
        if len(line) + len(word) > 118:
            lines.append(line.strip())
            line = ""
        line += f" {word}"
    TARGET.write_text(HEAD.format(words="\n".join([*lines, line.strip()])), encoding="utf-8")
    print(f"{len(found)} words written to {TARGET.name}")


if __name__ == "__main__":
    main()
