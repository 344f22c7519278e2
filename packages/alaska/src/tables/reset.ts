import type { Codes } from "./issue-codes.ts";
import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { initialsWindow } from "../parameters/contacts.ts";
import { isEmpty } from "./empty.ts";
import { levels } from "./levels.ts";
import { isQuiet } from "./quiet.ts";

/**
 * The issues of a reset between Washington and Moscow: steps, and in which order to the war. `open` is silence on an
 * issue; what is to wait for a truce is said in the text.
 */
export const resetAgenda = agenda(
  {
    business: ["open", "areas for deals", "energy and Arctic ventures"],
    travel: ["open", "embassies", "embassies and flights"],
    sanctions: ["open", "farm bank waivers", "energy waivers", "lifted"],
    armsControl: ["open", "New START limits kept"],
    spheres: ["open", "understanding"],
    china: ["open", "consultations", "distance"],
    order: ["at once", "relief after a truce", "after a truce"],
    text: ["precise", "framework"],
  },
  {
    excludes: ({ order, ...text }) =>
      isEmpty(text) || (order === "relief after a truce" && text.sanctions === "open"),
  },
);

/** An outcome of the reset table. */
export type ResetText = OutcomeIn<typeof resetAgenda>;

/**
 * Position codes of the values except the wording. Business, travel, arms control, spheres and the order are compared with
 * the position on a reset: Moscow's last word is "any deliverable that separates it from Ukraine", so that a step which
 * waits for a truce is worth less to it, and Washington puts business first.
 */
export const resetCodes: Codes<Omit<(typeof resetAgenda)["issues"], "text">> = {
  business: { on: "reset", codes: { open: null, "areas for deals": 2, "energy and Arctic ventures": 0 } },
  travel: { on: "reset", codes: { open: null, embassies: 3, "embassies and flights": 1 } },
  sanctions: {
    on: "sanctionsRelief",
    codes: { open: null, "farm bank waivers": 5, "energy waivers": 3, lifted: 0 },
  },
  armsControl: { on: "reset", codes: { open: null, "New START limits kept": 1 } },
  spheres: { on: "reset", codes: { open: null, understanding: 0 } },
  china: { on: "china", codes: { open: null, consultations: 5, distance: 10 } },
  order: { on: "reset", codes: { "at once": 1, "relief after a truce": 3, "after a truce": 5 } },
};

/**
 * The reset table: the two presidents. With the mechanism "reset" it meets while the war goes on, without it only once
 * a truce on the ground is in force.
 */
export const resetTable = table({
  agenda: resetAgenda,
  protocol: stackedAlternatingOffers({ rounds: 10 }),
  seats: (view) => (isQuiet(view) || view.quantity("parallelReset") === 1 ? ["trump", "putin"] : []),
  meets: [0],
  levels,
  initials: { at: ["envoys"], window: initialsWindow },
});
