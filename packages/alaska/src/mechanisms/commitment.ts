import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { europeFloor, usSupport, usVolatility } from "../parameters/support.ts";

/** Level of American support after a cut. */
const CUT = 0.2;
/** What a new European fund adds, as a share of what is missing. */
const FUND = 0.3;

/**
 * European support has a high floor; American support is volatile.
 *
 * Formula: aidEurope = floor + (1 - floor) * max(europeanResolve, what new funds have raised it to); a failed meeting of the three presidents costs the share `support.usVolatility` of it, a cut leaves 0.2, a
 * restoration brings back `support.us`. Zelensky's walk-away falls by `support.dependence` * (1 - aidUS) *
 * (1 - `support.europeCover` * aidEurope).
 */
export const commitment = mechanism({
  id: "commitment",
  because: "European support has a high floor, American support is volatile",
  evidence: claimOf("commitment"),
  quantities: {
    aidUS: { unit: "share of full support", low: 0, high: 1, neutral: 1 },
    aidEurope: { unit: "share of full support", low: 0, high: 1, neutral: 1 },
    funds: { unit: "share of what is missing", low: 0, high: 1, neutral: 0 },
  },
  parameters: [europeFloor, usSupport, usVolatility],
  on: {
    day: (view) => {
      const floor = view.amount(europeFloor);
      const resolve = Math.max(view.input("europeanResolve"), view.quantity("funds"));
      const aidEurope = floor + (1 - floor) * resolve;
      return { aidEurope };
    },
    move: (view, { move }) => {
      if (move === "cut") return { aidUS: Math.min(CUT, view.quantity("aidUS")) };
      if (move === "restore") return { aidUS: view.amount(usSupport) };
      if (move !== "fund") return {};
      const before = view.quantity("funds");
      return { funds: before + FUND * (1 - before) };
    },
    adjourn: (view, { seats }) => {
      const three = ["trump", "putin", "zelensky"].every((id) => seats.includes(id));
      return three ? { aidUS: view.quantity("aidUS") * (1 - view.amount(usVolatility)) } : {};
    },
  },
});
