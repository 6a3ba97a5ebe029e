// What only paper shows: the day it was printed, and how the speaker was set. How it looks on paper is in print.css.

import { find } from "./dom.js";

const DAY = new Intl.DateTimeFormat("en", { dateStyle: "long" });

/** Keep it true: whoever prints a page that was opened yesterday prints today's date. */
export function startPaper() {
  write();
  addEventListener("beforeprint", write);
}

function write() {
  find("#printed").textContent = DAY.format();
  find("#printed-locale").textContent = find("#locale").selectedOptions[0].textContent;
}
