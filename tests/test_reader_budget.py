"""What reading costs, as shares of one another in one run: a machine that others use changes them little."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from shared.content.loader import load
from shared.understanding.meaning import Before
from shared.understanding.reader import understand

LOOKED_UP, READ = "go back please", "is walking any good for my bones"
LETTER = ("my mother is 82 and takes prednisone for her arthritis. how much calcium does she need each day? " * 20)[
    :1600
]
LESS, MOST = 10, 60  # a text that is looked up costs so little of one that is read; the longest so many short ones
HEAVY = ("numpy", "onnxruntime", "tokenizers")
LOOK_UP = f"""
import sys
from shared.content.loader import load
from shared.understanding.meaning import Answer, Before, Command
from shared.understanding.reader import read
assert read("yes", load(), Before("menopause")) == Answer("yes")
assert read("go back please", load()) == Command("back")
print(*sorted({HEAVY!r} & sys.modules.keys()))
""".replace("('", "{'").replace("')", "'}")


def seconds(text: str, tries: int = 7) -> float:
    """Our own time for one reading, warm: the least of a few, as what else goes on only adds to it."""
    understand(text, load(), Before("menopause"))
    return min(_once(text) for _ in range(tries))


def _once(text: str) -> float:
    began = time.process_time()
    understand(text, load(), Before("menopause"))
    return time.process_time() - began


def test_a_text_that_is_looked_up_costs_a_tenth_of_one_that_is_read_at_most() -> None:
    assert understand(LOOKED_UP, load()).evidence is None
    assert understand(READ, load()).evidence is not None
    assert LESS * seconds(LOOKED_UP) <= seconds(READ)


def test_the_longest_text_costs_sixty_short_ones_at_most() -> None:
    assert seconds(LETTER, tries=3) <= MOST * seconds(READ)


def test_a_look_up_loads_nothing_heavy() -> None:
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", LOOK_UP], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
