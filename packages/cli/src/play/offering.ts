import type { BargainingTurn, Outcome, Value } from "@summitry/core";
import { crossingNote } from "./crossing-note.ts";
import { asAnswer, notUnderstood, type ParsedLine } from "./understood.ts";

/** The most values of an issue that are listed one by one. */
const MANY = 12;

/** Lists the values of an issue; of many numbers, the first ones and the last. */
export function listed(values: readonly Value[], between: string): string {
  if (values.length <= MANY || typeof values[0] !== "number") return values.join(between);
  return [...values.slice(0, 3), "...", values.at(-1)].join(between);
}

/** Interprets what follows "offer": changes to the text on the table, as issue=value with commas. */
export function offered(typed: string, turn: BargainingTurn): ParsedLine {
  const base = (turn.standing ?? turn.draft)?.outcome ?? turn.space.best();
  if (base === null) return notUnderstood("No text is open to you.");
  const changes: Record<string, Value> = {};
  for (const pair of typed === "" ? [] : typed.split(",").map((each) => each.trim())) {
    const [issue = "", wanted, ...more] = pair.split("=").map((each) => each.trim());
    if (wanted === undefined || more.length > 0)
      return notUnderstood(`offer takes issue=value with commas, and "${pair}" is not one.`);
    const values = Object.hasOwn(turn.agenda.issues, issue) ? turn.agenda.issues[issue] : undefined;
    if (values === undefined)
      return notUnderstood(`"${issue}" is no issue here; the issues are ${turn.agenda.names.join(", ")}.`);
    const value = values.find((each) => String(each) === wanted);
    if (value === undefined)
      return notUnderstood(`${issue} can't be "${wanted}"; it can be ${listed(values, ", ")}.`);
    if (Object.hasOwn(changes, issue)) return notUnderstood(`${issue} has two values here; it takes one.`);
    changes[issue] = value;
  }
  return checked({ ...base, ...changes }, turn);
}

function checked(outcome: Outcome, turn: BargainingTurn): ParsedLine {
  if (turn.agenda.indexOf(outcome) < 0) return notUnderstood("These terms don't go together in one text.");
  const crossed = crossingNote(turn, outcome);
  return crossed === "" ? asAnswer({ type: "offer", outcome }) : notUnderstood(crossed.trim());
}
