// What texts cost: segments and dollars, both ways.

const CENTS = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", minimumFractionDigits: 4 });
const FREE = { count: 0, dollars: 0 };

export const newBill = () => ({ texts: 0, segments: 0, dollars: 0 });

/** Add a turn. A text delivered twice is received once; a reply that is held back costs nothing. */
export function charge(bill, { behind: { segments }, duplicate }, delivered) {
  for (const { count, dollars } of [duplicate ? FREE : segments.in, delivered ? segments.out : FREE]) {
    bill.texts += count ? 1 : 0;
    bill.segments += count;
    bill.dollars += dollars;
  }
}

/** What one reply costs. */
export function priced({ count, encoding, characters, dollars }) {
  return count ? `${counted(count, "segment")}, ${characters} characters ${encoding}, ${CENTS.format(dollars)}.` : "Costs nothing.";
}

/** What a whole thread has cost so far. */
export function total({ texts, segments, dollars }) {
  return texts ? `This thread so far: ${counted(texts, "text")}, ${counted(segments, "segment")} both ways, ${CENTS.format(dollars)}.` : "No text sent yet.";
}

/** Where the prices come from. */
export function priceNote({ in: came, out: went, from, read }) {
  return `Costs on this page: $${came} a segment received and $${went} a segment sent, ${from}’s list price for a ten-digit US number, read in ${read}. Carriers’ fees come on top.`;
}

const counted = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;
