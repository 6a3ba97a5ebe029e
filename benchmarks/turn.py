"""How long one warm turn takes in the core: understanding plus conversation, on one core, without any door.

Goal: under 2 ms at the median. Run: python -m benchmarks.turn
"""

from __future__ import annotations

import statistics
import time

from shared.content.loader import load
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.reader import read

CONVERSATION = (
    "hello", "is walkin good for my bones", "1", "what are the side effects of fosamax", "checklist", "why", "yes",
    "what is osteopenia", "not sure", "i broke my wrist in 2019", "no", "prednisone", "lupus", "back", "no", "no idea",
    "yes please", "should i stop my prolia", "how much vitamin d3 do i need every day", "asdf", "thank you",
)  # fmt: skip
ROUNDS = 40


def main() -> None:
    """Print the median and the slowest of every hundred turns, in milliseconds, for each channel."""
    content = load()
    for channel in ("text", "voice"):
        words, took = Words(content, channel, "US"), []
        for _ in range(ROUNDS):
            session = Session()
            for line in CONVERSATION:
                began = time.perf_counter()
                _, session = respond(read(line, content, session.pending), session, words)
                took.append((time.perf_counter() - began) * 1000)
        warm = sorted(took[len(CONVERSATION) :])
        slow = warm[len(warm) * 99 // 100]
        print(f"{channel:6} median {statistics.median(warm):.2f} ms, 99th percentile {slow:.2f} ms")


if __name__ == "__main__":
    main()
