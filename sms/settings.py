"""What an operator decides, read once from the environment. Knows names and limits, not what they are used for.

A missing or weak value stops the start, and the message says which one and what would do. Values are never in messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from shared.content import helpline
from shared.stores.open import open_store

SECRET_AT_LEAST = 16
"""Characters of PSEUDONYM_SECRET. Phone numbers are few enough to try them all: only the secret hides them."""


class SettingsError(Exception):
    """A setting is missing or cannot be used. The message names it and says what would do."""


@dataclass(frozen=True)
class Settings:
    """Everything the text door is told from outside.

    auth_token        TWILIO_AUTH_TOKEN: what Twilio signs its requests with
    public_base_url   PUBLIC_BASE_URL: the address Twilio calls, up to the `/sms`, exactly as typed into Twilio
    pseudonym_secret  PSEUDONYM_SECRET: the key that turns a phone number into a pseudonym
    session_store     SESSION_STORE: `memory:`, `sqlite:PATH` or `dynamodb:TABLE`
    session_days      SESSION_DAYS: a session is forgotten so many days after its last message
    shared_key        TWILIO_SHARED_KEY: the secret for requests that name a shared key; without one the token is used
    help_replies      HELP_REPLIES: we answer HELP; turn off where Twilio's own answer is enough
    own_opt_out       OWN_OPT_OUT: we answer STOP and START ourselves, as Message Redaction requires
    max_body_bytes    MAX_BODY_BYTES: a longer request is refused; Twilio's longest is about 30,000 bytes
    helpline          BONE_GUIDE_HELPLINE: the operator's own phone number, said where people may call; empty for none
    """

    auth_token: str = field(repr=False)
    public_base_url: str
    pseudonym_secret: str = field(repr=False)
    session_store: str = "sqlite:.local/sessions.sqlite"
    session_days: float = 30
    shared_key: str = field(default="", repr=False)
    help_replies: bool = True
    own_opt_out: bool = False
    max_body_bytes: int = 65_536
    helpline: str = ""


def from_environment(environment: Mapping[str, str]) -> Settings:
    """The settings in an environment such as `os.environ`. Raises SettingsError."""
    return Settings(
        auth_token=_required(environment, "TWILIO_AUTH_TOKEN"),
        public_base_url=_base_url(_required(environment, "PUBLIC_BASE_URL")),
        pseudonym_secret=_secret(_required(environment, "PSEUDONYM_SECRET")),
        session_store=_store(environment.get("SESSION_STORE", "").strip() or Settings.session_store),
        session_days=_number(environment, "SESSION_DAYS", Settings.session_days, 0.01, 3660),
        shared_key=environment.get("TWILIO_SHARED_KEY", "").strip(),
        help_replies=_switch(environment, "HELP_REPLIES", Settings.help_replies),
        own_opt_out=_switch(environment, "OWN_OPT_OUT", Settings.own_opt_out),
        max_body_bytes=int(_number(environment, "MAX_BODY_BYTES", Settings.max_body_bytes, 8_192, 1_048_576)),
        helpline=_helpline(environment),
    )


def _required(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "").strip()
    if not value:
        raise SettingsError(f"{name} is missing: set it in the environment.")
    return value


def _base_url(value: str) -> str:
    wrong = SettingsError("PUBLIC_BASE_URL must look like https://example.org, without ? or #.")
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        raise wrong from None
    if not usable or "?" in value or "#" in value or any(character.isspace() for character in value):
        raise wrong
    return value.rstrip("/")


def _secret(value: str) -> str:
    if len(value) < SECRET_AT_LEAST:
        raise SettingsError(f"PSEUDONYM_SECRET is weak: use {SECRET_AT_LEAST} or more random characters.")
    return value


def _store(address: str) -> str:
    try:
        open_store(address, 1)
    except ValueError as error:
        raise SettingsError(f"SESSION_STORE cannot be used: {error}.") from None
    return address


def _helpline(environment: Mapping[str, str]) -> str:
    try:
        return helpline.helpline(environment)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def _number(environment: Mapping[str, str], name: str, default: float, least: float, most: float) -> float:
    text = environment.get(name, "").strip()
    try:
        value = float(text) if text else default
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        raise SettingsError(f"{name} must be a number from {least:g} to {most:g}.")
    return value


def _switch(environment: Mapping[str, str], name: str, default: bool) -> bool:
    text = environment.get(name, "").strip().lower()
    known = {"": default, "1": True, "true": True, "yes": True, "on": True}
    known |= {"0": False, "false": False, "no": False, "off": False}
    if text not in known:
        raise SettingsError(f"{name} must be on or off.")
    return known[text]
