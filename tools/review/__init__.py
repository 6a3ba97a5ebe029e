"""The review sheet: one page on which the clinician who answers for the words can read and sign every one of them.

messages.py  every message as it is spoken and as it is texted, played through the conversation
changes.py   the content of an earlier version, and what differs from it
cards.py     one message to be signed: both channels, measures, facts and sources side by side
sheet.py     what stands on the page, in which order: what is said at once, the answers, the checklist
abroad.py    what is said otherwise in other countries
picture.py   the checklist as a drawing
pdf.py       the page on paper, by a browser if there is one
page.html.j2, style.css   how it looks
"""
