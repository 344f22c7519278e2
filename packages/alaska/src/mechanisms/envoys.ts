import { mechanism } from "@summitry/core";
import { timelineEvidence } from "../evidence/timeline-evidence.ts";
import { directGap, envoysGap, envoysOnReset, repairWait } from "../parameters/contacts.ts";

/**
 * Envoys meet where presidents do not. What they agree is initialled, and presidents sign it at a distance.
 *
 * Formula: envoysTravel = 1. Rounds of American and Russian envoys come `envoys.gap` days apart in the mean, direct rounds of
 * Russia and Ukraine `envoys.directGap`, American and Ukrainian ones `envoys.repairWait` after a breach. envoysMeet is 1 while
 * the latest meeting to have opened is one of envoys.
 */
export const envoys = mechanism({
  id: "envoys",
  because: "envoys meet where presidents do not, and presidents sign at a distance what they agree",
  evidence: timelineEvidence("2025-02-18", "2025-03-11", "2025-04-11", "2025-05-16", "2025-08-06"),
  quantities: {
    envoysTravel: { unit: "1 = envoys travel", low: 0, high: 1, neutral: 0 },
    envoysMeet: { unit: "1 = the meeting under way is one of envoys", low: 0, high: 1, neutral: 0 },
  },
  parameters: [envoysGap, envoysOnReset, directGap, repairWait],
  on: {
    day: (view) => (view.quantity("envoysTravel") === 1 ? {} : { envoysTravel: 1 }),
    open: (view, { level }) => {
      const envoysMeet = level === "envoys" ? 1 : 0;
      return envoysMeet === view.quantity("envoysMeet") ? {} : { envoysMeet };
    },
  },
});
