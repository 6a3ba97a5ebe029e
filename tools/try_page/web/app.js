// Where everything is wired: both sides, the panel behind them, asking both at once, and the tour.

import { inWords, showBehind, startBehind } from "./behind.js";
import { priceNote } from "./bill.js";
import { bounded, fill, find, make, once, whisper } from "./dom.js";
import { startPaper } from "./paper.js";
import { newPerson, startPhone, text } from "./phone.js";
import { ask, asTrouble, onServer } from "./server.js";
import { newDevice, say, startSpeaker } from "./speaker.js";
import { troubleBox } from "./thread.js";

// Each step: its name, the words that both sides get, and what there is to notice.
const TOUR = [
  ["Ask a question", "Is walking good for bones?", "The first text carries the notice that the law asks for. What the answer rests on is under Behind the words."],
  ["Hear more", "more", "The rest of an answer comes only when somebody wants it."],
  ["Checklist", "checklist", "Seven questions, one at a time. On the phone the keys 1, 2 and 3 are enough."],
  ["Not sure", "not sure", "Not sure is an answer too, and the next question comes."],
  ["Why?", "why", "Each question can say why it is asked."],
  ["Interrupt", "Is alcohol bad for bones?", "A question in the middle is answered, and the checklist goes on where it was."],
  ["Own medicine", "Should I stop taking Fosamax?", "It never tells anybody to start, stop or change a medicine."],
  ["Emergency", "I fell and I can't get up", "An emergency comes before everything else, with the number of the person’s own country."],
];

const BEGIN = "New here? Press 1, then 2, and so on: a tour of one minute.";

const stacked = matchMedia("(max-width: 52rem)"); // one side above the other, as style.css has it

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
    startSpeaker((turn, wanted) => turned("speaker", turn, wanted), titled(setup.invocation));
    await startPhone((turn, wanted) => turned("phone", turn, wanted));
    startBoth();
    startPaper();
  } catch (error) {
    find("main").prepend(troubleBox(asTrouble(error), () => location.reload()));
  } finally {
    find("main").inert = false; // a form sent before it is wired would go nowhere
  }
}

let together = 0; // questions to both sides that are still being answered
let asked = 0; // how many there have been: only the last one is remarked on

/** A turn is over on one side, or somebody asked to see behind an earlier one, or there is none yet: null. */
function turned(side, turn, wanted = false) {
  showBehind(side, turn, together > 0 && !wanted);
  if (wanted) find("#behind-title").focus();
}

/** The same words to both sides, what there is to notice, and whether both understood the same. */
async function both(words, notice = "") {
  const mine = remarkOn(notice);
  together += 1;
  const [texted, said] = await Promise.all([text(words), say(words)]);
  together -= 1;
  const turns = [texted, said].map((turn) => turn?.behind && inWords(turn.behind));
  const same = turns[0] === turns[1] ? `Both understood: ${turns[0]}.` : `Phone: ${turns[0]}. Speaker: ${turns[1]}.`;
  if (mine === asked && turns.every(Boolean)) find("#agreement").textContent = `${notice} ${same}`.trim();
}

/** A remark on what is now being asked of both; gives its number. */
function remarkOn(words) {
  find("#agreement").textContent = words;
  return (asked += 1);
}

function startBoth() {
  document.querySelectorAll("[data-longest]").forEach(bounded);
  const field = find("#both-words");
  find("#both-form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    both(field.value);
    field.value = "";
  });
  find("#afresh").addEventListener("click", once(afresh));
  remarkOn(BEGIN);
  find("#tour").replaceChildren(
    ...TOUR.map(([title, words, notice]) => {
      const walk = (event) => {
        event.currentTarget.classList.add("done");
        both(words, notice);
        if (stacked.matches) find("#agreement").scrollIntoView();
      };
      return make("li", {}, make("button", { type: "button", title: words, onclick: once(walk) }, title, whisper(`: ${words}`)));
    }),
  );
}

function afresh() {
  newPerson();
  newDevice();
  remarkOn(BEGIN);
  for (const done of document.querySelectorAll("#tour .done")) done.classList.remove("done");
}

const titled = (words) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const named = (locale) => `English (${new Intl.DisplayNames(["en"], { type: "region", style: "short" }).of(locale.split("-")[1])})`;

start();
