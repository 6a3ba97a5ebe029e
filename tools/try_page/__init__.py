"""The page that `make run` opens onto: a phone and a speaker side by side, wired to the real doors.

For one's own machine only: tools/local_app.py is the one place that puts it up, and no deployed application imports it.

page.py       the web side: the page, its files, its JSON endpoints, who may call
letters.py    before a turn: what is typed becomes the request that Twilio or Alexa would send
behind.py     after a turn: what was understood, what was said, on which facts, and what is remembered
network.py    the part that Twilio plays between the phone and us, played here
network.yaml  what Twilio charges and answers by itself, and made-up numbers to text from
web/          the page itself: plain HTML, CSS and JavaScript modules, no build step
"""
