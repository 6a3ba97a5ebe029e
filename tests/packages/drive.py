"""Runs in a clean process of the deployed Python: imports one handler from a package, and hands it events.

    python -I -S drive.py PACKAGE MODULE     events as a JSON array on standard input

The answers go to standard error as one line of JSON; standard output is left to what the handler itself writes there.
Knows nothing of the project, so that nothing of it is here but what the package brings.
"""

import importlib
import json
import sys
from pathlib import Path

package, module = sys.argv[1:]
events = json.load(sys.stdin)
sys.path.insert(0, package)
handler = importlib.import_module(module).lambda_handler
answers = []
for event in events:
    try:
        answers.append(handler(event, None))
    except Exception as error:
        answers.append({"raised": type(error).__name__})
# Not getrusage: its peak still counts the test runner from which this process was forked.
with Path("/proc/self/status").open() as status:
    memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
told = {"answers": answers, "modules": sorted(sys.modules), "megabytes": memory}
print("told:" + json.dumps(told), file=sys.stderr)
