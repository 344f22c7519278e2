import type { Scenario } from "@summitry/core";
import { fan, survival } from "@summitry/plots";
import { spelled, withCount } from "@summitry/story/english";
import type { Section } from "../content/section.ts";
import type { AllRuns } from "./all-runs.ts";

/** How long texts are held; `null` when none entered into force. */
export function heldSection({ held, runs }: AllRuns): Section | null {
  if (held.length === 0) return null;
  const figure = survival(held);
  const caption = `Texts that entered into force in any of ${withCount(runs, "run")}. Kaplan-Meier estimate, as if texts of one run were independent; bars mark texts that were still in force when their run ended.`;
  return {
    id: "held",
    finding: figure.finding,
    says: [figure.subtitle, caption],
    figure,
    numbers: null,
    command: null,
    place: "open",
  };
}

/** The first input over time; `null` when there is none. */
export function worldSection({ input }: AllRuns, { definition }: Scenario): Section | null {
  if (input === null || input.at.length === 0) return null;
  const unit = definition.inputs?.[input.id]?.unit ?? "";
  const figure = fan(input, { measure: spelled(input.id), unit, start: definition.start });
  return {
    id: "world",
    finding: figure.finding,
    says: [figure.subtitle, figure.caption],
    figure,
    numbers: null,
    command: null,
    place: "folded",
  };
}
