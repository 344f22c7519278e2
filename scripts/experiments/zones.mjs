import { tables } from "@summitry/alaska";
import { lookAtOpenings } from "./opening-looks.mjs";
import { percent, table } from "./print.mjs";

/** Who would sign. */
const SEATS = [
  ["trump", "putin"],
  ["trump", "putin", "zelensky"],
  ["putin", "zelensky"],
  ["trump", "putin", "zelensky", "europe"],
  ["trump", "zelensky", "europe"],
];
/** The issue by whose values texts of a table are told apart, and which seats are asked about it. */
const KINDS = {
  ceasefire: { issue: "kind", seats: [0, 1, 2, 3] },
  settlement: { issue: "territory", seats: [0, 1, 2, 3] },
  reset: { issue: "business", seats: [0] },
  guarantees: { issue: "force", seats: [4] },
};

/**
 * For every kind of text, the share of draws in which some text of it crosses no red line of those who would sign and is
 * worth at least walking away to each of them, as the summit opens.
 */
export function zones({ draws, seed }) {
  const counts = new Map();
  lookAtOpenings({ draws, seed }, look);
  const rows = [...counts].map(([kind, bySeats]) => [
    kind,
    ...SEATS.map((_, at) => (bySeats[at] === undefined ? "" : percent(bySeats[at] / draws))),
  ]);
  return [
    table(["kind of text", ...SEATS.map((seats) => seats.join(", "))], rows),
    `Share of ${draws.toLocaleString("en-GB")} draws in which a text of the kind has a zone of agreement as the summit opens.`,
  ].join("\n\n");

  function look(view) {
    for (const [name, { issue, seats }] of Object.entries(KINDS)) {
      const found = zonesOf(name, issue, seats, view);
      for (const [kind, bySeats] of found) {
        const sums = counts.get(kind) ?? Array(SEATS.length).fill(undefined);
        for (const at of seats) sums[at] = (sums[at] ?? 0) + Number(bySeats.has(at));
        counts.set(kind, sums);
      }
    }
  }
}

/** By kind of text, which seats have a zone of agreement at a table. */
function zonesOf(name, issue, seats, { turn }) {
  const { agenda } = tables[name];
  const ids = [...new Set(seats.flatMap((at) => SEATS[at]))];
  const interests = ids.map((id) => turn(id, name));
  const found = new Map();
  for (let index = 0; index < agenda.size; index++) {
    const outcome = agenda.outcome(index);
    const kind = `${name}: ${outcome[issue]}`;
    const open = found.get(kind) ?? new Set();
    found.set(kind, open);
    if (seats.every((at) => open.has(at))) continue;
    const willing = new Set(ids.filter((_, at) => signs(interests[at], outcome)));
    for (const at of seats) if (SEATS[at].every((id) => willing.has(id))) open.add(at);
  }
  return found;
}

const signs = (interest, outcome) =>
  interest.utility(outcome) >= interest.floor && interest.crossed(outcome).length === 0;
