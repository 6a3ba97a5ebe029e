"""`make run`: both doors on this machine, behind a production server, until Ctrl-C."""

from __future__ import annotations

import signal
import sys

from waitress.server import create_server

from shared.content.loader import ContentError
from sms.settings import SettingsError, from_environment
from tools.local_app import create_local_app
from tools.local_settings import LOCAL_TOKEN, local_environment, port

READY = """Bone Guide is running. Open http://127.0.0.1:{port} in a browser to try it.  (Ctrl-C stops it)

  GET  /         a phone and a speaker, side by side
  POST /sms      a text message, signed as Twilio signs it{token}
  POST /alexa    a request as Alexa sends it
  GET  /healthz  whether it can work

Without a browser: `make talk` in another window, and ask: is walking good for bones
"""


def main() -> int:
    """Serve until stopped. Returns 0 after a clean stop, 2 when a setting or the content is wrong."""
    try:
        environment = local_environment()
        settings = from_environment(environment)
        app = create_local_app(settings)
        server = create_server(app, host="127.0.0.1", port=port(environment), threads=8, ident=None)
    except (SettingsError, ContentError, ValueError) as error:
        print(f"Bone Guide cannot start. {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"Bone Guide cannot listen on port {port()}: {error.strerror}. Try PORT=8001 make run", file=sys.stderr)
        return 2
    token = f" (token {LOCAL_TOKEN})" if settings.auth_token == LOCAL_TOKEN else ""
    print(READY.format(port=port(environment), token=token), flush=True)
    signal.signal(signal.SIGTERM, _stop)
    try:
        server.run()
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        server.close()
    print("\nStopped.")
    return 0


def _stop(*_: object) -> None:
    raise SystemExit


if __name__ == "__main__":
    sys.exit(main())
