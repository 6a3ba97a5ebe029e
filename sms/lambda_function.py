"""The text door behind API Gateway or a function URL: AWS's event to the web application and back, and no more."""

from __future__ import annotations

import gc

gc.disable()  # nothing that is made while starting is garbage; looking for some takes a fifth of the start

import os

from apig_wsgi import make_lambda_handler

from shared.content.helpline import with_helpline
from shared.content.loader import load
from shared.stores.open import open_store
from shared.warm import is_for_a_snapshot, warm
from sms import log
from sms.app import create_app
from sms.settings import from_environment

log.write_bare_lines()
settings = from_environment(os.environ)
store = open_store(settings.session_store, settings.session_days)
content = with_helpline(load(), settings.helpline)
lambda_handler = make_lambda_handler(create_app(settings, store, content))

if is_for_a_snapshot():
    warm(content)
    if connect := getattr(store, "connect", None):
        connect()
gc.freeze()  # it all lives as long as the process
gc.enable()
