"""How long one reading takes, warm, in processor time: `python -m benchmarks.understanding`.

The budget, as shares of one another, is kept by tests/test_reader_budget.py.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import yaml

from shared.content.loader import load
from shared.content.model import Content
from shared.understanding.reader import read

SENTENCES = Path(__file__).parents[1] / "tests/understanding"
EVERY = 10
NOISE = ("a ", "i can not ", "bone ", "do i have to take ", "chest pain ", "?", "😀", "x", "ab1", "no yes ", "骨")


def spent(text: str, content: Content) -> float:
    """Milliseconds of processor time for one reading, the best of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        read(text, content)
        times.append(1000 * (time.process_time() - began))
    return min(times)


def main() -> None:
    """Print start-up, ordinary questions, and the worst noise."""
    began = time.process_time()
    content = load()
    loaded = time.process_time()
    read("hello", content)
    looked_up = time.process_time()
    read("is walking good for my bones", content)
    first = time.process_time() - looked_up
    print(
        f"content {1000 * (loaded - began):.0f} ms, first look-up {1000 * (looked_up - loaded):.0f} ms, "
        f"first reading {1000 * first:.0f} ms"
    )
    quick = sorted(spent(line, content) for line in ("yes", "no thanks", "not sure", "go back please", "STOP", "2"))
    print(f"looked up: median {statistics.median(quick):.2f} ms, slowest {quick[-1]:.2f} ms")
    lines = [
        str(line)
        for name in ("topics", "emergencies", "traps")
        for several in yaml.safe_load((SENTENCES / f"{name}.yaml").read_text("utf-8")).values()
        for line in several
    ]
    times = sorted(spent(line, content) for line in lines[::EVERY])
    print(f"{len(times)} sentences: median {statistics.median(times):.2f} ms, slowest {times[-1]:.2f} ms")
    letter = " ".join(lines)[:1600]
    print(f"a letter of 1,600 characters: {spent(letter, content):.1f} ms")
    worst = max((spent((piece * 1600)[:1600], content), piece) for piece in NOISE)
    print(f"the worst noise, {worst[1]!r} repeated: {worst[0]:.1f} ms")


if __name__ == "__main__":
    main()
