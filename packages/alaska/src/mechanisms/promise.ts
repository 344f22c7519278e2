import { mechanism, type Text, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { isOfThree } from "../tables/on-ukraine.ts";
import { promisedWithin, promisePull } from "../parameters/meetings.ts";
import { promisedDays, promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * A text may promise a meeting of the three presidents, with a date and conditions; it is kept or broken.
 *
 * Formula: "in two weeks" is due 14 days after the signature, "with Europe" `trilateral.within` days after it, "after a truce"
 * as many days after a truce has entered into force. A meeting of three in time keeps the promise; an invitee who declines, or
 * the date passing without one, breaks it. Trump calls fewer such meetings after a breach, a promise signed adds
 * `trilateral.promise` to the odds that its signatory comes, and a breach is a failure that angers Trump or costs Kyiv trust.
 */
export const promise = mechanism({
  id: "promise",
  because: "a framework may come with a date and conditions for a meeting of three, which are kept or broken",
  evidence: claimOf("ambiguity"),
  quantities: {
    trilateralDue: {
      unit: "day by which a promised meeting is due, 0 for none",
      low: 0,
      high: 200_000,
      neutral: 0,
    },
    trilateralBroken: { unit: "promises of such a meeting broken", low: 0, high: 10_000, neutral: 0 },
    threeCalled: { unit: "1 = a meeting of three is called", low: 0, high: 1, neutral: 0 },
  },
  parameters: [promisedWithin, promisePull],
  on: {
    day: (view) => {
      const due = view.quantity("trilateralDue");
      return due > 0 && view.day > due && view.quantity("threeCalled") === 0 ? broken(view) : {};
    },
    sign: (view, { table, signatories }) => {
      const text = view.pending("ceasefire") ?? view.inForce("ceasefire");
      return table === "ceasefire" && signatories.length > 0 ? promised(view, text) : {};
    },
    force: (view, { table }) => (table === "ceasefire" ? promised(view, view.inForce("ceasefire")) : {}),
    invite: (_view, { table, seats, level }) =>
      table === "ceasefire" && level !== "envoys" && isOfThree(seats) ? { threeCalled: 1 } : {},
    open: (_view, { table, seats, level }) =>
      table === "ceasefire" && level !== "envoys" && isOfThree(seats)
        ? { threeCalled: 0, trilateralDue: 0 }
        : {},
    decline: (view, { table }) => {
      if (table !== "ceasefire" || view.quantity("threeCalled") === 0) return {};
      return { threeCalled: 0, ...(view.quantity("trilateralDue") > 0 ? broken(view) : {}) };
    },
    refuse: released,
    lapse: released,
    expire: released,
    collapse: released,
  },
});

/** The date that a text sets, unless one is set already. */
function promised(view: WorldView, text: Text | null) {
  if (text === null || view.quantity("trilateralDue") > 0) return {};
  const outcome = text.outcome as CeasefireText;
  if (!promisesTrilateral(outcome)) return {};
  const waits = outcome.followUp === "trilateral after a truce" && !isTruce(view.inForce("ceasefire"));
  if (waits) return {};
  const days = promisedDays(outcome) ?? Math.round(view.amount(promisedWithin));
  return { trilateralDue: view.day + days };
}

function isTruce(text: Text | null): boolean {
  return text !== null && text.outcome["kind"] !== "none";
}

function broken(view: WorldView) {
  return { trilateralDue: 0, trilateralBroken: view.quantity("trilateralBroken") + 1 };
}

/** A text that has ended binds nobody any more. */
function released(view: WorldView, { table }: { readonly table: string }) {
  if (table !== "ceasefire" || view.quantity("trilateralDue") === 0) return {};
  const stands = [view.pending("ceasefire"), view.inForce("ceasefire")].some(
    (text) => text !== null && promisesTrilateral(text.outcome as CeasefireText),
  );
  return stands ? {} : { trilateralDue: 0 };
}
