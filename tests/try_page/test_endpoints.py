"""Who may call the try-it page, and what it lets a browser do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from sms.app import create_app
from tests.sms_phone import SETTINGS
from tools.try_page.page import WEB

POSTS = ("person", "text", "text/after", "voice", "voice/after")


@pytest.mark.parametrize("path", ["/", "/try/setup", "/try/app.js", "/alexa"])
def test_a_deployed_application_has_no_such_page(path: str) -> None:
    deployed = create_app(SETTINGS).test_client()
    assert deployed.get(path).status_code == deployed.post(path).status_code == 404


@pytest.mark.parametrize("path", ["/", "/try/setup", "/try/app.js"])
@pytest.mark.parametrize(
    "headers", [{"Host": "bones.example.org"}, {"X-Forwarded-For": "192.0.2.1"}, {"Host": "127.0.0.1.example.org:80"}]
)
def test_it_is_not_seen_through_a_tunnel(client: FlaskClient, path: str, headers: dict[str, str]) -> None:
    assert client.get(path).status_code == 200
    assert client.get(path, headers=headers).status_code == 404


@pytest.mark.parametrize("path", POSTS)
def test_nobody_else_gets_anything_signed(client: FlaskClient, path: str) -> None:
    fields = {"number": "+12025550100", "country": "US", "text": "hello", "blocked": False}
    assert client.post(f"/try/{path}", json=fields, headers={"Host": "bones.example.org"}).status_code == 404
    assert client.post(f"/try/{path}", data=fields).status_code == 415, "another site's form cannot post JSON"


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("given", [{}, [], {"number": 3, "country": 1, "form": [], "utterance": 5}])
def test_a_field_that_is_missing_or_odd_is_named(client: FlaskClient, path: str, given: Any) -> None:
    answer = client.post(f"/try/{path}", json=given)
    assert answer.status_code == 400
    assert "The field" in answer.text


def test_the_page_may_reach_only_its_server_and_has_nothing_inline(client: FlaskClient) -> None:
    page = client.get("/")
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert not re.findall(r"unsafe|https?:|\*", policy)
    assert not re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)", page.text)
    for asset in re.findall(r'(?:src|href)="(?!#)([^"]+)"', page.text):
        assert client.get(f"/{asset}").status_code == 200, asset


def test_no_file_of_the_page_names_another_place() -> None:
    files = [file for file in Path(WEB).rglob("*") if file.suffix in (".html", ".css", ".js")]
    assert len(files) > 5
    for file in files:
        assert not re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]", file.read_text(encoding="utf-8")), file.name
