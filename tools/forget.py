"""Erases everything kept of one person, for an operator who was asked to. The number is typed and never an argument:

    python -m tools.forget < file-with-the-number        or type it, and Enter

Needs the settings of the running service: PSEUDONYM_SECRET and SESSION_STORE, and for DynamoDB AWS's own.
"""

from __future__ import annotations

import os
import sys

from shared.stores.open import open_store
from shared.stores.store import StoreDown
from sms.translate import pseudonym

NUMBER = "a telephone number with its country, such as +15005550006"


def main() -> int:
    """Returns 1 when it could not be done, and says why."""
    secret, address = os.environ.get("PSEUDONYM_SECRET", ""), os.environ.get("SESSION_STORE", "")
    if not secret or not address:
        print("Set PSEUDONYM_SECRET and SESSION_STORE to what the running service has.", file=sys.stderr)
        return 1
    number = "".join(sys.stdin.readline().split())
    if not (number.startswith("+") and number[1:].isdigit()):
        print(f"Type {NUMBER}.", file=sys.stderr)
        return 1
    person = pseudonym(number, secret)
    try:
        store = open_store(address, days=30)
        known = store.load(person) is not None
        store.forget(person)
    except (ValueError, StoreDown) as error:
        print(f"Not erased: {error}.", file=sys.stderr)
        return 1
    print("Erased." if known else "Nothing was kept of this number.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
