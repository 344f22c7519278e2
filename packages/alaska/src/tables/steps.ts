import type { Outcome } from "@summitry/core";
import type { ResetText } from "./reset.ts";

/** A step of a reset: something that one president can do by himself once the text that names it is in force. */
export interface ResetStep {
  /** Its name, which is also the move by which it is carried out. */
  readonly id: ResetStepId;
  /** Who carries it out. */
  readonly by: "trump" | "putin";
  /**
   * How large it is, from 0.35 (a list) to 3.5 (all that is left of the sanctions): how much has to be decided, and how
   * much it costs at home. A code, judged.
   */
  readonly size: number;
  /** Whether it takes back American sanctions. European sanctions are Europe's to lift, and stand in no text of two. */
  readonly relief: boolean;
  /** Whether a text names it. */
  readonly in: (text: ResetText) => boolean;
}

/** Names of the steps. */
export type ResetStepId =
  | "name areas for deals"
  | "license ventures"
  | "staff embassies"
  | "restore flights"
  | "waive farm banks"
  | "waive energy"
  | "lift sanctions"
  | "keep New START limits"
  | "recognise a sphere"
  | "consult on China"
  | "draw away from China";

/** The move that takes back all relief that has been carried out. */
export const REIMPOSED = "reimpose sanctions";
/** The move that puts off what is still to be carried out. */
export const HELD_BACK = "hold back the reset";

/** The steps of a reset, each with what a text has to say to name it: the larger word includes the smaller one. */
export const resetSteps: readonly ResetStep[] = [
  step("name areas for deals", "trump", 0.35, ({ business }) => business !== "open"),
  step("license ventures", "trump", 1.4, ({ business }) => business === "energy and Arctic ventures"),
  step("staff embassies", "trump", 0.55, ({ travel }) => travel !== "open"),
  step("restore flights", "trump", 0.9, ({ travel }) => travel === "embassies and flights"),
  relief("waive farm banks", 1.1, ({ sanctions }) => sanctions !== "open"),
  relief("waive energy", 2.2, ({ sanctions }) => sanctions === "energy waivers" || sanctions === "lifted"),
  relief("lift sanctions", 3.5, ({ sanctions }) => sanctions === "lifted"),
  step("keep New START limits", "putin", 0.9, ({ armsControl }) => armsControl !== "open"),
  step("recognise a sphere", "trump", 2.2, ({ spheres }) => spheres !== "open"),
  step("consult on China", "putin", 0.55, ({ china }) => china !== "open"),
  step("draw away from China", "putin", 2.2, ({ china }) => china === "distance"),
];

/** Size of some steps together. */
export function sizeOf(steps: readonly ResetStep[]): number {
  return steps.reduce((sum, { size }) => sum + size, 0);
}

/** Size of all steps together: a full reset. */
export const FULL_RESET = sizeOf(resetSteps);

/** Size of all that takes back American sanctions. */
export const FULL_RELIEF = sizeOf(resetSteps.filter(({ relief }) => relief));

const byMove: ReadonlyMap<string, ResetStep> = new Map(resetSteps.map((each) => [each.id, each]));

/** The step that a move carries out; `undefined` for any other move. */
export function stepOf(move: string): ResetStep | undefined {
  return byMove.get(move);
}

/** Whether a move carries out a reset, puts it off or takes it back. */
export function isOfReset(move: string): boolean {
  return move === HELD_BACK || move === REIMPOSED || byMove.has(move);
}

/** The steps that a text of the reset table names. */
export function stepsIn(text: Outcome): readonly ResetStep[] {
  let steps = known.get(text);
  if (steps === undefined) {
    steps = resetSteps.filter((each) => each.in(text as ResetText));
    known.set(text, steps);
  }
  return steps;
}

const known = new WeakMap<Outcome, readonly ResetStep[]>();

/** Whether a text puts off a step until there is a truce on the ground. */
export function waitsForTruce({ order }: ResetText, { relief }: ResetStep): boolean {
  return order === "after a truce" || (order === "relief after a truce" && relief);
}

function step(
  id: ResetStepId,
  by: ResetStep["by"],
  size: number,
  within: (text: ResetText) => boolean,
): ResetStep {
  return { id, by, size, relief: false, in: within };
}

function relief(id: ResetStepId, size: number, within: (text: ResetText) => boolean): ResetStep {
  return { id, by: "trump", size, relief: true, in: within };
}
