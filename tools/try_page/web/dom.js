// Small helpers to find and make parts of the page. Text is always set as text, never as HTML.

export const find = (selector) => document.querySelector(selector);

/** An element with attributes ("onclick" takes a function; false and null leave one out) and children. */
export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Words for a screen reader alone: who speaks, where the eye sees it from the place and colour. */
export const whisper = (words) => make("span", { class: "hidden" }, words);

/** Put something at the end of a thread and bring it into view. */
export function append(thread, part) {
  thread.append(part);
  thread.scrollTop = thread.scrollHeight;
  return part;
}

/** A trouble told where it happened; its button takes it away and tries the same thing again. */
export function troubleBox(trouble, again) {
  const box = make("div", { class: "trouble", role: "alert" }, make("p", {}, trouble.message));
  const retry = () => {
    box.parentElement.focus();
    box.remove();
    again();
  };
  if (again) box.append(make("button", { type: "button", onclick: retry }, "Try again"));
  return box;
}

/** Options of a select, from pairs of value and words. */
export function fill(select, pairs) {
  select.replaceChildren(...pairs.map(([value, words]) => make("option", { value }, words)));
}
