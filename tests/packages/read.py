"""Runs in a clean process of the deployed Python: reads texts with the encoder of a package, and nothing else there.

    python -I -S read.py PACKAGE     texts as a JSON array on standard input

Tells, as one line of JSON on standard error, what the shares of each head add up to for each text.
"""

import json
import sys
from pathlib import Path

texts = json.load(sys.stdin)
sys.path.insert(0, sys.argv[1])

from shared.understanding.encoder import encoder  # noqa: E402  # from the package, which is only now on the path

readings = encoder("en").read([(text, "") for text in texts])
with Path("/proc/self/status").open() as status:
    memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
told = {
    "readings": [{head: sum(shares.values()) for head, shares in reading.shares.items()} for reading in readings],
    "modules": sorted(sys.modules),
    "megabytes": memory,
}
print("told:" + json.dumps(told), file=sys.stderr)
