import { codingOf, histories, monteCarlo, reasons, terms, whyOf } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

const batch = await monteCarlo(boatSale(), { runs: 300, seed: 42 });

// How far did the table come, why no further, and whom or what did that hang on?
const why = await reasons(boatSale(), batch, { runs: 200 }); // or batch.reasons
for (const { stage, count, low, high, reasons: parts } of why.tables[0]?.stages ?? []) {
  console.log(stage, count, low, high);
  for (const { how, count: some, who } of parts)
    console.log(
      how,
      some,
      who.map(({ who: party, estimate }) => [party, estimate]),
    );
}

// In what order did things first happen, where the boat was sold and where it was not?
export const { all, came, otherwise } = await batch.histories({ of: "sold", runs: 200 });
for (const { steps, count, low, high } of came?.commonest ?? [])
  console.log(count, low, high, steps.map(({ label }) => label).join(", then "));
console.log(all.tree.runs, all.tree.children, otherwise?.different);

// Codes of one's own: here every kind of event counts that the usual ones know, and an offer.
const usual = codingOf(boatSale(), {
  agent: (id) => id,
  topic: () => "the boat",
  text: () => "the contract",
});
const coding: typeof usual = {
  code: (event) => (event.type === "offer" ? `offer:${event.by}` : usual.code(event)),
  labels: { ...usual.labels, "offer:seller": "the seller offers", "offer:buyer": "the buyer offers" },
};
export const offers = await histories(boatSale(), batch, { coding, depth: 3 });
console.log(offers.all.commonest[0]);

// What was agreed: prices, days, and what the contract was worth to each over walking away.
export const { tables } = await terms(boatSale(), batch, { runs: 200 });
for (const { table, texts, signed, issues, gains } of tables) {
  console.log(table, texts, signed.estimate, signed.low, signed.high);
  for (const { issue, values } of issues)
    console.log(
      issue,
      values.map(({ value, estimate, low, high }) => [value, estimate, low, high]),
    );
  for (const { party, quantiles } of gains) console.log(party, quantiles[2]); // the median
}

// All three at once, so that each run is simulated only once more.
export const told = await whyOf(boatSale(), batch, { runs: 50, of: "sold" });
console.log(told.reasons.tables, told.terms.tables, told.histories.came?.runs);
