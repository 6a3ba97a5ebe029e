"""How long one warm turn takes in the core: understanding plus conversation, on one core, without any door.

A turn that is looked up is told apart from one that the encoder reads. Run: python -m benchmarks.turn
"""

from __future__ import annotations

import statistics
import time

from shared.content.loader import load
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.reader import understand

CONVERSATION = (
    "hello", "is walkin good for my bones", "1", "what are the side effects of fosamax", "how do i take it",
    "i am 71 and broke my wrist at 63", "checklist", "why", "yes", "what is osteopenia", "not sure", "no", "prednisone",
    "lupus", "back", "no", "not since i was a girl", "yes please", "should i stop my prolia",
    "how much vitamin d3 do i need every day", "asdf", "thank you",
)  # fmt: skip
ROUNDS = 10


def main() -> None:
    """Print the median and the slowest of every hundred turns, in milliseconds, for each channel."""
    content = load()
    for channel in ("text", "voice"):
        words = Words(content, channel, "US")
        took: dict[str, list[float]] = {"looked up": [], "read": []}
        for round_ in range(ROUNDS):
            session = Session()
            for line in CONVERSATION:
                began = time.perf_counter()
                found = understand(line, content, session.before)
                _, session = respond(found.meaning, session, words)
                if round_:
                    took["read" if found.evidence else "looked up"].append((time.perf_counter() - began) * 1000)
        for kind, times in took.items():
            slow = sorted(times)[len(times) * 99 // 100]
            print(f"{channel:6} {kind:9} median {statistics.median(times):.2f} ms, 99th percentile {slow:.2f} ms")


if __name__ == "__main__":
    main()
