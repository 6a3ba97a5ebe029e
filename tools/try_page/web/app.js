// Where everything is wired: both sides, the panel behind them, asking both at once, and the tour.

import { inWords, showBehind, startBehind } from "./behind.js";
import { priceNote } from "./bill.js";
import { fill, find, make, whisper } from "./dom.js";
import { newPerson, startPhone, text } from "./phone.js";
import { ask, asTrouble, onServer } from "./server.js";
import { newDevice, say, startSpeaker } from "./speaker.js";
import { troubleBox } from "./thread.js";

const TOUR = [
  ["Ask a question", "Is walking good for bones?"],
  ["Hear more", "more"],
  ["Start the checklist", "checklist"],
  ["Not sure", "not sure"],
  ["Why?", "why"],
  ["Interrupt", "Is alcohol bad for bones?"],
  ["Own medicine", "Should I stop taking Fosamax?"],
  ["Emergency", "I fell and I can't get up"],
];

async function start() {
  onServer((answers) => {
    const pill = find("#server");
    const words = answers ? "Running on this computer" : "The server does not answer";
    if (pill.textContent !== words) pill.textContent = words;
    pill.dataset.answers = answers ? "yes" : "no";
  });
  try {
    const setup = await ask("/try/setup");
    fill(find("#country"), Object.entries(setup.countries));
    find("#country").value = "US";
    fill(find("#locale"), setup.locales.map((locale) => [locale, named(locale)]));
    find("#locale").value = "en-US";
    find("#price").textContent = priceNote(setup.price);
    startBehind();
    startSpeaker(turned, titled(setup.invocation));
    await startPhone(turned);
    startBoth();
  } catch (error) {
    find("main").prepend(troubleBox(asTrouble(error), () => location.reload()));
  } finally {
    find("main").inert = false; // a form sent before it is wired would go nowhere
  }
}

let together = 0; // questions to both sides that are still being answered

/** A turn is over on one side, or somebody asked to see behind an earlier one. */
function turned(turn, asked = false) {
  showBehind(turn, together > 0 && !asked);
  if (asked) find("#behind-title").focus();
}

/** The same words to both sides, and whether both understood the same. */
async function both(words) {
  together += 1;
  const [texted, said] = await Promise.all([text(words), say(words)]);
  together -= 1;
  const turns = [texted, said].map((turn) => turn?.behind && inWords(turn.behind));
  const same = turns[0] === turns[1] ? `Both understood: ${turns[0]}.` : `Phone: ${turns[0]}. Speaker: ${turns[1]}.`;
  find("#agreement").textContent = turns.every(Boolean) ? same : "";
}

function startBoth() {
  const field = find("#both-words");
  find("#both-form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    both(field.value);
    field.value = "";
  });
  find("#afresh").addEventListener("click", () => {
    newPerson();
    newDevice();
    for (const done of document.querySelectorAll("#tour .done")) done.classList.remove("done");
  });
  find("#tour").replaceChildren(
    ...TOUR.map(([title, words]) => {
      const walk = (event) => {
        event.currentTarget.classList.add("done");
        both(words);
      };
      return make("li", {}, make("button", { type: "button", title: words, onclick: walk }, title, whisper(`: ${words}`)));
    }),
  );
}

const titled = (words) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const named = (locale) => `English (${new Intl.DisplayNames(["en"], { type: "region", style: "short" }).of(locale.split("-")[1])})`;

start();
