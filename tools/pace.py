"""How fast synthesizers read what we say: the measurement behind WORDS_A_SECOND in tools/measure.py.

`python -m tools.pace` needs espeak-ng and flite (Debian: apt install espeak-ng flite). It draws messages evenly from
the walk of the speaker's conversation, shortest to longest, and has each voice read them at its own pace.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

from shared.content.loader import load
from shared.conversation.words import Words
from tools.measure import WORDS_A_SECOND, said_words
from tools.spoken import spoken
from tools.walk import walk

MESSAGES = 80

Command = Callable[[str, Path], list[str]]
VOICES: dict[str, Command] = {
    "espeak-ng": lambda text, out: ["espeak-ng", "-v", "en-us", "-w", str(out), text],
    "flite kal16": lambda text, out: ["flite", "-voice", "kal16", "-t", text, "-o", str(out)],
    "flite rms": lambda text, out: ["flite", "-voice", "rms", "-t", text, "-o", str(out)],
    "flite slt": lambda text, out: ["flite", "-voice", "slt", "-t", text, "-o", str(out)],
}


def sample() -> list[str]:
    """Different messages of the speaker, from the shortest to the longest."""
    texts = {step.reply.text for step in walk(Words(load(), "voice", "US")) if step.reply.text}
    ordered = sorted(texts, key=lambda text: (said_words(text), text))
    return [ordered[place * (len(ordered) - 1) // (MESSAGES - 1)] for place in range(MESSAGES)]


def seconds_read(text: str, command: Command) -> float:
    """How long a voice takes to read a text."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "said.wav"
        subprocess.run(command(text, out), check=True, capture_output=True)
        with wave.open(str(out), "rb") as sound:
            return sound.getnframes() / sound.getframerate()


def main() -> int:
    """Print each voice's words a second; 1 if one is slower than the figure that the checks count with."""
    missing = [name for name in ("espeak-ng", "flite") if shutil.which(name) is None]
    if missing:
        print(f"Not here: {', '.join(missing)}. Debian: apt install espeak-ng flite")
        return 1
    texts = [_as_read(text) for text in sample()]
    words = sum(len(text.split()) for text in texts)
    paces = {name: words / sum(seconds_read(text, voice) for text in texts) for name, voice in VOICES.items()}
    print(f"{len(texts)} messages, {words} words")
    for name, pace in sorted(paces.items(), key=lambda each: each[1]):
        print(f"{name:12} {pace:.2f} words a second")
    print(f"The checks count with {WORDS_A_SECOND}.")
    return int(min(paces.values()) < WORDS_A_SECOND)


def _as_read(text: str) -> str:
    """With figures spoken out, and the stops that make a voice pause."""
    return " ".join(spoken(word) + (word[-1] if word[-1] in ".,?!:" else "") for word in text.split())


if __name__ == "__main__":
    sys.exit(main())
