import { mechanism, type WorldView } from "@summitry/core";
import {
  draftStep,
  noticeStep,
  pledgeCalm,
  resolveKept,
  resolveStart,
  wetCalm,
} from "../parameters/threat.ts";

/**
 * The threat that Interior acts alone.
 *
 * Formula: resolve starts at `resolve.start`, keeps the share `resolve.kept` when a date passes, loses the share
 * `resolve.pledge` by California's pledge, and gains `resolve.notice` and `resolve.draft` by a notice and a draft.
 * Threat, the chance of cuts that everybody reckons with, is resolve times (1 - `resolve.calm` times relief).
 * Without the mechanism Interior takes none of these steps.
 */
export const statement = mechanism({
  id: "statement",
  because: "the chance that cuts are imposed is what walking away is measured against",
  evidence: [
    {
      source:
        "https://www.havasunews.com/news/feds-consider-unprecedented-colorado-river-water-cuts/article_b4fc6ae8-d8e2-11ed-8d5d-c7f5cbf79be3.html",
      date: "2023-04-11",
      because: "brace yourselves: if you don't come up with something, we will",
    },
  ],
  parameters: [resolveStart, resolveKept, noticeStep, draftStep, wetCalm, pledgeCalm],
  quantities: {
    resolve: { unit: "chance", low: 0, high: 1, neutral: 0 },
    threat: { unit: "chance that cuts are imposed", low: 0, high: 1, neutral: 0 },
    mayAct: { unit: "1 = Interior may act alone", low: 0, high: 1, neutral: 0 },
    imposed: { unit: "1 = cuts are imposed", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: (view) => {
      if (view.day === 0) return seen(view, view.amount(resolveStart), { mayAct: 1 });
      return seen(view, view.quantity("resolve"), {});
    },
    move: (view, { move }) => {
      const resolve = view.quantity("resolve");
      if (move === "pass" || move === "shelve") return seen(view, resolve * view.amount(resolveKept), {});
      if (move === "pledge") return seen(view, resolve * (1 - view.amount(pledgeCalm)), {});
      if (move === "notice") return seen(view, resolve + view.amount(noticeStep), {});
      if (move === "draft") return seen(view, resolve + view.amount(draftStep), {});
      return move === "impose" ? { imposed: 1 } : {};
    },
  },
});

function seen(view: WorldView, chance: number, more: { readonly mayAct?: number }) {
  const resolve = Math.min(1, chance);
  return { ...more, resolve, threat: resolve * (1 - view.amount(wetCalm) * view.quantity("relief")) };
}
