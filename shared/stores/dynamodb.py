"""Sessions in one DynamoDB table: the cloud's store, one item a person. At most one read and one write a message.

The table has the string partition key `person`, and its time-to-live attribute is `expires`. AWS deletes expired items
within days, so they are treated as gone before that. Region, credentials and endpoint come from AWS's own environment
variables. botocore is imported, and its client made, at the first message.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from shared.stores.store import Record, Stored, StoreDown, first_version, record_of

# One read and one write must fit the 15 seconds of a webhook, each tried twice:
# twice (connect and read), and at most a second of waiting in between, is 6 seconds.
CONNECT_SECONDS = 1.0
READ_SECONDS = 1.5
TRIES = 2
CONNECTIONS = 50

NEW = "attribute_not_exists(person) OR expires <= :now"
UNCHANGED = "version = :version AND expires > :now"


class DynamoStore:
    """A `Store` in a table. Raises ValueError when the client library is not installed."""

    def __init__(self, table: str, days: float, clock: Callable[[], float] = time.time, client: Any = None) -> None:
        if find_spec("botocore") is None:
            raise ValueError("dynamodb:TABLE needs botocore, which the extra aws installs")
        self._table = table
        self._lifetime = days * 86_400
        self._clock = clock
        self._lock = threading.Lock()
        self._client = client

    def load(self, person: str) -> Stored | None:
        found = self._call("get_item", Key=_key(person), ConsistentRead=True)
        item = found.get("Item")
        if item is None or float(item["expires"]["N"]) <= self._clock():
            return None
        return Stored(record_of(item["record"]["S"]), int(item["version"]["N"]))

    def save(self, person: str, record: Record, version: int) -> bool:
        """A write that timed out and is tried again may find its own version there; False then means "look again"."""
        now = self._clock()
        item = _key(person) | {
            "record": {"S": json.dumps(record, ensure_ascii=False)},
            "version": {"N": str(version + 1 if version else first_version())},
            "expires": {"N": str(int(now + self._lifetime))},
        }
        values = {":now": {"N": repr(now)}} | ({":version": {"N": str(version)}} if version else {})
        saved = self._call(
            "put_item",
            Item=item,
            ConditionExpression=UNCHANGED if version else NEW,
            ExpressionAttributeValues=values,
        )
        return saved is not None

    def forget(self, person: str) -> None:
        self._call("delete_item", Key=_key(person))

    def connect(self) -> None:
        """Make the client now rather than at the first message. Sends nothing."""
        self._connected()

    def _call(self, operation: str, **request: Any) -> Any:
        """The response, or None when the condition did not hold. Raises StoreDown, throttling included."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return getattr(self._connected(), operation)(TableName=self._table, **request)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            if code == "ConditionalCheckFailedException":
                return None
            raise StoreDown(f"DynamoDB: {code}") from None
        except BotoCoreError as error:
            raise StoreDown(f"DynamoDB: {type(error).__name__}") from None

    def _connected(self) -> Any:
        with self._lock:
            if self._client is None:
                self._client = connect()
            return self._client


def connect() -> Any:
    """A client. Plain botocore: boto3 would take half as long again to start, and give nothing that is used here."""
    from botocore.config import Config
    from botocore.session import get_session

    config = Config(
        connect_timeout=CONNECT_SECONDS,
        read_timeout=READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": TRIES},
        max_pool_connections=CONNECTIONS,
    )
    return get_session().create_client("dynamodb", config=config)


def _key(person: str) -> dict[str, Any]:
    return {"person": {"S": person}}
