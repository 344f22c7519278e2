import type { ScenarioDefinition, Text, WorldView } from "@summitry/core";
import type { Ledger } from "./ledger.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** Calendar date of a day of a scenario, YYYY-MM-DD. */
export function dateOfDay(day: number, { start }: ScenarioDefinition): string {
  return new Date(Date.parse(start) + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** What is public of a run, read off its ledger; NaN for a number that the log has not told. */
export function viewOf(ledger: Ledger, declared: ScenarioDefinition): WorldView {
  const { inputs, quantities, parameters } = ledger.values;
  const textOf = (name: string, status: Text["status"]): Text | null =>
    ledger.texts.find((text) => text.table === name && text.status === status) ?? null;
  return {
    get day() {
      return ledger.day;
    },
    get date() {
      return dateOfDay(ledger.day, declared);
    },
    get texts() {
      return ledger.texts;
    },
    get invitations() {
      return ledger.invitations;
    },
    input: (id) => inputs.get(id) ?? Number.NaN,
    quantity: (id) => quantities.get(id) ?? Number.NaN,
    amount: (amount) => (typeof amount === "number" ? amount : (parameters.get(amount.id) ?? Number.NaN)),
    inForce: (name) => textOf(name, "in force"),
    pending: (name) => textOf(name, "pending"),
    lastMet: (name) => ledger.met.get(name) ?? null,
  };
}
