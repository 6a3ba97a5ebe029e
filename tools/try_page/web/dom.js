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

/** The second click of a double click asks for nothing new. */
export const once = (act) => (event) => event.detail > 1 || act(event);

/** A field that says when its words are too many for what carries them, instead of cutting them off. */
export function bounded(field) {
  const longest = Number(field.dataset.longest);
  field.addEventListener("input", () => {
    const long = field.value.length;
    field.setCustomValidity(long > longest ? `At most ${longest} characters fit. These are ${long}.` : "");
  });
}

/** Options of a select, from pairs of value and words. */
export function fill(select, pairs) {
  select.replaceChildren(...pairs.map(([value, words]) => make("option", { value }, words)));
}
