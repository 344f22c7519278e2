import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { isOfThree, isOnUkraine } from "../tables/on-ukraine.ts";
import {
  afterCut,
  afterReview,
  europeFloor,
  fundShare,
  usSupport,
  usVolatility,
} from "../parameters/support.ts";

/**
 * European support has a high floor; American support is volatile.
 *
 * Formula: aidEurope = floor + (1 - floor) * max(europeanResolve, funds); a new fund adds `europe.fundShare` of what funds
 * miss. aidBase is the American support that lasts: `support.us` on 12 February, and a failed meeting of the three presidents
 * costs it the share `support.usVolatility` for good. aidUS is what arrives: aidBase, or at most `support.afterCut` during a cut, or
 * `support.afterReview` of aidBase during a review of stocks. Zelensky's walk-away falls by `support.dependence` * (1 - aidUS) * (1 -
 * `support.europeCover` * aidEurope).
 */
export const commitment = mechanism({
  id: "commitment",
  because: "European support has a high floor, American support is volatile",
  evidence: claimOf("commitment"),
  quantities: {
    aidUS: { unit: "share of full support", low: 0, high: 1, neutral: 1 },
    aidBase: { unit: "share of full support", low: 0, high: 1, neutral: 1 },
    aidEurope: { unit: "share of full support", low: 0, high: 1, neutral: 1 },
    funds: { unit: "share of what is missing", low: 0, high: 1, neutral: 0 },
    threeMeet: { unit: "1 = the three presidents sit at a table", low: 0, high: 1, neutral: 0 },
  },
  parameters: [afterCut, afterReview, europeFloor, fundShare, usSupport, usVolatility],
  on: {
    day: (view) => {
      const floor = view.amount(europeFloor);
      const resolve = Math.max(view.input("europeanResolve"), view.quantity("funds"));
      const aidEurope = floor + (1 - floor) * resolve;
      return { aidEurope };
    },
    move: (view, { move }) => {
      const aidBase = view.quantity("aidBase");
      switch (move) {
        case "cut":
          return { aidUS: Math.min(view.amount(afterCut), aidBase) };
        case "review":
          return { aidUS: aidBase * view.amount(afterReview) };
        case "restore":
          return { aidUS: aidBase };
        case "fund": {
          const before = view.quantity("funds");
          return { funds: before + view.amount(fundShare) * (1 - before) };
        }
        default:
          return {};
      }
    },
    open: (_view, { table, seats, level }) =>
      isOnUkraine(table) && isOfThree(seats) && level !== "envoys" ? { threeMeet: 1 } : {},
    sign: (view) => (view.quantity("threeMeet") === 0 ? {} : { threeMeet: 0 }),
    adjourn: (view) => {
      if (view.quantity("threeMeet") === 0) return {};
      const kept = 1 - view.amount(usVolatility);
      return {
        threeMeet: 0,
        aidUS: view.quantity("aidUS") * kept,
        aidBase: view.quantity("aidBase") * kept,
      };
    },
  },
});
