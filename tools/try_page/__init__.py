"""The page that `make run` opens onto: a phone and a speaker side by side, wired to the real doors.

For one's own machine only: tools/local_app.py is the one place that puts it up, and no deployed application imports it.

page.py       the web side: the page, its files, its JSON endpoints, who may call
letters.py    before a turn: what is typed becomes the request that Twilio or Alexa would send
behind.py     after a turn: what was understood, what was said, where we are, and what is remembered
grounds.py    the facts and sources behind what was said
heard.py      what a person hears and sees of the speaker's answer
network.py    the part that Twilio plays between the phone and us, played here
network.yaml  what Twilio charges and answers by itself, and made-up numbers to text from
web/          the page itself: plain HTML, CSS and JavaScript modules, no build step
"""
