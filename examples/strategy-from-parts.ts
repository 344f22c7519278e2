import {
  acceptAfter,
  acceptNext,
  acceptWhenAny,
  additive,
  agenda,
  aspiration,
  bayesianModel,
  bidBestForOthers,
  compose,
  negotiate,
  stackedAlternatingOffers,
} from "@summitry/core";

/** Learns what the other wants, offers what it likes best of all that is enough, and near the end takes what it gets. */
const learner = compose({
  bidding: bidBestForOthers({ exponent: 2 }),
  model: bayesianModel(),
  acceptance: acceptWhenAny(acceptNext(), acceptAfter(0.95)),
});

const job = agenda({ salary: [60, 70, 80, 90], home: [0, 1, 2, 3], start: ["May", "June", "July"] });
const applicant = additive(job, {
  salary: { weight: 0.3, values: { 60: 0, 70: 0.4, 80: 0.8, 90: 1 } },
  home: { weight: 0.6, values: { 0: 0, 1: 0.3, 2: 0.7, 3: 1 } },
  start: { weight: 0.1, values: { May: 0, June: 0.5, July: 1 } },
});
const firm = additive(job, {
  salary: { weight: 0.7, values: { 60: 1, 70: 0.7, 80: 0.3, 90: 0 } },
  home: { weight: 0.1, values: { 0: 1, 1: 0.8, 2: 0.4, 3: 0 } },
  start: { weight: 0.2, values: { May: 1, June: 0.6, July: 0 } },
});

const talk = (strategy: typeof learner) =>
  negotiate({
    agenda: job,
    protocol: stackedAlternatingOffers({ rounds: 30 }),
    parties: [
      { id: "applicant", utility: applicant, reservation: 0.2, strategy },
      { id: "firm", utility: firm, reservation: 0.2, strategy: aspiration({ exponent: 1 }) },
    ],
  });

export const [learns, asksOnly] = [talk(learner), talk(aspiration({ exponent: 2 }))];
for (const { agreement, utilities } of [learns, asksOnly]) console.log(agreement, utilities);
