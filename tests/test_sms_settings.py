"""Settings: each missing or weak one stops the start and is named, and no secret is ever shown."""

from __future__ import annotations

import pytest

from sms.settings import Settings, SettingsError, from_environment

GOOD = {
    "TWILIO_AUTH_TOKEN": "0123456789abcdef0123456789abcdef",
    "PUBLIC_BASE_URL": "https://bones.example.org/guide/",
    "PSEUDONYM_SECRET": "0123456789abcdef",
    "PATH": "/bin",
}


def test_what_is_given_and_what_is_assumed():
    assert from_environment(GOOD) == Settings(
        auth_token="0123456789abcdef0123456789abcdef",
        public_base_url="https://bones.example.org/guide",
        pseudonym_secret="0123456789abcdef",
        session_store="sqlite:.local/sessions.sqlite",
        session_days=30,
        shared_key="",
        help_replies=True,
        own_opt_out=False,
        max_body_bytes=65_536,
    )


def test_everything_can_be_set():
    more = {"SESSION_STORE": "memory:", "SESSION_DAYS": "7", "HELP_REPLIES": "off", "OWN_OPT_OUT": "On"}
    more |= {"TWILIO_SHARED_KEY": "key", "MAX_BODY_BYTES": "10000", "BONE_GUIDE_HELPLINE": " 1-800-555-0100 "}
    settings = from_environment(GOOD | more)
    assert (settings.session_store, settings.session_days) == ("memory:", 7)
    assert (settings.help_replies, settings.own_opt_out) == (False, True)
    assert (settings.shared_key, settings.max_body_bytes) == ("key", 10_000)
    assert settings.helpline == "1-800-555-0100"


@pytest.mark.parametrize("name", ["TWILIO_AUTH_TOKEN", "PUBLIC_BASE_URL", "PSEUDONYM_SECRET"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_setting_is_named(name, value):
    environment = {key: text for key, text in (GOOD | {name: value}).items() if text is not None}
    with pytest.raises(SettingsError, match=name):
        from_environment(environment)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PUBLIC_BASE_URL", "bones.example.org"),
        ("PUBLIC_BASE_URL", "ftp://bones.example.org"),
        ("PUBLIC_BASE_URL", "https://"),
        ("PUBLIC_BASE_URL", "https://bones.example.org:port"),
        ("PUBLIC_BASE_URL", "https://bones.example.org:99999"),
        ("PUBLIC_BASE_URL", "https://[bones"),
        ("PUBLIC_BASE_URL", "https://bones.example.org/?a=b"),
        ("PUBLIC_BASE_URL", "https://bones.example.org/a b"),
        ("PSEUDONYM_SECRET", "0123456789abcde"),
        ("SESSION_STORE", "redis://somewhere"),
        ("SESSION_STORE", "sqlite:"),
        ("SESSION_DAYS", "0"),
        ("SESSION_DAYS", "-1"),
        ("SESSION_DAYS", "a month"),
        ("SESSION_DAYS", "nan"),
        ("SESSION_DAYS", "inf"),
        ("HELP_REPLIES", "perhaps"),
        ("OWN_OPT_OUT", "2"),
        ("MAX_BODY_BYTES", "10"),
        ("MAX_BODY_BYTES", "1e9"),
        ("BONE_GUIDE_HELPLINE", "call us"),
        ("BONE_GUIDE_HELPLINE", "12"),
        ("BONE_GUIDE_HELPLINE", "555--0100"),
        ("BONE_GUIDE_HELPLINE", "+44 20 7946 0958"),
    ],
)
def test_an_unusable_setting_is_named(name, value):
    with pytest.raises(SettingsError, match=name) as caught:
        from_environment(GOOD | {name: value})
    assert name != "PSEUDONYM_SECRET" or value not in str(caught.value)


def test_secrets_do_not_show():
    shown = repr(from_environment(GOOD | {"TWILIO_SHARED_KEY": "shared key"}))
    assert GOOD["TWILIO_AUTH_TOKEN"] not in shown
    assert GOOD["PSEUDONYM_SECRET"] not in shown
    assert "shared key" not in shown
