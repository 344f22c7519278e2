import { mechanism } from "@summitry/core";

/** Per cent of the average runoff from which a winter brings relief, and at which it brings all that it can. */
const WET = { from: 100, full: 160 } as const;

/**
 * A wet winter makes a smaller plan enough, and cuts against the states' will less likely.
 *
 * Formula: relief = (news of the runoff - 100) / 60, from 0 to 1. It takes the share `need.ease` off the savings
 * that are needed, and `resolve.calm` off the chance that cuts are imposed.
 */
export const winter = mechanism({
  id: "winter",
  because: "a wet winter makes a smaller plan enough, and imposed cuts less likely",
  evidence: [
    {
      source:
        "https://blackchronicle.com/what-would-the-colorado-river-deal-mean-for-california-nbc-7-san-diego/",
      date: "2023-05-24",
      because: "winter storms, fear of a legal fight and the promise of money brought everybody to the table",
    },
  ],
  quantities: { relief: { unit: "share of a winter of 160 per cent", low: 0, high: 1, neutral: 0 } },
  on: {
    day: (view) => {
      const relief = (view.input("runoff") - WET.from) / (WET.full - WET.from);
      return { relief: Math.min(1, Math.max(0, relief)) };
    },
  },
});
