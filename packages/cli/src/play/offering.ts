import type { BargainingTurn, Outcome, Value } from "@summitry/core";
import type { FullVocabulary } from "@summitry/story";
import { crossingNote } from "./crossing-note.ts";
import { typedTerm } from "./typed-term.ts";
import { asAnswer, notUnderstood, type ParsedLine } from "./understood.ts";

/** A number with a decimal comma, which a list with commas would take apart. */
const DECIMAL_COMMA = /=\s*([+-]?\d+),(\d+)\s*(?:[^\s\d,=][^,=]*)?(?:,|$)/;

/** Interprets what follows "offer": changes to the text on the table, with commas between them. */
export function offered(typed: string, turn: BargainingTurn, words: FullVocabulary): ParsedLine {
  const base = (turn.standing ?? turn.draft)?.outcome ?? turn.space.best();
  if (base === null) return notUnderstood("No text is open to you.");
  const [, whole, decimals] = DECIMAL_COMMA.exec(typed) ?? [];
  if (whole !== undefined)
    return notUnderstood(
      `Commas stand between terms; a number has a point: ${whole}.${decimals}, not ${whole},${decimals}.`,
    );
  const changes: Record<string, Value> = {};
  for (const piece of typed === "" ? [] : typed.split(",").map((each) => each.trim())) {
    const term = typedTerm(piece, turn, words);
    if (typeof term === "string") return notUnderstood(term);
    const { issue, value } = term;
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
