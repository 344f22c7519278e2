import { agenda, stackedAlternatingOffers, table, type OutcomeIn } from "@summitry/core";
import { monthly } from "../calendar.ts";

/**
 * What users in Arizona and Nevada are paid, dollars an acre-foot: the offer of 12 October 2022 for three years.
 * Source: agri-pulse.com.
 */
export const OPEN_OFFER = 400;

/**
 * What the federal side gives: how much water it pays for, at what rate in California, and money for the Salton
 * Sea. Rates: the open offer; $1.2 billion for 2.3 million acre-feet (520); what San Diego pays Imperial (776);
 * what Imperial first asked for (840); a step between.
 */
export const fundingAgenda = agenda(
  {
    paid: [0.8, 1.6, 2.3, 3],
    price: [OPEN_OFFER, 520, 650, 776, 840],
    saltonSea: ["nothing", "$250 million"],
  },
  {
    words: {
      paid: { unit: "million acre-feet", label: "payment for" },
      price: { unit: "dollars an acre-foot", label: "in California for" },
    },
  },
);

/** An outcome of the table. */
export type Funding = OutcomeIn<typeof fundingAgenda>;

/** Money for the Salton Sea, billion dollars, by the value of the issue. */
export const saltonSea = { nothing: 0, "$250 million": 0.25 } as const;

/**
 * Interior and the two states with the large users meet at the start of every month, once there is money: from
 * November 2022, since the programme was opened on 12 October.
 */
export const fundingTable = table({
  agenda: fundingAgenda,
  protocol: stackedAlternatingOffers({ rounds: 6 }),
  seats: (view) =>
    view.quantity("fund") === 0 || view.inForce("funding") !== null
      ? []
      : ["interior", "california", "arizona"],
  meets: monthly("01", "2022-11-01"),
});
