"""Settings for running on one's own machine: the environment wins, and what it leaves open gets a local value.

Knows that these values are for a loopback address only; a deployed application never reads them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

LOCAL_TOKEN = "local-development-only"
LOCAL_STORE = Path(".local/sessions.sqlite")


def port(environment: Mapping[str, str] = os.environ) -> int:
    """The port to serve on; 8000 unless PORT says otherwise. Raises ValueError when PORT is not a number."""
    return int(environment.get("PORT") or 8000)


def local_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment with local values for what it does not set."""
    LOCAL_STORE.parent.mkdir(exist_ok=True)
    local = {
        "TWILIO_AUTH_TOKEN": LOCAL_TOKEN,
        "PUBLIC_BASE_URL": f"http://127.0.0.1:{port(environment)}",
        "PSEUDONYM_SECRET": LOCAL_TOKEN,
        "SESSION_STORE": f"sqlite:{LOCAL_STORE}",
    }
    return local | {name: value for name, value in environment.items() if value}
